// The first layer forward but for its products; for first_amx.cpp and first_avx512.cpp only (all
// static, as lanes.h). first.h says how it goes.
#pragma once

#include "training/first.h"
#include "training/first_parts.h"
#include "training/lanes.h"

namespace facesig::training {

constexpr int kOutNumbers = 1024;  // what a Convolve writes

// Two rows of 14 outputs x 32 channels, out[row][even, odd][14][16], of input rows `stride` numbers
// apart and one block's tiles of weights.
using Convolve = void (*)(const uint16_t* rows, int64_t stride, const uint16_t* tiles, float* out);

// Tiles [block][ky][even, odd][8 pairs][16 channels][2] of weights (channels, 5, 15).
static inline void pack_weights(const First& job, uint16_t* tiles) {
    for (int block = 0; block < job.blocks(); ++block) {
        for (int ky = 0; ky < kFirstKernel; ++ky) {
            for (int half = 0; half < 2; ++half) {
                uint16_t* tile = tiles + ((block * kFirstKernel + ky) * 2 + half) * 256;
                for (int m = 0; m < 16; ++m) {
                    for (int i = 0; i < 16; ++i) {
                        const int c = kNormBlock * block + 2 * i + half;
                        tile[(m / 2 * 16 + i) * 2 + m % 2] =
                            m == kFirstNumbers
                                ? uint16_t{0}
                                : job.weights[(c * kFirstKernel + ky) * kFirstNumbers + m];
                    }
                }
            }
        }
    }
}

// bfloat16 as 16-bit integers of the same order, and back.
static inline __m512i ordered(__m512i x) {
    return _mm512_xor_si512(x, _mm512_srli_epi16(_mm512_srai_epi16(x, 15), 1));
}

struct Sums {
    __m512 plain[2];
    __m512 square[2];
};

// Seven pooled pixels of `out` as convolve leaves it.
static inline void pool(const float* out, int64_t channels, uint16_t* pooled, uint8_t* positions,
                        Sums* sums) {
    // Word 2 i is even channel i, word 2 i + 1 odd channel i.
    const __m512i low = _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    const __m512i order =
        _mm512_or_si512(low, _mm512_slli_epi32(_mm512_add_epi32(low, _mm512_set1_epi32(16)), 16));
    for (int p = 0; p < kFirstOutputs / 2; ++p) {
        __m512i best = _mm512_setzero_si512();
        __m512i position = _mm512_setzero_si512();
        for (int j = 0; j < 4; ++j) {
            const float* at = out + j / 2 * 512 + (2 * p + j % 2) * 16;
            const __m512i number = ordered(joined(_mm512_loadu_ps(at), _mm512_loadu_ps(at + 256)));
            if (j == 0) {
                best = number;
                continue;
            }
            const __mmask32 more = _mm512_cmpgt_epi16_mask(number, best);
            best = _mm512_max_epi16(best, number);
            position = _mm512_mask_set1_epi16(position, more, static_cast<int16_t>(j));
        }
        const __m512i pairs = _mm512_permutexvar_epi16(order, ordered(best));
        _mm512_storeu_si512(pooled + p * channels, pairs);
        const __m256i bytes = _mm512_cvtepi16_epi8(_mm512_permutexvar_epi16(order, position));
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(positions + p * channels), bytes);
        const __m512 x[2] = {even(pairs), odd(pairs)};
        for (int half = 0; half < 2; ++half) {
            sums->plain[half] = _mm512_add_ps(sums->plain[half], x[half]);
            sums->square[half] = _mm512_fmadd_ps(x[half], x[half], sums->square[half]);
        }
    }
}

// 32 channels of an image: a piece is convolved while the one before it is pooled.
template <Convolve kConvolve>
static inline void one_block(const First& job, int64_t image, int block, const uint16_t* rows,
                             const uint16_t* weights, float* out) {
    Sums sums;
    for (int half = 0; half < 2; ++half) {
        sums.plain[half] = sums.square[half] = _mm512_setzero_ps();
    }
    const int64_t channels = job.channels;
    const int64_t stride = job.row_numbers();
    const int64_t step = kFirstOutputs / 2 * channels;
    const int pieces = job.out_width() / kFirstOutputs;
    const int all = pieces * job.pooled_height();
    int64_t at =
        image * job.pooled_height() * job.pooled_width() * channels + int64_t{kNormBlock} * block;
    const uint16_t* row = rows;
    for (int i = 0, x = 0; i <= all; ++i) {
        if (i < all) kConvolve(row + 6 * x, stride, weights, out + i % 2 * kOutNumbers);
        x += kFirstOutputs;
        if (x == job.out_width()) {
            x = 0;
            row += 4 * stride;
        }
        if (i == 0) continue;
        pool(out + (i + 1) % 2 * kOutNumbers, channels, job.pooled + at, job.positions + at, &sums);
        at += step;
    }
    float* part = job.parts + image * 2 * channels + int64_t{kNormBlock} * block;
    for (int half = 0; half < 2; ++half) {
        _mm512_storeu_ps(part + 16 * half, sums.plain[half]);
        _mm512_storeu_ps(part + channels + 16 * half, sums.square[half]);
    }
}

// A group of images.
template <Convolve kConvolve>
static inline void first_forward(const First& job, int64_t group, void* scratch) {
    auto* out = static_cast<float*>(scratch);
    auto* tiles = reinterpret_cast<uint16_t*>(out + 2 * kOutNumbers);
    uint16_t* rows = tiles + int64_t{job.blocks()} * kFirstKernel * 512;
    pack_weights(job, tiles);
    for (int64_t image = group * kFirstImages; image < job.end_of_group(group); ++image) {
        convert_image(job, job.bytes + image * job.height * job.width * 3, rows);
        before_tiles();
        for (int block = 0; block < job.blocks(); ++block) {
            one_block<kConvolve>(job, image, block, rows,
                                 tiles + int64_t{block} * kFirstKernel * 512, out);
        }
    }
}

}  // namespace facesig::training
