	.syntax	unified
	.eabi_attribute	67, "2.09"	@ Tag_conformance
	.cpu	cortex-a9
	.eabi_attribute	6, 10	@ Tag_CPU_arch
	.eabi_attribute	7, 65	@ Tag_CPU_arch_profile
	.eabi_attribute	8, 1	@ Tag_ARM_ISA_use
	.eabi_attribute	9, 2	@ Tag_THUMB_ISA_use
	.fpu	neon-fp16
	.eabi_attribute	36, 1	@ Tag_FP_HP_extension
	.eabi_attribute	42, 1	@ Tag_MPextension_use
	.eabi_attribute	34, 1	@ Tag_CPU_unaligned_access
	.eabi_attribute	68, 1	@ Tag_Virtualization_use
	.eabi_attribute	15, 1	@ Tag_ABI_PCS_RW_data
	.eabi_attribute	16, 1	@ Tag_ABI_PCS_RO_data
	.eabi_attribute	17, 2	@ Tag_ABI_PCS_GOT_use
	.eabi_attribute	20, 1	@ Tag_ABI_FP_denormal
	.eabi_attribute	21, 0	@ Tag_ABI_FP_exceptions
	.eabi_attribute	23, 3	@ Tag_ABI_FP_number_model
	.eabi_attribute	24, 1	@ Tag_ABI_align_needed
	.eabi_attribute	25, 1	@ Tag_ABI_align_preserved
	.eabi_attribute	28, 1	@ Tag_ABI_VFP_args
	.eabi_attribute	38, 1	@ Tag_ABI_FP_16bit_format
	.eabi_attribute	18, 4	@ Tag_ABI_PCS_wchar_t
	.eabi_attribute	26, 2	@ Tag_ABI_enum_size
	.eabi_attribute	14, 0	@ Tag_ABI_PCS_R9_use
	.file	"linear_s16_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/linear/linear_s16_neon.cpp"
	.file	2 "/work/wt/cside" "csrc/kernels/requantise/requantise.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.text
	.globl	_ZN7facesig15linear_s16_neonERKNS_12LinearParamsEPKsPKiS4_RKNS_10RequantiseEPv @ -- Begin function _ZN7facesig15linear_s16_neonERKNS_12LinearParamsEPKsPKiS4_RKNS_10RequantiseEPv
	.p2align	2
	.type	_ZN7facesig15linear_s16_neonERKNS_12LinearParamsEPKsPKiS4_RKNS_10RequantiseEPv,%function
	.code	32
_ZN7facesig15linear_s16_neonERKNS_12LinearParamsEPKsPKiS4_RKNS_10RequantiseEPv: @ @_ZN7facesig15linear_s16_neonERKNS_12LinearParamsEPKsPKiS4_RKNS_10RequantiseEPv
.Lfunc_begin0:
	.loc	1 102 0                         @ csrc/kernels/linear/linear_s16_neon.cpp:102:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: linear_s16_neon:p <- $r0
	@DEBUG_VALUE: linear_s16_neon:in <- $r1
	@DEBUG_VALUE: linear_s16_neon:bias <- $r2
	@DEBUG_VALUE: linear_s16_neon:weights <- $r3
	.save	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	.cfi_def_cfa_offset 36
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r9, -16
	.cfi_offset r8, -20
	.cfi_offset r7, -24
	.cfi_offset r6, -28
	.cfi_offset r5, -32
	.cfi_offset r4, -36
	.setfp	r11, sp, #28
	add	r11, sp, #28
	.cfi_def_cfa r11, 8
	.pad	#52
	sub	sp, sp, #52
