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

}  // namespace

void add_row_s8_neon(const AddParams& p, int32_t numbers, const int8_t* a, const int8_t* b,
                     int8_t* out) {
    const Adding adding(p);
    int32_t i = 0;
    for (; i + 16 <= numbers; i += 16) {
        const int8x16_t a_s8x16 = vld1q_s8(a + i), b_s8x16 = vld1q_s8(b + i);
        const int8x8_t low_s8x8 = adding.eight(vget_low_s8(a_s8x16), vget_low_s8(b_s8x16));
        const int8x8_t high_s8x8 = adding.eight(vget_high_s8(a_s8x16), vget_high_s8(b_s8x16));
        vst1q_s8(out + i, vcombine_s8(low_s8x8, high_s8x8));
    }
    for (; i < numbers; ++i) {
        int8_t eight[8];
        vst1_s8(eight, adding.eight(vdup_n_s8(a[i]), vdup_n_s8(b[i])));
        out[i] = eight[0];
    }
}

}  // namespace facesig
