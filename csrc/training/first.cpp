#include "training/first.h"

#include <algorithm>

namespace facesig::training {

namespace {

constexpr size_t kTile = 1024;  // bytes
constexpr size_t kRowSlack = 512;

}  // namespace

size_t First::forward_scratch() const {
    const size_t rows = static_cast<size_t>(height + 2 * kFirstPad) * row_numbers() * 2;
    const size_t weight_tiles = static_cast<size_t>(blocks()) * kFirstKernel * 2 * kTile;
    return rows + kRowSlack + weight_tiles + 8 * kTile;
}

size_t First::backward_scratch() const {
    const size_t patches = static_cast<size_t>(height + 2 * kFirstPad) * 16 * padded_width() * 2;
    const size_t spread = static_cast<size_t>(height / 2) * (padded_width() / 32) * 2 * kTile;
    const size_t line =
        static_cast<size_t>(padded_width()) * 6 + static_cast<size_t>(padded_width() + 32) * 12;
    const size_t tiles = patches + spread + line;
    const size_t rows = static_cast<size_t>(height + 2 * kFirstPad) * row_numbers() * 2;
    const size_t pair = kFirstTableNumbers * sizeof(uint16_t) + 4 * kRegister;
    return std::max(tiles, rows + pooled_pairs() * pair) + kRowSlack;
}

void first_gradient_add(const First& job, float* weight) {
    const int64_t size = job.sums_of_group();
    for (int c = 0; c < job.channels; ++c) {
        const int half = c % 2;
        const int block = c / kNormBlock;
        const int column = c % kNormBlock / 2;
        for (int ky = 0; ky < kFirstKernel; ++ky) {
            const float* tile = job.sums + ((block * 2 + half) * kFirstKernel + ky) * 256 + column;
            for (int m = 0; m < kFirstNumbers; ++m) {
                float sum = 0.0F;
                for (int64_t g = 0; g < job.groups(); ++g) sum += tile[g * size + int64_t{16} * m];
                weight[(c * kFirstKernel + ky) * kFirstNumbers + m] = sum;
            }
        }
    }
}

}  // namespace facesig::training
