// What the tiles of a pointwise row in assembly share: 3 pixels x 32 channels, 2 x 32 where a pixel
// would be left over, and 4 x 16 where there are only 16 channels. They are written for a core that
// issues one instruction a cycle in order, and for layers of 8 x 2^k input channels in groups of as
// many, or in one group of any number of eights.
//
// A chunk is eight input channels. Each register is filled again as soon as it was used last, in
// time for its next use. The first product of a group begins its sums (vmull), but where the layer
// has one group they begin with the bias. Sums of a finished group wait in memory for their partner
// (narrow.h): a load and one vhadd.s16 for each register.
#pragma once

#include "kernels/narrow/narrow_neon.h"

#if defined(__arm__)

namespace facesig {

// Outputs of tiles: int8 without ReLU, int8 with it, int16 totals (4 x 16 only).
constexpr int32_t kTilePlain = 0, kTileRelu = 1, kTileTotals = 2;

struct PointwiseTiles {
    const int8_t* in;                    // 0
    const int8_t* weights;               // 4
    const int16_t* bias;                 // 8
    const int16_t* multipliers;          // 12
    int8_t* out;                         // 16
    int32_t tiles;                       // 20
    int32_t cin, cout;                   // 24, 28
    int32_t chunks;                      // 32: of a pixel
    int32_t group_log2;                  // 36: of the chunks of a group
    int32_t group_mask;                  // 40: chunks of a group - 1; -1: one group
    int32_t kind;                        // 44: of the output
    int32_t hop;                         // 48: set by the code: to the next tile's input
    alignas(16) int16_t waiting[3][96];  // 64
};

static_assert(offsetof(PointwiseTiles, waiting) == 64, "the code below says so");

// clang-format off

// Input, weights and copies for the first step; [v]: the weights of block B.
#define FACESIG_POINTWISE_START        \
    "ldr %[in], [%[t]]\n\t"            \
    "ldr %[w], [%[t], #4]\n\t"         \
    "ldr %[cin], [%[t], #24]\n\t"      \
    "ldr %[mask], [%[t], #40]\n\t"

// Bytes from a pixel's end to where the next tile starts: the last tile reads its own again. Sums
// begin at 5 where there is one group.
#define FACESIG_POINTWISE_TILE(AHEAD, BACK) \
    "1:\n\t"                           \
    "ldr %[x], [%[t], #20]\n\t"        \
    "ldr %[c], [%[t], #32]\n\t"        \
    "subs %[x], %[x], #1\n\t"          \
    "str %[x], [%[t], #20]\n\t"        \
    AHEAD                              \
    "it eq\n\t"                        \
    BACK                               \
    "str %[x], [%[t], #48]\n\t"        \
    "cmn %[mask], #1\n\t"              \
    "beq 5f\n\t"

// After a chunk: back to 3 (next chunk), 2 (next group) or on to the end of the tile. x: how many
// halvings are due, which is the number of trailing zeros of the groups done. y: where sums wait.
#define FACESIG_POINTWISE_GROUP(HALVE) \
    "tst %[c], %[mask]\n\t"            \
    "bne 3b\n\t"                       \
    "ldr %[x], [%[t], #32]\n\t"        \
    "ldr %[y], [%[t], #36]\n\t"        \
    "orr %[x], %[x], %[c]\n\t"         \
    "rbit %[x], %[x]\n\t"              \
    "clz %[x], %[x]\n\t"               \
    "subs %[x], %[x], %[y]\n\t"        \
    "add %[y], %[t], #64\n\t"          \
    "beq 8f\n"                         \
    "7:\n\t"                           \
    HALVE                              \
    "subs %[x], %[x], #1\n\t"          \
    "bne 7b\n"                         \
    "8:\n\t"                           \
    "cmp %[c], #0\n\t"                 \
    "bne 2b\n\t"

#define FACESIG_POINTWISE_OPERANDS                                                              \
    : [in] "=&r"(in), [cin] "=&r"(cin), [back] "=&r"(back), [w] "=&r"(w), [v] "=&r"(v),         \
      [c] "=&r"(c), [mask] "=&r"(mask), [x] "=&r"(x), [y] "=&r"(y)                              \
    : [t] "r"(t)                                                                                \
    : "cc", "memory", "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", \
      "q12", "q13", "q14", "q15"

// Before sums are used: nothing.
#define FACESIG_NONE "", "", "", ""

// Sums that waited, and their partners.
#define FACESIG_HALVE(SUM, TEMPORARY, REGISTERS) \
    "vld1.16 " REGISTERS ", [%[y]]!\n\t"         \
    "vhadd.s16 " SUM ", " TEMPORARY ", " SUM "\n\t"

// clang-format on

}  // namespace facesig

#endif
