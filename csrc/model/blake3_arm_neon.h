// BLAKE3's seven rounds for a Cortex-A9: four chunks in NEON registers and a fifth in core
// registers, side by side.
//
// Why: an operation on a q register takes NEON two cycles, in which the core could dispatch three
// more instructions. One chunk's scalar code hides in them entirely: five chunks take the time of
// four. With a sixth it takes longer. The compiler keeps too little of the state in registers, and
// orders it so that every operation waits for the one before: 16.6 ms modelled for the integer
// model in intrinsics, 10.5 with this.
//
//     q0 - q3   a: words 0 to 3 of the state        q4 - q7    b: words 4 to 7
//     q8, q9    c: words 8 and 9                    q10 - q13  d: words 12 to 15
//     q14, q15  what is loaded; a rotation makes its result there, and gives the old register
//     memory    words 10 and 11, loaded where they are used; the words of the blocks
//
//     r0 work   r1 block of the fifth chunk   r2 address for NEON   r3 word of that block
//     r4, r5, r6, r8 and r9, r10, r12, lr    a, b, c, d of two mixings of the fifth, whose state is
//     in memory
//
// A half round is four mixings, of columns (s = 0) or diagonals (s = 1); the registers of the next
// one are where this one left its words, so the calls below turn them. Words 10 and 11 come from
// `from`, which the first half says; the last one (`ends`) adds them to words 2 and 3 instead.
#pragma once

#if defined(__arm__)

#include <cstddef>
#include <cstdint>