.Ltmp0:
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	mov	r8, r0
.Ltmp1:
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	.loc	1 105 14 prologue_end           @ csrc/kernels/linear/linear_s16_neon.cpp:105:14
	ldr	r0, [r0, #4]
	ldr	r7, [r11, #12]
.Ltmp2:
	@DEBUG_VALUE: linear_s16_neon:channel <- 0
	.loc	1 0 14 is_stmt 0                @ csrc/kernels/linear/linear_s16_neon.cpp:0:14
	mov	r9, r3
.Ltmp3:
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	ldr	r10, [r11, #8]
	mov	r4, #0
	add	r5, sp, #20
.Ltmp4:
	.loc	1 105 5                         @ csrc/kernels/linear/linear_s16_neon.cpp:105:5
	cmp	r0, #5
	str	r2, [sp, #12]                   @ 4-byte Spill
.Ltmp5:
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	.loc	1 0 5                           @ csrc/kernels/linear/linear_s16_neon.cpp:0:5
	str	r1, [sp, #16]                   @ 4-byte Spill
.Ltmp6:
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	.loc	1 105 5                         @ csrc/kernels/linear/linear_s16_neon.cpp:105:5
	blt	.LBB0_11
.Ltmp7:
@ %bb.1:
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:channel <- 0
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5                           @ csrc/kernels/linear/linear_s16_neon.cpp:0:5
	add	r0, r5, #16
	str	r0, [sp, #8]                    @ 4-byte Spill
	b	.LBB0_4
.Ltmp8:
.LBB0_2:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs8:w <- $r2
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 256 128] $q15
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 384 128] $q14
	@DEBUG_VALUE: outputs8:steps <- $r1
	@DEBUG_VALUE: outputs8:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outputs8:count <- $r0
	@DEBUG_VALUE: outputs8:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: linear_s16_neon:channel <- $r4
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	mov	r9, r2
.Ltmp9:
	@DEBUG_VALUE: outputs8:w <- $r9
.LBB0_3:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 256 128] $q15
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 384 128] $q14
	@DEBUG_VALUE: outputs8:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outputs8:count <- $r0
	@DEBUG_VALUE: outputs8:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: linear_s16_neon:channel <- $r4
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 82 21                         @ csrc/kernels/linear/linear_s16_neon.cpp:82:21 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	vadd.i32	q8, q12, q15
.Ltmp10:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 107 9                         @ csrc/kernels/linear/linear_s16_neon.cpp:107:9
	mov	r0, r10
.Ltmp11:
	.loc	1 83 29                         @ csrc/kernels/linear/linear_s16_neon.cpp:83:29 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	vadd.i32	q9, q13, q14
.Ltmp12:
	@DEBUG_VALUE: __s1 <- $q9
	.loc	1 107 9                         @ csrc/kernels/linear/linear_s16_neon.cpp:107:9
	mov	r1, r5
	ldr	r6, [sp, #8]                    @ 4-byte Reload
	mov	r2, #0
	mov	r3, #1
.Ltmp13:
	.loc	1 82 5                          @ csrc/kernels/linear/linear_s16_neon.cpp:82:5 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	vst1.32	{d16, d17}, [r5]
.Ltmp14:
	.loc	1 107 9                         @ csrc/kernels/linear/linear_s16_neon.cpp:107:9
	stm	sp, {r4, r7}
.Ltmp15:
	.loc	1 83 5                          @ csrc/kernels/linear/linear_s16_neon.cpp:83:5 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	vst1.32	{d18, d19}, [r6]
.Ltmp16:
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	.loc	1 107 9 is_stmt 1               @ csrc/kernels/linear/linear_s16_neon.cpp:107:9
	bl	_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv
.Ltmp17:
	.loc	1 108 57                        @ csrc/kernels/linear/linear_s16_neon.cpp:108:57
	orr	r0, r4, #4
	.loc	1 108 9 is_stmt 0               @ csrc/kernels/linear/linear_s16_neon.cpp:108:9
	mov	r1, r6
	stm	sp, {r0, r7}
	mov	r0, r10
	mov	r2, #0
	mov	r3, #1
	bl	_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv
.Ltmp18:
	.loc	1 105 14 is_stmt 1              @ csrc/kernels/linear/linear_s16_neon.cpp:105:14
	ldr	r0, [r8, #4]
	.loc	1 105 54 is_stmt 0              @ csrc/kernels/linear/linear_s16_neon.cpp:105:54
	add	r4, r4, #8
.Ltmp19:
	@DEBUG_VALUE: linear_s16_neon:channel <- $r4
	.loc	1 105 19                        @ csrc/kernels/linear/linear_s16_neon.cpp:105:19
	sub	r1, r0, r4
.Ltmp20:
	.loc	1 105 5 is_stmt 1               @ csrc/kernels/linear/linear_s16_neon.cpp:105:5
	cmp	r1, #4
	ble	.LBB0_11
.Ltmp21:
.LBB0_4:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_9 Depth 2
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:channel <- $r4
	.loc	1 106 44 is_stmt 0              @ csrc/kernels/linear/linear_s16_neon.cpp:106:44
	ldr	r1, [sp, #12]                   @ 4-byte Reload
	.loc	1 106 34                        @ csrc/kernels/linear/linear_s16_neon.cpp:106:34
	ldr	r0, [r8]
	.loc	1 106 44                        @ csrc/kernels/linear/linear_s16_neon.cpp:106:44
	add	r1, r1, r4, lsl #2
.Ltmp22:
	@DEBUG_VALUE: outputs8:bias <- $r1
	.loc	1 76 15 is_stmt 1               @ csrc/kernels/linear/linear_s16_neon.cpp:76:15 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	cmp	r0, #4
.Ltmp23:
	.loc	1 74 15                         @ csrc/kernels/linear/linear_s16_neon.cpp:74:15 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	vld1.32	{d24, d25}, [r1]!
.Ltmp24:
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 256 128] undef
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 384 128] undef
	.loc	1 75 29                         @ csrc/kernels/linear/linear_s16_neon.cpp:75:29 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	asr	r2, r0, #31
.Ltmp25:
	.loc	1 74 32                         @ csrc/kernels/linear/linear_s16_neon.cpp:74:32 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	vld1.32	{d26, d27}, [r1]
.Ltmp26:
	@DEBUG_VALUE: __ret <- $q13
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 128 128] $q13
	.loc	1 75 29                         @ csrc/kernels/linear/linear_s16_neon.cpp:75:29 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	add	r2, r0, r2, lsr #30
	@DEBUG_VALUE: fours:sums <- undef
.Ltmp27:
	@DEBUG_VALUE: outputs8:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outputs8:count <- $r0
	@DEBUG_VALUE: outputs8:w <- $r9
	@DEBUG_VALUE: outputs8:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	asr	r1, r2, #2
.Ltmp28:
	@DEBUG_VALUE: outputs8:steps <- $r1
	.loc	1 76 15                         @ csrc/kernels/linear/linear_s16_neon.cpp:76:15 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	blt	.LBB0_6
.Ltmp29:
@ %bb.5:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs8:steps <- $r1
	@DEBUG_VALUE: outputs8:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outputs8:w <- $r9
	@DEBUG_VALUE: outputs8:count <- $r0
	@DEBUG_VALUE: outputs8:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: linear_s16_neon:channel <- $r4
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: fours:sums <- undef
	@DEBUG_VALUE: fours:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: fours:w <- $r9
	@DEBUG_VALUE: fours:steps <- $r1
	@DEBUG_VALUE: fours:s00 <- $q12
	@DEBUG_VALUE: fours:s01 <- $q13
	.loc	1 28 5                          @ csrc/kernels/linear/linear_s16_neon.cpp:28:5 @[ csrc/kernels/linear/linear_s16_neon.cpp:76:20 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ] ]
	vmov.i32	q15, #0x0
	mov	r3, r1
	vmov.i32	q14, #0x0
	mov	r6, r9
	ldr	r2, [sp, #16]                   @ 4-byte Reload
	@APP
.Ltmp30:
	vld1.16	{d16, d17, d18, d19}, [r6]!
	vld1.16	{d0}, [r2]!
	pld	[r6, #736]
	vld1.16	{d20, d21, d22, d23}, [r6]!
	vmlal.s16	q12, d16, d0[0]
	vmlal.s16	q13, d17, d0[0]
	subs	r3, r3, #1
	vmlal.s16	q15, d18, d0[1]
	vmlal.s16	q14, d19, d0[1]
	pld	[r6, #736]
	vmlal.s16	q12, d20, d0[2]
	vmlal.s16	q13, d21, d0[2]
	vmlal.s16	q15, d22, d0[3]
	vmlal.s16	q14, d23, d0[3]
	bne	.Ltmp30
	@NO_APP
.Ltmp31:
	@DEBUG_VALUE: fours:s01 <- $q13
	@DEBUG_VALUE: fours:s00 <- $q12
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 256 128] $q15
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 384 128] $q14
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: fours:in <- undef
	@DEBUG_VALUE: fours:w <- undef
	@DEBUG_VALUE: fours:steps <- undef
	@DEBUG_VALUE: fours:s10 <- undef
	@DEBUG_VALUE: fours:s11 <- undef
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/linear/linear_s16_neon.cpp:0:5
	b	.LBB0_7
.Ltmp32:
.LBB0_6:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs8:steps <- $r1
	@DEBUG_VALUE: outputs8:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outputs8:w <- $r9
	@DEBUG_VALUE: outputs8:count <- $r0
	@DEBUG_VALUE: outputs8:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: __ret <- $q13
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: linear_s16_neon:channel <- $r4
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	vmov.i32	q14, #0x0
.Ltmp33:
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 256 128] $q14
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 384 128] $q14
	vmov.i32	q15, #0x0
.Ltmp34:
.LBB0_7:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 384 128] $q14
	@DEBUG_VALUE: outputs8:steps <- $r1
	@DEBUG_VALUE: outputs8:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outputs8:w <- $r9
	@DEBUG_VALUE: outputs8:count <- $r0
	@DEBUG_VALUE: outputs8:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: linear_s16_neon:channel <- $r4
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 256 128] $q15
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 384 128] $q14
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 128 128] $q13
	.loc	1 77 7 is_stmt 1                @ csrc/kernels/linear/linear_s16_neon.cpp:77:7 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	add	r2, r9, r1, lsl #6
.Ltmp35:
	@DEBUG_VALUE: outputs8:w <- $r2
	@DEBUG_VALUE: i <- undef
	.loc	1 78 5                          @ csrc/kernels/linear/linear_s16_neon.cpp:78:5 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	cmp	r0, r1, lsl #2
	ble	.LBB0_2
