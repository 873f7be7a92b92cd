#include "base/neon.h"
#include "model/walk.h"

namespace facesig {

namespace {

constexpr size_t kLinePieces = 4;

// A multiple of kLinePieces. Pieces 1 to n of a block weigh n, n - 1, ... 1 in s2; n (n + 1) / 2
// times the largest 16-bit number must fit in 32 bits, which it does up to 361.
constexpr size_t kBlockPieces = 360;

// Bytes from a line to the one that is asked for while it is being looked at.
constexpr size_t kAhead = 256;

// A line in registers.
struct Line {
    uint8x16_t piece0, piece1, piece2, piece3;
};

// What a walk finds out besides sums: look() at every line, legal() at the end.
struct Anything {
    explicit Anything(uint32_t /*limit*/) {}
    void look(const Line& /*line*/) {}
    bool legal() const { return true; }
};

// Zero times a finite number is zero, times infinity or NaN it is NaN, which stays in the sum: one
// multiplication instead of a mask and a comparison. Two sums, because one would have to wait for
// itself.
struct Floats {
    explicit Floats(uint32_t /*limit*/) {}
    void look(const Line& line) {
        even_f32x4 = add(even_f32x4, line.piece0);
        odd_f32x4 = add(odd_f32x4, line.piece1);
        even_f32x4 = add(even_f32x4, line.piece2);
        odd_f32x4 = add(odd_f32x4, line.piece3);
    }
    static float32x4_t add(float32x4_t sum_f32x4, uint8x16_t piece) {
        return vmlaq_f32(sum_f32x4, vreinterpretq_f32_u8(piece), vdupq_n_f32(0));
    }
    bool legal() const {
        float sums[4];
        vst1q_f32(sums, vaddq_f32(even_f32x4, odd_f32x4));
        return sums[0] == 0 && sums[1] == 0 && sums[2] == 0 && sums[3] == 0;
    }
    float32x4_t even_f32x4 = vdupq_n_f32(0), odd_f32x4 = vdupq_n_f32(0);
};

struct Int8 {
    explicit Int8(uint32_t limit) : limit(static_cast<int>(limit)) {}
    void look(const Line& line) {
        look(vreinterpretq_s8_u8(line.piece0));
        look(vreinterpretq_s8_u8(line.piece1));
        look(vreinterpretq_s8_u8(line.piece2));
        look(vreinterpretq_s8_u8(line.piece3));
    }
    void look(int8x16_t piece_s8x16) {
        most_s8x16 = vmaxq_s8(most_s8x16, piece_s8x16);
        least_s8x16 = vminq_s8(least_s8x16, piece_s8x16);
    }
    bool legal() const {
        int8_t most[16], least[16];
        vst1q_s8(most, most_s8x16);
        vst1q_s8(least, least_s8x16);
        bool within = true;
        for (int i = 0; i < 16; ++i) within = within && most[i] <= limit && least[i] >= -limit;
        return within;
    }
    int8x16_t most_s8x16 = vdupq_n_s8(0), least_s8x16 = vdupq_n_s8(0);
    int limit;
};

struct Int16 {
    explicit Int16(uint32_t limit) : limit(static_cast<int>(limit)) {}
    void look(const Line& line) {
        look(vreinterpretq_s16_u8(line.piece0));
        look(vreinterpretq_s16_u8(line.piece1));
        look(vreinterpretq_s16_u8(line.piece2));
        look(vreinterpretq_s16_u8(line.piece3));
    }
    void look(int16x8_t piece_s16x8) {
        most_s16x8 = vmaxq_s16(most_s16x8, piece_s16x8);
        least_s16x8 = vminq_s16(least_s16x8, piece_s16x8);
    }
    bool legal() const {
        int16_t most[8], least[8];
        vst1q_s16(most, most_s16x8);
        vst1q_s16(least, least_s16x8);
        bool within = true;
        for (int i = 0; i < 8; ++i) within = within && most[i] <= limit && least[i] >= -limit;
        return within;
    }
    int16x8_t most_s16x8 = vdupq_n_s16(0), least_s16x8 = vdupq_n_s16(0);
    int limit;
};

// The sums of one block, each half of a word by itself: even lanes hold the lower 16 bits of words,
// odd lanes the upper ones.
//
//     piece  | low  d: w0 lower, w0 upper, w1 lower, w1 upper
//            | high d: w2 lower, w2 upper, w3 lower, w3 upper
//     q once_low,  once_high    += 1      * d    sum of the words
//     q often_low, often_high   += weight * d    sum of what s1 gains, seen from the block's end
//
// Four `vmlal.u16` a piece, one cycle each: s1 and s2 in 64-bit lanes, as they are defined, would
// take four additions of two cycles.
struct Block {
    uint32x4_t once_low = vdupq_n_u32(0), once_high = vdupq_n_u32(0);
    uint32x4_t often_low = vdupq_n_u32(0), often_high = vdupq_n_u32(0);

