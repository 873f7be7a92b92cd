// What the resampler is made of: eight small functions, plain and in NEON, equal to the bit.
//
// A picture is resampled in bands of eight output rows. `down` averages image rows into a line of
// 16 bits; eight lines are transposed, so that the eight numbers of one column lie side by side;
// then `across` averages whole columns: every load is eight numbers in a row whatever the scale,
// and no step needs a gather. The last transposition leaves eight rows of bytes, one for each
// component, which `pack` and `pack_yuv` weave into pixels.
//
// Cost of the NEON ones, modelled on a Cortex-A9 at 1 GHz, is in resample.h.
#pragma once

#include <cstddef>
#include <cstdint>

#include "image/colour.h"
#include "image/interval.h"

namespace facesig {

constexpr int32_t kBand = 8;  // rows

// to[i] = (rows[0][i] head + rows[1 .. count - 2][i] body + rows[count - 1][i] tail + half) >>
// drop, half = 2^(drop - 1), for i < columns. The result fits 16 bits.
struct DownParams {
    const uint8_t* const* rows;
    int32_t count;
    uint16_t head, body, tail;
    int32_t drop;  // 1 .. 24
    int32_t columns;
};
using DownLine = void (*)(const DownParams& params, uint16_t* to);

// Turns eight lines of `columns` numbers into columns of eight: to[8 i + r] = lines[r * stride +
// i]. Works on multiples of eight columns: lines and `to` have room for `columns` rounded up.
using TransposeBand = void (*)(const uint16_t* lines, int32_t stride, int32_t columns,
                               uint16_t* to);

// For outputs x < outputs, eight rows r: the mean over intervals[x], whose sample j is the column
// (j - origin) * pitch of `columns`, dropped by `drop` bits with rounding (23 or 24), as bytes
// to[r * stride + x]. Rows have room for `outputs` rounded up to a multiple of eight.
struct AcrossParams {
    const uint16_t* columns;
    const Interval* intervals;
    int32_t origin, pitch, outputs, drop;
    int32_t stride;
    bool two;  // no interval is longer than two, and a sample behind the last may be read
};
using AcrossBand = void (*)(const AcrossParams& params, uint8_t* to);

// Component `offset` of `samples` samples of `pitch` bytes (1 to 4).
using SplitRow = void (*)(const uint8_t* row, int32_t pitch, int32_t offset, int32_t samples,
                          uint8_t* to);

// to[i] = (a[2 i] + a[2 i + 1] + b[2 i] + b[2 i + 1] + 2) >> 2 for i < outputs.
// What lies `ahead` behind a and b is fetched into the cache on the way; its first byte is read.
using HalveRows = void (*)(const uint8_t* a, const uint8_t* b, ptrdiff_t ahead, int32_t outputs,
                           uint8_t* to);

// Three rows of bytes as pixels of three, each byte with the bits of `flip` turned over.
using PackRow = void (*)(const uint8_t* const rows[3], int32_t pixels, uint8_t flip, uint8_t* to);

// How the rows of Y, U and V lie. Woven: rows[1] is U and V by turns (NV12), rows[2] is not used.
// Packed: rows[0] is Y U Y V (YUYV), no other is used.
enum class YuvLayout : int32_t { planar, woven, packed };

// What one channel of a pixel is made of, each number once a lane. The first channel comes of
// chroma A, the last of B: U and V where blue is first, V and U where red is.
struct PackConstants {
    uint8_t gain[8], last_b[8], middle_a[8], middle_b[8], first_a[8];
    int16_t last_bias[8], middle_bias[8], first_bias[8];
};

// Y, U, V as pixels by colour.h, R first or B first, as bytes or as int8 (byte - 128, which the
// biases hold). Of `pack_half` one U, V is for two Y, and `pixels` may be odd; `pack_yuv` knows no
// packed layout. What lies `ahead` behind rows[0] and rows[1] is fetched into the cache on the way;
// its first byte is read.
struct YuvParams {
    PackConstants constants;
    YuvLayout layout;
    bool blue_first, is_signed;
    ptrdiff_t ahead[2];
};
YuvParams yuv_params(const Colour& colour, YuvLayout layout, bool blue_first, bool is_signed);

using PackYuvRow = void (*)(const YuvParams& params, const uint8_t* const rows[3], int32_t pixels,
                            uint8_t* to);

void down_scalar(const DownParams& params, uint16_t* to);
void transpose_scalar(const uint16_t* lines, int32_t stride, int32_t columns, uint16_t* to);
void across_scalar(const AcrossParams& params, uint8_t* to);
void split_scalar(const uint8_t* row, int32_t pitch, int32_t offset, int32_t samples, uint8_t* to);
void halve_scalar(const uint8_t* a, const uint8_t* b, ptrdiff_t ahead, int32_t outputs,
                  uint8_t* to);
void pack_scalar(const uint8_t* const rows[3], int32_t pixels, uint8_t flip, uint8_t* to);
void pack_yuv_scalar(const YuvParams& params, const uint8_t* const rows[3], int32_t pixels,
                     uint8_t* to);
void pack_half_scalar(const YuvParams& params, const uint8_t* const rows[3], int32_t pixels,
                      uint8_t* to);

void down_neon(const DownParams& params, uint16_t* to);
void transpose_neon(const uint16_t* lines, int32_t stride, int32_t columns, uint16_t* to);
void across_neon(const AcrossParams& params, uint8_t* to);
void split_neon(const uint8_t* row, int32_t pitch, int32_t offset, int32_t samples, uint8_t* to);
void halve_neon(const uint8_t* a, const uint8_t* b, ptrdiff_t ahead, int32_t outputs, uint8_t* to);
void pack_neon(const uint8_t* const rows[3], int32_t pixels, uint8_t flip, uint8_t* to);
void pack_yuv_neon(const YuvParams& params, const uint8_t* const rows[3], int32_t pixels,
                   uint8_t* to);
void pack_half_neon(const YuvParams& params, const uint8_t* const rows[3], int32_t pixels,
                    uint8_t* to);

}  // namespace facesig
