// Whether a file's layers make a network of its kind: readers, outputs, and what an embedder, a
// detector and a verifier are.
#include "model/reader.h"

namespace facesig {

namespace {

class NetworkReader {
  public:
    NetworkReader(const FileBytes& file, Model* model) : file_(file), model_(*model) {}

    Status read() {
        FACESIG_TRY(check_readers());
        FACESIG_TRY(check_image());
        for (size_t i = 0; i < model_.layers.size(); ++i) {
            if (model_.layers[i].is_output) model_.outputs.push_back(i);
        }
        const size_t count = model_.kind == kDetector ? 3 : 1;
        if (model_.outputs.size() != count) {
            return refuse(format("expected %zu output%s, got %zu", count, count == 1 ? "" : "s",
                                 model_.outputs.size()));
        }
        for (size_t i = 0; i < count; ++i) {
            const std::string fault = output_fault(model_, i, model_.shapes);
            if (!fault.empty()) return refuse_layer(model_.outputs[i], fault);
        }
        return model_.kind == kEmbedder ? check_embedder() : Status();
    }

  private:
    Status check_readers() const {
        std::vector<bool> read(model_.layers.size());
        for (const Layer& layer : model_.layers) {
            for (int i = 0; i < (layer.reads_two() ? 2 : 1); ++i) {
                if (layer.inputs[i] != kImage) read[static_cast<size_t>(layer.inputs[i])] = true;
            }
        }
        for (size_t i = 0; i < read.size(); ++i) {
            if (read[i] || model_.layers[i].is_output) continue;
            return refuse_layer(i, "expected a reader or an output of the network, got neither");
        }
        return {};
    }

    // A narrow layer takes the image's rows as they come, so it is the only one to read them.
    Status check_image() {
        int readers = 0;
        for (const Layer& layer : model_.layers) {
            if (layer.inputs[0] != kImage) continue;
            ++readers;
            model_.by_rows = model_.by_rows || layer.narrow();
        }
        if (model_.by_rows && readers != 1) {
            return refuse(format("expected 1 reader of the image, got %d", readers));
        }
        // Others read its bytes in the order that every caller has them in.
        if (model_.by_rows || model_.colour_order != kBgr) return {};
        return refuse("expected colour order 1 of an image that is not read by rows, got 2");
    }

    Status check_embedder() const {
        int warps = 0;
        for (const Layer& layer : model_.layers) warps += layer.operation == kWarp ? 1 : 0;
        if (warps != 1) return refuse(format("expected 1 warp, got %d", warps));
        // The last layer has no reader, so it is the output.
        const uint32_t last = model_.layers.back().operation;
        if (last != kNormalise)
            return refuse(format("expected operation 6 at the end, got %u", last));
        const int32_t length = model_.shapes.outputs.back().channels;
        if (static_cast<uint32_t>(length) <= kMaxSignature) return {};
        return refuse(
            format("expected a signature of 1 to %u numbers, got %d", kMaxSignature, length));
    }

    Status refuse(const std::string& sentence) const {
        return facesig::refuse(Cause::model_layer, file_, "layers", sentence);
    }

    Status refuse_layer(size_t index, const std::string& sentence) const {
        return facesig::refuse(Cause::model_layer, file_,
                               format("layer %zu '%s'", index, model_.layers[index].name.c_str()),
                               sentence);
    }

    const FileBytes& file_;
    Model& model_;
};

}  // namespace

Status check_network(const FileBytes& file, Model* model) {
    return NetworkReader(file, model).read();
}

const char* kind_name(Kind kind) {
    switch (kind) {
        case kEmbedder:
            return "embedder";
        case kDetector:
            return "detector";
        case kVerifier:
            return "verifier";
    }
    return "";
}

Status Model::expect(Kind wanted) const {
    if (kind == wanted) return {};
    const auto article = [](Kind each) { return each == kEmbedder ? "an" : "a"; };
    return {Cause::model_kind,
            format("expected %s %s, got %s %s (%s)", article(wanted), kind_name(wanted),
                   article(kind), kind_name(kind), origin.c_str())};
}

}  // namespace facesig
