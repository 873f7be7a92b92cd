// The outer product of pixels and a lane block, in intrinsics: any layer, any group.
//
//                    weights of a product, 16 channels
//                     w_low      w_high
//                    +---------+---------+
//   pixel 0  a (8x)  | low     | high    |   sums of 8 channels of 16 bits each
//   pixel 1  b (8x)  | low     | high    |
//   ...              +---------+---------+
#pragma once

#include "kernels/narrow/narrow_neon.h"

// GCC keeps the sums in memory at -O2 unless it is told to unroll; Clang does it by itself.
#if defined(__clang__)
#define FACESIG_UNROLL_4
#else
#define FACESIG_UNROLL_4 _Pragma("GCC unroll 4")
#endif

namespace facesig {

// The products of a pixel: `lines` stretches of `length` values; `step` from pixel to pixel.
struct Stretches {
    const int8_t* line[3];
    int lines, length;
    ptrdiff_t step;
};

// `Pixels` pixels from pixel `x` on, of the block of channels at `first`.
template <int Pixels>
inline void outer_tile(const NarrowParams& p, const Stretches& s, int x, const Finish& finish,
                       int first, void* out) {
    const int8_t* w = p.weights + ptrdiff_t{first} * s.lines * s.length;
    Merging merging[Pixels];
    Lanes sums[Pixels];
    int index = 0, left = p.group;
    for (auto& sum : sums) sum = {vdupq_n_s16(0), vdupq_n_s16(0)};
    for (int line = 0; line < s.lines; ++line) {
        const int8_t* in = s.line[line] + x * s.step;
        for (int i = 0; i < s.length; ++i, w += kLane, --left) {
            if (left == 0) {
                for (int k = 0; k < Pixels; ++k) {
                    merging[k].add(index, sums[k]);
                    sums[k] = {vdupq_n_s16(0), vdupq_n_s16(0)};
                }
                ++index, left = p.group;
            }
            const Weights weights = load_weights(w);
            FACESIG_UNROLL_4
            for (int k = 0; k < Pixels; ++k) {
                sums[k] = add_product(sums[k], weights, in[k * s.step + i]);
            }
        }
    }
    for (int k = 0; k < Pixels; ++k) {
        finish.write(merging[k].add(index, sums[k]), ptrdiff_t{x + k} * p.cout + first, out);
    }
}

// Pixels `x` to the row's end of the block of channels at `first`.
inline void outer_block(const NarrowParams& p, const Stretches& s, int x, int first, void* out) {
    if (x >= p.out_width) return;
    const Finish finish(p, first);
    for (; x + 4 <= p.out_width; x += 4) outer_tile<4>(p, s, x, finish, first, out);
    for (; x < p.out_width; ++x) outer_tile<1>(p, s, x, finish, first, out);
}

inline void outer_row(const NarrowParams& p, const Stretches& s, void* out) {
    for (int first = 0; first < p.cout; first += kLane) outer_block(p, s, 0, first, out);
}

}  // namespace facesig
