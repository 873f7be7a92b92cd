#include "search/scan.h"

#if defined(__x86_64__)
#include <immintrin.h>

namespace facesig {

namespace {

// Magnitudes of codes times the query with their signs: `vpmaddubsw` takes one factor unsigned.
__attribute__((target("avx2"))) inline __m256i pairs(__m256i codes, __m256i query) {
    return _mm256_maddubs_epi16(_mm256_abs_epi8(codes), _mm256_sign_epi8(query, codes));
}

// Eight partial sums of a row. Two sums of pairs would leave 16 bits, so each is widened alone.
__attribute__((target("avx2"))) inline __m256i row_sums(const int8_t* codes,
                                                        const __m256i (&query)[4]) {
    const __m256i ones = _mm256_set1_epi16(1);
    __m256i sums = _mm256_setzero_si256();
    for (size_t i = 0; i < 4; ++i) {
        const auto* from = reinterpret_cast<const __m256i*>(codes + 32 * i);
        const __m256i products = pairs(_mm256_loadu_si256(from), query[i]);
        sums = _mm256_add_epi32(sums, _mm256_madd_epi16(products, ones));
    }
    return sums;
}

}  // namespace

__attribute__((target("avx2"))) float scan_avx2(const int8_t* query, const int8_t* codes,
                                                const float* scales, float* estimates) {
    __m256i parts[4];
    for (size_t i = 0; i < 4; ++i) {
        parts[i] = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(query + 32 * i));
    }
    __m128 most = _mm_set1_ps(-__builtin_inff());
    for (size_t row = 0; row < kScanRows; row += 4) {
        const int8_t* from = codes + row * kCodes;
        for (size_t line = 0; line < 4 * kCodes; line += 64) {
            _mm_prefetch(reinterpret_cast<const char*>(from) + 4 * kScanAhead + line, _MM_HINT_T0);
        }
        const __m256i low =
            _mm256_hadd_epi32(row_sums(from, parts), row_sums(from + kCodes, parts));
        const __m256i high = _mm256_hadd_epi32(row_sums(from + 2 * kCodes, parts),
                                               row_sums(from + 3 * kCodes, parts));
        const __m256i halves = _mm256_hadd_epi32(low, high);
        const __m128i sums =
            _mm_add_epi32(_mm256_castsi256_si128(halves), _mm256_extracti128_si256(halves, 1));
        const __m128 made = _mm_mul_ps(_mm_cvtepi32_ps(sums), _mm_loadu_ps(scales + row));
        _mm_storeu_ps(estimates + row, made);
        most = _mm_max_ps(most, made);
    }
    most = _mm_max_ps(most, _mm_movehl_ps(most, most));
    most = _mm_max_ss(most, _mm_shuffle_ps(most, most, 1));
    return _mm_cvtss_f32(most);
}

}  // namespace facesig

#else

namespace facesig {

float scan_avx2(const int8_t* query, const int8_t* codes, const float* scales, float* estimates) {
    return scan_scalar(query, codes, scales, estimates);
}

}  // namespace facesig

#endif
