// A linear layer is a 1x1 convolution of a single pixel, and its weights lie as such a
// convolution's.
#include "kernels/conv_s16/conv_s16.h"
#include "kernels/conv_s8/conv_s8.h"
#include "kernels/linear/linear_s16.h"
#include "kernels/linear/linear_s8.h"

namespace facesig {

namespace {

ConvParams one_pixel(const LinearParams& p) {
    return {1, 1, p.cin, 1, 1, p.cout, 1, 1, 0, p.relu, false, p.chain};
}

}  // namespace

void linear_s8_scalar(const LinearParams& params, const int8_t* in, const int32_t* bias,
                      const int8_t* weights, const Requantise& to, void* out) {
    conv_s8_scalar(one_pixel(params), {}, in, bias, weights, to, nullptr, out);
}

void linear_s16_scalar(const LinearParams& params, const int16_t* in, const int32_t* bias,
                       const int16_t* weights, const Requantise& to, void* out) {
    conv_s16_scalar(one_pixel(params), {}, in, bias, weights, to, nullptr, out);
}

}  // namespace facesig
