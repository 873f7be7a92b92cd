// See conv_s16_pairs.h.
#include "kernels/conv_s16/conv_s16_pairs.h"
#include "kernels/conv_s16/conv_s16_tiles.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kKernel = 5;
constexpr int kBlock8 = 8, kBlock4 = 4;
constexpr ptrdiff_t kBytes = sizeof(int16_t);

// The five sums: where their numbers begin among the seven, and how many they are.
constexpr int kLeft = 0, kRight = 1, kBoth = 2, kSum = 3, kDiff = 4, kParts = 5;
constexpr int kFirst[kParts] = {0, 2, 4, 5, 6};
constexpr int kCount[kParts] = {2, 2, 1, 1, 1};

// Of each of a part's numbers what the weights of the five taps are multiplied with.
constexpr int kTaps[kParts][2][kKernel] = {{{1, 0, 0, 0, 0}, {0, 0, 0, 1, 0}},
                                           {{0, 0, 1, 0, 0}, {0, 0, 0, 0, 1}},
                                           {{0, 0, 0, 1, 1}, {}},
                                           {{1, 1, 1, 0, 0}, {}},
                                           {{1, -1, 1, 0, 0}, {}}};

// What conv_s16_pairs_neon() knows throughout.
struct Pairs {
    int cin, pairs;  // pairs of a row
    ptrdiff_t row;   // numbers of a row of the ring
    const int16_t* ring;
    const int16_t* weights;  // turned
    const int32_t* bias;
};

// Weights of one block of `width` channels and one part: kernel row by kernel row.
int16_t* turn_block(const int16_t* weights, int cin, int width, int part, int16_t* out) {
    const ptrdiff_t tap = ptrdiff_t{cin} * width;
    for (int row = 0; row < kKernel; ++row, weights += kKernel * tap) {
        for (int i = 0; i < kCount[part]; ++i) {
            for (ptrdiff_t j = 0; j < tap; j += 8, out += 8) {
                int16x8_t w_s16x8 = vdupq_n_s16(0);
                for (int k = 0; k < kKernel; ++k) {
                    const int factor = kTaps[part][i][k];
                    if (factor == 0) continue;
                    const int16x8_t tap_s16x8 = vld1q_s16(weights + k * tap + j);
                    w_s16x8 =
                        factor > 0 ? vaddq_s16(w_s16x8, tap_s16x8) : vsubq_s16(w_s16x8, tap_s16x8);
                }
                vst1q_s16(out, w_s16x8);
            }
        }
    }
    return out;
}

void turn_weights(const int16_t* weights, int cin, int16_t* out) {
    const int16_t* last = weights + ptrdiff_t{kKernel} * kKernel * cin * kBlock8;
    for (int part = 0; part < kParts; ++part) {
        out = turn_block(weights, cin, kBlock8, part, out);
        out = turn_block(last, cin, kBlock4, part, out);
    }
}

// A framed row to seven numbers a pair and channel, part by part.
void turn_row(const int16_t* in, const Pairs& p, int16_t* out) {
    const ptrdiff_t step = p.cin;
    for (int pair = 0; pair < p.pairs; ++pair, in += step, out += (kPairNumbers - 1) * step) {
        for (int c = 0; c < p.cin; c += 4, in += 4, out += 4) {
            const int16x4_t d0 = vld1_s16(in), d1 = vld1_s16(in + step);
            const int16x4_t d2 = vld1_s16(in + 2 * step), d3 = vld1_s16(in + 3 * step);
            const int16x4_t d4 = vld1_s16(in + 4 * step), d5 = vld1_s16(in + 5 * step);
            vst1_s16(out, vsub_s16(d0, d2));
            vst1_s16(out + step, vsub_s16(d3, d4));
            vst1_s16(out + 2 * step, vsub_s16(d3, d1));
            vst1_s16(out + 3 * step, vsub_s16(d5, d4));
            vst1_s16(out + 4 * step, d4);
            vst1_s16(out + 5 * step, vadd_s16(d1, d2));
            vst1_s16(out + 6 * step, vsub_s16(d2, d1));
        }
    }
}

// The five sums of four pairs from `pair` on, of the row that starts at row `slot` of the ring.
void multiply(const Pairs& p, int slot, int pair, int32_t* sums) {
    static const int32_t zeros[kPairChannels] = {};
    const int16_t* weights = p.weights;
    for (int part = 0; part < kParts; ++part, sums += kTilePixels * kSums) {
        const int16_t* in[kTilePixels];
        for (int j = 0; j < kTilePixels; ++j) {
            const int at = pair + j < p.pairs ? pair + j : p.pairs - 1;
            in[j] = p.ring + slot * p.row + (ptrdiff_t{at} * kPairNumbers + kFirst[part]) * p.cin;
        }
        TileS16 tile = {};
        tile.in = in;
        tile.weights = weights;
        tile.bias = part == kBoth ? p.bias : zeros;
        tile.sums = sums;
        tile.rows = kKernel;
        tile.length = kCount[part] * p.cin;
        tile.skip = (p.row - tile.length) * kBytes;
        tile.turn = kKernel - (kPairRows - slot);
        tile.back = tile.skip - kPairRows * p.row * kBytes;
        const ptrdiff_t depth = ptrdiff_t{kKernel} * tile.length;
        tile.block = depth * kBlock8 * kBytes;
        tile_4x12_s16(tile);
        weights += depth * kPairChannels;
    }
}

