#include "kernels/conv/tile_f32_two_neon.h"
#include "kernels/winograd/winograd.h"

namespace facesig {

namespace {

constexpr int kRows = 4, kColumns = 6;  // of a tile's input, and of its 24 places
constexpr int kTaps = 3;

// 4 inputs down to 4 places.
inline void inputs_down(const float32x4_t* in, float32x4_t* out) {
    out[0] = vsubq_f32(in[0], in[2]);
    out[1] = vaddq_f32(in[1], in[2]);
    out[2] = vsubq_f32(in[2], in[1]);
    out[3] = vsubq_f32(in[1], in[3]);
}

// The factors of both transforms. From memory: GCC 12 makes a constant of vmlaq_n_f32 anew, lane by
// lane, at each use.
constexpr float kFactors[4] = {4.0F, 2.0F, -4.0F, -2.0F};

// 6 inputs across to 6 places; `factors_f32x4` are kFactors.
inline void inputs_across(const float32x4_t* in, float32x4_t factors_f32x4, float* const* out) {
    const float32x4_t near_f32x4 = vsubq_f32(in[4], in[2]);
    const float32x4_t far_f32x4 = vsubq_f32(in[3], in[1]);
    const float32x4_t first_f32x4 = vsubq_f32(in[0], in[2]);
    const float32x4_t last_f32x4 = vsubq_f32(in[5], in[3]);
    const float32x4_t even_f32x4 = FACESIG_MLA_LANE_F32(in[4], in[2], factors_f32x4, 2);
    const float32x4_t odd_f32x4 = FACESIG_MLA_LANE_F32(in[3], in[1], factors_f32x4, 2);
    vst1q_f32(out[0], FACESIG_MLA_LANE_F32(near_f32x4, first_f32x4, factors_f32x4, 0));
    vst1q_f32(out[5], FACESIG_MLA_LANE_F32(last_f32x4, far_f32x4, factors_f32x4, 2));
    vst1q_f32(out[3], FACESIG_MLA_LANE_F32(near_f32x4, far_f32x4, factors_f32x4, 1));
    vst1q_f32(out[4], FACESIG_MLA_LANE_F32(near_f32x4, far_f32x4, factors_f32x4, 3));
    vst1q_f32(out[1], vaddq_f32(even_f32x4, odd_f32x4));
    vst1q_f32(out[2], vsubq_f32(even_f32x4, odd_f32x4));
}

// 4 sums down to 2 outputs.
inline void outputs_down(const float32x4_t* in, float32x4_t* out) {
    const float32x4_t middle_f32x4 = vaddq_f32(in[1], in[2]);
    const float32x4_t between_f32x4 = vsubq_f32(in[1], in[2]);
    out[0] = vaddq_f32(in[0], middle_f32x4);
    out[1] = vsubq_f32(between_f32x4, in[3]);
}

// 6 sums across to 4 outputs; `factors_f32x4` are kFactors.
inline void outputs_across(const float32x4_t* in, float32x4_t factors_f32x4, float32x4_t* out) {
    const float32x4_t near_sum_f32x4 = vaddq_f32(in[1], in[2]);
    const float32x4_t near_f32x4 = vsubq_f32(in[1], in[2]);
    const float32x4_t far_sum_f32x4 = vaddq_f32(in[3], in[4]);
    const float32x4_t far_f32x4 = vsubq_f32(in[3], in[4]);
    const float32x4_t twice_f32x4 = vaddq_f32(far_f32x4, far_f32x4);
    out[0] = vaddq_f32(vaddq_f32(in[0], near_sum_f32x4), far_sum_f32x4);
    out[1] = vaddq_f32(near_f32x4, twice_f32x4);
    out[2] = FACESIG_MLA_LANE_F32(near_sum_f32x4, far_sum_f32x4, factors_f32x4, 0);
    out[3] = FACESIG_MLA_LANE_F32(vaddq_f32(near_f32x4, in[5]), twice_f32x4, factors_f32x4, 0);
}

// 3 weights down to 4 places.
inline void weights_down(const float32x4_t* in, float32x4_t* out) {
    const float32x4_t ends_f32x4 = vaddq_f32(in[0], in[2]);
    out[0] = in[0];
    out[1] = vmulq_n_f32(vaddq_f32(ends_f32x4, in[1]), 0.5F);
    out[2] = vmulq_n_f32(vsubq_f32(ends_f32x4, in[1]), 0.5F);
    out[3] = in[2];
}

// 3 weights across to 6 places.
inline void weights_across(const float32x4_t* in, float32x4_t* out) {
    const float32x4_t ends_f32x4 = vaddq_f32(in[0], in[2]);
    const float32x4_t far_f32x4 = vmlaq_n_f32(in[0], in[2], 4.0F);
    const float32x4_t twice_f32x4 = vaddq_f32(in[1], in[1]);
    out[0] = vmulq_n_f32(in[0], 0.25F);
    out[1] = vmulq_n_f32(vaddq_f32(ends_f32x4, in[1]), -1.0F / 6.0F);
    out[2] = vmulq_n_f32(vsubq_f32(ends_f32x4, in[1]), -1.0F / 6.0F);
    out[3] = vmulq_n_f32(vaddq_f32(far_f32x4, twice_f32x4), 1.0F / 24.0F);
    out[4] = vmulq_n_f32(vsubq_f32(far_f32x4, twice_f32x4), 1.0F / 24.0F);
    out[5] = in[2];
}

// Some channels of one tile on their way: rows[place row][four channels][column], which is read
// across from one pointer. In one go, a tile needs more pointers and registers than there are.
constexpr int kChunk = 32;
using Rows = float[kRows][kChunk / 4][kColumns][4];

// One column of a tile's input, from rows that begin at `pixels`.
inline void column_down(const float* const* pixels, int fours, int x, Rows* rows) {
    const float *in0 = pixels[0], *in1 = pixels[1], *in2 = pixels[2], *in3 = pixels[3];
    for (int i = 0; i < fours; ++i, in0 += 4, in1 += 4, in2 += 4, in3 += 4) {
        const float32x4_t in[kRows] = {vld1q_f32(in0), vld1q_f32(in1), vld1q_f32(in2),
                                       vld1q_f32(in3)};
        float32x4_t out[kRows];
        inputs_down(in, out);
        for (int y = 0; y < kRows; ++y) vst1q_f32((*rows)[y][i][x], out[y]);
    }
}

// One row of a tile's places.
inline void row_across(const float (*row)[kColumns][4], int fours, ptrdiff_t place, float* out) {
    const float32x4_t factors_f32x4 = vld1q_f32(kFactors);
    float* outs[kColumns];
    for (int x = 0; x < kColumns; ++x) outs[x] = out + x * place;
    for (int i = 0; i < fours; ++i) {
        float32x4_t in[kColumns];
        for (int x = 0; x < kColumns; ++x) in[x] = vld1q_f32(row[i][x]);
        inputs_across(in, factors_f32x4, outs);
        for (float*& next : outs) next += 4;
    }
}

// The input of one tile, whose first input pixel is (y, x): transformed[place][tile][channel].
// Pixels outside the input are zeros.
void transform_input(const ConvParams& p, const float* in, const float* zeros, int y, int x,
                     float* transformed) {
    const ptrdiff_t place = winograd_place(p);
    Rows rows;
    for (int c = 0; c < p.cin; c += kChunk) {
        const int fours = (p.cin - c < kChunk ? p.cin - c : kChunk) / 4;
        for (int column = 0; column < kColumns; ++column) {
            const bool inside = x + column >= 0 && x + column < p.in_width;
            const float* pixels[kRows];
            for (int i = 0; i < kRows; ++i) {
                const ptrdiff_t pixel = ptrdiff_t{y + i} * p.in_width + x + column;
                const bool seen = inside && y + i >= 0 && y + i < p.in_height;
                pixels[i] = (seen ? in + pixel * p.cin : zeros) + c;
            }
            column_down(pixels, fours, column, &rows);
        }
        for (int i = 0; i < kRows; ++i) {
            row_across(rows[i], fours, place, transformed + i * kColumns * place + c);
        }
    }
}

void transform_inputs(const ConvParams& p, const float* in, const float* zeros,
                      float* transformed) {
    for (int y = 0; y < p.out_height; y += kWinogradRows) {
        for (int x = 0; x < p.out_width; x += kWinogradColumns, transformed += p.cin) {
            transform_input(p, in, zeros, y - p.pad, x - p.pad, transformed);
        }
    }
}

// The tiles whose outputs need a place, into `used`; returns how many. The last row of places goes
// into second rows of outputs only, the last column into fourth columns only: a tile that sticks
// out of the picture needs neither.
int used_tiles(const ConvParams& p, int place, int* used) {
    const bool last_row = place / kColumns == kRows - 1;
    const bool last_column = place % kColumns == kColumns - 1;
    int count = 0, tile = 0;
    for (int y = 0; y < p.out_height; y += kWinogradRows) {
        for (int x = 0; x < p.out_width; x += kWinogradColumns, ++tile) {
            if (last_row && y + kWinogradRows > p.out_height) continue;
            if (last_column && x + kWinogradColumns > p.out_width) continue;
            used[count++] = tile;
        }
    }
    return count;
}

// sums[place][tile][cout] = transformed[place][tile][cin] x weights[place], place by place: their
// input stays in the first cache, and the weights are one stream. The first two groups of tiles ask
// for the next block's weights, so few tiles make two small groups; with the last block also for
// the next place's input.
void multiply(const ConvParams& p, const float* transformed, const float* weights, float* sums) {
    const int blocks = p.cout / kTileChannels;
    const ptrdiff_t slice = ptrdiff_t{p.cin} * kTileChannels;
    const ptrdiff_t a_place = winograd_place(p);
    const float zeros[kTileChannels] = {};
    int used[kWinogradMostTiles];
    Tile group = {};
    set_runs(&group, 1, p.cin, 0);
    group.bias = zeros;
    group.blocks = 1;
    for (int place = 0; place < kWinogradPlaces; ++place) {
        const bool last_place = place + 1 == kWinogradPlaces;
        const int count = used_tiles(p, place, used);
        const int side = count <= kTilePixels ? kFewPixels : kTilePixels;
        for (int block = 0; block < blocks; ++block, weights += slice) {
            const bool last_block = block + 1 == blocks;
            const ptrdiff_t to_next = last_block && !last_place ? a_place : 0;
            const float* in = transformed + place * a_place;
            float* out = sums + place * a_place + ptrdiff_t{block} * kTileChannels;
            for (int first = 0; first < count; first += side) {
                const int left = count - first;
                for (int i = 0; i < side; ++i) {
                    const ptrdiff_t tile = used[i < left ? first + i : first];
                    group.in[i] = in + tile * p.cin;
                    group.next[i] = group.in[i] + to_next;
                    group.out[i] = out + tile * p.cout;
                }
                const bool streams = first < 2 * side && !(last_place && last_block);
                group.stream = streams ? weights + slice + first / side * slice / 2 : weights;
                if (side == kFewPixels || left <= kFewPixels) {
                    run_two(group, weights);
                } else {
                    run_tile<2>(&group, weights);
                }
            }
        }
    }
}

// Four channels of one tile: its 24 sums become up to 8 outputs. `place` is from one to the next.
// Of a cut tile, places that were not computed hold any numbers: they reach no output that is kept.
inline void transform_output(const ConvParams& p, const float* sums, ptrdiff_t place,
                             float32x4_t bias_f32x4, int rows, int columns, float* out) {
    float32x4_t halves[kWinogradRows][kColumns];
    for (int x = 0; x < kColumns; ++x) {
        float32x4_t in[kRows], down[kWinogradRows];
        for (int y = 0; y < kRows; ++y) {
            const float* sum = sums + (y * kColumns + x) * place;
            in[y] = vld1q_f32(sum);
            __builtin_prefetch(sum + kTileChannels);
        }
        outputs_down(in, down);
        for (int y = 0; y < kWinogradRows; ++y) halves[y][x] = down[y];
    }
    for (int y = 0; y < kWinogradRows; ++y, out += ptrdiff_t{p.out_width} * p.cout) {
        if (y == rows) break;
        float32x4_t across[kWinogradColumns];
        outputs_across(halves[y], vld1q_f32(kFactors), across);
        // With a constant bound they stay in registers.
        for (int x = 0; x < kWinogradColumns; ++x) {
            float32x4_t sum_f32x4 = vaddq_f32(across[x], bias_f32x4);
            if (p.relu) sum_f32x4 = vmaxq_f32(sum_f32x4, vdupq_n_f32(0.0F));
            if (x < columns) vst1q_f32(out + ptrdiff_t{x} * p.cout, sum_f32x4);
        }
    }
}

void transform_outputs(const ConvParams& p, const float* sums, const float* bias, float* out) {
    const ptrdiff_t place = winograd_place(p);
    for (int y = 0; y < p.out_height; y += kWinogradRows) {
        const int rows = p.out_height - y < kWinogradRows ? p.out_height - y : kWinogradRows;
        for (int x = 0; x < p.out_width; x += kWinogradColumns, sums += p.cout) {
            const int left = p.out_width - x;
            const int columns = left < kWinogradColumns ? left : kWinogradColumns;
            float* to = out + (ptrdiff_t{y} * p.out_width + x) * p.cout;
            for (int c = 0; c < p.cout; c += 4) {
                transform_output(p, sums + c, place, vld1q_f32(bias + c), rows, columns, to + c);
            }
        }
    }
}

}  // namespace

// transformed[place][block][ci][channel of the block]
void winograd_prepare_f32_neon(const ConvParams& p, const float* weights, float* transformed) {
    const ptrdiff_t slice = ptrdiff_t{p.cin} * kTileChannels,
                    place = slice * p.cout / kTileChannels;
    for (int block = 0; block < p.cout / kTileChannels; ++block) {
        for (ptrdiff_t i = 0; i < slice; i += 4) {
            float32x4_t across[kTaps][kColumns];
            for (int y = 0; y < kTaps; ++y) {
                float32x4_t in[kTaps];
                for (int x = 0; x < kTaps; ++x) {
                    in[x] = vld1q_f32(weights + (y * kTaps + x) * slice + i);
                }
                weights_across(in, across[y]);
            }
            for (int x = 0; x < kColumns; ++x) {
                const float32x4_t in[kTaps] = {across[0][x], across[1][x], across[2][x]};
                float32x4_t down[kRows];
                weights_down(in, down);
                for (int y = 0; y < kRows; ++y) {
                    vst1q_f32(transformed + (y * kColumns + x) * place + i, down[y]);
                }
            }
        }
        weights += kTaps * kTaps * slice;
        transformed += slice;
    }
}

void winograd_f32_neon(const ConvParams& p, const float* in, const float* bias,
                       const float* weights, float* scratch, float* out) {
    float* const sums = scratch;
    float* const transformed = sums + winograd_place(p);  // one place behind, see winograd.h
    float* const zeros = transformed + kWinogradPlaces * winograd_place(p);
    for (int i = 0; i < p.cin; ++i) zeros[i] = 0.0F;
    transform_inputs(p, in, zeros, transformed);
    multiply(p, transformed, weights, sums);
    transform_outputs(p, sums, bias, out);
}

}  // namespace facesig
