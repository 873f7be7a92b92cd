// Detectors of narrow layers, which run row by row.
#include <algorithm>

#include "networks.h"

namespace fuzz {

using namespace facesig;

namespace {

constexpr uint32_t kGroups[] = {1, 2, 4, 8};

LayerRecord plain(Operation operation, const LayerRecord& like) {
    LayerRecord made = {};
    made.operation = operation;
    made.output_type = like.output_type;
    made.scale = like.scale;
    made.zero_point = like.zero_point;
    made.limit = like.limit;
    return made;
}

class Rows {
  public:
    Rows(Choices* choices, int height, int width, bool free)
        : choices_(choices),
          height_(height),
          width_(width),
          weights_(choices->one_in(4) ? Weights::wild : Weights::tame),
          forge_(kDetector, free ? 0 : height, free ? 0 : width, {height, width, 3}) {}

    Drawn draw() {
        forge_.set_scale(1);
        forge_.set_colour_order(1 + static_cast<uint32_t>(choices_->below(2)));
        forge_.set_least_score(static_cast<float>(choices_->below(11)) / 10);
        int at = convolution(0, 3, 2);
        at = halved(same(at));
        at = halved(same(at));
        const int fine = same(at);
        const int middle = same(halved(fine));
        const int coarse = same(halved(middle));
        head(choices_->one_in(2) ? merge(middle, fine) : fine);
        head(choices_->one_in(2) ? merge(coarse, middle) : middle);
        head(coarse);
        return {forge_.write(), height_, width_, weights_, true};
    }

  private:
    uint64_t seed() { return choices_->number<uint16_t>(); }
    int channels(int at) const { return forge_.shape(at).channels; }
    int draw_cout() { return choices_->one_in(3) ? choices_->between(1, 40) : 16; }

    int convolution(int at, uint32_t kernel, uint32_t stride, int cout = 0, bool relu = true) {
        const LayerRecord record = draw_narrow(choices_, kConv, kernel, stride, channels(at),
                                               cout == 0 ? draw_cout() : cout, kInt8, relu);
        return forge_.add_weighted(record, at, weights_, seed());
    }

    int depthwise(int at, uint32_t stride) {
        const int count = channels(at);
        const LayerRecord record =
            draw_narrow(choices_, kDepthwise, 3, stride, count, count, kInt8, true);
        return forge_.add_weighted(record, at, weights_, seed());
    }

    // Half as high and wide, rounded up.
    int halved(int at) {
        switch (choices_->below(3)) {
            case 0:
                return convolution(at, choices_->one_in(2) ? 1 : 3, 2);
            case 1:
                return depthwise(at, 2);
            default: {
                LayerRecord record = plain(kMaxPool, forge_.record(at));
                record.kernel = 2;
                record.stride = 2;
                record.pad = 1;
                return forge_.add(record, at);
            }
        }
    }

    int same(int at) {
        for (int i = choices_->below(3); i > 0; --i) {
            switch (choices_->below(4)) {
                case 0:
                    at = depthwise(at, 1);
                    break;
                case 1:  // a scale per channel, which a depthwise must read
                    at = depthwise(convolution(at, 1, 1, 0, false), 1);
                    break;
                case 2:
                    at = convolution(at, 1, 1);
                    break;
                default:
                    at = convolution(at, 3, 1);
            }
        }
        return at;
    }

    // The coarser level, twice as large, added to the finer.
    int merge(int coarse, int fine) {
        const int like = convolution(coarse, 1, 1, channels(fine));
        LayerRecord twice = plain(kUpsample, forge_.record(like));
        twice.kernel = 2;
        const int large = forge_.add(twice, like);
        LayerRecord sum = plain(kAdd, forge_.record(fine));
        sum.output_type = kInt8;
        sum.limit = 127;
        sum.zero_point = choices_->one_in(2) ? 0 : -128;
        sum.scale = 0.02F;
        return forge_.add(sum, large, fine);
    }

    // 16 channels of float32.
    void head(int at) {
        if (choices_->one_in(2)) {
            const LayerRecord totals =
                draw_narrow(choices_, kConv, 1, 1, channels(at), 16, kInt16, false);
            at = forge_.add_weighted(totals, at, weights_, seed());
            LayerRecord last = draw_narrow(choices_, kDepthwise, 3, 1, 16, 16, kFloat32, false);
            forge_.mark_output(forge_.add_weighted(last, at, weights_, seed()));
            return;
        }
        const uint32_t kernel = choices_->one_in(2) ? 1 : 3;
        const LayerRecord last =
            draw_narrow(choices_, kConv, kernel, 1, channels(at), 16, kFloat32, false);
        forge_.mark_output(forge_.add_weighted(last, at, weights_, seed()));
    }

    Choices* choices_;
    int height_, width_;
    Weights weights_;
    Forge forge_;
};

}  // namespace

LayerRecord draw_narrow(Choices* choices, Operation operation, uint32_t kernel, uint32_t stride,
                        int cin, int cout, TensorType out, bool relu) {
    LayerRecord record = {};
    record.operation = operation;
    record.activation = relu ? 1 : 0;
    record.kernel = kernel;
    record.stride = stride;
    record.pad = kernel / 2;
    record.cin = static_cast<uint32_t>(cin);
    record.cout = static_cast<uint32_t>(cout);
    record.weight_type = kInt8LaneBlocks;
    record.weight_limit = 127;
    record.output_type = out;
    if (out == kInt8) {
        record.scale = relu ? 0.02F : 0;
        record.zero_point = relu ? -128 : 0;
        record.limit = 127;
    } else if (out == kInt16) {
        record.limit = 32767;
    }
    const uint32_t products = kernel * kernel * (operation == kDepthwise ? 1 : record.cin);
    record.chain = products;
    if (operation == kConv) {
        for (int i = choices->below(4); i >= 0; --i) {
            const uint32_t group = (products + kGroups[i] - 1) / kGroups[i];
            if ((products + group - 1) / group != kGroups[i]) continue;
            record.chain = group;
            break;
        }
    }
    return record;
}

Drawn draw_detector(Choices* choices) {
    const bool free = choices->one_in(2);
    const int height = choices->between(1, 70), width = choices->between(1, 70);
    return Rows(choices, height, width, free).draw();
}

}  // namespace fuzz
