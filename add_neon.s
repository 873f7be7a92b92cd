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
	.file	"add_neon.cpp"
	.file	1 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	4 "/work/wt/cside" "csrc/kernels/add/add_neon.cpp"
	.file	5 "/work/wt/cside" "csrc/kernels/add/add.h"
	.text
	.globl	_ZN7facesig15add_row_s8_neonERKNS_9AddParamsEiPKaS4_Pa @ -- Begin function _ZN7facesig15add_row_s8_neonERKNS_9AddParamsEiPKaS4_Pa
	.p2align	2
	.type	_ZN7facesig15add_row_s8_neonERKNS_9AddParamsEiPKaS4_Pa,%function
	.code	32
_ZN7facesig15add_row_s8_neonERKNS_9AddParamsEiPKaS4_Pa: @ @_ZN7facesig15add_row_s8_neonERKNS_9AddParamsEiPKaS4_Pa
.Lfunc_begin0:
	.loc	4 124 0                         @ csrc/kernels/add/add_neon.cpp:124:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: add_row_s8_neon:p <- $r0
	@DEBUG_VALUE: add_row_s8_neon:numbers <- $r1
	@DEBUG_VALUE: add_row_s8_neon:a <- $r2
	@DEBUG_VALUE: add_row_s8_neon:b <- $r3
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
	.pad	#4
	sub	sp, sp, #4
	.vsave	{d8, d9, d10, d11}
	vpush	{d8, d9, d10, d11}
	.cfi_offset d11, -48
	.cfi_offset d10, -56
	.cfi_offset d9, -64
	.cfi_offset d8, -72
	.pad	#32
	sub	sp, sp, #32
