#include "kernels/conv_s8/conv_s8_window.h"

#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kChannels = 4;  // of a dot block
constexpr int kPiece = 16;    // weights of one channel that lie together
constexpr int kBlockPiece = kPiece * kChannels;
constexpr int kPixels = 4;
constexpr int kGroup = 64;  // channels whose sums are kept together

// What one call computes: sums of `tiles` times two channels.
struct Tiles {
    const int8_t* windows;
    int pieces;
    const int8_t* weights;
    const int32_t* bias;
    int tiles;
    int32_t* sums;  // pooled: of the largest pixel, else pixel by pixel, kGroup apart
};

#if defined(__arm__)

// 2 channels x 4 pixels, written for a core that issues one instruction a cycle in order.
//
//                         pixel 0   pixel 1   pixel 2   pixel 3
//                         d24 d25   d26 d27   d28 d29   d30 d31    the windows' piece
//                        +---------+---------+---------+---------+
//   channel 0  d16 d17   | q0      | q1      | q2      | q3      |  eight sums of 16 bits each,
//   channel 1  d18 d19   | q4      | q5      | q6      | q7      |  of the whole window
//                        +---------+---------+---------+---------+
//   d20 to d23: the last tile's results on their way to memory
//
// A piece is 16 multiplications and four loads. Each load overwrites what was used last, four slots
// or more before its first use, and three slots at least lie between two multiplications into the
// same sums: 20 cycles for 256 products, 22 where loads and multiplications share cycles. A piece's
// last multiplication (q7 with d19, d31) is done at the beginning of the next.
//
// `n` counts pieces. With the last one `w` and `a` go to the next tile's weights and back to the
// first piece of the windows, so that a tile's loads begin in the tile before.

// clang-format off
// `MUL` begins sums (vmull.s8) or goes on (vmlal.s8); `A` to `E` are done on the way.
#define FACESIG_PIECE(MUL, A, B, C, D, E) \
    MUL " q0, d16, d24\n\t"               \
    A                                     \
    "vld1.8 {d28-d31}, [%[a]]!\n\t"       \
    MUL " q1, d16, d26\n\t"               \
    B                                     \
    "vmlal.s8 q0, d17, d25\n\t"           \
    MUL " q2, d16, d28\n\t"               \
    "vmlal.s8 q1, d17, d27\n\t"           \
    MUL " q3, d16, d30\n\t"               \
    C                                     \
    "vmlal.s8 q2, d17, d29\n\t"           \
    "vld1.8 {d18-d19}, [%[w]]!\n\t"       \
    "vmlal.s8 q3, d17, d31\n\t"           \
    "add %[w], %[w], #32\n\t"             \
    "subs %[n], %[n], #1\n\t"             \
    MUL " q4, d18, d24\n\t"               \
    D                                     \
    "it eq\n\t"                           \
    "moveq %[w], %[next]\n\t"             \
    MUL " q5, d18, d26\n\t"               \
    "vld1.8 {d16-d17}, [%[w]]!\n\t"       \
    "it eq\n\t"                           \
    "moveq %[a], %[windows]\n\t"          \
    MUL " q6, d18, d28\n\t"               \
    "vmlal.s8 q4, d19, d25\n\t"           \
    "vmlal.s8 q5, d19, d27\n\t"           \
    E                                     \
    "vld1.8 {d24-d27}, [%[a]]!\n\t"       \
    MUL " q7, d18, d30\n\t"               \
    "vmlal.s8 q6, d19, d29\n\t"

#define FACESIG_LAST_PRODUCT "vmlal.s8 q7, d19, d31\n\t"

// Where the next tile's weights start, by turns 32 bytes on and in the next block; the last tile
// stays where it is. %[t] + 4: `pieces`.
#define FACESIG_NEXT_TILE                \
    "ldr %[n], [%[t], #4]\n\t"           \
    "subs %[tiles], %[tiles], #1\n\t"    \
    "add %[next], %[next], %[step]\n\t"  \
    "sub %[step], %[block], %[step]\n\t" \
    "it eq\n\t"                          \
    "moveq %[next], %[w]\n\t"

