// A session runs a model: it owns the plan, the arena and a copy of the kernel table.
//
// A session belongs to one thread at a time; sessions of one model may run at the same time,
// because all that they share is immutable. run() locks nothing and prints
// nothing, and allocates nothing but the sentence of a failure.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "base/buffer.h"
#include "base/status.h"
#include "kernels/table.h"
#include "model/model.h"
#include "session/observer.h"
#include "session/plan.h"
#include "session/rows.h"
#include "session/stream.h"

namespace facesig {

class Session {
  public:
    // `isa` as in select_kernels(). `size` is that of the image: {0, 0} is the model's own, which
    // a free model does not have.
    static Status create(std::shared_ptr<const Model> model, const char* isa, InputSize size,
                         std::unique_ptr<Session>* session);
    static Status create(std::shared_ptr<const Model> model, const char* isa,
                         std::unique_ptr<Session>* session) {
        return create(std::move(model), isa, {}, session);
    }

    // An embedder's, from a crop of the input's height x width x 3 bytes to signature_length
    // numbers of unit norm. A signature that is not finite (weights of absurd size overflow) is
    // refused.
    Status run(const uint8_t* crop, float* signature);

    // An embedder's: the face of a crop as its alignment net sets it upright, size x size x 3
    // bytes, of the field of view that its own warp has. What verifiers look at. The rest of the
    // network does not run.
    Status align(const uint8_t* crop, int32_t size, uint8_t* face);

    // What run() gives, of the crop that align() saw last: its alignment is not found again. Once,
    // and before anything else runs; refused otherwise.
    Status embed_aligned(const uint8_t* crop, float* signature);

    // Any model's, from the image's rows: one that reads them (Model::by_rows).
    void run_rows(RowSource& source);

    // Any model's, from an image of the input's height x width x 3 bytes of red, green and blue.
    void run_image(const uint8_t* image);

    using Observer = facesig::Observer;

    // The same run, layer by layer; places are reused, so an output is valid during its call only.
    void traced(const uint8_t* image, Observer* observer);
    void traced_rows(RowSource& source, Observer* observer);

    const Model& model() const { return *model_; }

    // Of the image and of every layer's output.
    const Shapes& shapes() const { return plan_.shapes; }

    // Numbers of the model's i-th output (Model::outputs), and its shape; of the last run.
    const float* output(size_t i) const { return at<float>(plan_.outputs[model_->outputs[i]]); }
    Shape output_shape(size_t i) const { return plan_.shapes.outputs[model_->outputs[i]]; }

    const char* isa() const { return kernels_.isa; }
    size_t arena_bytes() const { return plan_.arena_bytes; }

    // Of weights in the form that a kernel wants, made from the model's by create().
    size_t prepared_bytes() const { return plan_.prepared_bytes; }

    // Name of the kernel that computed each layer in the last run; "" before the first.
    const std::vector<const char*>& ran() const { return ran_; }

  private:
    Session() = default;

    // A tensor in the arena.
    template <typename Number>
    Number* at(size_t offset) const {
        return reinterpret_cast<Number*>(arena_.data() + offset);
    }
    template <typename Number>
    const Number* tensor(int layer) const {
        return at<Number>(plan_.outputs[static_cast<size_t>(layer)]);
    }

    float* prepared_at(size_t layer) const {
        return reinterpret_cast<float*>(prepared_.data() + plan_.prepared[layer]);
    }

    void prepare();
    // The layers from `begin` to before `end`; no stream lies across either.
    void run_steps(const uint8_t* image, RowSource* source, Observer* observer, size_t begin,
                   size_t end);
    size_t warp_at() const;
    Status signature_of(float* signature) const;
    void start(const uint8_t* image);
    void step(size_t index, const uint8_t* image);
    void run_stream(Stream* stream, RowSource* source, Observer* observer);
    void float_step(size_t index);
    void convolve(size_t index, const float* in, float* scratch, float* out);
    void integer_step(size_t index, const uint8_t* crop);
    template <typename Integer, typename Kernels>
    void integer_step_of(const Kernels& kernels, size_t index, const uint8_t* crop);
    void normalise(size_t index, const float* in);

    std::shared_ptr<const Model> model_;
    KernelTable kernels_;
    Plan plan_;
    AlignedBuffer arena_;
    AlignedBuffer prepared_;
    std::vector<Stream> streams_;
    std::vector<const char*> ran_;
    bool aligned_ = false;
};

}  // namespace facesig
