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
	.file	"conv_s16_pairs_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16_pairs.h"
	.file	2 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp"
	.file	3 "/work/wt/cside" "csrc/kernels/requantise/requantise.h"
	.file	4 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16_tiles.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_size_t.h"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.text
	.globl	_ZN7facesig19conv_s16_pairs_neonERKNS_10ConvParamsEiPKsPKiS4_RKNS_10RequantiseEPsPv @ -- Begin function _ZN7facesig19conv_s16_pairs_neonERKNS_10ConvParamsEiPKsPKiS4_RKNS_10RequantiseEPsPv
	.p2align	2
	.type	_ZN7facesig19conv_s16_pairs_neonERKNS_10ConvParamsEiPKsPKiS4_RKNS_10RequantiseEPsPv,%function
	.code	32
_ZN7facesig19conv_s16_pairs_neonERKNS_10ConvParamsEiPKsPKiS4_RKNS_10RequantiseEPsPv: @ @_ZN7facesig19conv_s16_pairs_neonERKNS_10ConvParamsEiPKsPKiS4_RKNS_10RequantiseEPsPv
.Lfunc_begin0:
	.loc	2 171 0                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:171:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
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
	.vsave	{d8}
	vpush	{d8}
	.cfi_offset d8, -48
	.pad	#152
	sub	sp, sp, #152
	.pad	#12288
	sub	sp, sp, #12288
