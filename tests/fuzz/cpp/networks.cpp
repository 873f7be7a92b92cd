#include "networks.h"

#include <algorithm>

#include "base/dot_blocks.h"

namespace fuzz {

using namespace facesig;

namespace {

constexpr int kMostWork = 1 << 20;  // multiplications of a layer: an execution takes milliseconds

LayerRecord layer(Operation operation) {
    LayerRecord made = {};
    made.operation = operation;
    made.output_type = kFloat32;
    return made;
}

LayerRecord sized(Operation operation, int size) {
    LayerRecord made = layer(operation);
    made.size = static_cast<uint32_t>(size);
    return made;
}

// Channels: small numbers, and multiples of what kernels make tiles of.
int draw_channels(Choices* choices) {
    static const int kUsual[] = {4, 8, 12, 16, 20, 24, 32, 40};
    return choices->one_in(3) ? choices->between(1, 37) : kUsual[choices->below(8)];
}

// What the two kinds of embedder share: the image's two readers, convolutions and max-pools between
// them and a linear layer at the end of both halves.
class Embedder {
  public:
    Embedder(Choices* choices, int side, bool integer)
        : choices_(choices),
          side_(side),
          integer_(integer),
          weights_(choices->one_in(4) ? Weights::wild : Weights::tame),
          forge_(kEmbedder, side, side, {side, side, 3}) {}

    Drawn draw() {
        int at = image(kResize, -1);
        for (int i = choices_->below(3); i > 0; --i) at = middle(at);
        const int numbers = linear(at, 4, false);
        at = image(kWarp, numbers);
        for (int i = choices_->between(1, 6); i > 0; --i) at = middle(at);
        if (choices_->one_in(2)) at = linear(at, choices_->between(1, 70), true);
        at = linear(at, choices_->between(1, 140), false);
        forge_.mark_output(forge_.add(layer(kNormalise), at));
        if (choices_->one_in(2)) forge_.add_threshold(1e-3, 0.5F);
        return {forge_.write(), side_, side_, weights_, integer_};
    }

  private:
    uint64_t seed() { return choices_->number<uint16_t>(); }

    static bool is_large(uint64_t depth, uint64_t largest) {
        return depth * largest * 1023 > 2000000000U;
    }

    // The largest magnitude of what an int16 layer gives.
    uint64_t largest(int at) const { return forge_.record(at).limit == 4095 ? 4095 : 16384; }

    TensorType type(int at) const { return static_cast<TensorType>(forge_.record(at).output_type); }

    // A resize or warp, in one of the image's types.
    int image(Operation operation, int second) {
        LayerRecord record = sized(operation, choices_->between(3, 24));
        if (integer_) {
            const bool words = choices_->one_in(2);
            record.output_type = words ? kInt16 : kInt8;
            record.scale = words ? 1.0F / 16384 : 1.0F / 128;
            record.limit = words ? 16383 : 127;
        }
        return forge_.add(record, 0, second);
    }

    int middle(int at) {
        const Shape in = forge_.shape(at);
        if (in.height >= 2 && choices_->one_in(4)) {
            LayerRecord record = layer(kMaxPool);
            record.kernel = 2;
            record.stride = choices_->one_in(4) ? 1 : 2;
            if (integer_) copy_numbers(at, &record);
            return forge_.add(record, at);
        }
        if (integer_ && type(at) == kInt8 && forge_.record(at).scale != 0 && choices_->one_in(5)) {
            return narrow(at);
        }
        return convolution(at);
    }

    void copy_numbers(int at, LayerRecord* record) const {
        const LayerRecord& given = forge_.record(at);
        record->output_type = given.output_type;
        record->scale = given.scale;
        record->zero_point = given.zero_point;
        record->limit = given.limit;
    }

    int narrow(int at) {
        const int cin = forge_.shape(at).channels;
        const uint32_t kernel = choices_->one_in(2) ? 1 : 3;
        const int cout = std::min(40, draw_channels(choices_));
        const LayerRecord record =
            draw_narrow(choices_, kConv, kernel, 1 + static_cast<uint32_t>(choices_->below(2)), cin,
                        cout, kInt8, true);
        return forge_.add_weighted(record, at, weights_, seed());
    }

