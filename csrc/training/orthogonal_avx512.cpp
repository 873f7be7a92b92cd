#include "training/lanes.h"
#include "training/orthogonal.h"

#include <cmath>
#include <cstring>

namespace facesig::training {

namespace {

constexpr int kRows = 8;  // of the left side at a time

struct Scratch {
    uint16_t* x;       // (rows, columns)
    uint16_t* panel;   // [pair of rows][32 columns][2]
    uint16_t* gram;    // (rows, rows)
    uint16_t* factor;  // (rows, rows): b G + c G G
    float* sums;       // (rows, rows)
};

Scratch divided(const Orthogonal& job, void* memory) {
    const int64_t rows = job.padded_rows();
    Scratch s{};
    s.sums = static_cast<float*>(memory);
    s.x = reinterpret_cast<uint16_t*>(s.sums + rows * rows);
    s.panel = s.x + rows * job.padded_columns();
    s.gram = s.panel + kOrthogonalStep * job.padded_columns();
    s.factor = s.gram + rows * rows;
    return s;
}

__mmask16 inside(int left) {
    return left >= 16 ? __mmask16{0xffff} : static_cast<__mmask16>((1U << left) - 1U);
}

// The matrix by its length, rounded.
void begin(const Orthogonal& job, uint16_t* x) {
    double squares = 0.0;
    for (int y = 0; y < job.rows; ++y) {
        const float* row = job.matrix + int64_t{y} * job.columns;
        __m512 sum = _mm512_setzero_ps();
        for (int i = 0; i < job.columns; i += 16) {
            const __m512 some = _mm512_maskz_loadu_ps(inside(job.columns - i), row + i);
            sum = _mm512_fmadd_ps(some, some, sum);
        }
        squares += static_cast<double>(_mm512_reduce_add_ps(sum));
    }
    const __m512 factor = _mm512_set1_ps(static_cast<float>(1.0 / (std::sqrt(squares) + 1e-7)));
    const int64_t columns = job.padded_columns();
    std::memset(x, 0, static_cast<size_t>(job.padded_rows() * columns) * sizeof(uint16_t));
    for (int y = 0; y < job.rows; ++y) {
        const float* row = job.matrix + int64_t{y} * job.columns;
        for (int i = 0; i < job.columns; i += 16) {
            const __m512 some = _mm512_maskz_loadu_ps(inside(job.columns - i), row + i);
            const __m512i numbers = rounded(_mm512_mul_ps(some, factor));
            _mm256_storeu_si256(reinterpret_cast<__m256i*>(x + y * columns + i),
                                _mm512_cvtepi32_epi16(numbers));
        }
    }
}

// Rows [pair][32][2] of a right side: 32 columns of `rows` rows, `stride` apart.
void pack(const uint16_t* from, int64_t stride, int64_t rows, uint16_t* panel) {
    for (int64_t k = 0; k < rows; k += 2, from += 2 * stride, panel += 64) {
        _mm512_storeu_si512(panel, interleaved(from, from + stride));
        _mm512_storeu_si512(panel + 32, interleaved(from + 16, from + stride + 16));
    }
}

// The same of a transpose: 32 rows of `columns` columns are the right side's columns.
void pack_transposed(const uint16_t* from, int64_t columns, uint16_t* panel) {
    for (int64_t k = 0; k < columns; k += 32) {
        for (int n = 0; n < 32; n += 16) {
            __m512i block[16];
            for (int i = 0; i < 16; ++i) block[i] = load_pairs(from + (n + i) * columns + k);
            transpose(block);
            uint16_t* to = panel + 32 * k + 2 * n;
            for (int i = 0; i < 16; ++i) _mm512_storeu_si512(to + 64 * i, block[i]);
        }
    }
}

// use(row, 16 columns, 16 columns) for each of 8 rows of a product over `count` numbers.
template <typename Use>
void multiply(const uint16_t* left, int64_t stride, const uint16_t* panel, int64_t count, Use use) {
    __m512 low[kRows];
    __m512 high[kRows];
#pragma GCC unroll 8
    for (int i = 0; i < kRows; ++i) low[i] = high[i] = _mm512_setzero_ps();
    for (int64_t k = 0; k < count; k += 2, panel += 64) {
        const __m512i first = load_pairs(panel);
        const __m512i second = load_pairs(panel + 32);
#pragma GCC unroll 8
        for (int i = 0; i < kRows; ++i) {
            low[i] = plus_products(low[i], first, left + i * stride + k);
            high[i] = plus_products(high[i], second, left + i * stride + k);
        }
    }
#pragma GCC unroll 8
    for (int i = 0; i < kRows; ++i) use(i, low[i], high[i]);
}

// What a symmetric product has at and above its diagonal's blocks, for columns from `column` on.
void multiply_symmetric(const uint16_t* left, int64_t stride, const uint16_t* panel, int64_t count,
                        int64_t rows, int64_t column, float* sums) {
    for (int64_t y = 0; y < column + kOrthogonalStep; y += kRows) {
        float* to = sums + y * rows + column;
        multiply(left + y * stride, stride, panel, count, [&](int i, __m512 low, __m512 high) {
            _mm512_storeu_ps(to + i * rows, low);
            _mm512_storeu_ps(to + i * rows + 16, high);
        });
    }
}

void mirror(int64_t rows, float* sums) {
    for (int64_t y = kOrthogonalStep; y < rows; y += 16) {
        for (int64_t x = 0; x < y / kOrthogonalStep * kOrthogonalStep; x += 16) {
            __m512i block[16];
            for (int i = 0; i < 16; ++i) block[i] = _mm512_loadu_si512(sums + (x + i) * rows + y);
            transpose(block);
            for (int i = 0; i < 16; ++i) _mm512_storeu_si512(sums + (y + i) * rows + x, block[i]);
        }
    }
}

// Rounded: of * x + plus, where of is in bfloat16.
__m512i combined(__m512i of, __m512 x, __m512 low, __m512 high) {
    const __m512 first = _mm512_castsi512_ps(
        _mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm512_castsi512_si256(of)), 16));
    const __m512 second = _mm512_castsi512_ps(
        _mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm512_extracti64x4_epi64(of, 1)), 16));
    return joined(_mm512_fmadd_ps(first, x, low), _mm512_fmadd_ps(second, x, high));
}

