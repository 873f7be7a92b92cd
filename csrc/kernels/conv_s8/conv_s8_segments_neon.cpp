#include "base/add_up_neon.h"
#include "kernels/conv/pixels_neon.h"
#include "kernels/conv_s8/chain_neon.h"
#include "kernels/conv_s8/conv_s8_segments.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kChannels = 4;  // of a dot block
constexpr int kPiece = 16;    // weights of one channel that lie together
constexpr int kBlockPiece = kPiece * kChannels;

#if defined(__arm__)

// 2 channels x 2 pixels, written for a core that issues one instruction a cycle in order. No
// compiler keeps 16 registers full without spilling some, or loads a step ahead.
//
//                           pixel 0          pixel 1
//                           q12: d24 d25     q14: d28 d29     first piece of a step
//                           q13: d26 d27     q15: d30 d31     second
//              q8   q10    +----------------+----------------+
//   channel 0  d16  d20    | q0   (q4)      | q1   (q5)      |   q0 to q3: eight sums of 16 bits,
//              d17  d21    |                |                |   of a chain
//              q9   q11    +----------------+----------------+
//   channel 1  d18  d22    | q2   (q6)      | q3   (q7)      |   q4 to q7: four sums of 32 bits,
//              d19  d23    +----------------+----------------+   of all chains
//
// A step is two pieces: 16 multiplications and four loads of 32 bytes. The loop's body goes from
// the middle of a step to the middle of the next, so that the loads stand five slots apart (each
// takes four cycles where a load moves 8 bytes a cycle) and no multiplication waits for its load
// or, by three slots, for the one before it into the same sums: 20 cycles for 256 products, 24
// where loads and multiplications share cycles. The end of a chain adds four widenings of two
// cycles, ordered by when their sums are there.
//
// r4 and r5 point to the pixels' inputs, r6 to the weights; r8 holds the steps of the segment, r9
// counts.

// clang-format off
// The rest of a step and the beginning of the next of the same segment.
#define FACESIG_STEP                       \
    "vld1.8 {d16-d19}, [r6], %[piece]\n\t" \
    "vmlal.s8 q0, d20, d26\n\t"            \
    "vmlal.s8 q2, d22, d26\n\t"            \
    "vmlal.s8 q1, d20, d30\n\t"            \
    "vmlal.s8 q0, d21, d27\n\t"            \
    "vmlal.s8 q2, d23, d27\n\t"            \
    "vld1.8 {d24-d27}, [r4]!\n\t"          \
    "vmlal.s8 q3, d22, d30\n\t"            \
    "vmlal.s8 q1, d21, d31\n\t"            \
    "vmlal.s8 q0, d16, d24\n\t"            \
    "vmlal.s8 q3, d23, d31\n\t"            \
    "vld1.8 {d28-d31}, [r5]!\n\t"          \
    "vmlal.s8 q2, d18, d24\n\t"            \
    "vmlal.s8 q0, d17, d25\n\t"            \
    "subs r9, r9, #1\n\t"                  \
    "vmlal.s8 q1, d16, d28\n\t"            \
    "vmlal.s8 q3, d18, d28\n\t"            \
    "vld1.8 {d20-d23}, [r6], %[piece]\n\t" \
    "vmlal.s8 q2, d19, d25\n\t"            \
    "vmlal.s8 q1, d17, d29\n\t"            \
    "vmlal.s8 q3, d19, d29\n\t"