.Ltmp0:
	@DEBUG_VALUE: add_row_s8_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	4 48 53 prologue_end            @ csrc/kernels/add/add_neon.cpp:48:53 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	ldr	lr, [r0]
	mov	r12, sp
	.loc	4 48 67 is_stmt 0               @ csrc/kernels/add/add_neon.cpp:48:67 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	ldmib	r0, {r4, r7}
	.loc	4 48 56                         @ csrc/kernels/add/add_neon.cpp:48:56 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	mul	r7, lr, r7
	.loc	4 48 60                         @ csrc/kernels/add/add_neon.cpp:48:60 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	ldr	r6, [r0, #12]
	.loc	4 48 32                         @ csrc/kernels/add/add_neon.cpp:48:32 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	ldr	r5, [r0, #16]
	ldr	r8, [r11, #8]
.Ltmp1:
	@DEBUG_VALUE: add_sixteens:constants <- [DW_OP_LLVM_fragment 0 32] $r6
	@DEBUG_VALUE: add_sixteens:constants <- [DW_OP_LLVM_fragment 32 32] $r6
	@DEBUG_VALUE: add_sixteens:constants <- [DW_OP_LLVM_fragment 64 32] $r6
	@DEBUG_VALUE: add_sixteens:constants <- [DW_OP_LLVM_fragment 96 32] $r6
	@DEBUG_VALUE: add_sixteens:constants <- [DW_OP_LLVM_fragment 128 32] $r6
	@DEBUG_VALUE: add_sixteens:constants <- [DW_OP_LLVM_fragment 160 32] $r6
	@DEBUG_VALUE: add_sixteens:constants <- [DW_OP_LLVM_fragment 192 32] $r6
	@DEBUG_VALUE: add_sixteens:constants <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	.loc	4 48 56                         @ csrc/kernels/add/add_neon.cpp:48:56 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	mla	r7, r4, r6, r7
.Ltmp2:
	@DEBUG_VALUE: add_sixteens:constants <- [DW_OP_deref] $sp
	@DEBUG_VALUE: add_sixteens:p <- $r0
	@DEBUG_VALUE: add_sixteens:a <- undef
	@DEBUG_VALUE: add_sixteens:b <- undef
	@DEBUG_VALUE: add_sixteens:out <- undef
	rsb	r6, r7, r5, lsl #12
.Ltmp3:
	@DEBUG_VALUE: add_sixteens:constant <- $r6
	.loc	4 49 34 is_stmt 1               @ csrc/kernels/add/add_neon.cpp:49:34 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	mov	r7, r12
.Ltmp4:
	.loc	4 52 15                         @ csrc/kernels/add/add_neon.cpp:52:15 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	add	r5, r1, #15
	cmp	r5, #31
.Ltmp5:
	.loc	4 49 34                         @ csrc/kernels/add/add_neon.cpp:49:34 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	vdup.32	q8, r6
	vst1.32	{d16, d17}, [r7]!
	vst1.32	{d16, d17}, [r7]
.Ltmp6:
	@DEBUG_VALUE: add_sixteens:constants <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: add_sixteens:numbers <- $r1
	@DEBUG_VALUE: add_sixteens:turns <- [DW_OP_constu 16, DW_OP_div, DW_OP_stack_value] $r1
	.loc	4 0 34 is_stmt 0                @ csrc/kernels/add/add_neon.cpp:0:34
	mov	r7, #0
.Ltmp7:
	.loc	4 52 15 is_stmt 1               @ csrc/kernels/add/add_neon.cpp:52:15 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	blo	.LBB0_2
.Ltmp8:
@ %bb.1:
	@DEBUG_VALUE: add_sixteens:turns <- [DW_OP_constu 16, DW_OP_div, DW_OP_stack_value] $r1
	@DEBUG_VALUE: add_sixteens:numbers <- $r1
	@DEBUG_VALUE: add_sixteens:constants <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: add_sixteens:constant <- $r6
	@DEBUG_VALUE: add_sixteens:p <- $r0
	@DEBUG_VALUE: add_row_s8_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add_row_s8_neon:b <- $r3
	@DEBUG_VALUE: add_row_s8_neon:a <- $r2
	@DEBUG_VALUE: add_row_s8_neon:numbers <- $r1
	@DEBUG_VALUE: add_row_s8_neon:p <- $r0
	.loc	4 51 29                         @ csrc/kernels/add/add_neon.cpp:51:29 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	asr	r5, r1, #31
	.loc	4 54 5                          @ csrc/kernels/add/add_neon.cpp:54:5 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	mov	r7, r3
	mov	r6, r8
.Ltmp9:
	.loc	4 51 29                         @ csrc/kernels/add/add_neon.cpp:51:29 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	add	r9, r1, r5, lsr #28
	.loc	4 54 5                          @ csrc/kernels/add/add_neon.cpp:54:5 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	mov	r5, r2
	.loc	4 51 29                         @ csrc/kernels/add/add_neon.cpp:51:29 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	asr	r10, r9, #4
.Ltmp10:
	@DEBUG_VALUE: add_sixteens:turns <- $r10
	.loc	4 54 5                          @ csrc/kernels/add/add_neon.cpp:54:5 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	@APP
	vdup.16	d28, lr
	vdup.16	d29, r4
	vmov.i8	d30, #0x1
	vld1.8	{d0, d1}, [r5]!
	vld1.8	{d2, d3}, [r7]!
	vld1.32	{d16, d17, d18, d19}, [r12]
	vmull.s8	q2, d0, d30
	vmull.s8	q3, d1, d30
	vld1.32	{d20, d21, d22, d23}, [r12]
	vmull.s8	q4, d2, d30
	vmull.s8	q5, d3, d30
	vmlal.s16	q8, d4, d28
	vmlal.s16	q9, d5, d28
	vmlal.s16	q10, d6, d28
	vmlal.s16	q11, d7, d28
.Ltmp11:
	vld1.8	{d0, d1}, [r5]!
	vmlal.s16	q8, d8, d29
	vmlal.s16	q9, d9, d29
	subs	r10, r10, #1
	vld1.8	{d2, d3}, [r7]!
	vmlal.s16	q10, d10, d29
	vmlal.s16	q11, d11, d29
	vmull.s8	q2, d0, d30
	vmull.s8	q3, d1, d30
	vrshrn.i32	d24, q8, #12
	vrshrn.i32	d25, q9, #12
	vld1.32	{d16, d17, d18, d19}, [r12]
	vrshrn.i32	d26, q10, #12
	vrshrn.i32	d27, q11, #12
	vmull.s8	q4, d2, d30
	vmull.s8	q5, d3, d30
	vqmovn.s16	d24, q12
	vld1.32	{d20, d21, d22, d23}, [r12]
	vqmovn.s16	d25, q13
	vmlal.s16	q8, d4, d28
	vmlal.s16	q9, d5, d28
	vmlal.s16	q10, d6, d28
	vmlal.s16	q11, d7, d28
	vst1.8	{d24, d25}, [r6]!
	bne	.Ltmp11

	@NO_APP
.Ltmp12:
	.loc	4 101 25                        @ csrc/kernels/add/add_neon.cpp:101:25 @[ csrc/kernels/add/add_neon.cpp:125:17 ]
	bic	r7, r9, #15
.Ltmp13:
	.loc	4 13 49 is_stmt 0               @ csrc/kernels/add/add_neon.cpp:13:49 @[ csrc/kernels/add/add_neon.cpp:126:18 ]
	ldr	lr, [r0]
	.loc	4 14 49                         @ csrc/kernels/add/add_neon.cpp:14:49 @[ csrc/kernels/add/add_neon.cpp:126:18 ]
	ldmib	r0, {r4, r5, r6}
	.loc	4 15 55                         @ csrc/kernels/add/add_neon.cpp:15:55 @[ csrc/kernels/add/add_neon.cpp:126:18 ]
	mul	r5, r5, lr
	.loc	4 15 31                         @ csrc/kernels/add/add_neon.cpp:15:31 @[ csrc/kernels/add/add_neon.cpp:126:18 ]
	ldr	r0, [r0, #16]
.Ltmp14:
	@DEBUG_VALUE: add_row_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	4 15 55                         @ csrc/kernels/add/add_neon.cpp:15:55 @[ csrc/kernels/add/add_neon.cpp:126:18 ]
	mla	r5, r6, r4, r5
	rsb	r6, r5, r0, lsl #12
.Ltmp15:
	@DEBUG_VALUE: add_sixteens:a <- undef
	@DEBUG_VALUE: add_sixteens:b <- undef
	@DEBUG_VALUE: add_sixteens:out <- undef
	@DEBUG_VALUE: add_sixteens:turns <- undef
.LBB0_2:
	@DEBUG_VALUE: add_row_s8_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add_row_s8_neon:b <- $r3
	@DEBUG_VALUE: add_row_s8_neon:a <- $r2
	@DEBUG_VALUE: add_row_s8_neon:numbers <- $r1
	@DEBUG_VALUE: add_row_s8_neon:adding <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: add_row_s8_neon:adding <- [DW_OP_LLVM_fragment 64 64] undef
	@DEBUG_VALUE: add_row_s8_neon:i <- $r7
	@DEBUG_VALUE: Adding:this <- undef
	@DEBUG_VALUE: Adding:p <- undef
	@DEBUG_VALUE: add_row_s8_neon:adding <- [DW_OP_LLVM_fragment 0 64] undef
	.loc	4 127 5 is_stmt 1               @ csrc/kernels/add/add_neon.cpp:127:5
	cmp	r1, r7
.Ltmp16:
	@DEBUG_VALUE: add_row_s8_neon:adding <- [DW_OP_LLVM_fragment 256 64] undef
	ble	.LBB0_5
.Ltmp17:
@ %bb.3:
	@DEBUG_VALUE: add_row_s8_neon:i <- $r7
	@DEBUG_VALUE: add_row_s8_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add_row_s8_neon:b <- $r3
	@DEBUG_VALUE: add_row_s8_neon:a <- $r2
	@DEBUG_VALUE: add_row_s8_neon:numbers <- $r1
	add	r0, r2, r7
	add	r2, r3, r7
.Ltmp18:
	.loc	4 0 0 is_stmt 0                 @ csrc/kernels/add/add_neon.cpp:0
	vdup.32	q8, r6
.Ltmp19:
	@DEBUG_VALUE: add_row_s8_neon:adding <- [DW_OP_LLVM_fragment 128 128] $q8
	.loc	4 127 5                         @ csrc/kernels/add/add_neon.cpp:127:5
	add	r3, r8, r7
.Ltmp20:
	.loc	4 0 0                           @ csrc/kernels/add/add_neon.cpp:0
	vdup.16	d18, r4
.Ltmp21:
	@DEBUG_VALUE: add_row_s8_neon:adding <- [DW_OP_LLVM_fragment 64 64] $d18
	.loc	4 127 5                         @ csrc/kernels/add/add_neon.cpp:127:5
	sub	r1, r1, r7
.Ltmp22:
	@DEBUG_VALUE: add_row_s8_neon:numbers <- [DW_OP_LLVM_entry_value 1] $r1
	.loc	4 0 0                           @ csrc/kernels/add/add_neon.cpp:0
	vdup.16	d19, lr
.Ltmp23:
	@DEBUG_VALUE: add_row_s8_neon:adding <- [DW_OP_LLVM_fragment 0 64] $d19
.LBB0_4:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: add_row_s8_neon:adding <- [DW_OP_LLVM_fragment 0 64] $d19
	@DEBUG_VALUE: add_row_s8_neon:numbers <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: add_row_s8_neon:adding <- [DW_OP_LLVM_fragment 64 64] $d18
	@DEBUG_VALUE: add_row_s8_neon:adding <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: add_row_s8_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add_row_s8_neon:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	4 129 37                        @ csrc/kernels/add/add_neon.cpp:129:37
	vld1.8	{d20[]}, [r0]!
.Ltmp24:
	@DEBUG_VALUE: eight:this <- undef
	@DEBUG_VALUE: eight:a_s8x8 <- $d20
	.loc	4 127 14 is_stmt 1              @ csrc/kernels/add/add_neon.cpp:127:14
	subs	r1, r1, #1
.Ltmp25:
	.loc	4 129 54 is_stmt 0              @ csrc/kernels/add/add_neon.cpp:129:54
	vld1.8	{d22[]}, [r2]!
.Ltmp26:
	@DEBUG_VALUE: eight:b_s8x8 <- $d22
	.loc	4 19 35                         @ csrc/kernels/add/add_neon.cpp:19:35 @[ csrc/kernels/add/add_neon.cpp:129:31 ]
	vmovl.s8	q10, d20
.Ltmp27:
	@DEBUG_VALUE: eight:a_s16x8 <- $q10
	.loc	4 27 47                         @ csrc/kernels/add/add_neon.cpp:27:47 @[ csrc/kernels/add/add_neon.cpp:21:38 @[ csrc/kernels/add/add_neon.cpp:129:31 ] ]
	vorr	q12, q8, q8
.Ltmp28:
	.loc	4 27 47                         @ csrc/kernels/add/add_neon.cpp:27:47 @[ csrc/kernels/add/add_neon.cpp:20:37 @[ csrc/kernels/add/add_neon.cpp:129:31 ] ]
	vorr	q13, q8, q8
.Ltmp29:
	.loc	4 27 47                         @ csrc/kernels/add/add_neon.cpp:27:47 @[ csrc/kernels/add/add_neon.cpp:21:38 @[ csrc/kernels/add/add_neon.cpp:129:31 ] ]
	vmlal.s16	q12, d21, d19
.Ltmp30:
	@DEBUG_VALUE: four:this <- undef
	@DEBUG_VALUE: four:a_s16x4 <- $d20
	.loc	4 19 69                         @ csrc/kernels/add/add_neon.cpp:19:69 @[ csrc/kernels/add/add_neon.cpp:129:31 ]
	vmovl.s8	q11, d22
.Ltmp31:
	@DEBUG_VALUE: eight:b_s16x8 <- $q11
	@DEBUG_VALUE: four:this <- undef
	@DEBUG_VALUE: four:a_s16x4 <- $d21
	.loc	4 27 47                         @ csrc/kernels/add/add_neon.cpp:27:47 @[ csrc/kernels/add/add_neon.cpp:20:37 @[ csrc/kernels/add/add_neon.cpp:129:31 ] ]
	vmlal.s16	q13, d20, d19
.Ltmp32:
	@DEBUG_VALUE: four:b_s16x4 <- $d23
	.loc	4 27 37                         @ csrc/kernels/add/add_neon.cpp:27:37 @[ csrc/kernels/add/add_neon.cpp:21:38 @[ csrc/kernels/add/add_neon.cpp:129:31 ] ]
	vmlal.s16	q12, d23, d18
.Ltmp33:
	@DEBUG_VALUE: four:sum_s32x4 <- $q12
	@DEBUG_VALUE: four:b_s16x4 <- $d22
	.loc	4 27 37                         @ csrc/kernels/add/add_neon.cpp:27:37 @[ csrc/kernels/add/add_neon.cpp:20:37 @[ csrc/kernels/add/add_neon.cpp:129:31 ] ]
	vmlal.s16	q13, d22, d18
.Ltmp34:
	@DEBUG_VALUE: __s0 <- $q12
	@DEBUG_VALUE: four:sum_s32x4 <- $q13
	.loc	4 28 16 is_stmt 1               @ csrc/kernels/add/add_neon.cpp:28:16 @[ csrc/kernels/add/add_neon.cpp:21:38 @[ csrc/kernels/add/add_neon.cpp:129:31 ] ]
	vrshrn.i32	d21, q12, #12
.Ltmp35:
	@DEBUG_VALUE: __s0 <- $q13
	@DEBUG_VALUE: __ret <- $d21
	@DEBUG_VALUE: eight:high_s16x4 <- $d21
	.loc	4 28 16 is_stmt 0               @ csrc/kernels/add/add_neon.cpp:28:16 @[ csrc/kernels/add/add_neon.cpp:20:37 @[ csrc/kernels/add/add_neon.cpp:129:31 ] ]
	vrshrn.i32	d20, q13, #12
.Ltmp36:
	@DEBUG_VALUE: __ret <- $d20
	@DEBUG_VALUE: eight:low_s16x4 <- $d20
	.loc	4 22 16                         @ csrc/kernels/add/add_neon.cpp:22:16 @[ csrc/kernels/add/add_neon.cpp:129:31 ]
	vqmovn.s16	d20, q10
.Ltmp37:
	@DEBUG_VALUE: __s1 <- $d20
	.loc	4 129 9                         @ csrc/kernels/add/add_neon.cpp:129:9
	vst1.8	{d20}, [r12]
.Ltmp38:
	.loc	4 130 18 is_stmt 1              @ csrc/kernels/add/add_neon.cpp:130:18
	ldrb	r7, [sp]
	.loc	4 130 16 is_stmt 0              @ csrc/kernels/add/add_neon.cpp:130:16
	strb	r7, [r3], #1
.Ltmp39:
	@DEBUG_VALUE: add_row_s8_neon:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	4 127 5 is_stmt 1               @ csrc/kernels/add/add_neon.cpp:127:5
	bne	.LBB0_4
.Ltmp40:
.LBB0_5:
	@DEBUG_VALUE: add_row_s8_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	4 132 1 epilogue_begin          @ csrc/kernels/add/add_neon.cpp:132:1
	sub	sp, r11, #64
	vpop	{d8, d9, d10, d11}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp41:
.Lfunc_end0:
	.size	_ZN7facesig15add_row_s8_neonERKNS_9AddParamsEiPKaS4_Pa, .Lfunc_end0-_ZN7facesig15add_row_s8_neonERKNS_9AddParamsEiPKaS4_Pa
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.short	25                              @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	86                              @ DW_OP_reg6
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	86                              @ DW_OP_reg6
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	86                              @ DW_OP_reg6
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	86                              @ DW_OP_reg6
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	86                              @ DW_OP_reg6
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	86                              @ DW_OP_reg6
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	0                               @ 0
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	64                              @ DW_OP_lit16
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.short	17                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	20                              @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
.Ldebug_loc10:
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	150                             @ 278
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	149                             @ 277
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	150                             @ 278
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	151                             @ 279
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	149                             @ 277
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	151                             @ 279
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
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
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	150                             @ 278
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	149                             @ 277
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
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
	.byte	3                               @ Abbreviation Code
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
	.byte	4                               @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	5                               @ Abbreviation Code
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
	.byte	6                               @ Abbreviation Code
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
	.byte	7                               @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	8                               @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	9                               @ Abbreviation Code
	.byte	2                               @ DW_TAG_class_type
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
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	50                              @ DW_AT_accessibility
	.byte	11                              @ DW_FORM_data1
	.byte	99                              @ DW_AT_explicit
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	12                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	52                              @ DW_AT_artificial
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	13                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	14                              @ Abbreviation Code
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
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	50                              @ DW_AT_accessibility
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	15                              @ Abbreviation Code
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
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	16                              @ Abbreviation Code
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
	.byte	17                              @ Abbreviation Code
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
	.byte	18                              @ Abbreviation Code
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
	.byte	19                              @ Abbreviation Code
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
	.byte	20                              @ Abbreviation Code
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
	.byte	21                              @ Abbreviation Code
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
	.byte	22                              @ Abbreviation Code
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
	.byte	23                              @ Abbreviation Code
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
	.byte	24                              @ Abbreviation Code
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
	.byte	25                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	26                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
	.byte	29                              @ DW_TAG_inlined_subroutine
	.byte	0                               @ DW_CHILDREN_no
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
	.byte	28                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	29                              @ Abbreviation Code
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
	.byte	30                              @ Abbreviation Code
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
	.byte	31                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	32                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	33                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
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
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	37                              @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	110                             @ DW_AT_linkage_name
	.byte	14                              @ DW_FORM_strp
	.byte	71                              @ DW_AT_specification
	.byte	19                              @ DW_FORM_ref4
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	100                             @ DW_AT_object_pointer
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	38                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	52                              @ DW_AT_artificial
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	39                              @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	71                              @ DW_AT_specification
	.byte	19                              @ DW_FORM_ref4
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	100                             @ DW_AT_object_pointer
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	40                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	41                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	42                              @ Abbreviation Code
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
	.byte	43                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
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
	.byte	1                               @ Abbrev [1] 0xb:0x7e8 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x31:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	62                              @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0x37:0x6 DW_TAG_subrange_type
	.long	91                              @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x3e:0xb DW_TAG_typedef
	.long	73                              @ DW_AT_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x49:0xb DW_TAG_typedef
	.long	84                              @ DW_AT_type
	.long	.Linfo_string4                  @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x54:0x7 DW_TAG_base_type
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	6                               @ Abbrev [6] 0x5b:0x7 DW_TAG_base_type
	.long	.Linfo_string6                  @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ Abbrev [2] 0x62:0xb DW_TAG_typedef
	.long	109                             @ DW_AT_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6d:0xb DW_TAG_typedef
	.long	120                             @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x78:0x7 DW_TAG_base_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x7f:0xb DW_TAG_typedef
	.long	138                             @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x8a:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	98                              @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0x90:0x6 DW_TAG_subrange_type
	.long	91                              @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x97:0xb DW_TAG_typedef
	.long	162                             @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0xa2:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	98                              @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0xa8:0x6 DW_TAG_subrange_type
	.long	91                              @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0xaf:0xb DW_TAG_typedef
	.long	186                             @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0xba:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	62                              @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0xc0:0x6 DW_TAG_subrange_type
	.long	91                              @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0xc7:0xb DW_TAG_typedef
	.long	210                             @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0xd2:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	223                             @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0xd8:0x6 DW_TAG_subrange_type
	.long	91                              @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0xdf:0xb DW_TAG_typedef
	.long	234                             @ DW_AT_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0xea:0xb DW_TAG_typedef
	.long	245                             @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0xf5:0x7 DW_TAG_base_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	7                               @ Abbrev [7] 0xfc:0x30f DW_TAG_namespace
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	8                               @ Abbrev [8] 0x101:0xfb DW_TAG_namespace
	.byte	9                               @ Abbrev [9] 0x102:0x90 DW_TAG_class_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	40                              @ DW_AT_byte_size
	.byte	4                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x10b:0xc DW_TAG_member
	.long	.Linfo_string19                 @ DW_AT_name
	.long	1035                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x117:0xc DW_TAG_member
	.long	.Linfo_string20                 @ DW_AT_name
	.long	1035                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x123:0xc DW_TAG_member
	.long	.Linfo_string21                 @ DW_AT_name
	.long	1040                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x12f:0xc DW_TAG_member
	.long	.Linfo_string22                 @ DW_AT_name
	.long	1045                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x13b:0x17 DW_TAG_subprogram
	.long	.Linfo_string23                 @ DW_AT_linkage_name
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
                                        @ DW_AT_explicit
	.byte	12                              @ Abbrev [12] 0x147:0x5 DW_TAG_formal_parameter
	.long	1050                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	13                              @ Abbrev [13] 0x14c:0x5 DW_TAG_formal_parameter
	.long	1055                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x152:0x20 DW_TAG_subprogram
	.long	.Linfo_string31                 @ DW_AT_linkage_name
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	38                              @ DW_AT_type
                                        @ DW_AT_declaration
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	12                              @ Abbrev [12] 0x162:0x5 DW_TAG_formal_parameter
	.long	1065                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	13                              @ Abbrev [13] 0x167:0x5 DW_TAG_formal_parameter
	.long	38                              @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x16c:0x5 DW_TAG_formal_parameter
	.long	38                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x172:0x1f DW_TAG_subprogram
	.long	.Linfo_string33                 @ DW_AT_linkage_name
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.long	151                             @ DW_AT_type
                                        @ DW_AT_declaration
	.byte	12                              @ Abbrev [12] 0x181:0x5 DW_TAG_formal_parameter
	.long	1065                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	13                              @ Abbrev [13] 0x186:0x5 DW_TAG_formal_parameter
	.long	151                             @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x18b:0x5 DW_TAG_formal_parameter
	.long	151                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x192:0x69 DW_TAG_subprogram
	.long	.Linfo_string35                 @ DW_AT_linkage_name
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	223                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	17                              @ Abbrev [17] 0x1a2:0xb DW_TAG_formal_parameter
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	1055                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1ad:0xb DW_TAG_formal_parameter
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	223                             @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1b8:0xb DW_TAG_formal_parameter
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	1075                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1c3:0xb DW_TAG_formal_parameter
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	1075                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1ce:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.long	1085                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x1d9:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
	.long	1090                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x1e4:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	1102                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x1ef:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	223                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x1fc:0x46 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	20                              @ DW_AT_byte_size
	.byte	5                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x205:0xc DW_TAG_member
	.long	.Linfo_string25                 @ DW_AT_name
	.long	223                             @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x211:0xc DW_TAG_member
	.long	.Linfo_string26                 @ DW_AT_name
	.long	223                             @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x21d:0xc DW_TAG_member
	.long	.Linfo_string27                 @ DW_AT_name
	.long	223                             @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x229:0xc DW_TAG_member
	.long	.Linfo_string28                 @ DW_AT_name
	.long	223                             @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x235:0xc DW_TAG_member
	.long	.Linfo_string29                 @ DW_AT_name
	.long	223                             @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x242:0x1c8 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string106                @ DW_AT_linkage_name
	.long	.Linfo_string107                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	21                              @ Abbrev [21] 0x257:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
	.long	1055                            @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x266:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
	.long	223                             @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x275:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
	.long	1075                            @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x284:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
	.long	1075                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x293:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	124                             @ DW_AT_decl_line
	.long	1085                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x2a1:0xf DW_TAG_variable
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	.Linfo_string108                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	126                             @ DW_AT_decl_line
	.long	1070                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x2b0:0xf DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	.Linfo_string109                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	125                             @ DW_AT_decl_line
	.long	223                             @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x2bf:0x3e DW_TAG_inlined_subroutine
	.long	402                             @ DW_AT_abstract_origin
	.long	.Ltmp0                          @ DW_AT_low_pc
	.long	.Ltmp13-.Ltmp0                  @ DW_AT_high_pc
	.byte	4                               @ DW_AT_call_file
	.byte	125                             @ DW_AT_call_line
	.byte	17                              @ DW_AT_call_column
	.byte	25                              @ Abbrev [25] 0x2cf:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	418                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x2d8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	429                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x2e1:0x9 DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	473                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x2ea:0x9 DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	484                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x2f3:0x9 DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	495                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x2fd:0x10 DW_TAG_inlined_subroutine
	.long	1107                            @ DW_AT_abstract_origin
	.long	.Ltmp13                         @ DW_AT_low_pc
	.long	.Ltmp15-.Ltmp13                 @ DW_AT_high_pc
	.byte	4                               @ DW_AT_call_file
	.byte	126                             @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x30d:0xfc DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	29                              @ Abbrev [29] 0x312:0xe DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	0
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	2022                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x320:0xe8 DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	23                              @ Abbrev [23] 0x325:0xf DW_TAG_variable
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	.Linfo_string110                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	38                              @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x334:0xd3 DW_TAG_inlined_subroutine
	.long	1147                            @ DW_AT_abstract_origin
	.long	.Ltmp26                         @ DW_AT_low_pc
	.long	.Ltmp37-.Ltmp26                 @ DW_AT_high_pc
	.byte	4                               @ DW_AT_call_file
	.byte	129                             @ DW_AT_call_line
	.byte	31                              @ DW_AT_call_column
	.byte	25                              @ Abbrev [25] 0x344:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	1166                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x34d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	1177                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x356:0x9 DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	1188                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x35f:0x9 DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	1199                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x368:0x9 DW_TAG_variable
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	1210                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x371:0x9 DW_TAG_variable
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	1221                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x37a:0x46 DW_TAG_inlined_subroutine
	.long	1243                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	4                               @ DW_AT_call_file
	.byte	21                              @ DW_AT_call_line
	.byte	38                              @ DW_AT_call_column
	.byte	25                              @ Abbrev [25] 0x386:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	1262                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x38f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	1273                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x398:0x9 DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	1284                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x3a1:0x1e DW_TAG_lexical_block
	.long	.Ltmp34                         @ DW_AT_low_pc
	.long	.Ltmp35-.Ltmp34                 @ DW_AT_high_pc
	.long	1295                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x3ae:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\231\002"
	.byte	147
	.byte	8
	.long	1296                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x3c0:0x46 DW_TAG_inlined_subroutine
	.long	1243                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	4                               @ DW_AT_call_file
	.byte	20                              @ DW_AT_call_line
	.byte	37                              @ DW_AT_call_column
	.byte	25                              @ Abbrev [25] 0x3cc:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	1262                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x3d5:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	1273                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x3de:0x9 DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	1284                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x3e7:0x1e DW_TAG_lexical_block
	.long	.Ltmp35                         @ DW_AT_low_pc
	.long	.Ltmp36-.Ltmp35                 @ DW_AT_high_pc
	.long	1295                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x3f4:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\232\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\233\002"
	.byte	147
	.byte	8
	.long	1296                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x40b:0x5 DW_TAG_const_type
	.long	151                             @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x410:0x5 DW_TAG_const_type
	.long	199                             @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x415:0x5 DW_TAG_const_type
	.long	38                              @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x41a:0x5 DW_TAG_pointer_type
	.long	258                             @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x41f:0x5 DW_TAG_reference_type
	.long	1060                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x424:0x5 DW_TAG_const_type
	.long	508                             @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x429:0x5 DW_TAG_pointer_type
	.long	1070                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x42e:0x5 DW_TAG_const_type
	.long	258                             @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x433:0x5 DW_TAG_pointer_type
	.long	1080                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x438:0x5 DW_TAG_const_type
	.long	62                              @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x43d:0x5 DW_TAG_pointer_type
	.long	62                              @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x442:0xc DW_TAG_array_type
	.long	1102                            @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0x447:0x6 DW_TAG_subrange_type
	.long	91                              @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x44e:0x5 DW_TAG_const_type
	.long	223                             @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x453:0x23 DW_TAG_subprogram
	.long	.Linfo_string45                 @ DW_AT_linkage_name
	.long	315                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	1121                            @ DW_AT_object_pointer
	.byte	38                              @ Abbrev [38] 0x461:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.long	1142                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	17                              @ Abbrev [17] 0x46a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.long	1055                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x476:0x5 DW_TAG_pointer_type
	.long	258                             @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x47b:0x56 DW_TAG_subprogram
	.long	338                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	1157                            @ DW_AT_object_pointer
	.byte	38                              @ Abbrev [38] 0x485:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.long	1233                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	17                              @ Abbrev [17] 0x48e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	38                              @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x499:0xb DW_TAG_formal_parameter
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	38                              @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x4a4:0xb DW_TAG_variable
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	1238                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x4af:0xb DW_TAG_variable
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	1238                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x4ba:0xb DW_TAG_variable
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.long	1035                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x4c5:0xb DW_TAG_variable
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	1035                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x4d1:0x5 DW_TAG_pointer_type
	.long	1070                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x4d6:0x5 DW_TAG_const_type
	.long	127                             @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x4db:0x4d DW_TAG_subprogram
	.long	370                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	1253                            @ DW_AT_object_pointer
	.byte	38                              @ Abbrev [38] 0x4e5:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.long	1233                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	17                              @ Abbrev [17] 0x4ee:0xb DW_TAG_formal_parameter
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.long	151                             @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x4f9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.long	151                             @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x504:0xb DW_TAG_variable
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.long	1040                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x50f:0x18 DW_TAG_lexical_block
	.byte	18                              @ Abbrev [18] 0x510:0xb DW_TAG_variable
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	199                             @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x51b:0xb DW_TAG_variable
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	151                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x528:0xd7 DW_TAG_namespace
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	41                              @ Abbrev [41] 0x52d:0xd1 DW_TAG_namespace
	.long	.Linfo_string59                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	42                              @ Abbrev [42] 0x532:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	1535                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x539:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	62                              @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x540:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	98                              @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x547:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	223                             @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x54e:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	1547                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x555:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	1576                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x55c:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	1605                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x563:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	1634                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x56a:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	1663                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x571:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1692                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x578:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	1714                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x57f:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	1736                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x586:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	1758                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x58d:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	1780                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x594:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	1802                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x59b:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	1824                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x5a2:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	1846                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x5a9:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	1868                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x5b0:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	1879                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x5b7:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	1890                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x5be:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	1901                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x5c5:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	1912                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x5cc:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	1923                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x5d3:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	1934                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x5da:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	1945                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x5e1:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	1956                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x5e8:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	1967                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x5ef:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	1978                            @ DW_AT_import
	.byte	42                              @ Abbrev [42] 0x5f6:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	2000                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x5ff:0xb DW_TAG_typedef
	.long	1546                            @ DW_AT_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x60a:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	2                               @ Abbrev [2] 0x60b:0xb DW_TAG_typedef
	.long	1558                            @ DW_AT_type
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x616:0xb DW_TAG_typedef
	.long	1569                            @ DW_AT_type
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x621:0x7 DW_TAG_base_type
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x628:0xb DW_TAG_typedef
	.long	1587                            @ DW_AT_type
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x633:0xb DW_TAG_typedef
	.long	1598                            @ DW_AT_type
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x63e:0x7 DW_TAG_base_type
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x645:0xb DW_TAG_typedef
	.long	1616                            @ DW_AT_type
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x650:0xb DW_TAG_typedef
	.long	1627                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x65b:0x7 DW_TAG_base_type
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x662:0xb DW_TAG_typedef
	.long	1645                            @ DW_AT_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x66d:0xb DW_TAG_typedef
	.long	1656                            @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x678:0x7 DW_TAG_base_type
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x67f:0xb DW_TAG_typedef
	.long	1674                            @ DW_AT_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x68a:0xb DW_TAG_typedef
	.long	1685                            @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x695:0x7 DW_TAG_base_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x69c:0xb DW_TAG_typedef
	.long	1703                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6a7:0xb DW_TAG_typedef
	.long	73                              @ DW_AT_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6b2:0xb DW_TAG_typedef
	.long	1725                            @ DW_AT_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6bd:0xb DW_TAG_typedef
	.long	109                             @ DW_AT_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6c8:0xb DW_TAG_typedef
	.long	1747                            @ DW_AT_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6d3:0xb DW_TAG_typedef
	.long	234                             @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6de:0xb DW_TAG_typedef
	.long	1769                            @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6e9:0xb DW_TAG_typedef
	.long	1558                            @ DW_AT_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6f4:0xb DW_TAG_typedef
	.long	1791                            @ DW_AT_type
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6ff:0xb DW_TAG_typedef
	.long	1587                            @ DW_AT_type
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x70a:0xb DW_TAG_typedef
	.long	1813                            @ DW_AT_type
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x715:0xb DW_TAG_typedef
	.long	1616                            @ DW_AT_type
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x720:0xb DW_TAG_typedef
	.long	1835                            @ DW_AT_type
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x72b:0xb DW_TAG_typedef
	.long	1645                            @ DW_AT_type
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x736:0xb DW_TAG_typedef
	.long	1857                            @ DW_AT_type
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x741:0xb DW_TAG_typedef
	.long	1674                            @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x74c:0xb DW_TAG_typedef
	.long	84                              @ DW_AT_type
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x757:0xb DW_TAG_typedef
	.long	245                             @ DW_AT_type
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x762:0xb DW_TAG_typedef
	.long	245                             @ DW_AT_type
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x76d:0xb DW_TAG_typedef
	.long	1569                            @ DW_AT_type
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x778:0xb DW_TAG_typedef
	.long	1598                            @ DW_AT_type
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x783:0xb DW_TAG_typedef
	.long	1656                            @ DW_AT_type
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x78e:0xb DW_TAG_typedef
	.long	1656                            @ DW_AT_type
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x799:0xb DW_TAG_typedef
	.long	1685                            @ DW_AT_type
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x7a4:0xb DW_TAG_typedef
	.long	245                             @ DW_AT_type
	.long	.Linfo_string100                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x7af:0xb DW_TAG_typedef
	.long	1656                            @ DW_AT_type
	.long	.Linfo_string101                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x7ba:0xb DW_TAG_typedef
	.long	1989                            @ DW_AT_type
	.long	.Linfo_string103                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x7c5:0xb DW_TAG_typedef
	.long	1569                            @ DW_AT_type
	.long	.Linfo_string102                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x7d0:0xb DW_TAG_typedef
	.long	2011                            @ DW_AT_type
	.long	.Linfo_string105                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x7db:0xb DW_TAG_typedef
	.long	1685                            @ DW_AT_type
	.long	.Linfo_string104                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x7e6:0xc DW_TAG_array_type
	.long	62                              @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0x7eb:0x6 DW_TAG_subrange_type
	.long	91                              @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/add/add_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=51
.Linfo_string3:
	.asciz	"signed char"                   @ string offset=66
.Linfo_string4:
	.asciz	"__int8_t"                      @ string offset=78
.Linfo_string5:
	.asciz	"int8_t"                        @ string offset=87
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=94
.Linfo_string7:
	.asciz	"int8x8_t"                      @ string offset=114
.Linfo_string8:
	.asciz	"short"                         @ string offset=123
.Linfo_string9:
	.asciz	"__int16_t"                     @ string offset=129
.Linfo_string10:
	.asciz	"int16_t"                       @ string offset=139
.Linfo_string11:
	.asciz	"int16x8_t"                     @ string offset=147
.Linfo_string12:
	.asciz	"int16x4_t"                     @ string offset=157
.Linfo_string13:
	.asciz	"int8x16_t"                     @ string offset=167
.Linfo_string14:
	.asciz	"int"                           @ string offset=177
.Linfo_string15:
	.asciz	"__int32_t"                     @ string offset=181
.Linfo_string16:
	.asciz	"int32_t"                       @ string offset=191
.Linfo_string17:
	.asciz	"int32x4_t"                     @ string offset=199
.Linfo_string18:
	.asciz	"facesig"                       @ string offset=209
.Linfo_string19:
	.asciz	"ka_"                           @ string offset=217
.Linfo_string20:
	.asciz	"kb_"                           @ string offset=221
.Linfo_string21:
	.asciz	"rest_"                         @ string offset=225
.Linfo_string22:
	.asciz	"one_"                          @ string offset=231
.Linfo_string23:
	.asciz	"_ZN7facesig12_GLOBAL__N_16AddingC4ERKNS_9AddParamsE" @ string offset=236
.Linfo_string24:
	.asciz	"Adding"                        @ string offset=288
.Linfo_string25:
	.asciz	"ka"                            @ string offset=295
.Linfo_string26:
	.asciz	"kb"                            @ string offset=298
.Linfo_string27:
	.asciz	"za"                            @ string offset=301
.Linfo_string28:
	.asciz	"zb"                            @ string offset=304
.Linfo_string29:
	.asciz	"zo"                            @ string offset=307
.Linfo_string30:
	.asciz	"AddParams"                     @ string offset=310
.Linfo_string31:
	.asciz	"_ZNK7facesig12_GLOBAL__N_16Adding5eightE15__simd64_int8_tS2_" @ string offset=320
.Linfo_string32:
	.asciz	"eight"                         @ string offset=381
.Linfo_string33:
	.asciz	"_ZNK7facesig12_GLOBAL__N_16Adding4fourE16__simd64_int16_tS2_" @ string offset=387
.Linfo_string34:
	.asciz	"four"                          @ string offset=448
.Linfo_string35:
	.asciz	"_ZN7facesig12_GLOBAL__N_112add_sixteensERKNS_9AddParamsEiPKaS5_Pa" @ string offset=453
.Linfo_string36:
	.asciz	"add_sixteens"                  @ string offset=519
.Linfo_string37:
	.asciz	"p"                             @ string offset=532
.Linfo_string38:
	.asciz	"numbers"                       @ string offset=534
.Linfo_string39:
	.asciz	"a"                             @ string offset=542
.Linfo_string40:
	.asciz	"b"                             @ string offset=544
.Linfo_string41:
	.asciz	"out"                           @ string offset=546
.Linfo_string42:
	.asciz	"constants"                     @ string offset=550
.Linfo_string43:
	.asciz	"constant"                      @ string offset=560
.Linfo_string44:
	.asciz	"turns"                         @ string offset=569
.Linfo_string45:
	.asciz	"_ZN7facesig12_GLOBAL__N_16AddingC2ERKNS_9AddParamsE" @ string offset=575
.Linfo_string46:
	.asciz	"this"                          @ string offset=627
.Linfo_string47:
	.asciz	"a_s8x8"                        @ string offset=632
.Linfo_string48:
	.asciz	"b_s8x8"                        @ string offset=639
.Linfo_string49:
	.asciz	"a_s16x8"                       @ string offset=646
.Linfo_string50:
	.asciz	"b_s16x8"                       @ string offset=654
.Linfo_string51:
	.asciz	"high_s16x4"                    @ string offset=662
.Linfo_string52:
	.asciz	"low_s16x4"                     @ string offset=673
.Linfo_string53:
	.asciz	"a_s16x4"                       @ string offset=683
.Linfo_string54:
	.asciz	"b_s16x4"                       @ string offset=691
.Linfo_string55:
	.asciz	"sum_s32x4"                     @ string offset=699
.Linfo_string56:
	.asciz	"__s0"                          @ string offset=709
.Linfo_string57:
	.asciz	"__ret"                         @ string offset=714
.Linfo_string58:
	.asciz	"std"                           @ string offset=720
.Linfo_string59:
	.asciz	"__1"                           @ string offset=724
.Linfo_string60:
	.asciz	"max_align_t"                   @ string offset=728
.Linfo_string61:
	.asciz	"long long"                     @ string offset=740
.Linfo_string62:
	.asciz	"__int64_t"                     @ string offset=750
.Linfo_string63:
	.asciz	"int64_t"                       @ string offset=760
.Linfo_string64:
	.asciz	"unsigned char"                 @ string offset=768
.Linfo_string65:
	.asciz	"__uint8_t"                     @ string offset=782
.Linfo_string66:
	.asciz	"uint8_t"                       @ string offset=792
.Linfo_string67:
	.asciz	"unsigned short"                @ string offset=800
.Linfo_string68:
	.asciz	"__uint16_t"                    @ string offset=815
.Linfo_string69:
	.asciz	"uint16_t"                      @ string offset=826
.Linfo_string70:
	.asciz	"unsigned int"                  @ string offset=835
.Linfo_string71:
	.asciz	"__uint32_t"                    @ string offset=848
.Linfo_string72:
	.asciz	"uint32_t"                      @ string offset=859
.Linfo_string73:
	.asciz	"unsigned long long"            @ string offset=868
.Linfo_string74:
	.asciz	"__uint64_t"                    @ string offset=887
.Linfo_string75:
	.asciz	"uint64_t"                      @ string offset=898
.Linfo_string76:
	.asciz	"__int_least8_t"                @ string offset=907
.Linfo_string77:
	.asciz	"int_least8_t"                  @ string offset=922
.Linfo_string78:
	.asciz	"__int_least16_t"               @ string offset=935
.Linfo_string79:
	.asciz	"int_least16_t"                 @ string offset=951
.Linfo_string80:
	.asciz	"__int_least32_t"               @ string offset=965
.Linfo_string81:
	.asciz	"int_least32_t"                 @ string offset=981
.Linfo_string82:
	.asciz	"__int_least64_t"               @ string offset=995
.Linfo_string83:
	.asciz	"int_least64_t"                 @ string offset=1011
.Linfo_string84:
	.asciz	"__uint_least8_t"               @ string offset=1025
.Linfo_string85:
	.asciz	"uint_least8_t"                 @ string offset=1041
.Linfo_string86:
	.asciz	"__uint_least16_t"              @ string offset=1055
.Linfo_string87:
	.asciz	"uint_least16_t"                @ string offset=1072
.Linfo_string88:
	.asciz	"__uint_least32_t"              @ string offset=1087
.Linfo_string89:
	.asciz	"uint_least32_t"                @ string offset=1104
.Linfo_string90:
	.asciz	"__uint_least64_t"              @ string offset=1119
.Linfo_string91:
	.asciz	"uint_least64_t"                @ string offset=1136
.Linfo_string92:
	.asciz	"int_fast8_t"                   @ string offset=1151
.Linfo_string93:
	.asciz	"int_fast16_t"                  @ string offset=1163
.Linfo_string94:
	.asciz	"int_fast32_t"                  @ string offset=1176
.Linfo_string95:
	.asciz	"int_fast64_t"                  @ string offset=1189
.Linfo_string96:
	.asciz	"uint_fast8_t"                  @ string offset=1202
.Linfo_string97:
	.asciz	"uint_fast16_t"                 @ string offset=1215
.Linfo_string98:
	.asciz	"uint_fast32_t"                 @ string offset=1229
.Linfo_string99:
	.asciz	"uint_fast64_t"                 @ string offset=1243
.Linfo_string100:
	.asciz	"intptr_t"                      @ string offset=1257
.Linfo_string101:
	.asciz	"uintptr_t"                     @ string offset=1266
.Linfo_string102:
	.asciz	"__intmax_t"                    @ string offset=1276
.Linfo_string103:
	.asciz	"intmax_t"                      @ string offset=1287
.Linfo_string104:
	.asciz	"__uintmax_t"                   @ string offset=1296
.Linfo_string105:
	.asciz	"uintmax_t"                     @ string offset=1308
.Linfo_string106:
	.asciz	"_ZN7facesig15add_row_s8_neonERKNS_9AddParamsEiPKaS4_Pa" @ string offset=1318
.Linfo_string107:
	.asciz	"add_row_s8_neon"               @ string offset=1373
.Linfo_string108:
	.asciz	"adding"                        @ string offset=1389
.Linfo_string109:
	.asciz	"i"                             @ string offset=1396
.Linfo_string110:
	.asciz	"__s1"                          @ string offset=1398
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