    int convolution(int at) {
        const Shape in = forge_.shape(at);
        LayerRecord record = layer(kConv);
        const bool winograd = !integer_ && choices_->one_in(2);
        record.activation = integer_ ? 1 : static_cast<uint32_t>(choices_->below(2));
        record.kernel = winograd ? 3 : 2 * static_cast<uint32_t>(choices_->below(4)) + 1;
        record.stride = winograd ? 1 : 1 + static_cast<uint32_t>(choices_->below(3));
        record.pad =
            static_cast<uint32_t>(choices_->below(winograd ? 2 : static_cast<int>(record.kernel)));
        while (record.kernel > static_cast<uint32_t>(in.height) + 2 * record.pad)
            record.kernel -= 2;
        record.pad = std::min(record.pad, record.kernel - 1);
        record.cout = static_cast<uint32_t>(winograd ? 8 * choices_->between(8, 16)
                                                     : draw_channels(choices_));
        record.cin = static_cast<uint32_t>(in.channels);
        const uint32_t most =
            static_cast<uint32_t>(kMostWork / std::max(1, in.height * in.width * in.channels));
        const uint32_t taps = record.kernel * record.kernel;
        record.cout = std::max(1U, std::min(record.cout, most / taps));
        if (winograd && record.cout > 8) record.cout = record.cout / 8 * 8;
        if (integer_ && type(at) == kInt16 && is_large(uint64_t{taps} * record.cin, largest(at))) {
            record.kernel = 1;
            record.pad = 0;
        }
        if (integer_) type_weighted(at, &record, draw_type());
        if (!integer_) record.weight_type = kFloat32Blocks;
        return forge_.add_weighted(record, at, weights_, seed());
    }

    int linear(int at, int cout, bool relu) {
        LayerRecord record = layer(kLinear);
        if (integer_ && type(at) == kInt16 && is_large(forge_.shape(at).elements(), largest(at))) {
            at = bytes_of(at);
        }
        record.cin = static_cast<uint32_t>(forge_.shape(at).elements());
        record.cout = static_cast<uint32_t>(cout);
        record.activation = relu ? 1 : 0;
        if (integer_) type_weighted(at, &record, draw_type());
        if (!integer_) record.weight_type = kFloat32Blocks;
        return forge_.add_weighted(record, at, weights_, seed());
    }

    // int8 of an int16 layer whose sums would leave 32 bits.
    int bytes_of(int at) {
        LayerRecord record = layer(kConv);
        record.activation = 1;
        record.kernel = record.stride = 1;
        record.cin = static_cast<uint32_t>(forge_.shape(at).channels);
        record.cout = 4;
        type_weighted(at, &record, kInt8);
        return forge_.add_weighted(record, at, weights_, seed());
    }

    TensorType draw_type() { return choices_->one_in(3) ? kInt16 : kInt8; }

    // Types, scales, limits and chains of a layer of integers; `made` is what it makes behind a
    // ReLU.
    void type_weighted(int at, LayerRecord* record, TensorType made) {
        const bool words = type(at) == kInt16;
        record->weight_type = words ? kInt16Blocks : kInt8DotBlocks;
        static const uint32_t kLimits[] = {127, 63, 31};
        record->weight_limit = words ? 1023 : kLimits[choices_->below(3)];
        if (!words) record->chain = draw_chain(*record);
        if (record->activation == 0) return;
        record->output_type = made;
        record->scale = made == kInt8 ? 1e-2F : 1e-3F;
        record->limit = made == kInt8 ? 127 : 4095;
        if (made == kInt8) record->zero_point = choices_->one_in(2) ? -128 : 0;
    }

    uint32_t draw_chain(const LayerRecord& record) {
        const uint64_t kernel = record.kernel == 0 ? 1 : record.kernel, cin = record.cin;
        const auto most = static_cast<int>(std::min<uint64_t>(dot_pieces(kernel, cin), 120));
        for (int chain = choices_->between(1, most); chain > 1; --chain) {
            if (is_chain(kernel, cin, static_cast<uint64_t>(chain))) {
                return static_cast<uint32_t>(chain);
            }
        }
        return 1;
    }

    Choices* choices_;
    int side_;
    bool integer_;
    Weights weights_;
    Forge forge_;
};

}  // namespace

Drawn draw_float_embedder(Choices* choices) {
    return Embedder(choices, choices->between(4, 40), false).draw();
}

Drawn draw_integer_embedder(Choices* choices) {
    return Embedder(choices, choices->between(4, 40), true).draw();
}

Drawn draw_network(Choices* choices) {
    switch (choices->below(3)) {
        case 0:
            return draw_float_embedder(choices);
        case 1:
            return draw_integer_embedder(choices);
        default:
            return draw_detector(choices);
    }
}

}  // namespace fuzz
