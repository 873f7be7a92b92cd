#include "training/first.h"
#include "training/first_parts.h"
#include "training/lanes.h"
#include "training/tiles.h"

namespace facesig::training {

namespace {

// 32 bytes 6 apart, of which `at` is the first.
__m256i every_sixth(const uint8_t* at, __m512i places) {
    const __mmask64 third = 0xffffffffULL & ~((1ULL << 22) - 1U);  // beyond 128 bytes
    const __m512i two =
        _mm512_permutex2var_epi8(_mm512_loadu_si512(at), places, _mm512_loadu_si512(at + 64));
    return _mm512_castsi512_si256(
        _mm512_mask_permutexvar_epi8(two, third, places, _mm512_loadu_si512(at + 128)));
}

// Transposed patches [input row][kx, c][x] from bytes; what is beyond the edges is 0. `line` holds
// a padded row of bytes, then its numbers by (column parity, c): kx is a parity and a shift of
// those. Numbers that meet no gradient, x beyond the output and the 16th of each row, are left as
// they are.
void transpose_image(const First& job, const uint8_t* bytes, uint8_t* line, uint16_t* patches) {
    const int width = job.padded_width();
    const int64_t row_numbers = int64_t{16} * width;
    const int64_t numbers = int64_t{3} * job.width;
    const int64_t line_bytes = int64_t{6} * width + 256;
    auto* planes = reinterpret_cast<uint16_t*>(line + line_bytes);
    const int plane = width + 32;
    std::memset(line, 128, static_cast<size_t>(line_bytes));
    std::memset(planes, 0, static_cast<size_t>(6 * plane) * sizeof(uint16_t));
    std::memset(patches, 0, static_cast<size_t>(kFirstPad * row_numbers) * sizeof(uint16_t));
    uint16_t* below = patches + (job.height + kFirstPad) * row_numbers;
    std::memset(below, 0, static_cast<size_t>(kFirstPad * row_numbers) * sizeof(uint16_t));
    alignas(64) uint8_t sixth[64] = {};
    for (int i = 0; i < 32; ++i) sixth[i] = static_cast<uint8_t>(6 * i % 128);
    const __m512i places = _mm512_load_si512(sixth);
    for (int y = 0; y < job.height; ++y) {
        std::memcpy(line + int64_t{3} * kFirstPad, bytes + y * numbers,
                    static_cast<size_t>(numbers));
        for (int i = 0; i < 6; ++i) {
            for (int x = 0; x < width; x += 32) {
                const __m256i some = every_sixth(line + i + 6 * x, places);
                _mm512_storeu_si512(planes + i * plane + x,
                                    joined(normalised(_mm256_castsi256_si128(some)),
                                           normalised(_mm256_extracti128_si256(some, 1))));
            }
        }
        uint16_t* row = patches + (y + kFirstPad) * row_numbers;
        for (int m = 0; m < kFirstNumbers; ++m, row += width) {
            const uint16_t* from = planes + m % 6 * plane + m / 6;
            for (int x = 0; x < width; x += 32) {
                _mm512_storeu_si512(row + x, _mm512_loadu_si512(from + x));
            }
        }
    }
}

// The gradient of 32 channels of an image's convolution output as tiles of pixel pairs,
// [even, odd][output row][x / 32][16 pairs][16 channels][2].
void spread(const First& job, int64_t image, int block, uint16_t* tiles) {
    const Slopes slopes(job, block);
    const int pixels = job.padded_width() / 2;
    const int64_t half_size = int64_t{job.height} / 2 * job.padded_width() * 16;
    const __m512i one = _mm512_set1_epi32(1);
    for (int y = 0; y < job.pooled_height(); ++y) {
        const int64_t row = (image * job.pooled_height() + y) * job.pooled_width();
        for (int x = 0; x < pixels; ++x) {
            uint16_t* out = tiles + (int64_t{2} * y * pixels + x) * 32;
            const bool inside = x < job.pooled_width();
            if (!inside) {
                for (int i = 0; i < 4; ++i) {
                    _mm512_storeu_si512(out + i / 2 * half_size + i % 2 * int64_t{32} * pixels,
                                        _mm512_setzero_si512());
                }
                continue;
            }
            const Slopes::Pixel pixel = slopes.at(row + x);
            for (int half = 0; half < 2; ++half) {
                const __m512i position = pixel.position[half];
                const __m512i shift = _mm512_slli_epi32(_mm512_and_si512(position, one), 4);
                const __m512i pair = _mm512_sllv_epi32(pixel.slope[half], shift);
                const __mmask16 upper = _mm512_cmpgt_epi32_mask(position, one);
                uint16_t* to = out + half * half_size;
                _mm512_storeu_si512(to, _mm512_maskz_mov_epi32(_knot_mask16(upper), pair));
                _mm512_storeu_si512(to + int64_t{32} * pixels, _mm512_maskz_mov_epi32(upper, pair));
            }
        }
    }
}

// Adds an image's part to sums [ky][16 numbers][16 channels].
void accumulate(const First& job, const uint16_t* patches, const uint16_t* tiles, float* sums) {
    const int width = job.padded_width();
    const int64_t line = width * static_cast<int64_t>(sizeof(uint16_t));
    const int64_t row = int64_t{16} * width;
    _tile_loadd(0, sums, 64);
    _tile_loadd(1, sums + 256, 64);
    _tile_loadd(2, sums + 512, 64);
    _tile_loadd(3, sums + 768, 64);
    _tile_loadd(4, sums + 1024, 64);
    for (int y = 0; y < job.height / 2; ++y) {
        const uint16_t* from = patches + 2 * y * row;
        for (int x = 0; x < width; x += 32, from += 32, tiles += 512) {
            _tile_loadd(6, tiles, 64);
            _tile_loadd(5, from, line);
            _tile_dpbf16ps(0, 5, 6);
            _tile_loadd(5, from + row, line);
            _tile_dpbf16ps(1, 5, 6);
            _tile_loadd(5, from + 2 * row, line);
            _tile_dpbf16ps(2, 5, 6);
            _tile_loadd(5, from + 3 * row, line);
            _tile_dpbf16ps(3, 5, 6);
            _tile_loadd(5, from + 4 * row, line);
            _tile_dpbf16ps(4, 5, 6);
        }
    }
    _tile_stored(0, sums, 64);
    _tile_stored(1, sums + 256, 64);
    _tile_stored(2, sums + 512, 64);
    _tile_stored(3, sums + 768, 64);
    _tile_stored(4, sums + 1024, 64);
}

}  // namespace

void first_gradient_bf16_amx(const First& job, int64_t group, void* scratch) {
    configure_whole_tiles();
    const int width = job.padded_width();
    const int64_t half_size = int64_t{job.height} / 2 * width * 16;
    auto* patches = static_cast<uint16_t*>(scratch);
    uint16_t* tiles = patches + int64_t{job.height + 2 * kFirstPad} * 16 * width;
    auto* line = reinterpret_cast<uint8_t*>(tiles + 2 * half_size);
    const int64_t size = job.sums_of_group();
    float* sums = job.sums + group * size;
    std::memset(sums, 0, static_cast<size_t>(size) * sizeof(float));
    for (int64_t image = group * kFirstImages; image < job.end_of_group(group); ++image) {
        transpose_image(job, job.bytes + image * job.height * job.width * 3, line, patches);
        for (int block = 0; block < job.blocks(); ++block) {
            spread(job, image, block, tiles);
            before_tiles();
            float* of = sums + int64_t{block} * 2 * kFirstKernel * 256;
            accumulate(job, patches, tiles, of);
            accumulate(job, patches, tiles + half_size, of + int64_t{kFirstKernel} * 256);
        }
    }
    _tile_release();
}

}  // namespace facesig::training