void find_gram(int64_t rows, int64_t columns, const Scratch& s) {
    for (int64_t n = 0; n < rows; n += kOrthogonalStep) {
        pack_transposed(s.x + n * columns, columns, s.panel);
        multiply_symmetric(s.x, columns, s.panel, columns, rows, n, s.sums);
    }
    mirror(rows, s.sums);
    for (int64_t i = 0; i < rows * rows; i += 32) {
        _mm512_storeu_si512(s.gram + i,
                            joined(_mm512_loadu_ps(s.sums + i), _mm512_loadu_ps(s.sums + i + 16)));
    }
}

void find_factor(const Orthogonal& job, int64_t rows, const Scratch& s) {
    for (int64_t n = 0; n < rows; n += kOrthogonalStep) {
        pack(s.gram + n, rows, rows, s.panel);
        multiply_symmetric(s.gram, rows, s.panel, rows, rows, n, s.sums);
    }
    mirror(rows, s.sums);
    const __m512 b = _mm512_set1_ps(job.b);
    const __m512 c = _mm512_set1_ps(job.c);
    for (int64_t i = 0; i < rows * rows; i += 32) {
        const __m512 low = _mm512_mul_ps(c, _mm512_loadu_ps(s.sums + i));
        const __m512 high = _mm512_mul_ps(c, _mm512_loadu_ps(s.sums + i + 16));
        _mm512_storeu_si512(s.factor + i, combined(load_pairs(s.gram + i), b, low, high));
    }
}

void advance(const Orthogonal& job, int64_t rows, int64_t columns, const Scratch& s) {
    const __m512 a = _mm512_set1_ps(job.a);
    for (int64_t n = 0; n < columns; n += kOrthogonalStep) {
        pack(s.x + n, columns, rows, s.panel);
        for (int64_t y = 0; y < rows; y += kRows) {
            uint16_t* to = s.x + y * columns + n;
            multiply(s.factor + y * rows, rows, s.panel, rows, [&](int i, __m512 low, __m512 high) {
                uint16_t* at = to + i * columns;
                _mm512_storeu_si512(at, combined(load_pairs(at), a, low, high));
            });
        }
    }
}

}  // namespace

void orthogonal_bf16_avx512(const Orthogonal& job, void* scratch) {
    const Scratch s = divided(job, scratch);
    const int64_t rows = job.padded_rows();
    const int64_t columns = job.padded_columns();
    begin(job, s.x);
    for (int step = 0; step < job.steps; ++step) {
        find_gram(rows, columns, s);
        find_factor(job, rows, s);
        advance(job, rows, columns, s);
    }
    for (int y = 0; y < job.rows; ++y) {
        float* row = job.out + int64_t{y} * job.columns;
        for (int i = 0; i < job.columns; i += 16) {
            const __m256i some =
                _mm256_loadu_si256(reinterpret_cast<const __m256i*>(s.x + y * columns + i));
            const __m512i bits = _mm512_slli_epi32(_mm512_cvtepu16_epi32(some), 16);
            _mm512_mask_storeu_ps(row + i, inside(job.columns - i), _mm512_castsi512_ps(bits));
        }
    }
}

}  // namespace facesig::training
