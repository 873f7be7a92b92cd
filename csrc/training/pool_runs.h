// Max-pool and its gradient whatever the numbers: for the pool_*.cpp files only, each of which is
// compiled for another instruction set. Everything is of one file alone: see lanes.h.
#pragma once

#include "training/pool.h"

#include <cstring>
#include <type_traits>

namespace facesig::training {

namespace {

constexpr int kCorners = 4;

// What a pool asks of its numbers: an integer of the same size and order, and float32 of them.
inline int16_t ordered(uint16_t x) {
    const auto bits = static_cast<int16_t>(x);
    return static_cast<int16_t>(bits ^ ((bits >> 15) & 0x7fff));
}

inline int32_t ordered(float x) {
    int32_t bits = 0;
    std::memcpy(&bits, &x, sizeof(bits));
    return bits ^ ((bits >> 31) & 0x7fffffff);
}

inline float widened(uint16_t x) {
    const uint32_t bits = static_cast<uint32_t>(x) << 16;
    float value = 0.0F;
    std::memcpy(&value, &bits, sizeof(value));
    return value;
}

inline float widened(float x) {
    return x;
}

inline void round_all(const float* from, int64_t count, uint16_t* to) {
    for (int64_t i = 0; i < count; ++i) {
        uint32_t bits = 0;
        std::memcpy(&bits, from + i, sizeof(bits));
        to[i] = static_cast<uint16_t>((bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16);
    }
}

inline void round_all(const float* from, int64_t count, float* to) {
    std::memcpy(to, from, static_cast<size_t>(count) * sizeof(float));
}

// Where a window's four numbers lie beside its first one.
struct Corners {
    template <typename T>
    explicit Corners(const Pool<T>& job)
        : offsets{0, job.channels, job.width * job.channels, (job.width + 1) * job.channels} {}
    int offsets[kCorners];
};

template <typename T>
struct Best {
    using Place = std::make_unsigned_t<decltype(ordered(T()))>;
    T number;
    Place position;

    void consider(T other, Place place) {
        const bool more = ordered(other) > ordered(number);
        number = more ? other : number;
        position = more ? place : position;
    }
};

template <typename T>
void forward_run(const T* x, const Corners& corners, int count, T* __restrict out,
                 uint8_t* __restrict positions) {
    const T* right = x + corners.offsets[1];
    const T* below = x + corners.offsets[2];
    const T* across = x + corners.offsets[3];
    for (int i = 0; i < count; ++i) {
        Best<T> best{x[i], 0};
        best.consider(right[i], 1);
        best.consider(below[i], 2);
        best.consider(across[i], 3);
        out[i] = best.number;
        positions[i] = static_cast<uint8_t>(best.position);
    }
}

template <typename T>
void backward_run(const T* gradient, const uint8_t* positions, const Corners& corners, int count,
                  float* sums) {
    for (int j = 0; j < kCorners; ++j) {
        float* __restrict to = sums + corners.offsets[j];
        for (int i = 0; i < count; ++i) {
            to[i] += positions[i] == j ? widened(gradient[i]) : 0.0F;
        }
    }
}

// Calls run(first number of the input, first number of the output, count) for every stretch of
// windows whose numbers lie side by side. kChannels, where it is not 0, is job.channels.
template <int kChannels, typename T, typename Run>
void stretches(const Pool<T>& job, Run run) {
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

template <typename T, typename Run>
void each_stretch(const Pool<T>& job, Run run) {
    if (job.channels == 4) {
        stretches<4>(job, run);
    } else {
        stretches<0>(job, run);
    }
}

template <typename T>
void pool_forward(const Pool<T>& job, int64_t image) {
    const Corners corners(job);
    const T* x = job.x + image * job.in_size();
    T* to = job.out + image * job.out_size();
    uint8_t* positions = job.positions + image * job.out_size();
    each_stretch(job, [&](int64_t in, int64_t out, int count) {
        forward_run(x + in, corners, count, to + out, positions + out);
    });
}

template <typename T>
void pool_gradient(const Pool<T>& job, int64_t image, void* scratch) {
    const Corners corners(job);
    auto* sums = static_cast<float*>(scratch);
    std::memset(sums, 0, job.backward_scratch());
    const T* gradient = job.gradient + image * job.out_size();
    const uint8_t* positions = job.positions + image * job.out_size();
    each_stretch(job, [&](int64_t in, int64_t out, int count) {
        backward_run(gradient + out, positions + out, corners, count, sums + in);
    });
    round_all(sums, job.in_size(), job.x_gradient + image * job.in_size());
}

}  // namespace

}  // namespace facesig::training