// The rest of a segment's last step, the sums of its chain widened (`WIDEN`: vpaddl.s16 into empty sums,
// vpadal.s16 into full ones), and the beginning of the next segment. Whether the segment just done was the
// tile's last (kConvS8Last) is in the flags.
#define FACESIG_NEXT_RUN(WIDEN, AHEAD)     \
    "mov r9, r8\n\t"                       \
    "ldm %[segment]!, {r4, r5, r6, r8}\n\t"    \
    "add r6, %[weights], r6\n\t"           \
    AHEAD                                  \
    "vld1.8 {d16-d19}, [r6], %[piece]\n\t" \
    "vmlal.s8 q0, d20, d26\n\t"            \
    "vmlal.s8 q2, d22, d26\n\t"            \
    "vmlal.s8 q1, d20, d30\n\t"            \
    "vmlal.s8 q3, d22, d30\n\t"            \
    "vmlal.s8 q0, d21, d27\n\t"            \
    "vmlal.s8 q2, d23, d27\n\t"            \
    "vld1.8 {d24-d27}, [r4]!\n\t"          \
    "vmlal.s8 q1, d21, d31\n\t"            \
    "vmlal.s8 q3, d23, d31\n\t"            \
    WIDEN " q4, q0\n\t"                    \
    "vld1.8 {d28-d31}, [r5]!\n\t"          \
    WIDEN " q6, q2\n\t"                    \
    "vmull.s8 q0, d16, d24\n\t"            \
    "vmull.s8 q2, d18, d24\n\t"            \
    WIDEN " q5, q1\n\t"                    \
    "vld1.8 {d20-d23}, [r6], %[piece]\n\t" \
    "vmull.s8 q1, d16, d28\n\t"            \
    "vmlal.s8 q0, d17, d25\n\t"            \
    WIDEN " q7, q3\n\t"                    \
    "vmull.s8 q3, d18, d28\n\t"            \
    "vmlal.s8 q2, d19, d25\n\t"            \
    "vmlal.s8 q1, d17, d29\n\t"            \
    "vmlal.s8 q3, d19, d29\n\t"            \
    "tst r9, #256\n\t"

// The same for a segment with a piece behind its steps (kConvS8Odd), which half a step multiplies: 12
// slots more.
#define FACESIG_NEXT_RUN_ODD(WIDEN, AHEAD) \
    "vld1.8 {d16-d19}, [r6]\n\t"           \
    "vmlal.s8 q0, d20, d26\n\t"            \
    "vmlal.s8 q2, d22, d26\n\t"            \
    "vmlal.s8 q1, d20, d30\n\t"            \
    "vld1.8 {d24-d25}, [r4]\n\t"           \
    "vmlal.s8 q3, d22, d30\n\t"            \
    "vmlal.s8 q0, d21, d27\n\t"            \
    "vmlal.s8 q2, d23, d27\n\t"            \
    "vld1.8 {d28-d29}, [r5]\n\t"           \
    "mov r9, r8\n\t"                       \
    "ldm %[segment]!, {r4, r5, r6, r8}\n\t" \
    "vmlal.s8 q1, d21, d31\n\t"            \
    "vmlal.s8 q3, d23, d31\n\t"            \
    "add r6, %[weights], r6\n\t"           \
    AHEAD                                  \
    "vmlal.s8 q0, d16, d24\n\t"            \
    "vmlal.s8 q2, d18, d24\n\t"            \
    "vmlal.s8 q1, d16, d28\n\t"            \
    "vmlal.s8 q3, d18, d28\n\t"            \
    "vmlal.s8 q0, d17, d25\n\t"            \
    "vmlal.s8 q2, d19, d25\n\t"            \
    "vld1.8 {d24-d27}, [r4]!\n\t"          \
    "vmlal.s8 q1, d17, d29\n\t"            \
    "vmlal.s8 q3, d19, d29\n\t"            \
    "vld1.8 {d16-d19}, [r6], %[piece]\n\t" \
    WIDEN " q4, q0\n\t"                    \
    WIDEN " q6, q2\n\t"                    \
    "vld1.8 {d28-d31}, [r5]!\n\t"          \
    "vmull.s8 q0, d16, d24\n\t"            \
    "vmull.s8 q2, d18, d24\n\t"            \
    WIDEN " q5, q1\n\t"                    \
    "vld1.8 {d20-d23}, [r6], %[piece]\n\t" \
    "vmull.s8 q1, d16, d28\n\t"            \
    "vmlal.s8 q0, d17, d25\n\t"            \
    WIDEN " q7, q3\n\t"                    \
    "vmull.s8 q3, d18, d28\n\t"            \
    "vmlal.s8 q2, d19, d25\n\t"            \
    "vmlal.s8 q1, d17, d29\n\t"            \
    "vmlal.s8 q3, d19, d29\n\t"            \
    "tst r9, #256\n\t"

