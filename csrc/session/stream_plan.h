// The plan of streams: runs of layers that go through a network row by row.
//
// What: a maximal run of row layers (narrow convolutions and depthwise, max-pools of stride 2
// behind them or padded, additions, upsamplings) of which each reads the layer before it, and
// nobody else does. Its first input and its last output are whole tensors (or the image's rows);
// every tensor in between is a *ring*: as many rows as its reader looks at once, 3 of a 3x3, 2 of a
// pool, else 1.
//
// Why: whole maps of a detector's first layers are larger than the caches (160 x 120 pixels of 16
// channels are 300 KB); rows of all its layers together are not, and what is written is read while
// it is in L1. The arena shrinks by as much.
//
// Edges: a 3x3 looks one pixel beyond its input on every side. A ring for one has a pixel of the
// zero point left and right of each row, written once a run; a row above or below the input is
// filled with it in a slot that holds none of the rows looked at.
//
// Cost: a call of a kernel for each row. When it stops paying: small maps, whose rows are shorter
// than a call is long; they are few, and as streams they need no second set of kernels.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "kernels/table.h"
#include "model/model.h"
#include "session/arena.h"

namespace facesig {

enum class RowOp {
    image,
    copy,
    pointwise,
    conv,
    depthwise,
    depthwise_s16,  // of totals
    maxpool,
    add,
    upsample
};

// Rows of a tensor: byte offset in the arena of the first, bytes from one to the next, how many
// there are before the first place is used again; 0: the tensor is whole.
struct RowPlace {
    size_t offset = 0;
    size_t pitch = 0;
    int32_t slots = 0;

    size_t row(int32_t y) const {
        const int32_t slot = slots == 0 ? y : (y + slots) % slots;  // y is -1 or more
        return offset + static_cast<size_t>(slot) * pitch;
    }
};

// One layer of a stream, or what brings its first input's rows into a ring.
struct Stage {
    RowOp op = RowOp::copy;
    size_t layer = 0;  // that it is, or works for
    Shape in, out;
    size_t number = sizeof(int8_t);  // bytes of a number of the input
    RowPlace from, to;
    RowPlace second;     // of an addition
    int8_t outside = 0;  // each byte of what is beyond the input of a 3x3
    int32_t stride = 1;  // of a narrow layer
    NarrowParams narrow = {};
    DepthwiseS16Params wide = {};
    PoolRowParams pool = {};
    AddParams add = {};

    bool is_3x3() const {
        return op == RowOp::conv || op == RowOp::depthwise || op == RowOp::depthwise_s16;
    }
    size_t pixel_bytes() const { return static_cast<size_t>(in.channels) * number; }
    size_t row_bytes() const { return static_cast<size_t>(in.width) * pixel_bytes(); }
};

// The stages of layers `first` to `last`.
struct StreamPlan {
    size_t first = 0, last = 0;
    std::vector<Stage> stages;
};

// Which layers are streams together, in running order; stages are empty.
std::vector<StreamPlan> find_streams(const Model& model);

// Fills in a stream's stages and takes places for its rings. `outputs` are the places of whole
// tensors, the last layer's among them.
void plan_stream(const Model& model, const Shapes& shapes, const std::vector<size_t>& outputs,
                 Arena* arena, StreamPlan* stream);

}  // namespace facesig
