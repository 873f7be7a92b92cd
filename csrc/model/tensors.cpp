// Types of a layer's inputs, output and weights: in a float file all float32, in an integer file
// those of FORMAT.md's table. What follows from them: every kernel gets the integers it is for.
#include <cmath>
#include <initializer_list>
#include <limits>

#include "base/dot_blocks.h"
#include "model/reader.h"

namespace facesig {

namespace {

const char* const kTypeNames[] = {"", "float32", "int8", "int16"};
constexpr Quantised kImageInt8 = {1.0F / 128, 0, 127};
constexpr Quantised kImageInt16 = {1.0F / 16384, 0, 16383};

using Legal = std::initializer_list<int64_t>;

class TypeReader {
  public:
    TypeReader(const RecordView& view, const Model& model, Layer* layer)
        : view_(view), record_(view.record), model_(model), layer_(layer) {}

    Status read() {
        FACESIG_TRY(check_weight_type());
        FACESIG_TRY(check_output_type());
        layer_->weight_type = static_cast<WeightType>(record_.weight_type);
        layer_->output_type = static_cast<TensorType>(record_.output_type);
        layer_->quantised = {record_.scale, record_.zero_point,
                             static_cast<int32_t>(record_.limit)};
        if (model_.integer || layer_->pads_pool()) FACESIG_TRY(check_inputs());
        FACESIG_TRY(check_image_scale());
        if (layer_->narrow()) FACESIG_TRY(check_narrow());
        FACESIG_TRY(check_output());
        if (layer_->operation == kAdd) FACESIG_TRY(check_addends());
        FACESIG_TRY(check_weight_limit());
        return check_chain();
    }

  private:
    Status check_weight_type() const {
        uint32_t least = kNoWeights, most = kNoWeights;
        if (layer_->operation == kDepthwise) {
            least = most = kInt8LaneBlocks;
        } else if (is_weighted()) {
            least = model_.integer ? kInt8DotBlocks : kFloat32Blocks;
            most = !model_.integer                ? kFloat32Blocks
                   : layer_->operation == kLinear ? kInt16Blocks
                                                  : kInt8LaneBlocks;
        }
        return check_range("weight type", record_.weight_type, least, most);
    }

    Status check_output_type() const {
        const Limits legal = output_types();
        FACESIG_TRY(check_range("output type", record_.output_type, legal.least, legal.most));
        if (!layer_->is_output || record_.output_type == kFloat32) return {};
        return view_.refuse(format("expected float32 as an output of the network, got %s",
                                   kTypeNames[record_.output_type]));
    }

    struct Limits {
        uint32_t least, most;
    };

    Limits output_types() const {
        if (!model_.integer) return {kFloat32, kFloat32};
        switch (layer_->operation) {
            case kResize:
            case kWarp:
            case kMaxPool:
                return {kInt8, kInt16};
            case kAdd:
            case kUpsample:
                return {kInt8, kInt8};
            case kConv:
            case kLinear:
            case kDepthwise:
                if (record_.weight_type == kInt8LaneBlocks) return narrow_output_types();
                return {kFloat32, layer_->relu ? kInt16 : kFloat32};
            case kNormalise:
                break;
        }
        return {kFloat32, kFloat32};
    }

    Limits narrow_output_types() const {
        if (reads_totals()) return {kFloat32, kFloat32};
        if (layer_->relu) return {kInt8, kInt8};
        return {kFloat32, layer_->operation == kConv && layer_->kernel == 1 ? kInt16 : kInt8};
    }

    bool reads_totals() const {
        return layer_->operation == kDepthwise && model_.is_totals(layer_->inputs[0]);
    }

