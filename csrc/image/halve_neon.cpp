// The mean of 2 x 2 bytes. In assembly on 32-bit ARM, two eights at a time, so that each hides the
// other's latencies: this is where a camera's whole frame streams in from DRAM, and a compiler's
// prefetches cost more instructions than the loop.
#include "base/neon.h"
#include "image/kernels.h"

namespace facesig {

namespace {

// Eight outputs of a and b.
inline void halve_eight(const uint8_t* a, const uint8_t* b, uint8_t* to) {
    const uint16x8_t sum_u16x8 = vpadalq_u8(vpaddlq_u8(vld1q_u8(a)), vld1q_u8(b));
    vst1_u8(to, vrshrn_n_u16(sum_u16x8, 2));
}

#if defined(__arm__)

// `outputs` is a multiple of 16.
void halve_sixteens(const uint8_t* a, const uint8_t* b, ptrdiff_t ahead, int32_t outputs,
                    uint8_t* to) {
    const uint8_t *next_a = a + ahead, *next_b = b + ahead;
    int32_t left;
    __asm__ volatile(
        "ldrb %[left], [%[next_a]]\n\t"
        "ldrb %[left], [%[next_b]]\n\t"
        "mov %[left], %[outputs]\n\t"
        "1:\n\t"
        "vld1.8 {q0, q1}, [%[a]]!\n\t"
        "vld1.8 {q2, q3}, [%[b]]!\n\t"
        "vpaddl.u8 q0, q0\n\t"
        "pld [%[next_a]]\n\t"
        "vpaddl.u8 q1, q1\n\t"
        "add %[next_a], %[next_a], #32\n\t"
        "vpadal.u8 q0, q2\n\t"
        "pld [%[next_b]]\n\t"
        "vpadal.u8 q1, q3\n\t"
        "add %[next_b], %[next_b], #32\n\t"
        "subs %[left], %[left], #16\n\t"
        "vrshrn.i16 d0, q0, #2\n\t"
        "vrshrn.i16 d1, q1, #2\n\t"
        "vst1.8 {q0}, [%[to]]!\n\t"
        "bgt 1b\n\t"
        : [a] "+r"(a), [b] "+r"(b), [next_a] "+r"(next_a), [next_b] "+r"(next_b), [to] "+r"(to),
          [left] "=&r"(left)
        : [outputs] "r"(outputs)
        : "cc", "memory", "q0", "q1", "q2", "q3");
}

#else

void halve_sixteens(const uint8_t* a, const uint8_t* b, ptrdiff_t /*ahead*/, int32_t outputs,
                    uint8_t* to) {
    for (int32_t i = 0; i < outputs; i += 8) halve_eight(a + 2 * i, b + 2 * i, to + i);
}

#endif

}  // namespace

void halve_neon(const uint8_t* a, const uint8_t* b, ptrdiff_t ahead, int32_t outputs, uint8_t* to) {
    if (outputs < 8) {
        halve_scalar(a, b, ahead, outputs, to);
        return;
    }
    const int32_t whole = outputs & ~15;
    if (whole > 0) halve_sixteens(a, b, ahead, whole, to);
    for (int32_t i = whole; i < outputs; i += 8) {
        if (i + 8 > outputs) i = outputs - 8;
        halve_eight(a + 2 * i, b + 2 * i, to + i);
    }
}

}  // namespace facesig
