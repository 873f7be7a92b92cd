#include "training/first.h"
#include "training/first_parts.h"
#include "training/lanes.h"

namespace facesig::training {

namespace {

constexpr int kEntryNumbers = 8;                                   // 2 pooled pixels, 4 positions
constexpr int kKernelNumbers = kFirstTableNumbers / kFirstKernel;  // under one kernel row

// What two pooled pixels may have met, [pair of pixels][ky][kx, c][pixel][position]; `rows` is the
// first of the 7 input rows that count. The last loads of a row may reach into the next one, which
// is inside: the last row read is the image's own last but one.
void list_inputs(const First& job, const uint16_t* rows, uint16_t* table) {
    // Four of (kx, c) at a time, of two input rows; the next output is 6 numbers further.
    alignas(64) uint16_t places[32];
    for (int i = 0; i < 32; ++i) {
        const int second_row = i / 2 % 2 * 32;
        const int output = i / 4 % 2 * 2 + i % 2;
        places[i] = static_cast<uint16_t>(second_row + 6 * output + i / kEntryNumbers);
    }
    const __m512i order = _mm512_load_si512(places);
    const int64_t stride = job.row_numbers();
    for (int pair = 0; pair < job.pooled_pairs(); ++pair, rows += 24) {
        for (int ky = 0; ky < kFirstKernel; ++ky) {
            const uint16_t* row = rows + ky * stride;
            for (int m = 0; m < 16; m += 4, table += 4 * kEntryNumbers) {
                const __m512i upper = _mm512_loadu_si512(row + m);
                const __m512i lower = _mm512_loadu_si512(row + 2 * stride + m);
                _mm512_storeu_si512(table, _mm512_permutex2var_epi16(upper, order, lower));
            }
        }
    }
}

// Of a row of pooled pixels, 32 channels: [even, odd][pair of pixels], each the gradients of both,
// side by side, and the bytes of an entry that they meet.
void list_gradients(const Slopes& slopes, const First& job, int64_t number, uint8_t* out) {
    const __m512i bytes[2] = {_mm512_set1_epi32(0x0100), _mm512_set1_epi32(0x0908)};
    const int64_t half_size = int64_t{job.pooled_pairs()} * 2 * kRegister;
    for (int x = 0; x < job.pooled_width(); x += 2, out += 2 * kRegister) {
        const Slopes::Pixel one = slopes.at(number + x);
        const bool whole = x + 1 < job.pooled_width();
        const Slopes::Pixel two = whole ? slopes.at(number + x + 1) : Slopes::Pixel();
        for (int half = 0; half < 2; ++half) {
            const __m512i gradient =
                _mm512_or_si512(one.slope[half], _mm512_slli_epi32(two.slope[half], 16));
            // A position is two bytes further than the one before.
            const __m512i step = _mm512_set1_epi32(0x0202);
            const __m512i first =
                _mm512_add_epi32(_mm512_mullo_epi32(one.position[half], step), bytes[0]);
            const __m512i second =
                _mm512_add_epi32(_mm512_mullo_epi32(two.position[half], step), bytes[1]);
            uint8_t* to = out + half * half_size;
            _mm512_storeu_si512(to, gradient);
            _mm512_storeu_si512(to + kRegister,
                                _mm512_or_si512(first, _mm512_slli_epi32(second, 16)));
        }
    }
}

// Adds a row of pooled pixels to sums [16 numbers][16 channels] of one kernel row.
void accumulate(const First& job, const uint16_t* table, const uint8_t* gradients, float* sums) {
    __m512 sum[kFirstNumbers];
    for (int m = 0; m < kFirstNumbers; ++m) sum[m] = _mm512_loadu_ps(sums + 16 * m);
    for (int pair = 0; pair < job.pooled_pairs(); ++pair) {
        const __m512bh gradient = as_bf16(_mm512_loadu_si512(gradients));
        const __m512i bytes = _mm512_loadu_si512(gradients + kRegister);
#pragma GCC unroll 15
        for (int m = 0; m < kFirstNumbers; ++m) {
            const auto* entry = reinterpret_cast<const __m128i*>(table + kEntryNumbers * m);
            const __m512i all = _mm512_broadcast_i32x4(_mm_loadu_si128(entry));
            sum[m] = _mm512_dpbf16_ps(sum[m], as_bf16(_mm512_shuffle_epi8(all, bytes)), gradient);
        }
        table += kFirstTableNumbers;
        gradients += 2 * kRegister;
    }
    for (int m = 0; m < kFirstNumbers; ++m) _mm512_storeu_ps(sums + 16 * m, sum[m]);
}

}  // namespace

void first_gradient_bf16_avx512(const First& job, int64_t group, void* scratch) {
    const int pairs = job.pooled_pairs();
    auto* table = static_cast<uint16_t*>(scratch);
    auto* gradients = reinterpret_cast<uint8_t*>(table + int64_t{pairs} * kFirstTableNumbers);
    auto* rows = reinterpret_cast<uint16_t*>(gradients + int64_t{pairs} * 4 * kRegister);
    const int64_t stride = job.row_numbers();
    const int64_t size = job.sums_of_group();
    float* sums = job.sums + group * size;
    std::memset(sums, 0, static_cast<size_t>(size) * sizeof(float));
    for (int64_t image = group * kFirstImages; image < job.end_of_group(group); ++image) {
        convert_image(job, job.bytes + image * job.height * job.width * 3, rows);
        for (int y = 0; y < job.pooled_height(); ++y) {
            list_inputs(job, rows + 4 * y * stride, table);
            const int64_t number = (image * job.pooled_height() + y) * job.pooled_width();
            for (int block = 0; block < job.blocks(); ++block) {
                list_gradients(Slopes(job, block), job, number, gradients);
                for (int half = 0; half < 2; ++half) {
                    for (int ky = 0; ky < kFirstKernel; ++ky) {
                        const int part = (block * 2 + half) * kFirstKernel + ky;
                        accumulate(job, table + ky * kKernelNumbers,
                                   gradients + int64_t{half} * pairs * 2 * kRegister,
                                   sums + int64_t{part} * 256);
                    }
                }
            }
        }
    }
}

}  // namespace facesig::training
