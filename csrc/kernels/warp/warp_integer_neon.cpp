#include "kernels/neon.h"
#include "kernels/warp/warp_integer.h"

namespace facesig {

namespace {

constexpr int kCut = kWarpBits - kSampleBits;
constexpr int kTogether = 8;  // pixels

// Positions of four pixels, a step apart. Those beyond the last pixel may wrap around.
inline int32x4_t start(int32_t first, int32_t step) {
    const uint32_t numbers[4] = {0, 1, 2, 3};
    return vreinterpretq_s32_u32(vmlaq_u32(vdupq_n_u32(static_cast<uint32_t>(first)),
                                           vld1q_u32(numbers),
                                           vdupq_n_u32(static_cast<uint32_t>(step))));
}

inline uint16x4_t whole(int32x4_t position_s32x4) {
    return vreinterpret_u16_s16(vshrn_n_s32(position_s32x4, kWarpBits));
}

inline uint16x4_t fraction(int32x4_t position_s32x4) {
    return vand_u16(vreinterpret_u16_s16(vshrn_n_s32(position_s32x4, kCut)),
                    vdup_n_u16((1 << kSampleBits) - 1));
}

inline int32x4_t inside(int32x4_t position_s32x4, int32x4_t most_s32x4) {
    return vminq_s32(vmaxq_s32(position_s32x4, vdupq_n_s32(0)), most_s32x4);
}

inline int32x4_t bytes_of(int32x4_t x_s32x4, int32x4_t y_s32x4, uint16_t row) {
    return vreinterpretq_s32_u32(
        vmlal_n_u16(vmull_n_u16(whole(y_s32x4), row), whole(x_s32x4), kCropChannels));
}

}  // namespace

// Four pixels in every register; a whole row of bytes is below 65536, so bytes come from products
// of 16 bits.
void warp_places_neon(const WarpLine& line, int count, Places* at) {
    const int32x4_t step_x_s32x4 = vdupq_n_s32(static_cast<int32_t>(uint32_t(line.step_x) * 4));
    const int32x4_t step_y_s32x4 = vdupq_n_s32(static_cast<int32_t>(uint32_t(line.step_y) * 4));
    const int32x4_t most_x_s32x4 = vdupq_n_s32(line.most_x);
    const int32x4_t most_y_s32x4 = vdupq_n_s32(line.most_y);
    const uint16_t row = static_cast<uint16_t>(line.row);
    int32x4_t next_x_s32x4 = start(line.x, line.step_x);
    int32x4_t next_y_s32x4 = start(line.y, line.step_y);
    for (int k = 0; k < count; k += kTogether) {
        const int32x4_t x0_s32x4 = inside(next_x_s32x4, most_x_s32x4);
        const int32x4_t y0_s32x4 = inside(next_y_s32x4, most_y_s32x4);
        next_x_s32x4 = vaddq_s32(next_x_s32x4, step_x_s32x4);
        next_y_s32x4 = vaddq_s32(next_y_s32x4, step_y_s32x4);
        const int32x4_t x1_s32x4 = inside(next_x_s32x4, most_x_s32x4);
        const int32x4_t y1_s32x4 = inside(next_y_s32x4, most_y_s32x4);
        next_x_s32x4 = vaddq_s32(next_x_s32x4, step_x_s32x4);
        next_y_s32x4 = vaddq_s32(next_y_s32x4, step_y_s32x4);
        vst1q_s32(at->upper + k, bytes_of(x0_s32x4, y0_s32x4, row));
        vst1q_s32(at->upper + k + 4, bytes_of(x1_s32x4, y1_s32x4, row));
        vst1_u16(at->right + k, fraction(x0_s32x4));
        vst1_u16(at->right + k + 4, fraction(x1_s32x4));
        vst1_u8(at->below + k, vmovn_u16(vcombine_u16(fraction(y0_s32x4), fraction(y1_s32x4))));
    }
    for (int k = count; k % kTogether != 0; ++k) {  // `furthest` does not know of these
        at->upper[k] = at->upper[count - 1];
        at->below[k] = at->below[count - 1];
    }
}

}  // namespace facesig
