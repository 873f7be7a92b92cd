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
	.file	"conv_s8_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/conv_s8/conv_s8_neon.cpp"
	.file	2 "/work/wt/cside" "csrc/kernels/requantise/requantise.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.text
	.globl	_ZN7facesig12conv_s8_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPaPv @ -- Begin function _ZN7facesig12conv_s8_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPaPv
	.p2align	2
	.type	_ZN7facesig12conv_s8_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPaPv,%function
	.code	32
_ZN7facesig12conv_s8_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPaPv: @ @_ZN7facesig12conv_s8_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPaPv
.Lfunc_begin0:
	.loc	1 90 0                          @ csrc/kernels/conv_s8/conv_s8_neon.cpp:90:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: conv_s8_neon:p <- $r0
	@DEBUG_VALUE: conv_s8_neon:outside <- $r1
	@DEBUG_VALUE: conv_s8_neon:in <- $r2
	@DEBUG_VALUE: conv_s8_neon:bias <- $r3
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
	.pad	#200
	sub	sp, sp, #200
	.pad	#2048
	sub	sp, sp, #2048
	bfc	sp, #0, #4
.Ltmp0:
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	str	r3, [sp, #24]                   @ 4-byte Spill
.Ltmp1:
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	mov	r4, r2
.Ltmp2:
	@DEBUG_VALUE: conv_s8_neon:in <- $r4
	@DEBUG_VALUE: conv_s8_neon:in <- $r4
	mov	r5, r1
.Ltmp3:
	@DEBUG_VALUE: conv_s8_neon:outside <- $r5
	@DEBUG_VALUE: conv_s8_neon:outside <- $r5
	mov	r6, r0
.Ltmp4:
	@DEBUG_VALUE: conv_s8_neon:p <- $r6
	.loc	1 91 25 prologue_end            @ csrc/kernels/conv_s8/conv_s8_neon.cpp:91:25
	bl	_ZN7facesig19conv_s8_fits_windowERKNS_10ConvParamsE
.Ltmp5:
	.loc	1 91 25                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:91:25
	mov	r7, r0
.Ltmp6:
	@DEBUG_VALUE: conv_s8_neon:window <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r7
	.loc	1 0 25 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:25
	ldr	r0, [r11, #20]
.Ltmp7:
	.loc	1 92 17 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:92:17
	cmp	r7, #0
	str	r0, [sp, #36]                   @ 4-byte Spill
	ldr	r0, [r11, #16]
	str	r0, [sp, #28]                   @ 4-byte Spill
	ldr	r0, [r11, #12]
	str	r0, [sp, #40]                   @ 4-byte Spill
	ldr	r0, [r11, #8]
	str	r0, [sp, #68]                   @ 4-byte Spill
	bne	.LBB0_3
.Ltmp8:
@ %bb.1:
	@DEBUG_VALUE: conv_s8_neon:window <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r7
	@DEBUG_VALUE: conv_s8_neon:p <- $r6
	@DEBUG_VALUE: conv_s8_neon:outside <- $r5
	@DEBUG_VALUE: conv_s8_neon:in <- $r4
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 92 20                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:92:20
	mov	r0, r6
	bl	_ZN7facesig20conv_s8_has_segmentsERKNS_10ConvParamsE
.Ltmp9:
	.loc	1 92 17                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:92:17
	cmp	r0, #0
	beq	.LBB0_3
.Ltmp10:
@ %bb.2:
	@DEBUG_VALUE: conv_s8_neon:window <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r7
	@DEBUG_VALUE: conv_s8_neon:p <- $r6
	@DEBUG_VALUE: conv_s8_neon:outside <- $r5
	@DEBUG_VALUE: conv_s8_neon:in <- $r4
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 93 16                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:93:16
	ldr	r0, [sp, #36]                   @ 4-byte Reload
	mov	r1, r5
	mov	r2, r4
	str	r0, [r11, #16]
	ldr	r0, [sp, #40]                   @ 4-byte Reload
	str	r0, [r11, #12]
	ldr	r0, [sp, #68]                   @ 4-byte Reload
	str	r0, [r11, #8]
	mov	r0, r6
	ldr	r3, [sp, #24]                   @ 4-byte Reload
	.loc	1 93 16 epilogue_begin is_stmt 0 @ csrc/kernels/conv_s8/conv_s8_neon.cpp:93:16
	sub	sp, r11, #96
.Ltmp11:
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
.Ltmp12:
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:outside <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_LLVM_entry_value 1] $r2
	b	_ZN7facesig21conv_s8_segments_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPv
.Ltmp13:
.LBB0_3:
	@DEBUG_VALUE: conv_s8_neon:window <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r7
	@DEBUG_VALUE: conv_s8_neon:p <- $r6
	@DEBUG_VALUE: conv_s8_neon:outside <- $r5
	@DEBUG_VALUE: conv_s8_neon:in <- $r4
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 95 11 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:95:11
	ldr	r0, [r6, #32]
	str	r6, [sp, #48]                   @ 4-byte Spill
	.loc	1 95 15 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:95:15
	cmp	r0, #1
	blt	.LBB0_6
.Ltmp14:
@ %bb.4:
	@DEBUG_VALUE: conv_s8_neon:window <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r7
	@DEBUG_VALUE: conv_s8_neon:p <- $r6
	@DEBUG_VALUE: conv_s8_neon:outside <- $r5
	@DEBUG_VALUE: conv_s8_neon:in <- $r4
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 96 34 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:96:34
	ldr	r1, [r5]
	.loc	1 96 9 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:96:9
	mov	r0, r6
	ldr	r3, [sp, #28]                   @ 4-byte Reload
	mov	r2, r4
	bl	_ZN7facesig13conv_s8_frameERKNS_10ConvParamsEiPKaPa
.Ltmp15:
	@DEBUG_VALUE: conv_s8_neon:in <- undef
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	1 99 9 is_stmt 1                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:99:9
	cmp	r7, #0
	beq	.LBB0_7
.Ltmp16:
.LBB0_5:
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:window <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r7
	@DEBUG_VALUE: conv_s8_neon:p <- $r6
	@DEBUG_VALUE: conv_s8_neon:outside <- $r5
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 99 24                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:99:24
	ldr	r0, [sp, #36]                   @ 4-byte Reload
	str	r0, [r11, #12]
	ldr	r0, [sp, #40]                   @ 4-byte Reload
	str	r0, [r11, #8]
	ldr	r0, [sp, #48]                   @ 4-byte Reload
	ldr	r1, [sp, #28]                   @ 4-byte Reload
	ldr	r2, [sp, #24]                   @ 4-byte Reload
	ldr	r3, [sp, #68]                   @ 4-byte Reload
	.loc	1 99 24 epilogue_begin is_stmt 0 @ csrc/kernels/conv_s8/conv_s8_neon.cpp:99:24
	sub	sp, r11, #96
.Ltmp17:
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
.Ltmp18:
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:outside <- [DW_OP_LLVM_entry_value 1] $r1
	b	_ZN7facesig19conv_s8_window_neonERKNS_10ConvParamsEPKaPKiS4_RKNS_10RequantiseEPv
.Ltmp19:
.LBB0_6:
	@DEBUG_VALUE: conv_s8_neon:window <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r7
	@DEBUG_VALUE: conv_s8_neon:p <- $r6
	@DEBUG_VALUE: conv_s8_neon:outside <- $r5
	@DEBUG_VALUE: conv_s8_neon:in <- $r4
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 24                          @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:24
	str	r4, [sp, #28]                   @ 4-byte Spill
.Ltmp20:
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	1 99 9 is_stmt 1                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:99:9
	cmp	r7, #0
	bne	.LBB0_5
.Ltmp21:
.LBB0_7:
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:window <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r7
	@DEBUG_VALUE: conv_s8_neon:p <- $r6
	@DEBUG_VALUE: conv_s8_neon:outside <- $r5
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 0 32] undef
	@DEBUG_VALUE: channel <- 0
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:9
	ldr	r6, [sp, #48]                   @ 4-byte Reload
.Ltmp22:
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	1 102 39 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_neon.cpp:102:39
	ldr	r12, [r6, #20]
.Ltmp23:
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] undef
	@DEBUG_VALUE: conv_s8_neon:pieces <- undef
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 32 32] undef
	.loc	1 102 5 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:102:5
	cmp	r12, #1
.Ltmp24:
	@DEBUG_VALUE: conv_s8_neon:weights <- undef
	blt	.LBB0_40
.Ltmp25:
@ %bb.8:
	@DEBUG_VALUE: channel <- 0
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:window <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r7
	@DEBUG_VALUE: conv_s8_neon:outside <- $r5
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	1 0 5                           @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:5
	ldrd	r2, r3, [r6, #4]
	ldr	r8, [r6, #24]
	ldr	r1, [r6, #32]
	mul	r9, r3, r8
	add	r1, r2, r1, lsl #1
	add	r2, r9, #15
	mul	r10, r1, r3
.Ltmp26:
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	asr	r7, r2, #31
.Ltmp27:
	add	r2, r2, r7, lsr #28
	asr	r1, r2, #4
.Ltmp28:
	@DEBUG_VALUE: conv_s8_neon:pieces <- $r1
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 32 32] $r1
	str	r1, [sp, #120]                  @ 4-byte Spill
.Ltmp29:
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	lsl	r1, r1, #6
	str	r1, [sp, #124]                  @ 4-byte Spill
	mov	r1, #0
	str	r1, [sp, #60]                   @ 4-byte Spill
	mov	r1, r8
	b	.LBB0_11
.Ltmp30:
.LBB0_9:                                @   in Loop: Header=BB0_11 Depth=1
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	ldr	r6, [sp, #48]                   @ 4-byte Reload
.Ltmp31:
	.loc	1 102 39                        @ csrc/kernels/conv_s8/conv_s8_neon.cpp:102:39
	ldr	r12, [r6, #20]
	ldr	r1, [r6, #24]
.Ltmp32:
.LBB0_10:                               @   in Loop: Header=BB0_11 Depth=1
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	1 104 17 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_neon.cpp:104:17
	ldr	r2, [sp, #68]                   @ 4-byte Reload
	ldr	r3, [sp, #124]                  @ 4-byte Reload
	mla	r2, r3, r1, r2
.Ltmp33:
	@DEBUG_VALUE: conv_s8_neon:weights <- $r2
	.loc	1 0 17 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:17
	str	r2, [sp, #68]                   @ 4-byte Spill
.Ltmp34:
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	ldr	r2, [sp, #60]                   @ 4-byte Reload
.Ltmp35:
	.loc	1 102 53 is_stmt 1              @ csrc/kernels/conv_s8/conv_s8_neon.cpp:102:53
	add	r2, r2, #4
.Ltmp36:
	@DEBUG_VALUE: channel <- $r2
	.loc	1 102 5                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:102:5
	cmp	r2, r12
	str	r2, [sp, #60]                   @ 4-byte Spill
.Ltmp37:
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:5
	bge	.LBB0_40
.Ltmp38:
.LBB0_11:                               @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_14 Depth 2
                                        @       Child Loop BB0_18 Depth 3
                                        @         Child Loop BB0_33 Depth 4
                                        @           Child Loop BB0_35 Depth 5
                                        @       Child Loop BB0_39 Depth 3
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 160 32] 0
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 128 8] undef
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 28, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: next:this <- undef
	@DEBUG_VALUE: next:this <- undef
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: block:segments <- undef
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	.loc	1 72 25                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:72:25 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	ldrd	r2, r3, [r6, #12]
.Ltmp39:
	@DEBUG_VALUE: pool_side:params <- [DW_OP_plus_uconst 48] [$sp+0]
	.loc	1 69 48 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:69:48 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	mov	r7, #1
.Ltmp40:
	.file	7 "/work/wt/cside" "csrc/kernels/conv/conv.h"
	.loc	7 59 19 is_stmt 0               @ csrc/kernels/conv/conv.h:59:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:69:22 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	ldrb	r5, [r6, #37]
.Ltmp41:
	@DEBUG_VALUE: conv_s8_neon:outside <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 64 32] undef
	@DEBUG_VALUE: block:bias <- undef
	.loc	1 72 36                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:72:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	mul	r2, r2, r3
.Ltmp42:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 96 32] undef
	@DEBUG_VALUE: block:side <- undef
	.loc	1 69 48 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:69:48 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	cmp	r5, #0
	.loc	1 72 50                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:72:50 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	mov	r4, r5
	movwne	r4, #2
	lsl	r0, r2, r4
.Ltmp43:
	@DEBUG_VALUE: count <- $r0
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 32 32] undef
	@DEBUG_VALUE: first <- 0
	.loc	1 69 48                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:69:48 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	movwne	r7, #4
.Ltmp44:
	@DEBUG_VALUE: block:area <- $r7
	.loc	1 0 48 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:48
	str	r7, [sp, #56]                   @ 4-byte Spill
.Ltmp45:
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	.loc	1 74 5 is_stmt 1                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:74:5 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	cmp	r0, #1
	str	r4, [sp, #52]                   @ 4-byte Spill
	blt	.LBB0_10
.Ltmp46:
@ %bb.12:                               @   in Loop: Header=BB0_11 Depth=1
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: first <- 0
	@DEBUG_VALUE: count <- $r0
	@DEBUG_VALUE: pool_side:params <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 28, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 160 32] 0
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:5
	ldr	r7, [sp, #60]                   @ 4-byte Reload
	ldr	r2, [sp, #24]                   @ 4-byte Reload
	ldr	r1, [r6, #28]
	add	r2, r2, r7, lsl #2
.Ltmp47:
	@DEBUG_VALUE: block:bias <- $r2
	ldr	r4, [r6, #8]
	mul	r6, r1, r10
.Ltmp48:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 64 32] $r6
	str	r2, [sp, #32]                   @ 4-byte Spill
.Ltmp49:
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	lsl	r2, r3, r5
.Ltmp50:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 96 32] $r2
	mul	r1, r4, r1
.Ltmp51:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 32 32] $r1
	str	r2, [sp, #100]                  @ 4-byte Spill
.Ltmp52:
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	mov	r4, r5
	lsl	r2, r6, r5
	str	r6, [sp, #72]                   @ 4-byte Spill
.Ltmp53:
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	str	r2, [sp, #96]                   @ 4-byte Spill
	mov	r6, r1
.Ltmp54:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 32 32] $r6
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 32 32] $r6
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 32 32] $r6
	ldr	r3, [sp, #28]                   @ 4-byte Reload
	mov	r1, #0
	mov	r2, #0
	str	r2, [sp, #104]                  @ 4-byte Spill
	str	r2, [sp, #112]                  @ 4-byte Spill
	str	r0, [sp, #44]                   @ 4-byte Spill
	str	r6, [sp, #76]                   @ 4-byte Spill
	b	.LBB0_14
.Ltmp55:
.LBB0_13:                               @   in Loop: Header=BB0_14 Depth=2
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r7
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	1 82 58 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:82:58 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	ldr	r1, [sp, #56]                   @ 4-byte Reload
	mov	r0, r5
	bl	__aeabi_idiv
.Ltmp56:
	.loc	1 82 58                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:82:58 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	mov	r3, r0
	.loc	1 82 9 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:82:9 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	ldr	r0, [sp, #36]                   @ 4-byte Reload
	ldr	r1, [sp, #60]                   @ 4-byte Reload
	str	r1, [sp]
	add	r1, sp, #200
	str	r0, [sp, #4]
	.loc	1 82 41                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:82:41 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	ldr	r0, [sp, #52]                   @ 4-byte Reload
	ldr	r5, [sp, #64]                   @ 4-byte Reload
	lsr	r2, r5, r0
	.loc	1 82 9                          @ csrc/kernels/conv_s8/conv_s8_neon.cpp:82:9 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	ldr	r0, [sp, #40]                   @ 4-byte Reload
	bl	_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv
.Ltmp57:
	.loc	1 0 9                           @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:9
	ldr	r0, [sp, #44]                   @ 4-byte Reload
.Ltmp58:
	.loc	1 74 46 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:74:46 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	add	r1, r5, #128
.Ltmp59:
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r7
	@DEBUG_VALUE: first <- $r1
	.loc	1 0 46 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:46
	mov	r3, r7
.Ltmp60:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	.loc	1 74 5 is_stmt 1                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:74:5 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	cmp	r1, r0
	bge	.LBB0_9
.Ltmp61:
.LBB0_14:                               @   Parent Loop BB0_11 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_18 Depth 3
                                        @         Child Loop BB0_33 Depth 4
                                        @           Child Loop BB0_35 Depth 5
                                        @       Child Loop BB0_39 Depth 3
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	@DEBUG_VALUE: first <- $r1
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:5
	str	r1, [sp, #64]                   @ 4-byte Spill
.Ltmp62:
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	.loc	1 75 36 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:75:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	sub	r1, r0, r1
	.loc	1 75 30 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:75:30 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	cmp	r1, #128
	mov	r5, r1
	movge	r5, #128
.Ltmp63:
	@DEBUG_VALUE: together <- $r5
	@DEBUG_VALUE: i <- 0
	.loc	1 76 9 is_stmt 1                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:76:9 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	cmp	r1, #1
	blt	.LBB0_37
.Ltmp64:
@ %bb.15:                               @   in Loop: Header=BB0_14 Depth=2
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: together <- $r5
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:9
	ldr	r0, [sp, #32]                   @ 4-byte Reload
	mov	r12, #0
	add	lr, sp, #80
	vld1.32	{d16, d17}, [r0]
	vst1.64	{d16, d17}, [lr:128]            @ 16-byte Spill
	str	r5, [sp, #108]                  @ 4-byte Spill
.Ltmp65:
	@DEBUG_VALUE: together <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: together <- [DW_OP_plus_uconst 108] [$sp+0]
	b	.LBB0_18
.Ltmp66:
.LBB0_16:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: row <- 0
	@DEBUG_VALUE: tile_4x2:w <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: tile_4x2:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: tile_4x2:in1 <- $r3
	@DEBUG_VALUE: tile_4x2:in0 <- $lr
	@DEBUG_VALUE: in1 <- $r3
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	vmov.i32	q14, #0x0
	@DEBUG_VALUE: tile_4x2:s00 <- $q14
	@DEBUG_VALUE: tile_4x2:s10 <- $q14
	@DEBUG_VALUE: tile_4x2:s20 <- $q14
	@DEBUG_VALUE: tile_4x2:s30 <- $q14
	@DEBUG_VALUE: tile_4x2:s01 <- $q14
	@DEBUG_VALUE: tile_4x2:s11 <- $q14
	@DEBUG_VALUE: tile_4x2:s21 <- $q14
	@DEBUG_VALUE: tile_4x2:s31 <- $q14
	vmov.i32	q13, #0x0
	vmov.i32	q11, #0x0
	vmov.i32	q12, #0x0
	vmov.i32	q8, #0x0
	vmov.i32	q0, #0x0
	vmov.i32	q9, #0x0
	vmov.i32	q15, #0x0
.Ltmp67:
.LBB0_17:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: tile_4x2:s31 <- $q14
	@DEBUG_VALUE: tile_4x2:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: tile_4x2:in1 <- $r3
	@DEBUG_VALUE: in1 <- $r3
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.file	8 "/work/wt/cside" "csrc/base/add_up_neon.h"
	.loc	8 14 26                         @ csrc/base/add_up_neon.h:14:26 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:61:30 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vadd.i32	d16, d16, d17
.Ltmp68:
	@DEBUG_VALUE: add_up:h3 <- $d16
	.loc	1 79 0                          @ csrc/kernels/conv_s8/conv_s8_neon.cpp:79 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	add	r1, sp, #200
.Ltmp69:
	.loc	8 13 26                         @ csrc/base/add_up_neon.h:13:26 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:61:30 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vadd.i32	d17, d0, d1
.Ltmp70:
	@DEBUG_VALUE: add_up:h2 <- $d17
	.loc	8 0 26                          @ csrc/base/add_up_neon.h:0:26
	add	lr, sp, #80
.Ltmp71:
	.loc	8 12 26                         @ csrc/base/add_up_neon.h:12:26 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:61:30 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vadd.i32	d18, d18, d19
.Ltmp72:
	@DEBUG_VALUE: add_up:h1 <- $d18
	.loc	1 79 0                          @ csrc/kernels/conv_s8/conv_s8_neon.cpp:79 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	add	r1, r1, r12, lsl #4
.Ltmp73:
	@DEBUG_VALUE: tile_4x2:out <- $r1
	@DEBUG_VALUE: tile_4x2:bias_s32x4 <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: add_up:s0 <- $q15
	@DEBUG_VALUE: add_up:s1 <- $q9
	@DEBUG_VALUE: add_up:s2 <- $q0
	@DEBUG_VALUE: add_up:s3 <- $q8
	.loc	8 11 26                         @ csrc/base/add_up_neon.h:11:26 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:61:30 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vadd.i32	d19, d30, d31
.Ltmp74:
	@DEBUG_VALUE: add_up:h0 <- $d19
	.loc	1 76 41 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:76:41 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	add	r12, r12, #2
.Ltmp75:
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: i <- $r12
	.loc	8 14 26 is_stmt 0               @ csrc/base/add_up_neon.h:14:26 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:62:38 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vadd.i32	d20, d28, d29
.Ltmp76:
	@DEBUG_VALUE: add_up:h3 <- $d20
	.loc	8 0 26                          @ csrc/base/add_up_neon.h:0:26
	mov	r4, r0
	.loc	8 13 26                         @ csrc/base/add_up_neon.h:13:26 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:62:38 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vadd.i32	d21, d26, d27
.Ltmp77:
	@DEBUG_VALUE: add_up:h2 <- $d21
	.loc	8 12 26                         @ csrc/base/add_up_neon.h:12:26 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:62:38 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vadd.i32	d22, d22, d23
.Ltmp78:
	@DEBUG_VALUE: add_up:h1 <- $d22
	@DEBUG_VALUE: add_up:s0 <- $q12
	@DEBUG_VALUE: add_up:s1 <- undef
	@DEBUG_VALUE: add_up:s2 <- undef
	@DEBUG_VALUE: add_up:s3 <- undef
	.loc	8 11 26                         @ csrc/base/add_up_neon.h:11:26 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:62:38 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vadd.i32	d23, d24, d25
.Ltmp79:
	@DEBUG_VALUE: add_up:h0 <- $d23
	.loc	8 15 44                         @ csrc/base/add_up_neon.h:15:44 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:61:30 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vpadd.i32	d17, d17, d16
.Ltmp80:
	@DEBUG_VALUE: add_up:h3 <- $d16
	@DEBUG_VALUE: add_up:h2 <- $d17
	.loc	8 15 25                         @ csrc/base/add_up_neon.h:15:25 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:61:30 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vpadd.i32	d16, d19, d18
.Ltmp81:
	.loc	8 15 44                         @ csrc/base/add_up_neon.h:15:44 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:62:38 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vpadd.i32	d19, d21, d20
.Ltmp82:
	.loc	8 15 25                         @ csrc/base/add_up_neon.h:15:25 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:62:38 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vpadd.i32	d18, d23, d22
	vld1.64	{d20, d21}, [lr:128]            @ 16-byte Reload
.Ltmp83:
	.loc	1 61 20                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:61:20 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vadd.i32	q8, q8, q10
.Ltmp84:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 0 20                          @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:20
	ldr	r5, [sp, #108]                  @ 4-byte Reload
.Ltmp85:
	.loc	1 62 28                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:62:28 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vadd.i32	q9, q9, q10
.Ltmp86:
	@DEBUG_VALUE: __s1 <- $q9
	.loc	1 0 28                          @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:28
	ldr	r6, [sp, #76]                   @ 4-byte Reload
.Ltmp87:
	.loc	1 76 9 is_stmt 1                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:76:9 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	cmp	r12, r5
	ldr	r3, [sp, #116]                  @ 4-byte Reload
.Ltmp88:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	.loc	1 61 5 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:61:5 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vst1.32	{d16, d17}, [r1]!
.Ltmp89:
	.loc	1 62 5                          @ csrc/kernels/conv_s8/conv_s8_neon.cpp:62:5 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vst1.32	{d18, d19}, [r1]
.Ltmp90:
	.loc	1 76 9 is_stmt 1                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:76:9 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	bge	.LBB0_37
.Ltmp91:
.LBB0_18:                               @   Parent Loop BB0_11 Depth=1
                                        @     Parent Loop BB0_14 Depth=2
                                        @ =>    This Loop Header: Depth=3
                                        @         Child Loop BB0_33 Depth 4
                                        @           Child Loop BB0_35 Depth 5
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	@DEBUG_VALUE: next:this <- undef
	@DEBUG_VALUE: i <- $r12
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:9
	ldr	r0, [sp, #112]                  @ 4-byte Reload
	mov	r2, #1
.Ltmp92:
	.file	9 "/work/wt/cside" "csrc/kernels/conv/pixels_neon.h"
	.loc	9 24 13 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:24:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:77:40 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	cmp	r4, #0
.Ltmp93:
	.loc	9 23 33                         @ csrc/kernels/conv/pixels_neon.h:23:33 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:77:40 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	mla	r1, r0, r6, r3
.Ltmp94:
	@DEBUG_VALUE: next:at <- $r1
	.loc	9 0 33 is_stmt 0                @ csrc/kernels/conv/pixels_neon.h:0:33
	beq	.LBB0_21
.Ltmp95:
@ %bb.19:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: next:at <- $r1
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	str	r3, [sp, #116]                  @ 4-byte Spill
.Ltmp96:
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	.loc	9 25 16 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:25:16 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:77:40 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	mov	r2, r1
	ldr	r5, [sp, #104]                  @ 4-byte Reload
	ldr	r0, [sp, #72]                   @ 4-byte Reload
	tst	r5, #1
	.loc	9 25 51 is_stmt 0               @ csrc/kernels/conv/pixels_neon.h:25:51 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:77:40 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	lsr	r3, r5, #1
	.loc	9 25 16                         @ csrc/kernels/conv/pixels_neon.h:25:16 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:77:40 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	addne	r2, r2, r6
	mla	lr, r3, r0, r2
.Ltmp97:
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 1, DW_OP_constu 3, DW_OP_and, DW_OP_stack_value, DW_OP_LLVM_fragment 192 32] $r5
	@DEBUG_VALUE: next:at <- $lr
	.loc	9 27 24 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:27:24 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:77:40 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	cmp	r5, #3
	bne	.LBB0_25
.Ltmp98:
@ %bb.20:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 1, DW_OP_constu 3, DW_OP_and, DW_OP_stack_value, DW_OP_LLVM_fragment 192 32] $r5
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: next:at <- $lr
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	9 0 24 is_stmt 0                @ csrc/kernels/conv/pixels_neon.h:0:24
	mov	r0, #0
	mov	r2, #2
	str	r0, [sp, #104]                  @ 4-byte Spill
	ldr	r3, [sp, #116]                  @ 4-byte Reload
.Ltmp99:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	ldr	r0, [sp, #112]                  @ 4-byte Reload
	b	.LBB0_22
.Ltmp100:
.LBB0_21:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: next:at <- $r1
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	mov	lr, r1
.Ltmp101:
	@DEBUG_VALUE: next:at <- $lr
	@DEBUG_VALUE: next:at <- $lr
.LBB0_22:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: next:at <- $lr
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: next:at <- $lr
	@DEBUG_VALUE: next:side <- $r2
	.loc	9 30 11 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:30:11 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:77:40 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	add	r1, r2, r0
.Ltmp102:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 160 32] $r1
	.loc	9 0 11 is_stmt 0                @ csrc/kernels/conv/pixels_neon.h:0:11
	ldr	r0, [sp, #100]                  @ 4-byte Reload
.Ltmp103:
	.loc	9 31 15 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:31:15 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:77:40 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	subs	r2, r1, r0
.Ltmp104:
	movne	r2, r1
.Ltmp105:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 160 32] $r2
	cmp	r1, r0
	ldr	r0, [sp, #96]                   @ 4-byte Reload
.Ltmp106:
	.loc	1 78 35 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:35 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	orr	r1, r12, #1
.Ltmp107:
	.loc	9 31 15 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:31:15 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:77:40 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	addeq	r3, r3, r0
.Ltmp108:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	@DEBUG_VALUE: in0 <- $lr
	.loc	1 78 33                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:33 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	ldr	r0, [sp, #108]                  @ 4-byte Reload
.Ltmp109:
	@DEBUG_VALUE: together <- $r0
	.loc	1 0 33 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:33
	str	r3, [sp, #116]                  @ 4-byte Spill
	.loc	1 78 33                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:33 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	cmp	r1, r0
	str	r2, [sp, #112]                  @ 4-byte Spill
	bge	.LBB0_24
.Ltmp110:
@ %bb.23:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 160 32] $r2
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: next:this <- undef
	.loc	9 23 33 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:23:33 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:59 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	mla	r1, r2, r6, r3
.Ltmp111:
	@DEBUG_VALUE: next:at <- $r1
	.loc	9 0 33 is_stmt 0                @ csrc/kernels/conv/pixels_neon.h:0:33
	mov	r2, #1
.Ltmp112:
	.loc	9 24 13 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:24:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:59 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	cmp	r4, #0
	bne	.LBB0_26
	b	.LBB0_28
.Ltmp113:
.LBB0_24:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 160 32] $r2
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	9 0 13 is_stmt 0                @ csrc/kernels/conv/pixels_neon.h:0:13
	mov	r3, lr
.Ltmp114:
	.loc	1 78 33 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:33 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	b	.LBB0_30
.Ltmp115:
.LBB0_25:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 1, DW_OP_constu 3, DW_OP_and, DW_OP_stack_value, DW_OP_LLVM_fragment 192 32] $r5
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: next:at <- $lr
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	9 26 30                         @ csrc/kernels/conv/pixels_neon.h:26:30 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:77:40 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	add	r2, r5, #1
.Ltmp116:
	@DEBUG_VALUE: block:pixels <- [DW_OP_constu 3, DW_OP_and, DW_OP_stack_value, DW_OP_LLVM_fragment 192 32] $r2
	.loc	9 0 30 is_stmt 0                @ csrc/kernels/conv/pixels_neon.h:0:30
	mov	r3, lr
	.loc	9 26 35                         @ csrc/kernels/conv/pixels_neon.h:26:35 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:77:40 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	and	r0, r2, #3
.Ltmp117:
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 192 32] $r0
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: in0 <- $lr
	.loc	1 78 35 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:35 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	orr	r2, r12, #1
	str	r0, [sp, #104]                  @ 4-byte Spill
.Ltmp118:
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	.loc	1 78 33 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:33 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	ldr	r0, [sp, #108]                  @ 4-byte Reload
.Ltmp119:
	@DEBUG_VALUE: together <- $r0
	cmp	r2, r0
	bge	.LBB0_30
.Ltmp120:
.LBB0_26:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	1 0 33                          @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:33
	ldr	r5, [sp, #104]                  @ 4-byte Reload
.Ltmp121:
	.loc	9 25 16 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:25:16 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:59 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	ldr	r0, [sp, #72]                   @ 4-byte Reload
	tst	r5, #1
	.loc	9 25 51 is_stmt 0               @ csrc/kernels/conv/pixels_neon.h:25:51 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:59 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	lsr	r2, r5, #1
	.loc	9 25 16                         @ csrc/kernels/conv/pixels_neon.h:25:16 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:59 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	addne	r1, r1, r6
.Ltmp122:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 192 32] undef
	mla	r3, r2, r0, r1
.Ltmp123:
	@DEBUG_VALUE: next:at <- $r3
	.loc	9 27 24 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:27:24 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:59 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	cmp	r5, #3
	bne	.LBB0_29
.Ltmp124:
@ %bb.27:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: next:at <- $r3
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	9 0 24 is_stmt 0                @ csrc/kernels/conv/pixels_neon.h:0:24
	mov	r0, #0
	mov	r2, #2
	mov	r1, r3
	str	r0, [sp, #104]                  @ 4-byte Spill
.Ltmp125:
.LBB0_28:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: next:at <- $r1
	@DEBUG_VALUE: next:side <- $r2
	.loc	9 30 11 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:30:11 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:59 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	ldr	r0, [sp, #112]                  @ 4-byte Reload
	add	r2, r2, r0
.Ltmp126:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 160 32] $r2
	.loc	9 0 11 is_stmt 0                @ csrc/kernels/conv/pixels_neon.h:0:11
	ldr	r0, [sp, #100]                  @ 4-byte Reload
.Ltmp127:
	.loc	9 31 15 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:31:15 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:59 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	subs	r3, r2, r0
	movne	r3, r2
	cmp	r2, r0
	str	r3, [sp, #112]                  @ 4-byte Spill
	mov	r3, r1
.Ltmp128:
	@DEBUG_VALUE: next:at <- $r3
	ldr	r0, [sp, #96]                   @ 4-byte Reload
	ldr	r2, [sp, #116]                  @ 4-byte Reload
.Ltmp129:
	addeq	r2, r2, r0
	str	r2, [sp, #116]                  @ 4-byte Spill
	b	.LBB0_30
.Ltmp130:
.LBB0_29:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: next:at <- $r3
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	9 0 0 is_stmt 0                 @ csrc/kernels/conv/pixels_neon.h:0 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:78:59 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	add	r1, r5, #1
	and	r0, r1, #3
.Ltmp131:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 192 32] $r0
	str	r0, [sp, #104]                  @ 4-byte Spill
.Ltmp132:
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
.LBB0_30:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: in1 <- $r3
	@DEBUG_VALUE: tile_4x2:s00 <- undef
	@DEBUG_VALUE: tile_4x2:s10 <- undef
	@DEBUG_VALUE: tile_4x2:s20 <- undef
	@DEBUG_VALUE: tile_4x2:s30 <- undef
	@DEBUG_VALUE: tile_4x2:s01 <- undef
	@DEBUG_VALUE: tile_4x2:s11 <- undef
	@DEBUG_VALUE: tile_4x2:s21 <- undef
	@DEBUG_VALUE: tile_4x2:s31 <- undef
	@DEBUG_VALUE: tile_4x2:out <- undef
	@DEBUG_VALUE: tile_4x2:segments <- undef
	@DEBUG_VALUE: tile_4x2:in0 <- $lr
	@DEBUG_VALUE: tile_4x2:in1 <- $r3
	@DEBUG_VALUE: tile_4x2:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: tile_4x2:w <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: row <- 0
	mov	r0, r4
.Ltmp133:
	.loc	1 40 5 is_stmt 1                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:40:5 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	cmp	r8, #1
	blt	.LBB0_16
.Ltmp134:
@ %bb.31:                               @   in Loop: Header=BB0_18 Depth=3
	@DEBUG_VALUE: row <- 0
	@DEBUG_VALUE: tile_4x2:w <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: tile_4x2:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: tile_4x2:in1 <- $r3
	@DEBUG_VALUE: tile_4x2:in0 <- $lr
	@DEBUG_VALUE: in1 <- $r3
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:5
	vmov.i32	q15, #0x0
	mov	r6, #0
	ldr	r2, [sp, #68]                   @ 4-byte Reload
	vmov.i32	q9, #0x0
	vmov.i32	q0, #0x0
	vmov.i32	q8, #0x0
	vmov.i32	q12, #0x0
	vmov.i32	q11, #0x0
	vmov.i32	q13, #0x0
	vmov.i32	q14, #0x0
	b	.LBB0_33
.Ltmp135:
.LBB0_32:                               @   in Loop: Header=BB0_33 Depth=4
	@DEBUG_VALUE: row <- $r6
	@DEBUG_VALUE: tile_4x2:s21 <- $q13
	@DEBUG_VALUE: tile_4x2:s11 <- $q11
	@DEBUG_VALUE: tile_4x2:s01 <- $q12
	@DEBUG_VALUE: tile_4x2:s30 <- $q8
	@DEBUG_VALUE: tile_4x2:s20 <- $q0
	@DEBUG_VALUE: tile_4x2:s10 <- $q9
	@DEBUG_VALUE: tile_4x2:s00 <- $q15
	@DEBUG_VALUE: tile_4x2:s31 <- $q14
	@DEBUG_VALUE: tile_4x2:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: tile_4x2:in1 <- $r3
	@DEBUG_VALUE: in1 <- $r3
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	1 40 44 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:40:44 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	add	r6, r6, #1
.Ltmp136:
	@DEBUG_VALUE: tile_4x2:s00 <- $q15
	@DEBUG_VALUE: tile_4x2:s10 <- $q9
	@DEBUG_VALUE: tile_4x2:s20 <- $q0
	@DEBUG_VALUE: tile_4x2:s30 <- $q8
	@DEBUG_VALUE: tile_4x2:s01 <- $q12
	@DEBUG_VALUE: tile_4x2:s11 <- $q11
	@DEBUG_VALUE: tile_4x2:s21 <- $q13
	@DEBUG_VALUE: tile_4x2:s31 <- $q14
	@DEBUG_VALUE: tile_4x2:w <- $r2
	@DEBUG_VALUE: row <- $r6
	.loc	1 40 5                          @ csrc/kernels/conv_s8/conv_s8_neon.cpp:40:5 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	cmp	r6, r8
	beq	.LBB0_17
.Ltmp137:
.LBB0_33:                               @   Parent Loop BB0_11 Depth=1
                                        @     Parent Loop BB0_14 Depth=2
                                        @       Parent Loop BB0_18 Depth=3
                                        @ =>      This Loop Header: Depth=4
                                        @           Child Loop BB0_35 Depth 5
	@DEBUG_VALUE: tile_4x2:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: tile_4x2:in1 <- $r3
	@DEBUG_VALUE: in1 <- $r3
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: tile_4x2:s00 <- $q15
	@DEBUG_VALUE: tile_4x2:s10 <- $q9
	@DEBUG_VALUE: tile_4x2:s20 <- $q0
	@DEBUG_VALUE: tile_4x2:s30 <- $q8
	@DEBUG_VALUE: tile_4x2:s01 <- $q12
	@DEBUG_VALUE: tile_4x2:s11 <- $q11
	@DEBUG_VALUE: tile_4x2:s21 <- $q13
	@DEBUG_VALUE: tile_4x2:s31 <- $q14
	@DEBUG_VALUE: tile_4x2:w <- $r2
	@DEBUG_VALUE: row <- $r6
	@DEBUG_VALUE: row0 <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $lr, $r10, $r6
	@DEBUG_VALUE: row1 <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r3, $r10, $r6
	@DEBUG_VALUE: piece <- 0
	.loc	1 43 9                          @ csrc/kernels/conv_s8/conv_s8_neon.cpp:43:9 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	cmp	r9, #1
	blt	.LBB0_32
.Ltmp138:
@ %bb.34:                               @   in Loop: Header=BB0_33 Depth=4
	@DEBUG_VALUE: row1 <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r3, $r10, $r6
	@DEBUG_VALUE: row0 <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $lr, $r10, $r6
	@DEBUG_VALUE: row <- $r6
	@DEBUG_VALUE: tile_4x2:w <- $r2
	@DEBUG_VALUE: tile_4x2:s21 <- $q13
	@DEBUG_VALUE: tile_4x2:s11 <- $q11
	@DEBUG_VALUE: tile_4x2:s01 <- $q12
	@DEBUG_VALUE: tile_4x2:s30 <- $q8
	@DEBUG_VALUE: tile_4x2:s20 <- $q0
	@DEBUG_VALUE: tile_4x2:s10 <- $q9
	@DEBUG_VALUE: tile_4x2:s00 <- $q15
	@DEBUG_VALUE: tile_4x2:s31 <- $q14
	@DEBUG_VALUE: tile_4x2:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: tile_4x2:in1 <- $r3
	@DEBUG_VALUE: in1 <- $r3
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: row0 <- undef
	@DEBUG_VALUE: row1 <- undef
	.loc	1 41 34                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:41:34 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	mla	r1, r6, r10, lr
.Ltmp139:
	@DEBUG_VALUE: row0 <- $r1
	.loc	1 0 34 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:34
	ldr	r5, [sp, #120]                  @ 4-byte Reload
	mov	r4, r2
	.loc	1 42 34 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:42:34 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	mla	r7, r6, r10, r3
.Ltmp140:
	@DEBUG_VALUE: row1 <- $r7
.LBB0_35:                               @   Parent Loop BB0_11 Depth=1
                                        @     Parent Loop BB0_14 Depth=2
                                        @       Parent Loop BB0_18 Depth=3
                                        @         Parent Loop BB0_33 Depth=4
                                        @ =>        This Inner Loop Header: Depth=5
	@DEBUG_VALUE: row1 <- $r7
	@DEBUG_VALUE: row0 <- $r1
	@DEBUG_VALUE: row <- $r6
	@DEBUG_VALUE: tile_4x2:s21 <- $q13
	@DEBUG_VALUE: tile_4x2:s11 <- $q11
	@DEBUG_VALUE: tile_4x2:s01 <- $q12
	@DEBUG_VALUE: tile_4x2:s30 <- $q8
	@DEBUG_VALUE: tile_4x2:s20 <- $q0
	@DEBUG_VALUE: tile_4x2:s10 <- $q9
	@DEBUG_VALUE: tile_4x2:s00 <- $q15
	@DEBUG_VALUE: tile_4x2:s31 <- $q14
	@DEBUG_VALUE: tile_4x2:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: tile_4x2:in1 <- $r3
	@DEBUG_VALUE: in1 <- $r3
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: tile_4x2:s00 <- $q15
	@DEBUG_VALUE: tile_4x2:s10 <- $q9
	@DEBUG_VALUE: tile_4x2:s20 <- $q0
	@DEBUG_VALUE: tile_4x2:s30 <- $q8
	@DEBUG_VALUE: tile_4x2:s01 <- $q12
	@DEBUG_VALUE: tile_4x2:s11 <- $q11
	@DEBUG_VALUE: tile_4x2:s21 <- $q13
	@DEBUG_VALUE: tile_4x2:s31 <- $q14
	@DEBUG_VALUE: tile_4x2:w <- $r4
	@DEBUG_VALUE: row0 <- $r1
	@DEBUG_VALUE: row1 <- $r7
	@DEBUG_VALUE: piece <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 120, DW_OP_deref, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_stack_value] $r5, $sp
	.loc	1 0 34 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:34
	str	lr, [sp, #8]                    @ 4-byte Spill
.Ltmp141:
	@DEBUG_VALUE: in0 <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: in0 <- [DW_OP_plus_uconst 8] [$sp+0]
	add	lr, sp, #128
	vst1.64	{d16, d17}, [lr:128]            @ 16-byte Spill
	add	lr, sp, #144
	vst1.64	{d0, d1}, [lr:128]              @ 16-byte Spill
	add	lr, sp, #160
	vst1.64	{d18, d19}, [lr:128]            @ 16-byte Spill
	add	lr, sp, #176
.Ltmp142:
	.loc	1 45 34 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:45:34 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vld1.8	{d16, d17}, [r4]!
.Ltmp143:
	@DEBUG_VALUE: tile_4x2:s10 <- [DW_OP_plus_uconst 160] [$sp+0]
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: w0 <- $q8
	.loc	1 43 35                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:43:35 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	subs	r5, r5, #1
.Ltmp144:
	.loc	1 44 55                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:44:55 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vld1.8	{d14, d15}, [r7]!
.Ltmp145:
	@DEBUG_VALUE: tile_4x2:s30 <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: __ret <- $q7
	@DEBUG_VALUE: a1 <- $q7
	.loc	1 44 34                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:44:34 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vld1.8	{d18, d19}, [r1]!
.Ltmp146:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: a0 <- $q9
	.file	10 "/work/wt/cside" "csrc/kernels/conv_s8/chain_neon.h"
	.loc	10 12 12 is_stmt 0              @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:47:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmull.s8	q1, d17, d15
.Ltmp147:
	.loc	10 12 12                        @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:46:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmull.s8	q2, d17, d19
.Ltmp148:
	@DEBUG_VALUE: begin:products_s16x8 <- undef
	@DEBUG_VALUE: dot:sums_s32x4 <- $q14
	@DEBUG_VALUE: dot:w_s8x16 <- $q10
	@DEBUG_VALUE: begin:w_s8x16 <- $q10
	@DEBUG_VALUE: dot:a_s8x16 <- $q7
	@DEBUG_VALUE: begin:a_s8x16 <- $q7
	@DEBUG_VALUE: begin:products_s16x8 <- undef
	.loc	1 45 52 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:45:52 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vld1.8	{d20, d21}, [r4]!
.Ltmp149:
	@DEBUG_VALUE: tile_4x2:s31 <- [DW_OP_plus_uconst 176] [$sp+0]
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: w1 <- $q10
	.loc	1 0 52 is_stmt 0                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:52
	vst1.64	{d28, d29}, [lr:128]            @ 16-byte Spill
	vorr	q14, q11, q11
.Ltmp150:
	@DEBUG_VALUE: tile_4x2:s11 <- $q14
	.loc	1 50 34 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:50:34 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vld1.8	{d22, d23}, [r4]!
.Ltmp151:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: w2 <- $q11
	@DEBUG_VALUE: begin:products_s16x8 <- undef
	@DEBUG_VALUE: begin:products_s16x8 <- undef
	.loc	1 44 55                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:44:55 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	ldr	lr, [sp, #8]                    @ 4-byte Reload
.Ltmp152:
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: in0 <- $lr
	.loc	10 12 12 is_stmt 0              @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:52:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmull.s8	q5, d23, d15
.Ltmp153:
	@DEBUG_VALUE: dot:sums_s32x4 <- $q13
	@DEBUG_VALUE: dot:w_s8x16 <- $q8
	@DEBUG_VALUE: begin:w_s8x16 <- $q8
	@DEBUG_VALUE: dot:a_s8x16 <- $q7
	@DEBUG_VALUE: begin:a_s8x16 <- $q7
	.loc	10 12 12                        @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:51:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmull.s8	q6, d23, d19
	@DEBUG_VALUE: dot:sums_s32x4 <- $q0
.Ltmp154:
	@DEBUG_VALUE: dot:w_s8x16 <- $q8
	@DEBUG_VALUE: begin:w_s8x16 <- $q8
	@DEBUG_VALUE: dot:a_s8x16 <- $q9
	@DEBUG_VALUE: begin:a_s8x16 <- $q9
	.loc	10 0 12                         @ csrc/kernels/conv_s8/chain_neon.h:0:12
	vorr	q0, q15, q15
.Ltmp155:
	@DEBUG_VALUE: tile_4x2:s00 <- $q0
	vorr	q15, q13, q13
.Ltmp156:
	@DEBUG_VALUE: tile_4x2:s21 <- $q15
	vorr	q13, q12, q12
.Ltmp157:
	@DEBUG_VALUE: tile_4x2:s01 <- $q13
	.loc	1 50 65 is_stmt 1               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:50:65 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vld1.8	{d24, d25}, [r4]!
.Ltmp158:
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: w3 <- $q12
	.loc	10 12 12 is_stmt 0              @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:49:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmull.s8	q3, d21, d15
.Ltmp159:
	@DEBUG_VALUE: tile_4x2:s20 <- [DW_OP_plus_uconst 144] [$sp+0]
	.loc	10 12 12                        @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:48:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmull.s8	q4, d21, d19
.Ltmp160:
	@DEBUG_VALUE: begin:products_s16x8 <- undef
	@DEBUG_VALUE: dot:sums_s32x4 <- $q15
	@DEBUG_VALUE: dot:w_s8x16 <- $q11
	@DEBUG_VALUE: begin:w_s8x16 <- $q11
	@DEBUG_VALUE: dot:a_s8x16 <- $q7
	@DEBUG_VALUE: begin:a_s8x16 <- $q7
	@DEBUG_VALUE: begin:products_s16x8 <- undef
	.loc	10 12 12                        @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:47:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmlal.s8	q1, d16, d14
.Ltmp161:
	.loc	10 12 12                        @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:46:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmlal.s8	q2, d16, d18
.Ltmp162:
	@DEBUG_VALUE: dot:a_s8x16 <- undef
	@DEBUG_VALUE: begin:a_s8x16 <- undef
	.loc	10 12 12                        @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:54:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmull.s8	q8, d25, d15
.Ltmp163:
	.loc	10 0 12                         @ csrc/kernels/conv_s8/chain_neon.h:0:12
	str	lr, [sp, #8]                    @ 4-byte Spill
.Ltmp164:
	@DEBUG_VALUE: in0 <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: in0 <- [DW_OP_plus_uconst 8] [$sp+0]
	add	lr, sp, #176
.Ltmp165:
	.loc	10 12 12                        @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:52:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmlal.s8	q5, d22, d14
.Ltmp166:
	@DEBUG_VALUE: dot:sums_s32x4 <- [DW_OP_plus_uconst 144] [$sp+0]
	@DEBUG_VALUE: dot:w_s8x16 <- $q11
	@DEBUG_VALUE: begin:w_s8x16 <- $q11
	.loc	10 12 12                        @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:51:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmlal.s8	q6, d22, d18
.Ltmp167:
	@DEBUG_VALUE: begin:products_s16x8 <- undef
	@DEBUG_VALUE: dot:a_s8x16 <- undef
	@DEBUG_VALUE: begin:a_s8x16 <- undef
	@DEBUG_VALUE: begin:products_s16x8 <- undef
	.loc	10 0 12                         @ csrc/kernels/conv_s8/chain_neon.h:0:12
	vorr	q11, q14, q14
.Ltmp168:
	@DEBUG_VALUE: tile_4x2:s11 <- $q11
	vld1.64	{d28, d29}, [lr:128]            @ 16-byte Reload
.Ltmp169:
	@DEBUG_VALUE: tile_4x2:s31 <- $q14
	@DEBUG_VALUE: dot:sums_s32x4 <- $q14
	@DEBUG_VALUE: dot:w_s8x16 <- $q12
	@DEBUG_VALUE: begin:w_s8x16 <- $q12
	add	lr, sp, #160
.Ltmp170:
	.loc	10 12 12                        @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:49:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmlal.s8	q3, d20, d14
.Ltmp171:
	@DEBUG_VALUE: dot:sums_s32x4 <- [DW_OP_plus_uconst 160] [$sp+0]
	@DEBUG_VALUE: dot:w_s8x16 <- $q10
	@DEBUG_VALUE: begin:w_s8x16 <- $q10
	.loc	10 12 12                        @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:48:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmlal.s8	q4, d20, d18
.Ltmp172:
	@DEBUG_VALUE: dot:a_s8x16 <- undef
	@DEBUG_VALUE: begin:a_s8x16 <- undef
	.loc	10 12 12                        @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:53:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmull.s8	q10, d25, d19
.Ltmp173:
	@DEBUG_VALUE: dot:sums_s32x4 <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: dot:w_s8x16 <- $q12
	@DEBUG_VALUE: begin:w_s8x16 <- $q12
	@DEBUG_VALUE: dot:a_s8x16 <- undef
	@DEBUG_VALUE: begin:a_s8x16 <- undef
	.loc	10 12 12                        @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:54:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmlal.s8	q8, d24, d14
.Ltmp174:
	.loc	10 12 12                        @ csrc/kernels/conv_s8/chain_neon.h:12:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:36 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:53:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ] ]
	vmlal.s8	q10, d24, d18
	@DEBUG_VALUE: dot:sums_s32x4 <- [DW_OP_plus_uconst 128] [$sp+0]
	vld1.64	{d18, d19}, [lr:128]            @ 16-byte Reload
.Ltmp175:
	@DEBUG_VALUE: tile_4x2:s10 <- $q9
	.loc	10 0 12                         @ csrc/kernels/conv_s8/chain_neon.h:0:12
	add	lr, sp, #144
	vorr	q12, q13, q13
.Ltmp176:
	@DEBUG_VALUE: tile_4x2:s01 <- $q12
	vorr	q13, q15, q15
.Ltmp177:
	@DEBUG_VALUE: tile_4x2:s21 <- $q13
	vorr	q15, q0, q0
.Ltmp178:
	@DEBUG_VALUE: tile_4x2:s00 <- $q15
	vld1.64	{d0, d1}, [lr:128]              @ 16-byte Reload
.Ltmp179:
	@DEBUG_VALUE: tile_4x2:s20 <- $q0
	add	lr, sp, #128
.Ltmp180:
	.loc	1 24 12                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:54:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vpadal.s16	q14, q8
.Ltmp181:
	@DEBUG_VALUE: tile_4x2:s31 <- $q14
	@DEBUG_VALUE: dot:sums_s32x4 <- $q14
	.loc	1 0 12                          @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:12
	vld1.64	{d16, d17}, [lr:128]            @ 16-byte Reload
.Ltmp182:
	.loc	1 24 12                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:47:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vpadal.s16	q12, q1
.Ltmp183:
	@DEBUG_VALUE: tile_4x2:s01 <- $q12
	@DEBUG_VALUE: dot:sums_s32x4 <- $q12
	.loc	1 0 0                           @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	ldr	lr, [sp, #8]                    @ 4-byte Reload
.Ltmp184:
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: tile_4x2:s30 <- $q8
	.loc	1 24 12                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:46:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vpadal.s16	q15, q2
.Ltmp185:
	@DEBUG_VALUE: tile_4x2:s00 <- $q15
	@DEBUG_VALUE: dot:sums_s32x4 <- $q15
	.loc	1 24 12                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:49:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vpadal.s16	q11, q3
.Ltmp186:
	@DEBUG_VALUE: tile_4x2:s11 <- $q11
	@DEBUG_VALUE: dot:sums_s32x4 <- $q11
	.loc	1 24 12                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:48:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vpadal.s16	q9, q4
.Ltmp187:
	@DEBUG_VALUE: tile_4x2:s10 <- $q9
	@DEBUG_VALUE: dot:sums_s32x4 <- $q9
	.loc	1 24 12                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:52:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vpadal.s16	q13, q5
.Ltmp188:
	@DEBUG_VALUE: tile_4x2:s21 <- $q13
	@DEBUG_VALUE: dot:sums_s32x4 <- $q13
	.loc	1 24 12                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:51:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vpadal.s16	q0, q6
.Ltmp189:
	@DEBUG_VALUE: tile_4x2:s20 <- $q0
	@DEBUG_VALUE: dot:sums_s32x4 <- $q0
	.loc	1 24 12                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:24:12 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:53:19 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ] ]
	vpadal.s16	q8, q10
.Ltmp190:
	@DEBUG_VALUE: tile_4x2:s30 <- $q8
	@DEBUG_VALUE: tile_4x2:w <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $r4
	@DEBUG_VALUE: row0 <- $r1
	@DEBUG_VALUE: row1 <- $r7
	@DEBUG_VALUE: piece <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 120, DW_OP_deref, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_plus, DW_OP_stack_value] $r5, $sp
	@DEBUG_VALUE: dot:sums_s32x4 <- $q8
	.loc	1 43 9 is_stmt 1                @ csrc/kernels/conv_s8/conv_s8_neon.cpp:43:9 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:79:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	bne	.LBB0_35
.Ltmp191:
@ %bb.36:                               @   in Loop: Header=BB0_33 Depth=4
	@DEBUG_VALUE: piece <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 120, DW_OP_deref, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_plus, DW_OP_stack_value] $r5, $sp
	@DEBUG_VALUE: tile_4x2:w <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $r4
	@DEBUG_VALUE: row1 <- $r7
	@DEBUG_VALUE: row0 <- $r1
	@DEBUG_VALUE: row <- $r6
	@DEBUG_VALUE: tile_4x2:s21 <- $q13
	@DEBUG_VALUE: tile_4x2:s11 <- $q11
	@DEBUG_VALUE: tile_4x2:s01 <- $q12
	@DEBUG_VALUE: tile_4x2:s30 <- $q8
	@DEBUG_VALUE: tile_4x2:s20 <- $q0
	@DEBUG_VALUE: tile_4x2:s10 <- $q9
	@DEBUG_VALUE: tile_4x2:s00 <- $q15
	@DEBUG_VALUE: tile_4x2:s31 <- $q14
	@DEBUG_VALUE: tile_4x2:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: tile_4x2:in1 <- $r3
	@DEBUG_VALUE: in1 <- $r3
	@DEBUG_VALUE: in0 <- $lr
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 116, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	ldr	r1, [sp, #124]                  @ 4-byte Reload
.Ltmp192:
	add	r2, r2, r1
	b	.LBB0_32
.Ltmp193:
.LBB0_37:                               @   in Loop: Header=BB0_14 Depth=2
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r3
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	1 81 15                         @ csrc/kernels/conv_s8/conv_s8_neon.cpp:81:15 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	ldr	r1, [sp, #48]                   @ 4-byte Reload
	mov	r7, r3
.Ltmp194:
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r7
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r7
	ldrb	r1, [r1, #37]
	@DEBUG_VALUE: pool_sums:sums <- [DW_OP_plus_uconst 200, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pool_sums:pixels <- $r5
	@DEBUG_VALUE: i <- 0
	.loc	1 81 13 is_stmt 0               @ csrc/kernels/conv_s8/conv_s8_neon.cpp:81:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ]
	cmp	r1, #1
	bne	.LBB0_13
.Ltmp195:
@ %bb.38:                               @   in Loop: Header=BB0_14 Depth=2
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: pool_sums:pixels <- $r5
	@DEBUG_VALUE: pool_sums:sums <- [DW_OP_plus_uconst 200, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r7
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	1 0 13                          @ csrc/kernels/conv_s8/conv_s8_neon.cpp:0:13
	add	r3, sp, #200
	mov	r1, #0
	mov	r2, r3
.Ltmp196:
.LBB0_39:                               @   Parent Loop BB0_11 Depth=1
                                        @     Parent Loop BB0_14 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: pool_sums:pixels <- $r5
	@DEBUG_VALUE: pool_sums:sums <- [DW_OP_plus_uconst 200, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:pixels <- [DW_OP_LLVM_fragment 0 32] $r7
	@DEBUG_VALUE: first <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 104, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: block:pixels <- [DW_OP_plus_uconst 100, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: block:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: block:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: block:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: sums <- [DW_OP_plus_uconst 200, DW_OP_deref] $sp
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:weights <- [DW_OP_plus_uconst 68] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_plus_uconst 120, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:pieces <- [DW_OP_plus_uconst 120] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:segments <- [DW_OP_LLVM_fragment 64 32] $r10
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: from <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 200, DW_OP_LLVM_arg 1, DW_OP_constu 4, DW_OP_shl, DW_OP_plus, DW_OP_stack_value] $sp, $r1
	.loc	9 43 41 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:43:41 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:81:21 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vld1.32	{d16, d17}, [r2]!
.Ltmp197:
	@DEBUG_VALUE: __ret <- $q8
	.loc	9 41 35                         @ csrc/kernels/conv/pixels_neon.h:41:35 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:81:21 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	add	r1, r1, #4
.Ltmp198:
	@DEBUG_VALUE: i <- $r1
	.loc	9 43 58                         @ csrc/kernels/conv/pixels_neon.h:43:58 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:81:21 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vld1.32	{d18, d19}, [r2]!
.Ltmp199:
	@DEBUG_VALUE: __ret <- $q9
	.loc	9 41 5                          @ csrc/kernels/conv/pixels_neon.h:41:5 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:81:21 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	cmp	r1, r5
.Ltmp200:
	.loc	9 45 23                         @ csrc/kernels/conv/pixels_neon.h:45:23 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:81:21 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vld1.32	{d20, d21}, [r2]!
.Ltmp201:
	@DEBUG_VALUE: __ret <- $q10
	.loc	9 45 52                         @ csrc/kernels/conv/pixels_neon.h:45:52 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:81:21 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vld1.32	{d22, d23}, [r2]!
.Ltmp202:
	@DEBUG_VALUE: __ret <- $q11
	.loc	9 43 31 is_stmt 0               @ csrc/kernels/conv/pixels_neon.h:43:31 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:81:21 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vmax.s32	q8, q8, q9
.Ltmp203:
	@DEBUG_VALUE: top <- $q8
	.loc	9 45 13                         @ csrc/kernels/conv/pixels_neon.h:45:13 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:81:21 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vmax.s32	q10, q10, q11
.Ltmp204:
	@DEBUG_VALUE: bottom <- $q10
	.loc	9 46 29                         @ csrc/kernels/conv/pixels_neon.h:46:29 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:81:21 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vmax.s32	q8, q8, q10
.Ltmp205:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	9 46 9                          @ csrc/kernels/conv/pixels_neon.h:46:9 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:81:21 @[ csrc/kernels/conv_s8/conv_s8_neon.cpp:103:9 ] ]
	vst1.32	{d16, d17}, [r3]!
	blt	.LBB0_39
	b	.LBB0_13
.Ltmp206:
.LBB0_40:
	@DEBUG_VALUE: conv_s8_neon:in <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s8_neon:bias <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s8_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s8_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	1 106 1 epilogue_begin is_stmt 1 @ csrc/kernels/conv_s8/conv_s8_neon.cpp:106:1
	sub	sp, r11, #96
.Ltmp207:
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp208:
.Lfunc_end0:
	.size	_ZN7facesig12conv_s8_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPaPv, .Lfunc_end0-_ZN7facesig12conv_s8_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPaPv
	.cfi_endproc
	.file	11 "/work/wt/cside" "csrc/kernels/conv_s8/conv_s8_window.h"
	.file	12 "/work/wt/cside" "csrc/kernels/conv_s8/conv_s8_segments.h"
	.file	13 "/work/wt/cside" "csrc/kernels/conv_s8/conv_s8.h"
	.fnend
                                        @ -- End function
	.file	14 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	15 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	16 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	17 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	18 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	19 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
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
	.long	.Ltmp12-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp207-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp207-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	8                               @ 8
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	196                             @ 68
	.byte	0                               @ 
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	196                             @ 68
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	1                               @ 1
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	1                               @ 1
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	1                               @ 1
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	90                              @ DW_OP_reg10
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	8                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	81                              @ DW_OP_reg1
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	90                              @ DW_OP_reg10
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	248                             @ 120
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	90                              @ DW_OP_reg10
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	60                              @ 60
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	60                              @ 60
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	248                             @ 120
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	14                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	86                              @ DW_OP_reg6
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	86                              @ DW_OP_reg6
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.short	23                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	81                              @ DW_OP_reg1
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	86                              @ DW_OP_reg6
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.short	25                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	81                              @ DW_OP_reg1
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	86                              @ DW_OP_reg6
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	81                              @ DW_OP_reg1
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	86                              @ DW_OP_reg6
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	29                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	244                             @ 116
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	29                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	244                             @ 116
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp97-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.short	31                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	244                             @ 116
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	117                             @ DW_OP_breg5
	.byte	1                               @ 1
	.byte	51                              @ DW_OP_lit3
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.short	29                              @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	117                             @ DW_OP_breg5
	.byte	1                               @ 1
	.byte	51                              @ DW_OP_lit3
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp102-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.short	25                              @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	81                              @ DW_OP_reg1
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	25                              @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.short	25                              @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp114-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.short	31                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	244                             @ 116
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	117                             @ DW_OP_breg5
	.byte	1                               @ 1
	.byte	51                              @ DW_OP_lit3
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp116-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	31                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	244                             @ 116
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	114                             @ DW_OP_breg2
	.byte	0                               @ 0
	.byte	51                              @ DW_OP_lit3
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp118-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	244                             @ 116
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp118-.Lfunc_begin0
	.long	.Ltmp120-.Lfunc_begin0
	.short	29                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	244                             @ 116
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp125-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp125-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp126-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp129-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	17                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.short	29                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	244                             @ 116
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp193-.Lfunc_begin0
	.long	.Ltmp194-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp194-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp119-.Lfunc_begin0
	.long	.Ltmp120-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp135-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp135-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	196                             @ 68
	.byte	0                               @ 
	.long	.Ltmp136-.Lfunc_begin0
	.long	.Ltmp140-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp140-.Lfunc_begin0
	.long	.Ltmp143-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp135-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp141-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp141-.Lfunc_begin0
	.long	.Ltmp152-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	8                               @ 8
	.long	.Ltmp152-.Lfunc_begin0
	.long	.Ltmp164-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp164-.Lfunc_begin0
	.long	.Ltmp184-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	8                               @ 8
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
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
	.long	.Ltmp155-.Lfunc_begin0
	.long	.Ltmp178-.Lfunc_begin0
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
	.long	.Ltmp178-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
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
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp143-.Lfunc_begin0
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
	.long	.Ltmp143-.Lfunc_begin0
	.long	.Ltmp175-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	160                             @ 160
	.byte	1                               @ 
	.long	.Ltmp175-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
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
.Ldebug_loc24:
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
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
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp179-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.long	.Ltmp179-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
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
.Ldebug_loc25:
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp143-.Lfunc_begin0
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
	.long	.Ltmp145-.Lfunc_begin0
	.long	.Ltmp184-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
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
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp157-.Lfunc_begin0
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
	.long	.Ltmp157-.Lfunc_begin0
	.long	.Ltmp176-.Lfunc_begin0
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
	.long	.Ltmp176-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
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
.Ldebug_loc27:
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
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
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
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
	.long	.Ltmp168-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
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
.Ldebug_loc28:
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp156-.Lfunc_begin0
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
	.long	.Ltmp156-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
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
	.long	.Ltmp177-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
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
.Ldebug_loc29:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
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
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp149-.Lfunc_begin0
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
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp169-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	176                             @ 176
	.byte	1                               @ 
	.long	.Ltmp169-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
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
.Ldebug_loc30:
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc31:
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc32:
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc33:
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc34:
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	208                             @ 80
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc35:
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
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
.Ldebug_loc36:
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
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
.Ldebug_loc37:
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
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
.Ldebug_loc38:
	.long	.Ltmp73-.Lfunc_begin0
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
.Ldebug_loc39:
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc40:
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc41:
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	149                             @ 277
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc42:
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	150                             @ 278
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc43:
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
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
.Ldebug_loc44:
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	151                             @ 279
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc45:
	.long	.Ltmp84-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
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
.Ldebug_loc46:
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
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
.Ldebug_loc47:
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp97-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp120-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc48:
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp104-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc49:
	.long	.Ltmp111-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp125-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp125-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc50:
	.long	.Ltmp125-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc51:
	.long	.Ltmp137-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	126                             @ DW_OP_breg14
	.byte	0                               @ 0
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	118                             @ DW_OP_breg6
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp139-.Lfunc_begin0
	.long	.Ltmp146-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Ltmp192-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc52:
	.long	.Ltmp137-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	118                             @ DW_OP_breg6
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp140-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc53:
	.long	.Ltmp137-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp140-.Lfunc_begin0
	.long	.Ltmp144-.Lfunc_begin0
	.short	11                              @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	125                             @ DW_OP_breg13
	.byte	248                             @ 120
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.short	14                              @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	125                             @ DW_OP_breg13
	.byte	248                             @ 120
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc54:
	.long	.Ltmp143-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
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
	.long	.Ltmp145-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	142                             @ 270
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	143                             @ 271
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc56:
	.long	.Ltmp145-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	142                             @ 270
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	143                             @ 271
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc57:
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Ltmp175-.Lfunc_begin0
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
.Ldebug_loc58:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp173-.Lfunc_begin0
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
.Ldebug_loc59:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp173-.Lfunc_begin0
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
.Ldebug_loc60:
	.long	.Ltmp151-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
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
.Ldebug_loc61:
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
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
.Ldebug_loc62:
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
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
.Ldebug_loc63:
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	142                             @ 270
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	143                             @ 271
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc64:
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	142                             @ 270
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	143                             @ 271
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc65:
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
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
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
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
.Ldebug_loc67:
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp175-.Lfunc_begin0
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
.Ldebug_loc68:
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp175-.Lfunc_begin0
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
.Ldebug_loc69:
	.long	.Ltmp158-.Lfunc_begin0
	.long	.Ltmp176-.Lfunc_begin0
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
.Ldebug_loc70:
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp178-.Lfunc_begin0
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
.Ldebug_loc71:
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
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
.Ldebug_loc72:
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
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
.Ldebug_loc73:
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	142                             @ 270
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	143                             @ 271
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc74:
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	142                             @ 270
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	143                             @ 271
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc75:
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp189-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.long	.Ltmp189-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
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
.Ldebug_loc76:
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
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
.Ldebug_loc77:
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
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
.Ldebug_loc78:
	.long	.Ltmp169-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
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
.Ldebug_loc79:
	.long	.Ltmp169-.Lfunc_begin0
	.long	.Ltmp176-.Lfunc_begin0
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
.Ldebug_loc80:
	.long	.Ltmp169-.Lfunc_begin0
	.long	.Ltmp176-.Lfunc_begin0
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
.Ldebug_loc81:
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp187-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	160                             @ 160
	.byte	1                               @ 
	.long	.Ltmp187-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
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
.Ldebug_loc82:
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp173-.Lfunc_begin0
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
.Ldebug_loc83:
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp173-.Lfunc_begin0
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
.Ldebug_loc84:
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
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
.Ldebug_loc85:
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp176-.Lfunc_begin0
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
.Ldebug_loc86:
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp176-.Lfunc_begin0
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
.Ldebug_loc87:
	.long	.Ltmp196-.Lfunc_begin0
	.long	.Ltmp198-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 200
	.byte	1                               @ 
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	52                              @ DW_OP_lit4
	.byte	36                              @ DW_OP_shl
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc88:
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp205-.Lfunc_begin0
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
.Ldebug_loc89:
	.long	.Ltmp204-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
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
.Ldebug_loc90:
	.long	.Ltmp205-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
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
	.byte	47                              @ DW_TAG_template_type_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
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
	.byte	11                              @ DW_FORM_data1
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	13                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	52                              @ DW_AT_artificial
	.byte	25                              @ DW_FORM_flag_present
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
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	15                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
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
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	17                              @ Abbreviation Code
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
	.byte	18                              @ Abbreviation Code
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
	.byte	19                              @ Abbreviation Code
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
	.byte	20                              @ Abbreviation Code
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
	.byte	21                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
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
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	28                              @ Abbreviation Code
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
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	31                              @ Abbreviation Code
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.ascii	"\225B"                         @ DW_AT_GNU_tail_call
	.byte	25                              @ DW_FORM_flag_present
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
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
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
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
	.byte	38                              @ Abbreviation Code
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
	.byte	39                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	40                              @ Abbreviation Code
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
	.byte	41                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	42                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	43                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	44                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	45                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	5                               @ DW_FORM_data2
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	46                              @ Abbreviation Code
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
	.byte	47                              @ Abbreviation Code
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
	.byte	48                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	49                              @ Abbreviation Code
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
	.byte	50                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x1120 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0xcae DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x49d DW_TAG_namespace
	.byte	4                               @ Abbrev [4] 0x2c:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	3284                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	3284                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x44:0xdb DW_TAG_subprogram
	.long	.Linfo_string24                 @ DW_AT_linkage_name
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x50:0xb DW_TAG_formal_parameter
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	3514                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x5b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	3531                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x66:0xb DW_TAG_formal_parameter
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	3541                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x71:0xb DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x7c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	3541                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x87:0xb DW_TAG_formal_parameter
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	3561                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x92:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	3289                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x9d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	3571                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xa8:0xb DW_TAG_variable
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	333                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb3:0xb DW_TAG_variable
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	3284                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xbe:0xb DW_TAG_variable
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	3284                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xc9:0xb DW_TAG_variable
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	72                              @ DW_AT_decl_line
	.long	3284                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xd4:0xb DW_TAG_variable
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.long	3587                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xdf:0x3f DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xe0:0xb DW_TAG_variable
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	74                              @ DW_AT_decl_line
	.long	3289                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xeb:0x32 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xec:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.long	3284                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xf7:0x25 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xf8:0xb DW_TAG_variable
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.long	3289                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x103:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x104:0xb DW_TAG_variable
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.long	3541                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x10f:0xb DW_TAG_variable
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.long	3541                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x11f:0x2e DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	12                              @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x128:0xc DW_TAG_member
	.long	.Linfo_string42                 @ DW_AT_name
	.long	3289                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x134:0xc DW_TAG_member
	.long	.Linfo_string43                 @ DW_AT_name
	.long	3289                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x140:0xc DW_TAG_member
	.long	.Linfo_string34                 @ DW_AT_name
	.long	3296                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x14d:0x7c DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	28                              @ DW_AT_byte_size
	.byte	9                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.byte	11                              @ Abbrev [11] 0x156:0x9 DW_TAG_template_type_parameter
	.long	3353                            @ DW_AT_type
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	10                              @ Abbrev [10] 0x15f:0xc DW_TAG_member
	.long	.Linfo_string54                 @ DW_AT_name
	.long	3572                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x16b:0xc DW_TAG_member
	.long	.Linfo_string55                 @ DW_AT_name
	.long	3296                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x177:0xc DW_TAG_member
	.long	.Linfo_string56                 @ DW_AT_name
	.long	3296                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x183:0xc DW_TAG_member
	.long	.Linfo_string57                 @ DW_AT_name
	.long	3289                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x18f:0xc DW_TAG_member
	.long	.Linfo_string38                 @ DW_AT_name
	.long	3524                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x19b:0xc DW_TAG_member
	.long	.Linfo_string58                 @ DW_AT_name
	.long	3289                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x1a7:0xc DW_TAG_member
	.long	.Linfo_string59                 @ DW_AT_name
	.long	3289                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x1b3:0x15 DW_TAG_subprogram
	.long	.Linfo_string60                 @ DW_AT_linkage_name
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	3572                            @ DW_AT_type
                                        @ DW_AT_declaration
	.byte	13                              @ Abbrev [13] 0x1c2:0x5 DW_TAG_formal_parameter
	.long	3582                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x1c9:0x69 DW_TAG_subprogram
	.long	.Linfo_string75                 @ DW_AT_linkage_name
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x1d9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1e4:0xb DW_TAG_formal_parameter
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1ef:0xb DW_TAG_formal_parameter
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1fa:0xb DW_TAG_formal_parameter
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x205:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	3600                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x210:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.long	3600                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x21b:0xb DW_TAG_variable
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.long	3600                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x226:0xb DW_TAG_variable
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.long	3600                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x232:0x19d DW_TAG_subprogram
	.long	.Linfo_string85                 @ DW_AT_linkage_name
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x23e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	3531                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x249:0xb DW_TAG_formal_parameter
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	3541                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x254:0xb DW_TAG_formal_parameter
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	3541                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x25f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x26a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	3541                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x275:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	3605                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x280:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x28b:0xb DW_TAG_variable
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x296:0xb DW_TAG_variable
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2a1:0xb DW_TAG_variable
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2ac:0xb DW_TAG_variable
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2b7:0xb DW_TAG_variable
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2c2:0xb DW_TAG_variable
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2cd:0xb DW_TAG_variable
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2d8:0xb DW_TAG_variable
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	3610                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x2e3:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2e4:0xb DW_TAG_variable
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x2f0:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2f1:0xb DW_TAG_variable
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x2fd:0xc4 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2fe:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	3289                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x309:0xb7 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x30a:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	3541                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x315:0xb DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	3541                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x320:0x9f DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x321:0xb DW_TAG_variable
	.long	.Linfo_string100                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	3289                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x32c:0x92 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x32d:0xb DW_TAG_variable
	.long	.Linfo_string101                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	3615                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x338:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	3615                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x343:0xb DW_TAG_variable
	.long	.Linfo_string103                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	3615                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x34e:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	3615                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x359:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	3615                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x364:0xb DW_TAG_variable
	.long	.Linfo_string106                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	3615                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x36f:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x370:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	3307                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x37c:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x37d:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	3307                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x389:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x38a:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	3307                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x396:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x397:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	3307                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x3a3:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x3a4:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	3307                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x3b0:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x3b1:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	3307                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x3c1:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x3c2:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x3cf:0x32 DW_TAG_subprogram
	.long	.Linfo_string110                @ DW_AT_linkage_name
	.long	.Linfo_string111                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	3413                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x3df:0xb DW_TAG_formal_parameter
	.long	.Linfo_string112                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	3307                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x3ea:0xb DW_TAG_formal_parameter
	.long	.Linfo_string113                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	3307                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x3f5:0xb DW_TAG_variable
	.long	.Linfo_string114                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.long	3667                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x401:0x32 DW_TAG_subprogram
	.long	.Linfo_string115                @ DW_AT_linkage_name
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x411:0xb DW_TAG_formal_parameter
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x41c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string112                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	3307                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x427:0xb DW_TAG_formal_parameter
	.long	.Linfo_string113                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	3307                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x433:0x94 DW_TAG_subprogram
	.long	.Linfo_string118                @ DW_AT_linkage_name
	.long	.Linfo_string119                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x43f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	3605                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x44a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	3289                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x455:0x71 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x456:0xb DW_TAG_variable
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	3289                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x461:0x64 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x462:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x46d:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	3610                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x478:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	3610                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x483:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x484:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x490:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x491:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x49d:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x49e:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x4aa:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x4ab:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x4b7:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x4b8:0xb DW_TAG_variable
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	3367                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	4                               @ Abbrev [4] 0x4c8:0xd DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	3284                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.ascii	"\200\001"                      @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x4d5:0xc DW_TAG_variable
	.long	.Linfo_string8                  @ DW_AT_name
	.long	3284                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	9                               @ Abbrev [9] 0x4e1:0x9a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	44                              @ DW_AT_byte_size
	.byte	7                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4ea:0xc DW_TAG_member
	.long	.Linfo_string27                 @ DW_AT_name
	.long	3391                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x4f6:0xc DW_TAG_member
	.long	.Linfo_string28                 @ DW_AT_name
	.long	3391                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x502:0xc DW_TAG_member
	.long	.Linfo_string29                 @ DW_AT_name
	.long	3391                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x50e:0xc DW_TAG_member
	.long	.Linfo_string30                 @ DW_AT_name
	.long	3391                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x51a:0xc DW_TAG_member
	.long	.Linfo_string31                 @ DW_AT_name
	.long	3391                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x526:0xc DW_TAG_member
	.long	.Linfo_string32                 @ DW_AT_name
	.long	3391                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x532:0xc DW_TAG_member
	.long	.Linfo_string33                 @ DW_AT_name
	.long	3391                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x53e:0xc DW_TAG_member
	.long	.Linfo_string34                 @ DW_AT_name
	.long	3391                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x54a:0xc DW_TAG_member
	.long	.Linfo_string35                 @ DW_AT_name
	.long	3391                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x556:0xc DW_TAG_member
	.long	.Linfo_string36                 @ DW_AT_name
	.long	3524                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x562:0xc DW_TAG_member
	.long	.Linfo_string38                 @ DW_AT_name
	.long	3524                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.byte	37                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x56e:0xc DW_TAG_member
	.long	.Linfo_string39                 @ DW_AT_name
	.long	3391                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	40                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x57b:0x5 DW_TAG_structure_type
	.long	.Linfo_string49                 @ DW_AT_name
                                        @ DW_AT_declaration
	.byte	16                              @ Abbrev [16] 0x580:0x1c DW_TAG_subprogram
	.long	.Linfo_string72                 @ DW_AT_linkage_name
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	3391                            @ DW_AT_type
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x590:0xb DW_TAG_formal_parameter
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	3514                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x59c:0x648 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string186                @ DW_AT_linkage_name
	.long	.Linfo_string187                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	18                              @ Abbrev [18] 0x5b1:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	3514                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x5c0:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string188                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	3672                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x5cf:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	3541                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x5de:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x5ed:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	3541                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x5fc:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	12
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	3561                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x60a:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	16
	.long	.Linfo_string189                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	3682                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x618:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	20
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	3571                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x626:0xf DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	.Linfo_string190                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	91                              @ DW_AT_decl_line
	.long	4389                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x635:0xf DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	101                             @ DW_AT_decl_line
	.long	3536                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x644:0xf DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	100                             @ DW_AT_decl_line
	.long	3284                            @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x653:0x55a DW_TAG_lexical_block
	.long	.Ltmp22                         @ DW_AT_low_pc
	.long	.Ltmp206-.Ltmp22                @ DW_AT_high_pc
	.byte	20                              @ Abbrev [20] 0x65c:0xf DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	3289                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x66b:0x541 DW_TAG_inlined_subroutine
	.long	68                              @ DW_AT_abstract_origin
	.long	.Ltmp38                         @ DW_AT_low_pc
	.long	.Ltmp206-.Ltmp38                @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	103                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x67b:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	48
	.long	80                              @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x683:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	28
	.long	102                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x68b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	113                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x694:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\304"
	.long	124                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x69d:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	40
	.long	135                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x6a5:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	60
	.long	146                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x6ad:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	36
	.long	157                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x6b5:0x9 DW_TAG_variable
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	168                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x6be:0x9 DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	179                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x6c7:0x19 DW_TAG_inlined_subroutine
	.long	1408                            @ DW_AT_abstract_origin
	.long	.Ltmp40                         @ DW_AT_low_pc
	.long	.Ltmp41-.Ltmp40                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	69                              @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x6d7:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	48
	.long	1424                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x6e0:0x4cb DW_TAG_lexical_block
	.long	.Ltmp45                         @ DW_AT_low_pc
	.long	.Ltmp206-.Ltmp45                @ DW_AT_high_pc
	.long	223                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x6ed:0x9 DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	224                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x6f6:0x4b4 DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.long	235                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x6ff:0x9 DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	236                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x708:0x42e DW_TAG_lexical_block
	.long	.Ltmp63                         @ DW_AT_low_pc
	.long	.Ltmp193-.Ltmp63                @ DW_AT_high_pc
	.long	247                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x715:0x9 DW_TAG_variable
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	248                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x71e:0x417 DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.long	259                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x727:0x9 DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	260                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x730:0x9 DW_TAG_variable
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	271                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x739:0x3bd DW_TAG_inlined_subroutine
	.long	562                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	79                              @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x745:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	585                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x74e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	596                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x757:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	607                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x760:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	618                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x769:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	629                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x772:0x9 DW_TAG_variable
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	640                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x77b:0x9 DW_TAG_variable
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	651                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x784:0x9 DW_TAG_variable
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	662                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x78d:0x9 DW_TAG_variable
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	673                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x796:0x9 DW_TAG_variable
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	684                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x79f:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	695                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x7a8:0x9 DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	706                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x7b1:0x9 DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	717                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x7ba:0x9 DW_TAG_variable
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	728                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x7c3:0x68 DW_TAG_lexical_block
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.long	739                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x7cc:0x9 DW_TAG_variable
	.long	.Ldebug_loc45                   @ DW_AT_location
	.long	740                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x7d5:0x55 DW_TAG_inlined_subroutine
	.long	457                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	61                              @ DW_AT_call_line
	.byte	30                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x7e1:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	473                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x7ea:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	484                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x7f3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	495                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x7fc:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	506                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x805:0x9 DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	517                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x80e:0x9 DW_TAG_variable
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	528                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x817:0x9 DW_TAG_variable
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	539                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x820:0x9 DW_TAG_variable
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	550                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x82b:0x4d DW_TAG_lexical_block
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.long	752                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x834:0x9 DW_TAG_variable
	.long	.Ldebug_loc46                   @ DW_AT_location
	.long	753                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x83d:0x3a DW_TAG_inlined_subroutine
	.long	457                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	62                              @ DW_AT_call_line
	.byte	38                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x849:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	473                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x852:0x9 DW_TAG_variable
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	517                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x85b:0x9 DW_TAG_variable
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	528                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x864:0x9 DW_TAG_variable
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	539                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x86d:0x9 DW_TAG_variable
	.long	.Ldebug_loc44                   @ DW_AT_location
	.long	550                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x878:0x27d DW_TAG_lexical_block
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.long	765                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x881:0x9 DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	766                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x88a:0x26a DW_TAG_lexical_block
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.long	777                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x893:0x9 DW_TAG_variable
	.long	.Ldebug_loc51                   @ DW_AT_location
	.long	778                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x89c:0x9 DW_TAG_variable
	.long	.Ldebug_loc52                   @ DW_AT_location
	.long	789                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x8a5:0x24e DW_TAG_lexical_block
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.long	800                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x8ae:0x9 DW_TAG_variable
	.long	.Ldebug_loc53                   @ DW_AT_location
	.long	801                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x8b7:0x23b DW_TAG_lexical_block
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.long	812                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x8c0:0x9 DW_TAG_variable
	.long	.Ldebug_loc54                   @ DW_AT_location
	.long	813                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x8c9:0x9 DW_TAG_variable
	.long	.Ldebug_loc56                   @ DW_AT_location
	.long	824                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x8d2:0x9 DW_TAG_variable
	.long	.Ldebug_loc57                   @ DW_AT_location
	.long	835                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x8db:0x9 DW_TAG_variable
	.long	.Ldebug_loc59                   @ DW_AT_location
	.long	846                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x8e4:0x9 DW_TAG_variable
	.long	.Ldebug_loc60                   @ DW_AT_location
	.long	857                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x8ed:0x9 DW_TAG_variable
	.long	.Ldebug_loc69                   @ DW_AT_location
	.long	868                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x8f6:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.long	892                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x8ff:0x9 DW_TAG_variable
	.long	.Ldebug_loc55                   @ DW_AT_location
	.long	893                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x909:0x3e DW_TAG_inlined_subroutine
	.long	1025                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	47                              @ DW_AT_call_line
	.byte	19                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x915:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc61                   @ DW_AT_location
	.long	1052                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x91e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc63                   @ DW_AT_location
	.long	1063                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x927:0x1f DW_TAG_inlined_subroutine
	.long	975                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	24                              @ DW_AT_call_line
	.byte	36                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x933:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc62                   @ DW_AT_location
	.long	991                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x93c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc64                   @ DW_AT_location
	.long	1002                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x947:0x3e DW_TAG_inlined_subroutine
	.long	1025                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	46                              @ DW_AT_call_line
	.byte	19                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x953:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc65                   @ DW_AT_location
	.long	1052                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x95c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc67                   @ DW_AT_location
	.long	1063                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x965:0x1f DW_TAG_inlined_subroutine
	.long	975                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges15                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	24                              @ DW_AT_call_line
	.byte	36                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x971:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc66                   @ DW_AT_location
	.long	991                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x97a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc68                   @ DW_AT_location
	.long	1002                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x985:0x17 DW_TAG_lexical_block
	.long	.Ltmp148                        @ DW_AT_low_pc
	.long	.Ltmp150-.Ltmp148               @ DW_AT_high_pc
	.long	918                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x992:0x9 DW_TAG_variable
	.long	.Ldebug_loc58                   @ DW_AT_location
	.long	919                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x99c:0x47 DW_TAG_inlined_subroutine
	.long	1025                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges16                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	52                              @ DW_AT_call_line
	.byte	19                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x9a8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc70                   @ DW_AT_location
	.long	1041                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x9b1:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc71                   @ DW_AT_location
	.long	1052                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x9ba:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc73                   @ DW_AT_location
	.long	1063                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x9c3:0x1f DW_TAG_inlined_subroutine
	.long	975                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges17                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	24                              @ DW_AT_call_line
	.byte	36                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x9cf:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc72                   @ DW_AT_location
	.long	991                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x9d8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc74                   @ DW_AT_location
	.long	1002                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x9e3:0x35 DW_TAG_inlined_subroutine
	.long	1025                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges18                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	51                              @ DW_AT_call_line
	.byte	19                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x9ef:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc75                   @ DW_AT_location
	.long	1041                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x9f8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc76                   @ DW_AT_location
	.long	1052                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa01:0x16 DW_TAG_inlined_subroutine
	.long	975                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges19                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	24                              @ DW_AT_call_line
	.byte	36                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xa0d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc77                   @ DW_AT_location
	.long	991                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0xa18:0x3a DW_TAG_inlined_subroutine
	.long	1025                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges20                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	49                              @ DW_AT_call_line
	.byte	19                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0xa24:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\216\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\217\002"
	.byte	147
	.byte	8
	.long	1063                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa34:0x1d DW_TAG_inlined_subroutine
	.long	975                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges21                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	24                              @ DW_AT_call_line
	.byte	36                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0xa40:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\216\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\217\002"
	.byte	147
	.byte	8
	.long	1002                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0xa52:0x35 DW_TAG_inlined_subroutine
	.long	1025                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges22                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	48                              @ DW_AT_call_line
	.byte	19                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xa5e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc81                   @ DW_AT_location
	.long	1041                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xa67:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc82                   @ DW_AT_location
	.long	1052                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa70:0x16 DW_TAG_inlined_subroutine
	.long	975                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges23                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	24                              @ DW_AT_call_line
	.byte	36                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xa7c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc83                   @ DW_AT_location
	.long	991                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0xa87:0x35 DW_TAG_inlined_subroutine
	.long	1025                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges24                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	54                              @ DW_AT_call_line
	.byte	19                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xa93:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc78                   @ DW_AT_location
	.long	1041                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xa9c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc79                   @ DW_AT_location
	.long	1052                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xaa5:0x16 DW_TAG_inlined_subroutine
	.long	975                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges25                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	24                              @ DW_AT_call_line
	.byte	36                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xab1:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc80                   @ DW_AT_location
	.long	991                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0xabc:0x35 DW_TAG_inlined_subroutine
	.long	1025                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges26                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	53                              @ DW_AT_call_line
	.byte	19                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xac8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc84                   @ DW_AT_location
	.long	1041                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xad1:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc85                   @ DW_AT_location
	.long	1052                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xada:0x16 DW_TAG_inlined_subroutine
	.long	975                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges27                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	24                              @ DW_AT_call_line
	.byte	36                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xae6:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc86                   @ DW_AT_location
	.long	991                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0xaf6:0x1f DW_TAG_inlined_subroutine
	.long	3620                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges28                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	77                              @ DW_AT_call_line
	.byte	40                              @ DW_AT_call_column
	.byte	25                              @ Abbrev [25] 0xb02:0x9 DW_TAG_variable
	.long	.Ldebug_loc47                   @ DW_AT_location
	.long	3639                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xb0b:0x9 DW_TAG_variable
	.long	.Ldebug_loc48                   @ DW_AT_location
	.long	3650                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0xb15:0x1f DW_TAG_inlined_subroutine
	.long	3620                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges29                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	78                              @ DW_AT_call_line
	.byte	59                              @ DW_AT_call_column
	.byte	25                              @ Abbrev [25] 0xb21:0x9 DW_TAG_variable
	.long	.Ldebug_loc49                   @ DW_AT_location
	.long	3639                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xb2a:0x9 DW_TAG_variable
	.long	.Ldebug_loc50                   @ DW_AT_location
	.long	3650                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0xb36:0x73 DW_TAG_inlined_subroutine
	.long	1075                            @ DW_AT_abstract_origin
	.long	.Ltmp196                        @ DW_AT_low_pc
	.long	.Ltmp206-.Ltmp196               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	81                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0xb46:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\310\001"
	.byte	159
	.long	1087                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xb50:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	85
	.long	1098                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xb57:0x51 DW_TAG_lexical_block
	.long	.Ltmp196                        @ DW_AT_low_pc
	.long	.Ltmp206-.Ltmp196               @ DW_AT_high_pc
	.long	1109                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xb64:0x7 DW_TAG_variable
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	1110                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0xb6b:0x3c DW_TAG_lexical_block
	.long	.Ldebug_ranges30                @ DW_AT_ranges
	.long	1121                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xb74:0x9 DW_TAG_variable
	.long	.Ldebug_loc87                   @ DW_AT_location
	.long	1122                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xb7d:0x9 DW_TAG_variable
	.long	.Ldebug_loc88                   @ DW_AT_location
	.long	1133                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xb86:0x9 DW_TAG_variable
	.long	.Ldebug_loc89                   @ DW_AT_location
	.long	1144                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xb8f:0x17 DW_TAG_lexical_block
	.long	.Ltmp204                        @ DW_AT_low_pc
	.long	.Ltmp206-.Ltmp204               @ DW_AT_high_pc
	.long	1207                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xb9c:0x9 DW_TAG_variable
	.long	.Ldebug_loc90                   @ DW_AT_location
	.long	1208                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xbad:0x9 DW_TAG_GNU_call_site
	.long	3044                            @ DW_AT_abstract_origin
	.long	.Ltmp5                          @ DW_AT_low_pc
	.byte	30                              @ Abbrev [30] 0xbb6:0x9 DW_TAG_GNU_call_site
	.long	3065                            @ DW_AT_abstract_origin
	.long	.Ltmp9                          @ DW_AT_low_pc
	.byte	31                              @ Abbrev [31] 0xbbf:0x9 DW_TAG_GNU_call_site
	.long	3086                            @ DW_AT_abstract_origin
                                        @ DW_AT_GNU_tail_call
	.long	.Ltmp13                         @ DW_AT_low_pc
	.byte	30                              @ Abbrev [30] 0xbc8:0x9 DW_TAG_GNU_call_site
	.long	3167                            @ DW_AT_abstract_origin
	.long	.Ltmp15                         @ DW_AT_low_pc
	.byte	31                              @ Abbrev [31] 0xbd1:0x9 DW_TAG_GNU_call_site
	.long	3199                            @ DW_AT_abstract_origin
                                        @ DW_AT_GNU_tail_call
	.long	.Ltmp19                         @ DW_AT_low_pc
	.byte	30                              @ Abbrev [30] 0xbda:0x9 DW_TAG_GNU_call_site
	.long	3241                            @ DW_AT_abstract_origin
	.long	.Ltmp57                         @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0xbe4:0x15 DW_TAG_subprogram
	.long	.Linfo_string123                @ DW_AT_linkage_name
	.long	.Linfo_string124                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	3524                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	33                              @ Abbrev [33] 0xbf3:0x5 DW_TAG_formal_parameter
	.long	3514                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0xbf9:0x15 DW_TAG_subprogram
	.long	.Linfo_string125                @ DW_AT_linkage_name
	.long	.Linfo_string126                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	3524                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	33                              @ Abbrev [33] 0xc08:0x5 DW_TAG_formal_parameter
	.long	3514                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0xc0e:0x2f DW_TAG_subprogram
	.long	.Linfo_string127                @ DW_AT_linkage_name
	.long	.Linfo_string128                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	33                              @ Abbrev [33] 0xc19:0x5 DW_TAG_formal_parameter
	.long	3514                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xc1e:0x5 DW_TAG_formal_parameter
	.long	3672                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xc23:0x5 DW_TAG_formal_parameter
	.long	3541                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xc28:0x5 DW_TAG_formal_parameter
	.long	3551                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xc2d:0x5 DW_TAG_formal_parameter
	.long	3541                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xc32:0x5 DW_TAG_formal_parameter
	.long	3561                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xc37:0x5 DW_TAG_formal_parameter
	.long	3571                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xc3d:0x22 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string131                @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0xc46:0xc DW_TAG_member
	.long	.Linfo_string129                @ DW_AT_name
	.long	3391                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0xc52:0xc DW_TAG_member
	.long	.Linfo_string130                @ DW_AT_name
	.long	3551                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0xc5f:0x20 DW_TAG_subprogram
	.long	.Linfo_string132                @ DW_AT_linkage_name
	.long	.Linfo_string133                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	33                              @ Abbrev [33] 0xc6a:0x5 DW_TAG_formal_parameter
	.long	3514                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xc6f:0x5 DW_TAG_formal_parameter
	.long	3391                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xc74:0x5 DW_TAG_formal_parameter
	.long	3541                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xc79:0x5 DW_TAG_formal_parameter
	.long	3682                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0xc7f:0x2a DW_TAG_subprogram
	.long	.Linfo_string134                @ DW_AT_linkage_name
	.long	.Linfo_string135                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	33                              @ Abbrev [33] 0xc8a:0x5 DW_TAG_formal_parameter
	.long	3514                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xc8f:0x5 DW_TAG_formal_parameter
	.long	3541                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xc94:0x5 DW_TAG_formal_parameter
	.long	3551                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xc99:0x5 DW_TAG_formal_parameter
	.long	3541                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xc9e:0x5 DW_TAG_formal_parameter
	.long	3561                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xca3:0x5 DW_TAG_formal_parameter
	.long	3571                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0xca9:0x2a DW_TAG_subprogram
	.long	.Linfo_string136                @ DW_AT_linkage_name
	.long	.Linfo_string137                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	33                              @ Abbrev [33] 0xcb4:0x5 DW_TAG_formal_parameter
	.long	3561                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xcb9:0x5 DW_TAG_formal_parameter
	.long	3551                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xcbe:0x5 DW_TAG_formal_parameter
	.long	3296                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xcc3:0x5 DW_TAG_formal_parameter
	.long	3289                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xcc8:0x5 DW_TAG_formal_parameter
	.long	3289                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xccd:0x5 DW_TAG_formal_parameter
	.long	3571                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0xcd4:0x5 DW_TAG_const_type
	.long	3289                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0xcd9:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	37                              @ Abbrev [37] 0xce0:0xb DW_TAG_typedef
	.long	3289                            @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0xceb:0xb DW_TAG_typedef
	.long	3318                            @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0xcf6:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	3331                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0xcfc:0x6 DW_TAG_subrange_type
	.long	3360                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0xd03:0xb DW_TAG_typedef
	.long	3342                            @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0xd0e:0xb DW_TAG_typedef
	.long	3353                            @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0xd19:0x7 DW_TAG_base_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0xd20:0x7 DW_TAG_base_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	37                              @ Abbrev [37] 0xd27:0xb DW_TAG_typedef
	.long	3378                            @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0xd32:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	3391                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0xd38:0x6 DW_TAG_subrange_type
	.long	3360                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0xd3f:0xb DW_TAG_typedef
	.long	3402                            @ DW_AT_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0xd4a:0xb DW_TAG_typedef
	.long	3289                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0xd55:0xb DW_TAG_typedef
	.long	3424                            @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0xd60:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	3437                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0xd66:0x6 DW_TAG_subrange_type
	.long	3360                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0xd6d:0xb DW_TAG_typedef
	.long	3448                            @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0xd78:0xb DW_TAG_typedef
	.long	3459                            @ DW_AT_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0xd83:0x7 DW_TAG_base_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	37                              @ Abbrev [37] 0xd8a:0xb DW_TAG_typedef
	.long	3477                            @ DW_AT_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0xd95:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	3331                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0xd9b:0x6 DW_TAG_subrange_type
	.long	3360                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0xda2:0xb DW_TAG_typedef
	.long	3501                            @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0xdad:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	3391                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0xdb3:0x6 DW_TAG_subrange_type
	.long	3360                            @ DW_AT_type
	.byte	2                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	41                              @ Abbrev [41] 0xdba:0x5 DW_TAG_reference_type
	.long	3519                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0xdbf:0x5 DW_TAG_const_type
	.long	1249                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0xdc4:0x7 DW_TAG_base_type
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	41                              @ Abbrev [41] 0xdcb:0x5 DW_TAG_reference_type
	.long	3536                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0xdd0:0x5 DW_TAG_const_type
	.long	287                             @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xdd5:0x5 DW_TAG_pointer_type
	.long	3546                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0xdda:0x5 DW_TAG_const_type
	.long	3331                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xddf:0x5 DW_TAG_pointer_type
	.long	3556                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0xde4:0x5 DW_TAG_const_type
	.long	3391                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0xde9:0x5 DW_TAG_reference_type
	.long	3566                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0xdee:0x5 DW_TAG_const_type
	.long	1403                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0xdf3:0x1 DW_TAG_pointer_type
	.byte	42                              @ Abbrev [42] 0xdf4:0x5 DW_TAG_pointer_type
	.long	3577                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0xdf9:0x5 DW_TAG_const_type
	.long	3353                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xdfe:0x5 DW_TAG_pointer_type
	.long	333                             @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0xe03:0xd DW_TAG_array_type
	.long	3391                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0xe08:0x7 DW_TAG_subrange_type
	.long	3360                            @ DW_AT_type
	.short	512                             @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0xe10:0x5 DW_TAG_const_type
	.long	3490                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xe15:0x5 DW_TAG_pointer_type
	.long	3391                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0xe1a:0x5 DW_TAG_const_type
	.long	3367                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0xe1f:0x5 DW_TAG_const_type
	.long	3307                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0xe24:0x2a DW_TAG_subprogram
	.long	435                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	3630                            @ DW_AT_object_pointer
	.byte	47                              @ Abbrev [47] 0xe2e:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string108                @ DW_AT_name
	.long	3662                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	7                               @ Abbrev [7] 0xe37:0xb DW_TAG_variable
	.long	.Linfo_string109                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	3572                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xe42:0xb DW_TAG_variable
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	3284                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0xe4e:0x5 DW_TAG_pointer_type
	.long	333                             @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0xe53:0x5 DW_TAG_const_type
	.long	3413                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0xe58:0x5 DW_TAG_reference_type
	.long	3677                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0xe5d:0x5 DW_TAG_const_type
	.long	3133                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xe62:0x5 DW_TAG_pointer_type
	.long	3331                            @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0xe67:0xd7 DW_TAG_namespace
	.long	.Linfo_string138                @ DW_AT_name
	.byte	48                              @ Abbrev [48] 0xe6c:0xd1 DW_TAG_namespace
	.long	.Linfo_string139                @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	49                              @ Abbrev [49] 0xe71:0x7 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	3902                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xe78:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	3331                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xe7f:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	3437                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xe86:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	3391                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xe8d:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	3914                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xe94:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	3943                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xe9b:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	3972                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xea2:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	4001                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xea9:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	4030                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xeb0:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	4059                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xeb7:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	4081                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xebe:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	4103                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xec5:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	4125                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xecc:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	4147                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xed3:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	4169                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xeda:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	4191                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xee1:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	4213                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xee8:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	4235                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xeef:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	4246                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xef6:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	4257                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xefd:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	4268                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xf04:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	4279                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xf0b:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	4290                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xf12:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	4301                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xf19:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	4312                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xf20:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	4323                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xf27:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	4334                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xf2e:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	4345                            @ DW_AT_import
	.byte	49                              @ Abbrev [49] 0xf35:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	4367                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0xf3e:0xb DW_TAG_typedef
	.long	3913                            @ DW_AT_type
	.long	.Linfo_string140                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	50                              @ Abbrev [50] 0xf49:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	37                              @ Abbrev [37] 0xf4a:0xb DW_TAG_typedef
	.long	3925                            @ DW_AT_type
	.long	.Linfo_string143                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0xf55:0xb DW_TAG_typedef
	.long	3936                            @ DW_AT_type
	.long	.Linfo_string142                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0xf60:0x7 DW_TAG_base_type
	.long	.Linfo_string141                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	37                              @ Abbrev [37] 0xf67:0xb DW_TAG_typedef
	.long	3954                            @ DW_AT_type
	.long	.Linfo_string146                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0xf72:0xb DW_TAG_typedef
	.long	3965                            @ DW_AT_type
	.long	.Linfo_string145                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0xf7d:0x7 DW_TAG_base_type
	.long	.Linfo_string144                @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	37                              @ Abbrev [37] 0xf84:0xb DW_TAG_typedef
	.long	3983                            @ DW_AT_type
	.long	.Linfo_string149                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0xf8f:0xb DW_TAG_typedef
	.long	3994                            @ DW_AT_type
	.long	.Linfo_string148                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0xf9a:0x7 DW_TAG_base_type
	.long	.Linfo_string147                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	37                              @ Abbrev [37] 0xfa1:0xb DW_TAG_typedef
	.long	4012                            @ DW_AT_type
	.long	.Linfo_string152                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0xfac:0xb DW_TAG_typedef
	.long	4023                            @ DW_AT_type
	.long	.Linfo_string151                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0xfb7:0x7 DW_TAG_base_type
	.long	.Linfo_string150                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	37                              @ Abbrev [37] 0xfbe:0xb DW_TAG_typedef
	.long	4041                            @ DW_AT_type
	.long	.Linfo_string155                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0xfc9:0xb DW_TAG_typedef
	.long	4052                            @ DW_AT_type
	.long	.Linfo_string154                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0xfd4:0x7 DW_TAG_base_type
	.long	.Linfo_string153                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	37                              @ Abbrev [37] 0xfdb:0xb DW_TAG_typedef
	.long	4070                            @ DW_AT_type
	.long	.Linfo_string157                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0xfe6:0xb DW_TAG_typedef
	.long	3342                            @ DW_AT_type
	.long	.Linfo_string156                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0xff1:0xb DW_TAG_typedef
	.long	4092                            @ DW_AT_type
	.long	.Linfo_string159                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0xffc:0xb DW_TAG_typedef
	.long	3448                            @ DW_AT_type
	.long	.Linfo_string158                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1007:0xb DW_TAG_typedef
	.long	4114                            @ DW_AT_type
	.long	.Linfo_string161                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1012:0xb DW_TAG_typedef
	.long	3402                            @ DW_AT_type
	.long	.Linfo_string160                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x101d:0xb DW_TAG_typedef
	.long	4136                            @ DW_AT_type
	.long	.Linfo_string163                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1028:0xb DW_TAG_typedef
	.long	3925                            @ DW_AT_type
	.long	.Linfo_string162                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1033:0xb DW_TAG_typedef
	.long	4158                            @ DW_AT_type
	.long	.Linfo_string165                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x103e:0xb DW_TAG_typedef
	.long	3954                            @ DW_AT_type
	.long	.Linfo_string164                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1049:0xb DW_TAG_typedef
	.long	4180                            @ DW_AT_type
	.long	.Linfo_string167                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1054:0xb DW_TAG_typedef
	.long	3983                            @ DW_AT_type
	.long	.Linfo_string166                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x105f:0xb DW_TAG_typedef
	.long	4202                            @ DW_AT_type
	.long	.Linfo_string169                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x106a:0xb DW_TAG_typedef
	.long	4012                            @ DW_AT_type
	.long	.Linfo_string168                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1075:0xb DW_TAG_typedef
	.long	4224                            @ DW_AT_type
	.long	.Linfo_string171                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1080:0xb DW_TAG_typedef
	.long	4041                            @ DW_AT_type
	.long	.Linfo_string170                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x108b:0xb DW_TAG_typedef
	.long	3353                            @ DW_AT_type
	.long	.Linfo_string172                @ DW_AT_name
	.byte	19                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1096:0xb DW_TAG_typedef
	.long	3289                            @ DW_AT_type
	.long	.Linfo_string173                @ DW_AT_name
	.byte	19                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x10a1:0xb DW_TAG_typedef
	.long	3289                            @ DW_AT_type
	.long	.Linfo_string174                @ DW_AT_name
	.byte	19                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x10ac:0xb DW_TAG_typedef
	.long	3936                            @ DW_AT_type
	.long	.Linfo_string175                @ DW_AT_name
	.byte	19                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x10b7:0xb DW_TAG_typedef
	.long	3965                            @ DW_AT_type
	.long	.Linfo_string176                @ DW_AT_name
	.byte	19                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x10c2:0xb DW_TAG_typedef
	.long	4023                            @ DW_AT_type
	.long	.Linfo_string177                @ DW_AT_name
	.byte	19                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x10cd:0xb DW_TAG_typedef
	.long	4023                            @ DW_AT_type
	.long	.Linfo_string178                @ DW_AT_name
	.byte	19                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x10d8:0xb DW_TAG_typedef
	.long	4052                            @ DW_AT_type
	.long	.Linfo_string179                @ DW_AT_name
	.byte	19                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x10e3:0xb DW_TAG_typedef
	.long	3289                            @ DW_AT_type
	.long	.Linfo_string180                @ DW_AT_name
	.byte	19                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x10ee:0xb DW_TAG_typedef
	.long	4023                            @ DW_AT_type
	.long	.Linfo_string181                @ DW_AT_name
	.byte	19                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x10f9:0xb DW_TAG_typedef
	.long	4356                            @ DW_AT_type
	.long	.Linfo_string183                @ DW_AT_name
	.byte	19                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1104:0xb DW_TAG_typedef
	.long	3936                            @ DW_AT_type
	.long	.Linfo_string182                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x110f:0xb DW_TAG_typedef
	.long	4378                            @ DW_AT_type
	.long	.Linfo_string185                @ DW_AT_name
	.byte	19                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x111a:0xb DW_TAG_typedef
	.long	4052                            @ DW_AT_type
	.long	.Linfo_string184                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x1125:0x5 DW_TAG_const_type
	.long	3524                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp90-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp90-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp90-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp183-.Lfunc_begin0
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp137-.Lfunc_begin0
	.long	.Ltmp183-.Lfunc_begin0
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp137-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.long	.Ltmp183-.Lfunc_begin0
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp142-.Lfunc_begin0
	.long	.Ltmp143-.Lfunc_begin0
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp183-.Lfunc_begin0
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.long	.Ltmp151-.Lfunc_begin0
	.long	.Ltmp152-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp161-.Lfunc_begin0
	.long	.Ltmp182-.Lfunc_begin0
	.long	.Ltmp183-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp161-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges14:
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp161-.Lfunc_begin0
	.long	.Ltmp162-.Lfunc_begin0
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges15:
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp161-.Lfunc_begin0
	.long	.Ltmp162-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges16:
	.long	.Ltmp152-.Lfunc_begin0
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp165-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp187-.Lfunc_begin0
	.long	.Ltmp188-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges17:
	.long	.Ltmp152-.Lfunc_begin0
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp165-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges18:
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp157-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp188-.Lfunc_begin0
	.long	.Ltmp189-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges19:
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp157-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges20:
	.long	.Ltmp158-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp186-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges21:
	.long	.Ltmp158-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp171-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges22:
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.long	.Ltmp186-.Lfunc_begin0
	.long	.Ltmp187-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges23:
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges24:
	.long	.Ltmp162-.Lfunc_begin0
	.long	.Ltmp165-.Lfunc_begin0
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.long	.Ltmp180-.Lfunc_begin0
	.long	.Ltmp182-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges25:
	.long	.Ltmp162-.Lfunc_begin0
	.long	.Ltmp165-.Lfunc_begin0
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges26:
	.long	.Ltmp172-.Lfunc_begin0
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.long	.Ltmp180-.Lfunc_begin0
	.long	.Ltmp189-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges27:
	.long	.Ltmp172-.Lfunc_begin0
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.long	.Ltmp180-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges28:
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges29:
	.long	.Ltmp110-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp121-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges30:
	.long	.Ltmp196-.Lfunc_begin0
	.long	.Ltmp197-.Lfunc_begin0
	.long	.Ltmp198-.Lfunc_begin0
	.long	.Ltmp199-.Lfunc_begin0
	.long	.Ltmp200-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/conv_s8/conv_s8_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=59
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=74
.Linfo_string4:
	.asciz	"kPiece"                        @ string offset=82
.Linfo_string5:
	.asciz	"int"                           @ string offset=89
.Linfo_string6:
	.asciz	"kChannels"                     @ string offset=93
.Linfo_string7:
	.asciz	"kSumPixels"                    @ string offset=103
.Linfo_string8:
	.asciz	"kSums"                         @ string offset=114
.Linfo_string9:
	.asciz	"ptrdiff_t"                     @ string offset=120
.Linfo_string10:
	.asciz	"signed char"                   @ string offset=130
.Linfo_string11:
	.asciz	"__int8_t"                      @ string offset=142
.Linfo_string12:
	.asciz	"int8_t"                        @ string offset=151
.Linfo_string13:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=158
.Linfo_string14:
	.asciz	"int8x16_t"                     @ string offset=178
.Linfo_string15:
	.asciz	"__int32_t"                     @ string offset=188
.Linfo_string16:
	.asciz	"int32_t"                       @ string offset=198
.Linfo_string17:
	.asciz	"int32x4_t"                     @ string offset=206
.Linfo_string18:
	.asciz	"short"                         @ string offset=216
.Linfo_string19:
	.asciz	"__int16_t"                     @ string offset=222
.Linfo_string20:
	.asciz	"int16_t"                       @ string offset=232
.Linfo_string21:
	.asciz	"int16x8_t"                     @ string offset=240
.Linfo_string22:
	.asciz	"int8x8_t"                      @ string offset=250
.Linfo_string23:
	.asciz	"int32x2_t"                     @ string offset=259
.Linfo_string24:
	.asciz	"_ZN7facesig12_GLOBAL__N_15blockERKNS_10ConvParamsERKNS0_8SegmentsEPKaPKiS8_RKNS_10RequantiseEiPv" @ string offset=269
.Linfo_string25:
	.asciz	"block"                         @ string offset=366
.Linfo_string26:
	.asciz	"p"                             @ string offset=372
.Linfo_string27:
	.asciz	"in_height"                     @ string offset=374
.Linfo_string28:
	.asciz	"in_width"                      @ string offset=384
.Linfo_string29:
	.asciz	"cin"                           @ string offset=393
.Linfo_string30:
	.asciz	"out_height"                    @ string offset=397
.Linfo_string31:
	.asciz	"out_width"                     @ string offset=408
.Linfo_string32:
	.asciz	"cout"                          @ string offset=418
.Linfo_string33:
	.asciz	"kernel"                        @ string offset=423
.Linfo_string34:
	.asciz	"stride"                        @ string offset=430
.Linfo_string35:
	.asciz	"pad"                           @ string offset=437
.Linfo_string36:
	.asciz	"relu"                          @ string offset=441
.Linfo_string37:
	.asciz	"bool"                          @ string offset=446
.Linfo_string38:
	.asciz	"pool"                          @ string offset=451
.Linfo_string39:
	.asciz	"chain"                         @ string offset=456
.Linfo_string40:
	.asciz	"ConvParams"                    @ string offset=462
.Linfo_string41:
	.asciz	"segments"                      @ string offset=473
.Linfo_string42:
	.asciz	"rows"                          @ string offset=482
.Linfo_string43:
	.asciz	"pieces"                        @ string offset=487
.Linfo_string44:
	.asciz	"Segments"                      @ string offset=494
.Linfo_string45:
	.asciz	"in"                            @ string offset=503
.Linfo_string46:
	.asciz	"bias"                          @ string offset=506
.Linfo_string47:
	.asciz	"weights"                       @ string offset=511
.Linfo_string48:
	.asciz	"to"                            @ string offset=519
.Linfo_string49:
	.asciz	"Requantise"                    @ string offset=522
.Linfo_string50:
	.asciz	"channel"                       @ string offset=533
.Linfo_string51:
	.asciz	"out"                           @ string offset=541
.Linfo_string52:
	.asciz	"pixels"                        @ string offset=545
.Linfo_string53:
	.asciz	"Integer"                       @ string offset=552
.Linfo_string54:
	.asciz	"row"                           @ string offset=560
.Linfo_string55:
	.asciz	"x_step"                        @ string offset=564
.Linfo_string56:
	.asciz	"y_step"                        @ string offset=571
.Linfo_string57:
	.asciz	"width"                         @ string offset=578
.Linfo_string58:
	.asciz	"x"                             @ string offset=584
.Linfo_string59:
	.asciz	"corner"                        @ string offset=586
.Linfo_string60:
	.asciz	"_ZN7facesig12_GLOBAL__N_16PixelsIaE4nextEv" @ string offset=593
.Linfo_string61:
	.asciz	"next"                          @ string offset=636
.Linfo_string62:
	.asciz	"Pixels<signed char>"           @ string offset=641
.Linfo_string63:
	.asciz	"area"                          @ string offset=661
.Linfo_string64:
	.asciz	"side"                          @ string offset=666
.Linfo_string65:
	.asciz	"count"                         @ string offset=671
.Linfo_string66:
	.asciz	"sums"                          @ string offset=677
.Linfo_string67:
	.asciz	"first"                         @ string offset=682
.Linfo_string68:
	.asciz	"together"                      @ string offset=688
.Linfo_string69:
	.asciz	"i"                             @ string offset=697
.Linfo_string70:
	.asciz	"in1"                           @ string offset=699
.Linfo_string71:
	.asciz	"in0"                           @ string offset=703
.Linfo_string72:
	.asciz	"_ZN7facesig9pool_sideERKNS_10ConvParamsE" @ string offset=707
.Linfo_string73:
	.asciz	"pool_side"                     @ string offset=748
.Linfo_string74:
	.asciz	"params"                        @ string offset=758
.Linfo_string75:
	.asciz	"_ZN7facesig12_GLOBAL__N_16add_upE17__simd128_int32_tS1_S1_S1_" @ string offset=765
.Linfo_string76:
	.asciz	"add_up"                        @ string offset=827
.Linfo_string77:
	.asciz	"s0"                            @ string offset=834
.Linfo_string78:
	.asciz	"s1"                            @ string offset=837
.Linfo_string79:
	.asciz	"s2"                            @ string offset=840
.Linfo_string80:
	.asciz	"s3"                            @ string offset=843
.Linfo_string81:
	.asciz	"h3"                            @ string offset=846
.Linfo_string82:
	.asciz	"h2"                            @ string offset=849
.Linfo_string83:
	.asciz	"h1"                            @ string offset=852
.Linfo_string84:
	.asciz	"h0"                            @ string offset=855
.Linfo_string85:
	.asciz	"_ZN7facesig12_GLOBAL__N_18tile_4x2ERKNS0_8SegmentsEPKaS5_PKiS5_Pi" @ string offset=858
.Linfo_string86:
	.asciz	"tile_4x2"                      @ string offset=924
.Linfo_string87:
	.asciz	"w"                             @ string offset=933
.Linfo_string88:
	.asciz	"s00"                           @ string offset=935
.Linfo_string89:
	.asciz	"s10"                           @ string offset=939
.Linfo_string90:
	.asciz	"s20"                           @ string offset=943
.Linfo_string91:
	.asciz	"s30"                           @ string offset=947
.Linfo_string92:
	.asciz	"s01"                           @ string offset=951
.Linfo_string93:
	.asciz	"s11"                           @ string offset=955
.Linfo_string94:
	.asciz	"s21"                           @ string offset=959
.Linfo_string95:
	.asciz	"s31"                           @ string offset=963
.Linfo_string96:
	.asciz	"bias_s32x4"                    @ string offset=967
.Linfo_string97:
	.asciz	"__s1"                          @ string offset=978
.Linfo_string98:
	.asciz	"row0"                          @ string offset=983
.Linfo_string99:
	.asciz	"row1"                          @ string offset=988
.Linfo_string100:
	.asciz	"piece"                         @ string offset=993
.Linfo_string101:
	.asciz	"w0"                            @ string offset=999
.Linfo_string102:
	.asciz	"a1"                            @ string offset=1002
.Linfo_string103:
	.asciz	"a0"                            @ string offset=1005
.Linfo_string104:
	.asciz	"w1"                            @ string offset=1008
.Linfo_string105:
	.asciz	"w2"                            @ string offset=1011
.Linfo_string106:
	.asciz	"w3"                            @ string offset=1014
.Linfo_string107:
	.asciz	"__ret"                         @ string offset=1017
.Linfo_string108:
	.asciz	"this"                          @ string offset=1023
.Linfo_string109:
	.asciz	"at"                            @ string offset=1028
.Linfo_string110:
	.asciz	"_ZN7facesig12_GLOBAL__N_15beginE16__simd128_int8_tS1_" @ string offset=1031
.Linfo_string111:
	.asciz	"begin"                         @ string offset=1085
.Linfo_string112:
	.asciz	"w_s8x16"                       @ string offset=1091
.Linfo_string113:
	.asciz	"a_s8x16"                       @ string offset=1099
.Linfo_string114:
	.asciz	"products_s16x8"                @ string offset=1107
.Linfo_string115:
	.asciz	"_ZN7facesig12_GLOBAL__N_13dotE17__simd128_int32_t16__simd128_int8_tS2_" @ string offset=1122
.Linfo_string116:
	.asciz	"dot"                           @ string offset=1193
.Linfo_string117:
	.asciz	"sums_s32x4"                    @ string offset=1197
.Linfo_string118:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pool_sumsEPii" @ string offset=1208
.Linfo_string119:
	.asciz	"pool_sums"                     @ string offset=1248
.Linfo_string120:
	.asciz	"from"                          @ string offset=1258
.Linfo_string121:
	.asciz	"top"                           @ string offset=1263
.Linfo_string122:
	.asciz	"bottom"                        @ string offset=1267
.Linfo_string123:
	.asciz	"_ZN7facesig19conv_s8_fits_windowERKNS_10ConvParamsE" @ string offset=1274
.Linfo_string124:
	.asciz	"conv_s8_fits_window"           @ string offset=1326
.Linfo_string125:
	.asciz	"_ZN7facesig20conv_s8_has_segmentsERKNS_10ConvParamsE" @ string offset=1346
.Linfo_string126:
	.asciz	"conv_s8_has_segments"          @ string offset=1399
.Linfo_string127:
	.asciz	"_ZN7facesig21conv_s8_segments_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPv" @ string offset=1420
.Linfo_string128:
	.asciz	"conv_s8_segments_neon"         @ string offset=1517
.Linfo_string129:
	.asciz	"zero_point"                    @ string offset=1539
.Linfo_string130:
	.asciz	"tap_sums"                      @ string offset=1550
.Linfo_string131:
	.asciz	"Outside"                       @ string offset=1559
.Linfo_string132:
	.asciz	"_ZN7facesig13conv_s8_frameERKNS_10ConvParamsEiPKaPa" @ string offset=1567
.Linfo_string133:
	.asciz	"conv_s8_frame"                 @ string offset=1619
.Linfo_string134:
	.asciz	"_ZN7facesig19conv_s8_window_neonERKNS_10ConvParamsEPKaPKiS4_RKNS_10RequantiseEPv" @ string offset=1633
.Linfo_string135:
	.asciz	"conv_s8_window_neon"           @ string offset=1714
.Linfo_string136:
	.asciz	"_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv" @ string offset=1734
.Linfo_string137:
	.asciz	"requantise_neon"               @ string offset=1790
.Linfo_string138:
	.asciz	"std"                           @ string offset=1806
.Linfo_string139:
	.asciz	"__1"                           @ string offset=1810
.Linfo_string140:
	.asciz	"max_align_t"                   @ string offset=1814
.Linfo_string141:
	.asciz	"long long"                     @ string offset=1826
.Linfo_string142:
	.asciz	"__int64_t"                     @ string offset=1836
.Linfo_string143:
	.asciz	"int64_t"                       @ string offset=1846
.Linfo_string144:
	.asciz	"unsigned char"                 @ string offset=1854
.Linfo_string145:
	.asciz	"__uint8_t"                     @ string offset=1868
.Linfo_string146:
	.asciz	"uint8_t"                       @ string offset=1878
.Linfo_string147:
	.asciz	"unsigned short"                @ string offset=1886
.Linfo_string148:
	.asciz	"__uint16_t"                    @ string offset=1901
.Linfo_string149:
	.asciz	"uint16_t"                      @ string offset=1912
.Linfo_string150:
	.asciz	"unsigned int"                  @ string offset=1921
.Linfo_string151:
	.asciz	"__uint32_t"                    @ string offset=1934
.Linfo_string152:
	.asciz	"uint32_t"                      @ string offset=1945
.Linfo_string153:
	.asciz	"unsigned long long"            @ string offset=1954
.Linfo_string154:
	.asciz	"__uint64_t"                    @ string offset=1973
.Linfo_string155:
	.asciz	"uint64_t"                      @ string offset=1984
.Linfo_string156:
	.asciz	"__int_least8_t"                @ string offset=1993
.Linfo_string157:
	.asciz	"int_least8_t"                  @ string offset=2008
.Linfo_string158:
	.asciz	"__int_least16_t"               @ string offset=2021
.Linfo_string159:
	.asciz	"int_least16_t"                 @ string offset=2037
.Linfo_string160:
	.asciz	"__int_least32_t"               @ string offset=2051
.Linfo_string161:
	.asciz	"int_least32_t"                 @ string offset=2067
.Linfo_string162:
	.asciz	"__int_least64_t"               @ string offset=2081
.Linfo_string163:
	.asciz	"int_least64_t"                 @ string offset=2097
.Linfo_string164:
	.asciz	"__uint_least8_t"               @ string offset=2111
.Linfo_string165:
	.asciz	"uint_least8_t"                 @ string offset=2127
.Linfo_string166:
	.asciz	"__uint_least16_t"              @ string offset=2141
.Linfo_string167:
	.asciz	"uint_least16_t"                @ string offset=2158
.Linfo_string168:
	.asciz	"__uint_least32_t"              @ string offset=2173
.Linfo_string169:
	.asciz	"uint_least32_t"                @ string offset=2190
.Linfo_string170:
	.asciz	"__uint_least64_t"              @ string offset=2205
.Linfo_string171:
	.asciz	"uint_least64_t"                @ string offset=2222
.Linfo_string172:
	.asciz	"int_fast8_t"                   @ string offset=2237
.Linfo_string173:
	.asciz	"int_fast16_t"                  @ string offset=2249
.Linfo_string174:
	.asciz	"int_fast32_t"                  @ string offset=2262
.Linfo_string175:
	.asciz	"int_fast64_t"                  @ string offset=2275
.Linfo_string176:
	.asciz	"uint_fast8_t"                  @ string offset=2288
.Linfo_string177:
	.asciz	"uint_fast16_t"                 @ string offset=2301
.Linfo_string178:
	.asciz	"uint_fast32_t"                 @ string offset=2315
.Linfo_string179:
	.asciz	"uint_fast64_t"                 @ string offset=2329
.Linfo_string180:
	.asciz	"intptr_t"                      @ string offset=2343
.Linfo_string181:
	.asciz	"uintptr_t"                     @ string offset=2352
.Linfo_string182:
	.asciz	"__intmax_t"                    @ string offset=2362
.Linfo_string183:
	.asciz	"intmax_t"                      @ string offset=2373
.Linfo_string184:
	.asciz	"__uintmax_t"                   @ string offset=2382
.Linfo_string185:
	.asciz	"uintmax_t"                     @ string offset=2394
.Linfo_string186:
	.asciz	"_ZN7facesig12conv_s8_neonERKNS_10ConvParamsERKNS_7OutsideEPKaPKiS7_RKNS_10RequantiseEPaPv" @ string offset=2404
.Linfo_string187:
	.asciz	"conv_s8_neon"                  @ string offset=2494
.Linfo_string188:
	.asciz	"outside"                       @ string offset=2507
.Linfo_string189:
	.asciz	"scratch"                       @ string offset=2515
.Linfo_string190:
	.asciz	"window"                        @ string offset=2523
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
