// Networks drawn from choices: legal by construction, and of shapes that reach every kernel.
#pragma once

#include <vector>

#include "choices.h"
#include "forge.h"

namespace fuzz {

struct Drawn {
    std::vector<uint8_t> file;
    int height, width;  // of an image for it
    Weights weights;
    bool integer;
};

// An embedder of float32, some of its convolutions such as Winograd's kernels take.
Drawn draw_float_embedder(Choices* choices);

// An embedder of int8 and int16, with narrow layers behind its warp now and then.
Drawn draw_integer_embedder(Choices* choices);

// A detector of narrow layers (rows.cpp), of a fixed or free input.
Drawn draw_detector(Choices* choices);

// One of the three.
Drawn draw_network(Choices* choices);

// A narrow layer's record: convolution (kernel 1 or 3) or depthwise, with the products of a group
// drawn. `out` is the type of its output; scale and zero point follow from it and the ReLU.
LayerRecord draw_narrow(Choices* choices, facesig::Operation operation, uint32_t kernel,
                        uint32_t stride, int cin, int cout, facesig::TensorType out, bool relu);

}  // namespace fuzz
