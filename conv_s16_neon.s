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
	.file	"conv_s16_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16_neon.cpp"
	.file	2 "/work/wt/cside" "csrc/kernels/requantise/requantise.h"
	.file	3 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16_tiles.h"
	.file	4 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16_pairs.h"
	.file	5 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16_rgb.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.text
	.globl	_ZN7facesig13conv_s16_neonERKNS_10ConvParamsERKNS_7OutsideEPKsPKiS7_RKNS_10RequantiseEPsPv @ -- Begin function _ZN7facesig13conv_s16_neonERKNS_10ConvParamsERKNS_7OutsideEPKsPKiS7_RKNS_10RequantiseEPsPv
	.p2align	2
	.type	_ZN7facesig13conv_s16_neonERKNS_10ConvParamsERKNS_7OutsideEPKsPKiS7_RKNS_10RequantiseEPsPv,%function
	.code	32
_ZN7facesig13conv_s16_neonERKNS_10ConvParamsERKNS_7OutsideEPKsPKiS7_RKNS_10RequantiseEPsPv: @ @_ZN7facesig13conv_s16_neonERKNS_10ConvParamsERKNS_7OutsideEPKsPKiS7_RKNS_10RequantiseEPsPv
.Lfunc_begin0:
	.loc	1 76 0                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:76:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: conv_s16_neon:p <- $r0
	@DEBUG_VALUE: conv_s16_neon:outside <- $r1
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	@DEBUG_VALUE: conv_s16_neon:bias <- $r3
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
	.pad	#764
	sub	sp, sp, #764
	.pad	#6144
	sub	sp, sp, #6144
