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
	.file	"conv_s8_window_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/conv_s8/conv_s8_window_neon.cpp"
	.file	2 "/work/wt/cside" "csrc/kernels/conv_s8/conv_s8_window.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	7 "/work/wt/cside" "csrc/kernels/conv/conv.h"
	.text
	.globl	_ZN7facesig19conv_s8_window_neonERKNS_10ConvParamsEPKaPKiS4_RKNS_10RequantiseEPv @ -- Begin function _ZN7facesig19conv_s8_window_neonERKNS_10ConvParamsEPKaPKiS4_RKNS_10RequantiseEPv
	.p2align	2
	.type	_ZN7facesig19conv_s8_window_neonERKNS_10ConvParamsEPKaPKiS4_RKNS_10RequantiseEPv,%function
	.code	32
_ZN7facesig19conv_s8_window_neonERKNS_10ConvParamsEPKaPKiS4_RKNS_10RequantiseEPv: @ @_ZN7facesig19conv_s8_window_neonERKNS_10ConvParamsEPKaPKiS4_RKNS_10RequantiseEPv
.Lfunc_begin0:
	.loc	1 313 0                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:313:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: conv_s8_window_neon:p <- $r0
	@DEBUG_VALUE: conv_s8_window_neon:framed <- $r1
	@DEBUG_VALUE: conv_s8_window_neon:bias <- $r2
	@DEBUG_VALUE: conv_s8_window_neon:weights <- $r3
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
	.pad	#216
	sub	sp, sp, #216
	.pad	#3072
	sub	sp, sp, #3072
	bfc	sp, #0, #5
