#include <cstddef>

#include "kernels/narrow/outer_neon.h"
#include "kernels/pointwise/pointwise.h"
#include "kernels/pointwise/tile_2x32_arm_neon.h"
#include "kernels/pointwise/tile_3x32_arm_neon.h"
#include "kernels/pointwise/tile_4x16_arm_neon.h"

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

int number_bytes(const NarrowParams& p) {
    return p.totals ? sizeof(int16_t) : sizeof(int8_t);
}

int log2_of(int number) {
    return __builtin_ctz(static_cast<unsigned>(number));
}

// Pixels from the one at `row` and `out` on, whose output is of int8 or, of totals, of int16.
void begin(const NarrowParams& p, const int8_t* row, int first, int8_t* out, PointwiseTiles* t) {
    const int chunks = p.cin / kChunk;
    const bool one = p.group >= p.cin;
    t->in = row;
    t->weights = p.weights + ptrdiff_t{first} * p.cin;
    t->bias = p.bias + first;
    t->multipliers = static_cast<const int16_t*>(p.multipliers) + first;
    t->out = out + ptrdiff_t{first} * number_bytes(p);
    t->cin = p.cin;
    t->cout = p.cout;
    t->chunks = chunks;
    t->group_log2 = log2_of(one ? chunks : p.group / kChunk);
    t->group_mask = one ? -1 : p.group / kChunk - 1;
    t->kind = p.totals ? kTileTotals : p.relu ? kTileRelu : kTilePlain;
}

// Goes `count` tiles of `pixels` pixels on; returns how many pixels that are.
int run(PointwiseTiles* t, void (*tile)(PointwiseTiles*), int count, int pixels) {
    if (count == 0) return 0;
    t->tiles = count;
    tile(t);
    t->in += ptrdiff_t{count} * pixels * t->cin;
    return count * pixels;
}

// 16 or 32 channels from `first` on of as many pixels as whole tiles have; returns their number.
int tiles(const NarrowParams& p, const int8_t* row, int first, int channels, int8_t* out) {
    PointwiseTiles t;
    begin(p, row, first, out, &t);
    if (channels == kLane) {
        const int done = run(&t, pointwise_tiles_4x16, p.out_width / 4, 4);
        if (done == 0 || done == p.out_width) return done;
        // What is left: four pixels again, the last ones.
        begin(p, row + ptrdiff_t{p.out_width - 4} * p.cin, first,
              out + ptrdiff_t{p.out_width - 4} * p.cout * number_bytes(p), &t);
        run(&t, pointwise_tiles_4x16, 1, 4);
        return p.out_width;
    }
    // Threes, and twos where one pixel would be left.
    const int one_left = p.out_width % 3 == 1 && p.out_width > 1;
    const int x = run(&t, pointwise_tiles_3x32, p.out_width / 3 - one_left, 3);
    return x + run(&t, pointwise_tiles_2x32, (p.out_width - x) / 2, 2);
}

#endif

}  // namespace

void pointwise_s8_neon(const NarrowParams& p, const int8_t* row, void* out) {
    const Stretches s = {{row}, 1, p.cin, ptrdiff_t{p.stride} * p.cin};
    int first = 0;
#if defined(__arm__)
    for (int channels; has_tiles(p) && p.cout - first >= kLane; first += channels) {
        channels = p.cout - first >= 2 * kLane && !p.totals ? 2 * kLane : kLane;
        const int x = tiles(p, row, first, channels, static_cast<int8_t*>(out));
        for (int c = 0; c < channels; c += kLane) outer_block(p, s, x, first + c, out);
    }
#endif
    for (; first < p.cout; first += kLane) outer_block(p, s, 0, first, out);
}

}  // namespace facesig
