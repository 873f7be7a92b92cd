// A model: a validated file, mapped and immutable, shared by any number of sessions and threads.
//
// open() checks the whole file before it returns: whatever a session later reads has been bounded
// here, so nothing behind this header checks again. Weights are pointers into the mapping.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/shape.h"
#include "base/status.h"
#include "model/format.h"
#include "model/mapping.h"

namespace facesig {

constexpr int kImage = -1;  // as an input: the crop, normalised in float networks

// Integers q that stand for scale * (q - zero_point).
struct Quantised {
    float scale;
    int32_t zero_point;
    int32_t limit;  // the largest q
};

struct Layer {
    std::string name;
    Operation operation;
    int inputs[2];  // indices of earlier layers, or kImage; the second is used by the warp only
    bool relu;
    int32_t kernel, stride, pad, cin, cout, size;
    Shape output;

    // Float files: null without weights; in blocks, see base/blocks.h.
    const float* bias;
    const float* weights;

    // Integer files (FORMAT.md, Integer files). Null without weights.
    const int32_t* integer_bias;  // blocked_channels(cout), the input's zero point folded in
    const float* multipliers;     // blocked_channels(cout)
    const void* integer_weights;  // int8_t in dot blocks, or int16_t in blocks
    WeightType weight_type;
    std::vector<int32_t> tap_sums;  // of int8 weights: see tap_sums.h; may be empty
    int32_t chain;  // of int8 weights: pieces summed in 16 bits, see base/dot_blocks.h
    TensorType output_type;
    Quantised quantised;  // of an integer output
};

struct Threshold {
    double false_accept_rate;
    float similarity;
};

class Model {
  public:
    // Maps and validates the file at `path`.
    static Status open(const std::string& path, std::shared_ptr<const Model>* model);

    // Validates `size` bytes, aligned to 64 and alive as long as the model. `origin` stands for the
    // path in messages.
    static Status from_memory(const unsigned char* data, size_t size, const std::string& origin,
                              std::shared_ptr<const Model>* model);

    std::string network;
    unsigned char model_id[16] = {};
    uint64_t checksum = 0;
    int32_t signature_length = 0;
    int32_t input_size = 0;
    double crop_factor = 0;
    std::vector<Layer> layers;
    std::vector<Threshold> thresholds;
    std::vector<std::pair<std::string, std::string>> metadata;

    bool integer = false;  // whether tensors between layers are integers

    // Shape of an input as layers name it: an earlier layer's output, or the image.
    Shape shape_of(int input) const {
        if (input == kImage) return {input_size, input_size, 3};
        return layers[static_cast<size_t>(input)].output;
    }

  private:
    Mapping mapping_;
};

}  // namespace facesig
