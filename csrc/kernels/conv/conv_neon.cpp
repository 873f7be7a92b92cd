#include "kernels/conv/conv.h"
#include "kernels/conv/tile_f32_neon.h"

namespace facesig {

namespace {

// What a tile does besides multiplying.
struct Ends {
    const float* bias;  // null: the sums go on from the output
    bool relu, pool;
    int channels;  // of the block, from this tile on
};

// The last channels of a block that goes beyond cout are computed and not written.
inline void store_channels(float* out, float32x4_t sum_f32x4, int count) {
    if (count >= 4) {
        vst1q_f32(out, sum_f32x4);
        return;
    }
    float numbers[4];
    vst1q_f32(numbers, sum_f32x4);
    for (int i = 0; i < count; ++i) out[i] = numbers[i];
}

inline float32x4_t activate(float32x4_t sum_f32x4, bool relu) {
    return relu ? vmaxq_f32(sum_f32x4, vdupq_n_f32(0.0F)) : sum_f32x4;
}

template <int kVectors>
inline Sums<kVectors> begin(const Ends& ends, float* const* out) {
    Sums<kVectors> sums;
    for (int v = 0; v < kVectors; ++v) {
        for (int p = 0; p < kTilePixels; ++p) {
            sums.of[v][p] = vld1q_f32(ends.bias == nullptr ? out[p] + 4 * v : ends.bias + 4 * v);
        }
    }
    return sums;
}

// Writes `pixels` pixels, or with `pool` the one that they make.
template <int kVectors>
inline void finish(const Sums<kVectors>& sums, const Ends& ends, float* const* out, int pixels) {
    for (int v = 0; v < kVectors; ++v) {
        const float32x4_t* column = sums.of[v];
        if (ends.pool) {
            const float32x4_t most_f32x4 =
                vmaxq_f32(vmaxq_f32(column[0], column[1]), vmaxq_f32(column[2], column[3]));
            store_channels(out[0] + 4 * v, activate(most_f32x4, ends.relu), ends.channels - 4 * v);
            continue;
        }
        for (int p = 0; p < pixels; ++p) {
            store_channels(out[p] + 4 * v, activate(column[p], ends.relu), ends.channels - 4 * v);
        }
    }
}

// Light layers: all channels of a tile, then the next tile.

template <int kVectors>
inline void light_tile(const Runs& runs, const TileInput& from, const float* weights,
                       const Ends& ends, float* const* out, int pixels) {
    Sums<kVectors> sums = begin<kVectors>(ends, out);
    accumulate(runs, from, weights, &sums);
    finish(sums, ends, out, pixels);
}

inline void light_channels(const ConvParams& p, const Runs& runs, const TileInput& from,
                           const float* bias, const float* weights, float* const* out, int pixels) {
    const ptrdiff_t depth = ptrdiff_t{runs.rows} * runs.length;
    float* to[kTilePixels] = {out[0], out[1], out[2], out[3]};
    for (int first = 0; first < p.cout; first += kTileChannels) {
        const Ends ends = {bias + first, p.relu, p.pool, p.cout - first};
        if (ends.channels > kHalfTileChannels) {
            light_tile<2>(runs, from, weights, ends, to, pixels);
        } else {
            light_tile<1>(runs, from, weights, ends, to, pixels);
        }
        weights += kTileChannels * depth;
        for (float*& pixel : to) pixel += kTileChannels;
    }
}

// One output row. `in` is the first input row of its first run.
void light_row(const ConvParams& p, const Runs& runs, const float* in, const float* bias,
               const float* weights, float* out) {
    const ptrdiff_t step = ptrdiff_t{p.stride} * p.cin;
    const int tile_width = p.pool ? 1 : kTilePixels;
    for (int x = 0; x < p.out_width; x += tile_width) {
        const int pixels = p.out_width - x < tile_width ? p.out_width - x : tile_width;
        TileInput from;
        float* to[kTilePixels];
        for (int i = 0; i < kTilePixels; ++i) {
            const int used = i < pixels ? i : 0;  // too few: the first one again
            const ptrdiff_t across = p.pool ? 2 * x + i % 2 : x + used;
            const ptrdiff_t down = p.pool ? i / 2 * p.stride * runs.stride : 0;
            from.in[i] = from.next[i] = in + across * step + down;
            to[i] = out + ptrdiff_t{x + (p.pool ? 0 : used)} * p.cout;
        }
        from.stream = weights;
        light_channels(p, runs, from, bias, weights, to, pixels);
    }
}

void light(const ConvParams& p, const float* in, const float* bias, const float* weights,
           float* scratch, float* out) {
    const Runs runs = {p.kernel, p.kernel * p.cin, ptrdiff_t{p.in_width + 2 * p.pad} * p.cin};
    const ptrdiff_t step = ptrdiff_t{pool_side(p)} * p.stride * runs.stride;
    for (int y = 0; y < p.out_height; ++y, out += ptrdiff_t{p.out_width} * p.cout) {
        if (p.pad > 0) conv_f32_band(p, in, y, scratch);
        light_row(p, runs, p.pad > 0 ? scratch : in + y * step, bias, weights, out);
    }
}

// All other layers: a slice of a block's weights over all pixels, then the next slice.

// From `first` up to `last`.
struct Range {
    int first, last;
    int count() const { return last - first; }
};

// The taps of `among` that fall into the input for output row or column `at`.
inline Range taps_inside(int at, int stride, int pad, int size, Range among) {
    const int low = pad - at * stride, high = size + pad - at * stride;
    return {among.first > low ? among.first : low, among.last < high ? among.last : high};
}

// The outputs from `at` on that have the same taps inside.
inline Range same_taps(int at, int outputs, int stride, int pad, int size, Range among) {
    const Range taps = taps_inside(at, stride, pad, size, among);
    int end = at + 1;
    for (; end < outputs; ++end) {
        const Range other = taps_inside(end, stride, pad, size, among);
        if (other.first != taps.first || other.last != taps.last) break;
    }
    return {at, end};
}

// Some kernel rows of one block of channels.
struct Slice {
    Range rows;
    const float* weights;
    const float* following;  // the weights after these, to prefetch; or any
};

// The pixels of a rectangle, four by four.
template <int kVectors>
inline void rectangle(const ConvParams& p, const Slice& slice, const Ends& ends, const float* in,
                      float* out, Range ys, Range xs) {
    const Range down = taps_inside(ys.first, p.stride, p.pad, p.in_height, slice.rows);
    const Range across = taps_inside(xs.first, p.stride, p.pad, p.in_width, {0, p.kernel});
    if (down.count() <= 0 || across.count() <= 0) return;
    const ptrdiff_t in_row = ptrdiff_t{p.in_width} * p.cin;
    const int row_weights = p.kernel * p.cin * 4 * kVectors;
    const float* weights = slice.weights + ptrdiff_t{down.first - slice.rows.first} * row_weights +
                           ptrdiff_t{across.first} * p.cin * 4 * kVectors;
    const bool whole_rows = across.count() == p.kernel;
    const Runs runs = {whole_rows ? down.count() : 1, across.count() * p.cin, in_row};
    const int count = ys.count() * xs.count(), tiles = (count + kTilePixels - 1) / kTilePixels;

    TileInput from = {};
    float *to[kTilePixels], *to_next[kTilePixels] = {};
    int x = xs.first, y = ys.first;
    const float* const corner =
        in + ptrdiff_t{down.first - p.pad} * in_row + ptrdiff_t{across.first - p.pad} * p.cin;
    for (int tile = -1; tile < tiles; ++tile) {
        for (int i = 0; i < kTilePixels; ++i) {
            from.in[i] = from.next[i];
            to[i] = to_next[i];
        }
        for (int i = 0; i < kTilePixels && tile + 1 < tiles; ++i) {
            if (y == ys.last) {  // too few: the first one again
                from.next[i] = from.next[0];
                to_next[i] = to_next[0];
                continue;
            }
            from.next[i] = corner + y * p.stride * in_row + ptrdiff_t{x} * p.stride * p.cin;
            to_next[i] = out + (ptrdiff_t{y} * p.out_width + x) * p.cout;
            if (++x == xs.last) x = xs.first, ++y;
        }
        if (tile < 0) continue;
        from.stream = slice.weights;
        if (tile + 2 >= tiles) {
            const int streamed = runs.rows * runs.length * kStep;  // by the tile before the last
            from.stream = slice.following + (tile + 1 == tiles ? streamed : 0);
        }
        const int left = count - tile * kTilePixels;
        Sums<kVectors> sums = begin<kVectors>(ends, to);
        accumulate(runs, from, weights, &sums);
        for (int row = 1; !whole_rows && row < down.count(); ++row) {
            for (int i = 0; i < kTilePixels; ++i) from.in[i] += in_row;
            accumulate(runs, from, weights + ptrdiff_t{row} * row_weights, &sums);
        }
        finish(sums, ends, to, left < kTilePixels ? left : kTilePixels);
    }
}

template <int kVectors>
inline void all_rectangles(const ConvParams& p, const Slice& slice, const Ends& ends,
                           const float* in, float* out) {
    Range ys = {0, 0}, xs;
    for (; ys.last < p.out_height;) {
        ys = same_taps(ys.last, p.out_height, p.stride, p.pad, p.in_height, slice.rows);
        for (xs = {0, 0}; xs.last < p.out_width;) {
            xs = same_taps(xs.last, p.out_width, p.stride, p.pad, p.in_width, {0, p.kernel});
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
            vst1q_f32(out + 4 * v, activate(vld1q_f32(out + 4 * v), true));
        }
    }
}

// One block of channels.
template <int kVectors>
void block(const ConvParams& p, const float* in, const float* bias, const float* weights, bool last,
           float* out) {
    const int row_weights = p.kernel * p.cin * 4 * kVectors;
    const int fitting = static_cast<int>(kSliceBytes / sizeof(float)) / row_weights;
    const int rows = fitting < 1 ? 1 : fitting;
    const bool several = rows < p.kernel;
    const Ends ends = {several ? nullptr : bias, p.relu && !several, false, 4 * kVectors};
    if (several) fill<kVectors>(p, bias, out);
    for (int row = 0; row < p.kernel; row += rows) {
        const int end = p.kernel - row < rows ? p.kernel : row + rows;
        const float* at = weights + ptrdiff_t{row} * row_weights;
        const float* after = weights + ptrdiff_t{end} * row_weights;
        const Slice slice = {{row, end}, at, last && end == p.kernel ? at : after};
        all_rectangles<kVectors>(p, slice, ends, in, out);
    }
    if (several && p.relu) rectify<kVectors>(p, out);
}

void heavy(const ConvParams& p, const float* in, const float* bias, const float* weights,
           float* out) {
    const ptrdiff_t depth = ptrdiff_t{p.kernel} * p.kernel * p.cin;
    for (int first = 0; first < p.cout; first += kTileChannels) {
        const int left = p.cout - first;
        if (left > kHalfTileChannels) {
            block<2>(p, in, bias + first, weights, left == kTileChannels, out + first);
        } else {
            block<1>(p, in, bias + first, weights, true, out + first);
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
