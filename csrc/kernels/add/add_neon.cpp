#include "kernels/add/add.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

// The constants of a row in registers. With all zero points in one summand, a and b are widened by
// a multiplication by one, which takes half the time of `vmovl` on a Cortex-A9.
class Adding {
  public:
    explicit Adding(const AddParams& p)
        : ka_(vdup_n_s16(static_cast<int16_t>(p.ka))),
          kb_(vdup_n_s16(static_cast<int16_t>(p.kb))),
          rest_(vdupq_n_s32(p.zo * 4096 - p.za * p.ka - p.zb * p.kb)),
          one_(vdup_n_s8(1)) {}

    int8x8_t eight(int8x8_t a_s8x8, int8x8_t b_s8x8) const {
        const int16x8_t a_s16x8 = vmull_s8(a_s8x8, one_), b_s16x8 = vmull_s8(b_s8x8, one_);
        const int16x4_t low_s16x4 = four(vget_low_s16(a_s16x8), vget_low_s16(b_s16x8));
        const int16x4_t high_s16x4 = four(vget_high_s16(a_s16x8), vget_high_s16(b_s16x8));
        return vqmovn_s16(vcombine_s16(low_s16x4, high_s16x4));
    }

  private:
    int16x4_t four(int16x4_t a_s16x4, int16x4_t b_s16x4) const {
        const int32x4_t sum_s32x4 = vmlal_s16(vmlal_s16(rest_, a_s16x4, ka_), b_s16x4, kb_);
        return vrshrn_n_s32(sum_s32x4, 12);
    }

    const int16x4_t ka_, kb_;
    const int32x4_t rest_;
    const int8x8_t one_;
};

#if defined(__arm__)

// 16 numbers a turn. The four sums of a turn begin with the constant, which a load brings in one
// slot (preset A; two in B) where `vmov` would take four; the next numbers are widened while these
// are added. 29 / 31 slots.
//
//   a  q0 -> q2 q3     d28  ka     q8 to q11: sums      q12: 16 numbers on their way to memory
//   b  q1 -> q4 q5     d29  kb     d30: ones
//
// Reads 16 numbers beyond the last ones.
int32_t add_sixteens(const AddParams& p, int32_t numbers, const int8_t* a, const int8_t* b,
                     int8_t* out) {
    const int32_t constant = p.zo * 4096 - p.za * p.ka - p.zb * p.kb;
    const int32_t constants[8] = {constant, constant, constant, constant,
                                  constant, constant, constant, constant};
    int32_t turns = numbers / 16;
    if (turns == 0) return 0;
    // clang-format off
    asm volatile(
        "vdup.16 d28, %[ka]\n\t"
        "vdup.16 d29, %[kb]\n\t"
        "vmov.i8 d30, #1\n\t"
        "vld1.8 {d0-d1}, [%[a]]!\n\t"
        "vld1.8 {d2-d3}, [%[b]]!\n\t"
        "vld1.32 {d16-d19}, [%[c]]\n\t"
        "vmull.s8 q2, d0, d30\n\t"
        "vmull.s8 q3, d1, d30\n\t"
        "vld1.32 {d20-d23}, [%[c]]\n\t"
        "vmull.s8 q4, d2, d30\n\t"
        "vmull.s8 q5, d3, d30\n\t"
        "vmlal.s16 q8, d4, d28\n\t"
        "vmlal.s16 q9, d5, d28\n\t"
        "vmlal.s16 q10, d6, d28\n\t"
        "vmlal.s16 q11, d7, d28\n"
        "1:\n\t"
        "vld1.8 {d0-d1}, [%[a]]!\n\t"
        "vmlal.s16 q8, d8, d29\n\t"
        "vmlal.s16 q9, d9, d29\n\t"
        "subs %[turns], %[turns], #1\n\t"
        "vld1.8 {d2-d3}, [%[b]]!\n\t"
        "vmlal.s16 q10, d10, d29\n\t"
        "vmlal.s16 q11, d11, d29\n\t"
        "vmull.s8 q2, d0, d30\n\t"
        "vmull.s8 q3, d1, d30\n\t"
        "vrshrn.s32 d24, q8, #12\n\t"
        "vrshrn.s32 d25, q9, #12\n\t"
        "vld1.32 {d16-d19}, [%[c]]\n\t"
        "vrshrn.s32 d26, q10, #12\n\t"
        "vrshrn.s32 d27, q11, #12\n\t"
        "vmull.s8 q4, d2, d30\n\t"
        "vmull.s8 q5, d3, d30\n\t"
        "vqmovn.s16 d24, q12\n\t"
        "vld1.32 {d20-d23}, [%[c]]\n\t"
        "vqmovn.s16 d25, q13\n\t"
        "vmlal.s16 q8, d4, d28\n\t"
        "vmlal.s16 q9, d5, d28\n\t"
        "vmlal.s16 q10, d6, d28\n\t"
        "vmlal.s16 q11, d7, d28\n\t"
        "vst1.8 {d24-d25}, [%[out]]!\n\t"
        "bne 1b\n\t"
        : [a] "+&r"(a), [b] "+&r"(b), [out] "+&r"(out), [turns] "+&r"(turns)
        : [c] "r"(constants), [ka] "r"(p.ka), [kb] "r"(p.kb)
        : "cc", "memory", "q0", "q1", "q2", "q3", "q4", "q5", "q8", "q9", "q10", "q11", "q12",
          "q13", "q14", "q15");
    // clang-format on
    return numbers / 16 * 16;
}

#else

int32_t add_sixteens(const AddParams& p, int32_t numbers, const int8_t* a, const int8_t* b,
                     int8_t* out) {
    const Adding adding(p);
    int32_t i = 0;
    for (; i + 16 <= numbers; i += 16) {
        const int8x16_t a_s8x16 = vld1q_s8(a + i), b_s8x16 = vld1q_s8(b + i);
        const int8x8_t low_s8x8 = adding.eight(vget_low_s8(a_s8x16), vget_low_s8(b_s8x16));
        const int8x8_t high_s8x8 = adding.eight(vget_high_s8(a_s8x16), vget_high_s8(b_s8x16));
        vst1q_s8(out + i, vcombine_s8(low_s8x8, high_s8x8));
    }
    return i;
}

#endif

}  // namespace

void add_row_s8_neon(const AddParams& p, int32_t numbers, const int8_t* a, const int8_t* b,
                     int8_t* out) {
    int32_t i = add_sixteens(p, numbers, a, b, out);
    const Adding adding(p);
    for (; i < numbers; ++i) {
        int8_t eight[8];
        vst1_s8(eight, adding.eight(vdup_n_s8(a[i]), vdup_n_s8(b[i])));
        out[i] = eight[0];
    }
}

}  // namespace facesig
