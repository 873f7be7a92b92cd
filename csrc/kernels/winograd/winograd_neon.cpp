#include "kernels/conv/tile_f32_neon.h"
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

// 6 inputs across to 6 places.
inline void inputs_across(const float32x4_t* in, float* const* out) {
    const float32x4_t even_f32x4 = vmlsq_n_f32(in[4], in[2], 4.0F);
    const float32x4_t odd_f32x4 = vmlsq_n_f32(in[3], in[1], 4.0F);
    const float32x4_t near_f32x4 = vsubq_f32(in[4], in[2]);
    const float32x4_t far_f32x4 = vsubq_f32(in[3], in[1]);
    vst1q_f32(out[0], vmlsq_n_f32(vmlaq_n_f32(in[4], in[0], 4.0F), in[2], 5.0F));
    vst1q_f32(out[1], vaddq_f32(even_f32x4, odd_f32x4));
    vst1q_f32(out[2], vsubq_f32(even_f32x4, odd_f32x4));
    vst1q_f32(out[3], vmlaq_n_f32(near_f32x4, far_f32x4, 2.0F));
    vst1q_f32(out[4], vmlsq_n_f32(near_f32x4, far_f32x4, 2.0F));
    vst1q_f32(out[5], vmlsq_n_f32(vmlaq_n_f32(in[5], in[1], 4.0F), in[3], 5.0F));
}

// 4 sums down to 2 outputs.
inline void outputs_down(const float32x4_t* in, float32x4_t* out) {
    const float32x4_t middle_f32x4 = vaddq_f32(in[1], in[2]);
    const float32x4_t between_f32x4 = vsubq_f32(in[1], in[2]);
    out[0] = vaddq_f32(in[0], middle_f32x4);
    out[1] = vsubq_f32(between_f32x4, in[3]);
}

// 6 sums across to 4 outputs.
inline void outputs_across(const float32x4_t* in, float32x4_t* out) {
    const float32x4_t near_sum_f32x4 = vaddq_f32(in[1], in[2]);
    const float32x4_t near_f32x4 = vsubq_f32(in[1], in[2]);
    const float32x4_t far_sum_f32x4 = vaddq_f32(in[3], in[4]);
    const float32x4_t far_f32x4 = vsubq_f32(in[3], in[4]);
    out[0] = vaddq_f32(vaddq_f32(in[0], near_sum_f32x4), far_sum_f32x4);
    out[1] = vmlaq_n_f32(near_f32x4, far_f32x4, 2.0F);
    out[2] = vmlaq_n_f32(near_sum_f32x4, far_sum_f32x4, 4.0F);
    out[3] = vmlaq_n_f32(vaddq_f32(near_f32x4, in[5]), far_f32x4, 8.0F);
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

// The input of one tile: transformed[place][tile][channel]. Four channels a step; row by row of
// places, because 24 registers are more than there are.
void transform_input(const float* const (&pixels)[kRows][kColumns], int cin, ptrdiff_t place,
                     float* transformed) {
    for (int c = 0; c < cin; c += 4) {
        float32x4_t places[kRows][kColumns];
        for (int x = 0; x < kColumns; ++x) {
            float32x4_t in[kRows], out[kRows];
            for (int y = 0; y < kRows; ++y) in[y] = vld1q_f32(pixels[y][x] + c);
            inputs_down(in, out);
            for (int y = 0; y < kRows; ++y) places[y][x] = out[y];
        }
        for (int y = 0; y < kRows; ++y) {
            float* out[kColumns];
            for (int x = 0; x < kColumns; ++x) {
                out[x] = transformed + (y * kColumns + x) * place + c;
            }
            inputs_across(places[y], out);
        }
    }
}

// All tiles; pixels outside the input are zeros.
void transform_inputs(const ConvParams& p, const float* in, const float* zeros,
                      float* transformed) {
    const ptrdiff_t place = winograd_place(p);
    for (int y = 0; y < p.out_height; y += kWinogradRows) {
        for (int x = 0; x < p.out_width; x += kWinogradColumns, transformed += p.cin) {
            const float* pixels[kRows][kColumns];
            for (int i = 0; i < kRows * kColumns; ++i) {
                const int in_y = y + i / kColumns - p.pad, in_x = x + i % kColumns - p.pad;
                const bool inside =
                    in_y >= 0 && in_y < p.in_height && in_x >= 0 && in_x < p.in_width;
                pixels[i / kColumns][i % kColumns] =
                    inside ? in + (ptrdiff_t{in_y} * p.in_width + in_x) * p.cin : zeros;
            }
            transform_input(pixels, p.cin, place, transformed);
        }
    }
}

// sums[place][tile][cout] = transformed[place][tile][cin] x weights[place], place by place: their
// input stays in the first cache, and the weights are one stream. Each tile asks for its share of
// the next block's weights; with the last block also for the next place's input.
void multiply(const ConvParams& p, const float* transformed, const float* weights, float* sums) {
    const int tiles = winograd_tiles(p), blocks = p.cout / kTileChannels;
    const ptrdiff_t slice = ptrdiff_t{p.cin} * kTileChannels;
    const ptrdiff_t a_place = winograd_place(p);
    const float zeros[kTileChannels] = {};
    Tile group = {};
    set_runs(&group, 1, p.cin, 0);
    group.bias = zeros;
    group.blocks = 1;
    for (int place = 0; place < kWinogradPlaces; ++place) {
        const bool last_place = place + 1 == kWinogradPlaces;
        for (int block = 0; block < blocks; ++block, weights += slice) {
            const bool last_block = block + 1 == blocks;
            const ptrdiff_t to_next = last_block && !last_place ? a_place : 0;
            const float* in = transformed + place * a_place;
            float* out = sums + place * a_place + ptrdiff_t{block} * kTileChannels;
            for (int tile = 0; tile < tiles; tile += kTilePixels) {
                for (int i = 0; i < kTilePixels; ++i) {
                    const ptrdiff_t used = tile + i < tiles ? tile + i : tile;
                    group.in[i] = in + used * p.cin;
                    group.next[i] = group.in[i] + to_next;
                    group.out[i] = out + used * p.cout;
                }
                const bool streams = tile < 2 * kTilePixels && !(last_place && last_block);
                group.stream = streams ? weights + slice + tile / kTilePixels * slice / 2 : weights;
                run_tile<2>(&group, weights);
            }
        }
    }
}

// Four channels of one tile: its 24 sums become up to 8 outputs. `place` is from one to the next.
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
        outputs_across(halves[y], across);
        for (int x = 0; x < kWinogradColumns;
             ++x) {  // with a constant bound they stay in registers
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
