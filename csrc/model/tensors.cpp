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
        const bool weighted = layer_->operation == kConv || layer_->operation == kLinear;
        FACESIG_TRY(check_weight_type(weighted));
        FACESIG_TRY(check_output_type());
        layer_->weight_type = static_cast<WeightType>(record_.weight_type);
        layer_->output_type = static_cast<TensorType>(record_.output_type);
        layer_->quantised = {record_.scale, record_.zero_point,
                             static_cast<int32_t>(record_.limit)};
        if (model_.integer) FACESIG_TRY(check_inputs(weighted));
        FACESIG_TRY(check_output());
        FACESIG_TRY(check_weight_limit());
        return check_chain();
    }

  private:
    Status check_weight_type(bool weighted) const {
        uint32_t least = kNoWeights, most = kNoWeights;
        if (weighted) {
            least = model_.integer ? kInt8DotBlocks : kFloat32Blocks;
            most = model_.integer ? kInt16Blocks : kFloat32Blocks;
        }
        return check_range("weight type", record_.weight_type, least, most);
    }

    Status check_output_type() const {
        uint32_t least = kFloat32, most = kFloat32;
        if (model_.integer && (is_image() || layer_->operation == kMaxPool)) {
            least = kInt8;
            most = kInt16;
        }
        if (model_.integer && layer_->relu) most = kInt16;
        return check_range("output type", record_.output_type, least, most);
    }

    Status check_inputs(bool weighted) const {
        if (is_image() && layer_->inputs[0] != kImage) {
            return view_.refuse(format("expected input 0, got %u", record_.inputs[0]));
        }
        const TensorType first = type_of(layer_->inputs[0]);
        if (weighted) {
            const TensorType expected = layer_->weight_type == kInt8DotBlocks ? kInt8 : kInt16;
            if (first != expected) return refuse_input(kTypeNames[expected], 0);
        }
        if (layer_->operation == kMaxPool && first != kInt8 && first != kInt16) {
            return refuse_input("int8 or int16", 0);
        }
        if (layer_->operation == kNormalise && first != kFloat32) {
            return refuse_input("float32", 0);
        }
        if (layer_->operation == kWarp && type_of(layer_->inputs[1]) != kFloat32) {
            return refuse_input("float32 second", 1);
        }
        return {};
    }

    // The output's type and numbers are the only legal ones, or of the legal ones.
    Status check_output() const {
        if (is_image()) {
            if (!model_.integer) return check_numbers({0, 0, 0});
            return check_numbers(layer_->output_type == kInt8 ? kImageInt8 : kImageInt16);
        }
        if (layer_->operation == kMaxPool && model_.integer) {
            const Layer& given = model_.layers[static_cast<size_t>(layer_->inputs[0])];
            FACESIG_TRY(check_range("output type", record_.output_type, given.output_type,
                                    given.output_type));
            return check_numbers(given.quantised);
        }
        if (layer_->output_type == kFloat32) return check_numbers({0, 0, 0});
        if (!(record_.scale >= std::numeric_limits<float>::min() && std::isfinite(record_.scale))) {
            return view_.refuse("expected a positive normal scale, got " + number(record_.scale));
        }
        if (layer_->output_type == kInt8) {
            FACESIG_TRY(check_number("zero point", record_.zero_point, {-128, 0}));
            return check_number("largest integer", record_.limit, {127});
        }
        FACESIG_TRY(check_number("zero point", record_.zero_point, {0}));
        return check_number("largest integer", record_.limit, {4095});
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

    Status check_weight_limit() const {
        const char* const what = "largest weight";
        switch (layer_->weight_type) {
            case kInt8DotBlocks:
                return check_number(what, record_.weight_limit, {127, 63, 31});
            case kInt16Blocks:
                return check_number(what, record_.weight_limit, {1023});
            case kNoWeights:
            case kFloat32Blocks:
                break;
        }
        return check_number(what, record_.weight_limit, {0});
    }

    // A chain that the weights' order allows. That the weights keep to it is the writer's to prove
    // (FORMAT.md, Chains).
    Status check_chain() const {
        if (layer_->weight_type != kInt8DotBlocks) {
            return check_number("chain", record_.chain, {0});
        }
        layer_->chain = static_cast<int32_t>(record_.chain);
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

    // Of an input; the crop has none of these types.
    TensorType type_of(int input) const {
        if (input == kImage) return TensorType{};
        return model_.layers[static_cast<size_t>(input)].output_type;
    }

    Status refuse_input(const char* expected, int which) const {
        const int input = layer_->inputs[which];
        const char* got = input == kImage ? "the crop" : kTypeNames[type_of(input)];
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
