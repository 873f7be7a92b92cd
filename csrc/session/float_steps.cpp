// Layers of a float file: every tensor is float32.
#include "session/params.h"
#include "session/session.h"

namespace facesig {

void Session::float_step(size_t index) {
    const Layer& layer = model_->layers[index];
    const Shape shape = plan_.shapes.of(layer.inputs[0]);
    const float* in =
        layer.inputs[0] == kImage ? at<float>(plan_.image) : tensor<float>(layer.inputs[0]);
    const size_t made = plan_.made_by(index);  // the layer whose output it writes
    float* out = at<float>(plan_.outputs[made]);
    float* scratch = at<float>(plan_.scratch[index]);
    switch (layer.operation) {
        case kResize:
            kernels_.resize.run(resize_params(layer, shape, plan_.taps[index].data()), in, scratch,
                                out);
            ran_[index] = kernels_.resize.name;
            break;
        case kConv:
            convolve(index, in, scratch, out);
            break;
        case kMaxPool:
            kernels_.maxpool.run(maxpool_params(layer, shape, plan_.shapes.outputs[index]), in,
                                 out);
            ran_[index] = kernels_.maxpool.name;
            break;
        case kLinear:
            kernels_.linear.run(linear_params(layer), in, layer.bias, layer.weights, out);
            ran_[index] = kernels_.linear.name;
            break;
        case kWarp:
            kernels_.warp.run(warp_params(layer, shape), in, tensor<float>(layer.inputs[1]), out);
            ran_[index] = kernels_.warp.name;
            break;
        case kNormalise:
            normalise(index, in);
            break;
        case kDepthwise:
        case kAdd:
        case kUpsample:
            break;  // of integer files only
    }
}

void Session::convolve(size_t index, const float* in, float* scratch, float* out) {
    const Layer& layer = model_->layers[index];
    const ConvParams params = plan_.convolution(*model_, index);
    if (plan_.winograd[index]) {
        kernels_.winograd.run(params, in, layer.bias, prepared_at(index), scratch, out);
        ran_[index] = kernels_.winograd.name;
    } else {
        kernels_.conv.run(params, in, layer.bias, layer.weights, scratch, out);
        ran_[index] = kernels_.conv.name;
    }
}

}  // namespace facesig
