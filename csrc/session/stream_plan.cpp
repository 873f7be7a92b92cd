#include "session/stream_plan.h"

#include "base/lane_blocks.h"
#include "session/plan.h"

namespace facesig {

namespace {

static_assert(kLane == kLaneChannels, "kernels and files have the same blocks");
static_assert(kRowSlack <= kTensorSlack, "every place ends with what kernels may read");

constexpr size_t align_row(size_t bytes) {
    return (bytes + kRowAlign - 1) / kRowAlign * kRowAlign;
}

// Whether each layer runs row by row.
std::vector<bool> row_layers(const Model& model) {
    std::vector<bool> rows;
    for (const Layer& layer : model.layers) {
        bool row = layer.narrow() || layer.operation == kAdd || layer.operation == kUpsample;
        if (layer.operation == kMaxPool && layer.stride == 2 && layer.output_type == kInt8) {
            row = layer.pad != 0 || rows[static_cast<size_t>(layer.inputs[0])];
        }
        rows.push_back(row);
    }
    return rows;
}

// How often each layer's output is read.
std::vector<int> count_readers(const Model& model) {
    std::vector<int> readers(model.layers.size());
    for (const Layer& layer : model.layers) {
        for (int i = 0; i < (layer.reads_two() ? 2 : 1); ++i) {
            if (layer.inputs[i] != kImage) ++readers[static_cast<size_t>(layer.inputs[i])];
        }
    }
    return readers;
}

RowOp row_op(const Model& model, const Layer& layer) {
    switch (layer.operation) {
        case kDepthwise:
            return model.is_totals(layer.inputs[0]) ? RowOp::depthwise_s16 : RowOp::depthwise;
        case kMaxPool:
            return RowOp::maxpool;
        case kAdd:
            return RowOp::add;
        case kUpsample:
            return RowOp::upsample;
        default:
            return layer.kernel == 1 ? RowOp::pointwise : RowOp::conv;
    }
}

NarrowParams narrow_params(const Layer& layer, Shape out) {
    return {out.width,
            layer.cin,
            layer.cout,
            layer.stride,
            layer.chain,
            layer.relu,
            layer.output_type == kFloat32,
            static_cast<const int16_t*>(layer.narrow_bias),
            layer.narrow_multipliers,
            static_cast<const int8_t*>(layer.integer_weights),
            layer.output_type == kInt16};
}

DepthwiseS16Params wide_params(const Layer& layer, Shape out) {
    return {out.width,
            layer.cout,
            layer.stride,
            static_cast<const int32_t*>(layer.narrow_bias),
            static_cast<const float*>(layer.narrow_multipliers),
            static_cast<const int8_t*>(layer.integer_weights)};
}

AddParams add_params(const Model& model, const Layer& layer) {
    const Quantised &a = model.quantised(layer.inputs[0]), &b = model.quantised(layer.inputs[1]);
    const Quantised& made = layer.quantised;
    return {static_cast<int32_t>(addend_multiplier(a, made)),
            static_cast<int32_t>(addend_multiplier(b, made)), a.zero_point, b.zero_point,
            made.zero_point};
}

size_t row_bytes(Shape shape, size_t number) {
    return static_cast<size_t>(shape.width) * static_cast<size_t>(shape.channels) * number;
}

class StreamPlanner {
  public:
    StreamPlanner(const Model& model, const Shapes& shapes, const std::vector<size_t>& outputs,
                  Arena* arena, StreamPlan* stream)
        : model_(model), shapes_(shapes), outputs_(outputs), arena_(*arena), stream_(*stream) {}

    void plan() {
        stream_.stages.reserve(stream_.last - stream_.first + 2);
        bring_input();
        for (size_t i = stream_.first; i <= stream_.last; ++i) add_stage(i);
        std::vector<Stage>& stages = stream_.stages;
        for (size_t k = 0; k + 1 < stages.size(); ++k) {
            stages[k].to = stages[k + 1].from = ring(stages[k].out, stages[k + 1]);
        }
        Stage& last = stages.back();
        const size_t number = number_bytes(model_.layers[stream_.last].output_type);
        last.to = {outputs_[stream_.last], row_bytes(last.out, number), 0};
    }

