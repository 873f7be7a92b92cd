#include "session/plan.h"

#include "session/params.h"

namespace facesig {

namespace {

// The last step that reads each tensor; index 0 is the image, i + 1 the output of layer i. A stream
// reads on until it ends, but all that it writes has a place from its first step on.
std::vector<int> last_readers(const Model& model) {
    const int count = static_cast<int>(model.layers.size());
    std::vector<int> last(model.layers.size() + 1);
    for (int i = 0; i <= count; ++i) last[i] = i - 1;  // unread: free after it is written
    for (int i = 0; i < count; ++i) {
        const Layer& layer = model.layers[i];
        for (int k = 0; k < (layer.reads_two() ? 2 : 1); ++k) last[layer.inputs[k] + 1] = i;
    }
    for (const size_t output : model.outputs) last[output + 1] = count;  // read after the last step
    return last;
}

size_t tensor_bytes(size_t numbers, TensorType type) {
    return place_bytes(numbers * number_bytes(type));
}

// The type of what a layer reads first; an image of floats is what only float layers read.
TensorType input_type(const Model& model, const Layer& layer) {
    if (layer.inputs[0] == kImage) return kFloat32;
    return model.layers[static_cast<size_t>(layer.inputs[0])].output_type;
}

// Bytes of a layer's scratch, 0 for none.
size_t scratch_bytes(const Model& model, const Plan& plan, size_t index) {
    const Layer& layer = model.layers[index];
    const Shape in = plan.shapes.of(layer.inputs[0]);
    const bool winograd = plan.winograd[index];
    size_t numbers = 0;
    if (layer.operation == kConv && !layer.narrow()) {
        const ConvParams params = plan.convolution(model, index);
        const bool words = input_type(model, layer) == kInt16;
        numbers = winograd         ? winograd_scratch(params)
                  : !model.integer ? conv_f32_scratch(params)
                  : words          ? conv_s16_scratch(params)
                                   : conv_frame_numbers(params);
    }
    if (layer.operation == kResize && !model.integer) {
        numbers = resize_f32_scratch(resize_params(layer, in, nullptr));
    }
    return numbers == 0 ? 0 : tensor_bytes(numbers, input_type(model, layer));
}

// Whether layer `index` is a max-pool that the convolution before it can take along: stride 2, and
// nobody else reads the convolution. Of float convolutions only light ones do.
bool pools_in_convolution(const Model& model, const Shapes& shapes, const std::vector<int>& last,
                          size_t index) {
    const Layer& layer = model.layers[index];
    if (layer.operation != kMaxPool || layer.stride != 2 || layer.pad != 0 || index == 0) {
        return false;
    }
    if (layer.inputs[0] != static_cast<int>(index) - 1) return false;
    const Layer& before = model.layers[index - 1];
    if (before.operation != kConv || before.narrow()) return false;
    if (last[index] != static_cast<int>(index)) return false;
    if (model.integer) return true;
    return conv_f32_is_light(
        conv_params(before, shapes.of(before.inputs[0]), shapes.outputs[index - 1], false));
}

// Which layers go by kernels/winograd, and where their weights lie.
void place_winograd(const Model& model, bool winograd, Plan* plan) {
    for (size_t i = 0; i < model.layers.size(); ++i) {
        const Layer& layer = model.layers[i];
        plan->winograd.push_back(false);
        plan->prepared.push_back(plan->prepared_bytes);
        if (!winograd || model.integer || layer.operation != kConv) continue;
        const ConvParams params = plan->convolution(model, i);
        if (!winograd_fits(params)) continue;
        plan->winograd[i] = true;
        plan->prepared_bytes +=
            static_cast<size_t>(align_up(winograd_weights(params) * sizeof(float)));
    }
}

// Where a resize samples its input.
void place_samples(bool integer, const Layer& layer, Plan* plan) {
    std::vector<ResizeTap> taps;
    std::vector<int32_t> positions;
    if (layer.operation == kResize) {
        const Shape in = plan->shapes.of(layer.inputs[0]);
        const size_t count = static_cast<size_t>(layer.size) * 2;
        if (integer) {
            positions.resize(count);
            resize_positions(in.height, layer.size, positions.data());
            resize_positions(in.width, layer.size, positions.data() + layer.size);
        } else {
            taps.resize(count);
            resize_taps(in.height, layer.size, taps.data());
            resize_taps(in.width, layer.size, taps.data() + layer.size);
        }
    }
    plan->taps.push_back(std::move(taps));
    plan->positions.push_back(std::move(positions));
}

// The output of a layer that is in memory as a whole, from step `first` on.
void place_output(const Model& model, const std::vector<int>& last, size_t index, int first,
                  Arena* arena, Plan* plan) {
    const size_t numbers = plan->shapes.outputs[index].elements();
    plan->outputs[index] =
        arena->take(tensor_bytes(numbers, model.layers[index].output_type), first, last[index + 1]);
}

// Output and scratch of a layer that is no stream's.
void place_step(const Model& model, const std::vector<int>& last, size_t index, Arena* arena,
                Plan* plan) {
    const int step = static_cast<int>(index);
    if (plan->in_convolution[index]) {
        plan->outputs[index] = plan->outputs[index - 1];
    } else {
        const size_t made = plan->made_by(index);
        place_output(model, last, made, step, arena, plan);
        plan->outputs[index] = plan->outputs[made];
    }
    const size_t scratch = scratch_bytes(model, *plan, index);
    plan->scratch[index] = scratch == 0 ? 0 : arena->take(scratch, step, step);
}

}  // namespace

ConvParams Plan::convolution(const Model& model, size_t index) const {
    const Layer& layer = model.layers[index];
    const size_t made = made_by(index);
    return conv_params(layer, shapes.of(layer.inputs[0]), shapes.outputs[made], made != index);
}

size_t number_bytes(TensorType type) {
    switch (type) {
        case kFloat32:
            return sizeof(float);
        case kInt8:
            return sizeof(int8_t);
        case kInt16:
            return sizeof(int16_t);
    }
    return 0;
}

Plan make_plan(const Model& model, Shapes shapes, bool winograd) {
    Plan plan;
    plan.shapes = std::move(shapes);
    plan.streams = find_streams(model);
    Arena arena;
    const std::vector<int> last = last_readers(model);
    if (!model.integer) {
        const size_t numbers = plan.shapes.image.elements();
        plan.image = arena.take(tensor_bytes(numbers, kFloat32), -1, last[0]);
    }
    for (size_t i = 0; i < model.layers.size(); ++i) {
        plan.in_convolution.push_back(pools_in_convolution(model, plan.shapes, last, i));
    }
    place_winograd(model, winograd, &plan);
    plan.outputs.resize(model.layers.size());
    plan.scratch.resize(model.layers.size());
    auto stream = plan.streams.begin();
    for (size_t i = 0; i < model.layers.size(); ++i) {
        place_samples(model.integer, model.layers[i], &plan);
        if (stream == plan.streams.end() || i < stream->first) {
            place_step(model, last, i, &arena, &plan);
        } else if (i == stream->last) {
            place_output(model, last, i, static_cast<int>(stream->first), &arena, &plan);
            plan_stream(model, plan.shapes, plan.outputs, &arena, &*stream++);
        }
    }
    plan.arena_bytes = arena.size();
    plan.ends = arena.ends();
    return plan;
}

}  // namespace facesig