.Ltmp36:
@ %bb.8:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs8:w <- $r2
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 256 128] $q15
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 384 128] $q14
	@DEBUG_VALUE: outputs8:steps <- $r1
	@DEBUG_VALUE: outputs8:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outputs8:count <- $r0
	@DEBUG_VALUE: outputs8:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: linear_s16_neon:channel <- $r4
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r6, [sp, #16]                   @ 4-byte Reload
.Ltmp37:
	@DEBUG_VALUE: i <- $r3
	.loc	1 0 0 is_stmt 0                 @ csrc/kernels/linear/linear_s16_neon.cpp:0 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	lsl	r3, r1, #2
.Ltmp38:
	.loc	1 78 5                          @ csrc/kernels/linear/linear_s16_neon.cpp:78:5 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	add	r1, r6, r1, lsl #3
.Ltmp39:
	sub	r3, r0, r3
.Ltmp40:
.LBB0_9:                                @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 256 128] $q15
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 384 128] $q14
	@DEBUG_VALUE: outputs8:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outputs8:count <- $r0
	@DEBUG_VALUE: outputs8:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: linear_s16_neon:channel <- $r4
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outputs8:w <- $r2
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551612, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 4, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] undef
	.loc	1 79 34 is_stmt 1               @ csrc/kernels/linear/linear_s16_neon.cpp:79:34 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	vld1.16	{d17}, [r2]!
.Ltmp41:
	@DEBUG_VALUE: __ret <- $d17
	.loc	1 78 31                         @ csrc/kernels/linear/linear_s16_neon.cpp:78:31 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	subs	r3, r3, #1
.Ltmp42:
	.loc	1 79 47                         @ csrc/kernels/linear/linear_s16_neon.cpp:79:47 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	vld1.16	{d16[]}, [r1:16]!
.Ltmp43:
	@DEBUG_VALUE: __ret <- $d16
	.loc	1 79 17 is_stmt 0               @ csrc/kernels/linear/linear_s16_neon.cpp:79:17 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	vmlal.s16	q12, d17, d16
.Ltmp44:
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 0 128] $q12
	.loc	1 80 34 is_stmt 1               @ csrc/kernels/linear/linear_s16_neon.cpp:80:34 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	vld1.16	{d17}, [r2]!
.Ltmp45:
	@DEBUG_VALUE: __ret <- $d17
	.loc	1 80 17 is_stmt 0               @ csrc/kernels/linear/linear_s16_neon.cpp:80:17 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	vmlal.s16	q13, d17, d16
.Ltmp46:
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: outputs8:w <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $r2
	@DEBUG_VALUE: i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551612, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_consts 4, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	1 78 5 is_stmt 1                @ csrc/kernels/linear/linear_s16_neon.cpp:78:5 @[ csrc/kernels/linear/linear_s16_neon.cpp:106:19 ]
	bne	.LBB0_9
.Ltmp47:
@ %bb.10:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs8:w <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $r2
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 256 128] $q15
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 384 128] $q14
	@DEBUG_VALUE: outputs8:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outputs8:count <- $r0
	@DEBUG_VALUE: outputs8:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: outputs8:s <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: linear_s16_neon:channel <- $r4
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	add	r9, r9, r0, lsl #4
.Ltmp48:
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/linear/linear_s16_neon.cpp:0:5
	b	.LBB0_3
.Ltmp49:
.LBB0_11:
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 110 17 is_stmt 1              @ csrc/kernels/linear/linear_s16_neon.cpp:110:17
	cmp	r4, r0
	bge	.LBB0_19
