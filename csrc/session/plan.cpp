#include "session/plan.h"

#include <algorithm>

#include "base/buffer.h"
#include "session/params.h"

namespace facesig {

namespace {

// A piece of the arena, occupied from step `first` to step `last`.
struct Place {
    size_t offset, bytes;
    int first, last;
};

class Arena {
  public:
    // The lowest offset that is free during the given steps.
    size_t take(size_t bytes, int first, int last) {
        std::vector<Place> busy;
        for (const Place& place : places_) {
            if (place.first <= last && first <= place.last) busy.push_back(place);
        }
        std::sort(busy.begin(), busy.end(),
                  [](const Place& a, const Place& b) { return a.offset < b.offset; });
        size_t offset = 0;
        for (const Place& place : busy) {
            if (offset + bytes <= place.offset) break;
            offset = std::max(offset, place.offset + place.bytes);
        }
        places_.push_back({offset, bytes, first, last});
        size_ = std::max(size_, offset + bytes);
        return offset;
    }

    size_t size() const { return size_; }

    // Where places end, each once.
    std::vector<size_t> ends() const {
        std::vector<size_t> ends;
        ends.reserve(places_.size());
        for (const Place& place : places_) ends.push_back(place.offset + place.bytes);
        std::sort(ends.begin(), ends.end());
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        return ends;
    }

  private:
    std::vector<Place> places_;
    size_t size_ = 0;
};

// The last step that reads each tensor; index 0 is the image, i + 1 the output of layer i.
std::vector<int> last_readers(const Model& model) {
    const int count = static_cast<int>(model.layers.size());
    std::vector<int> last(model.layers.size() + 1);
    for (int i = 0; i <= count; ++i) last[i] = i - 1;  // unread: free after it is written
    for (int i = 0; i < count; ++i) {
        const Layer& layer = model.layers[i];
        last[layer.inputs[0] + 1] = i;
        if (layer.reads_two()) last[layer.inputs[1] + 1] = i;
    }
    for (const size_t output : model.outputs) last[output + 1] = count;  // read after the last step
    return last;
}

size_t tensor_bytes(size_t numbers, TensorType type) {
    return static_cast<size_t>(align_up(numbers * number_bytes(type) + kTensorSlack));
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
    if (layer.operation == kConv) {
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
    if (layer.operation != kMaxPool || layer.stride != 2 || index == 0) return false;
    if (layer.inputs[0] != static_cast<int>(index) - 1) return false;
    const Layer& before = model.layers[index - 1];
    if (before.operation != kConv || last[index] != static_cast<int>(index)) return false;
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
    for (size_t i = 0; i < model.layers.size(); ++i) {
        const Layer& layer = model.layers[i];
        const int step = static_cast<int>(i);
        place_samples(model.integer, layer, &plan);
        const size_t made = plan.made_by(i);
        const Layer& output = model.layers[made];
        if (plan.in_convolution[i]) {
            plan.outputs.push_back(plan.outputs[i - 1]);
        } else {
            plan.outputs.push_back(
                arena.take(tensor_bytes(plan.shapes.outputs[made].elements(), output.output_type),
                           step, last[made + 1]));
        }
        const size_t scratch = scratch_bytes(model, plan, i);
        plan.scratch.push_back(scratch == 0 ? 0 : arena.take(scratch, step, step));
    }
    plan.arena_bytes = arena.size();
    plan.ends = arena.ends();
    return plan;
}

}  // namespace facesig
