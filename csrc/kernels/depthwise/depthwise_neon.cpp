#include <cstddef>

#include "kernels/depthwise/columns_arm_neon.h"
#include "kernels/depthwise/depthwise.h"
#include "kernels/narrow/narrow_neon.h"

namespace facesig {

namespace {

constexpr int kTaps = 9;

inline Lanes products(Lanes sums, int8x16_t w_s8x16, int8x16_t a_s8x16) {
    return {vmlal_s8(sums.low, vget_low_s8(w_s8x16), vget_low_s8(a_s8x16)),
            vmlal_s8(sums.high, vget_high_s8(w_s8x16), vget_high_s8(a_s8x16))};
}

// One group: the bias is the first sum.
inline Lanes window(const int8_t* const* rows, ptrdiff_t at, ptrdiff_t step, const int8x16_t* w,
                    Lanes sums) {
    for (int tap = 0; tap < kTaps; ++tap) {
        sums = products(sums, w[tap], vld1q_s8(rows[tap / 3] + at + tap % 3 * step));
    }
    return sums;
}

inline Lanes window_of_groups(const int8_t* const* rows, ptrdiff_t at, ptrdiff_t step,
                              const int8x16_t* w, int group) {
    const Lanes zero = {vdupq_n_s16(0), vdupq_n_s16(0)};
    Merging merging;
    Lanes sums = zero;
    int index = 0, left = group;
    for (int tap = 0; tap < kTaps; ++tap, --left) {
        if (left == 0) {
            merging.add(index++, sums);
            sums = zero, left = group;
        }
        sums = products(sums, w[tap], vld1q_s8(rows[tap / 3] + at + tap % 3 * step));
    }
    return merging.add(index, sums);
}

// 16 channels, from pixel `x` on. The last block may read channels that are none: kRowSlack.
void block(const NarrowParams& p, const int8_t* const* rows, int x, int first, void* out) {
    if (x >= p.out_width) return;
    const Finish finish(p, first);
    int8x16_t w[kTaps];
    for (int tap = 0; tap < kTaps; ++tap) {
        w[tap] = vld1q_s8(p.weights + ptrdiff_t{first} * kTaps + tap * kLane);
    }
    for (; x < p.out_width; ++x) {
        const ptrdiff_t in = (ptrdiff_t{x} * p.stride - 1) * p.cin + first;
        const ptrdiff_t to = ptrdiff_t{x} * p.cout + first;
        if (p.group >= kTaps) {
            finish.write_sums(window(rows, in, p.cin, w, finish.bias()), to, out);
        } else {
            finish.write(window_of_groups(rows, in, p.cin, w, p.group), to, out);
        }
    }
}

#if defined(__arm__)

bool has_columns(const NarrowParams& p) {
    return p.group >= kTaps && p.stride == 1 && !p.real && p.out_width >= 2;
}

// 16 channels of an even number of pixels, which is returned.
int columns(const NarrowParams& p, const int8_t* const* rows, int first, int8_t* out) {
    constexpr int kEight = 8;
    for (int c = first; c < first + kLane; c += kEight) {
        const int8_t* const weights = p.weights + ptrdiff_t{first} * kTaps + (c - first);
        const int16_t* const multipliers = static_cast<const int16_t*>(p.multipliers) + c;
        const ptrdiff_t left = c - p.cin;
        const DepthwiseColumns eight = {{rows[0] + left, rows[1] + left, rows[2] + left},
                                        weights,
                                        p.bias + c,
                                        multipliers,
                                        out + c,
                                        p.out_width / 2,
                                        p.cin};
        depthwise_columns(eight, p.relu);
    }
    return p.out_width / 2 * 2;
}

#endif

}  // namespace

void depthwise_s8_neon(const NarrowParams& p, const int8_t* const rows[3], void* out) {
    int first = 0;
#if defined(__arm__)
    for (; has_columns(p) && p.cout - first >= kLane; first += kLane) {
        block(p, rows, columns(p, rows, first, static_cast<int8_t*>(out)), first, out);
    }
#endif
    for (; first < p.cout; first += kLane) block(p, rows, 0, first, out);
}

}  // namespace facesig
