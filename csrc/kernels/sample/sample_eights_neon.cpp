// See sample_eights.h.
#include "kernels/sample/sample_eights.h"

#if defined(__arm__)

namespace facesig {

// clang-format off

// f: not f in d0, d1, f in d2, d3, eight words; g: not g in d4, g in d5, eight bytes.
#define FACESIG_WEIGHTS                     \
    "vld1.16 {d2, d3}, [%[right]]!\n\t"     \
    "vld1.8 {d5}, [%[below]]!\n\t"          \
    "vmov.i16 q0, #128\n\t"                 \
    "vmov.i8 d4, #128\n\t"                  \
    "vsub.i16 q0, q0, q1\n\t"               \
    "vsub.i8 d4, d4, d5\n\t"

// Two pixels' bytes: upper in d16 and d18, lower in d17 and d19.
#define FACESIG_BYTES                       \
    "ldr %[a], [%[upper]], #4\n\t"          \
    "ldr %[b], [%[upper]], #4\n\t"          \
    "add %[a], %[a], %[origin]\n\t"         \
    "add %[b], %[b], %[origin]\n\t"         \
    "vld1.8 {d16}, [%[a]], %[row]\n\t"      \
    "vld1.8 {d18}, [%[b]], %[row]\n\t"      \
    "vld1.8 {d17}, [%[a]]\n\t"              \
    "vld1.8 {d19}, [%[b]]\n\t"

// Weighed by row: left and right pixel, 16 bits.
#define FACESIG_ROWS(q0, q1, lane0, lane1)  \
    "vdup.8 d6, d4[" #lane0 "]\n\t"         \
    "vdup.8 d20, d4[" #lane1 "]\n\t"        \
    "vmull.u8 " q0 ", d16, d6\n\t"          \
    "vdup.8 d7, d5[" #lane0 "]\n\t"         \
    "vmull.u8 " q1 ", d18, d20\n\t"         \
    "vdup.8 d21, d5[" #lane1 "]\n\t"        \
    "vmlal.u8 " q0 ", d17, d7\n\t"          \
    "vmlal.u8 " q1 ", d19, d21\n\t"

// Weighed by column: 32 bits, in q4 and q5.
#define FACESIG_COLUMNS(low0, high0, low1, high1, not_f, f, lane0, lane1) \
    "vext.16 d30, " low0 ", " high0 ", #3\n\t"                            \
    "vmull.u16 q4, " low0 ", " not_f "[" #lane0 "]\n\t"                   \
    "vext.16 d31, " low1 ", " high1 ", #3\n\t"                            \
    "vmull.u16 q5, " low1 ", " not_f "[" #lane1 "]\n\t"                   \
    "vmlal.u16 q4, d30, " f "[" #lane0 "]\n\t"                            \
    "vmlal.u16 q5, d31, " f "[" #lane1 "]\n\t"

// To int8, not yet centred: r0 g0 b0 . r1 g1 b1 .
#define FACESIG_NARROW_S8(to)               \
    "vrshrn.i32 d30, q4, #14\n\t"           \
    "vrshrn.i32 d31, q5, #14\n\t"           \
    "vmovn.i16 " to ", q15\n\t"

// To int16, not yet centred: r g b . in each.
#define FACESIG_NARROW_S16(to0, to1)        \
    "vshrn.i32 " to0 ", q4, #7\n\t"         \
    "vshrn.i32 " to1 ", q5, #7\n\t"

// Three of each four lanes of d12 to d15, centred, to memory.
#define FACESIG_PACK(constant, operation)               \
    constant "\n\t"                                     \
    "vld1.8 {d20, d21}, [%[tables]]!\n\t"               \
    operation " d12, d12, d30\n\t"                      \
    operation " d13, d13, d30\n\t"                      \
    operation " d14, d14, d30\n\t"                      \
    operation " d15, d15, d30\n\t"                      \
    "vld1.8 {d31}, [%[tables]]\n\t"                     \
    "sub %[tables], %[tables], #16\n\t"                 \
    "vtbl.8 d16, {d12, d13}, d20\n\t"                   \
    "vtbl.8 d17, {d13, d14}, d21\n\t"                   \
    "vtbl.8 d18, {d14, d15}, d31\n\t"                   \
    "vst1.8 {d16-d18}, [%[out]]!\n\t"

#define FACESIG_EVEN_COLUMNS(not_f, f, lane0, lane1) \
    FACESIG_COLUMNS("d22", "d23", "d24", "d25", not_f, f, lane0, lane1)
#define FACESIG_ODD_COLUMNS(not_f, f, lane0, lane1) \
    FACESIG_COLUMNS("d26", "d27", "d28", "d29", not_f, f, lane0, lane1)

// What assembler reads, in this order.
struct Given {
    const uint8_t* origin;
    ptrdiff_t row;  // bytes
    const int32_t* upper;
    const uint16_t* right;
    const uint8_t* below;
    void* out;
    const uint8_t* tables;
    int32_t eights;
};
static_assert(sizeof(Given) == 32, "assembler");

// The last register is that of the pointer.
#define FACESIG_GIVEN                      \
    "ldr %[origin], [%[eights]]\n\t"       \
    "ldr %[row], [%[eights], #4]\n\t"      \
    "ldr %[upper], [%[eights], #8]\n\t"    \
    "ldr %[right], [%[eights], #12]\n\t"   \
    "ldr %[below], [%[eights], #16]\n\t"   \
    "ldr %[out], [%[eights], #20]\n\t"     \
    "ldr %[tables], [%[eights], #24]\n\t"  \
    "ldr %[eights], [%[eights], #28]\n"

#define FACESIG_OPERANDS                                                                           \
    : [a] "=&r"(a), [b] "=&r"(b), [upper] "=&r"(upper), [right] "=&r"(right),                      \
      [below] "=&r"(below), [out] "=&r"(to), [tables] "=&r"(tables), [origin] "=&r"(origin),       \
      [row] "=&r"(row), [eights] "+&r"(next)                                                       \
    :                                                                                              \
    : "cc", "memory", "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11",    \
      "q12", "q13", "q14", "q15"

static Given give(const Crop& crop, const Places& at, int from, int eights, void* out,
                  const uint8_t* tables) {
    return {crop.bytes + at.first, ptrdiff_t{crop.width} * kCropChannels, at.upper + from,
            at.right + from, at.below + from, out, tables, eights};
}

// Pairs of pixels, a column for each, and what is done between two loads:
//
//   pair     0            1             2             3
//            bytes, rows  bytes
//                         rows          bytes
//            columns                    rows          bytes
//            narrow       columns                     rows
//                         narrow        columns
//                                       narrow        columns, narrow
//
// Rows of even pairs are in q11 and q12, of odd ones in q13 and q14.
void sample_eights_s8(const Crop& crop, const Places& at, int from, int eights, int8_t* out) {
    static const uint8_t kTables[24] = {0, 1, 2,  4,  5, 6, 8, 9,  2,  4,  5,  6,
                                        8, 9, 10, 12, 5, 6, 8, 9, 10, 12, 13, 14};
    const Given given = give(crop, at, from, eights, out, kTables);
    const Given* next = &given;
    const void *a, *b, *upper, *right, *below, *to, *tables, *origin;
    ptrdiff_t row;
    asm volatile(
        FACESIG_GIVEN
        "1:\n\t"
        FACESIG_BYTES
        FACESIG_WEIGHTS
        FACESIG_ROWS("q11", "q12", 0, 1)
        FACESIG_BYTES
        FACESIG_ROWS("q13", "q14", 2, 3)
        FACESIG_BYTES
        FACESIG_EVEN_COLUMNS("d0", "d2", 0, 1)
        FACESIG_ROWS("q11", "q12", 4, 5)
        FACESIG_BYTES
        FACESIG_NARROW_S8("d12")
        FACESIG_ODD_COLUMNS("d0", "d2", 2, 3)
        FACESIG_ROWS("q13", "q14", 6, 7)
        FACESIG_NARROW_S8("d13")
        FACESIG_EVEN_COLUMNS("d1", "d3", 0, 1)
        "subs %[eights], %[eights], #1\n\t"
        FACESIG_NARROW_S8("d14")
        FACESIG_ODD_COLUMNS("d1", "d3", 2, 3)
        FACESIG_NARROW_S8("d15")
        FACESIG_PACK("vmov.i8 d30, #128", "veor")
        "bne 1b\n\t"
        FACESIG_OPERANDS);
}

void sample_eights_s16(const Crop& crop, const Places& at, int from, int eights, int16_t* out) {
    static const uint8_t kTables[24] = {0, 1, 2,  3,  4, 5, 8, 9, 2,  3,  4,  5,
                                        8, 9, 10, 11, 4, 5, 8, 9, 10, 11, 12, 13};
    const Given given = give(crop, at, from, eights, out, kTables);
    const Given* next = &given;
    const void *a, *b, *upper, *right, *below, *to, *tables, *origin;
    ptrdiff_t row;
    asm volatile(
        FACESIG_GIVEN
        "1:\n\t"
        FACESIG_BYTES
        FACESIG_WEIGHTS
        FACESIG_ROWS("q11", "q12", 0, 1)
        FACESIG_BYTES
        FACESIG_ROWS("q13", "q14", 2, 3)
        FACESIG_BYTES
        FACESIG_EVEN_COLUMNS("d0", "d2", 0, 1)
        FACESIG_ROWS("q11", "q12", 4, 5)
        FACESIG_BYTES
        FACESIG_NARROW_S16("d12", "d13")
        FACESIG_ODD_COLUMNS("d0", "d2", 2, 3)
        FACESIG_ROWS("q13", "q14", 6, 7)
        FACESIG_NARROW_S16("d14", "d15")
        FACESIG_EVEN_COLUMNS("d1", "d3", 0, 1)
        "subs %[eights], %[eights], #1\n\t"
        FACESIG_PACK("vmov.i16 d30, #0x4000", "vsub.i16")
        FACESIG_NARROW_S16("d12", "d13")
        FACESIG_ODD_COLUMNS("d1", "d3", 2, 3)
        FACESIG_NARROW_S16("d14", "d15")
        FACESIG_PACK("vmov.i16 d30, #0x4000", "vsub.i16")
        "bne 1b\n\t"
        FACESIG_OPERANDS);
}

// clang-format on

}  // namespace facesig

#endif