// From eight sums of eight lanes to d20 to d23: of each pixel two channels.
#define FACESIG_ADD_UP            \
    "vpaddl.s16 q0, q0\n\t"       \
    "vpaddl.s16 q1, q1\n\t"       \
    "vpaddl.s16 q2, q2\n\t"       \
    "vpaddl.s16 q3, q3\n\t"       \
    "vpaddl.s16 q4, q4\n\t"       \
    "vpaddl.s16 q5, q5\n\t"       \
    "vpaddl.s16 q6, q6\n\t"       \
    "vpaddl.s16 q7, q7\n\t"       \
    "vpadd.i32 d0, d0, d1\n\t"    \
    "vpadd.i32 d2, d2, d3\n\t"    \
    "vpadd.i32 d4, d4, d5\n\t"    \
    "vpadd.i32 d6, d6, d7\n\t"    \
    "vpadd.i32 d8, d8, d9\n\t"    \
    "vpadd.i32 d10, d10, d11\n\t" \
    "vpadd.i32 d12, d12, d13\n\t" \
    "vpadd.i32 d14, d14, d15\n\t" \
    "vpadd.i32 d20, d0, d8\n\t"   \
    "vpadd.i32 d21, d2, d10\n\t"  \
    "vpadd.i32 d22, d4, d12\n\t"  \
    "vpadd.i32 d23, d6, d14\n\t"

// `BIAS` is done at once, `A` to `E` in the first piece of the next tile.
#define FACESIG_TILES(BIAS, A, B, C, D, E)                         \
    "vld1.8 {d16-d17}, [%[w]]!\n\t"                                \
    "vld1.8 {d24-d27}, [%[a]]!\n\t"                                \
    FACESIG_NEXT_TILE                                              \
    FACESIG_PIECE("vmull.s8", "", "", "", "", "")                  \
    "b 3f\n"                                                       \
    "1:\n\t"                                                       \
    FACESIG_NEXT_TILE                                              \
    FACESIG_PIECE("vmull.s8", A, B, C, D, E)                       \
    "b 3f\n"                                                       \
    "2:\n\t"                                                       \
    FACESIG_PIECE("vmlal.s8", FACESIG_LAST_PRODUCT, "", "", "", "") \
    "3:\n\t"                                                       \
    "bne 2b\n\t"                                                   \
    FACESIG_LAST_PRODUCT                                           \
    FACESIG_ADD_UP                                                 \
    BIAS                                                           \
    "cmp %[tiles], #0\n\t"                                         \
    "bne 1b\n\t"                                                   \
    A B C D E

#define FACESIG_OPERANDS                                                                       \
    : [a] "+&r"(a), [w] "+&r"(w), [next] "+&r"(next), [step] "+&r"(step), [n] "=&r"(n),        \
      [tiles] "+&r"(tiles), [bias] "+&r"(bias), [sums] "+&r"(sums)                             \
    : [t] "r"(&t), [windows] "r"(t.windows), [block] "r"(block)                                \
    : "cc", "memory", "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", \
      "q12", "q13", "q14", "q15"

// Of the four pixels the largest, and the bias.
#define FACESIG_POOL_1 "vmax.s32 d20, d20, d21\n\t"
#define FACESIG_POOL_2 "vmax.s32 d22, d22, d23\n\t"
#define FACESIG_POOL_3 "vmax.s32 d20, d20, d22\n\tvld1.32 {d21}, [%[bias]]!\n\t"
#define FACESIG_POOL_4 "vadd.i32 d20, d20, d21\n\t"
#define FACESIG_POOL_5 "vst1.32 {d20}, [%[sums]]!\n\t"

// The bias, and each pixel to its row of kGroup sums, 256 bytes.
#define FACESIG_BIAS               \
    "vld1.32 {d1}, [%[bias]]!\n\t" \
    "vadd.i32 d20, d20, d1\n\t"    \
    "vadd.i32 d21, d21, d1\n\t"    \
    "vadd.i32 d22, d22, d1\n\t"    \
    "vadd.i32 d23, d23, d1\n\t"
#define FACESIG_ROW_1 "vstr d20, [%[sums]]\n\t"
#define FACESIG_ROW_2 "vstr d21, [%[sums], #256]\n\t"
#define FACESIG_ROW_3 "vstr d22, [%[sums], #512]\n\t"
#define FACESIG_ROW_4 "vstr d23, [%[sums], #768]\n\t"
#define FACESIG_ROW_5 "add %[sums], %[sums], #8\n\t"
// clang-format on

static_assert(offsetof(Tiles, pieces) == 4 && kGroup == 64, "the code above says so");

