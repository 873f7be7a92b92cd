#include <cstddef>

#include "kernels/narrow/outer_neon.h"
#include "kernels/pointwise/pointwise.h"
#include "kernels/pointwise/tile_arm_neon.h"

namespace facesig {

namespace {

#if defined(__arm__)

constexpr int kChunk = 8;  // input channels

// Whether the tiles in assembly can do the layer: groups are chunks by a power of two.
bool has_tiles(const NarrowParams& p) {
    const int groups = (p.cin + p.group - 1) / p.group, chunks = p.group / kChunk;
    if (p.real || p.stride != 1 || p.cin % kChunk != 0) return false;
    if (groups == 1) return true;
    return p.group % kChunk == 0 && p.group * groups == p.cin && (chunks & (chunks - 1)) == 0;
}

int log2_of(int number) {
    return __builtin_ctz(static_cast<unsigned>(number));
}

// `channels` channels from `first` on of as many pixels as whole tiles have; returns their number.
int tiles(const NarrowParams& p, const int8_t* row, int first, int channels, int8_t* out) {
    const int pixels = channels == kLane ? 4 : 2, chunks = p.cin / kChunk;
    if (p.out_width < pixels) return 0;
    PointwiseTiles t;
    t.in = row;
    t.weights = p.weights + ptrdiff_t{first} * p.cin;
    t.bias = p.bias + first;
    t.multipliers = static_cast<const int16_t*>(p.multipliers) + first;
    t.out = out + first;
    t.tiles = p.out_width / pixels;
    t.cin = p.cin;
    t.cout = p.cout;
    t.chunks = chunks;
    const bool one = p.group >= p.cin;
    t.group_log2 = log2_of(one ? chunks : p.group / kChunk);
    t.group_mask = one ? -1 : p.group / kChunk - 1;
    t.relu = p.relu;
    const int done = t.tiles * pixels;
    channels == kLane ? pointwise_tiles_4x16(&t) : pointwise_tiles_2x32(&t);
    return done;
}

#endif

}  // namespace

void pointwise_s8_neon(const NarrowParams& p, const int8_t* row, void* out) {
    const Stretches s = {{row}, 1, p.cin, ptrdiff_t{p.stride} * p.cin};
    int first = 0;
#if defined(__arm__)
    for (int channels; has_tiles(p) && p.cout - first >= kLane; first += channels) {
        channels = p.cout - first >= 2 * kLane ? 2 * kLane : kLane;
        const int x = tiles(p, row, first, channels, static_cast<int8_t*>(out));
        for (int c = 0; c < channels; c += kLane) outer_block(p, s, x, first + c, out);
    }
#endif
    for (; first < p.cout; first += kLane) outer_block(p, s, 0, first, out);
}

}  // namespace facesig
