// The one loop of a search that sees every signature: products of int8 codes, a block at a time.
//
// What: 32 rows of 128 codes times the query's 128 codes give 32 integers, exact in any order;
// each is turned into a float and multiplied by its row's scale, which rounds once. So all
// implementations agree to the bit. The largest of the 32 is returned: in nearly every block it
// says that nobody there is near enough, and then nothing looks at the block again.
//
// Why 8 bits: a scan is bound by memory. On an A9 a row of 128 bytes takes 96 cycles of DRAM
// (default setting) and 45 of NEON; with PLD the second hides behind the first. On x86-64 a row
// takes 12 ns at 10 GB/s, a float row four times that.
//
// No code is -128, so two products fit 16 bits (2 * 127 * 127 = 32,258), which is what the NEON
// tile and `vpmaddubsw` need before they widen.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

constexpr size_t kCodes = 128;        // numbers of a signature
constexpr size_t kScanRows = 32;      // rows of a block
constexpr size_t kScanOverRead = 64;  // bytes behind a block that may be read
constexpr size_t kScanAhead = 768;    // bytes ahead of a row that are asked for; never read

// codes: kScanRows rows of kCodes; scales, estimates: kScanRows numbers.
// estimates[i] = float(codes[i] . query) * scales[i]; returns the largest.
using ScanBlock = float (*)(const int8_t* query, const int8_t* codes, const float* scales,
                            float* estimates);

float scan_scalar(const int8_t* query, const int8_t* codes, const float* scales, float* estimates);
float scan_neon(const int8_t* query, const int8_t* codes, const float* scales, float* estimates);
// For x86-64 CPUs with AVX2 alone; elsewhere it is scan_scalar.
float scan_avx2(const int8_t* query, const int8_t* codes, const float* scales, float* estimates);

}  // namespace facesig
