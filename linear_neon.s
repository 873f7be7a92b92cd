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
	.file	"linear_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/linear/linear_neon.cpp"
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.text
	.globl	_ZN7facesig15linear_f32_neonERKNS_12LinearParamsEPKfS4_S4_Pf @ -- Begin function _ZN7facesig15linear_f32_neonERKNS_12LinearParamsEPKfS4_S4_Pf
	.p2align	2
	.type	_ZN7facesig15linear_f32_neonERKNS_12LinearParamsEPKfS4_S4_Pf,%function
	.code	32
_ZN7facesig15linear_f32_neonERKNS_12LinearParamsEPKfS4_S4_Pf: @ @_ZN7facesig15linear_f32_neonERKNS_12LinearParamsEPKfS4_S4_Pf
.Lfunc_begin0:
	.loc	1 101 0                         @ csrc/kernels/linear/linear_neon.cpp:101:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: linear_f32_neon:p <- $r0
	@DEBUG_VALUE: linear_f32_neon:in <- $r1
	@DEBUG_VALUE: linear_f32_neon:bias <- $r2
	@DEBUG_VALUE: linear_f32_neon:weights <- $r3
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
	.pad	#16
	sub	sp, sp, #16
.Ltmp0:
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	mov	r9, r2
.Ltmp1:
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	.loc	1 103 14 prologue_end           @ csrc/kernels/linear/linear_neon.cpp:103:14
	ldr	r2, [r0, #4]
	ldr	lr, [r11, #8]
	mov	r8, r3
.Ltmp2:
	@DEBUG_VALUE: linear_f32_neon:weights <- $r8
	@DEBUG_VALUE: linear_f32_neon:weights <- $r8
	.loc	1 0 14 is_stmt 0                @ csrc/kernels/linear/linear_neon.cpp:0:14
	mov	r10, r1
.Ltmp3:
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	mov	r6, r0
.Ltmp4:
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:first <- 0
	mov	r5, #0
.Ltmp5:
	.loc	1 103 5                         @ csrc/kernels/linear/linear_neon.cpp:103:5
	cmp	r2, #5
	blt	.LBB0_16
.Ltmp6:
@ %bb.1:
	@DEBUG_VALUE: linear_f32_neon:first <- 0
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:weights <- $r8
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5                           @ csrc/kernels/linear/linear_neon.cpp:0:5
	vmov.i32	q4, #0x0
	b	.LBB0_4
.Ltmp7:
.LBB0_2:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: store:sum_f32x4 <- $q8
	@DEBUG_VALUE: outputs8:channels <- $r2
	@DEBUG_VALUE: outputs8:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: i <- 0
	.loc	1 46 5                          @ csrc/kernels/linear/linear_neon.cpp:46:5 @[ csrc/kernels/linear/linear_neon.cpp:78:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	mvn	r1, #15
	mov	r4, lr
	add	r2, r1, r2, lsl #2
.Ltmp8:
	.loc	1 0 5                           @ csrc/kernels/linear/linear_neon.cpp:0:5
	mov	r1, sp
.Ltmp9:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 45 5                          @ csrc/kernels/linear/linear_neon.cpp:45:5 @[ csrc/kernels/linear/linear_neon.cpp:78:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	vst1.32	{d16, d17}, [r1]
.Ltmp10:
	@DEBUG_VALUE: i <- 0
	.loc	1 46 44 is_stmt 1               @ csrc/kernels/linear/linear_neon.cpp:46:44 @[ csrc/kernels/linear/linear_neon.cpp:78:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	bl	memcpy
.Ltmp11:
	.loc	1 0 44 is_stmt 0                @ csrc/kernels/linear/linear_neon.cpp:0:44
	mov	lr, r4
.Ltmp12:
	@DEBUG_VALUE: i <- undef
.LBB0_3:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: linear_f32_neon:weights <- $r8
	.loc	1 103 14 is_stmt 1              @ csrc/kernels/linear/linear_neon.cpp:103:14
	ldr	r0, [r6, #4]
	.loc	1 103 50 is_stmt 0              @ csrc/kernels/linear/linear_neon.cpp:103:50
	add	r5, r5, #8
.Ltmp13:
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	.loc	1 103 19                        @ csrc/kernels/linear/linear_neon.cpp:103:19
	sub	r2, r0, r5
.Ltmp14:
	.loc	1 103 5 is_stmt 1               @ csrc/kernels/linear/linear_neon.cpp:103:5
	cmp	r2, #4
	ble	.LBB0_17
.Ltmp15:
.LBB0_4:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_7 Depth 2
                                        @     Child Loop BB0_10 Depth 2
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:weights <- $r8
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: linear_f32_neon:weights <- $r8
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: outputs8:s10 <- undef
	@DEBUG_VALUE: outputs8:s11 <- undef
	@DEBUG_VALUE: outputs8:s20 <- undef
	@DEBUG_VALUE: outputs8:s21 <- undef
	@DEBUG_VALUE: outputs8:s30 <- undef
	@DEBUG_VALUE: outputs8:s31 <- undef
	.loc	1 104 44 is_stmt 0              @ csrc/kernels/linear/linear_neon.cpp:104:44
	add	r0, r9, r5, lsl #2
	.loc	1 104 64                        @ csrc/kernels/linear/linear_neon.cpp:104:64
	ldrb	r12, [r6, #8]
.Ltmp16:
	@DEBUG_VALUE: outputs8:i <- 0
	@DEBUG_VALUE: outputs8:in <- $r10
	@DEBUG_VALUE: outputs8:count <- undef
	@DEBUG_VALUE: outputs8:bias <- $r0
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: outputs8:relu <- undef
	@DEBUG_VALUE: outputs8:channels <- $r2
	.loc	1 56 23 is_stmt 1               @ csrc/kernels/linear/linear_neon.cpp:56:23 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vld1.32	{d18, d19}, [r0]!
.Ltmp17:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: outputs8:out <- undef
	.loc	1 104 34 is_stmt 0              @ csrc/kernels/linear/linear_neon.cpp:104:34
	ldr	r1, [r6]
.Ltmp18:
	.loc	1 56 46 is_stmt 1               @ csrc/kernels/linear/linear_neon.cpp:56:46 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vld1.32	{d16, d17}, [r0]
.Ltmp19:
	@DEBUG_VALUE: outputs8:i <- 0
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: outputs8:s01 <- $q8
	.loc	1 59 5                          @ csrc/kernels/linear/linear_neon.cpp:59:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	cmp	r1, #4
	bge	.LBB0_6
.Ltmp20:
@ %bb.5:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs8:s01 <- $q8
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: outputs8:channels <- $r2
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: outputs8:in <- $r10
	@DEBUG_VALUE: outputs8:i <- 0
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:weights <- $r8
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/linear/linear_neon.cpp:0:5
	vmov.i32	q12, #0x0
.Ltmp21:
	@DEBUG_VALUE: outputs8:s10 <- $q12
	@DEBUG_VALUE: outputs8:s11 <- $q12
	@DEBUG_VALUE: outputs8:s20 <- $q12
	@DEBUG_VALUE: outputs8:s21 <- $q12
	@DEBUG_VALUE: outputs8:s30 <- $q12
	@DEBUG_VALUE: outputs8:s31 <- $q12
	mov	r0, #0
	vmov.i32	q13, #0x0
	vmov.i32	q11, #0x0
	vmov.i32	q10, #0x0
.Ltmp22:
	@DEBUG_VALUE: outputs8:i <- $r0
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: outputs8:out <- undef
	@DEBUG_VALUE: outputs8:s01 <- $q8
	.loc	1 72 5 is_stmt 1                @ csrc/kernels/linear/linear_neon.cpp:72:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	cmp	r1, r0
	bgt	.LBB0_9
	b	.LBB0_12
.Ltmp23:
.LBB0_6:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs8:s01 <- $q8
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: outputs8:channels <- $r2
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: outputs8:in <- $r10
	@DEBUG_VALUE: outputs8:i <- 0
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:weights <- $r8
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/linear/linear_neon.cpp:0:5
	vmov.i32	q10, #0x0
	mov	r0, #0
	vmov.i32	q11, #0x0
	mov	r7, r10
	vmov.i32	q13, #0x0
	vmov.i32	q12, #0x0
	vmov.i32	q14, #0x0
	vmov.i32	q15, #0x0
.Ltmp24:
.LBB0_7:                                @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: outputs8:s01 <- $q8
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: outputs8:channels <- $r2
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: outputs8:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 60 31 is_stmt 1               @ csrc/kernels/linear/linear_neon.cpp:60:31 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vld1.32	{d0, d1}, [r7]!
.Ltmp25:
	@DEBUG_VALUE: __ret <- $q0
	@DEBUG_VALUE: a <- $q0
	@DEBUG_VALUE: prefetch:w <- $r8
	.loc	1 32 5                          @ csrc/kernels/linear/linear_neon.cpp:32:5 @[ csrc/kernels/linear/linear_neon.cpp:61:9 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	@APP
	pld	[r8, #512]
	pld	[r8, #544]
	@NO_APP
.Ltmp26:
	@DEBUG_VALUE: __s0_58 <- $q9
	@DEBUG_VALUE: next_weights:w <- undef
	.loc	1 21 5                          @ csrc/kernels/linear/linear_neon.cpp:21:5 @[ csrc/kernels/linear/linear_neon.cpp:62:41 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	@APP
	vld1.32	{d2, d3}, [r8]!
	@NO_APP
.Ltmp27:
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: next_weights:w_f32x4 <- $q1
	@DEBUG_VALUE: __s1_58 <- $q1
	@DEBUG_VALUE: __s0_58 <- $q8
	@DEBUG_VALUE: next_weights:w <- undef
	.loc	1 21 5 is_stmt 0                @ csrc/kernels/linear/linear_neon.cpp:21:5 @[ csrc/kernels/linear/linear_neon.cpp:63:41 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	@APP
	vld1.32	{d4, d5}, [r8]!
	@NO_APP
.Ltmp28:
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: next_weights:w_f32x4 <- $q2
	@DEBUG_VALUE: __s1_58 <- $q2
	@DEBUG_VALUE: __s0_58 <- $q10
	@DEBUG_VALUE: next_weights:w <- undef
	.loc	1 21 5                          @ csrc/kernels/linear/linear_neon.cpp:21:5 @[ csrc/kernels/linear/linear_neon.cpp:64:41 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	@APP
	vld1.32	{d6, d7}, [r8]!
	@NO_APP
.Ltmp29:
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: next_weights:w_f32x4 <- $q3
	@DEBUG_VALUE: __s1_58 <- $q3
	@DEBUG_VALUE: __s0_58 <- $q11
	@DEBUG_VALUE: next_weights:w <- undef
	.loc	1 21 5                          @ csrc/kernels/linear/linear_neon.cpp:21:5 @[ csrc/kernels/linear/linear_neon.cpp:65:41 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	@APP
	vld1.32	{d10, d11}, [r8]!
	@NO_APP
.Ltmp30:
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: next_weights:w_f32x4 <- $q5
	@DEBUG_VALUE: __s1_58 <- $q5
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 32 5 is_stmt 1                @ csrc/kernels/linear/linear_neon.cpp:32:5 @[ csrc/kernels/linear/linear_neon.cpp:66:9 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	@APP
	pld	[r8, #512]
	pld	[r8, #544]
	@NO_APP
.Ltmp31:
	@DEBUG_VALUE: __s0_58 <- $q13
	@DEBUG_VALUE: next_weights:w <- undef
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/linear/linear_neon.cpp:0:5
	mov	r3, r0
.Ltmp32:
	@DEBUG_VALUE: outputs8:i <- $r3
	@DEBUG_VALUE: outputs8:s10 <- $q10
	@DEBUG_VALUE: outputs8:s11 <- $q11
	@DEBUG_VALUE: outputs8:s20 <- $q13
	@DEBUG_VALUE: outputs8:s21 <- $q12
	@DEBUG_VALUE: outputs8:s30 <- $q14
	@DEBUG_VALUE: outputs8:s31 <- $q15
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: outputs8:s01 <- $q8
	.loc	1 59 18 is_stmt 1               @ csrc/kernels/linear/linear_neon.cpp:59:18 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	add	r3, r3, #8
.Ltmp33:
	add	r0, r0, #4
.Ltmp34:
	.loc	1 62 15                         @ csrc/kernels/linear/linear_neon.cpp:62:15 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vmla.f32	q9, q1, d0[0]
.Ltmp35:
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: __s0_58 <- $q9
	@DEBUG_VALUE: prefetch:w <- $r8
	@DEBUG_VALUE: __ret_58 <- $q9
	.loc	1 21 5                          @ csrc/kernels/linear/linear_neon.cpp:21:5 @[ csrc/kernels/linear/linear_neon.cpp:67:41 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	@APP
	vld1.32	{d2, d3}, [r8]!
	@NO_APP
.Ltmp36:
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: next_weights:w_f32x4 <- $q1
	@DEBUG_VALUE: __s1_58 <- $q1
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 59 5                          @ csrc/kernels/linear/linear_neon.cpp:59:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	cmp	r3, r1
.Ltmp37:
	.loc	1 67 15                         @ csrc/kernels/linear/linear_neon.cpp:67:15 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vmla.f32	q13, q1, d1[0]
.Ltmp38:
	@DEBUG_VALUE: outputs8:s20 <- $q13
	@DEBUG_VALUE: __ret_58 <- $q13
	@DEBUG_VALUE: __s0_58 <- $q12
	@DEBUG_VALUE: next_weights:w <- undef
	.loc	1 21 5                          @ csrc/kernels/linear/linear_neon.cpp:21:5 @[ csrc/kernels/linear/linear_neon.cpp:68:41 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	@APP
	vld1.32	{d2, d3}, [r8]!
	@NO_APP
.Ltmp39:
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: next_weights:w_f32x4 <- $q1
	@DEBUG_VALUE: __s1_58 <- $q1
	@DEBUG_VALUE: __s2_58 <- undef
	.loc	1 68 15                         @ csrc/kernels/linear/linear_neon.cpp:68:15 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vmla.f32	q12, q1, d1[0]
.Ltmp40:
	@DEBUG_VALUE: outputs8:s21 <- $q12
	@DEBUG_VALUE: __ret_58 <- $q12
	@DEBUG_VALUE: __s0_58 <- $q14
	@DEBUG_VALUE: next_weights:w <- undef
	.loc	1 21 5                          @ csrc/kernels/linear/linear_neon.cpp:21:5 @[ csrc/kernels/linear/linear_neon.cpp:69:41 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	@APP
	vld1.32	{d2, d3}, [r8]!
	@NO_APP
.Ltmp41:
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: next_weights:w_f32x4 <- $q1
	@DEBUG_VALUE: __s1_58 <- $q1
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 69 15                         @ csrc/kernels/linear/linear_neon.cpp:69:15 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vmla.f32	q14, q1, d1[1]
.Ltmp42:
	@DEBUG_VALUE: outputs8:s30 <- $q14
	@DEBUG_VALUE: __ret_58 <- $q14
	@DEBUG_VALUE: __s0_58 <- $q15
	@DEBUG_VALUE: next_weights:w <- undef
	.loc	1 21 5                          @ csrc/kernels/linear/linear_neon.cpp:21:5 @[ csrc/kernels/linear/linear_neon.cpp:70:41 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	@APP
	vld1.32	{d2, d3}, [r8]!
	@NO_APP
.Ltmp43:
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: next_weights:w_f32x4 <- $q1
	@DEBUG_VALUE: __s1_58 <- $q1
	@DEBUG_VALUE: __s2_58 <- undef
	.loc	1 65 15                         @ csrc/kernels/linear/linear_neon.cpp:65:15 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vmla.f32	q11, q5, d0[1]
.Ltmp44:
	@DEBUG_VALUE: outputs8:s11 <- $q11
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret_58 <- $q11
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 64 15                         @ csrc/kernels/linear/linear_neon.cpp:64:15 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vmla.f32	q10, q3, d0[1]
.Ltmp45:
	@DEBUG_VALUE: outputs8:s10 <- $q10
	@DEBUG_VALUE: __s0_58 <- $q10
	@DEBUG_VALUE: __ret_58 <- $q10
	@DEBUG_VALUE: __s2_58 <- undef
	.loc	1 63 15                         @ csrc/kernels/linear/linear_neon.cpp:63:15 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vmla.f32	q8, q2, d0[0]
.Ltmp46:
	@DEBUG_VALUE: outputs8:s01 <- $q8
	@DEBUG_VALUE: __s0_58 <- $q8
	@DEBUG_VALUE: __ret_58 <- $q8
	.loc	1 70 15                         @ csrc/kernels/linear/linear_neon.cpp:70:15 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vmla.f32	q15, q1, d1[1]
.Ltmp47:
	@DEBUG_VALUE: outputs8:s31 <- $q15
	@DEBUG_VALUE: outputs8:i <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $r3
	@DEBUG_VALUE: __ret_58 <- $q15
	.loc	1 59 5                          @ csrc/kernels/linear/linear_neon.cpp:59:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	ble	.LBB0_7
.Ltmp48:
@ %bb.8:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs8:i <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $r3
	@DEBUG_VALUE: outputs8:s31 <- $q15
	@DEBUG_VALUE: outputs8:s30 <- $q14
	@DEBUG_VALUE: outputs8:s21 <- $q12
	@DEBUG_VALUE: outputs8:s20 <- $q13
	@DEBUG_VALUE: outputs8:s11 <- $q11
	@DEBUG_VALUE: outputs8:s10 <- $q10
	@DEBUG_VALUE: outputs8:s01 <- $q8
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: outputs8:channels <- $r2
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: outputs8:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 78 51 is_stmt 0               @ csrc/kernels/linear/linear_neon.cpp:78:51 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vadd.f32	q12, q12, q15
.Ltmp49:
	.loc	1 77 47                         @ csrc/kernels/linear/linear_neon.cpp:77:47 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vadd.f32	q13, q13, q14
.Ltmp50:
	@DEBUG_VALUE: outputs8:i <- $r0
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: outputs8:out <- undef
	@DEBUG_VALUE: outputs8:s01 <- $q8
	.loc	1 72 5 is_stmt 1                @ csrc/kernels/linear/linear_neon.cpp:72:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	cmp	r1, r0
	ble	.LBB0_12
.Ltmp51:
.LBB0_9:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs8:i <- $r0
	@DEBUG_VALUE: outputs8:s01 <- $q8
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: outputs8:channels <- $r2
	@DEBUG_VALUE: outputs8:w <- $r8
	@DEBUG_VALUE: outputs8:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	add	r3, r10, r0, lsl #2
	sub	r7, r1, r0
	mov	r4, r8
.Ltmp52:
.LBB0_10:                               @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: outputs8:s01 <- $q8
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: outputs8:channels <- $r2
	@DEBUG_VALUE: outputs8:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outputs8:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r7, $r0, $r1
	@DEBUG_VALUE: outputs8:w <- $r4
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: outputs8:s01 <- $q8
	.loc	1 73 31                         @ csrc/kernels/linear/linear_neon.cpp:73:31 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vld1.32	{d28[], d29[]}, [r3:32]!
.Ltmp53:
	@DEBUG_VALUE: __ret <- $q14
	@DEBUG_VALUE: a <- $q14
	.loc	1 72 14                         @ csrc/kernels/linear/linear_neon.cpp:72:14 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	subs	r7, r7, #1
.Ltmp54:
	.loc	1 74 30                         @ csrc/kernels/linear/linear_neon.cpp:74:30 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vld1.32	{d30, d31}, [r4]!
.Ltmp55:
	@DEBUG_VALUE: __ret <- $q15
	.loc	1 75 30                         @ csrc/kernels/linear/linear_neon.cpp:75:30 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vld1.32	{d0, d1}, [r4]!
.Ltmp56:
	@DEBUG_VALUE: __ret <- $q0
	.loc	1 75 15 is_stmt 0               @ csrc/kernels/linear/linear_neon.cpp:75:15 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vmla.f32	q8, q0, q14
.Ltmp57:
	@DEBUG_VALUE: outputs8:s01 <- $q8
	.loc	1 74 15                         @ csrc/kernels/linear/linear_neon.cpp:74:15 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vmla.f32	q9, q15, q14
.Ltmp58:
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: outputs8:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r7, $r0, $r1
	@DEBUG_VALUE: outputs8:w <- [DW_OP_plus_uconst 32, DW_OP_stack_value] $r4
	.loc	1 0 15                          @ csrc/kernels/linear/linear_neon.cpp:0:15
	bne	.LBB0_10
.Ltmp59:
@ %bb.11:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs8:w <- [DW_OP_plus_uconst 32, DW_OP_stack_value] $r4
	@DEBUG_VALUE: outputs8:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r7, $r0, $r1
	@DEBUG_VALUE: outputs8:s01 <- $q8
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: outputs8:channels <- $r2
	@DEBUG_VALUE: outputs8:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 72 5                          @ csrc/kernels/linear/linear_neon.cpp:72:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	sub	r0, r1, r0
.Ltmp60:
	add	r8, r8, r0, lsl #5
.Ltmp61:
.LBB0_12:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs8:s01 <- $q8
	@DEBUG_VALUE: outputs8:s00 <- $q9
	@DEBUG_VALUE: outputs8:channels <- $r2
	@DEBUG_VALUE: outputs8:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 77 26                         @ csrc/kernels/linear/linear_neon.cpp:77:26 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vadd.f32	q9, q10, q9
.Ltmp62:
	.loc	1 104 0                         @ csrc/kernels/linear/linear_neon.cpp:104
	add	r0, lr, r5, lsl #2
.Ltmp63:
	@DEBUG_VALUE: outputs8:out <- $r0
	.loc	1 39 9 is_stmt 1                @ csrc/kernels/linear/linear_neon.cpp:39:9 @[ csrc/kernels/linear/linear_neon.cpp:77:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	cmp	r12, #0
	vadd.f32	q8, q11, q8
.Ltmp64:
	.loc	1 77 16 is_stmt 0               @ csrc/kernels/linear/linear_neon.cpp:77:16 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vadd.f32	q9, q13, q9
	@DEBUG_VALUE: store:sum_f32x4 <- $q9
	@DEBUG_VALUE: store:numbers <- undef
	@DEBUG_VALUE: store:out <- $r0
	@DEBUG_VALUE: store:relu <- [DW_OP_LLVM_convert 8 7, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r12
	@DEBUG_VALUE: store:count <- $r2
	.loc	1 78 20                         @ csrc/kernels/linear/linear_neon.cpp:78:20 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	vadd.f32	q8, q12, q8
	beq	.LBB0_14
.Ltmp65:
@ %bb.13:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: store:count <- $r2
	@DEBUG_VALUE: store:relu <- [DW_OP_LLVM_convert 8 7, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r12
	@DEBUG_VALUE: store:out <- $r0
	@DEBUG_VALUE: store:sum_f32x4 <- $q9
	@DEBUG_VALUE: outputs8:out <- $r0
	@DEBUG_VALUE: outputs8:channels <- $r2
	@DEBUG_VALUE: outputs8:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 39 27                         @ csrc/kernels/linear/linear_neon.cpp:39:27 @[ csrc/kernels/linear/linear_neon.cpp:77:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	vmax.f32	q9, q9, q4
.Ltmp66:
	@DEBUG_VALUE: store:sum_f32x4 <- $q9
	@DEBUG_VALUE: store:sum_f32x4 <- $q8
	@DEBUG_VALUE: store:numbers <- [DW_OP_deref] $sp
	@DEBUG_VALUE: store:out <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $r0
	@DEBUG_VALUE: store:relu <- [DW_OP_LLVM_convert 8 7, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] undef
	@DEBUG_VALUE: store:count <- [DW_OP_constu 4, DW_OP_minus, DW_OP_stack_value] $r2
	.loc	1 39 27                         @ csrc/kernels/linear/linear_neon.cpp:39:27 @[ csrc/kernels/linear/linear_neon.cpp:78:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	vmax.f32	q8, q8, q4
.Ltmp67:
	@DEBUG_VALUE: __s1 <- $q9
	@DEBUG_VALUE: store:sum_f32x4 <- $q8
.LBB0_14:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: store:count <- $r2
	@DEBUG_VALUE: store:relu <- [DW_OP_LLVM_convert 8 7, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r12
	@DEBUG_VALUE: store:out <- $r0
	@DEBUG_VALUE: store:sum_f32x4 <- $q9
	@DEBUG_VALUE: outputs8:out <- $r0
	@DEBUG_VALUE: outputs8:channels <- $r2
	@DEBUG_VALUE: outputs8:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 41 9                          @ csrc/kernels/linear/linear_neon.cpp:41:9 @[ csrc/kernels/linear/linear_neon.cpp:77:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	vst1.32	{d18, d19}, [r0]
.Ltmp68:
	.loc	1 78 15                         @ csrc/kernels/linear/linear_neon.cpp:78:15 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ]
	add	r0, r0, #16
.Ltmp69:
	@DEBUG_VALUE: store:sum_f32x4 <- $q8
	.loc	1 40 15 is_stmt 1               @ csrc/kernels/linear/linear_neon.cpp:40:15 @[ csrc/kernels/linear/linear_neon.cpp:78:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	cmp	r2, #8
	blo	.LBB0_2
.Ltmp70:
@ %bb.15:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: store:sum_f32x4 <- $q8
	@DEBUG_VALUE: outputs8:channels <- $r2
	@DEBUG_VALUE: outputs8:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:first <- $r5
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 41 9 is_stmt 0                @ csrc/kernels/linear/linear_neon.cpp:41:9 @[ csrc/kernels/linear/linear_neon.cpp:78:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	vst1.32	{d16, d17}, [r0]
.Ltmp71:
	.loc	1 42 9 is_stmt 1                @ csrc/kernels/linear/linear_neon.cpp:42:9 @[ csrc/kernels/linear/linear_neon.cpp:78:5 @[ csrc/kernels/linear/linear_neon.cpp:104:19 ] ]
	b	.LBB0_3
.Ltmp72:
.LBB0_16:
	@DEBUG_VALUE: linear_f32_neon:first <- 0
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:weights <- $r8
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/linear/linear_neon.cpp:0:9
	mov	r0, r2
.Ltmp73:
.LBB0_17:
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:weights <- $r8
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 106 15 is_stmt 1              @ csrc/kernels/linear/linear_neon.cpp:106:15
	cmp	r5, r0
	bge	.LBB0_30
.Ltmp74:
@ %bb.18:
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:weights <- $r8
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 107 34 is_stmt 0              @ csrc/kernels/linear/linear_neon.cpp:107:34
	add	r3, r9, r5, lsl #2
	.loc	1 107 54                        @ csrc/kernels/linear/linear_neon.cpp:107:54
	ldrb	r0, [r6, #8]
.Ltmp75:
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: outputs4:s1 <- undef
	@DEBUG_VALUE: outputs4:s2 <- undef
	@DEBUG_VALUE: outputs4:s3 <- undef
	@DEBUG_VALUE: outputs4:out <- undef
	.loc	1 107 24                        @ csrc/kernels/linear/linear_neon.cpp:107:24
	ldr	r1, [r6]
.Ltmp76:
	@DEBUG_VALUE: outputs4:i <- 0
	@DEBUG_VALUE: outputs4:in <- $r10
	@DEBUG_VALUE: outputs4:count <- $r1
	@DEBUG_VALUE: outputs4:bias <- $r3
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:relu <- undef
	@DEBUG_VALUE: outputs4:channels <- $r2
	.loc	1 85 22 is_stmt 1               @ csrc/kernels/linear/linear_neon.cpp:85:22 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vld1.32	{d16, d17}, [r3]
.Ltmp77:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: outputs4:s0 <- $q8
	.loc	1 87 5                          @ csrc/kernels/linear/linear_neon.cpp:87:5 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	cmp	r1, #4
	bge	.LBB0_20
.Ltmp78:
@ %bb.19:
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:channels <- $r2
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:bias <- $r3
	@DEBUG_VALUE: outputs4:count <- $r1
	@DEBUG_VALUE: outputs4:in <- $r10
	@DEBUG_VALUE: outputs4:i <- 0
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:weights <- $r8
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/linear/linear_neon.cpp:0:5
	vmov.i32	q10, #0x0
.Ltmp79:
	@DEBUG_VALUE: outputs4:s1 <- $q10
	@DEBUG_VALUE: outputs4:s2 <- $q10
	@DEBUG_VALUE: outputs4:s3 <- $q10
	mov	r7, #0
	vmov.i32	q9, #0x0
.Ltmp80:
	@DEBUG_VALUE: outputs4:i <- $r7
	@DEBUG_VALUE: outputs4:out <- undef
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:s0 <- $q8
	.loc	1 94 5 is_stmt 1                @ csrc/kernels/linear/linear_neon.cpp:94:5 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	cmp	r1, r7
	bgt	.LBB0_23
	b	.LBB0_25
.Ltmp81:
.LBB0_20:
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: outputs4:channels <- $r2
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:bias <- $r3
	@DEBUG_VALUE: outputs4:count <- $r1
	@DEBUG_VALUE: outputs4:in <- $r10
	@DEBUG_VALUE: outputs4:i <- 0
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:weights <- $r8
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/linear/linear_neon.cpp:0:5
	vmov.i32	q9, #0x0
	mov	r3, #4
.Ltmp82:
	vmov.i32	q10, #0x0
	mov	r7, r10
	vmov.i32	q11, #0x0
.Ltmp83:
.LBB0_21:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:channels <- $r2
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:count <- $r1
	@DEBUG_VALUE: outputs4:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outputs4:i <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_minus, DW_OP_consts 16, DW_OP_div, DW_OP_consts 4, DW_OP_mul, DW_OP_stack_value] $r7, $r10
	@DEBUG_VALUE: outputs4:s1 <- $q9
	@DEBUG_VALUE: outputs4:s2 <- $q10
	@DEBUG_VALUE: outputs4:s3 <- $q11
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:s0 <- $q8
	.loc	1 89 39 is_stmt 1               @ csrc/kernels/linear/linear_neon.cpp:89:39 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vld1.32	{d24, d25}, [r8]!
.Ltmp84:
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: __s1_58 <- $q12
	@DEBUG_VALUE: __s0_58 <- $q9
	.loc	1 87 14 is_stmt 0               @ csrc/kernels/linear/linear_neon.cpp:87:14 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	add	r3, r3, #4
.Ltmp85:
	.loc	1 90 39 is_stmt 1               @ csrc/kernels/linear/linear_neon.cpp:90:39 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vld1.32	{d26, d27}, [r8]!
.Ltmp86:
	@DEBUG_VALUE: __ret <- $q13
	@DEBUG_VALUE: __s1_58 <- $q13
	@DEBUG_VALUE: __s0_58 <- $q10
	.loc	1 87 5                          @ csrc/kernels/linear/linear_neon.cpp:87:5 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	cmp	r3, r1
.Ltmp87:
	.loc	1 88 31                         @ csrc/kernels/linear/linear_neon.cpp:88:31 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vld1.32	{d0, d1}, [r7]!
.Ltmp88:
	@DEBUG_VALUE: __ret <- $q0
	@DEBUG_VALUE: a <- $q0
	@DEBUG_VALUE: __s0_58 <- $q8
	.loc	1 91 39                         @ csrc/kernels/linear/linear_neon.cpp:91:39 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vld1.32	{d28, d29}, [r8]!
.Ltmp89:
	@DEBUG_VALUE: __ret <- $q14
	@DEBUG_VALUE: __s1_58 <- $q14
	@DEBUG_VALUE: __s0_58 <- $q11
	.loc	1 92 39                         @ csrc/kernels/linear/linear_neon.cpp:92:39 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vld1.32	{d30, d31}, [r8]!
.Ltmp90:
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- $q15
	@DEBUG_VALUE: __s1_58 <- $q15
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 92 14                         @ csrc/kernels/linear/linear_neon.cpp:92:14 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vmla.f32	q11, q15, d1[1]
.Ltmp91:
	@DEBUG_VALUE: outputs4:s3 <- $q11
	@DEBUG_VALUE: __ret_58 <- $q11
	.loc	1 91 14                         @ csrc/kernels/linear/linear_neon.cpp:91:14 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vmla.f32	q10, q14, d1[0]
.Ltmp92:
	@DEBUG_VALUE: outputs4:s2 <- $q10
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s0_58 <- $q10
	@DEBUG_VALUE: __ret_58 <- $q10
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 90 14                         @ csrc/kernels/linear/linear_neon.cpp:90:14 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vmla.f32	q9, q13, d0[1]
.Ltmp93:
	@DEBUG_VALUE: outputs4:s1 <- $q9
	@DEBUG_VALUE: __s0_58 <- $q9
	@DEBUG_VALUE: __ret_58 <- $q9
	.loc	1 89 14                         @ csrc/kernels/linear/linear_neon.cpp:89:14 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vmla.f32	q8, q12, d0[0]
.Ltmp94:
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:i <- $r3
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: __s0_58 <- $q8
	@DEBUG_VALUE: __ret_58 <- $q8
	.loc	1 87 5                          @ csrc/kernels/linear/linear_neon.cpp:87:5 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	ble	.LBB0_21
.Ltmp95:
@ %bb.22:
	@DEBUG_VALUE: outputs4:i <- $r3
	@DEBUG_VALUE: outputs4:s3 <- $q11
	@DEBUG_VALUE: outputs4:s2 <- $q10
	@DEBUG_VALUE: outputs4:s1 <- $q9
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:channels <- $r2
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:count <- $r1
	@DEBUG_VALUE: outputs4:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 95 45 is_stmt 0               @ csrc/kernels/linear/linear_neon.cpp:95:45 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vadd.f32	q10, q10, q11
.Ltmp96:
	.loc	1 87 5                          @ csrc/kernels/linear/linear_neon.cpp:87:5 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	bic	r7, r1, #-2147483645
.Ltmp97:
	@DEBUG_VALUE: outputs4:i <- $r7
	@DEBUG_VALUE: outputs4:out <- undef
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:s0 <- $q8
	.loc	1 94 5 is_stmt 1                @ csrc/kernels/linear/linear_neon.cpp:94:5 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	cmp	r1, r7
	ble	.LBB0_25
.Ltmp98:
.LBB0_23:
	@DEBUG_VALUE: outputs4:i <- $r7
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:channels <- $r2
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:count <- $r1
	@DEBUG_VALUE: outputs4:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	add	r3, r10, r7, lsl #2
	sub	r1, r1, r7
.Ltmp99:
.LBB0_24:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:channels <- $r2
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outputs4:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:s0 <- $q8
	.loc	1 94 69                         @ csrc/kernels/linear/linear_neon.cpp:94:69 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vld1.32	{d22[], d23[]}, [r3:32]!
.Ltmp100:
	@DEBUG_VALUE: __ret <- $q11
	.loc	1 94 14                         @ csrc/kernels/linear/linear_neon.cpp:94:14 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	subs	r1, r1, #1
.Ltmp101:
	.loc	1 94 55                         @ csrc/kernels/linear/linear_neon.cpp:94:55 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vld1.32	{d24, d25}, [r8]!
.Ltmp102:
	@DEBUG_VALUE: __ret <- $q12
	.loc	1 94 41 is_stmt 0               @ csrc/kernels/linear/linear_neon.cpp:94:41 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vmla.f32	q8, q12, q11
.Ltmp103:
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	@DEBUG_VALUE: outputs4:w <- $r8
	.loc	1 0 41                          @ csrc/kernels/linear/linear_neon.cpp:0:41
	bne	.LBB0_24
.Ltmp104:
.LBB0_25:
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:channels <- $r2
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outputs4:out <- undef
	.loc	1 95 26                         @ csrc/kernels/linear/linear_neon.cpp:95:26 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vadd.f32	q8, q9, q8
.Ltmp105:
	.loc	1 39 9 is_stmt 1                @ csrc/kernels/linear/linear_neon.cpp:39:9 @[ csrc/kernels/linear/linear_neon.cpp:95:5 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ] ]
	cmp	r0, #0
.Ltmp106:
	.loc	1 95 16 is_stmt 0               @ csrc/kernels/linear/linear_neon.cpp:95:16 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ]
	vadd.f32	q8, q10, q8
	@DEBUG_VALUE: store:sum_f32x4 <- $q8
	@DEBUG_VALUE: store:numbers <- [DW_OP_deref] $sp
	@DEBUG_VALUE: store:out <- undef
	@DEBUG_VALUE: store:relu <- [DW_OP_LLVM_convert 8 7, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r0
	@DEBUG_VALUE: store:count <- $r2
	beq	.LBB0_27
.Ltmp107:
@ %bb.26:
	@DEBUG_VALUE: store:count <- $r2
	@DEBUG_VALUE: store:relu <- [DW_OP_LLVM_convert 8 7, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r0
	@DEBUG_VALUE: store:numbers <- [DW_OP_deref] $sp
	@DEBUG_VALUE: store:sum_f32x4 <- $q8
	@DEBUG_VALUE: outputs4:channels <- $r2
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 39 27                         @ csrc/kernels/linear/linear_neon.cpp:39:27 @[ csrc/kernels/linear/linear_neon.cpp:95:5 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ] ]
	vmov.i32	q9, #0x0
	vmax.f32	q8, q8, q9
.Ltmp108:
	@DEBUG_VALUE: store:sum_f32x4 <- $q8
.LBB0_27:
	@DEBUG_VALUE: store:count <- $r2
	@DEBUG_VALUE: store:relu <- [DW_OP_LLVM_convert 8 7, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r0
	@DEBUG_VALUE: store:numbers <- [DW_OP_deref] $sp
	@DEBUG_VALUE: store:sum_f32x4 <- $q8
	@DEBUG_VALUE: outputs4:channels <- $r2
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 107 0                         @ csrc/kernels/linear/linear_neon.cpp:107
	add	r0, lr, r5, lsl #2
.Ltmp109:
	@DEBUG_VALUE: outputs4:out <- $r0
	@DEBUG_VALUE: store:sum_f32x4 <- $q8
	@DEBUG_VALUE: store:out <- $r0
	.loc	1 40 15 is_stmt 1               @ csrc/kernels/linear/linear_neon.cpp:40:15 @[ csrc/kernels/linear/linear_neon.cpp:95:5 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ] ]
	cmp	r2, #4
	bne	.LBB0_29
.Ltmp110:
@ %bb.28:
	@DEBUG_VALUE: store:out <- $r0
	@DEBUG_VALUE: outputs4:out <- $r0
	@DEBUG_VALUE: store:count <- $r2
	@DEBUG_VALUE: store:numbers <- [DW_OP_deref] $sp
	@DEBUG_VALUE: store:sum_f32x4 <- $q8
	@DEBUG_VALUE: outputs4:channels <- $r2
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 41 9 is_stmt 0                @ csrc/kernels/linear/linear_neon.cpp:41:9 @[ csrc/kernels/linear/linear_neon.cpp:95:5 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ] ]
	vst1.32	{d16, d17}, [r0]
.Ltmp111:
	.loc	1 42 9 is_stmt 1                @ csrc/kernels/linear/linear_neon.cpp:42:9 @[ csrc/kernels/linear/linear_neon.cpp:95:5 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ] ]
	b	.LBB0_30
.Ltmp112:
.LBB0_29:
	@DEBUG_VALUE: store:out <- $r0
	@DEBUG_VALUE: outputs4:out <- $r0
	@DEBUG_VALUE: store:count <- $r2
	@DEBUG_VALUE: store:numbers <- [DW_OP_deref] $sp
	@DEBUG_VALUE: store:sum_f32x4 <- $q8
	@DEBUG_VALUE: outputs4:channels <- $r2
	@DEBUG_VALUE: outputs4:w <- $r8
	@DEBUG_VALUE: outputs4:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 46 5 is_stmt 0                @ csrc/kernels/linear/linear_neon.cpp:46:5 @[ csrc/kernels/linear/linear_neon.cpp:95:5 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ] ]
	lsl	r2, r2, #2
.Ltmp113:
	.loc	1 0 5                           @ csrc/kernels/linear/linear_neon.cpp:0:5
	mov	r1, sp
.Ltmp114:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 45 5                          @ csrc/kernels/linear/linear_neon.cpp:45:5 @[ csrc/kernels/linear/linear_neon.cpp:95:5 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ] ]
	vst1.32	{d16, d17}, [r1]
.Ltmp115:
	@DEBUG_VALUE: i <- 0
	.loc	1 46 44 is_stmt 1               @ csrc/kernels/linear/linear_neon.cpp:46:44 @[ csrc/kernels/linear/linear_neon.cpp:95:5 @[ csrc/kernels/linear/linear_neon.cpp:107:9 ] ]
	bl	memcpy
.Ltmp116:
	@DEBUG_VALUE: i <- undef
.LBB0_30:
	@DEBUG_VALUE: linear_f32_neon:p <- $r6
	@DEBUG_VALUE: linear_f32_neon:in <- $r10
	@DEBUG_VALUE: linear_f32_neon:bias <- $r9
	@DEBUG_VALUE: linear_f32_neon:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 109 1 epilogue_begin          @ csrc/kernels/linear/linear_neon.cpp:109:1
	sub	sp, r11, #64
	vpop	{d8, d9, d10, d11}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp117:
.Lfunc_end0:
	.size	_ZN7facesig15linear_f32_neonERKNS_12LinearParamsEPKfS4_S4_Pf, .Lfunc_end0-_ZN7facesig15linear_f32_neonERKNS_12LinearParamsEPKfS4_S4_Pf
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.file	11 "/work/wt/cside" "csrc/kernels/linear/linear.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
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
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
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
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
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
.Ldebug_loc6:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
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
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
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
.Ldebug_loc10:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
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
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
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
.Ldebug_loc11:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
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
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
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
.Ldebug_loc12:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
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
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
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
.Ldebug_loc13:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
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
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
.Ldebug_loc14:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
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
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	27                              @ DW_OP_div
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.short	21                              @ Loc expr size
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	32                              @ 32
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
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
.Ldebug_loc19:
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
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
.Ldebug_loc21:
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	131                             @ 259
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	132                             @ 260
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	133                             @ 261
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc24:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	134                             @ 262
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	135                             @ 263
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc25:
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	139                             @ 267
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	131                             @ 259
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc27:
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	131                             @ 259
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc28:
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	131                             @ 259
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc29:
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	131                             @ 259
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc30:
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
.Ldebug_loc31:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
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
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
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
.Ldebug_loc32:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc33:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	124                             @ DW_OP_breg12
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	1                               @ 1
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc34:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc35:
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	0                               @ 0
	.long	0
	.long	0
.Ldebug_loc36:
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	16                              @ 16
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc37:
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	124                             @ -4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc38:
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
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
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp98-.Lfunc_begin0
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
.Ldebug_loc39:
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
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
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
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
.Ldebug_loc40:
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
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
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp98-.Lfunc_begin0
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
.Ldebug_loc41:
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc42:
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp80-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	30                              @ DW_OP_mul
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp97-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc43:
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc44:
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc45:
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp103-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc46:
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc47:
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
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
.Ldebug_loc48:
	.long	.Ltmp84-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
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
.Ldebug_loc49:
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
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
.Ldebug_loc50:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc51:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
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
.Ldebug_loc52:
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
.Ldebug_loc53:
	.long	.Ltmp90-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc54:
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
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
.Ldebug_loc55:
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	0                               @ 0
	.long	0
	.long	0
.Ldebug_loc56:
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc57:
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp108-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	1                               @ 1
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc58:
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc59:
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
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
	.byte	10                              @ Abbreviation Code
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
	.byte	11                              @ Abbreviation Code
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
	.byte	12                              @ Abbreviation Code
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
	.byte	13                              @ Abbreviation Code
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
	.byte	14                              @ Abbreviation Code
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
	.byte	15                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	16                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	17                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	18                              @ Abbreviation Code
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
	.byte	19                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	20                              @ Abbreviation Code
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
	.byte	21                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
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
	.byte	23                              @ Abbreviation Code
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
	.byte	24                              @ Abbreviation Code
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
	.byte	25                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	26                              @ Abbreviation Code
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
	.byte	27                              @ Abbreviation Code
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
	.byte	28                              @ Abbreviation Code
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
	.byte	29                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
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
	.byte	31                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	32                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	33                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	34                              @ Abbreviation Code
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
	.byte	35                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	36                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
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
	.byte	1                               @ Abbrev [1] 0xb:0xf8c DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0xba7 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x63b DW_TAG_namespace
	.byte	4                               @ Abbrev [4] 0x2c:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	3021                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	3021                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x44:0x6b DW_TAG_subprogram
	.long	.Linfo_string16                 @ DW_AT_linkage_name
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x50:0xb DW_TAG_formal_parameter
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	3159                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x5b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x66:0xb DW_TAG_formal_parameter
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	3164                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x71:0xb DW_TAG_formal_parameter
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	3026                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x7c:0xb DW_TAG_variable
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	3171                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x87:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x88:0xb DW_TAG_variable
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	3026                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x94:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x95:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xa1:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xa2:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xaf:0x359 DW_TAG_subprogram
	.long	.Linfo_string26                 @ DW_AT_linkage_name
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	3183                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xbf:0xb DW_TAG_formal_parameter
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	3183                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xca:0xb DW_TAG_formal_parameter
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	3026                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xd5:0xb DW_TAG_formal_parameter
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	3183                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xe0:0xb DW_TAG_formal_parameter
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	3183                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xeb:0xb DW_TAG_formal_parameter
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	3164                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xf6:0xb DW_TAG_formal_parameter
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	3159                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x101:0xb DW_TAG_formal_parameter
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	3026                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x10c:0xb DW_TAG_variable
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x117:0xb DW_TAG_variable
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x122:0xb DW_TAG_variable
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x12d:0xb DW_TAG_variable
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x138:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x143:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x14e:0xb DW_TAG_variable
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	3026                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x159:0xb DW_TAG_variable
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x164:0xb DW_TAG_variable
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x16f:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x170:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x17c:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x17d:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x189:0x24a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x18a:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	3193                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x195:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x196:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x1a2:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1a3:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1ae:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1b9:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1c4:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1cf:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1d0:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1db:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x1e8:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1e9:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1f4:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1ff:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x20a:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x215:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x216:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x221:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x22e:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x22f:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x23a:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x245:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x250:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x25b:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x25c:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x267:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x274:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x275:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x280:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x28b:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x296:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x2a1:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2a2:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2ad:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x2ba:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2bb:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2c6:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2d1:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2dc:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x2e7:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2e8:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2f3:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x300:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x301:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x30c:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x317:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x322:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x32d:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x32e:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x339:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x346:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x347:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x352:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x35d:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x368:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x373:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x374:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x37f:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x38c:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x38d:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x398:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x3a3:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x3ae:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x3b9:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x3ba:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x3c5:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x3d3:0x34 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x3d4:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.long	3193                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x3df:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x3e0:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x3ec:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x3ed:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	74                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x3f9:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x3fa:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x408:0x18 DW_TAG_subprogram
	.long	.Linfo_string48                 @ DW_AT_linkage_name
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x414:0xb DW_TAG_formal_parameter
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	3183                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x420:0x27 DW_TAG_subprogram
	.long	.Linfo_string50                 @ DW_AT_linkage_name
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x430:0xb DW_TAG_formal_parameter
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	3222                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x43b:0xb DW_TAG_variable
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x447:0x21e DW_TAG_subprogram
	.long	.Linfo_string53                 @ DW_AT_linkage_name
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x453:0xb DW_TAG_formal_parameter
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	3183                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x45e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	3026                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x469:0xb DW_TAG_formal_parameter
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	3183                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x474:0xb DW_TAG_formal_parameter
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	3183                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x47f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	3164                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x48a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	3159                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x495:0xb DW_TAG_formal_parameter
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.long	3026                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4a0:0xb DW_TAG_variable
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4ab:0xb DW_TAG_variable
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4b6:0xb DW_TAG_variable
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4c1:0xb DW_TAG_variable
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	3026                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4cc:0xb DW_TAG_variable
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x4d7:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x4d8:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x4e4:0x166 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x4e5:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	3193                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x4f0:0x53 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x4f1:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4fc:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x507:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x512:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x51d:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x51e:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x52a:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x52b:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x536:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x543:0x53 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x544:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x54f:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x55a:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x565:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x570:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x571:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x57d:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x57e:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x589:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x596:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x597:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x5a3:0x53 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x5a4:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	91                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x5af:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	91                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x5ba:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	91                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x5c5:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	91                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x5d0:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x5d1:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	91                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x5dd:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x5de:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	91                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x5e9:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	91                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x5f6:0x53 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x5f7:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x602:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x60d:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x618:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x623:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x624:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x630:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x631:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x63c:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
	.long	3198                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x64a:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x64b:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x657:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x658:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	3033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x666:0x52c DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string112                @ DW_AT_linkage_name
	.long	.Linfo_string113                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	100                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	11                              @ Abbrev [11] 0x67b:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string114                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	100                             @ DW_AT_decl_line
	.long	3980                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x68a:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	100                             @ DW_AT_decl_line
	.long	3183                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x699:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	100                             @ DW_AT_decl_line
	.long	3183                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x6a8:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	101                             @ DW_AT_decl_line
	.long	3183                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x6b7:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	101                             @ DW_AT_decl_line
	.long	3159                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x6c5:0xf DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string120                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	3026                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x6d4:0x32a DW_TAG_inlined_subroutine
	.long	175                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	104                             @ DW_AT_call_line
	.byte	19                              @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x6e0:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	191                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x6e9:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	213                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x6f2:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	224                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x6fb:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	246                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x704:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	257                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x70d:0x9 DW_TAG_variable
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	268                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x716:0x9 DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	279                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x71f:0x9 DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	290                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x728:0x9 DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	301                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x731:0x9 DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	312                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x73a:0x9 DW_TAG_variable
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	323                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x743:0x9 DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	334                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x74c:0x9 DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	345                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x755:0x9 DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	356                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x75e:0x80 DW_TAG_inlined_subroutine
	.long	68                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	78                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x76a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	80                              @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x773:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	91                              @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x77c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	113                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x785:0x9 DW_TAG_variable
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	124                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x78e:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.long	135                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x797:0x9 DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	136                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x7a1:0x1e DW_TAG_lexical_block
	.long	.Ltmp9                          @ DW_AT_low_pc
	.long	.Ltmp10-.Ltmp9                  @ DW_AT_high_pc
	.long	148                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x7ae:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	149                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x7bf:0x1e DW_TAG_lexical_block
	.long	.Ltmp70                         @ DW_AT_low_pc
	.long	.Ltmp71-.Ltmp70                 @ DW_AT_high_pc
	.long	161                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x7cc:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	162                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x7de:0x1db DW_TAG_lexical_block
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.long	393                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x7e7:0x9 DW_TAG_variable
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	394                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x7f0:0x18 DW_TAG_inlined_subroutine
	.long	1032                            @ DW_AT_abstract_origin
	.long	.Ltmp25                         @ DW_AT_low_pc
	.long	.Ltmp26-.Ltmp25                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	61                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x800:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	88
	.long	1044                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x808:0x33 DW_TAG_lexical_block
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.long	418                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x811:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	419                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x821:0x9 DW_TAG_variable
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	430                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x82a:0x10 DW_TAG_inlined_subroutine
	.long	1056                            @ DW_AT_abstract_origin
	.long	.Ltmp26                         @ DW_AT_low_pc
	.long	.Ltmp27-.Ltmp26                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	62                              @ DW_AT_call_line
	.byte	41                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x83b:0x33 DW_TAG_lexical_block
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.long	488                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x844:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	489                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x854:0x9 DW_TAG_variable
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	500                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x85d:0x10 DW_TAG_inlined_subroutine
	.long	1056                            @ DW_AT_abstract_origin
	.long	.Ltmp27                         @ DW_AT_low_pc
	.long	.Ltmp28-.Ltmp27                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	63                              @ DW_AT_call_line
	.byte	41                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x86e:0x33 DW_TAG_lexical_block
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.long	558                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x877:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\225\002"
	.byte	147
	.byte	8
	.long	559                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x887:0x9 DW_TAG_variable
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	570                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x890:0x10 DW_TAG_inlined_subroutine
	.long	1056                            @ DW_AT_abstract_origin
	.long	.Ltmp28                         @ DW_AT_low_pc
	.long	.Ltmp29-.Ltmp28                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	64                              @ DW_AT_call_line
	.byte	41                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x8a1:0x33 DW_TAG_lexical_block
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.long	628                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x8aa:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	629                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x8ba:0x9 DW_TAG_variable
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	640                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x8c3:0x10 DW_TAG_inlined_subroutine
	.long	1056                            @ DW_AT_abstract_origin
	.long	.Ltmp29                         @ DW_AT_low_pc
	.long	.Ltmp30-.Ltmp29                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	65                              @ DW_AT_call_line
	.byte	41                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x8d4:0x10 DW_TAG_inlined_subroutine
	.long	1032                            @ DW_AT_abstract_origin
	.long	.Ltmp30                         @ DW_AT_low_pc
	.long	.Ltmp32-.Ltmp30                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	66                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x8e4:0x33 DW_TAG_lexical_block
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.long	698                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x8ed:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\232\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\233\002"
	.byte	147
	.byte	8
	.long	699                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x8fd:0x9 DW_TAG_variable
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	710                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x906:0x10 DW_TAG_inlined_subroutine
	.long	1056                            @ DW_AT_abstract_origin
	.long	.Ltmp35                         @ DW_AT_low_pc
	.long	.Ltmp36-.Ltmp35                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	67                              @ DW_AT_call_line
	.byte	41                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x917:0x37 DW_TAG_lexical_block
	.long	.Ltmp38                         @ DW_AT_low_pc
	.long	.Ltmp40-.Ltmp38                 @ DW_AT_high_pc
	.long	768                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x924:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\231\002"
	.byte	147
	.byte	8
	.long	769                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x934:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	780                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x93d:0x10 DW_TAG_inlined_subroutine
	.long	1056                            @ DW_AT_abstract_origin
	.long	.Ltmp38                         @ DW_AT_low_pc
	.long	.Ltmp39-.Ltmp38                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	68                              @ DW_AT_call_line
	.byte	41                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x94e:0x37 DW_TAG_lexical_block
	.long	.Ltmp40                         @ DW_AT_low_pc
	.long	.Ltmp42-.Ltmp40                 @ DW_AT_high_pc
	.long	838                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x95b:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\234\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\235\002"
	.byte	147
	.byte	8
	.long	839                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x96b:0x9 DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	850                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x974:0x10 DW_TAG_inlined_subroutine
	.long	1056                            @ DW_AT_abstract_origin
	.long	.Ltmp40                         @ DW_AT_low_pc
	.long	.Ltmp41-.Ltmp40                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	69                              @ DW_AT_call_line
	.byte	41                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x985:0x33 DW_TAG_lexical_block
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.long	908                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x98e:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\236\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\237\002"
	.byte	147
	.byte	8
	.long	909                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x99e:0x9 DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	920                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x9a7:0x10 DW_TAG_inlined_subroutine
	.long	1056                            @ DW_AT_abstract_origin
	.long	.Ltmp42                         @ DW_AT_low_pc
	.long	.Ltmp43-.Ltmp42                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	70                              @ DW_AT_call_line
	.byte	41                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x9b9:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.long	979                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x9c2:0x9 DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	980                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x9cc:0x31 DW_TAG_inlined_subroutine
	.long	68                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	77                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x9d8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	80                              @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x9e1:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	91                              @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x9ea:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	102                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x9f3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	113                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x9fe:0x193 DW_TAG_inlined_subroutine
	.long	1095                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	107                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0xa0a:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	90
	.long	1107                            @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0xa11:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	1118                            @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0xa1a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc44                   @ DW_AT_location
	.long	1129                            @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0xa23:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc45                   @ DW_AT_location
	.long	1140                            @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0xa2c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	1162                            @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0xa35:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc46                   @ DW_AT_location
	.long	1173                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0xa3e:0x9 DW_TAG_variable
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	1184                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0xa47:0x9 DW_TAG_variable
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	1195                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0xa50:0x9 DW_TAG_variable
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	1206                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0xa59:0x9 DW_TAG_variable
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	1217                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0xa62:0x9 DW_TAG_variable
	.long	.Ldebug_loc47                   @ DW_AT_location
	.long	1228                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xa6b:0x9c DW_TAG_lexical_block
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.long	1252                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0xa74:0x9 DW_TAG_variable
	.long	.Ldebug_loc50                   @ DW_AT_location
	.long	1253                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xa7d:0x1c DW_TAG_lexical_block
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.long	1264                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0xa86:0x9 DW_TAG_variable
	.long	.Ldebug_loc48                   @ DW_AT_location
	.long	1265                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0xa8f:0x9 DW_TAG_variable
	.long	.Ldebug_loc51                   @ DW_AT_location
	.long	1276                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0xa99:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges15                @ DW_AT_ranges
	.long	1347                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xaa2:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	1348                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0xab2:0x9 DW_TAG_variable
	.long	.Ldebug_loc49                   @ DW_AT_location
	.long	1359                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0xabc:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges16                @ DW_AT_ranges
	.long	1443                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xac5:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\225\002"
	.byte	147
	.byte	8
	.long	1444                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0xad5:0x9 DW_TAG_variable
	.long	.Ldebug_loc52                   @ DW_AT_location
	.long	1455                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0xadf:0x27 DW_TAG_lexical_block
	.long	.Ltmp89                         @ DW_AT_low_pc
	.long	.Ltmp91-.Ltmp89                 @ DW_AT_high_pc
	.long	1526                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xaec:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	1527                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0xafc:0x9 DW_TAG_variable
	.long	.Ldebug_loc53                   @ DW_AT_location
	.long	1538                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0xb07:0x89 DW_TAG_inlined_subroutine
	.long	68                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges17                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	95                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0xb13:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc56                   @ DW_AT_location
	.long	80                              @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0xb1c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc54                   @ DW_AT_location
	.long	91                              @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0xb25:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc57                   @ DW_AT_location
	.long	102                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0xb2e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc58                   @ DW_AT_location
	.long	113                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0xb37:0x9 DW_TAG_variable
	.long	.Ldebug_loc55                   @ DW_AT_location
	.long	124                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0xb40:0x1e DW_TAG_lexical_block
	.long	.Ltmp110                        @ DW_AT_low_pc
	.long	.Ltmp111-.Ltmp110               @ DW_AT_high_pc
	.long	161                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xb4d:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	162                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0xb5e:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges18                @ DW_AT_ranges
	.long	135                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0xb67:0x9 DW_TAG_variable
	.long	.Ldebug_loc59                   @ DW_AT_location
	.long	136                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0xb71:0x1e DW_TAG_lexical_block
	.long	.Ltmp114                        @ DW_AT_low_pc
	.long	.Ltmp115-.Ltmp114               @ DW_AT_high_pc
	.long	148                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xb7e:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	149                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0xb92:0x3a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string118                @ DW_AT_name
	.byte	16                              @ DW_AT_byte_size
	.byte	11                              @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xb9b:0xc DW_TAG_member
	.long	.Linfo_string115                @ DW_AT_name
	.long	3483                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	24                              @ Abbrev [24] 0xba7:0xc DW_TAG_member
	.long	.Linfo_string116                @ DW_AT_name
	.long	3483                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	24                              @ Abbrev [24] 0xbb3:0xc DW_TAG_member
	.long	.Linfo_string20                 @ DW_AT_name
	.long	3164                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	24                              @ Abbrev [24] 0xbbf:0xc DW_TAG_member
	.long	.Linfo_string117                @ DW_AT_name
	.long	3483                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0xbcd:0x5 DW_TAG_const_type
	.long	3026                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0xbd2:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0xbd9:0xb DW_TAG_typedef
	.long	3044                            @ DW_AT_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.byte	28                              @ Abbrev [28] 0xbe4:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	3057                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0xbea:0x6 DW_TAG_subrange_type
	.long	3075                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xbf1:0xb DW_TAG_typedef
	.long	3068                            @ DW_AT_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0xbfc:0x7 DW_TAG_base_type
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0xc03:0x7 DW_TAG_base_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	27                              @ Abbrev [27] 0xc0a:0xb DW_TAG_typedef
	.long	3093                            @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	28                              @ Abbrev [28] 0xc15:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	3106                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0xc1b:0x6 DW_TAG_subrange_type
	.long	3075                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xc22:0xb DW_TAG_typedef
	.long	3117                            @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xc2d:0xb DW_TAG_typedef
	.long	3128                            @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0xc38:0x7 DW_TAG_base_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0xc3f:0xb DW_TAG_typedef
	.long	3146                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	28                              @ Abbrev [28] 0xc4a:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	3106                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0xc50:0x6 DW_TAG_subrange_type
	.long	3075                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0xc57:0x5 DW_TAG_pointer_type
	.long	3068                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0xc5c:0x7 DW_TAG_base_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	32                              @ Abbrev [32] 0xc63:0xc DW_TAG_array_type
	.long	3068                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0xc68:0x6 DW_TAG_subrange_type
	.long	3075                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0xc6f:0x5 DW_TAG_pointer_type
	.long	3188                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0xc74:0x5 DW_TAG_const_type
	.long	3068                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0xc79:0x5 DW_TAG_const_type
	.long	3033                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0xc7e:0xb DW_TAG_typedef
	.long	3209                            @ DW_AT_type
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	98                              @ DW_AT_decl_line
	.byte	28                              @ Abbrev [28] 0xc89:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	3057                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0xc8f:0x6 DW_TAG_subrange_type
	.long	3075                            @ DW_AT_type
	.byte	2                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0xc96:0x5 DW_TAG_pointer_type
	.long	3183                            @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0xc9b:0xd7 DW_TAG_namespace
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	33                              @ Abbrev [33] 0xca0:0xd1 DW_TAG_namespace
	.long	.Linfo_string60                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	34                              @ Abbrev [34] 0xca5:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	3442                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xcac:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	3106                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xcb3:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	3454                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xcba:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	3483                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xcc1:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	3505                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xcc8:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	3534                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xccf:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	3563                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xcd6:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	3592                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xcdd:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	3621                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xce4:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	3650                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xceb:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	3672                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xcf2:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	3694                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xcf9:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	3716                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd00:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	3738                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd07:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	3760                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd0e:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	3782                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd15:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	3804                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd1c:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	3826                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd23:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	3837                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd2a:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	3848                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd31:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	3859                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd38:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	3870                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd3f:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	3881                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd46:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	3892                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd4d:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	3903                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd54:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	3914                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd5b:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	3925                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd62:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	3936                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0xd69:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	3958                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xd72:0xb DW_TAG_typedef
	.long	3453                            @ DW_AT_type
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0xd7d:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	27                              @ Abbrev [27] 0xd7e:0xb DW_TAG_typedef
	.long	3465                            @ DW_AT_type
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xd89:0xb DW_TAG_typedef
	.long	3476                            @ DW_AT_type
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0xd94:0x7 DW_TAG_base_type
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0xd9b:0xb DW_TAG_typedef
	.long	3494                            @ DW_AT_type
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xda6:0xb DW_TAG_typedef
	.long	3026                            @ DW_AT_type
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xdb1:0xb DW_TAG_typedef
	.long	3516                            @ DW_AT_type
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xdbc:0xb DW_TAG_typedef
	.long	3527                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0xdc7:0x7 DW_TAG_base_type
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0xdce:0xb DW_TAG_typedef
	.long	3545                            @ DW_AT_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xdd9:0xb DW_TAG_typedef
	.long	3556                            @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0xde4:0x7 DW_TAG_base_type
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0xdeb:0xb DW_TAG_typedef
	.long	3574                            @ DW_AT_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xdf6:0xb DW_TAG_typedef
	.long	3585                            @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0xe01:0x7 DW_TAG_base_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0xe08:0xb DW_TAG_typedef
	.long	3603                            @ DW_AT_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xe13:0xb DW_TAG_typedef
	.long	3614                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0xe1e:0x7 DW_TAG_base_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0xe25:0xb DW_TAG_typedef
	.long	3632                            @ DW_AT_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xe30:0xb DW_TAG_typedef
	.long	3643                            @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0xe3b:0x7 DW_TAG_base_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0xe42:0xb DW_TAG_typedef
	.long	3661                            @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xe4d:0xb DW_TAG_typedef
	.long	3117                            @ DW_AT_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xe58:0xb DW_TAG_typedef
	.long	3683                            @ DW_AT_type
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xe63:0xb DW_TAG_typedef
	.long	3465                            @ DW_AT_type
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xe6e:0xb DW_TAG_typedef
	.long	3705                            @ DW_AT_type
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xe79:0xb DW_TAG_typedef
	.long	3494                            @ DW_AT_type
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xe84:0xb DW_TAG_typedef
	.long	3727                            @ DW_AT_type
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xe8f:0xb DW_TAG_typedef
	.long	3516                            @ DW_AT_type
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xe9a:0xb DW_TAG_typedef
	.long	3749                            @ DW_AT_type
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xea5:0xb DW_TAG_typedef
	.long	3545                            @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xeb0:0xb DW_TAG_typedef
	.long	3771                            @ DW_AT_type
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xebb:0xb DW_TAG_typedef
	.long	3574                            @ DW_AT_type
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xec6:0xb DW_TAG_typedef
	.long	3793                            @ DW_AT_type
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xed1:0xb DW_TAG_typedef
	.long	3603                            @ DW_AT_type
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xedc:0xb DW_TAG_typedef
	.long	3815                            @ DW_AT_type
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xee7:0xb DW_TAG_typedef
	.long	3632                            @ DW_AT_type
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xef2:0xb DW_TAG_typedef
	.long	3128                            @ DW_AT_type
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xefd:0xb DW_TAG_typedef
	.long	3026                            @ DW_AT_type
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xf08:0xb DW_TAG_typedef
	.long	3026                            @ DW_AT_type
	.long	.Linfo_string100                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xf13:0xb DW_TAG_typedef
	.long	3527                            @ DW_AT_type
	.long	.Linfo_string101                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xf1e:0xb DW_TAG_typedef
	.long	3556                            @ DW_AT_type
	.long	.Linfo_string102                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xf29:0xb DW_TAG_typedef
	.long	3614                            @ DW_AT_type
	.long	.Linfo_string103                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xf34:0xb DW_TAG_typedef
	.long	3614                            @ DW_AT_type
	.long	.Linfo_string104                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xf3f:0xb DW_TAG_typedef
	.long	3643                            @ DW_AT_type
	.long	.Linfo_string105                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xf4a:0xb DW_TAG_typedef
	.long	3026                            @ DW_AT_type
	.long	.Linfo_string106                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xf55:0xb DW_TAG_typedef
	.long	3614                            @ DW_AT_type
	.long	.Linfo_string107                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xf60:0xb DW_TAG_typedef
	.long	3947                            @ DW_AT_type
	.long	.Linfo_string109                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xf6b:0xb DW_TAG_typedef
	.long	3527                            @ DW_AT_type
	.long	.Linfo_string108                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xf76:0xb DW_TAG_typedef
	.long	3969                            @ DW_AT_type
	.long	.Linfo_string111                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xf81:0xb DW_TAG_typedef
	.long	3643                            @ DW_AT_type
	.long	.Linfo_string110                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0xf8c:0x5 DW_TAG_reference_type
	.long	3985                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0xf91:0x5 DW_TAG_const_type
	.long	2962                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges14:
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges15:
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges16:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges17:
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges18:
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/linear/linear_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=57
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=72
.Linfo_string4:
	.asciz	"kHalfChannels"                 @ string offset=80
.Linfo_string5:
	.asciz	"int"                           @ string offset=94
.Linfo_string6:
	.asciz	"kChannels"                     @ string offset=98
.Linfo_string7:
	.asciz	"float"                         @ string offset=108
.Linfo_string8:
	.asciz	"float32_t"                     @ string offset=114
.Linfo_string9:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=124
.Linfo_string10:
	.asciz	"float32x4_t"                   @ string offset=144
.Linfo_string11:
	.asciz	"signed char"                   @ string offset=156
.Linfo_string12:
	.asciz	"__int8_t"                      @ string offset=168
.Linfo_string13:
	.asciz	"int8_t"                        @ string offset=177
.Linfo_string14:
	.asciz	"int8x8_t"                      @ string offset=184
.Linfo_string15:
	.asciz	"int8x16_t"                     @ string offset=193
.Linfo_string16:
	.asciz	"_ZN7facesig12_GLOBAL__N_15storeEPf19__simd128_float32_tbi" @ string offset=203
.Linfo_string17:
	.asciz	"store"                         @ string offset=261
.Linfo_string18:
	.asciz	"out"                           @ string offset=267
.Linfo_string19:
	.asciz	"sum_f32x4"                     @ string offset=271
.Linfo_string20:
	.asciz	"relu"                          @ string offset=281
.Linfo_string21:
	.asciz	"bool"                          @ string offset=286
.Linfo_string22:
	.asciz	"count"                         @ string offset=291
.Linfo_string23:
	.asciz	"numbers"                       @ string offset=297
.Linfo_string24:
	.asciz	"i"                             @ string offset=305
.Linfo_string25:
	.asciz	"__s1"                          @ string offset=307
.Linfo_string26:
	.asciz	"_ZN7facesig12_GLOBAL__N_18outputs8EPKfiS2_S2_bPfi" @ string offset=312
.Linfo_string27:
	.asciz	"outputs8"                      @ string offset=362
.Linfo_string28:
	.asciz	"in"                            @ string offset=371
.Linfo_string29:
	.asciz	"bias"                          @ string offset=374
.Linfo_string30:
	.asciz	"w"                             @ string offset=379
.Linfo_string31:
	.asciz	"channels"                      @ string offset=381
.Linfo_string32:
	.asciz	"s10"                           @ string offset=390
.Linfo_string33:
	.asciz	"s11"                           @ string offset=394
.Linfo_string34:
	.asciz	"s20"                           @ string offset=398
.Linfo_string35:
	.asciz	"s21"                           @ string offset=402
.Linfo_string36:
	.asciz	"s30"                           @ string offset=406
.Linfo_string37:
	.asciz	"s31"                           @ string offset=410
.Linfo_string38:
	.asciz	"s00"                           @ string offset=414
.Linfo_string39:
	.asciz	"s01"                           @ string offset=418
.Linfo_string40:
	.asciz	"__ret"                         @ string offset=422
.Linfo_string41:
	.asciz	"a"                             @ string offset=428
.Linfo_string42:
	.asciz	"__s0_58"                       @ string offset=430
.Linfo_string43:
	.asciz	"__s1_58"                       @ string offset=438
.Linfo_string44:
	.asciz	"__ret_58"                      @ string offset=446
.Linfo_string45:
	.asciz	"__s2_58"                       @ string offset=455
.Linfo_string46:
	.asciz	"float32x2_t"                   @ string offset=463
.Linfo_string47:
	.asciz	"__s0"                          @ string offset=475
.Linfo_string48:
	.asciz	"_ZN7facesig12_GLOBAL__N_18prefetchEPKf" @ string offset=480
.Linfo_string49:
	.asciz	"prefetch"                      @ string offset=519
.Linfo_string50:
	.asciz	"_ZN7facesig12_GLOBAL__N_112next_weightsEPPKf" @ string offset=528
.Linfo_string51:
	.asciz	"next_weights"                  @ string offset=573
.Linfo_string52:
	.asciz	"w_f32x4"                       @ string offset=586
.Linfo_string53:
	.asciz	"_ZN7facesig12_GLOBAL__N_18outputs4EPKfiS2_S2_bPfi" @ string offset=594
.Linfo_string54:
	.asciz	"outputs4"                      @ string offset=644
.Linfo_string55:
	.asciz	"s1"                            @ string offset=653
.Linfo_string56:
	.asciz	"s2"                            @ string offset=656
.Linfo_string57:
	.asciz	"s3"                            @ string offset=659
.Linfo_string58:
	.asciz	"s0"                            @ string offset=662
.Linfo_string59:
	.asciz	"std"                           @ string offset=665
.Linfo_string60:
	.asciz	"__1"                           @ string offset=669
.Linfo_string61:
	.asciz	"max_align_t"                   @ string offset=673
.Linfo_string62:
	.asciz	"short"                         @ string offset=685
.Linfo_string63:
	.asciz	"__int16_t"                     @ string offset=691
.Linfo_string64:
	.asciz	"int16_t"                       @ string offset=701
.Linfo_string65:
	.asciz	"__int32_t"                     @ string offset=709
.Linfo_string66:
	.asciz	"int32_t"                       @ string offset=719
.Linfo_string67:
	.asciz	"long long"                     @ string offset=727
.Linfo_string68:
	.asciz	"__int64_t"                     @ string offset=737
.Linfo_string69:
	.asciz	"int64_t"                       @ string offset=747
.Linfo_string70:
	.asciz	"unsigned char"                 @ string offset=755
.Linfo_string71:
	.asciz	"__uint8_t"                     @ string offset=769
.Linfo_string72:
	.asciz	"uint8_t"                       @ string offset=779
.Linfo_string73:
	.asciz	"unsigned short"                @ string offset=787
.Linfo_string74:
	.asciz	"__uint16_t"                    @ string offset=802
.Linfo_string75:
	.asciz	"uint16_t"                      @ string offset=813
.Linfo_string76:
	.asciz	"unsigned int"                  @ string offset=822
.Linfo_string77:
	.asciz	"__uint32_t"                    @ string offset=835
.Linfo_string78:
	.asciz	"uint32_t"                      @ string offset=846
.Linfo_string79:
	.asciz	"unsigned long long"            @ string offset=855
.Linfo_string80:
	.asciz	"__uint64_t"                    @ string offset=874
.Linfo_string81:
	.asciz	"uint64_t"                      @ string offset=885
.Linfo_string82:
	.asciz	"__int_least8_t"                @ string offset=894
.Linfo_string83:
	.asciz	"int_least8_t"                  @ string offset=909
.Linfo_string84:
	.asciz	"__int_least16_t"               @ string offset=922
.Linfo_string85:
	.asciz	"int_least16_t"                 @ string offset=938
.Linfo_string86:
	.asciz	"__int_least32_t"               @ string offset=952
.Linfo_string87:
	.asciz	"int_least32_t"                 @ string offset=968
.Linfo_string88:
	.asciz	"__int_least64_t"               @ string offset=982
.Linfo_string89:
	.asciz	"int_least64_t"                 @ string offset=998
.Linfo_string90:
	.asciz	"__uint_least8_t"               @ string offset=1012
.Linfo_string91:
	.asciz	"uint_least8_t"                 @ string offset=1028
.Linfo_string92:
	.asciz	"__uint_least16_t"              @ string offset=1042
.Linfo_string93:
	.asciz	"uint_least16_t"                @ string offset=1059
.Linfo_string94:
	.asciz	"__uint_least32_t"              @ string offset=1074
.Linfo_string95:
	.asciz	"uint_least32_t"                @ string offset=1091
.Linfo_string96:
	.asciz	"__uint_least64_t"              @ string offset=1106
.Linfo_string97:
	.asciz	"uint_least64_t"                @ string offset=1123
.Linfo_string98:
	.asciz	"int_fast8_t"                   @ string offset=1138
.Linfo_string99:
	.asciz	"int_fast16_t"                  @ string offset=1150
.Linfo_string100:
	.asciz	"int_fast32_t"                  @ string offset=1163
.Linfo_string101:
	.asciz	"int_fast64_t"                  @ string offset=1176
.Linfo_string102:
	.asciz	"uint_fast8_t"                  @ string offset=1189
.Linfo_string103:
	.asciz	"uint_fast16_t"                 @ string offset=1202
.Linfo_string104:
	.asciz	"uint_fast32_t"                 @ string offset=1216
.Linfo_string105:
	.asciz	"uint_fast64_t"                 @ string offset=1230
.Linfo_string106:
	.asciz	"intptr_t"                      @ string offset=1244
.Linfo_string107:
	.asciz	"uintptr_t"                     @ string offset=1253
.Linfo_string108:
	.asciz	"__intmax_t"                    @ string offset=1263
.Linfo_string109:
	.asciz	"intmax_t"                      @ string offset=1274
.Linfo_string110:
	.asciz	"__uintmax_t"                   @ string offset=1283
.Linfo_string111:
	.asciz	"uintmax_t"                     @ string offset=1295
.Linfo_string112:
	.asciz	"_ZN7facesig15linear_f32_neonERKNS_12LinearParamsEPKfS4_S4_Pf" @ string offset=1305
.Linfo_string113:
	.asciz	"linear_f32_neon"               @ string offset=1366
.Linfo_string114:
	.asciz	"p"                             @ string offset=1382
.Linfo_string115:
	.asciz	"cin"                           @ string offset=1384
.Linfo_string116:
	.asciz	"cout"                          @ string offset=1388
.Linfo_string117:
	.asciz	"chain"                         @ string offset=1393
.Linfo_string118:
	.asciz	"LinearParams"                  @ string offset=1399
.Linfo_string119:
	.asciz	"weights"                       @ string offset=1412
.Linfo_string120:
	.asciz	"first"                         @ string offset=1420
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