    template <int Lane>
    void add(uint8x16_t piece, uint16x4_t weights_u16x4) {
        const uint16x4_t low_u16x4 = vget_low_u16(vreinterpretq_u16_u8(piece));
        const uint16x4_t high_u16x4 = vget_high_u16(vreinterpretq_u16_u8(piece));
        const uint16x4_t one_u16x4 = vdup_n_u16(1);
        once_low = vmlal_u16(once_low, low_u16x4, one_u16x4);
        once_high = vmlal_u16(once_high, high_u16x4, one_u16x4);
        often_low = vmlal_lane_u16(often_low, low_u16x4, weights_u16x4, Lane);
        often_high = vmlal_lane_u16(often_high, high_u16x4, weights_u16x4, Lane);
    }

    // s2 gains the old s1 once for each of the block's pieces.
    void fold(size_t pieces, Sums* sums) const {
        uint32_t once[2 * kSumLanes], often[2 * kSumLanes];
        vst1q_u32(once, once_low);
        vst1q_u32(once + 4, once_high);
        vst1q_u32(often, often_low);
        vst1q_u32(often + 4, often_high);
        for (int lane = 0; lane < kSumLanes; ++lane) {
            const uint32_t* halves = often + 2 * lane;
            sums->s2[lane] += sums->s1[lane] * static_cast<uint32_t>(pieces) + halves[0] +
                              (static_cast<uint64_t>(halves[1]) << 16);
            halves = once + 2 * lane;
            sums->s1[lane] += halves[0] + (static_cast<uint64_t>(halves[1]) << 16);
        }
    }
};

inline uint8x16_t load(const unsigned char** data) {
    const uint8x16_t piece = vld1q_u8(*data);
    *data += kPiece;
    return piece;
}

// Goes over up to kBlockPieces pieces, which are whole lines or one line with zeros at its end.
//
// Modelled, int8: 37 cycles of issue a line, 16 for the sums and 16 for the limits, while the
// memory takes 48 to bring the next one.
template <typename Look>
void walk_block(const unsigned char* data, size_t pieces, Look* found, Sums* sums) {
    const uint16_t most = static_cast<uint16_t>(pieces);
    const uint16_t first[kLinePieces] = {most, static_cast<uint16_t>(most - 1),
                                         static_cast<uint16_t>(most - 2),
                                         static_cast<uint16_t>(most - 3)};
    uint16x4_t weights_u16x4 = vld1_u16(first);
    Block block;
    Look look = *found;
    size_t lines = (pieces + kLinePieces - 1) / kLinePieces;
    do {
        Line line;
        line.piece0 = load(&data);
        __builtin_prefetch(data + kAhead);
        line.piece1 = load(&data);
        line.piece2 = load(&data);
        __builtin_prefetch(data + kAhead);
        line.piece3 = load(&data);
        block.add<0>(line.piece0, weights_u16x4);
        block.add<1>(line.piece1, weights_u16x4);
        block.add<2>(line.piece2, weights_u16x4);
        block.add<3>(line.piece3, weights_u16x4);
        look.look(line);
        weights_u16x4 = vsub_u16(weights_u16x4, vdup_n_u16(kLinePieces));
    } while (--lines > 0);
    *found = look;
    block.fold(pieces, sums);
}

template <typename Look>
bool walk(const unsigned char* data, size_t pieces, uint32_t limit, Sums* sums) {
    Look found(limit);
    while (pieces >= kLinePieces) {
        const size_t whole = pieces / kLinePieces * kLinePieces;
        const size_t count = whole < kBlockPieces ? whole : kBlockPieces;
        walk_block(data, count, &found, sums);
        data += count * kPiece;
        pieces -= count;
    }
    if (pieces > 0) {
        unsigned char line[kLinePieces * kPiece] = {};
        for (size_t i = 0; i < pieces * kPiece; ++i) line[i] = data[i];
        walk_block(line, pieces, &found, sums);
    }
    return found.legal();
}

}  // namespace

bool walk_neon(Content content, const unsigned char* data, size_t pieces, uint32_t limit,
               Sums* sums) {
    switch (content) {
        case Content::floats:
            return walk<Floats>(data, pieces, limit, sums);
        case Content::int8:
            return walk<Int8>(data, pieces, limit, sums);
        case Content::int16:
            return walk<Int16>(data, pieces, limit, sums);
        case Content::any:
            break;
    }
    return walk<Anything>(data, pieces, limit, sums);
}

}  // namespace facesig