    Status check_inputs() const {
        if (is_image() && layer_->inputs[0] != kImage) {
            return view_.refuse(format("expected input 0, got %u", record_.inputs[0]));
        }
        FACESIG_TRY(check_first());
        if (layer_->operation == kWarp && !is(1, kFloat32))
            return refuse_input("float32 second", 1);
        if (layer_->operation == kAdd && !is(1, kInt8)) return refuse_input("int8 second", 1);
        for (int i = 0; i < (layer_->reads_two() ? 2 : 1); ++i) {
            if (layer_->operation == kDepthwise || !has_scales(layer_->inputs[i])) continue;
            return view_.refuse("expected an input of one scale, got one with a scale per channel");
        }
        return {};
    }

    Status check_first() const {
        switch (layer_->operation) {
            case kConv:
            case kLinear:
            case kDepthwise:
                if (layer_->narrow() && layer_->inputs[0] == kImage) return {};
                if (reads_totals() && !layer_->relu) return {};
                if (layer_->weight_type != kInt16Blocks) return check_type(kInt8);
                return check_type(kInt16);
            case kMaxPool:
                if (layer_->pad != 0) return check_type(kInt8);
                return is(0, kInt8) || is(0, kInt16) ? Status() : refuse_input("int8 or int16", 0);
            case kAdd:
            case kUpsample:
                return check_type(kInt8);
            case kNormalise:
                return check_type(kFloat32);
            case kResize:
            case kWarp:
                break;
        }
        return {};
    }

    Status check_type(TensorType expected) const {
        return is(0, expected) ? Status() : refuse_input(kTypeNames[expected], 0);
    }

    Status check_image_scale() const {
        if (layer_->inputs[0] != kImage) return {};
        const float expected = layer_->narrow() ? 1.0F : 1.0F / 128;
        if (model_.scale == expected) return {};
        return view_.refuse("expected an image of scale " + number(expected) + ", got " +
                            number(model_.scale));
    }

    Status check_narrow() const {
        if (layer_->operation == kDepthwise) return {};
        FACESIG_TRY(check_number("kernel", record_.kernel, {1, 3}));
        FACESIG_TRY(check_number("stride", record_.stride, {1, 2}));
        return check_number("pad", record_.pad, {record_.kernel / 2});
    }

    // The output's type and numbers are the only legal ones, or of the legal ones.
    Status check_output() const {
        if (is_image()) {
            if (!model_.integer) return check_numbers({0, 0, 0});
            return check_numbers(layer_->output_type == kInt8 ? kImageInt8 : kImageInt16);
        }
        const bool same = layer_->operation == kMaxPool || layer_->operation == kUpsample;
        if (same && model_.integer) {
            const Layer& given = model_.layers[static_cast<size_t>(layer_->inputs[0])];
            FACESIG_TRY(check_range("output type", record_.output_type, given.output_type,
                                    given.output_type));
            return check_numbers(given.quantised);
        }
        if (layer_->output_type == kFloat32) return check_numbers({0, 0, 0});
        if (layer_->narrow() && layer_->output_type == kInt16) {
            return check_numbers({0, 0, kTotalsLimit});
        }
        FACESIG_TRY(check_scale());
        if (layer_->output_type == kInt16) {
            FACESIG_TRY(check_number("zero point", record_.zero_point, {0}));
            return check_number("largest integer", record_.limit, {4095});
        }
        if (layer_->narrow()) {
            FACESIG_TRY(check_number("zero point", record_.zero_point, {layer_->relu ? -128 : 0}));
        } else {
            FACESIG_TRY(check_number("zero point", record_.zero_point, {-128, 0}));
        }
        return check_number("largest integer", record_.limit, {127});
    }

    // Positive and normal, or 0 for a scale per channel.
    Status check_scale() const {
        const float scale = record_.scale;
        if (scale >= std::numeric_limits<float>::min() && std::isfinite(scale)) return {};
        const bool may_be_zero = layer_->narrow() && !layer_->relu;
        if (may_be_zero && scale == 0 && !std::signbit(scale)) return {};
        return view_.refuse("expected a positive normal scale, got " + number(scale));
    }