// The larger pixel of each of four pairs.
inline int32x4_t larger(const int32_t* parts) {
    constexpr int kPart = kTilePixels * kSums;
    const int32x4_t sum_s32x4 = vld1q_s32(parts + kSum * kPart);
    const int32x4_t diff_s32x4 = vld1q_s32(parts + kDiff * kPart);
    const int32x4_t y0_s32x4 =
        vaddq_s32(vld1q_s32(parts + kLeft * kPart), vhaddq_s32(sum_s32x4, diff_s32x4));
    const int32x4_t y1_s32x4 =
        vaddq_s32(vld1q_s32(parts + kRight * kPart), vhsubq_s32(sum_s32x4, diff_s32x4));
    return vaddq_s32(vmaxq_s32(y0_s32x4, y1_s32x4), vld1q_s32(parts + kBoth * kPart));
}

// A row of windows, of which the ring holds the rows; the first one in row `slot`.
void windows(const Pairs& p, int slot, int32_t* pooled) {
    int32_t sums[3 * kGroupSums];  // per group of channels: upper row's parts, lower row's parts
    constexpr int kRow = kParts * kTilePixels * kSums;
    const int below = slot + 1 == kPairRows ? 0 : slot + 1;
    for (int pair = 0; pair < p.pairs; pair += kTilePixels) {
        multiply(p, slot, pair, sums);
        multiply(p, below, pair, sums + kRow);
        for (int group = 0; group < kPairChannels / kSums; ++group) {
            const int32_t* from = sums + group * kGroupSums;
            int32_t* to = pooled + group * kGroupSums + pair * kSums;
            for (int j = 0; j < kTilePixels && pair + j < p.pairs;
                 ++j, from += kSums, to += kSums) {
                vst1q_s32(to, vmaxq_s32(larger(from), larger(from + kRow)));
            }
        }
    }
}

// Row `y` of the frame: the row itself, or its neighbour in `row`, whose sides are set.
const int16_t* frame_row(const ConvParams& p, int zero_point, const int16_t* in, int y,
                         int16_t* row) {
    const ptrdiff_t length = ptrdiff_t{p.in_width} * p.cin;
    if (p.pad == 0) return in + y * length;
    const ptrdiff_t side = ptrdiff_t{p.pad} * p.cin;
    const bool inside = y >= p.pad && y < p.pad + p.in_height;
    if (inside) {
        const int16_t* from = in + (y - p.pad) * length;
        for (ptrdiff_t i = 0; i < length; i += 4) vst1_s16(row + side + i, vld1_s16(from + i));
    } else {
        const int16x4_t outside_s16x4 = vdup_n_s16(static_cast<int16_t>(zero_point));
        for (ptrdiff_t i = 0; i < length; i += 4) vst1_s16(row + side + i, outside_s16x4);
    }
    return row;
}

void frame_sides(const ConvParams& p, int zero_point, int16_t* row) {
    const int16x4_t outside_s16x4 = vdup_n_s16(static_cast<int16_t>(zero_point));
    int16_t* right = row + ptrdiff_t{p.pad + p.in_width} * p.cin;
    for (ptrdiff_t i = 0; i < ptrdiff_t{p.pad} * p.cin; i += 4) {
        vst1_s16(row + i, outside_s16x4);
        vst1_s16(right + i, outside_s16x4);
    }
}

}  // namespace

void conv_s16_pairs_neon(const ConvParams& params, int32_t zero_point, const int16_t* in,
                         const int32_t* bias, const int16_t* weights, const Requantise& to,
                         int16_t* scratch, void* out) {
    const int cin = params.cin, pairs = params.out_width;
    const ptrdiff_t row = ptrdiff_t{pairs} * kPairNumbers * cin;
    int16_t* turned_weights = scratch + conv_s16_pairs_row(params);
    int16_t* ring = turned_weights + ptrdiff_t{kKernel} * kPairNumbers * kPairChannels * cin;
    const Pairs p = {cin, pairs, row, ring, turned_weights, bias};
    turn_weights(weights, cin, turned_weights);
    frame_sides(params, zero_point, scratch);
    int32_t pooled[3 * kGroupSums];
    int turned = 0;  // rows
    for (int y = 0; y < params.out_height; ++y) {
        for (; turned < 2 * y + kPairRows; ++turned) {
            turn_row(frame_row(params, zero_point, in, turned, scratch), p,
                     ring + turned % kPairRows * row);
        }
        windows(p, 2 * y % kPairRows, pooled);
        for (int group = 0; group < kPairChannels / kSums; ++group) {
            requantise_neon(to, pooled + group * kGroupSums, ptrdiff_t{y} * pairs, pairs,
                            group * kSums, out);
        }
    }
}

}  // namespace facesig