.Ltmp0:
	.loc	1 44 46 prologue_end            @ csrc/kernels/conv_s16/conv_s16_pairs.h:44:46 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:174:41 ]
	ldr	r12, [r0, #8]
.Ltmp1:
	.loc	2 0 0 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0
	sub	lr, r11, #6144
	ldr	r6, [r11, #8]
.Ltmp2:
	@DEBUG_VALUE: conv_s16_pairs_row:p <- $r0
	@DEBUG_VALUE: conv_s16_pairs_row:kLineNumbers <- 32
	@DEBUG_VALUE: conv_s16_pairs_neon:cin <- undef
	sub	lr, lr, #68
.Ltmp3:
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- $r0
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- $r1
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- $r2
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	str	r2, [sp, #60]                   @ 4-byte Spill
.Ltmp4:
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	mov	r2, #408
	.loc	2 172 48 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:172:48
	ldr	r5, [r0, #16]
.Ltmp5:
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- $r5
	.loc	2 0 48 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:48
	str	r1, [sp, #16]                   @ 4-byte Spill
.Ltmp6:
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	.loc	1 44 46                         @ csrc/kernels/conv_s16/conv_s16_pairs.h:44:46 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:174:41 ]
	ldr	r4, [r0, #4]
	str	r0, [sp, #72]                   @ 4-byte Spill
.Ltmp7:
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	.loc	1 44 63                         @ csrc/kernels/conv_s16/conv_s16_pairs.h:44:63 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:174:41 ]
	ldr	r1, [r0, #32]
.Ltmp8:
	@DEBUG_VALUE: conv_s16_pairs_row:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_row:kLineNumbers <- 32
	.loc	2 58 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:58:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ]
	mla	r0, r12, r2, r6
	mov	r2, #416
.Ltmp9:
	.loc	2 176 21                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:176:21
	str	r3, [lr, #20]
	mov	r3, #0
.Ltmp10:
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	.loc	2 0 21 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:21
	str	r5, [sp, #88]                   @ 4-byte Spill
.Ltmp11:
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	.loc	2 176 21                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:176:21
	str	r5, [lr, #4]
	str	r0, [sp, #52]                   @ 4-byte Spill
.Ltmp12:
	.loc	2 58 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:58:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ]
	mla	r0, r12, r2, r6
	mov	r2, #424
.Ltmp13:
	.loc	2 176 21                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:176:21
	str	r12, [lr]
	str	r12, [sp, #96]                  @ 4-byte Spill
	str	r0, [sp, #48]                   @ 4-byte Spill
.Ltmp14:
	.loc	2 58 5                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:58:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ]
	mla	r0, r12, r2, r6
	mov	r2, #432
	str	r0, [sp, #44]                   @ 4-byte Spill
	mla	r0, r12, r2, r6
	mov	r2, #400
.Ltmp15:
	@DEBUG_VALUE: turn_weights:weights <- $r6
	@DEBUG_VALUE: turn_weights:cin <- $r12
	@DEBUG_VALUE: turn_weights:out <- undef
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:5
	str	r0, [sp, #40]                   @ 4-byte Spill
.Ltmp16:
	.loc	2 57 35 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:57:35 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ]
	mla	r0, r12, r2, r6
.Ltmp17:
	@DEBUG_VALUE: turn_weights:last <- $r0
	.loc	2 0 35 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:35
	str	r0, [sp, #36]                   @ 4-byte Spill
.Ltmp18:
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	.loc	1 44 55 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs.h:44:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:174:41 ]
	add	r0, r4, r1, lsl #1
	@DEBUG_VALUE: conv_s16_pairs_row:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_row:kLineNumbers <- 32
	ldr	r1, [r11, #16]
	.loc	1 44 68 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs.h:44:68 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:174:41 ]
	mul	r0, r0, r12
.Ltmp19:
	@DEBUG_VALUE: conv_s16_pairs_row:row <- $r0
	.loc	1 45 32 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs.h:45:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:174:41 ]
	add	r0, r0, #31
.Ltmp20:
	.loc	1 45 52 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs.h:45:52 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:174:41 ]
	bic	r0, r0, #31
.Ltmp21:
	.loc	2 174 39 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:174:39
	add	r7, r1, r0, lsl #1
.Ltmp22:
	@DEBUG_VALUE: conv_s16_pairs_neon:turned_weights <- $r7
	.loc	2 0 39 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:39
	mov	r0, #840
	.loc	2 175 36 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:175:36
	mla	r1, r12, r0, r7
.Ltmp23:
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- $r1
	.loc	2 0 36 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:36
	add	r0, r12, r12, lsl #1
	.loc	2 176 21 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:176:21
	str	r7, [lr, #16]
	str	r0, [sp, #12]                   @ 4-byte Spill
.Ltmp24:
	.loc	2 58 5                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:58:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ]
	add	r0, r6, r0, lsl #4
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	str	r1, [sp, #68]                   @ 4-byte Spill
.Ltmp25:
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	.loc	2 176 21                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:176:21
	str	r1, [lr, #12]
	str	r0, [sp, #32]                   @ 4-byte Spill
	add	r0, r12, r12, lsl #2
	lsl	r2, r0, #3
	lsl	r0, r0, #4
	str	r0, [sp, #76]                   @ 4-byte Spill
	.loc	2 173 44                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:173:44
	mul	r0, r12, r5
	str	r2, [sp, #80]                   @ 4-byte Spill
	.loc	2 173 59 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:173:59
	rsb	r2, r0, r0, lsl #3
.Ltmp26:
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- $r2
	.loc	2 58 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:58:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ]
	add	r0, r6, r12, lsl #4
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	str	r0, [sp, #28]                   @ 4-byte Spill
	add	r0, r6, r12, lsl #5
	str	r2, [sp, #64]                   @ 4-byte Spill
.Ltmp27:
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	.loc	2 176 21                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:176:21
	str	r2, [lr, #8]
	str	r0, [sp, #24]                   @ 4-byte Spill
.Ltmp28:
	@DEBUG_VALUE: turn_weights:weights <- undef
	.loc	2 58 5                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:58:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ]
	add	r0, r6, r12, lsl #6
	str	r0, [sp, #20]                   @ 4-byte Spill
	lsl	r0, r12, #2
.Ltmp29:
	@DEBUG_VALUE: part <- 0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:5
	str	r0, [sp, #120]                  @ 4-byte Spill
	lsl	r0, r12, #3
	str	r0, [sp, #116]                  @ 4-byte Spill
	b	.LBB0_2
.Ltmp30:
.LBB0_1:                                @   in Loop: Header=BB0_2 Depth=1
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: turn_weights:out <- $r7
	ldr	r3, [sp, #56]                   @ 4-byte Reload
.Ltmp31:
	.loc	2 58 39 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:58:39 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ]
	add	r3, r3, #1
.Ltmp32:
	@DEBUG_VALUE: part <- $r3
	.loc	2 58 5                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:58:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ]
	cmp	r3, #5
	beq	.LBB0_58
.Ltmp33:
.LBB0_2:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_4 Depth 2
                                        @       Child Loop BB0_7 Depth 3
                                        @         Child Loop BB0_11 Depth 4
                                        @     Child Loop BB0_32 Depth 2
                                        @       Child Loop BB0_35 Depth 3
                                        @         Child Loop BB0_39 Depth 4
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:5
	str	r3, [sp, #56]                   @ 4-byte Spill
	add	r0, r3, r3, lsl #2
	ldr	r1, .LCPI0_0
.LPC0_0:
	add	r1, pc, r1
	ldr	r2, [r1, r3, lsl #2]
	ldr	r1, .LCPI0_1
	ldr	r6, [sp, #32]                   @ 4-byte Reload
.Ltmp34:
	.loc	2 38 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:38:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r2, #1
.LPC0_1:
	add	r1, pc, r1
	ldr	r4, [sp, #20]                   @ 4-byte Reload
	add	r0, r1, r0, lsl #3
	ldr	r3, [r11, #8]
	movle	r2, #1
	mov	r1, #0
	str	r2, [sp, #104]                  @ 4-byte Spill
	str	r0, [sp, #100]                  @ 4-byte Spill
.Ltmp35:
	@DEBUG_VALUE: turn_weights:out <- $r7
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- undef
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:out <- $r7
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: row <- 0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:5
	ldr	r0, [sp, #28]                   @ 4-byte Reload
	str	r0, [sp, #112]                  @ 4-byte Spill
	ldr	r0, [sp, #24]                   @ 4-byte Reload
	b	.LBB0_4
.Ltmp36:
.LBB0_3:                                @   in Loop: Header=BB0_4 Depth=2
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:out <- $r7
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r1, [sp, #76]                   @ 4-byte Reload
	.loc	2 38 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:38:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ldr	r2, [sp, #112]                  @ 4-byte Reload
	add	r0, r0, r1
	add	r6, r6, r1
	@DEBUG_VALUE: turn_block:out <- $r7
	add	r2, r2, r1
	add	r4, r4, r1
.Ltmp37:
	.loc	2 38 53                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:38:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r3, r3, r1
.Ltmp38:
	@DEBUG_VALUE: turn_block:weights <- $r3
	.loc	2 0 53 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:53
	ldr	r1, [sp, #92]                   @ 4-byte Reload
	str	r2, [sp, #112]                  @ 4-byte Spill
	.loc	2 38 38 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:38:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r1, r1, #1
.Ltmp39:
	@DEBUG_VALUE: row <- $r1
	.loc	2 38 5                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:38:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r1, #5
	beq	.LBB0_30
.Ltmp40:
.LBB0_4:                                @   Parent Loop BB0_2 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_7 Depth 3
                                        @         Child Loop BB0_11 Depth 4
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:out <- $r7
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:5
	mov	r2, #0
.Ltmp41:
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:out <- $r7
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: i <- 0
	str	r1, [sp, #92]                   @ 4-byte Spill
	b	.LBB0_7
.Ltmp42:
.LBB0_5:                                @   in Loop: Header=BB0_7 Depth=3
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r12, [sp, #96]                  @ 4-byte Reload
.Ltmp43:
	.loc	2 39 43 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:39:43 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r7, r7, r9
.Ltmp44:
	.loc	2 0 43 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:43
	ldr	r2, [sp, #108]                  @ 4-byte Reload
.Ltmp45:
	@DEBUG_VALUE: i <- $r2
	@DEBUG_VALUE: i <- $r2
.LBB0_6:                                @   in Loop: Header=BB0_7 Depth=3
	@DEBUG_VALUE: i <- $r2
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 39 9 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:39:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ldr	r1, [sp, #104]                  @ 4-byte Reload
.Ltmp46:
	.loc	2 39 43                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:39:43 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r2, r2, #1
.Ltmp47:
	@DEBUG_VALUE: turn_block:out <- $r7
	@DEBUG_VALUE: i <- $r2
	.loc	2 39 9                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:39:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r2, r1
	beq	.LBB0_3
.Ltmp48:
.LBB0_7:                                @   Parent Loop BB0_2 Depth=1
                                        @     Parent Loop BB0_4 Depth=2
                                        @ =>    This Loop Header: Depth=3
                                        @         Child Loop BB0_11 Depth 4
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:out <- $r7
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: turn_block:out <- $r7
	@DEBUG_VALUE: i <- $r2
	@DEBUG_VALUE: j <- 0
	.loc	2 40 13                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:40:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r12, #1
	blt	.LBB0_6
.Ltmp49:
@ %bb.8:                                @   in Loop: Header=BB0_7 Depth=3
	@DEBUG_VALUE: j <- 0
	@DEBUG_VALUE: i <- $r2
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:out <- $r7
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 13 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:13
	str	r2, [sp, #108]                  @ 4-byte Spill
.Ltmp50:
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	add	r2, r2, r2, lsl #2
.Ltmp51:
	.loc	2 43 40 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:43:40 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ldr	r1, [sp, #100]                  @ 4-byte Reload
	mov	r9, #0
	mov	lr, #0
	ldr	r5, [r1, r2, lsl #2]!
	ldr	r12, [r1, #4]
	ldr	r8, [r1, #8]
	ldr	r2, [r1, #12]
	ldr	r10, [r1, #16]
	b	.LBB0_11
.Ltmp52:
.LBB0_9:                                @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r10
	@DEBUG_VALUE: k <- 4
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 38 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vadd.i16	q8, q9, q8
.Ltmp53:
.LBB0_10:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 0                           @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r1, r7, r9
.Ltmp54:
	@DEBUG_VALUE: k <- 5
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 40 37 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:40:37 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r9, r9, #16
.Ltmp55:
	.loc	2 49 17 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:49:17 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vst1.16	{d16, d17}, [r1]
.Ltmp56:
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	.loc	2 40 46 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:40:46 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	lr, lr, #8
.Ltmp57:
	@DEBUG_VALUE: j <- $lr
	.loc	2 40 13                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:40:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ldr	r1, [sp, #116]                  @ 4-byte Reload
	cmp	lr, r1
	bge	.LBB0_5
.Ltmp58:
.LBB0_11:                               @   Parent Loop BB0_2 Depth=1
                                        @     Parent Loop BB0_4 Depth=2
                                        @       Parent Loop BB0_7 Depth=3
                                        @ =>      This Inner Loop Header: Depth=4
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: factor <- $r5
	@DEBUG_VALUE: w_s16x8 <- undef
	.loc	2 44 32                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:44:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r5, #0
	beq	.LBB0_14
.Ltmp59:
@ %bb.12:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r5
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 0 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r1, r3, r9
	.loc	2 47 25 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:25 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r5, #0
.Ltmp60:
	.loc	2 45 49                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:45:49 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vld1.16	{d16, d17}, [r1]
.Ltmp61:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: tap_s16x8 <- $q8
	.loc	2 47 25                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:25 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	bgt	.LBB0_15
.Ltmp62:
@ %bb.13:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: tap_s16x8 <- $q8
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: factor <- $r5
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 25 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:25
	vneg.s16	q8, q8
.Ltmp63:
	b	.LBB0_15
.Ltmp64:
.LBB0_14:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r5
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	vmov.i32	q8, #0x0
.Ltmp65:
	@DEBUG_VALUE: w_s16x8 <- $q8
.LBB0_15:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r5
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: factor <- $r12
	@DEBUG_VALUE: w_s16x8 <- $q8
	.loc	2 44 32 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:44:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r12, #0
	beq	.LBB0_18
.Ltmp66:
@ %bb.16:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r12
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 45 49                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:45:49 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ldr	r1, [sp, #112]                  @ 4-byte Reload
	add	r1, r1, r9
	vld1.16	{d18, d19}, [r1]
.Ltmp67:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: tap_s16x8 <- $q9
	.loc	2 47 25                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:25 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ble	.LBB0_21
.Ltmp68:
@ %bb.17:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: factor <- $r12
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 38 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vadd.i16	q8, q9, q8
.Ltmp69:
.LBB0_18:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r12
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: factor <- $r8
	@DEBUG_VALUE: w_s16x8 <- $q8
	.loc	2 44 32 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:44:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r8, #0
	beq	.LBB0_23
.Ltmp70:
.LBB0_19:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r8
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 45 49                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:45:49 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r1, r0, r9
	vld1.16	{d18, d19}, [r1]
.Ltmp71:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: tap_s16x8 <- $q9
	.loc	2 47 25                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:25 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ble	.LBB0_22
.Ltmp72:
@ %bb.20:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r8
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 38 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vadd.i16	q8, q9, q8
.Ltmp73:
	.loc	2 0 38                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:38
	b	.LBB0_23
.Ltmp74:
.LBB0_21:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: factor <- $r12
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 70                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:70 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vsub.i16	q8, q8, q9
.Ltmp75:
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: factor <- $r8
	@DEBUG_VALUE: w_s16x8 <- $q8
	.loc	2 44 32 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:44:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r8, #0
	bne	.LBB0_19
	b	.LBB0_23
.Ltmp76:
.LBB0_22:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r8
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 70 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:70 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vsub.i16	q8, q8, q9
.Ltmp77:
.LBB0_23:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r8
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: factor <- $r2
	@DEBUG_VALUE: w_s16x8 <- $q8
	.loc	2 44 32 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:44:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r2, #0
	beq	.LBB0_26
.Ltmp78:
@ %bb.24:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r2
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 45 49                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:45:49 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r1, r6, r9
	vld1.16	{d18, d19}, [r1]
.Ltmp79:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: tap_s16x8 <- $q9
	.loc	2 47 25                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:25 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ble	.LBB0_29
.Ltmp80:
@ %bb.25:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r2
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 38 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vadd.i16	q8, q9, q8
.Ltmp81:
.LBB0_26:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r2
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: k <- 4
	@DEBUG_VALUE: factor <- $r10
	@DEBUG_VALUE: w_s16x8 <- $q8
	.loc	2 44 32 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:44:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r10, #0
	beq	.LBB0_10
.Ltmp82:
.LBB0_27:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r10
	@DEBUG_VALUE: k <- 4
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 45 49                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:45:49 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r1, r4, r9
	vld1.16	{d18, d19}, [r1]
.Ltmp83:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: tap_s16x8 <- $q9
	.loc	2 47 25                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:25 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	bgt	.LBB0_9
.Ltmp84:
@ %bb.28:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r10
	@DEBUG_VALUE: k <- 4
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 70 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:70 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vsub.i16	q8, q8, q9
.Ltmp85:
	.loc	2 47 25                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:25 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	b	.LBB0_10
.Ltmp86:
.LBB0_29:                               @   in Loop: Header=BB0_11 Depth=4
	@DEBUG_VALUE: factor <- $r2
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $lr
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 70                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:70 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vsub.i16	q8, q8, q9
.Ltmp87:
	@DEBUG_VALUE: k <- 4
	@DEBUG_VALUE: factor <- $r10
	@DEBUG_VALUE: w_s16x8 <- $q8
	.loc	2 44 32 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:44:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:59:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r10, #0
	bne	.LBB0_27
	b	.LBB0_10
.Ltmp88:
.LBB0_30:                               @   in Loop: Header=BB0_2 Depth=1
	@DEBUG_VALUE: row <- $r1
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: turn_block:tap <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: turn_block:out <- $r7
	@DEBUG_VALUE: turn_block:part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: turn_block:width <- 8
	@DEBUG_VALUE: turn_block:cin <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 32 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:32
	mov	r0, #0
	add	lr, sp, #36
	str	r0, [sp, #84]                   @ 4-byte Spill
	ldr	r0, [sp, #52]                   @ 4-byte Reload
	ldm	lr, {r3, r10, lr}               @ 12-byte Folded Reload
	str	r0, [sp, #112]                  @ 4-byte Spill
	ldr	r0, [sp, #48]                   @ 4-byte Reload
	str	r0, [sp, #108]                  @ 4-byte Spill
	b	.LBB0_32
.Ltmp89:
.LBB0_31:                               @   in Loop: Header=BB0_32 Depth=2
	@DEBUG_VALUE: turn_block:out <- $r7
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r0, [sp, #80]                   @ 4-byte Reload
.Ltmp90:
	.loc	2 38 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:38:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ldr	r1, [sp, #112]                  @ 4-byte Reload
	add	lr, lr, r0
	@DEBUG_VALUE: turn_block:out <- $r7
	add	r10, r10, r0
	add	r1, r1, r0
.Ltmp91:
	.loc	2 38 53                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:38:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r3, r3, r0
.Ltmp92:
	@DEBUG_VALUE: turn_block:weights <- $r3
	.loc	2 0 53 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:53
	str	r1, [sp, #112]                  @ 4-byte Spill
.Ltmp93:
	.loc	2 38 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:38:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ldr	r1, [sp, #108]                  @ 4-byte Reload
	add	r1, r1, r0
	ldr	r0, [sp, #84]                   @ 4-byte Reload
	str	r1, [sp, #108]                  @ 4-byte Spill
.Ltmp94:
	.loc	2 38 38                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:38:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r0, r0, #1
.Ltmp95:
	@DEBUG_VALUE: row <- $r0
	.loc	2 38 5                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:38:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r0, #5
	str	r0, [sp, #84]                   @ 4-byte Spill
.Ltmp96:
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	beq	.LBB0_1
.Ltmp97:
.LBB0_32:                               @   Parent Loop BB0_2 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_35 Depth 3
                                        @         Child Loop BB0_39 Depth 4
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: i <- 0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:5
	mov	r1, #0
.Ltmp98:
	@DEBUG_VALUE: turn_block:out <- $r7
	b	.LBB0_35
.Ltmp99:
.LBB0_33:                               @   in Loop: Header=BB0_35 Depth=3
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r12, [sp, #96]                  @ 4-byte Reload
.Ltmp100:
	.loc	2 39 43 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:39:43 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r7, r7, r9
.Ltmp101:
	.loc	2 0 43 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:43
	ldr	r1, [sp, #92]                   @ 4-byte Reload
.Ltmp102:
	@DEBUG_VALUE: i <- $r1
.LBB0_34:                               @   in Loop: Header=BB0_35 Depth=3
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 39 9 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:39:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ldr	r0, [sp, #104]                  @ 4-byte Reload
.Ltmp103:
	.loc	2 39 43                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:39:43 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r1, r1, #1
.Ltmp104:
	@DEBUG_VALUE: turn_block:out <- $r7
	@DEBUG_VALUE: i <- $r1
	.loc	2 39 9                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:39:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r1, r0
	beq	.LBB0_31
.Ltmp105:
.LBB0_35:                               @   Parent Loop BB0_2 Depth=1
                                        @     Parent Loop BB0_32 Depth=2
                                        @ =>    This Loop Header: Depth=3
                                        @         Child Loop BB0_39 Depth 4
	@DEBUG_VALUE: turn_block:out <- $r7
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: turn_block:out <- $r7
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: j <- 0
	.loc	2 40 13                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:40:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r12, #1
	blt	.LBB0_34
.Ltmp106:
@ %bb.36:                               @   in Loop: Header=BB0_35 Depth=3
	@DEBUG_VALUE: j <- 0
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: turn_block:out <- $r7
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 13 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:13
	add	r0, r1, r1, lsl #2
.Ltmp107:
	.loc	2 43 40 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:43:40 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ldr	r6, [sp, #100]                  @ 4-byte Reload
	str	r1, [sp, #92]                   @ 4-byte Spill
.Ltmp108:
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	.loc	2 0 40 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:40
	mov	r9, #0
	.loc	2 43 40                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:43:40 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ldr	r5, [r6, r0, lsl #2]!
	ldr	r12, [r6, #4]
	ldr	r2, [r6, #8]
	ldr	r1, [r6, #12]
	ldr	r0, [r6, #16]
	mov	r6, #0
	b	.LBB0_39
.Ltmp109:
.LBB0_37:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r0
	@DEBUG_VALUE: k <- 4
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 38                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vadd.i16	q8, q9, q8
.Ltmp110:
.LBB0_38:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 0                           @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r4, r7, r9
.Ltmp111:
	@DEBUG_VALUE: k <- 5
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 40 37 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:40:37 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r9, r9, #16
.Ltmp112:
	.loc	2 49 17 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:49:17 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vst1.16	{d16, d17}, [r4]
.Ltmp113:
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	.loc	2 40 46 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:40:46 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r6, r6, #8
.Ltmp114:
	@DEBUG_VALUE: j <- $r6
	.loc	2 40 13                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:40:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ldr	r4, [sp, #120]                  @ 4-byte Reload
	cmp	r6, r4
	bge	.LBB0_33
.Ltmp115:
.LBB0_39:                               @   Parent Loop BB0_2 Depth=1
                                        @     Parent Loop BB0_32 Depth=2
                                        @       Parent Loop BB0_35 Depth=3
                                        @ =>      This Inner Loop Header: Depth=4
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: factor <- $r5
	@DEBUG_VALUE: w_s16x8 <- undef
	.loc	2 44 32                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:44:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r5, #0
	beq	.LBB0_42
.Ltmp116:
@ %bb.40:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r5
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 0 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r8, r3, r9
	.loc	2 47 25 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:25 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r5, #0
.Ltmp117:
	.loc	2 45 49                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:45:49 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vld1.16	{d16, d17}, [r8]
.Ltmp118:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: tap_s16x8 <- $q8
	.loc	2 47 25                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:25 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	bgt	.LBB0_43
.Ltmp119:
@ %bb.41:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: tap_s16x8 <- $q8
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: factor <- $r5
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 25 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:25
	vneg.s16	q8, q8
.Ltmp120:
	b	.LBB0_43
.Ltmp121:
.LBB0_42:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r5
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	vmov.i32	q8, #0x0
.Ltmp122:
	@DEBUG_VALUE: w_s16x8 <- $q8
.LBB0_43:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r5
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: factor <- $r12
	@DEBUG_VALUE: w_s16x8 <- $q8
	.loc	2 44 32 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:44:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r12, #0
	beq	.LBB0_46
.Ltmp123:
@ %bb.44:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r12
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 45 49                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:45:49 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ldr	r4, [sp, #112]                  @ 4-byte Reload
	add	r4, r4, r9
	vld1.16	{d18, d19}, [r4]
.Ltmp124:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: tap_s16x8 <- $q9
	.loc	2 47 25                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:25 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ble	.LBB0_49
.Ltmp125:
@ %bb.45:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: factor <- $r12
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 38 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vadd.i16	q8, q9, q8
.Ltmp126:
.LBB0_46:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r12
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: factor <- $r2
	@DEBUG_VALUE: w_s16x8 <- $q8
	.loc	2 44 32 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:44:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r2, #0
	beq	.LBB0_51
.Ltmp127:
.LBB0_47:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r2
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 45 49                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:45:49 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ldr	r4, [sp, #108]                  @ 4-byte Reload
	add	r4, r4, r9
	vld1.16	{d18, d19}, [r4]
.Ltmp128:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: tap_s16x8 <- $q9
	.loc	2 47 25                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:25 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ble	.LBB0_50
.Ltmp129:
@ %bb.48:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r2
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 38 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vadd.i16	q8, q9, q8
.Ltmp130:
	.loc	2 0 38                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:38
	b	.LBB0_51
.Ltmp131:
.LBB0_49:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: factor <- $r12
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 70                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:70 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vsub.i16	q8, q8, q9
.Ltmp132:
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: factor <- $r2
	@DEBUG_VALUE: w_s16x8 <- $q8
	.loc	2 44 32 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:44:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r2, #0
	bne	.LBB0_47
	b	.LBB0_51
.Ltmp133:
.LBB0_50:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r2
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 70 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:70 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vsub.i16	q8, q8, q9
.Ltmp134:
.LBB0_51:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r2
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: factor <- $r1
	@DEBUG_VALUE: w_s16x8 <- $q8
	.loc	2 44 32 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:44:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r1, #0
	beq	.LBB0_54
.Ltmp135:
@ %bb.52:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r1
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 45 49                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:45:49 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r4, lr, r9
	vld1.16	{d18, d19}, [r4]
.Ltmp136:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: tap_s16x8 <- $q9
	.loc	2 47 25                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:25 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	ble	.LBB0_57
.Ltmp137:
@ %bb.53:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r1
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 38 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vadd.i16	q8, q9, q8
.Ltmp138:
.LBB0_54:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r1
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: k <- 4
	@DEBUG_VALUE: factor <- $r0
	@DEBUG_VALUE: w_s16x8 <- $q8
	.loc	2 44 32 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:44:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r0, #0
	beq	.LBB0_38
.Ltmp139:
.LBB0_55:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r0
	@DEBUG_VALUE: k <- 4
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 45 49                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:45:49 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	add	r4, r10, r9
	vld1.16	{d18, d19}, [r4]
.Ltmp140:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: tap_s16x8 <- $q9
	.loc	2 47 25                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:25 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	bgt	.LBB0_37
.Ltmp141:
@ %bb.56:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r0
	@DEBUG_VALUE: k <- 4
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 70 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:70 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vsub.i16	q8, q8, q9
.Ltmp142:
	.loc	2 47 25                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:25 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	b	.LBB0_38
.Ltmp143:
.LBB0_57:                               @   in Loop: Header=BB0_39 Depth=4
	@DEBUG_VALUE: factor <- $r1
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: tap_s16x8 <- $q9
	@DEBUG_VALUE: w_s16x8 <- $q8
	@DEBUG_VALUE: j <- $r6
	@DEBUG_VALUE: turn_block:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 16, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r9, $r7
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: turn_block:weights <- $r3
	@DEBUG_VALUE: part <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: turn_weights:last <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 47 70                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:47:70 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	vsub.i16	q8, q8, q9
.Ltmp144:
	@DEBUG_VALUE: k <- 4
	@DEBUG_VALUE: factor <- $r0
	@DEBUG_VALUE: w_s16x8 <- $q8
	.loc	2 44 32 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:44:32 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:60:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:177:5 ] ]
	cmp	r0, #0
	bne	.LBB0_55
	b	.LBB0_38
.Ltmp145:
.LBB0_58:
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: frame_sides:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: frame_sides:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: frame_sides:row <- undef
	.loc	2 0 32 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:32
	ldr	r6, [sp, #72]                   @ 4-byte Reload
.Ltmp146:
	.loc	2 159 37                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:159:37 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	ldr	r3, [sp, #16]                   @ 4-byte Reload
.Ltmp147:
	@DEBUG_VALUE: frame_sides:zero_point <- $r3
	.loc	2 160 62                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:160:62 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	ldr	r0, [r6, #8]
	.loc	2 160 40                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:160:40 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	ldr	r1, [r6, #32]
.Ltmp148:
	@DEBUG_VALUE: frame_sides:right <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_constu 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] undef
	@DEBUG_VALUE: i <- 0
	.loc	2 159 37                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:159:37 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	vdup.16	d8, r3
.Ltmp149:
	@DEBUG_VALUE: frame_sides:outside_s16x4 <- $d8
	.loc	2 161 48 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:161:48 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	mul	r2, r0, r1
.Ltmp150:
	.loc	2 161 5 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:161:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	cmp	r2, #1
	@DEBUG_VALUE: i <- 0
	blt	.LBB0_61
.Ltmp151:
@ %bb.59:
	@DEBUG_VALUE: frame_sides:outside_s16x4 <- $d8
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: frame_sides:zero_point <- $r3
	@DEBUG_VALUE: frame_sides:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 0                           @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	ldr	r2, [r6, #4]
	add	r1, r2, r1
	ldr	r2, [r11, #16]
.Ltmp152:
	.loc	2 161 5                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:161:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	mul	r0, r0, r1
	mov	r1, #0
	lsl	r0, r0, #1
.Ltmp153:
.LBB0_60:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: frame_sides:outside_s16x4 <- $d8
	@DEBUG_VALUE: frame_sides:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: __s1 <- $d8
	.loc	2 163 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:163:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	add	r3, r2, r0
.Ltmp154:
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: __s1 <- $d8
	.loc	2 162 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:162:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	vst1.16	{d8}, [r2]!
.Ltmp155:
	.loc	2 163 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:163:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	vst1.16	{d8}, [r3]
.Ltmp156:
	.loc	2 161 59 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:161:59 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	add	r1, r1, #4
.Ltmp157:
	@DEBUG_VALUE: i <- $r1
	.loc	2 161 52 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:161:52 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	ldr	r3, [r6, #8]
	.loc	2 161 43                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:161:43 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	ldr	r7, [r6, #32]
	.loc	2 161 48                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:161:48 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	mul	r3, r3, r7
.Ltmp158:
	.loc	2 161 5 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:161:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:178:5 ]
	cmp	r1, r3
	blt	.LBB0_60
.Ltmp159:
.LBB0_61:
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- 0
	@DEBUG_VALUE: y <- 0
	.loc	2 181 32                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:181:32
	ldr	r0, [r6, #12]
.Ltmp160:
	.loc	2 181 5 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:181:5
	cmp	r0, #1
	blt	.LBB0_93
.Ltmp161:
@ %bb.62:
	@DEBUG_VALUE: y <- 0
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- 0
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 5                           @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:5
	add	r0, sp, #124
	movw	r10, #43691
	add	r1, r0, #4096
	add	r0, r0, #2048
	str	r0, [sp, #100]                  @ 4-byte Spill
	sub	lr, r11, #6144
	ldr	r0, [sp, #12]                   @ 4-byte Reload
	lsl	r8, r12, #1
	sub	r9, lr, #44
	str	r1, [sp, #104]                  @ 4-byte Spill
	movt	r10, #10922
	mov	r7, #64
	lsl	r6, r0, #2
	mov	r5, #0
	mov	lr, #0
	str	r6, [sp, #92]                   @ 4-byte Spill
	b	.LBB0_64
.Ltmp162:
.LBB0_63:                               @   in Loop: Header=BB0_64 Depth=1
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: group <- 0
	ldr	r4, [sp, #88]                   @ 4-byte Reload
.Ltmp163:
	.loc	2 188 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:188:13
	mov	r0, #0
	ldr	r5, [sp, #112]                  @ 4-byte Reload
	ldr	r1, [r11, #20]
	ldr	r6, [r11, #12]
	mov	r3, r4
	mul	r10, r5, r4
	strd	r0, r1, [sp]
	add	r1, sp, #124
	mov	r0, r6
	mov	r2, r10
	bl	_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv
.Ltmp164:
	@DEBUG_VALUE: group <- 1
	.loc	2 188 13                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:188:13
	ldr	r1, [r11, #20]
	mov	r0, #4
	mov	r2, r10
	mov	r3, r4
	strd	r0, r1, [sp]
	mov	r0, r6
	ldr	r1, [sp, #100]                  @ 4-byte Reload
	bl	_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv
.Ltmp165:
	@DEBUG_VALUE: group <- 2
	.loc	2 188 13                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:188:13
	ldr	r1, [r11, #20]
	mov	r0, #8
	mov	r2, r10
	mov	r3, r4
	strd	r0, r1, [sp]
	mov	r0, r6
	ldr	r1, [sp, #104]                  @ 4-byte Reload
	bl	_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv
.Ltmp166:
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- [DW_OP_plus_uconst 108] [$sp+0]
	.loc	2 181 32                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:181:32
	ldr	r0, [sp, #72]                   @ 4-byte Reload
	movw	r10, #43691
	ldr	r12, [sp, #96]                  @ 4-byte Reload
	.loc	2 181 44 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:181:44
	add	r5, r5, #1
.Ltmp167:
	@DEBUG_VALUE: y <- $r5
	.loc	2 0 44                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:44
	ldr	r6, [sp, #92]                   @ 4-byte Reload
	movt	r10, #10922
	ldr	lr, [sp, #108]                  @ 4-byte Reload
.Ltmp168:
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	.loc	2 181 32                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:181:32
	ldr	r0, [r0, #12]
.Ltmp169:
	@DEBUG_VALUE: group <- 3
	.loc	2 181 5 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:181:5
	cmp	r5, r0
	bge	.LBB0_93
.Ltmp170:
.LBB0_64:                               @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_66 Depth 2
                                        @       Child Loop BB0_76 Depth 3
                                        @       Child Loop BB0_72 Depth 3
                                        @       Child Loop BB0_81 Depth 3
                                        @         Child Loop BB0_83 Depth 4
                                        @     Child Loop BB0_87 Depth 2
                                        @       Child Loop BB0_89 Depth 3
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: y <- $r5
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:5
	mov	r0, #6
	str	r5, [sp, #112]                  @ 4-byte Spill
.Ltmp171:
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	add	r0, r0, r5, lsl #1
.Ltmp172:
	.loc	2 182 9 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:182:9
	b	.LBB0_66
.Ltmp173:
.LBB0_65:                               @   in Loop: Header=BB0_66 Depth=2
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 182 44                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:182:44
	add	lr, lr, #1
.Ltmp174:
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
.LBB0_66:                               @   Parent Loop BB0_64 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_76 Depth 3
                                        @       Child Loop BB0_72 Depth 3
                                        @       Child Loop BB0_81 Depth 3
                                        @         Child Loop BB0_83 Depth 4
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 182 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:182:9
	cmp	lr, r0
	bge	.LBB0_84
.Ltmp175:
@ %bb.67:                               @   in Loop: Header=BB0_66 Depth=2
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: frame_row:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: frame_row:zero_point <- undef
	@DEBUG_VALUE: frame_row:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: frame_row:y <- $lr
	@DEBUG_VALUE: frame_row:row <- undef
	.loc	2 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:9
	ldr	r3, [sp, #72]                   @ 4-byte Reload
.Ltmp176:
	.loc	2 144 42                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:144:42 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	ldr	r2, [r3, #4]
	ldr	r1, [r3, #8]
.Ltmp177:
	.loc	2 145 11                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:145:11 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	ldr	r5, [r3, #32]
.Ltmp178:
	.loc	2 144 52 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:144:52 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	mul	r2, r1, r2
.Ltmp179:
	@DEBUG_VALUE: frame_row:length <- $r2
	.loc	2 145 15                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:145:15 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	cmp	r5, #0
	beq	.LBB0_73
.Ltmp180:
@ %bb.68:                               @   in Loop: Header=BB0_66 Depth=2
	@DEBUG_VALUE: frame_row:length <- $r2
	@DEBUG_VALUE: frame_row:y <- $lr
	@DEBUG_VALUE: frame_row:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: frame_row:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 146 45                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:146:45 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	mul	r3, r5, r1
.Ltmp181:
	@DEBUG_VALUE: frame_row:side <- $r3
	@DEBUG_VALUE: frame_row:inside <- undef
	.loc	2 148 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:148:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	cmp	lr, r5
	blt	.LBB0_74
.Ltmp182:
@ %bb.69:                               @   in Loop: Header=BB0_66 Depth=2
	@DEBUG_VALUE: frame_row:side <- $r3
	@DEBUG_VALUE: frame_row:length <- $r2
	@DEBUG_VALUE: frame_row:y <- $lr
	@DEBUG_VALUE: frame_row:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: frame_row:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 0 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	ldr	r1, [sp, #72]                   @ 4-byte Reload
	ldr	r1, [r1]
	add	r1, r1, r5
.Ltmp183:
	.loc	2 148 9 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:148:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	cmp	lr, r1
	bge	.LBB0_74
.Ltmp184:
@ %bb.70:                               @   in Loop: Header=BB0_66 Depth=2
	@DEBUG_VALUE: frame_row:side <- $r3
	@DEBUG_VALUE: frame_row:length <- $r2
	@DEBUG_VALUE: frame_row:y <- $lr
	@DEBUG_VALUE: frame_row:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: frame_row:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: from <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 60, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 3, DW_OP_minus, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_constu 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $lr, $r2, $r5
	@DEBUG_VALUE: i <- 0
	.loc	2 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:9
	ldr	r1, [r11, #16]
.Ltmp185:
	.loc	2 150 9 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:150:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	cmp	r2, #1
	blt	.LBB0_78
.Ltmp186:
@ %bb.71:                               @   in Loop: Header=BB0_66 Depth=2
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: from <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 60, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 3, DW_OP_minus, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_constu 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $lr, $r2, $r5
	@DEBUG_VALUE: frame_row:side <- $r3
	@DEBUG_VALUE: frame_row:length <- $r2
	@DEBUG_VALUE: frame_row:y <- $lr
	@DEBUG_VALUE: frame_row:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: frame_row:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 150 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:150:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	sub	r1, lr, r5
	mul	r5, r2, r1
.Ltmp187:
	.loc	2 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:9
	ldr	r1, [r11, #16]
	add	r1, r1, r3, lsl #1
	.loc	2 150 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:150:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	ldr	r3, [sp, #60]                   @ 4-byte Reload
.Ltmp188:
	add	r3, r3, r5, lsl #1
	mov	r5, #0
.Ltmp189:
.LBB0_72:                               @   Parent Loop BB0_64 Depth=1
                                        @     Parent Loop BB0_66 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: frame_row:length <- $r2
	@DEBUG_VALUE: frame_row:y <- $lr
	@DEBUG_VALUE: frame_row:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: frame_row:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: i <- $r5
	.loc	2 150 76 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:150:76 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	vld1.16	{d16}, [r3]!
.Ltmp190:
	@DEBUG_VALUE: __ret <- $d16
	@DEBUG_VALUE: __s1 <- $d16
	.loc	2 150 45                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:150:45 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	add	r5, r5, #4
.Ltmp191:
	@DEBUG_VALUE: i <- $r5
	.loc	2 150 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:150:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	cmp	r5, r2
.Ltmp192:
	.loc	2 150 51 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:150:51 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	vst1.16	{d16}, [r1]!
.Ltmp193:
	.loc	2 150 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:150:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	blt	.LBB0_72
	b	.LBB0_77
.Ltmp194:
.LBB0_73:                               @   in Loop: Header=BB0_66 Depth=2
	@DEBUG_VALUE: frame_row:length <- $r2
	@DEBUG_VALUE: frame_row:y <- $lr
	@DEBUG_VALUE: frame_row:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: frame_row:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 145 35 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:145:35 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	mul	r1, r2, lr
	.loc	2 145 31 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:145:31 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	ldr	r2, [sp, #60]                   @ 4-byte Reload
.Ltmp195:
	add	r1, r2, r1, lsl #1
	.loc	2 145 21                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:145:21 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	b	.LBB0_78
.Ltmp196:
.LBB0_74:                               @   in Loop: Header=BB0_66 Depth=2
	@DEBUG_VALUE: frame_row:side <- $r3
	@DEBUG_VALUE: frame_row:length <- $r2
	@DEBUG_VALUE: frame_row:y <- $lr
	@DEBUG_VALUE: frame_row:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: frame_row:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outside_s16x4 <- $d8
	@DEBUG_VALUE: i <- 0
	.loc	2 0 21                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:21
	ldr	r1, [r11, #16]
.Ltmp197:
	.loc	2 153 9 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:153:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	cmp	r2, #1
	blt	.LBB0_78
.Ltmp198:
@ %bb.75:                               @   in Loop: Header=BB0_66 Depth=2
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: outside_s16x4 <- $d8
	@DEBUG_VALUE: frame_row:side <- $r3
	@DEBUG_VALUE: frame_row:length <- $r2
	@DEBUG_VALUE: frame_row:y <- $lr
	@DEBUG_VALUE: frame_row:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: frame_row:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:9
	add	r1, r1, r3, lsl #1
	mov	r3, #0
.Ltmp199:
.LBB0_76:                               @   Parent Loop BB0_64 Depth=1
                                        @     Parent Loop BB0_66 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: outside_s16x4 <- $d8
	@DEBUG_VALUE: frame_row:length <- $r2
	@DEBUG_VALUE: frame_row:y <- $lr
	@DEBUG_VALUE: frame_row:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: frame_row:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: i <- $r3
	@DEBUG_VALUE: __s1 <- $d8
	.loc	2 153 45 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:153:45 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	add	r3, r3, #4
.Ltmp200:
	@DEBUG_VALUE: i <- $r3
	.loc	2 153 51 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:153:51 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	vst1.16	{d8}, [r1]!
.Ltmp201:
	.loc	2 153 9 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:153:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:22 ]
	cmp	r3, r2
	blt	.LBB0_76
.Ltmp202:
.LBB0_77:                               @   in Loop: Header=BB0_66 Depth=2
	@DEBUG_VALUE: frame_row:length <- $r2
	@DEBUG_VALUE: frame_row:y <- $lr
	@DEBUG_VALUE: frame_row:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: frame_row:p <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:9
	ldr	r1, [r11, #16]
.Ltmp203:
.LBB0_78:                               @   in Loop: Header=BB0_66 Depth=2
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: turn_row:in <- $r1
	@DEBUG_VALUE: turn_row:p <- [DW_OP_constu 6212, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: turn_row:out <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 68, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 6, DW_OP_mod, DW_OP_LLVM_arg 2, DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_mul, DW_OP_constu 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $lr, $sp
	@DEBUG_VALUE: turn_row:step <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: pair <- 0
	.loc	2 67 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:67:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	ldr	r2, [sp, #88]                   @ 4-byte Reload
	cmp	r2, #1
	blt	.LBB0_65
.Ltmp204:
@ %bb.79:                               @   in Loop: Header=BB0_66 Depth=2
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 184 36 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:184:36
	smmul	r2, lr, r10
	.loc	2 184 48                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:184:48
	ldr	r3, [sp, #64]                   @ 4-byte Reload
	@DEBUG_VALUE: turn_row:out <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 68, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_constu 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r2, $r3
	.loc	2 184 36                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:184:36
	add	r2, r2, r2, lsr #31
	add	r2, r2, r2, lsl #1
	sub	r2, lr, r2, lsl #1
	@DEBUG_VALUE: turn_row:out <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 68, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_mul, DW_OP_constu 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r2, $sp
	.loc	2 184 48                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:184:48
	mul	r2, r2, r3
	@DEBUG_VALUE: turn_row:out <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 68, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r2
	.loc	2 184 27                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:184:27
	ldr	r3, [sp, #68]                   @ 4-byte Reload
	@DEBUG_VALUE: turn_row:out <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_constu 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r3, $r2
	add	r2, r3, r2, lsl #1
	mov	r3, #0
	@DEBUG_VALUE: turn_row:out <- $r2
	b	.LBB0_81
.Ltmp205:
.LBB0_80:                               @   in Loop: Header=BB0_81 Depth=3
	@DEBUG_VALUE: pair <- $r3
	@DEBUG_VALUE: turn_row:in <- $r1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 67 51 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:67:51 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	add	r1, r1, r12, lsl #1
.Ltmp206:
	@DEBUG_VALUE: turn_row:in <- $r1
	.loc	2 67 5                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:67:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	ldr	r5, [sp, #88]                   @ 4-byte Reload
.Ltmp207:
	.loc	2 67 40                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:67:40 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	add	r3, r3, #1
.Ltmp208:
	@DEBUG_VALUE: pair <- $r3
	.loc	2 67 64                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:67:64 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	add	r2, r2, r6
.Ltmp209:
	@DEBUG_VALUE: turn_row:out <- $r2
	.loc	2 67 5                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:67:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	cmp	r3, r5
	beq	.LBB0_65
.Ltmp210:
.LBB0_81:                               @   Parent Loop BB0_64 Depth=1
                                        @     Parent Loop BB0_66 Depth=2
                                        @ =>    This Loop Header: Depth=3
                                        @         Child Loop BB0_83 Depth 4
	@DEBUG_VALUE: turn_row:out <- $r2
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: turn_row:in <- $r1
	@DEBUG_VALUE: turn_row:out <- $r2
	@DEBUG_VALUE: pair <- $r3
	@DEBUG_VALUE: c <- 0
	.loc	2 68 9                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:68:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	cmp	r12, #1
	blt	.LBB0_80
.Ltmp211:
@ %bb.82:                               @   in Loop: Header=BB0_81 Depth=3
	@DEBUG_VALUE: c <- 0
	@DEBUG_VALUE: pair <- $r3
	@DEBUG_VALUE: turn_row:out <- $r2
	@DEBUG_VALUE: turn_row:in <- $r1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:9
	mov	r5, #0
.Ltmp212:
.LBB0_83:                               @   Parent Loop BB0_64 Depth=1
                                        @     Parent Loop BB0_66 Depth=2
                                        @       Parent Loop BB0_81 Depth=3
                                        @ =>      This Inner Loop Header: Depth=4
	@DEBUG_VALUE: pair <- $r3
	@DEBUG_VALUE: turn_row:in <- $r1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: turn_row:in <- $r1
	@DEBUG_VALUE: turn_row:out <- $r2
	@DEBUG_VALUE: c <- $r5
	.loc	2 69 53 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:69:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	add	r4, r1, r8
.Ltmp213:
	.loc	2 69 34                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:69:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vld1.16	{d19}, [r1]!
.Ltmp214:
	@DEBUG_VALUE: __ret <- $d19
	@DEBUG_VALUE: d0 <- $d19
	.loc	2 69 53                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:69:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vld1.16	{d16}, [r4], r8
.Ltmp215:
	@DEBUG_VALUE: __ret <- $d16
	@DEBUG_VALUE: d1 <- $d16
	.loc	2 68 38                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:68:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	add	r5, r5, #4
.Ltmp216:
	@DEBUG_VALUE: c <- $r5
	@DEBUG_VALUE: turn_row:in <- $r1
	@DEBUG_VALUE: turn_row:out <- $r2
	.loc	2 68 9                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:68:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	cmp	r5, r12
.Ltmp217:
	.loc	2 70 34                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:70:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vld1.16	{d17}, [r4], r8
.Ltmp218:
	@DEBUG_VALUE: __ret <- $d17
	@DEBUG_VALUE: d2 <- $d17
	.loc	2 72 27 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:72:27 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vsub.i16	d19, d19, d17
.Ltmp219:
	@DEBUG_VALUE: __s1 <- $d19
	.loc	2 70 64 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:70:64 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vld1.16	{d18}, [r4], r8
.Ltmp220:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: d3 <- $d18
	.loc	2 77 38 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:77:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vadd.i16	d23, d17, d16
.Ltmp221:
	@DEBUG_VALUE: __s1 <- $d23
	.loc	2 71 34 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:71:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vld1.16	{d20}, [r4], r8
.Ltmp222:
	@DEBUG_VALUE: __ret <- $d20
	@DEBUG_VALUE: d4 <- $d20
	.loc	2 73 34 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:73:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vsub.i16	d21, d18, d20
.Ltmp223:
	@DEBUG_VALUE: __s1 <- $d21
	.loc	2 71 64 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:71:64 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vld1.16	{d22}, [r4]
.Ltmp224:
	@DEBUG_VALUE: __ret <- $d22
	@DEBUG_VALUE: d5 <- $d22
	.loc	2 73 13 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:73:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	add	r4, r2, r8
.Ltmp225:
	.loc	2 74 38                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:74:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vsub.i16	d18, d18, d16
.Ltmp226:
	@DEBUG_VALUE: __s1 <- $d18
	.loc	2 75 38                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:75:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vsub.i16	d22, d22, d20
.Ltmp227:
	@DEBUG_VALUE: __s1 <- $d22
	.loc	2 78 38                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:78:38 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vsub.i16	d16, d17, d16
.Ltmp228:
	.loc	2 72 13                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:72:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vst1.16	{d19}, [r2]!
.Ltmp229:
	.loc	2 73 13                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:73:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vst1.16	{d21}, [r4], r8
.Ltmp230:
	.loc	2 74 13                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:74:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vst1.16	{d18}, [r4], r8
.Ltmp231:
	.loc	2 75 13                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:75:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vst1.16	{d22}, [r4], r8
.Ltmp232:
	@DEBUG_VALUE: __s1 <- $d20
	.loc	2 76 13                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:76:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vst1.16	{d20}, [r4], r8
.Ltmp233:
	.loc	2 77 13                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:77:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vst1.16	{d23}, [r4], r8
.Ltmp234:
	@DEBUG_VALUE: __s1 <- $d16
	.loc	2 78 13                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:78:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	vst1.16	{d16}, [r4]
.Ltmp235:
	.loc	2 68 9 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:68:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:183:13 ]
	blt	.LBB0_83
	b	.LBB0_80
.Ltmp236:
.LBB0_84:                               @   in Loop: Header=BB0_64 Depth=1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- $lr
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: windows:slot <- undef
	@DEBUG_VALUE: windows:kRow <- 80
	@DEBUG_VALUE: windows:below <- undef
	@DEBUG_VALUE: windows:sums <- [DW_OP_constu 6188, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: windows:p <- [DW_OP_constu 6212, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: windows:pooled <- [DW_OP_plus_uconst 124, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pair <- 0
	.loc	2 127 5                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:127:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	ldr	r0, [sp, #88]                   @ 4-byte Reload
	str	lr, [sp, #108]                  @ 4-byte Spill
.Ltmp237:
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- [DW_OP_plus_uconst 108] [$sp+0]
	cmp	r0, #1
	blt	.LBB0_63
.Ltmp238:
@ %bb.85:                               @   in Loop: Header=BB0_64 Depth=1
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: pair <- 0
	@DEBUG_VALUE: windows:pooled <- [DW_OP_plus_uconst 124, DW_OP_stack_value] $sp
	@DEBUG_VALUE: windows:p <- [DW_OP_constu 6212, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: windows:sums <- [DW_OP_constu 6188, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: windows:kRow <- 80
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:5
	ldr	r0, [sp, #112]                  @ 4-byte Reload
	movw	r1, #43691
	movt	r1, #10922
	mov	r10, #0
	add	r4, sp, #124
	lsl	r0, r0, #1
	umull	r1, r2, r0, r1
	add	r1, r2, r2, lsl #1
	sub	r0, r0, r1, lsl #1
.Ltmp239:
	@DEBUG_VALUE: windows:slot <- $r0
	str	r0, [sp, #120]                  @ 4-byte Spill
.Ltmp240:
	@DEBUG_VALUE: windows:slot <- [DW_OP_plus_uconst 120] [$sp+0]
	orr	r0, r0, #1
.Ltmp241:
	@DEBUG_VALUE: windows:below <- $r0
	str	r0, [sp, #116]                  @ 4-byte Spill
.Ltmp242:
	@DEBUG_VALUE: windows:below <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: windows:below <- [DW_OP_plus_uconst 116] [$sp+0]
	b	.LBB0_87
.Ltmp243:
.LBB0_86:                               @   in Loop: Header=BB0_87 Depth=2
	@DEBUG_VALUE: pair <- $r10
	@DEBUG_VALUE: windows:below <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: windows:slot <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: windows:pooled <- [DW_OP_plus_uconst 124, DW_OP_stack_value] $sp
	@DEBUG_VALUE: windows:p <- [DW_OP_constu 6212, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: windows:sums <- [DW_OP_constu 6188, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: windows:kRow <- 80
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 127 5 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:127:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	ldr	r0, [sp, #88]                   @ 4-byte Reload
.Ltmp244:
	.loc	2 127 45                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:127:45 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	add	r10, r10, #4
.Ltmp245:
	@DEBUG_VALUE: pair <- $r10
	.loc	2 127 5                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:127:5 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	add	r4, r4, #64
	cmp	r10, r0
	bge	.LBB0_63
.Ltmp246:
.LBB0_87:                               @   Parent Loop BB0_64 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_89 Depth 3
	@DEBUG_VALUE: windows:below <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: windows:slot <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: windows:pooled <- [DW_OP_plus_uconst 124, DW_OP_stack_value] $sp
	@DEBUG_VALUE: windows:p <- [DW_OP_constu 6212, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: windows:sums <- [DW_OP_constu 6188, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: windows:kRow <- 80
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: pair <- $r10
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:5
	sub	lr, r11, #6144
.Ltmp247:
	.loc	2 128 9 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:128:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	ldr	r1, [sp, #120]                  @ 4-byte Reload
	sub	r5, lr, #68
	mov	r2, r10
	mov	r0, r5
	mov	r3, r9
	bl	_ZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPi
.Ltmp248:
	.loc	2 129 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:129:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	ldr	r1, [sp, #116]                  @ 4-byte Reload
	mov	r0, r5
	mov	r2, r10
	add	r3, r9, #320
	bl	_ZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPi
.Ltmp249:
	.loc	2 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:9
	orr	r12, r10, #3
	orr	lr, r10, #2
	orr	r2, r10, #1
	mov	r3, #0
.Ltmp250:
	@DEBUG_VALUE: group <- 0
	.loc	2 130 9 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:130:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	b	.LBB0_89
.Ltmp251:
.LBB0_88:                               @   in Loop: Header=BB0_89 Depth=3
	@DEBUG_VALUE: group <- [DW_OP_consts 2048, DW_OP_div, DW_OP_stack_value] $r3
	@DEBUG_VALUE: pair <- $r10
	@DEBUG_VALUE: windows:below <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: windows:slot <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: windows:pooled <- [DW_OP_plus_uconst 124, DW_OP_stack_value] $sp
	@DEBUG_VALUE: windows:p <- [DW_OP_constu 6212, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: windows:sums <- [DW_OP_constu 6188, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: windows:kRow <- 80
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: group <- [DW_OP_consts 2048, DW_OP_div, DW_OP_consts 1, DW_OP_plus, DW_OP_stack_value] $r3
	.loc	2 130 35                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:130:35 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	add	r3, r3, #2048
.Ltmp252:
	.loc	2 130 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:130:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	cmp	r3, #6144
	beq	.LBB0_86
.Ltmp253:
.LBB0_89:                               @   Parent Loop BB0_64 Depth=1
                                        @     Parent Loop BB0_87 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: pair <- $r10
	@DEBUG_VALUE: windows:below <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: windows:slot <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: windows:pooled <- [DW_OP_plus_uconst 124, DW_OP_stack_value] $sp
	@DEBUG_VALUE: windows:p <- [DW_OP_constu 6212, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: windows:sums <- [DW_OP_constu 6188, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: windows:kRow <- 80
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: group <- [DW_OP_consts 2048, DW_OP_div, DW_OP_stack_value] $r3
	@DEBUG_VALUE: j <- 0
	@DEBUG_VALUE: from <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: to <- undef
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 113 33 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:113:33 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	add	r5, r9, r3
.Ltmp254:
	.loc	2 133 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:133:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	ldr	r1, [sp, #88]                   @ 4-byte Reload
.Ltmp255:
	.loc	2 116 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	mov	r0, r5
	vld1.32	{d16, d17}, [r0], r7
.Ltmp256:
	@DEBUG_VALUE: __ret <- $q8
	.loc	2 118 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d18, d19}, [r0], r7
.Ltmp257:
	@DEBUG_VALUE: __ret <- $q9
	.loc	2 114 34                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:114:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	add	r6, r5, #256
	vld1.32	{d22, d23}, [r6], r7
.Ltmp258:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: larger:diff_s32x4 <- $q11
	.loc	2 133 13                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:133:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	cmp	r2, r1
.Ltmp259:
	.loc	2 116 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d26, d27}, [r6], r7
.Ltmp260:
	@DEBUG_VALUE: __ret <- $q13
	.loc	2 119 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d20, d21}, [r0], r7
.Ltmp261:
	@DEBUG_VALUE: __ret <- $q10
	.loc	2 118 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d0, d1}, [r6], r7
.Ltmp262:
	@DEBUG_VALUE: __ret <- $q0
	.loc	2 113 33                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:113:33 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d24, d25}, [r0]
.Ltmp263:
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: larger:sum_s32x4 <- $q12
	.loc	2 114 34                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:114:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	add	r0, r5, #576
.Ltmp264:
	.loc	2 119 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d2, d3}, [r6], r7
.Ltmp265:
	@DEBUG_VALUE: __ret <- $q1
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 320, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 114 34                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:114:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d28, d29}, [r0]
.Ltmp266:
	@DEBUG_VALUE: __ret <- $q14
	@DEBUG_VALUE: larger:diff_s32x4 <- $q14
	.loc	2 131 40                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:131:40 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	add	r0, r4, r3
.Ltmp267:
	.loc	2 113 33                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:113:33 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d4, d5}, [r6]
.Ltmp268:
	@DEBUG_VALUE: __ret <- $q2
	@DEBUG_VALUE: larger:sum_s32x4 <- $q2
	.loc	2 118 54 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:54 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhsub.s32	q3, q2, q14
.Ltmp269:
	.loc	2 118 54                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:54 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhsub.s32	q15, q12, q11
.Ltmp270:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 116 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhadd.s32	q14, q2, q14
.Ltmp271:
	.loc	2 116 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhadd.s32	q11, q12, q11
.Ltmp272:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:diff_s32x4 <- $q11
	.loc	2 118 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q12, q3, q0
.Ltmp273:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 320, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y1_s32x4 <- $q12
	.loc	2 118 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q9, q15, q9
.Ltmp274:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y1_s32x4 <- $q9
	.loc	2 116 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q13, q14, q13
.Ltmp275:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 320, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y0_s32x4 <- $q13
	.loc	2 116 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q8, q11, q8
.Ltmp276:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y0_s32x4 <- $q8
	.loc	2 119 22                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:22 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vmax.s32	q11, q13, q12
.Ltmp277:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 320, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 119 22                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:22 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vmax.s32	q8, q8, q9
.Ltmp278:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y0_s32x4 <- $q8
	.loc	2 119 12                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:12 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q9, q1, q11
.Ltmp279:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 320, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 119 12                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:12 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q8, q10, q8
.Ltmp280:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 135 31                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:31 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	vmax.s32	q8, q8, q9
.Ltmp281:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 135 17                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:17 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	vst1.32	{d16, d17}, [r0]
.Ltmp282:
	@DEBUG_VALUE: j <- 0
	@DEBUG_VALUE: j <- 1
	@DEBUG_VALUE: from <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $r3
	.loc	2 133 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:133:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	bge	.LBB0_88
.Ltmp283:
@ %bb.90:                               @   in Loop: Header=BB0_89 Depth=3
	@DEBUG_VALUE: from <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $r3
	@DEBUG_VALUE: j <- 1
	@DEBUG_VALUE: __s1 <- $q8
	@DEBUG_VALUE: larger:y0_s32x4 <- $q13
	@DEBUG_VALUE: larger:y1_s32x4 <- $q12
	@DEBUG_VALUE: larger:sum_s32x4 <- $q2
	@DEBUG_VALUE: __ret <- $q2
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 320, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: __ret <- $q1
	@DEBUG_VALUE: __ret <- $q0
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: group <- [DW_OP_consts 2048, DW_OP_div, DW_OP_stack_value] $r3
	@DEBUG_VALUE: pair <- $r10
	@DEBUG_VALUE: windows:below <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: windows:slot <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: windows:pooled <- [DW_OP_plus_uconst 124, DW_OP_stack_value] $sp
	@DEBUG_VALUE: windows:p <- [DW_OP_constu 6212, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: windows:sums <- [DW_OP_constu 6188, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: windows:kRow <- 80
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: from <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: to <- undef
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 113 33 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:113:33 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	add	r6, r5, #16
.Ltmp284:
	.loc	2 116 19 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d16, d17}, [r6], r7
.Ltmp285:
	@DEBUG_VALUE: __ret <- $q8
	.loc	2 118 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d18, d19}, [r6], r7
.Ltmp286:
	@DEBUG_VALUE: __ret <- $q9
	.loc	2 114 34                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:114:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	add	r1, r5, #272
	vld1.32	{d22, d23}, [r1], r7
.Ltmp287:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: larger:diff_s32x4 <- $q11
	.loc	2 116 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d26, d27}, [r1], r7
.Ltmp288:
	@DEBUG_VALUE: __ret <- $q13
	.loc	2 119 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d20, d21}, [r6], r7
.Ltmp289:
	@DEBUG_VALUE: __ret <- $q10
	.loc	2 118 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d0, d1}, [r1], r7
.Ltmp290:
	@DEBUG_VALUE: __ret <- $q0
	.loc	2 113 33                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:113:33 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d24, d25}, [r6]
.Ltmp291:
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: larger:sum_s32x4 <- $q12
	.loc	2 114 34                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:114:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	add	r6, r5, #592
.Ltmp292:
	.loc	2 119 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d2, d3}, [r1], r7
.Ltmp293:
	@DEBUG_VALUE: __ret <- $q1
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 336, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 114 34                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:114:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d28, d29}, [r6]
.Ltmp294:
	@DEBUG_VALUE: __ret <- $q14
	@DEBUG_VALUE: larger:diff_s32x4 <- $q14
	.loc	2 113 33                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:113:33 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d4, d5}, [r1]
.Ltmp295:
	@DEBUG_VALUE: __ret <- $q2
	@DEBUG_VALUE: larger:sum_s32x4 <- $q2
	.loc	2 134 28                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:134:28 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	add	r1, r0, #16
.Ltmp296:
	.loc	2 118 54 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:54 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhsub.s32	q3, q2, q14
.Ltmp297:
	.loc	2 118 54                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:54 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhsub.s32	q15, q12, q11
.Ltmp298:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 116 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhadd.s32	q14, q2, q14
.Ltmp299:
	.loc	2 116 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhadd.s32	q11, q12, q11
.Ltmp300:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:diff_s32x4 <- $q11
	.loc	2 118 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q12, q3, q0
.Ltmp301:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 336, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y1_s32x4 <- $q12
	.loc	2 118 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q9, q15, q9
.Ltmp302:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y1_s32x4 <- $q9
	.loc	2 116 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q13, q14, q13
.Ltmp303:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 336, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y0_s32x4 <- $q13
	.loc	2 116 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q8, q11, q8
.Ltmp304:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y0_s32x4 <- $q8
	.loc	2 119 22                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:22 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vmax.s32	q11, q13, q12
.Ltmp305:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 336, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 119 22                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:22 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vmax.s32	q8, q8, q9
.Ltmp306:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y0_s32x4 <- $q8
	.loc	2 119 12                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:12 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q9, q1, q11
.Ltmp307:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 336, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 119 12                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:12 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q8, q10, q8
.Ltmp308:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 135 31                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:31 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	vmax.s32	q8, q8, q9
.Ltmp309:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 135 17                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:17 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	vst1.32	{d16, d17}, [r1]
.Ltmp310:
	@DEBUG_VALUE: j <- 2
	@DEBUG_VALUE: from <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $r3
	.loc	2 133 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:133:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	ldr	r1, [sp, #88]                   @ 4-byte Reload
	cmp	lr, r1
	bge	.LBB0_88
.Ltmp311:
@ %bb.91:                               @   in Loop: Header=BB0_89 Depth=3
	@DEBUG_VALUE: j <- 2
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 336, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: from <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $r3
	@DEBUG_VALUE: __s1 <- $q8
	@DEBUG_VALUE: larger:y0_s32x4 <- $q13
	@DEBUG_VALUE: larger:y1_s32x4 <- $q12
	@DEBUG_VALUE: larger:sum_s32x4 <- $q2
	@DEBUG_VALUE: __ret <- $q2
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: __ret <- $q1
	@DEBUG_VALUE: __ret <- $q0
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: group <- [DW_OP_consts 2048, DW_OP_div, DW_OP_stack_value] $r3
	@DEBUG_VALUE: pair <- $r10
	@DEBUG_VALUE: windows:below <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: windows:slot <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: windows:pooled <- [DW_OP_plus_uconst 124, DW_OP_stack_value] $sp
	@DEBUG_VALUE: windows:p <- [DW_OP_constu 6212, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: windows:sums <- [DW_OP_constu 6188, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: windows:kRow <- 80
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: from <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 32, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: to <- undef
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 32, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 113 33 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:113:33 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	add	r1, r5, #32
.Ltmp312:
	.loc	2 116 19 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d16, d17}, [r1], r7
.Ltmp313:
	@DEBUG_VALUE: __ret <- $q8
	.loc	2 118 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d18, d19}, [r1], r7
.Ltmp314:
	@DEBUG_VALUE: __ret <- $q9
	.loc	2 114 34                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:114:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	add	r6, r5, #288
	vld1.32	{d22, d23}, [r6], r7
.Ltmp315:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: larger:diff_s32x4 <- $q11
	.loc	2 116 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d26, d27}, [r6], r7
.Ltmp316:
	@DEBUG_VALUE: __ret <- $q13
	.loc	2 119 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d20, d21}, [r1], r7
.Ltmp317:
	@DEBUG_VALUE: __ret <- $q10
	.loc	2 118 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d0, d1}, [r6], r7
.Ltmp318:
	@DEBUG_VALUE: __ret <- $q0
	.loc	2 113 33                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:113:33 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d24, d25}, [r1]
.Ltmp319:
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: larger:sum_s32x4 <- $q12
	.loc	2 114 34                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:114:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	add	r1, r5, #608
.Ltmp320:
	.loc	2 119 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d2, d3}, [r6], r7
.Ltmp321:
	@DEBUG_VALUE: __ret <- $q1
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 352, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 114 34                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:114:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d28, d29}, [r1]
.Ltmp322:
	@DEBUG_VALUE: __ret <- $q14
	@DEBUG_VALUE: larger:diff_s32x4 <- $q14
	.loc	2 134 28                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:134:28 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	add	r1, r0, #32
.Ltmp323:
	.loc	2 113 33                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:113:33 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d4, d5}, [r6]
.Ltmp324:
	@DEBUG_VALUE: __ret <- $q2
	@DEBUG_VALUE: larger:sum_s32x4 <- $q2
	.loc	2 118 54 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:54 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhsub.s32	q3, q2, q14
.Ltmp325:
	.loc	2 118 54                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:54 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhsub.s32	q15, q12, q11
.Ltmp326:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 32, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 116 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhadd.s32	q14, q2, q14
.Ltmp327:
	.loc	2 116 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhadd.s32	q11, q12, q11
.Ltmp328:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 32, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:diff_s32x4 <- $q11
	.loc	2 118 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q12, q3, q0
.Ltmp329:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 352, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y1_s32x4 <- $q12
	.loc	2 118 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q9, q15, q9
.Ltmp330:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 32, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y1_s32x4 <- $q9
	.loc	2 116 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q13, q14, q13
.Ltmp331:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 352, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y0_s32x4 <- $q13
	.loc	2 116 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q8, q11, q8
.Ltmp332:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 32, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y0_s32x4 <- $q8
	.loc	2 119 22                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:22 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vmax.s32	q11, q13, q12
.Ltmp333:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 352, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 119 22                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:22 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vmax.s32	q8, q8, q9
.Ltmp334:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 32, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y0_s32x4 <- $q8
	.loc	2 119 12                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:12 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q9, q1, q11
.Ltmp335:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 352, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 119 12                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:12 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q8, q10, q8
.Ltmp336:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 32, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 135 31                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:31 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	vmax.s32	q8, q8, q9
.Ltmp337:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 135 17                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:17 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	vst1.32	{d16, d17}, [r1]
.Ltmp338:
	@DEBUG_VALUE: j <- 3
	@DEBUG_VALUE: from <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $r3
	.loc	2 133 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:133:13 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	ldr	r1, [sp, #88]                   @ 4-byte Reload
	cmp	r12, r1
	bge	.LBB0_88
.Ltmp339:
@ %bb.92:                               @   in Loop: Header=BB0_89 Depth=3
	@DEBUG_VALUE: j <- 3
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 352, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 32, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: from <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $r3
	@DEBUG_VALUE: __s1 <- $q8
	@DEBUG_VALUE: larger:y0_s32x4 <- $q13
	@DEBUG_VALUE: larger:y1_s32x4 <- $q12
	@DEBUG_VALUE: larger:sum_s32x4 <- $q2
	@DEBUG_VALUE: __ret <- $q2
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: __ret <- $q1
	@DEBUG_VALUE: __ret <- $q0
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: group <- [DW_OP_consts 2048, DW_OP_div, DW_OP_stack_value] $r3
	@DEBUG_VALUE: pair <- $r10
	@DEBUG_VALUE: windows:below <- [DW_OP_plus_uconst 116] [$sp+0]
	@DEBUG_VALUE: windows:slot <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:turned <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: windows:pooled <- [DW_OP_plus_uconst 124, DW_OP_stack_value] $sp
	@DEBUG_VALUE: windows:p <- [DW_OP_constu 6212, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: windows:sums <- [DW_OP_constu 6188, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: windows:kRow <- 80
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: from <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 48, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: to <- undef
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 48, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 113 33 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:113:33 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	add	r1, r5, #48
.Ltmp340:
	.loc	2 116 19 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d16, d17}, [r1], r7
.Ltmp341:
	@DEBUG_VALUE: __ret <- $q8
	.loc	2 118 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d18, d19}, [r1], r7
.Ltmp342:
	@DEBUG_VALUE: __ret <- $q9
	.loc	2 114 34                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:114:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	add	r6, r5, #304
	vld1.32	{d22, d23}, [r6], r7
.Ltmp343:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: larger:diff_s32x4 <- $q11
	.loc	2 134 28                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:134:28 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	add	r0, r0, #48
.Ltmp344:
	.loc	2 116 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d26, d27}, [r6], r7
.Ltmp345:
	@DEBUG_VALUE: __ret <- $q13
	.loc	2 119 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d20, d21}, [r1], r7
.Ltmp346:
	@DEBUG_VALUE: __ret <- $q10
	.loc	2 118 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:19 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d0, d1}, [r6], r7
.Ltmp347:
	@DEBUG_VALUE: __ret <- $q0
	.loc	2 113 33                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:113:33 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d24, d25}, [r1]
.Ltmp348:
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: larger:sum_s32x4 <- $q12
	.loc	2 114 34                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:114:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	add	r1, r5, #624
.Ltmp349:
	.loc	2 119 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d2, d3}, [r6], r7
.Ltmp350:
	@DEBUG_VALUE: __ret <- $q1
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 368, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 114 34                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:114:34 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d28, d29}, [r1]
.Ltmp351:
	@DEBUG_VALUE: __ret <- $q14
	@DEBUG_VALUE: larger:diff_s32x4 <- $q14
	.loc	2 113 33                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:113:33 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vld1.32	{d4, d5}, [r6]
.Ltmp352:
	@DEBUG_VALUE: __ret <- $q2
	@DEBUG_VALUE: larger:sum_s32x4 <- $q2
	.loc	2 118 54 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:54 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhsub.s32	q3, q2, q14
.Ltmp353:
	.loc	2 118 54                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:54 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhsub.s32	q15, q12, q11
.Ltmp354:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 48, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 116 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhadd.s32	q14, q2, q14
.Ltmp355:
	.loc	2 116 53                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:53 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vhadd.s32	q11, q12, q11
.Ltmp356:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 48, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:diff_s32x4 <- $q11
	.loc	2 118 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q12, q3, q0
.Ltmp357:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 368, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y1_s32x4 <- $q12
	.loc	2 118 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:118:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q9, q15, q9
.Ltmp358:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 48, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y1_s32x4 <- $q9
	.loc	2 116 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q13, q14, q13
.Ltmp359:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 368, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y0_s32x4 <- $q13
	.loc	2 116 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:116:9 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q8, q11, q8
.Ltmp360:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 48, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y0_s32x4 <- $q8
	.loc	2 119 22                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:22 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vmax.s32	q11, q13, q12
.Ltmp361:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 368, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 119 22                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:22 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vmax.s32	q8, q8, q9
.Ltmp362:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 48, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	@DEBUG_VALUE: larger:y0_s32x4 <- $q8
	.loc	2 119 12                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:12 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:55 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q9, q1, q11
.Ltmp363:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 368, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 119 12                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:119:12 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:41 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ] ]
	vadd.i32	q8, q10, q8
.Ltmp364:
	@DEBUG_VALUE: larger:parts <- [DW_OP_LLVM_arg 0, DW_OP_consts 2048, DW_OP_div, DW_OP_consts 2048, DW_OP_mul, DW_OP_consts 48, DW_OP_LLVM_arg 1, DW_OP_constu 6188, DW_OP_minus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r3, $r11
	@DEBUG_VALUE: larger:kPart <- 16
	.loc	2 135 31                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:31 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	vmax.s32	q8, q8, q9
.Ltmp365:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 135 17                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:135:17 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	vst1.32	{d16, d17}, [r0]
.Ltmp366:
	@DEBUG_VALUE: j <- 4
	@DEBUG_VALUE: from <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $r3
	.loc	2 133 45 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:133:45 @[ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:186:9 ]
	b	.LBB0_88
.Ltmp367:
.LBB0_93:
	@DEBUG_VALUE: conv_s16_pairs_neon:row <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:ring <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:pairs <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:bias <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: conv_s16_pairs_neon:params <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:zero_point <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:in <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_pairs_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 192 1 epilogue_begin          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:192:1
	sub	sp, r11, #40
.Ltmp368:
	vpop	{d8}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp369:
	.loc	2 0 1 is_stmt 0                 @ :0:1
.Ltmp370:
	.p2align	2
@ %bb.94:
.LCPI0_0:
	.long	_ZN7facesig12_GLOBAL__N_16kCountE-(.LPC0_0+8)
.LCPI0_1:
	.long	_ZN7facesig12_GLOBAL__N_15kTapsE-(.LPC0_1+8)
.Lfunc_end0:
	.size	_ZN7facesig19conv_s16_pairs_neonERKNS_10ConvParamsEiPKsPKiS4_RKNS_10RequantiseEPsPv, .Lfunc_end0-_ZN7facesig19conv_s16_pairs_neonERKNS_10ConvParamsEiPKsPKiS4_RKNS_10RequantiseEPsPv
	.cfi_endproc
	.file	10 "/work/wt/cside" "csrc/kernels/conv/conv.h"
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPi
	.type	_ZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPi,%function
	.code	32
_ZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPi: @ @_ZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPi
.Lfunc_begin1:
	.loc	2 84 0 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:84:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: multiply:p <- $r0
	@DEBUG_VALUE: multiply:slot <- $r1
	@DEBUG_VALUE: multiply:pair <- $r2
	@DEBUG_VALUE: multiply:sums <- $r3
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
	.pad	#84
	sub	sp, sp, #84
	mov	r8, r3
.Ltmp371:
	@DEBUG_VALUE: multiply:sums <- $r8
	@DEBUG_VALUE: multiply:sums <- $r8
	mov	r3, r0
.Ltmp372:
	@DEBUG_VALUE: multiply:p <- $r3
	@DEBUG_VALUE: tile <- [DW_OP_plus_uconst 28, DW_OP_deref] $sp
	add	r0, r2, #3
.Ltmp373:
	.loc	2 86 32 prologue_end            @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:86:32
	ldr	r9, [r3, #16]
.Ltmp374:
	@DEBUG_VALUE: multiply:weights <- $r9
	.loc	2 0 32 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:32
	str	r0, [sp, #12]                   @ 4-byte Spill
	add	r0, r2, #2
	str	r0, [sp, #8]                    @ 4-byte Spill
	add	r0, r2, #1
	@DEBUG_VALUE: part <- 0
	str	r0, [sp, #4]                    @ 4-byte Spill
	sub	r0, r1, #1
	mov	r10, #0
	str	r2, [sp, #24]                   @ 4-byte Spill
.Ltmp375:
	@DEBUG_VALUE: multiply:pair <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: multiply:pair <- [DW_OP_plus_uconst 24] [$sp+0]
	str	r1, [sp, #20]                   @ 4-byte Spill
.Ltmp376:
	@DEBUG_VALUE: multiply:slot <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: multiply:slot <- [DW_OP_plus_uconst 20] [$sp+0]
	str	r0, [sp]                        @ 4-byte Spill
	str	r3, [sp, #16]                   @ 4-byte Spill
.Ltmp377:
	@DEBUG_VALUE: multiply:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: multiply:p <- [DW_OP_plus_uconst 16] [$sp+0]
.LBB1_1:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: multiply:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: multiply:slot <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: multiply:pair <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: multiply:weights <- $r9
	@DEBUG_VALUE: multiply:sums <- $r8
	@DEBUG_VALUE: multiply:sums <- $r8
	@DEBUG_VALUE: part <- [DW_OP_consts 4, DW_OP_div, DW_OP_stack_value] $r10
	@DEBUG_VALUE: multiply:weights <- $r9
	@DEBUG_VALUE: j <- 0
	ldr	r12, [sp, #16]                  @ 4-byte Reload
	ldr	r7, [sp, #24]                   @ 4-byte Reload
	ldm	r12, {r0, r2}
	sub	r6, r2, #1
.Ltmp378:
	.loc	2 90 28 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:90:28
	cmp	r7, r6
	mov	r2, r6
	movlt	r2, r7
.Ltmp379:
	@DEBUG_VALUE: at <- $r2
	.loc	2 90 28                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:90:28
	mov	r4, r6
	ldr	r1, [r12, #8]
	.loc	2 91 60 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:60
	rsb	r2, r2, r2, lsl #3
.Ltmp380:
	.loc	2 0 60                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:60
	ldr	r3, [r12, #12]
	ldr	r7, .LCPI1_0
.LPC1_0:
	add	r7, pc, r7
	ldr	r5, [r7, r10]
	ldr	r7, [sp, #20]                   @ 4-byte Reload
	.loc	2 91 75                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:75
	add	r2, r2, r5
	.loc	2 91 91                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:91
	mul	r2, r2, r0
	mul	r7, r1, r7
	add	r7, r3, r7, lsl #1
	.loc	2 90 28 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:90:28
	mov	r3, r6
	.loc	2 91 43 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:43
	add	lr, r7, r2, lsl #1
.Ltmp381:
	@DEBUG_VALUE: j <- 1
	.loc	2 0 43                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:43
	ldr	r2, [sp, #4]                    @ 4-byte Reload
	.loc	2 90 28 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:90:28
	cmp	r2, r6
	movlt	r3, r2
.Ltmp382:
	@DEBUG_VALUE: at <- $r3
	.loc	2 0 28 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:28
	ldr	r2, [sp, #8]                    @ 4-byte Reload
	.loc	2 91 60                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:60
	rsb	r3, r3, r3, lsl #3
.Ltmp383:
	.loc	2 90 28 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:90:28
	cmp	r2, r6
	movlt	r4, r2
.Ltmp384:
	@DEBUG_VALUE: at <- $r4
	.loc	2 0 28 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:0:28
	ldr	r2, [sp, #12]                   @ 4-byte Reload
	.loc	2 91 60                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:60
	rsb	r4, r4, r4, lsl #3
.Ltmp385:
	.loc	2 91 75                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:75
	add	r3, r3, r5
	.loc	2 90 28 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:90:28
	cmp	r2, r6
	movlt	r6, r2
.Ltmp386:
	@DEBUG_VALUE: at <- $r6
	.loc	2 91 60 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:60
	rsb	r6, r6, r6, lsl #3
.Ltmp387:
	.loc	2 91 75                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:75
	add	r4, r4, r5
	.loc	2 91 91                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:91
	mul	r3, r3, r0
	.loc	2 91 75                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:75
	add	r6, r6, r5
	.loc	2 91 91                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:91
	mul	r4, r4, r0
.Ltmp388:
	.loc	2 96 21 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:96:21
	cmp	r10, #8
.Ltmp389:
	.loc	2 91 91 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:91
	mul	r6, r6, r0
	.loc	2 91 43                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:43
	add	r3, r7, r3, lsl #1
.Ltmp390:
	@DEBUG_VALUE: j <- 2
	add	r4, r7, r4, lsl #1
.Ltmp391:
	@DEBUG_VALUE: j <- 3
	.loc	2 91 43 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:43
	add	r7, r7, r6, lsl #1
	.loc	2 91 19 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:19
	str	r7, [r11, #-32]
.Ltmp392:
	@DEBUG_VALUE: tile <- [DW_OP_plus_uconst 28, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	.loc	2 99 23                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:99:23
	ldr	r2, .LCPI1_1
.Ltmp393:
	.loc	2 91 19 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:19
	str	r4, [r11, #-36]
.Ltmp394:
	.loc	2 99 23 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:99:23
.LPC1_1:
	add	r2, pc, r2
.Ltmp395:
	.loc	2 91 19 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:19
	str	r3, [r11, #-40]
.Ltmp396:
	@DEBUG_VALUE: tile <- [DW_OP_plus_uconst 28, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: depth <- [DW_OP_constu 5, DW_OP_mul, DW_OP_stack_value] $r5
	.loc	2 99 23 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:99:23
	ldr	r7, [r2, r10]
.Ltmp397:
	@DEBUG_VALUE: tile <- [DW_OP_plus_uconst 28, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	.loc	2 94 17 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:94:17
	sub	r2, r11, #44
	str	r2, [sp, #28]
	.loc	2 98 19                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:98:19
	mov	r2, #5
.Ltmp398:
	.loc	2 91 19                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:91:19
	str	lr, [r11, #-44]
.Ltmp399:
	@DEBUG_VALUE: j <- 4
	@DEBUG_VALUE: tile <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	.loc	2 100 28 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:100:28
	mls	r6, r0, r7, r1
	.loc	2 102 51                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:102:51
	sub	r1, r1, r1, lsl #2
	.loc	2 95 22 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:95:22
	str	r9, [sp, #32]
.Ltmp400:
	@DEBUG_VALUE: tile <- 0
	.loc	2 99 36 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:99:36
	mul	r5, r0, r7
.Ltmp401:
	.loc	2 98 19 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:98:19
	str	r2, [sp, #52]
.Ltmp402:
	@DEBUG_VALUE: tile <- [DW_OP_plus_uconst 28, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	.loc	2 97 19                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:97:19
	str	r8, [sp, #40]
	.loc	2 100 43 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:100:43
	lsl	r6, r6, #1
.Ltmp403:
	@DEBUG_VALUE: tile <- [DW_OP_plus_uconst 28, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	.loc	2 102 31                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:102:31
	add	r1, r6, r1, lsl #2
	.loc	2 104 38                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:104:38
	add	r0, r5, r5, lsl #2
	.loc	2 99 21 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:99:21
	str	r5, [sp, #56]
.Ltmp404:
	@DEBUG_VALUE: tile <- [DW_OP_plus_uconst 28, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	.loc	2 100 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:100:19
	str	r6, [sp, #44]
	.loc	2 102 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:102:19
	str	r1, [sp, #64]
.Ltmp405:
	@DEBUG_VALUE: tile <- [DW_OP_plus_uconst 28, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	.loc	2 104 38 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:104:38
	lsl	r0, r0, #4
	.loc	2 101 19 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:101:19
	ldr	r1, [sp]                        @ 4-byte Reload
	.loc	2 104 20                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:104:20
	str	r0, [sp, #48]
.Ltmp406:
	@DEBUG_VALUE: tile <- [DW_OP_plus_uconst 28, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	.loc	2 96 21                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:96:21
	ldr	r0, [r12, #20]
	.loc	2 101 19                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:101:19
	str	r1, [sp, #60]
	.loc	2 96 21                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:96:21
	ldr	r1, .LCPI1_2
.LPC1_2:
	add	r1, pc, r1
	movne	r0, r1
	.loc	2 96 19                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:96:19
	str	r0, [sp, #36]
.Ltmp407:
	@DEBUG_VALUE: tile <- [DW_OP_plus_uconst 28, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $sp
	.loc	2 105 9                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:105:9
	add	r0, sp, #28
	bl	_ZN7facesig13tile_4x12_s16ERKNS_7TileS16E
.Ltmp408:
	.loc	2 106 17                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:106:17
	rsb	r0, r5, r5, lsl #4
.Ltmp409:
	@DEBUG_VALUE: part <- [DW_OP_consts 4, DW_OP_div, DW_OP_consts 1, DW_OP_plus, DW_OP_stack_value] $r10
	.loc	2 87 29                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:87:29
	add	r10, r10, #4
.Ltmp410:
	.loc	2 87 52                         @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:87:52
	add	r8, r8, #64
.Ltmp411:
	@DEBUG_VALUE: multiply:sums <- $r8
	.loc	2 87 5                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:87:5
	cmp	r10, #20
.Ltmp412:
	.loc	2 106 17                        @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:106:17
	add	r9, r9, r0, lsl #3
.Ltmp413:
	@DEBUG_VALUE: multiply:weights <- $r9
	.loc	2 87 5                          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:87:5
	bne	.LBB1_1
.Ltmp414:
@ %bb.2:
	@DEBUG_VALUE: multiply:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: multiply:slot <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: multiply:pair <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: multiply:weights <- $r9
	@DEBUG_VALUE: multiply:sums <- $r8
	.loc	2 108 1 epilogue_begin          @ csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp:108:1
	sub	sp, r11, #28
.Ltmp415:
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp416:
	.loc	2 0 1 is_stmt 0                 @ :0:1
.Ltmp417:
	.p2align	2
@ %bb.3:
.LCPI1_0:
	.long	_ZN7facesig12_GLOBAL__N_16kFirstE-(.LPC1_0+8)
.LCPI1_1:
	.long	_ZN7facesig12_GLOBAL__N_16kCountE-(.LPC1_1+8)
.LCPI1_2:
	.long	_ZZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPiE5zeros-(.LPC1_2+8)
.Lfunc_end1:
	.size	_ZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPi, .Lfunc_end1-_ZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPi
	.cfi_endproc
	.fnend
                                        @ -- End function
	.type	_ZN7facesig12_GLOBAL__N_16kCountE,%object @ @_ZN7facesig12_GLOBAL__N_16kCountE
	.section	.rodata,"a",%progbits
	.p2align	2, 0x0
_ZN7facesig12_GLOBAL__N_16kCountE:
	.long	2                               @ 0x2
	.long	2                               @ 0x2
	.long	1                               @ 0x1
	.long	1                               @ 0x1
	.long	1                               @ 0x1
	.size	_ZN7facesig12_GLOBAL__N_16kCountE, 20

	.type	_ZN7facesig12_GLOBAL__N_15kTapsE,%object @ @_ZN7facesig12_GLOBAL__N_15kTapsE
	.p2align	2, 0x0
_ZN7facesig12_GLOBAL__N_15kTapsE:
	.long	1                               @ 0x1
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	1                               @ 0x1
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	1                               @ 0x1
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	1                               @ 0x1
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.long	1                               @ 0x1
	.long	1                               @ 0x1
	.zero	20
	.long	1                               @ 0x1
	.long	1                               @ 0x1
	.long	1                               @ 0x1
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.zero	20
	.long	1                               @ 0x1
	.long	4294967295                      @ 0xffffffff
	.long	1                               @ 0x1
	.long	0                               @ 0x0
	.long	0                               @ 0x0
	.zero	20
	.size	_ZN7facesig12_GLOBAL__N_15kTapsE, 200

	.type	_ZZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPiE5zeros,%object @ @_ZZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPiE5zeros
	.p2align	2, 0x0
_ZZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPiE5zeros:
	.zero	48
	.size	_ZZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPiE5zeros, 48

	.type	_ZN7facesig12_GLOBAL__N_16kFirstE,%object @ @_ZN7facesig12_GLOBAL__N_16kFirstE
	.p2align	2, 0x0
_ZN7facesig12_GLOBAL__N_16kFirstE:
	.long	0                               @ 0x0
	.long	2                               @ 0x2
	.long	4                               @ 0x4
	.long	5                               @ 0x5
	.long	6                               @ 0x6
	.size	_ZN7facesig12_GLOBAL__N_16kFirstE, 20

	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	13 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	14 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	15 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	16 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp368-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp368-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp368-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	60                              @ 60
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp369-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	83                              @ DW_OP_reg3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp369-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp369-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp369-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp369-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	20                              @ 20
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp368-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	216                             @ 88
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	36                              @ 36
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp368-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	196                             @ 68
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp368-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	8                               @ 8
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
	.long	0
	.long	0
.Ldebug_loc24:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	30                              @ DW_OP_mul
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	30                              @ DW_OP_mul
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc25:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	244                             @ 116
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc27:
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc28:
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc29:
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc30:
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc31:
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
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
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
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
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
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
	.long	.Ltmp71-.Lfunc_begin0
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
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
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
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
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
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
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
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
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
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
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
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
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
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
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
.Ldebug_loc33:
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp98-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp104-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	30                              @ DW_OP_mul
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	30                              @ DW_OP_mul
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc34:
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	212                             @ 84
	.byte	0                               @ 
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	212                             @ 84
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc35:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.long	.Ltmp102-.Lfunc_begin0
	.long	.Ltmp108-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc36:
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc37:
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	.Ltmp126-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp138-.Lfunc_begin0
	.long	.Ltmp143-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp143-.Lfunc_begin0
	.long	.Ltmp144-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc38:
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp126-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp138-.Lfunc_begin0
	.long	.Ltmp143-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp143-.Lfunc_begin0
	.long	.Ltmp144-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc39:
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
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
	.long	.Ltmp118-.Lfunc_begin0
	.long	.Ltmp120-.Lfunc_begin0
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
	.long	.Ltmp124-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
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
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
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
	.long	.Ltmp136-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
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
	.long	.Ltmp140-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
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
.Ldebug_loc40:
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
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
	.long	.Ltmp115-.Lfunc_begin0
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
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
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
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
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
	.long	.Ltmp143-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
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
.Ldebug_loc41:
	.long	.Ltmp145-.Lfunc_begin0
	.long	.Ltmp147-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp153-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc42:
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp153-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc43:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc44:
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp162-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp162-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.long	.Ltmp168-.Lfunc_begin0
	.long	.Ltmp237-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp237-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc45:
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp162-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp162-.Lfunc_begin0
	.long	.Ltmp167-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.long	.Ltmp167-.Lfunc_begin0
	.long	.Ltmp171-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc46:
	.long	.Ltmp162-.Lfunc_begin0
	.long	.Ltmp164-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp164-.Lfunc_begin0
	.long	.Ltmp165-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp165-.Lfunc_begin0
	.long	.Ltmp169-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp169-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc47:
	.long	.Ltmp179-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp196-.Lfunc_begin0
	.long	.Ltmp202-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc48:
	.long	.Ltmp181-.Lfunc_begin0
	.long	.Ltmp188-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp196-.Lfunc_begin0
	.long	.Ltmp199-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc49:
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp187-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	60                              @ 60
	.byte	6                               @ DW_OP_deref
	.byte	126                             @ DW_OP_breg14
	.byte	0                               @ 0
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	28                              @ DW_OP_minus
	.byte	114                             @ DW_OP_breg2
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	50                              @ DW_OP_lit2
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc50:
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp189-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp189-.Lfunc_begin0
	.long	.Ltmp194-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc51:
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Ltmp194-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc52:
	.long	.Ltmp196-.Lfunc_begin0
	.long	.Ltmp199-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp199-.Lfunc_begin0
	.long	.Ltmp202-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc53:
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp205-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp216-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc54:
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	188                             @ -6212
	.byte	79                              @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc55:
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.short	17                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	196                             @ 68
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	126                             @ DW_OP_breg14
	.byte	0                               @ 0
	.byte	54                              @ DW_OP_lit6
	.byte	29                              @ DW_OP_mod
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	30                              @ DW_OP_mul
	.byte	50                              @ DW_OP_lit2
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp209-.Lfunc_begin0
	.long	.Ltmp229-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc56:
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc57:
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp205-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc58:
	.long	.Ltmp210-.Lfunc_begin0
	.long	.Ltmp212-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp212-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc59:
	.long	.Ltmp214-.Lfunc_begin0
	.long	.Ltmp219-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc60:
	.long	.Ltmp215-.Lfunc_begin0
	.long	.Ltmp228-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc61:
	.long	.Ltmp218-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc62:
	.long	.Ltmp219-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc63:
	.long	.Ltmp220-.Lfunc_begin0
	.long	.Ltmp226-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc64:
	.long	.Ltmp221-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	151                             @ 279
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc65:
	.long	.Ltmp222-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc66:
	.long	.Ltmp223-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	149                             @ 277
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc67:
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp227-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	150                             @ 278
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc68:
	.long	.Ltmp226-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc69:
	.long	.Ltmp227-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	150                             @ 278
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc70:
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc71:
	.long	.Ltmp239-.Lfunc_begin0
	.long	.Ltmp240-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp240-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	248                             @ 120
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc72:
	.long	.Ltmp241-.Lfunc_begin0
	.long	.Ltmp242-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp242-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	244                             @ 116
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc73:
	.long	.Ltmp236-.Lfunc_begin0
	.long	.Ltmp243-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp243-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc74:
	.long	.Ltmp250-.Lfunc_begin0
	.long	.Ltmp251-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp251-.Lfunc_begin0
	.long	.Ltmp252-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc75:
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp282-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp282-.Lfunc_begin0
	.long	.Ltmp310-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp310-.Lfunc_begin0
	.long	.Ltmp338-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp338-.Lfunc_begin0
	.long	.Ltmp366-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp366-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc76:
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp282-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	30                              @ DW_OP_mul
	.byte	123                             @ DW_OP_breg11
	.byte	212                             @ -6188
	.byte	79                              @ 
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp282-.Lfunc_begin0
	.long	.Ltmp283-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	16                              @ 16
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp283-.Lfunc_begin0
	.long	.Ltmp310-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	123                             @ DW_OP_breg11
	.byte	212                             @ -6188
	.byte	79                              @ 
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp310-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	16                              @ 16
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp311-.Lfunc_begin0
	.long	.Ltmp338-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	32                              @ 32
	.byte	123                             @ DW_OP_breg11
	.byte	212                             @ -6188
	.byte	79                              @ 
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp338-.Lfunc_begin0
	.long	.Ltmp339-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	16                              @ 16
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp339-.Lfunc_begin0
	.long	.Ltmp366-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	48                              @ 48
	.byte	123                             @ DW_OP_breg11
	.byte	212                             @ -6188
	.byte	79                              @ 
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp366-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	16                              @ 16
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc77:
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp283-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	30                              @ DW_OP_mul
	.byte	123                             @ DW_OP_breg11
	.byte	212                             @ -6188
	.byte	79                              @ 
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp283-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	123                             @ DW_OP_breg11
	.byte	212                             @ -6188
	.byte	79                              @ 
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp311-.Lfunc_begin0
	.long	.Ltmp339-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	32                              @ 32
	.byte	123                             @ DW_OP_breg11
	.byte	212                             @ -6188
	.byte	79                              @ 
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp339-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	48                              @ 48
	.byte	123                             @ DW_OP_breg11
	.byte	212                             @ -6188
	.byte	79                              @ 
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc78:
	.long	.Ltmp258-.Lfunc_begin0
	.long	.Ltmp277-.Lfunc_begin0
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
	.long	.Ltmp287-.Lfunc_begin0
	.long	.Ltmp305-.Lfunc_begin0
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
	.long	.Ltmp315-.Lfunc_begin0
	.long	.Ltmp333-.Lfunc_begin0
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
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp361-.Lfunc_begin0
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
.Ldebug_loc79:
	.long	.Ltmp283-.Lfunc_begin0
	.long	.Ltmp289-.Lfunc_begin0
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
	.long	.Ltmp311-.Lfunc_begin0
	.long	.Ltmp317-.Lfunc_begin0
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
	.long	.Ltmp339-.Lfunc_begin0
	.long	.Ltmp346-.Lfunc_begin0
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
.Ldebug_loc80:
	.long	.Ltmp283-.Lfunc_begin0
	.long	.Ltmp290-.Lfunc_begin0
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
	.long	.Ltmp311-.Lfunc_begin0
	.long	.Ltmp318-.Lfunc_begin0
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
	.long	.Ltmp339-.Lfunc_begin0
	.long	.Ltmp347-.Lfunc_begin0
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
.Ldebug_loc81:
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp273-.Lfunc_begin0
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
	.long	.Ltmp291-.Lfunc_begin0
	.long	.Ltmp301-.Lfunc_begin0
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
	.long	.Ltmp319-.Lfunc_begin0
	.long	.Ltmp329-.Lfunc_begin0
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
	.long	.Ltmp348-.Lfunc_begin0
	.long	.Ltmp357-.Lfunc_begin0
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
.Ldebug_loc82:
	.long	.Ltmp283-.Lfunc_begin0
	.long	.Ltmp293-.Lfunc_begin0
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
	.long	.Ltmp311-.Lfunc_begin0
	.long	.Ltmp321-.Lfunc_begin0
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
	.long	.Ltmp339-.Lfunc_begin0
	.long	.Ltmp350-.Lfunc_begin0
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
.Ldebug_loc83:
	.long	.Ltmp265-.Lfunc_begin0
	.long	.Ltmp293-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	192                             @ 320
	.byte	2                               @ 
	.byte	123                             @ DW_OP_breg11
	.byte	212                             @ -6188
	.byte	79                              @ 
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp293-.Lfunc_begin0
	.long	.Ltmp321-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	208                             @ 336
	.byte	2                               @ 
	.byte	123                             @ DW_OP_breg11
	.byte	212                             @ -6188
	.byte	79                              @ 
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp321-.Lfunc_begin0
	.long	.Ltmp350-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	224                             @ 352
	.byte	2                               @ 
	.byte	123                             @ DW_OP_breg11
	.byte	212                             @ -6188
	.byte	79                              @ 
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp350-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 2048
	.byte	16                              @ 
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	240                             @ 368
	.byte	2                               @ 
	.byte	123                             @ DW_OP_breg11
	.byte	212                             @ -6188
	.byte	79                              @ 
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc84:
	.long	.Ltmp265-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	64                              @ DW_OP_lit16
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc85:
	.long	.Ltmp266-.Lfunc_begin0
	.long	.Ltmp271-.Lfunc_begin0
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
	.long	.Ltmp294-.Lfunc_begin0
	.long	.Ltmp299-.Lfunc_begin0
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
	.long	.Ltmp322-.Lfunc_begin0
	.long	.Ltmp327-.Lfunc_begin0
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
	.long	.Ltmp351-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
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
.Ldebug_loc86:
	.long	.Ltmp283-.Lfunc_begin0
	.long	.Ltmp295-.Lfunc_begin0
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
	.long	.Ltmp311-.Lfunc_begin0
	.long	.Ltmp324-.Lfunc_begin0
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
	.long	.Ltmp339-.Lfunc_begin0
	.long	.Ltmp352-.Lfunc_begin0
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
.Ldebug_loc87:
	.long	.Ltmp268-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
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
.Ldebug_loc88:
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp291-.Lfunc_begin0
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
	.long	.Ltmp301-.Lfunc_begin0
	.long	.Ltmp319-.Lfunc_begin0
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
	.long	.Ltmp329-.Lfunc_begin0
	.long	.Ltmp348-.Lfunc_begin0
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
	.long	.Ltmp357-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
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
.Ldebug_loc89:
	.long	.Ltmp274-.Lfunc_begin0
	.long	.Ltmp279-.Lfunc_begin0
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
	.long	.Ltmp302-.Lfunc_begin0
	.long	.Ltmp307-.Lfunc_begin0
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
	.long	.Ltmp330-.Lfunc_begin0
	.long	.Ltmp335-.Lfunc_begin0
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
	.long	.Ltmp358-.Lfunc_begin0
	.long	.Ltmp363-.Lfunc_begin0
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
.Ldebug_loc90:
	.long	.Ltmp275-.Lfunc_begin0
	.long	.Ltmp288-.Lfunc_begin0
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
	.long	.Ltmp303-.Lfunc_begin0
	.long	.Ltmp316-.Lfunc_begin0
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
	.long	.Ltmp331-.Lfunc_begin0
	.long	.Ltmp345-.Lfunc_begin0
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
	.long	.Ltmp359-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
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
.Ldebug_loc91:
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp280-.Lfunc_begin0
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
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp308-.Lfunc_begin0
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
	.long	.Ltmp332-.Lfunc_begin0
	.long	.Ltmp336-.Lfunc_begin0
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
	.long	.Ltmp360-.Lfunc_begin0
	.long	.Ltmp364-.Lfunc_begin0
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
.Ldebug_loc92:
	.long	.Ltmp281-.Lfunc_begin0
	.long	.Ltmp285-.Lfunc_begin0
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
	.long	.Ltmp309-.Lfunc_begin0
	.long	.Ltmp313-.Lfunc_begin0
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
	.long	.Ltmp337-.Lfunc_begin0
	.long	.Ltmp341-.Lfunc_begin0
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
	.long	.Ltmp365-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
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
.Ldebug_loc93:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp372-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp372-.Lfunc_begin0
	.long	.Ltmp377-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp377-.Lfunc_begin0
	.long	.Ltmp415-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc94:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp376-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp376-.Lfunc_begin0
	.long	.Ltmp415-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.long	0
	.long	0
.Ldebug_loc95:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp375-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp375-.Lfunc_begin0
	.long	.Ltmp415-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	0
	.long	0
.Ldebug_loc96:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp371-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp371-.Lfunc_begin0
	.long	.Ltmp416-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc97:
	.long	.Ltmp392-.Lfunc_begin0
	.long	.Ltmp396-.Lfunc_begin0
	.short	8                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp396-.Lfunc_begin0
	.long	.Ltmp397-.Lfunc_begin0
	.short	16                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp397-.Lfunc_begin0
	.long	.Ltmp399-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp399-.Lfunc_begin0
	.long	.Ltmp400-.Lfunc_begin0
	.short	26                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	20                              @ 20
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp400-.Lfunc_begin0
	.long	.Ltmp402-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp402-.Lfunc_begin0
	.long	.Ltmp403-.Lfunc_begin0
	.short	8                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp403-.Lfunc_begin0
	.long	.Ltmp404-.Lfunc_begin0
	.short	16                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	20                              @ 20
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp404-.Lfunc_begin0
	.long	.Ltmp405-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp405-.Lfunc_begin0
	.long	.Ltmp406-.Lfunc_begin0
	.short	28                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp406-.Lfunc_begin0
	.long	.Ltmp407-.Lfunc_begin0
	.short	34                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp407-.Lfunc_begin0
	.long	.Ltmp414-.Lfunc_begin0
	.short	40                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc98:
	.long	.Ltmp374-.Lfunc_begin0
	.long	.Ltmp416-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc99:
	.long	.Ltmp377-.Lfunc_begin0
	.long	.Ltmp409-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp409-.Lfunc_begin0
	.long	.Ltmp410-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc100:
	.long	.Ltmp377-.Lfunc_begin0
	.long	.Ltmp381-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp381-.Lfunc_begin0
	.long	.Ltmp390-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp390-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp391-.Lfunc_begin0
	.long	.Ltmp399-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp399-.Lfunc_begin0
	.long	.Ltmp414-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc101:
	.long	.Ltmp379-.Lfunc_begin0
	.long	.Ltmp380-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp382-.Lfunc_begin0
	.long	.Ltmp383-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp384-.Lfunc_begin0
	.long	.Ltmp385-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp386-.Lfunc_begin0
	.long	.Ltmp387-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc102:
	.long	.Ltmp396-.Lfunc_begin0
	.long	.Ltmp401-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	53                              @ DW_OP_lit5
	.byte	30                              @ DW_OP_mul
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
	.byte	4                               @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	5                               @ Abbreviation Code
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
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	110                             @ DW_AT_linkage_name
	.byte	14                              @ DW_FORM_strp
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	6                               @ Abbreviation Code
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
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	7                               @ Abbreviation Code
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
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	8                               @ Abbreviation Code
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
	.byte	9                               @ Abbreviation Code
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
	.byte	10                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	11                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	12                              @ Abbreviation Code
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
	.byte	13                              @ Abbreviation Code
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
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
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	15                              @ Abbreviation Code
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
	.byte	16                              @ Abbreviation Code
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
	.byte	17                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	18                              @ Abbreviation Code
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
	.byte	21                              @ Abbreviation Code
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
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
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
	.byte	23                              @ Abbreviation Code
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
	.byte	24                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	25                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	26                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
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
	.byte	28                              @ Abbreviation Code
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
	.byte	29                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
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
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	32                              @ Abbreviation Code
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
	.byte	33                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	34                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	35                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	36                              @ Abbreviation Code
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
	.byte	37                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	38                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	39                              @ Abbreviation Code
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
	.byte	40                              @ Abbreviation Code
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
	.byte	41                              @ Abbreviation Code
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
	.byte	42                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	43                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	44                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	5                               @ DW_FORM_data2
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	45                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	46                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	47                              @ Abbreviation Code
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
	.byte	48                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x1464 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0xfd0 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	7                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x37:0x6a5 DW_TAG_namespace
	.byte	3                               @ Abbrev [3] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	5                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x44:0xc DW_TAG_variable
	.long	.Linfo_string11                 @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x50:0xc DW_TAG_variable
	.long	.Linfo_string12                 @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.byte	5                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x5c:0xc DW_TAG_variable
	.long	.Linfo_string13                 @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x68:0x15 DW_TAG_variable
	.long	.Linfo_string14                 @ DW_AT_name
	.long	4098                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	5                               @ DW_AT_location
	.byte	3
	.long	_ZN7facesig12_GLOBAL__N_16kCountE
	.long	.Linfo_string16                 @ DW_AT_linkage_name
	.byte	5                               @ Abbrev [5] 0x7d:0x15 DW_TAG_variable
	.long	.Linfo_string17                 @ DW_AT_name
	.long	4122                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.byte	5                               @ DW_AT_location
	.byte	3
	.long	_ZN7facesig12_GLOBAL__N_15kTapsE
	.long	.Linfo_string18                 @ DW_AT_linkage_name
	.byte	6                               @ Abbrev [6] 0x92:0xf0 DW_TAG_subprogram
	.long	.Lfunc_begin1                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string187                @ DW_AT_linkage_name
	.long	.Linfo_string188                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0xa7:0x11 DW_TAG_variable
	.long	.Linfo_string20                 @ DW_AT_name
	.long	4151                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.byte	5                               @ DW_AT_location
	.byte	3
	.long	_ZZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPiE5zeros
	.byte	8                               @ Abbrev [8] 0xb8:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc93                   @ DW_AT_location
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.long	4454                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xc7:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc94                   @ DW_AT_location
	.long	.Linfo_string112                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xd6:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc95                   @ DW_AT_location
	.long	.Linfo_string102                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xe5:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc96                   @ DW_AT_location
	.long	.Linfo_string116                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.long	4469                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xf4:0xf DW_TAG_variable
	.long	.Ldebug_loc98                   @ DW_AT_location
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	4424                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x103:0x75 DW_TAG_lexical_block
	.long	.Ltmp378                        @ DW_AT_low_pc
	.long	.Ltmp414-.Ltmp378               @ DW_AT_high_pc
	.byte	9                               @ Abbrev [9] 0x10c:0xf DW_TAG_variable
	.long	.Ldebug_loc99                   @ DW_AT_location
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x11b:0x5c DW_TAG_lexical_block
	.long	.Ldebug_ranges26                @ DW_AT_ranges
	.byte	12                              @ Abbrev [12] 0x120:0xe DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	84
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	5218                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x12e:0xf DW_TAG_variable
	.long	.Ldebug_loc97                   @ DW_AT_location
	.long	.Linfo_string193                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	3955                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x13d:0xf DW_TAG_variable
	.long	.Ldebug_loc102                  @ DW_AT_location
	.long	.Linfo_string195                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	103                             @ DW_AT_decl_line
	.long	4190                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x14c:0x2a DW_TAG_lexical_block
	.long	.Ldebug_ranges27                @ DW_AT_ranges
	.byte	9                               @ Abbrev [9] 0x151:0xf DW_TAG_variable
	.long	.Ldebug_loc100                  @ DW_AT_location
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x160:0x15 DW_TAG_lexical_block
	.long	.Ldebug_ranges27                @ DW_AT_ranges
	.byte	9                               @ Abbrev [9] 0x165:0xf DW_TAG_variable
	.long	.Ldebug_loc101                  @ DW_AT_location
	.long	.Linfo_string194                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	4086                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x178:0x9 DW_TAG_GNU_call_site
	.long	3938                            @ DW_AT_abstract_origin
	.long	.Ltmp408                        @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	3                               @ Abbrev [3] 0x182:0xc DW_TAG_variable
	.long	.Linfo_string23                 @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.byte	2                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x18e:0xc DW_TAG_variable
	.long	.Linfo_string24                 @ DW_AT_name
	.long	4190                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.byte	2                               @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x19a:0x15 DW_TAG_variable
	.long	.Linfo_string26                 @ DW_AT_name
	.long	4098                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.byte	5                               @ DW_AT_location
	.byte	3
	.long	_ZN7facesig12_GLOBAL__N_16kFirstE
	.long	.Linfo_string27                 @ DW_AT_linkage_name
	.byte	3                               @ Abbrev [3] 0x1af:0xc DW_TAG_variable
	.long	.Linfo_string28                 @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.byte	3                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x1bb:0xc DW_TAG_variable
	.long	.Linfo_string29                 @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x1c7:0xc DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x1d3:0xc DW_TAG_variable
	.long	.Linfo_string31                 @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_const_value
	.byte	14                              @ Abbrev [14] 0x1df:0x46 DW_TAG_subprogram
	.long	.Linfo_string64                 @ DW_AT_linkage_name
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	15                              @ Abbrev [15] 0x1eb:0xb DW_TAG_formal_parameter
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	4424                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x1f6:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x201:0xb DW_TAG_formal_parameter
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	4434                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x20c:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	4424                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x217:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x218:0xb DW_TAG_variable
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x225:0xc6 DW_TAG_subprogram
	.long	.Linfo_string70                 @ DW_AT_linkage_name
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4434                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	15                              @ Abbrev [15] 0x235:0xb DW_TAG_formal_parameter
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4424                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x240:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x24b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x256:0xb DW_TAG_formal_parameter
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x261:0xb DW_TAG_formal_parameter
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4434                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x26c:0xb DW_TAG_variable
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	4190                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x277:0x73 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x278:0xb DW_TAG_variable
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x283:0x66 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x284:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x28f:0x59 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x290:0xb DW_TAG_variable
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	4195                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x29b:0x4c DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x29c:0xb DW_TAG_variable
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	4224                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x2a7:0x32 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x2a8:0xb DW_TAG_variable
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x2b3:0x25 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x2b4:0xb DW_TAG_variable
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	4086                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x2bf:0xb DW_TAG_variable
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	4439                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x2ca:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x2cb:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	4224                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x2d9:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x2da:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
	.long	4224                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x2eb:0x6b DW_TAG_subprogram
	.long	.Linfo_string82                 @ DW_AT_linkage_name
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	15                              @ Abbrev [15] 0x2f7:0xb DW_TAG_formal_parameter
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	4402                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x302:0xb DW_TAG_formal_parameter
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x30d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	4434                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x318:0xb DW_TAG_variable
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	4444                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x323:0xb DW_TAG_variable
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	4434                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x32e:0x27 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x32f:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	4195                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x33a:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x33b:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x347:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x348:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	162                             @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x356:0xc4 DW_TAG_subprogram
	.long	.Linfo_string87                 @ DW_AT_linkage_name
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	142                             @ DW_AT_decl_line
	.long	4424                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	15                              @ Abbrev [15] 0x366:0xb DW_TAG_formal_parameter
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	142                             @ DW_AT_decl_line
	.long	4402                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x371:0xb DW_TAG_formal_parameter
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	142                             @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x37c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	142                             @ DW_AT_decl_line
	.long	4424                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x387:0xb DW_TAG_formal_parameter
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	142                             @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x392:0xb DW_TAG_formal_parameter
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	4434                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x39d:0xb DW_TAG_variable
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	144                             @ DW_AT_decl_line
	.long	4190                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x3a8:0xb DW_TAG_variable
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	146                             @ DW_AT_decl_line
	.long	4190                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x3b3:0xb DW_TAG_variable
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	147                             @ DW_AT_decl_line
	.long	4449                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x3be:0x34 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x3bf:0xb DW_TAG_variable
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	149                             @ DW_AT_decl_line
	.long	4424                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x3ca:0x27 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x3cb:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	150                             @ DW_AT_decl_line
	.long	4195                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x3d6:0x1a DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x3d7:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	150                             @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x3e2:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x3e3:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	150                             @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x3f2:0x27 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x3f3:0xb DW_TAG_variable
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	4444                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x3fe:0x1a DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x3ff:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	153                             @ DW_AT_decl_line
	.long	4195                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x40a:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x40b:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	153                             @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x41a:0x140 DW_TAG_subprogram
	.long	.Linfo_string95                 @ DW_AT_linkage_name
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	15                              @ Abbrev [15] 0x426:0xb DW_TAG_formal_parameter
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	4424                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x431:0xb DW_TAG_formal_parameter
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	4454                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x43c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	4434                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x447:0xb DW_TAG_variable
	.long	.Linfo_string101                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	66                              @ DW_AT_decl_line
	.long	4190                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x452:0x107 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x453:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x45e:0xfa DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x45f:0xb DW_TAG_variable
	.long	.Linfo_string103                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x46a:0xed DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x46b:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	4444                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x476:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	4444                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x481:0xb DW_TAG_variable
	.long	.Linfo_string106                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	4444                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x48c:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	4444                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x497:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	4444                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x4a2:0xb DW_TAG_variable
	.long	.Linfo_string109                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	4444                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x4ad:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x4ae:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x4ba:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x4bb:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x4c7:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x4c8:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x4d4:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x4d5:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	72                              @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x4e1:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x4e2:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x4ee:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x4ef:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x4fb:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x4fc:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x508:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x509:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x515:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x516:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x522:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x523:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	74                              @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x52f:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x530:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x53c:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x53d:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x549:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x54a:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.long	4354                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x55a:0x52 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string100                @ DW_AT_name
	.byte	24                              @ DW_AT_byte_size
	.byte	2                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	20                              @ Abbrev [20] 0x563:0xc DW_TAG_member
	.long	.Linfo_string50                 @ DW_AT_name
	.long	4091                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x56f:0xc DW_TAG_member
	.long	.Linfo_string97                 @ DW_AT_name
	.long	4091                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x57b:0xc DW_TAG_member
	.long	.Linfo_string63                 @ DW_AT_name
	.long	4195                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x587:0xc DW_TAG_member
	.long	.Linfo_string98                 @ DW_AT_name
	.long	4424                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x593:0xc DW_TAG_member
	.long	.Linfo_string66                 @ DW_AT_name
	.long	4424                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x59f:0xc DW_TAG_member
	.long	.Linfo_string99                 @ DW_AT_name
	.long	4464                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x5ac:0x9b DW_TAG_subprogram
	.long	.Linfo_string110                @ DW_AT_linkage_name
	.long	.Linfo_string111                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	15                              @ Abbrev [15] 0x5b8:0xb DW_TAG_formal_parameter
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
	.long	4454                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x5c3:0xb DW_TAG_formal_parameter
	.long	.Linfo_string112                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x5ce:0xb DW_TAG_formal_parameter
	.long	.Linfo_string113                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
	.long	4469                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x5d9:0xb DW_TAG_variable
	.long	.Linfo_string114                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	125                             @ DW_AT_decl_line
	.long	4086                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x5e4:0xb DW_TAG_variable
	.long	.Linfo_string115                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	126                             @ DW_AT_decl_line
	.long	4086                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x5ef:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	124                             @ DW_AT_decl_line
	.long	4474                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x5fa:0x4c DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x5fb:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	127                             @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x606:0x3f DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x607:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x612:0x32 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x613:0xb DW_TAG_variable
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	4464                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x61e:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	4469                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x629:0x1a DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x62a:0xb DW_TAG_variable
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	133                             @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x635:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x636:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	135                             @ DW_AT_decl_line
	.long	4378                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x647:0x94 DW_TAG_subprogram
	.long	.Linfo_string119                @ DW_AT_linkage_name
	.long	.Linfo_string120                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	111                             @ DW_AT_decl_line
	.long	4378                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	15                              @ Abbrev [15] 0x657:0xb DW_TAG_formal_parameter
	.long	.Linfo_string121                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	111                             @ DW_AT_decl_line
	.long	4464                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x662:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	112                             @ DW_AT_decl_line
	.long	4086                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x66d:0xb DW_TAG_variable
	.long	.Linfo_string123                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	4487                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x678:0xb DW_TAG_variable
	.long	.Linfo_string124                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	113                             @ DW_AT_decl_line
	.long	4487                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x683:0xb DW_TAG_variable
	.long	.Linfo_string125                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	117                             @ DW_AT_decl_line
	.long	4487                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x68e:0xb DW_TAG_variable
	.long	.Linfo_string126                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
	.long	4487                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x699:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x69a:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	113                             @ DW_AT_decl_line
	.long	4378                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x6a6:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x6a7:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	116                             @ DW_AT_decl_line
	.long	4378                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x6b3:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x6b4:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	118                             @ DW_AT_decl_line
	.long	4378                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x6c0:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x6c1:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	4378                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x6cd:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x6ce:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	119                             @ DW_AT_decl_line
	.long	4378                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	3                               @ Abbrev [3] 0x6dc:0xc DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x6e8:0xc DW_TAG_variable
	.long	.Linfo_string8                  @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	6                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x6f4:0xc DW_TAG_variable
	.long	.Linfo_string9                  @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x700:0xd DW_TAG_variable
	.long	.Linfo_string10                 @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.ascii	"\200\004"                      @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x70d:0xc DW_TAG_variable
	.long	.Linfo_string19                 @ DW_AT_name
	.long	4086                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	21                              @ Abbrev [21] 0x719:0x32 DW_TAG_subprogram
	.long	.Linfo_string45                 @ DW_AT_linkage_name
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	4206                            @ DW_AT_type
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	15                              @ Abbrev [15] 0x729:0xb DW_TAG_formal_parameter
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	4402                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x734:0xb DW_TAG_variable
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	4419                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x73f:0xb DW_TAG_variable
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	4419                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x74b:0x9a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	44                              @ DW_AT_byte_size
	.byte	10                              @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	20                              @ Abbrev [20] 0x754:0xc DW_TAG_member
	.long	.Linfo_string48                 @ DW_AT_name
	.long	4168                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x760:0xc DW_TAG_member
	.long	.Linfo_string49                 @ DW_AT_name
	.long	4168                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x76c:0xc DW_TAG_member
	.long	.Linfo_string50                 @ DW_AT_name
	.long	4168                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x778:0xc DW_TAG_member
	.long	.Linfo_string51                 @ DW_AT_name
	.long	4168                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x784:0xc DW_TAG_member
	.long	.Linfo_string52                 @ DW_AT_name
	.long	4168                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x790:0xc DW_TAG_member
	.long	.Linfo_string53                 @ DW_AT_name
	.long	4168                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x79c:0xc DW_TAG_member
	.long	.Linfo_string54                 @ DW_AT_name
	.long	4168                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x7a8:0xc DW_TAG_member
	.long	.Linfo_string55                 @ DW_AT_name
	.long	4168                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x7b4:0xc DW_TAG_member
	.long	.Linfo_string56                 @ DW_AT_name
	.long	4168                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x7c0:0xc DW_TAG_member
	.long	.Linfo_string57                 @ DW_AT_name
	.long	4412                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x7cc:0xc DW_TAG_member
	.long	.Linfo_string59                 @ DW_AT_name
	.long	4412                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.byte	37                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x7d8:0xc DW_TAG_member
	.long	.Linfo_string60                 @ DW_AT_name
	.long	4168                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	40                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x7e5:0x74e DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string185                @ DW_AT_linkage_name
	.long	.Linfo_string186                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	8                               @ Abbrev [8] 0x7fa:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string189                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	4402                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x809:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	4168                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x818:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	4424                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x827:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	4464                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x836:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	4424                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x845:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	.Linfo_string118                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	4492                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x854:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	.Linfo_string190                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	4434                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x863:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	4502                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x872:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	145
	.ascii	"\274O"
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	4459                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x881:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\374"
	.long	.Linfo_string113                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	4474                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x890:0xf DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	172                             @ DW_AT_decl_line
	.long	4086                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x89f:0xf DW_TAG_variable
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	.Linfo_string191                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	4434                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x8ae:0xf DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	4434                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x8bd:0xf DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	4190                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x8cc:0xf DW_TAG_variable
	.long	.Ldebug_loc44                   @ DW_AT_location
	.long	.Linfo_string192                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x8db:0xb DW_TAG_variable
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	172                             @ DW_AT_decl_line
	.long	4086                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x8e6:0x28 DW_TAG_inlined_subroutine
	.long	1817                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	174                             @ DW_AT_call_line
	.byte	41                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x8f2:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	1833                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x8fb:0x9 DW_TAG_variable
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	1844                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x904:0x9 DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	1855                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0x90e:0x1f6 DW_TAG_inlined_subroutine
	.long	479                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	177                             @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x91a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	491                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x923:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	502                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x92c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	513                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x935:0x9 DW_TAG_variable
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	524                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x93e:0x1c5 DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.long	535                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x947:0x9 DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	536                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x950:0xec DW_TAG_inlined_subroutine
	.long	549                             @ DW_AT_abstract_origin
	.long	.Ltmp34                         @ DW_AT_low_pc
	.long	.Ltmp88-.Ltmp34                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	59                              @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x960:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	565                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x969:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	576                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x972:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	587                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x97b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	598                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x984:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	609                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x98d:0x9 DW_TAG_variable
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	620                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x996:0xa5 DW_TAG_lexical_block
	.long	.Ltmp34                         @ DW_AT_low_pc
	.long	.Ltmp88-.Ltmp34                 @ DW_AT_high_pc
	.long	631                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x9a3:0x9 DW_TAG_variable
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	632                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x9ac:0x8e DW_TAG_lexical_block
	.long	.Ltmp43                         @ DW_AT_low_pc
	.long	.Ltmp88-.Ltmp43                 @ DW_AT_high_pc
	.long	643                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x9b9:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	644                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x9c2:0x77 DW_TAG_lexical_block
	.long	.Ltmp48                         @ DW_AT_low_pc
	.long	.Ltmp88-.Ltmp48                 @ DW_AT_high_pc
	.long	655                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x9cf:0x9 DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	656                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x9d8:0x60 DW_TAG_lexical_block
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.long	667                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x9e1:0x9 DW_TAG_variable
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	668                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x9ea:0x2f DW_TAG_lexical_block
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.long	679                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x9f3:0x9 DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	680                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x9fc:0x1c DW_TAG_lexical_block
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.long	691                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xa05:0x9 DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	692                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xa0e:0x9 DW_TAG_variable
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	703                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0xa19:0x1e DW_TAG_lexical_block
	.long	.Ltmp55                         @ DW_AT_low_pc
	.long	.Ltmp56-.Ltmp55                 @ DW_AT_high_pc
	.long	729                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xa26:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	730                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xa3c:0xc6 DW_TAG_inlined_subroutine
	.long	549                             @ DW_AT_abstract_origin
	.long	.Ltmp90                         @ DW_AT_low_pc
	.long	.Ltmp145-.Ltmp90                @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	60                              @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xa4c:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	83
	.long	565                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xa53:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	609                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa5c:0xa5 DW_TAG_lexical_block
	.long	.Ltmp90                         @ DW_AT_low_pc
	.long	.Ltmp145-.Ltmp90                @ DW_AT_high_pc
	.long	631                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xa69:0x9 DW_TAG_variable
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	632                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa72:0x8e DW_TAG_lexical_block
	.long	.Ltmp100                        @ DW_AT_low_pc
	.long	.Ltmp145-.Ltmp100               @ DW_AT_high_pc
	.long	643                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xa7f:0x9 DW_TAG_variable
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	644                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa88:0x77 DW_TAG_lexical_block
	.long	.Ltmp105                        @ DW_AT_low_pc
	.long	.Ltmp145-.Ltmp105               @ DW_AT_high_pc
	.long	655                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xa95:0x9 DW_TAG_variable
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	656                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xa9e:0x60 DW_TAG_lexical_block
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.long	667                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xaa7:0x9 DW_TAG_variable
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	668                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xab0:0x2f DW_TAG_lexical_block
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.long	679                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xab9:0x9 DW_TAG_variable
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	680                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xac2:0x1c DW_TAG_lexical_block
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.long	691                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xacb:0x9 DW_TAG_variable
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	692                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xad4:0x9 DW_TAG_variable
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	703                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0xadf:0x1e DW_TAG_lexical_block
	.long	.Ltmp112                        @ DW_AT_low_pc
	.long	.Ltmp113-.Ltmp112               @ DW_AT_high_pc
	.long	729                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xaec:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	730                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xb04:0x69 DW_TAG_inlined_subroutine
	.long	747                             @ DW_AT_abstract_origin
	.long	.Ltmp146                        @ DW_AT_low_pc
	.long	.Ltmp159-.Ltmp146               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	178                             @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xb14:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\310"
	.long	759                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xb1d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	770                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xb26:0x9 DW_TAG_variable
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	792                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xb2f:0x3d DW_TAG_lexical_block
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.long	814                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xb38:0x9 DW_TAG_variable
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	815                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xb41:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.long	826                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xb4a:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	827                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0xb54:0x17 DW_TAG_lexical_block
	.long	.Ltmp154                        @ DW_AT_low_pc
	.long	.Ltmp155-.Ltmp154               @ DW_AT_high_pc
	.long	839                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xb61:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	840                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0xb6d:0x398 DW_TAG_lexical_block
	.long	.Ltmp159                        @ DW_AT_low_pc
	.long	.Ltmp367-.Ltmp159               @ DW_AT_high_pc
	.byte	9                               @ Abbrev [9] 0xb76:0xf DW_TAG_variable
	.long	.Ldebug_loc45                   @ DW_AT_location
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xb85:0x19 DW_TAG_lexical_block
	.long	.Ltmp163                        @ DW_AT_low_pc
	.long	.Ltmp166-.Ltmp163               @ DW_AT_high_pc
	.byte	9                               @ Abbrev [9] 0xb8e:0xf DW_TAG_variable
	.long	.Ldebug_loc46                   @ DW_AT_location
	.long	.Linfo_string117                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	187                             @ DW_AT_decl_line
	.long	4091                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xb9e:0xc1 DW_TAG_inlined_subroutine
	.long	854                             @ DW_AT_abstract_origin
	.long	.Ltmp176                        @ DW_AT_low_pc
	.long	.Ltmp202-.Ltmp176               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	183                             @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xbae:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\310"
	.long	870                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0xbb7:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	60
	.long	892                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0xbbf:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	94
	.long	903                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xbc6:0x9 DW_TAG_variable
	.long	.Ldebug_loc47                   @ DW_AT_location
	.long	925                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xbcf:0x9 DW_TAG_variable
	.long	.Ldebug_loc48                   @ DW_AT_location
	.long	936                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xbd8:0x41 DW_TAG_lexical_block
	.long	.Ltmp185                        @ DW_AT_low_pc
	.long	.Ltmp194-.Ltmp185               @ DW_AT_high_pc
	.long	958                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xbe5:0x9 DW_TAG_variable
	.long	.Ldebug_loc49                   @ DW_AT_location
	.long	959                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xbee:0x2a DW_TAG_lexical_block
	.long	.Ltmp185                        @ DW_AT_low_pc
	.long	.Ltmp194-.Ltmp185               @ DW_AT_high_pc
	.long	970                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xbfb:0x9 DW_TAG_variable
	.long	.Ldebug_loc50                   @ DW_AT_location
	.long	971                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xc04:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.long	982                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xc0d:0x9 DW_TAG_variable
	.long	.Ldebug_loc51                   @ DW_AT_location
	.long	983                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0xc19:0x45 DW_TAG_lexical_block
	.long	.Ltmp197                        @ DW_AT_low_pc
	.long	.Ltmp202-.Ltmp197               @ DW_AT_high_pc
	.long	1010                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xc26:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	1011                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xc2f:0x2e DW_TAG_lexical_block
	.long	.Ltmp197                        @ DW_AT_low_pc
	.long	.Ltmp202-.Ltmp197               @ DW_AT_high_pc
	.long	1022                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xc3c:0x9 DW_TAG_variable
	.long	.Ldebug_loc52                   @ DW_AT_location
	.long	1023                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xc45:0x17 DW_TAG_lexical_block
	.long	.Ltmp200                        @ DW_AT_low_pc
	.long	.Ltmp201-.Ltmp200               @ DW_AT_high_pc
	.long	1034                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xc52:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	1035                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0xc5f:0x124 DW_TAG_inlined_subroutine
	.long	1050                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	183                             @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xc6b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc53                   @ DW_AT_location
	.long	1062                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xc74:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc54                   @ DW_AT_location
	.long	1073                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xc7d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc55                   @ DW_AT_location
	.long	1084                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xc86:0x9 DW_TAG_variable
	.long	.Ldebug_loc56                   @ DW_AT_location
	.long	1095                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xc8f:0xf3 DW_TAG_lexical_block
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.long	1106                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xc98:0x9 DW_TAG_variable
	.long	.Ldebug_loc57                   @ DW_AT_location
	.long	1107                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xca1:0xe0 DW_TAG_lexical_block
	.long	.Ltmp210                        @ DW_AT_low_pc
	.long	.Ltmp236-.Ltmp210               @ DW_AT_high_pc
	.long	1118                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xcae:0x9 DW_TAG_variable
	.long	.Ldebug_loc58                   @ DW_AT_location
	.long	1119                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xcb7:0xc9 DW_TAG_lexical_block
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.long	1130                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xcc0:0x9 DW_TAG_variable
	.long	.Ldebug_loc59                   @ DW_AT_location
	.long	1131                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xcc9:0x9 DW_TAG_variable
	.long	.Ldebug_loc60                   @ DW_AT_location
	.long	1142                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xcd2:0x9 DW_TAG_variable
	.long	.Ldebug_loc61                   @ DW_AT_location
	.long	1153                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xcdb:0x9 DW_TAG_variable
	.long	.Ldebug_loc63                   @ DW_AT_location
	.long	1164                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xce4:0x9 DW_TAG_variable
	.long	.Ldebug_loc65                   @ DW_AT_location
	.long	1175                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xced:0x9 DW_TAG_variable
	.long	.Ldebug_loc67                   @ DW_AT_location
	.long	1186                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xcf6:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.long	1236                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xcff:0x9 DW_TAG_variable
	.long	.Ldebug_loc62                   @ DW_AT_location
	.long	1237                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0xd09:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.long	1262                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xd12:0x9 DW_TAG_variable
	.long	.Ldebug_loc64                   @ DW_AT_location
	.long	1263                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0xd1c:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.long	1288                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xd25:0x9 DW_TAG_variable
	.long	.Ldebug_loc66                   @ DW_AT_location
	.long	1289                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0xd2f:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges15                @ DW_AT_ranges
	.long	1314                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xd38:0x9 DW_TAG_variable
	.long	.Ldebug_loc68                   @ DW_AT_location
	.long	1315                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0xd42:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges16                @ DW_AT_ranges
	.long	1327                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xd4b:0x9 DW_TAG_variable
	.long	.Ldebug_loc69                   @ DW_AT_location
	.long	1328                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0xd55:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges17                @ DW_AT_ranges
	.long	1340                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xd5e:0x9 DW_TAG_variable
	.long	.Ldebug_loc70                   @ DW_AT_location
	.long	1341                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0xd68:0x17 DW_TAG_lexical_block
	.long	.Ltmp232                        @ DW_AT_low_pc
	.long	.Ltmp233-.Ltmp232               @ DW_AT_high_pc
	.long	1353                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xd75:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.long	1354                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xd83:0x181 DW_TAG_inlined_subroutine
	.long	1452                            @ DW_AT_abstract_origin
	.long	.Ltmp236                        @ DW_AT_low_pc
	.long	.Ltmp367-.Ltmp236               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	186                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xd93:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	145
	.ascii	"\274O"
	.byte	159
	.long	1464                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xd9d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc71                   @ DW_AT_location
	.long	1475                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0xda6:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.asciz	"\374"
	.byte	159
	.long	1486                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0xdb0:0x7 DW_TAG_variable
	.asciz	"\320"                          @ DW_AT_const_value
	.long	1497                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xdb7:0x9 DW_TAG_variable
	.long	.Ldebug_loc72                   @ DW_AT_location
	.long	1508                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xdc0:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	145
	.ascii	"\324O"
	.long	1519                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xdc9:0x13a DW_TAG_lexical_block
	.long	.Ltmp236                        @ DW_AT_low_pc
	.long	.Ltmp367-.Ltmp236               @ DW_AT_high_pc
	.long	1530                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xdd6:0x9 DW_TAG_variable
	.long	.Ldebug_loc73                   @ DW_AT_location
	.long	1531                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xddf:0x123 DW_TAG_lexical_block
	.long	.Ltmp250                        @ DW_AT_low_pc
	.long	.Ltmp367-.Ltmp250               @ DW_AT_high_pc
	.long	1542                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xdec:0x9 DW_TAG_variable
	.long	.Ldebug_loc74                   @ DW_AT_location
	.long	1543                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xdf5:0x10c DW_TAG_lexical_block
	.long	.Ltmp253                        @ DW_AT_low_pc
	.long	.Ltmp367-.Ltmp253               @ DW_AT_high_pc
	.long	1554                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe02:0x9 DW_TAG_variable
	.long	.Ldebug_loc76                   @ DW_AT_location
	.long	1555                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xe0b:0xf5 DW_TAG_lexical_block
	.long	.Ldebug_ranges18                @ DW_AT_ranges
	.long	1577                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe14:0x9 DW_TAG_variable
	.long	.Ldebug_loc75                   @ DW_AT_location
	.long	1578                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xe1d:0xe2 DW_TAG_lexical_block
	.long	.Ldebug_ranges19                @ DW_AT_ranges
	.long	1589                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe26:0x9 DW_TAG_variable
	.long	.Ldebug_loc92                   @ DW_AT_location
	.long	1590                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xe2f:0x53 DW_TAG_inlined_subroutine
	.long	1607                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges20                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	135                             @ DW_AT_call_line
	.byte	41                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xe3b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc77                   @ DW_AT_location
	.long	1623                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0xe44:0x6 DW_TAG_variable
	.byte	16                              @ DW_AT_const_value
	.long	1634                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe4a:0x9 DW_TAG_variable
	.long	.Ldebug_loc78                   @ DW_AT_location
	.long	1645                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe53:0x9 DW_TAG_variable
	.long	.Ldebug_loc81                   @ DW_AT_location
	.long	1656                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe5c:0x9 DW_TAG_variable
	.long	.Ldebug_loc89                   @ DW_AT_location
	.long	1667                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe65:0x9 DW_TAG_variable
	.long	.Ldebug_loc91                   @ DW_AT_location
	.long	1678                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xe6e:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges21                @ DW_AT_ranges
	.long	1741                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe77:0x9 DW_TAG_variable
	.long	.Ldebug_loc79                   @ DW_AT_location
	.long	1742                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0xe82:0x7c DW_TAG_inlined_subroutine
	.long	1607                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges22                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	135                             @ DW_AT_call_line
	.byte	55                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xe8e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc83                   @ DW_AT_location
	.long	1623                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe97:0x9 DW_TAG_variable
	.long	.Ldebug_loc84                   @ DW_AT_location
	.long	1634                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xea0:0x9 DW_TAG_variable
	.long	.Ldebug_loc85                   @ DW_AT_location
	.long	1645                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xea9:0x9 DW_TAG_variable
	.long	.Ldebug_loc87                   @ DW_AT_location
	.long	1656                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xeb2:0x9 DW_TAG_variable
	.long	.Ldebug_loc88                   @ DW_AT_location
	.long	1667                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xebb:0x9 DW_TAG_variable
	.long	.Ldebug_loc90                   @ DW_AT_location
	.long	1678                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xec4:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges23                @ DW_AT_ranges
	.long	1715                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xecd:0x9 DW_TAG_variable
	.long	.Ldebug_loc80                   @ DW_AT_location
	.long	1716                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0xed7:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges24                @ DW_AT_ranges
	.long	1741                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xee0:0x9 DW_TAG_variable
	.long	.Ldebug_loc82                   @ DW_AT_location
	.long	1742                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0xeea:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges25                @ DW_AT_ranges
	.long	1689                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xef3:0x9 DW_TAG_variable
	.long	.Ldebug_loc86                   @ DW_AT_location
	.long	1690                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0xf05:0x9 DW_TAG_GNU_call_site
	.long	3891                            @ DW_AT_abstract_origin
	.long	.Ltmp164                        @ DW_AT_low_pc
	.byte	13                              @ Abbrev [13] 0xf0e:0x9 DW_TAG_GNU_call_site
	.long	3891                            @ DW_AT_abstract_origin
	.long	.Ltmp165                        @ DW_AT_low_pc
	.byte	13                              @ Abbrev [13] 0xf17:0x9 DW_TAG_GNU_call_site
	.long	3891                            @ DW_AT_abstract_origin
	.long	.Ltmp166                        @ DW_AT_low_pc
	.byte	13                              @ Abbrev [13] 0xf20:0x9 DW_TAG_GNU_call_site
	.long	146                             @ DW_AT_abstract_origin
	.long	.Ltmp248                        @ DW_AT_low_pc
	.byte	13                              @ Abbrev [13] 0xf29:0x9 DW_TAG_GNU_call_site
	.long	146                             @ DW_AT_abstract_origin
	.long	.Ltmp249                        @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0xf33:0x2a DW_TAG_subprogram
	.long	.Linfo_string127                @ DW_AT_linkage_name
	.long	.Linfo_string128                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	33                              @ Abbrev [33] 0xf3e:0x5 DW_TAG_formal_parameter
	.long	4492                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xf43:0x5 DW_TAG_formal_parameter
	.long	4464                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xf48:0x5 DW_TAG_formal_parameter
	.long	4195                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xf4d:0x5 DW_TAG_formal_parameter
	.long	4091                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xf52:0x5 DW_TAG_formal_parameter
	.long	4091                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xf57:0x5 DW_TAG_formal_parameter
	.long	4502                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0xf5d:0x5 DW_TAG_structure_type
	.long	.Linfo_string129                @ DW_AT_name
                                        @ DW_AT_declaration
	.byte	32                              @ Abbrev [32] 0xf62:0x11 DW_TAG_subprogram
	.long	.Linfo_string130                @ DW_AT_linkage_name
	.long	.Linfo_string131                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	33                              @ Abbrev [33] 0xf6d:0x5 DW_TAG_formal_parameter
	.long	4503                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0xf73:0x82 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string137                @ DW_AT_name
	.byte	40                              @ DW_AT_byte_size
	.byte	4                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	20                              @ Abbrev [20] 0xf7c:0xc DW_TAG_member
	.long	.Linfo_string89                 @ DW_AT_name
	.long	4513                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0xf88:0xc DW_TAG_member
	.long	.Linfo_string66                 @ DW_AT_name
	.long	4424                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0xf94:0xc DW_TAG_member
	.long	.Linfo_string99                 @ DW_AT_name
	.long	4464                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0xfa0:0xc DW_TAG_member
	.long	.Linfo_string116                @ DW_AT_name
	.long	4469                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0xfac:0xc DW_TAG_member
	.long	.Linfo_string132                @ DW_AT_name
	.long	4195                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0xfb8:0xc DW_TAG_member
	.long	.Linfo_string133                @ DW_AT_name
	.long	4195                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0xfc4:0xc DW_TAG_member
	.long	.Linfo_string134                @ DW_AT_name
	.long	4168                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0xfd0:0xc DW_TAG_member
	.long	.Linfo_string91                 @ DW_AT_name
	.long	4168                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0xfdc:0xc DW_TAG_member
	.long	.Linfo_string135                @ DW_AT_name
	.long	4168                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0xfe8:0xc DW_TAG_member
	.long	.Linfo_string136                @ DW_AT_name
	.long	4195                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0xff6:0x5 DW_TAG_const_type
	.long	4091                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0xffb:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	35                              @ Abbrev [35] 0x1002:0x5 DW_TAG_const_type
	.long	4103                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x1007:0xc DW_TAG_array_type
	.long	4091                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x100c:0x6 DW_TAG_subrange_type
	.long	4115                            @ DW_AT_type
	.byte	5                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	39                              @ Abbrev [39] 0x1013:0x7 DW_TAG_base_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	35                              @ Abbrev [35] 0x101a:0x5 DW_TAG_const_type
	.long	4127                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x101f:0x18 DW_TAG_array_type
	.long	4091                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1024:0x6 DW_TAG_subrange_type
	.long	4115                            @ DW_AT_type
	.byte	5                               @ DW_AT_count
	.byte	38                              @ Abbrev [38] 0x102a:0x6 DW_TAG_subrange_type
	.long	4115                            @ DW_AT_type
	.byte	2                               @ DW_AT_count
	.byte	38                              @ Abbrev [38] 0x1030:0x6 DW_TAG_subrange_type
	.long	4115                            @ DW_AT_type
	.byte	5                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x1037:0xc DW_TAG_array_type
	.long	4163                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x103c:0x6 DW_TAG_subrange_type
	.long	4115                            @ DW_AT_type
	.byte	12                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x1043:0x5 DW_TAG_const_type
	.long	4168                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1048:0xb DW_TAG_typedef
	.long	4179                            @ DW_AT_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1053:0xb DW_TAG_typedef
	.long	4091                            @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x105e:0x5 DW_TAG_const_type
	.long	4195                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1063:0xb DW_TAG_typedef
	.long	4091                            @ DW_AT_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x106e:0xb DW_TAG_typedef
	.long	4217                            @ DW_AT_type
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x1079:0x7 DW_TAG_base_type
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x1080:0xb DW_TAG_typedef
	.long	4235                            @ DW_AT_type
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0x108b:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4248                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1091:0x6 DW_TAG_subrange_type
	.long	4115                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x1098:0xb DW_TAG_typedef
	.long	4259                            @ DW_AT_type
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x10a3:0xb DW_TAG_typedef
	.long	4270                            @ DW_AT_type
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x10ae:0x7 DW_TAG_base_type
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x10b5:0xb DW_TAG_typedef
	.long	4288                            @ DW_AT_type
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0x10c0:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4301                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x10c6:0x6 DW_TAG_subrange_type
	.long	4115                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x10cd:0xb DW_TAG_typedef
	.long	4312                            @ DW_AT_type
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x10d8:0xb DW_TAG_typedef
	.long	4323                            @ DW_AT_type
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x10e3:0x7 DW_TAG_base_type
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x10ea:0xb DW_TAG_typedef
	.long	4341                            @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0x10f5:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	4301                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x10fb:0x6 DW_TAG_subrange_type
	.long	4115                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x1102:0xb DW_TAG_typedef
	.long	4365                            @ DW_AT_type
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0x110d:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	4248                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1113:0x6 DW_TAG_subrange_type
	.long	4115                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x111a:0xb DW_TAG_typedef
	.long	4389                            @ DW_AT_type
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0x1125:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4168                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x112b:0x6 DW_TAG_subrange_type
	.long	4115                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0x1132:0x5 DW_TAG_reference_type
	.long	4407                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1137:0x5 DW_TAG_const_type
	.long	1867                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x113c:0x7 DW_TAG_base_type
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	35                              @ Abbrev [35] 0x1143:0x5 DW_TAG_const_type
	.long	4206                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x1148:0x5 DW_TAG_pointer_type
	.long	4429                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x114d:0x5 DW_TAG_const_type
	.long	4248                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x1152:0x5 DW_TAG_pointer_type
	.long	4248                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1157:0x5 DW_TAG_const_type
	.long	4224                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x115c:0x5 DW_TAG_const_type
	.long	4354                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1161:0x5 DW_TAG_const_type
	.long	4412                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x1166:0x5 DW_TAG_reference_type
	.long	4459                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x116b:0x5 DW_TAG_const_type
	.long	1370                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x1170:0x5 DW_TAG_pointer_type
	.long	4163                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x1175:0x5 DW_TAG_pointer_type
	.long	4168                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x117a:0xd DW_TAG_array_type
	.long	4168                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0x117f:0x7 DW_TAG_subrange_type
	.long	4115                            @ DW_AT_type
	.short	1536                            @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x1187:0x5 DW_TAG_const_type
	.long	4378                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x118c:0x5 DW_TAG_reference_type
	.long	4497                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1191:0x5 DW_TAG_const_type
	.long	3933                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0x1196:0x1 DW_TAG_pointer_type
	.byte	42                              @ Abbrev [42] 0x1197:0x5 DW_TAG_reference_type
	.long	4508                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x119c:0x5 DW_TAG_const_type
	.long	3955                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x11a1:0x5 DW_TAG_pointer_type
	.long	4518                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x11a6:0x5 DW_TAG_const_type
	.long	4424                            @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0x11ab:0xd7 DW_TAG_namespace
	.long	.Linfo_string138                @ DW_AT_name
	.byte	46                              @ Abbrev [46] 0x11b0:0xd1 DW_TAG_namespace
	.long	.Linfo_string139                @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	47                              @ Abbrev [47] 0x11b5:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	4738                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x11bc:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	4301                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x11c3:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	4248                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x11ca:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	4168                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x11d1:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	4750                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x11d8:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	4779                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x11df:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	4808                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x11e6:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	4837                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x11ed:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	4859                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x11f4:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	4888                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x11fb:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	4910                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x1202:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	4932                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x1209:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	4954                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x1210:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	4976                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x1217:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	4998                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x121e:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	5020                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x1225:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	5042                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x122c:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	5064                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x1233:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	5075                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x123a:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	5086                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x1241:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	5097                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x1248:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	5108                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x124f:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	5119                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x1256:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	5130                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x125d:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	5141                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x1264:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	5152                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x126b:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	5163                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x1272:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	5174                            @ DW_AT_import
	.byte	47                              @ Abbrev [47] 0x1279:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	5196                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x1282:0xb DW_TAG_typedef
	.long	4749                            @ DW_AT_type
	.long	.Linfo_string140                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	48                              @ Abbrev [48] 0x128d:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	40                              @ Abbrev [40] 0x128e:0xb DW_TAG_typedef
	.long	4761                            @ DW_AT_type
	.long	.Linfo_string143                @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1299:0xb DW_TAG_typedef
	.long	4772                            @ DW_AT_type
	.long	.Linfo_string142                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x12a4:0x7 DW_TAG_base_type
	.long	.Linfo_string141                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x12ab:0xb DW_TAG_typedef
	.long	4790                            @ DW_AT_type
	.long	.Linfo_string146                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x12b6:0xb DW_TAG_typedef
	.long	4801                            @ DW_AT_type
	.long	.Linfo_string145                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x12c1:0x7 DW_TAG_base_type
	.long	.Linfo_string144                @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x12c8:0xb DW_TAG_typedef
	.long	4819                            @ DW_AT_type
	.long	.Linfo_string149                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x12d3:0xb DW_TAG_typedef
	.long	4830                            @ DW_AT_type
	.long	.Linfo_string148                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x12de:0x7 DW_TAG_base_type
	.long	.Linfo_string147                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x12e5:0xb DW_TAG_typedef
	.long	4848                            @ DW_AT_type
	.long	.Linfo_string151                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x12f0:0xb DW_TAG_typedef
	.long	4217                            @ DW_AT_type
	.long	.Linfo_string150                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x12fb:0xb DW_TAG_typedef
	.long	4870                            @ DW_AT_type
	.long	.Linfo_string154                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1306:0xb DW_TAG_typedef
	.long	4881                            @ DW_AT_type
	.long	.Linfo_string153                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x1311:0x7 DW_TAG_base_type
	.long	.Linfo_string152                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x1318:0xb DW_TAG_typedef
	.long	4899                            @ DW_AT_type
	.long	.Linfo_string156                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1323:0xb DW_TAG_typedef
	.long	4312                            @ DW_AT_type
	.long	.Linfo_string155                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x132e:0xb DW_TAG_typedef
	.long	4921                            @ DW_AT_type
	.long	.Linfo_string158                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1339:0xb DW_TAG_typedef
	.long	4259                            @ DW_AT_type
	.long	.Linfo_string157                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1344:0xb DW_TAG_typedef
	.long	4943                            @ DW_AT_type
	.long	.Linfo_string160                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x134f:0xb DW_TAG_typedef
	.long	4179                            @ DW_AT_type
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x135a:0xb DW_TAG_typedef
	.long	4965                            @ DW_AT_type
	.long	.Linfo_string162                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1365:0xb DW_TAG_typedef
	.long	4761                            @ DW_AT_type
	.long	.Linfo_string161                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1370:0xb DW_TAG_typedef
	.long	4987                            @ DW_AT_type
	.long	.Linfo_string164                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x137b:0xb DW_TAG_typedef
	.long	4790                            @ DW_AT_type
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1386:0xb DW_TAG_typedef
	.long	5009                            @ DW_AT_type
	.long	.Linfo_string166                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1391:0xb DW_TAG_typedef
	.long	4819                            @ DW_AT_type
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x139c:0xb DW_TAG_typedef
	.long	5031                            @ DW_AT_type
	.long	.Linfo_string168                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x13a7:0xb DW_TAG_typedef
	.long	4848                            @ DW_AT_type
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x13b2:0xb DW_TAG_typedef
	.long	5053                            @ DW_AT_type
	.long	.Linfo_string170                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x13bd:0xb DW_TAG_typedef
	.long	4870                            @ DW_AT_type
	.long	.Linfo_string169                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x13c8:0xb DW_TAG_typedef
	.long	4323                            @ DW_AT_type
	.long	.Linfo_string171                @ DW_AT_name
	.byte	16                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x13d3:0xb DW_TAG_typedef
	.long	4091                            @ DW_AT_type
	.long	.Linfo_string172                @ DW_AT_name
	.byte	16                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x13de:0xb DW_TAG_typedef
	.long	4091                            @ DW_AT_type
	.long	.Linfo_string173                @ DW_AT_name
	.byte	16                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x13e9:0xb DW_TAG_typedef
	.long	4772                            @ DW_AT_type
	.long	.Linfo_string174                @ DW_AT_name
	.byte	16                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x13f4:0xb DW_TAG_typedef
	.long	4801                            @ DW_AT_type
	.long	.Linfo_string175                @ DW_AT_name
	.byte	16                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x13ff:0xb DW_TAG_typedef
	.long	4217                            @ DW_AT_type
	.long	.Linfo_string176                @ DW_AT_name
	.byte	16                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x140a:0xb DW_TAG_typedef
	.long	4217                            @ DW_AT_type
	.long	.Linfo_string177                @ DW_AT_name
	.byte	16                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1415:0xb DW_TAG_typedef
	.long	4881                            @ DW_AT_type
	.long	.Linfo_string178                @ DW_AT_name
	.byte	16                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1420:0xb DW_TAG_typedef
	.long	4091                            @ DW_AT_type
	.long	.Linfo_string179                @ DW_AT_name
	.byte	16                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x142b:0xb DW_TAG_typedef
	.long	4217                            @ DW_AT_type
	.long	.Linfo_string180                @ DW_AT_name
	.byte	16                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1436:0xb DW_TAG_typedef
	.long	5185                            @ DW_AT_type
	.long	.Linfo_string182                @ DW_AT_name
	.byte	16                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1441:0xb DW_TAG_typedef
	.long	4772                            @ DW_AT_type
	.long	.Linfo_string181                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x144c:0xb DW_TAG_typedef
	.long	5207                            @ DW_AT_type
	.long	.Linfo_string184                @ DW_AT_name
	.byte	16                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1457:0xb DW_TAG_typedef
	.long	4881                            @ DW_AT_type
	.long	.Linfo_string183                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1462:0xc DW_TAG_array_type
	.long	4424                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1467:0x6 DW_TAG_subrange_type
	.long	4115                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp151-.Lfunc_begin0
	.long	.Ltmp152-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
	.long	.Ltmp156-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp189-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Ltmp192-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.long	.Ltmp205-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp212-.Lfunc_begin0
	.long	.Ltmp215-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.long	.Ltmp235-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp218-.Lfunc_begin0
	.long	.Ltmp219-.Lfunc_begin0
	.long	.Ltmp228-.Lfunc_begin0
	.long	.Ltmp229-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp220-.Lfunc_begin0
	.long	.Ltmp221-.Lfunc_begin0
	.long	.Ltmp233-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges14:
	.long	.Ltmp222-.Lfunc_begin0
	.long	.Ltmp223-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.long	.Ltmp229-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges15:
	.long	.Ltmp225-.Lfunc_begin0
	.long	.Ltmp226-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.long	.Ltmp231-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges16:
	.long	.Ltmp226-.Lfunc_begin0
	.long	.Ltmp227-.Lfunc_begin0
	.long	.Ltmp231-.Lfunc_begin0
	.long	.Ltmp232-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges17:
	.long	.Ltmp227-.Lfunc_begin0
	.long	.Ltmp228-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp235-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges18:
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.long	.Ltmp267-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges19:
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp254-.Lfunc_begin0
	.long	.Ltmp255-.Lfunc_begin0
	.long	.Ltmp258-.Lfunc_begin0
	.long	.Ltmp259-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.long	.Ltmp267-.Lfunc_begin0
	.long	.Ltmp282-.Lfunc_begin0
	.long	.Ltmp283-.Lfunc_begin0
	.long	.Ltmp295-.Lfunc_begin0
	.long	.Ltmp296-.Lfunc_begin0
	.long	.Ltmp310-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.long	.Ltmp322-.Lfunc_begin0
	.long	.Ltmp323-.Lfunc_begin0
	.long	.Ltmp338-.Lfunc_begin0
	.long	.Ltmp339-.Lfunc_begin0
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp344-.Lfunc_begin0
	.long	.Ltmp366-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges20:
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp254-.Lfunc_begin0
	.long	.Ltmp255-.Lfunc_begin0
	.long	.Ltmp258-.Lfunc_begin0
	.long	.Ltmp260-.Lfunc_begin0
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp269-.Lfunc_begin0
	.long	.Ltmp270-.Lfunc_begin0
	.long	.Ltmp271-.Lfunc_begin0
	.long	.Ltmp272-.Lfunc_begin0
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp274-.Lfunc_begin0
	.long	.Ltmp275-.Lfunc_begin0
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp277-.Lfunc_begin0
	.long	.Ltmp278-.Lfunc_begin0
	.long	.Ltmp279-.Lfunc_begin0
	.long	.Ltmp280-.Lfunc_begin0
	.long	.Ltmp283-.Lfunc_begin0
	.long	.Ltmp287-.Lfunc_begin0
	.long	.Ltmp288-.Lfunc_begin0
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp290-.Lfunc_begin0
	.long	.Ltmp291-.Lfunc_begin0
	.long	.Ltmp297-.Lfunc_begin0
	.long	.Ltmp298-.Lfunc_begin0
	.long	.Ltmp299-.Lfunc_begin0
	.long	.Ltmp300-.Lfunc_begin0
	.long	.Ltmp301-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
	.long	.Ltmp303-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp305-.Lfunc_begin0
	.long	.Ltmp306-.Lfunc_begin0
	.long	.Ltmp307-.Lfunc_begin0
	.long	.Ltmp308-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.long	.Ltmp315-.Lfunc_begin0
	.long	.Ltmp316-.Lfunc_begin0
	.long	.Ltmp317-.Lfunc_begin0
	.long	.Ltmp318-.Lfunc_begin0
	.long	.Ltmp319-.Lfunc_begin0
	.long	.Ltmp325-.Lfunc_begin0
	.long	.Ltmp326-.Lfunc_begin0
	.long	.Ltmp327-.Lfunc_begin0
	.long	.Ltmp328-.Lfunc_begin0
	.long	.Ltmp329-.Lfunc_begin0
	.long	.Ltmp330-.Lfunc_begin0
	.long	.Ltmp331-.Lfunc_begin0
	.long	.Ltmp332-.Lfunc_begin0
	.long	.Ltmp333-.Lfunc_begin0
	.long	.Ltmp334-.Lfunc_begin0
	.long	.Ltmp335-.Lfunc_begin0
	.long	.Ltmp336-.Lfunc_begin0
	.long	.Ltmp339-.Lfunc_begin0
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp345-.Lfunc_begin0
	.long	.Ltmp346-.Lfunc_begin0
	.long	.Ltmp347-.Lfunc_begin0
	.long	.Ltmp348-.Lfunc_begin0
	.long	.Ltmp353-.Lfunc_begin0
	.long	.Ltmp354-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.long	.Ltmp356-.Lfunc_begin0
	.long	.Ltmp357-.Lfunc_begin0
	.long	.Ltmp358-.Lfunc_begin0
	.long	.Ltmp359-.Lfunc_begin0
	.long	.Ltmp360-.Lfunc_begin0
	.long	.Ltmp361-.Lfunc_begin0
	.long	.Ltmp362-.Lfunc_begin0
	.long	.Ltmp363-.Lfunc_begin0
	.long	.Ltmp364-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges21:
	.long	.Ltmp260-.Lfunc_begin0
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp288-.Lfunc_begin0
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp316-.Lfunc_begin0
	.long	.Ltmp317-.Lfunc_begin0
	.long	.Ltmp345-.Lfunc_begin0
	.long	.Ltmp346-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges22:
	.long	.Ltmp259-.Lfunc_begin0
	.long	.Ltmp260-.Lfunc_begin0
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.long	.Ltmp267-.Lfunc_begin0
	.long	.Ltmp269-.Lfunc_begin0
	.long	.Ltmp270-.Lfunc_begin0
	.long	.Ltmp271-.Lfunc_begin0
	.long	.Ltmp272-.Lfunc_begin0
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp274-.Lfunc_begin0
	.long	.Ltmp275-.Lfunc_begin0
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp277-.Lfunc_begin0
	.long	.Ltmp278-.Lfunc_begin0
	.long	.Ltmp279-.Lfunc_begin0
	.long	.Ltmp287-.Lfunc_begin0
	.long	.Ltmp288-.Lfunc_begin0
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp290-.Lfunc_begin0
	.long	.Ltmp291-.Lfunc_begin0
	.long	.Ltmp295-.Lfunc_begin0
	.long	.Ltmp296-.Lfunc_begin0
	.long	.Ltmp297-.Lfunc_begin0
	.long	.Ltmp298-.Lfunc_begin0
	.long	.Ltmp299-.Lfunc_begin0
	.long	.Ltmp300-.Lfunc_begin0
	.long	.Ltmp301-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
	.long	.Ltmp303-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp305-.Lfunc_begin0
	.long	.Ltmp306-.Lfunc_begin0
	.long	.Ltmp307-.Lfunc_begin0
	.long	.Ltmp315-.Lfunc_begin0
	.long	.Ltmp316-.Lfunc_begin0
	.long	.Ltmp317-.Lfunc_begin0
	.long	.Ltmp318-.Lfunc_begin0
	.long	.Ltmp319-.Lfunc_begin0
	.long	.Ltmp322-.Lfunc_begin0
	.long	.Ltmp323-.Lfunc_begin0
	.long	.Ltmp325-.Lfunc_begin0
	.long	.Ltmp326-.Lfunc_begin0
	.long	.Ltmp327-.Lfunc_begin0
	.long	.Ltmp328-.Lfunc_begin0
	.long	.Ltmp329-.Lfunc_begin0
	.long	.Ltmp330-.Lfunc_begin0
	.long	.Ltmp331-.Lfunc_begin0
	.long	.Ltmp332-.Lfunc_begin0
	.long	.Ltmp333-.Lfunc_begin0
	.long	.Ltmp334-.Lfunc_begin0
	.long	.Ltmp335-.Lfunc_begin0
	.long	.Ltmp344-.Lfunc_begin0
	.long	.Ltmp345-.Lfunc_begin0
	.long	.Ltmp346-.Lfunc_begin0
	.long	.Ltmp347-.Lfunc_begin0
	.long	.Ltmp348-.Lfunc_begin0
	.long	.Ltmp353-.Lfunc_begin0
	.long	.Ltmp354-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.long	.Ltmp356-.Lfunc_begin0
	.long	.Ltmp357-.Lfunc_begin0
	.long	.Ltmp358-.Lfunc_begin0
	.long	.Ltmp359-.Lfunc_begin0
	.long	.Ltmp360-.Lfunc_begin0
	.long	.Ltmp361-.Lfunc_begin0
	.long	.Ltmp362-.Lfunc_begin0
	.long	.Ltmp363-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges23:
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp290-.Lfunc_begin0
	.long	.Ltmp317-.Lfunc_begin0
	.long	.Ltmp318-.Lfunc_begin0
	.long	.Ltmp346-.Lfunc_begin0
	.long	.Ltmp347-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges24:
	.long	.Ltmp264-.Lfunc_begin0
	.long	.Ltmp265-.Lfunc_begin0
	.long	.Ltmp292-.Lfunc_begin0
	.long	.Ltmp293-.Lfunc_begin0
	.long	.Ltmp320-.Lfunc_begin0
	.long	.Ltmp321-.Lfunc_begin0
	.long	.Ltmp349-.Lfunc_begin0
	.long	.Ltmp350-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges25:
	.long	.Ltmp267-.Lfunc_begin0
	.long	.Ltmp268-.Lfunc_begin0
	.long	.Ltmp294-.Lfunc_begin0
	.long	.Ltmp295-.Lfunc_begin0
	.long	.Ltmp323-.Lfunc_begin0
	.long	.Ltmp324-.Lfunc_begin0
	.long	.Ltmp351-.Lfunc_begin0
	.long	.Ltmp352-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges26:
	.long	.Ltmp378-.Lfunc_begin0
	.long	.Ltmp409-.Lfunc_begin0
	.long	.Ltmp412-.Lfunc_begin0
	.long	.Ltmp413-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges27:
	.long	.Ltmp378-.Lfunc_begin0
	.long	.Ltmp388-.Lfunc_begin0
	.long	.Ltmp389-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
	.long	.Ltmp393-.Lfunc_begin0
	.long	.Ltmp394-.Lfunc_begin0
	.long	.Ltmp395-.Lfunc_begin0
	.long	.Ltmp396-.Lfunc_begin0
	.long	.Ltmp398-.Lfunc_begin0
	.long	.Ltmp399-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/conv_s16/conv_s16_pairs_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=67
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=82
.Linfo_string4:
	.asciz	"kPairNumbers"                  @ string offset=90
.Linfo_string5:
	.asciz	"int"                           @ string offset=103
.Linfo_string6:
	.asciz	"kKernel"                       @ string offset=107
.Linfo_string7:
	.asciz	"kPairChannels"                 @ string offset=115
.Linfo_string8:
	.asciz	"kPairRows"                     @ string offset=129
.Linfo_string9:
	.asciz	"kSums"                         @ string offset=139
.Linfo_string10:
	.asciz	"kGroupSums"                    @ string offset=145
.Linfo_string11:
	.asciz	"kBlock8"                       @ string offset=156
.Linfo_string12:
	.asciz	"kParts"                        @ string offset=164
.Linfo_string13:
	.asciz	"kBlock4"                       @ string offset=171
.Linfo_string14:
	.asciz	"kCount"                        @ string offset=179
.Linfo_string15:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=186
.Linfo_string16:
	.asciz	"_ZN7facesig12_GLOBAL__N_16kCountE" @ string offset=206
.Linfo_string17:
	.asciz	"kTaps"                         @ string offset=240
.Linfo_string18:
	.asciz	"_ZN7facesig12_GLOBAL__N_15kTapsE" @ string offset=246
.Linfo_string19:
	.asciz	"kTilePixels"                   @ string offset=279
.Linfo_string20:
	.asciz	"zeros"                         @ string offset=291
.Linfo_string21:
	.asciz	"__int32_t"                     @ string offset=297
.Linfo_string22:
	.asciz	"int32_t"                       @ string offset=307
.Linfo_string23:
	.asciz	"kBoth"                         @ string offset=315
.Linfo_string24:
	.asciz	"kBytes"                        @ string offset=321
.Linfo_string25:
	.asciz	"ptrdiff_t"                     @ string offset=328
.Linfo_string26:
	.asciz	"kFirst"                        @ string offset=338
.Linfo_string27:
	.asciz	"_ZN7facesig12_GLOBAL__N_16kFirstE" @ string offset=345
.Linfo_string28:
	.asciz	"kSum"                          @ string offset=379
.Linfo_string29:
	.asciz	"kDiff"                         @ string offset=384
.Linfo_string30:
	.asciz	"kLeft"                         @ string offset=390
.Linfo_string31:
	.asciz	"kRight"                        @ string offset=396
.Linfo_string32:
	.asciz	"unsigned int"                  @ string offset=403
.Linfo_string33:
	.asciz	"size_t"                        @ string offset=416
.Linfo_string34:
	.asciz	"short"                         @ string offset=423
.Linfo_string35:
	.asciz	"__int16_t"                     @ string offset=429
.Linfo_string36:
	.asciz	"int16_t"                       @ string offset=439
.Linfo_string37:
	.asciz	"int16x8_t"                     @ string offset=447
.Linfo_string38:
	.asciz	"signed char"                   @ string offset=457
.Linfo_string39:
	.asciz	"__int8_t"                      @ string offset=469
.Linfo_string40:
	.asciz	"int8_t"                        @ string offset=478
.Linfo_string41:
	.asciz	"int8x16_t"                     @ string offset=485
.Linfo_string42:
	.asciz	"int8x8_t"                      @ string offset=495
.Linfo_string43:
	.asciz	"int16x4_t"                     @ string offset=504
.Linfo_string44:
	.asciz	"int32x4_t"                     @ string offset=514
.Linfo_string45:
	.asciz	"_ZN7facesig18conv_s16_pairs_rowERKNS_10ConvParamsE" @ string offset=524
.Linfo_string46:
	.asciz	"conv_s16_pairs_row"            @ string offset=575
.Linfo_string47:
	.asciz	"p"                             @ string offset=594
.Linfo_string48:
	.asciz	"in_height"                     @ string offset=596
.Linfo_string49:
	.asciz	"in_width"                      @ string offset=606
.Linfo_string50:
	.asciz	"cin"                           @ string offset=615
.Linfo_string51:
	.asciz	"out_height"                    @ string offset=619
.Linfo_string52:
	.asciz	"out_width"                     @ string offset=630
.Linfo_string53:
	.asciz	"cout"                          @ string offset=640
.Linfo_string54:
	.asciz	"kernel"                        @ string offset=645
.Linfo_string55:
	.asciz	"stride"                        @ string offset=652
.Linfo_string56:
	.asciz	"pad"                           @ string offset=659
.Linfo_string57:
	.asciz	"relu"                          @ string offset=663
.Linfo_string58:
	.asciz	"bool"                          @ string offset=668
.Linfo_string59:
	.asciz	"pool"                          @ string offset=673
.Linfo_string60:
	.asciz	"chain"                         @ string offset=678
.Linfo_string61:
	.asciz	"ConvParams"                    @ string offset=684
.Linfo_string62:
	.asciz	"kLineNumbers"                  @ string offset=695
.Linfo_string63:
	.asciz	"row"                           @ string offset=708
.Linfo_string64:
	.asciz	"_ZN7facesig12_GLOBAL__N_112turn_weightsEPKsiPs" @ string offset=712
.Linfo_string65:
	.asciz	"turn_weights"                  @ string offset=759
.Linfo_string66:
	.asciz	"weights"                       @ string offset=772
.Linfo_string67:
	.asciz	"out"                           @ string offset=780
.Linfo_string68:
	.asciz	"last"                          @ string offset=784
.Linfo_string69:
	.asciz	"part"                          @ string offset=789
.Linfo_string70:
	.asciz	"_ZN7facesig12_GLOBAL__N_110turn_blockEPKsiiiPs" @ string offset=794
.Linfo_string71:
	.asciz	"turn_block"                    @ string offset=841
.Linfo_string72:
	.asciz	"width"                         @ string offset=852
.Linfo_string73:
	.asciz	"tap"                           @ string offset=858
.Linfo_string74:
	.asciz	"i"                             @ string offset=862
.Linfo_string75:
	.asciz	"j"                             @ string offset=864
.Linfo_string76:
	.asciz	"w_s16x8"                       @ string offset=866
.Linfo_string77:
	.asciz	"k"                             @ string offset=874
.Linfo_string78:
	.asciz	"factor"                        @ string offset=876
.Linfo_string79:
	.asciz	"tap_s16x8"                     @ string offset=883
.Linfo_string80:
	.asciz	"__ret"                         @ string offset=893
.Linfo_string81:
	.asciz	"__s1"                          @ string offset=899
.Linfo_string82:
	.asciz	"_ZN7facesig12_GLOBAL__N_111frame_sidesERKNS_10ConvParamsEiPs" @ string offset=904
.Linfo_string83:
	.asciz	"frame_sides"                   @ string offset=965
.Linfo_string84:
	.asciz	"zero_point"                    @ string offset=977
.Linfo_string85:
	.asciz	"outside_s16x4"                 @ string offset=988
.Linfo_string86:
	.asciz	"right"                         @ string offset=1002
.Linfo_string87:
	.asciz	"_ZN7facesig12_GLOBAL__N_19frame_rowERKNS_10ConvParamsEiPKsiPs" @ string offset=1008
.Linfo_string88:
	.asciz	"frame_row"                     @ string offset=1070
.Linfo_string89:
	.asciz	"in"                            @ string offset=1080
.Linfo_string90:
	.asciz	"y"                             @ string offset=1083
.Linfo_string91:
	.asciz	"length"                        @ string offset=1085
.Linfo_string92:
	.asciz	"side"                          @ string offset=1092
.Linfo_string93:
	.asciz	"inside"                        @ string offset=1097
.Linfo_string94:
	.asciz	"from"                          @ string offset=1104
.Linfo_string95:
	.asciz	"_ZN7facesig12_GLOBAL__N_18turn_rowEPKsRKNS0_5PairsEPs" @ string offset=1109
.Linfo_string96:
	.asciz	"turn_row"                      @ string offset=1163
.Linfo_string97:
	.asciz	"pairs"                         @ string offset=1172
.Linfo_string98:
	.asciz	"ring"                          @ string offset=1178
.Linfo_string99:
	.asciz	"bias"                          @ string offset=1183
.Linfo_string100:
	.asciz	"Pairs"                         @ string offset=1188
.Linfo_string101:
	.asciz	"step"                          @ string offset=1194
.Linfo_string102:
	.asciz	"pair"                          @ string offset=1199
.Linfo_string103:
	.asciz	"c"                             @ string offset=1204
.Linfo_string104:
	.asciz	"d0"                            @ string offset=1206
.Linfo_string105:
	.asciz	"d1"                            @ string offset=1209
.Linfo_string106:
	.asciz	"d2"                            @ string offset=1212
.Linfo_string107:
	.asciz	"d3"                            @ string offset=1215
.Linfo_string108:
	.asciz	"d4"                            @ string offset=1218
.Linfo_string109:
	.asciz	"d5"                            @ string offset=1221
.Linfo_string110:
	.asciz	"_ZN7facesig12_GLOBAL__N_17windowsERKNS0_5PairsEiPi" @ string offset=1224
.Linfo_string111:
	.asciz	"windows"                       @ string offset=1275
.Linfo_string112:
	.asciz	"slot"                          @ string offset=1283
.Linfo_string113:
	.asciz	"pooled"                        @ string offset=1288
.Linfo_string114:
	.asciz	"kRow"                          @ string offset=1295
.Linfo_string115:
	.asciz	"below"                         @ string offset=1300
.Linfo_string116:
	.asciz	"sums"                          @ string offset=1306
.Linfo_string117:
	.asciz	"group"                         @ string offset=1311
.Linfo_string118:
	.asciz	"to"                            @ string offset=1317
.Linfo_string119:
	.asciz	"_ZN7facesig12_GLOBAL__N_16largerEPKi" @ string offset=1320
.Linfo_string120:
	.asciz	"larger"                        @ string offset=1357
.Linfo_string121:
	.asciz	"parts"                         @ string offset=1364
.Linfo_string122:
	.asciz	"kPart"                         @ string offset=1370
.Linfo_string123:
	.asciz	"diff_s32x4"                    @ string offset=1376
.Linfo_string124:
	.asciz	"sum_s32x4"                     @ string offset=1387
.Linfo_string125:
	.asciz	"y1_s32x4"                      @ string offset=1397
.Linfo_string126:
	.asciz	"y0_s32x4"                      @ string offset=1406
.Linfo_string127:
	.asciz	"_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv" @ string offset=1415
.Linfo_string128:
	.asciz	"requantise_neon"               @ string offset=1471
.Linfo_string129:
	.asciz	"Requantise"                    @ string offset=1487
.Linfo_string130:
	.asciz	"_ZN7facesig13tile_4x12_s16ERKNS_7TileS16E" @ string offset=1498
.Linfo_string131:
	.asciz	"tile_4x12_s16"                 @ string offset=1540
.Linfo_string132:
	.asciz	"skip"                          @ string offset=1554
.Linfo_string133:
	.asciz	"block"                         @ string offset=1559
.Linfo_string134:
	.asciz	"rows"                          @ string offset=1565
.Linfo_string135:
	.asciz	"turn"                          @ string offset=1570
.Linfo_string136:
	.asciz	"back"                          @ string offset=1575
.Linfo_string137:
	.asciz	"TileS16"                       @ string offset=1580
.Linfo_string138:
	.asciz	"std"                           @ string offset=1588
.Linfo_string139:
	.asciz	"__1"                           @ string offset=1592
.Linfo_string140:
	.asciz	"max_align_t"                   @ string offset=1596
.Linfo_string141:
	.asciz	"long long"                     @ string offset=1608
.Linfo_string142:
	.asciz	"__int64_t"                     @ string offset=1618
.Linfo_string143:
	.asciz	"int64_t"                       @ string offset=1628
.Linfo_string144:
	.asciz	"unsigned char"                 @ string offset=1636
.Linfo_string145:
	.asciz	"__uint8_t"                     @ string offset=1650
.Linfo_string146:
	.asciz	"uint8_t"                       @ string offset=1660
.Linfo_string147:
	.asciz	"unsigned short"                @ string offset=1668
.Linfo_string148:
	.asciz	"__uint16_t"                    @ string offset=1683
.Linfo_string149:
	.asciz	"uint16_t"                      @ string offset=1694
.Linfo_string150:
	.asciz	"__uint32_t"                    @ string offset=1703
.Linfo_string151:
	.asciz	"uint32_t"                      @ string offset=1714
.Linfo_string152:
	.asciz	"unsigned long long"            @ string offset=1723
.Linfo_string153:
	.asciz	"__uint64_t"                    @ string offset=1742
.Linfo_string154:
	.asciz	"uint64_t"                      @ string offset=1753
.Linfo_string155:
	.asciz	"__int_least8_t"                @ string offset=1762
.Linfo_string156:
	.asciz	"int_least8_t"                  @ string offset=1777
.Linfo_string157:
	.asciz	"__int_least16_t"               @ string offset=1790
.Linfo_string158:
	.asciz	"int_least16_t"                 @ string offset=1806
.Linfo_string159:
	.asciz	"__int_least32_t"               @ string offset=1820
.Linfo_string160:
	.asciz	"int_least32_t"                 @ string offset=1836
.Linfo_string161:
	.asciz	"__int_least64_t"               @ string offset=1850
.Linfo_string162:
	.asciz	"int_least64_t"                 @ string offset=1866
.Linfo_string163:
	.asciz	"__uint_least8_t"               @ string offset=1880
.Linfo_string164:
	.asciz	"uint_least8_t"                 @ string offset=1896
.Linfo_string165:
	.asciz	"__uint_least16_t"              @ string offset=1910
.Linfo_string166:
	.asciz	"uint_least16_t"                @ string offset=1927
.Linfo_string167:
	.asciz	"__uint_least32_t"              @ string offset=1942
.Linfo_string168:
	.asciz	"uint_least32_t"                @ string offset=1959
.Linfo_string169:
	.asciz	"__uint_least64_t"              @ string offset=1974
.Linfo_string170:
	.asciz	"uint_least64_t"                @ string offset=1991
.Linfo_string171:
	.asciz	"int_fast8_t"                   @ string offset=2006
.Linfo_string172:
	.asciz	"int_fast16_t"                  @ string offset=2018
.Linfo_string173:
	.asciz	"int_fast32_t"                  @ string offset=2031
.Linfo_string174:
	.asciz	"int_fast64_t"                  @ string offset=2044
.Linfo_string175:
	.asciz	"uint_fast8_t"                  @ string offset=2057
.Linfo_string176:
	.asciz	"uint_fast16_t"                 @ string offset=2070
.Linfo_string177:
	.asciz	"uint_fast32_t"                 @ string offset=2084
.Linfo_string178:
	.asciz	"uint_fast64_t"                 @ string offset=2098
.Linfo_string179:
	.asciz	"intptr_t"                      @ string offset=2112
.Linfo_string180:
	.asciz	"uintptr_t"                     @ string offset=2121
.Linfo_string181:
	.asciz	"__intmax_t"                    @ string offset=2131
.Linfo_string182:
	.asciz	"intmax_t"                      @ string offset=2142
.Linfo_string183:
	.asciz	"__uintmax_t"                   @ string offset=2151
.Linfo_string184:
	.asciz	"uintmax_t"                     @ string offset=2163
.Linfo_string185:
	.asciz	"_ZN7facesig19conv_s16_pairs_neonERKNS_10ConvParamsEiPKsPKiS4_RKNS_10RequantiseEPsPv" @ string offset=2173
.Linfo_string186:
	.asciz	"conv_s16_pairs_neon"           @ string offset=2257
.Linfo_string187:
	.asciz	"_ZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPi" @ string offset=2277
.Linfo_string188:
	.asciz	"multiply"                      @ string offset=2330
.Linfo_string189:
	.asciz	"params"                        @ string offset=2339
.Linfo_string190:
	.asciz	"scratch"                       @ string offset=2346
.Linfo_string191:
	.asciz	"turned_weights"                @ string offset=2354
.Linfo_string192:
	.asciz	"turned"                        @ string offset=2369
.Linfo_string193:
	.asciz	"tile"                          @ string offset=2376
.Linfo_string194:
	.asciz	"at"                            @ string offset=2381
.Linfo_string195:
	.asciz	"depth"                         @ string offset=2384
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.addrsig_sym _ZZN7facesig12_GLOBAL__N_18multiplyERKNS0_5PairsEiiPiE5zeros
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
