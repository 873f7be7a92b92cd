// BLAKE3's seven rounds for a Cortex-A9: four chunks in NEON registers and a fifth in core
// registers, side by side.
//
// Why: an operation on a q register takes NEON two cycles, in which the core could dispatch three
// more instructions. One chunk's scalar code hides in them entirely: five chunks take the time of
// four. With a sixth it takes longer. The compiler keeps too little of the state in registers, and
// orders it so that every operation waits for the one before: 16.6 ms modelled for the integer
// model in intrinsics, 12.0 with this.
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
// one are where this one left its words, so the calls below turn them.
#pragma once

#if defined(__arm__)

#include <cstdint>

namespace facesig {

struct alignas(64) Blake3Work {
    uint32_t words[16][4];  // word i of the four blocks
    uint32_t word10[4], word11[4];
    uint32_t fifth[16];  // its state
    uint32_t unused[8];
    uint32_t state[14][4];  // words 0 to 9, 12 to 15 of the four
};

asm(".macro facesig_blake3_half a0, a1, a2, a3, b0, b1, b2, b3, c0, c1, d0, d1, d2, d3, t0, t1, s, "
    "m0, m1, m2, m3, m4, m5, m6, m7\n"
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
    "vld1.64 {\\t1}, [r2:128]; add r2, r0, #256; eor r5, r5, r6; add r4, r4, r3\n"
    "veor \\d1, \\d1, \\a1; ldr r9, [r0, #288+4*((1+2*\\s)&3)]\n"
    "vadd.i32 \\a2, \\a2, \\t0; add r4, r4, r5, ror #12\n"
    "vrev32.16 \\d0, \\d0; ldr r10, [r0, #288+4*(4+((1+3*\\s)&3))]\n"
    "vadd.i32 \\a3, \\a3, \\t1; eor r8, r4, r8, ror #16\n"
    "vrev32.16 \\d1, \\d1; ldr r3, [r1, #4*\\m2]\n"
    "vld1.64 {\\t0}, [r2:128]; add r2, r0, #272; str r4, [r0, #288+4*((0+2*\\s)&3)]\n"
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
    "vst1.64 {\\d2}, [r2:128]; add r2, r0, #272; add r9, r9, r10, ror #12\n"
    "vshl.i32 \\d2, \\t0, #25; eor lr, r9, lr, ror #16\n"
    "vst1.64 {\\d3}, [r2:128]; str r9, [r0, #288+4*((3+2*\\s)&3)]\n"
    "vshl.i32 \\d3, \\t1, #25; add r12, r12, lr, ror #8\n"
    "vsri.32 \\d2, \\t0, #7; ror lr, lr, #8\n"
    "vsri.32 \\d3, \\t1, #7; eor r10, r12, r10, ror #12\n"
    "vshl.i32 \\t0, \\b0, #25; str lr, [r0, #288+4*(12+((3+\\s)&3))]\n"
    "vshl.i32 \\t1, \\b1, #25; str r12, [r0, #288+4*(8+3)]\n"
    "vsri.32 \\t0, \\b0, #7; ror r10, r10, #7\n"
    "vsri.32 \\t1, \\b1, #7; str r10, [r0, #288+4*(4+((3+3*\\s)&3))]\n"
    ".endm\n");

// All rounds; afterwards `state` and so on hold the state.
inline void blake3_rounds(Blake3Work* work, const unsigned char* fifth) {
    register Blake3Work* r0 asm("r0") = work;
    register const unsigned char* r1 asm("r1") = fifth;
    asm volatile(
        "add r2, r0, #384\n"
        "vld1.64 {q0}, [r2:128]!\n"
        "vld1.64 {q1}, [r2:128]!\n"
        "vld1.64 {q2}, [r2:128]!\n"
        "vld1.64 {q3}, [r2:128]!\n"
        "vld1.64 {q4}, [r2:128]!\n"
        "vld1.64 {q5}, [r2:128]!\n"
        "vld1.64 {q6}, [r2:128]!\n"
        "vld1.64 {q7}, [r2:128]!\n"
        "vld1.64 {q8}, [r2:128]!\n"
        "vld1.64 {q9}, [r2:128]!\n"
        "vld1.64 {q10}, [r2:128]!\n"
        "vld1.64 {q11}, [r2:128]!\n"
        "vld1.64 {q12}, [r2:128]!\n"
        "vld1.64 {q13}, [r2:128]!\n"
        "facesig_blake3_half q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12, q13, q14, q15, "
        "0, 0, 1, 2, 3, 4, 5, 6, 7\n"
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
        "1, 3, 4, 7, 13, 14, 10, 2, 12\n"
        "add r2, r0, #384\n"
        "vst1.64 {q0}, [r2:128]!\n"
        "vst1.64 {q1}, [r2:128]!\n"
        "vst1.64 {q2}, [r2:128]!\n"
        "vst1.64 {q3}, [r2:128]!\n"
        "vst1.64 {q6}, [r2:128]!\n"
        "vst1.64 {q4}, [r2:128]!\n"
        "vst1.64 {q5}, [r2:128]!\n"
        "vst1.64 {q11}, [r2:128]!\n"
        "vst1.64 {q8}, [r2:128]!\n"
        "vst1.64 {q9}, [r2:128]!\n"
        "vst1.64 {q10}, [r2:128]!\n"
        "vst1.64 {q13}, [r2:128]!\n"
        "vst1.64 {q14}, [r2:128]!\n"
        "vst1.64 {q7}, [r2:128]!\n"
        : "+r"(r0), "+r"(r1)
        :
        : "memory", "r2", "r3", "r4", "r5", "r6", "r8", "r9", "r10", "r12", "lr", "q0", "q1", "q2",
          "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", "q12", "q13", "q14", "q15");
}

}  // namespace facesig

#endif
