#include "session/session.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "base/exceptions.h"
#include "session/params.h"

namespace facesig {

namespace {

bool is_side(int32_t side) {
    return side >= 1 && side <= static_cast<int32_t>(kMaxInput);
}

// Shapes for an image of this size; {0, 0} is the model's own.
Status shapes_for(const Model& model, InputSize size, Shapes* shapes) {
    const bool own = size.height == 0 && size.width == 0 && !model.is_free();
    if (own) size = model.input;
    const bool fits = model.is_free()
                          ? is_side(size.height) && is_side(size.width)
                          : size.height == model.input.height && size.width == model.input.width;
    if (!fits) {
        const std::string wanted = model.is_free()
                                       ? format("1 to %u x 1 to %u", kMaxInput, kMaxInput)
                                       : format("%d x %d", model.input.height, model.input.width);
        return {Cause::input, format("expected an input of %s, got %d x %d (session)",
                                     wanted.c_str(), size.height, size.width)};
    }
    const ShapeFault fault = infer_shapes(model, size, shapes);
    if (fault.sentence.empty()) return {};
    return {Cause::input,
            format("%s (%s, layer '%s', an input of %d x %d)", fault.sentence.c_str(),
                   model.origin.c_str(), fault.layer.c_str(), size.height, size.width)};
}

constexpr char kNoMemory[] = "expected memory for a session, got none";

}  // namespace

Status Session::create(std::shared_ptr<const Model> model, const char* isa, InputSize size,
                       std::unique_ptr<Session>* session) FACESIG_ALLOCATES {
    std::unique_ptr<Session> made(new Session());
    FACESIG_TRY(select_kernels(isa, &made->kernels_));
    Shapes shapes;
    FACESIG_TRY(shapes_for(*model, size, &shapes));
    made->plan_ = make_plan(*model, std::move(shapes), made->kernels_.winograd.run != nullptr);
    made->arena_ = AlignedBuffer::allocate(made->plan_.arena_bytes);
    made->prepared_ = AlignedBuffer::allocate(made->plan_.prepared_bytes);
    if (made->arena_.data() == nullptr || made->prepared_.data() == nullptr) {
        return {Cause::memory, kNoMemory};
    }
    // Over-reads see these bytes before anything has been written behind a tensor. The rest of the
    // arena is written before it is read; clearing it took longer than everything else here.
    for (const size_t end : made->plan_.ends) {
        std::memset(made->arena_.data() + end - kPlaceEnd, 0, kPlaceEnd);
    }
    made->ran_.assign(model->layers.size(), "");
    made->streams_.reserve(made->plan_.streams.size());
    for (const StreamPlan& stream : made->plan_.streams) made->streams_.emplace_back(stream);
    made->model_ = std::move(model);
    made->prepare();
    *session = std::move(made);
    return {};
}
FACESIG_NO_MEMORY(kNoMemory)

void Session::prepare() {
    for (size_t i = 0; i < model_->layers.size(); ++i) {
        if (!plan_.winograd[i]) continue;
        kernels_.winograd_prepare.run(plan_.convolution(*model_, i), model_->layers[i].weights,
                                      prepared_at(i));
    }
}

Status Session::run(const uint8_t* crop, float* signature) {
    FACESIG_TRY(model_->expect(kEmbedder));
    run_image(crop);
    return signature_of(signature);
}

Status Session::signature_of(float* signature) const {
    const float* result = output(0);
    const int32_t length = model_->signature_length();
    for (int32_t i = 0; i < length; ++i) {
        if (std::isfinite(result[i])) continue;
        return {Cause::model_weight, "expected a finite signature, got NaN or infinity (run)"};
    }
    std::copy_n(result, length, signature);
    return {};
}

Status Session::align(const uint8_t* crop, int32_t size, uint8_t* face) {
    FACESIG_TRY(model_->expect(kEmbedder));
    if (size < 1 || size > static_cast<int32_t>(kMaxSide)) {
        return {Cause::option,
                format("expected a side of 1 to %u, got %d (align)", kMaxSide, size)};
    }
    const size_t warp = warp_at();
    const Shape image = plan_.shapes.image;
    ImageRows rows(crop, image.width, model_->colour_order);
    run_steps(crop, &rows, nullptr, 0, warp);
    aligned_ = true;
    const float* similarity = tensor<float>(model_->layers[warp].inputs[1]);
    auto* numbers = reinterpret_cast<int8_t*>(face);
    kernels_.s8.warp.run({image.height, image.width, size}, crop, similarity, numbers);
    const size_t count = size_t{3} * static_cast<size_t>(size) * static_cast<size_t>(size);
    for (size_t i = 0; i < count; ++i) face[i] = static_cast<uint8_t>(face[i] ^ 0x80U);
    return {};
}

Status Session::embed_aligned(const uint8_t* crop, float* signature) {
    FACESIG_TRY(model_->expect(kEmbedder));
    if (!aligned_)
        return {Cause::option, "expected a crop that was aligned before, got none (crop)"};
    ImageRows rows(crop, plan_.shapes.image.width, model_->colour_order);
    run_steps(crop, &rows, nullptr, warp_at(), model_->layers.size());
    return signature_of(signature);
}

size_t Session::warp_at() const {
    size_t warp = 0;
    while (model_->layers[warp].operation != kWarp) ++warp;
    return warp;
}

void Session::run_rows(RowSource& source) {
    run_steps(nullptr, &source, nullptr, 0, model_->layers.size());
}

void Session::run_image(const uint8_t* image) {
    ImageRows rows(image, plan_.shapes.image.width, model_->colour_order);
    run_steps(image, &rows, nullptr, 0, model_->layers.size());
}

void Session::traced(const uint8_t* image, Observer* observer) {
    ImageRows rows(image, plan_.shapes.image.width, model_->colour_order);
    run_steps(image, &rows, observer, 0, model_->layers.size());
}

void Session::traced_rows(RowSource& source, Observer* observer) {
    run_steps(nullptr, &source, observer, 0, model_->layers.size());
}

void Session::run_steps(const uint8_t* image, RowSource* source, Observer* observer, size_t begin,
                        size_t end) {
    aligned_ = false;              // what align() found is written over
    if (begin == 0) start(image);  // what comes later reads it where it is, or lies in its place
    auto stream = streams_.begin();
    while (stream != streams_.end() && stream->plan().first < begin) ++stream;
    for (size_t i = begin; i < end; ++i) {
        if (stream != streams_.end() && i == stream->plan().first) {
            i = stream->plan().last;
            run_stream(&*stream++, source, observer);
            continue;
        }
        if (observer != nullptr) observer->begins(i);
        step(i, image);
        if (observer == nullptr) continue;
        observer->layer(i, plan_.made_by(i) == i ? at<void>(plan_.outputs[i]) : nullptr);
    }
}

void Session::start(const uint8_t* image) {
    if (model_->integer) return;
    kernels_.preprocess.run(image, plan_.shapes.image.elements(), at<float>(plan_.image));
}

void Session::run_stream(Stream* stream, RowSource* source, Observer* observer) {
    stream->run(kernels_.rows, arena_.data(), source, observer);
    for (const Stage& stage : stream->plan().stages) {
        const char* name = row_kernel(kernels_.rows, stage.op);
        if (*name != '\0') ran_[stage.layer] = name;
    }
}

void Session::step(size_t index, const uint8_t* image) {
    if (plan_.in_convolution[index]) {
        ran_[index] = ran_[index - 1];  // which has computed it
    } else if (model_->integer) {
        integer_step(index, image);
    } else {
        float_step(index);
    }
}

void Session::normalise(size_t index, const float* in) {
    const size_t count = plan_.shapes.outputs[index].elements();
    kernels_.normalise.run(in, count, at<float>(plan_.outputs[index]));
    ran_[index] = kernels_.normalise.name;
}

}  // namespace facesig
