// Layers of a float file: every tensor is float32.
#include "session/params.h"
#include "session/session.h"

namespace facesig {

void Session::float_step(size_t index) {
    const Layer& layer = model_->layers[index];
    const Shape shape = model_->shape_of(layer.inputs[0]);
    const float* in =
        layer.inputs[0] == kImage ? at<float>(plan_.image) : output<float>(layer.inputs[0]);
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
            kernels_.conv.run(conv_params(layer, shape, model_->layers[made].output), in,
                              layer.bias, layer.weights, scratch, out);
            ran_[index] = kernels_.conv.name;
            break;
        case kMaxPool:
            if (plan_.in_convolution[index]) {
                ran_[index] = kernels_.conv.name;
                break;
            }
            kernels_.maxpool.run(maxpool_params(layer, shape), in, out);
            ran_[index] = kernels_.maxpool.name;
            break;
        case kLinear:
            kernels_.linear.run(linear_params(layer), in, layer.bias, layer.weights, out);
            ran_[index] = kernels_.linear.name;
            break;
        case kWarp:
            kernels_.warp.run(warp_params(layer, shape), in, output<float>(layer.inputs[1]), out);
            ran_[index] = kernels_.warp.name;
            break;
        case kNormalise:
            normalise(index, in);
            break;
    }
}

}  // namespace facesig
