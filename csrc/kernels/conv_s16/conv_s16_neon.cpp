#include "kernels/conv/pixels_neon.h"
#include "kernels/conv_s16/conv_s16.h"
#include "kernels/conv_s16/conv_s16_pairs.h"
#include "kernels/conv_s16/conv_s16_rgb.h"
#include "kernels/conv_s16/conv_s16_tiles.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kChannels = 8;
constexpr int kHalfChannels = 4;

// Pixels that are computed together.
struct Batch {
    const int16_t* in[kSumPixels + kWideTilePixels];  // the last one again where a tile has too few
    int first, count;
};

// A tile that narrows its sums itself, where there is one.
using NarrowTile = void (*)(const TileS16& tile, const TileOut& to);
NarrowTile narrow_tile(const ConvParams& p, const Requantise& to, int channel, int channels) {
    if (!kTilesNarrow || p.pool || channel + channels > p.cout) return nullptr;
    if (channels == kChannels && to.number == Number::s8) return tile_4x8_bytes_s16;
    if (channels == kChannels + kHalfChannels && to.number == Number::s16) {
        return tile_4x12_words_s16;
    }
    return nullptr;
}

// Whole tiles of a block; returns how many pixels they have.
int narrow_block(NarrowTile run, const Requantise& to, const Batch& batch, TileS16 tile,
                 int channel, void* out) {
    const ptrdiff_t bytes = to.number == Number::s8 ? 1 : 2, step = to.cout * bytes;
    unsigned char* next =
        static_cast<unsigned char*>(out) + batch.first * step + ptrdiff_t{channel} * bytes;
    TileOut tile_to = {to.multipliers + channel, next, step, static_cast<uint16_t>(to.most),
                       static_cast<uint8_t>(to.zero_point)};
    int i = 0;
    for (; i + kTilePixels <= batch.count; i += kTilePixels, next += kTilePixels * step) {
        tile.in = batch.in + i;
        tile_to.out = next;
        run(tile, tile_to);
    }
    return i;
}

// One block of channels, or one and a last half, of a batch.
void block(const ConvParams& p, const Batch& batch, TileS16 tile, const Requantise& to, int channel,
           int channels, int32_t* sums, void* out) {
    const RunTileS16 run = channels == kHalfChannels ? tile_8x4_s16
                           : channels == kChannels   ? tile_4x8_s16
                                                     : tile_4x12_s16;
    const int step = channels == kHalfChannels ? kWideTilePixels : kTilePixels;
    const NarrowTile narrow = narrow_tile(p, to, channel, channels);
    const int done = narrow ? narrow_block(narrow, to, batch, tile, channel, out) : 0;
    for (int i = done; i < batch.count; i += step) {
        tile.in = batch.in + i;
        tile.sums = sums + i * kSums;
        run(tile);
    }
    const int area = pool_side(p) * pool_side(p);
    for (int group = 0; group < channels / kSums; ++group) {
        int32_t* of_group = sums + group * kGroupSums + done * kSums;
        if (p.pool) pool_sums(of_group, batch.count);
        requantise_neon(to, of_group, (batch.first + done) / area, (batch.count - done) / area,
                        channel + group * kSums, out);
    }
}

}  // namespace

void conv_s16_neon(const ConvParams& p, const Outside& outside, const int16_t* in,
                   const int32_t* bias, const int16_t* weights, const Requantise& to,
                   int16_t* scratch, void* out) {
    if (is_conv_pairs(p)) {
        return conv_s16_pairs_neon(p, outside.zero_point, in, bias, weights, to, scratch, out);
    }
    if (p.pad > 0) {
        conv_s16_frame(p, outside.zero_point, in, scratch);
        in = scratch;
    }
    if (is_conv_rgb(p)) return conv_s16_rgb_neon(p, in, bias, weights, to, out);
    const ptrdiff_t row = ptrdiff_t{p.in_width + 2 * p.pad} * p.cin;
    const int length = p.kernel * p.cin, side = pool_side(p);
    const ptrdiff_t depth = ptrdiff_t{p.kernel} * length;
    const ptrdiff_t bytes = sizeof(int16_t);
    TileS16 tile = {};
    tile.skip = (row - length) * bytes;
    tile.block = kChannels * depth * bytes;
    tile.rows = p.kernel;
    tile.length = length;
    Pixels<int16_t> pixels = {in, ptrdiff_t{p.stride} * p.cin, p.stride * row, p.out_width * side,
                              p.pool};
    const int count = p.out_height * p.out_width * side * side;
    Batch batch;
    int32_t sums[3 * kGroupSums];
    for (batch.first = 0; batch.first < count; batch.first += kSumPixels) {
        batch.count = count - batch.first < kSumPixels ? count - batch.first : kSumPixels;
        for (int i = 0; i < batch.count; ++i) batch.in[i] = pixels.next();
        for (int i = 0; i < kWideTilePixels; ++i) {
            batch.in[batch.count + i] = batch.in[batch.count - 1];
        }
        for (int channel = 0; channel < p.cout;) {
            const int left = (p.cout - channel + kSums - 1) / kSums * kSums;
            const int channels = left == kChannels + kHalfChannels ? left
                                 : left < kChannels                ? left
                                                                   : kChannels;
            tile.weights = weights + channel * depth;
            tile.bias = bias + channel;
            block(p, batch, tile, to, channel, channels, sums, out);
            channel += channels;
        }
    }
}

}  // namespace facesig
