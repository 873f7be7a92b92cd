// Layer records: attributes, inputs, shapes. Together these bound every size that the plan and the
// kernels compute with.
#include <cstring>
#include <string_view>

#include "model/reader.h"

namespace facesig {

namespace {

using ull = unsigned long long;

struct Limits {
    uint32_t least, most;
};

// What each operation may say of itself, in the order of kAttributes. {0, 0}: not an attribute of
// this operation, which must be zero. facesig/modelfile/layout.py holds the same table.
constexpr int kAttributeCount = 7;
const char* const kAttributes[kAttributeCount] = {"activation", "kernel", "stride", "pad",
                                                  "cin",        "cout",   "size"};
constexpr Limits kLegal[kNormalise][kAttributeCount] = {
    {{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {1, kMaxSide}},
    {{0, 1},
     {1, kMaxKernel},
     {1, kMaxStride},
     {0, kMaxKernel - 1},
     {1, kMaxChannels},
     {1, kMaxChannels},
     {0, 0}},
    {{0, 0}, {2, 2}, {1, 2}, {0, 0}, {0, 0}, {0, 0}, {0, 0}},
    {{0, 1}, {0, 0}, {0, 0}, {0, 0}, {1, kMaxTensor}, {1, kMaxChannels}, {0, 0}},
    {{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {1, kMaxSide}},
    {{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}},
};

class LayerReader {
  public:
    LayerReader(const FileBytes& file, const LayerRecord& record, uint32_t index,
                const Model& model)
        : file_(file), record_(record), index_(index), model_(model) {}

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
        FACESIG_TRY(read_types(view(), model_, layer));
        return infer_shape(layer);
    }

    Status read_weights(const HeaderRecord& header, uint64_t* end, Scan* scan, Layer* layer) const {
        return read_piece(view(), header, model_, end, scan, layer);
    }

  private:
    RecordView view() const { return {file_, record_, index_, named_}; }

    Status refuse(const std::string& sentence) const { return view().refuse(sentence); }

    Status check_name() {
        if (!is_name(record_.name, sizeof(record_.name))) {
            return refuse("expected a name of letters, digits, '.', '_' and '-', got other bytes");
        }
        named_ = true;
        const std::string_view name = record_.name;
        bool repeated = name == "image";
        for (const Layer& layer : model_.layers) repeated = repeated || layer.name == name;
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
            record_.cin,        record_.cout,   record_.size};
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

    const FileBytes& file_;
    const LayerRecord& record_;
    uint32_t index_;
    const Model& model_;
    bool named_ = false;
};

LayerRecord record_at(const unsigned char* records, size_t index) {
    LayerRecord record;
    std::memcpy(&record, records + index * sizeof(record), sizeof(record));
    return record;
}

bool has_integers(const unsigned char* records, size_t count) {
    for (size_t i = 0; i < count; ++i) {
        const uint32_t type = record_at(records, i).output_type;
        if (type == kInt8 || type == kInt16) return true;
    }
    return false;
}

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

Status read_layers(const FileBytes& file, const HeaderRecord& header, Scan* scan, Model* model) {
    const unsigned char* records = file.data + header.layers_offset;
    model->integer = has_integers(records, header.layers);
    model->layers.reserve(header.layers);
    uint64_t weights_end = 0;
    for (uint32_t i = 0; i < header.layers; ++i) {
        const LayerRecord record = record_at(records, i);
        Layer layer{};
        LayerReader reader(file, record, i, *model);
        FACESIG_TRY(reader.read(&layer));
        FACESIG_TRY(reader.read_weights(header, &weights_end, scan, &layer));
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
