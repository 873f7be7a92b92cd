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
// How (NEON): the left and the right pixel of a row are six consecutive bytes. One load and one
// multiplication weigh both, and a shift by three lanes adds them. The crop belongs to the caller:
// not a byte beyond it is read. Only its last pixels need care, and get it from a copy.
//
// Cost: 12544 positions of the shipped network's warp at about 40 cycles of a Cortex-A9.
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

// Positions of one stretch of output pixels, and how many are collected before they are sampled.
constexpr int kSamples = 64;
struct Positions {
    int32_t x[kSamples], y[kSamples];
};

// Writes `count` pixels, at most kSamples, of three numbers each.
using SampleS8 = void (*)(const Crop& crop, const Positions& at, int count, int8_t* out);
using SampleS16 = void (*)(const Crop& crop, const Positions& at, int count, int16_t* out);

void sample_s8_scalar(const Crop& crop, const Positions& at, int count, int8_t* out);
void sample_s8_neon(const Crop& crop, const Positions& at, int count, int8_t* out);
void sample_s16_scalar(const Crop& crop, const Positions& at, int count, int16_t* out);
void sample_s16_neon(const Crop& crop, const Positions& at, int count, int16_t* out);

}  // namespace facesig
