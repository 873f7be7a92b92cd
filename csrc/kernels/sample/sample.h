// Bilinear samples of the crop's bytes, in int8 or int16: what resize and warp share in an integer
// file.
//
// What (model/FORMAT.md, Bilinear sampling): a position is given in 128ths of a pixel. Its whole
// part names the upper left of four bytes, its fraction weighs them; the four products of byte and
// two weights add up exactly, to 16384 times the value, which is centred on 128 and shortened.
//
// Convention:
//     Positions lie inside the image, 0 to (n - 1) * 128. At the last column or row the fraction is
//     0, so the neighbour beyond it counts for nothing and any byte may be read in its place.
//
// How (NEON): places first, bytes second. Resize and warp turn the positions of a stretch of output
// pixels into places: where the upper left byte lies, and the two fractions. Then the left and the
// right pixel of a row are six consecutive bytes: one load, one multiplication by the row's weight
// in 16 bits, and a shift by three lanes sets left and right side by side. Eight pixels go together
// and leave as 24 whole bytes. The crop belongs to the caller: not a byte beyond it is read. Only
// its last rows need care, and get it from a copy.
//
// Cost, modelled: 12544 positions of the shipped network's warp at 31 cycles of a Cortex-A9, of
// which 9 find the place.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

constexpr int kCropChannels = 3;
constexpr int kSampleBits = 7;  // of a fraction

struct Crop {
    const uint8_t* bytes;  // height x width x 3
    int32_t height, width;
};

// The places of one stretch of output pixels, and how many are collected before they are sampled.
// NEON fills and reads them by eights: those beyond the last pixel repeat something inside.
constexpr int kSamples = 64;
struct Places {
    int32_t upper[kSamples];   // byte of the upper left pixel, counted from `first`
    uint16_t right[kSamples];  // weight of the right neighbour
    uint8_t below[kSamples];   // of the lower one
    int32_t first;             // byte of the crop
    int32_t furthest;          // no `upper` is larger
};

// Writes `count` pixels, at most kSamples, of three numbers each.
using SampleS8 = void (*)(const Crop& crop, const Places& at, int count, int8_t* out);
using SampleS16 = void (*)(const Crop& crop, const Places& at, int count, int16_t* out);

void sample_s8_scalar(const Crop& crop, const Places& at, int count, int8_t* out);
void sample_s8_neon(const Crop& crop, const Places& at, int count, int8_t* out);
void sample_s16_scalar(const Crop& crop, const Places& at, int count, int16_t* out);
void sample_s16_neon(const Crop& crop, const Places& at, int count, int16_t* out);

}  // namespace facesig
