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
	.file	"linear_s8_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/linear/linear_s8_neon.cpp"
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.text
	.globl	_ZN7facesig14linear_s8_neonERKNS_12LinearParamsEPKaPKiS4_RKNS_10RequantiseEPv @ -- Begin function _ZN7facesig14linear_s8_neonERKNS_12LinearParamsEPKaPKiS4_RKNS_10RequantiseEPv
	.p2align	2
	.type	_ZN7facesig14linear_s8_neonERKNS_12LinearParamsEPKaPKiS4_RKNS_10RequantiseEPv,%function
	.code	32
_ZN7facesig14linear_s8_neonERKNS_12LinearParamsEPKaPKiS4_RKNS_10RequantiseEPv: @ @_ZN7facesig14linear_s8_neonERKNS_12LinearParamsEPKaPKiS4_RKNS_10RequantiseEPv
.Lfunc_begin0:
	.loc	1 65 0                          @ csrc/kernels/linear/linear_s8_neon.cpp:65:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: linear_s8_neon:p <- $r0
	@DEBUG_VALUE: linear_s8_neon:in <- $r1
	@DEBUG_VALUE: linear_s8_neon:bias <- $r2
	@DEBUG_VALUE: linear_s8_neon:weights <- $r3
	@DEBUG_VALUE: linear_s8_neon:weights <- $r3
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
	.vsave	{d8, d9}
	vpush	{d8, d9}
	.cfi_offset d9, -48
	.cfi_offset d8, -56
	.pad	#40
	sub	sp, sp, #40
.Ltmp0:
	@DEBUG_VALUE: linear_s8_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: linear_s8_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	mov	r7, r0