.Ltmp0:
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	str	r3, [sp, #32]                   @ 4-byte Spill
.Ltmp1:
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	mov	r4, r0
.Ltmp2:
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	.loc	4 34 14 prologue_end            @ csrc/kernels/conv_s16/conv_s16_pairs.h:34:14 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:77:9 ]
	ldr	r7, [r0, #24]
	ldrb	r10, [r0, #37]
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_deref] $r11
.Ltmp3:
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: is_conv_pairs:p <- $r4
	.loc	4 34 26 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs.h:34:26 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:77:9 ]
	cmp	r7, #5
	.loc	4 34 14                         @ csrc/kernels/conv_s16/conv_s16_pairs.h:34:14 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:77:9 ]
	ldr	r3, [r0, #28]
	ldr	r0, [r11, #20]
	.loc	4 34 26                         @ csrc/kernels/conv_s16/conv_s16_pairs.h:34:26 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:77:9 ]
	cmpeq	r3, #1
	str	r0, [sp, #76]                   @ 4-byte Spill
	ldr	r0, [r11, #12]
	ldr	r6, [r11, #16]
	str	r0, [sp, #88]                   @ 4-byte Spill
	ldr	r0, [r11, #8]
	str	r0, [sp, #28]                   @ 4-byte Spill
	beq	.LBB0_43
.Ltmp4:
.LBB0_1:
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	@DEBUG_VALUE: conv_s16_neon:outside <- $r1
	.loc	1 80 11 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:80:11
	ldr	r0, [r4, #32]
	.loc	1 80 15 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:80:15
	cmp	r0, #1
	blt	.LBB0_3
.Ltmp5:
@ %bb.2:
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	@DEBUG_VALUE: conv_s16_neon:outside <- $r1
	.loc	1 81 35 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:81:35
	ldr	r1, [r1]
.Ltmp6:
	@DEBUG_VALUE: conv_s16_neon:outside <- [DW_OP_LLVM_entry_value 1] $r1
	.loc	1 81 9 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:81:9
	mov	r0, r4
	mov	r3, r6
	bl	_ZN7facesig14conv_s16_frameERKNS_10ConvParamsEiPKsPs
.Ltmp7:
	@DEBUG_VALUE: conv_s16_neon:in <- [DW_OP_LLVM_entry_value 1] $r2
	.file	11 "/work/wt/cside" "csrc/kernels/conv/conv.h"
	.loc	11 59 19                        @ csrc/kernels/conv/conv.h:59:19 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:86:49 ]
	ldrb	r10, [r4, #37]
	mov	r2, r6
.Ltmp8:
	.loc	5 20 14                         @ csrc/kernels/conv_s16/conv_s16_rgb.h:20:14 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:84:9 ]
	ldr	r7, [r4, #24]
	ldr	r3, [r4, #28]
.Ltmp9:
	@DEBUG_VALUE: conv_s16_neon:in <- undef
.LBB0_3:
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	.loc	1 0 0                           @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0
	ldrd	r8, r9, [r4, #16]
.Ltmp10:
	.loc	5 20 26 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_rgb.h:20:26 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:84:9 ]
	cmp	r7, #5
	ldr	r0, [r4, #8]
.Ltmp11:
	.loc	1 0 0 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0
	lsl	r1, r8, r10
.Ltmp12:
	@DEBUG_VALUE: pool_side:params <- $r4
	str	r1, [sp, #16]                   @ 4-byte Spill
.Ltmp13:
	@DEBUG_VALUE: is_conv_rgb:p <- $r4
	.loc	5 20 26                         @ csrc/kernels/conv_s16/conv_s16_rgb.h:20:26 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:84:9 ]
	bne	.LBB0_5
.Ltmp14:
@ %bb.4:
	@DEBUG_VALUE: is_conv_rgb:p <- $r4
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	.loc	5 20 26 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_rgb.h:20:26 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:84:9 ]
	cmp	r3, #1
	cmpeq	r0, #3
	beq	.LBB0_40
.Ltmp15:
.LBB0_5:
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	.loc	1 96 25 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:96:25
	ldr	r5, [r4, #12]
	mov	r1, #0
	str	r7, [sp, #60]                   @ 4-byte Spill
	str	r4, [sp, #96]                   @ 4-byte Spill
	.loc	1 96 36                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:96:36
	mul	r5, r5, r8
.Ltmp16:
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 60, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 224 32] undef
	@DEBUG_VALUE: pool_side:params <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:side <- undef
	@DEBUG_VALUE: conv_s16_neon:depth <- undef
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 32 32] undef
	.loc	1 0 36                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:36
	str	r1, [sp, #68]                   @ 4-byte Spill
	.loc	1 85 39                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:85:39
	ldr	r7, [r4, #4]
.Ltmp17:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 128 8] $r10
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 160 32] 0
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 192 32] 0
	.loc	1 85 56                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:85:56
	ldr	r6, [r4, #32]
.Ltmp18:
	@DEBUG_VALUE: conv_s16_neon:row <- undef
	@DEBUG_VALUE: conv_s16_neon:length <- undef
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 32 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 64 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 128 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 160 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 224 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	.loc	1 0 56                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:56
	mov	r4, #0
.Ltmp19:
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 64 32] undef
	@DEBUG_VALUE: batch <- [DW_OP_LLVM_fragment 4352 32] 0
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4352] $r11
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	ldr	r8, [sp, #16]                   @ 4-byte Reload
.Ltmp20:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	.loc	1 96 50                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:96:50
	lsl	r5, r5, r10
.Ltmp21:
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 160 32] undef
	.loc	1 99 0 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:99
	str	r4, [r11, #-136]
.Ltmp22:
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 128 32] undef
	.loc	1 96 57                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:96:57
	lsl	r1, r5, r10
.Ltmp23:
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 544, DW_OP_deref, DW_OP_LLVM_fragment 4352 32] $r11
	@DEBUG_VALUE: count <- $r1
	.loc	1 99 5                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:99:5
	cmp	r1, #1
	blt	.LBB0_39
.Ltmp24:
@ %bb.6:
	@DEBUG_VALUE: count <- $r1
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 544, DW_OP_deref, DW_OP_LLVM_fragment 4352 32] $r11
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4352] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 224 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 64 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 32 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 160 32] 0
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 128 8] $r10
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: pool_side:params <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:5
	add	r7, r7, r6, lsl #1
	str	r1, [sp, #36]                   @ 4-byte Spill
.Ltmp25:
	@DEBUG_VALUE: count <- [DW_OP_plus_uconst 36] [$sp+0]
	ldr	r1, [sp, #60]                   @ 4-byte Reload
	mov	lr, #0
	mul	r6, r7, r0
.Ltmp26:
	@DEBUG_VALUE: conv_s16_neon:row <- $r6
	mul	r5, r0, r1
.Ltmp27:
	@DEBUG_VALUE: conv_s16_neon:length <- $r5
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 224 32] $r5
	mls	r7, r0, r1, r6
	mul	r0, r0, r3
.Ltmp28:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 32 32] $r0
	str	r5, [sp, #56]                   @ 4-byte Spill
.Ltmp29:
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	mul	r3, r6, r3
.Ltmp30:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 64 32] $r3
	mul	r5, r5, r1
.Ltmp31:
	@DEBUG_VALUE: conv_s16_neon:depth <- $r5
	ldr	r1, [sp, #36]                   @ 4-byte Reload
.Ltmp32:
	@DEBUG_VALUE: count <- $r1
	str	r3, [sp, #44]                   @ 4-byte Spill
.Ltmp33:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	lsl	r3, r7, #1
.Ltmp34:
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 128 32] $r3
	str	r3, [sp, #52]                   @ 4-byte Spill
.Ltmp35:
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	lsl	r3, r5, #4
.Ltmp36:
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 160 32] $r3
	str	r5, [sp, #24]                   @ 4-byte Spill
.Ltmp37:
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	str	r3, [sp, #48]                   @ 4-byte Spill
.Ltmp38:
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	mov	r3, #0
	str	r3, [sp, #72]                   @ 4-byte Spill
	str	r0, [sp, #40]                   @ 4-byte Spill
.Ltmp39:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	str	r10, [sp, #12]                  @ 4-byte Spill
	b	.LBB0_9
.Ltmp40:
.LBB0_7:                                @   in Loop: Header=BB0_9 Depth=1
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 99 60                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:99:60
	ldr	lr, [r11, #-136]
	ldr	r2, [sp, #20]                   @ 4-byte Reload
.Ltmp41:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	.loc	1 0 60                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:60
	ldr	r10, [sp, #12]                  @ 4-byte Reload
	ldr	r8, [sp, #16]                   @ 4-byte Reload
	ldr	r1, [sp, #36]                   @ 4-byte Reload
.Ltmp42:
.LBB0_8:                                @   in Loop: Header=BB0_9 Depth=1
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r0, [sp, #40]                   @ 4-byte Reload
	.loc	1 99 60 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:99:60
	add	lr, lr, #128
.Ltmp43:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 544, DW_OP_deref, DW_OP_LLVM_fragment 4352 32] $r11
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4352] $r11
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	.loc	1 99 5                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:99:5
	cmp	lr, r1
	.loc	1 99 0                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:99
	str	lr, [r11, #-136]
	bge	.LBB0_39
.Ltmp44:
.LBB0_9:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_14 Depth 2
                                        @     Child Loop BB0_19 Depth 2
                                        @       Child Loop BB0_27 Depth 3
                                        @       Child Loop BB0_31 Depth 3
                                        @       Child Loop BB0_35 Depth 3
                                        @         Child Loop BB0_38 Depth 4
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 544, DW_OP_deref, DW_OP_LLVM_fragment 4352 32] $r11
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4352] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	.loc	1 100 29                        @ csrc/kernels/conv_s16/conv_s16_neon.cpp:100:29
	sub	r3, r1, lr
	.loc	1 100 23 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_neon.cpp:100:23
	cmp	r3, #128
	mov	r7, r3
	movge	r7, #128
.Ltmp45:
	.loc	1 101 9 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:9
	cmp	r3, #1
.Ltmp46:
	.loc	1 100 21                        @ csrc/kernels/conv_s16/conv_s16_neon.cpp:100:21
	str	r7, [r11, #-132]
.Ltmp47:
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: i <- 0
	.loc	1 0 21 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:21
	str	r7, [sp, #108]                  @ 4-byte Spill
.Ltmp48:
	.loc	1 101 9 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:9
	blt	.LBB0_16
.Ltmp49:
@ %bb.10:                               @   in Loop: Header=BB0_9 Depth=1
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	cmp	r7, #1
	mov	r3, #1
	movgt	r3, r7
	sub	r7, r11, #680
	b	.LBB0_14
.Ltmp50:
.LBB0_11:                               @   in Loop: Header=BB0_14 Depth=2
	@DEBUG_VALUE: next:at <- $r6
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:9
	ldr	r5, [sp, #68]                   @ 4-byte Reload
.Ltmp51:
.LBB0_12:                               @   in Loop: Header=BB0_14 Depth=2
	@DEBUG_VALUE: next:at <- $r6
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 192 32] $r5
	@DEBUG_VALUE: next:at <- $r6
	@DEBUG_VALUE: next:side <- $r4
	.file	12 "/work/wt/cside" "csrc/kernels/conv/pixels_neon.h"
	.loc	12 30 11 is_stmt 1              @ csrc/kernels/conv/pixels_neon.h:30:11 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	ldr	r0, [sp, #72]                   @ 4-byte Reload
.Ltmp52:
	.loc	12 31 15                        @ csrc/kernels/conv/pixels_neon.h:31:15 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	mov	r1, #0
.Ltmp53:
	.loc	12 30 11                        @ csrc/kernels/conv/pixels_neon.h:30:11 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	add	r0, r4, r0
.Ltmp54:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 160 32] $r0
	.loc	12 31 15                        @ csrc/kernels/conv/pixels_neon.h:31:15 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	ldr	r4, [sp, #44]                   @ 4-byte Reload
.Ltmp55:
	cmp	r0, r8
	lsleq	r1, r4, r10
	subs	r4, r0, r8
	movne	r4, r0
.Ltmp56:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 160 32] $r4
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 160 32] $r4
	add	r2, r2, r1, lsl #1
.Ltmp57:
	.loc	12 0 15 is_stmt 0               @ csrc/kernels/conv/pixels_neon.h:0:15
	str	r4, [sp, #72]                   @ 4-byte Spill
.Ltmp58:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
.LBB0_13:                               @   in Loop: Header=BB0_14 Depth=2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 192 32] $r5
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	str	r5, [sp, #68]                   @ 4-byte Spill
.Ltmp59:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	.loc	1 101 27 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:27
	subs	r3, r3, #1
	ldr	r1, [sp, #36]                   @ 4-byte Reload
	ldr	r0, [sp, #40]                   @ 4-byte Reload
.Ltmp60:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	.loc	1 101 59                        @ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:59
	str	r6, [r7], #4
.Ltmp61:
	@DEBUG_VALUE: i <- undef
	.loc	1 101 9                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:9
	beq	.LBB0_16
.Ltmp62:
.LBB0_14:                               @   Parent Loop BB0_9 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: i <- undef
	@DEBUG_VALUE: next:this <- undef
	.loc	12 23 37 is_stmt 0              @ csrc/kernels/conv/pixels_neon.h:23:37 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	ldr	r1, [sp, #72]                   @ 4-byte Reload
.Ltmp63:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 160 32] $r1
	.loc	12 0 37                         @ csrc/kernels/conv/pixels_neon.h:0:37
	mov	r4, #1
.Ltmp64:
	.loc	12 24 13 is_stmt 1              @ csrc/kernels/conv/pixels_neon.h:24:13 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	cmp	r10, #0
.Ltmp65:
	.loc	12 23 37                        @ csrc/kernels/conv/pixels_neon.h:23:37 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	mul	r6, r1, r0
.Ltmp66:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	.loc	12 23 33 is_stmt 0              @ csrc/kernels/conv/pixels_neon.h:23:33 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	add	r6, r2, r6, lsl #1
.Ltmp67:
	@DEBUG_VALUE: next:at <- $r6
	.loc	12 0 33                         @ csrc/kernels/conv/pixels_neon.h:0:33
	beq	.LBB0_11
.Ltmp68:
@ %bb.15:                               @   in Loop: Header=BB0_14 Depth=2
	@DEBUG_VALUE: next:at <- $r6
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r12, [sp, #68]                  @ 4-byte Reload
.Ltmp69:
	.loc	12 25 57 is_stmt 1              @ csrc/kernels/conv/pixels_neon.h:25:57 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	ldr	r1, [sp, #44]                   @ 4-byte Reload
	.loc	12 25 51 is_stmt 0              @ csrc/kernels/conv/pixels_neon.h:25:51 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	lsr	r5, r12, #1
	.loc	12 25 32                        @ csrc/kernels/conv/pixels_neon.h:25:32 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	ands	r4, r12, #1
	movne	r4, r0
	.loc	12 25 57                        @ csrc/kernels/conv/pixels_neon.h:25:57 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	mul	r1, r5, r1
	.loc	12 25 16                        @ csrc/kernels/conv/pixels_neon.h:25:16 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	add	r6, r6, r4, lsl #1
.Ltmp70:
	.loc	12 26 30                        @ csrc/kernels/conv/pixels_neon.h:26:30 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	add	r5, r12, #1
	.loc	12 25 32                        @ csrc/kernels/conv/pixels_neon.h:25:32 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	mvn	r0, r12
	.loc	12 26 35 is_stmt 1              @ csrc/kernels/conv/pixels_neon.h:26:35 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	and	r5, r5, #3
.Ltmp71:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 192 32] $r5
	.loc	12 25 16                        @ csrc/kernels/conv/pixels_neon.h:25:16 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	add	r6, r6, r1, lsl #1
.Ltmp72:
	@DEBUG_VALUE: next:at <- $r6
	.loc	12 0 16 is_stmt 0               @ csrc/kernels/conv/pixels_neon.h:0:16
	mov	r4, #2
.Ltmp73:
	.loc	12 27 24 is_stmt 1              @ csrc/kernels/conv/pixels_neon.h:27:24 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:101:68 ]
	tst	r0, #3
	beq	.LBB0_12
	b	.LBB0_13
.Ltmp74:
.LBB0_16:                               @   in Loop: Header=BB0_9 Depth=1
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	12 0 24 is_stmt 0               @ csrc/kernels/conv/pixels_neon.h:0:24
	ldr	r3, [sp, #108]                  @ 4-byte Reload
	sub	r0, r11, #680
.Ltmp75:
	.loc	1 105 9 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:105:9
	cmp	r9, #1
	add	r0, r0, r3, lsl #2
	sub	r3, r0, #4
.Ltmp76:
	@DEBUG_VALUE: i <- 7
	.loc	1 103 39                        @ csrc/kernels/conv_s16/conv_s16_neon.cpp:103:39
	vld1.32	{d16[], d17[]}, [r3:32]
	vst1.32	{d16, d17}, [r0]!
	vst1.32	{d16, d17}, [r0]
.Ltmp77:
	@DEBUG_VALUE: i <- 8
	@DEBUG_VALUE: channel <- 0
	.loc	1 105 9                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:105:9
	blt	.LBB0_8
.Ltmp78:
@ %bb.17:                               @   in Loop: Header=BB0_9 Depth=1
	@DEBUG_VALUE: channel <- 0
	@DEBUG_VALUE: i <- 8
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:9
	str	r2, [sp, #20]                   @ 4-byte Spill
.Ltmp79:
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	mov	r5, #0
	ldr	r7, [sp, #96]                   @ 4-byte Reload
	b	.LBB0_19
.Ltmp80:
.LBB0_18:                               @   in Loop: Header=BB0_19 Depth=2
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 64] [$sp+0]
	.loc	1 105 43 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_neon.cpp:105:43
	ldr	r9, [r7, #20]
	ldr	r5, [sp, #64]                   @ 4-byte Reload
.Ltmp81:
	@DEBUG_VALUE: channel <- $r5
	.loc	1 105 9 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:105:9
	cmp	r5, r9
	bge	.LBB0_7
.Ltmp82:
.LBB0_19:                               @   Parent Loop BB0_9 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_27 Depth 3
                                        @       Child Loop BB0_31 Depth 3
                                        @       Child Loop BB0_35 Depth 3
                                        @         Child Loop BB0_38 Depth 4
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: channel <- $r5
	.loc	1 110 46                        @ csrc/kernels/conv_s16/conv_s16_neon.cpp:110:46
	ldr	r1, [sp, #24]                   @ 4-byte Reload
	.loc	1 106 56                        @ csrc/kernels/conv_s16/conv_s16_neon.cpp:106:56
	sub	r3, r9, r5
	.loc	1 111 30 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_neon.cpp:111:30
	ldr	r0, [sp, #32]                   @ 4-byte Reload
	.loc	1 106 56 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_neon.cpp:106:56
	add	r3, r3, #3
	.loc	1 110 36 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_neon.cpp:110:36
	ldr	r6, [sp, #28]                   @ 4-byte Reload
	mov	r4, #0
	.loc	1 110 46 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_neon.cpp:110:46
	mul	r2, r5, r1
	ldr	r1, [sp, #56]                   @ 4-byte Reload
	.loc	1 111 30 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_neon.cpp:111:30
	add	r12, r0, r5, lsl #2
.Ltmp83:
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 64 32] $r12
	.loc	1 106 69                        @ csrc/kernels/conv_s16/conv_s16_neon.cpp:106:69
	bic	r0, r3, #3
.Ltmp84:
	@DEBUG_VALUE: left <- $r0
	.loc	1 0 69 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:69
	str	r1, [r11, #-100]
	.loc	1 107 34 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_neon.cpp:107:34
	cmp	r0, #8
	ldr	r1, [sp, #60]                   @ 4-byte Reload
	mov	r3, r0
	movge	r3, #8
	cmp	r0, #12
	moveq	r3, r0
.Ltmp85:
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $r11
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $r11
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $r11
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $r11
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $r11
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $r11
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $r11
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $r11
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $r11
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:channel <- $r5
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: channels <- $r3
	@DEBUG_VALUE: block:channels <- $r3
	.loc	1 110 36                        @ csrc/kernels/conv_s16/conv_s16_neon.cpp:110:36
	add	lr, r6, r2, lsl #1
.Ltmp86:
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 32 32] $lr
	.loc	1 0 36 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:36
	str	r1, [r11, #-104]
.Ltmp87:
	.loc	1 52 28 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:52:28 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	cmp	r3, #8
	ldr	r1, [sp, #48]                   @ 4-byte Reload
	add	r6, r3, r5
	.loc	1 55 22                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:55:22 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	mov	r2, #4
	str	r1, [r11, #-108]
	ldr	r1, [sp, #52]                   @ 4-byte Reload
	str	r1, [r11, #-112]
	.loc	1 52 28                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:52:28 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	ldr	r8, .LCPI0_0
.LPC0_0:
	ldr	r8, [pc, r8]
	ldr	r1, .LCPI0_1
.LPC0_1:
	ldr	r1, [pc, r1]
	moveq	r8, r1
	ldr	r1, .LCPI0_2
	cmp	r3, #4
	.loc	1 55 22                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:55:22 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	movweq	r2, #8
.Ltmp88:
	@DEBUG_VALUE: narrow_tile:channels <- $r3
	@DEBUG_VALUE: block:step <- $r2
	@DEBUG_VALUE: narrow_tile:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: narrow_tile:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: narrow_tile:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	.loc	1 52 28                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:52:28 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
.LPC0_2:
	ldr	r1, [pc, r1]
.Ltmp89:
	.loc	1 24 28 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:24:28 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:56:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	ldrb	r7, [r7, #37]
.Ltmp90:
	.loc	1 52 28 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:52:28 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	moveq	r8, r1
.Ltmp91:
	@DEBUG_VALUE: block:run <- $r8
	.loc	1 0 28 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:28
	mov	r1, #0
	str	r8, [sp, #92]                   @ 4-byte Spill
.Ltmp92:
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	.loc	1 24 33 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:24:33 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:56:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	cmp	r7, #0
	str	r5, [sp, #100]                  @ 4-byte Spill
.Ltmp93:
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	.loc	1 0 33 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:33
	str	r6, [sp, #64]                   @ 4-byte Spill
	str	r1, [r11, #-92]
	str	r1, [r11, #-96]
	str	r1, [r11, #-116]
.Ltmp94:
	@DEBUG_VALUE: block:tile <- undef
	str	r1, [r11, #-128]
	str	r12, [r11, #-120]
	str	lr, [r11, #-124]
	str	r3, [sp, #84]                   @ 4-byte Spill
.Ltmp95:
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: narrow_tile:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	bne	.LBB0_29
.Ltmp96:
@ %bb.20:                               @   in Loop: Header=BB0_19 Depth=2
	@DEBUG_VALUE: narrow_tile:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: narrow_tile:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: narrow_tile:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: narrow_tile:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: block:step <- $r2
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 32 32] $lr
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: left <- $r0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 64 32] $r12
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 24 33 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:24:33 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:56:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	cmp	r6, r9
	bgt	.LBB0_29
.Ltmp97:
@ %bb.21:                               @   in Loop: Header=BB0_19 Depth=2
	@DEBUG_VALUE: narrow_tile:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: narrow_tile:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: narrow_tile:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: narrow_tile:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: block:step <- $r2
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 32 32] $lr
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: left <- $r0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 64 32] $r12
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 33 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:33
	ldr	r1, [sp, #88]                   @ 4-byte Reload
.Ltmp98:
	.loc	1 25 31 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:25:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:56:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	cmp	r3, #8
	ldr	r1, [r1, #4]
	bne	.LBB0_23
.Ltmp99:
@ %bb.22:                               @   in Loop: Header=BB0_19 Depth=2
	@DEBUG_VALUE: narrow_tile:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: narrow_tile:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: narrow_tile:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: narrow_tile:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: block:step <- $r2
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 32 32] $lr
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: left <- $r0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 64 32] $r12
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 31 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:31
	ldr	r8, .LCPI0_3
	.loc	1 25 31 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:25:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:56:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	cmp	r1, #1
.LPC0_3:
	ldr	r8, [pc, r8]
	beq	.LBB0_25
.Ltmp100:
.LBB0_23:                               @   in Loop: Header=BB0_19 Depth=2
	@DEBUG_VALUE: narrow_tile:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: narrow_tile:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: narrow_tile:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: narrow_tile:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: block:step <- $r2
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 32 32] $lr
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: left <- $r0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 64 32] $r12
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 26 47                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:26:47 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:56:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	cmp	r0, #12
	bne	.LBB0_29
.Ltmp101:
@ %bb.24:                               @   in Loop: Header=BB0_19 Depth=2
	@DEBUG_VALUE: narrow_tile:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: narrow_tile:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: narrow_tile:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: narrow_tile:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: block:step <- $r2
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 32 32] $lr
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: left <- $r0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 64 32] $r12
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 47 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:47
	ldr	r8, .LCPI0_4
	.loc	1 26 47 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:26:47 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:56:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	cmp	r1, #2
.LPC0_4:
	ldr	r8, [pc, r8]
	bne	.LBB0_29
.Ltmp102:
.LBB0_25:                               @   in Loop: Header=BB0_19 Depth=2
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:step <- $r2
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 32 32] $lr
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: left <- $r0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 64 32] $r12
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: block:narrow <- $r8
	.loc	1 0 47 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:47
	str	r2, [sp, #108]                  @ 4-byte Spill
.Ltmp103:
	@DEBUG_VALUE: block:step <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: block:step <- [DW_OP_plus_uconst 108] [$sp+0]
	sub	r9, r11, #72
	ldr	r7, [sp, #56]                   @ 4-byte Reload
	sub	r10, r11, #88
	ldr	r5, [sp, #88]                   @ 4-byte Reload
.Ltmp104:
	.loc	1 37 50                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:37:50 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	ldr	r3, [r11, #-136]
.Ltmp105:
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_LLVM_fragment 256 32] undef
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $r11
	.loc	1 0 50                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:50
	str	r7, [r11, #-44]
.Ltmp106:
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_LLVM_fragment 160 32] undef
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 128] $r11
	ldr	r7, [sp, #60]                   @ 4-byte Reload
	.loc	1 39 48                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:39:48 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	ldr	r0, [r5, #12]
.Ltmp107:
	.loc	1 35 72                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:35:72 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	ldr	r6, [r5, #20]
	str	r7, [r11, #-48]
.Ltmp108:
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_LLVM_fragment 128 32] undef
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 160] $r11
	.loc	1 0 72                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:72
	ldr	r7, [sp, #48]                   @ 4-byte Reload
	.loc	1 38 27                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:38:27 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	ldr	r2, [r5]
.Ltmp109:
	@DEBUG_VALUE: narrow_block:tile_to <- [DW_OP_constu 88, DW_OP_minus, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 16] $r11
	@DEBUG_VALUE: narrow_block:tile_to <- [DW_OP_constu 88, DW_OP_minus, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $r11
	.loc	1 0 27                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:27
	str	r4, [r11, #-36]
.Ltmp110:
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_LLVM_fragment 224 32] undef
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 64] $r11
	str	r7, [r11, #-52]
.Ltmp111:
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_LLVM_fragment 96 32] undef
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 192] $r11
	ldr	r7, [sp, #52]                   @ 4-byte Reload
	str	r4, [r11, #-40]
.Ltmp112:
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_LLVM_fragment 192 32] undef
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 96] $r11
	str	r4, [r11, #-60]
.Ltmp113:
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_LLVM_fragment 32 32] undef
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 256] $r11
	str	r7, [r11, #-56]
.Ltmp114:
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_LLVM_fragment 64 32] undef
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 224] $r11
	.loc	1 38 87                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:38:87 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	ldr	r7, [r5, #16]
	.loc	1 38 39                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:38:39 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	ldr	r5, [sp, #100]                  @ 4-byte Reload
	str	r12, [r11, #-64]
.Ltmp115:
	@DEBUG_VALUE: narrow_block:bytes <- undef
	@DEBUG_VALUE: narrow_block:tile_to <- undef
	.loc	1 0 39                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:39
	str	lr, [r11, #-68]
.Ltmp116:
	@DEBUG_VALUE: narrow_block:next <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_plus, DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_shl, DW_OP_plus, DW_OP_stack_value] undef
	.loc	1 38 39                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:38:39 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	add	r2, r2, r5, lsl #2
	.loc	1 35 39                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:35:39 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	subs	r5, r1, #1
	movwne	r5, #1
	.loc	1 38 23 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:38:23 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	strh	r7, [r11, #-76]
	.loc	1 35 77                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:35:77 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	lsl	r1, r6, r5
.Ltmp117:
	@DEBUG_VALUE: narrow_block:step <- $r1
	@DEBUG_VALUE: narrow_block:tile_to <- [DW_OP_constu 88, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $r11
	@DEBUG_VALUE: narrow_block:tile_to <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment 32 32] undef
	.loc	1 38 23                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:38:23 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	str	r2, [r11, #-88]
.Ltmp118:
	@DEBUG_VALUE: narrow_block:tile_to <- [DW_OP_constu 88, DW_OP_minus, DW_OP_plus_uconst 14, DW_OP_deref, DW_OP_LLVM_fragment 112 8] $r11
	@DEBUG_VALUE: narrow_block:i <- 0
	.loc	1 41 37 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:41:37 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	ldr	r2, [r11, #-132]
.Ltmp119:
	.loc	1 38 23 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:38:23 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	strb	r0, [r11, #-74]
.Ltmp120:
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_LLVM_fragment 0 32] undef
	@DEBUG_VALUE: narrow_block:run <- $r8
	@DEBUG_VALUE: narrow_block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: narrow_block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: narrow_block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: narrow_block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	.loc	1 41 5                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:41:5 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	cmp	r2, #4
.Ltmp121:
	.loc	1 38 23                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:38:23 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	str	r1, [r11, #-80]
	blt	.LBB0_28
.Ltmp122:
@ %bb.26:                               @   in Loop: Header=BB0_19 Depth=2
	@DEBUG_VALUE: narrow_block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: narrow_block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: narrow_block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: narrow_block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: narrow_block:run <- $r8
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $r11
	@DEBUG_VALUE: narrow_block:i <- 0
	@DEBUG_VALUE: narrow_block:tile_to <- [DW_OP_constu 88, DW_OP_minus, DW_OP_plus_uconst 14, DW_OP_deref, DW_OP_LLVM_fragment 112 8] $r11
	@DEBUG_VALUE: narrow_block:tile_to <- [DW_OP_constu 88, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $r11
	@DEBUG_VALUE: narrow_block:step <- $r1
	@DEBUG_VALUE: block:step <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: block:narrow <- $r8
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 32 32] $lr
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 64 32] $r12
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: narrow_block:next <- undef
	.loc	1 37 42                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:37:42 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	ldr	r2, [sp, #76]                   @ 4-byte Reload
	lsl	r7, r1, #2
	@DEBUG_VALUE: narrow_block:next <- undef
	mla	r2, r1, r3, r2
.Ltmp123:
	@DEBUG_VALUE: narrow_block:next <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 100, DW_OP_deref, DW_OP_LLVM_arg 2, DW_OP_shl, DW_OP_plus, DW_OP_stack_value] $r2, $sp, $r5
	.loc	1 37 63 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:37:63 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	ldr	r1, [sp, #100]                  @ 4-byte Reload
.Ltmp124:
	add	r6, r2, r1, lsl r5
.Ltmp125:
	@DEBUG_VALUE: narrow_block:next <- $r6
	.loc	1 0 63                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:63
	sub	r5, r11, #680
.Ltmp126:
.LBB0_27:                               @   Parent Loop BB0_9 Depth=1
                                        @     Parent Loop BB0_19 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: narrow_block:next <- $r6
	@DEBUG_VALUE: narrow_block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: narrow_block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: narrow_block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: narrow_block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: narrow_block:run <- $r8
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $r11
	@DEBUG_VALUE: narrow_block:tile_to <- [DW_OP_constu 88, DW_OP_minus, DW_OP_plus_uconst 14, DW_OP_deref, DW_OP_LLVM_fragment 112 8] $r11
	@DEBUG_VALUE: narrow_block:tile_to <- [DW_OP_constu 88, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $r11
	@DEBUG_VALUE: block:step <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: block:narrow <- $r8
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: narrow_block:next <- $r6
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $r11
	@DEBUG_VALUE: narrow_block:i <- $r4
	.loc	1 44 9                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:44:9 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	mov	r0, r9
	mov	r1, r10
	.loc	1 43 21 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:43:21 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	str	r6, [r11, #-84]
	.loc	1 42 17                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:42:17 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	str	r5, [r11, #-72]
.Ltmp127:
	@DEBUG_VALUE: narrow_block:tile_to <- [DW_OP_constu 88, DW_OP_minus, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $r11
	.loc	1 44 9                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:44:9 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	blx	r8
.Ltmp128:
	@DEBUG_VALUE: narrow_block:i <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $r4
	.loc	1 41 37                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:41:37 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	ldr	r3, [r11, #-132]
	.loc	1 41 28 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:41:28 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	add	r2, r4, #4
	add	r1, r4, #8
	.loc	1 41 67 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:41:67 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	add	r6, r6, r7
.Ltmp129:
	@DEBUG_VALUE: narrow_block:next <- $r6
	.loc	1 41 28                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:41:28 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	add	r5, r5, #16
	mov	r4, r2
.Ltmp130:
	.loc	1 41 5                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:41:5 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:57:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	cmp	r1, r3
	ble	.LBB0_27
.Ltmp131:
.LBB0_28:                               @   in Loop: Header=BB0_19 Depth=2
	@DEBUG_VALUE: narrow_block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: narrow_block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: narrow_block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: narrow_block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: narrow_block:run <- $r8
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $r11
	@DEBUG_VALUE: narrow_block:tile <- [DW_OP_constu 72, DW_OP_minus, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $r11
	@DEBUG_VALUE: narrow_block:tile_to <- [DW_OP_constu 88, DW_OP_minus, DW_OP_plus_uconst 14, DW_OP_deref, DW_OP_LLVM_fragment 112 8] $r11
	@DEBUG_VALUE: narrow_block:tile_to <- [DW_OP_constu 88, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $r11
	@DEBUG_VALUE: block:step <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: block:narrow <- $r8
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:5
	ldr	r2, [sp, #108]                  @ 4-byte Reload
.Ltmp132:
	@DEBUG_VALUE: block:step <- $r2
	@DEBUG_VALUE: block:step <- $r2
.LBB0_29:                               @   in Loop: Header=BB0_19 Depth=2
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:step <- $r2
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: block:done <- $r4
	@DEBUG_VALUE: i <- $r4
	str	r4, [sp, #104]                  @ 4-byte Spill
.Ltmp133:
	@DEBUG_VALUE: block:done <- [DW_OP_plus_uconst 104] [$sp+0]
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 104] [$sp+0]
	sub	r10, r11, #128
	ldr	r9, [sp, #92]                   @ 4-byte Reload
.Ltmp134:
	.loc	1 58 34 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:58:34 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	ldr	r0, [r11, #-132]
.Ltmp135:
	.loc	1 58 5 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:58:5 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	cmp	r4, r0
	bge	.LBB0_32
.Ltmp136:
@ %bb.30:                               @   in Loop: Header=BB0_19 Depth=2
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 104] [$sp+0]
	@DEBUG_VALUE: block:done <- [DW_OP_plus_uconst 104] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:step <- $r2
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5                           @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:5
	ldr	r5, [sp, #104]                  @ 4-byte Reload
	.loc	1 58 5                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:58:5 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	sub	r0, r11, #680
	lsl	r4, r2, #4
	add	r6, r0, r5, lsl #2
	add	r0, sp, #112
	add	r7, r0, r5, lsl #4
	lsl	r0, r2, #2
	str	r0, [sp, #108]                  @ 4-byte Spill
.Ltmp137:
.LBB0_31:                               @   Parent Loop BB0_9 Depth=1
                                        @     Parent Loop BB0_19 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: block:done <- [DW_OP_plus_uconst 104] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $r11
	@DEBUG_VALUE: i <- $r5
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 288] $r11
	.loc	1 61 9                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:61:9 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	mov	r0, r10
	.loc	1 60 19 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:60:19 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	str	r7, [r11, #-116]
	.loc	1 59 17                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:59:17 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	str	r6, [r11, #-128]
.Ltmp138:
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $r11
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 96] $r11
	@DEBUG_VALUE: block:tile <- [DW_OP_constu 128, DW_OP_minus, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 192] $r11
	.loc	1 0 17 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:17
	mov	r8, r2
.Ltmp139:
	@DEBUG_VALUE: block:step <- $r8
	.loc	1 61 9 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:61:9 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	blx	r9
.Ltmp140:
	.loc	1 58 26                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:58:26 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	ldr	r0, [sp, #108]                  @ 4-byte Reload
	mov	r2, r8
	add	r7, r7, r4
	.loc	1 58 43                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:58:43 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	add	r5, r5, r8
.Ltmp141:
	@DEBUG_VALUE: i <- $r5
	.loc	1 58 26                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:58:26 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	add	r6, r6, r0
	.loc	1 58 34 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:58:34 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	ldr	r0, [r11, #-132]
.Ltmp142:
	.loc	1 58 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:58:5 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	cmp	r5, r0
	blt	.LBB0_31
.Ltmp143:
.LBB0_32:                               @   in Loop: Header=BB0_19 Depth=2
	@DEBUG_VALUE: block:done <- [DW_OP_plus_uconst 104] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: pool_side:params <- [DW_OP_plus_uconst 96] [$sp+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:5
	ldr	r7, [sp, #96]                   @ 4-byte Reload
.Ltmp144:
	.loc	11 59 19                        @ csrc/kernels/conv/conv.h:59:19 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:63:22 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	ldrb	r0, [r7, #37]
.Ltmp145:
	@DEBUG_VALUE: pool_side:params <- [DW_OP_plus_uconst 96] [$sp+0]
	.loc	1 63 35 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:63:35 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	cmp	r0, #0
	mov	r0, #1
	movwne	r0, #4
.Ltmp146:
	@DEBUG_VALUE: block:area <- $r0
	.loc	1 0 35 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:35
	str	r0, [sp, #92]                   @ 4-byte Spill
.Ltmp147:
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 92] [$sp+0]
	ldr	r0, [sp, #84]                   @ 4-byte Reload
.Ltmp148:
	@DEBUG_VALUE: group <- 0
	.loc	1 64 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:64:5 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	cmp	r0, #4
	blt	.LBB0_18
.Ltmp149:
@ %bb.33:                               @   in Loop: Header=BB0_19 Depth=2
	@DEBUG_VALUE: group <- 0
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:done <- [DW_OP_plus_uconst 104] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:5
	asr	r0, r0, #2
	add	r5, sp, #112
	mov	r4, #0
	str	r0, [sp, #84]                   @ 4-byte Spill
	ldr	r0, [sp, #104]                  @ 4-byte Reload
	.loc	1 64 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:64:5 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	add	r1, r5, r0, lsl #4
	lsl	r6, r0, #4
	str	r1, [sp, #80]                   @ 4-byte Spill
	b	.LBB0_35
.Ltmp150:
.LBB0_34:                               @   in Loop: Header=BB0_35 Depth=3
	@DEBUG_VALUE: group <- $r4
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:done <- [DW_OP_plus_uconst 104] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 0 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	ldr	r0, [sp, #80]                   @ 4-byte Reload
	add	r0, r0, r4, lsl #11
.Ltmp151:
	@DEBUG_VALUE: of_group <- $r0
	@DEBUG_VALUE: pool_sums:sums <- $r0
	str	r0, [sp, #108]                  @ 4-byte Spill
.Ltmp152:
	@DEBUG_VALUE: of_group <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: of_group <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: of_group <- [DW_OP_plus_uconst 108] [$sp+0]
	@DEBUG_VALUE: pool_sums:sums <- [DW_OP_plus_uconst 108] [$sp+0]
	ldr	r10, [sp, #92]                  @ 4-byte Reload
	.loc	1 67 46 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:67:46 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	ldr	r0, [r11, #-136]
	ldr	r9, [sp, #104]                  @ 4-byte Reload
	.loc	1 67 60 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:67:60 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	mov	r1, r10
	.loc	1 67 52                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:67:52 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	add	r0, r0, r9
	.loc	1 67 60                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:67:60 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	bl	__aeabi_idiv
.Ltmp153:
	.loc	1 67 60 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:67:60 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	mov	r7, r0
	.loc	1 67 81 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:67:81 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	sub	r0, r8, r9
	.loc	1 67 89                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:67:89 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	mov	r1, r10
	bl	__aeabi_idiv
.Ltmp154:
	mov	r3, r0
	.loc	1 68 33                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:68:33 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	ldr	r0, [sp, #100]                  @ 4-byte Reload
	.loc	1 67 9                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:67:9 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	ldr	r1, [sp, #76]                   @ 4-byte Reload
	mov	r2, r7
	.loc	1 68 33                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:68:33 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	add	r0, r0, r4, lsl #2
	.loc	1 67 9 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:67:9 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	strd	r0, r1, [sp]
	ldr	r0, [sp, #88]                   @ 4-byte Reload
	ldr	r1, [sp, #108]                  @ 4-byte Reload
	bl	_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv
.Ltmp155:
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:9
	ldr	r7, [sp, #96]                   @ 4-byte Reload
.Ltmp156:
	.loc	1 64 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:64:5 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	add	r5, r5, #2048
	ldr	r0, [sp, #84]                   @ 4-byte Reload
.Ltmp157:
	.loc	1 64 51                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:64:51 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	add	r4, r4, #1
.Ltmp158:
	@DEBUG_VALUE: group <- $r4
	.loc	1 64 5                          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:64:5 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	cmp	r4, r0
	beq	.LBB0_18
.Ltmp159:
.LBB0_35:                               @   Parent Loop BB0_9 Depth=1
                                        @     Parent Loop BB0_19 Depth=2
                                        @ =>    This Loop Header: Depth=3
                                        @         Child Loop BB0_38 Depth 4
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:done <- [DW_OP_plus_uconst 104] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: group <- $r4
	.loc	1 66 15 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:15 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	ldrb	r0, [r7, #37]
.Ltmp160:
	.loc	1 67 75                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:67:75 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	ldr	r8, [r11, #-132]
	@DEBUG_VALUE: pool_sums:pixels <- $r8
.Ltmp161:
	@DEBUG_VALUE: of_group <- undef
	@DEBUG_VALUE: pool_sums:sums <- undef
	@DEBUG_VALUE: i <- 0
	.loc	1 66 13 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:13 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	cmp	r0, #1
	bne	.LBB0_34
.Ltmp162:
@ %bb.36:                               @   in Loop: Header=BB0_35 Depth=3
	@DEBUG_VALUE: group <- $r4
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:done <- [DW_OP_plus_uconst 104] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 66 13                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:13 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ]
	cmp	r8, #1
	blt	.LBB0_34
.Ltmp163:
@ %bb.37:                               @   in Loop: Header=BB0_35 Depth=3
	@DEBUG_VALUE: group <- $r4
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:done <- [DW_OP_plus_uconst 104] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 13 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:0:13
	mov	r0, #0
	mov	r1, r5
	mov	r2, r5
.Ltmp164:
.LBB0_38:                               @   Parent Loop BB0_9 Depth=1
                                        @     Parent Loop BB0_19 Depth=2
                                        @       Parent Loop BB0_35 Depth=3
                                        @ =>      This Inner Loop Header: Depth=4
	@DEBUG_VALUE: group <- $r4
	@DEBUG_VALUE: block:area <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:done <- [DW_OP_plus_uconst 104] [$sp+0]
	@DEBUG_VALUE: block:channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 84] [$sp+0]
	@DEBUG_VALUE: block:channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: channel <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: block:run <- [DW_OP_plus_uconst 92] [$sp+0]
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 76] [$sp+0]
	@DEBUG_VALUE: block:sums <- [DW_OP_plus_uconst 112, DW_OP_stack_value] $sp
	@DEBUG_VALUE: block:to <- [DW_OP_plus_uconst 88] [$sp+0]
	@DEBUG_VALUE: block:batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_stack_value] $r11
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 20, DW_OP_LLVM_fragment 0 32] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4384] $r11
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 68, DW_OP_LLVM_fragment 192 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 72, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 40, DW_OP_LLVM_fragment 32 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 160 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:depth <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 52, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 44, DW_OP_LLVM_fragment 64 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_plus_uconst 56, DW_OP_LLVM_fragment 224 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:length <- [DW_OP_plus_uconst 56] [$sp+0]
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: i <- $r0
	@DEBUG_VALUE: from <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_constu 4, DW_OP_shl, DW_OP_plus, DW_OP_stack_value] undef
	.loc	12 43 41 is_stmt 1              @ csrc/kernels/conv/pixels_neon.h:43:41 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:21 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	add	r3, r1, r6
	vld1.32	{d16, d17}, [r3]!
.Ltmp165:
	@DEBUG_VALUE: __ret <- $q8
	.loc	12 43 58                        @ csrc/kernels/conv/pixels_neon.h:43:58 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:21 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	vld1.32	{d18, d19}, [r3]!
.Ltmp166:
	@DEBUG_VALUE: __ret <- $q9
	.loc	12 41 35                        @ csrc/kernels/conv/pixels_neon.h:41:35 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:21 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	add	r0, r0, #4
.Ltmp167:
	@DEBUG_VALUE: i <- $r0
	.loc	12 45 23                        @ csrc/kernels/conv/pixels_neon.h:45:23 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:21 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	vld1.32	{d20, d21}, [r3]!
.Ltmp168:
	@DEBUG_VALUE: __ret <- $q10
	.loc	12 41 23                        @ csrc/kernels/conv/pixels_neon.h:41:23 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:21 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	add	r1, r1, #64
.Ltmp169:
	.loc	12 43 31 is_stmt 0              @ csrc/kernels/conv/pixels_neon.h:43:31 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:21 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	vmax.s32	q8, q8, q9
.Ltmp170:
	@DEBUG_VALUE: top <- $q8
	.loc	12 41 5 is_stmt 1               @ csrc/kernels/conv/pixels_neon.h:41:5 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:21 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	cmp	r0, r8
.Ltmp171:
	.loc	12 45 52                        @ csrc/kernels/conv/pixels_neon.h:45:52 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:21 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	vld1.32	{d22, d23}, [r3]
.Ltmp172:
	@DEBUG_VALUE: __ret <- $q11
	.loc	12 46 9 is_stmt 0               @ csrc/kernels/conv/pixels_neon.h:46:9 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:21 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	add	r3, r2, r6
.Ltmp173:
	.loc	12 41 23 is_stmt 1              @ csrc/kernels/conv/pixels_neon.h:41:23 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:21 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	add	r2, r2, #16
.Ltmp174:
	.loc	12 45 13 is_stmt 0              @ csrc/kernels/conv/pixels_neon.h:45:13 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:21 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	vmax.s32	q10, q10, q11
.Ltmp175:
	@DEBUG_VALUE: bottom <- $q10
	.loc	12 46 29                        @ csrc/kernels/conv/pixels_neon.h:46:29 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:21 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	vmax.s32	q8, q8, q10
.Ltmp176:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	12 46 9                         @ csrc/kernels/conv/pixels_neon.h:46:9 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:66:21 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:112:13 ] ]
	vst1.32	{d16, d17}, [r3]
	blt	.LBB0_38
	b	.LBB0_34
.Ltmp177:
.LBB0_39:
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 544, DW_OP_deref, DW_OP_LLVM_fragment 4352 32] $r11
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_plus_uconst 548, DW_OP_deref, DW_OP_LLVM_fragment 4384 32] $r11
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 4352] $r11
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 288 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 256 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 192 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 96 32] 0
	@DEBUG_VALUE: conv_s16_neon:tile <- [DW_OP_LLVM_fragment 0 32] 0
	@DEBUG_VALUE: conv_s16_neon:bytes <- 2
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 96 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:pixels <- [DW_OP_LLVM_fragment 0 32] $r2
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 116 1 epilogue_begin is_stmt 1 @ csrc/kernels/conv_s16/conv_s16_neon.cpp:116:1
	sub	sp, r11, #28
.Ltmp178:
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp179:
.LBB0_40:
	@DEBUG_VALUE: is_conv_rgb:p <- $r4
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	.loc	5 20 26                         @ csrc/kernels/conv_s16/conv_s16_rgb.h:20:26 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:84:9 ]
	cmp	r9, #4
	bgt	.LBB0_5
.Ltmp180:
@ %bb.41:
	@DEBUG_VALUE: is_conv_rgb:p <- $r4
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	.loc	5 20 26                         @ csrc/kernels/conv_s16/conv_s16_rgb.h:20:26 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:84:9 ]
	ldr	r1, [sp, #16]                   @ 4-byte Reload
	cmp	r1, #10
	blt	.LBB0_5
.Ltmp181:
@ %bb.42:
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	.loc	1 84 32                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:84:32
	ldr	r0, [sp, #76]                   @ 4-byte Reload
	mov	r1, r2
	str	r0, [r11, #12]
	ldr	r0, [sp, #88]                   @ 4-byte Reload
	str	r0, [r11, #8]
	mov	r0, r4
	ldr	r2, [sp, #32]                   @ 4-byte Reload
.Ltmp182:
	ldr	r3, [sp, #28]                   @ 4-byte Reload
	.loc	1 84 32 epilogue_begin is_stmt 0 @ csrc/kernels/conv_s16/conv_s16_neon.cpp:84:32
	sub	sp, r11, #28
.Ltmp183:
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
.Ltmp184:
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	b	_ZN7facesig17conv_s16_rgb_neonERKNS_10ConvParamsEPKsPKiS4_RKNS_10RequantiseEPv
.Ltmp185:
.LBB0_43:
	@DEBUG_VALUE: is_conv_pairs:p <- $r4
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	@DEBUG_VALUE: conv_s16_neon:outside <- $r1
	.loc	4 34 26 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs.h:34:26 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:77:9 ]
	cmp	r10, #0
	beq	.LBB0_1
.Ltmp186:
@ %bb.44:
	@DEBUG_VALUE: is_conv_pairs:p <- $r4
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	@DEBUG_VALUE: conv_s16_neon:outside <- $r1
	.loc	4 34 58                         @ csrc/kernels/conv_s16/conv_s16_pairs.h:34:58 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:77:9 ]
	ldr	r0, [r4, #8]
	.loc	4 34 71 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs.h:34:71 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:77:9 ]
	cmp	r0, #16
	bgt	.LBB0_1
.Ltmp187:
@ %bb.45:
	@DEBUG_VALUE: is_conv_pairs:p <- $r4
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	@DEBUG_VALUE: conv_s16_neon:outside <- $r1
	.loc	4 34 0 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_pairs.h:34 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:77:9 ]
	ands	r0, r0, #3
	.loc	4 34 71 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs.h:34:71 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:77:9 ]
	bne	.LBB0_1
.Ltmp188:
@ %bb.46:
	@DEBUG_VALUE: is_conv_pairs:p <- $r4
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	@DEBUG_VALUE: conv_s16_neon:outside <- $r1
	.loc	4 35 14 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs.h:35:14 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:77:9 ]
	ldr	r0, [r4, #20]
	.loc	4 35 23 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs.h:35:23 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:77:9 ]
	sub	r0, r0, #9
	cmp	r0, #3
	bhi	.LBB0_1
.Ltmp189:
@ %bb.47:
	@DEBUG_VALUE: is_conv_pairs:p <- $r4
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	@DEBUG_VALUE: conv_s16_neon:outside <- $r1
	.loc	4 35 55 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_pairs.h:35:55 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:77:9 ]
	ldr	r0, [r4, #16]
	.loc	4 35 70 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_pairs.h:35:70 @[ csrc/kernels/conv_s16/conv_s16_neon.cpp:77:9 ]
	sub	r0, r0, #4
.Ltmp190:
	.loc	1 77 9 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_neon.cpp:77:9
	cmp	r0, #124
	bhi	.LBB0_1
.Ltmp191:
@ %bb.48:
	@DEBUG_VALUE: batch <- [DW_OP_constu 680, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: conv_s16_neon:p <- $r4
	@DEBUG_VALUE: conv_s16_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_neon:out <- [DW_OP_plus_uconst 20] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:scratch <- [DW_OP_plus_uconst 16] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:to <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:weights <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_neon:in <- $r2
	@DEBUG_VALUE: conv_s16_neon:outside <- $r1
	.loc	1 78 16                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:78:16
	ldr	r0, [sp, #76]                   @ 4-byte Reload
	.loc	1 78 47 is_stmt 0               @ csrc/kernels/conv_s16/conv_s16_neon.cpp:78:47
	ldr	r1, [r1]
.Ltmp192:
	@DEBUG_VALUE: conv_s16_neon:outside <- [DW_OP_LLVM_entry_value 1] $r1
	.loc	1 78 16                         @ csrc/kernels/conv_s16/conv_s16_neon.cpp:78:16
	str	r0, [r11, #20]
	str	r6, [r11, #16]
	ldr	r0, [sp, #88]                   @ 4-byte Reload
	str	r0, [r11, #12]
	ldr	r0, [sp, #28]                   @ 4-byte Reload
	str	r0, [r11, #8]
	mov	r0, r4
	ldr	r3, [sp, #32]                   @ 4-byte Reload
	.loc	1 78 16 epilogue_begin          @ csrc/kernels/conv_s16/conv_s16_neon.cpp:78:16
	sub	sp, r11, #28
.Ltmp193:
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
.Ltmp194:
	@DEBUG_VALUE: conv_s16_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	b	_ZN7facesig19conv_s16_pairs_neonERKNS_10ConvParamsEiPKsPKiS4_RKNS_10RequantiseEPsPv
.Ltmp195:
	.loc	1 0 16                          @ :0:16
.Ltmp196:
	.p2align	2
@ %bb.49:
.LCPI0_0:
.Ltmp197:
	.long	_ZN7facesig13tile_4x12_s16ERKNS_7TileS16E(GOT_PREL)-(.LPC0_0+8-.Ltmp197)
.LCPI0_1:
.Ltmp198:
	.long	_ZN7facesig12tile_4x8_s16ERKNS_7TileS16E(GOT_PREL)-(.LPC0_1+8-.Ltmp198)
.LCPI0_2:
.Ltmp199:
	.long	_ZN7facesig12tile_8x4_s16ERKNS_7TileS16E(GOT_PREL)-(.LPC0_2+8-.Ltmp199)
.LCPI0_3:
.Ltmp200:
	.long	_ZN7facesig18tile_4x8_bytes_s16ERKNS_7TileS16ERKNS_7TileOutE(GOT_PREL)-(.LPC0_3+8-.Ltmp200)
.LCPI0_4:
.Ltmp201:
	.long	_ZN7facesig19tile_4x12_words_s16ERKNS_7TileS16ERKNS_7TileOutE(GOT_PREL)-(.LPC0_4+8-.Ltmp201)
.Lfunc_end0:
	.size	_ZN7facesig13conv_s16_neonERKNS_10ConvParamsERKNS_7OutsideEPKsPKiS7_RKNS_10RequantiseEPsPv, .Lfunc_end0-_ZN7facesig13conv_s16_neonERKNS_10ConvParamsERKNS_7OutsideEPKsPKiS7_RKNS_10RequantiseEPsPv
	.cfi_endproc
	.file	13 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16.h"
	.fnend
                                        @ -- End function
	.file	14 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	15 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	16 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	17 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	18 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp179-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp179-.Lfunc_begin0
	.long	.Ltmp184-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp194-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp194-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp192-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp192-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp179-.Lfunc_begin0
	.long	.Ltmp182-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp178-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	.Ltmp179-.Lfunc_begin0
	.long	.Ltmp183-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	36                              @ 36
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp108-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	20                              @ 20
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	20                              @ 20
	.long	.Ltmp110-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp111-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.long	.Ltmp114-.Lfunc_begin0
	.long	.Ltmp120-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	58                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp126-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	61                              @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	184                             @ -72
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp179-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	125                             @ DW_OP_breg13
	.byte	60                              @ 60
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	40                              @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
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
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
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
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
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
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	38                              @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
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
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
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
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	34                              @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
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
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
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
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	33                              @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
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
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	85                              @ DW_OP_reg5
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
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.short	34                              @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
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
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
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
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.short	37                              @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
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
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
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
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.short	38                              @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
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
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
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
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.short	39                              @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
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
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
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
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	40                              @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
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
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
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
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
	.short	34                              @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
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
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	37                              @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	92                              @ DW_OP_reg12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
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
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	38                              @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	94                              @ DW_OP_reg14
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	92                              @ DW_OP_reg12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
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
	.long	.Ltmp126-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	34                              @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
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
	.long	.Ltmp177-.Lfunc_begin0
	.long	.Ltmp179-.Lfunc_begin0
	.short	26                              @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
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
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	90                              @ DW_OP_reg10
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	3                               @ 3
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	25                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	90                              @ DW_OP_reg10
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	3                               @ 3
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.short	26                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	83                              @ DW_OP_reg3
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	90                              @ DW_OP_reg10
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	3                               @ 3
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	90                              @ DW_OP_reg10
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	3                               @ 3
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	28                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	90                              @ DW_OP_reg10
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	3                               @ 3
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	28                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
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
	.byte	196                             @ 68
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
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
	.byte	196                             @ 68
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.short	25                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	23                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.short	23                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	84                              @ DW_OP_reg4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	84                              @ DW_OP_reg4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.short	21                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	196                             @ 68
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
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
	.byte	196                             @ 68
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.short	25                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	81                              @ DW_OP_reg1
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	196                             @ 68
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
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
	.byte	196                             @ 68
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.short	25                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
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
	.byte	196                             @ 68
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	28                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
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
	.byte	196                             @ 68
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp177-.Lfunc_begin0
	.long	.Ltmp178-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp178-.Lfunc_begin0
	.long	.Ltmp179-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp179-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	50                              @ DW_OP_lit2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	7                               @ 7
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	8                               @ 8
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp80-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp84-.Lfunc_begin0
	.long	.Ltmp107-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.short	68                              @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp137-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	36                              @ 36
	.long	.Ltmp138-.Lfunc_begin0
	.long	.Ltmp143-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	128                             @ -128
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	212                             @ 84
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	212                             @ 84
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	212                             @ 84
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc24:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp103-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp137-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp139-.Lfunc_begin0
	.long	.Ltmp143-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc25:
	.long	.Ltmp91-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Ltmp102-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc27:
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.short	16                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	123                             @ DW_OP_breg11
	.byte	168                             @ -88
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	168                             @ -88
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp118-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	168                             @ -88
	.byte	127                             @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp118-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.short	14                              @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	168                             @ -88
	.byte	127                             @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	10                              @ 10
	.byte	123                             @ DW_OP_breg11
	.byte	168                             @ -88
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	14                              @ 14
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	21                              @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	168                             @ -88
	.byte	127                             @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	168                             @ -88
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	6                               @ 6
	.byte	123                             @ DW_OP_breg11
	.byte	168                             @ -88
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	14                              @ 14
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.long	0
	.long	0
.Ldebug_loc28:
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp125-.Lfunc_begin0
	.short	11                              @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	0                               @ 0
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	36                              @ DW_OP_shl
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp125-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc29:
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc30:
	.long	.Ltmp118-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp126-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc31:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc32:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	216                             @ 88
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc33:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	216                             @ -680
	.byte	122                             @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc34:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc35:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	204                             @ 76
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc36:
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc37:
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp137-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	232                             @ 104
	.byte	0                               @ 
	.long	.Ltmp137-.Lfunc_begin0
	.long	.Ltmp143-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc38:
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Ltmp147-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc39:
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc40:
	.long	.Ltmp151-.Lfunc_begin0
	.long	.Ltmp152-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp152-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc41:
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp176-.Lfunc_begin0
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
.Ldebug_loc42:
	.long	.Ltmp175-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
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
.Ldebug_loc43:
	.long	.Ltmp176-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
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
	.byte	6                               @ Abbreviation Code
	.byte	47                              @ DW_TAG_template_type_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
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
	.byte	11                              @ DW_FORM_data1
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
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
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
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	14                              @ Abbreviation Code
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
	.byte	15                              @ Abbreviation Code
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
	.byte	16                              @ Abbreviation Code
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
	.byte	17                              @ Abbreviation Code
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
	.byte	18                              @ Abbreviation Code
	.byte	4                               @ DW_TAG_enumeration_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	109                             @ DW_AT_enum_class
	.byte	25                              @ DW_FORM_flag_present
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
	.byte	40                              @ DW_TAG_enumerator
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	20                              @ Abbreviation Code
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
	.byte	21                              @ Abbreviation Code
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
	.byte	22                              @ Abbreviation Code
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
	.byte	23                              @ Abbreviation Code
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
	.byte	24                              @ Abbreviation Code
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
	.byte	25                              @ Abbreviation Code
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
	.byte	11                              @ DW_FORM_data1
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
	.byte	29                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	31                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	32                              @ Abbreviation Code
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
	.byte	33                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	34                              @ Abbreviation Code
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
	.byte	35                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
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
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	38                              @ Abbreviation Code
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.ascii	"\223B"                         @ DW_AT_GNU_call_site_target
	.byte	24                              @ DW_FORM_exprloc
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	39                              @ Abbreviation Code
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
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	42                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	43                              @ Abbreviation Code
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
	.byte	44                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	45                              @ Abbreviation Code
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
	.byte	46                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	47                              @ Abbreviation Code
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
	.byte	48                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	49                              @ Abbreviation Code
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
	.byte	50                              @ Abbreviation Code
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
	.byte	51                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	52                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	53                              @ Abbreviation Code
	.byte	21                              @ DW_TAG_subroutine_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	54                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	55                              @ Abbreviation Code
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
	.byte	56                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	57                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	5                               @ DW_FORM_data2
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
	.byte	1                               @ Abbrev [1] 0xb:0xeaa DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0xa28 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x2f0 DW_TAG_namespace
	.byte	4                               @ Abbrev [4] 0x2c:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	2638                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string9                  @ DW_AT_name
	.long	2638                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x44:0x7c DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	28                              @ DW_AT_byte_size
	.byte	12                              @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.byte	6                               @ Abbrev [6] 0x4d:0x9 DW_TAG_template_type_parameter
	.long	2847                            @ DW_AT_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	7                               @ Abbrev [7] 0x56:0xc DW_TAG_member
	.long	.Linfo_string57                 @ DW_AT_name
	.long	2854                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x62:0xc DW_TAG_member
	.long	.Linfo_string58                 @ DW_AT_name
	.long	2650                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x6e:0xc DW_TAG_member
	.long	.Linfo_string59                 @ DW_AT_name
	.long	2650                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x7a:0xc DW_TAG_member
	.long	.Linfo_string60                 @ DW_AT_name
	.long	2643                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x86:0xc DW_TAG_member
	.long	.Linfo_string47                 @ DW_AT_name
	.long	2830                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x92:0xc DW_TAG_member
	.long	.Linfo_string61                 @ DW_AT_name
	.long	2643                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x9e:0xc DW_TAG_member
	.long	.Linfo_string62                 @ DW_AT_name
	.long	2643                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	8                               @ Abbrev [8] 0xaa:0x15 DW_TAG_subprogram
	.long	.Linfo_string63                 @ DW_AT_linkage_name
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	2854                            @ DW_AT_type
                                        @ DW_AT_declaration
	.byte	9                               @ Abbrev [9] 0xb9:0x5 DW_TAG_formal_parameter
	.long	2864                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0xc0:0xc3 DW_TAG_subprogram
	.long	.Linfo_string69                 @ DW_AT_linkage_name
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0xcc:0xb DW_TAG_formal_parameter
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	2837                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0xd7:0xb DW_TAG_formal_parameter
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	2916                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0xe2:0xb DW_TAG_formal_parameter
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	1150                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0xed:0xb DW_TAG_formal_parameter
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	2995                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0xf8:0xb DW_TAG_formal_parameter
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	2643                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x103:0xb DW_TAG_formal_parameter
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	2643                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x10e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	2990                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x119:0xb DW_TAG_formal_parameter
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	3022                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x124:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	2638                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x12f:0xb DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	3023                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x13a:0xb DW_TAG_variable
	.long	.Linfo_string101                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	3050                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x145:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	2638                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x150:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	2638                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x15b:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x15c:0xb DW_TAG_variable
	.long	.Linfo_string106                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	2643                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x168:0x1a DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x169:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	2643                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x174:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x175:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	2990                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x183:0x31 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string77                 @ DW_AT_name
	.short	552                             @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0x18d:0xc DW_TAG_member
	.long	.Linfo_string72                 @ DW_AT_name
	.long	2926                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	15                              @ Abbrev [15] 0x199:0xd DW_TAG_member
	.long	.Linfo_string75                 @ DW_AT_name
	.long	2643                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.short	544                             @ DW_AT_data_member_location
	.byte	15                              @ Abbrev [15] 0x1a6:0xd DW_TAG_member
	.long	.Linfo_string76                 @ DW_AT_name
	.long	2643                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.short	548                             @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x1b4:0xb DW_TAG_typedef
	.long	3055                            @ DW_AT_type
	.long	.Linfo_string103                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.byte	17                              @ Abbrev [17] 0x1bf:0x3d DW_TAG_subprogram
	.long	.Linfo_string109                @ DW_AT_linkage_name
	.long	.Linfo_string110                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	436                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x1cf:0xb DW_TAG_formal_parameter
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	2837                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x1da:0xb DW_TAG_formal_parameter
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	2995                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x1e5:0xb DW_TAG_formal_parameter
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	2643                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x1f0:0xb DW_TAG_formal_parameter
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	2643                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x1fc:0x8a DW_TAG_subprogram
	.long	.Linfo_string111                @ DW_AT_linkage_name
	.long	.Linfo_string112                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	2643                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x20c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	436                             @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x217:0xb DW_TAG_formal_parameter
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	2995                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x222:0xb DW_TAG_formal_parameter
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	2916                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x22d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	1150                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x238:0xb DW_TAG_formal_parameter
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	2643                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x243:0xb DW_TAG_formal_parameter
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	3022                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x24e:0xb DW_TAG_variable
	.long	.Linfo_string113                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	1373                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x259:0xb DW_TAG_variable
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	2661                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x264:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	3082                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x26f:0xb DW_TAG_variable
	.long	.Linfo_string106                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	2643                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x27a:0xb DW_TAG_variable
	.long	.Linfo_string114                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	3082                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x286:0x94 DW_TAG_subprogram
	.long	.Linfo_string115                @ DW_AT_linkage_name
	.long	.Linfo_string116                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x292:0xb DW_TAG_formal_parameter
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	2990                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x29d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string117                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	2643                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x2a8:0x71 DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x2a9:0xb DW_TAG_variable
	.long	.Linfo_string106                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	2643                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x2b4:0x64 DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x2b5:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	3087                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x2c0:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	3087                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x2cb:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	2980                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x2d6:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x2d7:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	2724                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x2e3:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x2e4:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	2724                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x2f0:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x2f1:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	2724                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x2fd:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x2fe:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	2724                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x30a:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0x30b:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	2724                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	4                               @ Abbrev [4] 0x31b:0xd DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	2638                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.ascii	"\200\001"                      @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x328:0xc DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	2638                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x334:0xc DW_TAG_variable
	.long	.Linfo_string8                  @ DW_AT_name
	.long	2638                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x340:0xc DW_TAG_variable
	.long	.Linfo_string10                 @ DW_AT_name
	.long	2638                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x34c:0xc DW_TAG_variable
	.long	.Linfo_string11                 @ DW_AT_name
	.long	2638                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	10                              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x358:0xc DW_TAG_variable
	.long	.Linfo_string12                 @ DW_AT_name
	.long	2638                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x364:0xd DW_TAG_variable
	.long	.Linfo_string13                 @ DW_AT_name
	.long	2638                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.ascii	"\200\004"                      @ DW_AT_const_value
	.byte	18                              @ Abbrev [18] 0x371:0x1f DW_TAG_enumeration_type
	.long	2643                            @ DW_AT_type
                                        @ DW_AT_enum_class
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	4                               @ DW_AT_byte_size
	.byte	2                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	19                              @ Abbrev [19] 0x37d:0x6 DW_TAG_enumerator
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	19                              @ Abbrev [19] 0x383:0x6 DW_TAG_enumerator
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	19                              @ Abbrev [19] 0x389:0x6 DW_TAG_enumerator
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	2                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x390:0x1c DW_TAG_subprogram
	.long	.Linfo_string33                 @ DW_AT_linkage_name
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	2830                            @ DW_AT_type
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x3a0:0xb DW_TAG_formal_parameter
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	2837                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x3ac:0x9a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	44                              @ DW_AT_byte_size
	.byte	11                              @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0x3b5:0xc DW_TAG_member
	.long	.Linfo_string37                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x3c1:0xc DW_TAG_member
	.long	.Linfo_string38                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x3cd:0xc DW_TAG_member
	.long	.Linfo_string39                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x3d9:0xc DW_TAG_member
	.long	.Linfo_string40                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x3e5:0xc DW_TAG_member
	.long	.Linfo_string41                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x3f1:0xc DW_TAG_member
	.long	.Linfo_string42                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x3fd:0xc DW_TAG_member
	.long	.Linfo_string43                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x409:0xc DW_TAG_member
	.long	.Linfo_string44                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x415:0xc DW_TAG_member
	.long	.Linfo_string45                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x421:0xc DW_TAG_member
	.long	.Linfo_string46                 @ DW_AT_name
	.long	2830                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x42d:0xc DW_TAG_member
	.long	.Linfo_string47                 @ DW_AT_name
	.long	2830                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.byte	37                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x439:0xc DW_TAG_member
	.long	.Linfo_string48                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	40                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x446:0x1c DW_TAG_subprogram
	.long	.Linfo_string50                 @ DW_AT_linkage_name
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	2748                            @ DW_AT_type
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x456:0xb DW_TAG_formal_parameter
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	2837                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x462:0x1c DW_TAG_subprogram
	.long	.Linfo_string53                 @ DW_AT_linkage_name
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	2830                            @ DW_AT_type
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x472:0xb DW_TAG_formal_parameter
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	2837                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x47e:0x82 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	40                              @ DW_AT_byte_size
	.byte	3                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0x487:0xc DW_TAG_member
	.long	.Linfo_string72                 @ DW_AT_name
	.long	2970                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x493:0xc DW_TAG_member
	.long	.Linfo_string79                 @ DW_AT_name
	.long	2938                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x49f:0xc DW_TAG_member
	.long	.Linfo_string80                 @ DW_AT_name
	.long	2980                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x4ab:0xc DW_TAG_member
	.long	.Linfo_string81                 @ DW_AT_name
	.long	2990                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x4b7:0xc DW_TAG_member
	.long	.Linfo_string82                 @ DW_AT_name
	.long	2650                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x4c3:0xc DW_TAG_member
	.long	.Linfo_string70                 @ DW_AT_name
	.long	2650                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x4cf:0xc DW_TAG_member
	.long	.Linfo_string83                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x4db:0xc DW_TAG_member
	.long	.Linfo_string84                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x4e7:0xc DW_TAG_member
	.long	.Linfo_string85                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x4f3:0xc DW_TAG_member
	.long	.Linfo_string86                 @ DW_AT_name
	.long	2650                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x500:0x52 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	24                              @ DW_AT_byte_size
	.byte	2                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0x509:0xc DW_TAG_member
	.long	.Linfo_string89                 @ DW_AT_name
	.long	3005                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x515:0xc DW_TAG_member
	.long	.Linfo_string91                 @ DW_AT_name
	.long	881                             @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x521:0xc DW_TAG_member
	.long	.Linfo_string46                 @ DW_AT_name
	.long	2830                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x52d:0xc DW_TAG_member
	.long	.Linfo_string92                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x539:0xc DW_TAG_member
	.long	.Linfo_string93                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x545:0xc DW_TAG_member
	.long	.Linfo_string42                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x552:0xb DW_TAG_typedef
	.long	3028                            @ DW_AT_type
	.long	.Linfo_string100                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x55d:0x46 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string102                @ DW_AT_name
	.byte	16                              @ DW_AT_byte_size
	.byte	3                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0x566:0xc DW_TAG_member
	.long	.Linfo_string89                 @ DW_AT_name
	.long	3005                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x572:0xc DW_TAG_member
	.long	.Linfo_string97                 @ DW_AT_name
	.long	3022                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x57e:0xc DW_TAG_member
	.long	.Linfo_string98                 @ DW_AT_name
	.long	2650                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x58a:0xc DW_TAG_member
	.long	.Linfo_string93                 @ DW_AT_name
	.long	2673                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x596:0xc DW_TAG_member
	.long	.Linfo_string92                 @ DW_AT_name
	.long	2702                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	14                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x5a3:0x3e0 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string173                @ DW_AT_linkage_name
	.long	.Linfo_string174                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	74                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	22                              @ Abbrev [22] 0x5b8:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	74                              @ DW_AT_decl_line
	.long	2837                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x5c7:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string175                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	74                              @ DW_AT_decl_line
	.long	3754                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x5d6:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	74                              @ DW_AT_decl_line
	.long	2938                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x5e5:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.long	2980                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x5f4:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.long	2938                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x602:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	12
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.long	2995                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x610:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	16
	.long	.Linfo_string178                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.long	3092                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x61e:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	20
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.long	3022                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x62c:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\360"
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	98                              @ DW_AT_decl_line
	.long	3741                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x63b:0xf DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	1150                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x64a:0xf DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	.Linfo_string179                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.long	3082                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x659:0xf DW_TAG_variable
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	68                              @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x668:0xf DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	3082                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x677:0xf DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	2638                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x686:0xf DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	.Linfo_string114                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	3082                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x695:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	2638                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x6a0:0xb DW_TAG_variable
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	96                              @ DW_AT_decl_line
	.long	2638                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x6ab:0xb DW_TAG_variable
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	97                              @ DW_AT_decl_line
	.long	387                             @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x6b6:0x16 DW_TAG_inlined_subroutine
	.long	912                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	77                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x6c2:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	928                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x6cc:0x10 DW_TAG_inlined_subroutine
	.long	1094                            @ DW_AT_abstract_origin
	.long	.Ltmp7                          @ DW_AT_low_pc
	.long	.Ltmp8-.Ltmp7                   @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	86                              @ DW_AT_call_line
	.byte	49                              @ DW_AT_call_column
	.byte	26                              @ Abbrev [26] 0x6dc:0x16 DW_TAG_inlined_subroutine
	.long	1122                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	84                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x6e8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	1138                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x6f2:0x34 DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	25                              @ Abbrev [25] 0x6f7:0xf DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	.Linfo_string106                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	101                             @ DW_AT_decl_line
	.long	2643                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x706:0x1f DW_TAG_inlined_subroutine
	.long	2869                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	101                             @ DW_AT_call_line
	.byte	68                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x712:0x9 DW_TAG_variable
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	2888                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x71b:0x9 DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	2899                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x726:0x211 DW_TAG_lexical_block
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.byte	25                              @ Abbrev [25] 0x72b:0xf DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	105                             @ DW_AT_decl_line
	.long	2643                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x73a:0x1fc DW_TAG_lexical_block
	.long	.Ltmp82                         @ DW_AT_low_pc
	.long	.Ltmp177-.Ltmp82                @ DW_AT_high_pc
	.byte	25                              @ Abbrev [25] 0x743:0xf DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	.Linfo_string180                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	2638                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x752:0xf DW_TAG_variable
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	107                             @ DW_AT_decl_line
	.long	2638                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x761:0x1d4 DW_TAG_inlined_subroutine
	.long	192                             @ DW_AT_abstract_origin
	.long	.Ltmp87                         @ DW_AT_low_pc
	.long	.Ltmp177-.Ltmp87                @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	112                             @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	33                              @ Abbrev [33] 0x771:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\340"
	.long	204                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x77a:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	145
	.ascii	"\330z"
	.byte	159
	.long	215                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x784:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	226                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x78d:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\330"
	.long	237                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x796:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	248                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x79f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	259                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x7a8:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.asciz	"\360"
	.byte	159
	.long	270                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x7b2:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\314"
	.long	281                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x7bb:0x9 DW_TAG_variable
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	292                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x7c4:0x9 DW_TAG_variable
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	303                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x7cd:0x9 DW_TAG_variable
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	314                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x7d6:0x9 DW_TAG_variable
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	325                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x7df:0x9 DW_TAG_variable
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	336                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x7e8:0x31 DW_TAG_inlined_subroutine
	.long	447                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	56                              @ DW_AT_call_line
	.byte	31                              @ DW_AT_call_column
	.byte	33                              @ Abbrev [33] 0x7f4:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\340"
	.long	463                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x7fd:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\330"
	.long	474                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x806:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\344"
	.long	485                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x80f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	496                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x819:0x6b DW_TAG_inlined_subroutine
	.long	508                             @ DW_AT_abstract_origin
	.long	.Ltmp104                        @ DW_AT_low_pc
	.long	.Ltmp131-.Ltmp104               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	57                              @ DW_AT_call_line
	.byte	31                              @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x829:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	524                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x832:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	535                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x83b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	546                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x844:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	557                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x84d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	568                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x856:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	579                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x85f:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	590                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x868:0x9 DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	601                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x871:0x9 DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	612                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x87a:0x9 DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	623                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x884:0x17 DW_TAG_lexical_block
	.long	.Ltmp134                        @ DW_AT_low_pc
	.long	.Ltmp143-.Ltmp134               @ DW_AT_high_pc
	.long	347                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x891:0x9 DW_TAG_variable
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	348                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0x89b:0x1a DW_TAG_inlined_subroutine
	.long	1094                            @ DW_AT_abstract_origin
	.long	.Ltmp144                        @ DW_AT_low_pc
	.long	.Ltmp145-.Ltmp144               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	63                              @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	33                              @ Abbrev [33] 0x8ab:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\340"
	.long	1110                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x8b5:0x7f DW_TAG_lexical_block
	.long	.Ltmp148                        @ DW_AT_low_pc
	.long	.Ltmp177-.Ltmp148               @ DW_AT_high_pc
	.long	360                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x8c2:0x9 DW_TAG_variable
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	361                             @ DW_AT_abstract_origin
	.byte	35                              @ Abbrev [35] 0x8cb:0x68 DW_TAG_lexical_block
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.long	372                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x8d4:0x9 DW_TAG_variable
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	373                             @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x8dd:0x55 DW_TAG_inlined_subroutine
	.long	646                             @ DW_AT_abstract_origin
	.long	.Ltmp164                        @ DW_AT_low_pc
	.long	.Ltmp177-.Ltmp164               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	66                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	34                              @ Abbrev [34] 0x8ed:0x44 DW_TAG_lexical_block
	.long	.Ltmp164                        @ DW_AT_low_pc
	.long	.Ltmp177-.Ltmp164               @ DW_AT_high_pc
	.long	680                             @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x8fa:0x7 DW_TAG_variable
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	681                             @ DW_AT_abstract_origin
	.byte	35                              @ Abbrev [35] 0x901:0x2f DW_TAG_lexical_block
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.long	692                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x90a:0x9 DW_TAG_variable
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	693                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x913:0x9 DW_TAG_variable
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	704                             @ DW_AT_abstract_origin
	.byte	35                              @ Abbrev [35] 0x91c:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.long	778                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x925:0x9 DW_TAG_variable
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	779                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x937:0x19 DW_TAG_lexical_block
	.long	.Ltmp76                         @ DW_AT_low_pc
	.long	.Ltmp77-.Ltmp76                 @ DW_AT_high_pc
	.byte	25                              @ Abbrev [25] 0x940:0xf DW_TAG_variable
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	.Linfo_string106                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	2643                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x950:0x9 DW_TAG_GNU_call_site
	.long	2435                            @ DW_AT_abstract_origin
	.long	.Ltmp7                          @ DW_AT_low_pc
	.byte	38                              @ Abbrev [38] 0x959:0x7 DW_TAG_GNU_call_site
	.byte	1                               @ DW_AT_GNU_call_site_target
	.byte	88
	.long	.Ltmp128                        @ DW_AT_low_pc
	.byte	38                              @ Abbrev [38] 0x960:0x7 DW_TAG_GNU_call_site
	.byte	1                               @ DW_AT_GNU_call_site_target
	.byte	89
	.long	.Ltmp140                        @ DW_AT_low_pc
	.byte	37                              @ Abbrev [37] 0x967:0x9 DW_TAG_GNU_call_site
	.long	2467                            @ DW_AT_abstract_origin
	.long	.Ltmp155                        @ DW_AT_low_pc
	.byte	39                              @ Abbrev [39] 0x970:0x9 DW_TAG_GNU_call_site
	.long	2509                            @ DW_AT_abstract_origin
                                        @ DW_AT_GNU_tail_call
	.long	.Ltmp185                        @ DW_AT_low_pc
	.byte	39                              @ Abbrev [39] 0x979:0x9 DW_TAG_GNU_call_site
	.long	2551                            @ DW_AT_abstract_origin
                                        @ DW_AT_GNU_tail_call
	.long	.Ltmp195                        @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x983:0x20 DW_TAG_subprogram
	.long	.Linfo_string123                @ DW_AT_linkage_name
	.long	.Linfo_string124                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	41                              @ Abbrev [41] 0x98e:0x5 DW_TAG_formal_parameter
	.long	2837                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x993:0x5 DW_TAG_formal_parameter
	.long	2748                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x998:0x5 DW_TAG_formal_parameter
	.long	2938                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x99d:0x5 DW_TAG_formal_parameter
	.long	3092                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x9a3:0x2a DW_TAG_subprogram
	.long	.Linfo_string125                @ DW_AT_linkage_name
	.long	.Linfo_string126                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	41                              @ Abbrev [41] 0x9ae:0x5 DW_TAG_formal_parameter
	.long	2995                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x9b3:0x5 DW_TAG_formal_parameter
	.long	2980                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x9b8:0x5 DW_TAG_formal_parameter
	.long	2650                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x9bd:0x5 DW_TAG_formal_parameter
	.long	2643                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x9c2:0x5 DW_TAG_formal_parameter
	.long	2643                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x9c7:0x5 DW_TAG_formal_parameter
	.long	3022                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x9cd:0x2a DW_TAG_subprogram
	.long	.Linfo_string127                @ DW_AT_linkage_name
	.long	.Linfo_string128                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	41                              @ Abbrev [41] 0x9d8:0x5 DW_TAG_formal_parameter
	.long	2837                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x9dd:0x5 DW_TAG_formal_parameter
	.long	2938                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x9e2:0x5 DW_TAG_formal_parameter
	.long	2980                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x9e7:0x5 DW_TAG_formal_parameter
	.long	2938                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x9ec:0x5 DW_TAG_formal_parameter
	.long	2995                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x9f1:0x5 DW_TAG_formal_parameter
	.long	3022                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x9f7:0x34 DW_TAG_subprogram
	.long	.Linfo_string129                @ DW_AT_linkage_name
	.long	.Linfo_string130                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	41                              @ Abbrev [41] 0xa02:0x5 DW_TAG_formal_parameter
	.long	2837                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0xa07:0x5 DW_TAG_formal_parameter
	.long	2748                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0xa0c:0x5 DW_TAG_formal_parameter
	.long	2938                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0xa11:0x5 DW_TAG_formal_parameter
	.long	2980                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0xa16:0x5 DW_TAG_formal_parameter
	.long	2938                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0xa1b:0x5 DW_TAG_formal_parameter
	.long	2995                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0xa20:0x5 DW_TAG_formal_parameter
	.long	3092                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0xa25:0x5 DW_TAG_formal_parameter
	.long	3022                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0xa2b:0x22 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string177                @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	11                              @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0xa34:0xc DW_TAG_member
	.long	.Linfo_string92                 @ DW_AT_name
	.long	2748                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0xa40:0xc DW_TAG_member
	.long	.Linfo_string176                @ DW_AT_name
	.long	2980                            @ DW_AT_type
	.byte	11                              @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0xa4e:0x5 DW_TAG_const_type
	.long	2643                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0xa53:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	16                              @ Abbrev [16] 0xa5a:0xb DW_TAG_typedef
	.long	2643                            @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	44                              @ Abbrev [44] 0xa65:0x5 DW_TAG_pointer_type
	.long	2666                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0xa6a:0x7 DW_TAG_base_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	16                              @ Abbrev [16] 0xa71:0xb DW_TAG_typedef
	.long	2684                            @ DW_AT_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xa7c:0xb DW_TAG_typedef
	.long	2695                            @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0xa87:0x7 DW_TAG_base_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	16                              @ Abbrev [16] 0xa8e:0xb DW_TAG_typedef
	.long	2713                            @ DW_AT_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xa99:0xb DW_TAG_typedef
	.long	2666                            @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xaa4:0xb DW_TAG_typedef
	.long	2735                            @ DW_AT_type
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0xaaf:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	2748                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0xab5:0x6 DW_TAG_subrange_type
	.long	2770                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0xabc:0xb DW_TAG_typedef
	.long	2759                            @ DW_AT_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xac7:0xb DW_TAG_typedef
	.long	2643                            @ DW_AT_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	47                              @ Abbrev [47] 0xad2:0x7 DW_TAG_base_type
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	16                              @ Abbrev [16] 0xad9:0xb DW_TAG_typedef
	.long	2788                            @ DW_AT_type
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0xae4:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	2801                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0xaea:0x6 DW_TAG_subrange_type
	.long	2770                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0xaf1:0xb DW_TAG_typedef
	.long	2812                            @ DW_AT_type
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xafc:0xb DW_TAG_typedef
	.long	2823                            @ DW_AT_type
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0xb07:0x7 DW_TAG_base_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	43                              @ Abbrev [43] 0xb0e:0x7 DW_TAG_base_type
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	48                              @ Abbrev [48] 0xb15:0x5 DW_TAG_reference_type
	.long	2842                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xb1a:0x5 DW_TAG_const_type
	.long	940                             @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0xb1f:0x7 DW_TAG_base_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	44                              @ Abbrev [44] 0xb26:0x5 DW_TAG_pointer_type
	.long	2859                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xb2b:0x5 DW_TAG_const_type
	.long	2847                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0xb30:0x5 DW_TAG_pointer_type
	.long	68                              @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0xb35:0x2a DW_TAG_subprogram
	.long	170                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	2879                            @ DW_AT_object_pointer
	.byte	50                              @ Abbrev [50] 0xb3f:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string66                 @ DW_AT_name
	.long	2911                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	12                              @ Abbrev [12] 0xb48:0xb DW_TAG_variable
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	2854                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0xb53:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	2638                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	44                              @ Abbrev [44] 0xb5f:0x5 DW_TAG_pointer_type
	.long	68                              @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0xb64:0x5 DW_TAG_reference_type
	.long	2921                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xb69:0x5 DW_TAG_const_type
	.long	387                             @ DW_AT_type
	.byte	51                              @ Abbrev [51] 0xb6e:0xc DW_TAG_array_type
	.long	2938                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0xb73:0x6 DW_TAG_subrange_type
	.long	2770                            @ DW_AT_type
	.byte	136                             @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	44                              @ Abbrev [44] 0xb7a:0x5 DW_TAG_pointer_type
	.long	2943                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xb7f:0x5 DW_TAG_const_type
	.long	2948                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xb84:0xb DW_TAG_typedef
	.long	2959                            @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xb8f:0xb DW_TAG_typedef
	.long	2847                            @ DW_AT_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	44                              @ Abbrev [44] 0xb9a:0x5 DW_TAG_pointer_type
	.long	2975                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xb9f:0x5 DW_TAG_const_type
	.long	2938                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0xba4:0x5 DW_TAG_pointer_type
	.long	2985                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xba9:0x5 DW_TAG_const_type
	.long	2748                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0xbae:0x5 DW_TAG_pointer_type
	.long	2748                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0xbb3:0x5 DW_TAG_reference_type
	.long	3000                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xbb8:0x5 DW_TAG_const_type
	.long	1280                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0xbbd:0x5 DW_TAG_pointer_type
	.long	3010                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xbc2:0x5 DW_TAG_const_type
	.long	3015                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0xbc7:0x7 DW_TAG_base_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	52                              @ Abbrev [52] 0xbce:0x1 DW_TAG_pointer_type
	.byte	42                              @ Abbrev [42] 0xbcf:0x5 DW_TAG_const_type
	.long	1362                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0xbd4:0x5 DW_TAG_pointer_type
	.long	3033                            @ DW_AT_type
	.byte	53                              @ Abbrev [53] 0xbd9:0x7 DW_TAG_subroutine_type
	.byte	41                              @ Abbrev [41] 0xbda:0x5 DW_TAG_formal_parameter
	.long	3040                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0xbe0:0x5 DW_TAG_reference_type
	.long	3045                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xbe5:0x5 DW_TAG_const_type
	.long	1150                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xbea:0x5 DW_TAG_const_type
	.long	436                             @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0xbef:0x5 DW_TAG_pointer_type
	.long	3060                            @ DW_AT_type
	.byte	53                              @ Abbrev [53] 0xbf4:0xc DW_TAG_subroutine_type
	.byte	41                              @ Abbrev [41] 0xbf5:0x5 DW_TAG_formal_parameter
	.long	3040                            @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0xbfa:0x5 DW_TAG_formal_parameter
	.long	3072                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0xc00:0x5 DW_TAG_reference_type
	.long	3077                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xc05:0x5 DW_TAG_const_type
	.long	1373                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xc0a:0x5 DW_TAG_const_type
	.long	2650                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xc0f:0x5 DW_TAG_const_type
	.long	2724                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0xc14:0x5 DW_TAG_pointer_type
	.long	2948                            @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0xc19:0xd7 DW_TAG_namespace
	.long	.Linfo_string131                @ DW_AT_name
	.byte	54                              @ Abbrev [54] 0xc1e:0xd1 DW_TAG_namespace
	.long	.Linfo_string132                @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	55                              @ Abbrev [55] 0xc23:0x7 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	3312                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc2a:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	2801                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc31:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	2948                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc38:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	2748                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc3f:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	3324                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc46:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	2702                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc4d:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	2673                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc54:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	3353                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc5b:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	3382                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc62:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	3411                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc69:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	3433                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc70:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	3455                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc77:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	3477                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc7e:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	3499                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc85:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	3521                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc8c:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	3543                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc93:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	3565                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xc9a:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	3587                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xca1:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	3598                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xca8:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	3609                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xcaf:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	3620                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xcb6:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	3631                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xcbd:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	3642                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xcc4:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	3653                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xccb:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	3664                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xcd2:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	3675                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xcd9:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	3686                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xce0:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	3697                            @ DW_AT_import
	.byte	55                              @ Abbrev [55] 0xce7:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	3719                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0xcf0:0xb DW_TAG_typedef
	.long	3323                            @ DW_AT_type
	.long	.Linfo_string133                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	56                              @ Abbrev [56] 0xcfb:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	16                              @ Abbrev [16] 0xcfc:0xb DW_TAG_typedef
	.long	3335                            @ DW_AT_type
	.long	.Linfo_string136                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xd07:0xb DW_TAG_typedef
	.long	3346                            @ DW_AT_type
	.long	.Linfo_string135                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0xd12:0x7 DW_TAG_base_type
	.long	.Linfo_string134                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	16                              @ Abbrev [16] 0xd19:0xb DW_TAG_typedef
	.long	3364                            @ DW_AT_type
	.long	.Linfo_string139                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xd24:0xb DW_TAG_typedef
	.long	3375                            @ DW_AT_type
	.long	.Linfo_string138                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0xd2f:0x7 DW_TAG_base_type
	.long	.Linfo_string137                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	16                              @ Abbrev [16] 0xd36:0xb DW_TAG_typedef
	.long	3393                            @ DW_AT_type
	.long	.Linfo_string142                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xd41:0xb DW_TAG_typedef
	.long	3404                            @ DW_AT_type
	.long	.Linfo_string141                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0xd4c:0x7 DW_TAG_base_type
	.long	.Linfo_string140                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	16                              @ Abbrev [16] 0xd53:0xb DW_TAG_typedef
	.long	3422                            @ DW_AT_type
	.long	.Linfo_string144                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xd5e:0xb DW_TAG_typedef
	.long	2812                            @ DW_AT_type
	.long	.Linfo_string143                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xd69:0xb DW_TAG_typedef
	.long	3444                            @ DW_AT_type
	.long	.Linfo_string146                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xd74:0xb DW_TAG_typedef
	.long	2959                            @ DW_AT_type
	.long	.Linfo_string145                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xd7f:0xb DW_TAG_typedef
	.long	3466                            @ DW_AT_type
	.long	.Linfo_string148                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xd8a:0xb DW_TAG_typedef
	.long	2759                            @ DW_AT_type
	.long	.Linfo_string147                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xd95:0xb DW_TAG_typedef
	.long	3488                            @ DW_AT_type
	.long	.Linfo_string150                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xda0:0xb DW_TAG_typedef
	.long	3335                            @ DW_AT_type
	.long	.Linfo_string149                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xdab:0xb DW_TAG_typedef
	.long	3510                            @ DW_AT_type
	.long	.Linfo_string152                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xdb6:0xb DW_TAG_typedef
	.long	2713                            @ DW_AT_type
	.long	.Linfo_string151                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xdc1:0xb DW_TAG_typedef
	.long	3532                            @ DW_AT_type
	.long	.Linfo_string154                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xdcc:0xb DW_TAG_typedef
	.long	2684                            @ DW_AT_type
	.long	.Linfo_string153                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xdd7:0xb DW_TAG_typedef
	.long	3554                            @ DW_AT_type
	.long	.Linfo_string156                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xde2:0xb DW_TAG_typedef
	.long	3364                            @ DW_AT_type
	.long	.Linfo_string155                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xded:0xb DW_TAG_typedef
	.long	3576                            @ DW_AT_type
	.long	.Linfo_string158                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xdf8:0xb DW_TAG_typedef
	.long	3393                            @ DW_AT_type
	.long	.Linfo_string157                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe03:0xb DW_TAG_typedef
	.long	2823                            @ DW_AT_type
	.long	.Linfo_string159                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe0e:0xb DW_TAG_typedef
	.long	2643                            @ DW_AT_type
	.long	.Linfo_string160                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe19:0xb DW_TAG_typedef
	.long	2643                            @ DW_AT_type
	.long	.Linfo_string161                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe24:0xb DW_TAG_typedef
	.long	3346                            @ DW_AT_type
	.long	.Linfo_string162                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe2f:0xb DW_TAG_typedef
	.long	2666                            @ DW_AT_type
	.long	.Linfo_string163                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe3a:0xb DW_TAG_typedef
	.long	3375                            @ DW_AT_type
	.long	.Linfo_string164                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe45:0xb DW_TAG_typedef
	.long	3375                            @ DW_AT_type
	.long	.Linfo_string165                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe50:0xb DW_TAG_typedef
	.long	3404                            @ DW_AT_type
	.long	.Linfo_string166                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe5b:0xb DW_TAG_typedef
	.long	2643                            @ DW_AT_type
	.long	.Linfo_string167                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe66:0xb DW_TAG_typedef
	.long	3375                            @ DW_AT_type
	.long	.Linfo_string168                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe71:0xb DW_TAG_typedef
	.long	3708                            @ DW_AT_type
	.long	.Linfo_string170                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe7c:0xb DW_TAG_typedef
	.long	3346                            @ DW_AT_type
	.long	.Linfo_string169                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe87:0xb DW_TAG_typedef
	.long	3730                            @ DW_AT_type
	.long	.Linfo_string172                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe92:0xb DW_TAG_typedef
	.long	3404                            @ DW_AT_type
	.long	.Linfo_string171                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	51                              @ Abbrev [51] 0xe9d:0xd DW_TAG_array_type
	.long	2748                            @ DW_AT_type
	.byte	57                              @ Abbrev [57] 0xea2:0x7 DW_TAG_subrange_type
	.long	2770                            @ DW_AT_type
	.short	1536                            @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0xeaa:0x5 DW_TAG_reference_type
	.long	3759                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0xeaf:0x5 DW_TAG_const_type
	.long	2603                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp179-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp90-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Ltmp156-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp164-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp167-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
	.long	.Ltmp169-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp172-.Lfunc_begin0
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp175-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/conv_s16/conv_s16_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=61
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=76
.Linfo_string4:
	.asciz	"kChannels"                     @ string offset=84
.Linfo_string5:
	.asciz	"int"                           @ string offset=94
.Linfo_string6:
	.asciz	"kSumPixels"                    @ string offset=98
.Linfo_string7:
	.asciz	"kWideTilePixels"               @ string offset=109
.Linfo_string8:
	.asciz	"kSums"                         @ string offset=125
.Linfo_string9:
	.asciz	"kHalfChannels"                 @ string offset=131
.Linfo_string10:
	.asciz	"kPairChannels"                 @ string offset=145
.Linfo_string11:
	.asciz	"kRgbPixels"                    @ string offset=159
.Linfo_string12:
	.asciz	"kTilePixels"                   @ string offset=170
.Linfo_string13:
	.asciz	"kGroupSums"                    @ string offset=182
.Linfo_string14:
	.asciz	"f32"                           @ string offset=193
.Linfo_string15:
	.asciz	"s8"                            @ string offset=197
.Linfo_string16:
	.asciz	"s16"                           @ string offset=200
.Linfo_string17:
	.asciz	"Number"                        @ string offset=204
.Linfo_string18:
	.asciz	"ptrdiff_t"                     @ string offset=211
.Linfo_string19:
	.asciz	"unsigned char"                 @ string offset=221
.Linfo_string20:
	.asciz	"unsigned short"                @ string offset=235
.Linfo_string21:
	.asciz	"__uint16_t"                    @ string offset=250
.Linfo_string22:
	.asciz	"uint16_t"                      @ string offset=261
.Linfo_string23:
	.asciz	"__uint8_t"                     @ string offset=270
.Linfo_string24:
	.asciz	"uint8_t"                       @ string offset=280
.Linfo_string25:
	.asciz	"__int32_t"                     @ string offset=288
.Linfo_string26:
	.asciz	"int32_t"                       @ string offset=298
.Linfo_string27:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=306
.Linfo_string28:
	.asciz	"int32x4_t"                     @ string offset=326
.Linfo_string29:
	.asciz	"signed char"                   @ string offset=336
.Linfo_string30:
	.asciz	"__int8_t"                      @ string offset=348
.Linfo_string31:
	.asciz	"int8_t"                        @ string offset=357
.Linfo_string32:
	.asciz	"int8x16_t"                     @ string offset=364
.Linfo_string33:
	.asciz	"_ZN7facesig13is_conv_pairsERKNS_10ConvParamsE" @ string offset=374
.Linfo_string34:
	.asciz	"is_conv_pairs"                 @ string offset=420
.Linfo_string35:
	.asciz	"bool"                          @ string offset=434
.Linfo_string36:
	.asciz	"p"                             @ string offset=439
.Linfo_string37:
	.asciz	"in_height"                     @ string offset=441
.Linfo_string38:
	.asciz	"in_width"                      @ string offset=451
.Linfo_string39:
	.asciz	"cin"                           @ string offset=460
.Linfo_string40:
	.asciz	"out_height"                    @ string offset=464
.Linfo_string41:
	.asciz	"out_width"                     @ string offset=475
.Linfo_string42:
	.asciz	"cout"                          @ string offset=485
.Linfo_string43:
	.asciz	"kernel"                        @ string offset=490
.Linfo_string44:
	.asciz	"stride"                        @ string offset=497
.Linfo_string45:
	.asciz	"pad"                           @ string offset=504
.Linfo_string46:
	.asciz	"relu"                          @ string offset=508
.Linfo_string47:
	.asciz	"pool"                          @ string offset=513
.Linfo_string48:
	.asciz	"chain"                         @ string offset=518
.Linfo_string49:
	.asciz	"ConvParams"                    @ string offset=524
.Linfo_string50:
	.asciz	"_ZN7facesig9pool_sideERKNS_10ConvParamsE" @ string offset=535
.Linfo_string51:
	.asciz	"pool_side"                     @ string offset=576
.Linfo_string52:
	.asciz	"params"                        @ string offset=586
.Linfo_string53:
	.asciz	"_ZN7facesig11is_conv_rgbERKNS_10ConvParamsE" @ string offset=593
.Linfo_string54:
	.asciz	"is_conv_rgb"                   @ string offset=637
.Linfo_string55:
	.asciz	"short"                         @ string offset=649
.Linfo_string56:
	.asciz	"Integer"                       @ string offset=655
.Linfo_string57:
	.asciz	"row"                           @ string offset=663
.Linfo_string58:
	.asciz	"x_step"                        @ string offset=667
.Linfo_string59:
	.asciz	"y_step"                        @ string offset=674
.Linfo_string60:
	.asciz	"width"                         @ string offset=681
.Linfo_string61:
	.asciz	"x"                             @ string offset=687
.Linfo_string62:
	.asciz	"corner"                        @ string offset=689
.Linfo_string63:
	.asciz	"_ZN7facesig12_GLOBAL__N_16PixelsIsE4nextEv" @ string offset=696
.Linfo_string64:
	.asciz	"next"                          @ string offset=739
.Linfo_string65:
	.asciz	"Pixels<short>"                 @ string offset=744
.Linfo_string66:
	.asciz	"this"                          @ string offset=758
.Linfo_string67:
	.asciz	"at"                            @ string offset=763
.Linfo_string68:
	.asciz	"side"                          @ string offset=766
.Linfo_string69:
	.asciz	"_ZN7facesig12_GLOBAL__N_15blockERKNS_10ConvParamsERKNS0_5BatchENS_7TileS16ERKNS_10RequantiseEiiPiPv" @ string offset=771
.Linfo_string70:
	.asciz	"block"                         @ string offset=871
.Linfo_string71:
	.asciz	"batch"                         @ string offset=877
.Linfo_string72:
	.asciz	"in"                            @ string offset=883
.Linfo_string73:
	.asciz	"__int16_t"                     @ string offset=886
.Linfo_string74:
	.asciz	"int16_t"                       @ string offset=896
.Linfo_string75:
	.asciz	"first"                         @ string offset=904
.Linfo_string76:
	.asciz	"count"                         @ string offset=910
.Linfo_string77:
	.asciz	"Batch"                         @ string offset=916
.Linfo_string78:
	.asciz	"tile"                          @ string offset=922
.Linfo_string79:
	.asciz	"weights"                       @ string offset=927
.Linfo_string80:
	.asciz	"bias"                          @ string offset=935
.Linfo_string81:
	.asciz	"sums"                          @ string offset=940
.Linfo_string82:
	.asciz	"skip"                          @ string offset=945
.Linfo_string83:
	.asciz	"rows"                          @ string offset=950
.Linfo_string84:
	.asciz	"length"                        @ string offset=955
.Linfo_string85:
	.asciz	"turn"                          @ string offset=962
.Linfo_string86:
	.asciz	"back"                          @ string offset=967
.Linfo_string87:
	.asciz	"TileS16"                       @ string offset=972
.Linfo_string88:
	.asciz	"to"                            @ string offset=980
.Linfo_string89:
	.asciz	"multipliers"                   @ string offset=983
.Linfo_string90:
	.asciz	"float"                         @ string offset=995
.Linfo_string91:
	.asciz	"number"                        @ string offset=1001
.Linfo_string92:
	.asciz	"zero_point"                    @ string offset=1008
.Linfo_string93:
	.asciz	"most"                          @ string offset=1019
.Linfo_string94:
	.asciz	"Requantise"                    @ string offset=1024
.Linfo_string95:
	.asciz	"channel"                       @ string offset=1035
.Linfo_string96:
	.asciz	"channels"                      @ string offset=1043
.Linfo_string97:
	.asciz	"out"                           @ string offset=1052
.Linfo_string98:
	.asciz	"step"                          @ string offset=1056
.Linfo_string99:
	.asciz	"run"                           @ string offset=1061
.Linfo_string100:
	.asciz	"RunTileS16"                    @ string offset=1065
.Linfo_string101:
	.asciz	"narrow"                        @ string offset=1076
.Linfo_string102:
	.asciz	"TileOut"                       @ string offset=1083
.Linfo_string103:
	.asciz	"NarrowTile"                    @ string offset=1091
.Linfo_string104:
	.asciz	"done"                          @ string offset=1102
.Linfo_string105:
	.asciz	"area"                          @ string offset=1107
.Linfo_string106:
	.asciz	"i"                             @ string offset=1112
.Linfo_string107:
	.asciz	"group"                         @ string offset=1114
.Linfo_string108:
	.asciz	"of_group"                      @ string offset=1120
.Linfo_string109:
	.asciz	"_ZN7facesig12_GLOBAL__N_111narrow_tileERKNS_10ConvParamsERKNS_10RequantiseEii" @ string offset=1129
.Linfo_string110:
	.asciz	"narrow_tile"                   @ string offset=1207
.Linfo_string111:
	.asciz	"_ZN7facesig12_GLOBAL__N_112narrow_blockEPFvRKNS_7TileS16ERKNS_7TileOutEERKNS_10RequantiseERKNS0_5BatchES1_iPv" @ string offset=1219
.Linfo_string112:
	.asciz	"narrow_block"                  @ string offset=1329
.Linfo_string113:
	.asciz	"tile_to"                       @ string offset=1342
.Linfo_string114:
	.asciz	"bytes"                         @ string offset=1350
.Linfo_string115:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pool_sumsEPii" @ string offset=1356
.Linfo_string116:
	.asciz	"pool_sums"                     @ string offset=1396
.Linfo_string117:
	.asciz	"pixels"                        @ string offset=1406
.Linfo_string118:
	.asciz	"top"                           @ string offset=1413
.Linfo_string119:
	.asciz	"bottom"                        @ string offset=1417
.Linfo_string120:
	.asciz	"from"                          @ string offset=1424
.Linfo_string121:
	.asciz	"__ret"                         @ string offset=1429
.Linfo_string122:
	.asciz	"__s1"                          @ string offset=1435
.Linfo_string123:
	.asciz	"_ZN7facesig14conv_s16_frameERKNS_10ConvParamsEiPKsPs" @ string offset=1440
.Linfo_string124:
	.asciz	"conv_s16_frame"                @ string offset=1493
.Linfo_string125:
	.asciz	"_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv" @ string offset=1508
.Linfo_string126:
	.asciz	"requantise_neon"               @ string offset=1564
.Linfo_string127:
	.asciz	"_ZN7facesig17conv_s16_rgb_neonERKNS_10ConvParamsEPKsPKiS4_RKNS_10RequantiseEPv" @ string offset=1580
.Linfo_string128:
	.asciz	"conv_s16_rgb_neon"             @ string offset=1659
.Linfo_string129:
	.asciz	"_ZN7facesig19conv_s16_pairs_neonERKNS_10ConvParamsEiPKsPKiS4_RKNS_10RequantiseEPsPv" @ string offset=1677
.Linfo_string130:
	.asciz	"conv_s16_pairs_neon"           @ string offset=1761
.Linfo_string131:
	.asciz	"std"                           @ string offset=1781
.Linfo_string132:
	.asciz	"__1"                           @ string offset=1785
.Linfo_string133:
	.asciz	"max_align_t"                   @ string offset=1789
.Linfo_string134:
	.asciz	"long long"                     @ string offset=1801
.Linfo_string135:
	.asciz	"__int64_t"                     @ string offset=1811
.Linfo_string136:
	.asciz	"int64_t"                       @ string offset=1821
.Linfo_string137:
	.asciz	"unsigned int"                  @ string offset=1829
.Linfo_string138:
	.asciz	"__uint32_t"                    @ string offset=1842
.Linfo_string139:
	.asciz	"uint32_t"                      @ string offset=1853
.Linfo_string140:
	.asciz	"unsigned long long"            @ string offset=1862
.Linfo_string141:
	.asciz	"__uint64_t"                    @ string offset=1881
.Linfo_string142:
	.asciz	"uint64_t"                      @ string offset=1892
.Linfo_string143:
	.asciz	"__int_least8_t"                @ string offset=1901
.Linfo_string144:
	.asciz	"int_least8_t"                  @ string offset=1916
.Linfo_string145:
	.asciz	"__int_least16_t"               @ string offset=1929
.Linfo_string146:
	.asciz	"int_least16_t"                 @ string offset=1945
.Linfo_string147:
	.asciz	"__int_least32_t"               @ string offset=1959
.Linfo_string148:
	.asciz	"int_least32_t"                 @ string offset=1975
.Linfo_string149:
	.asciz	"__int_least64_t"               @ string offset=1989
.Linfo_string150:
	.asciz	"int_least64_t"                 @ string offset=2005
.Linfo_string151:
	.asciz	"__uint_least8_t"               @ string offset=2019
.Linfo_string152:
	.asciz	"uint_least8_t"                 @ string offset=2035
.Linfo_string153:
	.asciz	"__uint_least16_t"              @ string offset=2049
.Linfo_string154:
	.asciz	"uint_least16_t"                @ string offset=2066
.Linfo_string155:
	.asciz	"__uint_least32_t"              @ string offset=2081
.Linfo_string156:
	.asciz	"uint_least32_t"                @ string offset=2098
.Linfo_string157:
	.asciz	"__uint_least64_t"              @ string offset=2113
.Linfo_string158:
	.asciz	"uint_least64_t"                @ string offset=2130
.Linfo_string159:
	.asciz	"int_fast8_t"                   @ string offset=2145
.Linfo_string160:
	.asciz	"int_fast16_t"                  @ string offset=2157
.Linfo_string161:
	.asciz	"int_fast32_t"                  @ string offset=2170
.Linfo_string162:
	.asciz	"int_fast64_t"                  @ string offset=2183
.Linfo_string163:
	.asciz	"uint_fast8_t"                  @ string offset=2196
.Linfo_string164:
	.asciz	"uint_fast16_t"                 @ string offset=2209
.Linfo_string165:
	.asciz	"uint_fast32_t"                 @ string offset=2223
.Linfo_string166:
	.asciz	"uint_fast64_t"                 @ string offset=2237
.Linfo_string167:
	.asciz	"intptr_t"                      @ string offset=2251
.Linfo_string168:
	.asciz	"uintptr_t"                     @ string offset=2260
.Linfo_string169:
	.asciz	"__intmax_t"                    @ string offset=2270
.Linfo_string170:
	.asciz	"intmax_t"                      @ string offset=2281
.Linfo_string171:
	.asciz	"__uintmax_t"                   @ string offset=2290
.Linfo_string172:
	.asciz	"uintmax_t"                     @ string offset=2302
.Linfo_string173:
	.asciz	"_ZN7facesig13conv_s16_neonERKNS_10ConvParamsERKNS_7OutsideEPKsPKiS7_RKNS_10RequantiseEPsPv" @ string offset=2312
.Linfo_string174:
	.asciz	"conv_s16_neon"                 @ string offset=2403
.Linfo_string175:
	.asciz	"outside"                       @ string offset=2417
.Linfo_string176:
	.asciz	"tap_sums"                      @ string offset=2425
.Linfo_string177:
	.asciz	"Outside"                       @ string offset=2434
.Linfo_string178:
	.asciz	"scratch"                       @ string offset=2442
.Linfo_string179:
	.asciz	"depth"                         @ string offset=2450
.Linfo_string180:
	.asciz	"left"                          @ string offset=2456
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
