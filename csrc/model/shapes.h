// Shapes of a network's tensors: what a layer makes of what it reads, for one size of the image.
//
// What: one function per operation, each with its own bounds, over Shapes that grow layer by layer.
// The reader runs it for the model's own size, or for a probe where the input is free; a session of
// a free model runs it again for its size (session/session.cpp). Whatever has passed is bounded:
// plans and kernels compute with these numbers unchecked.
#pragma once

#include <string>
#include <vector>

#include "base/shape.h"

namespace facesig {

struct Layer;
class Model;

constexpr int kImage = -1;  // as an input: the image

// Height and width of the image; both 0 where any size will do.
struct InputSize {
    int32_t height = 0;
    int32_t width = 0;
};

// The size for which a free model's shapes are checked when it is opened: no stride divides it.
constexpr InputSize kProbe = {33, 65};

// The image's shape and that of every layer's output.
struct Shapes {
    Shape image;
    std::vector<Shape> outputs;

    // Of an input as layers name it: an earlier layer's output, or the image.
    Shape of(int input) const {
        return input == kImage ? image : outputs[static_cast<size_t>(input)];
    }
};

std::string shape_text(Shape shape);

// Appends the output of the layer that comes next. Returns what is wrong, or nothing.
std::string infer_shape(const Layer& layer, Shapes* shapes);

// All of a model's shapes for an image of this size, and whether its outputs are what its kind
// says. Returns what is wrong, with the name of the layer that it is about.
struct ShapeFault {
    std::string sentence;
    std::string layer;
};
ShapeFault infer_shapes(const Model& model, InputSize size, Shapes* shapes);

// What is wrong with the shape of the model's i-th output, or nothing.
std::string output_fault(const Model& model, size_t i, const Shapes& shapes);

}  // namespace facesig
