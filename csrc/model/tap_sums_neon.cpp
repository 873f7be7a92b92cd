#include "base/add_up_neon.h"
#include "model/taps.h"

namespace facesig {

namespace {

constexpr size_t kChannels = 4;  // of a dot block
constexpr size_t kPiece = 16;    // weights of one channel that lie together

inline int32x4_t add(int32x4_t sums_s32x4, const int8_t* weights) {
    return vpadalq_s16(sums_s32x4, vpaddlq_s8(vld1q_s8(weights)));
}

}  // namespace

void tap_sums_neon(const Taps& taps, int32_t* sums) {
    const int8_t* weights = taps.weights;
    for (size_t tap = 0; tap < taps.count; ++tap, sums += kChannels) {
        int32x4_t s0 = vdupq_n_s32(0), s1 = s0, s2 = s0, s3 = s0;
        for (size_t piece = 0; piece < taps.pieces; ++piece) {
            s0 = add(s0, weights);
            s1 = add(s1, weights + kPiece);
            s2 = add(s2, weights + 2 * kPiece);
            s3 = add(s3, weights + 3 * kPiece);
            weights += kChannels * kPiece;
        }
        vst1q_s32(sums, vmulq_n_s32(add_up(s0, s1, s2, s3), taps.zero_point));
    }
}

}  // namespace facesig
