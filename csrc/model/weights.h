// What weights may hold, as loops over them: these run over the whole file at every opening, so
// each is one pass without a branch inside where the data is large.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

// No NaN, no infinity. `bytes` is a multiple of 4.
bool all_finite(const void* numbers, size_t bytes);

// Above zero, finite and not subnormal.
bool all_positive_normal(const float* numbers, size_t count);

// Above zero.
bool all_positive(const int16_t* numbers, size_t count);

// Whether integers of kBits (8 or 16) bits lie within -limit ... limit; limit is 2^k - 1 below
// 2^(kBits - 1). `bytes` is a multiple of 4.
bool all_within(const void* integers, size_t bytes, int bits, uint32_t limit);

// Largest magnitude of the numbers.
int64_t largest_magnitude(const int32_t* numbers, size_t count);

bool is_zero(const float* numbers, size_t count);

// Of weights in blocks: channels that rounding added to `cout` hold zeros.
bool added_channels_are_zero(const float* blocks, size_t cout, size_t depth);
bool added_channels_are_zero(const int16_t* blocks, size_t cout, size_t depth);

// Of weights in dot blocks: the same, and what fills the last piece of a row.
bool added_dots_are_zero(const int8_t* blocks, size_t cout, size_t rows, size_t width);
bool row_ends_are_zero(const int8_t* blocks, size_t cout, size_t rows, size_t width);

// Of weights in lane blocks: channels that rounding added to `cout` hold zeros.
bool added_lanes_are_zero(const int8_t* blocks, size_t cout, size_t depth);

}  // namespace facesig
