#include "session/stream.h"

#include <algorithm>
#include <cstring>

namespace facesig {

namespace {

// The last row of its input that a stage looks at for its row y.
int32_t last_needed(const Stage& stage, int32_t y) {
    int32_t row = y;
    switch (stage.op) {
        case RowOp::image:
        case RowOp::copy:
        case RowOp::add:
            break;
        case RowOp::pointwise:
            row = y * stage.stride;
            break;
        case RowOp::conv:
        case RowOp::depthwise:
        case RowOp::depthwise_s16:
            row = y * stage.stride + 1;
            break;
        case RowOp::maxpool:
            row = 2 * y + 1;
            break;
        case RowOp::upsample:
            row = y / 2;
            break;
    }
    return std::min(row, stage.in.height - 1);
}

}  // namespace

void Stream::run(const KernelsRows& kernels, unsigned char* arena, RowSource* source,
                 Observer* observer) {
    kernels_ = &kernels;
    arena_ = arena;
    source_ = source;
    observer_ = observer;
    std::fill(made_.begin(), made_.end(), 0);
    fill_edges();
    const std::vector<Stage>& stages = plan_.stages;
    make(stages.size() - 1, stages.back().out.height - 1);
    if (observer == nullptr) return;
    for (size_t k = stages.size() - 1; k-- > 0;) make(k, stages[k].out.height - 1);
    for (size_t i = plan_.first; i < plan_.last; ++i) observer->layer(i, nullptr);
    observer->layer(plan_.last, at<void>(stages.back().to.offset));
}

void Stream::fill_edges() {
    for (const Stage& stage : plan_.stages) {
        if (!stage.is_3x3()) continue;
        const size_t edge = stage.pixel_bytes();
        for (int32_t slot = 0; slot < stage.from.slots; ++slot) {
            int8_t* row = at<int8_t>(stage.from.row(slot));
            std::memset(row - edge, stage.outside, edge);
            std::memset(row + stage.row_bytes(), stage.outside, edge);
        }
    }
}

// Makes a stage's rows up to `last`.
void Stream::make(size_t index, int32_t last) {
    const Stage& stage = plan_.stages[index];
    for (int32_t& made = made_[index]; made <= last; ++made) {
        if (index > 0) make(index - 1, last_needed(stage, made));
        if (observer_ != nullptr) observer_->begins(stage.layer);
        make_row(stage, made);
        if (observer_ != nullptr) report(stage, made);
    }
}

void Stream::make_row(const Stage& stage, int32_t y) {
    int8_t* to = at<int8_t>(stage.to.row(y));
    switch (stage.op) {
        case RowOp::image:
            source_->row(y, to);
            break;
        case RowOp::copy:
            std::memcpy(to, at<int8_t>(stage.from.row(y)), stage.row_bytes());
            break;
        case RowOp::pointwise:
            kernels_->pointwise.run(stage.narrow, at<int8_t>(stage.from.row(last_needed(stage, y))),
                                    to);
            break;
        case RowOp::conv:
        case RowOp::depthwise:
        case RowOp::depthwise_s16:
            make_3x3(stage, y, to);
            break;
        case RowOp::maxpool:
            kernels_->maxpool.run(stage.pool, at<int8_t>(stage.from.row(2 * y)),
                                  at<int8_t>(stage.from.row(last_needed(stage, y))), to);
            break;
        case RowOp::add:
            kernels_->add.run(stage.add, stage.out.width * stage.out.channels,
                              at<int8_t>(stage.from.row(y)), at<int8_t>(stage.second.row(y)), to);
            break;
        case RowOp::upsample:
            if (stage.to.slots == 1 && y % 2 != 0) break;  // the row is still there
            kernels_->upsample.run(stage.in.width, stage.in.channels,
                                   at<int8_t>(stage.from.row(y / 2)), to);
            break;
    }
}

void Stream::make_3x3(const Stage& stage, int32_t y, void* to) {
    const int32_t first = y * stage.stride - 1;
    const int8_t* rows[3];
    for (int32_t k = 0; k < 3; ++k) rows[k] = row_of_3x3(stage, first + k);
    if (stage.op == RowOp::conv) {
        kernels_->conv.run(stage.narrow, rows, to);
    } else if (stage.op == RowOp::depthwise) {
        kernels_->depthwise.run(stage.narrow, rows, to);
    } else {
        const int16_t* totals[3];
        for (int32_t k = 0; k < 3; ++k) totals[k] = reinterpret_cast<const int16_t*>(rows[k]);
        kernels_->depthwise_s16.run(stage.wide, totals, static_cast<float*>(to));
    }
}

// A row outside the input is made in its slot, which no row inside needs any more, or yet.
const int8_t* Stream::row_of_3x3(const Stage& stage, int32_t y) {
    int8_t* row = at<int8_t>(stage.from.row(y));
    if (y < 0 || y >= stage.in.height) std::memset(row, stage.outside, stage.row_bytes());
    return row;
}

void Stream::report(const Stage& stage, int32_t y) {
    const bool is_layer = stage.op != RowOp::image && stage.op != RowOp::copy;
    if (is_layer) observer_->row(stage.layer, y, at<void>(stage.to.row(y)));
}

const char* row_kernel(const KernelsRows& kernels, RowOp op) {
    switch (op) {
        case RowOp::image:
        case RowOp::copy:
            break;
        case RowOp::pointwise:
            return kernels.pointwise.name;
        case RowOp::conv:
            return kernels.conv.name;
        case RowOp::depthwise:
            return kernels.depthwise.name;
        case RowOp::depthwise_s16:
            return kernels.depthwise_s16.name;
        case RowOp::maxpool:
            return kernels.maxpool.name;
        case RowOp::add:
            return kernels.add.name;
        case RowOp::upsample:
            return kernels.upsample.name;
    }
    return "";
}

}  // namespace facesig
