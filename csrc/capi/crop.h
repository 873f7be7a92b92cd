// The crop rule: which square of an image the network sees, and how it becomes a crop.
//
// The rule is that of facesig/runtime/crop.py. The square has the tight box's middle and `factor`
// times its longer side. Each output pixel is the mean of the image over an interval as wide as the
// output pixel, but at least one image pixel wide, in both directions: area averaging for a large
// face, bilinear interpolation for a small one. Outside, the image is mirrored at its
// border pixels.
//
// Convention: positions are edges, pixel j covers j to j + 1; output pixel i of n covers
// start + i * side / n to start + (i + 1) * side / n.
//
// How: within an interval all weights but the first and the last are equal, so an interval is five
// numbers however many pixels it spans, and the pixels between are added as integers. Image rows
// are averaged across first, then added up; the working memory is three rows of the crop, whatever
// the size of the face.
//
// Cost, modelled on a Cortex-A9 at 1 GHz: 2.8 ms for a face of 80 pixels, 5.5 ms for 184, 12.8 ms
// for 400. Beyond that an image is better shrunk before it comes here.
#pragma once

#include <cstdint>
#include <vector>

#include "capi/facesig.h"

namespace facesig {

// The image pixels that one output row or column averages: `count` of them from `first` on, which
// may lie outside. The first weighs `head`, the last `tail`, those between `body`; the sum is 1.
struct Interval {
    int32_t first, count;
    float head, body, tail;
};

// FACESIG_OK, or what is wrong with the image.
facesig_status check_image(const facesig_image& image, facesig_error* error) noexcept;

// FACESIG_OK, or what is wrong with a box in a valid image. What passes is at most 32,768 pixels
// wide and high and overlaps the image, so all positions derived from it fit 32 bits.
facesig_status check_box(const facesig_box& box, const facesig_image& image,
                         facesig_error* error) noexcept;

// Working memory for crops of size x size.
struct CropScratch {
    explicit CropScratch(int32_t size);
    std::vector<Interval> intervals;  // rows, then columns
    std::vector<float> rows;          // sums of an output row, then two averaged image rows
};

// Cuts size x size x 3 bytes, RGB. Image and box have been checked.
void crop_face(const facesig_image& image, const facesig_box& box, double factor, int32_t size,
               CropScratch* scratch, uint8_t* crop) noexcept;

}  // namespace facesig
