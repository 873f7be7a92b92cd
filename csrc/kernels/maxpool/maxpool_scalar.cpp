#include <algorithm>

#include "kernels/maxpool/maxpool.h"

namespace facesig {

namespace {

template <typename Number>
void maxpool(const MaxPoolParams& p, const Number* in, Number* out) {
    const ptrdiff_t row = ptrdiff_t{p.in_width} * p.channels;
    for (int y = 0; y < p.out_height; ++y) {
        for (int x = 0; x < p.out_width; ++x, out += p.channels) {
            const Number* top = in + y * p.stride * row + ptrdiff_t{x} * p.stride * p.channels;
            const Number* bottom = top + row;
            for (int c = 0; c < p.channels; ++c) {
                out[c] = std::max(std::max(top[c], top[c + p.channels]),
                                  std::max(bottom[c], bottom[c + p.channels]));
            }
        }
    }
}

}  // namespace

void maxpool_f32_scalar(const MaxPoolParams& params, const float* in, float* out) {
    maxpool(params, in, out);
}

void maxpool_s8_scalar(const MaxPoolParams& params, const int8_t* in, int8_t* out) {
    maxpool(params, in, out);
}

void maxpool_s16_scalar(const MaxPoolParams& params, const int16_t* in, int16_t* out) {
    maxpool(params, in, out);
}

}  // namespace facesig
