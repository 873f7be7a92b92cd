// Layer records: names, attributes, inputs. With the shapes (shapes.cpp) these bound every size
// that the plan and the kernels compute with.
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
constexpr Limits kLegal[kUpsample][kAttributeCount] = {
    {{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {1, kMaxSide}},
    {{0, 1},
     {1, kMaxKernel},
     {1, kMaxStride},
     {0, kMaxKernel - 1},
     {1, kMaxChannels},
     {1, kMaxChannels},
     {0, 0}},
    {{0, 0}, {2, 2}, {1, 2}, {0, 1}, {0, 0}, {0, 0}, {0, 0}},
    {{0, 1}, {0, 0}, {0, 0}, {0, 0}, {1, kMaxTensor}, {1, kMaxChannels}, {0, 0}},
    {{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {1, kMaxSide}},
    {{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}},
    {{0, 1}, {3, 3}, {1, 2}, {1, 1}, {1, kMaxChannels}, {1, kMaxChannels}, {0, 0}},
    {{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}},
    {{0, 0}, {2, 2}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}},
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
        layer->is_output = record_.output == 1;
        layer->kernel = static_cast<int32_t>(record_.kernel);
        layer->stride = static_cast<int32_t>(record_.stride);
        layer->pad = static_cast<int32_t>(record_.pad);
        layer->cin = static_cast<int32_t>(record_.cin);
        layer->cout = static_cast<int32_t>(record_.cout);
        layer->size = static_cast<int32_t>(record_.size);
        return read_types(view(), model_, layer);
    }

    Status read_shape(const Layer& layer, Shapes* shapes) const {
        const std::string fault = infer_shape(layer, shapes);
        return fault.empty() ? Status() : refuse(fault);
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
        const uint32_t last = model_.integer ? kUpsample : kNormalise;
        if (operation < kResize || operation > last) {
            return refuse(format("expected operation 1 to %u, got %u", last, operation));
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
        FACESIG_TRY(check_together());
        if (record_.output > 1)
            return refuse(format("expected output 0 to 1, got %u", record_.output));
        if (!all_zero(record_.reserved, sizeof(record_.reserved))) {
            return refuse("expected zeros in reserved bytes, got other bytes");
        }
        return {};
    }

    // Attributes that bound each other.
    Status check_together() const {
        const uint32_t operation = record_.operation;
        if (operation == kConv && record_.kernel % 2 == 0) {
            return refuse(format("expected an odd kernel, got %u", record_.kernel));
        }
        if (operation == kConv && record_.pad >= record_.kernel) {
            return refuse(format("expected a pad below the kernel of %u, got %u", record_.kernel,
                                 record_.pad));
        }
        if (operation == kMaxPool && record_.pad != 0 && record_.stride != 2) {
            return refuse(format("expected pad 0 at stride 1, got %u", record_.pad));
        }
        if (operation == kDepthwise && record_.cin != record_.cout) {
            return refuse(format("expected cout as cin, %u, got %u", record_.cin, record_.cout));
        }
        return {};
    }

    Status check_inputs() const {
        if (record_.inputs[0] > index_) {
            return refuse(format("expected input 0 to %u, got %u", index_, record_.inputs[0]));
        }
        if (record_.operation != kWarp && record_.operation != kAdd) {
            if (record_.inputs[1] == kNoInput) return {};
            return refuse(format("expected no second input, got %u", record_.inputs[1]));
        }
        if (record_.inputs[1] > index_) {
            return refuse(
                format("expected second input 0 to %u, got %u", index_, record_.inputs[1]));
        }
        return {};
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

}  // namespace

Status read_layers(const FileBytes& file, const HeaderRecord& header, Scan* scan, Model* model) {
    const unsigned char* records = file.data + header.layers_offset;
    model->integer = has_integers(records, header.layers);
    model->layers.reserve(header.layers);
    model->shapes.outputs.reserve(header.layers);
    const InputSize size = model->is_free() ? kProbe : model->input;
    model->shapes.image = {size.height, size.width, static_cast<int32_t>(header.channels)};
    uint64_t weights_end = 0;
    for (uint32_t i = 0; i < header.layers; ++i) {
        const LayerRecord record = record_at(records, i);
        Layer layer{};
        LayerReader reader(file, record, i, *model);
        FACESIG_TRY(reader.read(&layer));
        FACESIG_TRY(reader.read_shape(layer, &model->shapes));
        FACESIG_TRY(reader.read_weights(header, &weights_end, scan, &layer));
        model->layers.push_back(std::move(layer));
    }
    if (weights_end != header.weights_bytes) {
        return refuse(
            Cause::model_weight, file, "header",
            format("expected weights of %llu bytes in all, got %llu", static_cast<ull>(weights_end),
                   static_cast<ull>(header.weights_bytes)));
    }
    return check_network(file, model);
}

}  // namespace facesig
