// The optimiser's orthogonal matrices: a Newton-Schulz iteration in bfloat16, sums in float32.
//
// What: X (rows, columns), of length 1, becomes a X + (b G + c G G) X with G = X X^T, some times
//   over, as facesig/training/optim.py does with torch: singular values come near 1.
// Why: the weights of a small network are some small matrices, and most of torch's time goes to
//   calls, copies and threads that wait for each other.
// How: a thread takes a matrix, which stays in its second-level cache. G and G G are symmetric:
//   blocks below the diagonal are mirrored. Rows and columns are filled up with zeros, which stay
//   zeros, to multiples of 32. One product does all three: 8 rows of the left by 32 columns of the
//   right, whose rows are packed in pairs,
//
//        A: 8 rows, 2 numbers of each for all lanes     B: [pair of rows][32 columns][2]
//
//   in 16 registers of sums and two of B.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig::training {

constexpr int kOrthogonalStep = 32;

struct Orthogonal {
    const float* matrix = nullptr;  // (rows, columns)
    float* out = nullptr;           // as matrix
    int rows = 0;                   // not more than columns
    int columns = 0;
    int steps = 0;
    float a = 0.0F, b = 0.0F, c = 0.0F;

    static int padded(int count) {
        return (count + kOrthogonalStep - 1) / kOrthogonalStep * kOrthogonalStep;
    }
    int64_t padded_rows() const { return padded(rows); }
    int64_t padded_columns() const { return padded(columns); }
    // X; 32 columns of a right side; G and the polynomial; sums.
    size_t scratch() const {
        const int64_t square = padded_rows() * padded_rows();
        const int64_t numbers = padded_columns() * (padded_rows() + kOrthogonalStep) + 2 * square;
        return static_cast<size_t>(2 * numbers + 4 * square);
    }
};

void orthogonal_bf16_avx512(const Orthogonal& job, void* scratch);

}  // namespace facesig::training
