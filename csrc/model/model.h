// A model: a validated file, immutable, shared by any number of sessions and threads.
//
// open() checks the whole file before it returns: whatever a session later reads has been bounded
// here, so nothing behind this header checks again. Weights are pointers into the file's bytes,
// which are a copy in this process's memory (model_bytes.h).
#pragma once

#include <cmath>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/shape.h"
#include "base/status.h"
#include "model/format.h"
#include "model/shapes.h"

namespace facesig {

// Integers q that stand for scale * (q - zero_point). Scale 0: each channel has a scale of its own,
// which is in its readers' multipliers.
struct Quantised {
    float scale;
    int32_t zero_point;
    int32_t limit;  // the largest q
};

// What brings an addend to the output's integers, in 4096ths.
inline double addend_multiplier(const Quantised& given, const Quantised& made) {
    return std::rint(4096 * double{given.scale} / double{made.scale});
}

// The largest integer of totals: int16 outputs of narrow layers, each channel with a scale of its
// own.
constexpr int32_t kTotalsLimit = 32767;

// The image as narrow layers read it: its bytes less 128.
constexpr Quantised kImageBytes = {1, -128, 127};

struct Layer {
    std::string name;
    Operation operation;
    int inputs[2];  // indices of earlier layers, or kImage; the second of a warp and an add only
    bool relu;
    bool is_output;  // of the network
    int32_t kernel, stride, pad, cin, cout, size;

    // Float files: null without weights; in blocks, see base/blocks.h.
    const float* bias;
    const float* weights;

    // Integer files (FORMAT.md, Integer files). Null without weights.
    const int32_t* integer_bias;  // blocked_channels(cout), the input's zero point folded in
    const float* multipliers;     // blocked_channels(cout)
    const void* integer_weights;  // int8_t in dot blocks or lane blocks, or int16_t in blocks
    WeightType weight_type;
    std::vector<int32_t> tap_sums;  // of int8 weights: see tap_sums.h; may be empty
    int32_t chain;  // of int8 weights: pieces summed in 16 bits, see base/dot_blocks.h; of narrow
                    // ones products
    TensorType output_type;
    Quantised quantised;  // of an integer output

    // Narrow layers (FORMAT.md) have these in place of integer_bias and multipliers.
    const void* narrow_bias;  // lane_channels(cout), the input's zero point folded in: int16_t, or
                              // int32_t where totals are read
    const void* narrow_multipliers;  // int16_t of an int8 output, else float

    bool narrow() const { return weight_type == kInt8LaneBlocks; }
    bool pads_pool() const { return operation == kMaxPool && pad != 0; }
    bool reads_two() const { return operation == kWarp || operation == kAdd; }
};

struct Threshold {
    double false_accept_rate;
    float similarity;
};

// What a user of the network needs beside its numbers; what is not of the kind is 0.
struct Profile {
    double crop_factor = 0;             // embedder, verifier
    float least_score = 0;              // detector
    float overlap = 0;                  // detector
    float box_factor = 0;               // detector
    std::vector<Threshold> thresholds;  // embedder, verifier
};

class ModelBytes;

class Model {
  public:
    // Validates bytes that were read, and keeps them.
    static Status from_bytes(std::shared_ptr<const ModelBytes> bytes,
                             std::shared_ptr<const Model>* model);

    // Reads and validates the file at `path`.
    static Status open(const std::string& path, std::shared_ptr<const Model>* model);

    // Validates `size` bytes, aligned to 64 and alive as long as the model. `origin` stands for the
    // path in messages.
    static Status from_memory(const unsigned char* data, size_t size, const std::string& origin,
                              std::shared_ptr<const Model>* model);

    std::string origin;  // path of the file
    std::string network;
    unsigned char model_id[16] = {};
    unsigned char contents[32] = {};
    uint64_t checksum = 0;
    Kind kind = kEmbedder;
    InputSize input;  // of the image; {0, 0}: free
    ColourOrder colour_order = kRgb;
    float scale = 0;  // of the image: the network sees (byte - 128) * scale
    Profile profile;
    std::vector<Layer> layers;
    std::vector<size_t> outputs;  // indices of layers, in their order
    Shapes shapes;                // of an image of the model's own size, or of kProbe
    std::vector<std::pair<std::string, std::string>> metadata;

    bool integer = false;  // whether tensors between layers are integers
    bool by_rows = false;  // whether a narrow layer reads the image (Session::run_rows)

    bool is_free() const { return input.height == 0; }

    // Numbers in an embedder's signature; 0 of other kinds.
    int32_t signature_length() const {
        return kind == kEmbedder ? shapes.outputs.back().channels : 0;
    }

    // Whether the model is of the kind that the caller needs.
    Status expect(Kind wanted) const;

    // Of an input of an integer layer. The image's is what narrow layers read.
    const Quantised& quantised(int input) const {
        return input == kImage ? kImageBytes : layers[static_cast<size_t>(input)].quantised;
    }
    // Whether an input is the totals of a narrow layer.
    bool is_totals(int input) const {
        return type_of(input) == kInt16 && quantised(input).scale == 0;
    }
    TensorType type_of(int input) const {
        return input == kImage ? kInt8 : layers[static_cast<size_t>(input)].output_type;
    }

  private:
    std::shared_ptr<const ModelBytes> bytes_;
};

// "embedder", "detector", "verifier".
const char* kind_name(Kind kind);

}  // namespace facesig
