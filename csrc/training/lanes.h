// bfloat16 in AVX-512 registers; for the *_avx512.cpp and *_amx.cpp files only.
//
// A register holds 32 neighbouring channels. As float32 they are two registers, the even channels
// (the low halves of its 32-bit lanes, shifted up) and the odd ones (the high halves as they are):
// one instruction each. Numbers by channel (biases, sums) therefore lie in "halves" order: of every
// 32 channels first the 16 even ones, then the 16 odd ones.
//
// Everything is static: no function compiled for AVX-512 may replace its plain twin when linking.
#pragma once

#include "training/intrinsics.h"

#include <cstdint>

namespace facesig::training {

static inline __m512 even(__m512i pairs) {
    return _mm512_castsi512_ps(_mm512_slli_epi32(pairs, 16));
}

static inline __m512 odd(__m512i pairs) {
    const __m512i high = _mm512_set1_epi32(static_cast<int>(0xffff0000U));
    return _mm512_castsi512_ps(_mm512_and_si512(pairs, high));
}

// 16 float32 rounded, in the low halves of 32-bit lanes.
static inline __m512i rounded(__m512 x) {
    const __m256bh half = _mm512_cvtneps_pbh(x);
    __m256i bits;
    __builtin_memcpy(&bits, &half, sizeof(bits));
    return _mm512_cvtepu16_epi32(bits);
}

// Even and odd channels rounded and put side by side again.
static inline __m512i paired(__m512 evens, __m512 odds) {
    return _mm512_or_si512(rounded(evens), _mm512_slli_epi32(rounded(odds), 16));
}

static inline __m512i load_pairs(const uint16_t* x) {
    return _mm512_loadu_si512(x);
}

// 16 bytes as the network sees them, (value - 128) / 128.
static inline __m512 normalised(__m128i bytes) {
    const __m512i value = _mm512_sub_epi32(_mm512_cvtepu8_epi32(bytes), _mm512_set1_epi32(128));
    return _mm512_mul_ps(_mm512_cvtepi32_ps(value), _mm512_set1_ps(1.0F / 128.0F));
}

static inline __m512bh as_bf16(__m512i bits) {
    __m512bh numbers;
    __builtin_memcpy(&numbers, &bits, sizeof(numbers));
    return numbers;
}

// Adds to every lane the products of its pair of numbers with the two at `two`, the same for all.
// In assembly, as GCC 12 loads them beforehand, and then has no registers left.
static inline __m512 plus_products(__m512 sum, __m512i pairs, const uint16_t* two) {
    using Bits __attribute__((may_alias, aligned(2))) = uint32_t;
    __asm__("vdpbf16ps %2%{1to16%}, %1, %0"
            : "+v"(sum)
            : "v"(pairs), "m"(*reinterpret_cast<const Bits*>(two)));
    return sum;
}

// 32 neighbouring float32 as bfloat16, in order.
static inline __m512i joined(__m512 low, __m512 high) {
    const __m512bh both = _mm512_cvtne2ps_pbh(high, low);
    __m512i bits;
    __builtin_memcpy(&bits, &both, sizeof(bits));
    return bits;
}

// 16 numbers of two rows side by side: lane i holds number i of the first in its low half.
static inline __m512i interleaved(const uint16_t* first, const uint16_t* second) {
    const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(first));
    const __m256i b = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(second));
    return _mm512_or_si512(_mm512_cvtepu16_epi32(a),
                           _mm512_slli_epi32(_mm512_cvtepu16_epi32(b), 16));
}

// The transpose of 16 x 16 32-bit numbers: 2 x 2, 4 x 4, then blocks of 4 twice.
static inline void transpose(__m512i x[16]) {
    __m512i y[16];
    for (int i = 0; i < 16; i += 2) {
        y[i] = _mm512_unpacklo_epi32(x[i], x[i + 1]);
        y[i + 1] = _mm512_unpackhi_epi32(x[i], x[i + 1]);
    }
    for (int i = 0; i < 16; i += 4) {
        x[i] = _mm512_unpacklo_epi64(y[i], y[i + 2]);
        x[i + 1] = _mm512_unpackhi_epi64(y[i], y[i + 2]);
        x[i + 2] = _mm512_unpacklo_epi64(y[i + 1], y[i + 3]);
        x[i + 3] = _mm512_unpackhi_epi64(y[i + 1], y[i + 3]);
    }
    for (int i = 0; i < 4; ++i) {
        y[i] = _mm512_shuffle_i32x4(x[i], x[i + 4], 0x88);
        y[i + 4] = _mm512_shuffle_i32x4(x[i], x[i + 4], 0xdd);
        y[i + 8] = _mm512_shuffle_i32x4(x[i + 8], x[i + 12], 0x88);
        y[i + 12] = _mm512_shuffle_i32x4(x[i + 8], x[i + 12], 0xdd);
    }
    for (int i = 0; i < 4; ++i) {
        x[i] = _mm512_shuffle_i32x4(y[i], y[i + 8], 0x88);
        x[i + 8] = _mm512_shuffle_i32x4(y[i], y[i + 8], 0xdd);
        x[i + 4] = _mm512_shuffle_i32x4(y[i + 4], y[i + 12], 0x88);
        x[i + 12] = _mm512_shuffle_i32x4(y[i + 4], y[i + 12], 0xdd);
    }
}

}  // namespace facesig::training
