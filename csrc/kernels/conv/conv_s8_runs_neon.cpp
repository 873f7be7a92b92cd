#include "kernels/conv/conv_s8.h"
#include "kernels/conv/conv_s8_runs.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kChannels = 4;  // of a dot block
constexpr int kPiece = 16;    // weights of one channel that lie together
constexpr int kBlockPiece = kPiece * kChannels;

#if defined(__arm__)

// Of 16 products of each sum: one multiplication, lo or hi half of a piece.
#define MUL(op, sum, w, a) "v" op ".s8 " sum ", " w ", " a "\n\t"

// The first of two pieces, its channels in d16-d17 and d18-d19, pixels in d24-d25 and d28-d29. `op`
// begins a chain or goes on with it.

// Prefetches at each run: half a line of the weights to come, or two lines.
#define FACESIG_HALF_A_LINE "pld [%[ahead]]\n\tadd %[ahead], %[ahead], #16\n\t"
#define FACESIG_TWO_LINES "pld [%[ahead]]\n\tpld [%[ahead], #32]\n\tadd %[ahead], %[ahead], #64\n\t"

#define FACESIG_TILES(AHEAD)              \
    "ldrb r9, [%[ahead]]\n\t"             \
    "ldm %[run]!, {r4, r5, r6, r8}\n\t"   \
    "add r6, %[weights], r6\n\t"          \
    "vld1.8 {d16-d19}, [r6], %[next]\n\t" \
    "vld1.8 {d24-d27}, [r4]!\n\t"         \
    "vld1.8 {d28-d31}, [r5]!\n\t"         \
    "vld1.8 {d20-d23}, [r6], %[next]\n\t" \
    "vmov.i32 q4, #0\n\t"                 \
    "vmov.i32 q5, #0\n\t"                 \
    "vmov.i32 q6, #0\n\t"                 \
    "vmov.i32 q7, #0\n\t"                 \
    "vmull.s8 q0, d16, d24\n\t"           \
    "vmull.s8 q2, d18, d24\n\t"           \
    "vmull.s8 q1, d16, d28\n\t"           \
    "vmull.s8 q3, d18, d28\n\t"           \
    "vmlal.s8 q0, d17, d25\n\t"           \
    "vmlal.s8 q2, d19, d25\n\t"           \
    "vmlal.s8 q1, d17, d29\n\t"           \
    "vmlal.s8 q3, d19, d29\n"             \
    "1:\n\t"                              \
    "uxtb r9, r8\n\t"                     \
    "subs r9, r9, #1\n\t"                 \
    "beq 3f\n"                            \
    "2:\n\t"                              \
    "vld1.8 {d16-d19}, [r6], %[next]\n\t" \
    "vmlal.s8 q0, d20, d26\n\t"           \
    "vmlal.s8 q2, d22, d26\n\t"           \
    "vmlal.s8 q1, d20, d30\n\t"           \
    "vmlal.s8 q0, d21, d27\n\t"           \
    "vmlal.s8 q2, d23, d27\n\t"           \
    "vld1.8 {d24-d27}, [r4]!\n\t"         \
    "vmlal.s8 q3, d22, d30\n\t"           \
    "vmlal.s8 q1, d21, d31\n\t"           \
    "vmlal.s8 q0, d16, d24\n\t"           \
    "vmlal.s8 q3, d23, d31\n\t"           \
    "vld1.8 {d28-d31}, [r5]!\n\t"         \
    "vmlal.s8 q2, d18, d24\n\t"           \
    "vmlal.s8 q0, d17, d25\n\t"           \
    "subs r9, r9, #1\n\t"                 \
    "vmlal.s8 q1, d16, d28\n\t"           \
    "vmlal.s8 q3, d18, d28\n\t"           \
    "vld1.8 {d20-d23}, [r6], %[next]\n\t" \
    "vmlal.s8 q2, d19, d25\n\t"           \
    "vmlal.s8 q1, d17, d29\n\t"           \
    "vmlal.s8 q3, d19, d29\n\t"           \
    "bne 2b\n"                            \
    "3:\n\t"                              \
    "mov r9, r8\n\t"                      \
    "ldm %[run]!, {r4, r5, r6, r8}\n\t"   \
    "add r6, %[weights], r6\n\t" AHEAD    \
    "vld1.8 {d16-d19}, [r6], %[next]\n\t" \
    "vmlal.s8 q0, d20, d26\n\t"           \
    "vmlal.s8 q2, d22, d26\n\t"           \
    "vmlal.s8 q1, d20, d30\n\t"           \
    "vmlal.s8 q3, d22, d30\n\t"           \
    "vmlal.s8 q0, d21, d27\n\t"           \
    "vmlal.s8 q2, d23, d27\n\t"           \
    "vld1.8 {d24-d27}, [r4]!\n\t"         \
    "vmlal.s8 q1, d21, d31\n\t"           \
    "vmlal.s8 q3, d23, d31\n\t"           \
    "vpadal.s16 q4, q0\n\t"               \
    "vld1.8 {d28-d31}, [r5]!\n\t"         \
    "vpadal.s16 q6, q2\n\t"               \
    "vmull.s8 q0, d16, d24\n\t"           \
    "vmull.s8 q2, d18, d24\n\t"           \
    "vpadal.s16 q5, q1\n\t"               \
    "vld1.8 {d20-d23}, [r6], %[next]\n\t" \
    "vmull.s8 q1, d16, d28\n\t"           \
    "vmlal.s8 q0, d17, d25\n\t"           \
    "vpadal.s16 q7, q3\n\t"               \
    "vmull.s8 q3, d18, d28\n\t"           \
    "vmlal.s8 q2, d19, d25\n\t"           \
    "vmlal.s8 q1, d17, d29\n\t"           \
    "vmlal.s8 q3, d19, d29\n\t"           \
    "tst r9, #256\n\t"                    \
    "beq 1b\n\t"                          \
    "vpadd.i32 d8, d8, d9\n\t"            \
    "vpadd.i32 d12, d12, d13\n\t"         \
    "vpadd.i32 d10, d10, d11\n\t"         \
    "vpadd.i32 d14, d14, d15\n\t"         \
    "vld1.32 {d9}, [%[bias]]\n\t"         \
    "vpadd.i32 d8, d8, d12\n\t"           \
    "vpadd.i32 d10, d10, d14\n\t"         \
    "vmov.i32 q6, #0\n\t"                 \
    "vadd.i32 d8, d8, d9\n\t"             \
    "vadd.i32 d10, d10, d9\n\t"           \
    "vmov.i32 q7, #0\n\t"                 \
    "vst1.32 {d8}, [%[sums]]!\n\t"        \
    "add %[sums], %[sums], #8\n\t"        \
    "vmov.i32 q4, #0\n\t"                 \
    "vst1.32 {d10}, [%[sums]]!\n\t"       \
    "add %[sums], %[sums], #8\n\t"        \
    "vmov.i32 q5, #0\n\t"                 \
    "cmp r8, #0\n\t"                      \
    "bne 1b\n\t"

