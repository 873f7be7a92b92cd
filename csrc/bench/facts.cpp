#include "bench/facts.h"

namespace facesig {

namespace {

constexpr uint64_t kBilinearTaps = 4;

// Products in one number of a weighted layer's output.
uint64_t depth(const Layer& layer) {
    const auto cin = static_cast<uint64_t>(layer.cin);
    const auto taps = static_cast<uint64_t>(layer.kernel) * static_cast<uint64_t>(layer.kernel);
    if (layer.operation == kDepthwise) return taps;
    return layer.operation == kConv ? taps * cin : cin;
}

}  // namespace

uint64_t layer_macs(const Layer& layer, Shape output) {
    switch (layer.operation) {
        case kConv:
        case kLinear:
        case kDepthwise:
            return (depth(layer) + 1) * output.elements();
        case kWarp:
            return kBilinearTaps * output.elements();
        case kAdd:
            return output.elements();
        case kResize:
        case kMaxPool:
        case kNormalise:
        case kUpsample:
            return 0;
    }
    return 0;
}

uint64_t layer_weight_bytes(const Layer& layer) {
    const auto cout = static_cast<uint64_t>(layer.cout);
    switch (layer.weight_type) {
        case kNoWeights:
            return 0;
        case kFloat32Blocks:
            return cout * (depth(layer) * sizeof(float) + sizeof(float));
        case kInt8DotBlocks:
            return cout * (depth(layer) + sizeof(int32_t) + sizeof(float));
        case kInt16Blocks:
            return cout * (depth(layer) * sizeof(int16_t) + sizeof(int32_t) + sizeof(float));
        case kInt8LaneBlocks:
            return cout * (depth(layer) + sizeof(int16_t) +
                           (layer.output_type == kFloat32 ? sizeof(float) : sizeof(int16_t)));
    }
    return 0;
}

const char* operation_name(Operation operation) {
    switch (operation) {
        case kResize:
            return "resize";
        case kConv:
            return "conv";
        case kMaxPool:
            return "maxpool";
        case kLinear:
            return "linear";
        case kWarp:
            return "warp";
        case kNormalise:
            return "normalise";
        case kDepthwise:
            return "depthwise";
        case kAdd:
            return "add";
        case kUpsample:
            return "upsample";
    }
    return "";
}

const char* type_name(TensorType type) {
    switch (type) {
        case kFloat32:
            return "float32";
        case kInt8:
            return "int8";
        case kInt16:
            return "int16";
    }
    return "";
}

}  // namespace facesig
