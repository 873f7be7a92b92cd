// The loops behind tap_sums.h. Nothing here is inline: a NEON file includes it.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

// Weights of four channels and one tap.
struct Taps {
    const int8_t* weights;
    size_t count;   // of such taps
    size_t pieces;  // of one channel's weights in a tap
    int32_t zero_point;
};

void tap_sums_scalar(const Taps& taps, int32_t* sums);
void tap_sums_neon(const Taps& taps, int32_t* sums);

}  // namespace facesig