void run(const Tiles& t, bool pool) {
    const int8_t *a = t.windows, *w = t.weights, *next = t.weights;
    const int32_t* bias = t.bias;
    int32_t* sums = t.sums;
    const int block = t.pieces * kBlockPiece;
    int step = 2 * kPiece, n, tiles = t.tiles;
    if (pool) {
        asm volatile(FACESIG_TILES("", FACESIG_POOL_1, FACESIG_POOL_2, FACESIG_POOL_3,
                                   FACESIG_POOL_4, FACESIG_POOL_5) FACESIG_OPERANDS);
    } else {
        asm volatile(FACESIG_TILES(FACESIG_BIAS, FACESIG_ROW_1, FACESIG_ROW_2, FACESIG_ROW_3,
                                   FACESIG_ROW_4, FACESIG_ROW_5) FACESIG_OPERANDS);
    }
}

#else

inline int32x2_t halves(int16x8_t sums_s16x8) {
    const int32x4_t wide_s32x4 = vpaddlq_s16(sums_s16x8);
    return vadd_s32(vget_low_s32(wide_s32x4), vget_high_s32(wide_s32x4));
}

inline int16x8_t more(int16x8_t sums_s16x8, int8x16_t w_s8x16, int8x16_t a_s8x16) {
    sums_s16x8 = vmlal_s8(sums_s16x8, vget_low_s8(w_s8x16), vget_low_s8(a_s8x16));
    return vmlal_s8(sums_s16x8, vget_high_s8(w_s8x16), vget_high_s8(a_s8x16));
}

void run(const Tiles& t, bool pool) {
    for (int tile = 0; tile < t.tiles; ++tile) {
        const int8_t *a = t.windows, *w = t.weights + (tile & 1) * 2 * kPiece;
        w += ptrdiff_t{tile >> 1} * t.pieces * kBlockPiece;
        int16x8_t s00 = vdupq_n_s16(0), s01 = s00, s02 = s00, s03 = s00;
        int16x8_t s10 = s00, s11 = s00, s12 = s00, s13 = s00;
        for (int piece = 0; piece < t.pieces; ++piece, a += kBlockPiece, w += kBlockPiece) {
            const int8x16_t w0 = vld1q_s8(w), w1 = vld1q_s8(w + kPiece);
            const int8x16_t a0 = vld1q_s8(a), a1 = vld1q_s8(a + kPiece);
            s00 = more(s00, w0, a0), s01 = more(s01, w0, a1);
            s10 = more(s10, w1, a0), s11 = more(s11, w1, a1);
            const int8x16_t a2 = vld1q_s8(a + 2 * kPiece), a3 = vld1q_s8(a + 3 * kPiece);
            s02 = more(s02, w0, a2), s03 = more(s03, w0, a3);
            s12 = more(s12, w1, a2), s13 = more(s13, w1, a3);
        }
        const int32x2_t bias = vld1_s32(t.bias + ptrdiff_t{tile} * 2);
        const int32x2_t p0 = vadd_s32(vpadd_s32(halves(s00), halves(s10)), bias);
        const int32x2_t p1 = vadd_s32(vpadd_s32(halves(s01), halves(s11)), bias);
        const int32x2_t p2 = vadd_s32(vpadd_s32(halves(s02), halves(s12)), bias);
        const int32x2_t p3 = vadd_s32(vpadd_s32(halves(s03), halves(s13)), bias);
        int32_t* sums = t.sums + ptrdiff_t{tile} * 2;
        if (pool) {
            vst1_s32(sums, vmax_s32(vmax_s32(p0, p1), vmax_s32(p2, p3)));
            continue;
        }
        vst1_s32(sums, p0);
        vst1_s32(sums + kGroup, p1);
        vst1_s32(sums + 2 * kGroup, p2);
        vst1_s32(sums + 3 * kGroup, p3);
    }
}

#endif

// The windows of four pixels in the framed input, copied side by side.
class Windows {
  public:
    Windows(const ConvParams& p, const int8_t* in)
        : rows_(p.kernel),
          pieces_((p.kernel * p.cin + kPiece - 1) / kPiece),
          row_(ptrdiff_t{p.in_width + 2 * p.pad} * p.cin),
          x_step_(ptrdiff_t{p.stride} * p.cin),
          y_step_(p.stride * row_),
          width_(p.out_width),
          line_(in),
          at_(in) {}

