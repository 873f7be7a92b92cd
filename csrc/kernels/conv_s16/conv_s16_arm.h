// What the assembler tiles of conv_s16_tiles.h share: how they find their operands, walk from row
// to row, and name a multiplication. For 32-bit ARM: lanes reach d0 to d7 only, and compilers plan
// neither for that nor for a tile that fills all registers.
#pragma once

#include "kernels/conv_s16/conv_s16_tiles.h"

#if defined(__arm__)

namespace facesig {

// clang-format off

static_assert(offsetof(TileS16, weights) == 4 && offsetof(TileS16, bias) == 8, "assembler");
static_assert(offsetof(TileS16, sums) == 12 && offsetof(TileS16, skip) == 16, "assembler");
static_assert(offsetof(TileS16, block) == 20 && offsetof(TileS16, rows) == 24, "assembler");
static_assert(offsetof(TileS16, length) == 28 && offsetof(TileS16, turn) == 32, "assembler");
static_assert(offsetof(TileOut, out) == 4 && offsetof(TileOut, step) == 8, "assembler");
static_assert(offsetof(TileOut, most) == 12 && offsetof(TileOut, zero_point) == 14, "assembler");
static_assert(offsetof(TileS16, back) == 36 && kGroupSums == 512, "assembler");

// One number of each of four pixels (a lane of a0 to a3) times four channels.
#define FACESIG_MLA(s0, s1, s2, s3, w, a0, a1, a2, a3, lane) \
    "vmlal.s16 " s0 ", " w ", " a0 "[" #lane "]\n\t"         \
    "vmlal.s16 " s1 ", " w ", " a1 "[" #lane "]\n\t"         \
    "vmlal.s16 " s2 ", " w ", " a2 "[" #lane "]\n\t"         \
    "vmlal.s16 " s3 ", " w ", " a3 "[" #lane "]\n\t"

#define FACESIG_LOAD(registers, from) "vld1.16 {" registers "}, [%[" #from "]]!\n\t"

// Where the pixels' runs start. `left` is free.
#define FACESIG_POINT_AT_RUNS        \
    "ldr %[left], [%[tile]]\n\t"     \
    "ldr %[in0], [%[left]]\n\t"      \
    "ldr %[in1], [%[left], #4]\n\t"  \
    "ldr %[in2], [%[left], #8]\n\t"  \
    "ldr %[in3], [%[left], #12]\n\t" \
    "ldr %[w8], [%[tile], #4]\n\t"   \
    "ldr %[rows], [%[tile], #24]\n\t"

// From the end of the runs to the start of the next; branches to 1 where there is one.
#define FACESIG_NEXT_ROW                \
    "subs %[rows], %[rows], #1\n\t"     \
    "beq 7f\n\t"                        \
    "ldr %[left], [%[tile], #32]\n\t"   \
    "cmp %[left], %[rows]\n\t"          \
    "ite eq\n\t"                        \
    "ldreq %[left], [%[tile], #36]\n\t" \
    "ldrne %[left], [%[tile], #16]\n\t" \
    "add %[in0], %[in0], %[left]\n\t"   \
    "add %[in1], %[in1], %[left]\n\t"   \
    "add %[in2], %[in2], %[left]\n\t"   \
    "add %[in3], %[in3], %[left]\n\t"   \
    "b 1b\n"                            \
    "7:\n\t"

#define FACESIG_CLOBBERS                                                                      \
    "cc", "memory", "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", \
        "q12", "q13", "q14", "q15"

// clang-format on

}  // namespace facesig

#endif