  private:
    // The image comes row by row; a whole tensor has no pixels beyond its rows.
    void bring_input() {
        const Layer& layer = model_.layers[stream_.first];
        const int input = layer.inputs[0];
        const bool is_3x3 = layer.narrow() && layer.kernel == 3;
        if (input != kImage && !is_3x3) return;
        Stage stage;
        stage.op = input == kImage ? RowOp::image : RowOp::copy;
        stage.layer = stream_.first;
        stage.in = stage.out = shapes_.of(input);
        stage.number = number_bytes(model_.type_of(input));
        if (input != kImage) stage.from = whole(input);
        stream_.stages.push_back(stage);
    }

    void add_stage(size_t index) {
        const Layer& layer = model_.layers[index];
        Stage stage;
        stage.op = row_op(model_, layer);
        stage.layer = index;
        stage.number = number_bytes(model_.type_of(layer.inputs[0]));
        stage.in = shapes_.of(layer.inputs[0]);
        stage.out = shapes_.outputs[index];
        if (stream_.stages.empty()) stage.from = whole(layer.inputs[0]);
        if (layer.narrow()) {
            if (stage.op == RowOp::depthwise_s16) {
                stage.wide = wide_params(layer, stage.out);
            } else {
                stage.narrow = narrow_params(layer, stage.out);
            }
            stage.stride = layer.stride;
            stage.outside = static_cast<int8_t>(model_.quantised(layer.inputs[0]).zero_point);
        } else if (layer.operation == kMaxPool) {
            stage.pool = {stage.in.width, stage.in.channels, layer.pad != 0};
        } else if (layer.operation == kAdd) {
            stage.add = add_params(model_, layer);
            stage.second = whole(layer.inputs[1]);
        }
        stream_.stages.push_back(stage);
    }

    RowPlace whole(int input) const {
        const size_t number = number_bytes(model_.type_of(input));
        return {outputs_[static_cast<size_t>(input)], row_bytes(shapes_.of(input), number), 0};
    }

    // Rows of `shape` for `reader`, with a pixel on both sides where it looks there.
    RowPlace ring(Shape shape, const Stage& reader) {
        const size_t edge = reader.is_3x3() ? reader.pixel_bytes() : 0;
        const size_t before = align_row(edge);
        const size_t pitch = align_row(before + row_bytes(shape, reader.number) + edge);
        const int32_t slots = reader.is_3x3() ? 3 : reader.op == RowOp::maxpool ? 2 : 1;
        const size_t bytes = place_bytes(pitch * static_cast<size_t>(slots));
        const int first = static_cast<int>(stream_.first), last = static_cast<int>(stream_.last);
        return {arena_.take(bytes, first, last) + before, pitch, slots};
    }

    const Model& model_;
    const Shapes& shapes_;
    const std::vector<size_t>& outputs_;
    Arena& arena_;
    StreamPlan& stream_;
};

}  // namespace

std::vector<StreamPlan> find_streams(const Model& model) {
    const std::vector<bool> rows = row_layers(model);
    const std::vector<int> readers = count_readers(model);
    std::vector<StreamPlan> streams;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i]) continue;
        const bool goes_on = !streams.empty() && streams.back().last + 1 == i && i > 0 &&
                             model.layers[i].inputs[0] == static_cast<int>(i) - 1 &&
                             readers[i - 1] == 1 && !model.layers[i - 1].is_output;
        if (goes_on) {
            streams.back().last = i;
        } else {
            StreamPlan stream;
            stream.first = stream.last = i;
            streams.push_back(std::move(stream));
        }
    }
    return streams;
}

void plan_stream(const Model& model, const Shapes& shapes, const std::vector<size_t>& outputs,
                 Arena* arena, StreamPlan* stream) {
    StreamPlanner(model, shapes, outputs, arena, stream).plan();
}

}  // namespace facesig