// The steps of a segment beyond its first.
#define FACESIG_COUNT    \
    "uxtb r9, r8\n\t"    \
    "subs r9, r9, #1\n\t"

// A list of tiles: at 1 a tile's first segment, at 4 the others, at 7 its results. The byte before
// `ahead` is read only to say where that points: the timing model follows no other prefetch.
// Where segments may be odd, 8 and 9 do in place of 3 and 6 what those are.
#define FACESIG_WHERE_ODD(TO)              \
    "tst r8, #512\n\t"                     \
    "bne " TO "f\n\t"
#define FACESIG_EVEN(TO)
#define FACESIG_ODD_RUNS(AHEAD)            \
    "b 10f\n"                              \
    "8:\n\t"                               \
    FACESIG_NEXT_RUN_ODD("vpaddl.s16", AHEAD) \
    "beq 4b\n\t"                           \
    "b 7b\n"                               \
    "9:\n\t"                               \
    FACESIG_NEXT_RUN_ODD("vpadal.s16", AHEAD) \
    "beq 4b\n\t"                           \
    "b 7b\n"                               \
    "10:\n\t"
#define FACESIG_NO_RUNS(AHEAD)

#define FACESIG_TILES(AHEAD, ODD, ODD_RUNS) \
    "ldrb r9, [%[ahead], #-1]\n\t"         \
    "ldm %[segment]!, {r4, r5, r6, r8}\n\t"    \
    "add r6, %[weights], r6\n\t"           \
    "vld1.8 {d16-d19}, [r6], %[piece]\n\t" \
    "vld1.8 {d24-d27}, [r4]!\n\t"          \
    "vld1.8 {d28-d31}, [r5]!\n\t"          \
    "vld1.8 {d20-d23}, [r6], %[piece]\n\t" \
    "vmull.s8 q0, d16, d24\n\t"            \
    "vmull.s8 q2, d18, d24\n\t"            \
    "vmull.s8 q1, d16, d28\n\t"            \
    "vmull.s8 q3, d18, d28\n\t"            \
    "vmlal.s8 q0, d17, d25\n\t"            \
    "vmlal.s8 q2, d19, d25\n\t"            \
    "vmlal.s8 q1, d17, d29\n\t"            \
    "vmlal.s8 q3, d19, d29\n"              \
    "1:\n\t"                               \
    FACESIG_COUNT                          \
    "beq 3f\n"                             \
    "2:\n\t"                               \
    FACESIG_STEP                           \
    "bne 2b\n"                             \
    "3:\n\t"                               \
    ODD("8")                               \
    FACESIG_NEXT_RUN("vpaddl.s16", AHEAD)  \
    "bne 7f\n"                             \
    "4:\n\t"                               \
    FACESIG_COUNT                          \
    "beq 6f\n"                             \
    "5:\n\t"                               \
    FACESIG_STEP                           \
    "bne 5b\n"                             \
    "6:\n\t"                               \
    ODD("9")                               \
    FACESIG_NEXT_RUN("vpadal.s16", AHEAD)  \
    "beq 4b\n"                             \
    "7:\n\t"                               \
    "vpadd.i32 d8, d8, d9\n\t"             \
    "vpadd.i32 d12, d12, d13\n\t"          \
    "vpadd.i32 d10, d10, d11\n\t"          \
    "vpadd.i32 d14, d14, d15\n\t"          \
    "vld1.32 {d9}, [%[bias]]\n\t"          \
    "vpadd.i32 d8, d8, d12\n\t"            \
    "vpadd.i32 d10, d10, d14\n\t"          \
    "vadd.i32 d8, d8, d9\n\t"              \
    "vadd.i32 d10, d10, d9\n\t"            \
    "vstr d8, [%[sums]]\n\t"               \
    "vstr d10, [%[sums], #16]\n\t"         \
    "add %[sums], %[sums], #32\n\t"        \
    "cmp r8, #0\n\t"                       \
    "bne 1b\n\t"                           \
    ODD_RUNS(AHEAD)

