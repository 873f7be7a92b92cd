#include <cstddef>

#include "kernels/conv_rows/conv_rows.h"
#include "kernels/conv_rows/tile_arm_neon.h"
#include "kernels/narrow/outer_neon.h"

namespace facesig {

namespace {

#if defined(__arm__)

constexpr int kProducts = 27, kPixels = 4;
constexpr int kSecondGroup = 14;  // the one place where the code in assembly can start another

// Whether the tile in assembly can do the layer.
bool has_tile(const NarrowParams& p) {
    const bool groups = p.group >= kProducts || p.group == kSecondGroup;
    return groups && p.cin == 3 && p.stride == 2 && !p.real;
}

void run(ConvTiles* t, const NarrowParams& p, int tiles) {
    t->tiles = tiles;
    if (tiles == 0) return;
    p.group == kSecondGroup ? conv_tiles_two_groups(t) : conv_tiles_one_group(t);
}

// The channels of the block at `first` of as many pixels as whole tiles have; returns their number.
// The code reads 32 bytes from five before the left pixel on, so the first tile reads copies.
int tiles(const NarrowParams& p, const int8_t* const rows[3], int first, int8_t* out) {
    constexpr ptrdiff_t kBefore = 8, kLeft = 3, kTile = 24;
    const int count = p.out_width / kPixels;
    if (count == 0) return 0;
    alignas(16) int8_t starts[3][kBefore + kTile + 16];
    ConvTiles t;
    for (int k = 0; k < 3; ++k) {
        vst1q_s8(starts[k] + kBefore - kLeft, vld1q_s8(rows[k] - kLeft));
        vst1q_s8(starts[k] + kBefore - kLeft + 16, vld1q_s8(rows[k] - kLeft + 16));
        t.rows[k] = starts[k];
    }
    t.weights = p.weights + ptrdiff_t{first} * kProducts;
    t.bias = p.bias + first;
    t.multipliers = static_cast<const int16_t*>(p.multipliers) + first;
    t.out = out + first;
    t.cout = p.cout;
    t.relu = p.relu;
    run(&t, p, 1);
    for (int k = 0; k < 3; ++k) t.rows[k] = rows[k] + kTile - kBefore;
    run(&t, p, count - 1);
    if (count * kPixels == p.out_width) return p.out_width;
    // What is left: four pixels again, the last ones.
    const ptrdiff_t last = p.out_width - kPixels;
    for (int k = 0; k < 3; ++k) t.rows[k] = rows[k] + last * (kTile / kPixels) - kBefore;
    t.out = out + first + last * p.cout;
    run(&t, p, 1);
    return p.out_width;
}

#endif

}  // namespace

void conv_rows_s8_neon(const NarrowParams& p, const int8_t* const rows[3], void* out) {
    const int8_t *top = rows[0] - p.cin, *middle = rows[1] - p.cin, *bottom = rows[2] - p.cin;
    const Stretches s = {{top, middle, bottom}, 3, 3 * p.cin, ptrdiff_t{p.stride} * p.cin};
    int first = 0;
#if defined(__arm__)
    for (; has_tile(p) && p.cout - first >= kLane; first += kLane) {
        outer_block(p, s, tiles(p, rows, first, static_cast<int8_t*>(out)), first, out);
    }
#endif
    for (; first < p.cout; first += kLane) outer_block(p, s, 0, first, out);
}

}  // namespace facesig
