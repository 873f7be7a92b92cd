#include "session/session.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>

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

}  // namespace

Status Session::create(std::shared_ptr<const Model> model, const char* path, InputSize size,
                       std::unique_ptr<Session>* session) try {
    std::unique_ptr<Session> made(new Session());
    FACESIG_TRY(select_kernels(path, &made->kernels_));
    Shapes shapes;
    FACESIG_TRY(shapes_for(*model, size, &shapes));
    made->plan_ = make_plan(*model, std::move(shapes), made->kernels_.winograd.run != nullptr);
    made->arena_ = AlignedBuffer::allocate(made->plan_.arena_bytes);
    made->prepared_ = AlignedBuffer::allocate(made->plan_.prepared_bytes);
    if (made->arena_.data() == nullptr || made->prepared_.data() == nullptr) throw std::bad_alloc();
    // Over-reads see these bytes before anything has been written behind a tensor. The rest of the
    // arena is written before it is read; clearing it took longer than everything else here.
    for (const size_t end : made->plan_.ends) {
        std::memset(made->arena_.data() + end - kPlaceEnd, 0, kPlaceEnd);
    }
    made->ran_.assign(model->layers.size(), "");
    made->model_ = std::move(model);
    made->prepare();
    *session = std::move(made);
    return {};
} catch (const std::bad_alloc&) {
    return {Cause::memory, "expected memory for a session, got none"};
}

void Session::prepare() {
    for (size_t i = 0; i < model_->layers.size(); ++i) {
        if (!plan_.winograd[i]) continue;
        kernels_.winograd_prepare.run(plan_.convolution(*model_, i), model_->layers[i].weights,
                                      prepared_at(i));
    }
}

Status Session::run(const uint8_t* crop, float* signature) {
    FACESIG_TRY(model_->expect(kEmbedder));
    start(crop);
    for (size_t i = 0; i < model_->layers.size(); ++i) step(i, crop);
    const float* result = output(0);
    const int32_t length = model_->signature_length();
    for (int32_t i = 0; i < length; ++i) {
        if (std::isfinite(result[i])) continue;
        return {Cause::model_weight, "expected a finite signature, got NaN or infinity (run)"};
    }
    std::copy_n(result, length, signature);
    return {};
}

void Session::traced(const uint8_t* crop, Observer* observer) {
    start(crop);
    for (size_t i = 0; i < model_->layers.size(); ++i) {
        observer->begins(i);
        step(i, crop);
        observer->layer(i, plan_.made_by(i) == i ? at<void>(plan_.outputs[i]) : nullptr);
    }
}

void Session::start(const uint8_t* crop) {
    if (model_->integer) return;
    kernels_.preprocess.run(crop, plan_.shapes.image.elements(), at<float>(plan_.image));
}

void Session::step(size_t index, const uint8_t* crop) {
    if (plan_.in_convolution[index]) {
        ran_[index] = ran_[index - 1];  // which has computed it
    } else if (model_->integer) {
        integer_step(index, crop);
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