.Ltmp1:
	@DEBUG_VALUE: linear_s8_neon:p <- $r7
	@DEBUG_VALUE: channel <- 0
	.loc	1 67 39 prologue_end            @ csrc/kernels/linear/linear_s8_neon.cpp:67:39
	ldr	r0, [r0, #4]
	str	r2, [sp, #20]                   @ 4-byte Spill
.Ltmp2:
	@DEBUG_VALUE: linear_s8_neon:bias <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:bias <- [DW_OP_plus_uconst 20] [$sp+0]
	.loc	1 67 5 is_stmt 0                @ csrc/kernels/linear/linear_s8_neon.cpp:67:5
	cmp	r0, #1
	str	r1, [sp, #12]                   @ 4-byte Spill
.Ltmp3:
	@DEBUG_VALUE: linear_s8_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	blt	.LBB0_9
.Ltmp4:
@ %bb.1:
	@DEBUG_VALUE: linear_s8_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:bias <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:p <- $r7
	@DEBUG_VALUE: linear_s8_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s8_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: linear_s8_neon:weights <- $r3
	.loc	1 66 27 is_stmt 1               @ csrc/kernels/linear/linear_s8_neon.cpp:66:27
	ldr	r0, [r7]
.Ltmp5:
	@DEBUG_VALUE: linear_s8_neon:pieces <- [DW_OP_plus_uconst 15, DW_OP_constu 16, DW_OP_div, DW_OP_stack_value] $r0
	.loc	1 0 27 is_stmt 0                @ csrc/kernels/linear/linear_s8_neon.cpp:0:27
	mov	r5, r3
.Ltmp6:
	@DEBUG_VALUE: linear_s8_neon:weights <- $r5
	@DEBUG_VALUE: linear_s8_neon:weights <- $r5
	mov	r4, #0
	add	r10, sp, #24
	.loc	1 66 40                         @ csrc/kernels/linear/linear_s8_neon.cpp:66:40
	add	r1, r0, #15
.Ltmp7:
	@DEBUG_VALUE: linear_s8_neon:pieces <- [DW_OP_constu 16, DW_OP_div, DW_OP_stack_value] $r1
	.loc	1 0 40                          @ csrc/kernels/linear/linear_s8_neon.cpp:0:40
	add	r8, r0, #30
	.loc	1 66 45                         @ csrc/kernels/linear/linear_s8_neon.cpp:66:45
	asr	r2, r1, #31
	ldr	r0, [sp, #12]                   @ 4-byte Reload
	add	r1, r1, r2, lsr #28
.Ltmp8:
	.loc	1 0 45                          @ csrc/kernels/linear/linear_s8_neon.cpp:0:45
	mvn	r2, #60
	and	r2, r2, r1, lsl #2
.Ltmp9:
	@DEBUG_VALUE: linear_s8_neon:pieces <- undef
	bic	r1, r1, #15
	add	r9, r0, r1
	str	r2, [sp, #16]                   @ 4-byte Spill
	b	.LBB0_4
.Ltmp10:
.LBB0_2:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs4:end <- $r9
	@DEBUG_VALUE: outputs4:w <- $r5
	@DEBUG_VALUE: outputs4:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: channel <- $r4
	@DEBUG_VALUE: linear_s8_neon:weights <- $r5
	@DEBUG_VALUE: linear_s8_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:bias <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:p <- $r7
	@DEBUG_VALUE: linear_s8_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s8_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	vmov.i32	q11, #0x0
	@DEBUG_VALUE: outputs4:s0 <- $q11
	@DEBUG_VALUE: outputs4:s1 <- $q11
	@DEBUG_VALUE: outputs4:s2 <- $q11
	@DEBUG_VALUE: outputs4:s3 <- $q11
	vmov.i32	q10, #0x0
	vmov.i32	q9, #0x0
	vmov.i32	q8, #0x0
.Ltmp11:
.LBB0_3:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs4:s3 <- $q11
	@DEBUG_VALUE: outputs4:end <- $r9
	@DEBUG_VALUE: channel <- $r4
	@DEBUG_VALUE: linear_s8_neon:weights <- $r5
	@DEBUG_VALUE: linear_s8_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:bias <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:p <- $r7
	@DEBUG_VALUE: linear_s8_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s8_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add_up:s0 <- $q8
	@DEBUG_VALUE: add_up:s1 <- $q9
	@DEBUG_VALUE: add_up:s2 <- $q10
	@DEBUG_VALUE: add_up:s3 <- $q11
	.loc	1 70 35                         @ csrc/kernels/linear/linear_s8_neon.cpp:70:35
	ldr	r0, [sp, #20]                   @ 4-byte Reload
.Ltmp12:
	.loc	1 71 9                          @ csrc/kernels/linear/linear_s8_neon.cpp:71:9
	mov	r1, r10
.Ltmp13:
	.file	6 "/work/wt/cside" "csrc/base/add_up_neon.h"
	.loc	6 14 26                         @ csrc/base/add_up_neon.h:14:26 @[ csrc/kernels/linear/linear_s8_neon.cpp:59:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vadd.i32	d22, d22, d23
.Ltmp14:
	@DEBUG_VALUE: add_up:h3 <- $d22
	.loc	1 71 9                          @ csrc/kernels/linear/linear_s8_neon.cpp:71:9
	mov	r2, #0
.Ltmp15:
	.loc	6 13 26                         @ csrc/base/add_up_neon.h:13:26 @[ csrc/kernels/linear/linear_s8_neon.cpp:59:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vadd.i32	d20, d20, d21
.Ltmp16:
	@DEBUG_VALUE: add_up:h2 <- $d20
	.loc	1 70 35                         @ csrc/kernels/linear/linear_s8_neon.cpp:70:35
	add	r0, r0, r4, lsl #2
.Ltmp17:
	.loc	6 12 26                         @ csrc/base/add_up_neon.h:12:26 @[ csrc/kernels/linear/linear_s8_neon.cpp:59:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vadd.i32	d18, d18, d19
.Ltmp18:
	@DEBUG_VALUE: add_up:h1 <- $d18
	.loc	1 71 9                          @ csrc/kernels/linear/linear_s8_neon.cpp:71:9
	mov	r3, #1
.Ltmp19:
	.loc	6 11 26                         @ csrc/base/add_up_neon.h:11:26 @[ csrc/kernels/linear/linear_s8_neon.cpp:59:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vadd.i32	d16, d16, d17
.Ltmp20:
	@DEBUG_VALUE: add_up:h0 <- $d16
	.loc	6 15 44                         @ csrc/base/add_up_neon.h:15:44 @[ csrc/kernels/linear/linear_s8_neon.cpp:59:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vpadd.i32	d21, d20, d22
.Ltmp21:
	@DEBUG_VALUE: add_up:h2 <- $d20
	.loc	6 15 25                         @ csrc/base/add_up_neon.h:15:25 @[ csrc/kernels/linear/linear_s8_neon.cpp:59:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vpadd.i32	d20, d16, d18
.Ltmp22:
	.loc	1 70 35 is_stmt 1               @ csrc/kernels/linear/linear_s8_neon.cpp:70:35
	vld1.32	{d16, d17}, [r0]
.Ltmp23:
	@DEBUG_VALUE: __ret <- $q8
	.loc	1 71 9 is_stmt 0                @ csrc/kernels/linear/linear_s8_neon.cpp:71:9
	ldr	r0, [r11, #12]
.Ltmp24:
	.loc	1 69 25                         @ csrc/kernels/linear/linear_s8_neon.cpp:69:25
	vadd.i32	q8, q10, q8
.Ltmp25:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 71 9                          @ csrc/kernels/linear/linear_s8_neon.cpp:71:9
	str	r4, [sp]
	str	r0, [sp, #4]
	ldr	r0, [r11, #8]
.Ltmp26:
	.loc	1 69 9                          @ csrc/kernels/linear/linear_s8_neon.cpp:69:9
	vst1.32	{d16, d17}, [r10]
.Ltmp27:
	.loc	1 71 9 is_stmt 1                @ csrc/kernels/linear/linear_s8_neon.cpp:71:9
	bl	_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv
.Ltmp28:
	.loc	1 72 17                         @ csrc/kernels/linear/linear_s8_neon.cpp:72:17
	ldr	r1, [sp, #16]                   @ 4-byte Reload
.Ltmp29:
	.loc	1 67 53                         @ csrc/kernels/linear/linear_s8_neon.cpp:67:53
	add	r4, r4, #4
.Ltmp30:
	@DEBUG_VALUE: channel <- $r4
	.loc	1 67 39 is_stmt 0               @ csrc/kernels/linear/linear_s8_neon.cpp:67:39
	ldr	r0, [r7, #4]
.Ltmp31:
	.loc	1 72 17 is_stmt 1               @ csrc/kernels/linear/linear_s8_neon.cpp:72:17
	add	r5, r5, r1
.Ltmp32:
	@DEBUG_VALUE: linear_s8_neon:weights <- $r5
	.loc	1 67 5                          @ csrc/kernels/linear/linear_s8_neon.cpp:67:5
	cmp	r4, r0
	bge	.LBB0_9
.Ltmp33:
.LBB0_4:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_7 Depth 2
                                        @       Child Loop BB0_8 Depth 3
	@DEBUG_VALUE: linear_s8_neon:weights <- $r5
	@DEBUG_VALUE: linear_s8_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:bias <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:p <- $r7
	@DEBUG_VALUE: linear_s8_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s8_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: linear_s8_neon:weights <- $r5
	@DEBUG_VALUE: channel <- $r4
	@DEBUG_VALUE: outputs4:s0 <- undef
	@DEBUG_VALUE: outputs4:s1 <- undef
	@DEBUG_VALUE: outputs4:s2 <- undef
	@DEBUG_VALUE: outputs4:s3 <- undef
	@DEBUG_VALUE: outputs4:chain <- undef
	@DEBUG_VALUE: outputs4:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outputs4:pieces <- undef
	@DEBUG_VALUE: outputs4:w <- $r5
	@DEBUG_VALUE: outputs4:end <- $r9
	.loc	1 42 5                          @ csrc/kernels/linear/linear_s8_neon.cpp:42:5 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	cmp	r8, #31
	blo	.LBB0_2
.Ltmp34:
@ %bb.5:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: outputs4:end <- $r9
	@DEBUG_VALUE: outputs4:w <- $r5
	@DEBUG_VALUE: outputs4:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: channel <- $r4
	@DEBUG_VALUE: linear_s8_neon:weights <- $r5
	@DEBUG_VALUE: linear_s8_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:bias <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:p <- $r7
	@DEBUG_VALUE: linear_s8_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s8_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/linear/linear_s8_neon.cpp:0:5
	ldr	r0, [r7, #12]
	mov	r1, r5
	vmov.i32	q8, #0x0
	ldr	r6, [sp, #12]                   @ 4-byte Reload
	vmov.i32	q9, #0x0
	lsl	r0, r0, #4
.Ltmp35:
	@DEBUG_VALUE: outputs4:chain <- $r0
	vmov.i32	q10, #0x0
	vmov.i32	q11, #0x0
	b	.LBB0_7
.Ltmp36:
.LBB0_6:                                @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: t0 <- $q15
	@DEBUG_VALUE: t1 <- $q14
	@DEBUG_VALUE: t2 <- $q13
	@DEBUG_VALUE: t3 <- $q12
	@DEBUG_VALUE: last <- $r3
	@DEBUG_VALUE: a_s8x16 <- $q0
	@DEBUG_VALUE: outputs4:w <- $r1
	@DEBUG_VALUE: outputs4:s3 <- $q11
	@DEBUG_VALUE: outputs4:s2 <- $q10
	@DEBUG_VALUE: outputs4:s1 <- $q9
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:chain <- $r0
	@DEBUG_VALUE: outputs4:end <- $r9
	@DEBUG_VALUE: channel <- $r4
	@DEBUG_VALUE: linear_s8_neon:weights <- $r5
	@DEBUG_VALUE: linear_s8_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:bias <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:p <- $r7
	@DEBUG_VALUE: linear_s8_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s8_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 57 40                         @ csrc/kernels/linear/linear_s8_neon.cpp:57:40 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	vpadal.s16	q11, q12
.Ltmp37:
	@DEBUG_VALUE: outputs4:s3 <- $q11
	.loc	1 0 40                          @ csrc/kernels/linear/linear_s8_neon.cpp:0:40
	mov	r6, r3
.Ltmp38:
	@DEBUG_VALUE: outputs4:in <- $r6
	.loc	1 42 5 is_stmt 1                @ csrc/kernels/linear/linear_s8_neon.cpp:42:5 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	cmp	r3, r9
.Ltmp39:
	.loc	1 57 14 is_stmt 0               @ csrc/kernels/linear/linear_s8_neon.cpp:57:14 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	vpadal.s16	q10, q13
.Ltmp40:
	@DEBUG_VALUE: outputs4:s2 <- $q10
	.loc	1 56 40                         @ csrc/kernels/linear/linear_s8_neon.cpp:56:40 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	vpadal.s16	q9, q14
.Ltmp41:
	@DEBUG_VALUE: outputs4:s1 <- $q9
	.loc	1 56 14                         @ csrc/kernels/linear/linear_s8_neon.cpp:56:14 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	vpadal.s16	q8, q15
.Ltmp42:
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:in <- $r3
	@DEBUG_VALUE: outputs4:w <- $r1
	.loc	1 42 5 is_stmt 1                @ csrc/kernels/linear/linear_s8_neon.cpp:42:5 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	beq	.LBB0_3
.Ltmp43:
.LBB0_7:                                @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_8 Depth 3
	@DEBUG_VALUE: outputs4:chain <- $r0
	@DEBUG_VALUE: outputs4:end <- $r9
	@DEBUG_VALUE: channel <- $r4
	@DEBUG_VALUE: linear_s8_neon:weights <- $r5
	@DEBUG_VALUE: linear_s8_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:bias <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:p <- $r7
	@DEBUG_VALUE: linear_s8_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s8_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:s1 <- $q9
	@DEBUG_VALUE: outputs4:s2 <- $q10
	@DEBUG_VALUE: outputs4:s3 <- $q11
	@DEBUG_VALUE: outputs4:in <- $r6
	@DEBUG_VALUE: outputs4:w <- $r1
	.loc	1 44 29                         @ csrc/kernels/linear/linear_s8_neon.cpp:44:29 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	mov	r2, r6
	vld1.8	{d0, d1}, [r2]!
.Ltmp44:
	@DEBUG_VALUE: __ret <- $q0
	@DEBUG_VALUE: a_s8x16 <- $q0
	@DEBUG_VALUE: next:w <- undef
	.loc	1 21 5                          @ csrc/kernels/linear/linear_s8_neon.cpp:21:5 @[ csrc/kernels/linear/linear_s8_neon.cpp:45:30 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	@APP
	vld1.8	{d2, d3}, [r1]!
	@NO_APP
.Ltmp45:
	@DEBUG_VALUE: outputs4:w <- $r1
	@DEBUG_VALUE: next:w_s8x16 <- $q1
	@DEBUG_VALUE: next:w <- undef
	.loc	1 21 5 is_stmt 0                @ csrc/kernels/linear/linear_s8_neon.cpp:21:5 @[ csrc/kernels/linear/linear_s8_neon.cpp:45:61 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	@APP
	vld1.8	{d4, d5}, [r1]!
	@NO_APP
.Ltmp46:
	@DEBUG_VALUE: outputs4:w <- $r1
	@DEBUG_VALUE: next:w_s8x16 <- $q2
	@DEBUG_VALUE: next:w <- undef
	.loc	1 21 5                          @ csrc/kernels/linear/linear_s8_neon.cpp:21:5 @[ csrc/kernels/linear/linear_s8_neon.cpp:46:30 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	@APP
	vld1.8	{d6, d7}, [r1]!
	@NO_APP
.Ltmp47:
	@DEBUG_VALUE: outputs4:w <- $r1
	@DEBUG_VALUE: next:w_s8x16 <- $q3
	@DEBUG_VALUE: next:w <- undef
	.loc	1 21 5                          @ csrc/kernels/linear/linear_s8_neon.cpp:21:5 @[ csrc/kernels/linear/linear_s8_neon.cpp:46:61 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	@APP
	vld1.8	{d8, d9}, [r1]!
	@NO_APP
.Ltmp48:
	@DEBUG_VALUE: outputs4:w <- $r1
	@DEBUG_VALUE: next:w_s8x16 <- $q4
	@DEBUG_VALUE: begin:w_s8x16 <- $q4
	@DEBUG_VALUE: begin:products_s16x8 <- undef
	.file	7 "/work/wt/cside" "csrc/kernels/conv_s8/chain_neon.h"
	.loc	7 12 12                         @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:46:55 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmull.s8	q12, d9, d1
.Ltmp49:
	@DEBUG_VALUE: begin:w_s8x16 <- $q3
	@DEBUG_VALUE: begin:products_s16x8 <- undef
	.loc	1 43 40                         @ csrc/kernels/linear/linear_s8_neon.cpp:43:40 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	sub	r3, r9, r6
.Ltmp50:
	.loc	7 12 12                         @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:46:24 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmull.s8	q13, d7, d1
.Ltmp51:
	@DEBUG_VALUE: begin:w_s8x16 <- $q2
	@DEBUG_VALUE: begin:products_s16x8 <- undef
	.loc	1 43 36 is_stmt 1               @ csrc/kernels/linear/linear_s8_neon.cpp:43:36 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	cmp	r3, r0
.Ltmp52:
	.loc	7 12 12 is_stmt 0               @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:45:55 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmull.s8	q14, d5, d1
.Ltmp53:
	@DEBUG_VALUE: begin:w_s8x16 <- $q1
	@DEBUG_VALUE: begin:products_s16x8 <- undef
	.loc	1 43 36 is_stmt 1               @ csrc/kernels/linear/linear_s8_neon.cpp:43:36 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	mov	r3, r9
.Ltmp54:
	.loc	7 12 12 is_stmt 0               @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:45:24 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmull.s8	q15, d3, d1
.Ltmp55:
	@DEBUG_VALUE: begin:a_s8x16 <- $q0
	.loc	1 32 5 is_stmt 1                @ csrc/kernels/linear/linear_s8_neon.cpp:32:5 @[ csrc/kernels/linear/linear_s8_neon.cpp:47:9 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	@APP
	pld	[r1, #512]
	pld	[r1, #544]
	@NO_APP
.Ltmp56:
	@DEBUG_VALUE: begin:a_s8x16 <- undef
	.loc	1 43 36                         @ csrc/kernels/linear/linear_s8_neon.cpp:43:36 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	addgt	r3, r6, r0
.Ltmp57:
	@DEBUG_VALUE: outputs4:in <- [DW_OP_plus_uconst 16, DW_OP_stack_value] undef
	@DEBUG_VALUE: last <- $r3
	.loc	7 12 12 is_stmt 0               @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:46:55 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmlal.s8	q12, d8, d0
.Ltmp58:
	@DEBUG_VALUE: t3 <- $q12
	@DEBUG_VALUE: begin:a_s8x16 <- undef
	.loc	7 12 12                         @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:46:24 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmlal.s8	q13, d6, d0
.Ltmp59:
	@DEBUG_VALUE: prefetch:w <- $r1
	@DEBUG_VALUE: t2 <- $q13
	.loc	7 12 12                         @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:45:55 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmlal.s8	q14, d4, d0
.Ltmp60:
	@DEBUG_VALUE: t1 <- $q14
	@DEBUG_VALUE: begin:a_s8x16 <- undef
	.loc	7 12 12                         @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:45:24 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmlal.s8	q15, d2, d0
.Ltmp61:
	@DEBUG_VALUE: t0 <- $q15
	.loc	1 48 9 is_stmt 1                @ csrc/kernels/linear/linear_s8_neon.cpp:48:9 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	cmp	r2, r3
	beq	.LBB0_6
.Ltmp62:
.LBB0_8:                                @   Parent Loop BB0_4 Depth=1
                                        @     Parent Loop BB0_7 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: t0 <- $q15
	@DEBUG_VALUE: t1 <- $q14
	@DEBUG_VALUE: t2 <- $q13
	@DEBUG_VALUE: t3 <- $q12
	@DEBUG_VALUE: last <- $r3
	@DEBUG_VALUE: a_s8x16 <- $q0
	@DEBUG_VALUE: outputs4:w <- $r1
	@DEBUG_VALUE: outputs4:s3 <- $q11
	@DEBUG_VALUE: outputs4:s2 <- $q10
	@DEBUG_VALUE: outputs4:s1 <- $q9
	@DEBUG_VALUE: outputs4:s0 <- $q8
	@DEBUG_VALUE: outputs4:chain <- $r0
	@DEBUG_VALUE: outputs4:end <- $r9
	@DEBUG_VALUE: channel <- $r4
	@DEBUG_VALUE: linear_s8_neon:weights <- $r5
	@DEBUG_VALUE: linear_s8_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:bias <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:p <- $r7
	@DEBUG_VALUE: linear_s8_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s8_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outputs4:w <- $r1
	@DEBUG_VALUE: t3 <- $q12
	@DEBUG_VALUE: t2 <- $q13
	@DEBUG_VALUE: t1 <- $q14
	@DEBUG_VALUE: t0 <- $q15
	.loc	1 49 23                         @ csrc/kernels/linear/linear_s8_neon.cpp:49:23 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	vld1.8	{d0, d1}, [r2]!
.Ltmp63:
	@DEBUG_VALUE: a_s8x16 <- $q0
	@DEBUG_VALUE: __ret <- $q0
	@DEBUG_VALUE: next:w <- undef
	.loc	1 21 5                          @ csrc/kernels/linear/linear_s8_neon.cpp:21:5 @[ csrc/kernels/linear/linear_s8_neon.cpp:50:27 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	@APP
	vld1.8	{d2, d3}, [r1]!
	@NO_APP
.Ltmp64:
	@DEBUG_VALUE: outputs4:w <- $r1
	@DEBUG_VALUE: next:w_s8x16 <- $q1
	@DEBUG_VALUE: next:w <- undef
	.loc	1 21 5 is_stmt 0                @ csrc/kernels/linear/linear_s8_neon.cpp:21:5 @[ csrc/kernels/linear/linear_s8_neon.cpp:51:27 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	@APP
	vld1.8	{d4, d5}, [r1]!
	@NO_APP
.Ltmp65:
	@DEBUG_VALUE: outputs4:w <- $r1
	@DEBUG_VALUE: next:w_s8x16 <- $q2
	@DEBUG_VALUE: next:w <- undef
	.loc	1 21 5                          @ csrc/kernels/linear/linear_s8_neon.cpp:21:5 @[ csrc/kernels/linear/linear_s8_neon.cpp:52:27 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	@APP
	vld1.8	{d6, d7}, [r1]!
	@NO_APP
.Ltmp66:
	@DEBUG_VALUE: outputs4:w <- $r1
	@DEBUG_VALUE: next:w_s8x16 <- $q3
	@DEBUG_VALUE: next:w <- undef
	.loc	1 21 5                          @ csrc/kernels/linear/linear_s8_neon.cpp:21:5 @[ csrc/kernels/linear/linear_s8_neon.cpp:53:27 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	@APP
	vld1.8	{d8, d9}, [r1]!
	@NO_APP
.Ltmp67:
	@DEBUG_VALUE: outputs4:w <- $r1
	@DEBUG_VALUE: next:w_s8x16 <- $q4
	@DEBUG_VALUE: more:w_s8x16 <- $q4
	@DEBUG_VALUE: more:sums_s16x8 <- $q12
	@DEBUG_VALUE: more:a_s8x16 <- $q0
	.loc	1 32 5 is_stmt 1                @ csrc/kernels/linear/linear_s8_neon.cpp:32:5 @[ csrc/kernels/linear/linear_s8_neon.cpp:54:13 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	@APP
	pld	[r1, #512]
	pld	[r1, #544]
	@NO_APP
.Ltmp68:
	@DEBUG_VALUE: outputs4:in <- $r2
	.loc	7 16 18 is_stmt 0               @ csrc/kernels/conv_s8/chain_neon.h:16:18 @[ csrc/kernels/linear/linear_s8_neon.cpp:53:18 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmlal.s8	q12, d8, d0
.Ltmp69:
	@DEBUG_VALUE: more:sums_s16x8 <- $q12
	@DEBUG_VALUE: more:w_s8x16 <- $q3
	@DEBUG_VALUE: more:sums_s16x8 <- $q13
	@DEBUG_VALUE: more:a_s8x16 <- $q0
	.loc	7 16 18                         @ csrc/kernels/conv_s8/chain_neon.h:16:18 @[ csrc/kernels/linear/linear_s8_neon.cpp:52:18 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmlal.s8	q13, d6, d0
.Ltmp70:
	@DEBUG_VALUE: more:sums_s16x8 <- $q13
	@DEBUG_VALUE: more:w_s8x16 <- $q2
	@DEBUG_VALUE: more:sums_s16x8 <- $q14
	@DEBUG_VALUE: more:a_s8x16 <- $q0
	.loc	7 16 18                         @ csrc/kernels/conv_s8/chain_neon.h:16:18 @[ csrc/kernels/linear/linear_s8_neon.cpp:51:18 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmlal.s8	q14, d4, d0
.Ltmp71:
	@DEBUG_VALUE: more:sums_s16x8 <- $q14
	@DEBUG_VALUE: more:w_s8x16 <- $q1
	@DEBUG_VALUE: more:sums_s16x8 <- $q15
	@DEBUG_VALUE: more:a_s8x16 <- $q0
	.loc	7 16 18                         @ csrc/kernels/conv_s8/chain_neon.h:16:18 @[ csrc/kernels/linear/linear_s8_neon.cpp:50:18 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmlal.s8	q15, d2, d0
.Ltmp72:
	@DEBUG_VALUE: more:sums_s16x8 <- $q15
	.loc	7 17 12                         @ csrc/kernels/conv_s8/chain_neon.h:17:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:53:18 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmlal.s8	q12, d9, d1
.Ltmp73:
	@DEBUG_VALUE: t3 <- $q12
	@DEBUG_VALUE: more:sums_s16x8 <- $q12
	.loc	7 17 12                         @ csrc/kernels/conv_s8/chain_neon.h:17:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:52:18 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmlal.s8	q13, d7, d1
.Ltmp74:
	@DEBUG_VALUE: t2 <- $q13
	@DEBUG_VALUE: more:sums_s16x8 <- $q13
	.loc	7 17 12                         @ csrc/kernels/conv_s8/chain_neon.h:17:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:51:18 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmlal.s8	q14, d5, d1
.Ltmp75:
	@DEBUG_VALUE: t1 <- $q14
	@DEBUG_VALUE: more:sums_s16x8 <- $q14
	.loc	7 17 12                         @ csrc/kernels/conv_s8/chain_neon.h:17:12 @[ csrc/kernels/linear/linear_s8_neon.cpp:50:18 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ] ]
	vmlal.s8	q15, d3, d1
.Ltmp76:
	@DEBUG_VALUE: t0 <- $q15
	@DEBUG_VALUE: prefetch:w <- $r1
	@DEBUG_VALUE: more:sums_s16x8 <- $q15
	.loc	1 48 9 is_stmt 1                @ csrc/kernels/linear/linear_s8_neon.cpp:48:9 @[ csrc/kernels/linear/linear_s8_neon.cpp:69:35 ]
	cmp	r2, r3
	bne	.LBB0_8
	b	.LBB0_6
.Ltmp77:
.LBB0_9:
	@DEBUG_VALUE: linear_s8_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:bias <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: linear_s8_neon:p <- $r7
	@DEBUG_VALUE: linear_s8_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: linear_s8_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 74 1 epilogue_begin           @ csrc/kernels/linear/linear_s8_neon.cpp:74:1
	sub	sp, r11, #48
.Ltmp78:
	vpop	{d8, d9}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp79:
.Lfunc_end0:
	.size	_ZN7facesig14linear_s8_neonERKNS_12LinearParamsEPKaPKiS4_RKNS_10RequantiseEPv, .Lfunc_end0-_ZN7facesig14linear_s8_neonERKNS_12LinearParamsEPKaPKiS4_RKNS_10RequantiseEPv
	.cfi_endproc
	.file	8 "/work/wt/cside" "csrc/kernels/requantise/requantise.h"
	.fnend
                                        @ -- End function
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	13 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	14 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.file	15 "/work/wt/cside" "csrc/kernels/linear/linear.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	15                              @ 15
	.byte	64                              @ DW_OP_lit16
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	64                              @ DW_OP_lit16
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp36-.Lfunc_begin0
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
.Ldebug_loc9:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
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
.Ldebug_loc10:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
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
.Ldebug_loc11:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
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
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
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
.Ldebug_loc12:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
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
.Ldebug_loc13:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
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
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
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
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
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
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	150                             @ 278
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
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
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
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
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
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
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
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
.Ldebug_loc23:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
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
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
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
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
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
.Ldebug_loc24:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
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
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
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
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
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
.Ldebug_loc25:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
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
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
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
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
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
.Ldebug_loc26:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc27:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
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
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
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
.Ldebug_loc28:
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
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
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
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
	.byte	17                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	18                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
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
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	24                              @ Abbreviation Code
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
	.byte	25                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	26                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
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
	.byte	28                              @ Abbreviation Code
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
	.byte	29                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
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
	.byte	31                              @ Abbreviation Code
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
	.byte	32                              @ Abbreviation Code
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
	.byte	33                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	34                              @ Abbreviation Code
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
	.byte	35                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	36                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	37                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	38                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	39                              @ Abbreviation Code
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
	.byte	40                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	41                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0xa45 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x635 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x1f8 DW_TAG_namespace
	.byte	4                               @ Abbrev [4] 0x2c:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	1627                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	1627                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x44:0x69 DW_TAG_subprogram
	.long	.Linfo_string22                 @ DW_AT_linkage_name
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	1639                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x54:0xb DW_TAG_formal_parameter
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	1639                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x5f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	1639                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x6a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	1639                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x75:0xb DW_TAG_formal_parameter
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	1639                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x80:0xb DW_TAG_variable
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	1857                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x8b:0xb DW_TAG_variable
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.long	1857                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x96:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.long	1857                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xa1:0xb DW_TAG_variable
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.long	1857                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0xad:0xd2 DW_TAG_subprogram
	.long	.Linfo_string32                 @ DW_AT_linkage_name
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	1639                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xbd:0xb DW_TAG_formal_parameter
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	1862                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xc8:0xb DW_TAG_formal_parameter
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	1632                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xd3:0xb DW_TAG_formal_parameter
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	1632                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xde:0xb DW_TAG_formal_parameter
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	1862                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xe9:0xb DW_TAG_variable
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	1872                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xf4:0xb DW_TAG_variable
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	1639                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xff:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	1639                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x10a:0xb DW_TAG_variable
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	1639                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x115:0xb DW_TAG_variable
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	1639                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x120:0x5e DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x121:0xb DW_TAG_variable
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	1756                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x12c:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	1756                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x137:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	1756                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x142:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	1756                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x14d:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	1872                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x158:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	1692                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x163:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x164:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	1692                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x170:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x171:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
	.long	1692                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x17f:0x27 DW_TAG_subprogram
	.long	.Linfo_string46                 @ DW_AT_linkage_name
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	1692                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x18f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	1877                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x19a:0xb DW_TAG_variable
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	1692                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x1a6:0x32 DW_TAG_subprogram
	.long	.Linfo_string49                 @ DW_AT_linkage_name
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	1756                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x1b6:0xb DW_TAG_formal_parameter
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	1692                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1c1:0xb DW_TAG_formal_parameter
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	1692                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1cc:0xb DW_TAG_variable
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.long	1882                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1d8:0x18 DW_TAG_subprogram
	.long	.Linfo_string52                 @ DW_AT_linkage_name
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x1e4:0xb DW_TAG_formal_parameter
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	1862                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x1f0:0x32 DW_TAG_subprogram
	.long	.Linfo_string54                 @ DW_AT_linkage_name
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	1756                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x200:0xb DW_TAG_formal_parameter
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	1756                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x20b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	1692                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x216:0xb DW_TAG_formal_parameter
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	1692                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x223:0x3ce DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string108                @ DW_AT_linkage_name
	.long	.Linfo_string109                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	11                              @ Abbrev [11] 0x238:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string111                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	2622                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x247:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	1862                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x256:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	1897                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x265:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	1862                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x274:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	1887                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x282:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	12
	.long	.Linfo_string120                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	1907                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x290:0xf DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	66                              @ DW_AT_decl_line
	.long	1627                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x29f:0x348 DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	13                              @ Abbrev [13] 0x2a4:0xf DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	1632                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x2b3:0x333 DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	15                              @ Abbrev [15] 0x2b8:0xe DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	.Linfo_string110                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	2610                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x2c6:0x31f DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	13                              @ Abbrev [13] 0x2cb:0xf DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	.Linfo_string122                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	1639                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x2da:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	7                               @ Abbrev [7] 0x2df:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	1639                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x2eb:0x2f9 DW_TAG_inlined_subroutine
	.long	173                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	69                              @ DW_AT_call_line
	.byte	35                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x2f7:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	189                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x300:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	211                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x309:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	222                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x312:0x7 DW_TAG_variable
	.byte	1                               @ DW_AT_location
	.byte	89
	.long	233                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x319:0x9 DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	244                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x322:0x9 DW_TAG_variable
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	255                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x32b:0x9 DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	266                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x334:0x9 DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	277                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x33d:0x55 DW_TAG_inlined_subroutine
	.long	68                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	59                              @ DW_AT_call_line
	.byte	12                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x349:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	84                              @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x352:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	95                              @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x35b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	106                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x364:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	117                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x36d:0x9 DW_TAG_variable
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	128                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x376:0x9 DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	139                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x37f:0x9 DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	150                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x388:0x9 DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	161                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x392:0x251 DW_TAG_lexical_block
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.long	288                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x39b:0x9 DW_TAG_variable
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	289                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x3a4:0x9 DW_TAG_variable
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	300                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x3ad:0x9 DW_TAG_variable
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	311                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x3b6:0x9 DW_TAG_variable
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	322                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x3bf:0x9 DW_TAG_variable
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	333                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x3c8:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	344                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x3d1:0x10 DW_TAG_inlined_subroutine
	.long	383                             @ DW_AT_abstract_origin
	.long	.Ltmp44                         @ DW_AT_low_pc
	.long	.Ltmp45-.Ltmp44                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	45                              @ DW_AT_call_line
	.byte	30                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x3e1:0x10 DW_TAG_inlined_subroutine
	.long	383                             @ DW_AT_abstract_origin
	.long	.Ltmp45                         @ DW_AT_low_pc
	.long	.Ltmp46-.Ltmp45                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	45                              @ DW_AT_call_line
	.byte	61                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x3f1:0x10 DW_TAG_inlined_subroutine
	.long	383                             @ DW_AT_abstract_origin
	.long	.Ltmp46                         @ DW_AT_low_pc
	.long	.Ltmp47-.Ltmp46                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	46                              @ DW_AT_call_line
	.byte	30                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x401:0x10 DW_TAG_inlined_subroutine
	.long	383                             @ DW_AT_abstract_origin
	.long	.Ltmp47                         @ DW_AT_low_pc
	.long	.Ltmp48-.Ltmp47                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	46                              @ DW_AT_call_line
	.byte	61                              @ DW_AT_call_column
	.byte	16                              @ Abbrev [16] 0x411:0x26 DW_TAG_inlined_subroutine
	.long	422                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	46                              @ DW_AT_call_line
	.byte	55                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0x41d:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\211\002"
	.byte	147
	.byte	8
	.long	438                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x42d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	449                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x437:0x1d DW_TAG_inlined_subroutine
	.long	422                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	46                              @ DW_AT_call_line
	.byte	24                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0x443:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\206\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\207\002"
	.byte	147
	.byte	8
	.long	438                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x454:0x1d DW_TAG_inlined_subroutine
	.long	422                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	45                              @ DW_AT_call_line
	.byte	55                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0x460:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\204\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\205\002"
	.byte	147
	.byte	8
	.long	438                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x471:0x1d DW_TAG_inlined_subroutine
	.long	422                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	45                              @ DW_AT_call_line
	.byte	24                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0x47d:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\202\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\203\002"
	.byte	147
	.byte	8
	.long	438                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x48e:0x10 DW_TAG_inlined_subroutine
	.long	472                             @ DW_AT_abstract_origin
	.long	.Ltmp55                         @ DW_AT_low_pc
	.long	.Ltmp56-.Ltmp55                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	47                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x49e:0x10 DW_TAG_inlined_subroutine
	.long	383                             @ DW_AT_abstract_origin
	.long	.Ltmp63                         @ DW_AT_low_pc
	.long	.Ltmp64-.Ltmp63                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	50                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x4ae:0x10 DW_TAG_inlined_subroutine
	.long	383                             @ DW_AT_abstract_origin
	.long	.Ltmp64                         @ DW_AT_low_pc
	.long	.Ltmp65-.Ltmp64                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	51                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x4be:0x10 DW_TAG_inlined_subroutine
	.long	383                             @ DW_AT_abstract_origin
	.long	.Ltmp65                         @ DW_AT_low_pc
	.long	.Ltmp66-.Ltmp65                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	52                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x4ce:0x10 DW_TAG_inlined_subroutine
	.long	383                             @ DW_AT_abstract_origin
	.long	.Ltmp66                         @ DW_AT_low_pc
	.long	.Ltmp67-.Ltmp66                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	53                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x4de:0x10 DW_TAG_inlined_subroutine
	.long	472                             @ DW_AT_abstract_origin
	.long	.Ltmp67                         @ DW_AT_low_pc
	.long	.Ltmp68-.Ltmp67                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	54                              @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	16                              @ Abbrev [16] 0x4ee:0x3d DW_TAG_inlined_subroutine
	.long	496                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	53                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0x4fa:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\231\002"
	.byte	147
	.byte	8
	.long	512                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x50a:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\211\002"
	.byte	147
	.byte	8
	.long	523                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x51a:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\201\002"
	.byte	147
	.byte	8
	.long	534                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x52b:0x3d DW_TAG_inlined_subroutine
	.long	496                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	52                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0x537:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\232\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\233\002"
	.byte	147
	.byte	8
	.long	512                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x547:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\206\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\207\002"
	.byte	147
	.byte	8
	.long	523                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x557:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\201\002"
	.byte	147
	.byte	8
	.long	534                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x568:0x3d DW_TAG_inlined_subroutine
	.long	496                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	51                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0x574:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\234\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\235\002"
	.byte	147
	.byte	8
	.long	512                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x584:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\204\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\205\002"
	.byte	147
	.byte	8
	.long	523                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x594:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\201\002"
	.byte	147
	.byte	8
	.long	534                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x5a5:0x3d DW_TAG_inlined_subroutine
	.long	496                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	50                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0x5b1:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\236\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\237\002"
	.byte	147
	.byte	8
	.long	512                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x5c1:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\202\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\203\002"
	.byte	147
	.byte	8
	.long	523                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x5d1:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\201\002"
	.byte	147
	.byte	8
	.long	534                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0x5e7:0x9 DW_TAG_GNU_call_site
	.long	1521                            @ DW_AT_abstract_origin
	.long	.Ltmp28                         @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x5f1:0x2a DW_TAG_subprogram
	.long	.Linfo_string57                 @ DW_AT_linkage_name
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	25                              @ Abbrev [25] 0x5fc:0x5 DW_TAG_formal_parameter
	.long	1887                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x601:0x5 DW_TAG_formal_parameter
	.long	1897                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x606:0x5 DW_TAG_formal_parameter
	.long	1745                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x60b:0x5 DW_TAG_formal_parameter
	.long	1632                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x610:0x5 DW_TAG_formal_parameter
	.long	1632                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x615:0x5 DW_TAG_formal_parameter
	.long	1907                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x61b:0x5 DW_TAG_structure_type
	.long	.Linfo_string59                 @ DW_AT_name
                                        @ DW_AT_declaration
	.byte	27                              @ Abbrev [27] 0x620:0x3a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string116                @ DW_AT_name
	.byte	16                              @ DW_AT_byte_size
	.byte	15                              @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	28                              @ Abbrev [28] 0x629:0xc DW_TAG_member
	.long	.Linfo_string112                @ DW_AT_name
	.long	1663                            @ DW_AT_type
	.byte	15                              @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	28                              @ Abbrev [28] 0x635:0xc DW_TAG_member
	.long	.Linfo_string113                @ DW_AT_name
	.long	1663                            @ DW_AT_type
	.byte	15                              @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	28                              @ Abbrev [28] 0x641:0xc DW_TAG_member
	.long	.Linfo_string114                @ DW_AT_name
	.long	2632                            @ DW_AT_type
	.byte	15                              @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	28                              @ Abbrev [28] 0x64d:0xc DW_TAG_member
	.long	.Linfo_string36                 @ DW_AT_name
	.long	1663                            @ DW_AT_type
	.byte	15                              @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x65b:0x5 DW_TAG_const_type
	.long	1632                            @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0x660:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x667:0xb DW_TAG_typedef
	.long	1650                            @ DW_AT_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x672:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1663                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x678:0x6 DW_TAG_subrange_type
	.long	1685                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x67f:0xb DW_TAG_typedef
	.long	1674                            @ DW_AT_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x68a:0xb DW_TAG_typedef
	.long	1632                            @ DW_AT_type
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	34                              @ Abbrev [34] 0x695:0x7 DW_TAG_base_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	31                              @ Abbrev [31] 0x69c:0xb DW_TAG_typedef
	.long	1703                            @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x6a7:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1716                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x6ad:0x6 DW_TAG_subrange_type
	.long	1685                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x6b4:0xb DW_TAG_typedef
	.long	1727                            @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x6bf:0xb DW_TAG_typedef
	.long	1738                            @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x6ca:0x7 DW_TAG_base_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x6d1:0xb DW_TAG_typedef
	.long	1632                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x6dc:0xb DW_TAG_typedef
	.long	1767                            @ DW_AT_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x6e7:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1780                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x6ed:0x6 DW_TAG_subrange_type
	.long	1685                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x6f4:0xb DW_TAG_typedef
	.long	1791                            @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x6ff:0xb DW_TAG_typedef
	.long	1802                            @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x70a:0x7 DW_TAG_base_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x711:0xb DW_TAG_typedef
	.long	1820                            @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x71c:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	1716                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x722:0x6 DW_TAG_subrange_type
	.long	1685                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x729:0xb DW_TAG_typedef
	.long	1844                            @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x734:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	1663                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x73a:0x6 DW_TAG_subrange_type
	.long	1685                            @ DW_AT_type
	.byte	2                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x741:0x5 DW_TAG_const_type
	.long	1833                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x746:0x5 DW_TAG_pointer_type
	.long	1867                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x74b:0x5 DW_TAG_const_type
	.long	1716                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x750:0x5 DW_TAG_const_type
	.long	1862                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x755:0x5 DW_TAG_pointer_type
	.long	1862                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x75a:0x5 DW_TAG_const_type
	.long	1756                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x75f:0x5 DW_TAG_reference_type
	.long	1892                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x764:0x5 DW_TAG_const_type
	.long	1563                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x769:0x5 DW_TAG_pointer_type
	.long	1902                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x76e:0x5 DW_TAG_const_type
	.long	1663                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x773:0x1 DW_TAG_pointer_type
	.byte	2                               @ Abbrev [2] 0x774:0xd7 DW_TAG_namespace
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	38                              @ Abbrev [38] 0x779:0xd1 DW_TAG_namespace
	.long	.Linfo_string61                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	39                              @ Abbrev [39] 0x77e:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	2123                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x785:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	1716                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x78c:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	1780                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x793:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	1663                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x79a:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	2135                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x7a1:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	2164                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x7a8:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	2193                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x7af:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	2222                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x7b6:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	2251                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x7bd:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	2280                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x7c4:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	2302                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x7cb:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	2324                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x7d2:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	2346                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x7d9:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	2368                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x7e0:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	2390                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x7e7:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	2412                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x7ee:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	2434                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x7f5:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	2456                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x7fc:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	2467                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x803:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	2478                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x80a:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	2489                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x811:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	2500                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x818:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	2511                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x81f:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	2522                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x826:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	2533                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x82d:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	2544                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x834:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	2555                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x83b:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	2566                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x842:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	2588                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x84b:0xb DW_TAG_typedef
	.long	2134                            @ DW_AT_type
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x856:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	31                              @ Abbrev [31] 0x857:0xb DW_TAG_typedef
	.long	2146                            @ DW_AT_type
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x862:0xb DW_TAG_typedef
	.long	2157                            @ DW_AT_type
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x86d:0x7 DW_TAG_base_type
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x874:0xb DW_TAG_typedef
	.long	2175                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x87f:0xb DW_TAG_typedef
	.long	2186                            @ DW_AT_type
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x88a:0x7 DW_TAG_base_type
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x891:0xb DW_TAG_typedef
	.long	2204                            @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x89c:0xb DW_TAG_typedef
	.long	2215                            @ DW_AT_type
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x8a7:0x7 DW_TAG_base_type
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x8ae:0xb DW_TAG_typedef
	.long	2233                            @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x8b9:0xb DW_TAG_typedef
	.long	2244                            @ DW_AT_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x8c4:0x7 DW_TAG_base_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x8cb:0xb DW_TAG_typedef
	.long	2262                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x8d6:0xb DW_TAG_typedef
	.long	2273                            @ DW_AT_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x8e1:0x7 DW_TAG_base_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x8e8:0xb DW_TAG_typedef
	.long	2291                            @ DW_AT_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x8f3:0xb DW_TAG_typedef
	.long	1727                            @ DW_AT_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x8fe:0xb DW_TAG_typedef
	.long	2313                            @ DW_AT_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x909:0xb DW_TAG_typedef
	.long	1791                            @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x914:0xb DW_TAG_typedef
	.long	2335                            @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x91f:0xb DW_TAG_typedef
	.long	1674                            @ DW_AT_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x92a:0xb DW_TAG_typedef
	.long	2357                            @ DW_AT_type
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x935:0xb DW_TAG_typedef
	.long	2146                            @ DW_AT_type
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x940:0xb DW_TAG_typedef
	.long	2379                            @ DW_AT_type
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x94b:0xb DW_TAG_typedef
	.long	2175                            @ DW_AT_type
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x956:0xb DW_TAG_typedef
	.long	2401                            @ DW_AT_type
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x961:0xb DW_TAG_typedef
	.long	2204                            @ DW_AT_type
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x96c:0xb DW_TAG_typedef
	.long	2423                            @ DW_AT_type
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x977:0xb DW_TAG_typedef
	.long	2233                            @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x982:0xb DW_TAG_typedef
	.long	2445                            @ DW_AT_type
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x98d:0xb DW_TAG_typedef
	.long	2262                            @ DW_AT_type
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x998:0xb DW_TAG_typedef
	.long	1738                            @ DW_AT_type
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x9a3:0xb DW_TAG_typedef
	.long	1632                            @ DW_AT_type
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x9ae:0xb DW_TAG_typedef
	.long	1632                            @ DW_AT_type
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x9b9:0xb DW_TAG_typedef
	.long	2157                            @ DW_AT_type
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x9c4:0xb DW_TAG_typedef
	.long	2186                            @ DW_AT_type
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x9cf:0xb DW_TAG_typedef
	.long	2244                            @ DW_AT_type
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x9da:0xb DW_TAG_typedef
	.long	2244                            @ DW_AT_type
	.long	.Linfo_string100                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x9e5:0xb DW_TAG_typedef
	.long	2273                            @ DW_AT_type
	.long	.Linfo_string101                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x9f0:0xb DW_TAG_typedef
	.long	1632                            @ DW_AT_type
	.long	.Linfo_string102                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x9fb:0xb DW_TAG_typedef
	.long	2244                            @ DW_AT_type
	.long	.Linfo_string103                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa06:0xb DW_TAG_typedef
	.long	2577                            @ DW_AT_type
	.long	.Linfo_string105                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa11:0xb DW_TAG_typedef
	.long	2157                            @ DW_AT_type
	.long	.Linfo_string104                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa1c:0xb DW_TAG_typedef
	.long	2599                            @ DW_AT_type
	.long	.Linfo_string107                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa27:0xb DW_TAG_typedef
	.long	2273                            @ DW_AT_type
	.long	.Linfo_string106                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xa32:0xc DW_TAG_array_type
	.long	1663                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xa37:0x6 DW_TAG_subrange_type
	.long	1685                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xa3e:0x5 DW_TAG_reference_type
	.long	2627                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0xa43:0x5 DW_TAG_const_type
	.long	1568                            @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0xa48:0x7 DW_TAG_base_type
	.long	.Linfo_string115                @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges14:
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/linear/linear_s8_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=60
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=75
.Linfo_string4:
	.asciz	"kPiece"                        @ string offset=83
.Linfo_string5:
	.asciz	"int"                           @ string offset=90
.Linfo_string6:
	.asciz	"kChannels"                     @ string offset=94
.Linfo_string7:
	.asciz	"__int32_t"                     @ string offset=104
.Linfo_string8:
	.asciz	"int32_t"                       @ string offset=114
.Linfo_string9:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=122
.Linfo_string10:
	.asciz	"int32x4_t"                     @ string offset=142
.Linfo_string11:
	.asciz	"signed char"                   @ string offset=152
.Linfo_string12:
	.asciz	"__int8_t"                      @ string offset=164
.Linfo_string13:
	.asciz	"int8_t"                        @ string offset=173
.Linfo_string14:
	.asciz	"int8x16_t"                     @ string offset=180
.Linfo_string15:
	.asciz	"ptrdiff_t"                     @ string offset=190
.Linfo_string16:
	.asciz	"short"                         @ string offset=200
.Linfo_string17:
	.asciz	"__int16_t"                     @ string offset=206
.Linfo_string18:
	.asciz	"int16_t"                       @ string offset=216
.Linfo_string19:
	.asciz	"int16x8_t"                     @ string offset=224
.Linfo_string20:
	.asciz	"int8x8_t"                      @ string offset=234
.Linfo_string21:
	.asciz	"int32x2_t"                     @ string offset=243
.Linfo_string22:
	.asciz	"_ZN7facesig12_GLOBAL__N_16add_upE17__simd128_int32_tS1_S1_S1_" @ string offset=253
.Linfo_string23:
	.asciz	"add_up"                        @ string offset=315
.Linfo_string24:
	.asciz	"s0"                            @ string offset=322
.Linfo_string25:
	.asciz	"s1"                            @ string offset=325
.Linfo_string26:
	.asciz	"s2"                            @ string offset=328
.Linfo_string27:
	.asciz	"s3"                            @ string offset=331
.Linfo_string28:
	.asciz	"h3"                            @ string offset=334
.Linfo_string29:
	.asciz	"h2"                            @ string offset=337
.Linfo_string30:
	.asciz	"h1"                            @ string offset=340
.Linfo_string31:
	.asciz	"h0"                            @ string offset=343
.Linfo_string32:
	.asciz	"_ZN7facesig12_GLOBAL__N_18outputs4EPKaiiS2_" @ string offset=346
.Linfo_string33:
	.asciz	"outputs4"                      @ string offset=390
.Linfo_string34:
	.asciz	"in"                            @ string offset=399
.Linfo_string35:
	.asciz	"pieces"                        @ string offset=402
.Linfo_string36:
	.asciz	"chain"                         @ string offset=409
.Linfo_string37:
	.asciz	"w"                             @ string offset=415
.Linfo_string38:
	.asciz	"end"                           @ string offset=417
.Linfo_string39:
	.asciz	"t0"                            @ string offset=421
.Linfo_string40:
	.asciz	"t1"                            @ string offset=424
.Linfo_string41:
	.asciz	"t2"                            @ string offset=427
.Linfo_string42:
	.asciz	"t3"                            @ string offset=430
.Linfo_string43:
	.asciz	"last"                          @ string offset=433
.Linfo_string44:
	.asciz	"a_s8x16"                       @ string offset=438
.Linfo_string45:
	.asciz	"__ret"                         @ string offset=446
.Linfo_string46:
	.asciz	"_ZN7facesig12_GLOBAL__N_14nextEPPKa" @ string offset=452
.Linfo_string47:
	.asciz	"next"                          @ string offset=488
.Linfo_string48:
	.asciz	"w_s8x16"                       @ string offset=493
.Linfo_string49:
	.asciz	"_ZN7facesig12_GLOBAL__N_15beginE16__simd128_int8_tS1_" @ string offset=501
.Linfo_string50:
	.asciz	"begin"                         @ string offset=555
.Linfo_string51:
	.asciz	"products_s16x8"                @ string offset=561
.Linfo_string52:
	.asciz	"_ZN7facesig12_GLOBAL__N_18prefetchEPKa" @ string offset=576
.Linfo_string53:
	.asciz	"prefetch"                      @ string offset=615
.Linfo_string54:
	.asciz	"_ZN7facesig12_GLOBAL__N_14moreE17__simd128_int16_t16__simd128_int8_tS2_" @ string offset=624
.Linfo_string55:
	.asciz	"more"                          @ string offset=696
.Linfo_string56:
	.asciz	"sums_s16x8"                    @ string offset=701
.Linfo_string57:
	.asciz	"_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv" @ string offset=712
.Linfo_string58:
	.asciz	"requantise_neon"               @ string offset=768
.Linfo_string59:
	.asciz	"Requantise"                    @ string offset=784
.Linfo_string60:
	.asciz	"std"                           @ string offset=795
.Linfo_string61:
	.asciz	"__1"                           @ string offset=799
.Linfo_string62:
	.asciz	"max_align_t"                   @ string offset=803
.Linfo_string63:
	.asciz	"long long"                     @ string offset=815
.Linfo_string64:
	.asciz	"__int64_t"                     @ string offset=825
.Linfo_string65:
	.asciz	"int64_t"                       @ string offset=835
.Linfo_string66:
	.asciz	"unsigned char"                 @ string offset=843
.Linfo_string67:
	.asciz	"__uint8_t"                     @ string offset=857
.Linfo_string68:
	.asciz	"uint8_t"                       @ string offset=867
.Linfo_string69:
	.asciz	"unsigned short"                @ string offset=875
.Linfo_string70:
	.asciz	"__uint16_t"                    @ string offset=890
.Linfo_string71:
	.asciz	"uint16_t"                      @ string offset=901
.Linfo_string72:
	.asciz	"unsigned int"                  @ string offset=910
.Linfo_string73:
	.asciz	"__uint32_t"                    @ string offset=923
.Linfo_string74:
	.asciz	"uint32_t"                      @ string offset=934
.Linfo_string75:
	.asciz	"unsigned long long"            @ string offset=943
.Linfo_string76:
	.asciz	"__uint64_t"                    @ string offset=962
.Linfo_string77:
	.asciz	"uint64_t"                      @ string offset=973
.Linfo_string78:
	.asciz	"__int_least8_t"                @ string offset=982
.Linfo_string79:
	.asciz	"int_least8_t"                  @ string offset=997
.Linfo_string80:
	.asciz	"__int_least16_t"               @ string offset=1010
.Linfo_string81:
	.asciz	"int_least16_t"                 @ string offset=1026
.Linfo_string82:
	.asciz	"__int_least32_t"               @ string offset=1040
.Linfo_string83:
	.asciz	"int_least32_t"                 @ string offset=1056
.Linfo_string84:
	.asciz	"__int_least64_t"               @ string offset=1070
.Linfo_string85:
	.asciz	"int_least64_t"                 @ string offset=1086
.Linfo_string86:
	.asciz	"__uint_least8_t"               @ string offset=1100
.Linfo_string87:
	.asciz	"uint_least8_t"                 @ string offset=1116
.Linfo_string88:
	.asciz	"__uint_least16_t"              @ string offset=1130
.Linfo_string89:
	.asciz	"uint_least16_t"                @ string offset=1147
.Linfo_string90:
	.asciz	"__uint_least32_t"              @ string offset=1162
.Linfo_string91:
	.asciz	"uint_least32_t"                @ string offset=1179
.Linfo_string92:
	.asciz	"__uint_least64_t"              @ string offset=1194
.Linfo_string93:
	.asciz	"uint_least64_t"                @ string offset=1211
.Linfo_string94:
	.asciz	"int_fast8_t"                   @ string offset=1226
.Linfo_string95:
	.asciz	"int_fast16_t"                  @ string offset=1238
.Linfo_string96:
	.asciz	"int_fast32_t"                  @ string offset=1251
.Linfo_string97:
	.asciz	"int_fast64_t"                  @ string offset=1264
.Linfo_string98:
	.asciz	"uint_fast8_t"                  @ string offset=1277
.Linfo_string99:
	.asciz	"uint_fast16_t"                 @ string offset=1290
.Linfo_string100:
	.asciz	"uint_fast32_t"                 @ string offset=1304
.Linfo_string101:
	.asciz	"uint_fast64_t"                 @ string offset=1318
.Linfo_string102:
	.asciz	"intptr_t"                      @ string offset=1332
.Linfo_string103:
	.asciz	"uintptr_t"                     @ string offset=1341
.Linfo_string104:
	.asciz	"__intmax_t"                    @ string offset=1351
.Linfo_string105:
	.asciz	"intmax_t"                      @ string offset=1362
.Linfo_string106:
	.asciz	"__uintmax_t"                   @ string offset=1371
.Linfo_string107:
	.asciz	"uintmax_t"                     @ string offset=1383
.Linfo_string108:
	.asciz	"_ZN7facesig14linear_s8_neonERKNS_12LinearParamsEPKaPKiS4_RKNS_10RequantiseEPv" @ string offset=1393
.Linfo_string109:
	.asciz	"linear_s8_neon"                @ string offset=1471
.Linfo_string110:
	.asciz	"sums"                          @ string offset=1486
.Linfo_string111:
	.asciz	"p"                             @ string offset=1491
.Linfo_string112:
	.asciz	"cin"                           @ string offset=1493
.Linfo_string113:
	.asciz	"cout"                          @ string offset=1497
.Linfo_string114:
	.asciz	"relu"                          @ string offset=1502
.Linfo_string115:
	.asciz	"bool"                          @ string offset=1507
.Linfo_string116:
	.asciz	"LinearParams"                  @ string offset=1512
.Linfo_string117:
	.asciz	"bias"                          @ string offset=1525
.Linfo_string118:
	.asciz	"weights"                       @ string offset=1530
.Linfo_string119:
	.asciz	"to"                            @ string offset=1538
.Linfo_string120:
	.asciz	"out"                           @ string offset=1541
.Linfo_string121:
	.asciz	"channel"                       @ string offset=1545
.Linfo_string122:
	.asciz	"__s1"                          @ string offset=1553
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
