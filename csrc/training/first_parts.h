// What the first layer's kernels share; for its *_avx512.cpp and *_amx.cpp files only (all static,
// as lanes.h).
#pragma once

#include <cstring>

#include "training/first.h"
#include "training/lanes.h"

namespace facesig::training {

// Padded rows of an image's numbers.
static inline void convert_image(const First& job, const uint8_t* bytes, uint16_t* rows) {
    const int64_t stride = job.row_numbers();
    const int numbers = 3 * job.width;  // a multiple of 4
    const int64_t all = (job.height + 2 * kFirstPad) * stride;
    std::memset(rows, 0, static_cast<size_t>(all) * sizeof(uint16_t));
    for (int y = 0; y < job.height; ++y, bytes += numbers) {
        uint16_t* row = rows + (y + kFirstPad) * stride + int64_t{3} * kFirstPad;
        for (int i = 0; i < numbers; i += 32) {
            const int left = numbers - i;
            const __mmask32 inside = left >= 32 ? 0xffffffffU : (1U << left) - 1U;
            const __m256i some = _mm256_maskz_loadu_epi8(inside, bytes + i);
            const __m512i pair = joined(normalised(_mm256_castsi256_si128(some)),
                                        normalised(_mm256_extracti128_si256(some, 1)));
            _mm512_mask_storeu_epi16(row + i, inside, pair);
        }
    }
}

namespace {

// The gradient of 32 channels of the pool's input, where it is not 0: by pooled pixel, even and odd
// channels.
class Slopes {
  public:
    Slopes(const First& job, int block) : job_(job), first_channel_(int64_t{kNormBlock} * block) {
        const float* table = job.coefficients + first_channel_;
        for (int k = 0; k < kNormCoefficients; ++k) {
            for (int half = 0; half < 2; ++half) {
                by_channel_[k][half] = _mm512_loadu_ps(table + k * job.channels + 16 * half);
            }
        }
    }

    struct Pixel {
        __m512i slope[2];     // rounded, in the low halves of 32-bit lanes
        __m512i position[2];  // of the pool's winner, a lane each
    };

    // `number` is that of a pooled pixel in the batch.
    Pixel at(int64_t number) const {
        const int64_t at = number * job_.channels + first_channel_;
        const __m512i pairs = load_pairs(job_.pooled + at);
        const __m512i slopes = load_pairs(job_.gradient + at);
        const __m512i places = _mm512_cvtepu8_epi16(
            _mm256_loadu_si256(reinterpret_cast<const __m256i*>(job_.positions + at)));
        const __m512 value[2] = {even(pairs), odd(pairs)};
        const __m512 g[2] = {even(slopes), odd(slopes)};
        Pixel pixel;
        pixel.position[0] = _mm512_and_si512(places, _mm512_set1_epi32(0xffff));
        pixel.position[1] = _mm512_srli_epi32(places, 16);
        for (int half = 0; half < 2; ++half) {
            const __m512 t =
                _mm512_fmadd_ps(value[half], by_channel_[kScale][half], by_channel_[kShift][half]);
            const __mmask16 on = _mm512_cmp_ps_mask(t, _mm512_setzero_ps(), _CMP_NLE_UQ);
            const __m512 rest =
                _mm512_fmadd_ps(value[half], by_channel_[kSlope][half], by_channel_[kOffset][half]);
            pixel.slope[half] =
                rounded(_mm512_mask3_fmadd_ps(g[half], by_channel_[kRstd][half], rest, on));
        }
        return pixel;
    }

  private:
    const First& job_;
    int64_t first_channel_;
    __m512 by_channel_[kNormCoefficients][2];
};

}  // namespace

}  // namespace facesig::training
