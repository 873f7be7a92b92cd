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
        if (layer.operation == kWarp) last[layer.inputs[1] + 1] = i;
    }
    last[count] = count;  // the signature is read after the last step
    return last;
}

size_t tensor_bytes(size_t numbers) {
    return static_cast<size_t>(align_up(numbers * sizeof(float) + kTensorSlack));
}

}  // namespace

Plan make_plan(const Model& model) {
    Plan plan;
    Arena arena;
    const std::vector<int> last = last_readers(model);
    plan.image = arena.take(tensor_bytes(model.shape_of(kImage).elements()), -1, last[0]);
    for (size_t i = 0; i < model.layers.size(); ++i) {
        const Layer& layer = model.layers[i];
        const Shape in = model.shape_of(layer.inputs[0]);
        const int step = static_cast<int>(i);
        std::vector<ResizeTap> taps;
        size_t scratch = 0;
        if (layer.operation == kConv) scratch = conv_f32_scratch(conv_params(layer, in));
        if (layer.operation == kResize) {
            scratch = resize_f32_scratch(resize_params(layer, in, nullptr));
            taps.resize(static_cast<size_t>(layer.size) * 2);
            resize_taps(in.height, layer.size, taps.data());
            resize_taps(in.width, layer.size, taps.data() + layer.size);
        }
        plan.taps.push_back(std::move(taps));
        plan.outputs.push_back(
            arena.take(tensor_bytes(layer.output.elements()), step, last[i + 1]));
        plan.scratch.push_back(scratch == 0 ? 0 : arena.take(tensor_bytes(scratch), step, step));
    }
    plan.arena_bytes = arena.size();
    return plan;
}

}  // namespace facesig
