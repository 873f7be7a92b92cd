#include "kernels/depthwise/depthwise.h"
#include "kernels/narrow/products.h"

namespace facesig {

namespace {

constexpr int kTaps = 9;

}  // namespace

void depthwise_s8_scalar(const NarrowParams& p, const int8_t* const rows[3], void* out) {
    const int groups = (kTaps + p.group - 1) / p.group;
    for (int x = 0; x < p.out_width; ++x) {
        const ptrdiff_t left = (ptrdiff_t{x} * p.stride - 1) * p.cin;
        for (int c = 0; c < p.cout; ++c) {
            const int8_t* weights = p.weights + c / kLane * (kTaps * kLane) + c % kLane;
            int32_t sums[kNarrowGroups] = {};
            for (int tap = 0; tap < kTaps; ++tap) {
                const int8_t value = rows[tap / 3][left + tap % 3 * p.cin + c];
                int32_t& sum = sums[tap / p.group];
                sum = narrow_added(sum, weights[tap * kLane], value);
            }
            narrow_write(p, c, narrow_merged(sums, groups), ptrdiff_t{x} * p.cout + c, out);
        }
    }
}

}  // namespace facesig
