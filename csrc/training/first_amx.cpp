#include "training/first.h"
#include "training/lanes.h"
#include "training/tiles.h"

namespace facesig::training {

namespace {

constexpr int kOutNumbers = 1024;  // what convolve writes

// 16 bytes as the network sees them, (value - 128) / 128.
__m512 normalised(__m128i bytes) {
    const __m512i value = _mm512_sub_epi32(_mm512_cvtepu8_epi32(bytes), _mm512_set1_epi32(128));
    return _mm512_mul_ps(_mm512_cvtepi32_ps(value), _mm512_set1_ps(1.0F / 128.0F));
}

// 32 neighbouring float32 as bfloat16, in order.
__m512i joined(__m512 low, __m512 high) {
    const __m512bh both = _mm512_cvtne2ps_pbh(high, low);
    __m512i bits;
    std::memcpy(&bits, &both, sizeof(bits));
    return bits;
}

void convert_image(const First& job, const uint8_t* bytes, uint16_t* rows) {
    const int64_t stride = job.row_numbers();
    const int numbers = 3 * job.width;  // a multiple of 4
    const int64_t all = (job.height + 2 * kFirstPad) * stride;
    std::memset(rows, 0, static_cast<size_t>(all) * sizeof(uint16_t));
    for (int y = 0; y < job.height; ++y, bytes += numbers) {
        uint16_t* row = rows + (y + kFirstPad) * stride + int64_t{3} * kFirstPad;
        for (int i = 0; i < numbers; i += 32) {
            const int left = numbers - i;
            const __mmask32 inside = left >= 32 ? 0xffffffffU : (1U << left) - 1U;
            const __m256i some = _mm256_maskz_loadu_epi8(inside, bytes + i);
            const __m512i pair = joined(normalised(_mm256_castsi256_si128(some)),
                                        normalised(_mm256_extracti128_si256(some, 1)));
            _mm512_mask_storeu_epi16(row + i, inside, pair);
        }
    }
}

// Tiles [block][ky][even, odd][8 pairs][16 channels][2] of weights (channels, 5, 15).
void pack_weights(const First& job, uint16_t* tiles) {
    for (int block = 0; block < job.blocks(); ++block) {
        for (int ky = 0; ky < kFirstKernel; ++ky) {
            for (int half = 0; half < 2; ++half) {
                uint16_t* tile = tiles + ((block * kFirstKernel + ky) * 2 + half) * 256;
                for (int m = 0; m < 16; ++m) {
                    for (int i = 0; i < 16; ++i) {
                        const int c = kNormBlock * block + 2 * i + half;
                        tile[(m / 2 * 16 + i) * 2 + m % 2] =
                            m == kFirstNumbers
                                ? uint16_t{0}
                                : job.weights[(c * kFirstKernel + ky) * kFirstNumbers + m];
                    }
                }
            }
        }
    }
}

// Two rows of 14 outputs x 32 channels: out[row][even, odd][14][16].
void convolve(const uint16_t* rows, int64_t stride, const uint16_t* tiles, float* out) {
    constexpr int64_t kNext = 6 * sizeof(uint16_t);  // two pixels of three channels
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
    for (int i = 0; i < kFirstKernel + 2; ++i) {
        _tile_loadd(4, rows + i * stride, kNext);
        if (i < kFirstKernel) {
            _tile_loadd(5, tiles + i * 512, 64);
            _tile_loadd(6, tiles + i * 512 + 256, 64);
            _tile_dpbf16ps(0, 4, 5);
            _tile_dpbf16ps(1, 4, 6);
        }
        if (i >= 2) {
            _tile_loadd(5, tiles + (i - 2) * 512, 64);
            _tile_loadd(6, tiles + (i - 2) * 512 + 256, 64);
            _tile_dpbf16ps(2, 4, 5);
            _tile_dpbf16ps(3, 4, 6);
        }
    }
    _tile_stored(0, out, 64);
    _tile_stored(1, out + 256, 64);
    _tile_stored(2, out + 512, 64);
    _tile_stored(3, out + 768, 64);
}

// bfloat16 as 16-bit integers of the same order, and back.
__m512i ordered(__m512i x) {
    return _mm512_xor_si512(x, _mm512_srli_epi16(_mm512_srai_epi16(x, 15), 1));
}

struct Sums {
    __m512 plain[2];
    __m512 square[2];
};

// Seven pooled pixels of `out` as convolve leaves it.
void pool(const float* out, int64_t channels, uint16_t* pooled, uint8_t* positions, Sums* sums) {
    // Word 2 i is even channel i, word 2 i + 1 odd channel i.
    const __m512i low = _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    const __m512i order =
        _mm512_or_si512(low, _mm512_slli_epi32(_mm512_add_epi32(low, _mm512_set1_epi32(16)), 16));
    for (int p = 0; p < kFirstOutputs / 2; ++p) {
        __m512i best = _mm512_setzero_si512();
        __m512i position = _mm512_setzero_si512();
        for (int j = 0; j < 4; ++j) {
            const float* at = out + j / 2 * 512 + (2 * p + j % 2) * 16;
            const __m512i number = ordered(joined(_mm512_loadu_ps(at), _mm512_loadu_ps(at + 256)));
            if (j == 0) {
                best = number;
                continue;
            }
            const __mmask32 more = _mm512_cmpgt_epi16_mask(number, best);
            best = _mm512_max_epi16(best, number);
            position = _mm512_mask_set1_epi16(position, more, static_cast<int16_t>(j));
        }
        const __m512i pairs = _mm512_permutexvar_epi16(order, ordered(best));
        _mm512_storeu_si512(pooled + p * channels, pairs);
        const __m256i bytes = _mm512_cvtepi16_epi8(_mm512_permutexvar_epi16(order, position));
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(positions + p * channels), bytes);
        const __m512 x[2] = {even(pairs), odd(pairs)};
        for (int half = 0; half < 2; ++half) {
            sums->plain[half] = _mm512_add_ps(sums->plain[half], x[half]);
            sums->square[half] = _mm512_fmadd_ps(x[half], x[half], sums->square[half]);
        }
    }
}

// 32 channels of an image: a piece is convolved while the one before it is pooled.
void one_block(const First& job, int64_t image, int block, const uint16_t* rows,
               const uint16_t* weights, float* out) {
    Sums sums;
    for (int half = 0; half < 2; ++half) {
        sums.plain[half] = sums.square[half] = _mm512_setzero_ps();
    }
    const int64_t channels = job.channels;
    const int64_t stride = job.row_numbers();
    const int64_t step = kFirstOutputs / 2 * channels;
    const int pieces = job.out_width() / kFirstOutputs;
    const int all = pieces * job.pooled_height();
    int64_t at =
        image * job.pooled_height() * job.pooled_width() * channels + int64_t{kNormBlock} * block;
    const uint16_t* row = rows;
    for (int i = 0, x = 0; i <= all; ++i) {
        if (i < all) convolve(row + 6 * x, stride, weights, out + i % 2 * kOutNumbers);
        x += kFirstOutputs;
        if (x == job.out_width()) {
            x = 0;
            row += 4 * stride;
        }
        if (i == 0) continue;
        pool(out + (i + 1) % 2 * kOutNumbers, channels, job.pooled + at, job.positions + at, &sums);
        at += step;
    }
    float* part = job.parts + image * 2 * channels + int64_t{kNormBlock} * block;
    for (int half = 0; half < 2; ++half) {
        _mm512_storeu_ps(part + 16 * half, sums.plain[half]);
        _mm512_storeu_ps(part + channels + 16 * half, sums.square[half]);
    }
}

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
    const int pixels = job.padded_width() / 2;
    const int64_t half_size = int64_t{job.height} / 2 * job.padded_width() * 16;
    const float* table = job.coefficients + kNormBlock * block;
    const int64_t channels = job.channels;
    __m512 by_channel[kNormCoefficients][2];
    for (int k = 0; k < kNormCoefficients; ++k) {
        for (int half = 0; half < 2; ++half) {
            by_channel[k][half] = _mm512_loadu_ps(table + k * channels + 16 * half);
        }
    }
    const __m512i low_bits = _mm512_set1_epi32(0xffff);
    for (int y = 0; y < job.pooled_height(); ++y) {
        int64_t at = (image * job.pooled_height() + y) * job.pooled_width() * channels +
                     int64_t{kNormBlock} * block;
        for (int x = 0; x < pixels; ++x, at += channels) {
            uint16_t* out = tiles + (int64_t{2} * y * pixels + x) * 32;
            const bool inside = x < job.pooled_width();
            if (!inside) {
                for (int i = 0; i < 4; ++i) {
                    _mm512_storeu_si512(out + i / 2 * half_size + i % 2 * int64_t{32} * pixels,
                                        _mm512_setzero_si512());
                }
                continue;
            }
            const __m512i pairs = load_pairs(job.pooled + at);
            const __m512i slopes = load_pairs(job.gradient + at);
            const __m512i places = _mm512_cvtepu8_epi16(
                _mm256_loadu_si256(reinterpret_cast<const __m256i*>(job.positions + at)));
            const __m512 value[2] = {even(pairs), odd(pairs)};
            const __m512 g[2] = {even(slopes), odd(slopes)};
            const __m512i position[2] = {_mm512_and_si512(places, low_bits),
                                         _mm512_srli_epi32(places, 16)};
            for (int half = 0; half < 2; ++half) {
                const __m512 t = _mm512_fmadd_ps(value[half], by_channel[kScale][half],
                                                 by_channel[kShift][half]);
                const __mmask16 on = _mm512_cmp_ps_mask(t, _mm512_setzero_ps(), _CMP_NLE_UQ);
                const __m512 rest = _mm512_fmadd_ps(value[half], by_channel[kSlope][half],
                                                    by_channel[kOffset][half]);
                const __m512i slope =
                    rounded(_mm512_mask3_fmadd_ps(g[half], by_channel[kRstd][half], rest, on));
                const __m512i one = _mm512_set1_epi32(1);
                const __m512i shift = _mm512_slli_epi32(_mm512_and_si512(position[half], one), 4);
                const __m512i pair = _mm512_sllv_epi32(slope, shift);
                const __mmask16 upper = _mm512_cmpgt_epi32_mask(position[half], one);
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

void first_forward_bf16_amx(const First& job, int64_t group, void* scratch) {
    TileShapes shapes;
    for (int i = 0; i < 8; ++i) {
        shapes.rows[i] = i < 5 ? kFirstOutputs : 8;
        shapes.row_bytes[i] = i == 4 ? 32 : 64;
    }
    _tile_loadconfig(&shapes);
    auto* out = static_cast<float*>(scratch);
    auto* tiles = reinterpret_cast<uint16_t*>(out + 2 * kOutNumbers);
    uint16_t* rows = tiles + int64_t{job.blocks()} * kFirstKernel * 512;
    pack_weights(job, tiles);
    const int64_t last = (group + 1) * kFirstImages;
    const int64_t end = last < job.images ? last : job.images;
    for (int64_t image = group * kFirstImages; image < end; ++image) {
        convert_image(job, job.bytes + image * job.height * job.width * 3, rows);
        before_tiles();
        for (int block = 0; block < job.blocks(); ++block) {
            one_block(job, image, block, rows, tiles + int64_t{block} * kFirstKernel * 512, out);
        }
    }
    _tile_release();
}

void first_gradient_bf16_amx(const First& job, int64_t group, void* scratch) {
    TileShapes shapes;
    for (int i = 0; i < 8; ++i) {
        shapes.rows[i] = 16;
        shapes.row_bytes[i] = 64;
    }
    _tile_loadconfig(&shapes);
    const int width = job.padded_width();
    const int64_t half_size = int64_t{job.height} / 2 * width * 16;
    auto* patches = static_cast<uint16_t*>(scratch);
    uint16_t* tiles = patches + int64_t{job.height + 2 * kFirstPad} * 16 * width;
    auto* line = reinterpret_cast<uint8_t*>(tiles + 2 * half_size);
    const int64_t size = job.sums_of_group();
    float* sums = job.sums + group * size;
    std::memset(sums, 0, static_cast<size_t>(size) * sizeof(float));
    const int64_t end =
        (group + 1) * kFirstImages < job.images ? (group + 1) * kFirstImages : job.images;
    for (int64_t image = group * kFirstImages; image < end; ++image) {
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
