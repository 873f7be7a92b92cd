// What the chained kernel of conv_s8 multiplies: pixels by twos, and for each two a list of runs.
//
// What: a run is a stretch of consecutive weights of a channel and of as many consecutive inputs of
// each of two pixels, all in one chain (base/dot_blocks.h), so its products may be added up in 16
// bits. A kernel row whose taps are whole pieces is one run, cut where a chain ends and where the
// image does: no tap is multiplied that lies outside the image for both pixels. What it would have
// added is nothing where the zero point is 0, else one of the layer's tap sums (model/tap_sums.h),
// added to both afterwards. Where one pixel has a tap that the other has not, that pixel reads a
// line of zero points instead. So there is no framed copy of the input.
//
// Why lists: they are made once and used for all blocks of channels, and which taps exist costs the
// kernel nothing. Pixels go by twos along the border first and then inwards, in a spiral, because
// neighbours in a border lack the same taps: of the 441 taps of a padded 3x3 kernel on 7x7 pixels
// 361 are inside and 378 are multiplied.
//
// Cost: about ten instructions a run; a layer of 7 x 7 pixels has 190 runs, used for 32 blocks.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/conv/conv.h"
#include "kernels/requantise/requantise.h"

namespace facesig {

// Two pieces of 16 make a step. `steps` carries kConvS8Last on the last run of two pixels.
struct ConvS8Run {
    const int8_t* in[2];
    uint32_t weights;  // bytes from the block's first weight
    uint32_t steps;
};
constexpr uint32_t kConvS8Last = 256;

// Longest run: the bytes of the line of zero points.
constexpr int kConvS8Line = 1024;

// Pixels and runs of one list, and one run more that says that there are none.
constexpr int kConvS8ListPixels = 128;
constexpr int kConvS8ListRuns = 400;

// A tap that two pixels leave out and whose sum they are owed. `two` counts by two pixels.
struct ConvS8Owed {
    uint8_t two, tap;
};

// A list for a part of the output. With a pool `pixels` counts what the pool reads, four to each
// place.
struct ConvS8List {
    int pixels;  // even; a last single pixel is there twice
    int places;
    int count;  // of runs
    ConvS8Run runs[kConvS8ListRuns + 1];
    int32_t place[kConvS8ListPixels];  // number of the output's pixel
    int owing;
    ConvS8Owed owed[kConvS8ListRuns];  // of each two together
};

// A part of the output.
struct ConvS8Part {
    int y, x, height, width;
};

// Whether lists can be made: taps and chains are whole steps, and few enough runs make a pixel.
bool conv_s8_has_runs(const ConvParams& params);

// The size of the parts that the output is cut into; the last ones may be smaller.
ConvS8Part conv_s8_part(const ConvParams& params);

// `line` holds kConvS8Line zero points. Without tap sums only a zero point of 0 is left out.
void conv_s8_list(const ConvParams& params, const ConvS8Part& part, const Outside& outside,
                  const int8_t* in, const int8_t* line, ConvS8List* list);

// The convolution, without scratch.
void conv_s8_runs_neon(const ConvParams& params, const Outside& outside, const int8_t* in,
                       const int32_t* bias, const int8_t* weights, const Requantise& to, void* out);

}  // namespace facesig
