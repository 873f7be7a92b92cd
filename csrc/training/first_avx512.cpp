#include "training/first_forward.h"

namespace facesig::training {

namespace {

// One row of 14 outputs x 32 channels: out[even, odd][14][16].
//
// Register tile: 14 x 2 sums, weights of a pair (kx, c) in two more; the pair of the input row
// comes from memory.
void convolve_row(const uint16_t* rows, int64_t stride, const uint16_t* tiles, float* out) {
    __m512 sums[2][kFirstOutputs];
#pragma GCC unroll 14
    for (int x = 0; x < kFirstOutputs; ++x) sums[0][x] = sums[1][x] = _mm512_setzero_ps();
    for (int ky = 0; ky < kFirstKernel; ++ky, rows += stride, tiles += 512) {
        for (int pair = 0; pair < 8; ++pair) {
            const __m512i evens = load_pairs(tiles + 32 * pair);
            const __m512i odds = load_pairs(tiles + 256 + 32 * pair);
#pragma GCC unroll 14
            for (int x = 0; x < kFirstOutputs; ++x) {
                const uint16_t* input = rows + 6 * x + 2 * pair;
                sums[0][x] = plus_products(sums[0][x], evens, input);
                sums[1][x] = plus_products(sums[1][x], odds, input);
            }
        }
    }
#pragma GCC unroll 14
    for (int x = 0; x < kFirstOutputs; ++x) {
        _mm512_storeu_ps(out + 16 * x, sums[0][x]);
        _mm512_storeu_ps(out + 256 + 16 * x, sums[1][x]);
    }
}

void convolve(const uint16_t* rows, int64_t stride, const uint16_t* tiles, float* out) {
    convolve_row(rows, stride, tiles, out);
    convolve_row(rows + 2 * stride, stride, tiles, out + 512);
}

}  // namespace

void first_forward_bf16_avx512(const First& job, int64_t group, void* scratch) {
    first_forward<convolve>(job, group, scratch);
}

}  // namespace facesig::training
