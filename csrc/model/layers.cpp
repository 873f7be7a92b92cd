// Layer records: attributes, inputs, shapes, and where the weights lie. Together these bound every
// size that the plan and the kernels compute with.
#include <cstring>

#include "base/blocks.h"
#include "model/reader.h"

namespace facesig {

namespace {

using ull = unsigned long long;

struct Limits {
    uint32_t least, most;
};

// What each operation may say of itself, in the order of kAttributes. {0, 0}: not an attribute of
// this operation, which must be zero. facesig/modelfile/layout.py holds the same table.
constexpr int kAttributeCount = 8;
const char* const kAttributes[kAttributeCount] = {"activation", "kernel", "stride", "pad",
                                                  "cin",        "cout",   "size",   "weight type"};
constexpr Limits kLegal[kNormalise][kAttributeCount] = {
    {{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {1, kMaxSide}, {0, 0}},
    {{0, 1},
     {1, kMaxKernel},
     {1, kMaxStride},
     {0, kMaxKernel - 1},
     {1, kMaxChannels},
     {1, kMaxChannels},
     {0, 0},
     {kFloat32, kFloat32}},
    {{0, 0}, {2, 2}, {1, 2}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}},
    {{0, 1},
     {0, 0},
     {0, 0},
     {0, 0},
     {1, kMaxTensor},
     {1, kMaxChannels},
     {0, 0},
     {kFloat32, kFloat32}},
    {{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {1, kMaxSide}, {0, 0}},
    {{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}},
};

class LayerReader {
  public:
    LayerReader(const FileBytes& file, const LayerRecord& record, uint32_t index,
                const Model& model)
        : file_(file), record_(record), index_(index), model_(model) {
        place_ = format("layer %u", index);
    }

    // Everything about the layer but its weights.
    Status read(Layer* layer) {
        FACESIG_TRY(check_name());
        FACESIG_TRY(check_attributes());
        FACESIG_TRY(check_inputs());
        layer->name = record_.name;
        layer->operation = static_cast<Operation>(record_.operation);
        for (int i = 0; i < 2; ++i) layer->inputs[i] = static_cast<int>(record_.inputs[i]) - 1;
        layer->relu = record_.activation == 1;
        layer->kernel = static_cast<int32_t>(record_.kernel);
        layer->stride = static_cast<int32_t>(record_.stride);
        layer->pad = static_cast<int32_t>(record_.pad);
        layer->cin = static_cast<int32_t>(record_.cin);
        layer->cout = static_cast<int32_t>(record_.cout);
        layer->size = static_cast<int32_t>(record_.size);
        return infer_shape(layer);
    }

    // Places the weights at `*end`, the end of the previous ones, which is moved on.
    Status read_weights(const HeaderRecord& header, uint64_t* end, Layer* layer) const {
        const bool weighted = record_.weight_type != kNoWeights;
        const uint64_t window = uint64_t{record_.kernel} * record_.kernel;
        const uint64_t depth = (window ? window : 1) * record_.cin;
        const uint64_t bytes = weighted ? blocked_bytes(record_.cout, depth) : 0;
        const uint64_t offset = weighted ? align_up(*end) : 0;
        FACESIG_TRY(check_place("weights offset", offset, record_.weights_offset));
        FACESIG_TRY(check_place("weights length", bytes, record_.weights_bytes));
        layer->bias = layer->weights = nullptr;
        if (!weighted) return {};
        const uint64_t new_end = offset + bytes;
        if (new_end > header.weights_bytes) {
            return refuse_weights(format("expected weights within %llu bytes, got an end at %llu",
                                         static_cast<ull>(header.weights_bytes),
                                         static_cast<ull>(new_end)));
        }
        const uint64_t base = header.weights_offset;
        FACESIG_TRY(check_gap(file_, base + *end, base + offset));
        layer->bias = reinterpret_cast<const float*>(file_.data + base + offset);
        layer->weights = layer->bias + blocked_bias_floats(record_.cout);
        *end = new_end;
        return check_numbers(layer->bias, static_cast<size_t>(bytes / sizeof(float)),
                             static_cast<size_t>(depth));
    }

    Status refuse(const std::string& sentence) const {
        return facesig::refuse(Cause::model_layer, file_, place_, sentence);
    }

  private:
    Status refuse_weights(const std::string& sentence) const {
        return facesig::refuse(Cause::model_weight, file_, place_, sentence);
    }

    Status check_name() {
        if (!is_name(record_.name, sizeof(record_.name))) {
            return refuse("expected a name of letters, digits, '.', '_' and '-', got other bytes");
        }
        place_ += format(" '%s'", record_.name);
        bool repeated = std::strcmp(record_.name, "image") == 0;
        for (const Layer& layer : model_.layers) repeated = repeated || layer.name == record_.name;
        if (!repeated) return {};
        return refuse(format("expected a new name, got '%s' again", record_.name));
    }

    Status check_attributes() const {
        const uint32_t operation = record_.operation;
        if (operation < kResize || operation > kNormalise) {
            return refuse(format("expected operation 1 to 6, got %u", operation));
        }
        const uint32_t values[kAttributeCount] = {
            record_.activation, record_.kernel, record_.stride, record_.pad,
            record_.cin,        record_.cout,   record_.size,   record_.weight_type};
        for (int i = 0; i < kAttributeCount; ++i) {
            const Limits legal = kLegal[operation - 1][i];
            if (values[i] >= legal.least && values[i] <= legal.most) continue;
            const std::string range = legal.least == legal.most
                                          ? format("%u", legal.least)
                                          : format("%u to %u", legal.least, legal.most);
            return refuse("expected " + std::string(kAttributes[i]) + " " + range +
                          format(", got %u", values[i]));
        }
        if (operation == kConv && record_.kernel % 2 == 0) {
            return refuse(format("expected an odd kernel, got %u", record_.kernel));
        }
        if (operation == kConv && record_.pad >= record_.kernel) {
            return refuse(format("expected a pad below the kernel of %u, got %u", record_.kernel,
                                 record_.pad));
        }
        if (record_.output_type != kFloat32) {
            return refuse(format("expected output type 1, got %u", record_.output_type));
        }
        if (!all_zero(record_.reserved, sizeof(record_.reserved))) {
            return refuse("expected zeros in reserved bytes, got other bytes");
        }
        return {};
    }

    Status check_inputs() const {
        if (record_.inputs[0] > index_) {
            return refuse(format("expected input 0 to %u, got %u", index_, record_.inputs[0]));
        }
        if (record_.operation != kWarp) {
            if (record_.inputs[1] == kNoInput) return {};
            return refuse(format("expected no second input, got %u", record_.inputs[1]));
        }
        if (record_.inputs[1] > index_) {
            return refuse(
                format("expected second input 0 to %u, got %u", index_, record_.inputs[1]));
        }
        return {};
    }

    Status infer_shape(Layer* layer) const {
        const Shape in = model_.shape_of(layer->inputs[0]);
        Shape out = in;
        const bool vector = in.height == 1 && in.width == 1;
        switch (layer->operation) {
            case kResize:
                out.height = out.width = layer->size;
                break;
            case kConv:
                if (in.channels != layer->cin) {
                    return refuse(
                        format("expected %d input channels, got %d", layer->cin, in.channels));
                }
                if (padded(in, layer->pad) > kMaxPadded) {
                    return refuse(format("expected a padded input of at most %u numbers, got %llu",
                                         kMaxPadded, static_cast<ull>(padded(in, layer->pad))));
                }
                out = window(in, layer->kernel, layer->stride, layer->pad);
                out.channels = layer->cout;
                break;
            case kMaxPool:
                out = window(in, layer->kernel, layer->stride, 0);
                break;
            case kLinear:
                if (in.elements() != static_cast<size_t>(layer->cin)) {
                    return refuse(format("expected %d inputs, got %zu", layer->cin, in.elements()));
                }
                out = {1, 1, layer->cout};
                break;
            case kWarp: {
                const Shape numbers = model_.shape_of(layer->inputs[1]);
                if (!(numbers == Shape{1, 1, 4})) {
                    return refuse("expected 4 similarity numbers, got " + text(numbers));
                }
                out.height = out.width = layer->size;
                break;
            }
            case kNormalise:
                if (!vector) return refuse("expected a vector, got " + text(in));
                break;
        }
        if (out.height < 1 || out.width < 1) {
            return refuse("expected an output of at least 1 x 1, got none from " + text(in));
        }
        const uint64_t elements =
            uint64_t(out.height) * uint64_t(out.width) * uint64_t(out.channels);
        if (elements > kMaxTensor) {
            return refuse(format("expected an output of at most %u numbers, got %llu", kMaxTensor,
                                 static_cast<ull>(elements)));
        }
        layer->output = out;
        return {};
    }

    static Shape window(Shape in, int kernel, int stride, int pad) {
        const int height = in.height + 2 * pad - kernel, width = in.width + 2 * pad - kernel;
        if (height < 0 || width < 0) return {0, 0, in.channels};
        return {height / stride + 1, width / stride + 1, in.channels};
    }

    static uint64_t padded(Shape in, int pad) {
        return uint64_t(in.height + 2 * pad) * uint64_t(in.width + 2 * pad) * uint64_t(in.channels);
    }

    static std::string text(Shape shape) {
        return format("%d x %d x %d", shape.height, shape.width, shape.channels);
    }

    Status check_place(const char* what, uint64_t expected, uint64_t got) const {
        if (expected == got) return {};
        return refuse_weights(format("expected %s %llu, got %llu", what, static_cast<ull>(expected),
                                     static_cast<ull>(got)));
    }

    // Weights are finite, and the places of channels beyond cout hold zeros.
    Status check_numbers(const float* numbers, size_t count, size_t depth) const {
        if (!all_finite(numbers, count)) {
            return refuse_weights("expected finite weights, got NaN or infinity");
        }
        if (!added_channels_are_zero(numbers, record_.cout, depth)) {
            return refuse_weights("expected zeros in added channels, got other numbers");
        }
        return {};
    }

    const FileBytes& file_;
    const LayerRecord& record_;
    uint32_t index_;
    const Model& model_;
    std::string place_;
};

Status check_network(const FileBytes& file, const HeaderRecord& header, const Model& model) {
    int warps = 0;
    for (const Layer& layer : model.layers) warps += layer.operation == kWarp ? 1 : 0;
    if (warps != 1) {
        return refuse(Cause::model_layer, file, "layers", format("expected 1 warp, got %d", warps));
    }
    const Layer& last = model.layers.back();
    if (last.operation != kNormalise) {
        return refuse(Cause::model_layer, file, "layers",
                      format("expected operation 6 at the end, got %u",
                             static_cast<unsigned>(last.operation)));
    }
    if (last.output.channels != static_cast<int32_t>(header.signature_length)) {
        return refuse(Cause::model_layer, file, "layers",
                      format("expected a signature of %u numbers, got %d", header.signature_length,
                             last.output.channels));
    }
    return {};
}

}  // namespace

Status read_layers(const FileBytes& file, const HeaderRecord& header, Model* model) {
    uint64_t weights_end = 0;
    for (uint32_t i = 0; i < header.layers; ++i) {
        LayerRecord record;
        std::memcpy(&record, file.data + header.layers_offset + i * sizeof(record), sizeof(record));
        Layer layer;
        LayerReader reader(file, record, i, *model);
        FACESIG_TRY(reader.read(&layer));
        FACESIG_TRY(reader.read_weights(header, &weights_end, &layer));
        model->layers.push_back(std::move(layer));
    }
    if (weights_end != header.weights_bytes) {
        return refuse(
            Cause::model_weight, file, "header",
            format("expected weights of %llu bytes in all, got %llu", static_cast<ull>(weights_end),
                   static_cast<ull>(header.weights_bytes)));
    }
    return check_network(file, header, *model);
}

}  // namespace facesig
