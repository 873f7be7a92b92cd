#include "training/pool.h"

#include <cstring>

namespace facesig::training {

namespace {

constexpr int kCorners = 4;

// bfloat16 as an integer of the same order.
int16_t ordered(uint16_t x) {
    const auto bits = static_cast<int16_t>(x);
    return static_cast<int16_t>(bits ^ ((bits >> 15) & 0x7fff));
}

float widened(uint16_t x) {
    const uint32_t bits = static_cast<uint32_t>(x) << 16;
    float value = 0.0F;
    std::memcpy(&value, &bits, sizeof(value));
    return value;
}

uint16_t rounded(float x) {
    uint32_t bits = 0;
    std::memcpy(&bits, &x, sizeof(bits));
    return static_cast<uint16_t>((bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16);
}

// Where a window's four numbers lie beside its first one.
struct Corners {
    explicit Corners(const Pool& job)
        : offsets{0, job.channels, job.width * job.channels, (job.width + 1) * job.channels} {}
    int offsets[kCorners];
};

struct Best {
    uint16_t number;
    uint16_t position;

    void consider(uint16_t other, uint16_t place) {
        const bool more = ordered(other) > ordered(number);
        number = more ? other : number;
        position = more ? place : position;
    }
};

void forward_run(const uint16_t* x, const Corners& corners, int count, uint16_t* __restrict out,
                 uint8_t* __restrict positions) {
    const uint16_t* right = x + corners.offsets[1];
    const uint16_t* below = x + corners.offsets[2];
    const uint16_t* across = x + corners.offsets[3];
    for (int i = 0; i < count; ++i) {
        Best best{x[i], 0};
        best.consider(right[i], 1);
        best.consider(below[i], 2);
        best.consider(across[i], 3);
        out[i] = best.number;
        positions[i] = static_cast<uint8_t>(best.position);
    }
}

void backward_run(const uint16_t* gradient, const uint8_t* positions, const Corners& corners,
                  int count, float* sums) {
    for (int j = 0; j < kCorners; ++j) {
        float* __restrict to = sums + corners.offsets[j];
        for (int i = 0; i < count; ++i) {
            to[i] += positions[i] == j ? widened(gradient[i]) : 0.0F;
        }
    }
}

// Calls run(first number of the input, first number of the output, count) for every stretch of
// windows whose numbers lie side by side. kChannels, where it is not 0, is job.channels.
template <int kChannels, typename Run>
void stretches(const Pool& job, Run run) {
    const int channels = kChannels == 0 ? job.channels : kChannels;
    for (int y = 0; y < job.out_height(); ++y) {
        const int64_t in = int64_t{y} * job.stride * job.width * channels;
        const int64_t out = int64_t{y} * job.out_width() * channels;
        if (job.stride == 1) {
            run(in, out, job.out_width() * channels);
            continue;
        }
        for (int x = 0; x < job.out_width(); ++x) {
            run(in + int64_t{2} * x * channels, out + int64_t{x} * channels, channels);
        }
    }
}

template <typename Run>
void each_stretch(const Pool& job, Run run) {
    if (job.channels == 4) {
        stretches<4>(job, run);
    } else {
        stretches<0>(job, run);
    }
}

}  // namespace

void pool_forward_bf16_avx512(const Pool& job, int64_t image, void*) {
    const Corners corners(job);
    const uint16_t* x = job.x + image * job.in_size();
    uint16_t* to = job.out + image * job.out_size();
    uint8_t* positions = job.positions + image * job.out_size();
    each_stretch(job, [&](int64_t in, int64_t out, int count) {
        forward_run(x + in, corners, count, to + out, positions + out);
    });
}

void pool_gradient_bf16_avx512(const Pool& job, int64_t image, void* scratch) {
    const Corners corners(job);
    auto* sums = static_cast<float*>(scratch);
    std::memset(sums, 0, job.backward_scratch());
    const uint16_t* gradient = job.gradient + image * job.out_size();
    const uint8_t* positions = job.positions + image * job.out_size();
    each_stretch(job, [&](int64_t in, int64_t out, int count) {
        backward_run(gradient + out, positions + out, corners, count, sums + in);
    });
    uint16_t* to = job.x_gradient + image * job.in_size();
    for (int64_t i = 0; i < job.in_size(); ++i) to[i] = rounded(sums[i]);
}

}  // namespace facesig::training