    Status check_numbers(const Quantised& expected) const {
        const float scale = record_.scale;
        if (scale != expected.scale || std::signbit(scale)) {  // -0 is a scale of nothing
            return view_.refuse("expected scale " + number(expected.scale) + ", got " +
                                number(scale));
        }
        FACESIG_TRY(check_number("zero point", record_.zero_point, {expected.zero_point}));
        return check_number("largest integer", record_.limit, {expected.limit});
    }

    // An addend's multiplier has 12 bits of fraction and 15 in all.
    Status check_addends() const {
        for (const int input : layer_->inputs) {
            const double multiplier = addend_multiplier(model_.quantised(input), layer_->quantised);
            if (multiplier >= 1 && multiplier <= INT16_MAX) continue;
            return view_.refuse("expected addends with multipliers of 1 to 32767, got " +
                                number(multiplier));
        }
        return {};
    }

    Status check_weight_limit() const {
        const char* const what = "largest weight";
        switch (layer_->weight_type) {
            case kInt8DotBlocks:
                return check_number(what, record_.weight_limit, {127, 63, 31});
            case kInt16Blocks:
                return check_number(what, record_.weight_limit, {1023});
            case kInt8LaneBlocks:
                return check_number(what, record_.weight_limit, {127});
            case kNoWeights:
            case kFloat32Blocks:
                break;
        }
        return check_number(what, record_.weight_limit, {0});
    }

    // A chain that the weights' order allows. That the weights keep to it is the writer's to prove
    // (FORMAT.md, Chains).
    Status check_chain() const {
        layer_->chain = static_cast<int32_t>(record_.chain);
        if (layer_->narrow()) return read_group(view_);
        if (layer_->weight_type != kInt8DotBlocks) {
            return check_number("chain", record_.chain, {0});
        }
        const uint32_t kernel = record_.kernel != 0 ? record_.kernel : 1;
        if (is_chain(kernel, record_.cin, record_.chain)) return {};
        return view_.refuse(format(
            "expected a chain of whole taps or a part of one, up to %llu, got %u",
            static_cast<unsigned long long>(dot_pieces(kernel, record_.cin)), record_.chain));
    }

    Status check_number(const char* what, int64_t got, Legal legal) const {
        std::string expected;
        for (const int64_t each : legal) {
            if (got == each) return {};
            expected += (expected.empty() ? "" : " or ") + std::to_string(each);
        }
        return view_.refuse("expected " + std::string(what) + " " + expected + ", got " +
                            std::to_string(got));
    }

    Status check_range(const char* what, uint32_t got, uint32_t least, uint32_t most) const {
        if (got >= least && got <= most) return {};
        const std::string legal =
            least == most ? format("%u", least) : format("%u to %u", least, most);
        return view_.refuse(format("expected %s %s, got %u", what, legal.c_str(), got));
    }

    bool is_image() const { return layer_->operation == kResize || layer_->operation == kWarp; }

    bool is_weighted() const {
        return layer_->operation == kConv || layer_->operation == kLinear ||
               layer_->operation == kDepthwise;
    }

    // Whether an input is of this type; the image is of none.
    bool is(int which, TensorType type) const {
        const int input = layer_->inputs[which];
        return input != kImage && model_.type_of(input) == type;
    }

    bool has_scales(int input) const {
        return input != kImage && model_.type_of(input) != kFloat32 &&
               model_.quantised(input).scale == 0;
    }

    Status refuse_input(const char* expected, int which) const {
        const int input = layer_->inputs[which];
        const char* got = input == kImage ? "the image" : kTypeNames[model_.type_of(input)];
        return view_.refuse(format("expected %s input, got %s", expected, got));
    }

    const RecordView& view_;
    const LayerRecord& record_;
    const Model& model_;
    Layer* layer_;
};

}  // namespace

Status read_types(const RecordView& view, const Model& model, Layer* layer) {
    return TypeReader(view, model, layer).read();
}

}  // namespace facesig
