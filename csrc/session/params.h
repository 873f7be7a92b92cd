// From a layer of the model to the parameters of its kernel.
#pragma once

#include "kernels/table.h"
#include "model/model.h"

namespace facesig {

// `out` is the layer's output, or that of the max-pool (`pool`) that it computes too.
inline ConvParams conv_params(const Layer& layer, Shape in, Shape out, bool pool) {
    return {in.height,    in.width,     layer.cin, out.height, out.width, layer.cout,
            layer.kernel, layer.stride, layer.pad, layer.relu, pool,      layer.chain};
}

// What an integer convolution finds outside of what it reads, the output of `given`.
inline Outside outside(const Layer& layer, const Layer& given) {
    return {given.quantised.zero_point, layer.tap_sums.empty() ? nullptr : layer.tap_sums.data()};
}

// How an integer layer's sums become its output.
inline Requantise requantise_params(const Layer& layer) {
    const Number number = layer.output_type == kInt8    ? Number::s8
                          : layer.output_type == kInt16 ? Number::s16
                                                        : Number::f32;
    const Quantised& made = layer.quantised;
    return {layer.multipliers, number, layer.relu, made.zero_point, made.limit - made.zero_point,
            layer.cout};
}

inline MaxPoolParams maxpool_params(const Layer& layer, Shape in, Shape out) {
    return {in.width, out.height, out.width, in.channels, layer.stride};
}

inline LinearParams linear_params(const Layer& layer) {
    return {layer.cin, layer.cout, layer.relu, layer.chain};
}

// `taps` holds `size` rows, then `size` columns; null where only sizes are asked for.
inline ResizeParams resize_params(const Layer& layer, Shape in, const ResizeTap* taps) {
    const ResizeTap* columns = taps == nullptr ? nullptr : taps + layer.size;
    return {in.width, in.channels, layer.size, layer.size, taps, columns};
}

inline WarpParams warp_params(const Layer& layer, Shape in) {
    return {in.height, in.width, in.channels, layer.size};
}

// `positions` holds `size` rows, then `size` columns.
inline ResizeIntegerParams resize_integer_params(const Layer& layer, Shape in,
                                                 const int32_t* positions) {
    return {in.height, in.width, layer.size, positions, positions + layer.size};
}

inline WarpIntegerParams warp_integer_params(const Layer& layer, Shape in) {
    return {in.height, in.width, layer.size};
}

}  // namespace facesig
