// The tiles of conv_s16_tiles.h with intrinsics. On 32-bit ARM the last one is all that is used.
#include "kernels/conv_s16/conv_s16_tiles.h"
#include "kernels/neon.h"

namespace facesig {

#if !defined(__arm__)

namespace {

// Numbers from the start of a run to the next one's, of which `rows` are left.
ptrdiff_t from_run_to_run(const TileS16& tile, int rows) {
    const ptrdiff_t skip = rows == tile.turn ? tile.back : tile.skip;
    return tile.length + skip / static_cast<ptrdiff_t>(sizeof(int16_t));
}

// Adds the products of one block with four pixels, four or eight of its channels at a time.
template <int channels>
void multiply(const TileS16& tile, const int16_t* w, const int32_t* bias, int32_t* sums) {
    constexpr int kGroups = channels / kSums;
    int32x4_t s[kTilePixels][kGroups];
    for (auto& pixel : s) {
        for (int g = 0; g < kGroups; ++g) pixel[g] = vld1q_s32(bias + g * kSums);
    }
    ptrdiff_t at = 0;
    for (int row = tile.rows; row > 0; --row, at += from_run_to_run(tile, row)) {
        int i = 0;
        for (; i + 4 <= tile.length; i += 4, w += 4 * channels) {
            int16x4_t a[kTilePixels];
            for (int p = 0; p < kTilePixels; ++p) a[p] = vld1_s16(tile.in[p] + at + i);
            for (int g = 0; g < kGroups; ++g) {
                const int16_t* from = w + g * kSums;
                const int16x4_t w0 = vld1_s16(from), w1 = vld1_s16(from + channels);
                const int16x4_t w2 = vld1_s16(from + 2 * channels);
                const int16x4_t w3 = vld1_s16(from + 3 * channels);
                for (int p = 0; p < kTilePixels; ++p) {
                    s[p][g] = vmlal_lane_s16(s[p][g], w0, a[p], 0);
                    s[p][g] = vmlal_lane_s16(s[p][g], w1, a[p], 1);
                    s[p][g] = vmlal_lane_s16(s[p][g], w2, a[p], 2);
                    s[p][g] = vmlal_lane_s16(s[p][g], w3, a[p], 3);
                }
            }
        }
        for (; i < tile.length; ++i, w += channels) {
            for (int p = 0; p < kTilePixels; ++p) {
                const int16x4_t a = vld1_dup_s16(tile.in[p] + at + i);
                for (int g = 0; g < kGroups; ++g) {
                    s[p][g] = vmlal_s16(s[p][g], vld1_s16(w + g * kSums), a);
                }
            }
        }
    }
    for (int p = 0; p < kTilePixels; ++p) {
        for (int g = 0; g < kGroups; ++g) vst1q_s32(sums + g * kGroupSums + p * kSums, s[p][g]);
    }
}

}  // namespace

void tile_4x12_s16(const TileS16& tile) {
    const ptrdiff_t block = tile.block / static_cast<ptrdiff_t>(sizeof(int16_t));
    multiply<8>(tile, tile.weights, tile.bias, tile.sums);
    multiply<4>(tile, tile.weights + block, tile.bias + 8, tile.sums + 2 * kGroupSums);
}

void tile_4x8_s16(const TileS16& tile) {
    multiply<8>(tile, tile.weights, tile.bias, tile.sums);
}

// See kTilesNarrow.
void tile_4x12_words_s16(const TileS16&, const TileOut&) {}
void tile_4x8_bytes_s16(const TileS16&, const TileOut&) {}

#endif

// 8 pixels x 4 channels, with intrinsics everywhere; a step takes four numbers of each pixel.
//
//                w0 to w3
//               +----+
//   a0 (x4)     | s0 |
//   ..          | .. |     32 multiplications, 12 loads a step
//   a7          | s7 |
//               +----+
void tile_8x4_s16(const TileS16& tile) {
    int32x4_t s0 = vld1q_s32(tile.bias);
    int32x4_t s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
    const ptrdiff_t stride = tile.length + tile.skip / static_cast<ptrdiff_t>(sizeof(int16_t));
    const int16_t* w = tile.weights;
    for (int row = 0; row < tile.rows; ++row) {
        ptrdiff_t at = row * stride;
        int left = tile.length;
        for (; left >= 4; left -= 4, at += 4, w += 4 * kSums) {
            const int16x4_t w0 = vld1_s16(w), w1 = vld1_s16(w + 4);
            const int16x4_t w2 = vld1_s16(w + 8), w3 = vld1_s16(w + 12);
#define FACESIG_PIXEL(p)                               \
    {                                                  \
        const int16x4_t a = vld1_s16(tile.in[p] + at); \
        s##p = vmlal_lane_s16(s##p, w0, a, 0);         \
        s##p = vmlal_lane_s16(s##p, w1, a, 1);         \
        s##p = vmlal_lane_s16(s##p, w2, a, 2);         \
        s##p = vmlal_lane_s16(s##p, w3, a, 3);         \
    }
#define FACESIG_EIGHT_PIXELS \
    FACESIG_PIXEL(0)         \
    FACESIG_PIXEL(1)         \
    FACESIG_PIXEL(2)         \
    FACESIG_PIXEL(3) FACESIG_PIXEL(4) FACESIG_PIXEL(5) FACESIG_PIXEL(6) FACESIG_PIXEL(7)
            FACESIG_EIGHT_PIXELS
#undef FACESIG_PIXEL
        }
        for (; left > 0; --left, ++at, w += kSums) {
            const int16x4_t w0 = vld1_s16(w);
#define FACESIG_PIXEL(p) s##p = vmlal_s16(s##p, w0, vld1_dup_s16(tile.in[p] + at));
            FACESIG_EIGHT_PIXELS
#undef FACESIG_PIXEL
#undef FACESIG_EIGHT_PIXELS
        }
    }
    const int32x4_t sums[kWideTilePixels] = {s0, s1, s2, s3, s4, s5, s6, s7};
    for (int p = 0; p < kWideTilePixels; ++p) vst1q_s32(tile.sums + p * kSums, sums[p]);
}

}  // namespace facesig
