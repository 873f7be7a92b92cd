// The int16 convolution of an image: kernel 5, stride 1, three channels to at most four.
//
// What: as conv_s16.h, for the one shape whose weights (a half block) suit none of the other tiles:
// their lanes would load each of an image's numbers up to five times.
//
// How (NEON): 10 pixels of a row x 4 channels. A run of 15 numbers starts three numbers after that
// of the pixel to its left, so the runs of ten pixels are 42 numbers of the frame's row. They pass
// through eight registers once, and every weight is multiplied with ten of their lanes.
//
// Cost: 163 slots of a Cortex-A9 for the 600 products of a kernel row, 3.7 a cycle.
#pragma once

#include "kernels/conv_s16/conv_s16.h"

namespace facesig {

constexpr int kRgbPixels = 10;

constexpr bool is_conv_rgb(const ConvParams& p) {
    return p.kernel == 5 && p.stride == 1 && p.cin == 3 && p.cout <= kSums &&
           p.out_width * pool_side(p) >= kRgbPixels;
}

// `framed` is the input in its frame.
void conv_s16_rgb_neon(const ConvParams& params, const int16_t* framed, const int32_t* bias,
                       const int16_t* weights, const Requantise& to, void* out);

}  // namespace facesig
