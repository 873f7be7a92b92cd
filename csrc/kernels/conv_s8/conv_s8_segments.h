// What the chained kernel of conv_s8 multiplies: pixels by twos, and for each two a list of
// segments.
//
// What: a segment is a stretch of consecutive weights of a channel and of as many consecutive
// inputs of each of two pixels, all in one chain (base/dot_blocks.h), so its products may be added
// up in 16 bits. A kernel row whose taps are whole pieces is one segment, cut where a chain ends
// and where the image does: no tap is multiplied that lies outside the image for both pixels. What
// it would have added is nothing where the zero point is 0, else one of the layer's tap sums
// (model/tap_sums.h), added to both afterwards. Where one pixel has a tap that the other has not,
// that pixel reads a line of zero points instead. So there is no framed copy of the input.
//
// Why lists: they are made once and used for all blocks of channels, and which taps exist costs the
// kernel nothing. Pixels go by twos along the border first and then inwards, in a spiral, because
// neighbours in a border lack the same taps: of the 441 taps of a padded 3x3 kernel on 7x7 pixels
// 361 are inside and 378 are multiplied.
//
// Cost: about ten instructions a segment; a layer of 7 x 7 pixels has 190 segments, used for 32
// blocks.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/conv/conv.h"
#include "kernels/requantise/requantise.h"

namespace facesig {

// Two pieces of 16 make a step; there is one at least. `steps` carries kConvS8Odd where one piece
// more follows them, and kConvS8Last on the last segment of two pixels.
struct ConvS8Segment {
    const int8_t* in[2];
    uint32_t weights;  // bytes from the block's first weight
    uint32_t steps;
};
constexpr uint32_t kConvS8Last = 256, kConvS8Odd = 512;

// Longest segment: the bytes of the line of zero points.
constexpr int kConvS8Line = 1024;

// Pixels and segments of one list, and one segment more that says that there are none.
constexpr int kConvS8ListPixels = 128;
constexpr int kConvS8ListSegments = 400;

// A kernel position that a pair of pixels leaves out, whose sum is added afterwards. Pairs are
// counted.
struct ConvS8LeftOut {
    uint8_t pair, position;
};

// A list for a part of the output. With a pool `pixels` counts what the pool reads, four to each
// place.
struct ConvS8List {
    int pixels;  // even; a last single pixel is there twice
    int places;
    int count;  // of segments
    bool odd;   // some of them have kConvS8Odd
    ConvS8Segment segments[kConvS8ListSegments + 1];
    int32_t place[kConvS8ListPixels];  // number of the output's pixel
    int left_out_count;
    ConvS8LeftOut left_out[kConvS8ListSegments];  // of each two together
};

// A part of the output.
struct ConvS8Part {
    int y, x, height, width;
};

// Whether lists can be made: taps are two whole pieces or more, and so are chains, and few enough
// segments make a pixel.
bool conv_s8_has_segments(const ConvParams& params);

// The size of the parts that the output is cut into; the last ones may be smaller.
ConvS8Part conv_s8_part(const ConvParams& params);

// `line` holds kConvS8Line zero points. Without tap sums only a zero point of 0 is left out.
void conv_s8_list(const ConvParams& params, const ConvS8Part& part, const Outside& outside,
                  const int8_t* in, const int8_t* line, ConvS8List* list);

// The convolution, without scratch.
void conv_s8_segments_neon(const ConvParams& params, const Outside& outside, const int8_t* in,
                           const int32_t* bias, const int8_t* weights, const Requantise& to,
                           void* out);

}  // namespace facesig
