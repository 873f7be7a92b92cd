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
	.file	"resize_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/resize/resize_neon.cpp"
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.text
	.globl	_ZN7facesig15resize_f32_neonERKNS_12ResizeParamsEPKfPfS5_ @ -- Begin function _ZN7facesig15resize_f32_neonERKNS_12ResizeParamsEPKfPfS5_
	.p2align	2
	.type	_ZN7facesig15resize_f32_neonERKNS_12ResizeParamsEPKfPfS5_,%function
	.code	32
_ZN7facesig15resize_f32_neonERKNS_12ResizeParamsEPKfPfS5_: @ @_ZN7facesig15resize_f32_neonERKNS_12ResizeParamsEPKfPfS5_
.Lfunc_begin0:
	.loc	1 76 0                          @ csrc/kernels/resize/resize_neon.cpp:76:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: resize_f32_neon:p <- $r0
	@DEBUG_VALUE: resize_f32_neon:in <- $r1
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	@DEBUG_VALUE: resize_f32_neon:out <- $r3
	@DEBUG_VALUE: resize_f32_neon:out <- $r3
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
	.pad	#28
	sub	sp, sp, #28
	str	r1, [sp, #8]                    @ 4-byte Spill
.Ltmp0:
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: y <- 0
	.loc	1 78 27 prologue_end            @ csrc/kernels/resize/resize_neon.cpp:78:27
	ldr	r1, [r0, #8]
.Ltmp1:
	@DEBUG_VALUE: resize_f32_neon:row <- undef
	.loc	1 78 5 is_stmt 0                @ csrc/kernels/resize/resize_neon.cpp:78:5
	cmp	r1, #1
	blt	.LBB0_28
.Ltmp2:
@ %bb.1:
	@DEBUG_VALUE: y <- 0
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r3
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	@DEBUG_VALUE: resize_f32_neon:p <- $r0
	.loc	1 0 0                           @ csrc/kernels/resize/resize_neon.cpp:0
	ldrd	r4, r5, [r0]
	mov	r9, r3
.Ltmp3:
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	mov	r3, #0
	mov	r10, #12
	str	r0, [sp, #24]                   @ 4-byte Spill
	mul	r8, r5, r4
.Ltmp4:
	@DEBUG_VALUE: resize_f32_neon:row <- $r8
	.loc	1 28 5 is_stmt 1                @ csrc/kernels/resize/resize_neon.cpp:28:5 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	lsl	r1, r8, #2
	str	r8, [sp, #4]                    @ 4-byte Spill
	str	r1, [sp]                        @ 4-byte Spill
	b	.LBB0_4
.Ltmp5:
.LBB0_2:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: sample_row:x <- $r12
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/resize/resize_neon.cpp:0:5
	mov	r4, r8
.Ltmp6:
.LBB0_3:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 78 74 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:78:74
	mul	r0, r4, lr
	.loc	1 78 27 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:78:27
	ldr	r1, [sp, #24]                   @ 4-byte Reload
	ldr	r9, [sp, #16]                   @ 4-byte Reload
	mov	r10, #12
	ldr	r3, [sp, #12]                   @ 4-byte Reload
	ldr	r8, [sp, #4]                    @ 4-byte Reload
	.loc	1 78 48                         @ csrc/kernels/resize/resize_neon.cpp:78:48
	add	r9, r9, r0, lsl #2
.Ltmp7:
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	.loc	1 0 48                          @ csrc/kernels/resize/resize_neon.cpp:0:48
	ldr	r0, [sp, #24]                   @ 4-byte Reload
	.loc	1 78 27                         @ csrc/kernels/resize/resize_neon.cpp:78:27
	ldr	r1, [r1, #8]
	.loc	1 78 39 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:78:39
	add	r3, r3, #1
.Ltmp8:
	@DEBUG_VALUE: y <- $r3
	.loc	1 78 5                          @ csrc/kernels/resize/resize_neon.cpp:78:5
	cmp	r3, r1
	bge	.LBB0_28
.Ltmp9:
.LBB0_4:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_6 Depth 2
                                        @     Child Loop BB0_9 Depth 2
                                        @     Child Loop BB0_12 Depth 2
                                        @     Child Loop BB0_16 Depth 2
                                        @     Child Loop BB0_21 Depth 2
                                        @       Child Loop BB0_23 Depth 3
                                        @       Child Loop BB0_27 Depth 3
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: y <- $r3
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/resize/resize_neon.cpp:0:5
	str	r3, [sp, #12]                   @ 4-byte Spill
.Ltmp10:
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	.loc	1 79 32 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:79:32
	add	r1, r3, r3, lsl #1
	.loc	1 79 34 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:79:34
	ldr	r3, [r0, #16]
	mov	r12, #112
.Ltmp11:
	.loc	1 18 5 is_stmt 1                @ csrc/kernels/resize/resize_neon.cpp:18:5 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	cmp	r8, #8
.Ltmp12:
	.loc	1 80 39 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:80:39
	ldr	lr, [r3, r1, lsl #2]!
.Ltmp13:
	@DEBUG_VALUE: tap <- $r3
	.loc	1 80 70                         @ csrc/kernels/resize/resize_neon.cpp:80:70
	ldr	r1, [r3, #4]
	.loc	1 80 87                         @ csrc/kernels/resize/resize_neon.cpp:80:87
	vldr	s0, [r3, #8]
.Ltmp14:
	@DEBUG_VALUE: blend_rows:fraction <- $s0
	@DEBUG_VALUE: blend_rows:top <- undef
	@DEBUG_VALUE: blend_rows:bottom <- undef
	@DEBUG_VALUE: blend_rows:count <- $r8
	@DEBUG_VALUE: blend_rows:out <- $r2
	@DEBUG_VALUE: blend_rows:i <- 0
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: __s1 <- undef
	.loc	1 0 87                          @ csrc/kernels/resize/resize_neon.cpp:0:87
	str	r1, [sp, #20]                   @ 4-byte Spill
	mov	r1, #0
.Ltmp15:
	.loc	1 18 5 is_stmt 1                @ csrc/kernels/resize/resize_neon.cpp:18:5 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	blt	.LBB0_7
.Ltmp16:
@ %bb.5:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: blend_rows:i <- 0
	@DEBUG_VALUE: blend_rows:out <- $r2
	@DEBUG_VALUE: blend_rows:count <- $r8
	@DEBUG_VALUE: blend_rows:fraction <- $s0
	@DEBUG_VALUE: tap <- $r3
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/resize/resize_neon.cpp:0:5
	ldr	r0, [sp, #20]                   @ 4-byte Reload
.Ltmp17:
	@DEBUG_VALUE: resize_f32_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	mul	r1, lr, r8
	vdup.32	q8, d0[0]
	mov	r4, #0
	mul	r3, r0, r8
.Ltmp18:
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	add	r7, r0, r1, lsl #2
.Ltmp19:
	@DEBUG_VALUE: blend_rows:top <- $r7
	mov	r1, #0
	add	r6, r0, r3, lsl #2
.Ltmp20:
	@DEBUG_VALUE: blend_rows:bottom <- $r6
	ldr	r0, [sp, #24]                   @ 4-byte Reload
.Ltmp21:
.LBB0_6:                                @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: blend_rows:bottom <- $r6
	@DEBUG_VALUE: blend_rows:top <- $r7
	@DEBUG_VALUE: blend_rows:out <- $r2
	@DEBUG_VALUE: blend_rows:count <- $r8
	@DEBUG_VALUE: blend_rows:fraction <- $s0
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	mov	r3, r1
.Ltmp22:
	@DEBUG_VALUE: blend_rows:i <- $r3
	.loc	1 19 37 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:19:37 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	add	r1, r7, r4
	vld1.32	{d18, d19}, [r1]!
.Ltmp23:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: a_f32x4 <- $q9
	.loc	1 20 37                         @ csrc/kernels/resize/resize_neon.cpp:20:37 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	add	r5, r6, r4
	vld1.32	{d20, d21}, [r5]!
.Ltmp24:
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: c_f32x4 <- $q10
	@DEBUG_VALUE: blend:fraction <- $s0
	@DEBUG_VALUE: blend:b <- $q10
	@DEBUG_VALUE: blend:a <- $q9
	.loc	1 19 67                         @ csrc/kernels/resize/resize_neon.cpp:19:67 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	vld1.32	{d22, d23}, [r1], r12
.Ltmp25:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: b_f32x4 <- $q11
	.loc	1 20 70                         @ csrc/kernels/resize/resize_neon.cpp:20:70 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	vld1.32	{d24, d25}, [r5], r12
.Ltmp26:
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: d_f32x4 <- $q12
	@DEBUG_VALUE: blend:fraction <- $s0
	@DEBUG_VALUE: blend:b <- $q12
	@DEBUG_VALUE: blend:a <- $q11
	.loc	1 9 27 is_stmt 0                @ csrc/kernels/resize/resize_neon.cpp:9:27 @[ csrc/kernels/resize/resize_neon.cpp:23:39 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ] ]
	vsub.f32	q10, q10, q9
.Ltmp27:
	.loc	1 21 9                          @ csrc/kernels/resize/resize_neon.cpp:21:9 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	pld	[r1]
.Ltmp28:
	.loc	1 25 9                          @ csrc/kernels/resize/resize_neon.cpp:25:9 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	add	r1, r2, r4
.Ltmp29:
	.loc	1 22 9                          @ csrc/kernels/resize/resize_neon.cpp:22:9 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	pld	[r5]
	@DEBUG_VALUE: __s1 <- $q9
.Ltmp30:
	.loc	1 9 27                          @ csrc/kernels/resize/resize_neon.cpp:9:27 @[ csrc/kernels/resize/resize_neon.cpp:24:40 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ] ]
	vsub.f32	q12, q12, q11
.Ltmp31:
	.loc	1 18 18 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:18:18 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	add	r4, r4, #32
.Ltmp32:
	@DEBUG_VALUE: blend_rows:i <- [DW_OP_plus_uconst 8, DW_OP_stack_value] $r3
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: __s1 <- undef
	.loc	1 9 12 is_stmt 0                @ csrc/kernels/resize/resize_neon.cpp:9:12 @[ csrc/kernels/resize/resize_neon.cpp:23:39 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ] ]
	vmla.f32	q9, q8, q10
.Ltmp33:
	@DEBUG_VALUE: blend:a <- $q9
	@DEBUG_VALUE: low_f32x4 <- $q9
	.loc	1 9 12                          @ csrc/kernels/resize/resize_neon.cpp:9:12 @[ csrc/kernels/resize/resize_neon.cpp:24:40 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ] ]
	vmla.f32	q11, q8, q12
.Ltmp34:
	@DEBUG_VALUE: blend:a <- $q11
	@DEBUG_VALUE: high_f32x4 <- $q11
	.loc	1 25 9                          @ csrc/kernels/resize/resize_neon.cpp:25:9 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	vst1.32	{d18, d19}, [r1]!
.Ltmp35:
	@DEBUG_VALUE: __s1 <- $q11
	.loc	1 26 9                          @ csrc/kernels/resize/resize_neon.cpp:26:9 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	vst1.32	{d22, d23}, [r1]
.Ltmp36:
	.loc	1 18 18 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:18:18 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	add	r1, r3, #8
	add	r3, r3, #16
.Ltmp37:
	.loc	1 18 5                          @ csrc/kernels/resize/resize_neon.cpp:18:5 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	cmp	r3, r8
	ble	.LBB0_6
.Ltmp38:
.LBB0_7:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: blend_rows:out <- $r2
	@DEBUG_VALUE: blend_rows:count <- $r8
	@DEBUG_VALUE: blend_rows:fraction <- $s0
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	@DEBUG_VALUE: blend_rows:i <- $r1
	@DEBUG_VALUE: __s1 <- undef
	.loc	1 28 14                         @ csrc/kernels/resize/resize_neon.cpp:28:14 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	orr	r3, r1, #4
.Ltmp39:
	.loc	1 28 5 is_stmt 0                @ csrc/kernels/resize/resize_neon.cpp:28:5 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	cmp	r3, r8
	bgt	.LBB0_10
.Ltmp40:
@ %bb.8:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: blend_rows:i <- $r1
	@DEBUG_VALUE: blend_rows:out <- $r2
	@DEBUG_VALUE: blend_rows:count <- $r8
	@DEBUG_VALUE: blend_rows:fraction <- $s0
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 0 5                           @ csrc/kernels/resize/resize_neon.cpp:0:5
	ldr	r0, [sp]                        @ 4-byte Reload
	.loc	1 28 5 is_stmt 1                @ csrc/kernels/resize/resize_neon.cpp:28:5 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	add	r4, r2, r1, lsl #2
	ldr	r7, [sp, #20]                   @ 4-byte Reload
	vdup.32	q8, d0[0]
	mul	r3, r0, lr
	mul	r7, r0, r7
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	add	r3, r3, r1, lsl #2
	add	r6, r7, r1, lsl #2
	add	r7, r0, r3
	add	r3, r0, r6
	ldr	r0, [sp, #24]                   @ 4-byte Reload
.Ltmp41:
.LBB0_9:                                @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: blend_rows:out <- $r2
	@DEBUG_VALUE: blend_rows:count <- $r8
	@DEBUG_VALUE: blend_rows:fraction <- $s0
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 29 34                         @ csrc/kernels/resize/resize_neon.cpp:29:34 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	vld1.32	{d18, d19}, [r7]!
.Ltmp42:
	@DEBUG_VALUE: __ret <- $q9
	.loc	1 0 34 is_stmt 0                @ csrc/kernels/resize/resize_neon.cpp:0:34
	mov	r5, r1
.Ltmp43:
	@DEBUG_VALUE: blend_rows:i <- $r5
	.loc	1 29 54 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:29:54 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	vld1.32	{d20, d21}, [r3]!
.Ltmp44:
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: blend:b <- $q10
	@DEBUG_VALUE: blend:fraction <- $s0
	@DEBUG_VALUE: blend:a <- $q9
	.loc	1 28 18                         @ csrc/kernels/resize/resize_neon.cpp:28:18 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	add	r5, r5, #8
.Ltmp45:
	.loc	1 9 27 is_stmt 0                @ csrc/kernels/resize/resize_neon.cpp:9:27 @[ csrc/kernels/resize/resize_neon.cpp:29:28 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ] ]
	vsub.f32	q10, q10, q9
.Ltmp46:
	.loc	1 28 18 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:28:18 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	add	r1, r1, #4
.Ltmp47:
	.loc	1 28 5                          @ csrc/kernels/resize/resize_neon.cpp:28:5 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	cmp	r5, r8
.Ltmp48:
	.loc	1 9 12 is_stmt 0                @ csrc/kernels/resize/resize_neon.cpp:9:12 @[ csrc/kernels/resize/resize_neon.cpp:29:28 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ] ]
	vmla.f32	q9, q8, q10
.Ltmp49:
	@DEBUG_VALUE: __s1 <- $q9
	.loc	1 29 9                          @ csrc/kernels/resize/resize_neon.cpp:29:9 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	vst1.32	{d18, d19}, [r4]!
.Ltmp50:
	@DEBUG_VALUE: blend_rows:i <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $r5
	@DEBUG_VALUE: __s1 <- undef
	.loc	1 28 5 is_stmt 1                @ csrc/kernels/resize/resize_neon.cpp:28:5 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	ble	.LBB0_9
.Ltmp51:
.LBB0_10:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: blend_rows:out <- $r2
	@DEBUG_VALUE: blend_rows:count <- $r8
	@DEBUG_VALUE: blend_rows:fraction <- $s0
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	@DEBUG_VALUE: blend_rows:i <- $r1
	.loc	1 31 5                          @ csrc/kernels/resize/resize_neon.cpp:31:5 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	cmp	r8, r1
	ble	.LBB0_13
.Ltmp52:
@ %bb.11:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: blend_rows:i <- $r1
	@DEBUG_VALUE: blend_rows:out <- $r2
	@DEBUG_VALUE: blend_rows:count <- $r8
	@DEBUG_VALUE: blend_rows:fraction <- $s0
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/resize/resize_neon.cpp:0:5
	ldr	r0, [sp]                        @ 4-byte Reload
	.loc	1 31 5                          @ csrc/kernels/resize/resize_neon.cpp:31:5 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	ldr	r7, [sp, #20]                   @ 4-byte Reload
	mul	r3, r0, lr
	mul	r7, r0, r7
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	add	r6, r3, r1, lsl #2
	add	r3, r2, r1, lsl #2
	add	r5, r7, r1, lsl #2
	add	r7, r0, r6
	sub	r1, r8, r1
.Ltmp53:
	add	r6, r0, r5
	ldr	r0, [sp, #24]                   @ 4-byte Reload
.Ltmp54:
.LBB0_12:                               @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: blend_rows:out <- $r2
	@DEBUG_VALUE: blend_rows:count <- $r8
	@DEBUG_VALUE: blend_rows:fraction <- $s0
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	@DEBUG_VALUE: blend_rows:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	1 31 37 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:31:37 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	vldmia	r7!, {s2}
	.loc	1 31 14 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:31:14 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	subs	r1, r1, #1
	.loc	1 31 47                         @ csrc/kernels/resize/resize_neon.cpp:31:47 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	vldmia	r6!, {s4}
	.loc	1 31 57                         @ csrc/kernels/resize/resize_neon.cpp:31:57 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	vsub.f32	s4, s4, s2
	.loc	1 31 44 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:31:44 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	vmla.f32	s2, s0, s4
	.loc	1 31 35 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:31:35 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	vstmia	r3!, {s2}
.Ltmp55:
	@DEBUG_VALUE: blend_rows:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	1 31 5 is_stmt 1                @ csrc/kernels/resize/resize_neon.cpp:31:5 @[ csrc/kernels/resize/resize_neon.cpp:80:9 ]
	bne	.LBB0_12
.Ltmp56:
.LBB0_13:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	@DEBUG_VALUE: sample_row:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: sample_row:row <- $r2
	@DEBUG_VALUE: sample_row:out <- $r9
	.loc	1 59 15                         @ csrc/kernels/resize/resize_neon.cpp:59:15 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	ldr	r8, [r0, #4]
	mov	r12, #0
	@DEBUG_VALUE: sample_pairs:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: sample_pairs:row <- $r2
	@DEBUG_VALUE: sample_pairs:out <- $r9
	@DEBUG_VALUE: sample_pairs:x <- 0
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: __s1 <- undef
	.loc	1 0 0 is_stmt 0                 @ csrc/kernels/resize/resize_neon.cpp:0 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	ldr	lr, [r0, #12]
	.loc	1 59 13                         @ csrc/kernels/resize/resize_neon.cpp:59:13 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	cmp	r8, #3
	bne	.LBB0_18
.Ltmp57:
@ %bb.14:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: sample_row:out <- $r9
	@DEBUG_VALUE: sample_row:row <- $r2
	@DEBUG_VALUE: sample_row:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 59 13 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:59:13 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	cmp	lr, #3
	blt	.LBB0_18
.Ltmp58:
@ %bb.15:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: sample_row:out <- $r9
	@DEBUG_VALUE: sample_row:row <- $r2
	@DEBUG_VALUE: sample_row:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 0 13 is_stmt 0                @ csrc/kernels/resize/resize_neon.cpp:0:13
	mov	r1, #0
.Ltmp59:
.LBB0_16:                               @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: sample_row:out <- $r9
	@DEBUG_VALUE: sample_row:row <- $r2
	@DEBUG_VALUE: sample_row:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 41 32                         @ csrc/kernels/resize/resize_neon.cpp:41:32 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	ldr	r3, [r0, #20]
.Ltmp60:
	@DEBUG_VALUE: a <- undef
	@DEBUG_VALUE: b <- undef
	.loc	1 0 32                          @ csrc/kernels/resize/resize_neon.cpp:0:32
	mov	r8, r12
.Ltmp61:
	@DEBUG_VALUE: sample_pairs:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 2, DW_OP_div, DW_OP_consts 24, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r8, $r9
	@DEBUG_VALUE: sample_pairs:x <- $r8
	.loc	1 40 18 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:40:18 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	add	r12, r12, #2
.Ltmp62:
	.loc	1 42 64 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:42:64 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	ldr	r7, [r3, r1]!
.Ltmp63:
	.loc	1 45 65                         @ csrc/kernels/resize/resize_neon.cpp:45:65 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	ldr	r5, [r3, #16]
.Ltmp64:
	.loc	1 46 62                         @ csrc/kernels/resize/resize_neon.cpp:46:62 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	add	r4, r3, #8
.Ltmp65:
	.loc	1 42 36                         @ csrc/kernels/resize/resize_neon.cpp:42:36 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	add	r7, r7, r7, lsl #1
.Ltmp66:
	.loc	1 44 65                         @ csrc/kernels/resize/resize_neon.cpp:44:65 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	ldr	r6, [r3, #4]
.Ltmp67:
	.loc	1 9 12                          @ csrc/kernels/resize/resize_neon.cpp:9:12 @[ csrc/kernels/resize/resize_neon.cpp:46:37 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ] ]
	vld1.32	{d16[], d17[]}, [r4:32]!
.Ltmp68:
	.loc	1 47 62                         @ csrc/kernels/resize/resize_neon.cpp:47:62 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	add	r3, r3, #20
.Ltmp69:
	.loc	1 45 37                         @ csrc/kernels/resize/resize_neon.cpp:45:37 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	add	r5, r5, r5, lsl #1
.Ltmp70:
	.loc	1 9 12                          @ csrc/kernels/resize/resize_neon.cpp:9:12 @[ csrc/kernels/resize/resize_neon.cpp:47:37 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ] ]
	vld1.32	{d26[], d27[]}, [r3:32]
.Ltmp71:
	.loc	1 42 36                         @ csrc/kernels/resize/resize_neon.cpp:42:36 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	add	r7, r2, r7, lsl #2
.Ltmp72:
	.loc	1 44 37                         @ csrc/kernels/resize/resize_neon.cpp:44:37 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	add	r6, r6, r6, lsl #1
.Ltmp73:
	.loc	1 42 36 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:42:36 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	vld1.32	{d18, d19}, [r7]
.Ltmp74:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: a_left <- $q9
	.loc	1 45 37 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:45:37 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	add	r7, r2, r5, lsl #2
.Ltmp75:
	.loc	1 43 64                         @ csrc/kernels/resize/resize_neon.cpp:43:64 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	ldr	r5, [r4]
.Ltmp76:
	.loc	1 44 37                         @ csrc/kernels/resize/resize_neon.cpp:44:37 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	add	r6, r2, r6, lsl #2
.Ltmp77:
	.loc	1 45 37 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:45:37 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	vld1.32	{d22, d23}, [r7]
.Ltmp78:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: b_right <- $q11
	.loc	1 41 32 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:41:32 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	add	r3, r9, r1
	@DEBUG_VALUE: __s1 <- $q9
.Ltmp79:
	.loc	1 43 36                         @ csrc/kernels/resize/resize_neon.cpp:43:36 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	add	r5, r5, r5, lsl #1
.Ltmp80:
	.loc	1 44 37 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:44:37 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	vld1.32	{d20, d21}, [r6]
.Ltmp81:
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: a_right <- $q10
	.loc	1 40 18                         @ csrc/kernels/resize/resize_neon.cpp:40:18 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	add	r1, r1, #24
.Ltmp82:
	@DEBUG_VALUE: sample_pairs:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 2, DW_OP_div, DW_OP_consts 24, DW_OP_mul, DW_OP_consts 24, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r8, $r9
	@DEBUG_VALUE: sample_pairs:x <- [DW_OP_plus_uconst 2, DW_OP_stack_value] $r8
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: __s1 <- undef
	.loc	1 9 27 is_stmt 0                @ csrc/kernels/resize/resize_neon.cpp:9:27 @[ csrc/kernels/resize/resize_neon.cpp:46:37 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ] ]
	vsub.f32	q10, q10, q9
.Ltmp83:
	.loc	1 43 36 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:43:36 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	add	r6, r2, r5, lsl #2
.Ltmp84:
	@DEBUG_VALUE: blend:fraction <- undef
	@DEBUG_VALUE: blend:b <- $q10
	@DEBUG_VALUE: blend:a <- $q9
	vld1.32	{d24, d25}, [r6]
.Ltmp85:
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: b_left <- $q12
	@DEBUG_VALUE: blend:fraction <- undef
	@DEBUG_VALUE: blend:a <- $q12
	@DEBUG_VALUE: blend:b <- $q11
	.loc	1 9 27 is_stmt 0                @ csrc/kernels/resize/resize_neon.cpp:9:27 @[ csrc/kernels/resize/resize_neon.cpp:47:37 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ] ]
	vsub.f32	q11, q11, q12
.Ltmp86:
	.loc	1 9 12                          @ csrc/kernels/resize/resize_neon.cpp:9:12 @[ csrc/kernels/resize/resize_neon.cpp:46:37 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ] ]
	vmla.f32	q9, q10, q8
.Ltmp87:
	@DEBUG_VALUE: blend:a <- $q9
	@DEBUG_VALUE: a_f32x4 <- $q9
	.loc	1 9 12                          @ csrc/kernels/resize/resize_neon.cpp:9:12 @[ csrc/kernels/resize/resize_neon.cpp:47:37 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ] ]
	vmla.f32	q12, q11, q13
.Ltmp88:
	@DEBUG_VALUE: blend:a <- $q12
	@DEBUG_VALUE: b_f32x4 <- $q12
	.loc	1 48 9                          @ csrc/kernels/resize/resize_neon.cpp:48:9 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	vst1.32	{d18, d19}, [r3], r10
.Ltmp89:
	@DEBUG_VALUE: __s1 <- $q12
	.loc	1 49 9                          @ csrc/kernels/resize/resize_neon.cpp:49:9 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	vst1.32	{d24, d25}, [r3]
.Ltmp90:
	.loc	1 40 18 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:40:18 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	add	r3, r8, #4
	.loc	1 40 22 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:40:22 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	ldr	lr, [r0, #12]
.Ltmp91:
	.loc	1 40 5 is_stmt 1                @ csrc/kernels/resize/resize_neon.cpp:40:5 @[ csrc/kernels/resize/resize_neon.cpp:59:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	cmp	r3, lr
	blt	.LBB0_16
.Ltmp92:
@ %bb.17:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 78 78 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:78:78
	ldr	r8, [r0, #4]
.Ltmp93:
.LBB0_18:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	@DEBUG_VALUE: sample_row:out <- undef
	@DEBUG_VALUE: sample_row:x <- $r12
	@DEBUG_VALUE: __s1 <- undef
	.loc	1 60 5 is_stmt 1                @ csrc/kernels/resize/resize_neon.cpp:60:5 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	cmp	r12, lr
	str	r9, [sp, #16]                   @ 4-byte Spill
	bge	.LBB0_2
.Ltmp94:
@ %bb.19:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: sample_row:x <- $r12
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:out <- $r9
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	@DEBUG_VALUE: sample_row:out <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r9, $r8, $r12
	.loc	1 60 30                         @ csrc/kernels/resize/resize_neon.cpp:60:30 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	mul	r1, r8, r12
.Ltmp95:
	@DEBUG_VALUE: sample_row:out <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r1
	.loc	1 60 14 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:60:14 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	add	r10, r9, r1, lsl #2
.Ltmp96:
	@DEBUG_VALUE: sample_row:out <- $r10
	.loc	1 0 14                          @ csrc/kernels/resize/resize_neon.cpp:0:14
	b	.LBB0_21
.Ltmp97:
.LBB0_20:                               @   in Loop: Header=BB0_21 Depth=2
	@DEBUG_VALUE: sample_row:out <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	@DEBUG_VALUE: sample_row:x <- $r12
	ldr	r0, [sp, #24]                   @ 4-byte Reload
.Ltmp98:
	.loc	1 60 70 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:60:70 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	add	r10, r10, r4, lsl #2
.Ltmp99:
	@DEBUG_VALUE: sample_row:out <- $r10
	@DEBUG_VALUE: __s1 <- undef
	.loc	1 0 70 is_stmt 0                @ csrc/kernels/resize/resize_neon.cpp:0:70
	mov	r8, r4
	.loc	1 60 50                         @ csrc/kernels/resize/resize_neon.cpp:60:50 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	ldr	lr, [r0, #12]
.Ltmp100:
	.loc	1 60 5 is_stmt 1                @ csrc/kernels/resize/resize_neon.cpp:60:5 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	cmp	r12, lr
	bge	.LBB0_3
.Ltmp101:
.LBB0_21:                               @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_23 Depth 3
                                        @       Child Loop BB0_27 Depth 3
	@DEBUG_VALUE: sample_row:out <- $r10
	@DEBUG_VALUE: sample_row:x <- $r12
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	@DEBUG_VALUE: sample_row:out <- $r10
	@DEBUG_VALUE: sample_row:x <- $r12
	.loc	1 61 32                         @ csrc/kernels/resize/resize_neon.cpp:61:32 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	add	r1, r12, r12, lsl #1
	.loc	1 61 34 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:61:34 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	ldr	r6, [r0, #20]
	.loc	1 64 32                         @ csrc/kernels/resize/resize_neon.cpp:64:32 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	add	r12, r12, #1
.Ltmp102:
	.loc	1 65 33 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:65:33 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	cmp	r12, lr
	.loc	1 62 49 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:62:49 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	ldr	r0, [r6, r1, lsl #2]!
.Ltmp103:
	@DEBUG_VALUE: tap <- $r6
	@DEBUG_VALUE: overlap <- undef
	.loc	1 65 33 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:65:33 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	bic	r1, r8, #3
	mov	r4, r1
	movlt	r4, r8
	.loc	1 63 50 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:63:50 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	ldr	lr, [r6, #4]
	@DEBUG_VALUE: __s1 <- undef
.Ltmp104:
	@DEBUG_VALUE: right <- undef
	@DEBUG_VALUE: c <- 0
	.loc	1 65 33 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:65:33 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	cmp	r8, #1
	movle	r4, r1
.Ltmp105:
	@DEBUG_VALUE: vectors_end <- $r4
	@DEBUG_VALUE: left <- undef
	.loc	1 67 9                          @ csrc/kernels/resize/resize_neon.cpp:67:9 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	cmp	r4, #1
	blt	.LBB0_25
.Ltmp106:
@ %bb.22:                               @   in Loop: Header=BB0_21 Depth=2
	@DEBUG_VALUE: vectors_end <- $r4
	@DEBUG_VALUE: c <- 0
	@DEBUG_VALUE: tap <- $r6
	@DEBUG_VALUE: sample_row:out <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/resize/resize_neon.cpp:0:9
	mul	r1, r0, r8
	mov	r5, r10
	add	r7, r2, r1, lsl #2
.Ltmp107:
	@DEBUG_VALUE: left <- $r7
	mul	r1, lr, r8
	add	r3, r2, r1, lsl #2
.Ltmp108:
	@DEBUG_VALUE: right <- $r3
	mov	r1, #0
.Ltmp109:
.LBB0_23:                               @   Parent Loop BB0_4 Depth=1
                                        @     Parent Loop BB0_21 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: vectors_end <- $r4
	@DEBUG_VALUE: tap <- $r6
	@DEBUG_VALUE: sample_row:out <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	@DEBUG_VALUE: c <- $r1
	.loc	1 68 38 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:68:38 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	vld1.32	{d16, d17}, [r7]!
.Ltmp110:
	@DEBUG_VALUE: __ret <- $q8
	.loc	1 68 85 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:68:85 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	add	r9, r6, #8
.Ltmp111:
	.loc	1 68 59 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:68:59 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	vld1.32	{d18, d19}, [r3]!
.Ltmp112:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: blend:fraction <- undef
	@DEBUG_VALUE: blend:b <- $q9
	@DEBUG_VALUE: blend:a <- $q8
	.loc	1 67 35                         @ csrc/kernels/resize/resize_neon.cpp:67:35 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	add	r1, r1, #4
.Ltmp113:
	@DEBUG_VALUE: c <- $r1
	@DEBUG_VALUE: __s1 <- undef
	.loc	1 9 27 is_stmt 0                @ csrc/kernels/resize/resize_neon.cpp:9:27 @[ csrc/kernels/resize/resize_neon.cpp:68:32 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	vsub.f32	q9, q9, q8
.Ltmp114:
	.loc	1 67 9 is_stmt 1                @ csrc/kernels/resize/resize_neon.cpp:67:9 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	cmp	r1, r4
.Ltmp115:
	.loc	1 9 12 is_stmt 0                @ csrc/kernels/resize/resize_neon.cpp:9:12 @[ csrc/kernels/resize/resize_neon.cpp:68:32 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ] ]
	vld1.32	{d20[], d21[]}, [r9:32]
	vmla.f32	q8, q9, q10
.Ltmp116:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 68 13                         @ csrc/kernels/resize/resize_neon.cpp:68:13 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	vst1.32	{d16, d17}, [r5]!
.Ltmp117:
	.loc	1 67 9 is_stmt 1                @ csrc/kernels/resize/resize_neon.cpp:67:9 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	blt	.LBB0_23
.Ltmp118:
@ %bb.24:                               @   in Loop: Header=BB0_21 Depth=2
	@DEBUG_VALUE: c <- $r1
	@DEBUG_VALUE: vectors_end <- $r4
	@DEBUG_VALUE: tap <- $r6
	@DEBUG_VALUE: sample_row:out <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/resize/resize_neon.cpp:0:9
	ldr	r3, [sp, #24]                   @ 4-byte Reload
	ldr	r4, [r3, #4]
.Ltmp119:
	@DEBUG_VALUE: c <- $r1
	.loc	1 70 9 is_stmt 1                @ csrc/kernels/resize/resize_neon.cpp:70:9 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	cmp	r4, r1
	ble	.LBB0_20
	b	.LBB0_26
.Ltmp120:
.LBB0_25:                               @   in Loop: Header=BB0_21 Depth=2
	@DEBUG_VALUE: vectors_end <- $r4
	@DEBUG_VALUE: c <- 0
	@DEBUG_VALUE: tap <- $r6
	@DEBUG_VALUE: sample_row:out <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/resize/resize_neon.cpp:0:9
	mov	r1, #0
	mov	r4, r8
.Ltmp121:
	@DEBUG_VALUE: c <- $r1
	.loc	1 70 9 is_stmt 1                @ csrc/kernels/resize/resize_neon.cpp:70:9 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	cmp	r4, r1
	ble	.LBB0_20
.Ltmp122:
.LBB0_26:                               @   in Loop: Header=BB0_21 Depth=2
	@DEBUG_VALUE: c <- $r1
	@DEBUG_VALUE: tap <- $r6
	@DEBUG_VALUE: sample_row:out <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 70 9                          @ csrc/kernels/resize/resize_neon.cpp:70:9 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	lsl	r3, r8, #2
	mul	r5, r3, r0
	mul	r3, r3, lr
	add	r7, r5, r1, lsl #2
	add	r5, r3, r1, lsl #2
	add	r3, r10, r1, lsl #2
	sub	r1, r4, r1
.Ltmp123:
	add	r7, r2, r7
	add	r5, r2, r5
.Ltmp124:
.LBB0_27:                               @   Parent Loop BB0_4 Depth=1
                                        @     Parent Loop BB0_21 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: tap <- $r6
	@DEBUG_VALUE: sample_row:out <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	@DEBUG_VALUE: c <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	1 70 46                         @ csrc/kernels/resize/resize_neon.cpp:70:46 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	vldmia	r7!, {s0}
	.loc	1 70 18 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:70:18 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	subs	r1, r1, #1
	.loc	1 70 57                         @ csrc/kernels/resize/resize_neon.cpp:70:57 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	vldmia	r5!, {s2}
	.loc	1 70 66                         @ csrc/kernels/resize/resize_neon.cpp:70:66 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	vsub.f32	s2, s2, s0
	.loc	1 70 83                         @ csrc/kernels/resize/resize_neon.cpp:70:83 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	vldr	s4, [r6, #8]
	.loc	1 70 54 is_stmt 1               @ csrc/kernels/resize/resize_neon.cpp:70:54 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	vmla.f32	s0, s2, s4
	.loc	1 70 44 is_stmt 0               @ csrc/kernels/resize/resize_neon.cpp:70:44 @[ csrc/kernels/resize/resize_neon.cpp:82:9 ]
	vstmia	r3!, {s0}
.Ltmp125:
	@DEBUG_VALUE: c <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	1 0 44                          @ csrc/kernels/resize/resize_neon.cpp:0:44
	bne	.LBB0_27
	b	.LBB0_20
.Ltmp126:
.LBB0_28:
	@DEBUG_VALUE: resize_f32_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: resize_f32_neon:scratch <- $r2
	.loc	1 84 1 epilogue_begin is_stmt 1 @ csrc/kernels/resize/resize_neon.cpp:84:1
	sub	sp, r11, #28
.Ltmp127:
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp128:
.Lfunc_end0:
	.size	_ZN7facesig15resize_f32_neonERKNS_12ResizeParamsEPKfPfS5_, .Lfunc_end0-_ZN7facesig15resize_f32_neonERKNS_12ResizeParamsEPKfPfS5_
	.cfi_endproc
	.file	6 "/work/wt/cside" "csrc/kernels/resize/resize.h"
	.fnend
                                        @ -- End function
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp0-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	8                               @ 8
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
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
.Ldebug_loc14:
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
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
.Ldebug_loc15:
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
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
.Ldebug_loc16:
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
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
.Ldebug_loc17:
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
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
.Ldebug_loc18:
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
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
	.long	.Ltmp38-.Lfunc_begin0
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
.Ldebug_loc20:
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
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
.Ldebug_loc21:
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
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
.Ldebug_loc22:
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
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
.Ldebug_loc23:
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
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
.Ldebug_loc24:
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	0
	.long	0
.Ldebug_loc25:
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.short	11                              @ Loc expr size
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	120                             @ DW_OP_breg8
	.byte	0                               @ 0
	.byte	124                             @ DW_OP_breg12
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	52                              @ DW_OP_lit4
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	52                              @ DW_OP_lit4
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc27:
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	120                             @ DW_OP_breg8
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	24                              @ 24
	.byte	30                              @ DW_OP_mul
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp82-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	120                             @ DW_OP_breg8
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	24                              @ 24
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	24                              @ 24
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc28:
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp82-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	120                             @ DW_OP_breg8
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc29:
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
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
.Ldebug_loc30:
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
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
.Ldebug_loc31:
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
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
.Ldebug_loc32:
	.long	.Ltmp84-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
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
.Ldebug_loc33:
	.long	.Ltmp84-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
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
.Ldebug_loc34:
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
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
.Ldebug_loc35:
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
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
.Ldebug_loc36:
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
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
.Ldebug_loc37:
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
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
.Ldebug_loc38:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
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
.Ldebug_loc39:
	.long	.Ltmp116-.Lfunc_begin0
	.long	.Ltmp118-.Lfunc_begin0
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
.Ldebug_loc40:
	.long	.Ltmp103-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc41:
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc42:
	.long	.Ltmp104-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp120-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp121-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp121-.Lfunc_begin0
	.long	.Ltmp123-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc43:
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp119-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp121-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc44:
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc45:
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
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
	.byte	11                              @ Abbreviation Code
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
	.byte	16                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
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
	.byte	22                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	23                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
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
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
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
	.byte	0                               @ EOM(3)
	.section	.debug_info,"",%progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 @ Length of Unit
.Ldebug_info_start0:
	.short	4                               @ DWARF version number
	.long	.debug_abbrev                   @ Offset Into Abbrev. Section
	.byte	4                               @ Address Size (in bytes)
	.byte	1                               @ Abbrev [1] 0xb:0xa6b DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x6a8 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x2dd DW_TAG_namespace
	.byte	4                               @ Abbrev [4] 0x2c:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	1742                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	1742                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	3                               @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x44:0x108 DW_TAG_subprogram
	.long	.Linfo_string16                 @ DW_AT_linkage_name
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x50:0xb DW_TAG_formal_parameter
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	1867                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x5b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	1867                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x66:0xb DW_TAG_formal_parameter
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	1800                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x71:0xb DW_TAG_formal_parameter
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	1747                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x7c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	1877                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x87:0xb DW_TAG_variable
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.long	1747                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x92:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x93:0xb DW_TAG_variable
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x9e:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x9f:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xab:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xac:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xb9:0x92 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xba:0xb DW_TAG_variable
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	1882                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xc5:0xb DW_TAG_variable
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	1882                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xd0:0xb DW_TAG_variable
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	1882                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xdb:0xb DW_TAG_variable
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	1882                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xe6:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	1882                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xf1:0xb DW_TAG_variable
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.long	1882                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xfc:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xfd:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x109:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x10a:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x116:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x117:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x123:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x124:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x130:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x131:0xb DW_TAG_variable
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x13d:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x13e:0xb DW_TAG_variable
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x14c:0x32 DW_TAG_subprogram
	.long	.Linfo_string32                 @ DW_AT_linkage_name
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	8                               @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x15c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	8                               @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x167:0xb DW_TAG_formal_parameter
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	8                               @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x172:0xb DW_TAG_formal_parameter
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	8                               @ DW_AT_decl_line
	.long	1800                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x17e:0xa4 DW_TAG_subprogram
	.long	.Linfo_string36                 @ DW_AT_linkage_name
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x18a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	1887                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x195:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	1867                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1a0:0xb DW_TAG_formal_parameter
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	1877                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1ab:0xb DW_TAG_variable
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	1747                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1b6:0x6b DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1b7:0xb DW_TAG_variable
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	1929                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1c2:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	1867                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1cd:0xb DW_TAG_variable
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	66                              @ DW_AT_decl_line
	.long	1747                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1d8:0xb DW_TAG_variable
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	1742                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1e3:0xb DW_TAG_variable
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	1867                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1ee:0xb DW_TAG_variable
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	1934                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1f9:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1fa:0xb DW_TAG_variable
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x205:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x206:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x212:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x213:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x222:0xe5 DW_TAG_subprogram
	.long	.Linfo_string60                 @ DW_AT_linkage_name
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	1747                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x232:0xb DW_TAG_formal_parameter
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	1887                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x23d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	1867                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x248:0xb DW_TAG_formal_parameter
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	1877                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x253:0xb DW_TAG_variable
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	1747                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x25e:0xa8 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x25f:0xb DW_TAG_variable
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	1882                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x26a:0xb DW_TAG_variable
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	1882                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x275:0xb DW_TAG_variable
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	1882                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x280:0xb DW_TAG_variable
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	1882                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x28b:0xb DW_TAG_variable
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	1882                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x296:0xb DW_TAG_variable
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.long	1882                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2a1:0xb DW_TAG_variable
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	1929                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2ac:0xb DW_TAG_variable
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	1929                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x2b7:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2b8:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x2c4:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2c5:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x2d1:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2d2:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x2de:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2df:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x2eb:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2ec:0xb DW_TAG_variable
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x2f8:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2f9:0xb DW_TAG_variable
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
	.long	1765                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x308:0x52 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	24                              @ DW_AT_byte_size
	.byte	6                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.byte	11                              @ Abbrev [11] 0x311:0xc DW_TAG_member
	.long	.Linfo_string39                 @ DW_AT_name
	.long	1897                            @ DW_AT_type
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x31d:0xc DW_TAG_member
	.long	.Linfo_string42                 @ DW_AT_name
	.long	1897                            @ DW_AT_type
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x329:0xc DW_TAG_member
	.long	.Linfo_string43                 @ DW_AT_name
	.long	1897                            @ DW_AT_type
	.byte	6                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x335:0xc DW_TAG_member
	.long	.Linfo_string44                 @ DW_AT_name
	.long	1897                            @ DW_AT_type
	.byte	6                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x341:0xc DW_TAG_member
	.long	.Linfo_string45                 @ DW_AT_name
	.long	1919                            @ DW_AT_type
	.byte	6                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x34d:0xc DW_TAG_member
	.long	.Linfo_string49                 @ DW_AT_name
	.long	1919                            @ DW_AT_type
	.byte	6                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x35a:0x2e DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	12                              @ DW_AT_byte_size
	.byte	6                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	11                              @ Abbrev [11] 0x363:0xc DW_TAG_member
	.long	.Linfo_string46                 @ DW_AT_name
	.long	1897                            @ DW_AT_type
	.byte	6                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x36f:0xc DW_TAG_member
	.long	.Linfo_string47                 @ DW_AT_name
	.long	1897                            @ DW_AT_type
	.byte	6                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x37b:0xc DW_TAG_member
	.long	.Linfo_string20                 @ DW_AT_name
	.long	1800                            @ DW_AT_type
	.byte	6                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x388:0x345 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string117                @ DW_AT_linkage_name
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	13                              @ Abbrev [13] 0x39d:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.long	1887                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x3ac:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.long	1867                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x3bb:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string120                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.long	1877                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x3c8:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.long	1877                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x3d7:0xf DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.long	1742                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x3e6:0x2e6 DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	15                              @ Abbrev [15] 0x3eb:0xf DW_TAG_variable
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.long	1747                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x3fa:0x2d1 DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	15                              @ Abbrev [15] 0x3ff:0xf DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.long	1929                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x40e:0x158 DW_TAG_inlined_subroutine
	.long	68                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	80                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	18                              @ Abbrev [18] 0x41a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	80                              @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x423:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	91                              @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x42c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	102                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x435:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	113                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x43e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	124                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x447:0x9 DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	135                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x450:0x59 DW_TAG_lexical_block
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.long	146                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x459:0x9 DW_TAG_variable
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	147                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x462:0x17 DW_TAG_lexical_block
	.long	.Ltmp41                         @ DW_AT_low_pc
	.long	.Ltmp43-.Ltmp41                 @ DW_AT_high_pc
	.long	158                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x46f:0x9 DW_TAG_variable
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	159                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x479:0x2f DW_TAG_inlined_subroutine
	.long	332                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	29                              @ DW_AT_call_line
	.byte	28                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0x485:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	348                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x495:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	359                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x49e:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	370                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x4a9:0xbc DW_TAG_lexical_block
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.long	185                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4b2:0x9 DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	186                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4bb:0x9 DW_TAG_variable
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	197                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4c4:0x9 DW_TAG_variable
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	208                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4cd:0x9 DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	219                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4d6:0x9 DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	230                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4df:0x9 DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	241                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x4e8:0x2f DW_TAG_inlined_subroutine
	.long	332                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	23                              @ DW_AT_call_line
	.byte	39                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0x4f4:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	348                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x504:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	359                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x50d:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	370                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x517:0x2f DW_TAG_inlined_subroutine
	.long	332                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	24                              @ DW_AT_call_line
	.byte	40                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0x523:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	348                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x533:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	359                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x53c:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	370                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x546:0x1e DW_TAG_lexical_block
	.long	.Ltmp35                         @ DW_AT_low_pc
	.long	.Ltmp36-.Ltmp35                 @ DW_AT_high_pc
	.long	317                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x553:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	318                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x566:0x164 DW_TAG_inlined_subroutine
	.long	382                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	82                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	18                              @ Abbrev [18] 0x572:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	394                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x57b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	405                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x584:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	416                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x58d:0x9 DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	427                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x596:0xbf DW_TAG_inlined_subroutine
	.long	546                             @ DW_AT_abstract_origin
	.long	.Ltmp59                         @ DW_AT_low_pc
	.long	.Ltmp92-.Ltmp59                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	59                              @ DW_AT_call_line
	.byte	38                              @ DW_AT_call_column
	.byte	18                              @ Abbrev [18] 0x5a6:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	584                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x5af:0x9 DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	595                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x5b8:0x9c DW_TAG_lexical_block
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.long	606                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x5c1:0x9 DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	607                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x5ca:0x9 DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	618                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x5d3:0x9 DW_TAG_variable
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	629                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x5dc:0x9 DW_TAG_variable
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	640                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x5e5:0x9 DW_TAG_variable
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	651                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x5ee:0x9 DW_TAG_variable
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	662                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x5f7:0x1f DW_TAG_inlined_subroutine
	.long	332                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	46                              @ DW_AT_call_line
	.byte	37                              @ DW_AT_call_column
	.byte	18                              @ Abbrev [18] 0x603:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	348                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x60c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	359                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x616:0x1f DW_TAG_inlined_subroutine
	.long	332                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	47                              @ DW_AT_call_line
	.byte	37                              @ DW_AT_call_column
	.byte	18                              @ Abbrev [18] 0x622:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	348                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x62b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	359                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x635:0x1e DW_TAG_lexical_block
	.long	.Ltmp89                         @ DW_AT_low_pc
	.long	.Ltmp90-.Ltmp89                 @ DW_AT_high_pc
	.long	760                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x642:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\231\002"
	.byte	147
	.byte	8
	.long	761                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x655:0x74 DW_TAG_lexical_block
	.long	.Ltmp101                        @ DW_AT_low_pc
	.long	.Ltmp126-.Ltmp101               @ DW_AT_high_pc
	.long	438                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x662:0x9 DW_TAG_variable
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	439                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x66b:0x9 DW_TAG_variable
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	450                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x674:0x9 DW_TAG_variable
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	461                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x67d:0x9 DW_TAG_variable
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	472                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x686:0x9 DW_TAG_variable
	.long	.Ldebug_loc44                   @ DW_AT_location
	.long	483                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x68f:0x39 DW_TAG_lexical_block
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.long	505                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x698:0x9 DW_TAG_variable
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	506                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x6a1:0x26 DW_TAG_inlined_subroutine
	.long	332                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	68                              @ DW_AT_call_line
	.byte	32                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0x6ad:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	348                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x6bd:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc45                   @ DW_AT_location
	.long	359                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x6ce:0x5 DW_TAG_const_type
	.long	1747                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x6d3:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0x6da:0xb DW_TAG_typedef
	.long	1747                            @ DW_AT_type
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x6e5:0xb DW_TAG_typedef
	.long	1776                            @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.byte	28                              @ Abbrev [28] 0x6f0:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1789                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x6f6:0x6 DW_TAG_subrange_type
	.long	1807                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x6fd:0xb DW_TAG_typedef
	.long	1800                            @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0x708:0x7 DW_TAG_base_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x70f:0x7 DW_TAG_base_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	27                              @ Abbrev [27] 0x716:0xb DW_TAG_typedef
	.long	1825                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	28                              @ Abbrev [28] 0x721:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1838                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x727:0x6 DW_TAG_subrange_type
	.long	1807                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x72e:0xb DW_TAG_typedef
	.long	1849                            @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x739:0xb DW_TAG_typedef
	.long	1860                            @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0x744:0x7 DW_TAG_base_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x74b:0x5 DW_TAG_pointer_type
	.long	1872                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x750:0x5 DW_TAG_const_type
	.long	1800                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x755:0x5 DW_TAG_pointer_type
	.long	1800                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x75a:0x5 DW_TAG_const_type
	.long	1765                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x75f:0x5 DW_TAG_reference_type
	.long	1892                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x764:0x5 DW_TAG_const_type
	.long	776                             @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x769:0xb DW_TAG_typedef
	.long	1908                            @ DW_AT_type
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x774:0xb DW_TAG_typedef
	.long	1747                            @ DW_AT_type
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x77f:0x5 DW_TAG_pointer_type
	.long	1924                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x784:0x5 DW_TAG_const_type
	.long	858                             @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x789:0x5 DW_TAG_reference_type
	.long	1924                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x78e:0x5 DW_TAG_const_type
	.long	1939                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x793:0x7 DW_TAG_base_type
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x79a:0xd7 DW_TAG_namespace
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	33                              @ Abbrev [33] 0x79f:0xd1 DW_TAG_namespace
	.long	.Linfo_string67                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	34                              @ Abbrev [34] 0x7a4:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	2161                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x7ab:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	1838                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x7b2:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	2173                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x7b9:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	1897                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x7c0:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	2202                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x7c7:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	2231                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x7ce:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	2260                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x7d5:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	2289                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x7dc:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	2318                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x7e3:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	2347                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x7ea:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	2369                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x7f1:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	2391                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x7f8:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	2413                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x7ff:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	2435                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x806:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	2457                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x80d:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	2479                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x814:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	2501                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x81b:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	2523                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x822:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	2534                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x829:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	2545                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x830:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	2556                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x837:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	2567                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x83e:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	2578                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x845:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	2589                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x84c:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	2600                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x853:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	2611                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x85a:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	2622                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x861:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	2633                            @ DW_AT_import
	.byte	34                              @ Abbrev [34] 0x868:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	2655                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x871:0xb DW_TAG_typedef
	.long	2172                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x87c:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	27                              @ Abbrev [27] 0x87d:0xb DW_TAG_typedef
	.long	2184                            @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x888:0xb DW_TAG_typedef
	.long	2195                            @ DW_AT_type
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0x893:0x7 DW_TAG_base_type
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0x89a:0xb DW_TAG_typedef
	.long	2213                            @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x8a5:0xb DW_TAG_typedef
	.long	2224                            @ DW_AT_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0x8b0:0x7 DW_TAG_base_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0x8b7:0xb DW_TAG_typedef
	.long	2242                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x8c2:0xb DW_TAG_typedef
	.long	2253                            @ DW_AT_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0x8cd:0x7 DW_TAG_base_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0x8d4:0xb DW_TAG_typedef
	.long	2271                            @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x8df:0xb DW_TAG_typedef
	.long	2282                            @ DW_AT_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0x8ea:0x7 DW_TAG_base_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0x8f1:0xb DW_TAG_typedef
	.long	2300                            @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x8fc:0xb DW_TAG_typedef
	.long	2311                            @ DW_AT_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0x907:0x7 DW_TAG_base_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0x90e:0xb DW_TAG_typedef
	.long	2329                            @ DW_AT_type
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x919:0xb DW_TAG_typedef
	.long	2340                            @ DW_AT_type
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0x924:0x7 DW_TAG_base_type
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0x92b:0xb DW_TAG_typedef
	.long	2358                            @ DW_AT_type
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x936:0xb DW_TAG_typedef
	.long	1849                            @ DW_AT_type
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x941:0xb DW_TAG_typedef
	.long	2380                            @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x94c:0xb DW_TAG_typedef
	.long	2184                            @ DW_AT_type
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x957:0xb DW_TAG_typedef
	.long	2402                            @ DW_AT_type
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x962:0xb DW_TAG_typedef
	.long	1908                            @ DW_AT_type
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x96d:0xb DW_TAG_typedef
	.long	2424                            @ DW_AT_type
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x978:0xb DW_TAG_typedef
	.long	2213                            @ DW_AT_type
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x983:0xb DW_TAG_typedef
	.long	2446                            @ DW_AT_type
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x98e:0xb DW_TAG_typedef
	.long	2242                            @ DW_AT_type
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x999:0xb DW_TAG_typedef
	.long	2468                            @ DW_AT_type
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x9a4:0xb DW_TAG_typedef
	.long	2271                            @ DW_AT_type
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x9af:0xb DW_TAG_typedef
	.long	2490                            @ DW_AT_type
	.long	.Linfo_string100                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x9ba:0xb DW_TAG_typedef
	.long	2300                            @ DW_AT_type
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x9c5:0xb DW_TAG_typedef
	.long	2512                            @ DW_AT_type
	.long	.Linfo_string102                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x9d0:0xb DW_TAG_typedef
	.long	2329                            @ DW_AT_type
	.long	.Linfo_string101                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x9db:0xb DW_TAG_typedef
	.long	1860                            @ DW_AT_type
	.long	.Linfo_string103                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x9e6:0xb DW_TAG_typedef
	.long	1747                            @ DW_AT_type
	.long	.Linfo_string104                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x9f1:0xb DW_TAG_typedef
	.long	1747                            @ DW_AT_type
	.long	.Linfo_string105                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x9fc:0xb DW_TAG_typedef
	.long	2224                            @ DW_AT_type
	.long	.Linfo_string106                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xa07:0xb DW_TAG_typedef
	.long	2253                            @ DW_AT_type
	.long	.Linfo_string107                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xa12:0xb DW_TAG_typedef
	.long	2311                            @ DW_AT_type
	.long	.Linfo_string108                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xa1d:0xb DW_TAG_typedef
	.long	2311                            @ DW_AT_type
	.long	.Linfo_string109                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xa28:0xb DW_TAG_typedef
	.long	2340                            @ DW_AT_type
	.long	.Linfo_string110                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xa33:0xb DW_TAG_typedef
	.long	1747                            @ DW_AT_type
	.long	.Linfo_string111                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xa3e:0xb DW_TAG_typedef
	.long	2311                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xa49:0xb DW_TAG_typedef
	.long	2644                            @ DW_AT_type
	.long	.Linfo_string114                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xa54:0xb DW_TAG_typedef
	.long	2224                            @ DW_AT_type
	.long	.Linfo_string113                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xa5f:0xb DW_TAG_typedef
	.long	2666                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0xa6a:0xb DW_TAG_typedef
	.long	2340                            @ DW_AT_type
	.long	.Linfo_string115                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.long	.Ltmp90-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/resize/resize_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=57
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=72
.Linfo_string4:
	.asciz	"kPrefetch"                     @ string offset=80
.Linfo_string5:
	.asciz	"int"                           @ string offset=90
.Linfo_string6:
	.asciz	"kColours"                      @ string offset=94
.Linfo_string7:
	.asciz	"ptrdiff_t"                     @ string offset=103
.Linfo_string8:
	.asciz	"float"                         @ string offset=113
.Linfo_string9:
	.asciz	"float32_t"                     @ string offset=119
.Linfo_string10:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=129
.Linfo_string11:
	.asciz	"float32x4_t"                   @ string offset=149
.Linfo_string12:
	.asciz	"signed char"                   @ string offset=161
.Linfo_string13:
	.asciz	"__int8_t"                      @ string offset=173
.Linfo_string14:
	.asciz	"int8_t"                        @ string offset=182
.Linfo_string15:
	.asciz	"int8x16_t"                     @ string offset=189
.Linfo_string16:
	.asciz	"_ZN7facesig12_GLOBAL__N_110blend_rowsEPKfS2_fiPf" @ string offset=199
.Linfo_string17:
	.asciz	"blend_rows"                    @ string offset=248
.Linfo_string18:
	.asciz	"top"                           @ string offset=259
.Linfo_string19:
	.asciz	"bottom"                        @ string offset=263
.Linfo_string20:
	.asciz	"fraction"                      @ string offset=270
.Linfo_string21:
	.asciz	"count"                         @ string offset=279
.Linfo_string22:
	.asciz	"out"                           @ string offset=285
.Linfo_string23:
	.asciz	"i"                             @ string offset=289
.Linfo_string24:
	.asciz	"__s1"                          @ string offset=291
.Linfo_string25:
	.asciz	"__ret"                         @ string offset=296
.Linfo_string26:
	.asciz	"a_f32x4"                       @ string offset=302
.Linfo_string27:
	.asciz	"c_f32x4"                       @ string offset=310
.Linfo_string28:
	.asciz	"b_f32x4"                       @ string offset=318
.Linfo_string29:
	.asciz	"d_f32x4"                       @ string offset=326
.Linfo_string30:
	.asciz	"low_f32x4"                     @ string offset=334
.Linfo_string31:
	.asciz	"high_f32x4"                    @ string offset=344
.Linfo_string32:
	.asciz	"_ZN7facesig12_GLOBAL__N_15blendE19__simd128_float32_tS1_f" @ string offset=355
.Linfo_string33:
	.asciz	"blend"                         @ string offset=413
.Linfo_string34:
	.asciz	"a"                             @ string offset=419
.Linfo_string35:
	.asciz	"b"                             @ string offset=421
.Linfo_string36:
	.asciz	"_ZN7facesig12_GLOBAL__N_110sample_rowERKNS_12ResizeParamsEPKfPf" @ string offset=423
.Linfo_string37:
	.asciz	"sample_row"                    @ string offset=487
.Linfo_string38:
	.asciz	"p"                             @ string offset=498
.Linfo_string39:
	.asciz	"in_width"                      @ string offset=500
.Linfo_string40:
	.asciz	"__int32_t"                     @ string offset=509
.Linfo_string41:
	.asciz	"int32_t"                       @ string offset=519
.Linfo_string42:
	.asciz	"channels"                      @ string offset=527
.Linfo_string43:
	.asciz	"out_height"                    @ string offset=536
.Linfo_string44:
	.asciz	"out_width"                     @ string offset=547
.Linfo_string45:
	.asciz	"rows"                          @ string offset=557
.Linfo_string46:
	.asciz	"low"                           @ string offset=562
.Linfo_string47:
	.asciz	"high"                          @ string offset=566
.Linfo_string48:
	.asciz	"ResizeTap"                     @ string offset=571
.Linfo_string49:
	.asciz	"columns"                       @ string offset=581
.Linfo_string50:
	.asciz	"ResizeParams"                  @ string offset=589
.Linfo_string51:
	.asciz	"row"                           @ string offset=602
.Linfo_string52:
	.asciz	"x"                             @ string offset=606
.Linfo_string53:
	.asciz	"tap"                           @ string offset=608
.Linfo_string54:
	.asciz	"right"                         @ string offset=612
.Linfo_string55:
	.asciz	"c"                             @ string offset=618
.Linfo_string56:
	.asciz	"vectors_end"                   @ string offset=620
.Linfo_string57:
	.asciz	"left"                          @ string offset=632
.Linfo_string58:
	.asciz	"overlap"                       @ string offset=637
.Linfo_string59:
	.asciz	"bool"                          @ string offset=645
.Linfo_string60:
	.asciz	"_ZN7facesig12_GLOBAL__N_112sample_pairsERKNS_12ResizeParamsEPKfPf" @ string offset=650
.Linfo_string61:
	.asciz	"sample_pairs"                  @ string offset=716
.Linfo_string62:
	.asciz	"a_left"                        @ string offset=729
.Linfo_string63:
	.asciz	"b_right"                       @ string offset=736
.Linfo_string64:
	.asciz	"a_right"                       @ string offset=744
.Linfo_string65:
	.asciz	"b_left"                        @ string offset=752
.Linfo_string66:
	.asciz	"std"                           @ string offset=759
.Linfo_string67:
	.asciz	"__1"                           @ string offset=763
.Linfo_string68:
	.asciz	"max_align_t"                   @ string offset=767
.Linfo_string69:
	.asciz	"short"                         @ string offset=779
.Linfo_string70:
	.asciz	"__int16_t"                     @ string offset=785
.Linfo_string71:
	.asciz	"int16_t"                       @ string offset=795
.Linfo_string72:
	.asciz	"long long"                     @ string offset=803
.Linfo_string73:
	.asciz	"__int64_t"                     @ string offset=813
.Linfo_string74:
	.asciz	"int64_t"                       @ string offset=823
.Linfo_string75:
	.asciz	"unsigned char"                 @ string offset=831
.Linfo_string76:
	.asciz	"__uint8_t"                     @ string offset=845
.Linfo_string77:
	.asciz	"uint8_t"                       @ string offset=855
.Linfo_string78:
	.asciz	"unsigned short"                @ string offset=863
.Linfo_string79:
	.asciz	"__uint16_t"                    @ string offset=878
.Linfo_string80:
	.asciz	"uint16_t"                      @ string offset=889
.Linfo_string81:
	.asciz	"unsigned int"                  @ string offset=898
.Linfo_string82:
	.asciz	"__uint32_t"                    @ string offset=911
.Linfo_string83:
	.asciz	"uint32_t"                      @ string offset=922
.Linfo_string84:
	.asciz	"unsigned long long"            @ string offset=931
.Linfo_string85:
	.asciz	"__uint64_t"                    @ string offset=950
.Linfo_string86:
	.asciz	"uint64_t"                      @ string offset=961
.Linfo_string87:
	.asciz	"__int_least8_t"                @ string offset=970
.Linfo_string88:
	.asciz	"int_least8_t"                  @ string offset=985
.Linfo_string89:
	.asciz	"__int_least16_t"               @ string offset=998
.Linfo_string90:
	.asciz	"int_least16_t"                 @ string offset=1014
.Linfo_string91:
	.asciz	"__int_least32_t"               @ string offset=1028
.Linfo_string92:
	.asciz	"int_least32_t"                 @ string offset=1044
.Linfo_string93:
	.asciz	"__int_least64_t"               @ string offset=1058
.Linfo_string94:
	.asciz	"int_least64_t"                 @ string offset=1074
.Linfo_string95:
	.asciz	"__uint_least8_t"               @ string offset=1088
.Linfo_string96:
	.asciz	"uint_least8_t"                 @ string offset=1104
.Linfo_string97:
	.asciz	"__uint_least16_t"              @ string offset=1118
.Linfo_string98:
	.asciz	"uint_least16_t"                @ string offset=1135
.Linfo_string99:
	.asciz	"__uint_least32_t"              @ string offset=1150
.Linfo_string100:
	.asciz	"uint_least32_t"                @ string offset=1167
.Linfo_string101:
	.asciz	"__uint_least64_t"              @ string offset=1182
.Linfo_string102:
	.asciz	"uint_least64_t"                @ string offset=1199
.Linfo_string103:
	.asciz	"int_fast8_t"                   @ string offset=1214
.Linfo_string104:
	.asciz	"int_fast16_t"                  @ string offset=1226
.Linfo_string105:
	.asciz	"int_fast32_t"                  @ string offset=1239
.Linfo_string106:
	.asciz	"int_fast64_t"                  @ string offset=1252
.Linfo_string107:
	.asciz	"uint_fast8_t"                  @ string offset=1265
.Linfo_string108:
	.asciz	"uint_fast16_t"                 @ string offset=1278
.Linfo_string109:
	.asciz	"uint_fast32_t"                 @ string offset=1292
.Linfo_string110:
	.asciz	"uint_fast64_t"                 @ string offset=1306
.Linfo_string111:
	.asciz	"intptr_t"                      @ string offset=1320
.Linfo_string112:
	.asciz	"uintptr_t"                     @ string offset=1329
.Linfo_string113:
	.asciz	"__intmax_t"                    @ string offset=1339
.Linfo_string114:
	.asciz	"intmax_t"                      @ string offset=1350
.Linfo_string115:
	.asciz	"__uintmax_t"                   @ string offset=1359
.Linfo_string116:
	.asciz	"uintmax_t"                     @ string offset=1371
.Linfo_string117:
	.asciz	"_ZN7facesig15resize_f32_neonERKNS_12ResizeParamsEPKfPfS5_" @ string offset=1381
.Linfo_string118:
	.asciz	"resize_f32_neon"               @ string offset=1439
.Linfo_string119:
	.asciz	"in"                            @ string offset=1455
.Linfo_string120:
	.asciz	"scratch"                       @ string offset=1458
.Linfo_string121:
	.asciz	"y"                             @ string offset=1466
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
