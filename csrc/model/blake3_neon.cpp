#include "base/neon.h"
#include "model/blake3.h"
#include "model/blake3_arm_neon.h"

namespace facesig {

namespace {

// The flags of a block.
inline uint32_t flags_of(const Blake3Inputs& inputs, size_t block) {
    uint32_t flags = inputs.flags;
    if (block == 0) flags |= inputs.first;
    if (block + 1 == inputs.blocks) flags |= inputs.last;
    return flags;
}

#if defined(__arm__)

// What all fives of these inputs have in common.
void prepare(const Blake3Inputs& inputs, Blake3Work* work) {
    for (int i = 0; i < 4; ++i) {
        vst1q_u32(work->start[i], vdupq_n_u32(kBlake3Start[i]));
        work->fifth_start[i] = kBlake3Start[i];
    }
    work->fifth_start[6] = kBlake3Block;
    work->middle = inputs.flags;
    work->last = inputs.flags | inputs.last;
}

// The first five inputs, or all `count` if there are fewer: blake3_arm_neon.h.
void five(const Blake3Inputs& inputs, size_t count, Blake3Work* work, Blake3Value* values) {
    for (int i = 0; i < 8; ++i) vst1q_u32(work->value[i], vdupq_n_u32(kBlake3Start[i]));
    __builtin_memcpy(work->fifth, kBlake3Start, sizeof(kBlake3Start));
    const uint32_t steps[4] = {0, 1, 2, 3}, step = inputs.counts ? 1 : 0;
    const uint32x4_t first = vdupq_n_u32(static_cast<uint32_t>(inputs.chunk));
    const uint32x4_t low = vmlaq_n_u32(first, vld1q_u32(steps), step);
    const uint32x4_t high = vdupq_n_u32(static_cast<uint32_t>(inputs.chunk >> 32));
    vst1q_u32(work->low, low);
    vst1q_u32(work->high, vsubq_u32(high, vcltq_u32(low, first)));  // a carry is all ones
    const uint64_t chunk = inputs.chunk + 4 * step;
    work->fifth_start[4] = static_cast<uint32_t>(chunk);
    work->fifth_start[5] = static_cast<uint32_t>(chunk >> 32);
    work->fifth_start[7] = flags_of(inputs, 0);
    for (size_t lane = 0; lane < 4; ++lane) {
        work->block[lane + 1] = inputs.data + (lane < count ? lane * inputs.stride : 0);
    }
    work->block[0] = inputs.data + (count > 4 ? 4 * inputs.stride : 0);
    work->blocks = inputs.blocks;
    blake3_five(work);
    Blake3Value spare[4];
    Blake3Value* four = count < 4 ? spare : values;
    for (size_t half = 0; half < 2; ++half) {
        const uint32_t(*rows)[4] = work->value + 4 * half;
        const uint32x4x2_t low = vtrnq_u32(vld1q_u32(rows[0]), vld1q_u32(rows[1]));
        const uint32x4x2_t high = vtrnq_u32(vld1q_u32(rows[2]), vld1q_u32(rows[3]));
        for (size_t i = 0; i < 2; ++i) {
            vst1q_u32(four[i] + 4 * half,
                      vcombine_u32(vget_low_u32(low.val[i]), vget_low_u32(high.val[i])));
            vst1q_u32(four[i + 2] + 4 * half,
                      vcombine_u32(vget_high_u32(low.val[i]), vget_high_u32(high.val[i])));
        }
    }
    if (count < 4) __builtin_memcpy(values, spare, count * sizeof(Blake3Value));
    if (count > 4) __builtin_memcpy(values[4], work->fifth, sizeof(Blake3Value));
}

#else

// Numbers of the chunks of four lanes.
struct Lanes {
    uint32_t low[4], high[4];
};

inline Lanes lanes_of(const Blake3Inputs& inputs) {
    Lanes lanes;
    for (uint32_t lane = 0; lane < 4; ++lane) {
        const uint64_t chunk = inputs.chunk + (inputs.counts ? lane : 0);
        lanes.low[lane] = static_cast<uint32_t>(chunk);
        lanes.high[lane] = static_cast<uint32_t>(chunk >> 32);
    }
    return lanes;
}

// Four chunks side by side, a lane each: register i holds word i of all four.
//
//     q v0 ... v15    the state
//     memory m[16]    a block of each, turned: q m[i] = word i of lanes 0 to 3
//
// The state fills all of NEON's registers, so the words of the blocks are read where they are
// added.
struct Words {
    uint32x4_t m[16];
};

inline uint32x4_t rotated16(uint32x4_t v_u32x4) {
    return vreinterpretq_u32_u16(vrev32q_u16(vreinterpretq_u16_u32(v_u32x4)));
}

template <int bits>
inline uint32x4_t rotated(uint32x4_t v_u32x4) {
    return vsriq_n_u32(vshlq_n_u32(v_u32x4, 32 - bits), v_u32x4, bits);
}

inline void mix(uint32x4_t& a, uint32x4_t& b, uint32x4_t& c, uint32x4_t& d, uint32x4_t x,
                uint32x4_t y) {
    a = vaddq_u32(vaddq_u32(a, x), b);
    d = rotated16(veorq_u32(d, a));
    c = vaddq_u32(c, d);
    b = rotated<12>(veorq_u32(b, c));
    a = vaddq_u32(vaddq_u32(a, y), b);
    d = rotated<8>(veorq_u32(d, a));
    c = vaddq_u32(c, d);
    b = rotated<7>(veorq_u32(b, c));
}

// Words 4 i to 4 i + 3 of the block at each of the four addresses, turned.
inline void turn(const unsigned char* data, size_t stride, int i, Words* words) {
    uint32x4_t row[4];
    for (size_t lane = 0; lane < 4; ++lane) {
        row[lane] = vreinterpretq_u32_u8(vld1q_u8(data + lane * stride + 16 * i));
    }
    const uint32x4x2_t low = vtrnq_u32(row[0], row[1]), high = vtrnq_u32(row[2], row[3]);
    words->m[4 * i] = vcombine_u32(vget_low_u32(low.val[0]), vget_low_u32(high.val[0]));
    words->m[4 * i + 1] = vcombine_u32(vget_low_u32(low.val[1]), vget_low_u32(high.val[1]));
    words->m[4 * i + 2] = vcombine_u32(vget_high_u32(low.val[0]), vget_high_u32(high.val[0]));
    words->m[4 * i + 3] = vcombine_u32(vget_high_u32(low.val[1]), vget_high_u32(high.val[1]));
}

template <int round>
inline void mix_all(uint32x4_t v[16], const Words& words) {
    constexpr const uint8_t* order = kBlake3Order[round];
    const uint32x4_t* m = words.m;
    mix(v[0], v[4], v[8], v[12], m[order[0]], m[order[1]]);
    mix(v[1], v[5], v[9], v[13], m[order[2]], m[order[3]]);
    mix(v[2], v[6], v[10], v[14], m[order[4]], m[order[5]]);
    mix(v[3], v[7], v[11], v[15], m[order[6]], m[order[7]]);
    mix(v[0], v[5], v[10], v[15], m[order[8]], m[order[9]]);
    mix(v[1], v[6], v[11], v[12], m[order[10]], m[order[11]]);
    mix(v[2], v[7], v[8], v[13], m[order[12]], m[order[13]]);
    mix(v[3], v[4], v[9], v[14], m[order[14]], m[order[15]]);
}

inline void store(const uint32x4_t value[8], Blake3Value* values) {
    uint32_t turned[8][4];
    for (int i = 0; i < 8; ++i) vst1q_u32(turned[i], value[i]);
    for (int lane = 0; lane < 4; ++lane) {
        for (int i = 0; i < 8; ++i) values[lane][i] = turned[i][lane];
    }
}

// The first four inputs.
void four(const Blake3Inputs& inputs, Blake3Value* values) {
    const Lanes lanes = lanes_of(inputs);
    uint32x4_t value[8];
    for (int i = 0; i < 8; ++i) value[i] = vdupq_n_u32(kBlake3Start[i]);
    for (size_t block = 0; block < inputs.blocks; ++block) {
        Words words;
        const unsigned char* data = inputs.data + block * kBlake3Block;
        for (int i = 0; i < 4; ++i) turn(data, inputs.stride, i, &words);
        uint32x4_t v[16];
        for (int i = 0; i < 8; ++i) v[i] = value[i];
        for (int i = 0; i < 4; ++i) v[8 + i] = vdupq_n_u32(kBlake3Start[i]);
        v[12] = vld1q_u32(lanes.low);
        v[13] = vld1q_u32(lanes.high);
        v[14] = vdupq_n_u32(kBlake3Block);
        v[15] = vdupq_n_u32(flags_of(inputs, block));
        mix_all<0>(v, words);
        mix_all<1>(v, words);
        mix_all<2>(v, words);
        mix_all<3>(v, words);
        mix_all<4>(v, words);
        mix_all<5>(v, words);
        mix_all<6>(v, words);
        for (int i = 0; i < 8; ++i) value[i] = veorq_u32(v[i], v[i + 8]);
    }
    store(value, values);
}

#endif

}  // namespace

void blake3_many_neon(Blake3Inputs inputs, size_t count, Blake3Value* values) {
    const auto skip = [&](size_t done) {
        inputs.data += done * inputs.stride;
        inputs.chunk += inputs.counts ? done : 0;
        values += done;
        return done;
    };
#if defined(__arm__)
    Blake3Work work;
    prepare(inputs, &work);
    while (count >= 5) {
        five(inputs, 5, &work, values);
        count -= skip(5);
    }
    if (count > 2) {  // two cost less one by one
        five(inputs, count, &work, values);
        return;
    }
#else
    while (count >= 4) {
        four(inputs, values);
        count -= skip(4);
    }
#endif
    blake3_many_scalar(inputs, count, values);
}

}  // namespace facesig
