#include "kernels/conv/conv.h"
#include "kernels/conv/taps.h"
#include "kernels/conv/tile_f32_two_neon.h"

namespace facesig {

namespace {

// A tile of which `pixels` count.
template <int kVectors>
inline void run_pixels(Tile* tile, const float* weights, int pixels) {
    const bool few = kVectors == 2 && pixels <= kFewPixels && tile->blocks == 1;
    if (!few || tile->pool || tile->rest > 0) return run_tile<kVectors>(tile, weights);
    run_two(*tile, weights);
}

// Light layers: all channels of a tile, then the next tile.

// A block that goes beyond cout is computed aside, and what counts of it is copied.
void run_partial(const Tile& tile, const float* weights, int pixels, int channels) {
    float numbers[kTilePixels][kTileChannels];
    Tile aside = tile;
    aside.blocks = 1;
    for (int i = 0; i < kTilePixels; ++i) aside.out[i] = numbers[i];
    if (channels > kHalfTileChannels) {
        run_tile<2>(&aside, weights);
    } else {
        run_tile<1>(&aside, weights);
    }
    for (int i = 0; i < pixels; ++i) {
        for (int c = 0; c < channels; ++c) tile.out[i][c] = numbers[i][c];
    }
}

// All channels of one tile that makes `pixels` output pixels: whole blocks at once, then the rest.
inline void light_tile(const ConvParams& p, const float* bias, const float* weights, int pixels,
                       Tile* tile) {
    const ptrdiff_t depth = ptrdiff_t{p.kernel} * p.kernel * p.cin;
    const int whole = p.cout / kTileChannels * kTileChannels, left = p.cout - whole;
    tile->bias = bias;
    tile->blocks = p.cout / kTileChannels;
    if (whole > 0) run_pixels<2>(tile, weights, pixels);
    if (left == 0) return;
    weights += whole * depth;
    tile->bias = bias + whole;
    for (float*& out : tile->out) out += whole > 0 ? kTileChannels : 0;
    if (left == kHalfTileChannels) {
        run_tile<1>(tile, weights);
    } else {
        run_partial(*tile, weights, pixels, left);
    }
}

// One output row. `in` is the first input row of its first run, `row` the way to the next.
void light_row(const ConvParams& p, ptrdiff_t row, const float* in, const float* bias,
               const float* weights, float* out) {
    const ptrdiff_t step = ptrdiff_t{p.stride} * p.cin;
    const int tile_width = p.pool ? 1 : kTilePixels;
    Tile tile = {};
    set_runs(&tile, p.kernel, p.kernel * p.cin, row);
    tile.relu = p.relu;
    tile.pool = p.pool;
    tile.stream = weights;
    for (int x = 0; x < p.out_width; x += tile_width) {
        const int pixels = p.out_width - x < tile_width ? p.out_width - x : tile_width;
        for (int i = 0; i < kTilePixels; ++i) {
            const int used = i < pixels ? i : 0;
            const ptrdiff_t across = p.pool ? 2 * x + i % 2 : x + used;
            const ptrdiff_t down = p.pool ? i / 2 * p.stride * row : 0;
            tile.in[i] = in + across * step + down;
            const int onward = x + tile_width + (p.pool ? 0 : used);
            tile.next[i] = tile.in[i] + (onward < p.out_width ? tile_width * step : 0);
            tile.out[i] = out + ptrdiff_t{x + (p.pool ? 0 : used)} * p.cout;
        }
        light_tile(p, bias, weights, pixels, &tile);
    }
}

// Floats that the prefetch of a copy runs ahead: eight cache lines.
constexpr int kPrefetch = 64;

inline float* fill_zeros(float* out, ptrdiff_t count) {
    for (ptrdiff_t i = 0; i < count; ++i) out[i] = 0.0F;
    return out + count;
}

inline float* copy(const float* in, ptrdiff_t count, float* out) {
    ptrdiff_t i = 0;
    for (; i + 8 <= count; i += 8) {
        const float32x4_t low_f32x4 = vld1q_f32(in + i), high_f32x4 = vld1q_f32(in + i + 4);
        __builtin_prefetch(in + i + kPrefetch);
        vst1q_f32(out + i, low_f32x4);
        vst1q_f32(out + i + 4, high_f32x4);
    }
    for (; i < count; ++i) out[i] = in[i];
    return out + count;
}

// The input rows that output row `y` needs, between `pad` zero pixels.
void fill_band(const ConvParams& p, const float* in, int y, float* band) {
    const ptrdiff_t row = ptrdiff_t{p.in_width} * p.cin, side = ptrdiff_t{p.pad} * p.cin;
    const int first = y * pool_side(p) * p.stride - p.pad;
    const int end = first + conv_f32_band_rows(p);
    for (int in_y = first; in_y < end; ++in_y) {
        if (in_y < 0 || in_y >= p.in_height) {
            band = fill_zeros(band, row + 2 * side);
            continue;
        }
        band = fill_zeros(band, side);
        band = copy(in + in_y * row, row, band);
        band = fill_zeros(band, side);
    }
}

void light(const ConvParams& p, const float* in, const float* bias, const float* weights,
           float* scratch, float* out) {
    const ptrdiff_t row = ptrdiff_t{p.in_width + 2 * p.pad} * p.cin;
    const ptrdiff_t step = ptrdiff_t{pool_side(p)} * p.stride * row;
    for (int y = 0; y < p.out_height; ++y, out += ptrdiff_t{p.out_width} * p.cout) {
        if (p.pad > 0) fill_band(p, in, y, scratch);
        light_row(p, row, p.pad > 0 ? scratch : in + y * step, bias, weights, out);
    }
}

// All other layers: a slice of a block's weights over all pixels, then the next slice.

// What becomes of a slice's sums.
struct Ends {
    const float* bias;  // null: they go on from the output
    bool relu;
};

// Some kernel rows of one block of channels, or some columns of one of them.
struct Slice {
    Range rows, columns;
    const float* weights;
    const float* following;  // the weights after these, to prefetch; or any
};

// The pixels of a rectangle, row by row.
struct Walk {
    const float* in;  // the first tap
    float* out;
    int left, left_in_row, width;
    ptrdiff_t in_step, out_step;  // to the next pixel
    ptrdiff_t in_wrap, out_wrap;  // from the end of a row to the next
};

// The next four pixels into `next` and `out_next`; nothing changes behind the last one.
inline void advance(Walk* walk, Tile* tile, float** out_next) {
    if (walk->left == 0) return;
    for (int i = 0; i < kTilePixels; ++i) {
        if (walk->left == 0) {
            tile->next[i] = tile->next[0];
            out_next[i] = out_next[0];
            continue;
        }
        tile->next[i] = walk->in;
        out_next[i] = walk->out;
        walk->in += walk->in_step;
        walk->out += walk->out_step;
        --walk->left;
        if (--walk->left_in_row > 0) continue;
        walk->left_in_row = walk->width;
        walk->in += walk->in_wrap;
        walk->out += walk->out_wrap;
    }
}

// All runs of a tile, or where their weights are not in one piece, run by run.
template <int kVectors>
inline void run_rows(Tile* tile, const float* weights, int pixels, int rows, ptrdiff_t row,
                     ptrdiff_t row_weights) {
    if (tile->rows == rows) return run_pixels<kVectors>(tile, weights, pixels);
    const float* const bias = tile->bias;
    const int relu = tile->relu;
    for (int i = 0; i < rows; ++i) {
        tile->relu = relu && i + 1 == rows;
        run_pixels<kVectors>(tile, weights + i * row_weights, pixels);
        tile->bias = nullptr;
        for (const float*& in : tile->in) in += row;
    }
    tile->bias = bias;
    tile->relu = relu;
}

// The pixels of a rectangle, four by four.
template <int kVectors>
inline void rectangle(const ConvParams& p, const Slice& slice, const Ends& ends, const float* in,
                      float* out, Range ys, Range xs) {
    const Range down = taps_inside(ys.first, p.stride, p.pad, p.in_height, slice.rows);
    const Range across = taps_inside(xs.first, p.stride, p.pad, p.in_width, slice.columns);
    if (down.count() <= 0 || across.count() <= 0) return;
    const ptrdiff_t row = ptrdiff_t{p.in_width} * p.cin;
    const ptrdiff_t row_weights = ptrdiff_t{p.kernel} * p.cin * 4 * kVectors;
    const float* weights = slice.weights + (down.first - slice.rows.first) * row_weights +
                           ptrdiff_t{across.first - slice.columns.first} * p.cin * 4 * kVectors;
    const int length = across.count() * p.cin;
    Tile tile = {};
    set_runs(&tile, across.count() == p.kernel ? down.count() : 1, length, row);
    tile.bias = ends.bias;
    tile.relu = ends.relu;
    tile.blocks = 1;
    const ptrdiff_t in_step = ptrdiff_t{p.stride} * p.cin, in_row = p.stride * row;
    const ptrdiff_t out_row = ptrdiff_t{p.out_width} * p.cout, width = xs.count();
    Walk walk = {in + (down.first - p.pad) * row + ptrdiff_t{across.first - p.pad} * p.cin +
                     ys.first * in_row + xs.first * in_step,
                 out + ys.first * out_row + ptrdiff_t{xs.first} * p.cout,
                 ys.count() * xs.count(),
                 xs.count(),
                 xs.count(),
                 in_step,
                 p.cout,
                 in_row - width * in_step,
                 out_row - width * p.cout};
    float* out_next[kTilePixels] = {};
    advance(&walk, &tile, out_next);
    for (int left = ys.count() * xs.count(); left > 0; left -= kTilePixels) {
        for (int i = 0; i < kTilePixels; ++i) {
            tile.in[i] = tile.next[i];
            tile.out[i] = out_next[i];
        }
        advance(&walk, &tile, out_next);
        const int streamed = tile.rows * length * kStep;  // by the tile before the last
        const bool late = left <= kTilePixels;
        const float* following = slice.following + (late ? streamed : 0);
        tile.stream = left > 2 * kTilePixels ? slice.weights : following;
        run_rows<kVectors>(&tile, weights, left, down.count(), row, row_weights);
    }
}

template <int kVectors>
inline void all_rectangles(const ConvParams& p, const Slice& slice, const Ends& ends,
                           const float* in, float* out) {
    Range ys = {0, 0}, xs;
    for (; ys.last < p.out_height;) {
        ys = same_taps(ys.last, p.out_height, p.stride, p.pad, p.in_height, slice.rows);
        for (xs = {0, 0}; xs.last < p.out_width;) {
            xs = same_taps(xs.last, p.out_width, p.stride, p.pad, p.in_width, slice.columns);
            rectangle<kVectors>(p, slice, ends, in, out, ys, xs);
        }
    }
}

// Before the first and after the last of several slices: the output holds the sums.
template <int kVectors>
inline void fill(const ConvParams& p, const float* bias, float* out) {
    for (int i = 0; i < p.out_height * p.out_width; ++i, out += p.cout) {
        for (int v = 0; v < kVectors; ++v) vst1q_f32(out + 4 * v, vld1q_f32(bias + 4 * v));
    }
}

template <int kVectors>
inline void rectify(const ConvParams& p, float* out) {
    for (int i = 0; i < p.out_height * p.out_width; ++i, out += p.cout) {
        for (int v = 0; v < kVectors; ++v) {
            vst1q_f32(out + 4 * v, vmaxq_f32(vld1q_f32(out + 4 * v), vdupq_n_f32(0.0F)));
        }
    }
}

// One block of channels, tap by tap.
template <int kVectors>
void block_by_taps(const ConvParams& p, const float* in, const float* bias, const float* weights,
                   bool last, float* out) {
    const ptrdiff_t tap = ptrdiff_t{p.cin} * 4 * kVectors;
    fill<kVectors>(p, bias, out);
    for (int i = 0; i < p.kernel * p.kernel; ++i, weights += tap) {
        const int row = i / p.kernel, column = i % p.kernel;
        const Range ys = outputs_of(row, p.out_height, p.stride, p.pad, p.in_height);
        const Range xs = outputs_of(column, p.out_width, p.stride, p.pad, p.in_width);
        const float* following = last && i + 1 == p.kernel * p.kernel ? weights : weights + tap;
        const Slice slice = {{row, row + 1}, {column, column + 1}, weights, following};
        if (ys.count() > 0 && xs.count() > 0) {
            rectangle<kVectors>(p, slice, {nullptr, false}, in, out, ys, xs);
        }
    }
    if (p.relu) rectify<kVectors>(p, out);
}

// One block of channels.
template <int kVectors>
void block(const ConvParams& p, const float* in, const float* bias, const float* weights, bool last,
           float* out) {
    const int row_weights = p.kernel * p.cin * 4 * kVectors;
    const int fitting = static_cast<int>(kSliceBytes / sizeof(float)) / row_weights;
    const int rows = fitting < 1 ? 1 : fitting;
    const bool several = rows < p.kernel;
    const Ends ends = {several ? nullptr : bias, p.relu && !several};
    if (several) fill<kVectors>(p, bias, out);
    for (int row = 0; row < p.kernel; row += rows) {
        const int end = p.kernel - row < rows ? p.kernel : row + rows;
        const float* at = weights + ptrdiff_t{row} * row_weights;
        const float* after = weights + ptrdiff_t{end} * row_weights;
        const Slice slice = {{row, end}, {0, p.kernel}, at, last && end == p.kernel ? at : after};
        all_rectangles<kVectors>(p, slice, ends, in, out);
    }
    if (several && p.relu) rectify<kVectors>(p, out);
}

void heavy(const ConvParams& p, const float* in, const float* bias, const float* weights,
           float* out) {
    const ptrdiff_t depth = ptrdiff_t{p.kernel} * p.kernel * p.cin;
    const bool by_taps = conv_f32_by_taps(p);
    for (int first = 0; first < p.cout; first += kTileChannels) {
        const int left = p.cout - first;
        if (left > kHalfTileChannels) {
            const bool last = left == kTileChannels;
            const auto run = by_taps ? block_by_taps<2> : block<2>;
            run(p, in, bias + first, weights, last, out + first);
        } else {
            const auto run = by_taps ? block_by_taps<1> : block<1>;
            run(p, in, bias + first, weights, true, out + first);
        }
        weights += kTileChannels * depth;
    }
}

}  // namespace

void conv_f32_neon(const ConvParams& p, const float* in, const float* bias, const float* weights,
                   float* scratch, float* out) {
    if (conv_f32_is_light(p)) {
        light(p, in, bias, weights, scratch, out);
    } else {
        heavy(p, in, bias, weights, out);
    }
}

}  // namespace facesig
