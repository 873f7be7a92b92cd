#include "training/lanes.h"
#include "training/norm.h"

namespace facesig::training {

namespace {

// B blocks of 32 channels from `first` on, all rows of a chunk: the two sums of each channel stay
// in registers, 4 a block; `take` adds a row's 32 channels to them.
template <int B, bool Gradient>
void sums(const NormBf16& norm, int64_t chunk, int first) {
    const int64_t start = chunk * kNormChunk;
    const int64_t end = start + kNormChunk < norm.rows ? start + kNormChunk : norm.rows;
    const int channels = norm.channels;
    const float* scale = norm.coefficients + kScale * channels + first;
    const float* shift = norm.coefficients + kShift * channels + first;
    __m512 plain[2 * B];
    __m512 along[2 * B];
    for (int i = 0; i < 2 * B; ++i) plain[i] = along[i] = _mm512_setzero_ps();
    for (int64_t row = start; row < end; ++row) {
        const int64_t at = row * channels + first;
        for (int b = 0; b < B; ++b) {
            const __m512i pairs = load_pairs(norm.x + at + 32 * b);
            const __m512 x[2] = {even(pairs), odd(pairs)};
            if (Gradient) {
                const __m512i slopes = load_pairs(norm.gradient + at + 32 * b);
                const __m512 g[2] = {even(slopes), odd(slopes)};
                for (int half = 0; half < 2; ++half) {
                    const int i = 2 * b + half;
                    const __m512 t = _mm512_fmadd_ps(x[half], _mm512_loadu_ps(scale + 16 * i),
                                                     _mm512_loadu_ps(shift + 16 * i));
                    const __mmask16 on = _mm512_cmp_ps_mask(t, _mm512_setzero_ps(), _CMP_NLE_UQ);
                    plain[i] = _mm512_mask_add_ps(plain[i], on, plain[i], g[half]);
                    along[i] = _mm512_mask3_fmadd_ps(g[half], t, along[i], on);
                }
            } else {
                for (int half = 0; half < 2; ++half) {
                    const int i = 2 * b + half;
                    plain[i] = _mm512_add_ps(plain[i], x[half]);
                    along[i] = _mm512_fmadd_ps(x[half], x[half], along[i]);
                }
            }
        }
    }
    float* part = norm.parts + chunk * 2 * channels + first;
    for (int i = 0; i < 2 * B; ++i) {
        _mm512_storeu_ps(part + 16 * i, plain[i]);
        _mm512_storeu_ps(part + channels + 16 * i, along[i]);
    }
}

template <bool Gradient>
void all_sums(const NormBf16& norm, int64_t chunk) {
    int first = 0;
    for (; first + 128 <= norm.channels; first += 128) sums<4, Gradient>(norm, chunk, first);
    switch ((norm.channels - first) / 32) {
        case 3:
            return sums<3, Gradient>(norm, chunk, first);
        case 2:
            return sums<2, Gradient>(norm, chunk, first);
        case 1:
            return sums<1, Gradient>(norm, chunk, first);
        default:
            return;
    }
}

// One row after the other; the coefficients come from the first-level cache.
template <bool Gradient>
void outputs(const NormBf16& norm, int64_t chunk) {
    const int64_t start = chunk * kNormChunk;
    const int64_t end = start + kNormChunk < norm.rows ? start + kNormChunk : norm.rows;
    const int channels = norm.channels;
    const float* table = norm.coefficients;
    for (int64_t row = start; row < end; ++row) {
        const int64_t at = row * channels;
        for (int c = 0; c < channels; c += 32) {
            const __m512i pairs = load_pairs(norm.x + at + c);
            const __m512 x[2] = {even(pairs), odd(pairs)};
            __m512 out[2];
            __m512 g[2];
            if (Gradient) {
                const __m512i slopes = load_pairs(norm.gradient + at + c);
                g[0] = even(slopes);
                g[1] = odd(slopes);
            }
            for (int half = 0; half < 2; ++half) {
                const float* of = table + c + 16 * half;
                const __m512 t = _mm512_fmadd_ps(x[half], _mm512_loadu_ps(of + kScale * channels),
                                                 _mm512_loadu_ps(of + kShift * channels));
                if (Gradient) {
                    const __mmask16 on = _mm512_cmp_ps_mask(t, _mm512_setzero_ps(), _CMP_NLE_UQ);
                    const __m512 rest =
                        _mm512_fmadd_ps(x[half], _mm512_loadu_ps(of + kSlope * channels),
                                        _mm512_loadu_ps(of + kOffset * channels));
                    out[half] = _mm512_mask3_fmadd_ps(
                        g[half], _mm512_loadu_ps(of + kRstd * channels), rest, on);
                } else {
                    out[half] = _mm512_max_ps(_mm512_setzero_ps(), t);  // NaN stays
                }
            }
            _mm512_storeu_si512(norm.out + at + c, paired(out[0], out[1]));
        }
    }
}

}  // namespace

void norm_sums_bf16_avx512(const NormBf16& norm, int64_t chunk) {
    all_sums<false>(norm, chunk);
}

void norm_apply_bf16_avx512(const NormBf16& norm, int64_t chunk) {
    outputs<false>(norm, chunk);
}

void norm_gradient_sums_bf16_avx512(const NormBf16& norm, int64_t chunk) {
    all_sums<true>(norm, chunk);
}

void norm_gradient_bf16_avx512(const NormBf16& norm, int64_t chunk) {
    outputs<true>(norm, chunk);
}

}  // namespace facesig::training
