// NEON for kernels: the intrinsics, and what compilers and SIMDe do not agree on. See base/neon.h
// for who may include this.
#pragma once

#include "base/neon.h"

#if defined(__ARM_NEON) || defined(__ARM_NEON__)

// acc + w * a[lane], where a is a whole register: `vmla.f32 q, q, d[x]`, one instruction.
#define FACESIG_MLA_LANE_F32(acc, w, a, lane) \
    vmlaq_lane_f32(acc, w, (lane) < 2 ? vget_low_f32(a) : vget_high_f32(a), (lane)&1)

// The same, where a is half a register: two lanes.
#define FACESIG_MLA_HALF_LANE_F32(acc, w, a, lane) vmlaq_lane_f32(acc, w, a, lane)

// The first four bytes of eight, to any address: `vst1.32 {d[0]}, [r]` without an alignment hint.
// Clang takes the hint from the pointer's type, so the type must promise nothing.
typedef uint32_t facesig_unaligned_u32 __attribute__((aligned(1)));
#define FACESIG_STORE_4_BYTES(to, bytes_u8x8) \
    vst1_lane_u32(reinterpret_cast<facesig_unaligned_u32*>(to), vreinterpret_u32_u8(bytes_u8x8), 0)

// The other four.
#define FACESIG_STORE_NEXT_4_BYTES(to, bytes_u8x8) \
    vst1_lane_u32(reinterpret_cast<facesig_unaligned_u32*>(to), vreinterpret_u32_u8(bytes_u8x8), 1)

#else

// SIMDe lacks vmlaq_lane_f32; taking the lane from the whole register costs one shuffle on x86.
#define FACESIG_MLA_LANE_F32(acc, w, a, lane) vmlaq_n_f32(acc, w, vgetq_lane_f32(a, lane))
#define FACESIG_MLA_HALF_LANE_F32(acc, w, a, lane) vmlaq_n_f32(acc, w, vget_lane_f32(a, lane))

// SIMDe writes through a pointer to a 32-bit number, which C++ allows at aligned addresses only.
#define FACESIG_STORE_4_OF_8(to, bytes_u8x8, half)                                           \
    do {                                                                                     \
        const uint32_t facesig_bytes = vget_lane_u32(vreinterpret_u32_u8(bytes_u8x8), half); \
        __builtin_memcpy(to, &facesig_bytes, sizeof(facesig_bytes));                         \
    } while (false)
#define FACESIG_STORE_4_BYTES(to, bytes_u8x8) FACESIG_STORE_4_OF_8(to, bytes_u8x8, 0)
#define FACESIG_STORE_NEXT_4_BYTES(to, bytes_u8x8) FACESIG_STORE_4_OF_8(to, bytes_u8x8, 1)

#endif
