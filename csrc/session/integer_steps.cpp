// Layers of an integer file. The reader has seen to it that resize and warp read the crop, that
// every other layer reads what its weights are made for, and that the last one normalises floats.
#include "session/params.h"
#include "session/session.h"

namespace facesig {

void Session::integer_step(size_t index, const uint8_t* crop) {
    const Layer& layer = model_->layers[index];
    if (layer.operation == kNormalise) return normalise(index, tensor<float>(layer.inputs[0]));
    const bool reads_crop = layer.inputs[0] == kImage;
    const Layer& typed = reads_crop ? layer : model_->layers[static_cast<size_t>(layer.inputs[0])];
    if (typed.output_type == kInt8) {
        integer_step_of<int8_t>(kernels_.s8, index, crop);
    } else {
        integer_step_of<int16_t>(kernels_.s16, index, crop);
    }
}

// `Integer` is the type of what the layer reads, or of what it makes of the crop.
template <typename Integer, typename Kernels>
void Session::integer_step_of(const Kernels& kernels, size_t index, const uint8_t* crop) {
    const Layer& layer = model_->layers[index];
    const Shape shape = plan_.shapes.of(layer.inputs[0]);
    const bool reads_crop = layer.inputs[0] == kImage;
    const size_t made = plan_.made_by(index);  // the layer whose output it writes
    const Integer* in = reads_crop ? nullptr : tensor<Integer>(layer.inputs[0]);
    const Integer* weights = static_cast<const Integer*>(layer.integer_weights);
    Integer* scratch = at<Integer>(plan_.scratch[index]);
    Integer* out = at<Integer>(plan_.outputs[made]);
    switch (layer.operation) {
        case kResize:
            kernels.resize.run(resize_integer_params(layer, shape, plan_.positions[index].data()),
                               crop, out);
            ran_[index] = kernels.resize.name;
            break;
        case kConv:
            kernels.conv.run(plan_.convolution(*model_, index),
                             outside(layer, model_->layers[static_cast<size_t>(layer.inputs[0])]),
                             in, layer.integer_bias, weights, requantise_params(layer), scratch,
                             out);
            ran_[index] = kernels.conv.name;
            break;
        case kMaxPool:
            kernels.maxpool.run(maxpool_params(layer, shape, plan_.shapes.outputs[index]), in, out);
            ran_[index] = kernels.maxpool.name;
            break;
        case kLinear:
            kernels.linear.run(linear_params(layer), in, layer.integer_bias, weights,
                               requantise_params(layer), out);
            ran_[index] = kernels.linear.name;
            break;
        case kWarp:
            kernels.warp.run(warp_integer_params(layer, shape), crop,
                             tensor<float>(layer.inputs[1]), out);
            ran_[index] = kernels.warp.name;
            break;
        case kNormalise:
        case kDepthwise:
        case kAdd:
        case kUpsample:
            break;
    }
}

}  // namespace facesig