#define FACESIG_OPERANDS                                                                      \
    : [segment] "+&r"(segment), [ahead] "+&r"(ahead), [sums] "+&r"(sums)                              \
    : [weights] "r"(weights), [bias] "r"(bias), [piece] "r"(kBlockPiece)                      \
    : "r4", "r5", "r6", "r8", "r9", "cc", "memory", "q0", "q1", "q2", "q3", "q4", "q5", "q6", \
      "q7", "q8", "q9", "q10", "q11", "q12", "q13", "q14", "q15"

// Prefetches at each segment: half a line of the weights to come, or two lines.
#define FACESIG_HALF_A_LINE     \
    "pld [%[ahead]]\n\t"        \
    "add %[ahead], %[ahead], #16\n\t"
#define FACESIG_TWO_LINES       \
    "pld [%[ahead]]\n\t"        \
    "pld [%[ahead], #32]\n\t"   \
    "add %[ahead], %[ahead], #64\n\t"
// clang-format on

static_assert(sizeof(ConvS8Segment) == 16 && kConvS8Last == 256 && kConvS8Odd == 512,
              "the code above says so");

// Two channels of all pixels of a list. `ahead` follows a byte that may be read.
void tiles(const ConvS8List& list, const int8_t* weights, const int32_t* bias, const int8_t* ahead,
           bool quick, int32_t* sums) {
    const ConvS8Segment* segment = list.segments;
    if (list.odd && quick) {
        asm volatile(FACESIG_TILES(FACESIG_TWO_LINES, FACESIG_WHERE_ODD, FACESIG_ODD_RUNS)
                         FACESIG_OPERANDS);
    } else if (list.odd) {
        asm volatile(FACESIG_TILES(FACESIG_HALF_A_LINE, FACESIG_WHERE_ODD, FACESIG_ODD_RUNS)
                         FACESIG_OPERANDS);
    } else if (quick) {
        asm volatile(FACESIG_TILES(FACESIG_TWO_LINES, FACESIG_EVEN, FACESIG_NO_RUNS)
                         FACESIG_OPERANDS);
    } else {
        asm volatile(FACESIG_TILES(FACESIG_HALF_A_LINE, FACESIG_EVEN, FACESIG_NO_RUNS)
                         FACESIG_OPERANDS);
    }
}

// The sums of four channels. While they are computed, the weights behind them are fetched: of the
// next four, or of the next layer.
void block(const ConvS8List& list, const int8_t* weights, const int32_t* bias, ptrdiff_t bytes,
           bool last, int32_t* sums) {
    const int8_t* ahead = weights + bytes;
    const bool quick = bytes / 2 > ptrdiff_t{list.count} * 16;
    tiles(list, weights, bias, ahead, quick, sums);
    if (!last) ahead += bytes / 2;
    tiles(list, weights + 2 * kPiece, bias + 2, ahead, quick, sums + 2);
}

#else

// One pixel and four channels: the sums of a chain, and those of all chains.
class Column {
  public:
    void begin_chain(const int8_t* w, int8x16_t a_s8x16) {
        t0_ = begin(vld1q_s8(w), a_s8x16);
        t1_ = begin(vld1q_s8(w + kPiece), a_s8x16);
        t2_ = begin(vld1q_s8(w + 2 * kPiece), a_s8x16);
        t3_ = begin(vld1q_s8(w + 3 * kPiece), a_s8x16);
    }
    void go_on(const int8_t* w, int8x16_t a_s8x16) {
        t0_ = more(t0_, vld1q_s8(w), a_s8x16);
        t1_ = more(t1_, vld1q_s8(w + kPiece), a_s8x16);
        t2_ = more(t2_, vld1q_s8(w + 2 * kPiece), a_s8x16);
        t3_ = more(t3_, vld1q_s8(w + 3 * kPiece), a_s8x16);
    }
    void end_chain() {
        s0_ = vpadalq_s16(s0_, t0_);
        s1_ = vpadalq_s16(s1_, t1_);
        s2_ = vpadalq_s16(s2_, t2_);
        s3_ = vpadalq_s16(s3_, t3_);
    }
    int32x4_t sums() const { return add_up(s0_, s1_, s2_, s3_); }