.Ltmp0:
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	mov	r8, r0
.Ltmp1:
	@DEBUG_VALUE: conv_s8_window_neon:p <- $r8
	str	r2, [sp, #60]                   @ 4-byte Spill
.Ltmp2:
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	.loc	1 314 26 prologue_end           @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:314:26
	add	r6, r8, #24
	.loc	1 314 50 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:314:50
	ldr	r7, [r0, #8]
	.loc	1 314 26                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:314:26
	ldm	r6, {r2, r4, r6}
	mov	r9, #0
.Ltmp3:
	.loc	1 233 28                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:233:28 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:316:13 ]
	ldr	lr, [r0, #4]
	str	r3, [sp, #64]                   @ 4-byte Spill
.Ltmp4:
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	.loc	1 314 46                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:314:46
	mul	r3, r7, r2
.Ltmp5:
	.loc	1 233 37                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:233:37 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:316:13 ]
	add	r6, lr, r6, lsl #1
	.loc	1 238 11 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:238:11 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:316:13 ]
	str	r1, [sp, #1180]
	.loc	1 237 11                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:237:11 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:316:13 ]
	str	r1, [sp, #1176]
	.loc	1 234 39 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:234:39 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:316:13 ]
	mul	lr, r4, r7
.Ltmp6:
	.loc	1 315 40                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:315:40
	ldr	r5, [r0, #16]
	.loc	1 314 63                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:314:63
	add	r1, r3, #15
.Ltmp7:
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	.loc	1 233 50                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:233:50 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:316:13 ]
	mul	r3, r6, r7
.Ltmp8:
	.loc	1 314 68                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:314:68
	asr	r6, r1, #31
	.loc	1 315 25                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:315:25
	ldr	r12, [r0, #12]
	.loc	1 319 28                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:319:28
	ldr	r0, [r0, #20]
	.loc	1 314 68                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:314:68
	add	r1, r1, r6, lsr #28
.Ltmp9:
	@DEBUG_VALUE: Windows:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: Windows:p <- $r8
	@DEBUG_VALUE: Windows:in <- undef
	.loc	1 236 11 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:236:11 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:316:13 ]
	str	r5, [sp, #1172]
	.loc	1 235 28 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:235:28 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:316:13 ]
	mul	r7, r3, r4
	.loc	1 233 11 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:233:11 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:316:13 ]
	str	r3, [sp, #1160]
.Ltmp10:
	.loc	1 320 28                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:320:28
	ldrb	r3, [r8, #37]
	.loc	1 315 36                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:315:36
	mul	r6, r5, r12
.Ltmp11:
	@DEBUG_VALUE: conv_s8_window_neon:count <- $r6
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- undef
	.loc	1 320 26                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:320:26
	cmp	r0, #64
	mov	r5, #4
.Ltmp12:
	.loc	1 302 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:302:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:316:13 ]
	str	r9, [sp, #1184]
.Ltmp13:
	.loc	1 314 68 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:314:68
	asr	r1, r1, #4
.Ltmp14:
	.loc	1 235 11 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:235:11 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:316:13 ]
	str	r7, [sp, #1168]
.Ltmp15:
	@DEBUG_VALUE: conv_s8_window_neon:at_once <- undef
	.loc	1 320 26                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:320:26
	movwgt	r5, #1
.Ltmp16:
	.loc	1 231 11                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:231:11 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:316:13 ]
	str	r2, [sp, #1152]
	mov	r7, #4
.Ltmp17:
	.loc	1 320 26                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:320:26
	cmp	r3, #0
	moveq	r5, r7
.Ltmp18:
	@DEBUG_VALUE: conv_s8_window_neon:together <- $r5
	@DEBUG_VALUE: pixel <- 0
	.loc	1 321 5                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:321:5
	cmp	r6, #1
.Ltmp19:
	.loc	1 234 11                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:234:11 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:316:13 ]
	str	lr, [sp, #1164]
	.loc	1 232 11                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:232:11 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:316:13 ]
	str	r1, [sp, #1156]
.Ltmp20:
	@DEBUG_VALUE: Windows:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	.loc	1 321 5                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:321:5
	blt	.LBB0_54
.Ltmp21:
@ %bb.1:
	@DEBUG_VALUE: pixel <- 0
	@DEBUG_VALUE: conv_s8_window_neon:together <- $r5
	@DEBUG_VALUE: conv_s8_window_neon:count <- $r6
	@DEBUG_VALUE: Windows:p <- $r8
	@DEBUG_VALUE: Windows:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:p <- $r8
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:5
	mul	r1, r1, r2
.Ltmp22:
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- $r1
	mov	r10, #0
	str	r6, [sp, #40]                   @ 4-byte Spill
	str	r5, [sp, #36]                   @ 4-byte Spill
	lsl	r2, r1, #6
	str	r1, [sp, #56]                   @ 4-byte Spill
.Ltmp23:
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	lsl	r1, r1, #4
	str	r2, [sp, #44]                   @ 4-byte Spill
	str	r1, [sp, #52]                   @ 4-byte Spill
	add	r1, sp, #1152
	add	r9, r1, #64
	str	r9, [sp, #76]                   @ 4-byte Spill
	b	.LBB0_3
.Ltmp24:
.LBB0_2:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r5, [sp, #36]                   @ 4-byte Reload
	ldr	r6, [sp, #40]                   @ 4-byte Reload
.Ltmp25:
	.loc	1 321 46 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:321:46
	add	r10, r10, r5
.Ltmp26:
	@DEBUG_VALUE: pixel <- $r10
	.loc	1 321 5                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:321:5
	cmp	r10, r6
	bge	.LBB0_54
.Ltmp27:
.LBB0_3:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_25 Depth 2
                                        @       Child Loop BB0_27 Depth 3
                                        @     Child Loop BB0_21 Depth 2
                                        @     Child Loop BB0_33 Depth 2
                                        @       Child Loop BB0_38 Depth 3
                                        @         Child Loop BB0_47 Depth 4
                                        @           Child Loop BB0_49 Depth 5
                                        @         Child Loop BB0_42 Depth 4
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: pixel <- $r10
	.loc	1 322 50 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:322:50
	sub	r2, r6, r10
.Ltmp28:
	@DEBUG_VALUE: least:b <- $r2
	@DEBUG_VALUE: least:a <- $r5
	.loc	1 323 16                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:16
	ldrb	r1, [r8, #37]
.Ltmp29:
	.loc	1 307 12 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:307:12 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:322:28 ]
	cmp	r5, r2
	str	r2, [sp, #48]                   @ 4-byte Spill
.Ltmp30:
	@DEBUG_VALUE: least:b <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: least:a <- [DW_OP_plus_uconst 36] [$sp+0]
	movlt	r2, r5
.Ltmp31:
	@DEBUG_VALUE: pixels <- $r2
	.loc	1 323 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:13
	cmp	r1, #0
	str	r2, [sp, #80]                   @ 4-byte Spill
.Ltmp32:
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	.loc	1 0 13 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:13
	str	r10, [sp, #68]                  @ 4-byte Spill
.Ltmp33:
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	.loc	1 323 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:13
	bne	.LBB0_30
.Ltmp34:
@ %bb.4:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: copy:from <- undef
	@DEBUG_VALUE: next:from <- [DW_OP_LLVM_fragment 0 32] undef
	@DEBUG_VALUE: next:from <- [DW_OP_LLVM_fragment 32 32] undef
	@DEBUG_VALUE: next:from <- [DW_OP_LLVM_fragment 64 32] undef
	@DEBUG_VALUE: next:from <- [DW_OP_LLVM_fragment 96 32] undef
	.loc	1 0 13                          @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:13
	ldr	r1, [sp, #1184]
	ldr	r10, [sp, #1164]
	ldr	r4, [sp, #1180]
.Ltmp35:
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: i <- 0
	.loc	1 262 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r7, r1, #1
	ldr	lr, [sp, #1172]
	ldr	r12, [sp, #1168]
.Ltmp36:
	.loc	1 261 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:261:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r5, r4, r10
	ldr	r6, [sp, #1176]
.Ltmp37:
	.loc	1 262 18 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:18 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	cmp	r7, lr
	.loc	1 262 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r7, [sp, #1184]
.Ltmp38:
	@DEBUG_VALUE: move:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: move:side <- 1
	.loc	1 261 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:261:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r5, [sp, #1180]
.Ltmp39:
	.loc	1 262 18                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:18 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	blt	.LBB0_6
.Ltmp40:
@ %bb.5:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: move:side <- 1
	@DEBUG_VALUE: move:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 264 15 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:264:15 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r6, r6, r12
	mov	r7, #0
	mov	r5, r6
	.loc	1 263 12 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:263:12 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r7, [sp, #1184]
	.loc	1 265 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:265:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r6, [sp, #1180]
	.loc	1 264 15                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:264:15 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r6, [sp, #1176]
.Ltmp41:
.LBB0_6:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: next:from <- [DW_OP_LLVM_fragment 32 32] undef
	@DEBUG_VALUE: i <- 1
	.loc	1 252 19                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:19 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ]
	ldr	r1, [sp, #80]                   @ 4-byte Reload
	mov	r3, r4
	mov	r2, r4
	cmp	r1, #1
	mov	r1, r4
	beq	.LBB0_18
.Ltmp42:
@ %bb.7:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: i <- 1
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: move:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: move:side <- 1
	.loc	1 262 13 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r1, r7, #1
.Ltmp43:
	.loc	1 261 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:261:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r2, r5, r10
.Ltmp44:
	.loc	1 262 18 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:18 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	cmp	r1, lr
	.loc	1 262 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r1, [sp, #1184]
.Ltmp45:
	.loc	1 261 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:261:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r2, [sp, #1180]
	blt	.LBB0_9
.Ltmp46:
@ %bb.8:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: i <- 1
	@DEBUG_VALUE: move:side <- 1
	@DEBUG_VALUE: move:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 264 15 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:264:15 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r6, r6, r12
	mov	r1, #0
	mov	r2, r6
	.loc	1 263 12 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:263:12 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r1, [sp, #1184]
	.loc	1 265 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:265:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r6, [sp, #1180]
	.loc	1 264 15                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:264:15 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r6, [sp, #1176]
.Ltmp47:
.LBB0_9:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: i <- 1
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: next:from <- [DW_OP_LLVM_fragment 64 32] undef
	@DEBUG_VALUE: i <- 2
	.loc	1 252 19                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:19 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ]
	ldr	r3, [sp, #80]                   @ 4-byte Reload
	cmp	r3, #3
	blo	.LBB0_14
.Ltmp48:
@ %bb.10:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: i <- 2
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: move:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: move:side <- 1
	.loc	1 262 13 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r1, r1, #1
.Ltmp49:
	.loc	1 261 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:261:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r3, r2, r10
.Ltmp50:
	.loc	1 262 18 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:18 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	cmp	r1, lr
	.loc	1 262 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r1, [sp, #1184]
.Ltmp51:
	.loc	1 261 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:261:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r3, [sp, #1180]
.Ltmp52:
	.loc	1 262 18                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:18 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	blt	.LBB0_12
.Ltmp53:
@ %bb.11:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: i <- 2
	@DEBUG_VALUE: move:side <- 1
	@DEBUG_VALUE: move:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 264 15 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:264:15 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r6, r6, r12
	mov	r1, #0
	mov	r3, r6
	.loc	1 263 12 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:263:12 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r1, [sp, #1184]
	.loc	1 265 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:265:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r6, [sp, #1180]
	.loc	1 264 15                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:264:15 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r6, [sp, #1176]
.Ltmp54:
.LBB0_12:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: i <- 2
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: next:from <- [DW_OP_LLVM_fragment 96 32] undef
	@DEBUG_VALUE: i <- 3
	.loc	1 252 19                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:19 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ]
	ldr	r7, [sp, #80]                   @ 4-byte Reload
	cmp	r7, #3
	bne	.LBB0_15
.Ltmp55:
@ %bb.13:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: i <- 3
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 19 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:19
	mov	r3, r2
	b	.LBB0_17
.Ltmp56:
.LBB0_14:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: i <- 2
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	mov	r3, r5
	mov	r1, r5
	mov	r2, r5
	.loc	1 252 19 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:19 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ]
	b	.LBB0_18
.Ltmp57:
.LBB0_15:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: i <- 3
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: move:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: move:side <- 1
	.loc	1 262 13 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r1, r1, #1
.Ltmp58:
	.loc	1 261 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:261:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r7, r3, r10
.Ltmp59:
	.loc	1 262 18 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:18 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	cmp	r1, lr
	.loc	1 262 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r1, [sp, #1184]
.Ltmp60:
	.loc	1 261 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:261:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r7, [sp, #1180]
.Ltmp61:
	.loc	1 262 18                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:18 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	blt	.LBB0_17
.Ltmp62:
@ %bb.16:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: i <- 3
	@DEBUG_VALUE: move:side <- 1
	@DEBUG_VALUE: move:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 263 12                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:263:12 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	mov	r1, #0
	str	r1, [sp, #1184]
	.loc	1 264 15 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:264:15 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r1, r6, r12
	.loc	1 265 13 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:265:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r1, [sp, #1180]
	.loc	1 264 15                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:264:15 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:252:29 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	str	r1, [sp, #1176]
.Ltmp63:
.LBB0_17:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: i <- 3
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 15 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:15
	mov	r1, r5
.Ltmp64:
.LBB0_18:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: copy:from <- undef
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: copy:to <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in1 <- $r1
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	.loc	1 270 13 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:270:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	ldr	r6, [sp, #1156]
.Ltmp65:
	.loc	1 0 0 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	ldr	r12, [sp, #1152]
.Ltmp66:
	.loc	1 270 21                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:270:21 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	cmp	r6, #1
	bne	.LBB0_22
.Ltmp67:
@ %bb.19:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: copy:in1 <- $r1
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:to <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: row <- 0
	.loc	1 0 21                          @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:21
	ldr	r10, [sp, #68]                  @ 4-byte Reload
.Ltmp68:
	.loc	1 271 13 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:271:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	cmp	r12, #1
	blt	.LBB0_30
.Ltmp69:
@ %bb.20:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: row <- 0
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: copy:in1 <- $r1
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:to <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 13 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:13
	mov	r7, #0
	mov	r6, r9
.Ltmp70:
.LBB0_21:                               @   Parent Loop BB0_3 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: copy:in1 <- $r1
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: row <- $r7
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: copy:to <- $r6
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in1 <- $r1
	@DEBUG_VALUE: copy_piece:in0 <- $r4
	@DEBUG_VALUE: copy_piece:in1 <- $r1
	@DEBUG_VALUE: copy_piece:in2 <- $r2
	@DEBUG_VALUE: copy_piece:in3 <- $r3
	@DEBUG_VALUE: copy_piece:to <- $r6
	.loc	1 289 30 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:289:30 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vld1.8	{d20, d21}, [r4]
.Ltmp71:
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: copy_piece:a0 <- $q10
	.loc	1 271 44                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:271:44 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r7, r7, #1
.Ltmp72:
	@DEBUG_VALUE: row <- $r7
	.loc	1 289 50                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:289:50 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vld1.8	{d22, d23}, [r1]
.Ltmp73:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: copy_piece:a1 <- $q11
	@DEBUG_VALUE: __s1 <- $q10
	.loc	1 290 50                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:290:50 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vld1.8	{d16, d17}, [r3]
.Ltmp74:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: copy_piece:a3 <- $q8
	.loc	1 290 30                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:290:30 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vld1.8	{d18, d19}, [r2]
.Ltmp75:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: copy_piece:a2 <- $q9
	.loc	1 291 9 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:291:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vst1.8	{d20, d21}, [r6]!
.Ltmp76:
	@DEBUG_VALUE: __s1 <- $q11
	.loc	1 292 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:292:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vst1.8	{d22, d23}, [r6]!
.Ltmp77:
	@DEBUG_VALUE: __s1 <- $q9
	.loc	1 293 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:293:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vst1.8	{d18, d19}, [r6]!
.Ltmp78:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 294 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:294:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vst1.8	{d16, d17}, [r6]!
.Ltmp79:
	@DEBUG_VALUE: copy:to <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $r6
	.loc	1 273 24                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:273:24 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	ldr	r5, [sp, #1160]
.Ltmp80:
	.loc	1 271 37                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:271:37 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	ldr	r12, [sp, #1152]
.Ltmp81:
	.loc	1 273 60 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:273:60 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r3, r3, r5
.Ltmp82:
	@DEBUG_VALUE: copy:in3 <- $r3
	.loc	1 273 47                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:273:47 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r2, r2, r5
.Ltmp83:
	@DEBUG_VALUE: copy:in2 <- $r2
	.loc	1 273 34                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:273:34 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r1, r1, r5
.Ltmp84:
	@DEBUG_VALUE: copy:in1 <- $r1
	.loc	1 273 21                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:273:21 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r4, r4, r5
.Ltmp85:
	@DEBUG_VALUE: copy:in0 <- $r4
	.loc	1 271 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:271:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	cmp	r7, r12
	blt	.LBB0_21
	b	.LBB0_30
.Ltmp86:
.LBB0_22:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: copy:in1 <- $r1
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:to <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: row <- 0
	.loc	1 0 13 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:13
	ldr	r10, [sp, #68]                  @ 4-byte Reload
.Ltmp87:
	.loc	1 277 9 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:277:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	cmp	r12, #1
	blt	.LBB0_30
.Ltmp88:
@ %bb.23:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: row <- 0
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: copy:in1 <- $r1
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:to <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:9
	mov	r0, #0
	mov	r7, r9
	b	.LBB0_25
.Ltmp89:
.LBB0_24:                               @   in Loop: Header=BB0_25 Depth=2
	@DEBUG_VALUE: copy:to <- $r7
	@DEBUG_VALUE: row <- $r0
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: copy:in1 <- $r1
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 282 36                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:282:36 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	ldr	r5, [sp, #1160]
.Ltmp90:
	.loc	1 277 40 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:277:40 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r0, r0, #1
.Ltmp91:
	@DEBUG_VALUE: row <- $r0
	@DEBUG_VALUE: copy:to <- $r7
	.loc	1 277 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:277:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	cmp	r0, r12
.Ltmp92:
	.loc	1 282 41                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:282:41 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	sub	r5, r5, r6, lsl #4
.Ltmp93:
	@DEBUG_VALUE: rest <- $r5
	.loc	1 283 56                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:283:56 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r3, r3, r5
.Ltmp94:
	@DEBUG_VALUE: copy:in3 <- $r3
	.loc	1 283 43                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:283:43 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r2, r2, r5
.Ltmp95:
	@DEBUG_VALUE: copy:in2 <- $r2
	.loc	1 283 30                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:283:30 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r1, r1, r5
.Ltmp96:
	@DEBUG_VALUE: copy:in1 <- $r1
	.loc	1 283 17                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:283:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r4, r4, r5
.Ltmp97:
	@DEBUG_VALUE: copy:in0 <- $r4
	.loc	1 0 17 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:17
	bge	.LBB0_29
.Ltmp98:
.LBB0_25:                               @   Parent Loop BB0_3 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_27 Depth 3
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: copy:in1 <- $r1
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: row <- $r0
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: copy:to <- $r7
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in1 <- $r1
	@DEBUG_VALUE: piece <- 0
	.loc	1 278 13 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:278:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	cmp	r6, #1
	blt	.LBB0_24
.Ltmp99:
@ %bb.26:                               @   in Loop: Header=BB0_25 Depth=2
	@DEBUG_VALUE: piece <- 0
	@DEBUG_VALUE: copy:to <- $r7
	@DEBUG_VALUE: row <- $r0
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: copy:in1 <- $r1
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 13 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:13
	mov	r5, #0
.Ltmp100:
.LBB0_27:                               @   Parent Loop BB0_3 Depth=1
                                        @     Parent Loop BB0_25 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: copy:to <- $r7
	@DEBUG_VALUE: row <- $r0
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: copy:in1 <- $r1
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: copy:to <- $r7
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in1 <- $r1
	@DEBUG_VALUE: piece <- $r5
	@DEBUG_VALUE: copy_piece:in0 <- $r4
	@DEBUG_VALUE: copy_piece:in1 <- $r1
	@DEBUG_VALUE: copy_piece:in2 <- $r2
	@DEBUG_VALUE: copy_piece:in3 <- $r3
	@DEBUG_VALUE: copy_piece:to <- $r7
	.loc	1 289 30 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:289:30 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vld1.8	{d20, d21}, [r4]!
.Ltmp101:
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: copy_piece:a0 <- $q10
	.loc	1 278 50                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:278:50 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	add	r5, r5, #1
.Ltmp102:
	@DEBUG_VALUE: piece <- $r5
	.loc	1 289 50                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:289:50 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vld1.8	{d22, d23}, [r1]!
.Ltmp103:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: copy_piece:a1 <- $q11
	@DEBUG_VALUE: __s1 <- $q10
	.loc	1 290 50                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:290:50 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vld1.8	{d16, d17}, [r3]!
.Ltmp104:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: copy_piece:a3 <- $q8
	.loc	1 290 30                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:290:30 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vld1.8	{d18, d19}, [r2]!
.Ltmp105:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: copy_piece:a2 <- $q9
	.loc	1 291 9 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:291:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vst1.8	{d20, d21}, [r7]!
.Ltmp106:
	@DEBUG_VALUE: __s1 <- $q11
	.loc	1 292 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:292:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vst1.8	{d22, d23}, [r7]!
.Ltmp107:
	@DEBUG_VALUE: __s1 <- $q9
	.loc	1 293 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:293:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vst1.8	{d18, d19}, [r7]!
.Ltmp108:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 294 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:294:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ] ]
	vst1.8	{d16, d17}, [r7]!
.Ltmp109:
	@DEBUG_VALUE: copy:to <- $r7
	.loc	1 278 41 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:278:41 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	ldr	r6, [sp, #1156]
.Ltmp110:
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in1 <- $r1
	.loc	1 278 13 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:278:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	cmp	r5, r6
	blt	.LBB0_27
.Ltmp111:
@ %bb.28:                               @   in Loop: Header=BB0_25 Depth=2
	@DEBUG_VALUE: copy:to <- $r7
	@DEBUG_VALUE: row <- $r0
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: copy:in1 <- $r1
	@DEBUG_VALUE: copy:in2 <- $r2
	@DEBUG_VALUE: copy:in3 <- $r3
	@DEBUG_VALUE: copy:in0 <- $r4
	@DEBUG_VALUE: next:pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: next:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 277 33                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:277:33 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:254:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:323:30 ] ]
	ldr	r12, [sp, #1152]
	b	.LBB0_24
.Ltmp112:
.LBB0_29:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 324 43                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:324:43
	ldr	r0, [r8, #20]
.Ltmp113:
.LBB0_30:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: channel <- 0
	.loc	1 324 9 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:324:9
	cmp	r0, #1
	blt	.LBB0_2
.Ltmp114:
@ %bb.31:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: channel <- 0
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:9
	mov	r7, #0
	add	r4, sp, #128
	mov	r6, #64
	b	.LBB0_33
.Ltmp115:
.LBB0_32:                               @   in Loop: Header=BB0_33 Depth=2
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 337 38 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:337:38
	ldr	r0, [sp, #72]                   @ 4-byte Reload
	mov	r6, #64
	ldr	r10, [sp, #68]                  @ 4-byte Reload
	add	r4, sp, #128
	.loc	1 337 13 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:337:13
	add	r1, sp, #88
	mov	r3, r7
	.loc	1 337 38                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:337:38
	str	r0, [sp, #100]
	ldr	r0, [sp, #80]                   @ 4-byte Reload
	.loc	1 337 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:337:13
	mov	r2, r10
	.loc	1 337 38                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:337:38
	str	r6, [sp, #92]
	str	r4, [sp, #88]
	str	r0, [sp, #96]
	.loc	1 337 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:337:13
	ldr	r0, [r11, #12]
	str	r0, [sp]
	ldr	r0, [r11, #8]
	bl	_ZN7facesig20requantise_rows_neonERKNS_10RequantiseERKNS_7SumRowsEiiPv
.Ltmp116:
	.loc	1 324 43 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:324:43
	ldr	r0, [r8, #20]
	.loc	1 324 57 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:324:57
	add	r7, r7, #64
.Ltmp117:
	@DEBUG_VALUE: channel <- $r7
	.loc	1 0 57                          @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:57
	ldr	r9, [sp, #76]                   @ 4-byte Reload
.Ltmp118:
	.loc	1 324 9 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:324:9
	cmp	r7, r0
	bge	.LBB0_2
.Ltmp119:
.LBB0_33:                               @   Parent Loop BB0_3 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_38 Depth 3
                                        @         Child Loop BB0_47 Depth 4
                                        @           Child Loop BB0_49 Depth 5
                                        @         Child Loop BB0_42 Depth 4
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: channel <- $r7
	.loc	1 329 33 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:329:33
	ldr	r1, [sp, #60]                   @ 4-byte Reload
	str	r7, [sp, #84]                   @ 4-byte Spill
.Ltmp120:
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	add	r1, r1, r7, lsl #2
	.loc	1 328 36                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:328:36
	ldr	r2, [sp, #64]                   @ 4-byte Reload
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	ldr	r7, [sp, #52]                   @ 4-byte Reload
	ldr	r5, [sp, #84]                   @ 4-byte Reload
.Ltmp121:
	@DEBUG_VALUE: channel <- $r5
	.loc	1 332 20                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:332:20
	ldrb	r3, [r8, #37]
.Ltmp122:
	.loc	1 328 36                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:328:36
	mla	r5, r7, r5, r2
.Ltmp123:
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	.loc	1 0 36                          @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:36
	ldr	r7, [sp, #84]                   @ 4-byte Reload
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	.loc	1 326 27 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:326:27
	ldr	r2, [sp, #56]                   @ 4-byte Reload
	.loc	1 325 55 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:325:55
	sub	r0, r0, r7
.Ltmp124:
	@DEBUG_VALUE: least:b <- $r0
	@DEBUG_VALUE: least:a <- 64
	.loc	1 326 27 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:326:27
	str	r4, [sp, #124]
.Ltmp125:
	.loc	1 307 12                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:307:12 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:325:34 ]
	cmp	r0, #64
.Ltmp126:
	.loc	1 326 27                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:326:27
	str	r9, [sp, #104]
.Ltmp127:
	.loc	1 307 12                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:307:12 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:325:34 ]
	movge	r0, r6
.Ltmp128:
	@DEBUG_VALUE: channels <- $r0
	.loc	1 326 27                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:326:27
	str	r2, [sp, #108]
	str	r0, [sp, #72]                   @ 4-byte Spill
.Ltmp129:
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	.loc	1 330 50 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:330:50
	add	r0, r0, #3
	.loc	1 330 67                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:330:67
	mov	r2, #126
	.loc	1 326 27 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:326:27
	str	r1, [sp, #116]
	.loc	1 330 67 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:330:67
	and	r0, r2, r0, lsr #1
.Ltmp130:
	.loc	1 332 17 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:332:17
	cmp	r3, #0
.Ltmp131:
	.loc	1 326 27                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:326:27
	str	r5, [sp, #112]
	str	r0, [sp, #120]
	beq	.LBB0_35
.Ltmp132:
@ %bb.34:                               @   in Loop: Header=BB0_33 Depth=2
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: i <- 0
	.loc	1 333 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:333:13
	ldr	r0, [sp, #48]                   @ 4-byte Reload
	cmp	r0, #1
	bge	.LBB0_37
	b	.LBB0_32
.Ltmp133:
.LBB0_35:                               @   in Loop: Header=BB0_33 Depth=2
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 104, DW_OP_stack_value] $sp
	@DEBUG_VALUE: run:pool <- [DW_OP_stack_value] 0
	@DEBUG_VALUE: run:block <- undef
	@DEBUG_VALUE: run:a <- undef
	@DEBUG_VALUE: run:w <- undef
	@DEBUG_VALUE: run:next <- undef
	@DEBUG_VALUE: run:step <- undef
	@DEBUG_VALUE: run:n <- undef
	@DEBUG_VALUE: run:tiles <- undef
	@DEBUG_VALUE: run:bias <- undef
	@DEBUG_VALUE: run:sums <- undef
	.loc	1 176 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:176:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:332:26 ]
	mov	r12, #32
	mov	lr, r4
	mov	r6, r9
	mov	r2, r5
	ldr	r3, [sp, #44]                   @ 4-byte Reload
	add	r7, sp, #104
	@APP
	vld1.8	{d16, d17}, [r5]!
	vld1.8	{d24, d25, d26, d27}, [r6]!
	ldr	r4, [r7, #4]
	subs	r0, r0, #1
	add	r2, r2, r12
	sub	r12, r3, r12
	moveq	r2, r5
	vmull.s8	q0, d16, d24
	vld1.8	{d28, d29, d30, d31}, [r6]!
	vmull.s8	q1, d16, d26
	vmlal.s8	q0, d17, d25
	vmull.s8	q2, d16, d28
	vmlal.s8	q1, d17, d27
	vmull.s8	q3, d16, d30
	vmlal.s8	q2, d17, d29
	vld1.8	{d18, d19}, [r5]!
	vmlal.s8	q3, d17, d31
	add	r5, r5, #32
	subs	r4, r4, #1
	vmull.s8	q4, d18, d24
	moveq	r5, r2
	vmull.s8	q5, d18, d26
	vld1.8	{d16, d17}, [r5]!
	moveq	r6, r9
	vmull.s8	q6, d18, d28
	vmlal.s8	q4, d19, d25
	vmlal.s8	q5, d19, d27
	vld1.8	{d24, d25, d26, d27}, [r6]!
	vmull.s8	q7, d18, d30
	vmlal.s8	q6, d19, d29
	b	.Ltmp134
.Ltmp135:
	ldr	r4, [r7, #4]
	subs	r0, r0, #1
	add	r2, r2, r12
	sub	r12, r3, r12
	moveq	r2, r5
	vmull.s8	q0, d16, d24
	vstr	d20, [lr]
	vld1.8	{d28, d29, d30, d31}, [r6]!
	vmull.s8	q1, d16, d26
	vstr	d21, [lr, #256]
	vmlal.s8	q0, d17, d25
	vmull.s8	q2, d16, d28
	vmlal.s8	q1, d17, d27
	vmull.s8	q3, d16, d30
	vstr	d22, [lr, #512]
	vmlal.s8	q2, d17, d29
	vld1.8	{d18, d19}, [r5]!
	vmlal.s8	q3, d17, d31
	add	r5, r5, #32
	subs	r4, r4, #1
	vmull.s8	q4, d18, d24
	vstr	d23, [lr, #768]
	moveq	r5, r2
	vmull.s8	q5, d18, d26
	vld1.8	{d16, d17}, [r5]!
	moveq	r6, r9
	vmull.s8	q6, d18, d28
	vmlal.s8	q4, d19, d25
	vmlal.s8	q5, d19, d27
	add	lr, lr, #8
	vld1.8	{d24, d25, d26, d27}, [r6]!
	vmull.s8	q7, d18, d30
	vmlal.s8	q6, d19, d29
	b	.Ltmp134
.Ltmp136:
	vmlal.s8	q0, d16, d24
	vmlal.s8	q7, d19, d31
	vld1.8	{d28, d29, d30, d31}, [r6]!
	vmlal.s8	q1, d16, d26
	vmlal.s8	q0, d17, d25
	vmlal.s8	q2, d16, d28
	vmlal.s8	q1, d17, d27
	vmlal.s8	q3, d16, d30
	vmlal.s8	q2, d17, d29
	vld1.8	{d18, d19}, [r5]!
	vmlal.s8	q3, d17, d31
	add	r5, r5, #32
	subs	r4, r4, #1
	vmlal.s8	q4, d18, d24
	moveq	r5, r2
	vmlal.s8	q5, d18, d26
	vld1.8	{d16, d17}, [r5]!
	moveq	r6, r9
	vmlal.s8	q6, d18, d28
	vmlal.s8	q4, d19, d25
	vmlal.s8	q5, d19, d27
	vld1.8	{d24, d25, d26, d27}, [r6]!
	vmlal.s8	q7, d18, d30
	vmlal.s8	q6, d19, d29
.Ltmp134:
	bne	.Ltmp136
	vmlal.s8	q7, d19, d31
	vpaddl.s16	q0, q0
	vpaddl.s16	q1, q1
	vpaddl.s16	q2, q2
	vpaddl.s16	q3, q3
	vpaddl.s16	q4, q4
	vpaddl.s16	q5, q5
	vpaddl.s16	q6, q6
	vpaddl.s16	q7, q7
	vpadd.i32	d0, d0, d1
	vpadd.i32	d2, d2, d3
	vpadd.i32	d4, d4, d5
	vpadd.i32	d6, d6, d7
	vpadd.i32	d8, d8, d9
	vpadd.i32	d10, d10, d11
	vpadd.i32	d12, d12, d13
	vpadd.i32	d14, d14, d15
	vpadd.i32	d20, d0, d8
	vpadd.i32	d21, d2, d10
	vpadd.i32	d22, d4, d12
	vpadd.i32	d23, d6, d14
	vld1.32	{d1}, [r1]!
	vadd.i32	d20, d20, d1
	vadd.i32	d21, d21, d1
	vadd.i32	d22, d22, d1
	vadd.i32	d23, d23, d1
	cmp	r0, #0
	bne	.Ltmp135
	vstr	d20, [lr]
	vstr	d21, [lr, #256]
	vstr	d22, [lr, #512]
	vstr	d23, [lr, #768]
	add	lr, lr, #8

	@NO_APP
.Ltmp137:
	.loc	1 333 31                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:333:31
	ldrb	r0, [r8, #37]
.Ltmp138:
	@DEBUG_VALUE: i <- 0
	.loc	1 0 31 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:31
	ldr	r7, [sp, #84]                   @ 4-byte Reload
.Ltmp139:
	.loc	1 333 13 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:333:13
	cmp	r0, #1
	bne	.LBB0_32
.Ltmp140:
@ %bb.36:                               @   in Loop: Header=BB0_33 Depth=2
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 333 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:333:13
	ldr	r0, [sp, #48]                   @ 4-byte Reload
	cmp	r0, #0
	ble	.LBB0_32
.Ltmp141:
.LBB0_37:                               @   in Loop: Header=BB0_33 Depth=2
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 13 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:13
	mov	lr, #0
.Ltmp142:
.LBB0_38:                               @   Parent Loop BB0_3 Depth=1
                                        @     Parent Loop BB0_33 Depth=2
                                        @ =>    This Loop Header: Depth=3
                                        @         Child Loop BB0_47 Depth 4
                                        @           Child Loop BB0_49 Depth 5
                                        @         Child Loop BB0_42 Depth 4
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: i <- $lr
	mov	r9, r8
.Ltmp143:
	@DEBUG_VALUE: conv_s8_window_neon:p <- $r9
	.loc	1 334 29 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:29
	cmp	r7, #0
	bne	.LBB0_52
.Ltmp144:
@ %bb.39:                               @   in Loop: Header=BB0_38 Depth=3
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: copy:from <- undef
	@DEBUG_VALUE: pool:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	.loc	1 242 72                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:242:72 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ]
	ldr	r5, [sp, #1168]
	.loc	1 242 46 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:242:46 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ]
	ldr	r2, [sp, #1180]
.Ltmp145:
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 0 32] $r2
	.loc	1 270 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:270:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	ldr	r4, [sp, #1156]
.Ltmp146:
	.loc	1 242 57 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:242:57 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ]
	ldr	r0, [sp, #1164]
	.loc	1 242 70 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:242:70 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ]
	add	r7, r2, r5
.Ltmp147:
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 64 32] $r7
	.loc	1 0 0                           @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	ldr	r8, [sp, #1152]
.Ltmp148:
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: copy:in0 <- undef
	@DEBUG_VALUE: copy:in1 <- undef
	@DEBUG_VALUE: copy:in2 <- undef
	@DEBUG_VALUE: copy:to <- [DW_OP_plus_uconst 76] [$sp+0]
	.loc	1 270 21 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:270:21 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	cmp	r4, #1
.Ltmp149:
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: copy:to <- [DW_OP_plus_uconst 76] [$sp+0]
	.loc	1 242 55                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:242:55 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ]
	add	r3, r2, r0
.Ltmp150:
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 32 32] $r3
	.loc	1 243 60                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:243:60 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ]
	add	r5, r7, r0
.Ltmp151:
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 96 32] $r5
	@DEBUG_VALUE: copy:in3 <- $r5
	.loc	1 270 21                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:270:21 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	bne	.LBB0_43
.Ltmp152:
@ %bb.40:                               @   in Loop: Header=BB0_38 Depth=3
	@DEBUG_VALUE: copy:in3 <- $r5
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 96 32] $r5
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 32 32] $r3
	@DEBUG_VALUE: copy:to <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 64 32] $r7
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: pool:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: row <- 0
	.loc	1 271 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:271:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	cmp	r8, #1
	blt	.LBB0_50
.Ltmp153:
@ %bb.41:                               @   in Loop: Header=BB0_38 Depth=3
	@DEBUG_VALUE: row <- 0
	@DEBUG_VALUE: copy:in3 <- $r5
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 96 32] $r5
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 32 32] $r3
	@DEBUG_VALUE: copy:to <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 64 32] $r7
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: pool:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 13 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:13
	ldr	r1, [sp, #76]                   @ 4-byte Reload
	mov	r0, #0
.Ltmp154:
.LBB0_42:                               @   Parent Loop BB0_3 Depth=1
                                        @     Parent Loop BB0_33 Depth=2
                                        @       Parent Loop BB0_38 Depth=3
                                        @ =>      This Inner Loop Header: Depth=4
	@DEBUG_VALUE: copy:in3 <- $r5
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pool:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: copy:in0 <- $r2
	@DEBUG_VALUE: copy:in1 <- $r3
	@DEBUG_VALUE: copy:in2 <- $r7
	@DEBUG_VALUE: copy:to <- $r1
	@DEBUG_VALUE: copy:in3 <- $r5
	@DEBUG_VALUE: row <- $r0
	@DEBUG_VALUE: copy_piece:in0 <- $r2
	@DEBUG_VALUE: copy_piece:in1 <- $r3
	@DEBUG_VALUE: copy_piece:in2 <- $r7
	@DEBUG_VALUE: copy_piece:in3 <- $r5
	@DEBUG_VALUE: copy_piece:to <- $r1
	.loc	1 289 30 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:289:30 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vld1.8	{d20, d21}, [r2]
.Ltmp155:
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: copy_piece:a0 <- $q10
	.loc	1 271 44                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:271:44 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	add	r0, r0, #1
.Ltmp156:
	@DEBUG_VALUE: row <- $r0
	.loc	1 289 50                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:289:50 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vld1.8	{d22, d23}, [r3]
.Ltmp157:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: copy_piece:a1 <- $q11
	@DEBUG_VALUE: __s1 <- $q10
	.loc	1 290 50                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:290:50 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vld1.8	{d16, d17}, [r5]
.Ltmp158:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: copy_piece:a3 <- $q8
	.loc	1 290 30                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:290:30 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vld1.8	{d18, d19}, [r7]
.Ltmp159:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: copy_piece:a2 <- $q9
	.loc	1 291 9 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:291:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vst1.8	{d20, d21}, [r1]!
.Ltmp160:
	@DEBUG_VALUE: __s1 <- $q11
	.loc	1 292 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:292:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vst1.8	{d22, d23}, [r1]!
.Ltmp161:
	@DEBUG_VALUE: __s1 <- $q9
	.loc	1 293 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:293:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vst1.8	{d18, d19}, [r1]!
.Ltmp162:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 294 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:294:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:272:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vst1.8	{d16, d17}, [r1]!
.Ltmp163:
	@DEBUG_VALUE: copy:to <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $r1
	.loc	1 273 24                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:273:24 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	ldr	r6, [sp, #1160]
.Ltmp164:
	.loc	1 271 37                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:271:37 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	ldr	r4, [sp, #1152]
.Ltmp165:
	.loc	1 273 60 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:273:60 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	add	r5, r5, r6
.Ltmp166:
	@DEBUG_VALUE: copy:in3 <- $r5
	.loc	1 273 47                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:273:47 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	add	r7, r7, r6
.Ltmp167:
	@DEBUG_VALUE: copy:in2 <- $r7
	.loc	1 273 34                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:273:34 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	add	r3, r3, r6
.Ltmp168:
	@DEBUG_VALUE: copy:in1 <- $r3
	.loc	1 273 21                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:273:21 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	add	r2, r2, r6
.Ltmp169:
	@DEBUG_VALUE: copy:in0 <- $r2
	.loc	1 271 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:271:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	cmp	r0, r4
	blt	.LBB0_42
	b	.LBB0_50
.Ltmp170:
.LBB0_43:                               @   in Loop: Header=BB0_38 Depth=3
	@DEBUG_VALUE: copy:in3 <- $r5
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 96 32] $r5
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 32 32] $r3
	@DEBUG_VALUE: copy:to <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 64 32] $r7
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: pool:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: row <- 0
	.loc	1 277 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:277:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	cmp	r8, #1
	blt	.LBB0_50
.Ltmp171:
@ %bb.44:                               @   in Loop: Header=BB0_38 Depth=3
	@DEBUG_VALUE: row <- 0
	@DEBUG_VALUE: copy:in3 <- $r5
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 96 32] $r5
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 32 32] $r3
	@DEBUG_VALUE: copy:to <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 64 32] $r7
	@DEBUG_VALUE: pool:from <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: pool:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:9
	ldr	r6, [sp, #76]                   @ 4-byte Reload
	mov	r0, #0
	b	.LBB0_47
.Ltmp172:
.LBB0_45:                               @   in Loop: Header=BB0_47 Depth=4
	@DEBUG_VALUE: row <- $r0
	@DEBUG_VALUE: copy:to <- $r6
	@DEBUG_VALUE: copy:in2 <- $r7
	@DEBUG_VALUE: copy:in1 <- $r3
	@DEBUG_VALUE: copy:in0 <- $r2
	@DEBUG_VALUE: copy:in3 <- $r5
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pool:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 277 33                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:277:33 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	ldr	r8, [sp, #1152]
.Ltmp173:
.LBB0_46:                               @   in Loop: Header=BB0_47 Depth=4
	@DEBUG_VALUE: row <- $r0
	@DEBUG_VALUE: copy:to <- $r6
	@DEBUG_VALUE: copy:in2 <- $r7
	@DEBUG_VALUE: copy:in1 <- $r3
	@DEBUG_VALUE: copy:in0 <- $r2
	@DEBUG_VALUE: copy:in3 <- $r5
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pool:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 282 36                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:282:36 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	ldr	r12, [sp, #1160]
.Ltmp174:
	.loc	1 277 40 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:277:40 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	add	r0, r0, #1
.Ltmp175:
	@DEBUG_VALUE: copy:to <- $r6
	@DEBUG_VALUE: row <- $r0
	.loc	1 277 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:277:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	cmp	r0, r8
.Ltmp176:
	.loc	1 282 41                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:282:41 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	sub	r1, r12, r4, lsl #4
.Ltmp177:
	@DEBUG_VALUE: rest <- $r1
	.loc	1 283 56                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:283:56 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	add	r5, r5, r1
.Ltmp178:
	@DEBUG_VALUE: copy:in3 <- $r5
	.loc	1 283 43                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:283:43 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	add	r7, r7, r1
.Ltmp179:
	@DEBUG_VALUE: copy:in2 <- $r7
	.loc	1 283 30                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:283:30 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	add	r3, r3, r1
.Ltmp180:
	@DEBUG_VALUE: copy:in1 <- $r3
	.loc	1 283 17                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:283:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	add	r2, r2, r1
.Ltmp181:
	@DEBUG_VALUE: copy:in0 <- $r2
	.loc	1 0 17 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:17
	bge	.LBB0_50
.Ltmp182:
.LBB0_47:                               @   Parent Loop BB0_3 Depth=1
                                        @     Parent Loop BB0_33 Depth=2
                                        @       Parent Loop BB0_38 Depth=3
                                        @ =>      This Loop Header: Depth=4
                                        @           Child Loop BB0_49 Depth 5
	@DEBUG_VALUE: copy:in3 <- $r5
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pool:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: copy:in0 <- $r2
	@DEBUG_VALUE: copy:in1 <- $r3
	@DEBUG_VALUE: copy:in2 <- $r7
	@DEBUG_VALUE: copy:to <- $r6
	@DEBUG_VALUE: copy:in3 <- $r5
	@DEBUG_VALUE: row <- $r0
	@DEBUG_VALUE: piece <- 0
	.loc	1 278 13 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:278:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	cmp	r4, #1
	blt	.LBB0_46
.Ltmp183:
@ %bb.48:                               @   in Loop: Header=BB0_47 Depth=4
	@DEBUG_VALUE: piece <- 0
	@DEBUG_VALUE: row <- $r0
	@DEBUG_VALUE: copy:to <- $r6
	@DEBUG_VALUE: copy:in2 <- $r7
	@DEBUG_VALUE: copy:in1 <- $r3
	@DEBUG_VALUE: copy:in0 <- $r2
	@DEBUG_VALUE: copy:in3 <- $r5
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pool:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 13 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:13
	mov	r1, #0
.Ltmp184:
.LBB0_49:                               @   Parent Loop BB0_3 Depth=1
                                        @     Parent Loop BB0_33 Depth=2
                                        @       Parent Loop BB0_38 Depth=3
                                        @         Parent Loop BB0_47 Depth=4
                                        @ =>        This Inner Loop Header: Depth=5
	@DEBUG_VALUE: row <- $r0
	@DEBUG_VALUE: copy:to <- $r6
	@DEBUG_VALUE: copy:in2 <- $r7
	@DEBUG_VALUE: copy:in1 <- $r3
	@DEBUG_VALUE: copy:in0 <- $r2
	@DEBUG_VALUE: copy:in3 <- $r5
	@DEBUG_VALUE: copy:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pool:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: copy:in0 <- $r2
	@DEBUG_VALUE: copy:in1 <- $r3
	@DEBUG_VALUE: copy:in2 <- $r7
	@DEBUG_VALUE: copy:to <- $r6
	@DEBUG_VALUE: copy:in3 <- $r5
	@DEBUG_VALUE: piece <- $r1
	@DEBUG_VALUE: copy_piece:in0 <- $r2
	@DEBUG_VALUE: copy_piece:in1 <- $r3
	@DEBUG_VALUE: copy_piece:in2 <- $r7
	@DEBUG_VALUE: copy_piece:in3 <- $r5
	@DEBUG_VALUE: copy_piece:to <- $r6
	.loc	1 289 30 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:289:30 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vld1.8	{d20, d21}, [r2]!
.Ltmp185:
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: copy_piece:a0 <- $q10
	.loc	1 278 50                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:278:50 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	add	r1, r1, #1
.Ltmp186:
	@DEBUG_VALUE: piece <- $r1
	.loc	1 289 50                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:289:50 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vld1.8	{d22, d23}, [r3]!
.Ltmp187:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: copy_piece:a1 <- $q11
	@DEBUG_VALUE: __s1 <- $q10
	.loc	1 290 50                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:290:50 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vld1.8	{d16, d17}, [r5]!
.Ltmp188:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: copy_piece:a3 <- $q8
	.loc	1 290 30                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:290:30 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vld1.8	{d18, d19}, [r7]!
.Ltmp189:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: copy_piece:a2 <- $q9
	.loc	1 291 9 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:291:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vst1.8	{d20, d21}, [r6]!
.Ltmp190:
	@DEBUG_VALUE: __s1 <- $q11
	.loc	1 292 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:292:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vst1.8	{d22, d23}, [r6]!
.Ltmp191:
	@DEBUG_VALUE: __s1 <- $q9
	.loc	1 293 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:293:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vst1.8	{d18, d19}, [r6]!
.Ltmp192:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 294 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:294:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:279:17 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ] ]
	vst1.8	{d16, d17}, [r6]!
.Ltmp193:
	@DEBUG_VALUE: copy:to <- $r6
	.loc	1 278 41 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:278:41 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	ldr	r4, [sp, #1156]
.Ltmp194:
	@DEBUG_VALUE: copy:in0 <- $r2
	@DEBUG_VALUE: copy:in1 <- $r3
	@DEBUG_VALUE: copy:in2 <- $r7
	@DEBUG_VALUE: copy:in3 <- $r5
	.loc	1 278 13 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:278:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:244:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	cmp	r1, r4
	blt	.LBB0_49
	b	.LBB0_45
.Ltmp195:
.LBB0_50:                               @   in Loop: Header=BB0_38 Depth=3
	@DEBUG_VALUE: pool:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: move:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: move:side <- 2
	.loc	1 261 23                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:261:23 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	ldr	r0, [sp, #1164]
	.loc	1 261 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:261:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	ldr	r2, [sp, #1180]
.Ltmp196:
	.loc	1 262 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	ldr	r3, [sp, #1184]
.Ltmp197:
	.loc	1 261 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:261:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	add	r0, r2, r0, lsl #1
.Ltmp198:
	.loc	1 262 20                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:20 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	ldr	r1, [sp, #1172]
	.loc	1 262 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	add	r2, r3, #1
	.loc	1 262 18 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:18 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	cmp	r2, r1
	.loc	1 262 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	str	r2, [sp, #1184]
.Ltmp199:
	.loc	1 261 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:261:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	str	r0, [sp, #1180]
.Ltmp200:
	.loc	1 262 18                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:262:18 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	blt	.LBB0_52
.Ltmp201:
@ %bb.51:                               @   in Loop: Header=BB0_38 Depth=3
	@DEBUG_VALUE: move:side <- 2
	@DEBUG_VALUE: move:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pool:this <- [DW_OP_plus_uconst 1152, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 264 25 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:264:25 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	ldr	r0, [sp, #1168]
	.loc	1 264 15                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:264:15 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	ldr	r1, [sp, #1176]
	add	r0, r1, r0, lsl #1
	.loc	1 263 12 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:263:12 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	mov	r1, #0
	str	r1, [sp, #1184]
	.loc	1 264 15                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:264:15 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	str	r0, [sp, #1176]
	.loc	1 265 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:265:13 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:245:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:334:43 ] ]
	str	r0, [sp, #1180]
.Ltmp202:
.LBB0_52:                               @   in Loop: Header=BB0_38 Depth=3
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 104, DW_OP_stack_value] $sp
	@DEBUG_VALUE: run:pool <- [DW_OP_stack_value] 1
	.loc	1 170 25 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:170:25 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:335:17 ]
	add	r7, sp, #108
	.loc	1 167 25 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:167:25 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:335:17 ]
	ldr	r8, [sp, #104]
.Ltmp203:
	@DEBUG_VALUE: run:a <- $r8
	@DEBUG_VALUE: run:w <- $r1
	@DEBUG_VALUE: run:next <- $r1
	@DEBUG_VALUE: run:bias <- $r3
	@DEBUG_VALUE: run:step <- 32
	.loc	1 170 25 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:170:25 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:335:17 ]
	ldm	r7, {r0, r1, r3, r7}
.Ltmp204:
	.loc	1 173 9 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:173:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:335:17 ]
	mov	r5, #32
	mov	r2, r1
	add	r10, sp, #104
.Ltmp205:
	.loc	1 170 32                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:170:32 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:335:17 ]
	lsl	r12, r0, #6
.Ltmp206:
	@DEBUG_VALUE: run:a <- undef
	@DEBUG_VALUE: run:w <- undef
	@DEBUG_VALUE: run:next <- undef
	@DEBUG_VALUE: run:bias <- undef
	@DEBUG_VALUE: run:step <- undef
	@DEBUG_VALUE: run:sums <- undef
	@DEBUG_VALUE: run:block <- $r12
	@DEBUG_VALUE: run:n <- undef
	@DEBUG_VALUE: run:tiles <- undef
	.loc	1 169 23                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:169:23 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:335:17 ]
	ldr	r6, [sp, #124]
.Ltmp207:
	@DEBUG_VALUE: run:sums <- $r6
	.loc	1 173 9                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:173:9 @[ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:335:17 ]
	mov	r0, r8
	@APP
	vld1.8	{d16, d17}, [r1]!
	vld1.8	{d24, d25, d26, d27}, [r0]!
	ldr	r4, [r10, #4]
	subs	r7, r7, #1
	add	r2, r2, r5
	sub	r5, r12, r5
	moveq	r2, r1
	vmull.s8	q0, d16, d24
	vld1.8	{d28, d29, d30, d31}, [r0]!
	vmull.s8	q1, d16, d26
	vmlal.s8	q0, d17, d25
	vmull.s8	q2, d16, d28
	vmlal.s8	q1, d17, d27
	vmull.s8	q3, d16, d30
	vmlal.s8	q2, d17, d29
	vld1.8	{d18, d19}, [r1]!
	vmlal.s8	q3, d17, d31
	add	r1, r1, #32
	subs	r4, r4, #1
	vmull.s8	q4, d18, d24
	moveq	r1, r2
	vmull.s8	q5, d18, d26
	vld1.8	{d16, d17}, [r1]!
	moveq	r0, r8
	vmull.s8	q6, d18, d28
	vmlal.s8	q4, d19, d25
	vmlal.s8	q5, d19, d27
	vld1.8	{d24, d25, d26, d27}, [r0]!
	vmull.s8	q7, d18, d30
	vmlal.s8	q6, d19, d29
	b	.Ltmp208
.Ltmp209:
	ldr	r4, [r10, #4]
	subs	r7, r7, #1
	add	r2, r2, r5
	sub	r5, r12, r5
	moveq	r2, r1
	vmull.s8	q0, d16, d24
	vmax.s32	d20, d20, d21
	vld1.8	{d28, d29, d30, d31}, [r0]!
	vmull.s8	q1, d16, d26
	vmax.s32	d22, d22, d23
	vmlal.s8	q0, d17, d25
	vmull.s8	q2, d16, d28
	vmlal.s8	q1, d17, d27
	vmull.s8	q3, d16, d30
	vmax.s32	d20, d20, d22
	vld1.32	{d21}, [r3]!
	vmlal.s8	q2, d17, d29
	vld1.8	{d18, d19}, [r1]!
	vmlal.s8	q3, d17, d31
	add	r1, r1, #32
	subs	r4, r4, #1
	vmull.s8	q4, d18, d24
	vadd.i32	d20, d20, d21
	moveq	r1, r2
	vmull.s8	q5, d18, d26
	vld1.8	{d16, d17}, [r1]!
	moveq	r0, r8
	vmull.s8	q6, d18, d28
	vmlal.s8	q4, d19, d25
	vmlal.s8	q5, d19, d27
	vst1.32	{d20}, [r6]!
	vld1.8	{d24, d25, d26, d27}, [r0]!
	vmull.s8	q7, d18, d30
	vmlal.s8	q6, d19, d29
	b	.Ltmp208
.Ltmp210:
	vmlal.s8	q0, d16, d24
	vmlal.s8	q7, d19, d31
	vld1.8	{d28, d29, d30, d31}, [r0]!
	vmlal.s8	q1, d16, d26
	vmlal.s8	q0, d17, d25
	vmlal.s8	q2, d16, d28
	vmlal.s8	q1, d17, d27
	vmlal.s8	q3, d16, d30
	vmlal.s8	q2, d17, d29
	vld1.8	{d18, d19}, [r1]!
	vmlal.s8	q3, d17, d31
	add	r1, r1, #32
	subs	r4, r4, #1
	vmlal.s8	q4, d18, d24
	moveq	r1, r2
	vmlal.s8	q5, d18, d26
	vld1.8	{d16, d17}, [r1]!
	moveq	r0, r8
	vmlal.s8	q6, d18, d28
	vmlal.s8	q4, d19, d25
	vmlal.s8	q5, d19, d27
	vld1.8	{d24, d25, d26, d27}, [r0]!
	vmlal.s8	q7, d18, d30
	vmlal.s8	q6, d19, d29
.Ltmp208:
	bne	.Ltmp210
	vmlal.s8	q7, d19, d31
	vpaddl.s16	q0, q0
	vpaddl.s16	q1, q1
	vpaddl.s16	q2, q2
	vpaddl.s16	q3, q3
	vpaddl.s16	q4, q4
	vpaddl.s16	q5, q5
	vpaddl.s16	q6, q6
	vpaddl.s16	q7, q7
	vpadd.i32	d0, d0, d1
	vpadd.i32	d2, d2, d3
	vpadd.i32	d4, d4, d5
	vpadd.i32	d6, d6, d7
	vpadd.i32	d8, d8, d9
	vpadd.i32	d10, d10, d11
	vpadd.i32	d12, d12, d13
	vpadd.i32	d14, d14, d15
	vpadd.i32	d20, d0, d8
	vpadd.i32	d21, d2, d10
	vpadd.i32	d22, d4, d12
	vpadd.i32	d23, d6, d14
	cmp	r7, #0
	bne	.Ltmp209
	vmax.s32	d20, d20, d21
	vmax.s32	d22, d22, d23
	vmax.s32	d20, d20, d22
	vld1.32	{d21}, [r3]!
	vadd.i32	d20, d20, d21
	vst1.32	{d20}, [r6]!

	@NO_APP
.Ltmp211:
	.loc	1 333 67                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:333:67
	ldr	r0, [sp, #124]
	mov	r8, r9
	.loc	1 333 31 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:333:31
	ldrb	r1, [r9, #37]
	.loc	1 333 67                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:333:67
	add	r0, r0, #256
	ldr	r7, [sp, #84]                   @ 4-byte Reload
.Ltmp212:
	.loc	1 333 13 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:333:13
	cmp	r1, #1
.Ltmp213:
	.loc	1 333 67                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:333:67
	str	r0, [sp, #124]
.Ltmp214:
	@DEBUG_VALUE: i <- undef
	.loc	1 333 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:333:13
	bne	.LBB0_32
.Ltmp215:
@ %bb.53:                               @   in Loop: Header=BB0_38 Depth=3
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 72] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: pixel <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: pixels <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:pieces <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 333 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:333:13
	ldr	r0, [sp, #80]                   @ 4-byte Reload
	.loc	1 333 0 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:333
	add	lr, lr, #1
.Ltmp216:
	@DEBUG_VALUE: i <- $lr
	.loc	1 333 13                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:333:13
	cmp	lr, r0
	blt	.LBB0_38
	b	.LBB0_32
.Ltmp217:
.LBB0_54:
	@DEBUG_VALUE: conv_s8_window_neon:framed <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_window_neon:weights <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:bias <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_window_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_window_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 340 1 epilogue_begin is_stmt 1 @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:340:1
	sub	sp, r11, #96
.Ltmp218:
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp219:
.Lfunc_end0:
	.size	_ZN7facesig19conv_s8_window_neonERKNS_10ConvParamsEPKaPKiS4_RKNS_10RequantiseEPv, .Lfunc_end0-_ZN7facesig19conv_s8_window_neonERKNS_10ConvParamsEPKaPKiS4_RKNS_10RequantiseEPv
	.cfi_endproc
	.file	8 "/work/wt/cside" "csrc/kernels/requantise/requantise.h"
	.fnend
                                        @ -- End function
	.globl	_ZN7facesig19conv_s8_fits_windowERKNS_10ConvParamsE @ -- Begin function _ZN7facesig19conv_s8_fits_windowERKNS_10ConvParamsE
	.p2align	2
	.type	_ZN7facesig19conv_s8_fits_windowERKNS_10ConvParamsE,%function
	.code	32
_ZN7facesig19conv_s8_fits_windowERKNS_10ConvParamsE: @ @_ZN7facesig19conv_s8_fits_windowERKNS_10ConvParamsE
.Lfunc_begin1:
	.loc	1 342 0                         @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:342:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: conv_s8_fits_window:p <- $r0
	.save	{r11, lr}
	push	{r11, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.setfp	r11, sp
	mov	r11, sp
	.cfi_def_cfa_register r11
.Ltmp220:
	.loc	1 343 50 prologue_end           @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:343:50
	ldr	r1, [r0, #8]
	.loc	1 343 26 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:343:26
	ldr	r2, [r0, #24]
	.loc	1 344 14                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:344:14
	ldr	r0, [r0, #40]
.Ltmp221:
	@DEBUG_VALUE: conv_s8_fits_window:p <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	1 343 46                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:343:46
	mul	r1, r1, r2
	.loc	1 343 63                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:343:63
	add	r1, r1, #15
	.loc	1 343 68                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:343:68
	asr	r3, r1, #31
	add	r1, r1, r3, lsr #28
	.loc	1 344 30 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:344:30
	mov	r3, #0
	.loc	1 343 68                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:343:68
	asr	r1, r1, #4
	.loc	1 343 33 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:343:33
	mul	r1, r1, r2
.Ltmp222:
	@DEBUG_VALUE: conv_s8_fits_window:pieces <- $r1
	.loc	1 0 33                          @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:0:33
	mov	r2, #0
	.loc	1 344 30 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:344:30
	cmp	r1, #33
	movwlt	r3, #1
	.loc	1 344 20 is_stmt 0              @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:344:20
	cmp	r0, r1
	movwge	r2, #1
	.loc	1 344 30                        @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:344:30
	and	r0, r2, r3
	.loc	1 344 5 epilogue_begin is_stmt 1 @ csrc/kernels/conv_s8/conv_s8_window_neon.cpp:344:5
	pop	{r11, pc}
.Ltmp223:
.Lfunc_end1:
	.size	_ZN7facesig19conv_s8_fits_windowERKNS_10ConvParamsE, .Lfunc_end1-_ZN7facesig19conv_s8_fits_windowERKNS_10ConvParamsE
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	13 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	14 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp143-.Lfunc_begin0
	.long	.Ltmp144-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp218-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	60                              @ 60
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp218-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 1152
	.byte	9                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	196                             @ 68
	.byte	0                               @ 
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	196                             @ 68
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	36                              @ 36
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	208                             @ 80
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 1152
	.byte	9                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 1152
	.byte	9                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 1152
	.byte	9                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 1152
	.byte	9                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp110-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	204                             @ 76
	.byte	0                               @ 
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	118                             @ DW_OP_breg6
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	204                             @ 76
	.byte	0                               @ 
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp104-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp110-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp110-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp110-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
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
	.long	.Ltmp73-.Lfunc_begin0
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
.Ldebug_loc25:
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
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
.Ldebug_loc26:
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
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
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc28:
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp98-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc29:
	.long	.Ltmp98-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc30:
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc31:
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc32:
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc33:
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp104-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc34:
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc35:
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
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
.Ldebug_loc36:
	.long	.Ltmp103-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
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
	.long	.Ltmp104-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
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
.Ldebug_loc38:
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
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
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	212                             @ 84
	.byte	0                               @ 
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp120-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp121-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	212                             @ 84
	.byte	0                               @ 
	.long	.Ltmp121-.Lfunc_begin0
	.long	.Ltmp123-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	212                             @ 84
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc40:
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp119-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp129-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc41:
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp138-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp142-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp216-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc42:
	.long	.Ltmp145-.Lfunc_begin0
	.long	.Ltmp147-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.short	8                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	87                              @ DW_OP_reg7
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Ltmp151-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	87                              @ DW_OP_reg7
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp151-.Lfunc_begin0
	.long	.Ltmp154-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	87                              @ DW_OP_reg7
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	87                              @ DW_OP_reg7
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc43:
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 1152
	.byte	9                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc44:
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp172-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp194-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc45:
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp172-.Lfunc_begin0
	.long	.Ltmp187-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp194-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc46:
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp172-.Lfunc_begin0
	.long	.Ltmp189-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp194-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc47:
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp154-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	204                             @ 76
	.byte	0                               @ 
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp163-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	204                             @ 76
	.byte	0                               @ 
	.long	.Ltmp172-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp193-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc48:
	.long	.Ltmp151-.Lfunc_begin0
	.long	.Ltmp188-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp194-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc49:
	.long	.Ltmp152-.Lfunc_begin0
	.long	.Ltmp154-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc50:
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc51:
	.long	.Ltmp155-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
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
.Ldebug_loc52:
	.long	.Ltmp157-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
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
.Ldebug_loc53:
	.long	.Ltmp158-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
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
.Ldebug_loc54:
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
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
.Ldebug_loc55:
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp172-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc56:
	.long	.Ltmp177-.Lfunc_begin0
	.long	.Ltmp182-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc57:
	.long	.Ltmp182-.Lfunc_begin0
	.long	.Ltmp184-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc58:
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc59:
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp187-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc60:
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp189-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc61:
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp188-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc62:
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc63:
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
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
.Ldebug_loc64:
	.long	.Ltmp187-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
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
.Ldebug_loc65:
	.long	.Ltmp188-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
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
.Ldebug_loc66:
	.long	.Ltmp189-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
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
.Ldebug_loc67:
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc68:
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc69:
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc70:
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc71:
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	32                              @ 32
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc72:
	.long	.Ltmp207-.Lfunc_begin0
	.long	.Ltmp211-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc73:
	.long	.Ltmp206-.Lfunc_begin0
	.long	.Ltmp215-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc74:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp221-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp221-.Lfunc_begin0
	.long	.Lfunc_end1-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc75:
	.long	.Ltmp222-.Lfunc_begin0
	.long	.Lfunc_end1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
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
	.byte	2                               @ DW_TAG_class_type
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
	.byte	6                               @ Abbreviation Code
	.byte	13                              @ DW_TAG_member
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	5                               @ DW_FORM_data2
	.byte	56                              @ DW_AT_data_member_location
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	7                               @ Abbreviation Code
	.byte	13                              @ DW_TAG_member
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	5                               @ DW_FORM_data2
	.ascii	"\210\001"                      @ DW_AT_alignment
	.byte	15                              @ DW_FORM_udata
	.byte	56                              @ DW_AT_data_member_location
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	8                               @ Abbreviation Code
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
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	9                               @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	52                              @ DW_AT_artificial
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	10                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
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
	.byte	5                               @ DW_FORM_data2
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	50                              @ DW_AT_accessibility
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	12                              @ Abbreviation Code
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
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	13                              @ Abbreviation Code
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
	.byte	14                              @ Abbreviation Code
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
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	16                              @ Abbreviation Code
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
	.byte	17                              @ Abbreviation Code
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
	.byte	18                              @ Abbreviation Code
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
	.byte	19                              @ Abbreviation Code
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
	.byte	5                               @ DW_FORM_data2
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
	.byte	5                               @ DW_FORM_data2
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
	.byte	5                               @ DW_FORM_data2
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	23                              @ Abbreviation Code
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
	.byte	24                              @ Abbreviation Code
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
	.byte	25                              @ Abbreviation Code
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
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
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
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
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
	.byte	31                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
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
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	34                              @ Abbreviation Code
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
	.byte	35                              @ Abbreviation Code
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
	.byte	36                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	37                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	38                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	39                              @ Abbreviation Code
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	40                              @ Abbreviation Code
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
	.byte	41                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	42                              @ Abbreviation Code
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
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	43                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	44                              @ Abbreviation Code
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
	.byte	45                              @ Abbreviation Code
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
	.byte	46                              @ Abbreviation Code
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
	.byte	47                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	48                              @ Abbreviation Code
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
	.byte	49                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	50                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	51                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	5                               @ DW_FORM_data2
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	52                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	53                              @ Abbreviation Code
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
	.byte	54                              @ Abbreviation Code
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
	.byte	55                              @ Abbreviation Code
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
	.byte	56                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	57                              @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	71                              @ DW_AT_specification
	.byte	19                              @ DW_FORM_ref4
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	58                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	59                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	60                              @ Abbreviation Code
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
	.byte	61                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x1160 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0xb38 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x27e DW_TAG_namespace
	.byte	4                               @ Abbrev [4] 0x2c:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	2910                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	2910                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.byte	64                              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x44:0xc DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	2910                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x50:0xc DW_TAG_variable
	.long	.Linfo_string8                  @ DW_AT_name
	.long	2910                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x5c:0xc DW_TAG_variable
	.long	.Linfo_string10                 @ DW_AT_name
	.long	2910                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	64                              @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x68:0x13e DW_TAG_class_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string28                 @ DW_AT_name
	.short	2112                            @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	228                             @ DW_AT_decl_line
	.byte	6                               @ Abbrev [6] 0x72:0xd DW_TAG_member
	.long	.Linfo_string17                 @ DW_AT_name
	.long	2910                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.short	297                             @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0x7f:0xd DW_TAG_member
	.long	.Linfo_string18                 @ DW_AT_name
	.long	2910                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.short	297                             @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0x8c:0xd DW_TAG_member
	.long	.Linfo_string19                 @ DW_AT_name
	.long	2993                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.short	298                             @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0x99:0xd DW_TAG_member
	.long	.Linfo_string20                 @ DW_AT_name
	.long	2993                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.short	298                             @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0xa6:0xd DW_TAG_member
	.long	.Linfo_string21                 @ DW_AT_name
	.long	2993                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.short	298                             @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0xb3:0xd DW_TAG_member
	.long	.Linfo_string22                 @ DW_AT_name
	.long	2910                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.short	299                             @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0xc0:0xd DW_TAG_member
	.long	.Linfo_string23                 @ DW_AT_name
	.long	2998                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.short	300                             @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0xcd:0xd DW_TAG_member
	.long	.Linfo_string24                 @ DW_AT_name
	.long	2998                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.short	301                             @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0xda:0xd DW_TAG_member
	.long	.Linfo_string25                 @ DW_AT_name
	.long	2915                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.short	302                             @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0xe7:0xe DW_TAG_member
	.long	.Linfo_string26                 @ DW_AT_name
	.long	3008                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.short	303                             @ DW_AT_decl_line
	.byte	32                              @ DW_AT_alignment
	.byte	64                              @ DW_AT_data_member_location
	.byte	8                               @ Abbrev [8] 0xf5:0x1c DW_TAG_subprogram
	.long	.Linfo_string27                 @ DW_AT_linkage_name
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	230                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	9                               @ Abbrev [9] 0x101:0x5 DW_TAG_formal_parameter
	.long	3021                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	10                              @ Abbrev [10] 0x106:0x5 DW_TAG_formal_parameter
	.long	3026                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x10b:0x5 DW_TAG_formal_parameter
	.long	2998                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x111:0x12 DW_TAG_subprogram
	.long	.Linfo_string45                 @ DW_AT_linkage_name
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	241                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	9                               @ Abbrev [9] 0x11d:0x5 DW_TAG_formal_parameter
	.long	3021                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x123:0x17 DW_TAG_subprogram
	.long	.Linfo_string46                 @ DW_AT_linkage_name
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	248                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	9                               @ Abbrev [9] 0x12f:0x5 DW_TAG_formal_parameter
	.long	3021                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	10                              @ Abbrev [10] 0x134:0x5 DW_TAG_formal_parameter
	.long	2915                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x13a:0x17 DW_TAG_subprogram
	.long	.Linfo_string48                 @ DW_AT_linkage_name
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	257                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
                                        @ DW_AT_declaration
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	9                               @ Abbrev [9] 0x14b:0x5 DW_TAG_formal_parameter
	.long	3065                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x151:0x17 DW_TAG_subprogram
	.long	.Linfo_string50                 @ DW_AT_linkage_name
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	260                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	9                               @ Abbrev [9] 0x15d:0x5 DW_TAG_formal_parameter
	.long	3021                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	10                              @ Abbrev [10] 0x162:0x5 DW_TAG_formal_parameter
	.long	2915                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x168:0x17 DW_TAG_subprogram
	.long	.Linfo_string52                 @ DW_AT_linkage_name
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	267                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	9                               @ Abbrev [9] 0x174:0x5 DW_TAG_formal_parameter
	.long	3021                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	10                              @ Abbrev [10] 0x179:0x5 DW_TAG_formal_parameter
	.long	3075                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x17f:0x26 DW_TAG_subprogram
	.long	.Linfo_string54                 @ DW_AT_linkage_name
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	287                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	10                              @ Abbrev [10] 0x18b:0x5 DW_TAG_formal_parameter
	.long	2998                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x190:0x5 DW_TAG_formal_parameter
	.long	2998                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x195:0x5 DW_TAG_formal_parameter
	.long	2998                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x19a:0x5 DW_TAG_formal_parameter
	.long	2998                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x19f:0x5 DW_TAG_formal_parameter
	.long	3085                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x1a6:0x2a DW_TAG_subprogram
	.long	.Linfo_string60                 @ DW_AT_linkage_name
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	306                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x1b7:0xc DW_TAG_formal_parameter
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	306                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x1c3:0xc DW_TAG_formal_parameter
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	306                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x1d0:0x86 DW_TAG_subprogram
	.long	.Linfo_string82                 @ DW_AT_linkage_name
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	16                              @ Abbrev [16] 0x1dc:0xb DW_TAG_formal_parameter
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	3620                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1e7:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	3058                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1f2:0xb DW_TAG_variable
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	167                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1fd:0xb DW_TAG_variable
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	167                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x208:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	167                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x213:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	3630                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x21e:0xb DW_TAG_variable
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x229:0xb DW_TAG_variable
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	3640                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x234:0xb DW_TAG_variable
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	2910                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x23f:0xb DW_TAG_variable
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x24a:0xb DW_TAG_variable
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x256:0x52 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	24                              @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.byte	19                              @ Abbrev [19] 0x25f:0xc DW_TAG_member
	.long	.Linfo_string85                 @ DW_AT_name
	.long	2998                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x26b:0xc DW_TAG_member
	.long	.Linfo_string86                 @ DW_AT_name
	.long	2915                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x277:0xc DW_TAG_member
	.long	.Linfo_string87                 @ DW_AT_name
	.long	2998                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x283:0xc DW_TAG_member
	.long	.Linfo_string88                 @ DW_AT_name
	.long	3630                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x28f:0xc DW_TAG_member
	.long	.Linfo_string89                 @ DW_AT_name
	.long	2915                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x29b:0xc DW_TAG_member
	.long	.Linfo_string90                 @ DW_AT_name
	.long	3640                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	4                               @ Abbrev [4] 0x2a9:0xc DW_TAG_variable
	.long	.Linfo_string9                  @ DW_AT_name
	.long	2910                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_const_value
	.byte	18                              @ Abbrev [18] 0x2b5:0x9a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	44                              @ DW_AT_byte_size
	.byte	7                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	19                              @ Abbrev [19] 0x2be:0xc DW_TAG_member
	.long	.Linfo_string29                 @ DW_AT_name
	.long	3036                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x2ca:0xc DW_TAG_member
	.long	.Linfo_string32                 @ DW_AT_name
	.long	3036                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x2d6:0xc DW_TAG_member
	.long	.Linfo_string33                 @ DW_AT_name
	.long	3036                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x2e2:0xc DW_TAG_member
	.long	.Linfo_string34                 @ DW_AT_name
	.long	3036                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x2ee:0xc DW_TAG_member
	.long	.Linfo_string35                 @ DW_AT_name
	.long	3036                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x2fa:0xc DW_TAG_member
	.long	.Linfo_string36                 @ DW_AT_name
	.long	3036                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x306:0xc DW_TAG_member
	.long	.Linfo_string37                 @ DW_AT_name
	.long	3036                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x312:0xc DW_TAG_member
	.long	.Linfo_string38                 @ DW_AT_name
	.long	3036                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x31e:0xc DW_TAG_member
	.long	.Linfo_string39                 @ DW_AT_name
	.long	3036                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x32a:0xc DW_TAG_member
	.long	.Linfo_string40                 @ DW_AT_name
	.long	3058                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x336:0xc DW_TAG_member
	.long	.Linfo_string42                 @ DW_AT_name
	.long	3058                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.byte	37                              @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x342:0xc DW_TAG_member
	.long	.Linfo_string43                 @ DW_AT_name
	.long	3036                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	40                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x34f:0x76f DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string152                @ DW_AT_linkage_name
	.long	.Linfo_string153                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	312                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	21                              @ Abbrev [21] 0x365:0x10 DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	312                             @ DW_AT_decl_line
	.long	3026                            @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x375:0x10 DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string156                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	312                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x385:0x10 DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	312                             @ DW_AT_decl_line
	.long	3630                            @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x395:0x10 DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	313                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x3a5:0xf DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	313                             @ DW_AT_decl_line
	.long	3688                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x3b4:0xf DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	12
	.long	.Linfo_string157                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	313                             @ DW_AT_decl_line
	.long	3708                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x3c3:0x10 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\200\t"
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	316                             @ DW_AT_decl_line
	.long	104                             @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x3d3:0x10 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\200\001"
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	317                             @ DW_AT_decl_line
	.long	4440                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x3e3:0x10 DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	.Linfo_string158                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	315                             @ DW_AT_decl_line
	.long	2910                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x3f3:0x10 DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	314                             @ DW_AT_decl_line
	.long	2910                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x403:0x10 DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	320                             @ DW_AT_decl_line
	.long	2910                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x413:0xc DW_TAG_variable
	.long	.Linfo_string162                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	319                             @ DW_AT_decl_line
	.long	4453                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x41f:0x20 DW_TAG_inlined_subroutine
	.long	3090                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.short	316                             @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x42c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	3104                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x435:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	3113                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x43f:0x675 DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	24                              @ Abbrev [24] 0x444:0x10 DW_TAG_variable
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	.Linfo_string160                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	321                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x454:0x65f DW_TAG_lexical_block
	.long	.Ltmp27                         @ DW_AT_low_pc
	.long	.Ltmp217-.Ltmp27                @ DW_AT_high_pc
	.byte	24                              @ Abbrev [24] 0x45d:0x10 DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	322                             @ DW_AT_decl_line
	.long	2910                            @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0x46d:0x2a1 DW_TAG_inlined_subroutine
	.long	3173                            @ DW_AT_abstract_origin
	.long	.Ltmp35                         @ DW_AT_low_pc
	.long	.Ltmp112-.Ltmp35                @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.short	323                             @ DW_AT_call_line
	.byte	30                              @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0x47e:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\200\t"
	.byte	159
	.long	3183                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x488:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\320"
	.long	3192                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x491:0x36 DW_TAG_lexical_block
	.long	.Ltmp35                         @ DW_AT_low_pc
	.long	.Ltmp63-.Ltmp35                 @ DW_AT_high_pc
	.long	3214                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x49e:0x9 DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	3215                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x4a7:0x1f DW_TAG_inlined_subroutine
	.long	3141                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	252                             @ DW_AT_call_line
	.byte	29                              @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x4b3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	3151                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x4bc:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	3160                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x4c7:0x246 DW_TAG_inlined_subroutine
	.long	3240                            @ DW_AT_abstract_origin
	.long	.Ltmp64                         @ DW_AT_low_pc
	.long	.Ltmp112-.Ltmp64                @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	254                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0x4d7:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\200\t"
	.byte	159
	.long	3250                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x4e1:0x9 DW_TAG_variable
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	3271                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x4ea:0x9 DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	3283                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x4f3:0x9 DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	3295                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x4fc:0x9 DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	3307                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x505:0x9 DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	3319                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x50e:0xe6 DW_TAG_lexical_block
	.long	.Ltmp68                         @ DW_AT_low_pc
	.long	.Ltmp86-.Ltmp68                 @ DW_AT_high_pc
	.long	3331                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x51b:0x9 DW_TAG_variable
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	3332                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x524:0xcf DW_TAG_inlined_subroutine
	.long	3388                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.short	272                             @ DW_AT_call_line
	.byte	17                              @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0x531:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	84
	.long	3394                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x538:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	3406                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x53f:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	3418                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x546:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	83
	.long	3430                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x54d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	3442                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x556:0x9 DW_TAG_variable
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	3454                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x55f:0x9 DW_TAG_variable
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	3466                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x568:0x9 DW_TAG_variable
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	3478                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x571:0x9 DW_TAG_variable
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	3490                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x57a:0x1e DW_TAG_lexical_block
	.long	.Ltmp75                         @ DW_AT_low_pc
	.long	.Ltmp76-.Ltmp75                 @ DW_AT_high_pc
	.long	3558                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x587:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\225\002"
	.byte	147
	.byte	8
	.long	3559                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x598:0x1e DW_TAG_lexical_block
	.long	.Ltmp76                         @ DW_AT_low_pc
	.long	.Ltmp77-.Ltmp76                 @ DW_AT_high_pc
	.long	3572                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x5a5:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	3573                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x5b6:0x1e DW_TAG_lexical_block
	.long	.Ltmp77                         @ DW_AT_low_pc
	.long	.Ltmp78-.Ltmp77                 @ DW_AT_high_pc
	.long	3586                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x5c3:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	3587                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x5d4:0x1e DW_TAG_lexical_block
	.long	.Ltmp78                         @ DW_AT_low_pc
	.long	.Ltmp79-.Ltmp78                 @ DW_AT_high_pc
	.long	3600                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x5e1:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	3601                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x5f4:0x118 DW_TAG_lexical_block
	.long	.Ltmp87                         @ DW_AT_low_pc
	.long	.Ltmp112-.Ltmp87                @ DW_AT_high_pc
	.long	3345                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x601:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	3346                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0x60a:0x101 DW_TAG_lexical_block
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.long	3358                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x613:0x9 DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	3359                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x61c:0xee DW_TAG_lexical_block
	.long	.Ltmp98                         @ DW_AT_low_pc
	.long	.Ltmp111-.Ltmp98                @ DW_AT_high_pc
	.long	3371                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x629:0x9 DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	3372                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x632:0xd7 DW_TAG_inlined_subroutine
	.long	3388                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.short	279                             @ DW_AT_call_line
	.byte	17                              @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x63f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	3394                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x648:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	3406                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x651:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	3418                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x65a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	3430                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x663:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	3442                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x66c:0x9 DW_TAG_variable
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	3454                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x675:0x9 DW_TAG_variable
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	3466                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x67e:0x9 DW_TAG_variable
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	3478                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x687:0x9 DW_TAG_variable
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	3490                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x690:0x1e DW_TAG_lexical_block
	.long	.Ltmp105                        @ DW_AT_low_pc
	.long	.Ltmp106-.Ltmp105               @ DW_AT_high_pc
	.long	3558                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x69d:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\225\002"
	.byte	147
	.byte	8
	.long	3559                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x6ae:0x1e DW_TAG_lexical_block
	.long	.Ltmp106                        @ DW_AT_low_pc
	.long	.Ltmp107-.Ltmp106               @ DW_AT_high_pc
	.long	3572                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x6bb:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	3573                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x6cc:0x1e DW_TAG_lexical_block
	.long	.Ltmp107                        @ DW_AT_low_pc
	.long	.Ltmp108-.Ltmp107               @ DW_AT_high_pc
	.long	3586                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x6d9:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	3587                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x6ea:0x1e DW_TAG_lexical_block
	.long	.Ltmp108                        @ DW_AT_low_pc
	.long	.Ltmp109-.Ltmp108               @ DW_AT_high_pc
	.long	3600                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x6f7:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	3601                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x70e:0x24 DW_TAG_inlined_subroutine
	.long	422                             @ DW_AT_abstract_origin
	.long	.Ltmp29                         @ DW_AT_low_pc
	.long	.Ltmp31-.Ltmp29                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.short	322                             @ DW_AT_call_line
	.byte	28                              @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x71f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	439                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x728:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	451                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x732:0x380 DW_TAG_lexical_block
	.long	.Ltmp112                        @ DW_AT_low_pc
	.long	.Ltmp217-.Ltmp112               @ DW_AT_high_pc
	.byte	24                              @ Abbrev [24] 0x73b:0x10 DW_TAG_variable
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	.Linfo_string161                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	324                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x74b:0x366 DW_TAG_lexical_block
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.byte	23                              @ Abbrev [23] 0x750:0x10 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\350"
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	326                             @ DW_AT_decl_line
	.long	598                             @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x760:0x10 DW_TAG_variable
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	325                             @ DW_AT_decl_line
	.long	2910                            @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0x770:0x24 DW_TAG_inlined_subroutine
	.long	464                             @ DW_AT_abstract_origin
	.long	.Ltmp133                        @ DW_AT_low_pc
	.long	.Ltmp137-.Ltmp133               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.short	332                             @ DW_AT_call_line
	.byte	26                              @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0x781:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.asciz	"\350"
	.byte	159
	.long	476                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x78b:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	48
	.byte	159
	.long	487                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x794:0x1c DW_TAG_inlined_subroutine
	.long	422                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.short	325                             @ DW_AT_call_line
	.byte	34                              @ DW_AT_call_column
	.byte	38                              @ Abbrev [38] 0x7a1:0x7 DW_TAG_formal_parameter
	.asciz	"\300"                          @ DW_AT_const_value
	.long	439                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x7a8:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	451                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x7b0:0x300 DW_TAG_lexical_block
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.byte	24                              @ Abbrev [24] 0x7b5:0x10 DW_TAG_variable
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	333                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0x7c5:0x287 DW_TAG_inlined_subroutine
	.long	3645                            @ DW_AT_abstract_origin
	.long	.Ltmp144                        @ DW_AT_low_pc
	.long	.Ltmp202-.Ltmp144               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.short	334                             @ DW_AT_call_line
	.byte	43                              @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0x7d6:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\200\t"
	.byte	159
	.long	3655                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x7e0:0x9 DW_TAG_variable
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	3664                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x7e9:0x241 DW_TAG_inlined_subroutine
	.long	3240                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	244                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x7f5:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	3250                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x7fe:0x9 DW_TAG_variable
	.long	.Ldebug_loc44                   @ DW_AT_location
	.long	3271                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x807:0x9 DW_TAG_variable
	.long	.Ldebug_loc45                   @ DW_AT_location
	.long	3319                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x810:0x9 DW_TAG_variable
	.long	.Ldebug_loc46                   @ DW_AT_location
	.long	3307                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x819:0x9 DW_TAG_variable
	.long	.Ldebug_loc47                   @ DW_AT_location
	.long	3283                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x822:0x9 DW_TAG_variable
	.long	.Ldebug_loc48                   @ DW_AT_location
	.long	3295                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x82b:0xe6 DW_TAG_lexical_block
	.long	.Ltmp152                        @ DW_AT_low_pc
	.long	.Ltmp170-.Ltmp152               @ DW_AT_high_pc
	.long	3331                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x838:0x9 DW_TAG_variable
	.long	.Ldebug_loc49                   @ DW_AT_location
	.long	3332                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x841:0xcf DW_TAG_inlined_subroutine
	.long	3388                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.short	272                             @ DW_AT_call_line
	.byte	17                              @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0x84e:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	3394                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x855:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	83
	.long	3406                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x85c:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	87
	.long	3418                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x863:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	85
	.long	3430                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x86a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc50                   @ DW_AT_location
	.long	3442                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x873:0x9 DW_TAG_variable
	.long	.Ldebug_loc51                   @ DW_AT_location
	.long	3454                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x87c:0x9 DW_TAG_variable
	.long	.Ldebug_loc52                   @ DW_AT_location
	.long	3466                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x885:0x9 DW_TAG_variable
	.long	.Ldebug_loc53                   @ DW_AT_location
	.long	3478                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x88e:0x9 DW_TAG_variable
	.long	.Ldebug_loc54                   @ DW_AT_location
	.long	3490                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x897:0x1e DW_TAG_lexical_block
	.long	.Ltmp159                        @ DW_AT_low_pc
	.long	.Ltmp160-.Ltmp159               @ DW_AT_high_pc
	.long	3558                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x8a4:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\225\002"
	.byte	147
	.byte	8
	.long	3559                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x8b5:0x1e DW_TAG_lexical_block
	.long	.Ltmp160                        @ DW_AT_low_pc
	.long	.Ltmp161-.Ltmp160               @ DW_AT_high_pc
	.long	3572                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x8c2:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	3573                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x8d3:0x1e DW_TAG_lexical_block
	.long	.Ltmp161                        @ DW_AT_low_pc
	.long	.Ltmp162-.Ltmp161               @ DW_AT_high_pc
	.long	3586                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x8e0:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	3587                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x8f1:0x1e DW_TAG_lexical_block
	.long	.Ltmp162                        @ DW_AT_low_pc
	.long	.Ltmp163-.Ltmp162               @ DW_AT_high_pc
	.long	3600                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x8fe:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	3601                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x911:0x118 DW_TAG_lexical_block
	.long	.Ltmp170                        @ DW_AT_low_pc
	.long	.Ltmp195-.Ltmp170               @ DW_AT_high_pc
	.long	3345                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x91e:0x9 DW_TAG_variable
	.long	.Ldebug_loc55                   @ DW_AT_location
	.long	3346                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0x927:0x101 DW_TAG_lexical_block
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.long	3358                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x930:0x9 DW_TAG_variable
	.long	.Ldebug_loc56                   @ DW_AT_location
	.long	3359                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x939:0xee DW_TAG_lexical_block
	.long	.Ltmp182                        @ DW_AT_low_pc
	.long	.Ltmp195-.Ltmp182               @ DW_AT_high_pc
	.long	3371                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x946:0x9 DW_TAG_variable
	.long	.Ldebug_loc57                   @ DW_AT_location
	.long	3372                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x94f:0xd7 DW_TAG_inlined_subroutine
	.long	3388                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.short	279                             @ DW_AT_call_line
	.byte	17                              @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x95c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc58                   @ DW_AT_location
	.long	3394                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x965:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc59                   @ DW_AT_location
	.long	3406                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x96e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc60                   @ DW_AT_location
	.long	3418                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x977:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc61                   @ DW_AT_location
	.long	3430                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x980:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc62                   @ DW_AT_location
	.long	3442                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x989:0x9 DW_TAG_variable
	.long	.Ldebug_loc63                   @ DW_AT_location
	.long	3454                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x992:0x9 DW_TAG_variable
	.long	.Ldebug_loc64                   @ DW_AT_location
	.long	3466                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x99b:0x9 DW_TAG_variable
	.long	.Ldebug_loc65                   @ DW_AT_location
	.long	3478                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x9a4:0x9 DW_TAG_variable
	.long	.Ldebug_loc66                   @ DW_AT_location
	.long	3490                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x9ad:0x1e DW_TAG_lexical_block
	.long	.Ltmp189                        @ DW_AT_low_pc
	.long	.Ltmp190-.Ltmp189               @ DW_AT_high_pc
	.long	3558                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x9ba:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\225\002"
	.byte	147
	.byte	8
	.long	3559                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x9cb:0x1e DW_TAG_lexical_block
	.long	.Ltmp190                        @ DW_AT_low_pc
	.long	.Ltmp191-.Ltmp190               @ DW_AT_high_pc
	.long	3572                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x9d8:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	3573                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x9e9:0x1e DW_TAG_lexical_block
	.long	.Ltmp191                        @ DW_AT_low_pc
	.long	.Ltmp192-.Ltmp191               @ DW_AT_high_pc
	.long	3586                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x9f6:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	3587                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0xa07:0x1e DW_TAG_lexical_block
	.long	.Ltmp192                        @ DW_AT_low_pc
	.long	.Ltmp193-.Ltmp192               @ DW_AT_high_pc
	.long	3600                            @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0xa14:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	3601                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0xa2a:0x21 DW_TAG_inlined_subroutine
	.long	3141                            @ DW_AT_abstract_origin
	.long	.Ltmp195                        @ DW_AT_low_pc
	.long	.Ltmp202-.Ltmp195               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	245                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0xa3a:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\200\t"
	.byte	159
	.long	3151                            @ DW_AT_abstract_origin
	.byte	38                              @ Abbrev [38] 0xa44:0x6 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_const_value
	.long	3160                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xa4c:0x63 DW_TAG_inlined_subroutine
	.long	464                             @ DW_AT_abstract_origin
	.long	.Ltmp202                        @ DW_AT_low_pc
	.long	.Ltmp211-.Ltmp202               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.short	335                             @ DW_AT_call_line
	.byte	17                              @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0xa5d:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.asciz	"\350"
	.byte	159
	.long	476                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0xa67:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	49
	.byte	159
	.long	487                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0xa6f:0x9 DW_TAG_variable
	.long	.Ldebug_loc67                   @ DW_AT_location
	.long	498                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0xa78:0x9 DW_TAG_variable
	.long	.Ldebug_loc68                   @ DW_AT_location
	.long	509                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0xa81:0x9 DW_TAG_variable
	.long	.Ldebug_loc69                   @ DW_AT_location
	.long	520                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0xa8a:0x9 DW_TAG_variable
	.long	.Ldebug_loc70                   @ DW_AT_location
	.long	531                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0xa93:0x9 DW_TAG_variable
	.long	.Ldebug_loc71                   @ DW_AT_location
	.long	542                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0xa9c:0x9 DW_TAG_variable
	.long	.Ldebug_loc72                   @ DW_AT_location
	.long	553                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0xaa5:0x9 DW_TAG_variable
	.long	.Ldebug_loc73                   @ DW_AT_location
	.long	564                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	39                              @ Abbrev [39] 0xab4:0x9 DW_TAG_GNU_call_site
	.long	2750                            @ DW_AT_abstract_origin
	.long	.Ltmp116                        @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0xabe:0x25 DW_TAG_subprogram
	.long	.Linfo_string96                 @ DW_AT_linkage_name
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	10                              @ Abbrev [10] 0xac9:0x5 DW_TAG_formal_parameter
	.long	3688                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xace:0x5 DW_TAG_formal_parameter
	.long	3698                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xad3:0x5 DW_TAG_formal_parameter
	.long	2922                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xad8:0x5 DW_TAG_formal_parameter
	.long	2915                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xadd:0x5 DW_TAG_formal_parameter
	.long	3708                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	41                              @ Abbrev [41] 0xae3:0x5 DW_TAG_structure_type
	.long	.Linfo_string98                 @ DW_AT_name
                                        @ DW_AT_declaration
	.byte	18                              @ Abbrev [18] 0xae8:0x3a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string100                @ DW_AT_name
	.byte	16                              @ DW_AT_byte_size
	.byte	8                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	19                              @ Abbrev [19] 0xaf1:0xc DW_TAG_member
	.long	.Linfo_string90                 @ DW_AT_name
	.long	3630                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0xafd:0xc DW_TAG_member
	.long	.Linfo_string38                 @ DW_AT_name
	.long	2922                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0xb09:0xc DW_TAG_member
	.long	.Linfo_string65                 @ DW_AT_name
	.long	2915                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0xb15:0xc DW_TAG_member
	.long	.Linfo_string99                 @ DW_AT_name
	.long	2915                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0xb22:0x3b DW_TAG_subprogram
	.long	.Lfunc_begin1                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string154                @ DW_AT_linkage_name
	.long	.Linfo_string155                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	342                             @ DW_AT_decl_line
	.long	3058                            @ DW_AT_type
                                        @ DW_AT_external
	.byte	21                              @ Abbrev [21] 0xb3c:0x10 DW_TAG_formal_parameter
	.long	.Ldebug_loc74                   @ DW_AT_location
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	342                             @ DW_AT_decl_line
	.long	3026                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0xb4c:0x10 DW_TAG_variable
	.long	.Ldebug_loc75                   @ DW_AT_location
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	343                             @ DW_AT_decl_line
	.long	2910                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0xb5e:0x5 DW_TAG_const_type
	.long	2915                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0xb63:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	45                              @ Abbrev [45] 0xb6a:0xb DW_TAG_typedef
	.long	2915                            @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0xb75:0xb DW_TAG_typedef
	.long	2944                            @ DW_AT_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	46                              @ Abbrev [46] 0xb80:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	2957                            @ DW_AT_type
	.byte	47                              @ Abbrev [47] 0xb86:0x6 DW_TAG_subrange_type
	.long	2986                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	45                              @ Abbrev [45] 0xb8d:0xb DW_TAG_typedef
	.long	2968                            @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0xb98:0xb DW_TAG_typedef
	.long	2979                            @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	44                              @ Abbrev [44] 0xba3:0x7 DW_TAG_base_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	48                              @ Abbrev [48] 0xbaa:0x7 DW_TAG_base_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	43                              @ Abbrev [43] 0xbb1:0x5 DW_TAG_const_type
	.long	2922                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0xbb6:0x5 DW_TAG_pointer_type
	.long	3003                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0xbbb:0x5 DW_TAG_const_type
	.long	2957                            @ DW_AT_type
	.byte	50                              @ Abbrev [50] 0xbc0:0xd DW_TAG_array_type
	.long	2957                            @ DW_AT_type
	.byte	51                              @ Abbrev [51] 0xbc5:0x7 DW_TAG_subrange_type
	.long	2986                            @ DW_AT_type
	.short	2048                            @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	49                              @ Abbrev [49] 0xbcd:0x5 DW_TAG_pointer_type
	.long	104                             @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0xbd2:0x5 DW_TAG_reference_type
	.long	3031                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0xbd7:0x5 DW_TAG_const_type
	.long	693                             @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0xbdc:0xb DW_TAG_typedef
	.long	3047                            @ DW_AT_type
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0xbe7:0xb DW_TAG_typedef
	.long	2915                            @ DW_AT_type
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	44                              @ Abbrev [44] 0xbf2:0x7 DW_TAG_base_type
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	49                              @ Abbrev [49] 0xbf9:0x5 DW_TAG_pointer_type
	.long	3070                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0xbfe:0x5 DW_TAG_const_type
	.long	104                             @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0xc03:0x5 DW_TAG_pointer_type
	.long	3080                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0xc08:0x5 DW_TAG_const_type
	.long	2998                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0xc0d:0x5 DW_TAG_pointer_type
	.long	2957                            @ DW_AT_type
	.byte	53                              @ Abbrev [53] 0xc12:0x2e DW_TAG_subprogram
	.long	.Linfo_string56                 @ DW_AT_linkage_name
	.long	245                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	3104                            @ DW_AT_object_pointer
	.byte	54                              @ Abbrev [54] 0xc20:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string57                 @ DW_AT_name
	.long	3136                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	16                              @ Abbrev [16] 0xc29:0xb DW_TAG_formal_parameter
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	230                             @ DW_AT_decl_line
	.long	3026                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xc34:0xb DW_TAG_formal_parameter
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	230                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	49                              @ Abbrev [49] 0xc40:0x5 DW_TAG_pointer_type
	.long	104                             @ DW_AT_type
	.byte	55                              @ Abbrev [55] 0xc45:0x20 DW_TAG_subprogram
	.long	337                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	3151                            @ DW_AT_object_pointer
	.byte	54                              @ Abbrev [54] 0xc4f:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string57                 @ DW_AT_name
	.long	3136                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	14                              @ Abbrev [14] 0xc58:0xc DW_TAG_formal_parameter
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	260                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	55                              @ Abbrev [55] 0xc65:0x37 DW_TAG_subprogram
	.long	291                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	3183                            @ DW_AT_object_pointer
	.byte	54                              @ Abbrev [54] 0xc6f:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string57                 @ DW_AT_name
	.long	3136                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	16                              @ Abbrev [16] 0xc78:0xb DW_TAG_formal_parameter
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	248                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0xc83:0xb DW_TAG_variable
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	249                             @ DW_AT_decl_line
	.long	3228                            @ DW_AT_type
	.byte	56                              @ Abbrev [56] 0xc8e:0xd DW_TAG_lexical_block
	.byte	17                              @ Abbrev [17] 0xc8f:0xb DW_TAG_variable
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	250                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	50                              @ Abbrev [50] 0xc9c:0xc DW_TAG_array_type
	.long	2998                            @ DW_AT_type
	.byte	47                              @ Abbrev [47] 0xca1:0x6 DW_TAG_subrange_type
	.long	2986                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	55                              @ Abbrev [55] 0xca8:0x94 DW_TAG_subprogram
	.long	360                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	3250                            @ DW_AT_object_pointer
	.byte	54                              @ Abbrev [54] 0xcb2:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string57                 @ DW_AT_name
	.long	3136                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	14                              @ Abbrev [14] 0xcbb:0xc DW_TAG_formal_parameter
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	267                             @ DW_AT_decl_line
	.long	3075                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0xcc7:0xc DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	268                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0xcd3:0xc DW_TAG_variable
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	269                             @ DW_AT_decl_line
	.long	3085                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0xcdf:0xc DW_TAG_variable
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	268                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0xceb:0xc DW_TAG_variable
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	268                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0xcf7:0xc DW_TAG_variable
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	268                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
	.byte	56                              @ Abbrev [56] 0xd03:0xe DW_TAG_lexical_block
	.byte	25                              @ Abbrev [25] 0xd04:0xc DW_TAG_variable
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	271                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	56                              @ Abbrev [56] 0xd11:0x2a DW_TAG_lexical_block
	.byte	25                              @ Abbrev [25] 0xd12:0xc DW_TAG_variable
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	277                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	56                              @ Abbrev [56] 0xd1e:0x1c DW_TAG_lexical_block
	.byte	25                              @ Abbrev [25] 0xd1f:0xc DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	282                             @ DW_AT_decl_line
	.long	2993                            @ DW_AT_type
	.byte	56                              @ Abbrev [56] 0xd2b:0xe DW_TAG_lexical_block
	.byte	25                              @ Abbrev [25] 0xd2c:0xc DW_TAG_variable
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	278                             @ DW_AT_decl_line
	.long	2915                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	57                              @ Abbrev [57] 0xd3c:0xe3 DW_TAG_subprogram
	.long	383                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0xd42:0xc DW_TAG_formal_parameter
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	287                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0xd4e:0xc DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	287                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0xd5a:0xc DW_TAG_formal_parameter
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	287                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0xd66:0xc DW_TAG_formal_parameter
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	288                             @ DW_AT_decl_line
	.long	2998                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0xd72:0xc DW_TAG_formal_parameter
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	288                             @ DW_AT_decl_line
	.long	3085                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0xd7e:0xc DW_TAG_variable
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	289                             @ DW_AT_decl_line
	.long	3615                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0xd8a:0xc DW_TAG_variable
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	289                             @ DW_AT_decl_line
	.long	3615                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0xd96:0xc DW_TAG_variable
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	290                             @ DW_AT_decl_line
	.long	3615                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0xda2:0xc DW_TAG_variable
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	290                             @ DW_AT_decl_line
	.long	3615                            @ DW_AT_type
	.byte	56                              @ Abbrev [56] 0xdae:0xe DW_TAG_lexical_block
	.byte	25                              @ Abbrev [25] 0xdaf:0xc DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	289                             @ DW_AT_decl_line
	.long	2933                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	56                              @ Abbrev [56] 0xdbc:0xe DW_TAG_lexical_block
	.byte	25                              @ Abbrev [25] 0xdbd:0xc DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	289                             @ DW_AT_decl_line
	.long	2933                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	56                              @ Abbrev [56] 0xdca:0xe DW_TAG_lexical_block
	.byte	25                              @ Abbrev [25] 0xdcb:0xc DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	290                             @ DW_AT_decl_line
	.long	2933                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	56                              @ Abbrev [56] 0xdd8:0xe DW_TAG_lexical_block
	.byte	25                              @ Abbrev [25] 0xdd9:0xc DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	290                             @ DW_AT_decl_line
	.long	2933                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	56                              @ Abbrev [56] 0xde6:0xe DW_TAG_lexical_block
	.byte	25                              @ Abbrev [25] 0xde7:0xc DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	291                             @ DW_AT_decl_line
	.long	2933                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	56                              @ Abbrev [56] 0xdf4:0xe DW_TAG_lexical_block
	.byte	25                              @ Abbrev [25] 0xdf5:0xc DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	292                             @ DW_AT_decl_line
	.long	2933                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	56                              @ Abbrev [56] 0xe02:0xe DW_TAG_lexical_block
	.byte	25                              @ Abbrev [25] 0xe03:0xc DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	293                             @ DW_AT_decl_line
	.long	2933                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	56                              @ Abbrev [56] 0xe10:0xe DW_TAG_lexical_block
	.byte	25                              @ Abbrev [25] 0xe11:0xc DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.short	294                             @ DW_AT_decl_line
	.long	2933                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0xe1f:0x5 DW_TAG_const_type
	.long	2933                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0xe24:0x5 DW_TAG_reference_type
	.long	3625                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0xe29:0x5 DW_TAG_const_type
	.long	598                             @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0xe2e:0x5 DW_TAG_pointer_type
	.long	3635                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0xe33:0x5 DW_TAG_const_type
	.long	3036                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0xe38:0x5 DW_TAG_pointer_type
	.long	3036                            @ DW_AT_type
	.byte	55                              @ Abbrev [55] 0xe3d:0x1f DW_TAG_subprogram
	.long	273                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	3655                            @ DW_AT_object_pointer
	.byte	54                              @ Abbrev [54] 0xe47:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string57                 @ DW_AT_name
	.long	3136                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	17                              @ Abbrev [17] 0xe50:0xb DW_TAG_variable
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	242                             @ DW_AT_decl_line
	.long	3676                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	50                              @ Abbrev [50] 0xe5c:0xc DW_TAG_array_type
	.long	3080                            @ DW_AT_type
	.byte	47                              @ Abbrev [47] 0xe61:0x6 DW_TAG_subrange_type
	.long	2986                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	52                              @ Abbrev [52] 0xe68:0x5 DW_TAG_reference_type
	.long	3693                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0xe6d:0x5 DW_TAG_const_type
	.long	2787                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0xe72:0x5 DW_TAG_reference_type
	.long	3703                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0xe77:0x5 DW_TAG_const_type
	.long	2792                            @ DW_AT_type
	.byte	58                              @ Abbrev [58] 0xe7c:0x1 DW_TAG_pointer_type
	.byte	2                               @ Abbrev [2] 0xe7d:0xd7 DW_TAG_namespace
	.long	.Linfo_string101                @ DW_AT_name
	.byte	59                              @ Abbrev [59] 0xe82:0xd1 DW_TAG_namespace
	.long	.Linfo_string102                @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	60                              @ Abbrev [60] 0xe87:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	3924                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xe8e:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	2957                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xe95:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	3936                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xe9c:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	3036                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xea3:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	3965                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xeaa:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	3994                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xeb1:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	4023                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xeb8:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	4052                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xebf:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	4081                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xec6:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	4110                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xecd:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	4132                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xed4:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	4154                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xedb:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	4176                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xee2:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	4198                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xee9:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	4220                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xef0:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	4242                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xef7:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	4264                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xefe:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	4286                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xf05:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	4297                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xf0c:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	4308                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xf13:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	4319                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xf1a:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	4330                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xf21:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	4341                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xf28:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	4352                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xf2f:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	4363                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xf36:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	4374                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xf3d:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	4385                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xf44:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	4396                            @ DW_AT_import
	.byte	60                              @ Abbrev [60] 0xf4b:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	4418                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	45                              @ Abbrev [45] 0xf54:0xb DW_TAG_typedef
	.long	3935                            @ DW_AT_type
	.long	.Linfo_string103                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	61                              @ Abbrev [61] 0xf5f:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	45                              @ Abbrev [45] 0xf60:0xb DW_TAG_typedef
	.long	3947                            @ DW_AT_type
	.long	.Linfo_string106                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0xf6b:0xb DW_TAG_typedef
	.long	3958                            @ DW_AT_type
	.long	.Linfo_string105                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	44                              @ Abbrev [44] 0xf76:0x7 DW_TAG_base_type
	.long	.Linfo_string104                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	45                              @ Abbrev [45] 0xf7d:0xb DW_TAG_typedef
	.long	3976                            @ DW_AT_type
	.long	.Linfo_string109                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0xf88:0xb DW_TAG_typedef
	.long	3987                            @ DW_AT_type
	.long	.Linfo_string108                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	44                              @ Abbrev [44] 0xf93:0x7 DW_TAG_base_type
	.long	.Linfo_string107                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	45                              @ Abbrev [45] 0xf9a:0xb DW_TAG_typedef
	.long	4005                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0xfa5:0xb DW_TAG_typedef
	.long	4016                            @ DW_AT_type
	.long	.Linfo_string111                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	44                              @ Abbrev [44] 0xfb0:0x7 DW_TAG_base_type
	.long	.Linfo_string110                @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	45                              @ Abbrev [45] 0xfb7:0xb DW_TAG_typedef
	.long	4034                            @ DW_AT_type
	.long	.Linfo_string115                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0xfc2:0xb DW_TAG_typedef
	.long	4045                            @ DW_AT_type
	.long	.Linfo_string114                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	44                              @ Abbrev [44] 0xfcd:0x7 DW_TAG_base_type
	.long	.Linfo_string113                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	45                              @ Abbrev [45] 0xfd4:0xb DW_TAG_typedef
	.long	4063                            @ DW_AT_type
	.long	.Linfo_string118                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0xfdf:0xb DW_TAG_typedef
	.long	4074                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	44                              @ Abbrev [44] 0xfea:0x7 DW_TAG_base_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	45                              @ Abbrev [45] 0xff1:0xb DW_TAG_typedef
	.long	4092                            @ DW_AT_type
	.long	.Linfo_string121                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0xffc:0xb DW_TAG_typedef
	.long	4103                            @ DW_AT_type
	.long	.Linfo_string120                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	44                              @ Abbrev [44] 0x1007:0x7 DW_TAG_base_type
	.long	.Linfo_string119                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	45                              @ Abbrev [45] 0x100e:0xb DW_TAG_typedef
	.long	4121                            @ DW_AT_type
	.long	.Linfo_string123                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1019:0xb DW_TAG_typedef
	.long	2968                            @ DW_AT_type
	.long	.Linfo_string122                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1024:0xb DW_TAG_typedef
	.long	4143                            @ DW_AT_type
	.long	.Linfo_string125                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x102f:0xb DW_TAG_typedef
	.long	3947                            @ DW_AT_type
	.long	.Linfo_string124                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x103a:0xb DW_TAG_typedef
	.long	4165                            @ DW_AT_type
	.long	.Linfo_string127                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1045:0xb DW_TAG_typedef
	.long	3047                            @ DW_AT_type
	.long	.Linfo_string126                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1050:0xb DW_TAG_typedef
	.long	4187                            @ DW_AT_type
	.long	.Linfo_string129                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x105b:0xb DW_TAG_typedef
	.long	3976                            @ DW_AT_type
	.long	.Linfo_string128                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1066:0xb DW_TAG_typedef
	.long	4209                            @ DW_AT_type
	.long	.Linfo_string131                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1071:0xb DW_TAG_typedef
	.long	4005                            @ DW_AT_type
	.long	.Linfo_string130                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x107c:0xb DW_TAG_typedef
	.long	4231                            @ DW_AT_type
	.long	.Linfo_string133                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1087:0xb DW_TAG_typedef
	.long	4034                            @ DW_AT_type
	.long	.Linfo_string132                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1092:0xb DW_TAG_typedef
	.long	4253                            @ DW_AT_type
	.long	.Linfo_string135                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x109d:0xb DW_TAG_typedef
	.long	4063                            @ DW_AT_type
	.long	.Linfo_string134                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x10a8:0xb DW_TAG_typedef
	.long	4275                            @ DW_AT_type
	.long	.Linfo_string137                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x10b3:0xb DW_TAG_typedef
	.long	4092                            @ DW_AT_type
	.long	.Linfo_string136                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x10be:0xb DW_TAG_typedef
	.long	2979                            @ DW_AT_type
	.long	.Linfo_string138                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x10c9:0xb DW_TAG_typedef
	.long	2915                            @ DW_AT_type
	.long	.Linfo_string139                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x10d4:0xb DW_TAG_typedef
	.long	2915                            @ DW_AT_type
	.long	.Linfo_string140                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x10df:0xb DW_TAG_typedef
	.long	3987                            @ DW_AT_type
	.long	.Linfo_string141                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x10ea:0xb DW_TAG_typedef
	.long	4016                            @ DW_AT_type
	.long	.Linfo_string142                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x10f5:0xb DW_TAG_typedef
	.long	4074                            @ DW_AT_type
	.long	.Linfo_string143                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1100:0xb DW_TAG_typedef
	.long	4074                            @ DW_AT_type
	.long	.Linfo_string144                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x110b:0xb DW_TAG_typedef
	.long	4103                            @ DW_AT_type
	.long	.Linfo_string145                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1116:0xb DW_TAG_typedef
	.long	2915                            @ DW_AT_type
	.long	.Linfo_string146                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1121:0xb DW_TAG_typedef
	.long	4074                            @ DW_AT_type
	.long	.Linfo_string147                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x112c:0xb DW_TAG_typedef
	.long	4407                            @ DW_AT_type
	.long	.Linfo_string149                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1137:0xb DW_TAG_typedef
	.long	3987                            @ DW_AT_type
	.long	.Linfo_string148                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1142:0xb DW_TAG_typedef
	.long	4429                            @ DW_AT_type
	.long	.Linfo_string151                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x114d:0xb DW_TAG_typedef
	.long	4103                            @ DW_AT_type
	.long	.Linfo_string150                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	50                              @ Abbrev [50] 0x1158:0xd DW_TAG_array_type
	.long	3036                            @ DW_AT_type
	.byte	51                              @ Abbrev [51] 0x115d:0x7 DW_TAG_subrange_type
	.long	2986                            @ DW_AT_type
	.short	256                             @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x1165:0x5 DW_TAG_const_type
	.long	3058                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp90-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.long	.Ltmp119-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp125-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp137-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp145-.Lfunc_begin0
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp151-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
	.long	.Ltmp156-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.long	.Ltmp176-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp186-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/conv_s8/conv_s8_window_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=66
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=81
.Linfo_string4:
	.asciz	"kPiece"                        @ string offset=89
.Linfo_string5:
	.asciz	"int"                           @ string offset=96
.Linfo_string6:
	.asciz	"kGroup"                        @ string offset=100
.Linfo_string7:
	.asciz	"kPixels"                       @ string offset=107
.Linfo_string8:
	.asciz	"kChannels"                     @ string offset=115
.Linfo_string9:
	.asciz	"kConvS8WindowPieces"           @ string offset=125
.Linfo_string10:
	.asciz	"kBlockPiece"                   @ string offset=145
.Linfo_string11:
	.asciz	"ptrdiff_t"                     @ string offset=157
.Linfo_string12:
	.asciz	"signed char"                   @ string offset=167
.Linfo_string13:
	.asciz	"__int8_t"                      @ string offset=179
.Linfo_string14:
	.asciz	"int8_t"                        @ string offset=188
.Linfo_string15:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=195
.Linfo_string16:
	.asciz	"int8x16_t"                     @ string offset=215
.Linfo_string17:
	.asciz	"rows_"                         @ string offset=225
.Linfo_string18:
	.asciz	"pieces_"                       @ string offset=231
.Linfo_string19:
	.asciz	"row_"                          @ string offset=239
.Linfo_string20:
	.asciz	"x_step_"                       @ string offset=244
.Linfo_string21:
	.asciz	"y_step_"                       @ string offset=252
.Linfo_string22:
	.asciz	"width_"                        @ string offset=260
.Linfo_string23:
	.asciz	"line_"                         @ string offset=267
.Linfo_string24:
	.asciz	"at_"                           @ string offset=273
.Linfo_string25:
	.asciz	"x_"                            @ string offset=277
.Linfo_string26:
	.asciz	"windows_"                      @ string offset=280
.Linfo_string27:
	.asciz	"_ZN7facesig12_GLOBAL__N_17WindowsC4ERKNS_10ConvParamsEPKa" @ string offset=289
.Linfo_string28:
	.asciz	"Windows"                       @ string offset=347
.Linfo_string29:
	.asciz	"in_height"                     @ string offset=355
.Linfo_string30:
	.asciz	"__int32_t"                     @ string offset=365
.Linfo_string31:
	.asciz	"int32_t"                       @ string offset=375
.Linfo_string32:
	.asciz	"in_width"                      @ string offset=383
.Linfo_string33:
	.asciz	"cin"                           @ string offset=392
.Linfo_string34:
	.asciz	"out_height"                    @ string offset=396
.Linfo_string35:
	.asciz	"out_width"                     @ string offset=407
.Linfo_string36:
	.asciz	"cout"                          @ string offset=417
.Linfo_string37:
	.asciz	"kernel"                        @ string offset=422
.Linfo_string38:
	.asciz	"stride"                        @ string offset=429
.Linfo_string39:
	.asciz	"pad"                           @ string offset=436
.Linfo_string40:
	.asciz	"relu"                          @ string offset=440
.Linfo_string41:
	.asciz	"bool"                          @ string offset=445
.Linfo_string42:
	.asciz	"pool"                          @ string offset=450
.Linfo_string43:
	.asciz	"chain"                         @ string offset=455
.Linfo_string44:
	.asciz	"ConvParams"                    @ string offset=461
.Linfo_string45:
	.asciz	"_ZN7facesig12_GLOBAL__N_17Windows4poolEv" @ string offset=472
.Linfo_string46:
	.asciz	"_ZN7facesig12_GLOBAL__N_17Windows4nextEi" @ string offset=513
.Linfo_string47:
	.asciz	"next"                          @ string offset=554
.Linfo_string48:
	.asciz	"_ZNK7facesig12_GLOBAL__N_17Windows4dataEv" @ string offset=559
.Linfo_string49:
	.asciz	"data"                          @ string offset=601
.Linfo_string50:
	.asciz	"_ZN7facesig12_GLOBAL__N_17Windows4moveEi" @ string offset=606
.Linfo_string51:
	.asciz	"move"                          @ string offset=647
.Linfo_string52:
	.asciz	"_ZN7facesig12_GLOBAL__N_17Windows4copyEPKPKa" @ string offset=652
.Linfo_string53:
	.asciz	"copy"                          @ string offset=697
.Linfo_string54:
	.asciz	"_ZN7facesig12_GLOBAL__N_17Windows10copy_pieceEPKaS3_S3_S3_Pa" @ string offset=702
.Linfo_string55:
	.asciz	"copy_piece"                    @ string offset=763
.Linfo_string56:
	.asciz	"_ZN7facesig12_GLOBAL__N_17WindowsC2ERKNS_10ConvParamsEPKa" @ string offset=774
.Linfo_string57:
	.asciz	"this"                          @ string offset=832
.Linfo_string58:
	.asciz	"p"                             @ string offset=837
.Linfo_string59:
	.asciz	"in"                            @ string offset=839
.Linfo_string60:
	.asciz	"_ZN7facesig12_GLOBAL__N_15leastEii" @ string offset=842
.Linfo_string61:
	.asciz	"least"                         @ string offset=877
.Linfo_string62:
	.asciz	"a"                             @ string offset=883
.Linfo_string63:
	.asciz	"b"                             @ string offset=885
.Linfo_string64:
	.asciz	"side"                          @ string offset=887
.Linfo_string65:
	.asciz	"pixels"                        @ string offset=892
.Linfo_string66:
	.asciz	"from"                          @ string offset=899
.Linfo_string67:
	.asciz	"i"                             @ string offset=904
.Linfo_string68:
	.asciz	"in0"                           @ string offset=906
.Linfo_string69:
	.asciz	"to"                            @ string offset=910
.Linfo_string70:
	.asciz	"in3"                           @ string offset=913
.Linfo_string71:
	.asciz	"in2"                           @ string offset=917
.Linfo_string72:
	.asciz	"in1"                           @ string offset=921
.Linfo_string73:
	.asciz	"row"                           @ string offset=925
.Linfo_string74:
	.asciz	"rest"                          @ string offset=929
.Linfo_string75:
	.asciz	"piece"                         @ string offset=934
.Linfo_string76:
	.asciz	"a0"                            @ string offset=940
.Linfo_string77:
	.asciz	"a1"                            @ string offset=943
.Linfo_string78:
	.asciz	"a3"                            @ string offset=946
.Linfo_string79:
	.asciz	"a2"                            @ string offset=949
.Linfo_string80:
	.asciz	"__ret"                         @ string offset=952
.Linfo_string81:
	.asciz	"__s1"                          @ string offset=958
.Linfo_string82:
	.asciz	"_ZN7facesig12_GLOBAL__N_13runERKNS0_5TilesEb" @ string offset=963
.Linfo_string83:
	.asciz	"run"                           @ string offset=1008
.Linfo_string84:
	.asciz	"t"                             @ string offset=1012
.Linfo_string85:
	.asciz	"windows"                       @ string offset=1014
.Linfo_string86:
	.asciz	"pieces"                        @ string offset=1022
.Linfo_string87:
	.asciz	"weights"                       @ string offset=1029
.Linfo_string88:
	.asciz	"bias"                          @ string offset=1037
.Linfo_string89:
	.asciz	"tiles"                         @ string offset=1042
.Linfo_string90:
	.asciz	"sums"                          @ string offset=1048
.Linfo_string91:
	.asciz	"Tiles"                         @ string offset=1053
.Linfo_string92:
	.asciz	"w"                             @ string offset=1059
.Linfo_string93:
	.asciz	"step"                          @ string offset=1061
.Linfo_string94:
	.asciz	"block"                         @ string offset=1066
.Linfo_string95:
	.asciz	"n"                             @ string offset=1072
.Linfo_string96:
	.asciz	"_ZN7facesig20requantise_rows_neonERKNS_10RequantiseERKNS_7SumRowsEiiPv" @ string offset=1074
.Linfo_string97:
	.asciz	"requantise_rows_neon"          @ string offset=1145
.Linfo_string98:
	.asciz	"Requantise"                    @ string offset=1166
.Linfo_string99:
	.asciz	"channels"                      @ string offset=1177
.Linfo_string100:
	.asciz	"SumRows"                       @ string offset=1186
.Linfo_string101:
	.asciz	"std"                           @ string offset=1194
.Linfo_string102:
	.asciz	"__1"                           @ string offset=1198
.Linfo_string103:
	.asciz	"max_align_t"                   @ string offset=1202
.Linfo_string104:
	.asciz	"short"                         @ string offset=1214
.Linfo_string105:
	.asciz	"__int16_t"                     @ string offset=1220
.Linfo_string106:
	.asciz	"int16_t"                       @ string offset=1230
.Linfo_string107:
	.asciz	"long long"                     @ string offset=1238
.Linfo_string108:
	.asciz	"__int64_t"                     @ string offset=1248
.Linfo_string109:
	.asciz	"int64_t"                       @ string offset=1258
.Linfo_string110:
	.asciz	"unsigned char"                 @ string offset=1266
.Linfo_string111:
	.asciz	"__uint8_t"                     @ string offset=1280
.Linfo_string112:
	.asciz	"uint8_t"                       @ string offset=1290
.Linfo_string113:
	.asciz	"unsigned short"                @ string offset=1298
.Linfo_string114:
	.asciz	"__uint16_t"                    @ string offset=1313
.Linfo_string115:
	.asciz	"uint16_t"                      @ string offset=1324
.Linfo_string116:
	.asciz	"unsigned int"                  @ string offset=1333
.Linfo_string117:
	.asciz	"__uint32_t"                    @ string offset=1346
.Linfo_string118:
	.asciz	"uint32_t"                      @ string offset=1357
.Linfo_string119:
	.asciz	"unsigned long long"            @ string offset=1366
.Linfo_string120:
	.asciz	"__uint64_t"                    @ string offset=1385
.Linfo_string121:
	.asciz	"uint64_t"                      @ string offset=1396
.Linfo_string122:
	.asciz	"__int_least8_t"                @ string offset=1405
.Linfo_string123:
	.asciz	"int_least8_t"                  @ string offset=1420
.Linfo_string124:
	.asciz	"__int_least16_t"               @ string offset=1433
.Linfo_string125:
	.asciz	"int_least16_t"                 @ string offset=1449
.Linfo_string126:
	.asciz	"__int_least32_t"               @ string offset=1463
.Linfo_string127:
	.asciz	"int_least32_t"                 @ string offset=1479
.Linfo_string128:
	.asciz	"__int_least64_t"               @ string offset=1493
.Linfo_string129:
	.asciz	"int_least64_t"                 @ string offset=1509
.Linfo_string130:
	.asciz	"__uint_least8_t"               @ string offset=1523
.Linfo_string131:
	.asciz	"uint_least8_t"                 @ string offset=1539
.Linfo_string132:
	.asciz	"__uint_least16_t"              @ string offset=1553
.Linfo_string133:
	.asciz	"uint_least16_t"                @ string offset=1570
.Linfo_string134:
	.asciz	"__uint_least32_t"              @ string offset=1585
.Linfo_string135:
	.asciz	"uint_least32_t"                @ string offset=1602
.Linfo_string136:
	.asciz	"__uint_least64_t"              @ string offset=1617
.Linfo_string137:
	.asciz	"uint_least64_t"                @ string offset=1634
.Linfo_string138:
	.asciz	"int_fast8_t"                   @ string offset=1649
.Linfo_string139:
	.asciz	"int_fast16_t"                  @ string offset=1661
.Linfo_string140:
	.asciz	"int_fast32_t"                  @ string offset=1674
.Linfo_string141:
	.asciz	"int_fast64_t"                  @ string offset=1687
.Linfo_string142:
	.asciz	"uint_fast8_t"                  @ string offset=1700
.Linfo_string143:
	.asciz	"uint_fast16_t"                 @ string offset=1713
.Linfo_string144:
	.asciz	"uint_fast32_t"                 @ string offset=1727
.Linfo_string145:
	.asciz	"uint_fast64_t"                 @ string offset=1741
.Linfo_string146:
	.asciz	"intptr_t"                      @ string offset=1755
.Linfo_string147:
	.asciz	"uintptr_t"                     @ string offset=1764
.Linfo_string148:
	.asciz	"__intmax_t"                    @ string offset=1774
.Linfo_string149:
	.asciz	"intmax_t"                      @ string offset=1785
.Linfo_string150:
	.asciz	"__uintmax_t"                   @ string offset=1794
.Linfo_string151:
	.asciz	"uintmax_t"                     @ string offset=1806
.Linfo_string152:
	.asciz	"_ZN7facesig19conv_s8_window_neonERKNS_10ConvParamsEPKaPKiS4_RKNS_10RequantiseEPv" @ string offset=1816
.Linfo_string153:
	.asciz	"conv_s8_window_neon"           @ string offset=1897
.Linfo_string154:
	.asciz	"_ZN7facesig19conv_s8_fits_windowERKNS_10ConvParamsE" @ string offset=1917
.Linfo_string155:
	.asciz	"conv_s8_fits_window"           @ string offset=1969
.Linfo_string156:
	.asciz	"framed"                        @ string offset=1989
.Linfo_string157:
	.asciz	"out"                           @ string offset=1996
.Linfo_string158:
	.asciz	"count"                         @ string offset=2000
.Linfo_string159:
	.asciz	"together"                      @ string offset=2006
.Linfo_string160:
	.asciz	"pixel"                         @ string offset=2015
.Linfo_string161:
	.asciz	"channel"                       @ string offset=2021
.Linfo_string162:
	.asciz	"at_once"                       @ string offset=2029
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
