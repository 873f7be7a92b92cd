// The steps of tile_f32_neon.h on 32-bit ARM, in the order in which a Cortex-A9 issues them without
// waiting.
//
// It issues one NEON instruction a cycle, in order, and a vmla.f32 on Q registers takes two: loads
// and pointers that stand between multiplications are free where loads issue beside the second
// cycle. So weights are loaded one lane before their use, and pixels right after their last one.
//
//   r0-r3          pixels                      q0-q3    their numbers
//   r4-r6, r8      pixels to come              q4-q7    weights of two lanes
//                                              q8-q15   sums
//
// Included by tile_f32_neon.h only.
#pragma once

namespace facesig {
namespace {

// What the code reads; the offsets are written into it.
struct TileJob {
    TileInput from;  // 0, 16, 32
    int rows;        // 36, counted down
    int steps;       // 40, of one run
    int rest;        // 44, numbers of a run after its last step
    int jump;        // 48, bytes from a run's last step to the next run
};

// One lane of four pixels by the weights in register `w`, into column `s` of the sums.
#define FACESIG_COLUMN(s, w, d0, d1, d2, d3, between)                                  \
    "vmla.f32 %q[" s "0], " w ", " d0 "\n\t" between "vmla.f32 %q[" s "1], " w ", " d1 \
    "\n\t"                                                                             \
    "vmla.f32 %q[" s "2], " w ", " d2                                                  \
    "\n\t"                                                                             \
    "vmla.f32 %q[" s "3], " w ", " d3 "\n\t"
#define FACESIG_LANE0(s, w, between) \
    FACESIG_COLUMN(s, w, "d0[0]", "d2[0]", "d4[0]", "d6[0]", between)
#define FACESIG_LANE1(s, w, between) \
    FACESIG_COLUMN(s, w, "d0[1]", "d2[1]", "d4[1]", "d6[1]", between)
#define FACESIG_LANE2(s, w, between) \
    FACESIG_COLUMN(s, w, "d1[0]", "d3[0]", "d5[0]", "d7[0]", between)
#define FACESIG_LANE3(s, w, between) \
    FACESIG_COLUMN(s, w, "d1[1]", "d3[1]", "d5[1]", "d7[1]", between)

#define FACESIG_W45 "vld1.32 {d8-d11}, [%[w]]!\n\t"
#define FACESIG_W67 "vld1.32 {d12-d15}, [%[w]]!\n\t"
#define FACESIG_W4 "vld1.32 {d8-d9}, [%[w]]!\n\t"
#define FACESIG_PLD(r) "pld [" r "]\n\tadd " r ", " r ", #16\n\t"
#define FACESIG_STREAM \
    "pld [%[stream]]\n\tpld [%[stream], #32]\n\tadd %[stream], %[stream], #64\n\t"

// The start of a run. One word of each line to come is loaded: a PLD may be dropped where its page
// is not in the TLB, and csrc/a9model follows only those whose register a load went through.
#define FACESIG_RUN                    \
    "ldm %[job], {r0-r6, r8}\n\t"      \
    "ldr %[stream], [%[job], #32]\n\t" \
    "ldr %[count], [%[stream]]\n\t"    \
    "0:\n\t"                           \
    "ldr %[count], [r4]\n\t"           \
    "ldr %[count], [r5]\n\t"           \
    "ldr %[count], [r6]\n\t"           \
    "ldr %[count], [r8]\n\t"           \
    "ldr %[count], [%[job], #40]\n\t"  \
    "cmp %[count], #0\n\t"             \
    "beq 3f\n\t" FACESIG_W45           \
    "vld1.32 {d0-d1}, [r0]!\n\t"       \
    "vld1.32 {d2-d3}, [r1]!\n\t"       \
    "vld1.32 {d4-d5}, [r2]!\n\t"       \
    "vld1.32 {d6-d7}, [r3]!\n\t"       \
    "subs %[count], %[count], #1\n\t"  \
    "beq 2f\n\t"

// After the last step of a run: whether numbers are left, and their loads.
#define FACESIG_REST                  \
    "3:\n\t"                          \
    "ldr %[count], [%[job], #44]\n\t" \
    "cmp %[count], #0\n\t"            \
    "beq 6f\n\t"                      \
    "vld1.32 {d0-d1}, [r0]\n\t"       \
    "vld1.32 {d2-d3}, [r1]\n\t"       \
    "vld1.32 {d4-d5}, [r2]\n\t"       \
    "vld1.32 {d6-d7}, [r3]\n\t"       \
    "cmp %[count], #2\n\t"

// The end of a run, and on to the next.
#define FACESIG_NEXT_RUN              \
    "6:\n\t"                          \
    "ldr %[count], [%[job], #36]\n\t" \
    "subs %[count], %[count], #1\n\t" \
    "str %[count], [%[job], #36]\n\t" \
    "beq 7f\n\t"                      \
    "ldr %[count], [%[job], #48]\n\t" \
    "add r0, r0, %[count]\n\t"        \
    "add r1, r1, %[count]\n\t"        \
    "add r2, r2, %[count]\n\t"        \
    "add r3, r3, %[count]\n\t"        \
    "add r4, r4, %[count]\n\t"        \
    "add r5, r5, %[count]\n\t"        \
    "add r6, r6, %[count]\n\t"        \
    "add r8, r8, %[count]\n\t"        \
    "b 0b\n\t"                        \
    "7:\n\t"

#define FACESIG_CLOBBERED                                                                     \
    "r0", "r1", "r2", "r3", "r4", "r5", "r6", "r8", "d0", "d1", "d2", "d3", "d4", "d5", "d6", \
        "d7", "d8", "d9", "d10", "d11", "d12", "d13", "d14", "d15", "cc", "memory"

inline TileJob tile_job(const Runs& runs, const TileInput& from) {
    const int steps = runs.length / kStep;
    const int bytes = static_cast<int>(sizeof(float));
    const int jump = (static_cast<int>(runs.stride) - steps * kStep) * bytes;
    return {from, runs.rows, steps, runs.length % kStep, jump};
}

// Eight channels: q4 and q5, or q6 and q7, are one lane's weights.
inline void accumulate(const Runs& runs, const TileInput& from, const float* w, Sums<2>* sums) {
    TileJob job = tile_job(runs, from);
    const float* stream;
    int count;
    // clang-format off
    asm volatile(
        FACESIG_RUN
        "1:\n\t"
        FACESIG_LANE0("s", "q4", FACESIG_W67)  FACESIG_STREAM
        FACESIG_LANE0("t", "q5", FACESIG_PLD("r4"))
        FACESIG_LANE1("s", "q6", FACESIG_W45)
        FACESIG_LANE1("t", "q7", FACESIG_PLD("r5"))
        FACESIG_LANE2("s", "q4", FACESIG_W67)
        FACESIG_LANE2("t", "q5", FACESIG_PLD("r6") FACESIG_PLD("r8"))
        "vmla.f32 %q[s0], q6, d1[1]\n\t"   FACESIG_W45
        "vmla.f32 %q[t0], q7, d1[1]\n\t"   "subs %[count], %[count], #1\n\t"
        "vmla.f32 %q[s1], q6, d3[1]\n\t"   "vld1.32 {d0-d1}, [r0]!\n\t"
        "vmla.f32 %q[t1], q7, d3[1]\n\t"
        "vmla.f32 %q[s2], q6, d5[1]\n\t"   "vld1.32 {d2-d3}, [r1]!\n\t"
        "vmla.f32 %q[t2], q7, d5[1]\n\t"
        "vmla.f32 %q[s3], q6, d7[1]\n\t"   "vld1.32 {d4-d5}, [r2]!\n\t"
        "vmla.f32 %q[t3], q7, d7[1]\n\t"   "vld1.32 {d6-d7}, [r3]!\n\t"
        "bne 1b\n\t"
        "2:\n\t"
        FACESIG_LANE0("s", "q4", FACESIG_W67)  FACESIG_STREAM
        FACESIG_LANE0("t", "q5", FACESIG_PLD("r4"))
        FACESIG_LANE1("s", "q6", FACESIG_W45)
        FACESIG_LANE1("t", "q7", FACESIG_PLD("r5"))
        FACESIG_LANE2("s", "q4", FACESIG_W67)
        FACESIG_LANE2("t", "q5", FACESIG_PLD("r6") FACESIG_PLD("r8"))
        FACESIG_LANE3("s", "q6", "")
        FACESIG_LANE3("t", "q7", "")
        FACESIG_REST
        FACESIG_W45
        "blt 5f\n\t"
        FACESIG_W67
        FACESIG_LANE0("s", "q4", "")
        FACESIG_LANE0("t", "q5", "")
        "beq 4f\n\t"
        FACESIG_W45
        FACESIG_LANE1("s", "q6", "")
        FACESIG_LANE1("t", "q7", "")
        FACESIG_LANE2("s", "q4", "")
        FACESIG_LANE2("t", "q5", "")
        "b 6f\n\t"
        "4:\n\t"
        FACESIG_LANE1("s", "q6", "")
        FACESIG_LANE1("t", "q7", "")
        "b 6f\n\t"
        "5:\n\t"
        FACESIG_LANE0("s", "q4", "")
        FACESIG_LANE0("t", "q5", "")
        FACESIG_NEXT_RUN
        : [w] "+r"(w), [stream] "=&r"(stream), [count] "=&r"(count),
          [s0] "+w"(sums->of[0][0]), [s1] "+w"(sums->of[0][1]), [s2] "+w"(sums->of[0][2]),
          [s3] "+w"(sums->of[0][3]), [t0] "+w"(sums->of[1][0]), [t1] "+w"(sums->of[1][1]),
          [t2] "+w"(sums->of[1][2]), [t3] "+w"(sums->of[1][3])
        : [job] "r"(&job)
        : FACESIG_CLOBBERED);
    // clang-format on
}

// Four channels: q4, q5, q6 and q7 are the weights of four lanes.
inline void accumulate(const Runs& runs, const TileInput& from, const float* w, Sums<1>* sums) {
    TileJob job = tile_job(runs, from);
    const float* stream;
    int count;
    // clang-format off
    asm volatile(
        FACESIG_RUN
        "1:\n\t"
        FACESIG_LANE0("s", "q4", FACESIG_W67)  FACESIG_STREAM
        FACESIG_LANE1("s", "q5", FACESIG_PLD("r4") FACESIG_PLD("r5"))
        FACESIG_LANE2("s", "q6", FACESIG_W45)
        "vmla.f32 %q[s0], q7, d1[1]\n\t"   "vld1.32 {d0-d1}, [r0]!\n\t"
        "vmla.f32 %q[s1], q7, d3[1]\n\t"   "vld1.32 {d2-d3}, [r1]!\n\t"
        FACESIG_PLD("r6") FACESIG_PLD("r8")
        "vmla.f32 %q[s2], q7, d5[1]\n\t"   "vld1.32 {d4-d5}, [r2]!\n\t"
        "subs %[count], %[count], #1\n\t"
        "vmla.f32 %q[s3], q7, d7[1]\n\t"   "vld1.32 {d6-d7}, [r3]!\n\t"
        "bne 1b\n\t"
        "2:\n\t"
        FACESIG_LANE0("s", "q4", FACESIG_W67)  FACESIG_STREAM
        FACESIG_LANE1("s", "q5", FACESIG_PLD("r4") FACESIG_PLD("r5"))
        FACESIG_LANE2("s", "q6", FACESIG_PLD("r6") FACESIG_PLD("r8"))
        FACESIG_LANE3("s", "q7", "")
        FACESIG_REST
        FACESIG_W4
        FACESIG_LANE0("s", "q4", "")
        "blt 6f\n\t"
        FACESIG_W4
        FACESIG_LANE1("s", "q4", "")
        "beq 6f\n\t"
        FACESIG_W4
        FACESIG_LANE2("s", "q4", "")
        FACESIG_NEXT_RUN
        : [w] "+r"(w), [stream] "=&r"(stream), [count] "=&r"(count), [s0] "+w"(sums->of[0][0]),
          [s1] "+w"(sums->of[0][1]), [s2] "+w"(sums->of[0][2]), [s3] "+w"(sums->of[0][3])
        : [job] "r"(&job)
        : FACESIG_CLOBBERED);
    // clang-format on
}

#undef FACESIG_COLUMN
#undef FACESIG_LANE0
#undef FACESIG_LANE1
#undef FACESIG_LANE2
#undef FACESIG_LANE3
#undef FACESIG_W45
#undef FACESIG_W67
#undef FACESIG_W4
#undef FACESIG_PLD
#undef FACESIG_STREAM
#undef FACESIG_RUN
#undef FACESIG_REST
#undef FACESIG_NEXT_RUN
#undef FACESIG_CLOBBERED

}  // namespace
}  // namespace facesig
