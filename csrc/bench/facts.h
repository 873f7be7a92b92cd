// What a model is made of, layer by layer: work and bytes, from the shapes alone.
#pragma once

#include <cstdint>

#include "model/model.h"

namespace facesig {

// Multiply-accumulates, a bias counted as one and a bilinear sample as four: the convention of
// facesig/network, and of the paper.
uint64_t layer_macs(const Layer& layer, Shape output);

// Bytes of a layer's weights, biases and multipliers, without the zeros that fill up blocks.
uint64_t layer_weight_bytes(const Layer& layer);

// The operation's name, such as "conv".
const char* operation_name(Operation operation);

// A tensor type's name, such as "int8".
const char* type_name(TensorType type);

}  // namespace facesig