#define FACESIG_OPERANDS                                                                      \
    : [run] "+&r"(run), [ahead] "+&r"(ahead), [sums] "+&r"(sums) \
    : [weights] "r"(weights), [bias] "r"(bias), [next] "r"(kBlockPiece) \
    : "r4", "r5", "r6", "r8", "r9", "cc", "memory", "q0", "q1", "q2", "q3", "q4", "q5", "q6", \
    "q7", "q8", "q9", "q10", "q11", "q12", "q13", "q14", "q15"

void tiles(const ConvS8Run* run, const int8_t* weights, const int32_t* bias, const int8_t* ahead,
           bool quick, int32_t* sums) {
    if (quick) {
        asm volatile(FACESIG_TILES(FACESIG_TWO_LINES) FACESIG_OPERANDS);
    } else {
        asm volatile(FACESIG_TILES(FACESIG_HALF_A_LINE) FACESIG_OPERANDS);
    }
}

#else

inline int16x8_t products(int8x16_t w_s8x16, int8x16_t a_s8x16) {
    return vmlal_s8(vmull_s8(vget_low_s8(w_s8x16), vget_low_s8(a_s8x16)), vget_high_s8(w_s8x16),
                    vget_high_s8(a_s8x16));
}

inline int16x8_t more(int16x8_t sums_s16x8, int8x16_t w_s8x16, int8x16_t a_s8x16) {
    return vmlal_s8(vmlal_s8(sums_s16x8, vget_low_s8(w_s8x16), vget_low_s8(a_s8x16)),
                    vget_high_s8(w_s8x16), vget_high_s8(a_s8x16));
}