    // The next four pixels of a pool's window.
    void pool() {
        const int8_t* const from[kPixels] = {at_, at_ + x_step_, at_ + y_step_,
                                             at_ + y_step_ + x_step_};
        copy(from);
        move(2);
    }
    // The next four pixels, or as many as there are, and then the last of them again.
    void next(int pixels) {
        const int8_t* from[kPixels] = {at_, at_, at_, at_};
        for (int i = 0; i < kPixels; ++i) {
            from[i] = i < pixels ? at_ : from[i - 1];
            if (i < pixels) move(1);
        }
        copy(from);
    }

    const int8_t* data() const { return windows_; }

  private:
    void move(int side) {
        at_ += side * x_step_;
        if (++x_ < width_) return;
        x_ = 0;
        line_ += side * y_step_;
        at_ = line_;
    }
    void copy(const int8_t* const* from) {
        const int8_t *in0 = from[0], *in1 = from[1], *in2 = from[2], *in3 = from[3];
        int8_t* to = windows_;
        if (pieces_ == 1) {
            for (int row = 0; row < rows_; ++row, to += kBlockPiece) {
                copy_piece(in0, in1, in2, in3, to);
                in0 += row_, in1 += row_, in2 += row_, in3 += row_;
            }
            return;
        }
        for (int row = 0; row < rows_; ++row) {
            for (int piece = 0; piece < pieces_; ++piece, to += kBlockPiece) {
                copy_piece(in0, in1, in2, in3, to);
                in0 += kPiece, in1 += kPiece, in2 += kPiece, in3 += kPiece;
            }
            const ptrdiff_t rest = row_ - ptrdiff_t{pieces_} * kPiece;
            in0 += rest, in1 += rest, in2 += rest, in3 += rest;
        }
    }

    static void copy_piece(const int8_t* in0, const int8_t* in1, const int8_t* in2,
                           const int8_t* in3, int8_t* to) {
        const int8x16_t a0 = vld1q_s8(in0), a1 = vld1q_s8(in1);
        const int8x16_t a2 = vld1q_s8(in2), a3 = vld1q_s8(in3);
        vst1q_s8(to, a0);
        vst1q_s8(to + kPiece, a1);
        vst1q_s8(to + 2 * kPiece, a2);
        vst1q_s8(to + 3 * kPiece, a3);
    }

    const int rows_, pieces_;
    const ptrdiff_t row_, x_step_, y_step_;
    const int width_;
    const int8_t* line_;  // its first pixel
    const int8_t* at_;
    int x_ = 0;
    alignas(32) int8_t windows_[kConvS8WindowPieces * kBlockPiece];
};

inline int least(int a, int b) {
    return a < b ? a : b;
}

}  // namespace

void conv_s8_window_neon(const ConvParams& p, const int8_t* framed, const int32_t* bias,
                         const int8_t* weights, const Requantise& to, void* out) {
    const int pieces = p.kernel * ((p.kernel * p.cin + kPiece - 1) / kPiece);
    const int count = p.out_height * p.out_width;
    Windows windows(p, framed);
    int32_t sums[kPixels * kGroup];
    // A pool has four windows of four pixels instead, where one group holds all channels.
    const bool at_once = p.cout <= kGroup;
    const int together = p.pool && !at_once ? 1 : kPixels;
    for (int pixel = 0; pixel < count; pixel += together) {
        const int pixels = least(together, count - pixel);
        if (!p.pool) windows.next(pixels);
        for (int channel = 0; channel < p.cout; channel += kGroup) {
            const int channels = least(kGroup, p.cout - channel);
            Tiles tiles = {windows.data(),
                           pieces,
                           weights + ptrdiff_t{channel} * pieces * kPiece,
                           bias + channel,
                           (channels + kChannels - 1) / kChannels * 2,
                           sums};
            if (!p.pool) run(tiles, false);
            for (int i = 0; p.pool && i < pixels; ++i, tiles.sums += kGroup) {
                if (channel == 0) windows.pool();
                run(tiles, true);
            }
            requantise_rows_neon(to, {sums, kGroup, pixels, channels}, pixel, channel, out);
        }
    }
}

bool conv_s8_fits_window(const ConvParams& p) {
    const int pieces = p.kernel * ((p.kernel * p.cin + kPiece - 1) / kPiece);
    return p.chain >= pieces && pieces <= kConvS8WindowPieces;
}

}  // namespace facesig
