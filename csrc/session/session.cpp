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
    made->plan_ = make_plan(*model);
    made->arena_ = AlignedBuffer::allocate(made->plan_.arena_bytes);
    if (made->arena_.data() == nullptr) throw std::bad_alloc();
    // Over-reads see these bytes before anything has been written behind a tensor.
    std::memset(made->arena_.data(), 0, made->plan_.arena_bytes);
    made->ran_.assign(model->layers.size(), "");
    made->model_ = std::move(model);
    *session = std::move(made);
    return {};
} catch (const std::bad_alloc&) {
    return {Cause::memory, "expected memory for a session, got none"};
}

Status Session::run(const uint8_t* crop, float* signature) {
    preprocess(crop);
    for (size_t i = 0; i < model_->layers.size(); ++i) step(i);
    const float* result = at(plan_.outputs.back());
    for (int32_t i = 0; i < model_->signature_length; ++i) {
        if (std::isfinite(result[i])) continue;
        return {Cause::model_weight, "expected a finite signature, got NaN or infinity (run)"};
    }
    std::copy_n(result, model_->signature_length, signature);
    return {};
}

void Session::traced(const uint8_t* crop, Observer* observer) {
    preprocess(crop);
    for (size_t i = 0; i < model_->layers.size(); ++i) {
        step(i);
        observer->layer(i, at(plan_.outputs[i]));
    }
}

const float* Session::input(int index) const {
    return at(index == kImage ? plan_.image : plan_.outputs[static_cast<size_t>(index)]);
}

void Session::preprocess(const uint8_t* crop) {
    kernels_.preprocess.run(crop, model_->shape_of(kImage).elements(), at(plan_.image));
}

void Session::step(size_t index) {
    const Layer& layer = model_->layers[index];
    const Shape shape = model_->shape_of(layer.inputs[0]);
    const float* in = input(layer.inputs[0]);
    float* out = at(plan_.outputs[index]);
    float* scratch = at(plan_.scratch[index]);
    switch (layer.operation) {
        case kResize:
            kernels_.resize.run(resize_params(layer, shape, plan_.taps[index].data()), in, scratch,
                                out);
            ran_[index] = kernels_.resize.name;
            break;
        case kConv:
            kernels_.conv.run(conv_params(layer, shape), in, layer.bias, layer.weights, scratch,
                              out);
            ran_[index] = kernels_.conv.name;
            break;
        case kMaxPool:
            kernels_.maxpool.run(maxpool_params(layer, shape), in, out);
            ran_[index] = kernels_.maxpool.name;
            break;
        case kLinear:
            kernels_.linear.run(linear_params(layer), in, layer.bias, layer.weights, out);
            ran_[index] = kernels_.linear.name;
            break;
        case kWarp:
            kernels_.warp.run(warp_params(layer, shape), in, input(layer.inputs[1]), out);
            ran_[index] = kernels_.warp.name;
            break;
        case kNormalise:
            kernels_.normalise.run(in, static_cast<size_t>(shape.channels), out);
            ran_[index] = kernels_.normalise.name;
            break;
    }
}

}  // namespace facesig
