// Model files made layer by layer: whoever draws a network says what a layer is, and what does not
// follow from that; places, lengths, shapes and the order of weights come from here.
#pragma once

#include <string>
#include <vector>

#include "base/shape.h"
#include "choices.h"
#include "model/format.h"

namespace fuzz {

using facesig::LayerRecord;
using facesig::Shape;

// What weights are like. `tame`: so small that no sum leaves 16 or 32 bits (what a writer proves
// and the engine takes as given), so that every ISA must give the same bits. `wild`: anything
// legal.
enum class Weights { tame, wild };

class Forge {
  public:
    // An input of height x width; {0, 0} is free, and then shapes are those of an image of `shown`.
    Forge(facesig::Kind kind, int height, int width, Shape shown);

    // Adds a layer with inputs (0: the image) and returns its number. `record` holds operation,
    // attributes and types.
    int add(LayerRecord record, int input, int second = -1);

    // Its weights, where it has some: drawn from `seed`.
    int add_weighted(LayerRecord record, int input, Weights weights, uint64_t seed);

    void mark_output(int layer) { records_[static_cast<size_t>(layer) - 1].output = 1; }

    const LayerRecord& record(int layer) const { return records_[static_cast<size_t>(layer) - 1]; }
    Shape shape(int layer) const { return shapes_[static_cast<size_t>(layer)]; }
    int layers() const { return static_cast<int>(records_.size()); }

    // Of an embedder; rates rise, similarities fall.
    void add_threshold(double rate, float similarity) {
        thresholds_.push_back({rate, similarity, 0});
    }
    void set_scale(float scale) { scale_ = scale; }
    void set_colour_order(uint32_t order) { colour_order_ = order; }
    void set_least_score(float score) { least_score_ = score; }

    // The file, sealed.
    std::vector<uint8_t> write(const std::string& metadata = "", uint32_t entries = 0) const;

  private:
    Shape shape_of(const LayerRecord& record, Shape in, Shape second) const;
    std::vector<uint8_t> piece(const LayerRecord& record, int input, Weights weights,
                               uint64_t seed) const;

    facesig::Kind kind_;
    int height_, width_;
    float scale_ = 1.0F / 128, least_score_ = 0.5F;
    uint32_t colour_order_ = 1;
    std::vector<LayerRecord> records_;
    std::vector<Shape> shapes_;  // of the image, then of each layer
    std::vector<std::vector<uint8_t>> pieces_;
    std::vector<facesig::ThresholdRecord> thresholds_;
};

}  // namespace fuzz
