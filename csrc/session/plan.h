// The plan of a session: where every tensor lies and in which order the layers run.
//
// What: one arena holds the image, every layer's output and every layer's scratch, each as large as
// its type needs. A place is taken when a tensor is written and free again after its last reader,
// so later tensors reuse it; the lowest free place is taken (first fit). For the shipped network
// the arena is a fraction of the sum of all tensors, because no layer but the warp reads anything
// older than the layer before it. An integer file has no image: its resize and its warp read the
// crop. Layers that run row by row are streams (stream_plan.h): of those only the last has a
// tensor.
//
// Why once: after planning, a run is a walk over the layers with addresses that never change. It
// allocates nothing and cannot fail for want of memory.
#pragma once

#include <cstddef>
#include <vector>

#include "kernels/conv/conv.h"
#include "kernels/resize/resize.h"
#include "model/model.h"
#include "session/arena.h"
#include "session/stream_plan.h"

namespace facesig {

struct Plan {
    Shapes shapes;  // of this session's image

    size_t arena_bytes = 0;
    std::vector<size_t> ends;     // byte offset behind each place, its slack and padding included
    size_t image = 0;             // byte offset of the normalised image, in a float file
    std::vector<size_t> outputs;  // byte offset of each layer's output, but inside of streams
    std::vector<size_t> scratch;  // byte offset of each layer's scratch

    std::vector<StreamPlan> streams;  // in running order

    // Whether a layer is a max-pool that the convolution before it computes. Then the convolution's
    // own output is never in memory: its place is the pool's.
    std::vector<bool> in_convolution;

    // Which convolutions go by kernels/winograd, and where their transformed weights lie in the
    // session's memory: byte offsets, behind prepared_bytes of them.
    std::vector<bool> winograd;
    std::vector<size_t> prepared;
    size_t prepared_bytes = 0;

    // The layer whose output a layer's step writes.
    size_t made_by(size_t index) const {
        const bool next = index + 1 < in_convolution.size() && in_convolution[index + 1];
        return next ? index + 1 : index;
    }

    // Of a convolution's step.
    ConvParams convolution(const Model& model, size_t index) const;

    // Of each resize, rows, then columns; empty for other layers. Float files have taps, integer
    // files positions.
    std::vector<std::vector<ResizeTap>> taps;
    std::vector<std::vector<int32_t>> positions;
};

// Bytes of one number of a tensor.
size_t number_bytes(TensorType type);

// `winograd` says whether the ISA has kernels/winograd.
Plan make_plan(const Model& model, Shapes shapes, bool winograd);

}  // namespace facesig