namespace facesig {

struct alignas(64) Blake3Work {
    uint32_t words[16][4];  // word i of the four blocks
    uint32_t word10[4], word11[4];
    uint32_t fifth[16];        // its state
    uint32_t fifth_start[8];   // words 8 to 15 that its next block starts with; the last: flags
    uint32_t start[4][4];      // words 8 to 11 that blocks of the four start with
    uint32_t low[4], high[4];  // words 12 and 13: the chunks' numbers
    const unsigned char* block[5];  // the next ones, of the fifth and of the four
    uint32_t blocks;                // how many are left
    uint32_t middle, last;          // flags of the blocks behind the first, and of the last one
    uint32_t value[8][4];           // of the four, in the end
};
static_assert(offsetof(Blake3Work, fifth_start) == 352 && offsetof(Blake3Work, block) == 480 &&
                  offsetof(Blake3Work, value) == 512,
              "as the numbers below say");

asm(".macro facesig_blake3_half a0, a1, a2, a3, b0, b1, b2, b3, c0, c1, d0, d1, d2, d3, t0, t1, s, "
    "m0, m1, m2, m3, m4, m5, m6, m7, from=256, ends=0\n"
    "add r2, r0, #16*\\m0; vadd.i32 \\a0, \\a0, \\b0; ldr r4, [r0, #288+4*((0+2*\\s)&3)]\n"
    "vld1.64 {\\t0}, [r2:128]; add r2, r0, #16*\\m2; ldr r5, [r0, #288+4*(4+((0+3*\\s)&3))]\n"
    "vadd.i32 \\a1, \\a1, \\b1; ldr r3, [r1, #4*\\m0]\n"
    "vld1.64 {\\t1}, [r2:128]; add r2, r0, #16*\\m4; ldr r8, [r0, #288+4*(12+((0+\\s)&3))]\n"
    "vadd.i32 \\a2, \\a2, \\b2; add r4, r4, r5\n"
    "vadd.i32 \\a3, \\a3, \\b3; ldr r6, [r0, #288+4*(8+0)]\n"
    "vadd.i32 \\a0, \\a0, \\t0; add r4, r4, r3\n"
    "vadd.i32 \\a1, \\a1, \\t1; ldr r3, [r1, #4*\\m1]\n"
    "vld1.64 {\\t0}, [r2:128]; add r2, r0, #16*\\m6; eor r8, r8, r4\n"
    "veor \\d0, \\d0, \\a0; add r6, r6, r8, ror #16\n"
    "vld1.64 {\\t1}, [r2:128]; add r2, r0, #\\from; eor r5, r5, r6; add r4, r4, r3\n"
    "veor \\d1, \\d1, \\a1; ldr r9, [r0, #288+4*((1+2*\\s)&3)]\n"
    "vadd.i32 \\a2, \\a2, \\t0; add r4, r4, r5, ror #12\n"
    "vrev32.16 \\d0, \\d0; ldr r10, [r0, #288+4*(4+((1+3*\\s)&3))]\n"
    "vadd.i32 \\a3, \\a3, \\t1; eor r8, r4, r8, ror #16\n"
    "vrev32.16 \\d1, \\d1; ldr r3, [r1, #4*\\m2]\n"
    "vld1.64 {\\t0}, [r2:128]; add r2, r0, #16+\\from; str r4, [r0, #288+4*((0+2*\\s)&3)]\n"
    "veor \\d2, \\d2, \\a2; ldr lr, [r0, #288+4*(12+((1+\\s)&3))]\n"
    "vld1.64 {\\t1}, [r2:128]; add r2, r0, #256; add r6, r6, r8, ror #8\n"
    "veor \\d3, \\d3, \\a3; add r9, r9, r10\n"
    "vadd.i32 \\c0, \\c0, \\d0; ror r8, r8, #8\n"
    "vadd.i32 \\c1, \\c1, \\d1; ldr r12, [r0, #288+4*(8+1)]\n"
    "vrev32.16 \\d2, \\d2; eor r5, r6, r5, ror #12\n"
    "vrev32.16 \\d3, \\d3; add r9, r9, r3\n"
    "veor \\b0, \\b0, \\c0; str r8, [r0, #288+4*(12+((0+\\s)&3))]\n"
    "veor \\b1, \\b1, \\c1; ldr r3, [r1, #4*\\m3]\n"
    "vadd.i32 \\t0, \\t0, \\d2; str r6, [r0, #288+4*(8+0)]\n"
    "vadd.i32 \\t1, \\t1, \\d3; eor lr, lr, r9\n"
    "veor \\b2, \\b2, \\t0; ror r5, r5, #7\n"
    "veor \\b3, \\b3, \\t1; add r12, r12, lr, ror #16\n"
    "vst1.64 {\\t0}, [r2:128]; add r2, r0, #272; str r5, [r0, #288+4*(4+((0+3*\\s)&3))]\n"
    "vshl.i32 \\t0, \\b0, #20; eor r10, r10, r12; add r9, r9, r3\n"
    "vst1.64 {\\t1}, [r2:128]; add r2, r0, #16*\\m1; ldr r4, [r0, #288+4*((2+2*\\s)&3)]\n"
    "vshl.i32 \\t1, \\b1, #20; add r9, r9, r10, ror #12\n"
    "vsri.32 \\t0, \\b0, #12; ldr r5, [r0, #288+4*(4+((2+3*\\s)&3))]\n"
    "vsri.32 \\t1, \\b1, #12; eor lr, r9, lr, ror #16\n"
    "vshl.i32 \\b0, \\b2, #20; ldr r3, [r1, #4*\\m4]\n"
    "vshl.i32 \\b1, \\b3, #20; str r9, [r0, #288+4*((1+2*\\s)&3)]\n"
    "vsri.32 \\b0, \\b2, #12; ldr r8, [r0, #288+4*(12+((2+\\s)&3))]\n"
    "vsri.32 \\b1, \\b3, #12; add r12, r12, lr, ror #8\n"
    "vadd.i32 \\a0, \\a0, \\t0; add r4, r4, r5\n"
    "vld1.64 {\\b2}, [r2:128]; add r2, r0, #16*\\m3; ror lr, lr, #8\n"
    "vadd.i32 \\a1, \\a1, \\t1; ldr r6, [r0, #288+4*(8+2)]\n"
    "vld1.64 {\\b3}, [r2:128]; add r2, r0, #16*\\m5; eor r10, r12, r10, ror #12\n"
    "vadd.i32 \\a2, \\a2, \\b0; add r4, r4, r3\n"
    "vadd.i32 \\a3, \\a3, \\b1; str lr, [r0, #288+4*(12+((1+\\s)&3))]\n"
    "vadd.i32 \\a0, \\a0, \\b2; ldr r3, [r1, #4*\\m5]\n"
    "vadd.i32 \\a1, \\a1, \\b3; str r12, [r0, #288+4*(8+1)]\n"
    "vld1.64 {\\b2}, [r2:128]; add r2, r0, #16*\\m7; eor r8, r8, r4\n"
    "veor \\d0, \\d0, \\a0; ror r10, r10, #7\n"
    "vld1.64 {\\b3}, [r2:128]; add r2, r0, #256; add r6, r6, r8, ror #16\n"
    "veor \\d1, \\d1, \\a1; str r10, [r0, #288+4*(4+((1+3*\\s)&3))]\n"
    "vadd.i32 \\a2, \\a2, \\b2; eor r5, r5, r6; add r4, r4, r3\n"
    "vadd.i32 \\a3, \\a3, \\b3; ldr r9, [r0, #288+4*((3+2*\\s)&3)]\n"
    "vshl.i32 \\b2, \\d0, #24; add r4, r4, r5, ror #12\n"
    "vshl.i32 \\b3, \\d1, #24; ldr r10, [r0, #288+4*(4+((3+3*\\s)&3))]\n"
    "veor \\d2, \\d2, \\a2; eor r8, r4, r8, ror #16\n"
    "veor \\d3, \\d3, \\a3; ldr r3, [r1, #4*\\m6]\n"
    "vsri.32 \\b2, \\d0, #8; str r4, [r0, #288+4*((2+2*\\s)&3)]\n"
    "vsri.32 \\b3, \\d1, #8; ldr lr, [r0, #288+4*(12+((3+\\s)&3))]\n"
    "vshl.i32 \\d0, \\d2, #24; add r6, r6, r8, ror #8\n"
    "vshl.i32 \\d1, \\d3, #24; add r9, r9, r10\n"
    "vadd.i32 \\c0, \\c0, \\b2; ror r8, r8, #8\n"
    "vadd.i32 \\c1, \\c1, \\b3; ldr r12, [r0, #288+4*(8+3)]\n"
    "vsri.32 \\d0, \\d2, #8; eor r5, r6, r5, ror #12\n"
    "vsri.32 \\d1, \\d3, #8; add r9, r9, r3\n"
    "vld1.64 {\\d2}, [r2:128]; add r2, r0, #272; str r8, [r0, #288+4*(12+((2+\\s)&3))]\n"
    "veor \\t0, \\t0, \\c0; ldr r3, [r1, #4*\\m7]\n"
    "vld1.64 {\\d3}, [r2:128]; add r2, r0, #256; str r6, [r0, #288+4*(8+2)]\n"
    "veor \\t1, \\t1, \\c1; eor lr, lr, r9\n"
    "vadd.i32 \\d2, \\d2, \\d0; ror r5, r5, #7\n"
    "vadd.i32 \\d3, \\d3, \\d1; add r12, r12, lr, ror #16\n"
    "veor \\b0, \\b0, \\d2; str r5, [r0, #288+4*(4+((2+3*\\s)&3))]\n"
    "veor \\b1, \\b1, \\d3; eor r10, r10, r12; add r9, r9, r3\n"
    ".if \\ends\nveor \\a0, \\a0, \\d2\n.else\nvst1.64 {\\d2}, [r2:128]\n.endif\n"
    "add r2, r0, #272; add r9, r9, r10, ror #12\n"
    "vshl.i32 \\d2, \\t0, #25; eor lr, r9, lr, ror #16\n"
    ".if \\ends\nveor \\a1, \\a1, \\d3\n.else\nvst1.64 {\\d3}, [r2:128]\n.endif\n"
    "str r9, [r0, #288+4*((3+2*\\s)&3)]\n"
    "vshl.i32 \\d3, \\t1, #25; add r12, r12, lr, ror #8\n"
    "vsri.32 \\d2, \\t0, #7; ror lr, lr, #8\n"
    "vsri.32 \\d3, \\t1, #7; eor r10, r12, r10, ror #12\n"
    "vshl.i32 \\t0, \\b0, #25; str lr, [r0, #288+4*(12+((3+\\s)&3))]\n"
    "vshl.i32 \\t1, \\b1, #25; str r12, [r0, #288+4*(8+3)]\n"
    "vsri.32 \\t0, \\b0, #7; ror r10, r10, #7\n"
    "vsri.32 \\t1, \\b1, #7; str r10, [r0, #288+4*(4+((3+3*\\s)&3))]\n"
    ".endm\n");

// All blocks of five inputs; afterwards `value` and the first half of `fifth` hold their values.
//
// Around the rounds of a block: the words of the four are turned, a lane each, on their way to
// `words`; a and b stay in registers, where c and d are added to them for the next block. What the
// next five inputs start with, if these are whole chunks, is asked for meanwhile, block by block.
//
// By itself: the compiler does not see how long the macros get, and would put constants of its own
// out of reach.
[[gnu::noinline]] inline void blake3_five(Blake3Work* work) {
    register Blake3Work* r0 asm("r0") = work;
    asm volatile(
        "add r8, r0, #512\n"
        "vld1.64 {d0-d3}, [r8:128]!\n"
        "vld1.64 {d4-d7}, [r8:128]!\n"
        "vld1.64 {d8-d11}, [r8:128]!\n"
        "vld1.64 {d12-d15}, [r8:128]\n"
        "1:\n"
        "add r8, r0, #480\n"
        "ldm r8, {r1, r2, r4, r5, r6}; add r8, r0, #352\n"
        "vld1.8 {d16-d17}, [r2]!\n"
        "ldm r8, {r9, r10, r12, lr}\n"
        "vld1.8 {d18-d19}, [r4]!\n"
        "add r8, r0, #320\n"
        "vld1.8 {d20-d21}, [r5]!\n"
        "stm r8, {r9, r10, r12, lr}\n"
        "vld1.8 {d22-d23}, [r6]!\n"
        "add r8, r0, #368\n"
        "vld1.8 {d24-d25}, [r2]!\n"
        "ldm r8, {r9, r10, r12, lr}\n"
        "vld1.8 {d26-d27}, [r4]!\n"
        "add r8, r0, #336\n"
        "vld1.8 {d28-d29}, [r5]!\n"
        "stm r8, {r9, r10, r12, lr}\n"
        "vld1.8 {d30-d31}, [r6]!\n"
        "mov r9, lr; mov r8, r0\n"
        "vtrn.32 q8, q9\n"
        "vtrn.32 q10, q11\n"
        "vswp d17, d20\n"
        "vswp d19, d22\n"
        "vst1.64 {d16-d19}, [r8:128]!\n"
        "vst1.64 {d20-d23}, [r8:128]!\n"
        "vtrn.32 q12, q13\n"
        "vld1.8 {d16-d17}, [r2]!\n"
        "vtrn.32 q14, q15\n"
        "vld1.8 {d18-d19}, [r4]!\n"
        "vswp d25, d28\n"
        "vld1.8 {d20-d21}, [r5]!\n"
        "vswp d27, d30\n"
        "vld1.8 {d22-d23}, [r6]!\n"
        "vst1.64 {d24-d27}, [r8:128]!\n"
        "vst1.64 {d28-d31}, [r8:128]!\n"
        "vtrn.32 q8, q9\n"
        "vld1.8 {d24-d25}, [r2]!\n"
        "vtrn.32 q10, q11\n"
        "vld1.8 {d26-d27}, [r4]!\n"
        "vswp d17, d20\n"
        "vld1.8 {d28-d29}, [r5]!\n"
        "vswp d19, d22\n"
        "vld1.8 {d30-d31}, [r6]!\n"
        "vst1.64 {d16-d19}, [r8:128]!\n"
        "vst1.64 {d20-d23}, [r8:128]!\n"
        "vtrn.32 q12, q13\n"
        "vtrn.32 q14, q15\n"
        "vswp d25, d28\n"
        "vswp d27, d30\n"
        "vst1.64 {d24-d27}, [r8:128]!\n"
        "vst1.64 {d28-d31}, [r8:128]!\n"
        "add r3, r2, #5056\n"
        "pld [r3]\n"
        "pld [r3, #32]\n"
        "add r3, r5, #5056\n"
        "pld [r3]\n"
        "pld [r3, #32]\n"
        "add r3, r4, #5056\n"
        "pld [r3]\n"
        "pld [r3, #32]\n"
        "add r3, r6, #5056\n"
        "pld [r3]\n"
        "pld [r3, #32]\n"
        "add r8, r0, #484; add r3, r1, #64\n"
        "stm r8, {r2, r4, r5, r6}; str r3, [r0, #480]\n"
        "add r8, r0, #384\n"
        "vld1.64 {d16-d19}, [r8:128]; add r8, r0, #448\n"
        "vld1.64 {d20-d23}, [r8:128]\n"
        "vmov.i32 q12, #64\n"
        "vdup.32 q13, r9\n"
        "facesig_blake3_half q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12, q13, q14, q15, "
        "0, 0, 1, 2, 3, 4, 5, 6, 7, 416\n"
        "add r3, r1, #5120\n"
        "pld [r3]\n"
        "pld [r3, #32]\n"
        "facesig_blake3_half q2, q3, q0, q1, q15, q12, q13, q14, q8, q9, q7, q10, q11, q6, q4, q5, "
        "1, 12, 13, 14, 15, 8, 9, 10, 11\n"
        "facesig_blake3_half q0, q1, q2, q3, q6, q4, q5, q11, q8, q9, q10, q13, q14, q7, q15, q12, "
        "0, 2, 6, 3, 10, 7, 0, 4, 13\n"
        "facesig_blake3_half q2, q3, q0, q1, q12, q14, q7, q15, q8, q9, q11, q10, q13, q5, q6, q4, "
        "1, 9, 14, 15, 8, 1, 11, 12, 5\n"
        "facesig_blake3_half q0, q1, q2, q3, q5, q6, q4, q13, q8, q9, q10, q7, q15, q11, q12, q14, "
        "0, 3, 4, 10, 12, 13, 2, 7, 14\n"
        "facesig_blake3_half q2, q3, q0, q1, q14, q15, q11, q12, q8, q9, q13, q10, q7, q4, q5, q6, "
        "1, 11, 15, 8, 1, 6, 5, 9, 0\n"
        "facesig_blake3_half q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12, q13, q14, q15, "
        "0, 10, 7, 12, 9, 14, 3, 13, 15\n"
        "facesig_blake3_half q2, q3, q0, q1, q15, q12, q13, q14, q8, q9, q7, q10, q11, q6, q4, q5, "
        "1, 5, 8, 1, 6, 4, 0, 11, 2\n"
        "facesig_blake3_half q0, q1, q2, q3, q6, q4, q5, q11, q8, q9, q10, q13, q14, q7, q15, q12, "
        "0, 12, 13, 9, 11, 15, 10, 14, 8\n"
        "facesig_blake3_half q2, q3, q0, q1, q12, q14, q7, q15, q8, q9, q11, q10, q13, q5, q6, q4, "
        "1, 0, 1, 6, 4, 7, 2, 5, 3\n"
        "facesig_blake3_half q0, q1, q2, q3, q5, q6, q4, q13, q8, q9, q10, q7, q15, q11, q12, q14, "
        "0, 9, 14, 11, 5, 8, 12, 15, 1\n"
        "facesig_blake3_half q2, q3, q0, q1, q14, q15, q11, q12, q8, q9, q13, q10, q7, q4, q5, q6, "
        "1, 2, 6, 4, 7, 13, 3, 0, 10\n"
        "facesig_blake3_half q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12, q13, q14, q15, "
        "0, 11, 15, 5, 0, 1, 9, 8, 6\n"
        "facesig_blake3_half q2, q3, q0, q1, q15, q12, q13, q14, q8, q9, q7, q10, q11, q6, q4, q5, "
        "1, 3, 4, 7, 13, 14, 10, 2, 12, 256, 1\n"
        "add r1, r0, #288; add r8, r0, #320\n"
        "ldm r1, {r2-r6}\n"
        "veor q0, q0, q8; ldm r8, {r8, r9, r10, r12, lr}\n"
        "veor q8, q6, q10; eor r2, r2, r8; eor r3, r3, r9\n"
        "veor q1, q1, q9; eor r4, r4, r10; eor r5, r5, r12\n"
        "veor q6, q5, q14; eor r6, r6, lr\n"
        "veor q5, q4, q13; stm r1!, {r2-r6}\n"
        "veor q7, q11, q7; ldm r1, {r2-r4}; add r8, r0, #340\n"
        "vmov q4, q8; ldm r8, {r8, r9, r10}\n"
        "eor r2, r2, r8; eor r3, r3, r9\n"
        "eor r4, r4, r10; ldr r5, [r0, #500]\n"
        "stm r1, {r2-r4}\n"
        "subs r5, r5, #1; str r5, [r0, #500]\n"
        "beq 3f\n"
        "cmp r5, #1; ldr r3, [r0, #508]\n"
        "beq 2f\n"
        "ldr r3, [r0, #504]\n"
        "2:\n"
        "str r3, [r0, #380]\n"
        "b 1b\n"
        "3:\n"
        "add r8, r0, #512\n"
        "vst1.64 {d0-d3}, [r8:128]!\n"
        "vst1.64 {d4-d7}, [r8:128]!\n"
        "vst1.64 {d8-d11}, [r8:128]!\n"
        "vst1.64 {d12-d15}, [r8:128]\n"
        : "+r"(r0)
        :
        : "memory", "cc", "r1", "r2", "r3", "r4", "r5", "r6", "r8", "r9", "r10", "r12", "lr", "q0",
          "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", "q12", "q13", "q14",
          "q15");
}

}  // namespace facesig

#endif
