#include "training/first.h"
#include "training/lanes.h"
#include "training/tiles.h"

namespace facesig::training {

namespace {

constexpr int kOutNumbers = 1024;  // what convolve writes

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

}  // namespace

void first_forward_bf16_amx(const First& job, int64_t group, void* scratch) {
    TileShapes shapes;
    for (int i = 0; i < 8; ++i) {
        shapes.rows[i] = i < 5 ? kFirstOutputs : 8;
        shapes.row_bytes[i] = i == 4 ? 32 : 64;
    }
    configure(shapes);
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

}  // namespace facesig::training