inline int32x2_t halves(int32x4_t sums) {
    return vadd_s32(vget_low_s32(sums), vget_high_s32(sums));
}

void tiles(const ConvS8Run* run, const int8_t* weights, const int32_t* bias, const int8_t*, bool,
           int32_t* sums) {
    const int32x2_t bias_s32x2 = vld1_s32(bias);
    for (; run->steps != 0; sums += 2 * kSums) {
        int32x4_t s00 = vdupq_n_s32(0), s01 = s00, s10 = s00, s11 = s00;
        for (bool last = false; !last; ++run) {
            last = (run->steps & kConvS8Last) != 0;
            const int8_t *in0 = run->in[0], *in1 = run->in[1], *w = weights + run->weights;
            const int pieces = static_cast<int>(run->steps % kConvS8Last) * 2;
            int8x16_t a0 = vld1q_s8(in0), a1 = vld1q_s8(in1);
            int8x16_t w0 = vld1q_s8(w), w1 = vld1q_s8(w + kPiece);
            int16x8_t t00 = products(w0, a0), t01 = products(w0, a1);
            int16x8_t t10 = products(w1, a0), t11 = products(w1, a1);
            for (int piece = 1; piece < pieces; ++piece) {
                w += kBlockPiece;
                a0 = vld1q_s8(in0 + piece * kPiece), a1 = vld1q_s8(in1 + piece * kPiece);
                w0 = vld1q_s8(w), w1 = vld1q_s8(w + kPiece);
                t00 = more(t00, w0, a0), t01 = more(t01, w0, a1);
                t10 = more(t10, w1, a0), t11 = more(t11, w1, a1);
            }
            s00 = vpadalq_s16(s00, t00), s01 = vpadalq_s16(s01, t01);
            s10 = vpadalq_s16(s10, t10), s11 = vpadalq_s16(s11, t11);
        }
        vst1_s32(sums, vadd_s32(vpadd_s32(halves(s00), halves(s10)), bias_s32x2));
        vst1_s32(sums + kSums, vadd_s32(vpadd_s32(halves(s01), halves(s11)), bias_s32x2));
    }
}

#endif

// Of every four pixels' sums the largest.
void pool_sums(int32_t* sums, int pixels) {
    for (int i = 0; i < pixels; i += 4) {
        const int32_t* from = sums + i * kSums;
        const int32x4_t top = vmaxq_s32(vld1q_s32(from), vld1q_s32(from + kSums));
        const int32x4_t bottom =
            vmaxq_s32(vld1q_s32(from + 2 * kSums), vld1q_s32(from + 3 * kSums));
        vst1q_s32(sums + i, vmaxq_s32(top, bottom));
    }
}

}  // namespace

void conv_s8_runs_neon(const ConvParams& p, const ConvS8List& list, const int32_t* bias,
                       const int8_t* weights, const Requantise& to, void* out) {
    const ptrdiff_t block = ptrdiff_t{p.kernel} * p.kernel * p.cin * kChannels;
    const bool quick = block / 2 > ptrdiff_t{list.count} * 16;
    int32_t sums[kConvS8ListPixels * kSums];
    for (int channel = 0; channel < p.cout; channel += kChannels) {
        const int8_t* ahead = channel + kChannels < p.cout ? weights + block : weights;
        tiles(list.runs, weights, bias + channel, ahead, quick, sums);
        tiles(list.runs, weights + 2 * kPiece, bias + channel + 2, ahead + block / 2, quick,
              sums + 2);
        if (p.pool) pool_sums(sums, list.pixels);
        requantise_at_neon(to, sums, list.place, list.places, channel, out);
        weights += block;
    }
}

}  // namespace facesig
