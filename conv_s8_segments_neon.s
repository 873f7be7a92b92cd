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
	.file	"conv_s8_segments_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/conv_s8/conv_s8_segments_neon.cpp"
	.file	2 "/work/wt/cside" "csrc/kernels/requantise/requantise.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.text
	.globl	_ZN7facesig21conv_s8_segments_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPv @ -- Begin function _ZN7facesig21conv_s8_segments_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPv
	.p2align	2
	.type	_ZN7facesig21conv_s8_segments_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPv,%function
	.code	32
_ZN7facesig21conv_s8_segments_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPv: @ @_ZN7facesig21conv_s8_segments_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPv
.Lfunc_begin0:
	.loc	1 290 0                         @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:290:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: conv_s8_segments_neon:p <- $r0
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- $r1
	@DEBUG_VALUE: conv_s8_segments_neon:in <- $r2
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- $r3
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
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -48
	.cfi_offset d14, -56
	.cfi_offset d13, -64
	.cfi_offset d12, -72
	.cfi_offset d11, -80
	.cfi_offset d10, -88
	.cfi_offset d9, -96
	.cfi_offset d8, -104
	.pad	#10944
	sub	sp, sp, #10944
.Ltmp0:
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	str	r1, [sp, #16]                   @ 4-byte Spill
.Ltmp1:
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	sub	lr, r11, #3072
.Ltmp2:
	.loc	1 292 36 prologue_end           @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:292:36
	ldr	r1, [r1]
	mov	r4, r0
.Ltmp3:
	@DEBUG_VALUE: conv_s8_segments_neon:p <- $r4
	@DEBUG_VALUE: conv_s8_segments_neon:p <- $r4
	.loc	1 0 36 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:0:36
	str	r2, [sp, #8]                    @ 4-byte Spill
.Ltmp4:
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	sub	r0, lr, #104
	.loc	1 292 5                         @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:292:5
	mov	r2, #1024
	str	r3, [sp, #52]                   @ 4-byte Spill
.Ltmp5:
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	bl	memset
.Ltmp6:
	.loc	1 0 5                           @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:0:5
	add	r0, sp, #104
	.loc	1 294 29 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:294:29
	mov	r1, r4
	bl	_ZN7facesig12conv_s8_partERKNS_10ConvParamsE
.Ltmp7:
	@DEBUG_VALUE: y <- 0
	.loc	1 295 27                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:295:27
	ldr	r1, [r4, #12]
.Ltmp8:
	.loc	1 295 5 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:295:5
	cmp	r1, #1
	blt	.LBB0_25
.Ltmp9:
@ %bb.1:
	@DEBUG_VALUE: y <- 0
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:p <- $r4
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5                           @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:0:5
	movw	r0, #6945
	add	r2, sp, #120
	.loc	1 295 5 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:295:5
	add	r6, r2, r0
	movw	r0, #6428
	add	r0, r2, r0
	sub	lr, r11, #2048
	str	r0, [sp, #40]                   @ 4-byte Spill
	movw	r0, #6944
	add	r10, r2, r0
	movw	r0, #6940
	add	r0, r2, r0
	sub	r8, lr, #100
	str	r0, [sp, #36]                   @ 4-byte Spill
	add	r2, r2, #12
.Ltmp10:
	.loc	1 296 31 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:296:31
	ldr	r0, [r4, #16]
	add	r3, r8, #8
	str	r2, [sp, #84]                   @ 4-byte Spill
	mov	r2, #0
	str	r3, [sp, #32]                   @ 4-byte Spill
	str	r2, [sp, #12]                   @ 4-byte Spill
	str	r4, [sp, #48]                   @ 4-byte Spill
	str	r6, [sp, #44]                   @ 4-byte Spill
	b	.LBB0_4
.Ltmp11:
.LBB0_2:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 295 27                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:295:27
	ldr	r1, [r4, #12]
.Ltmp12:
.LBB0_3:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 295 49 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:295:49
	ldr	r2, [sp, #112]
	ldr	r3, [sp, #12]                   @ 4-byte Reload
	.loc	1 295 41 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:295:41
	add	r3, r2, r3
.Ltmp13:
	@DEBUG_VALUE: y <- $r3
	.loc	1 295 5 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:295:5
	cmp	r3, r1
	str	r3, [sp, #12]                   @ 4-byte Spill
.Ltmp14:
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	bge	.LBB0_25
.Ltmp15:
.LBB0_4:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_7 Depth 2
                                        @       Child Loop BB0_10 Depth 3
                                        @         Child Loop BB0_17 Depth 4
                                        @           Child Loop BB0_18 Depth 5
                                        @         Child Loop BB0_24 Depth 4
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: x <- 0
	.loc	1 296 9                         @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:296:9
	cmp	r0, #1
	blt	.LBB0_3
.Ltmp16:
@ %bb.5:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 298 49 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:298:49
	ldr	r1, [sp, #116]
	mov	r3, #0
	b	.LBB0_7
.Ltmp17:
.LBB0_6:                                @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 296 52 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:296:52
	ldr	r1, [sp, #116]
	ldr	r3, [sp, #20]                   @ 4-byte Reload
	.loc	1 296 31 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:296:31
	ldr	r0, [r4, #16]
	.loc	1 296 44                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:296:44
	add	r3, r1, r3
.Ltmp18:
	@DEBUG_VALUE: x <- $r3
	.loc	1 296 9 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:296:9
	cmp	r3, r0
	bge	.LBB0_2
.Ltmp19:
.LBB0_7:                                @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_10 Depth 3
                                        @         Child Loop BB0_17 Depth 4
                                        @           Child Loop BB0_18 Depth 5
                                        @         Child Loop BB0_24 Depth 4
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: x <- $r3
	.loc	1 298 68 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:298:68
	sub	r0, r0, r3
	ldr	r7, [sp, #12]                   @ 4-byte Reload
.Ltmp20:
	.loc	1 283 12 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:283:12 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:298:38 ]
	cmp	r1, r0
.Ltmp21:
	.loc	1 297 37                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:297:37
	str	r3, [sp, #92]
	str	r3, [sp, #20]                   @ 4-byte Spill
.Ltmp22:
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	.loc	1 283 12                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:283:12 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:298:38 ]
	movlt	r0, r1
.Ltmp23:
	.loc	1 297 65 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:297:65
	ldr	r3, [r4, #12]
	@DEBUG_VALUE: least:b <- $r0
	@DEBUG_VALUE: least:a <- $r1
	.loc	1 299 13                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:299:13
	sub	lr, r11, #3072
	.loc	1 297 55                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:297:55
	ldr	r2, [sp, #112]
	.loc	1 299 13                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:299:13
	add	r1, sp, #120
	.loc	1 297 37 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:297:37
	str	r0, [sp, #100]
	.loc	1 297 76 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:297:76
	sub	r0, r3, r7
.Ltmp24:
	@DEBUG_VALUE: least:b <- $r0
	@DEBUG_VALUE: least:a <- $r2
	.loc	1 283 12 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:283:12 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:297:44 ]
	cmp	r2, r0
.Ltmp25:
	.loc	1 299 13 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:299:13
	ldr	r3, [sp, #8]                    @ 4-byte Reload
.Ltmp26:
	.loc	1 283 12 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:283:12 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:297:44 ]
	movlt	r0, r2
.Ltmp27:
	.loc	1 299 13 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:299:13
	ldr	r2, [sp, #16]                   @ 4-byte Reload
.Ltmp28:
	.loc	1 297 37 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:297:37
	str	r0, [sp, #96]
	.loc	1 299 13 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:299:13
	sub	r0, lr, #104
	strd	r0, r1, [sp]
	mov	r0, r4
	add	r1, sp, #88
	.loc	1 297 37 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:297:37
	str	r7, [sp, #88]
	.loc	1 299 13                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:299:13
	bl	_ZN7facesig12conv_s8_listERKNS_10ConvParamsERKNS_10ConvS8PartERKNS_7OutsideEPKaSA_PNS_10ConvS8ListE
.Ltmp29:
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: part:p <- $r4
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:weights <- undef
	@DEBUG_VALUE: part:to <- undef
	@DEBUG_VALUE: part:out <- undef
	@DEBUG_VALUE: part:taps <- undef
	@DEBUG_VALUE: part:tap_sums <- undef
	@DEBUG_VALUE: channel <- 0
	.loc	1 273 39                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:273:39 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	ldr	r1, [r4, #20]
.Ltmp30:
	@DEBUG_VALUE: part:bytes <- undef
	.loc	1 273 5 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:273:5 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	cmp	r1, #1
	blt	.LBB0_6
.Ltmp31:
@ %bb.8:                                @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: channel <- 0
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:p <- $r4
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5                           @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:0:5
	ldr	r2, [r4, #24]
	ldr	r0, [r4, #8]
	ldr	r9, [r11, #8]
	mul	r2, r2, r2
.Ltmp32:
	@DEBUG_VALUE: part:taps <- $r2
	str	r2, [sp, #28]                   @ 4-byte Spill
.Ltmp33:
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	mul	r0, r2, r0
	ldr	r2, [sp, #16]                   @ 4-byte Reload
	ldr	r2, [r2, #4]
.Ltmp34:
	@DEBUG_VALUE: part:tap_sums <- $r2
	str	r2, [sp, #24]                   @ 4-byte Spill
.Ltmp35:
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	lsl	r2, r0, #2
.Ltmp36:
	@DEBUG_VALUE: part:bytes <- $r2
	lsl	r0, r0, #1
	str	r2, [sp, #60]                   @ 4-byte Spill
.Ltmp37:
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	mov	r2, #0
	str	r0, [sp, #56]                   @ 4-byte Spill
	b	.LBB0_10
.Ltmp38:
.LBB0_9:                                @   in Loop: Header=BB0_10 Depth=3
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 277 9 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:277:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	ldr	r0, [r11, #16]
	mov	r1, r8
	str	r12, [sp]
	.loc	1 277 55 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:277:55 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	ldr	r3, [sp, #124]
	.loc	1 277 9                         @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:277:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	str	r0, [sp, #4]
	ldr	r0, [r11, #12]
	ldr	r2, [sp, #40]                   @ 4-byte Reload
	bl	_ZN7facesig18requantise_at_neonERKNS_10RequantiseEPKiS4_iiPv
.Ltmp39:
	@DEBUG_VALUE: part:weights <- $r9
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 80] [$sp+0]
	.loc	1 273 39 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:273:39 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	ldr	r1, [r4, #20]
	ldr	r2, [sp, #80]                   @ 4-byte Reload
.Ltmp40:
	@DEBUG_VALUE: channel <- $r2
	.loc	1 273 5 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:273:5 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	cmp	r2, r1
	bge	.LBB0_6
.Ltmp41:
.LBB0_10:                               @   Parent Loop BB0_4 Depth=1
                                        @     Parent Loop BB0_7 Depth=2
                                        @ =>    This Loop Header: Depth=3
                                        @         Child Loop BB0_17 Depth 4
                                        @           Child Loop BB0_18 Depth 5
                                        @         Child Loop BB0_24 Depth 4
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5                           @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:0:5
	mov	r3, r2
.Ltmp42:
	@DEBUG_VALUE: part:weights <- $r0
	@DEBUG_VALUE: channel <- $r3
	.loc	1 274 35                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:35 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	ldr	r2, [sp, #52]                   @ 4-byte Reload
.Ltmp43:
	.loc	1 189 51                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:189:51 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	ldr	r5, [sp, #128]
.Ltmp44:
	@DEBUG_VALUE: block:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:weights <- $r0
	@DEBUG_VALUE: block:bias <- $r7
	@DEBUG_VALUE: block:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:last <- undef
	@DEBUG_VALUE: block:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_stack_value] $r11
	.loc	1 0 51                          @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:0:51
	mov	r0, r9
.Ltmp45:
	.loc	1 274 35                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:35 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	add	r7, r2, r3, lsl #2
.Ltmp46:
	.loc	1 188 35 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:188:35 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	ldr	r2, [sp, #60]                   @ 4-byte Reload
.Ltmp47:
	@DEBUG_VALUE: block:bytes <- $r2
	.loc	1 0 35 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:0:35
	str	r3, [sp, #72]                   @ 4-byte Spill
.Ltmp48:
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	.loc	1 188 35                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:188:35 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	add	r4, r9, r2
.Ltmp49:
	@DEBUG_VALUE: conv_s8_segments_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: block:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:ahead <- $r4
	@DEBUG_VALUE: block:quick <- undef
	@DEBUG_VALUE: tiles:quick <- undef
	@DEBUG_VALUE: tiles:segment <- undef
	@DEBUG_VALUE: tiles:ahead <- undef
	@DEBUG_VALUE: tiles:sums <- undef
	.loc	1 274 61                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:61 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	add	r2, r3, #4
.Ltmp50:
	.loc	1 192 34                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:192:34 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	add	r3, r9, #32
.Ltmp51:
	.loc	1 191 9 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:191:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	cmp	r2, r1
	@DEBUG_VALUE: block:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_stack_value] $r11
	str	r2, [sp, #80]                   @ 4-byte Spill
	ldr	r2, [sp, #56]                   @ 4-byte Reload
	mov	r1, r4
	str	r3, [sp, #68]                   @ 4-byte Spill
.Ltmp52:
	.loc	1 192 53 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:192:53 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	add	r3, r7, #8
.Ltmp53:
	.loc	1 191 9 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:191:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	addlt	r1, r1, r2
.Ltmp54:
	@DEBUG_VALUE: block:ahead <- $r1
	.loc	1 177 9                         @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:177:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:190:5 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ] ]
	cmp	r2, r5, lsl #4
	str	r3, [sp, #64]                   @ 4-byte Spill
.Ltmp55:
	@DEBUG_VALUE: tiles:weights <- $r0
	@DEBUG_VALUE: tiles:bias <- $r7
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:0:9
	str	r4, [sp, #76]                   @ 4-byte Spill
	ble	.LBB0_12
.Ltmp56:
@ %bb.11:                               @   in Loop: Header=BB0_10 Depth=3
	@DEBUG_VALUE: tiles:bias <- $r7
	@DEBUG_VALUE: tiles:weights <- $r0
	@DEBUG_VALUE: block:ahead <- $r1
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 178 9 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:178:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:190:5 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ] ]
	mov	r2, r4
	ldr	r12, [sp, #84]                  @ 4-byte Reload
	mov	lr, r8
	mov	r3, #64
	@APP
	ldrb	r9, [r2, #-1]
	ldm	r12!, {r4, r5, r6, r8}
	add	r6, r0, r6
	vld1.8	{d16, d17, d18, d19}, [r6], r3
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vld1.8	{d20, d21, d22, d23}, [r6], r3
	vmull.s8	q0, d16, d24
	vmull.s8	q2, d18, d24
	vmull.s8	q1, d16, d28
	vmull.s8	q3, d18, d28
	vmlal.s8	q0, d17, d25
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
.Ltmp57:
	uxtb	r9, r8
	subs	r9, r9, #1
	beq	.Ltmp58
.Ltmp59:
	vld1.8	{d16, d17, d18, d19}, [r6], r3
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q3, d22, d30
	vmlal.s8	q1, d21, d31
	vmlal.s8	q0, d16, d24
	vmlal.s8	q3, d23, d31
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vmlal.s8	q2, d18, d24
	vmlal.s8	q0, d17, d25
	subs	r9, r9, #1
	vmlal.s8	q1, d16, d28
	vmlal.s8	q3, d18, d28
	vld1.8	{d20, d21, d22, d23}, [r6], r3
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	bne	.Ltmp59
.Ltmp58:
	mov	r9, r8
	ldm	r12!, {r4, r5, r6, r8}
	add	r6, r0, r6
	pld	[r2]
	pld	[r2, #32]
	add	r2, r2, #64
	vld1.8	{d16, d17, d18, d19}, [r6], r3
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q3, d22, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q1, d21, d31
	vmlal.s8	q3, d23, d31
	vpaddl.s16	q4, q0
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vpaddl.s16	q6, q2
	vmull.s8	q0, d16, d24
	vmull.s8	q2, d18, d24
	vpaddl.s16	q5, q1
	vld1.8	{d20, d21, d22, d23}, [r6], r3
	vmull.s8	q1, d16, d28
	vmlal.s8	q0, d17, d25
	vpaddl.s16	q7, q3
	vmull.s8	q3, d18, d28
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	tst	r9, #256
	bne	.Ltmp60
.Ltmp61:
	uxtb	r9, r8
	subs	r9, r9, #1
	beq	.Ltmp62
.Ltmp63:
	vld1.8	{d16, d17, d18, d19}, [r6], r3
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q3, d22, d30
	vmlal.s8	q1, d21, d31
	vmlal.s8	q0, d16, d24
	vmlal.s8	q3, d23, d31
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vmlal.s8	q2, d18, d24
	vmlal.s8	q0, d17, d25
	subs	r9, r9, #1
	vmlal.s8	q1, d16, d28
	vmlal.s8	q3, d18, d28
	vld1.8	{d20, d21, d22, d23}, [r6], r3
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	bne	.Ltmp63
.Ltmp62:
	mov	r9, r8
	ldm	r12!, {r4, r5, r6, r8}
	add	r6, r0, r6
	pld	[r2]
	pld	[r2, #32]
	add	r2, r2, #64
	vld1.8	{d16, d17, d18, d19}, [r6], r3
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q3, d22, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q1, d21, d31
	vmlal.s8	q3, d23, d31
	vpadal.s16	q4, q0
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vpadal.s16	q6, q2
	vmull.s8	q0, d16, d24
	vmull.s8	q2, d18, d24
	vpadal.s16	q5, q1
	vld1.8	{d20, d21, d22, d23}, [r6], r3
	vmull.s8	q1, d16, d28
	vmlal.s8	q0, d17, d25
	vpadal.s16	q7, q3
	vmull.s8	q3, d18, d28
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	tst	r9, #256
	beq	.Ltmp61
.Ltmp60:
	vpadd.i32	d8, d8, d9
	vpadd.i32	d12, d12, d13
	vpadd.i32	d10, d10, d11
	vpadd.i32	d14, d14, d15
	vld1.32	{d9}, [r7]
	vpadd.i32	d8, d8, d12
	vpadd.i32	d10, d10, d14
	vadd.i32	d8, d8, d9
	vadd.i32	d10, d10, d9
	vstr	d8, [lr]
	vstr	d10, [lr, #16]
	add	lr, lr, #32
	cmp	r8, #0
	bne	.Ltmp57

	@NO_APP
.Ltmp64:
	@DEBUG_VALUE: tiles:segment <- undef
	@DEBUG_VALUE: tiles:ahead <- undef
	@DEBUG_VALUE: tiles:sums <- undef
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:0:9
	mov	r12, #64
.Ltmp65:
	@DEBUG_VALUE: tiles:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: tiles:bias <- [DW_OP_plus_uconst 64] [$sp+0]
	.loc	1 178 9                         @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:178:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:192:5 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ] ]
	ldr	r0, [sp, #32]                   @ 4-byte Reload
.Ltmp66:
	ldr	r2, [sp, #84]                   @ 4-byte Reload
	ldr	r3, [sp, #68]                   @ 4-byte Reload
.Ltmp67:
	@DEBUG_VALUE: tiles:weights <- $r3
	ldr	r7, [sp, #64]                   @ 4-byte Reload
.Ltmp68:
	@DEBUG_VALUE: tiles:bias <- $r7
	@APP
	ldrb	r9, [r1, #-1]
	ldm	r2!, {r4, r5, r6, r8}
	add	r6, r3, r6
	vld1.8	{d16, d17, d18, d19}, [r6], r12
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vld1.8	{d20, d21, d22, d23}, [r6], r12
	vmull.s8	q0, d16, d24
	vmull.s8	q2, d18, d24
	vmull.s8	q1, d16, d28
	vmull.s8	q3, d18, d28
	vmlal.s8	q0, d17, d25
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
.Ltmp69:
	uxtb	r9, r8
	subs	r9, r9, #1
	beq	.Ltmp70
.Ltmp71:
	vld1.8	{d16, d17, d18, d19}, [r6], r12
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q3, d22, d30
	vmlal.s8	q1, d21, d31
	vmlal.s8	q0, d16, d24
	vmlal.s8	q3, d23, d31
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vmlal.s8	q2, d18, d24
	vmlal.s8	q0, d17, d25
	subs	r9, r9, #1
	vmlal.s8	q1, d16, d28
	vmlal.s8	q3, d18, d28
	vld1.8	{d20, d21, d22, d23}, [r6], r12
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	bne	.Ltmp71
.Ltmp70:
	mov	r9, r8
	ldm	r2!, {r4, r5, r6, r8}
	add	r6, r3, r6
	pld	[r1]
	pld	[r1, #32]
	add	r1, r1, #64
	vld1.8	{d16, d17, d18, d19}, [r6], r12
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q3, d22, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q1, d21, d31
	vmlal.s8	q3, d23, d31
	vpaddl.s16	q4, q0
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vpaddl.s16	q6, q2
	vmull.s8	q0, d16, d24
	vmull.s8	q2, d18, d24
	vpaddl.s16	q5, q1
	vld1.8	{d20, d21, d22, d23}, [r6], r12
	vmull.s8	q1, d16, d28
	vmlal.s8	q0, d17, d25
	vpaddl.s16	q7, q3
	vmull.s8	q3, d18, d28
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	tst	r9, #256
	bne	.Ltmp72
.Ltmp73:
	uxtb	r9, r8
	subs	r9, r9, #1
	beq	.Ltmp74
.Ltmp75:
	vld1.8	{d16, d17, d18, d19}, [r6], r12
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q3, d22, d30
	vmlal.s8	q1, d21, d31
	vmlal.s8	q0, d16, d24
	vmlal.s8	q3, d23, d31
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vmlal.s8	q2, d18, d24
	vmlal.s8	q0, d17, d25
	subs	r9, r9, #1
	vmlal.s8	q1, d16, d28
	vmlal.s8	q3, d18, d28
	vld1.8	{d20, d21, d22, d23}, [r6], r12
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	bne	.Ltmp75
.Ltmp74:
	mov	r9, r8
	ldm	r2!, {r4, r5, r6, r8}
	add	r6, r3, r6
	pld	[r1]
	pld	[r1, #32]
	add	r1, r1, #64
	vld1.8	{d16, d17, d18, d19}, [r6], r12
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q3, d22, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q1, d21, d31
	vmlal.s8	q3, d23, d31
	vpadal.s16	q4, q0
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vpadal.s16	q6, q2
	vmull.s8	q0, d16, d24
	vmull.s8	q2, d18, d24
	vpadal.s16	q5, q1
	vld1.8	{d20, d21, d22, d23}, [r6], r12
	vmull.s8	q1, d16, d28
	vmlal.s8	q0, d17, d25
	vpadal.s16	q7, q3
	vmull.s8	q3, d18, d28
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	tst	r9, #256
	beq	.Ltmp73
.Ltmp72:
	vpadd.i32	d8, d8, d9
	vpadd.i32	d12, d12, d13
	vpadd.i32	d10, d10, d11
	vpadd.i32	d14, d14, d15
	vld1.32	{d9}, [r7]
	vpadd.i32	d8, d8, d12
	vpadd.i32	d10, d10, d14
	vadd.i32	d8, d8, d9
	vadd.i32	d10, d10, d9
	vstr	d8, [r0]
	vstr	d10, [r0, #16]
	add	r0, r0, #32
	cmp	r8, #0
	bne	.Ltmp69

	@NO_APP
.Ltmp76:
	@DEBUG_VALUE: tiles:quick <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] undef
	.loc	1 179 5                         @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:179:5 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:192:5 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ] ]
	b	.LBB0_13
.Ltmp77:
.LBB0_12:                               @   in Loop: Header=BB0_10 Depth=3
	@DEBUG_VALUE: tiles:bias <- $r7
	@DEBUG_VALUE: tiles:weights <- $r0
	@DEBUG_VALUE: block:ahead <- $r1
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 180 9 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:180:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:190:5 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ] ]
	ldr	r12, [sp, #84]                  @ 4-byte Reload
	mov	r3, r8
	mov	r2, r4
	mov	lr, #64
	@APP
	ldrb	r9, [r2, #-1]
	ldm	r12!, {r4, r5, r6, r8}
	add	r6, r0, r6
	vld1.8	{d16, d17, d18, d19}, [r6], lr
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vld1.8	{d20, d21, d22, d23}, [r6], lr
	vmull.s8	q0, d16, d24
	vmull.s8	q2, d18, d24
	vmull.s8	q1, d16, d28
	vmull.s8	q3, d18, d28
	vmlal.s8	q0, d17, d25
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
.Ltmp78:
	uxtb	r9, r8
	subs	r9, r9, #1
	beq	.Ltmp79
.Ltmp80:
	vld1.8	{d16, d17, d18, d19}, [r6], lr
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q3, d22, d30
	vmlal.s8	q1, d21, d31
	vmlal.s8	q0, d16, d24
	vmlal.s8	q3, d23, d31
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vmlal.s8	q2, d18, d24
	vmlal.s8	q0, d17, d25
	subs	r9, r9, #1
	vmlal.s8	q1, d16, d28
	vmlal.s8	q3, d18, d28
	vld1.8	{d20, d21, d22, d23}, [r6], lr
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	bne	.Ltmp80
.Ltmp79:
	mov	r9, r8
	ldm	r12!, {r4, r5, r6, r8}
	add	r6, r0, r6
	pld	[r2]
	add	r2, r2, #16
	vld1.8	{d16, d17, d18, d19}, [r6], lr
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q3, d22, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q1, d21, d31
	vmlal.s8	q3, d23, d31
	vpaddl.s16	q4, q0
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vpaddl.s16	q6, q2
	vmull.s8	q0, d16, d24
	vmull.s8	q2, d18, d24
	vpaddl.s16	q5, q1
	vld1.8	{d20, d21, d22, d23}, [r6], lr
	vmull.s8	q1, d16, d28
	vmlal.s8	q0, d17, d25
	vpaddl.s16	q7, q3
	vmull.s8	q3, d18, d28
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	tst	r9, #256
	bne	.Ltmp81
.Ltmp82:
	uxtb	r9, r8
	subs	r9, r9, #1
	beq	.Ltmp83
.Ltmp84:
	vld1.8	{d16, d17, d18, d19}, [r6], lr
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q3, d22, d30
	vmlal.s8	q1, d21, d31
	vmlal.s8	q0, d16, d24
	vmlal.s8	q3, d23, d31
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vmlal.s8	q2, d18, d24
	vmlal.s8	q0, d17, d25
	subs	r9, r9, #1
	vmlal.s8	q1, d16, d28
	vmlal.s8	q3, d18, d28
	vld1.8	{d20, d21, d22, d23}, [r6], lr
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	bne	.Ltmp84
.Ltmp83:
	mov	r9, r8
	ldm	r12!, {r4, r5, r6, r8}
	add	r6, r0, r6
	pld	[r2]
	add	r2, r2, #16
	vld1.8	{d16, d17, d18, d19}, [r6], lr
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q3, d22, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q1, d21, d31
	vmlal.s8	q3, d23, d31
	vpadal.s16	q4, q0
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vpadal.s16	q6, q2
	vmull.s8	q0, d16, d24
	vmull.s8	q2, d18, d24
	vpadal.s16	q5, q1
	vld1.8	{d20, d21, d22, d23}, [r6], lr
	vmull.s8	q1, d16, d28
	vmlal.s8	q0, d17, d25
	vpadal.s16	q7, q3
	vmull.s8	q3, d18, d28
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	tst	r9, #256
	beq	.Ltmp82
.Ltmp81:
	vpadd.i32	d8, d8, d9
	vpadd.i32	d12, d12, d13
	vpadd.i32	d10, d10, d11
	vpadd.i32	d14, d14, d15
	vld1.32	{d9}, [r7]
	vpadd.i32	d8, d8, d12
	vpadd.i32	d10, d10, d14
	vadd.i32	d8, d8, d9
	vadd.i32	d10, d10, d9
	vstr	d8, [r3]
	vstr	d10, [r3, #16]
	add	r3, r3, #32
	cmp	r8, #0
	bne	.Ltmp78

	@NO_APP
.Ltmp85:
	@DEBUG_VALUE: tiles:segment <- undef
	@DEBUG_VALUE: tiles:ahead <- undef
	@DEBUG_VALUE: tiles:sums <- undef
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:0:9
	mov	r12, #64
.Ltmp86:
	@DEBUG_VALUE: tiles:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: tiles:bias <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: tiles:quick <- [DW_OP_stack_value] 0
	.loc	1 180 9                         @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:180:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:192:5 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:274:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ] ]
	ldr	r0, [sp, #84]                   @ 4-byte Reload
.Ltmp87:
	ldr	r2, [sp, #32]                   @ 4-byte Reload
	ldr	r3, [sp, #68]                   @ 4-byte Reload
.Ltmp88:
	@DEBUG_VALUE: tiles:weights <- $r3
	ldr	r7, [sp, #64]                   @ 4-byte Reload
.Ltmp89:
	@DEBUG_VALUE: tiles:bias <- $r7
	@APP
	ldrb	r9, [r1, #-1]
	ldm	r0!, {r4, r5, r6, r8}
	add	r6, r3, r6
	vld1.8	{d16, d17, d18, d19}, [r6], r12
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vld1.8	{d20, d21, d22, d23}, [r6], r12
	vmull.s8	q0, d16, d24
	vmull.s8	q2, d18, d24
	vmull.s8	q1, d16, d28
	vmull.s8	q3, d18, d28
	vmlal.s8	q0, d17, d25
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
.Ltmp90:
	uxtb	r9, r8
	subs	r9, r9, #1
	beq	.Ltmp91
.Ltmp92:
	vld1.8	{d16, d17, d18, d19}, [r6], r12
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q3, d22, d30
	vmlal.s8	q1, d21, d31
	vmlal.s8	q0, d16, d24
	vmlal.s8	q3, d23, d31
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vmlal.s8	q2, d18, d24
	vmlal.s8	q0, d17, d25
	subs	r9, r9, #1
	vmlal.s8	q1, d16, d28
	vmlal.s8	q3, d18, d28
	vld1.8	{d20, d21, d22, d23}, [r6], r12
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	bne	.Ltmp92
.Ltmp91:
	mov	r9, r8
	ldm	r0!, {r4, r5, r6, r8}
	add	r6, r3, r6
	pld	[r1]
	add	r1, r1, #16
	vld1.8	{d16, d17, d18, d19}, [r6], r12
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q3, d22, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q1, d21, d31
	vmlal.s8	q3, d23, d31
	vpaddl.s16	q4, q0
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vpaddl.s16	q6, q2
	vmull.s8	q0, d16, d24
	vmull.s8	q2, d18, d24
	vpaddl.s16	q5, q1
	vld1.8	{d20, d21, d22, d23}, [r6], r12
	vmull.s8	q1, d16, d28
	vmlal.s8	q0, d17, d25
	vpaddl.s16	q7, q3
	vmull.s8	q3, d18, d28
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	tst	r9, #256
	bne	.Ltmp93
.Ltmp94:
	uxtb	r9, r8
	subs	r9, r9, #1
	beq	.Ltmp95
.Ltmp96:
	vld1.8	{d16, d17, d18, d19}, [r6], r12
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q3, d22, d30
	vmlal.s8	q1, d21, d31
	vmlal.s8	q0, d16, d24
	vmlal.s8	q3, d23, d31
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vmlal.s8	q2, d18, d24
	vmlal.s8	q0, d17, d25
	subs	r9, r9, #1
	vmlal.s8	q1, d16, d28
	vmlal.s8	q3, d18, d28
	vld1.8	{d20, d21, d22, d23}, [r6], r12
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	bne	.Ltmp96
.Ltmp95:
	mov	r9, r8
	ldm	r0!, {r4, r5, r6, r8}
	add	r6, r3, r6
	pld	[r1]
	add	r1, r1, #16
	vld1.8	{d16, d17, d18, d19}, [r6], r12
	vmlal.s8	q0, d20, d26
	vmlal.s8	q2, d22, d26
	vmlal.s8	q1, d20, d30
	vmlal.s8	q3, d22, d30
	vmlal.s8	q0, d21, d27
	vmlal.s8	q2, d23, d27
	vld1.8	{d24, d25, d26, d27}, [r4]!
	vmlal.s8	q1, d21, d31
	vmlal.s8	q3, d23, d31
	vpadal.s16	q4, q0
	vld1.8	{d28, d29, d30, d31}, [r5]!
	vpadal.s16	q6, q2
	vmull.s8	q0, d16, d24
	vmull.s8	q2, d18, d24
	vpadal.s16	q5, q1
	vld1.8	{d20, d21, d22, d23}, [r6], r12
	vmull.s8	q1, d16, d28
	vmlal.s8	q0, d17, d25
	vpadal.s16	q7, q3
	vmull.s8	q3, d18, d28
	vmlal.s8	q2, d19, d25
	vmlal.s8	q1, d17, d29
	vmlal.s8	q3, d19, d29
	tst	r9, #256
	beq	.Ltmp94
.Ltmp93:
	vpadd.i32	d8, d8, d9
	vpadd.i32	d12, d12, d13
	vpadd.i32	d10, d10, d11
	vpadd.i32	d14, d14, d15
	vld1.32	{d9}, [r7]
	vpadd.i32	d8, d8, d12
	vpadd.i32	d10, d10, d14
	vadd.i32	d8, d8, d9
	vadd.i32	d10, d10, d9
	vstr	d8, [r2]
	vstr	d10, [r2, #16]
	add	r2, r2, #32
	cmp	r8, #0
	bne	.Ltmp90

	@NO_APP
.Ltmp97:
.LBB0_13:                               @   in Loop: Header=BB0_10 Depth=3
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 275 18 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:18 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	ldr	r0, [sp, #36]                   @ 4-byte Reload
	ldr	r6, [sp, #44]                   @ 4-byte Reload
	ldr	r9, [sp, #76]                   @ 4-byte Reload
	ldr	lr, [r0]
	sub	r0, r11, #2048
	ldr	r12, [sp, #72]                  @ 4-byte Reload
	sub	r8, r0, #100
	.loc	1 275 33 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:33 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	cmp	lr, #1
	blt	.LBB0_21
.Ltmp98:
@ %bb.14:                               @   in Loop: Header=BB0_10 Depth=3
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 275 76                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:76 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	ldr	r0, [sp, #28]                   @ 4-byte Reload
	mov	r7, #0
	@DEBUG_VALUE: add_left_out:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add_left_out:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: i <- 0
	.loc	1 275 66                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:66 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	ldr	r1, [sp, #24]                   @ 4-byte Reload
	.loc	1 275 76                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:76 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	mul	r0, r12, r0
	.loc	1 275 66                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:66 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	add	r2, r1, r0, lsl #2
	@DEBUG_VALUE: add_left_out:tap_sums <- $r2
	b	.LBB0_17
.Ltmp99:
.LBB0_15:                               @   in Loop: Header=BB0_17 Depth=4
	@DEBUG_VALUE: i <- [DW_OP_constu 3472, DW_OP_minus, DW_OP_stack_value] $r4
	@DEBUG_VALUE: sum_s32x4 <- $q8
	@DEBUG_VALUE: add_left_out:tap_sums <- $r2
	@DEBUG_VALUE: add_left_out:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: add_left_out:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 258 9 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:258:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	sub	r7, r4, #3472
.Ltmp100:
.LBB0_16:                               @   in Loop: Header=BB0_17 Depth=4
	@DEBUG_VALUE: sum_s32x4 <- $q8
	@DEBUG_VALUE: add_left_out:tap_sums <- $r2
	@DEBUG_VALUE: add_left_out:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: add_left_out:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 262 28                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:262:28 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	add	r0, r8, r3, lsl #5
.Ltmp101:
	@DEBUG_VALUE: to <- $r0
	.loc	1 255 5                         @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:255:5 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	cmp	r7, lr
.Ltmp102:
	.loc	1 263 33                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:263:33 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	mov	r1, r0
	vld1.32	{d18, d19}, [r1]!
.Ltmp103:
	@DEBUG_VALUE: __ret <- $q9
	.loc	1 263 23 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:263:23 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	vadd.i32	q9, q9, q8
.Ltmp104:
	@DEBUG_VALUE: __s1 <- $q9
	.loc	1 263 9                         @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:263:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	vst1.32	{d18, d19}, [r0]
.Ltmp105:
	.loc	1 264 41 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:264:41 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	vld1.32	{d18, d19}, [r1]
.Ltmp106:
	@DEBUG_VALUE: __ret <- $q9
	.loc	1 264 31 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:264:31 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	vadd.i32	q8, q9, q8
.Ltmp107:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 264 9                         @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:264:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	vst1.32	{d16, d17}, [r1]
.Ltmp108:
	@DEBUG_VALUE: i <- $r7
	.loc	1 255 5 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:255:5 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	bge	.LBB0_21
.Ltmp109:
.LBB0_17:                               @   Parent Loop BB0_4 Depth=1
                                        @     Parent Loop BB0_7 Depth=2
                                        @       Parent Loop BB0_10 Depth=3
                                        @ =>      This Loop Header: Depth=4
                                        @           Child Loop BB0_18 Depth 5
	@DEBUG_VALUE: add_left_out:tap_sums <- $r2
	@DEBUG_VALUE: add_left_out:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: add_left_out:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: i <- $r7
	.loc	1 256 26 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:256:26 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	lsl	r3, r7, #1
.Ltmp110:
	@DEBUG_VALUE: pair <- undef
	.loc	1 258 40 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:258:40 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	add	r1, r7, #1
	cmp	lr, r1
	vmov.i32	q8, #0x0
.Ltmp111:
	@DEBUG_VALUE: sum_s32x4 <- $q8
	.loc	1 256 43                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:256:43 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	ldrb	r3, [r10, r3]
.Ltmp112:
	.loc	1 258 40                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:258:40 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	add	r0, r6, r7, lsl #1
	movgt	r1, lr
	rsb	r5, r1, #0
	add	r4, r7, #3472
.Ltmp113:
.LBB0_18:                               @   Parent Loop BB0_4 Depth=1
                                        @     Parent Loop BB0_7 Depth=2
                                        @       Parent Loop BB0_10 Depth=3
                                        @         Parent Loop BB0_17 Depth=4
                                        @ =>        This Inner Loop Header: Depth=5
	@DEBUG_VALUE: sum_s32x4 <- $q8
	@DEBUG_VALUE: add_left_out:tap_sums <- $r2
	@DEBUG_VALUE: add_left_out:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: add_left_out:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: i <- [DW_OP_constu 3472, DW_OP_minus, DW_OP_stack_value] $r4
	@DEBUG_VALUE: sum_s32x4 <- $q8
	.loc	1 258 60                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:258:60 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	ldrb	r7, [r0, #-1]
.Ltmp114:
	.loc	1 258 9 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:258:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	cmp	r7, r3
	bne	.LBB0_15
.Ltmp115:
@ %bb.19:                               @   in Loop: Header=BB0_18 Depth=5
	@DEBUG_VALUE: i <- [DW_OP_constu 3472, DW_OP_minus, DW_OP_stack_value] $r4
	@DEBUG_VALUE: sum_s32x4 <- $q8
	@DEBUG_VALUE: add_left_out:tap_sums <- $r2
	@DEBUG_VALUE: add_left_out:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: add_left_out:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 260 76                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:260:76 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	ldrb	r7, [r0], #2
.Ltmp116:
	.loc	1 258 18                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:258:18 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	add	r4, r4, #1
.Ltmp117:
	.loc	1 260 38 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:260:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	add	r7, r2, r7, lsl #4
.Ltmp118:
	@DEBUG_VALUE: i <- [DW_OP_constu 3471, DW_OP_minus, DW_OP_stack_value] $r4
	vld1.32	{d18, d19}, [r7]
.Ltmp119:
	@DEBUG_VALUE: __ret <- $q9
	.loc	1 258 18 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:258:18 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	add	r7, r5, r4
.Ltmp120:
	.loc	1 260 17                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:260:17 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	vadd.i32	q8, q9, q8
.Ltmp121:
	@DEBUG_VALUE: sum_s32x4 <- $q8
	.loc	1 258 40 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:258:40 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	cmp	r7, #3472
	bne	.LBB0_18
.Ltmp122:
@ %bb.20:                               @   in Loop: Header=BB0_17 Depth=4
	@DEBUG_VALUE: i <- [DW_OP_constu 3471, DW_OP_minus, DW_OP_stack_value] $r4
	@DEBUG_VALUE: sum_s32x4 <- $q8
	@DEBUG_VALUE: add_left_out:tap_sums <- $r2
	@DEBUG_VALUE: add_left_out:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: add_left_out:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 40 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:0:40
	mov	r7, r1
	.loc	1 258 40 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:258:40 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:275:38 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	b	.LBB0_16
.Ltmp123:
.LBB0_21:                               @   in Loop: Header=BB0_10 Depth=3
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 40 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:0:40
	ldr	r4, [sp, #48]                   @ 4-byte Reload
.Ltmp124:
	.loc	1 276 15 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:15 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	ldrb	r0, [r4, #37]
	.loc	1 276 13 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:13 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	cmp	r0, #1
	bne	.LBB0_9
.Ltmp125:
@ %bb.22:                               @   in Loop: Header=BB0_10 Depth=3
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 276 42                        @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:42 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ]
	ldr	r0, [sp, #120]
.Ltmp126:
	@DEBUG_VALUE: pool_sums:pixels <- $r0
	@DEBUG_VALUE: pool_sums:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: i <- 0
	.file	7 "/work/wt/cside" "csrc/kernels/conv/pixels_neon.h"
	.loc	7 41 5 is_stmt 1                @ csrc/kernels/conv/pixels_neon.h:41:5 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:21 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	cmp	r0, #1
	blt	.LBB0_9
.Ltmp127:
@ %bb.23:                               @   in Loop: Header=BB0_10 Depth=3
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: pool_sums:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: pool_sums:pixels <- $r0
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	7 0 5 is_stmt 0                 @ csrc/kernels/conv/pixels_neon.h:0:5
	mov	r1, #0
	mov	r2, r8
	mov	r3, r8
.Ltmp128:
.LBB0_24:                               @   Parent Loop BB0_4 Depth=1
                                        @     Parent Loop BB0_7 Depth=2
                                        @       Parent Loop BB0_10 Depth=3
                                        @ =>      This Inner Loop Header: Depth=4
	@DEBUG_VALUE: pool_sums:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: pool_sums:pixels <- $r0
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: part:bytes <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: part:tap_sums <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: part:taps <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: part:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: part:list <- [DW_OP_plus_uconst 120, DW_OP_stack_value] $sp
	@DEBUG_VALUE: part:sums <- [DW_OP_constu 2148, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: from <- [DW_OP_LLVM_arg 0, DW_OP_constu 2148, DW_OP_minus, DW_OP_LLVM_arg 1, DW_OP_constu 4, DW_OP_shl, DW_OP_plus, DW_OP_stack_value] $r11, $r1
	.loc	7 43 41 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:43:41 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:21 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	vld1.32	{d16, d17}, [r2]!
.Ltmp129:
	@DEBUG_VALUE: __ret <- $q8
	.loc	7 41 35                         @ csrc/kernels/conv/pixels_neon.h:41:35 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:21 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	add	r1, r1, #4
.Ltmp130:
	@DEBUG_VALUE: i <- $r1
	.loc	7 43 58                         @ csrc/kernels/conv/pixels_neon.h:43:58 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:21 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	vld1.32	{d18, d19}, [r2]!
.Ltmp131:
	@DEBUG_VALUE: __ret <- $q9
	.loc	7 41 5                          @ csrc/kernels/conv/pixels_neon.h:41:5 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:21 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	cmp	r1, r0
.Ltmp132:
	.loc	7 45 23                         @ csrc/kernels/conv/pixels_neon.h:45:23 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:21 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	vld1.32	{d20, d21}, [r2]!
.Ltmp133:
	@DEBUG_VALUE: __ret <- $q10
	.loc	7 45 52                         @ csrc/kernels/conv/pixels_neon.h:45:52 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:21 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	vld1.32	{d22, d23}, [r2]!
.Ltmp134:
	@DEBUG_VALUE: __ret <- $q11
	.loc	7 43 31 is_stmt 0               @ csrc/kernels/conv/pixels_neon.h:43:31 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:21 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	vmax.s32	q8, q8, q9
.Ltmp135:
	@DEBUG_VALUE: top <- $q8
	.loc	7 45 13                         @ csrc/kernels/conv/pixels_neon.h:45:13 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:21 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	vmax.s32	q10, q10, q11
.Ltmp136:
	@DEBUG_VALUE: bottom <- $q10
	.loc	7 46 29                         @ csrc/kernels/conv/pixels_neon.h:46:29 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:21 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	vmax.s32	q8, q8, q10
.Ltmp137:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	7 46 9                          @ csrc/kernels/conv/pixels_neon.h:46:9 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:21 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	vst1.32	{d16, d17}, [r3]!
.Ltmp138:
	.loc	7 41 5 is_stmt 1                @ csrc/kernels/conv/pixels_neon.h:41:5 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:276:21 @[ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:300:13 ] ]
	blt	.LBB0_24
	b	.LBB0_9
.Ltmp139:
.LBB0_25:
	@DEBUG_VALUE: conv_s8_segments_neon:bias <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:in <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:outside <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s8_segments_neon:out <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_segments_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 303 1 epilogue_begin          @ csrc/kernels/conv_s8/conv_s8_segments_neon.cpp:303:1
	sub	sp, r11, #96
.Ltmp140:
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp141:
.Lfunc_end0:
	.size	_ZN7facesig21conv_s8_segments_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPv, .Lfunc_end0-_ZN7facesig21conv_s8_segments_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPv
	.cfi_endproc
	.file	8 "/work/wt/cside" "csrc/kernels/conv/conv.h"
	.file	9 "/work/wt/cside" "csrc/kernels/conv_s8/conv_s8_segments.h"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.fnend
                                        @ -- End function
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	13 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	14 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	15 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp140-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp140-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp140-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp139-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp139-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp139-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp139-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	208                             @ 80
	.byte	0                               @ 
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp139-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp139-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	60                              @ 60
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	248                             @ 120
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	60                              @ 60
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	60                              @ 60
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	156                             @ -2148
	.byte	111                             @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	196                             @ 68
	.byte	0                               @ 
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	196                             @ 68
	.byte	0                               @ 
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	240                             @ -3472
	.byte	100                             @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	240                             @ -3472
	.byte	100                             @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp118-.Lfunc_begin0
	.long	.Ltmp123-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	241                             @ -3471
	.byte	100                             @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc24:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp107-.Lfunc_begin0
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
	.long	.Ltmp111-.Lfunc_begin0
	.long	.Ltmp123-.Lfunc_begin0
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
.Ldebug_loc25:
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Ltmp104-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
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
.Ldebug_loc27:
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
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
.Ldebug_loc28:
	.long	.Ltmp126-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp139-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc29:
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	156                             @ -2148
	.byte	111                             @ 
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	52                              @ DW_OP_lit4
	.byte	36                              @ DW_OP_shl
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc30:
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp137-.Lfunc_begin0
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
.Ldebug_loc31:
	.long	.Ltmp136-.Lfunc_begin0
	.long	.Ltmp139-.Lfunc_begin0
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
	.long	.Ltmp137-.Lfunc_begin0
	.long	.Ltmp139-.Lfunc_begin0
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
	.byte	5                               @ DW_FORM_data2
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
	.byte	5                               @ DW_FORM_data2
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	7                               @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	110                             @ DW_AT_linkage_name
	.byte	14                              @ DW_FORM_strp
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	5                               @ DW_FORM_data2
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	8                               @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	5                               @ DW_FORM_data2
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	9                               @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	10                              @ Abbreviation Code
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
	.byte	11                              @ Abbreviation Code
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
	.byte	12                              @ Abbreviation Code
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
	.byte	13                              @ Abbreviation Code
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
	.byte	14                              @ Abbreviation Code
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
	.byte	15                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	54                              @ DW_AT_calling_convention
	.byte	11                              @ DW_FORM_data1
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	11                              @ DW_AT_byte_size
	.byte	5                               @ DW_FORM_data2
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	16                              @ Abbreviation Code
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
	.byte	5                               @ DW_FORM_data2
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	17                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	18                              @ Abbreviation Code
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
	.byte	5                               @ DW_FORM_data2
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	19                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	5                               @ DW_FORM_data2
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	20                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	5                               @ DW_FORM_data2
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	21                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	5                               @ DW_FORM_data2
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
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
	.byte	5                               @ DW_FORM_data2
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	24                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	25                              @ Abbreviation Code
	.byte	29                              @ DW_TAG_inlined_subroutine
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	88                              @ DW_AT_call_file
	.byte	11                              @ DW_FORM_data1
	.byte	89                              @ DW_AT_call_line
	.byte	5                               @ DW_FORM_data2
	.byte	87                              @ DW_AT_call_column
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	26                              @ Abbreviation Code
	.byte	29                              @ DW_TAG_inlined_subroutine
	.byte	1                               @ DW_CHILDREN_yes
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	88                              @ DW_AT_call_file
	.byte	11                              @ DW_FORM_data1
	.byte	89                              @ DW_AT_call_line
	.byte	5                               @ DW_FORM_data2
	.byte	87                              @ DW_AT_call_column
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	28                              @ Abbreviation Code
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
	.byte	5                               @ DW_FORM_data2
	.byte	87                              @ DW_AT_call_column
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	29                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	31                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	32                              @ Abbreviation Code
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
	.byte	33                              @ Abbreviation Code
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
	.byte	34                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	35                              @ Abbreviation Code
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	36                              @ Abbreviation Code
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
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	37                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	38                              @ Abbreviation Code
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
	.byte	39                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	40                              @ Abbreviation Code
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
	.byte	41                              @ Abbreviation Code
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
	.byte	42                              @ Abbreviation Code
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
	.byte	43                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	44                              @ Abbreviation Code
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
	.byte	45                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	46                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	47                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	5                               @ DW_FORM_data2
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	48                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	49                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	50                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	51                              @ Abbreviation Code
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
	.byte	52                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0xc6e DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x839 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x2d3 DW_TAG_namespace
	.byte	4                               @ Abbrev [4] 0x2c:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	2143                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	2143                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x44:0xc DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	2143                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.byte	64                              @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x50:0x2a DW_TAG_subprogram
	.long	.Linfo_string18                 @ DW_AT_linkage_name
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	282                             @ DW_AT_decl_line
	.long	2148                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x61:0xc DW_TAG_formal_parameter
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	282                             @ DW_AT_decl_line
	.long	2148                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x6d:0xc DW_TAG_formal_parameter
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	282                             @ DW_AT_decl_line
	.long	2148                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x7a:0x94 DW_TAG_subprogram
	.long	.Linfo_string22                 @ DW_AT_linkage_name
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	269                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x87:0xc DW_TAG_formal_parameter
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	269                             @ DW_AT_decl_line
	.long	2272                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x93:0xc DW_TAG_formal_parameter
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	269                             @ DW_AT_decl_line
	.long	2289                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x9f:0xc DW_TAG_formal_parameter
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	269                             @ DW_AT_decl_line
	.long	2417                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xab:0xc DW_TAG_formal_parameter
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	269                             @ DW_AT_decl_line
	.long	2417                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xb7:0xc DW_TAG_formal_parameter
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	270                             @ DW_AT_decl_line
	.long	2324                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xc3:0xc DW_TAG_formal_parameter
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	270                             @ DW_AT_decl_line
	.long	2427                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xcf:0xc DW_TAG_formal_parameter
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	270                             @ DW_AT_decl_line
	.long	2437                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xdb:0xc DW_TAG_variable
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	272                             @ DW_AT_decl_line
	.long	2438                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xe7:0xc DW_TAG_variable
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	271                             @ DW_AT_decl_line
	.long	2451                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xf3:0xc DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	271                             @ DW_AT_decl_line
	.long	2451                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xff:0xe DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x100:0xc DW_TAG_variable
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	273                             @ DW_AT_decl_line
	.long	2148                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x10e:0x65 DW_TAG_subprogram
	.long	.Linfo_string70                 @ DW_AT_linkage_name
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x11a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	2289                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x125:0xb DW_TAG_formal_parameter
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	2324                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x130:0xb DW_TAG_formal_parameter
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	2417                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x13b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	2155                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x146:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	187                             @ DW_AT_decl_line
	.long	2282                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x151:0xb DW_TAG_formal_parameter
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	187                             @ DW_AT_decl_line
	.long	2456                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x15c:0xb DW_TAG_variable
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	2324                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x167:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	2461                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x173:0x4f DW_TAG_subprogram
	.long	.Linfo_string75                 @ DW_AT_linkage_name
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x17f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	2466                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x18a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	2324                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x195:0xb DW_TAG_formal_parameter
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	2417                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x1a0:0xb DW_TAG_formal_parameter
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	2324                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x1ab:0xb DW_TAG_formal_parameter
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	2282                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x1b6:0xb DW_TAG_formal_parameter
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	2456                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x1c2:0xa7 DW_TAG_subprogram
	.long	.Linfo_string78                 @ DW_AT_linkage_name
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	254                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x1ce:0xb DW_TAG_formal_parameter
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	254                             @ DW_AT_decl_line
	.long	2289                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x1d9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	254                             @ DW_AT_decl_line
	.long	2417                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x1e4:0xb DW_TAG_formal_parameter
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	254                             @ DW_AT_decl_line
	.long	2456                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1ef:0x79 DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x1f0:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	255                             @ DW_AT_decl_line
	.long	2148                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1fb:0x6c DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x1fc:0xc DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	257                             @ DW_AT_decl_line
	.long	2166                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x208:0xc DW_TAG_variable
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	262                             @ DW_AT_decl_line
	.long	2456                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x214:0xc DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	256                             @ DW_AT_decl_line
	.long	2143                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x220:0xe DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x221:0xc DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	260                             @ DW_AT_decl_line
	.long	2166                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x22e:0x1c DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x22f:0xc DW_TAG_variable
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	263                             @ DW_AT_decl_line
	.long	2166                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x23b:0xe DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x23c:0xc DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	263                             @ DW_AT_decl_line
	.long	2166                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x24a:0x1c DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x24b:0xc DW_TAG_variable
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	264                             @ DW_AT_decl_line
	.long	2166                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x257:0xe DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x258:0xc DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	264                             @ DW_AT_decl_line
	.long	2166                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x269:0x94 DW_TAG_subprogram
	.long	.Linfo_string84                 @ DW_AT_linkage_name
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x275:0xb DW_TAG_formal_parameter
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	2456                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x280:0xb DW_TAG_formal_parameter
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	2148                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x28b:0x71 DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x28c:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	2148                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x297:0x64 DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x298:0xb DW_TAG_variable
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	2417                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x2a3:0xb DW_TAG_variable
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	2476                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x2ae:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	2476                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x2b9:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x2ba:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	2166                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x2c6:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x2c7:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	2166                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x2d3:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x2d4:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	2166                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x2e0:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x2e1:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	2166                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x2ed:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x2ee:0xb DW_TAG_variable
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	2166                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	4                               @ Abbrev [4] 0x2fe:0xc DW_TAG_variable
	.long	.Linfo_string8                  @ DW_AT_name
	.long	2143                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	13                              @ Abbrev [13] 0x30a:0x9a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	44                              @ DW_AT_byte_size
	.byte	8                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	14                              @ Abbrev [14] 0x313:0xc DW_TAG_member
	.long	.Linfo_string25                 @ DW_AT_name
	.long	2190                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x31f:0xc DW_TAG_member
	.long	.Linfo_string26                 @ DW_AT_name
	.long	2190                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x32b:0xc DW_TAG_member
	.long	.Linfo_string27                 @ DW_AT_name
	.long	2190                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x337:0xc DW_TAG_member
	.long	.Linfo_string28                 @ DW_AT_name
	.long	2190                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x343:0xc DW_TAG_member
	.long	.Linfo_string29                 @ DW_AT_name
	.long	2190                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x34f:0xc DW_TAG_member
	.long	.Linfo_string30                 @ DW_AT_name
	.long	2190                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x35b:0xc DW_TAG_member
	.long	.Linfo_string31                 @ DW_AT_name
	.long	2190                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x367:0xc DW_TAG_member
	.long	.Linfo_string32                 @ DW_AT_name
	.long	2190                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x373:0xc DW_TAG_member
	.long	.Linfo_string33                 @ DW_AT_name
	.long	2190                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x37f:0xc DW_TAG_member
	.long	.Linfo_string34                 @ DW_AT_name
	.long	2282                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x38b:0xc DW_TAG_member
	.long	.Linfo_string36                 @ DW_AT_name
	.long	2282                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.byte	37                              @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x397:0xc DW_TAG_member
	.long	.Linfo_string37                 @ DW_AT_name
	.long	2190                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	40                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x3a4:0x62 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string60                 @ DW_AT_name
	.short	7744                            @ DW_AT_byte_size
	.byte	9                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	14                              @ Abbrev [14] 0x3ae:0xc DW_TAG_member
	.long	.Linfo_string40                 @ DW_AT_name
	.long	2148                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x3ba:0xc DW_TAG_member
	.long	.Linfo_string41                 @ DW_AT_name
	.long	2148                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x3c6:0xc DW_TAG_member
	.long	.Linfo_string42                 @ DW_AT_name
	.long	2148                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x3d2:0xc DW_TAG_member
	.long	.Linfo_string43                 @ DW_AT_name
	.long	2299                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	16                              @ Abbrev [16] 0x3de:0xd DW_TAG_member
	.long	.Linfo_string51                 @ DW_AT_name
	.long	2363                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.short	6428                            @ DW_AT_data_member_location
	.byte	16                              @ Abbrev [16] 0x3eb:0xd DW_TAG_member
	.long	.Linfo_string52                 @ DW_AT_name
	.long	2148                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.short	6940                            @ DW_AT_data_member_location
	.byte	16                              @ Abbrev [16] 0x3f8:0xd DW_TAG_member
	.long	.Linfo_string53                 @ DW_AT_name
	.long	2375                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.short	6944                            @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x406:0x2e DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	16                              @ DW_AT_byte_size
	.byte	9                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	14                              @ Abbrev [14] 0x40f:0xc DW_TAG_member
	.long	.Linfo_string44                 @ DW_AT_name
	.long	2312                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x41b:0xc DW_TAG_member
	.long	.Linfo_string45                 @ DW_AT_name
	.long	2334                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x427:0xc DW_TAG_member
	.long	.Linfo_string49                 @ DW_AT_name
	.long	2334                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x434:0x22 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	2                               @ DW_AT_byte_size
	.byte	9                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	14                              @ Abbrev [14] 0x43d:0xc DW_TAG_member
	.long	.Linfo_string54                 @ DW_AT_name
	.long	2388                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x449:0xc DW_TAG_member
	.long	.Linfo_string58                 @ DW_AT_name
	.long	2388                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x456:0x5 DW_TAG_structure_type
	.long	.Linfo_string64                 @ DW_AT_name
                                        @ DW_AT_declaration
	.byte	18                              @ Abbrev [18] 0x45b:0x33e DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string147                @ DW_AT_linkage_name
	.long	.Linfo_string148                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	288                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	19                              @ Abbrev [19] 0x471:0x10 DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	288                             @ DW_AT_decl_line
	.long	2272                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x481:0x10 DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string152                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	288                             @ DW_AT_decl_line
	.long	2491                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x491:0x10 DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	288                             @ DW_AT_decl_line
	.long	2324                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x4a1:0x10 DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	289                             @ DW_AT_decl_line
	.long	2417                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x4b1:0xf DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	289                             @ DW_AT_decl_line
	.long	2324                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x4c0:0xf DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	12
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	289                             @ DW_AT_decl_line
	.long	2427                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x4cf:0xf DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	16
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	290                             @ DW_AT_decl_line
	.long	2437                            @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x4de:0x10 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	145
	.ascii	"\230g"
	.long	.Linfo_string149                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	291                             @ DW_AT_decl_line
	.long	3179                            @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x4ee:0x10 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\370"
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	293                             @ DW_AT_decl_line
	.long	932                             @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x4fe:0x10 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\350"
	.long	.Linfo_string150                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	294                             @ DW_AT_decl_line
	.long	2486                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x50e:0x26f DW_TAG_lexical_block
	.long	.Ltmp7                          @ DW_AT_low_pc
	.long	.Ltmp139-.Ltmp7                 @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x517:0x10 DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	295                             @ DW_AT_decl_line
	.long	2148                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x527:0x255 DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	23                              @ Abbrev [23] 0x52c:0x10 DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	296                             @ DW_AT_decl_line
	.long	2148                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x53c:0x23f DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	21                              @ Abbrev [21] 0x541:0x10 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\330"
	.long	.Linfo_string151                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	297                             @ DW_AT_decl_line
	.long	2486                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x551:0xd DW_TAG_inlined_subroutine
	.long	80                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.short	298                             @ DW_AT_call_line
	.byte	38                              @ DW_AT_call_column
	.byte	26                              @ Abbrev [26] 0x55e:0x1c DW_TAG_inlined_subroutine
	.long	80                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.short	297                             @ DW_AT_call_line
	.byte	44                              @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x56b:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	97                              @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x572:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	109                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x57a:0x200 DW_TAG_inlined_subroutine
	.long	122                             @ DW_AT_abstract_origin
	.long	.Ltmp29                         @ DW_AT_low_pc
	.long	.Ltmp139-.Ltmp29                @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.short	300                             @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	29                              @ Abbrev [29] 0x58b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	135                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x594:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.asciz	"\370"
	.byte	159
	.long	147                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x59e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	159                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x5a7:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	52
	.long	171                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x5af:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	183                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x5b8:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	145
	.ascii	"\234o"
	.long	219                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x5c1:0x9 DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	231                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x5ca:0x9 DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	243                             @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x5d3:0x1a6 DW_TAG_lexical_block
	.long	.Ltmp29                         @ DW_AT_low_pc
	.long	.Ltmp139-.Ltmp29                @ DW_AT_high_pc
	.long	255                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x5e0:0x9 DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	256                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x5e9:0x8b DW_TAG_inlined_subroutine
	.long	270                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.short	274                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	29                              @ Abbrev [29] 0x5f6:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	282                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x5ff:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	293                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x608:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	304                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x611:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	315                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x61a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	337                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x623:0x9 DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	348                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x62c:0x1f DW_TAG_inlined_subroutine
	.long	371                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	190                             @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	29                              @ Abbrev [29] 0x638:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	394                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x641:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	405                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x64b:0x28 DW_TAG_inlined_subroutine
	.long	371                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	192                             @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	29                              @ Abbrev [29] 0x657:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	394                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x660:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	405                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x669:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	427                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x674:0x8e DW_TAG_inlined_subroutine
	.long	450                             @ DW_AT_abstract_origin
	.long	.Ltmp99                         @ DW_AT_low_pc
	.long	.Ltmp123-.Ltmp99                @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.short	275                             @ DW_AT_call_line
	.byte	38                              @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x685:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.asciz	"\370"
	.byte	159
	.long	462                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x68f:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	473                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x696:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	145
	.ascii	"\234o"
	.byte	159
	.long	484                             @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x6a0:0x61 DW_TAG_lexical_block
	.long	.Ltmp99                         @ DW_AT_low_pc
	.long	.Ltmp123-.Ltmp99                @ DW_AT_high_pc
	.long	495                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x6ad:0x9 DW_TAG_variable
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	496                             @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x6b6:0x4a DW_TAG_lexical_block
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.long	507                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x6bf:0x9 DW_TAG_variable
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	508                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x6c8:0x9 DW_TAG_variable
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	520                             @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x6d1:0x17 DW_TAG_lexical_block
	.long	.Ltmp102                        @ DW_AT_low_pc
	.long	.Ltmp105-.Ltmp102               @ DW_AT_high_pc
	.long	558                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x6de:0x9 DW_TAG_variable
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	559                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x6e8:0x17 DW_TAG_lexical_block
	.long	.Ltmp105                        @ DW_AT_low_pc
	.long	.Ltmp108-.Ltmp105               @ DW_AT_high_pc
	.long	586                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x6f5:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	587                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x702:0x76 DW_TAG_inlined_subroutine
	.long	617                             @ DW_AT_abstract_origin
	.long	.Ltmp126                        @ DW_AT_low_pc
	.long	.Ltmp139-.Ltmp126               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.short	276                             @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x713:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	145
	.ascii	"\234o"
	.byte	159
	.long	629                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x71d:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	640                             @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x724:0x53 DW_TAG_lexical_block
	.long	.Ltmp126                        @ DW_AT_low_pc
	.long	.Ltmp139-.Ltmp126               @ DW_AT_high_pc
	.long	651                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x731:0x9 DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	652                             @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x73a:0x3c DW_TAG_lexical_block
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.long	663                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x743:0x9 DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	664                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x74c:0x9 DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	675                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x755:0x9 DW_TAG_variable
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	686                             @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x75e:0x17 DW_TAG_lexical_block
	.long	.Ltmp136                        @ DW_AT_low_pc
	.long	.Ltmp138-.Ltmp136               @ DW_AT_high_pc
	.long	749                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x76b:0x9 DW_TAG_variable
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	750                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x77d:0x9 DW_TAG_GNU_call_site
	.long	1945                            @ DW_AT_abstract_origin
	.long	.Ltmp7                          @ DW_AT_low_pc
	.byte	35                              @ Abbrev [35] 0x786:0x9 DW_TAG_GNU_call_site
	.long	2024                            @ DW_AT_abstract_origin
	.long	.Ltmp29                         @ DW_AT_low_pc
	.byte	35                              @ Abbrev [35] 0x78f:0x9 DW_TAG_GNU_call_site
	.long	2100                            @ DW_AT_abstract_origin
	.long	.Ltmp39                         @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x799:0x15 DW_TAG_subprogram
	.long	.Linfo_string89                 @ DW_AT_linkage_name
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	1966                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	37                              @ Abbrev [37] 0x7a8:0x5 DW_TAG_formal_parameter
	.long	2272                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x7ae:0x3a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	16                              @ DW_AT_byte_size
	.byte	9                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.byte	14                              @ Abbrev [14] 0x7b7:0xc DW_TAG_member
	.long	.Linfo_string91                 @ DW_AT_name
	.long	2148                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x7c3:0xc DW_TAG_member
	.long	.Linfo_string92                 @ DW_AT_name
	.long	2148                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x7cf:0xc DW_TAG_member
	.long	.Linfo_string93                 @ DW_AT_name
	.long	2148                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x7db:0xc DW_TAG_member
	.long	.Linfo_string94                 @ DW_AT_name
	.long	2148                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	38                              @ Abbrev [38] 0x7e8:0x2a DW_TAG_subprogram
	.long	.Linfo_string96                 @ DW_AT_linkage_name
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	74                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	37                              @ Abbrev [37] 0x7f3:0x5 DW_TAG_formal_parameter
	.long	2272                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x7f8:0x5 DW_TAG_formal_parameter
	.long	2481                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x7fd:0x5 DW_TAG_formal_parameter
	.long	2491                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x802:0x5 DW_TAG_formal_parameter
	.long	2324                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x807:0x5 DW_TAG_formal_parameter
	.long	2324                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x80c:0x5 DW_TAG_formal_parameter
	.long	2501                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x812:0x22 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	8                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.byte	14                              @ Abbrev [14] 0x81b:0xc DW_TAG_member
	.long	.Linfo_string98                 @ DW_AT_name
	.long	2190                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	14                              @ Abbrev [14] 0x827:0xc DW_TAG_member
	.long	.Linfo_string61                 @ DW_AT_name
	.long	2417                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	38                              @ Abbrev [38] 0x834:0x2a DW_TAG_subprogram
	.long	.Linfo_string100                @ DW_AT_linkage_name
	.long	.Linfo_string101                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	37                              @ Abbrev [37] 0x83f:0x5 DW_TAG_formal_parameter
	.long	2427                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x844:0x5 DW_TAG_formal_parameter
	.long	2417                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x849:0x5 DW_TAG_formal_parameter
	.long	2417                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x84e:0x5 DW_TAG_formal_parameter
	.long	2148                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x853:0x5 DW_TAG_formal_parameter
	.long	2148                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x858:0x5 DW_TAG_formal_parameter
	.long	2437                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	39                              @ Abbrev [39] 0x85f:0x5 DW_TAG_const_type
	.long	2148                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x864:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	41                              @ Abbrev [41] 0x86b:0xb DW_TAG_typedef
	.long	2148                            @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0x876:0xb DW_TAG_typedef
	.long	2177                            @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x881:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	2190                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x887:0x6 DW_TAG_subrange_type
	.long	2212                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	41                              @ Abbrev [41] 0x88e:0xb DW_TAG_typedef
	.long	2201                            @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0x899:0xb DW_TAG_typedef
	.long	2148                            @ DW_AT_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	44                              @ Abbrev [44] 0x8a4:0x7 DW_TAG_base_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	41                              @ Abbrev [41] 0x8ab:0xb DW_TAG_typedef
	.long	2230                            @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x8b6:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	2243                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x8bc:0x6 DW_TAG_subrange_type
	.long	2212                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	41                              @ Abbrev [41] 0x8c3:0xb DW_TAG_typedef
	.long	2254                            @ DW_AT_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0x8ce:0xb DW_TAG_typedef
	.long	2265                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x8d9:0x7 DW_TAG_base_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	45                              @ Abbrev [45] 0x8e0:0x5 DW_TAG_reference_type
	.long	2277                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x8e5:0x5 DW_TAG_const_type
	.long	778                             @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x8ea:0x7 DW_TAG_base_type
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	45                              @ Abbrev [45] 0x8f1:0x5 DW_TAG_reference_type
	.long	2294                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x8f6:0x5 DW_TAG_const_type
	.long	932                             @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x8fb:0xd DW_TAG_array_type
	.long	1030                            @ DW_AT_type
	.byte	47                              @ Abbrev [47] 0x900:0x7 DW_TAG_subrange_type
	.long	2212                            @ DW_AT_type
	.short	401                             @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	46                              @ Abbrev [46] 0x908:0xc DW_TAG_array_type
	.long	2324                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x90d:0x6 DW_TAG_subrange_type
	.long	2212                            @ DW_AT_type
	.byte	2                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0x914:0x5 DW_TAG_pointer_type
	.long	2329                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x919:0x5 DW_TAG_const_type
	.long	2243                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x91e:0xb DW_TAG_typedef
	.long	2345                            @ DW_AT_type
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0x929:0xb DW_TAG_typedef
	.long	2356                            @ DW_AT_type
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x934:0x7 DW_TAG_base_type
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	46                              @ Abbrev [46] 0x93b:0xc DW_TAG_array_type
	.long	2190                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x940:0x6 DW_TAG_subrange_type
	.long	2212                            @ DW_AT_type
	.byte	128                             @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	46                              @ Abbrev [46] 0x947:0xd DW_TAG_array_type
	.long	1076                            @ DW_AT_type
	.byte	47                              @ Abbrev [47] 0x94c:0x7 DW_TAG_subrange_type
	.long	2212                            @ DW_AT_type
	.short	400                             @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	41                              @ Abbrev [41] 0x954:0xb DW_TAG_typedef
	.long	2399                            @ DW_AT_type
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0x95f:0xb DW_TAG_typedef
	.long	2410                            @ DW_AT_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x96a:0x7 DW_TAG_base_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	48                              @ Abbrev [48] 0x971:0x5 DW_TAG_pointer_type
	.long	2422                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x976:0x5 DW_TAG_const_type
	.long	2190                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0x97b:0x5 DW_TAG_reference_type
	.long	2432                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x980:0x5 DW_TAG_const_type
	.long	1110                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x985:0x1 DW_TAG_pointer_type
	.byte	46                              @ Abbrev [46] 0x986:0xd DW_TAG_array_type
	.long	2190                            @ DW_AT_type
	.byte	47                              @ Abbrev [47] 0x98b:0x7 DW_TAG_subrange_type
	.long	2212                            @ DW_AT_type
	.short	512                             @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	39                              @ Abbrev [39] 0x993:0x5 DW_TAG_const_type
	.long	2155                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x998:0x5 DW_TAG_pointer_type
	.long	2190                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x99d:0x5 DW_TAG_const_type
	.long	2282                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x9a2:0x5 DW_TAG_pointer_type
	.long	2471                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x9a7:0x5 DW_TAG_const_type
	.long	1030                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x9ac:0x5 DW_TAG_const_type
	.long	2166                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0x9b1:0x5 DW_TAG_reference_type
	.long	2486                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x9b6:0x5 DW_TAG_const_type
	.long	1966                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0x9bb:0x5 DW_TAG_reference_type
	.long	2496                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x9c0:0x5 DW_TAG_const_type
	.long	2066                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x9c5:0x5 DW_TAG_pointer_type
	.long	932                             @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0x9ca:0xd7 DW_TAG_namespace
	.long	.Linfo_string102                @ DW_AT_name
	.byte	50                              @ Abbrev [50] 0x9cf:0xd1 DW_TAG_namespace
	.long	.Linfo_string103                @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	51                              @ Abbrev [51] 0x9d4:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	2721                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0x9db:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	2243                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0x9e2:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	2733                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0x9e9:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	2190                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0x9f0:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	2762                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0x9f7:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	2388                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0x9fe:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	2791                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa05:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	2334                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa0c:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	2820                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa13:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	2849                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa1a:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	2871                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa21:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	2893                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa28:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa2f:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	2937                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa36:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	2959                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa3d:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	2981                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa44:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	3003                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa4b:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	3025                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa52:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	3036                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa59:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	3047                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa60:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	3058                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa67:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	3069                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa6e:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	3080                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa75:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	3091                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa7c:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	3102                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa83:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	3113                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa8a:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	3124                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa91:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	3135                            @ DW_AT_import
	.byte	51                              @ Abbrev [51] 0xa98:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	3157                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	41                              @ Abbrev [41] 0xaa1:0xb DW_TAG_typedef
	.long	2732                            @ DW_AT_type
	.long	.Linfo_string104                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	52                              @ Abbrev [52] 0xaac:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	41                              @ Abbrev [41] 0xaad:0xb DW_TAG_typedef
	.long	2744                            @ DW_AT_type
	.long	.Linfo_string107                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xab8:0xb DW_TAG_typedef
	.long	2755                            @ DW_AT_type
	.long	.Linfo_string106                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0xac3:0x7 DW_TAG_base_type
	.long	.Linfo_string105                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	41                              @ Abbrev [41] 0xaca:0xb DW_TAG_typedef
	.long	2773                            @ DW_AT_type
	.long	.Linfo_string110                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xad5:0xb DW_TAG_typedef
	.long	2784                            @ DW_AT_type
	.long	.Linfo_string109                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0xae0:0x7 DW_TAG_base_type
	.long	.Linfo_string108                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	41                              @ Abbrev [41] 0xae7:0xb DW_TAG_typedef
	.long	2802                            @ DW_AT_type
	.long	.Linfo_string113                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xaf2:0xb DW_TAG_typedef
	.long	2813                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0xafd:0x7 DW_TAG_base_type
	.long	.Linfo_string111                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	41                              @ Abbrev [41] 0xb04:0xb DW_TAG_typedef
	.long	2831                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xb0f:0xb DW_TAG_typedef
	.long	2842                            @ DW_AT_type
	.long	.Linfo_string115                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0xb1a:0x7 DW_TAG_base_type
	.long	.Linfo_string114                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	41                              @ Abbrev [41] 0xb21:0xb DW_TAG_typedef
	.long	2860                            @ DW_AT_type
	.long	.Linfo_string118                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xb2c:0xb DW_TAG_typedef
	.long	2254                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xb37:0xb DW_TAG_typedef
	.long	2882                            @ DW_AT_type
	.long	.Linfo_string120                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xb42:0xb DW_TAG_typedef
	.long	2744                            @ DW_AT_type
	.long	.Linfo_string119                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xb4d:0xb DW_TAG_typedef
	.long	2904                            @ DW_AT_type
	.long	.Linfo_string122                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xb58:0xb DW_TAG_typedef
	.long	2201                            @ DW_AT_type
	.long	.Linfo_string121                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xb63:0xb DW_TAG_typedef
	.long	2926                            @ DW_AT_type
	.long	.Linfo_string124                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xb6e:0xb DW_TAG_typedef
	.long	2773                            @ DW_AT_type
	.long	.Linfo_string123                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xb79:0xb DW_TAG_typedef
	.long	2948                            @ DW_AT_type
	.long	.Linfo_string126                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xb84:0xb DW_TAG_typedef
	.long	2399                            @ DW_AT_type
	.long	.Linfo_string125                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xb8f:0xb DW_TAG_typedef
	.long	2970                            @ DW_AT_type
	.long	.Linfo_string128                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xb9a:0xb DW_TAG_typedef
	.long	2802                            @ DW_AT_type
	.long	.Linfo_string127                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xba5:0xb DW_TAG_typedef
	.long	2992                            @ DW_AT_type
	.long	.Linfo_string130                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xbb0:0xb DW_TAG_typedef
	.long	2345                            @ DW_AT_type
	.long	.Linfo_string129                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xbbb:0xb DW_TAG_typedef
	.long	3014                            @ DW_AT_type
	.long	.Linfo_string132                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xbc6:0xb DW_TAG_typedef
	.long	2831                            @ DW_AT_type
	.long	.Linfo_string131                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xbd1:0xb DW_TAG_typedef
	.long	2265                            @ DW_AT_type
	.long	.Linfo_string133                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xbdc:0xb DW_TAG_typedef
	.long	2148                            @ DW_AT_type
	.long	.Linfo_string134                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xbe7:0xb DW_TAG_typedef
	.long	2148                            @ DW_AT_type
	.long	.Linfo_string135                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xbf2:0xb DW_TAG_typedef
	.long	2784                            @ DW_AT_type
	.long	.Linfo_string136                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xbfd:0xb DW_TAG_typedef
	.long	2410                            @ DW_AT_type
	.long	.Linfo_string137                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xc08:0xb DW_TAG_typedef
	.long	2356                            @ DW_AT_type
	.long	.Linfo_string138                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xc13:0xb DW_TAG_typedef
	.long	2356                            @ DW_AT_type
	.long	.Linfo_string139                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xc1e:0xb DW_TAG_typedef
	.long	2842                            @ DW_AT_type
	.long	.Linfo_string140                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xc29:0xb DW_TAG_typedef
	.long	2148                            @ DW_AT_type
	.long	.Linfo_string141                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xc34:0xb DW_TAG_typedef
	.long	2356                            @ DW_AT_type
	.long	.Linfo_string142                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xc3f:0xb DW_TAG_typedef
	.long	3146                            @ DW_AT_type
	.long	.Linfo_string144                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xc4a:0xb DW_TAG_typedef
	.long	2784                            @ DW_AT_type
	.long	.Linfo_string143                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xc55:0xb DW_TAG_typedef
	.long	3168                            @ DW_AT_type
	.long	.Linfo_string146                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xc60:0xb DW_TAG_typedef
	.long	2842                            @ DW_AT_type
	.long	.Linfo_string145                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	46                              @ Abbrev [46] 0xc6b:0xd DW_TAG_array_type
	.long	2243                            @ DW_AT_type
	.byte	47                              @ Abbrev [47] 0xc70:0x7 DW_TAG_subrange_type
	.long	2212                            @ DW_AT_type
	.short	1024                            @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp139-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp139-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp123-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/conv_s8/conv_s8_segments_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=68
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=83
.Linfo_string4:
	.asciz	"kChannels"                     @ string offset=91
.Linfo_string5:
	.asciz	"int"                           @ string offset=101
.Linfo_string6:
	.asciz	"kPiece"                        @ string offset=105
.Linfo_string7:
	.asciz	"kBlockPiece"                   @ string offset=112
.Linfo_string8:
	.asciz	"kSums"                         @ string offset=124
.Linfo_string9:
	.asciz	"ptrdiff_t"                     @ string offset=130
.Linfo_string10:
	.asciz	"__int32_t"                     @ string offset=140
.Linfo_string11:
	.asciz	"int32_t"                       @ string offset=150
.Linfo_string12:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=158
.Linfo_string13:
	.asciz	"int32x4_t"                     @ string offset=178
.Linfo_string14:
	.asciz	"signed char"                   @ string offset=188
.Linfo_string15:
	.asciz	"__int8_t"                      @ string offset=200
.Linfo_string16:
	.asciz	"int8_t"                        @ string offset=209
.Linfo_string17:
	.asciz	"int8x16_t"                     @ string offset=216
.Linfo_string18:
	.asciz	"_ZN7facesig12_GLOBAL__N_15leastEii" @ string offset=226
.Linfo_string19:
	.asciz	"least"                         @ string offset=261
.Linfo_string20:
	.asciz	"a"                             @ string offset=267
.Linfo_string21:
	.asciz	"b"                             @ string offset=269
.Linfo_string22:
	.asciz	"_ZN7facesig12_GLOBAL__N_14partERKNS_10ConvParamsERKNS_10ConvS8ListEPKiS8_PKaRKNS_10RequantiseEPv" @ string offset=271
.Linfo_string23:
	.asciz	"part"                          @ string offset=368
.Linfo_string24:
	.asciz	"p"                             @ string offset=373
.Linfo_string25:
	.asciz	"in_height"                     @ string offset=375
.Linfo_string26:
	.asciz	"in_width"                      @ string offset=385
.Linfo_string27:
	.asciz	"cin"                           @ string offset=394
.Linfo_string28:
	.asciz	"out_height"                    @ string offset=398
.Linfo_string29:
	.asciz	"out_width"                     @ string offset=409
.Linfo_string30:
	.asciz	"cout"                          @ string offset=419
.Linfo_string31:
	.asciz	"kernel"                        @ string offset=424
.Linfo_string32:
	.asciz	"stride"                        @ string offset=431
.Linfo_string33:
	.asciz	"pad"                           @ string offset=438
.Linfo_string34:
	.asciz	"relu"                          @ string offset=442
.Linfo_string35:
	.asciz	"bool"                          @ string offset=447
.Linfo_string36:
	.asciz	"pool"                          @ string offset=452
.Linfo_string37:
	.asciz	"chain"                         @ string offset=457
.Linfo_string38:
	.asciz	"ConvParams"                    @ string offset=463
.Linfo_string39:
	.asciz	"list"                          @ string offset=474
.Linfo_string40:
	.asciz	"pixels"                        @ string offset=479
.Linfo_string41:
	.asciz	"places"                        @ string offset=486
.Linfo_string42:
	.asciz	"count"                         @ string offset=493
.Linfo_string43:
	.asciz	"segments"                      @ string offset=499
.Linfo_string44:
	.asciz	"in"                            @ string offset=508
.Linfo_string45:
	.asciz	"weights"                       @ string offset=511
.Linfo_string46:
	.asciz	"unsigned int"                  @ string offset=519
.Linfo_string47:
	.asciz	"__uint32_t"                    @ string offset=532
.Linfo_string48:
	.asciz	"uint32_t"                      @ string offset=543
.Linfo_string49:
	.asciz	"steps"                         @ string offset=552
.Linfo_string50:
	.asciz	"ConvS8Segment"                 @ string offset=558
.Linfo_string51:
	.asciz	"place"                         @ string offset=572
.Linfo_string52:
	.asciz	"left_out_count"                @ string offset=578
.Linfo_string53:
	.asciz	"left_out"                      @ string offset=593
.Linfo_string54:
	.asciz	"pair"                          @ string offset=602
.Linfo_string55:
	.asciz	"unsigned char"                 @ string offset=607
.Linfo_string56:
	.asciz	"__uint8_t"                     @ string offset=621
.Linfo_string57:
	.asciz	"uint8_t"                       @ string offset=631
.Linfo_string58:
	.asciz	"position"                      @ string offset=639
.Linfo_string59:
	.asciz	"ConvS8LeftOut"                 @ string offset=648
.Linfo_string60:
	.asciz	"ConvS8List"                    @ string offset=662
.Linfo_string61:
	.asciz	"tap_sums"                      @ string offset=673
.Linfo_string62:
	.asciz	"bias"                          @ string offset=682
.Linfo_string63:
	.asciz	"to"                            @ string offset=687
.Linfo_string64:
	.asciz	"Requantise"                    @ string offset=690
.Linfo_string65:
	.asciz	"out"                           @ string offset=701
.Linfo_string66:
	.asciz	"sums"                          @ string offset=705
.Linfo_string67:
	.asciz	"taps"                          @ string offset=710
.Linfo_string68:
	.asciz	"bytes"                         @ string offset=715
.Linfo_string69:
	.asciz	"channel"                       @ string offset=721
.Linfo_string70:
	.asciz	"_ZN7facesig12_GLOBAL__N_15blockERKNS_10ConvS8ListEPKaPKiibPi" @ string offset=729
.Linfo_string71:
	.asciz	"block"                         @ string offset=790
.Linfo_string72:
	.asciz	"last"                          @ string offset=796
.Linfo_string73:
	.asciz	"ahead"                         @ string offset=801
.Linfo_string74:
	.asciz	"quick"                         @ string offset=807
.Linfo_string75:
	.asciz	"_ZN7facesig12_GLOBAL__N_15tilesEPKNS_13ConvS8SegmentEPKaPKiS5_bPi" @ string offset=813
.Linfo_string76:
	.asciz	"tiles"                         @ string offset=879
.Linfo_string77:
	.asciz	"segment"                       @ string offset=885
.Linfo_string78:
	.asciz	"_ZN7facesig12_GLOBAL__N_112add_left_outERKNS_10ConvS8ListEPKiPi" @ string offset=893
.Linfo_string79:
	.asciz	"add_left_out"                  @ string offset=957
.Linfo_string80:
	.asciz	"i"                             @ string offset=970
.Linfo_string81:
	.asciz	"sum_s32x4"                     @ string offset=972
.Linfo_string82:
	.asciz	"__ret"                         @ string offset=982
.Linfo_string83:
	.asciz	"__s1"                          @ string offset=988
.Linfo_string84:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pool_sumsEPii" @ string offset=993
.Linfo_string85:
	.asciz	"pool_sums"                     @ string offset=1033
.Linfo_string86:
	.asciz	"from"                          @ string offset=1043
.Linfo_string87:
	.asciz	"top"                           @ string offset=1048
.Linfo_string88:
	.asciz	"bottom"                        @ string offset=1052
.Linfo_string89:
	.asciz	"_ZN7facesig12conv_s8_partERKNS_10ConvParamsE" @ string offset=1059
.Linfo_string90:
	.asciz	"conv_s8_part"                  @ string offset=1104
.Linfo_string91:
	.asciz	"y"                             @ string offset=1117
.Linfo_string92:
	.asciz	"x"                             @ string offset=1119
.Linfo_string93:
	.asciz	"height"                        @ string offset=1121
.Linfo_string94:
	.asciz	"width"                         @ string offset=1128
.Linfo_string95:
	.asciz	"ConvS8Part"                    @ string offset=1134
.Linfo_string96:
	.asciz	"_ZN7facesig12conv_s8_listERKNS_10ConvParamsERKNS_10ConvS8PartERKNS_7OutsideEPKaSA_PNS_10ConvS8ListE" @ string offset=1145
.Linfo_string97:
	.asciz	"conv_s8_list"                  @ string offset=1245
.Linfo_string98:
	.asciz	"zero_point"                    @ string offset=1258
.Linfo_string99:
	.asciz	"Outside"                       @ string offset=1269
.Linfo_string100:
	.asciz	"_ZN7facesig18requantise_at_neonERKNS_10RequantiseEPKiS4_iiPv" @ string offset=1277
.Linfo_string101:
	.asciz	"requantise_at_neon"            @ string offset=1338
.Linfo_string102:
	.asciz	"std"                           @ string offset=1357
.Linfo_string103:
	.asciz	"__1"                           @ string offset=1361
.Linfo_string104:
	.asciz	"max_align_t"                   @ string offset=1365
.Linfo_string105:
	.asciz	"short"                         @ string offset=1377
.Linfo_string106:
	.asciz	"__int16_t"                     @ string offset=1383
.Linfo_string107:
	.asciz	"int16_t"                       @ string offset=1393
.Linfo_string108:
	.asciz	"long long"                     @ string offset=1401
.Linfo_string109:
	.asciz	"__int64_t"                     @ string offset=1411
.Linfo_string110:
	.asciz	"int64_t"                       @ string offset=1421
.Linfo_string111:
	.asciz	"unsigned short"                @ string offset=1429
.Linfo_string112:
	.asciz	"__uint16_t"                    @ string offset=1444
.Linfo_string113:
	.asciz	"uint16_t"                      @ string offset=1455
.Linfo_string114:
	.asciz	"unsigned long long"            @ string offset=1464
.Linfo_string115:
	.asciz	"__uint64_t"                    @ string offset=1483
.Linfo_string116:
	.asciz	"uint64_t"                      @ string offset=1494
.Linfo_string117:
	.asciz	"__int_least8_t"                @ string offset=1503
.Linfo_string118:
	.asciz	"int_least8_t"                  @ string offset=1518
.Linfo_string119:
	.asciz	"__int_least16_t"               @ string offset=1531
.Linfo_string120:
	.asciz	"int_least16_t"                 @ string offset=1547
.Linfo_string121:
	.asciz	"__int_least32_t"               @ string offset=1561
.Linfo_string122:
	.asciz	"int_least32_t"                 @ string offset=1577
.Linfo_string123:
	.asciz	"__int_least64_t"               @ string offset=1591
.Linfo_string124:
	.asciz	"int_least64_t"                 @ string offset=1607
.Linfo_string125:
	.asciz	"__uint_least8_t"               @ string offset=1621
.Linfo_string126:
	.asciz	"uint_least8_t"                 @ string offset=1637
.Linfo_string127:
	.asciz	"__uint_least16_t"              @ string offset=1651
.Linfo_string128:
	.asciz	"uint_least16_t"                @ string offset=1668
.Linfo_string129:
	.asciz	"__uint_least32_t"              @ string offset=1683
.Linfo_string130:
	.asciz	"uint_least32_t"                @ string offset=1700
.Linfo_string131:
	.asciz	"__uint_least64_t"              @ string offset=1715
.Linfo_string132:
	.asciz	"uint_least64_t"                @ string offset=1732
.Linfo_string133:
	.asciz	"int_fast8_t"                   @ string offset=1747
.Linfo_string134:
	.asciz	"int_fast16_t"                  @ string offset=1759
.Linfo_string135:
	.asciz	"int_fast32_t"                  @ string offset=1772
.Linfo_string136:
	.asciz	"int_fast64_t"                  @ string offset=1785
.Linfo_string137:
	.asciz	"uint_fast8_t"                  @ string offset=1798
.Linfo_string138:
	.asciz	"uint_fast16_t"                 @ string offset=1811
.Linfo_string139:
	.asciz	"uint_fast32_t"                 @ string offset=1825
.Linfo_string140:
	.asciz	"uint_fast64_t"                 @ string offset=1839
.Linfo_string141:
	.asciz	"intptr_t"                      @ string offset=1853
.Linfo_string142:
	.asciz	"uintptr_t"                     @ string offset=1862
.Linfo_string143:
	.asciz	"__intmax_t"                    @ string offset=1872
.Linfo_string144:
	.asciz	"intmax_t"                      @ string offset=1883
.Linfo_string145:
	.asciz	"__uintmax_t"                   @ string offset=1892
.Linfo_string146:
	.asciz	"uintmax_t"                     @ string offset=1904
.Linfo_string147:
	.asciz	"_ZN7facesig21conv_s8_segments_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPv" @ string offset=1914
.Linfo_string148:
	.asciz	"conv_s8_segments_neon"         @ string offset=2011
.Linfo_string149:
	.asciz	"line"                          @ string offset=2033
.Linfo_string150:
	.asciz	"most"                          @ string offset=2038
.Linfo_string151:
	.asciz	"here"                          @ string offset=2043
.Linfo_string152:
	.asciz	"outside"                       @ string offset=2048
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
