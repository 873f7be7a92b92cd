#include "session/session.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>

#include "session/params.h"

namespace facesig {

Status Session::create(std::shared_ptr<const Model> model, const char* path,
                       std::unique_ptr<Session>* session) try {
    std::unique_ptr<Session> made(new Session());
    FACESIG_TRY(select_kernels(path, &made->kernels_));
    made->plan_ = make_plan(*model, made->kernels_.winograd.run != nullptr);
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
        const Layer& layer = model_->layers[i];
        const ConvParams params =
            conv_params(layer, model_->shape_of(layer.inputs[0]), layer.output);
        kernels_.winograd_prepare.run(params, layer.weights, prepared_at(i));
    }
}

Status Session::run(const uint8_t* crop, float* signature) {
    start(crop);
    for (size_t i = 0; i < model_->layers.size(); ++i) step(i, crop);
    const float* result = at<float>(plan_.outputs.back());
    for (int32_t i = 0; i < model_->signature_length; ++i) {
        if (std::isfinite(result[i])) continue;
        return {Cause::model_weight, "expected a finite signature, got NaN or infinity (run)"};
    }
    std::copy_n(result, model_->signature_length, signature);
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
    kernels_.preprocess.run(crop, model_->shape_of(kImage).elements(), at<float>(plan_.image));
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
    const size_t count = model_->layers[index].output.elements();
    kernels_.normalise.run(in, count, at<float>(plan_.outputs[index]));
    ran_[index] = kernels_.normalise.name;
}

}  // namespace facesig