.Ltmp50:
@ %bb.12:
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 111 34 is_stmt 0              @ csrc/kernels/linear/linear_s16_neon.cpp:111:34
	ldr	r0, [sp, #12]                   @ 4-byte Reload
	add	r1, r0, r4, lsl #2
.Ltmp51:
	@DEBUG_VALUE: outputs4:s1 <- undef
	.loc	1 111 24                        @ csrc/kernels/linear/linear_s16_neon.cpp:111:24
	ldr	r0, [r8]
.Ltmp52:
	@DEBUG_VALUE: outputs4:bias <- $r1
	@DEBUG_VALUE: outputs4:i <- 0
	@DEBUG_VALUE: outputs4:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outputs4:count <- $r0
	@DEBUG_VALUE: outputs4:w <- $r9
	@DEBUG_VALUE: outputs4:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	.loc	1 91 5 is_stmt 1                @ csrc/kernels/linear/linear_s16_neon.cpp:91:5 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	cmp	r0, #2
.Ltmp53:
	.loc	1 89 20                         @ csrc/kernels/linear/linear_s16_neon.cpp:89:20 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	vld1.32	{d16, d17}, [r1]
.Ltmp54:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: outputs4:s0 <- $q8
	.loc	1 91 5                          @ csrc/kernels/linear/linear_s16_neon.cpp:91:5 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	bge	.LBB0_14
.Ltmp55:
@ %bb.13:
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outputs4:w <- $r9
	@DEBUG_VALUE: outputs4:count <- $r0
	@DEBUG_VALUE: outputs4:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outputs4:i <- 0
	@DEBUG_VALUE: outputs4:bias <- $r1
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/linear/linear_s16_neon.cpp:0:5
	vmov.i32	q9, #0x0
.Ltmp56:
	@DEBUG_VALUE: outputs4:s1 <- $q9
	mov	r1, #0
.Ltmp57:
	.loc	1 95 11 is_stmt 1               @ csrc/kernels/linear/linear_s16_neon.cpp:95:11 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	cmp	r1, r0
	blt	.LBB0_17
	b	.LBB0_18
.Ltmp58:
.LBB0_14:
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outputs4:w <- $r9
	@DEBUG_VALUE: outputs4:count <- $r0
	@DEBUG_VALUE: outputs4:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outputs4:i <- 0
	@DEBUG_VALUE: outputs4:bias <- $r1
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:weights <- $r9
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 91 5 is_stmt 0                @ csrc/kernels/linear/linear_s16_neon.cpp:91:5 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	ldr	r1, [sp, #16]                   @ 4-byte Reload
.Ltmp59:
	.loc	1 0 5                           @ csrc/kernels/linear/linear_s16_neon.cpp:0:5
	mov	r12, r5
	vmov.i32	q9, #0x0
	mov	r5, r7
	.loc	1 91 5                          @ csrc/kernels/linear/linear_s16_neon.cpp:91:5 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	add	r1, r1, #2
	mov	r2, #2
	mov	r3, #4
.Ltmp60:
.LBB0_15:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outputs4:w <- $r9
	@DEBUG_VALUE: outputs4:count <- $r0
	@DEBUG_VALUE: outputs4:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outputs4:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_plus, DW_OP_minus, DW_OP_consts 4, DW_OP_div, DW_OP_consts 2, DW_OP_mul, DW_OP_stack_value] $r1, $sp
	@DEBUG_VALUE: outputs4:s1 <- $q9
	@DEBUG_VALUE: outputs4:w <- $r9
	@DEBUG_VALUE: outputs4:s0 <- $q8
	.loc	1 92 41 is_stmt 1               @ csrc/kernels/linear/linear_s16_neon.cpp:92:41 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	sub	r7, r1, #2
.Ltmp61:
	.loc	1 92 28 is_stmt 0               @ csrc/kernels/linear/linear_s16_neon.cpp:92:28 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	vld1.16	{d20}, [r9]!
.Ltmp62:
	@DEBUG_VALUE: __ret <- $d20
	.loc	1 92 41 is_stmt 1               @ csrc/kernels/linear/linear_s16_neon.cpp:92:41 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	vld1.16	{d21[]}, [r7:16]
.Ltmp63:
	@DEBUG_VALUE: __ret <- $d21
	.loc	1 91 14 is_stmt 0               @ csrc/kernels/linear/linear_s16_neon.cpp:91:14 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	add	r2, r2, #2
.Ltmp64:
	.loc	1 93 45 is_stmt 1               @ csrc/kernels/linear/linear_s16_neon.cpp:93:45 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	vld1.16	{d22[]}, [r1:16], r3
.Ltmp65:
	@DEBUG_VALUE: __ret <- $d22
	.loc	1 91 5                          @ csrc/kernels/linear/linear_s16_neon.cpp:91:5 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	cmp	r2, r0
.Ltmp66:
	.loc	1 92 14 is_stmt 0               @ csrc/kernels/linear/linear_s16_neon.cpp:92:14 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	vmlal.s16	q8, d20, d21
.Ltmp67:
	@DEBUG_VALUE: outputs4:s0 <- $q8
	.loc	1 93 28 is_stmt 1               @ csrc/kernels/linear/linear_s16_neon.cpp:93:28 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	vld1.16	{d20}, [r9]!
.Ltmp68:
	@DEBUG_VALUE: __ret <- $d20
	.loc	1 93 14 is_stmt 0               @ csrc/kernels/linear/linear_s16_neon.cpp:93:14 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	vmlal.s16	q9, d20, d22
.Ltmp69:
	@DEBUG_VALUE: outputs4:s1 <- $q9
	@DEBUG_VALUE: outputs4:i <- $r2
	@DEBUG_VALUE: outputs4:w <- $r9
	.loc	1 91 5 is_stmt 1                @ csrc/kernels/linear/linear_s16_neon.cpp:91:5 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	ble	.LBB0_15
.Ltmp70:
@ %bb.16:
	@DEBUG_VALUE: outputs4:i <- $r2
	@DEBUG_VALUE: outputs4:s1 <- $q9
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outputs4:w <- $r9
	@DEBUG_VALUE: outputs4:count <- $r0
	@DEBUG_VALUE: outputs4:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/linear/linear_s16_neon.cpp:0:5
	mov	r7, r5
	.loc	1 91 5                          @ csrc/kernels/linear/linear_s16_neon.cpp:91:5 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	bic	r1, r0, #-2147483647
	mov	r5, r12
.Ltmp71:
	.loc	1 95 11 is_stmt 1               @ csrc/kernels/linear/linear_s16_neon.cpp:95:11 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	cmp	r1, r0
	bge	.LBB0_18
.Ltmp72:
.LBB0_17:
	@DEBUG_VALUE: outputs4:s1 <- $q9
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outputs4:w <- $r9
	@DEBUG_VALUE: outputs4:count <- $r0
	@DEBUG_VALUE: outputs4:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 95 52                         @ csrc/kernels/linear/linear_s16_neon.cpp:95:52 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	ldr	r0, [sp, #16]                   @ 4-byte Reload
.Ltmp73:
	.loc	1 95 39 is_stmt 0               @ csrc/kernels/linear/linear_s16_neon.cpp:95:39 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	vld1.16	{d21}, [r9]
.Ltmp74:
	@DEBUG_VALUE: __ret <- $d21
	.loc	1 95 52                         @ csrc/kernels/linear/linear_s16_neon.cpp:95:52 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	add	r0, r0, r1, lsl #1
	.loc	1 95 52 is_stmt 1               @ csrc/kernels/linear/linear_s16_neon.cpp:95:52 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	vld1.16	{d20[]}, [r0:16]
.Ltmp75:
	@DEBUG_VALUE: __ret <- $d20
	.loc	1 95 25 is_stmt 0               @ csrc/kernels/linear/linear_s16_neon.cpp:95:25 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	vmlal.s16	q8, d21, d20
.Ltmp76:
	@DEBUG_VALUE: outputs4:s0 <- $q8
.LBB0_18:
	@DEBUG_VALUE: outputs4:s1 <- $q9
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:sums <- [DW_OP_plus_uconst 20, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outputs4:w <- $r9
	@DEBUG_VALUE: outputs4:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outputs4:s0 <- $q8
	.loc	1 96 21                         @ csrc/kernels/linear/linear_s16_neon.cpp:96:21 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	vadd.i32	q8, q8, q9
.Ltmp77:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 112 9                         @ csrc/kernels/linear/linear_s16_neon.cpp:112:9
	mov	r0, r10
	mov	r1, r5
	mov	r2, #0
	mov	r3, #1
	stm	sp, {r4, r7}
.Ltmp78:
	.loc	1 96 5                          @ csrc/kernels/linear/linear_s16_neon.cpp:96:5 @[ csrc/kernels/linear/linear_s16_neon.cpp:111:9 ]
	vst1.32	{d16, d17}, [r5]
.Ltmp79:
	.loc	1 112 9 is_stmt 1               @ csrc/kernels/linear/linear_s16_neon.cpp:112:9
	bl	_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv
.Ltmp80:
.LBB0_19:
	@DEBUG_VALUE: linear_s16_neon:in <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:bias <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s16_neon:p <- $r8
	@DEBUG_VALUE: linear_s16_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s16_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 114 1 epilogue_begin          @ csrc/kernels/linear/linear_s16_neon.cpp:114:1
	sub	sp, r11, #28
.Ltmp81:
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp82:
.Lfunc_end0:
	.size	_ZN7facesig15linear_s16_neonERKNS_12LinearParamsEPKsPKiS4_RKNS_10RequantiseEPv, .Lfunc_end0-_ZN7facesig15linear_s16_neonERKNS_12LinearParamsEPKsPKiS4_RKNS_10RequantiseEPv
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.file	13 "/work/wt/cside" "csrc/kernels/linear/linear.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	16                              @ 16
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.short	40                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	154                             @ 282
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	155                             @ 283
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	158                             @ 286
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	159                             @ 287
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	156                             @ 284
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	157                             @ 285
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.short	20                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	154                             @ 282
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	155                             @ 283
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.short	40                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	154                             @ 282
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	155                             @ 283
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	158                             @ 286
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	159                             @ 287
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	156                             @ 284
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	157                             @ 285
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.short	20                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	154                             @ 282
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	155                             @ 283
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.short	40                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	154                             @ 282
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	155                             @ 283
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	156                             @ 284
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	157                             @ 285
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	156                             @ 284
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	157                             @ 285
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	40                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	154                             @ 282
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	155                             @ 283
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	158                             @ 286
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	159                             @ 287
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	156                             @ 284
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	157                             @ 285
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.short	16                              @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	34                              @ DW_OP_plus
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	30                              @ DW_OP_mul
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
	.section	.debug_abbrev,"",%progbits
	.byte	1                               @ Abbreviation Code
	.byte	17                              @ DW_TAG_compile_unit
	.byte	1                               @ DW_CHILDREN_yes
	.byte	37                              @ DW_AT_producer
	.byte	14                              @ DW_FORM_strp
	.byte	19                              @ DW_AT_language
	.byte	5                               @ DW_FORM_data2
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	16                              @ DW_AT_stmt_list
	.byte	23                              @ DW_FORM_sec_offset
	.byte	27                              @ DW_AT_comp_dir
	.byte	14                              @ DW_FORM_strp
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	2                               @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	3                               @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	4                               @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	28                              @ DW_AT_const_value
	.byte	15                              @ DW_FORM_udata
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	5                               @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	110                             @ DW_AT_linkage_name
	.byte	14                              @ DW_FORM_strp
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	6                               @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	7                               @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	8                               @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	9                               @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	54                              @ DW_AT_calling_convention
	.byte	11                              @ DW_FORM_data1
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	11                              @ DW_AT_byte_size
	.byte	11                              @ DW_FORM_data1
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	10                              @ Abbreviation Code
	.byte	13                              @ DW_TAG_member
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	56                              @ DW_AT_data_member_location
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	11                              @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	110                             @ DW_AT_linkage_name
	.byte	14                              @ DW_FORM_strp
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	12                              @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	64                              @ DW_AT_frame_base
	.byte	24                              @ DW_FORM_exprloc
	.ascii	"\227B"                         @ DW_AT_GNU_all_call_sites
	.byte	25                              @ DW_FORM_flag_present
	.byte	110                             @ DW_AT_linkage_name
	.byte	14                              @ DW_FORM_strp
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	13                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	14                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	15                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	16                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	17                              @ Abbreviation Code
	.byte	29                              @ DW_TAG_inlined_subroutine
	.byte	1                               @ DW_CHILDREN_yes
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	88                              @ DW_AT_call_file
	.byte	11                              @ DW_FORM_data1
	.byte	89                              @ DW_AT_call_line
	.byte	11                              @ DW_FORM_data1
	.byte	87                              @ DW_AT_call_column
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	18                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	19                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	20                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	21                              @ Abbreviation Code
	.byte	29                              @ DW_TAG_inlined_subroutine
	.byte	1                               @ DW_CHILDREN_yes
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	88                              @ DW_AT_call_file
	.byte	11                              @ DW_FORM_data1
	.byte	89                              @ DW_AT_call_line
	.byte	11                              @ DW_FORM_data1
	.byte	87                              @ DW_AT_call_column
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	23                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	24                              @ Abbreviation Code
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	25                              @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	110                             @ DW_AT_linkage_name
	.byte	14                              @ DW_FORM_strp
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	26                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	28                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	29                              @ Abbreviation Code
	.byte	36                              @ DW_TAG_base_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	62                              @ DW_AT_encoding
	.byte	11                              @ DW_FORM_data1
	.byte	11                              @ DW_AT_byte_size
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
	.byte	22                              @ DW_TAG_typedef
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	31                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.ascii	"\207B"                         @ DW_AT_GNU_vector
	.byte	25                              @ DW_FORM_flag_present
	.byte	11                              @ DW_AT_byte_size
	.byte	11                              @ DW_FORM_data1
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	32                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	33                              @ Abbreviation Code
	.byte	36                              @ DW_TAG_base_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	11                              @ DW_AT_byte_size
	.byte	11                              @ DW_FORM_data1
	.byte	62                              @ DW_AT_encoding
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	34                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	35                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	36                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	37                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	38                              @ Abbreviation Code
	.byte	8                               @ DW_TAG_imported_declaration
	.byte	0                               @ DW_CHILDREN_no
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	24                              @ DW_AT_import
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	39                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	40                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	0                               @ EOM(3)
	.section	.debug_info,"",%progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 @ Length of Unit
.Ldebug_info_start0:
	.short	4                               @ DWARF version number
	.long	.debug_abbrev                   @ Offset Into Abbrev. Section
	.byte	4                               @ Address Size (in bytes)
	.byte	1                               @ Abbrev [1] 0xb:0x88d DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x49f DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x259 DW_TAG_namespace
	.byte	4                               @ Abbrev [4] 0x2c:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	1221                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	1221                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x44:0xd3 DW_TAG_subprogram
	.long	.Linfo_string22                 @ DW_AT_linkage_name
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	72                              @ DW_AT_decl_line
	.long	1427                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x54:0xb DW_TAG_formal_parameter
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	72                              @ DW_AT_decl_line
	.long	1427                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x5f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	72                              @ DW_AT_decl_line
	.long	1226                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x6a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	72                              @ DW_AT_decl_line
	.long	1437                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x75:0xb DW_TAG_formal_parameter
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	72                              @ DW_AT_decl_line
	.long	1427                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x80:0xb DW_TAG_formal_parameter
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.long	1447                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x8b:0xb DW_TAG_variable
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	74                              @ DW_AT_decl_line
	.long	279                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x96:0xb DW_TAG_variable
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.long	1221                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xa1:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xa2:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
	.long	1233                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xae:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xaf:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	1233                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xbb:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xbc:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	74                              @ DW_AT_decl_line
	.long	1233                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xc8:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xc9:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	74                              @ DW_AT_decl_line
	.long	1233                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xd5:0x41 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xd6:0xb DW_TAG_variable
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.long	1226                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xe1:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xe2:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.long	1297                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xee:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xef:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.long	1297                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xfb:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xfc:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.long	1297                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x108:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x109:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.long	1297                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x117:0x3a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	64                              @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x120:0xc DW_TAG_member
	.long	.Linfo_string30                 @ DW_AT_name
	.long	1233                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x12c:0xc DW_TAG_member
	.long	.Linfo_string31                 @ DW_AT_name
	.long	1233                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x138:0xc DW_TAG_member
	.long	.Linfo_string32                 @ DW_AT_name
	.long	1233                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x144:0xc DW_TAG_member
	.long	.Linfo_string33                 @ DW_AT_name
	.long	1233                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.byte	48                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x151:0x65 DW_TAG_subprogram
	.long	.Linfo_string39                 @ DW_AT_linkage_name
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x15d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.long	1427                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x168:0xb DW_TAG_formal_parameter
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.long	1427                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x173:0xb DW_TAG_formal_parameter
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.long	1226                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x17e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.long	1452                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x189:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.long	1233                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x194:0xb DW_TAG_variable
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.long	1233                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x19f:0xb DW_TAG_variable
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.long	1233                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1aa:0xb DW_TAG_variable
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.long	1233                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x1b6:0xcd DW_TAG_subprogram
	.long	.Linfo_string41                 @ DW_AT_linkage_name
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x1c2:0xb DW_TAG_formal_parameter
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	1427                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1cd:0xb DW_TAG_formal_parameter
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	1226                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1d8:0xb DW_TAG_formal_parameter
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	1437                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1e3:0xb DW_TAG_formal_parameter
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	1427                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1ee:0xb DW_TAG_formal_parameter
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	1447                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1f9:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	1233                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x204:0xb DW_TAG_variable
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	1226                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x20f:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	1233                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x21a:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x21b:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
	.long	1297                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x227:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x228:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
	.long	1297                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x234:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x235:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	1297                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x241:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x242:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	1297                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x24e:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x24f:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	1233                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x25b:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x25c:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.long	1297                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x268:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x269:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.long	1297                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x275:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x276:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	96                              @ DW_AT_decl_line
	.long	1233                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	4                               @ Abbrev [4] 0x284:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	1221                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	12                              @ Abbrev [12] 0x290:0x1cb DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string96                 @ DW_AT_linkage_name
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	101                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	13                              @ Abbrev [13] 0x2a5:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	101                             @ DW_AT_decl_line
	.long	2182                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x2b4:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	101                             @ DW_AT_decl_line
	.long	1427                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x2c3:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	101                             @ DW_AT_decl_line
	.long	1437                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x2d2:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string105                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	1427                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x2e1:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string106                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	1457                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x2ef:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	12
	.long	.Linfo_string107                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	1467                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x2fd:0xe DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	20
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	103                             @ DW_AT_decl_line
	.long	2170                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x30b:0xf DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string108                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	104                             @ DW_AT_decl_line
	.long	1226                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x31a:0xbe DW_TAG_inlined_subroutine
	.long	68                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	106                             @ DW_AT_call_line
	.byte	19                              @ DW_AT_call_column
	.byte	18                              @ Abbrev [18] 0x326:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	84                              @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x32f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	95                              @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x338:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	106                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x341:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	117                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x34a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	128                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x353:0x9 DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	139                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x35c:0x9 DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	150                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x365:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.long	161                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x36e:0x9 DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	162                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x378:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.long	174                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x381:0x9 DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	175                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x38b:0x4c DW_TAG_inlined_subroutine
	.long	337                             @ DW_AT_abstract_origin
	.long	.Ltmp29                         @ DW_AT_low_pc
	.long	.Ltmp32-.Ltmp29                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	76                              @ DW_AT_call_line
	.byte	20                              @ DW_AT_call_column
	.byte	18                              @ Abbrev [18] 0x39b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	349                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x3a4:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	360                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x3ad:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	371                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x3b6:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\231\002"
	.byte	147
	.byte	8
	.long	393                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x3c6:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\232\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\233\002"
	.byte	147
	.byte	8
	.long	404                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x3d8:0x67 DW_TAG_inlined_subroutine
	.long	438                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	111                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x3e4:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	16
	.long	450                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x3ec:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	461                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x3f5:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	472                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x3fe:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	483                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x407:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.byte	20
	.byte	159
	.long	494                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x410:0x9 DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	505                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x419:0x9 DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	516                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x422:0x9 DW_TAG_variable
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	527                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x42b:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.long	629                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x434:0x9 DW_TAG_variable
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	630                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x43f:0x9 DW_TAG_GNU_call_site
	.long	1115                            @ DW_AT_abstract_origin
	.long	.Ltmp17                         @ DW_AT_low_pc
	.byte	24                              @ Abbrev [24] 0x448:0x9 DW_TAG_GNU_call_site
	.long	1115                            @ DW_AT_abstract_origin
	.long	.Ltmp18                         @ DW_AT_low_pc
	.byte	24                              @ Abbrev [24] 0x451:0x9 DW_TAG_GNU_call_site
	.long	1115                            @ DW_AT_abstract_origin
	.long	.Ltmp80                         @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x45b:0x2a DW_TAG_subprogram
	.long	.Linfo_string45                 @ DW_AT_linkage_name
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	26                              @ Abbrev [26] 0x466:0x5 DW_TAG_formal_parameter
	.long	1457                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x46b:0x5 DW_TAG_formal_parameter
	.long	1437                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x470:0x5 DW_TAG_formal_parameter
	.long	1286                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x475:0x5 DW_TAG_formal_parameter
	.long	1226                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x47a:0x5 DW_TAG_formal_parameter
	.long	1226                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x47f:0x5 DW_TAG_formal_parameter
	.long	1467                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x485:0x5 DW_TAG_structure_type
	.long	.Linfo_string47                 @ DW_AT_name
                                        @ DW_AT_declaration
	.byte	9                               @ Abbrev [9] 0x48a:0x3a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string104                @ DW_AT_name
	.byte	16                              @ DW_AT_byte_size
	.byte	13                              @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x493:0xc DW_TAG_member
	.long	.Linfo_string99                 @ DW_AT_name
	.long	1257                            @ DW_AT_type
	.byte	13                              @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x49f:0xc DW_TAG_member
	.long	.Linfo_string100                @ DW_AT_name
	.long	1257                            @ DW_AT_type
	.byte	13                              @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x4ab:0xc DW_TAG_member
	.long	.Linfo_string101                @ DW_AT_name
	.long	2192                            @ DW_AT_type
	.byte	13                              @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x4b7:0xc DW_TAG_member
	.long	.Linfo_string103                @ DW_AT_name
	.long	1257                            @ DW_AT_type
	.byte	13                              @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x4c5:0x5 DW_TAG_const_type
	.long	1226                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x4ca:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x4d1:0xb DW_TAG_typedef
	.long	1244                            @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x4dc:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1257                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x4e2:0x6 DW_TAG_subrange_type
	.long	1279                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x4e9:0xb DW_TAG_typedef
	.long	1268                            @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x4f4:0xb DW_TAG_typedef
	.long	1226                            @ DW_AT_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x4ff:0x7 DW_TAG_base_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	30                              @ Abbrev [30] 0x506:0xb DW_TAG_typedef
	.long	1226                            @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x511:0xb DW_TAG_typedef
	.long	1308                            @ DW_AT_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x51c:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	1321                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x522:0x6 DW_TAG_subrange_type
	.long	1279                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x529:0xb DW_TAG_typedef
	.long	1332                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x534:0xb DW_TAG_typedef
	.long	1343                            @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x53f:0x7 DW_TAG_base_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x546:0xb DW_TAG_typedef
	.long	1361                            @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x551:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1374                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x557:0x6 DW_TAG_subrange_type
	.long	1279                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x55e:0xb DW_TAG_typedef
	.long	1385                            @ DW_AT_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x569:0xb DW_TAG_typedef
	.long	1396                            @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x574:0x7 DW_TAG_base_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x57b:0xb DW_TAG_typedef
	.long	1414                            @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x586:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	1374                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x58c:0x6 DW_TAG_subrange_type
	.long	1279                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x593:0x5 DW_TAG_pointer_type
	.long	1432                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x598:0x5 DW_TAG_const_type
	.long	1321                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x59d:0x5 DW_TAG_pointer_type
	.long	1442                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x5a2:0x5 DW_TAG_const_type
	.long	1257                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x5a7:0x5 DW_TAG_pointer_type
	.long	1257                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x5ac:0x5 DW_TAG_pointer_type
	.long	279                             @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x5b1:0x5 DW_TAG_reference_type
	.long	1462                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x5b6:0x5 DW_TAG_const_type
	.long	1157                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x5bb:0x1 DW_TAG_pointer_type
	.byte	2                               @ Abbrev [2] 0x5bc:0xd7 DW_TAG_namespace
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	37                              @ Abbrev [37] 0x5c1:0xd1 DW_TAG_namespace
	.long	.Linfo_string49                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	38                              @ Abbrev [38] 0x5c6:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	1683                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x5cd:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	1374                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x5d4:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	1321                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x5db:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	1257                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x5e2:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	1695                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x5e9:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	1724                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x5f0:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	1753                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x5f7:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	1782                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x5fe:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	1811                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x605:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1840                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x60c:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	1862                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x613:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	1884                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x61a:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	1906                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x621:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	1928                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x628:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	1950                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x62f:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	1972                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x636:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	1994                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x63d:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	2016                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x644:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	2027                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x64b:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	2038                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x652:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	2049                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x659:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	2060                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x660:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	2071                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x667:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	2082                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x66e:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	2093                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x675:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	2104                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x67c:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	2115                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x683:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	2126                            @ DW_AT_import
	.byte	38                              @ Abbrev [38] 0x68a:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	2148                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x693:0xb DW_TAG_typedef
	.long	1694                            @ DW_AT_type
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	39                              @ Abbrev [39] 0x69e:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	30                              @ Abbrev [30] 0x69f:0xb DW_TAG_typedef
	.long	1706                            @ DW_AT_type
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x6aa:0xb DW_TAG_typedef
	.long	1717                            @ DW_AT_type
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x6b5:0x7 DW_TAG_base_type
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x6bc:0xb DW_TAG_typedef
	.long	1735                            @ DW_AT_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x6c7:0xb DW_TAG_typedef
	.long	1746                            @ DW_AT_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x6d2:0x7 DW_TAG_base_type
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x6d9:0xb DW_TAG_typedef
	.long	1764                            @ DW_AT_type
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x6e4:0xb DW_TAG_typedef
	.long	1775                            @ DW_AT_type
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x6ef:0x7 DW_TAG_base_type
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x6f6:0xb DW_TAG_typedef
	.long	1793                            @ DW_AT_type
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x701:0xb DW_TAG_typedef
	.long	1804                            @ DW_AT_type
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x70c:0x7 DW_TAG_base_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x713:0xb DW_TAG_typedef
	.long	1822                            @ DW_AT_type
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x71e:0xb DW_TAG_typedef
	.long	1833                            @ DW_AT_type
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x729:0x7 DW_TAG_base_type
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x730:0xb DW_TAG_typedef
	.long	1851                            @ DW_AT_type
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x73b:0xb DW_TAG_typedef
	.long	1385                            @ DW_AT_type
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x746:0xb DW_TAG_typedef
	.long	1873                            @ DW_AT_type
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x751:0xb DW_TAG_typedef
	.long	1332                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x75c:0xb DW_TAG_typedef
	.long	1895                            @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x767:0xb DW_TAG_typedef
	.long	1268                            @ DW_AT_type
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x772:0xb DW_TAG_typedef
	.long	1917                            @ DW_AT_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x77d:0xb DW_TAG_typedef
	.long	1706                            @ DW_AT_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x788:0xb DW_TAG_typedef
	.long	1939                            @ DW_AT_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x793:0xb DW_TAG_typedef
	.long	1735                            @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x79e:0xb DW_TAG_typedef
	.long	1961                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x7a9:0xb DW_TAG_typedef
	.long	1764                            @ DW_AT_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x7b4:0xb DW_TAG_typedef
	.long	1983                            @ DW_AT_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x7bf:0xb DW_TAG_typedef
	.long	1793                            @ DW_AT_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x7ca:0xb DW_TAG_typedef
	.long	2005                            @ DW_AT_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x7d5:0xb DW_TAG_typedef
	.long	1822                            @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x7e0:0xb DW_TAG_typedef
	.long	1396                            @ DW_AT_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x7eb:0xb DW_TAG_typedef
	.long	1226                            @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x7f6:0xb DW_TAG_typedef
	.long	1226                            @ DW_AT_type
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x801:0xb DW_TAG_typedef
	.long	1717                            @ DW_AT_type
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x80c:0xb DW_TAG_typedef
	.long	1746                            @ DW_AT_type
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x817:0xb DW_TAG_typedef
	.long	1804                            @ DW_AT_type
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x822:0xb DW_TAG_typedef
	.long	1804                            @ DW_AT_type
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x82d:0xb DW_TAG_typedef
	.long	1833                            @ DW_AT_type
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x838:0xb DW_TAG_typedef
	.long	1226                            @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x843:0xb DW_TAG_typedef
	.long	1804                            @ DW_AT_type
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x84e:0xb DW_TAG_typedef
	.long	2137                            @ DW_AT_type
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x859:0xb DW_TAG_typedef
	.long	1717                            @ DW_AT_type
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x864:0xb DW_TAG_typedef
	.long	2159                            @ DW_AT_type
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x86f:0xb DW_TAG_typedef
	.long	1833                            @ DW_AT_type
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x87a:0xc DW_TAG_array_type
	.long	1257                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x87f:0x6 DW_TAG_subrange_type
	.long	1279                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x886:0x5 DW_TAG_reference_type
	.long	2187                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x88b:0x5 DW_TAG_const_type
	.long	1162                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x890:0x7 DW_TAG_base_type
	.long	.Linfo_string102                @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/linear/linear_s16_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=61
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=76
.Linfo_string4:
	.asciz	"kHalfChannels"                 @ string offset=84
.Linfo_string5:
	.asciz	"int"                           @ string offset=98
.Linfo_string6:
	.asciz	"kSums"                         @ string offset=102
.Linfo_string7:
	.asciz	"kChannels"                     @ string offset=108
.Linfo_string8:
	.asciz	"__int32_t"                     @ string offset=118
.Linfo_string9:
	.asciz	"int32_t"                       @ string offset=128
.Linfo_string10:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=136
.Linfo_string11:
	.asciz	"int32x4_t"                     @ string offset=156
.Linfo_string12:
	.asciz	"ptrdiff_t"                     @ string offset=166
.Linfo_string13:
	.asciz	"short"                         @ string offset=176
.Linfo_string14:
	.asciz	"__int16_t"                     @ string offset=182
.Linfo_string15:
	.asciz	"int16_t"                       @ string offset=192
.Linfo_string16:
	.asciz	"int16x4_t"                     @ string offset=200
.Linfo_string17:
	.asciz	"signed char"                   @ string offset=210
.Linfo_string18:
	.asciz	"__int8_t"                      @ string offset=222
.Linfo_string19:
	.asciz	"int8_t"                        @ string offset=231
.Linfo_string20:
	.asciz	"int8x16_t"                     @ string offset=238
.Linfo_string21:
	.asciz	"int8x8_t"                      @ string offset=248
.Linfo_string22:
	.asciz	"_ZN7facesig12_GLOBAL__N_18outputs8EPKsiPKiS2_Pi" @ string offset=257
.Linfo_string23:
	.asciz	"outputs8"                      @ string offset=305
.Linfo_string24:
	.asciz	"in"                            @ string offset=314
.Linfo_string25:
	.asciz	"count"                         @ string offset=317
.Linfo_string26:
	.asciz	"bias"                          @ string offset=323
.Linfo_string27:
	.asciz	"w"                             @ string offset=328
.Linfo_string28:
	.asciz	"sums"                          @ string offset=330
.Linfo_string29:
	.asciz	"s"                             @ string offset=335
.Linfo_string30:
	.asciz	"s00"                           @ string offset=337
.Linfo_string31:
	.asciz	"s01"                           @ string offset=341
.Linfo_string32:
	.asciz	"s10"                           @ string offset=345
.Linfo_string33:
	.asciz	"s11"                           @ string offset=349
.Linfo_string34:
	.asciz	"Sums"                          @ string offset=353
.Linfo_string35:
	.asciz	"steps"                         @ string offset=358
.Linfo_string36:
	.asciz	"__s1"                          @ string offset=364
.Linfo_string37:
	.asciz	"__ret"                         @ string offset=369
.Linfo_string38:
	.asciz	"i"                             @ string offset=375
.Linfo_string39:
	.asciz	"_ZN7facesig12_GLOBAL__N_15foursEPKsS2_iPNS0_4SumsE" @ string offset=377
.Linfo_string40:
	.asciz	"fours"                         @ string offset=428
.Linfo_string41:
	.asciz	"_ZN7facesig12_GLOBAL__N_18outputs4EPKsiPKiS2_Pi" @ string offset=434
.Linfo_string42:
	.asciz	"outputs4"                      @ string offset=482
.Linfo_string43:
	.asciz	"s1"                            @ string offset=491
.Linfo_string44:
	.asciz	"s0"                            @ string offset=494
.Linfo_string45:
	.asciz	"_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv" @ string offset=497
.Linfo_string46:
	.asciz	"requantise_neon"               @ string offset=553
.Linfo_string47:
	.asciz	"Requantise"                    @ string offset=569
.Linfo_string48:
	.asciz	"std"                           @ string offset=580
.Linfo_string49:
	.asciz	"__1"                           @ string offset=584
.Linfo_string50:
	.asciz	"max_align_t"                   @ string offset=588
.Linfo_string51:
	.asciz	"long long"                     @ string offset=600
.Linfo_string52:
	.asciz	"__int64_t"                     @ string offset=610
.Linfo_string53:
	.asciz	"int64_t"                       @ string offset=620
.Linfo_string54:
	.asciz	"unsigned char"                 @ string offset=628
.Linfo_string55:
	.asciz	"__uint8_t"                     @ string offset=642
.Linfo_string56:
	.asciz	"uint8_t"                       @ string offset=652
.Linfo_string57:
	.asciz	"unsigned short"                @ string offset=660
.Linfo_string58:
	.asciz	"__uint16_t"                    @ string offset=675
.Linfo_string59:
	.asciz	"uint16_t"                      @ string offset=686
.Linfo_string60:
	.asciz	"unsigned int"                  @ string offset=695
.Linfo_string61:
	.asciz	"__uint32_t"                    @ string offset=708
.Linfo_string62:
	.asciz	"uint32_t"                      @ string offset=719
.Linfo_string63:
	.asciz	"unsigned long long"            @ string offset=728
.Linfo_string64:
	.asciz	"__uint64_t"                    @ string offset=747
.Linfo_string65:
	.asciz	"uint64_t"                      @ string offset=758
.Linfo_string66:
	.asciz	"__int_least8_t"                @ string offset=767
.Linfo_string67:
	.asciz	"int_least8_t"                  @ string offset=782
.Linfo_string68:
	.asciz	"__int_least16_t"               @ string offset=795
.Linfo_string69:
	.asciz	"int_least16_t"                 @ string offset=811
.Linfo_string70:
	.asciz	"__int_least32_t"               @ string offset=825
.Linfo_string71:
	.asciz	"int_least32_t"                 @ string offset=841
.Linfo_string72:
	.asciz	"__int_least64_t"               @ string offset=855
.Linfo_string73:
	.asciz	"int_least64_t"                 @ string offset=871
.Linfo_string74:
	.asciz	"__uint_least8_t"               @ string offset=885
.Linfo_string75:
	.asciz	"uint_least8_t"                 @ string offset=901
.Linfo_string76:
	.asciz	"__uint_least16_t"              @ string offset=915
.Linfo_string77:
	.asciz	"uint_least16_t"                @ string offset=932
.Linfo_string78:
	.asciz	"__uint_least32_t"              @ string offset=947
.Linfo_string79:
	.asciz	"uint_least32_t"                @ string offset=964
.Linfo_string80:
	.asciz	"__uint_least64_t"              @ string offset=979
.Linfo_string81:
	.asciz	"uint_least64_t"                @ string offset=996
.Linfo_string82:
	.asciz	"int_fast8_t"                   @ string offset=1011
.Linfo_string83:
	.asciz	"int_fast16_t"                  @ string offset=1023
.Linfo_string84:
	.asciz	"int_fast32_t"                  @ string offset=1036
.Linfo_string85:
	.asciz	"int_fast64_t"                  @ string offset=1049
.Linfo_string86:
	.asciz	"uint_fast8_t"                  @ string offset=1062
.Linfo_string87:
	.asciz	"uint_fast16_t"                 @ string offset=1075
.Linfo_string88:
	.asciz	"uint_fast32_t"                 @ string offset=1089
.Linfo_string89:
	.asciz	"uint_fast64_t"                 @ string offset=1103
.Linfo_string90:
	.asciz	"intptr_t"                      @ string offset=1117
.Linfo_string91:
	.asciz	"uintptr_t"                     @ string offset=1126
.Linfo_string92:
	.asciz	"__intmax_t"                    @ string offset=1136
.Linfo_string93:
	.asciz	"intmax_t"                      @ string offset=1147
.Linfo_string94:
	.asciz	"__uintmax_t"                   @ string offset=1156
.Linfo_string95:
	.asciz	"uintmax_t"                     @ string offset=1168
.Linfo_string96:
	.asciz	"_ZN7facesig15linear_s16_neonERKNS_12LinearParamsEPKsPKiS4_RKNS_10RequantiseEPv" @ string offset=1178
.Linfo_string97:
	.asciz	"linear_s16_neon"               @ string offset=1257
.Linfo_string98:
	.asciz	"p"                             @ string offset=1273
.Linfo_string99:
	.asciz	"cin"                           @ string offset=1275
.Linfo_string100:
	.asciz	"cout"                          @ string offset=1279
.Linfo_string101:
	.asciz	"relu"                          @ string offset=1284
.Linfo_string102:
	.asciz	"bool"                          @ string offset=1289
.Linfo_string103:
	.asciz	"chain"                         @ string offset=1294
.Linfo_string104:
	.asciz	"LinearParams"                  @ string offset=1300
.Linfo_string105:
	.asciz	"weights"                       @ string offset=1313
.Linfo_string106:
	.asciz	"to"                            @ string offset=1321
.Linfo_string107:
	.asciz	"out"                           @ string offset=1324
.Linfo_string108:
	.asciz	"channel"                       @ string offset=1328
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