  private:
    int16x8_t t0_, t1_, t2_, t3_;
    int32x4_t s0_ = vdupq_n_s32(0), s1_ = s0_, s2_ = s0_, s3_ = s0_;
};

// The same with 4 channels x 2 pixels: in 32 registers, or by a compiler's choice in fewer.
void block(const ConvS8List& list, const int8_t* weights, const int32_t* bias, ptrdiff_t, bool,
           int32_t* sums) {
    const int32x4_t bias_s32x4 = vld1q_s32(bias);
    for (const ConvS8Segment* segment = list.segments; segment->steps != 0; sums += 2 * kSums) {
        Column first, second;
        for (bool last = false; !last; ++segment) {
            last = (segment->steps & kConvS8Last) != 0;
            const int8_t *in0 = segment->in[0], *in1 = segment->in[1],
                         *w = weights + segment->weights;
            const bool odd = (segment->steps & kConvS8Odd) != 0;
            const int pieces = static_cast<int>(segment->steps % kConvS8Last) * 2 + (odd ? 1 : 0);
            first.begin_chain(w, vld1q_s8(in0));
            second.begin_chain(w, vld1q_s8(in1));
            for (int piece = 1; piece < pieces; ++piece) {
                w += kBlockPiece;
                first.go_on(w, vld1q_s8(in0 + piece * kPiece));
                second.go_on(w, vld1q_s8(in1 + piece * kPiece));
            }
            first.end_chain();
            second.end_chain();
        }
        vst1q_s32(sums, vaddq_s32(first.sums(), bias_s32x4));
        vst1q_s32(sums + kSums, vaddq_s32(second.sums(), bias_s32x4));
    }
}

#endif

// What taps that were left out would have added to the sums of four channels.
void add_left_out(const ConvS8List& list, const int32_t* tap_sums, int32_t* sums) {
    for (int i = 0; i < list.left_out_count;) {
        const int pair = list.left_out[i].pair;
        int32x4_t sum_s32x4 = vdupq_n_s32(0);
        for (; i < list.left_out_count && list.left_out[i].pair == pair; ++i) {
            sum_s32x4 =
                vaddq_s32(sum_s32x4, vld1q_s32(tap_sums + list.left_out[i].position * kSums));
        }
        int32_t* to = sums + pair * 2 * kSums;
        vst1q_s32(to, vaddq_s32(vld1q_s32(to), sum_s32x4));
        vst1q_s32(to + kSums, vaddq_s32(vld1q_s32(to + kSums), sum_s32x4));
    }
}

// One part of the output, all channels.
void part(const ConvParams& p, const ConvS8List& list, const int32_t* tap_sums, const int32_t* bias,
          const int8_t* weights, const Requantise& to, void* out) {
    const ptrdiff_t taps = ptrdiff_t{p.kernel} * p.kernel, bytes = taps * p.cin * kChannels;
    int32_t sums[kConvS8ListPixels * kSums];
    for (int channel = 0; channel < p.cout; channel += kChannels) {
        block(list, weights, bias + channel, bytes, channel + kChannels >= p.cout, sums);
        if (list.left_out_count > 0) add_left_out(list, tap_sums + channel * taps, sums);
        if (p.pool) pool_sums(sums, list.pixels);
        requantise_at_neon(to, sums, list.place, list.places, channel, out);
        weights += bytes;
    }
}

inline int least(int a, int b) {
    return a < b ? a : b;
}

}  // namespace

void conv_s8_segments_neon(const ConvParams& p, const Outside& outside, const int8_t* in,
                           const int32_t* bias, const int8_t* weights, const Requantise& to,
                           void* out) {
    int8_t line[kConvS8Line];
    __builtin_memset(line, outside.zero_point, sizeof(line));
    ConvS8List list;
    const ConvS8Part most = conv_s8_part(p);
    for (int y = 0; y < p.out_height; y += most.height) {
        for (int x = 0; x < p.out_width; x += most.width) {
            const ConvS8Part here = {y, x, least(most.height, p.out_height - y),
                                     least(most.width, p.out_width - x)};
            conv_s8_list(p, here, outside, in, line, &list);
            part(p, list, outside.tap_sums, bias, weights, to, out);
        }
    }
}

}  // namespace facesig
