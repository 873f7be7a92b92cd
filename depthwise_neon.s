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
	.file	"depthwise_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/narrow/narrow.h"
	.file	2 "/work/wt/cside" "csrc/kernels/depthwise/depthwise_neon.cpp"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	8 "/work/wt/cside" "csrc/kernels/narrow/narrow_neon.h"
	.text
	.globl	_ZN7facesig17depthwise_s8_neonERKNS_12NarrowParamsEPKPKaPv @ -- Begin function _ZN7facesig17depthwise_s8_neonERKNS_12NarrowParamsEPKPKaPv
	.p2align	2
	.type	_ZN7facesig17depthwise_s8_neonERKNS_12NarrowParamsEPKPKaPv,%function
	.code	32
_ZN7facesig17depthwise_s8_neonERKNS_12NarrowParamsEPKPKaPv: @ @_ZN7facesig17depthwise_s8_neonERKNS_12NarrowParamsEPKPKaPv
.Lfunc_begin0:
	.loc	2 141 0                         @ csrc/kernels/depthwise/depthwise_neon.cpp:141:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: depthwise_s8_neon:p <- $r0
	@DEBUG_VALUE: depthwise_s8_neon:rows <- $r1
	@DEBUG_VALUE: depthwise_s8_neon:out <- $r2
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
	.pad	#1120
	sub	sp, sp, #1120
	mov	r6, r0
.Ltmp0:
	@DEBUG_VALUE: depthwise_s8_neon:p <- $r6
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	@DEBUG_VALUE: has_columns:p <- $r6
	.loc	2 62 14 prologue_end            @ csrc/kernels/depthwise/depthwise_neon.cpp:62:14 @[ csrc/kernels/depthwise/depthwise_neon.cpp:145:9 ]
	ldr	r0, [r0, #16]
.Ltmp1:
	@DEBUG_VALUE: depthwise_s8_neon:blocks <- undef
	.loc	2 0 14 is_stmt 0                @ csrc/kernels/depthwise/depthwise_neon.cpp:0:14
	mov	r8, r2
.Ltmp2:
	@DEBUG_VALUE: depthwise_s8_neon:out <- $r8
	@DEBUG_VALUE: depthwise_s8_neon:out <- $r8
	mov	r4, r1
.Ltmp3:
	@DEBUG_VALUE: depthwise_s8_neon:rows <- $r4
	@DEBUG_VALUE: depthwise_s8_neon:rows <- $r4
	mov	r7, #0
	.loc	2 62 29                         @ csrc/kernels/depthwise/depthwise_neon.cpp:62:29 @[ csrc/kernels/depthwise/depthwise_neon.cpp:145:9 ]
	cmp	r0, #9
	blt	.LBB0_17
.Ltmp4:
@ %bb.1:
	@DEBUG_VALUE: depthwise_s8_neon:rows <- $r4
	@DEBUG_VALUE: depthwise_s8_neon:out <- $r8
	@DEBUG_VALUE: has_columns:p <- $r6
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	@DEBUG_VALUE: depthwise_s8_neon:p <- $r6
	.loc	2 0 29                          @ csrc/kernels/depthwise/depthwise_neon.cpp:0:29
	ldr	r0, [r6, #12]
.Ltmp5:
	@DEBUG_VALUE: depthwise_s8_neon:blocks <- undef
	.loc	2 62 29 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:62:29 @[ csrc/kernels/depthwise/depthwise_neon.cpp:145:9 ]
	cmp	r0, #1
	bne	.LBB0_17
.Ltmp6:
@ %bb.2:
	@DEBUG_VALUE: depthwise_s8_neon:rows <- $r4
	@DEBUG_VALUE: depthwise_s8_neon:out <- $r8
	@DEBUG_VALUE: has_columns:p <- $r6
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	@DEBUG_VALUE: depthwise_s8_neon:p <- $r6
	@DEBUG_VALUE: depthwise_s8_neon:blocks <- undef
	.loc	2 62 51 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:62:51 @[ csrc/kernels/depthwise/depthwise_neon.cpp:145:9 ]
	ldr	r0, [r6]
.Ltmp7:
	.loc	2 145 24 is_stmt 1              @ csrc/kernels/depthwise/depthwise_neon.cpp:145:24
	cmp	r0, #2
	ldrge	r1, [r6, #8]
	@DEBUG_VALUE: depthwise_s8_neon:blocks <- undef
	cmpge	r1, #16
	blt	.LBB0_17
.Ltmp8:
@ %bb.3:
	@DEBUG_VALUE: depthwise_s8_neon:rows <- $r4
	@DEBUG_VALUE: depthwise_s8_neon:out <- $r8
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	@DEBUG_VALUE: depthwise_s8_neon:p <- $r6
	.loc	2 0 0 is_stmt 0                 @ csrc/kernels/depthwise/depthwise_neon.cpp:0
	asr	r2, r1, #31
.Ltmp9:
	.loc	2 125 40 is_stmt 1              @ csrc/kernels/depthwise/depthwise_neon.cpp:125:40 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ]
	bic	r5, r0, #-2147483647
.Ltmp10:
	@DEBUG_VALUE: columns:pixels <- $r5
	.loc	2 0 40 is_stmt 0                @ csrc/kernels/depthwise/depthwise_neon.cpp:0:40
	str	r4, [sp, #24]                   @ 4-byte Spill
.Ltmp11:
	add	r1, r1, r2, lsr #28
.Ltmp12:
	.loc	2 126 11 is_stmt 1              @ csrc/kernels/depthwise/depthwise_neon.cpp:126:11 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ]
	ldrb	r2, [r6, #21]
.Ltmp13:
	.loc	2 0 0 is_stmt 0                 @ csrc/kernels/depthwise/depthwise_neon.cpp:0
	asr	r1, r1, #4
.Ltmp14:
	@DEBUG_VALUE: depthwise_s8_neon:blocks <- $r1
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref] $sp
	@DEBUG_VALUE: columns:p <- $r6
	@DEBUG_VALUE: columns:rows <- $r4
	@DEBUG_VALUE: columns:blocks <- $r1
	@DEBUG_VALUE: columns:out <- $r8
	.loc	2 126 9                         @ csrc/kernels/depthwise/depthwise_neon.cpp:126:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ]
	cmp	r2, #1
	lsl	r2, r1, #4
	str	r2, [sp, #28]                   @ 4-byte Spill
	bne	.LBB0_11
.Ltmp15:
@ %bb.4:
	@DEBUG_VALUE: columns:out <- $r8
	@DEBUG_VALUE: columns:blocks <- $r1
	@DEBUG_VALUE: columns:rows <- $r4
	@DEBUG_VALUE: columns:p <- $r6
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref] $sp
	@DEBUG_VALUE: depthwise_s8_neon:blocks <- $r1
	@DEBUG_VALUE: columns:pixels <- $r5
	@DEBUG_VALUE: depthwise_s8_neon:rows <- $r4
	@DEBUG_VALUE: depthwise_s8_neon:out <- $r8
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	@DEBUG_VALUE: depthwise_s8_neon:p <- $r6
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_deref] $sp
	@DEBUG_VALUE: float_columns:p <- $r6
	@DEBUG_VALUE: float_columns:rows <- $r4
	@DEBUG_VALUE: float_columns:pixels <- $r5
	@DEBUG_VALUE: float_columns:blocks <- undef
	@DEBUG_VALUE: float_columns:out <- $r8
	@DEBUG_VALUE: float_columns:kPixels <- 64
	@DEBUG_VALUE: x <- 0
	.loc	2 0 9                           @ csrc/kernels/depthwise/depthwise_neon.cpp:0:9
	mov	r0, #4
	mov	r2, #0
	str	r0, [sp, #20]                   @ 4-byte Spill
	mov	r0, #0
	str	r0, [sp, #16]                   @ 4-byte Spill
	stmib	sp, {r5, r8}                    @ 8-byte Folded Spill
	b	.LBB0_6
.Ltmp16:
.LBB0_5:                                @   in Loop: Header=BB0_6 Depth=1
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: float_columns:kPixels <- 64
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref] $sp
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	.loc	2 106 5 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:106:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	ldr	r0, [sp, #16]                   @ 4-byte Reload
	ldr	r2, [sp, #12]                   @ 4-byte Reload
	add	r0, r0, #256
	ldr	r5, [sp, #4]                    @ 4-byte Reload
	str	r0, [sp, #16]                   @ 4-byte Spill
.Ltmp17:
	.loc	2 106 35                        @ csrc/kernels/depthwise/depthwise_neon.cpp:106:35 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	add	r2, r2, #64
.Ltmp18:
	@DEBUG_VALUE: x <- $r2
	.loc	2 106 5                         @ csrc/kernels/depthwise/depthwise_neon.cpp:106:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	ldr	r0, [sp, #20]                   @ 4-byte Reload
	cmp	r2, r5
	ldr	r8, [sp, #8]                    @ 4-byte Reload
	add	r0, r0, #256
	str	r0, [sp, #20]                   @ 4-byte Spill
	bhs	.LBB0_15
.Ltmp19:
.LBB0_6:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_8 Depth 2
                                        @       Child Loop BB0_10 Depth 3
	@DEBUG_VALUE: float_columns:kPixels <- 64
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref] $sp
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	@DEBUG_VALUE: x <- $r2
	.loc	2 107 34                        @ csrc/kernels/depthwise/depthwise_neon.cpp:107:34 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	sub	r0, r5, r2
	mvn	r1, #1
	.loc	2 107 27 is_stmt 0              @ csrc/kernels/depthwise/depthwise_neon.cpp:107:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	cmp	r0, #64
	str	r0, [sp, #40]                   @ 4-byte Spill
	movge	r0, #64
.Ltmp20:
	@DEBUG_VALUE: count <- $r0
	.loc	2 0 27                          @ csrc/kernels/depthwise/depthwise_neon.cpp:0:27
	mov	r9, r8
.Ltmp21:
	@DEBUG_VALUE: depthwise_s8_neon:out <- $r9
	sub	r1, r1, r0
	asr	r0, r0, #1
.Ltmp22:
	mov	r10, #0
	@DEBUG_VALUE: c <- 0
	str	r1, [sp, #36]                   @ 4-byte Spill
	str	r0, [sp, #44]                   @ 4-byte Spill
	sub	r0, r2, #1
	str	r2, [sp, #12]                   @ 4-byte Spill
.Ltmp23:
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 12] [$sp+0]
	str	r0, [sp, #32]                   @ 4-byte Spill
	b	.LBB0_8
.Ltmp24:
.LBB0_7:                                @   in Loop: Header=BB0_8 Depth=2
	@DEBUG_VALUE: c <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: float_columns:kPixels <- 64
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref] $sp
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	ldr	r4, [sp, #24]                   @ 4-byte Reload
.Ltmp25:
	.loc	2 108 9 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:108:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	add	r9, r9, #32
.Ltmp26:
	@DEBUG_VALUE: depthwise_s8_neon:out <- [DW_OP_LLVM_entry_value 1] $r2
	ldr	r0, [sp, #28]                   @ 4-byte Reload
.Ltmp27:
	.loc	2 108 47                        @ csrc/kernels/depthwise/depthwise_neon.cpp:108:47 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	add	r10, r10, #8
.Ltmp28:
	@DEBUG_VALUE: c <- $r10
	.loc	2 108 9                         @ csrc/kernels/depthwise/depthwise_neon.cpp:108:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	cmp	r10, r0
	bhs	.LBB0_5
.Ltmp29:
.LBB0_8:                                @   Parent Loop BB0_6 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_10 Depth 3
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: float_columns:kPixels <- 64
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref] $sp
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	@DEBUG_VALUE: c <- $r10
	@DEBUG_VALUE: columns_of:left <- undef
	@DEBUG_VALUE: t <- [DW_OP_LLVM_fragment 192 128] 0
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_deref, DW_OP_LLVM_fragment 0 192] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 160] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 128] $sp
	@DEBUG_VALUE: columns_of:p <- $r6
	@DEBUG_VALUE: columns_of:rows <- $r4
	@DEBUG_VALUE: columns_of:x <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: columns_of:pairs <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: columns_of:rows <- [DW_OP_plus_uconst 24] [$sp+0]
	.loc	2 72 13                         @ csrc/kernels/depthwise/depthwise_neon.cpp:72:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:109:34 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	ldr	r7, [sp, #44]                   @ 4-byte Reload
.Ltmp30:
	@DEBUG_VALUE: columns_of:pairs <- $r7
	.loc	2 0 13 is_stmt 0                @ csrc/kernels/depthwise/depthwise_neon.cpp:0:13
	mov	lr, r6
.Ltmp31:
	.loc	2 68 45                         @ csrc/kernels/depthwise/depthwise_neon.cpp:68:45 @[ csrc/kernels/depthwise/depthwise_neon.cpp:109:34 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	ldm	r4, {r0, r1, r2}
.Ltmp32:
	.file	9 "/work/wt/cside" "csrc/kernels/depthwise/columns_arm_neon.h"
	.loc	9 228 5 is_stmt 1               @ csrc/kernels/depthwise/columns_arm_neon.h:228:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:116:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	add	r8, sp, #48
.Ltmp33:
	@DEBUG_VALUE: depthwise_sums:t <- [DW_OP_plus_uconst 48, DW_OP_stack_value] $sp
	.loc	2 72 13                         @ csrc/kernels/depthwise/depthwise_neon.cpp:72:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:109:34 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	str	r7, [sp, #76]
.Ltmp34:
	@DEBUG_VALUE: columns_of:pairs <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	.loc	2 115 22                        @ csrc/kernels/depthwise/depthwise_neon.cpp:115:22 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	mov	r7, #1
.Ltmp35:
	.loc	2 66 49 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:66:49 @[ csrc/kernels/depthwise/depthwise_neon.cpp:109:34 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	ldr	r3, [r6, #4]
.Ltmp36:
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 64] $sp
	.loc	2 115 22 is_stmt 1              @ csrc/kernels/depthwise/depthwise_neon.cpp:115:22 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	str	r7, [sp, #84]
	ldr	r7, [sp, #32]                   @ 4-byte Reload
.Ltmp37:
	@DEBUG_VALUE: k <- 3
	.loc	2 70 16                         @ csrc/kernels/depthwise/depthwise_neon.cpp:70:16 @[ csrc/kernels/depthwise/depthwise_neon.cpp:109:34 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	ldr	r5, [r6, #24]
.Ltmp38:
	@DEBUG_VALUE: t <- [DW_OP_LLVM_fragment 128 32] $r5
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 96] $sp
	.loc	2 69 19                         @ csrc/kernels/depthwise/depthwise_neon.cpp:69:19 @[ csrc/kernels/depthwise/depthwise_neon.cpp:109:34 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	ldr	r4, [r6, #32]
.Ltmp39:
	@DEBUG_VALUE: depthwise_s8_neon:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: t <- [DW_OP_LLVM_fragment 96 32] $r4
	@DEBUG_VALUE: t <- [DW_OP_LLVM_fragment 160 32] undef
	.loc	2 68 53                         @ csrc/kernels/depthwise/depthwise_neon.cpp:68:53 @[ csrc/kernels/depthwise/depthwise_neon.cpp:109:34 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	mla	r0, r3, r7, r0
.Ltmp40:
	@DEBUG_VALUE: columns_of:rows <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: columns_of:x <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: columns_of:pairs <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: t <- [DW_OP_LLVM_fragment 0 32] $r0
	.loc	2 73 16                         @ csrc/kernels/depthwise/depthwise_neon.cpp:73:16 @[ csrc/kernels/depthwise/depthwise_neon.cpp:109:34 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	str	r3, [sp, #80]
.Ltmp41:
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	.loc	2 68 53                         @ csrc/kernels/depthwise/depthwise_neon.cpp:68:53 @[ csrc/kernels/depthwise/depthwise_neon.cpp:109:34 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	mla	r1, r3, r7, r1
.Ltmp42:
	@DEBUG_VALUE: t <- [DW_OP_LLVM_fragment 32 32] $r1
	.loc	2 68 53                         @ csrc/kernels/depthwise/depthwise_neon.cpp:68:53 @[ csrc/kernels/depthwise/depthwise_neon.cpp:109:34 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	mla	r2, r3, r7, r2
.Ltmp43:
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_LLVM_fragment 64 32] $r2
	.loc	2 114 19                        @ csrc/kernels/depthwise/depthwise_neon.cpp:114:19 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	add	r7, sp, #92
	str	r7, [sp, #72]
.Ltmp44:
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	.loc	2 110 51 is_stmt 0              @ csrc/kernels/depthwise/depthwise_neon.cpp:110:51 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	add	r0, r0, r10
.Ltmp45:
	.loc	2 74 33                         @ csrc/kernels/depthwise/depthwise_neon.cpp:74:33 @[ csrc/kernels/depthwise/depthwise_neon.cpp:109:34 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	ldr	r7, [sp, #36]                   @ 4-byte Reload
.Ltmp46:
	.loc	2 110 51 is_stmt 1              @ csrc/kernels/depthwise/depthwise_neon.cpp:110:51 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	add	r1, r1, r10
.Ltmp47:
	str	r1, [sp, #52]
.Ltmp48:
	@DEBUG_VALUE: __begin4 <- [DW_OP_plus_uconst 48, DW_OP_stack_value] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 48, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __range4 <- [DW_OP_plus_uconst 48, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __end4 <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 12, DW_OP_stack_value] $sp
	add	r2, r2, r10
.Ltmp49:
	.loc	2 110 51                        @ csrc/kernels/depthwise/depthwise_neon.cpp:110:51 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	str	r0, [sp, #48]
.Ltmp50:
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	.loc	2 74 33 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:74:33 @[ csrc/kernels/depthwise/depthwise_neon.cpp:109:34 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	mul	r6, r3, r7
.Ltmp51:
	@DEBUG_VALUE: depthwise_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: columns_of:p <- $lr
	@DEBUG_VALUE: columns_of:rows <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: columns_of:x <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: columns_of:pairs <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	.loc	2 112 20                        @ csrc/kernels/depthwise/depthwise_neon.cpp:112:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	add	r3, r5, r10, lsl #1
.Ltmp52:
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	.loc	2 110 51 is_stmt 1              @ csrc/kernels/depthwise/depthwise_neon.cpp:110:51 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	str	r2, [sp, #56]
.Ltmp53:
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: __begin4 <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 4, DW_OP_stack_value] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 4, DW_OP_stack_value] $sp
	.loc	2 111 67 is_stmt 0              @ csrc/kernels/depthwise/depthwise_neon.cpp:111:67 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	and	r5, r10, #8
	.loc	2 113 27 is_stmt 1              @ csrc/kernels/depthwise/depthwise_neon.cpp:113:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	str	r3, [sp, #68]
	.loc	2 112 20                        @ csrc/kernels/depthwise/depthwise_neon.cpp:112:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	str	r3, [sp, #64]
.Ltmp54:
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: __begin4 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 48, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $sp, 12
	.loc	2 111 47 is_stmt 0              @ csrc/kernels/depthwise/depthwise_neon.cpp:111:47 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	bic	r3, r10, #-2147483633
	.loc	2 111 55                        @ csrc/kernels/depthwise/depthwise_neon.cpp:111:55 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	add	r3, r3, r3, lsl #3
.Ltmp55:
	.loc	2 74 14 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:74:14 @[ csrc/kernels/depthwise/depthwise_neon.cpp:109:34 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	str	r6, [sp, #88]
.Ltmp56:
	@DEBUG_VALUE: columns_of:rows <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: columns_of:x <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: columns_of:pairs <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: __begin4 <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 8, DW_OP_stack_value] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 8, DW_OP_stack_value] $sp
	.loc	2 111 23                        @ csrc/kernels/depthwise/depthwise_neon.cpp:111:23 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	add	r3, r4, r3
	add	r3, r3, r5
	str	r3, [sp, #60]
.Ltmp57:
	.loc	9 228 5                         @ csrc/kernels/depthwise/columns_arm_neon.h:228:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:116:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	@APP
	ldr	r0, [r8]
	ldr	r1, [r8, #4]
	ldr	r2, [r8, #8]
	ldr	r7, [r8, #12]
	ldr	r4, [r8, #16]
	ldr	r3, [r8, #32]
	mov	r5, #0
	vmov.i8	d21, #0x80
	b	.Ltmp58
.Ltmp59:
	vorr	q14, q12, q12
	vorr	q15, q13, q13
.Ltmp60:
	ldr	r6, [r8, #40]
	ldr	r12, [r8, #36]
	sub	r7, r7, #8
	tst	r12, #1
	subeq	r7, r7, #128
	subs	r12, r12, #1
	str	r12, [r8, #36]
	subeq	r7, r7, #136
	addne	r6, r6, #8
	add	r0, r0, r6
	add	r1, r1, r6
	add	r2, r2, r6
.Ltmp58:
	mov	r12, #16
	vld1.8	{d0}, [r7], r12
	vld1.8	{d1}, [r7], r12
	vld1.8	{d2}, [r7], r12
	vld1.8	{d9}, [r0], r3
	vld1.8	{d10}, [r1], r3
	vld1.8	{d11}, [r2], r3
	vld1.8	{d3}, [r7], r12
	vld1.8	{d4}, [r7], r12
	vld1.8	{d5}, [r7], r12
	vld1.8	{d12}, [r0], r3
	vld1.8	{d13}, [r1], r3
	vld1.8	{d14}, [r2], r3
	vld1.8	{d6}, [r7], r12
	vld1.8	{d7}, [r7], r12
	vld1.8	{d8}, [r7], r12
	vld1.8	{d15}, [r0], r3
	vld1.8	{d16}, [r1], r3
	vld1.8	{d17}, [r2], r3
	vld1.8	{d18}, [r0], r3
	vld1.8	{d19}, [r1], r3
	vld1.8	{d20}, [r2], r3
	cmp	r5, #0
	beq	.Ltmp61
	vst1.16	{d28, d29}, [r5]!
	vst1.16	{d30, d31}, [r5]!
	ldr	r12, [r8, #36]
	add	r4, r4, #16
	cmp	r12, #0
	beq	.Ltmp62
.Ltmp61:
	ldr	r5, [r8, #24]
	ldr	r12, [r8, #20]
	vld1.16	{d24, d25}, [r4]
	vld1.16	{d26, d27}, [r4]
	vld1.16	{d22, d23}, [r12]!
	ldr	r6, [r8, #28]
	str	r12, [r8, #20]
	add	r12, r5, #8
	str	r12, [r8, #24]
	subs	r6, r6, #1
	subeq	r0, r0, r3, lsl #1
	subeq	r1, r1, r3, lsl #1
	subeq	r2, r2, r3, lsl #1
	vmlal.s8	q12, d0, d9
	vmlal.s8	q13, d0, d12
	vld1.8	{d9}, [r0], r3
	vmlal.s8	q12, d3, d10
	vmlal.s8	q13, d3, d13
	vld1.8	{d10}, [r1], r3
	vmlal.s8	q12, d6, d11
	vmlal.s8	q13, d6, d14
	vld1.8	{d11}, [r2], r3
	vmlal.s8	q12, d1, d12
	vmlal.s8	q13, d1, d15
	vld1.8	{d12}, [r0], r3
	vmlal.s8	q12, d4, d13
	vmlal.s8	q13, d4, d16
	vld1.8	{d13}, [r1], r3
	vmlal.s8	q12, d7, d14
	vmlal.s8	q13, d7, d17
	vld1.8	{d14}, [r2], r3
	vmlal.s8	q12, d2, d15
	vmlal.s8	q13, d2, d18
	vmlal.s8	q12, d5, d16
	vmlal.s8	q13, d5, d19
	vld1.16	{d28, d29}, [r4]
	vmlal.s8	q12, d8, d17
	vmlal.s8	q13, d8, d20
	vld1.16	{d30, d31}, [r4]
	beq	.Ltmp59
.Ltmp63:
	subs	r6, r6, #1
	subeq	r0, r0, r3, lsl #1
	subeq	r1, r1, r3, lsl #1
	subeq	r2, r2, r3, lsl #1
	vmlal.s8	q14, d0, d15
	vmlal.s8	q15, d0, d18
	vld1.8	{d15}, [r0], r3
	vmlal.s8	q14, d3, d16
	vmlal.s8	q15, d3, d19
	vld1.8	{d16}, [r1], r3
	vmlal.s8	q14, d6, d17
	vmlal.s8	q15, d6, d20
	vld1.8	{d17}, [r2], r3
	vmlal.s8	q14, d1, d18
	vmlal.s8	q15, d1, d9
	vld1.8	{d18}, [r0], r3
	vmlal.s8	q14, d4, d19
	vmlal.s8	q15, d4, d10
	vld1.8	{d19}, [r1], r3
	vmlal.s8	q14, d7, d20
	vmlal.s8	q15, d7, d11
	vld1.8	{d20}, [r2], r3
	vmlal.s8	q14, d2, d9
	vmlal.s8	q15, d2, d12
	vmlal.s8	q14, d5, d10
	vmlal.s8	q15, d5, d13
	vst1.16	{d24, d25}, [r5]!
	vld1.16	{d24, d25}, [r4]
	vmlal.s8	q14, d8, d11
	vmlal.s8	q15, d8, d14
	vst1.16	{d26, d27}, [r5]!
	vld1.16	{d26, d27}, [r4]
	beq	.Ltmp60
	subs	r6, r6, #1
	subeq	r0, r0, r3, lsl #1
	subeq	r1, r1, r3, lsl #1
	subeq	r2, r2, r3, lsl #1
	vmlal.s8	q12, d0, d9
	vmlal.s8	q13, d0, d12
	vld1.8	{d9}, [r0], r3
	vmlal.s8	q12, d3, d10
	vmlal.s8	q13, d3, d13
	vld1.8	{d10}, [r1], r3
	vmlal.s8	q12, d6, d11
	vmlal.s8	q13, d6, d14
	vld1.8	{d11}, [r2], r3
	vmlal.s8	q12, d1, d12
	vmlal.s8	q13, d1, d15
	vld1.8	{d12}, [r0], r3
	vmlal.s8	q12, d4, d13
	vmlal.s8	q13, d4, d16
	vld1.8	{d13}, [r1], r3
	vmlal.s8	q12, d7, d14
	vmlal.s8	q13, d7, d17
	vld1.8	{d14}, [r2], r3
	vmlal.s8	q12, d2, d15
	vmlal.s8	q13, d2, d18
	vmlal.s8	q12, d5, d16
	vmlal.s8	q13, d5, d19
	vst1.16	{d28, d29}, [r5]!
	vld1.16	{d28, d29}, [r4]
	vmlal.s8	q12, d8, d17
	vmlal.s8	q13, d8, d20
	vst1.16	{d30, d31}, [r5]!
	vld1.16	{d30, d31}, [r4]
	bne	.Ltmp63
	b	.Ltmp59
.Ltmp62:

	@NO_APP
.Ltmp64:
	@DEBUG_VALUE: float_pairs:step <- undef
	@DEBUG_VALUE: float_pairs:out <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_LLVM_arg 0, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] undef
	@DEBUG_VALUE: depthwise_sums:r0 <- undef
	@DEBUG_VALUE: depthwise_sums:r1 <- undef
	@DEBUG_VALUE: depthwise_sums:r2 <- undef
	@DEBUG_VALUE: depthwise_sums:c <- undef
	@DEBUG_VALUE: depthwise_sums:n <- undef
	@DEBUG_VALUE: depthwise_sums:out <- undef
	@DEBUG_VALUE: depthwise_sums:b <- undef
	@DEBUG_VALUE: depthwise_sums:w <- undef
	@DEBUG_VALUE: depthwise_sums:x <- undef
	@DEBUG_VALUE: multipliers <- undef
	@DEBUG_VALUE: float_pairs:multipliers <- undef
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: float_pairs:low_f32x4 <- undef
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: float_pairs:high_f32x4 <- undef
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: __s1 <- undef
	.loc	9 0 5 is_stmt 0                 @ csrc/kernels/depthwise/columns_arm_neon.h:0:5
	mov	r6, lr
.Ltmp65:
	@DEBUG_VALUE: columns_of:p <- $r6
	@DEBUG_VALUE: columns_of:p <- $r6
	.loc	2 82 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_neon.cpp:82:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	ldr	r0, [sp, #40]                   @ 4-byte Reload
.Ltmp66:
	@DEBUG_VALUE: float_pairs:sums <- [DW_OP_plus_uconst 92, DW_OP_stack_value] $sp
	@DEBUG_VALUE: float_pairs:pairs <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: i <- 0
	cmp	r0, #2
	blt	.LBB0_7
.Ltmp67:
@ %bb.9:                                @   in Loop: Header=BB0_8 Depth=2
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: float_pairs:pairs <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: float_pairs:sums <- [DW_OP_plus_uconst 92, DW_OP_stack_value] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	@DEBUG_VALUE: c <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: float_columns:kPixels <- 64
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref] $sp
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	.loc	2 0 0 is_stmt 0                 @ csrc/kernels/depthwise/depthwise_neon.cpp:0 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	ldr	r0, [r6, #28]
	mov	lr, r9
	ldr	r1, [r6, #8]
	add	r12, sp, #92
	add	r0, r0, r10, lsl #2
.Ltmp68:
	@DEBUG_VALUE: float_pairs:step <- $r1
	@DEBUG_VALUE: float_pairs:out <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_arg 2, DW_OP_LLVM_arg 3, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_mul, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_LLVM_arg 1, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r10, $r1, $sp
	@DEBUG_VALUE: multipliers <- $r0
	@DEBUG_VALUE: float_pairs:multipliers <- $r0
	ldr	r8, [sp, #44]                   @ 4-byte Reload
.Ltmp69:
	vld1.32	{d16, d17}, [r0]!
.Ltmp70:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: float_pairs:low_f32x4 <- $q8
	vld1.32	{d18, d19}, [r0]
.Ltmp71:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: float_pairs:high_f32x4 <- $q9
	.loc	2 82 5                          @ csrc/kernels/depthwise/depthwise_neon.cpp:82:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	ldr	r0, [sp, #16]                   @ 4-byte Reload
	mul	r2, r0, r1
	ldr	r0, [sp, #20]                   @ 4-byte Reload
	mul	r0, r0, r1
	lsl	r1, r1, #3
.Ltmp72:
.LBB0_10:                               @   Parent Loop BB0_6 Depth=1
                                        @     Parent Loop BB0_8 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: float_pairs:high_f32x4 <- $q9
	@DEBUG_VALUE: float_pairs:low_f32x4 <- $q8
	@DEBUG_VALUE: float_pairs:pairs <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: t <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	@DEBUG_VALUE: c <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: float_columns:kPixels <- 64
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref] $sp
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	@DEBUG_VALUE: float_pairs:out <- undef
	@DEBUG_VALUE: float_pairs:sums <- $r12
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 20, DW_OP_deref_size 4, DW_OP_consts 4, DW_OP_minus, DW_OP_consts 256, DW_OP_div, DW_OP_stack_value] $sp
	.loc	2 83 35 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:83:35 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vld1.16	{d20, d21}, [r12]!
.Ltmp73:
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: p_s16x8 <- $q10
	add	r3, lr, r2
.Ltmp74:
	@DEBUG_VALUE: __s1 <- $q12
	.loc	2 83 62                         @ csrc/kernels/depthwise/depthwise_neon.cpp:83:62 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vld1.16	{d22, d23}, [r12]!
.Ltmp75:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: q_s16x8 <- $q11
	.loc	2 82 23                         @ csrc/kernels/depthwise/depthwise_neon.cpp:82:23 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	subs	r8, r8, #1
.Ltmp76:
	.loc	2 84 24 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:84:24 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vmovl.s16	q12, d20
.Ltmp77:
	@DEBUG_VALUE: p0 <- $q12
	.loc	2 85 24                         @ csrc/kernels/depthwise/depthwise_neon.cpp:85:24 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vmovl.s16	q13, d22
.Ltmp78:
	@DEBUG_VALUE: q0 <- $q13
	.loc	2 84 63                         @ csrc/kernels/depthwise/depthwise_neon.cpp:84:63 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vmovl.s16	q10, d21
.Ltmp79:
	@DEBUG_VALUE: p1 <- $q10
	.loc	2 85 63                         @ csrc/kernels/depthwise/depthwise_neon.cpp:85:63 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vmovl.s16	q11, d23
.Ltmp80:
	@DEBUG_VALUE: q1 <- $q11
	.loc	2 86 9 is_stmt 1                @ csrc/kernels/depthwise/depthwise_neon.cpp:86:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	@APP
	@NO_APP
.Ltmp81:
	@DEBUG_VALUE: q1 <- $q11
	@DEBUG_VALUE: q0 <- $q13
	@DEBUG_VALUE: p1 <- $q10
	@DEBUG_VALUE: p0 <- $q12
	.loc	2 87 26 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:87:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vcvt.f32.s32	q12, q12
.Ltmp82:
	@DEBUG_VALUE: a0 <- $q12
	.loc	2 87 50                         @ csrc/kernels/depthwise/depthwise_neon.cpp:87:50 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vcvt.f32.s32	q10, q10
.Ltmp83:
	@DEBUG_VALUE: a1 <- $q10
	.loc	2 88 26                         @ csrc/kernels/depthwise/depthwise_neon.cpp:88:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vcvt.f32.s32	q13, q13
.Ltmp84:
	@DEBUG_VALUE: b0 <- $q13
	.loc	2 88 50                         @ csrc/kernels/depthwise/depthwise_neon.cpp:88:50 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vcvt.f32.s32	q11, q11
.Ltmp85:
	@DEBUG_VALUE: b1 <- $q11
	.loc	2 89 9 is_stmt 1                @ csrc/kernels/depthwise/depthwise_neon.cpp:89:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	@APP
	@NO_APP
.Ltmp86:
	@DEBUG_VALUE: b1 <- $q11
	@DEBUG_VALUE: b0 <- $q13
	@DEBUG_VALUE: a1 <- $q10
	@DEBUG_VALUE: a0 <- $q12
	.loc	2 90 14 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:90:14 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vmul.f32	q12, q8, q12
.Ltmp87:
	@DEBUG_VALUE: a0 <- $q12
	.loc	2 90 45                         @ csrc/kernels/depthwise/depthwise_neon.cpp:90:45 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vmul.f32	q10, q9, q10
.Ltmp88:
	@DEBUG_VALUE: a1 <- $q10
	.loc	2 91 14                         @ csrc/kernels/depthwise/depthwise_neon.cpp:91:14 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vmul.f32	q13, q8, q13
.Ltmp89:
	@DEBUG_VALUE: b0 <- $q13
	.loc	2 91 45                         @ csrc/kernels/depthwise/depthwise_neon.cpp:91:45 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vmul.f32	q11, q9, q11
.Ltmp90:
	@DEBUG_VALUE: b1 <- $q11
	.loc	2 92 9                          @ csrc/kernels/depthwise/depthwise_neon.cpp:92:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vst1.32	{d24, d25}, [r3]!
.Ltmp91:
	@DEBUG_VALUE: __s1 <- $q10
	.loc	2 93 9                          @ csrc/kernels/depthwise/depthwise_neon.cpp:93:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vst1.32	{d20, d21}, [r3]
.Ltmp92:
	@DEBUG_VALUE: __s1 <- $q13
	.loc	2 95 9                          @ csrc/kernels/depthwise/depthwise_neon.cpp:95:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	add	r3, lr, r0
	vst1.32	{d26, d27}, [r3]!
.Ltmp93:
	@DEBUG_VALUE: __s1 <- $q11
	.loc	2 82 23 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:82:23 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	add	lr, lr, r1
.Ltmp94:
	.loc	2 96 9 is_stmt 0                @ csrc/kernels/depthwise/depthwise_neon.cpp:96:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	vst1.32	{d22, d23}, [r3]
.Ltmp95:
	@DEBUG_VALUE: float_pairs:sums <- [DW_OP_plus_uconst 32, DW_OP_stack_value] $r12
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 20, DW_OP_deref_size 4, DW_OP_consts 4, DW_OP_minus, DW_OP_consts 256, DW_OP_div, DW_OP_consts 1, DW_OP_plus, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: __s1 <- undef
	.loc	2 82 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_neon.cpp:82:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:118:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:127:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ] ]
	bne	.LBB0_10
	b	.LBB0_7
.Ltmp96:
.LBB0_11:
	@DEBUG_VALUE: columns:out <- $r8
	@DEBUG_VALUE: columns:blocks <- $r1
	@DEBUG_VALUE: columns:rows <- $r4
	@DEBUG_VALUE: columns:p <- $r6
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref] $sp
	@DEBUG_VALUE: depthwise_s8_neon:blocks <- $r1
	@DEBUG_VALUE: columns:pixels <- $r5
	@DEBUG_VALUE: depthwise_s8_neon:rows <- $r4
	@DEBUG_VALUE: depthwise_s8_neon:out <- $r8
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	@DEBUG_VALUE: depthwise_s8_neon:p <- $r6
	@DEBUG_VALUE: columns:t <- [DW_OP_LLVM_fragment 192 128] 0
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref, DW_OP_LLVM_fragment 0 192] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 160] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 128] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	.loc	2 125 36 is_stmt 0              @ csrc/kernels/depthwise/depthwise_neon.cpp:125:36 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ]
	lsr	r0, r0, #1
.Ltmp97:
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref, DW_OP_LLVM_fragment 0 160] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $sp
	.loc	2 68 45                         @ csrc/kernels/depthwise/depthwise_neon.cpp:68:45 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	ldm	r4, {r2, r3, r12}
	mov	r9, r5
	mov	r10, r6
.Ltmp98:
	.loc	2 66 49                         @ csrc/kernels/depthwise/depthwise_neon.cpp:66:49 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	ldr	r7, [r6, #4]
	.loc	2 72 13 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:72:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	str	r0, [sp, #120]
.Ltmp99:
	@DEBUG_VALUE: columns_of:rows <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: columns_of:x <- 0
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	.loc	2 132 23 is_stmt 0              @ csrc/kernels/depthwise/depthwise_neon.cpp:132:23 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ]
	lsl	r0, r1, #1
	mvn	r1, #1
.Ltmp100:
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref, DW_OP_LLVM_fragment 0 96] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 64] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	.loc	2 71 51                         @ csrc/kernels/depthwise/depthwise_neon.cpp:71:51 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	ldr	lr, [r6, #28]
	.loc	2 74 16                         @ csrc/kernels/depthwise/depthwise_neon.cpp:74:16 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	sub	r1, r1, r5
.Ltmp101:
	.loc	2 132 14 is_stmt 1              @ csrc/kernels/depthwise/depthwise_neon.cpp:132:14 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ]
	str	r0, [sp, #128]
.Ltmp102:
	.loc	2 68 53 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:68:53 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	sub	r0, r2, r7
.Ltmp103:
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: columns_of:rows <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: columns_of:x <- 0
	.loc	2 74 33                         @ csrc/kernels/depthwise/depthwise_neon.cpp:74:33 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	mul	r1, r7, r1
.Ltmp104:
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	.loc	2 70 16                         @ csrc/kernels/depthwise/depthwise_neon.cpp:70:16 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	ldr	r2, [r6, #24]
	.loc	2 69 19                         @ csrc/kernels/depthwise/depthwise_neon.cpp:69:19 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	ldr	r4, [r6, #32]
.Ltmp105:
	@DEBUG_VALUE: depthwise_s8_neon:rows <- [DW_OP_LLVM_entry_value 1] $r1
	.loc	2 68 43 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:68:43 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	str	r0, [sp, #92]
	@DEBUG_VALUE: k <- 2
	.loc	2 68 53 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:68:53 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	sub	r0, r3, r7
.Ltmp106:
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	.loc	2 133 29                        @ csrc/kernels/depthwise/depthwise_neon.cpp:133:29 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ]
	ldrb	r3, [r6, #20]
.Ltmp107:
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref, DW_OP_LLVM_fragment 0 64] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 96] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	.loc	2 68 43 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:68:43 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	str	r0, [sp, #96]
.Ltmp108:
	@DEBUG_VALUE: columns_of:p <- $r10
	@DEBUG_VALUE: columns_of:rows <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: columns_of:x <- 0
	.loc	2 68 53                         @ csrc/kernels/depthwise/depthwise_neon.cpp:68:53 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	sub	r0, r12, r7
	.loc	2 68 43 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:68:43 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	str	r0, [sp, #100]
	add	r0, sp, #92
.Ltmp109:
	.loc	9 216 9 is_stmt 1               @ csrc/kernels/depthwise/columns_arm_neon.h:216:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:133:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	cmp	r3, #1
.Ltmp110:
	.loc	2 131 11                        @ csrc/kernels/depthwise/depthwise_neon.cpp:131:11 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ]
	str	r8, [sp, #116]
.Ltmp111:
	@DEBUG_VALUE: columns_of:p <- $r6
	@DEBUG_VALUE: columns_of:rows <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: columns_of:x <- 0
	@DEBUG_VALUE: columns_of:pairs <- undef
	.loc	2 69 15                         @ csrc/kernels/depthwise/depthwise_neon.cpp:69:15 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	str	r4, [sp, #104]
	.loc	2 70 12                         @ csrc/kernels/depthwise/depthwise_neon.cpp:70:12 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	str	r2, [sp, #108]
.Ltmp112:
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	.loc	2 73 16                         @ csrc/kernels/depthwise/depthwise_neon.cpp:73:16 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	str	r7, [sp, #124]
	.loc	2 71 19                         @ csrc/kernels/depthwise/depthwise_neon.cpp:71:19 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	str	lr, [sp, #112]
	.loc	2 74 14                         @ csrc/kernels/depthwise/depthwise_neon.cpp:74:14 @[ csrc/kernels/depthwise/depthwise_neon.cpp:130:26 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	str	r1, [sp, #132]
.Ltmp113:
	@DEBUG_VALUE: depthwise_columns:t <- [DW_OP_plus_uconst 92, DW_OP_stack_value] $sp
	@DEBUG_VALUE: depthwise_columns:r0 <- undef
	@DEBUG_VALUE: depthwise_columns:r1 <- undef
	@DEBUG_VALUE: depthwise_columns:r2 <- undef
	@DEBUG_VALUE: depthwise_columns:c <- undef
	@DEBUG_VALUE: depthwise_columns:n <- undef
	@DEBUG_VALUE: depthwise_columns:out <- undef
	@DEBUG_VALUE: depthwise_columns:b <- undef
	@DEBUG_VALUE: depthwise_columns:w <- undef
	@DEBUG_VALUE: depthwise_columns:x <- undef
	@DEBUG_VALUE: depthwise_columns:relu <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r3
	.loc	9 216 9                         @ csrc/kernels/depthwise/columns_arm_neon.h:216:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:133:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	bne	.LBB0_13
.Ltmp114:
@ %bb.12:
	@DEBUG_VALUE: depthwise_columns:relu <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r3
	@DEBUG_VALUE: depthwise_columns:t <- [DW_OP_plus_uconst 92, DW_OP_stack_value] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 96] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref, DW_OP_LLVM_fragment 0 64] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: depthwise_s8_neon:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	@DEBUG_VALUE: columns:out <- $r8
	@DEBUG_VALUE: columns:p <- $r6
	@DEBUG_VALUE: columns:pixels <- $r5
	@DEBUG_VALUE: depthwise_s8_neon:out <- $r8
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	@DEBUG_VALUE: depthwise_s8_neon:p <- $r6
	.loc	9 217 9                         @ csrc/kernels/depthwise/columns_arm_neon.h:217:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:133:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	@APP
	ldr	r1, [r0]
	ldr	r2, [r0, #4]
	ldr	r3, [r0, #8]
	ldr	r12, [r0, #12]
	ldr	r4, [r0, #16]
	ldr	r7, [r0, #32]
	mov	r5, #0
	vmov.i8	d21, #0x80
	b	.Ltmp115
.Ltmp116:
	vorr	q14, q12, q12
	vorr	q15, q13, q13
.Ltmp117:
	ldr	r6, [r0, #40]
	ldr	lr, [r0, #36]
	sub	r12, r12, #8
	tst	lr, #1
	subeq	r12, r12, #128
	subs	lr, lr, #1
	str	lr, [r0, #36]
	subeq	r12, r12, #136
	addne	r6, r6, #8
	add	r1, r1, r6
	add	r2, r2, r6
	add	r3, r3, r6
.Ltmp115:
	mov	lr, #16
	vqrdmulh.s16	q14, q14, q11
	vld1.8	{d0}, [r12], lr
	vld1.8	{d1}, [r12], lr
	vqrdmulh.s16	q15, q15, q11
	vld1.8	{d2}, [r12], lr
	vld1.8	{d9}, [r1], r7
	vld1.8	{d10}, [r2], r7
	vld1.8	{d11}, [r3], r7
	vld1.8	{d3}, [r12], lr
	vqmovun.s16	d28, q14
	vld1.8	{d4}, [r12], lr
	vld1.8	{d5}, [r12], lr
	vqmovun.s16	d30, q15
	vld1.8	{d12}, [r1], r7
	vld1.8	{d13}, [r2], r7
	vld1.8	{d14}, [r3], r7
	veor	d28, d28, d21
	vld1.8	{d6}, [r12], lr
	vld1.8	{d7}, [r12], lr
	veor	d30, d30, d21
	vld1.8	{d8}, [r12], lr
	vld1.8	{d15}, [r1], r7
	vld1.8	{d16}, [r2], r7
	vld1.8	{d17}, [r3], r7
	vld1.8	{d18}, [r1], r7
	vld1.8	{d19}, [r2], r7
	vld1.8	{d20}, [r3], r7
	cmp	r5, #0
	beq	.Ltmp118
	vst1.8	{d28}, [r5], r7
	vst1.8	{d30}, [r5], r7
	ldr	lr, [r0, #36]
	add	r4, r4, #16
	cmp	lr, #0
	beq	.Ltmp119
.Ltmp118:
	ldr	r5, [r0, #24]
	ldr	lr, [r0, #20]
	vld1.16	{d24, d25}, [r4]
	vld1.16	{d26, d27}, [r4]
	vld1.16	{d22, d23}, [lr]!
	ldr	r6, [r0, #28]
	str	lr, [r0, #20]
	add	lr, r5, #8
	str	lr, [r0, #24]
	subs	r6, r6, #1
	subeq	r1, r1, r7, lsl #1
	subeq	r2, r2, r7, lsl #1
	subeq	r3, r3, r7, lsl #1
	vmlal.s8	q12, d0, d9
	vmlal.s8	q13, d0, d12
	vld1.8	{d9}, [r1], r7
	vmlal.s8	q12, d3, d10
	vmlal.s8	q13, d3, d13
	vld1.8	{d10}, [r2], r7
	vmlal.s8	q12, d6, d11
	vmlal.s8	q13, d6, d14
	vld1.8	{d11}, [r3], r7
	vmlal.s8	q12, d1, d12
	vmlal.s8	q13, d1, d15
	vld1.8	{d12}, [r1], r7
	vmlal.s8	q12, d4, d13
	vmlal.s8	q13, d4, d16
	vld1.8	{d13}, [r2], r7
	vmlal.s8	q12, d7, d14
	vmlal.s8	q13, d7, d17
	vld1.8	{d14}, [r3], r7
	vmlal.s8	q12, d2, d15
	vmlal.s8	q13, d2, d18
	vmlal.s8	q12, d5, d16
	vmlal.s8	q13, d5, d19
	vld1.16	{d28, d29}, [r4]
	vmlal.s8	q12, d8, d17
	vmlal.s8	q13, d8, d20
	vld1.16	{d30, d31}, [r4]
	beq	.Ltmp116
.Ltmp120:
	subs	r6, r6, #1
	subeq	r1, r1, r7, lsl #1
	subeq	r2, r2, r7, lsl #1
	subeq	r3, r3, r7, lsl #1
	vmlal.s8	q14, d0, d15
	vmlal.s8	q15, d0, d18
	vld1.8	{d15}, [r1], r7
	vmlal.s8	q14, d3, d16
	vmlal.s8	q15, d3, d19
	vqrdmulh.s16	q12, q12, q11
	vld1.8	{d16}, [r2], r7
	vmlal.s8	q14, d6, d17
	vmlal.s8	q15, d6, d20
	vqrdmulh.s16	q13, q13, q11
	vld1.8	{d17}, [r3], r7
	vmlal.s8	q14, d1, d18
	vmlal.s8	q15, d1, d9
	vld1.8	{d18}, [r1], r7
	vmlal.s8	q14, d4, d19
	vmlal.s8	q15, d4, d10
	vqmovun.s16	d24, q12
	vld1.8	{d19}, [r2], r7
	vmlal.s8	q14, d7, d20
	vmlal.s8	q15, d7, d11
	vqmovun.s16	d26, q13
	vld1.8	{d20}, [r3], r7
	vmlal.s8	q14, d2, d9
	vmlal.s8	q15, d2, d12
	veor	d24, d24, d21
	vmlal.s8	q14, d5, d10
	vmlal.s8	q15, d5, d13
	veor	d26, d26, d21
	vst1.8	{d24}, [r5], r7
	vld1.16	{d24, d25}, [r4]
	vmlal.s8	q14, d8, d11
	vmlal.s8	q15, d8, d14
	vst1.8	{d26}, [r5], r7
	vld1.16	{d26, d27}, [r4]
	beq	.Ltmp117
	subs	r6, r6, #1
	subeq	r1, r1, r7, lsl #1
	subeq	r2, r2, r7, lsl #1
	subeq	r3, r3, r7, lsl #1
	vmlal.s8	q12, d0, d9
	vmlal.s8	q13, d0, d12
	vld1.8	{d9}, [r1], r7
	vmlal.s8	q12, d3, d10
	vmlal.s8	q13, d3, d13
	vqrdmulh.s16	q14, q14, q11
	vld1.8	{d10}, [r2], r7
	vmlal.s8	q12, d6, d11
	vmlal.s8	q13, d6, d14
	vqrdmulh.s16	q15, q15, q11
	vld1.8	{d11}, [r3], r7
	vmlal.s8	q12, d1, d12
	vmlal.s8	q13, d1, d15
	vld1.8	{d12}, [r1], r7
	vmlal.s8	q12, d4, d13
	vmlal.s8	q13, d4, d16
	vqmovun.s16	d28, q14
	vld1.8	{d13}, [r2], r7
	vmlal.s8	q12, d7, d14
	vmlal.s8	q13, d7, d17
	vqmovun.s16	d30, q15
	vld1.8	{d14}, [r3], r7
	vmlal.s8	q12, d2, d15
	vmlal.s8	q13, d2, d18
	veor	d28, d28, d21
	vmlal.s8	q12, d5, d16
	vmlal.s8	q13, d5, d19
	veor	d30, d30, d21
	vst1.8	{d28}, [r5], r7
	vld1.16	{d28, d29}, [r4]
	vmlal.s8	q12, d8, d17
	vmlal.s8	q13, d8, d20
	vst1.8	{d30}, [r5], r7
	vld1.16	{d30, d31}, [r4]
	bne	.Ltmp120
	b	.Ltmp116
.Ltmp119:

	@NO_APP
.Ltmp121:
	@DEBUG_VALUE: depthwise_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	9 0 9 is_stmt 0                 @ csrc/kernels/depthwise/columns_arm_neon.h:0:9
	b	.LBB0_14
.Ltmp122:
.LBB0_13:
	@DEBUG_VALUE: depthwise_columns:relu <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r3
	@DEBUG_VALUE: depthwise_columns:t <- [DW_OP_plus_uconst 92, DW_OP_stack_value] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 96] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref, DW_OP_LLVM_fragment 0 64] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: depthwise_s8_neon:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	@DEBUG_VALUE: columns:out <- $r8
	@DEBUG_VALUE: columns:p <- $r6
	@DEBUG_VALUE: columns:pixels <- $r5
	@DEBUG_VALUE: depthwise_s8_neon:out <- $r8
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	@DEBUG_VALUE: depthwise_s8_neon:p <- $r6
	.loc	9 219 9 is_stmt 1               @ csrc/kernels/depthwise/columns_arm_neon.h:219:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:133:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:146:23 ] ]
	@APP
	ldr	r1, [r0]
	ldr	r2, [r0, #4]
	ldr	r3, [r0, #8]
	ldr	r12, [r0, #12]
	ldr	r4, [r0, #16]
	ldr	r7, [r0, #32]
	mov	r5, #0
	vmov.i8	d21, #0x80
	b	.Ltmp123
.Ltmp124:
	vorr	q14, q12, q12
	vorr	q15, q13, q13
.Ltmp125:
	ldr	r6, [r0, #40]
	ldr	lr, [r0, #36]
	sub	r12, r12, #8
	tst	lr, #1
	subeq	r12, r12, #128
	subs	lr, lr, #1
	str	lr, [r0, #36]
	subeq	r12, r12, #136
	addne	r6, r6, #8
	add	r1, r1, r6
	add	r2, r2, r6
	add	r3, r3, r6
.Ltmp123:
	mov	lr, #16
	vqrdmulh.s16	q14, q14, q11
	vld1.8	{d0}, [r12], lr
	vld1.8	{d1}, [r12], lr
	vqrdmulh.s16	q15, q15, q11
	vld1.8	{d2}, [r12], lr
	vld1.8	{d9}, [r1], r7
	vld1.8	{d10}, [r2], r7
	vld1.8	{d11}, [r3], r7
	vld1.8	{d3}, [r12], lr
	vqmovn.s16	d28, q14
	vld1.8	{d4}, [r12], lr
	vld1.8	{d5}, [r12], lr
	vqmovn.s16	d30, q15
	vld1.8	{d12}, [r1], r7
	vld1.8	{d13}, [r2], r7
	vld1.8	{d14}, [r3], r7
	vld1.8	{d6}, [r12], lr
	vld1.8	{d7}, [r12], lr
	vld1.8	{d8}, [r12], lr
	vld1.8	{d15}, [r1], r7
	vld1.8	{d16}, [r2], r7
	vld1.8	{d17}, [r3], r7
	vld1.8	{d18}, [r1], r7
	vld1.8	{d19}, [r2], r7
	vld1.8	{d20}, [r3], r7
	cmp	r5, #0
	beq	.Ltmp126
	vst1.8	{d28}, [r5], r7
	vst1.8	{d30}, [r5], r7
	ldr	lr, [r0, #36]
	add	r4, r4, #16
	cmp	lr, #0
	beq	.Ltmp127
.Ltmp126:
	ldr	r5, [r0, #24]
	ldr	lr, [r0, #20]
	vld1.16	{d24, d25}, [r4]
	vld1.16	{d26, d27}, [r4]
	vld1.16	{d22, d23}, [lr]!
	ldr	r6, [r0, #28]
	str	lr, [r0, #20]
	add	lr, r5, #8
	str	lr, [r0, #24]
	subs	r6, r6, #1
	subeq	r1, r1, r7, lsl #1
	subeq	r2, r2, r7, lsl #1
	subeq	r3, r3, r7, lsl #1
	vmlal.s8	q12, d0, d9
	vmlal.s8	q13, d0, d12
	vld1.8	{d9}, [r1], r7
	vmlal.s8	q12, d3, d10
	vmlal.s8	q13, d3, d13
	vld1.8	{d10}, [r2], r7
	vmlal.s8	q12, d6, d11
	vmlal.s8	q13, d6, d14
	vld1.8	{d11}, [r3], r7
	vmlal.s8	q12, d1, d12
	vmlal.s8	q13, d1, d15
	vld1.8	{d12}, [r1], r7
	vmlal.s8	q12, d4, d13
	vmlal.s8	q13, d4, d16
	vld1.8	{d13}, [r2], r7
	vmlal.s8	q12, d7, d14
	vmlal.s8	q13, d7, d17
	vld1.8	{d14}, [r3], r7
	vmlal.s8	q12, d2, d15
	vmlal.s8	q13, d2, d18
	vmlal.s8	q12, d5, d16
	vmlal.s8	q13, d5, d19
	vld1.16	{d28, d29}, [r4]
	vmlal.s8	q12, d8, d17
	vmlal.s8	q13, d8, d20
	vld1.16	{d30, d31}, [r4]
	beq	.Ltmp124
.Ltmp128:
	subs	r6, r6, #1
	subeq	r1, r1, r7, lsl #1
	subeq	r2, r2, r7, lsl #1
	subeq	r3, r3, r7, lsl #1
	vmlal.s8	q14, d0, d15
	vmlal.s8	q15, d0, d18
	vld1.8	{d15}, [r1], r7
	vmlal.s8	q14, d3, d16
	vmlal.s8	q15, d3, d19
	vqrdmulh.s16	q12, q12, q11
	vld1.8	{d16}, [r2], r7
	vmlal.s8	q14, d6, d17
	vmlal.s8	q15, d6, d20
	vqrdmulh.s16	q13, q13, q11
	vld1.8	{d17}, [r3], r7
	vmlal.s8	q14, d1, d18
	vmlal.s8	q15, d1, d9
	vld1.8	{d18}, [r1], r7
	vmlal.s8	q14, d4, d19
	vmlal.s8	q15, d4, d10
	vqmovn.s16	d24, q12
	vld1.8	{d19}, [r2], r7
	vmlal.s8	q14, d7, d20
	vmlal.s8	q15, d7, d11
	vqmovn.s16	d26, q13
	vld1.8	{d20}, [r3], r7
	vmlal.s8	q14, d2, d9
	vmlal.s8	q15, d2, d12
	vmlal.s8	q14, d5, d10
	vmlal.s8	q15, d5, d13
	vst1.8	{d24}, [r5], r7
	vld1.16	{d24, d25}, [r4]
	vmlal.s8	q14, d8, d11
	vmlal.s8	q15, d8, d14
	vst1.8	{d26}, [r5], r7
	vld1.16	{d26, d27}, [r4]
	beq	.Ltmp125
	subs	r6, r6, #1
	subeq	r1, r1, r7, lsl #1
	subeq	r2, r2, r7, lsl #1
	subeq	r3, r3, r7, lsl #1
	vmlal.s8	q12, d0, d9
	vmlal.s8	q13, d0, d12
	vld1.8	{d9}, [r1], r7
	vmlal.s8	q12, d3, d10
	vmlal.s8	q13, d3, d13
	vqrdmulh.s16	q14, q14, q11
	vld1.8	{d10}, [r2], r7
	vmlal.s8	q12, d6, d11
	vmlal.s8	q13, d6, d14
	vqrdmulh.s16	q15, q15, q11
	vld1.8	{d11}, [r3], r7
	vmlal.s8	q12, d1, d12
	vmlal.s8	q13, d1, d15
	vld1.8	{d12}, [r1], r7
	vmlal.s8	q12, d4, d13
	vmlal.s8	q13, d4, d16
	vqmovn.s16	d28, q14
	vld1.8	{d13}, [r2], r7
	vmlal.s8	q12, d7, d14
	vmlal.s8	q13, d7, d17
	vqmovn.s16	d30, q15
	vld1.8	{d14}, [r3], r7
	vmlal.s8	q12, d2, d15
	vmlal.s8	q13, d2, d18
	vmlal.s8	q12, d5, d16
	vmlal.s8	q13, d5, d19
	vst1.8	{d28}, [r5], r7
	vld1.16	{d28, d29}, [r4]
	vmlal.s8	q12, d8, d17
	vmlal.s8	q13, d8, d20
	vst1.8	{d30}, [r5], r7
	vld1.16	{d30, d31}, [r4]
	bne	.Ltmp128
	b	.Ltmp124
.Ltmp127:

	@NO_APP
.Ltmp129:
	@DEBUG_VALUE: depthwise_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
.LBB0_14:
	@DEBUG_VALUE: depthwise_s8_neon:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: depthwise_columns:t <- [DW_OP_plus_uconst 92, DW_OP_stack_value] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 96] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_deref, DW_OP_LLVM_fragment 0 64] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: depthwise_s8_neon:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: columns:t <- [DW_OP_plus_uconst 92, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	@DEBUG_VALUE: columns:out <- $r8
	@DEBUG_VALUE: depthwise_s8_neon:out <- $r8
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	.loc	9 0 9 is_stmt 0                 @ csrc/kernels/depthwise/columns_arm_neon.h:0:9
	ldr	r4, [sp, #24]                   @ 4-byte Reload
	mov	r6, r10
	mov	r5, r9
.Ltmp130:
.LBB0_15:
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
	@DEBUG_VALUE: x <- $r5
	ldr	r9, [sp, #28]                   @ 4-byte Reload
	mov	r7, #0
	@DEBUG_VALUE: depthwise_s8_neon:first <- 0
.Ltmp131:
.LBB0_16:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: x <- $r5
	@DEBUG_VALUE: depthwise_s8_neon:first <- $r7
	.loc	2 147 56 is_stmt 1              @ csrc/kernels/depthwise/depthwise_neon.cpp:147:56
	mov	r0, r6
	mov	r1, r4
	mov	r2, r5
	mov	r3, r7
	str	r8, [sp]
	bl	_ZN7facesig12_GLOBAL__N_15blockERKNS_12NarrowParamsEPKPKaiiPv
.Ltmp132:
	.loc	2 147 46                        @ csrc/kernels/depthwise/depthwise_neon.cpp:147:46
	add	r7, r7, #16
.Ltmp133:
	@DEBUG_VALUE: depthwise_s8_neon:first <- $r7
	.loc	2 147 9                         @ csrc/kernels/depthwise/depthwise_neon.cpp:147:9
	cmp	r7, r9
	blo	.LBB0_16
.Ltmp134:
.LBB0_17:
	@DEBUG_VALUE: depthwise_s8_neon:first <- $r7
	.loc	2 150 22                        @ csrc/kernels/depthwise/depthwise_neon.cpp:150:22
	ldr	r0, [r6, #8]
.Ltmp135:
	.loc	2 150 5 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:150:5
	cmp	r7, r0
	bge	.LBB0_19
.Ltmp136:
.LBB0_18:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: depthwise_s8_neon:first <- $r7
	@DEBUG_VALUE: depthwise_s8_neon:first <- $r7
	.loc	2 150 44 is_stmt 1              @ csrc/kernels/depthwise/depthwise_neon.cpp:150:44
	mov	r0, r6
	mov	r1, r4
	mov	r2, #0
	mov	r3, r7
	str	r8, [sp]
	bl	_ZN7facesig12_GLOBAL__N_15blockERKNS_12NarrowParamsEPKPKaiiPv
.Ltmp137:
	.loc	2 150 22                        @ csrc/kernels/depthwise/depthwise_neon.cpp:150:22
	ldr	r0, [r6, #8]
	.loc	2 150 34 is_stmt 0              @ csrc/kernels/depthwise/depthwise_neon.cpp:150:34
	add	r7, r7, #16
.Ltmp138:
	@DEBUG_VALUE: depthwise_s8_neon:first <- $r7
	.loc	2 150 5 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:150:5
	cmp	r7, r0
	blt	.LBB0_18
.Ltmp139:
.LBB0_19:
	@DEBUG_VALUE: depthwise_s8_neon:first <- $r7
	.loc	2 151 1 epilogue_begin          @ csrc/kernels/depthwise/depthwise_neon.cpp:151:1
	sub	sp, r11, #96
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp140:
.Lfunc_end0:
	.size	_ZN7facesig17depthwise_s8_neonERKNS_12NarrowParamsEPKPKaPv, .Lfunc_end0-_ZN7facesig17depthwise_s8_neonERKNS_12NarrowParamsEPKPKaPv
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_15blockERKNS_12NarrowParamsEPKPKaiiPv
	.type	_ZN7facesig12_GLOBAL__N_15blockERKNS_12NarrowParamsEPKPKaiiPv,%function
	.code	32
_ZN7facesig12_GLOBAL__N_15blockERKNS_12NarrowParamsEPKPKaiiPv: @ @_ZN7facesig12_GLOBAL__N_15blockERKNS_12NarrowParamsEPKPKaiiPv
.Lfunc_begin1:
	.loc	2 39 0                          @ csrc/kernels/depthwise/depthwise_neon.cpp:39:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: block:p <- $r0
	@DEBUG_VALUE: block:rows <- $r1
	@DEBUG_VALUE: block:x <- $r2
	@DEBUG_VALUE: block:first <- $r3
	@DEBUG_VALUE: block:x <- $r2
	@DEBUG_VALUE: block:rows <- $r1
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
	.pad	#408
	sub	sp, sp, #408
	bfc	sp, #0, #4
.Ltmp141:
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	mov	r4, r0
.Ltmp142:
	@DEBUG_VALUE: block:p <- $r4
	.loc	2 40 16 prologue_end            @ csrc/kernels/depthwise/depthwise_neon.cpp:40:16
	ldr	r0, [r0]
	.loc	2 40 11 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:40:11
	cmp	r2, r0
	bge	.LBB1_52
.Ltmp143:
@ %bb.1:
	@DEBUG_VALUE: block:p <- $r4
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: block:first <- $r3
	@DEBUG_VALUE: block:x <- $r2
	@DEBUG_VALUE: block:rows <- $r1
	.loc	8 78 33                         @ csrc/kernels/narrow/narrow_neon.h:78:33 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	ldr	r0, [r4, #24]
	mov	r6, r2
.Ltmp144:
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:x <- $r6
	.loc	8 75 19 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:75:19 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	ldrb	r2, [r4, #21]
.Ltmp145:
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 8 8] $r2
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 16 8] undef
	.loc	8 0 19 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:19
	mov	r10, r1
.Ltmp146:
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: Finish:this <- undef
	@DEBUG_VALUE: Finish:p <- $r4
	@DEBUG_VALUE: Finish:first <- $r3
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 32 32] undef
	.loc	8 78 21                         @ csrc/kernels/narrow/narrow_neon.h:78:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	add	r0, r0, r3, lsl #1
.Ltmp147:
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 0 8] undef
	.loc	8 76 21 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:76:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	ldrb	r7, [r4, #36]
.Ltmp148:
	.loc	8 78 21                         @ csrc/kernels/narrow/narrow_neon.h:78:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	vld1.16	{d8, d9}, [r0]!
.Ltmp149:
	@DEBUG_VALUE: __ret <- $q4
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	.loc	8 80 13                         @ csrc/kernels/narrow/narrow_neon.h:80:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	cmp	r2, #1
.Ltmp150:
	.loc	8 74 19                         @ csrc/kernels/narrow/narrow_neon.h:74:19 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	ldrb	r5, [r4, #20]
.Ltmp151:
	.loc	8 79 22                         @ csrc/kernels/narrow/narrow_neon.h:79:22 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	vld1.16	{d10, d11}, [r0]
.Ltmp152:
	@DEBUG_VALUE: __ret <- $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	.loc	8 77 20 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:77:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	ldr	r1, [r4, #8]
	str	r2, [sp, #128]                  @ 4-byte Spill
.Ltmp153:
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	.loc	8 77 25                         @ csrc/kernels/narrow/narrow_neon.h:77:25 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	sub	r0, r1, r3
	str	r5, [sp, #60]                   @ 4-byte Spill
	str	r0, [sp, #116]                  @ 4-byte Spill
	str	r7, [sp, #108]                  @ 4-byte Spill
.Ltmp154:
	.loc	8 80 13 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:80:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	bne	.LBB1_3
.Ltmp155:
@ %bb.2:
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: Finish:first <- $r3
	@DEBUG_VALUE: Finish:p <- $r4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:p <- $r4
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: block:first <- $r3
	.loc	8 81 68                         @ csrc/kernels/narrow/narrow_neon.h:81:68 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	ldr	r0, [r4, #28]
	add	lr, sp, #80
	mov	r7, r3
	.loc	8 81 81 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:81:81 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	add	r0, r0, r3, lsl #2
.Ltmp156:
	@DEBUG_VALUE: multipliers <- $r0
	@DEBUG_VALUE: i <- 0
	.loc	8 82 54 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:82:54 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	vld1.32	{d16, d17}, [r0]!
.Ltmp157:
	@DEBUG_VALUE: i <- 1
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 576 128] $q8
	.loc	8 0 54 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:54
	vst1.64	{d16, d17}, [lr:128]            @ 16-byte Spill
.Ltmp158:
	@DEBUG_VALUE: __ret <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	add	lr, sp, #64
	.loc	8 82 54 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:82:54 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	vld1.32	{d16, d17}, [r0]!
.Ltmp159:
	@DEBUG_VALUE: i <- 2
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 704 128] $q8
	.loc	8 82 54                         @ csrc/kernels/narrow/narrow_neon.h:82:54 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	vld1.32	{d14, d15}, [r0]!
.Ltmp160:
	@DEBUG_VALUE: i <- 3
	@DEBUG_VALUE: __ret <- $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	.loc	8 0 54 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:54
	vst1.64	{d16, d17}, [lr:128]            @ 16-byte Spill
.Ltmp161:
	@DEBUG_VALUE: __ret <- [DW_OP_plus_uconst 64] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
                                        @ implicit-def: $q8
                                        @ kill: killed $q8
                                        @ implicit-def: $q8
                                        @ kill: killed $q8
	.loc	8 82 54 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:82:54 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	vld1.32	{d12, d13}, [r0]
.Ltmp162:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: __ret <- $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	.loc	8 83 20                         @ csrc/kernels/narrow/narrow_neon.h:83:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	b	.LBB1_6
.Ltmp163:
.LBB1_3:
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: Finish:first <- $r3
	@DEBUG_VALUE: Finish:p <- $r4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:p <- $r4
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: block:first <- $r3
	.loc	8 83 20                         @ csrc/kernels/narrow/narrow_neon.h:83:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	cmp	r7, #0
	beq	.LBB1_5
.Ltmp164:
@ %bb.4:
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: Finish:first <- $r3
	@DEBUG_VALUE: Finish:p <- $r4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:p <- $r4
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: block:first <- $r3
                                        @ implicit-def: $q8
                                        @ kill: killed $q8
                                        @ implicit-def: $q8
                                        @ kill: killed $q8
                                        @ implicit-def: $q8
                                        @ kill: killed $q8
                                        @ implicit-def: $q8
                                        @ kill: killed $q8
                                        @ implicit-def: $q7
                                        @ implicit-def: $q6
	.loc	8 0 20 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:20
	mov	r7, r3
.Ltmp165:
	@DEBUG_VALUE: block:first <- $r7
	.loc	8 83 20 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:83:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	b	.LBB1_6
.Ltmp166:
.LBB1_5:
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: Finish:first <- $r3
	@DEBUG_VALUE: Finish:p <- $r4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:p <- $r4
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: block:first <- $r3
	.loc	8 84 72                         @ csrc/kernels/narrow/narrow_neon.h:84:72 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	ldr	r0, [r4, #28]
	add	lr, sp, #32
	mov	r7, r3
                                        @ implicit-def: $q7
                                        @ implicit-def: $q6
	.loc	8 84 85 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:84:85 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	add	r0, r0, r3, lsl #1
.Ltmp167:
	@DEBUG_VALUE: multipliers <- $r0
	.loc	8 85 24 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:85:24 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	vld1.16	{d16, d17}, [r0]!
.Ltmp168:
	@DEBUG_VALUE: __ret <- $q8
	.loc	8 0 24 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:24
	vst1.64	{d16, d17}, [lr:128]            @ 16-byte Spill
.Ltmp169:
	@DEBUG_VALUE: __ret <- [DW_OP_plus_uconst 32] [$sp+0]
	add	lr, sp, #16
.Ltmp170:
	.loc	8 85 48 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:85:48 @[ csrc/kernels/depthwise/depthwise_neon.cpp:41:18 ]
	vld1.16	{d16, d17}, [r0]
.Ltmp171:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 448 128] $q8
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	.loc	8 0 48 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:48
	vst1.64	{d16, d17}, [lr:128]            @ 16-byte Spill
.Ltmp172:
	@DEBUG_VALUE: __ret <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
                                        @ implicit-def: $q8
                                        @ kill: killed $q8
                                        @ implicit-def: $q8
                                        @ kill: killed $q8
.LBB1_6:
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:p <- $r4
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	add	r0, r7, r7, lsl #3
.Ltmp173:
	@DEBUG_VALUE: tap <- 0
	ldr	r1, [r4, #32]
.Ltmp174:
	.loc	2 44 16 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:44:16
	mov	r2, #144
	str	r4, [sp, #120]                  @ 4-byte Spill
.Ltmp175:
	@DEBUG_VALUE: block:p <- [DW_OP_plus_uconst 120] [$sp+0]
	.loc	2 0 16 is_stmt 0                @ csrc/kernels/depthwise/depthwise_neon.cpp:0:16
	add	r1, r1, r0
	add	r0, sp, #136
	.loc	2 44 16                         @ csrc/kernels/depthwise/depthwise_neon.cpp:44:16
	bl	memcpy
.Ltmp176:
	.loc	2 0 16                          @ csrc/kernels/depthwise/depthwise_neon.cpp:0:16
	ldr	r3, [sp, #116]                  @ 4-byte Reload
	mov	r9, #171
	ldr	r4, [sp, #120]                  @ 4-byte Reload
.Ltmp177:
	@DEBUG_VALUE: block:p <- $r4
	@DEBUG_VALUE: tap <- undef
	add	r5, sp, #280
.Ltmp178:
	.loc	2 46 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_neon.cpp:46:5
	cmp	r3, #1
	mov	r8, #2
	mov	r0, r3
	movle	r0, #1
	cmp	r0, #16
	str	r7, [sp, #124]                  @ 4-byte Spill
	movge	r0, #16
	lsl	r1, r0, #2
	str	r0, [sp, #8]                    @ 4-byte Spill
	lsl	r0, r0, #1
.Ltmp179:
	@DEBUG_VALUE: block:x <- undef
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/depthwise/depthwise_neon.cpp:0:5
	str	r1, [sp, #56]                   @ 4-byte Spill
	str	r0, [sp, #12]                   @ 4-byte Spill
	b	.LBB1_11
.Ltmp180:
.LBB1_7:                                @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: write_bytes:out <- $r0
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: __s1 <- $q8
	cmp	r3, #1
	vst1.8	{d16, d17}, [r5]
.Ltmp181:
	@DEBUG_VALUE: i <- 0
	blt	.LBB1_10
.Ltmp182:
@ %bb.8:                                @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: __s1 <- $q8
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: write_bytes:out <- $r0
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r2, [sp, #8]                    @ 4-byte Reload
	mov	r1, r5
.Ltmp183:
.LBB1_9:                                @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	bl	memcpy
.Ltmp184:
	ldr	r3, [sp, #116]                  @ 4-byte Reload
	ldr	r4, [sp, #120]                  @ 4-byte Reload
.Ltmp185:
	@DEBUG_VALUE: i <- undef
.LBB1_10:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 46 18 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:46:18
	ldr	r0, [r4]
	.loc	2 46 29 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:46:29
	add	r6, r6, #1
.Ltmp186:
	@DEBUG_VALUE: block:x <- $r6
	.loc	2 46 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_neon.cpp:46:5
	cmp	r6, r0
	bge	.LBB1_52
.Ltmp187:
.LBB1_11:                               @ =>This Loop Header: Depth=1
                                        @     Child Loop BB1_23 Depth 2
                                        @       Child Loop BB1_26 Depth 3
                                        @     Child Loop BB1_32 Depth 2
                                        @     Child Loop BB1_13 Depth 2
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: block:x <- $r6
	.loc	2 48 47 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:48:47
	add	lr, r4, #8
	.loc	2 47 64                         @ csrc/kernels/depthwise/depthwise_neon.cpp:47:64
	ldr	r1, [r4, #4]
	.loc	2 48 47                         @ csrc/kernels/depthwise/depthwise_neon.cpp:48:47
	ldm	lr, {r0, r2, lr}
	.loc	2 47 44                         @ csrc/kernels/depthwise/depthwise_neon.cpp:47:44
	mul	r2, r2, r6
	mov	r12, r5
.Ltmp188:
	.loc	2 49 21 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:49:21
	cmp	lr, #9
.Ltmp189:
	.loc	2 48 52                         @ csrc/kernels/depthwise/depthwise_neon.cpp:48:52
	mla	r0, r0, r6, r7
.Ltmp190:
	@DEBUG_VALUE: to <- $r0
	.loc	2 0 52 is_stmt 0                @ csrc/kernels/depthwise/depthwise_neon.cpp:0:52
	str	r0, [sp, #132]                  @ 4-byte Spill
.Ltmp191:
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	.loc	2 47 55 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:47:55
	sub	r0, r2, #1
	.loc	2 47 68 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:47:68
	mla	r2, r0, r1, r7
.Ltmp192:
	@DEBUG_VALUE: in <- $r2
	.loc	2 49 21 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:49:21
	blt	.LBB1_19
.Ltmp193:
@ %bb.12:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 21 is_stmt 0                @ csrc/kernels/depthwise/depthwise_neon.cpp:0:21
	vorr	q9, q4, q4
	mov	lr, r3
	vorr	q8, q5, q5
	mov	r0, #0
	add	r3, sp, #136
.Ltmp194:
.LBB1_13:                               @   Parent Loop BB1_11 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: tap <- $r0
	@DEBUG_VALUE: window:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: window:sums <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	2 17 52                         @ csrc/kernels/depthwise/depthwise_neon.cpp:17:52 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ]
	uxtb	r7, r0
	.loc	2 17 35                         @ csrc/kernels/depthwise/depthwise_neon.cpp:17:35 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ]
	vld1.8	{d20, d21}, [r3]!
	@DEBUG_VALUE: add_products:values <- $r7
.Ltmp195:
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: add_products:w <- $q10
	.loc	2 17 52                         @ csrc/kernels/depthwise/depthwise_neon.cpp:17:52 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ]
	smulbb	r7, r7, r9
	lsr	r7, r7, #9
	.loc	2 17 68                         @ csrc/kernels/depthwise/depthwise_neon.cpp:17:68 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ]
	add	r5, r7, r7, lsl #1
	.loc	2 17 43                         @ csrc/kernels/depthwise/depthwise_neon.cpp:17:43 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ]
	ldr	r7, [r10, r7, lsl #2]
	.loc	2 17 57                         @ csrc/kernels/depthwise/depthwise_neon.cpp:17:57 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ]
	add	r7, r7, r2
	.loc	2 17 68                         @ csrc/kernels/depthwise/depthwise_neon.cpp:17:68 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ]
	sub	r5, r0, r5
.Ltmp196:
	.loc	2 16 36 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:16:36 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ]
	add	r0, r0, #1
.Ltmp197:
	@DEBUG_VALUE: tap <- $r0
	@DEBUG_VALUE: window:sums <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	2 17 68 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:17:68 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ]
	uxtb	r5, r5
.Ltmp198:
	.loc	2 16 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_neon.cpp:16:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ]
	cmp	r0, #9
.Ltmp199:
	.loc	2 17 62 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:17:62 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ]
	mla	r7, r1, r5, r7
.Ltmp200:
	.loc	8 29 36 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:29:36 @[ csrc/kernels/depthwise/depthwise_neon.cpp:17:16 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ] ]
	vld1.8	{d22, d23}, [r7]
.Ltmp201:
	.loc	8 31 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:31:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:17:16 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ] ]
	vmlal.s8	q8, d23, d21
.Ltmp202:
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: add_products:values_s8x16 <- undef
	.loc	8 30 13                         @ csrc/kernels/narrow/narrow_neon.h:30:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:17:16 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ] ]
	vmlal.s8	q9, d22, d20
.Ltmp203:
	@DEBUG_VALUE: window:sums <- [DW_OP_LLVM_fragment 128 128] undef
	.loc	2 16 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_neon.cpp:16:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:31 ]
	bne	.LBB1_13
.Ltmp204:
@ %bb.14:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: write_sums:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: write_sums:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: write_sums:this <- undef
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: write_sums:out <- undef
	.loc	8 95 13                         @ csrc/kernels/narrow/narrow_neon.h:95:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ]
	ldr	r0, [sp, #128]                  @ 4-byte Reload
	cmp	r0, #0
	beq	.LBB1_29
.Ltmp205:
@ %bb.15:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 0 64] $d18
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: __s1 <- undef
	.loc	8 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vmovl.s16	q10, d18
.Ltmp206:
	@DEBUG_VALUE: i <- 1
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 64 64] $d19
	.loc	8 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	add	r0, sp, #80
.Ltmp207:
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vmovl.s16	q9, d19
.Ltmp208:
	@DEBUG_VALUE: i <- 2
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 128 64] $d16
	.loc	8 124 21 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:124:21 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	cmp	lr, #15
.Ltmp209:
	.loc	8 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vmovl.s16	q11, d16
.Ltmp210:
	@DEBUG_VALUE: i <- 3
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 192 64] $d17
	.loc	8 0 43                          @ csrc/kernels/narrow/narrow_neon.h:0:43
	mov	r3, lr
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vmovl.s16	q8, d17
.Ltmp211:
	.loc	8 0 43                          @ csrc/kernels/narrow/narrow_neon.h:0:43
	mov	r5, r12
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vcvt.f32.s32	q10, q10
.Ltmp212:
	.loc	8 95 71                         @ csrc/kernels/narrow/narrow_neon.h:95:71 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ]
	ldr	r1, [sp, #132]                  @ 4-byte Reload
.Ltmp213:
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vcvt.f32.s32	q9, q9
	vcvt.f32.s32	q11, q11
	vcvt.f32.s32	q8, q8
.Ltmp214:
	@DEBUG_VALUE: sum_f32x4 <- undef
	.loc	8 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vld1.64	{d24, d25}, [r0:128]            @ 16-byte Reload
	add	r0, sp, #64
	vmul.f32	q10, q12, q10
.Ltmp215:
	@DEBUG_VALUE: __s1 <- $q10
	vld1.64	{d24, d25}, [r0:128]            @ 16-byte Reload
.Ltmp216:
	.loc	8 95 71                         @ csrc/kernels/narrow/narrow_neon.h:95:71 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ]
	ldr	r0, [r11, #8]
.Ltmp217:
	.loc	8 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vmul.f32	q9, q12, q9
.Ltmp218:
	@DEBUG_VALUE: __s1 <- $q9
	.loc	8 95 71                         @ csrc/kernels/narrow/narrow_neon.h:95:71 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ]
	add	r0, r0, r1, lsl #2
.Ltmp219:
	@DEBUG_VALUE: write_floats:out <- $r0
	.loc	8 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vmul.f32	q11, q7, q11
	@DEBUG_VALUE: i <- 3
.Ltmp220:
	@DEBUG_VALUE: __s1 <- $q11
	vmul.f32	q8, q6, q8
.Ltmp221:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	8 124 21 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:124:21 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	mov	r1, r12
	movgt	r1, r0
.Ltmp222:
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: i <- 0
	.loc	8 131 36                        @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	cmp	r1, r12
.Ltmp223:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: write_floats:to <- $r1
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: write_floats:this <- undef
	.loc	8 129 13 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:129:13 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vst1.32	{d20, d21}, [r1]!
.Ltmp224:
	vst1.32	{d18, d19}, [r1]!
	vst1.32	{d22, d23}, [r1]!
	vst1.32	{d16, d17}, [r1]
.Ltmp225:
	@DEBUG_VALUE: i <- 0
	.loc	8 131 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	bne	.LBB1_18
.Ltmp226:
@ %bb.16:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_floats:out <- $r0
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 131 36                        @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	cmp	r3, #1
	blt	.LBB1_18
.Ltmp227:
@ %bb.17:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_floats:out <- $r0
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 131 63                        @ csrc/kernels/narrow/narrow_neon.h:131:63 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	ldr	r2, [sp, #56]                   @ 4-byte Reload
.Ltmp228:
	mov	r1, r5
	bl	memcpy
.Ltmp229:
	.loc	8 0 63 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:63
	ldr	r3, [sp, #116]                  @ 4-byte Reload
	ldr	r4, [sp, #120]                  @ 4-byte Reload
.Ltmp230:
	@DEBUG_VALUE: block:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: i <- undef
.LBB1_18:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r7, [sp, #124]                  @ 4-byte Reload
	.loc	8 95 20 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:95:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ]
	b	.LBB1_10
.Ltmp231:
.LBB1_19:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 0 20 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:20
	vmov.i32	q8, #0x0
	mov	r3, #0
	vmov.i32	q9, #0x0
	mov	r0, lr
	mov	r7, #0
	@DEBUG_VALUE: window_of_groups:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: window_of_groups:rows <- $r10
	@DEBUG_VALUE: window_of_groups:at <- $r2
	@DEBUG_VALUE: window_of_groups:step <- $r1
	@DEBUG_VALUE: window_of_groups:w <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:group <- $lr
	@DEBUG_VALUE: window_of_groups:zero <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: window_of_groups:zero <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: window_of_groups:index <- 0
	@DEBUG_VALUE: window_of_groups:left <- $lr
	@DEBUG_VALUE: tap <- 0
	str	r6, [sp, #112]                  @ 4-byte Spill
.Ltmp232:
	@DEBUG_VALUE: block:x <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: block:x <- [DW_OP_plus_uconst 112] [$sp+0]
	b	.LBB1_23
.Ltmp233:
.LBB1_20:                               @   in Loop: Header=BB1_23 Depth=2
	@DEBUG_VALUE: add:level <- 0
	@DEBUG_VALUE: add:index <- $r3
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: tap <- $r7
	@DEBUG_VALUE: window_of_groups:left <- $r0
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: block:x <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: window_of_groups:group <- $lr
	@DEBUG_VALUE: window_of_groups:w <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:step <- $r1
	@DEBUG_VALUE: window_of_groups:at <- $r2
	@DEBUG_VALUE: window_of_groups:rows <- $r10
	@DEBUG_VALUE: window_of_groups:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	vorr	q10, q9, q9
.Ltmp234:
.LBB1_21:                               @   in Loop: Header=BB1_23 Depth=2
	@DEBUG_VALUE: add:index <- $r3
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: tap <- $r7
	@DEBUG_VALUE: block:x <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: window_of_groups:group <- $lr
	@DEBUG_VALUE: window_of_groups:w <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:step <- $r1
	@DEBUG_VALUE: window_of_groups:at <- $r2
	@DEBUG_VALUE: window_of_groups:rows <- $r10
	@DEBUG_VALUE: window_of_groups:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:30:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	add	r0, r5, r6, lsl #5
	vmov.i32	q9, #0x0
.Ltmp235:
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	.loc	2 30 0 is_stmt 1                @ csrc/kernels/depthwise/depthwise_neon.cpp:30 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	add	r3, r3, #1
.Ltmp236:
	@DEBUG_VALUE: window_of_groups:index <- $r3
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q10
	.loc	8 62 25                         @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/depthwise/depthwise_neon.cpp:30:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	vst1.16	{d20, d21}, [r0]!
	vst1.64	{d16, d17}, [r0]
.Ltmp237:
	@DEBUG_VALUE: window_of_groups:left <- $lr
	.loc	8 0 25 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:25
	mov	r0, lr
	vmov.i32	q8, #0x0
.Ltmp238:
.LBB1_22:                               @   in Loop: Header=BB1_23 Depth=2
	@DEBUG_VALUE: tap <- $r7
	@DEBUG_VALUE: window_of_groups:index <- $r3
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: block:x <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: window_of_groups:group <- $lr
	@DEBUG_VALUE: window_of_groups:w <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:step <- $r1
	@DEBUG_VALUE: window_of_groups:at <- $r2
	@DEBUG_VALUE: window_of_groups:rows <- $r10
	@DEBUG_VALUE: window_of_groups:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: window_of_groups:index <- $r3
	@DEBUG_VALUE: window_of_groups:left <- $r0
	.loc	2 33 52                         @ csrc/kernels/depthwise/depthwise_neon.cpp:33:52 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	uxtb	r6, r7
	.loc	2 33 35                         @ csrc/kernels/depthwise/depthwise_neon.cpp:33:35 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	add	r5, sp, #136
	add	r5, r5, r7, lsl #4
.Ltmp239:
	.loc	2 28 43 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:28:43 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	sub	r0, r0, #1
.Ltmp240:
	@DEBUG_VALUE: window_of_groups:left <- $r0
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	.loc	2 33 52 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:33:52 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	smulbb	r6, r6, r9
	.loc	2 33 35                         @ csrc/kernels/depthwise/depthwise_neon.cpp:33:35 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	vld1.64	{d20, d21}, [r5]
	@DEBUG_VALUE: add_products:values <- $r4
.Ltmp241:
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: add_products:w <- undef
	.loc	2 33 52                         @ csrc/kernels/depthwise/depthwise_neon.cpp:33:52 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	lsr	r6, r6, #9
	.loc	2 33 68                         @ csrc/kernels/depthwise/depthwise_neon.cpp:33:68 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	add	r4, r6, r6, lsl #1
	.loc	2 33 43                         @ csrc/kernels/depthwise/depthwise_neon.cpp:33:43 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	ldr	r6, [r10, r6, lsl #2]
	.loc	2 33 57                         @ csrc/kernels/depthwise/depthwise_neon.cpp:33:57 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	add	r6, r6, r2
	.loc	2 33 68                         @ csrc/kernels/depthwise/depthwise_neon.cpp:33:68 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	sub	r4, r7, r4
.Ltmp242:
	.loc	2 28 36 is_stmt 1               @ csrc/kernels/depthwise/depthwise_neon.cpp:28:36 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	add	r7, r7, #1
.Ltmp243:
	@DEBUG_VALUE: tap <- $r7
	.loc	2 33 68 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:33:68 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	uxtb	r4, r4
.Ltmp244:
	.loc	2 28 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_neon.cpp:28:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	cmp	r7, #9
.Ltmp245:
	.loc	2 33 62 is_stmt 0               @ csrc/kernels/depthwise/depthwise_neon.cpp:33:62 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	mla	r4, r1, r4, r6
.Ltmp246:
	.loc	8 29 36 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:29:36 @[ csrc/kernels/depthwise/depthwise_neon.cpp:33:16 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	vld1.8	{d22, d23}, [r4]
.Ltmp247:
	.loc	8 31 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:31:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:33:16 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	vmlal.s8	q8, d23, d21
.Ltmp248:
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: add_products:values_s8x16 <- undef
	.loc	8 30 13                         @ csrc/kernels/narrow/narrow_neon.h:30:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:33:16 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	vmlal.s8	q9, d22, d20
.Ltmp249:
	.loc	2 28 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_neon.cpp:28:5 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	beq	.LBB1_27
.Ltmp250:
.LBB1_23:                               @   Parent Loop BB1_11 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB1_26 Depth 3
	@DEBUG_VALUE: block:x <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: window_of_groups:group <- $lr
	@DEBUG_VALUE: window_of_groups:w <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:step <- $r1
	@DEBUG_VALUE: window_of_groups:at <- $r2
	@DEBUG_VALUE: window_of_groups:rows <- $r10
	@DEBUG_VALUE: window_of_groups:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: window_of_groups:index <- $r3
	@DEBUG_VALUE: window_of_groups:left <- $r0
	@DEBUG_VALUE: tap <- $r7
	.loc	2 29 18                         @ csrc/kernels/depthwise/depthwise_neon.cpp:29:18 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ]
	cmp	r0, #0
	bne	.LBB1_22
.Ltmp251:
@ %bb.24:                               @   in Loop: Header=BB1_23 Depth=2
	@DEBUG_VALUE: tap <- $r7
	@DEBUG_VALUE: window_of_groups:left <- $r0
	@DEBUG_VALUE: window_of_groups:index <- $r3
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: block:x <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: window_of_groups:group <- $lr
	@DEBUG_VALUE: window_of_groups:w <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:step <- $r1
	@DEBUG_VALUE: window_of_groups:at <- $r2
	@DEBUG_VALUE: window_of_groups:rows <- $r10
	@DEBUG_VALUE: window_of_groups:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: window_of_groups:index <- undef
	.loc	2 0 18 is_stmt 0                @ csrc/kernels/depthwise/depthwise_neon.cpp:0:18
	mov	r6, #0
.Ltmp252:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add:index <- $r3
	@DEBUG_VALUE: add:level <- 0
	mov	r5, r12
.Ltmp253:
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:30:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	tst	r3, #1
	beq	.LBB1_20
.Ltmp254:
@ %bb.25:                               @   in Loop: Header=BB1_23 Depth=2
	@DEBUG_VALUE: add:level <- 0
	@DEBUG_VALUE: add:index <- $r3
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: tap <- $r7
	@DEBUG_VALUE: window_of_groups:left <- $r0
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: block:x <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: window_of_groups:group <- $lr
	@DEBUG_VALUE: window_of_groups:w <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:step <- $r1
	@DEBUG_VALUE: window_of_groups:at <- $r2
	@DEBUG_VALUE: window_of_groups:rows <- $r10
	@DEBUG_VALUE: window_of_groups:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	vorr	q10, q9, q9
	add	r4, sp, #280
.Ltmp255:
	@DEBUG_VALUE: block:p <- [DW_OP_LLVM_entry_value 1] $r0
.LBB1_26:                               @   Parent Loop BB1_11 Depth=1
                                        @     Parent Loop BB1_23 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: add:index <- $r3
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: tap <- $r7
	@DEBUG_VALUE: block:x <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: window_of_groups:group <- $lr
	@DEBUG_VALUE: window_of_groups:w <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:step <- $r1
	@DEBUG_VALUE: window_of_groups:at <- $r2
	@DEBUG_VALUE: window_of_groups:rows <- $r10
	@DEBUG_VALUE: window_of_groups:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 61 61                         @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/depthwise/depthwise_neon.cpp:30:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	vld1.16	{d18, d19}, [r4]!
.Ltmp256:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q10
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q8
	.loc	8 0 61                          @ csrc/kernels/narrow/narrow_neon.h:0:61
	mov	r0, r6
.Ltmp257:
	@DEBUG_VALUE: add:level <- $r0
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	8 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/depthwise/depthwise_neon.cpp:30:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ] ]
	vhadd.s16	q10, q9, q10
.Ltmp258:
	.loc	8 61 38 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/depthwise/depthwise_neon.cpp:30:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	add	r6, r6, #1
.Ltmp259:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r6
	.loc	8 61 61 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/depthwise/depthwise_neon.cpp:30:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	vld1.16	{d18, d19}, [r4]!
.Ltmp260:
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:30:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	tst	r8, r3, lsr r0
.Ltmp261:
	.loc	8 52 39 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/depthwise/depthwise_neon.cpp:30:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ] ]
	vhadd.s16	q8, q9, q8
.Ltmp262:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q8
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:30:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	bne	.LBB1_26
	b	.LBB1_21
.Ltmp263:
.LBB1_27:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: window_of_groups:left <- $r0
	@DEBUG_VALUE: window_of_groups:index <- $r3
	@DEBUG_VALUE: block:x <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: window_of_groups:group <- $lr
	@DEBUG_VALUE: window_of_groups:w <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:step <- $r1
	@DEBUG_VALUE: window_of_groups:at <- $r2
	@DEBUG_VALUE: window_of_groups:rows <- $r10
	@DEBUG_VALUE: window_of_groups:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add:index <- $r3
	@DEBUG_VALUE: add:level <- 0
	.loc	8 61 9                          @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:35:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	tst	r3, #1
	bne	.LBB1_31
.Ltmp264:
@ %bb.28:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: add:level <- 0
	@DEBUG_VALUE: add:index <- $r3
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:left <- $r0
	@DEBUG_VALUE: window_of_groups:index <- $r3
	@DEBUG_VALUE: block:x <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: window_of_groups:group <- $lr
	@DEBUG_VALUE: window_of_groups:w <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:step <- $r1
	@DEBUG_VALUE: window_of_groups:at <- $r2
	@DEBUG_VALUE: window_of_groups:rows <- $r10
	@DEBUG_VALUE: window_of_groups:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	ldr	r7, [sp, #124]                  @ 4-byte Reload
	mov	r5, r12
	ldr	r6, [sp, #112]                  @ 4-byte Reload
.Ltmp265:
	@DEBUG_VALUE: block:x <- $r6
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:35:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	b	.LBB1_33
.Ltmp266:
.LBB1_29:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 96 13                         @ csrc/kernels/narrow/narrow_neon.h:96:13 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ]
	ldr	r0, [sp, #108]                  @ 4-byte Reload
	mov	r5, r12
	mov	r3, lr
	cmp	r0, #0
	beq	.LBB1_42
.Ltmp267:
@ %bb.30:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 96 75 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:96:75 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ]
	ldr	r1, [sp, #132]                  @ 4-byte Reload
.Ltmp268:
	.loc	8 117 23 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:117:23 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	cmp	r3, #15
.Ltmp269:
	.loc	8 96 75 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:96:75 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ]
	ldr	r0, [r11, #8]
	ldr	r7, [sp, #124]                  @ 4-byte Reload
.Ltmp270:
	@DEBUG_VALUE: i <- 0
	b	.LBB1_39
.Ltmp271:
.LBB1_31:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: add:level <- 0
	@DEBUG_VALUE: add:index <- $r3
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:left <- $r0
	@DEBUG_VALUE: window_of_groups:index <- $r3
	@DEBUG_VALUE: block:x <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: window_of_groups:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: window_of_groups:group <- $lr
	@DEBUG_VALUE: window_of_groups:w <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:step <- $r1
	@DEBUG_VALUE: window_of_groups:at <- $r2
	@DEBUG_VALUE: window_of_groups:rows <- $r10
	@DEBUG_VALUE: window_of_groups:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 0 75                          @ csrc/kernels/narrow/narrow_neon.h:0:75
	ldr	r7, [sp, #124]                  @ 4-byte Reload
	mov	r1, #0
	ldr	r6, [sp, #112]                  @ 4-byte Reload
.Ltmp272:
	@DEBUG_VALUE: block:x <- $r6
	mov	r5, r12
	mov	r0, r12
.Ltmp273:
.LBB1_32:                               @   Parent Loop BB1_11 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: add:index <- $r3
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:index <- $r3
	@DEBUG_VALUE: window_of_groups:group <- $lr
	@DEBUG_VALUE: window_of_groups:w <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window_of_groups:rows <- $r10
	@DEBUG_VALUE: window_of_groups:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add:level <- $r1
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	8 61 61 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/depthwise/depthwise_neon.cpp:35:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	vld1.16	{d20, d21}, [r0]!
.Ltmp274:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q8
	.loc	8 61 38 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/depthwise/depthwise_neon.cpp:35:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	add	r2, r1, #1
.Ltmp275:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r2
	.loc	8 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/depthwise/depthwise_neon.cpp:35:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ] ]
	vhadd.s16	q9, q10, q9
.Ltmp276:
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:35:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	tst	r8, r3, lsr r1
.Ltmp277:
	.loc	8 61 61 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/depthwise/depthwise_neon.cpp:35:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	vld1.16	{d20, d21}, [r0]!
.Ltmp278:
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	8 0 61                          @ csrc/kernels/narrow/narrow_neon.h:0:61
	mov	r1, r2
.Ltmp279:
	@DEBUG_VALUE: add:level <- $r1
	.loc	8 52 39                         @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/depthwise/depthwise_neon.cpp:35:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ] ]
	vhadd.s16	q8, q10, q8
.Ltmp280:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q8
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:35:20 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:26 ] ]
	bne	.LBB1_32
.Ltmp281:
.LBB1_33:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: write:this <- undef
	@DEBUG_VALUE: write:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: write:out <- undef
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q8
	.loc	8 91 21 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:91:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ]
	vadd.i16	q9, q9, q4
.Ltmp282:
	.loc	8 91 55                         @ csrc/kernels/narrow/narrow_neon.h:91:55 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ]
	vadd.i16	q8, q8, q5
.Ltmp283:
	@DEBUG_VALUE: write_sums:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: write_sums:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: write_sums:this <- undef
	.loc	8 0 55                          @ csrc/kernels/narrow/narrow_neon.h:0:55
	ldr	r4, [sp, #120]                  @ 4-byte Reload
	ldr	r3, [sp, #116]                  @ 4-byte Reload
.Ltmp284:
	.loc	8 95 13 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:95:13 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ]
	ldr	r0, [sp, #128]                  @ 4-byte Reload
.Ltmp285:
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: write_sums:out <- undef
	cmp	r0, #0
	beq	.LBB1_37
.Ltmp286:
@ %bb.34:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: write:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 0 64] $d18
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: __s1 <- undef
	.loc	8 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vmovl.s16	q10, d18
.Ltmp287:
	@DEBUG_VALUE: i <- 1
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 64 64] $d19
	.loc	8 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	add	lr, sp, #80
.Ltmp288:
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vmovl.s16	q9, d19
.Ltmp289:
	@DEBUG_VALUE: i <- 2
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 128 64] $d16
	.loc	8 124 21 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:124:21 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	cmp	r3, #15
.Ltmp290:
	.loc	8 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vmovl.s16	q11, d16
.Ltmp291:
	@DEBUG_VALUE: i <- 3
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 192 64] $d17
	vmovl.s16	q8, d17
.Ltmp292:
	vcvt.f32.s32	q10, q10
.Ltmp293:
	.loc	8 95 71                         @ csrc/kernels/narrow/narrow_neon.h:95:71 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ]
	ldr	r1, [sp, #132]                  @ 4-byte Reload
.Ltmp294:
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vcvt.f32.s32	q9, q9
.Ltmp295:
	.loc	8 95 71                         @ csrc/kernels/narrow/narrow_neon.h:95:71 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ]
	ldr	r0, [r11, #8]
.Ltmp296:
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vcvt.f32.s32	q11, q11
.Ltmp297:
	.loc	8 95 71                         @ csrc/kernels/narrow/narrow_neon.h:95:71 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ]
	add	r0, r0, r1, lsl #2
.Ltmp298:
	@DEBUG_VALUE: write_floats:out <- $r0
	.loc	8 124 21 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:124:21 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	mov	r1, r5
.Ltmp299:
	.loc	8 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vcvt.f32.s32	q8, q8
.Ltmp300:
	@DEBUG_VALUE: sum_f32x4 <- undef
	.loc	8 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vld1.64	{d24, d25}, [lr:128]            @ 16-byte Reload
	add	lr, sp, #64
	vmul.f32	q10, q12, q10
.Ltmp301:
	@DEBUG_VALUE: __s1 <- $q10
	.loc	8 124 21 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:124:21 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	movgt	r1, r0
.Ltmp302:
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: i <- 0
	.loc	8 129 35 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vld1.64	{d24, d25}, [lr:128]            @ 16-byte Reload
.Ltmp303:
	.loc	8 131 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	cmp	r1, r5
.Ltmp304:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: write_floats:to <- $r1
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: write_floats:this <- undef
	.loc	8 129 35 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vmul.f32	q9, q12, q9
.Ltmp305:
	@DEBUG_VALUE: __s1 <- $q9
	vmul.f32	q11, q7, q11
.Ltmp306:
	@DEBUG_VALUE: i <- 3
	@DEBUG_VALUE: __s1 <- $q11
	vmul.f32	q8, q6, q8
.Ltmp307:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	8 129 13                        @ csrc/kernels/narrow/narrow_neon.h:129:13 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vst1.32	{d20, d21}, [r1]!
.Ltmp308:
	vst1.32	{d18, d19}, [r1]!
	vst1.32	{d22, d23}, [r1]!
	vst1.32	{d16, d17}, [r1]
	@DEBUG_VALUE: i <- 0
	bne	.LBB1_10
.Ltmp309:
@ %bb.35:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_floats:out <- $r0
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: write:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 131 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	cmp	r3, #1
	blt	.LBB1_10
.Ltmp310:
@ %bb.36:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_floats:out <- $r0
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: write:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 131 63                        @ csrc/kernels/narrow/narrow_neon.h:131:63 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	mov	r1, r5
	ldr	r2, [sp, #56]                   @ 4-byte Reload
	b	.LBB1_9
.Ltmp311:
.LBB1_37:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: write:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 96 13                         @ csrc/kernels/narrow/narrow_neon.h:96:13 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ]
	ldr	r0, [sp, #108]                  @ 4-byte Reload
	cmp	r0, #0
	beq	.LBB1_44
.Ltmp312:
@ %bb.38:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: write:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 96 75 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:96:75 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ]
	ldr	r1, [sp, #132]                  @ 4-byte Reload
.Ltmp313:
	.loc	8 117 23 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:117:23 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	cmp	r3, #15
.Ltmp314:
	.loc	8 96 75 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:96:75 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ]
	ldr	r0, [r11, #8]
.Ltmp315:
.LBB1_39:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 0                           @ csrc/kernels/depthwise/depthwise_neon.cpp:0
	add	r0, r0, r1, lsl #1
	@DEBUG_VALUE: write_totals:out <- $r0
	mov	r1, r5
	movgt	r1, r0
.Ltmp316:
	@DEBUG_VALUE: i <- 0
	cmp	r1, r5
	@DEBUG_VALUE: write_totals:to <- $r1
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: write_totals:this <- undef
.Ltmp317:
	@DEBUG_VALUE: __s1 <- $q9
	vst1.16	{d18, d19}, [r1]!
.Ltmp318:
	@DEBUG_VALUE: __s1 <- $q8
	vst1.16	{d16, d17}, [r1]
	@DEBUG_VALUE: i <- 0
	bne	.LBB1_10
.Ltmp319:
@ %bb.40:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: __s1 <- $q8
	@DEBUG_VALUE: __s1 <- $q9
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_totals:out <- $r0
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	cmp	r3, #1
	blt	.LBB1_10
.Ltmp320:
@ %bb.41:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: __s1 <- $q8
	@DEBUG_VALUE: __s1 <- $q9
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_totals:out <- $r0
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	mov	r1, r5
	ldr	r2, [sp, #12]                   @ 4-byte Reload
	b	.LBB1_9
.Ltmp321:
.LBB1_42:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: bytes:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: bytes:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: bytes:this <- undef
	.loc	8 104 32                        @ csrc/kernels/narrow/narrow_neon.h:104:32 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	add	lr, sp, #16
.Ltmp322:
	.loc	8 105 13 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:105:13 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	ldr	r0, [sp, #60]                   @ 4-byte Reload
.Ltmp323:
	.loc	8 104 32 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:104:32 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vld1.64	{d20, d21}, [lr:128]            @ 16-byte Reload
	.loc	8 103 31                        @ csrc/kernels/narrow/narrow_neon.h:103:31 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	add	lr, sp, #32
	.loc	8 104 32                        @ csrc/kernels/narrow/narrow_neon.h:104:32 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vqrdmulh.s16	q8, q8, q10
.Ltmp324:
	@DEBUG_VALUE: bytes:high <- $q8
	.loc	8 105 13 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:105:13 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	cmp	r0, #0
.Ltmp325:
	.loc	8 103 31 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:103:31 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vld1.64	{d20, d21}, [lr:128]            @ 16-byte Reload
	vqrdmulh.s16	q9, q9, q10
.Ltmp326:
	@DEBUG_VALUE: bytes:low <- $q9
	.loc	8 105 13 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:105:13 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	beq	.LBB1_46
.Ltmp327:
@ %bb.43:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: bytes:low <- $q9
	@DEBUG_VALUE: bytes:high <- $q8
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 106 70 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:106:70 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vqmovun.s16	d17, q8
.Ltmp328:
	.loc	8 106 52                        @ csrc/kernels/narrow/narrow_neon.h:106:52 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vqmovun.s16	d16, q9
.Ltmp329:
	@DEBUG_VALUE: bytes:steps_u8x16 <- $q8
	.loc	8 107 36                        @ csrc/kernels/narrow/narrow_neon.h:107:36 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vmov.i8	q9, #0x80
.Ltmp330:
	veor	q8, q8, q9
.Ltmp331:
	.loc	8 0 36                          @ csrc/kernels/narrow/narrow_neon.h:0:36
	b	.LBB1_47
.Ltmp332:
.LBB1_44:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: write:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: bytes:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: bytes:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: bytes:this <- undef
	.loc	8 104 32                        @ csrc/kernels/narrow/narrow_neon.h:104:32 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	add	lr, sp, #16
.Ltmp333:
	.loc	8 105 13 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:105:13 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	ldr	r0, [sp, #60]                   @ 4-byte Reload
.Ltmp334:
	.loc	8 104 32 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:104:32 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vld1.64	{d20, d21}, [lr:128]            @ 16-byte Reload
	.loc	8 103 31                        @ csrc/kernels/narrow/narrow_neon.h:103:31 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	add	lr, sp, #32
	.loc	8 104 32                        @ csrc/kernels/narrow/narrow_neon.h:104:32 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vqrdmulh.s16	q8, q8, q10
.Ltmp335:
	@DEBUG_VALUE: bytes:high <- $q8
	.loc	8 105 13 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:105:13 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	cmp	r0, #0
.Ltmp336:
	.loc	8 103 31 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:103:31 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vld1.64	{d20, d21}, [lr:128]            @ 16-byte Reload
	vqrdmulh.s16	q9, q9, q10
.Ltmp337:
	@DEBUG_VALUE: bytes:low <- $q9
	.loc	8 105 13 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:105:13 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	beq	.LBB1_48
.Ltmp338:
@ %bb.45:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: bytes:low <- $q9
	@DEBUG_VALUE: bytes:high <- $q8
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: write:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 106 70 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:106:70 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vqmovun.s16	d17, q8
.Ltmp339:
	.loc	8 106 52                        @ csrc/kernels/narrow/narrow_neon.h:106:52 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vqmovun.s16	d16, q9
.Ltmp340:
	@DEBUG_VALUE: bytes:steps_u8x16 <- $q8
	.loc	8 107 36                        @ csrc/kernels/narrow/narrow_neon.h:107:36 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vmov.i8	q9, #0x80
.Ltmp341:
	veor	q8, q8, q9
.Ltmp342:
	.loc	8 0 36                          @ csrc/kernels/narrow/narrow_neon.h:0:36
	b	.LBB1_49
.Ltmp343:
.LBB1_46:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: bytes:low <- $q9
	@DEBUG_VALUE: bytes:high <- $q8
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 105 57                        @ csrc/kernels/narrow/narrow_neon.h:105:57 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vqmovn.s16	d17, q8
.Ltmp344:
	.loc	8 105 40                        @ csrc/kernels/narrow/narrow_neon.h:105:40 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	vqmovn.s16	d16, q9
.Ltmp345:
.LBB1_47:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 0 40                          @ csrc/kernels/narrow/narrow_neon.h:0:40
	ldr	r7, [sp, #124]                  @ 4-byte Reload
.Ltmp346:
	.loc	8 110 20 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:110:20 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ] ]
	cmp	r3, #16
.Ltmp347:
	.loc	8 97 60 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:97:60 @[ csrc/kernels/depthwise/depthwise_neon.cpp:50:20 ]
	ldr	r0, [r11, #8]
	b	.LBB1_50
.Ltmp348:
.LBB1_48:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: bytes:low <- $q9
	@DEBUG_VALUE: bytes:high <- $q8
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: write:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 105 57                        @ csrc/kernels/narrow/narrow_neon.h:105:57 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vqmovn.s16	d17, q8
.Ltmp349:
	.loc	8 105 40                        @ csrc/kernels/narrow/narrow_neon.h:105:40 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	vqmovn.s16	d16, q9
.Ltmp350:
.LBB1_49:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: write:at <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 97 60                         @ csrc/kernels/narrow/narrow_neon.h:97:60 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ]
	ldr	r0, [r11, #8]
.Ltmp351:
	.loc	8 110 20 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:110:20 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	cmp	r3, #16
.Ltmp352:
.LBB1_50:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 0 is_stmt 0                 @ csrc/kernels/depthwise/depthwise_neon.cpp:0
	ldr	r1, [sp, #132]                  @ 4-byte Reload
	add	r0, r0, r1
	@DEBUG_VALUE: write_bytes:out <- $r0
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: write_bytes:this <- undef
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	blt	.LBB1_7
.Ltmp353:
@ %bb.51:                               @   in Loop: Header=BB1_11 Depth=1
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: write_bytes:out <- $r0
	@DEBUG_VALUE: to <- [DW_OP_plus_uconst 132] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 960 128] $q6
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 64, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 832 128] $q7
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 80, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_plus_uconst 128, DW_OP_LLVM_fragment 8 8] [$sp+0]
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 192 128] $q5
	@DEBUG_VALUE: block:finish <- [DW_OP_LLVM_fragment 64 128] $q4
	@DEBUG_VALUE: block:rows <- $r10
	@DEBUG_VALUE: block:x <- $r6
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: __s1 <- $q8
	vst1.8	{d16, d17}, [r0]
.Ltmp354:
	.loc	8 110 30 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:110:30 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/depthwise/depthwise_neon.cpp:52:20 ] ] ]
	b	.LBB1_10
.Ltmp355:
.LBB1_52:
	@DEBUG_VALUE: block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 55 1 epilogue_begin           @ csrc/kernels/depthwise/depthwise_neon.cpp:55:1
	sub	sp, r11, #96
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp356:
.Lfunc_end1:
	.size	_ZN7facesig12_GLOBAL__N_15blockERKNS_12NarrowParamsEPKPKaiiPv, .Lfunc_end1-_ZN7facesig12_GLOBAL__N_15blockERKNS_12NarrowParamsEPKPKaiiPv
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	13 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	14 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp0-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp121-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp121-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp129-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
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
	.long	.Ltmp16-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
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
	.long	.Ltmp16-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp140-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp121-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	30                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp97-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.short	23                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	20                              @ 20
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.short	28                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	20                              @ 20
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp104-.Lfunc_begin0
	.short	44                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp104-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
	.short	39                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp107-.Lfunc_begin0
	.short	44                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	49                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.short	54                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp121-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	21                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	84                              @ DW_OP_reg4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	24                              @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	84                              @ DW_OP_reg4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.short	30                              @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	81                              @ DW_OP_reg1
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.short	37                              @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	81                              @ DW_OP_reg1
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.short	45                              @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	81                              @ DW_OP_reg1
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	44                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	81                              @ DW_OP_reg1
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	41                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.short	38                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.short	42                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.short	46                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.short	50                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.short	54                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	60                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.short	64                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	60                              @ DW_OP_lit12
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	8                               @ 8
	.byte	6                               @ DW_OP_deref
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	30                              @ DW_OP_mul
	.byte	52                              @ DW_OP_lit4
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	52                              @ DW_OP_lit4
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc24:
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc25:
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
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
.Ldebug_loc27:
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
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
.Ldebug_loc28:
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
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
.Ldebug_loc29:
	.long	.Ltmp92-.Lfunc_begin0
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
.Ldebug_loc30:
	.long	.Ltmp91-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
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
.Ldebug_loc31:
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	124                             @ DW_OP_breg12
	.byte	32                              @ 32
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc32:
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.long	0
	.long	0
.Ldebug_loc33:
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	148                             @ DW_OP_deref_size
	.byte	4                               @ 
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	148                             @ DW_OP_deref_size
	.byte	4                               @ 
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc34:
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
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
.Ldebug_loc35:
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
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
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
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
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
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
.Ldebug_loc38:
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
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
.Ldebug_loc39:
	.long	.Ltmp79-.Lfunc_begin0
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
.Ldebug_loc40:
	.long	.Ltmp80-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
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
	.long	.Ltmp82-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
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
.Ldebug_loc42:
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
.Ldebug_loc43:
	.long	.Ltmp84-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
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
.Ldebug_loc44:
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
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
.Ldebug_loc45:
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp107-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc46:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	0
	.long	0
.Ldebug_loc47:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc48:
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp111-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc49:
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	220                             @ 92
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc50:
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp121-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	1                               @ 1
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	1                               @ 1
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc51:
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc52:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp142-.Lfunc_begin0
	.long	.Ltmp175-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp175-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	248                             @ 120
	.byte	0                               @ 
	.long	.Ltmp177-.Lfunc_begin0
	.long	.Ltmp180-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc53:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp146-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc54:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp144-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp179-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp180-.Lfunc_begin0
	.long	.Ltmp232-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp232-.Lfunc_begin0
	.long	.Ltmp265-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.long	.Ltmp265-.Lfunc_begin0
	.long	.Ltmp271-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp271-.Lfunc_begin0
	.long	.Ltmp272-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.long	.Ltmp272-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc55:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp165-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp165-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc56:
	.long	.Ltmp145-.Lfunc_begin0
	.long	.Ltmp149-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp152-.Lfunc_begin0
	.short	17                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	6                               @ 6
	.byte	144                             @ sub-register DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	137                             @ 265
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp152-.Lfunc_begin0
	.long	.Ltmp153-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	6                               @ 6
	.byte	144                             @ sub-register DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	137                             @ 265
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp157-.Lfunc_begin0
	.short	29                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	6                               @ 6
	.byte	144                             @ sub-register DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	137                             @ 265
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.long	.Ltmp157-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	41                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	6                               @ 6
	.byte	144                             @ sub-register DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	137                             @ 265
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
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
	.long	.Ltmp158-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	36                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	6                               @ 6
	.byte	144                             @ sub-register DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	137                             @ 265
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	125                             @ DW_OP_breg13
	.byte	208                             @ 80
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.short	46                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	6                               @ 6
	.byte	144                             @ sub-register DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	137                             @ 265
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	125                             @ DW_OP_breg13
	.byte	208                             @ 80
	.byte	0                               @ 
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
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp161-.Lfunc_begin0
	.short	56                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	6                               @ 6
	.byte	144                             @ sub-register DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	137                             @ 265
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	125                             @ DW_OP_breg13
	.byte	208                             @ 80
	.byte	0                               @ 
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
	.long	.Ltmp161-.Lfunc_begin0
	.long	.Ltmp162-.Lfunc_begin0
	.short	51                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	6                               @ 6
	.byte	144                             @ sub-register DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	137                             @ 265
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	125                             @ DW_OP_breg13
	.byte	208                             @ 80
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp162-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
	.short	61                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	6                               @ 6
	.byte	144                             @ sub-register DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	137                             @ 265
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	125                             @ DW_OP_breg13
	.byte	208                             @ 80
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp163-.Lfunc_begin0
	.long	.Ltmp171-.Lfunc_begin0
	.short	29                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	6                               @ 6
	.byte	144                             @ sub-register DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	137                             @ 265
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.short	43                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	6                               @ 6
	.byte	144                             @ sub-register DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	137                             @ 265
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
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
	.long	.Ltmp172-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.short	67                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	1                               @ 1
	.byte	147                             @ DW_OP_piece
	.byte	6                               @ 6
	.byte	144                             @ sub-register DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	137                             @ 265
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	208                             @ 80
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc57:
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc58:
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc59:
	.long	.Ltmp156-.Lfunc_begin0
	.long	.Ltmp157-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc60:
	.long	.Ltmp156-.Lfunc_begin0
	.long	.Ltmp157-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp157-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp162-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp162-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc61:
	.long	.Ltmp157-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
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
	.long	.Ltmp158-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	208                             @ 80
	.byte	0                               @ 
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
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
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp161-.Lfunc_begin0
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
	.long	.Ltmp161-.Lfunc_begin0
	.long	.Ltmp162-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.long	.Ltmp162-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc62:
	.long	.Ltmp167-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc63:
	.long	.Ltmp168-.Lfunc_begin0
	.long	.Ltmp169-.Lfunc_begin0
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
	.long	.Ltmp169-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc64:
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
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
.Ldebug_loc65:
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc66:
	.long	.Ltmp353-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
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
	.long	.Ltmp353-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc68:
	.long	.Ltmp353-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc69:
	.long	.Ltmp180-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	132                             @ 132
	.byte	1                               @ 
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp191-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	132                             @ 132
	.byte	1                               @ 
	.long	0
	.long	0
.Ldebug_loc70:
	.long	.Ltmp192-.Lfunc_begin0
	.long	.Ltmp228-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp231-.Lfunc_begin0
	.long	.Ltmp273-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp321-.Lfunc_begin0
	.long	.Ltmp332-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp348-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc71:
	.long	.Ltmp195-.Lfunc_begin0
	.long	.Ltmp202-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp202-.Lfunc_begin0
	.long	.Ltmp203-.Lfunc_begin0
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
.Ldebug_loc72:
	.long	.Ltmp204-.Lfunc_begin0
	.long	.Ltmp231-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	132                             @ 132
	.byte	1                               @ 
	.long	.Ltmp266-.Lfunc_begin0
	.long	.Ltmp271-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	132                             @ 132
	.byte	1                               @ 
	.long	.Ltmp321-.Lfunc_begin0
	.long	.Ltmp332-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	132                             @ 132
	.byte	1                               @ 
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp348-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	132                             @ 132
	.byte	1                               @ 
	.long	0
	.long	0
.Ldebug_loc73:
	.long	.Ltmp205-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp206-.Lfunc_begin0
	.long	.Ltmp208-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp208-.Lfunc_begin0
	.long	.Ltmp210-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp210-.Lfunc_begin0
	.long	.Ltmp211-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc74:
	.long	.Ltmp205-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp206-.Lfunc_begin0
	.long	.Ltmp208-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp208-.Lfunc_begin0
	.long	.Ltmp210-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp210-.Lfunc_begin0
	.long	.Ltmp223-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp223-.Lfunc_begin0
	.long	.Ltmp226-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc75:
	.long	.Ltmp215-.Lfunc_begin0
	.long	.Ltmp218-.Lfunc_begin0
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
	.long	.Ltmp218-.Lfunc_begin0
	.long	.Ltmp220-.Lfunc_begin0
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
	.long	.Ltmp220-.Lfunc_begin0
	.long	.Ltmp221-.Lfunc_begin0
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
	.long	.Ltmp221-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
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
.Ldebug_loc76:
	.long	.Ltmp219-.Lfunc_begin0
	.long	.Ltmp229-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc77:
	.long	.Ltmp222-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc78:
	.long	.Ltmp223-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc79:
	.long	.Ltmp223-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc80:
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc81:
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc82:
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc83:
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc84:
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc85:
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc86:
	.long	.Ltmp235-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp238-.Lfunc_begin0
	.long	.Ltmp249-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp249-.Lfunc_begin0
	.long	.Ltmp250-.Lfunc_begin0
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
	.long	.Ltmp250-.Lfunc_begin0
	.long	.Ltmp255-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
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
	.long	0
	.long	0
.Ldebug_loc87:
	.long	.Ltmp236-.Lfunc_begin0
	.long	.Ltmp251-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc88:
	.long	.Ltmp237-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp238-.Lfunc_begin0
	.long	.Ltmp255-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc89:
	.long	.Ltmp252-.Lfunc_begin0
	.long	.Ltmp255-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp257-.Lfunc_begin0
	.long	.Ltmp259-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp259-.Lfunc_begin0
	.long	.Ltmp263-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc90:
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp252-.Lfunc_begin0
	.long	.Ltmp263-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc91:
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp252-.Lfunc_begin0
	.long	.Ltmp263-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc92:
	.long	.Ltmp235-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
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
	.long	.Ltmp236-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp241-.Lfunc_begin0
	.long	.Ltmp248-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp248-.Lfunc_begin0
	.long	.Ltmp249-.Lfunc_begin0
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
.Ldebug_loc94:
	.long	.Ltmp256-.Lfunc_begin0
	.long	.Ltmp258-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp258-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
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
	.long	0
	.long	0
.Ldebug_loc95:
	.long	.Ltmp260-.Lfunc_begin0
	.long	.Ltmp263-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
.Ldebug_loc96:
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc97:
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc98:
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp275-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp275-.Lfunc_begin0
	.long	.Ltmp279-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp279-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc99:
	.long	.Ltmp278-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
.Ldebug_loc100:
	.long	.Ltmp274-.Lfunc_begin0
	.long	.Ltmp276-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp280-.Lfunc_begin0
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
	.long	0
	.long	0
.Ldebug_loc101:
	.long	.Ltmp281-.Lfunc_begin0
	.long	.Ltmp282-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp282-.Lfunc_begin0
	.long	.Ltmp283-.Lfunc_begin0
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
	.long	0
	.long	0
.Ldebug_loc102:
	.long	.Ltmp281-.Lfunc_begin0
	.long	.Ltmp315-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	132                             @ 132
	.byte	1                               @ 
	.long	.Ltmp332-.Lfunc_begin0
	.long	.Ltmp343-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	132                             @ 132
	.byte	1                               @ 
	.long	.Ltmp348-.Lfunc_begin0
	.long	.Ltmp352-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	132                             @ 132
	.byte	1                               @ 
	.long	0
	.long	0
.Ldebug_loc103:
	.long	.Ltmp285-.Lfunc_begin0
	.long	.Ltmp315-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	132                             @ 132
	.byte	1                               @ 
	.long	.Ltmp332-.Lfunc_begin0
	.long	.Ltmp343-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	132                             @ 132
	.byte	1                               @ 
	.long	.Ltmp348-.Lfunc_begin0
	.long	.Ltmp352-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	132                             @ 132
	.byte	1                               @ 
	.long	0
	.long	0
.Ldebug_loc104:
	.long	.Ltmp286-.Lfunc_begin0
	.long	.Ltmp287-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp287-.Lfunc_begin0
	.long	.Ltmp289-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp291-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp291-.Lfunc_begin0
	.long	.Ltmp292-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc105:
	.long	.Ltmp286-.Lfunc_begin0
	.long	.Ltmp287-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp287-.Lfunc_begin0
	.long	.Ltmp289-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp291-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp291-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp306-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp306-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc106:
	.long	.Ltmp301-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
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
	.long	.Ltmp305-.Lfunc_begin0
	.long	.Ltmp306-.Lfunc_begin0
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
	.long	.Ltmp306-.Lfunc_begin0
	.long	.Ltmp307-.Lfunc_begin0
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
	.long	.Ltmp307-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
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
.Ldebug_loc107:
	.long	.Ltmp298-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc108:
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp308-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc109:
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc110:
	.long	.Ltmp324-.Lfunc_begin0
	.long	.Ltmp328-.Lfunc_begin0
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
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp344-.Lfunc_begin0
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
.Ldebug_loc111:
	.long	.Ltmp326-.Lfunc_begin0
	.long	.Ltmp330-.Lfunc_begin0
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
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp345-.Lfunc_begin0
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
.Ldebug_loc112:
	.long	.Ltmp329-.Lfunc_begin0
	.long	.Ltmp331-.Lfunc_begin0
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
.Ldebug_loc113:
	.long	.Ltmp335-.Lfunc_begin0
	.long	.Ltmp339-.Lfunc_begin0
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
	.long	.Ltmp348-.Lfunc_begin0
	.long	.Ltmp349-.Lfunc_begin0
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
.Ldebug_loc114:
	.long	.Ltmp337-.Lfunc_begin0
	.long	.Ltmp341-.Lfunc_begin0
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
	.long	.Ltmp348-.Lfunc_begin0
	.long	.Ltmp350-.Lfunc_begin0
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
.Ldebug_loc115:
	.long	.Ltmp340-.Lfunc_begin0
	.long	.Ltmp342-.Lfunc_begin0
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
	.byte	9                               @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	10                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	52                              @ DW_AT_artificial
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	11                              @ Abbreviation Code
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
	.byte	12                              @ Abbreviation Code
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
	.byte	13                              @ Abbreviation Code
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
	.byte	14                              @ Abbreviation Code
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
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	20                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	21                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
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
	.byte	25                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	26                              @ Abbreviation Code
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
	.byte	27                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	28                              @ Abbreviation Code
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
	.byte	29                              @ Abbreviation Code
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
	.byte	30                              @ Abbreviation Code
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
	.byte	50                              @ DW_AT_accessibility
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	31                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	52                              @ DW_AT_artificial
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	32                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	33                              @ Abbreviation Code
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
	.byte	50                              @ DW_AT_accessibility
	.byte	11                              @ DW_FORM_data1
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
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	35                              @ Abbreviation Code
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
	.byte	36                              @ Abbreviation Code
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
	.byte	37                              @ Abbreviation Code
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
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	38                              @ Abbreviation Code
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
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	49                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	50                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	51                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	52                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	5                               @ DW_FORM_data2
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
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	57                              @ Abbreviation Code
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
	.byte	58                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x1810 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x1015 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	4155                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x37:0x86c DW_TAG_namespace
	.byte	3                               @ Abbrev [3] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	4155                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	9                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x44:0xc DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	4155                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x50:0x1c DW_TAG_subprogram
	.long	.Linfo_string67                 @ DW_AT_linkage_name
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	4496                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x60:0xb DW_TAG_formal_parameter
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	4520                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x6c:0x53 DW_TAG_subprogram
	.long	.Linfo_string70                 @ DW_AT_linkage_name
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	124                             @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x7c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	124                             @ DW_AT_decl_line
	.long	4520                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x87:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	124                             @ DW_AT_decl_line
	.long	4557                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x92:0xb DW_TAG_formal_parameter
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	124                             @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x9d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	124                             @ DW_AT_decl_line
	.long	4556                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xa8:0xb DW_TAG_variable
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	125                             @ DW_AT_decl_line
	.long	4155                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb3:0xb DW_TAG_variable
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	2704                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xbf:0xc3 DW_TAG_subprogram
	.long	.Linfo_string82                 @ DW_AT_linkage_name
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xcb:0xb DW_TAG_formal_parameter
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	4520                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xd6:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	4557                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xe1:0xb DW_TAG_formal_parameter
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xec:0xb DW_TAG_formal_parameter
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xf7:0xb DW_TAG_formal_parameter
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	103                             @ DW_AT_decl_line
	.long	4167                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x102:0xb DW_TAG_variable
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	105                             @ DW_AT_decl_line
	.long	4579                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x10d:0xb DW_TAG_variable
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	104                             @ DW_AT_decl_line
	.long	4155                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x118:0x69 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x119:0xb DW_TAG_variable
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x124:0x5c DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x125:0xb DW_TAG_variable
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	107                             @ DW_AT_decl_line
	.long	4155                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x130:0x4f DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x131:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x13c:0x42 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x13d:0xb DW_TAG_variable
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
	.long	2704                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x148:0xb DW_TAG_variable
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	117                             @ DW_AT_decl_line
	.long	4592                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x153:0x2a DW_TAG_lexical_block
	.byte	10                              @ Abbrev [10] 0x154:0x9 DW_TAG_variable
	.long	.Linfo_string89                 @ DW_AT_name
	.long	4597                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	10                              @ Abbrev [10] 0x15d:0x9 DW_TAG_variable
	.long	.Linfo_string90                 @ DW_AT_name
	.long	4602                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	10                              @ Abbrev [10] 0x166:0x9 DW_TAG_variable
	.long	.Linfo_string91                 @ DW_AT_name
	.long	4597                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x16f:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x170:0xb DW_TAG_variable
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	4607                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x182:0x60 DW_TAG_subprogram
	.long	.Linfo_string93                 @ DW_AT_linkage_name
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	2704                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x192:0xb DW_TAG_formal_parameter
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	4520                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x19d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	4557                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1a8:0xb DW_TAG_formal_parameter
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1b3:0xb DW_TAG_formal_parameter
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1be:0xb DW_TAG_variable
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	2704                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1c9:0xb DW_TAG_variable
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	66                              @ DW_AT_decl_line
	.long	4612                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1d4:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1d5:0xb DW_TAG_variable
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x1e2:0x13f DW_TAG_subprogram
	.long	.Linfo_string105                @ DW_AT_linkage_name
	.long	.Linfo_string106                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x1ee:0xb DW_TAG_formal_parameter
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.long	4418                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1f9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x204:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.long	4190                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x20f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string107                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x21a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.long	4167                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x225:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.long	4622                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x230:0xb DW_TAG_variable
	.long	.Linfo_string109                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.long	4622                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x23b:0xcb DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x23c:0xb DW_TAG_variable
	.long	.Linfo_string110                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x247:0xbe DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x248:0xb DW_TAG_variable
	.long	.Linfo_string111                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	4627                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x253:0xb DW_TAG_variable
	.long	.Linfo_string112                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	4627                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x25e:0xb DW_TAG_variable
	.long	.Linfo_string113                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.long	4348                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x269:0xb DW_TAG_variable
	.long	.Linfo_string114                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	4348                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x274:0xb DW_TAG_variable
	.long	.Linfo_string115                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.long	4348                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x27f:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	4348                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x28a:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.long	4200                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x295:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.long	4200                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2a0:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	4200                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2ab:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	4200                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x2b6:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2b7:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	4242                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x2c3:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2c4:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	4242                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x2d0:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2d1:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
	.long	4200                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x2dd:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2de:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	4200                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x2ea:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2eb:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.long	4200                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x2f7:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2f8:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	96                              @ DW_AT_decl_line
	.long	4200                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x306:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x307:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.long	4200                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x313:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x314:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.long	4200                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x321:0x4a0 DW_TAG_subprogram
	.long	.Lfunc_begin1                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string206                @ DW_AT_linkage_name
	.long	.Linfo_string207                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x336:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc52                   @ DW_AT_location
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	4520                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x345:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc53                   @ DW_AT_location
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	4557                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x354:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc54                   @ DW_AT_location
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x363:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc55                   @ DW_AT_location
	.long	.Linfo_string127                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x372:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	4556                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x380:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\210\001"
	.long	.Linfo_string102                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	6158                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x38f:0xf DW_TAG_variable
	.long	.Ldebug_loc56                   @ DW_AT_location
	.long	.Linfo_string208                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	4551                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x39e:0xad DW_TAG_inlined_subroutine
	.long	4632                            @ DW_AT_abstract_origin
	.long	.Ltmp143                        @ DW_AT_low_pc
	.long	.Ltmp172-.Ltmp143               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	41                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x3ae:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc57                   @ DW_AT_location
	.long	4655                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x3b7:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc58                   @ DW_AT_location
	.long	4666                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x3c0:0x45 DW_TAG_lexical_block
	.long	.Ltmp155                        @ DW_AT_low_pc
	.long	.Ltmp162-.Ltmp155               @ DW_AT_high_pc
	.long	4690                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x3cd:0x9 DW_TAG_variable
	.long	.Ldebug_loc59                   @ DW_AT_location
	.long	4691                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x3d6:0x2e DW_TAG_lexical_block
	.long	.Ltmp156                        @ DW_AT_low_pc
	.long	.Ltmp162-.Ltmp156               @ DW_AT_high_pc
	.long	4702                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x3e3:0x9 DW_TAG_variable
	.long	.Ldebug_loc60                   @ DW_AT_location
	.long	4703                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x3ec:0x17 DW_TAG_lexical_block
	.long	.Ltmp156                        @ DW_AT_low_pc
	.long	.Ltmp162-.Ltmp156               @ DW_AT_high_pc
	.long	4714                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x3f9:0x9 DW_TAG_variable
	.long	.Ldebug_loc61                   @ DW_AT_location
	.long	4715                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x405:0x45 DW_TAG_lexical_block
	.long	.Ltmp166                        @ DW_AT_low_pc
	.long	.Ltmp172-.Ltmp166               @ DW_AT_high_pc
	.long	4729                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x412:0x9 DW_TAG_variable
	.long	.Ldebug_loc62                   @ DW_AT_location
	.long	4730                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x41b:0x17 DW_TAG_lexical_block
	.long	.Ltmp167                        @ DW_AT_low_pc
	.long	.Ltmp170-.Ltmp167               @ DW_AT_high_pc
	.long	4741                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x428:0x9 DW_TAG_variable
	.long	.Ldebug_loc63                   @ DW_AT_location
	.long	4742                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x432:0x17 DW_TAG_lexical_block
	.long	.Ltmp170                        @ DW_AT_low_pc
	.long	.Ltmp172-.Ltmp170               @ DW_AT_high_pc
	.long	4754                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x43f:0x9 DW_TAG_variable
	.long	.Ldebug_loc64                   @ DW_AT_location
	.long	4755                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x44b:0x19 DW_TAG_lexical_block
	.long	.Ltmp174                        @ DW_AT_low_pc
	.long	.Ltmp178-.Ltmp174               @ DW_AT_high_pc
	.byte	15                              @ Abbrev [15] 0x454:0xf DW_TAG_variable
	.long	.Ldebug_loc65                   @ DW_AT_location
	.long	.Linfo_string132                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x464:0x35c DW_TAG_lexical_block
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.byte	15                              @ Abbrev [15] 0x469:0xf DW_TAG_variable
	.long	.Ldebug_loc69                   @ DW_AT_location
	.long	.Linfo_string139                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	4612                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x478:0xf DW_TAG_variable
	.long	.Ldebug_loc70                   @ DW_AT_location
	.long	.Linfo_string209                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.long	4612                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x487:0x50 DW_TAG_inlined_subroutine
	.long	1985                            @ DW_AT_abstract_origin
	.long	.Ltmp194                        @ DW_AT_low_pc
	.long	.Ltmp204-.Ltmp194               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	50                              @ DW_AT_call_line
	.byte	31                              @ DW_AT_call_column
	.byte	18                              @ Abbrev [18] 0x497:0x3f DW_TAG_lexical_block
	.long	.Ltmp194                        @ DW_AT_low_pc
	.long	.Ltmp204-.Ltmp194               @ DW_AT_high_pc
	.long	2056                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x4a4:0x7 DW_TAG_variable
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	2057                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x4ab:0x2a DW_TAG_inlined_subroutine
	.long	3987                            @ DW_AT_abstract_origin
	.long	.Ltmp200                        @ DW_AT_low_pc
	.long	.Ltmp203-.Ltmp200               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	17                              @ DW_AT_call_line
	.byte	16                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x4bb:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc71                   @ DW_AT_location
	.long	4003                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x4c4:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\225\002"
	.byte	147
	.byte	8
	.long	4014                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x4d7:0xc8 DW_TAG_inlined_subroutine
	.long	4802                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	50                              @ DW_AT_call_line
	.byte	20                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x4e3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc72                   @ DW_AT_location
	.long	4832                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x4ec:0x6a DW_TAG_inlined_subroutine
	.long	4860                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	95                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x4f8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc76                   @ DW_AT_location
	.long	4890                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x501:0x9 DW_TAG_variable
	.long	.Ldebug_loc73                   @ DW_AT_location
	.long	4901                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x50a:0x9 DW_TAG_variable
	.long	.Ldebug_loc78                   @ DW_AT_location
	.long	4912                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x513:0x9 DW_TAG_variable
	.long	.Ldebug_loc79                   @ DW_AT_location
	.long	4923                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x51c:0x26 DW_TAG_lexical_block
	.long	.Ldebug_ranges15                @ DW_AT_ranges
	.long	4934                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x525:0x9 DW_TAG_variable
	.long	.Ldebug_loc74                   @ DW_AT_location
	.long	4935                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x52e:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges16                @ DW_AT_ranges
	.long	4958                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x537:0x9 DW_TAG_variable
	.long	.Ldebug_loc75                   @ DW_AT_location
	.long	4959                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x542:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges17                @ DW_AT_ranges
	.long	4973                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x54b:0x9 DW_TAG_variable
	.long	.Ldebug_loc77                   @ DW_AT_location
	.long	4974                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x556:0x10 DW_TAG_inlined_subroutine
	.long	5120                            @ DW_AT_abstract_origin
	.long	.Ltmp268                        @ DW_AT_low_pc
	.long	.Ltmp269-.Ltmp268               @ DW_AT_high_pc
	.byte	8                               @ DW_AT_call_file
	.byte	96                              @ DW_AT_call_line
	.byte	29                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x566:0x28 DW_TAG_inlined_subroutine
	.long	5288                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges18                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	97                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	19                              @ Abbrev [19] 0x572:0x9 DW_TAG_variable
	.long	.Ldebug_loc110                  @ DW_AT_location
	.long	5318                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x57b:0x9 DW_TAG_variable
	.long	.Ldebug_loc111                  @ DW_AT_location
	.long	5329                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x584:0x9 DW_TAG_variable
	.long	.Ldebug_loc112                  @ DW_AT_location
	.long	5340                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x58e:0x10 DW_TAG_inlined_subroutine
	.long	5381                            @ DW_AT_abstract_origin
	.long	.Ltmp346                        @ DW_AT_low_pc
	.long	.Ltmp347-.Ltmp346               @ DW_AT_high_pc
	.byte	8                               @ DW_AT_call_file
	.byte	97                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x59f:0x124 DW_TAG_inlined_subroutine
	.long	2070                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges19                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	52                              @ DW_AT_call_line
	.byte	26                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x5ab:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc81                   @ DW_AT_location
	.long	2086                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x5b4:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc82                   @ DW_AT_location
	.long	2097                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x5bd:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc83                   @ DW_AT_location
	.long	2108                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x5c6:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc84                   @ DW_AT_location
	.long	2119                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x5cf:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc85                   @ DW_AT_location
	.long	2130                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x5d8:0x9 DW_TAG_variable
	.long	.Ldebug_loc80                   @ DW_AT_location
	.long	2141                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x5e1:0x9 DW_TAG_variable
	.long	.Ldebug_loc86                   @ DW_AT_location
	.long	2152                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x5ea:0x9 DW_TAG_variable
	.long	.Ldebug_loc87                   @ DW_AT_location
	.long	2163                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x5f3:0x9 DW_TAG_variable
	.long	.Ldebug_loc88                   @ DW_AT_location
	.long	2174                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x5fc:0x7f DW_TAG_lexical_block
	.long	.Ltmp234                        @ DW_AT_low_pc
	.long	.Ltmp263-.Ltmp234               @ DW_AT_high_pc
	.long	2196                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x609:0x7 DW_TAG_variable
	.byte	1                               @ DW_AT_location
	.byte	87
	.long	2197                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x610:0x50 DW_TAG_inlined_subroutine
	.long	5057                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges20                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	30                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x61c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc91                   @ DW_AT_location
	.long	5067                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x625:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc90                   @ DW_AT_location
	.long	5076                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x62e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc92                   @ DW_AT_location
	.long	5087                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x637:0x9 DW_TAG_variable
	.long	.Ldebug_loc89                   @ DW_AT_location
	.long	5098                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x640:0x1f DW_TAG_inlined_subroutine
	.long	4115                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges21                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	61                              @ DW_AT_call_line
	.byte	54                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x64c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc95                   @ DW_AT_location
	.long	4131                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x655:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc94                   @ DW_AT_location
	.long	4142                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x660:0x1a DW_TAG_inlined_subroutine
	.long	3987                            @ DW_AT_abstract_origin
	.long	.Ltmp246                        @ DW_AT_low_pc
	.long	.Ltmp249-.Ltmp246               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	33                              @ DW_AT_call_line
	.byte	16                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x670:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc93                   @ DW_AT_location
	.long	4003                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x67b:0x47 DW_TAG_inlined_subroutine
	.long	5057                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges22                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	35                              @ DW_AT_call_line
	.byte	20                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x687:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc96                   @ DW_AT_location
	.long	5067                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x690:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc97                   @ DW_AT_location
	.long	5076                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x699:0x9 DW_TAG_variable
	.long	.Ldebug_loc98                   @ DW_AT_location
	.long	5098                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x6a2:0x1f DW_TAG_inlined_subroutine
	.long	4115                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges23                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	61                              @ DW_AT_call_line
	.byte	54                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x6ae:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc99                   @ DW_AT_location
	.long	4131                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x6b7:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc100                  @ DW_AT_location
	.long	4142                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x6c3:0xfc DW_TAG_inlined_subroutine
	.long	5235                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges24                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	52                              @ DW_AT_call_line
	.byte	20                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x6cf:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc101                  @ DW_AT_location
	.long	5254                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x6d8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc102                  @ DW_AT_location
	.long	5265                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x6e1:0xdd DW_TAG_inlined_subroutine
	.long	4802                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges25                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	91                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x6ed:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc103                  @ DW_AT_location
	.long	4832                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x6f6:0x67 DW_TAG_inlined_subroutine
	.long	4860                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges26                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	95                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x702:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc107                  @ DW_AT_location
	.long	4890                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x70b:0x9 DW_TAG_variable
	.long	.Ldebug_loc104                  @ DW_AT_location
	.long	4901                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x714:0x9 DW_TAG_variable
	.long	.Ldebug_loc108                  @ DW_AT_location
	.long	4912                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x71d:0x9 DW_TAG_variable
	.long	.Ldebug_loc109                  @ DW_AT_location
	.long	4923                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x726:0x26 DW_TAG_lexical_block
	.long	.Ldebug_ranges27                @ DW_AT_ranges
	.long	4934                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x72f:0x9 DW_TAG_variable
	.long	.Ldebug_loc105                  @ DW_AT_location
	.long	4935                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x738:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges28                @ DW_AT_ranges
	.long	4958                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x741:0x9 DW_TAG_variable
	.long	.Ldebug_loc106                  @ DW_AT_location
	.long	4959                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x74c:0x10 DW_TAG_lexical_block
	.long	.Ldebug_ranges29                @ DW_AT_ranges
	.long	4973                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x755:0x6 DW_TAG_variable
	.byte	0                               @ DW_AT_const_value
	.long	4974                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x75d:0x10 DW_TAG_inlined_subroutine
	.long	5120                            @ DW_AT_abstract_origin
	.long	.Ltmp313                        @ DW_AT_low_pc
	.long	.Ltmp314-.Ltmp313               @ DW_AT_high_pc
	.byte	8                               @ DW_AT_call_file
	.byte	96                              @ DW_AT_call_line
	.byte	29                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x76d:0x28 DW_TAG_inlined_subroutine
	.long	5288                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges30                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	97                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	19                              @ Abbrev [19] 0x779:0x9 DW_TAG_variable
	.long	.Ldebug_loc113                  @ DW_AT_location
	.long	5318                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x782:0x9 DW_TAG_variable
	.long	.Ldebug_loc114                  @ DW_AT_location
	.long	5329                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x78b:0x9 DW_TAG_variable
	.long	.Ldebug_loc115                  @ DW_AT_location
	.long	5340                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x795:0x28 DW_TAG_inlined_subroutine
	.long	5381                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges31                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	97                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x7a1:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc66                   @ DW_AT_location
	.long	5400                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x7aa:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc68                   @ DW_AT_location
	.long	5411                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x7b3:0x9 DW_TAG_variable
	.long	.Ldebug_loc67                   @ DW_AT_location
	.long	5422                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x7c1:0x55 DW_TAG_subprogram
	.long	.Linfo_string128                @ DW_AT_linkage_name
	.long	.Linfo_string129                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x7d1:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	4557                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x7dc:0xb DW_TAG_formal_parameter
	.long	.Linfo_string130                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	4179                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x7e7:0xb DW_TAG_formal_parameter
	.long	.Linfo_string107                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	4179                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x7f2:0xb DW_TAG_formal_parameter
	.long	.Linfo_string102                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	4787                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x7fd:0xb DW_TAG_formal_parameter
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x808:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x809:0xb DW_TAG_variable
	.long	.Linfo_string132                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x816:0x8c DW_TAG_subprogram
	.long	.Linfo_string148                @ DW_AT_linkage_name
	.long	.Linfo_string149                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x826:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	4557                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x831:0xb DW_TAG_formal_parameter
	.long	.Linfo_string130                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	4179                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x83c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string107                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	4179                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x847:0xb DW_TAG_formal_parameter
	.long	.Linfo_string102                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	4787                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x852:0xb DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x85d:0xb DW_TAG_variable
	.long	.Linfo_string150                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.long	4061                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x868:0xb DW_TAG_variable
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x873:0xb DW_TAG_variable
	.long	.Linfo_string146                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x87e:0xb DW_TAG_variable
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x889:0xb DW_TAG_variable
	.long	.Linfo_string151                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.long	5115                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x894:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x895:0xb DW_TAG_variable
	.long	.Linfo_string132                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x8a3:0x13d DW_TAG_class_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	136                             @ DW_AT_byte_size
	.byte	8                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x8ac:0xc DW_TAG_member
	.long	.Linfo_string29                 @ DW_AT_name
	.long	4491                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	134                             @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0x8b8:0xc DW_TAG_member
	.long	.Linfo_string31                 @ DW_AT_name
	.long	4491                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	134                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0x8c4:0xc DW_TAG_member
	.long	.Linfo_string32                 @ DW_AT_name
	.long	4491                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	134                             @ DW_AT_decl_line
	.byte	2                               @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0x8d0:0xc DW_TAG_member
	.long	.Linfo_string33                 @ DW_AT_name
	.long	4155                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	135                             @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0x8dc:0xc DW_TAG_member
	.long	.Linfo_string34                 @ DW_AT_name
	.long	2528                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0x8e8:0xc DW_TAG_member
	.long	.Linfo_string38                 @ DW_AT_name
	.long	2528                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.byte	40                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0x8f4:0xc DW_TAG_member
	.long	.Linfo_string39                 @ DW_AT_name
	.long	4503                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	138                             @ DW_AT_decl_line
	.byte	72                              @ DW_AT_data_member_location
	.byte	30                              @ Abbrev [30] 0x900:0x1c DW_TAG_subprogram
	.long	.Linfo_string40                 @ DW_AT_linkage_name
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	31                              @ Abbrev [31] 0x90c:0x5 DW_TAG_formal_parameter
	.long	4515                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	32                              @ Abbrev [32] 0x911:0x5 DW_TAG_formal_parameter
	.long	4520                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x916:0x5 DW_TAG_formal_parameter
	.long	4160                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x91c:0x21 DW_TAG_subprogram
	.long	.Linfo_string54                 @ DW_AT_linkage_name
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	31                              @ Abbrev [31] 0x928:0x5 DW_TAG_formal_parameter
	.long	4546                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	32                              @ Abbrev [32] 0x92d:0x5 DW_TAG_formal_parameter
	.long	2528                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x932:0x5 DW_TAG_formal_parameter
	.long	4179                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x937:0x5 DW_TAG_formal_parameter
	.long	4556                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x93d:0x21 DW_TAG_subprogram
	.long	.Linfo_string56                 @ DW_AT_linkage_name
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	31                              @ Abbrev [31] 0x949:0x5 DW_TAG_formal_parameter
	.long	4546                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	32                              @ Abbrev [32] 0x94e:0x5 DW_TAG_formal_parameter
	.long	2528                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x953:0x5 DW_TAG_formal_parameter
	.long	4179                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x958:0x5 DW_TAG_formal_parameter
	.long	4556                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x95e:0x16 DW_TAG_subprogram
	.long	.Linfo_string58                 @ DW_AT_linkage_name
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	31                              @ Abbrev [31] 0x96e:0x5 DW_TAG_formal_parameter
	.long	4546                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x974:0x1a DW_TAG_subprogram
	.long	.Linfo_string59                 @ DW_AT_linkage_name
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	4295                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x983:0x5 DW_TAG_formal_parameter
	.long	4546                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	32                              @ Abbrev [32] 0x988:0x5 DW_TAG_formal_parameter
	.long	2528                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x98e:0x1b DW_TAG_subprogram
	.long	.Linfo_string61                 @ DW_AT_linkage_name
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x999:0x5 DW_TAG_formal_parameter
	.long	4546                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	32                              @ Abbrev [32] 0x99e:0x5 DW_TAG_formal_parameter
	.long	4295                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x9a3:0x5 DW_TAG_formal_parameter
	.long	4433                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x9a9:0x1b DW_TAG_subprogram
	.long	.Linfo_string63                 @ DW_AT_linkage_name
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x9b4:0x5 DW_TAG_formal_parameter
	.long	4546                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	32                              @ Abbrev [32] 0x9b9:0x5 DW_TAG_formal_parameter
	.long	2528                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x9be:0x5 DW_TAG_formal_parameter
	.long	4428                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x9c4:0x1b DW_TAG_subprogram
	.long	.Linfo_string65                 @ DW_AT_linkage_name
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	122                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x9cf:0x5 DW_TAG_formal_parameter
	.long	4546                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	32                              @ Abbrev [32] 0x9d4:0x5 DW_TAG_formal_parameter
	.long	2528                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x9d9:0x5 DW_TAG_formal_parameter
	.long	4167                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x9e0:0x22 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	32                              @ DW_AT_byte_size
	.byte	8                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x9e9:0xc DW_TAG_member
	.long	.Linfo_string35                 @ DW_AT_name
	.long	4242                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0x9f5:0xc DW_TAG_member
	.long	.Linfo_string36                 @ DW_AT_name
	.long	4242                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xa02:0x8e DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	40                              @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0xa0b:0xc DW_TAG_member
	.long	.Linfo_string42                 @ DW_AT_name
	.long	4372                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xa17:0xc DW_TAG_member
	.long	.Linfo_string43                 @ DW_AT_name
	.long	4372                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xa23:0xc DW_TAG_member
	.long	.Linfo_string44                 @ DW_AT_name
	.long	4372                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xa2f:0xc DW_TAG_member
	.long	.Linfo_string45                 @ DW_AT_name
	.long	4372                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xa3b:0xc DW_TAG_member
	.long	.Linfo_string46                 @ DW_AT_name
	.long	4372                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xa47:0xc DW_TAG_member
	.long	.Linfo_string47                 @ DW_AT_name
	.long	4496                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xa53:0xc DW_TAG_member
	.long	.Linfo_string48                 @ DW_AT_name
	.long	4496                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.byte	21                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xa5f:0xc DW_TAG_member
	.long	.Linfo_string49                 @ DW_AT_name
	.long	4418                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xa6b:0xc DW_TAG_member
	.long	.Linfo_string50                 @ DW_AT_name
	.long	4530                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xa77:0xc DW_TAG_member
	.long	.Linfo_string51                 @ DW_AT_name
	.long	4536                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xa83:0xc DW_TAG_member
	.long	.Linfo_string52                 @ DW_AT_name
	.long	4496                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xa90:0x76 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	44                              @ DW_AT_byte_size
	.byte	9                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0xa99:0xc DW_TAG_member
	.long	.Linfo_string72                 @ DW_AT_name
	.long	4567                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xaa5:0xc DW_TAG_member
	.long	.Linfo_string51                 @ DW_AT_name
	.long	4536                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xab1:0xc DW_TAG_member
	.long	.Linfo_string49                 @ DW_AT_name
	.long	4418                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xabd:0xc DW_TAG_member
	.long	.Linfo_string50                 @ DW_AT_name
	.long	4418                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xac9:0xc DW_TAG_member
	.long	.Linfo_string74                 @ DW_AT_name
	.long	4556                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xad5:0xc DW_TAG_member
	.long	.Linfo_string77                 @ DW_AT_name
	.long	4372                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xae1:0xc DW_TAG_member
	.long	.Linfo_string78                 @ DW_AT_name
	.long	4372                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xaed:0xc DW_TAG_member
	.long	.Linfo_string79                 @ DW_AT_name
	.long	4372                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	29                              @ Abbrev [29] 0xaf9:0xc DW_TAG_member
	.long	.Linfo_string80                 @ DW_AT_name
	.long	4372                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	40                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0xb06:0x7b DW_TAG_subprogram
	.long	.Linfo_string97                 @ DW_AT_linkage_name
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	224                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xb12:0xb DW_TAG_formal_parameter
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	224                             @ DW_AT_decl_line
	.long	4617                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb1d:0xb DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	225                             @ DW_AT_decl_line
	.long	4536                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb28:0xb DW_TAG_variable
	.long	.Linfo_string100                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	225                             @ DW_AT_decl_line
	.long	4536                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb33:0xb DW_TAG_variable
	.long	.Linfo_string101                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	225                             @ DW_AT_decl_line
	.long	4536                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb3e:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	225                             @ DW_AT_decl_line
	.long	4536                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb49:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	226                             @ DW_AT_decl_line
	.long	4556                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb54:0xb DW_TAG_variable
	.long	.Linfo_string103                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	226                             @ DW_AT_decl_line
	.long	4556                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb5f:0xb DW_TAG_variable
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	226                             @ DW_AT_decl_line
	.long	4556                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb6a:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	227                             @ DW_AT_decl_line
	.long	4372                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb75:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	227                             @ DW_AT_decl_line
	.long	4372                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0xb81:0x86 DW_TAG_subprogram
	.long	.Linfo_string123                @ DW_AT_linkage_name
	.long	.Linfo_string124                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	212                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xb8d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	212                             @ DW_AT_decl_line
	.long	4617                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xb98:0xb DW_TAG_formal_parameter
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	212                             @ DW_AT_decl_line
	.long	4496                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xba3:0xb DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	213                             @ DW_AT_decl_line
	.long	4536                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xbae:0xb DW_TAG_variable
	.long	.Linfo_string100                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	213                             @ DW_AT_decl_line
	.long	4536                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xbb9:0xb DW_TAG_variable
	.long	.Linfo_string101                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	213                             @ DW_AT_decl_line
	.long	4536                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xbc4:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	213                             @ DW_AT_decl_line
	.long	4536                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xbcf:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	214                             @ DW_AT_decl_line
	.long	4556                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xbda:0xb DW_TAG_variable
	.long	.Linfo_string103                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	214                             @ DW_AT_decl_line
	.long	4556                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xbe5:0xb DW_TAG_variable
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	214                             @ DW_AT_decl_line
	.long	4556                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xbf0:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	215                             @ DW_AT_decl_line
	.long	4372                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xbfb:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	215                             @ DW_AT_decl_line
	.long	4372                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	38                              @ Abbrev [38] 0xc07:0x381 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string204                @ DW_AT_linkage_name
	.long	.Linfo_string205                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	141                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	12                              @ Abbrev [12] 0xc1c:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	141                             @ DW_AT_decl_line
	.long	4520                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0xc2b:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	141                             @ DW_AT_decl_line
	.long	4557                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0xc3a:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	141                             @ DW_AT_decl_line
	.long	4556                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0xc49:0xf DW_TAG_variable
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string127                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	142                             @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0xc58:0xf DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	144                             @ DW_AT_decl_line
	.long	4155                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xc67:0x18 DW_TAG_inlined_subroutine
	.long	80                              @ DW_AT_abstract_origin
	.long	.Ltmp0                          @ DW_AT_low_pc
	.long	.Ltmp7-.Ltmp0                   @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	145                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0xc77:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	86
	.long	96                              @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0xc7f:0x2f6 DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	15                              @ Abbrev [15] 0xc84:0xf DW_TAG_variable
	.long	.Ldebug_loc51                   @ DW_AT_location
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	146                             @ DW_AT_decl_line
	.long	4155                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0xc93:0x2e1 DW_TAG_inlined_subroutine
	.long	108                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	146                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0xc9f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	124                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xca8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	135                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xcb1:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	146                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xcba:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	157                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xcc3:0x9 DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	168                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xccc:0x9 DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	179                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0xcd5:0x23b DW_TAG_inlined_subroutine
	.long	191                             @ DW_AT_abstract_origin
	.long	.Ltmp16                         @ DW_AT_low_pc
	.long	.Ltmp96-.Ltmp16                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	127                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0xce5:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\334"
	.long	258                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0xcee:0x7 DW_TAG_variable
	.asciz	"\300"                          @ DW_AT_const_value
	.long	269                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0xcf5:0x21a DW_TAG_lexical_block
	.long	.Ltmp16                         @ DW_AT_low_pc
	.long	.Ltmp96-.Ltmp16                 @ DW_AT_high_pc
	.long	280                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xd02:0x9 DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	281                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0xd0b:0x203 DW_TAG_lexical_block
	.long	.Ltmp19                         @ DW_AT_low_pc
	.long	.Ltmp96-.Ltmp19                 @ DW_AT_high_pc
	.long	292                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xd18:0x9 DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	293                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0xd21:0x1ec DW_TAG_lexical_block
	.long	.Ltmp25                         @ DW_AT_low_pc
	.long	.Ltmp96-.Ltmp25                 @ DW_AT_high_pc
	.long	304                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xd2e:0x7 DW_TAG_variable
	.byte	1                               @ DW_AT_location
	.byte	90
	.long	305                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0xd35:0x1d7 DW_TAG_lexical_block
	.long	.Ltmp29                         @ DW_AT_low_pc
	.long	.Ltmp96-.Ltmp29                 @ DW_AT_high_pc
	.long	316                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xd42:0x9 DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	317                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xd4b:0x9 DW_TAG_variable
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	328                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xd54:0x4a DW_TAG_inlined_subroutine
	.long	386                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	109                             @ DW_AT_call_line
	.byte	34                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0xd60:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	402                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xd69:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	413                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xd71:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	12
	.long	424                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xd79:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	435                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xd82:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	48
	.long	446                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xd8a:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.long	468                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xd93:0x9 DW_TAG_variable
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	469                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0xd9e:0x16 DW_TAG_inlined_subroutine
	.long	2822                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	116                             @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0xdaa:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	2834                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0xdb4:0x38 DW_TAG_lexical_block
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.long	339                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xdbd:0x9 DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	340                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xdc6:0x9 DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	349                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xdcf:0x9 DW_TAG_variable
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	358                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xdd8:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.long	367                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xde1:0x9 DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	368                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0xdec:0x11f DW_TAG_inlined_subroutine
	.long	482                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	118                             @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0xdf8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	494                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xe01:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	505                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xe0a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	516                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xe13:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	527                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xe1c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	538                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xe25:0x9 DW_TAG_variable
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	549                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xe2e:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	560                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe37:0xd3 DW_TAG_lexical_block
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.long	571                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xe40:0x9 DW_TAG_variable
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	572                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe49:0xc0 DW_TAG_lexical_block
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.long	583                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xe52:0x9 DW_TAG_variable
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	584                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xe5b:0x9 DW_TAG_variable
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	595                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xe64:0x9 DW_TAG_variable
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	606                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xe6d:0x9 DW_TAG_variable
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	617                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xe76:0x9 DW_TAG_variable
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	628                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xe7f:0x9 DW_TAG_variable
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	639                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xe88:0x9 DW_TAG_variable
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	650                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xe91:0x9 DW_TAG_variable
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	661                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xe9a:0x9 DW_TAG_variable
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	672                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xea3:0x9 DW_TAG_variable
	.long	.Ldebug_loc44                   @ DW_AT_location
	.long	683                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0xeac:0x17 DW_TAG_lexical_block
	.long	.Ltmp72                         @ DW_AT_low_pc
	.long	.Ltmp74-.Ltmp72                 @ DW_AT_high_pc
	.long	694                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xeb9:0x9 DW_TAG_variable
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	695                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0xec3:0x17 DW_TAG_lexical_block
	.long	.Ltmp91                         @ DW_AT_low_pc
	.long	.Ltmp92-.Ltmp91                 @ DW_AT_high_pc
	.long	733                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xed0:0x9 DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	734                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0xeda:0x17 DW_TAG_lexical_block
	.long	.Ltmp92                         @ DW_AT_low_pc
	.long	.Ltmp93-.Ltmp92                 @ DW_AT_high_pc
	.long	746                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xee7:0x9 DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	747                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0xef1:0x17 DW_TAG_lexical_block
	.long	.Ltmp94                         @ DW_AT_low_pc
	.long	.Ltmp95-.Ltmp94                 @ DW_AT_high_pc
	.long	759                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xefe:0x9 DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	760                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0xf10:0x44 DW_TAG_inlined_subroutine
	.long	386                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	130                             @ DW_AT_call_line
	.byte	26                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0xf1c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc48                   @ DW_AT_location
	.long	402                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xf25:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc46                   @ DW_AT_location
	.long	413                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xf2e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc47                   @ DW_AT_location
	.long	424                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xf37:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\334"
	.long	446                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xf40:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.long	468                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xf49:0x9 DW_TAG_variable
	.long	.Ldebug_loc45                   @ DW_AT_location
	.long	469                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0xf54:0x1f DW_TAG_inlined_subroutine
	.long	2945                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	133                             @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0xf60:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc49                   @ DW_AT_location
	.long	2957                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xf69:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc50                   @ DW_AT_location
	.long	2968                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	39                              @ Abbrev [39] 0xf75:0x9 DW_TAG_GNU_call_site
	.long	801                             @ DW_AT_abstract_origin
	.long	.Ltmp132                        @ DW_AT_low_pc
	.byte	39                              @ Abbrev [39] 0xf7e:0x9 DW_TAG_GNU_call_site
	.long	801                             @ DW_AT_abstract_origin
	.long	.Ltmp137                        @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0xf88:0xb DW_TAG_typedef
	.long	4295                            @ DW_AT_type
	.long	.Linfo_string131                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	41                              @ Abbrev [41] 0xf93:0x4a DW_TAG_subprogram
	.long	.Linfo_string133                @ DW_AT_linkage_name
	.long	.Linfo_string134                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xfa3:0xb DW_TAG_formal_parameter
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xfae:0xb DW_TAG_formal_parameter
	.long	.Linfo_string102                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	3976                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xfb9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string135                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	4536                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xfc4:0xb DW_TAG_variable
	.long	.Linfo_string136                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	4797                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xfcf:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xfd0:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	4295                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0xfdd:0x36 DW_TAG_class_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string145                @ DW_AT_name
	.byte	128                             @ DW_AT_byte_size
	.byte	8                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0xfe6:0xc DW_TAG_member
	.long	.Linfo_string142                @ DW_AT_name
	.long	5040                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	33                              @ Abbrev [33] 0xff2:0x20 DW_TAG_subprogram
	.long	.Linfo_string143                @ DW_AT_linkage_name
	.long	.Linfo_string144                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	31                              @ Abbrev [31] 0x1002:0x5 DW_TAG_formal_parameter
	.long	5052                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	32                              @ Abbrev [32] 0x1007:0x5 DW_TAG_formal_parameter
	.long	4160                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x100c:0x5 DW_TAG_formal_parameter
	.long	2528                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	41                              @ Abbrev [41] 0x1013:0x27 DW_TAG_subprogram
	.long	.Linfo_string152                @ DW_AT_linkage_name
	.long	.Linfo_string153                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x1023:0xb DW_TAG_formal_parameter
	.long	.Linfo_string154                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x102e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string103                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0x103b:0x5 DW_TAG_const_type
	.long	4160                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x1040:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	44                              @ Abbrev [44] 0x1047:0x5 DW_TAG_pointer_type
	.long	4172                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x104c:0x7 DW_TAG_base_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x1053:0xb DW_TAG_typedef
	.long	4160                            @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	44                              @ Abbrev [44] 0x105e:0x5 DW_TAG_pointer_type
	.long	4195                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x1063:0x5 DW_TAG_const_type
	.long	4172                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1068:0xb DW_TAG_typedef
	.long	4211                            @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1073:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4224                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x1079:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x1080:0xb DW_TAG_typedef
	.long	4172                            @ DW_AT_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	47                              @ Abbrev [47] 0x108b:0x7 DW_TAG_base_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	40                              @ Abbrev [40] 0x1092:0xb DW_TAG_typedef
	.long	4253                            @ DW_AT_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x109d:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4266                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x10a3:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x10aa:0xb DW_TAG_typedef
	.long	4277                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x10b5:0xb DW_TAG_typedef
	.long	4288                            @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x10c0:0x7 DW_TAG_base_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x10c7:0xb DW_TAG_typedef
	.long	4306                            @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x10d2:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4319                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x10d8:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x10df:0xb DW_TAG_typedef
	.long	4330                            @ DW_AT_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x10ea:0xb DW_TAG_typedef
	.long	4341                            @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x10f5:0x7 DW_TAG_base_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x10fc:0xb DW_TAG_typedef
	.long	4359                            @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1107:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4372                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x110d:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x1114:0xb DW_TAG_typedef
	.long	4383                            @ DW_AT_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x111f:0xb DW_TAG_typedef
	.long	4160                            @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x112a:0xb DW_TAG_typedef
	.long	4405                            @ DW_AT_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1135:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	4319                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x113b:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	44                              @ Abbrev [44] 0x1142:0x5 DW_TAG_pointer_type
	.long	4423                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x1147:0x5 DW_TAG_const_type
	.long	4266                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0x114c:0x5 DW_TAG_pointer_type
	.long	4266                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0x1151:0x5 DW_TAG_pointer_type
	.long	4319                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1156:0xb DW_TAG_typedef
	.long	4449                            @ DW_AT_type
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1161:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	4462                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x1167:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x116e:0xb DW_TAG_typedef
	.long	4473                            @ DW_AT_type
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1179:0xb DW_TAG_typedef
	.long	4484                            @ DW_AT_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1184:0x7 DW_TAG_base_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	42                              @ Abbrev [42] 0x118b:0x5 DW_TAG_const_type
	.long	4496                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x1190:0x7 DW_TAG_base_type
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	48                              @ Abbrev [48] 0x1197:0xc DW_TAG_array_type
	.long	4200                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x119c:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	44                              @ Abbrev [44] 0x11a3:0x5 DW_TAG_pointer_type
	.long	2211                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x11a8:0x5 DW_TAG_reference_type
	.long	4525                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x11ad:0x5 DW_TAG_const_type
	.long	2562                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0x11b2:0x5 DW_TAG_pointer_type
	.long	4535                            @ DW_AT_type
	.byte	50                              @ Abbrev [50] 0x11b7:0x1 DW_TAG_const_type
	.byte	44                              @ Abbrev [44] 0x11b8:0x5 DW_TAG_pointer_type
	.long	4541                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x11bd:0x5 DW_TAG_const_type
	.long	4319                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0x11c2:0x5 DW_TAG_pointer_type
	.long	4551                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x11c7:0x5 DW_TAG_const_type
	.long	2211                            @ DW_AT_type
	.byte	51                              @ Abbrev [51] 0x11cc:0x1 DW_TAG_pointer_type
	.byte	44                              @ Abbrev [44] 0x11cd:0x5 DW_TAG_pointer_type
	.long	4562                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x11d2:0x5 DW_TAG_const_type
	.long	4536                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x11d7:0xc DW_TAG_array_type
	.long	4536                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x11dc:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	3                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0x11e3:0xd DW_TAG_array_type
	.long	4266                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x11e8:0x7 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.short	512                             @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0x11f0:0x5 DW_TAG_const_type
	.long	4190                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0x11f5:0x5 DW_TAG_pointer_type
	.long	4536                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x11fa:0x5 DW_TAG_reference_type
	.long	4567                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x11ff:0x5 DW_TAG_reference_type
	.long	4536                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x1204:0x5 DW_TAG_const_type
	.long	4179                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0x1209:0x5 DW_TAG_pointer_type
	.long	2704                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x120e:0x5 DW_TAG_const_type
	.long	4200                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x1213:0x5 DW_TAG_const_type
	.long	4242                            @ DW_AT_type
	.byte	53                              @ Abbrev [53] 0x1218:0x96 DW_TAG_subprogram
	.long	.Linfo_string125                @ DW_AT_linkage_name
	.long	2304                            @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	4646                            @ DW_AT_object_pointer
	.byte	54                              @ Abbrev [54] 0x1226:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string126                @ DW_AT_name
	.long	4782                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x122f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.long	4520                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x123a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string127                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1245:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1246:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.long	4242                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1252:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1253:0xb DW_TAG_variable
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.long	4190                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x125e:0x1a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x125f:0xb DW_TAG_variable
	.long	.Linfo_string110                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x126a:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x126b:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
	.long	4200                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1279:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x127a:0xb DW_TAG_variable
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.long	4418                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1285:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1286:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	4242                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1292:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1293:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	4242                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x12a0:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x12a1:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.long	4242                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	44                              @ Abbrev [44] 0x12ae:0x5 DW_TAG_pointer_type
	.long	2211                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0x12b3:0x5 DW_TAG_pointer_type
	.long	4792                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x12b8:0x5 DW_TAG_const_type
	.long	3976                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x12bd:0x5 DW_TAG_const_type
	.long	4295                            @ DW_AT_type
	.byte	55                              @ Abbrev [55] 0x12c2:0x35 DW_TAG_subprogram
	.long	2365                            @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	4812                            @ DW_AT_object_pointer
	.byte	54                              @ Abbrev [54] 0x12cc:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string126                @ DW_AT_name
	.long	4855                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x12d5:0xb DW_TAG_formal_parameter
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x12e0:0xb DW_TAG_formal_parameter
	.long	.Linfo_string130                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	4179                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x12eb:0xb DW_TAG_formal_parameter
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	4556                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	44                              @ Abbrev [44] 0x12f7:0x5 DW_TAG_pointer_type
	.long	4551                            @ DW_AT_type
	.byte	55                              @ Abbrev [55] 0x12fc:0x7f DW_TAG_subprogram
	.long	2500                            @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	4870                            @ DW_AT_object_pointer
	.byte	54                              @ Abbrev [54] 0x1306:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string126                @ DW_AT_name
	.long	4855                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x130f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	122                             @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x131a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	122                             @ DW_AT_decl_line
	.long	4167                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1325:0xb DW_TAG_variable
	.long	.Linfo_string137                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	125                             @ DW_AT_decl_line
	.long	4987                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1330:0xb DW_TAG_variable
	.long	.Linfo_string139                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	124                             @ DW_AT_decl_line
	.long	4167                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x133b:0xb DW_TAG_variable
	.long	.Linfo_string140                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
	.long	5028                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1346:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1347:0xb DW_TAG_variable
	.long	.Linfo_string110                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	127                             @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1352:0x1a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1353:0xb DW_TAG_variable
	.long	.Linfo_string141                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	4622                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x135e:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x135f:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	4200                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x136d:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x136e:0xb DW_TAG_variable
	.long	.Linfo_string110                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0x137b:0xc DW_TAG_array_type
	.long	4999                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x1380:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0x1387:0x5 DW_TAG_const_type
	.long	5004                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x138c:0xb DW_TAG_typedef
	.long	5015                            @ DW_AT_type
	.long	.Linfo_string138                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x1397:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	4266                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x139d:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0x13a4:0xc DW_TAG_array_type
	.long	4172                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x13a9:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0x13b0:0xc DW_TAG_array_type
	.long	2528                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x13b5:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	44                              @ Abbrev [44] 0x13bc:0x5 DW_TAG_pointer_type
	.long	4061                            @ DW_AT_type
	.byte	55                              @ Abbrev [55] 0x13c1:0x35 DW_TAG_subprogram
	.long	4082                            @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5067                            @ DW_AT_object_pointer
	.byte	54                              @ Abbrev [54] 0x13cb:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string126                @ DW_AT_name
	.long	5110                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x13d4:0xb DW_TAG_formal_parameter
	.long	.Linfo_string146                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x13df:0xb DW_TAG_formal_parameter
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x13ea:0xb DW_TAG_variable
	.long	.Linfo_string147                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	44                              @ Abbrev [44] 0x13f6:0x5 DW_TAG_pointer_type
	.long	4061                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x13fb:0x5 DW_TAG_const_type
	.long	2528                            @ DW_AT_type
	.byte	55                              @ Abbrev [55] 0x1400:0x67 DW_TAG_subprogram
	.long	2473                            @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5130                            @ DW_AT_object_pointer
	.byte	54                              @ Abbrev [54] 0x140a:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string126                @ DW_AT_name
	.long	4855                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x1413:0xb DW_TAG_formal_parameter
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x141e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
	.long	4428                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1429:0xb DW_TAG_variable
	.long	.Linfo_string140                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	116                             @ DW_AT_decl_line
	.long	5223                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1434:0xb DW_TAG_variable
	.long	.Linfo_string139                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	117                             @ DW_AT_decl_line
	.long	4428                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x143f:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1440:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	118                             @ DW_AT_decl_line
	.long	4242                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x144c:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x144d:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	119                             @ DW_AT_decl_line
	.long	4242                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1459:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x145a:0xb DW_TAG_variable
	.long	.Linfo_string110                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0x1467:0xc DW_TAG_array_type
	.long	4266                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x146c:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	55                              @ Abbrev [55] 0x1473:0x35 DW_TAG_subprogram
	.long	2332                            @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5245                            @ DW_AT_object_pointer
	.byte	54                              @ Abbrev [54] 0x147d:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string126                @ DW_AT_name
	.long	4855                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x1486:0xb DW_TAG_formal_parameter
	.long	.Linfo_string155                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1491:0xb DW_TAG_formal_parameter
	.long	.Linfo_string130                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	4179                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x149c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	4556                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	55                              @ Abbrev [55] 0x14a8:0x40 DW_TAG_subprogram
	.long	2420                            @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5298                            @ DW_AT_object_pointer
	.byte	54                              @ Abbrev [54] 0x14b2:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string126                @ DW_AT_name
	.long	4855                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x14bb:0xb DW_TAG_formal_parameter
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	2528                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x14c6:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	104                             @ DW_AT_decl_line
	.long	4627                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x14d1:0xb DW_TAG_variable
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	103                             @ DW_AT_decl_line
	.long	4627                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x14dc:0xb DW_TAG_variable
	.long	.Linfo_string156                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	5352                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0x14e8:0x5 DW_TAG_const_type
	.long	5357                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x14ed:0xb DW_TAG_typedef
	.long	5368                            @ DW_AT_type
	.long	.Linfo_string157                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.byte	45                              @ Abbrev [45] 0x14f8:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4462                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x14fe:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	55                              @ Abbrev [55] 0x1505:0x5c DW_TAG_subprogram
	.long	2446                            @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5391                            @ DW_AT_object_pointer
	.byte	54                              @ Abbrev [54] 0x150f:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string126                @ DW_AT_name
	.long	4855                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x1518:0xb DW_TAG_formal_parameter
	.long	.Linfo_string158                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
	.long	4295                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1523:0xb DW_TAG_formal_parameter
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
	.long	4433                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x152e:0xb DW_TAG_variable
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	111                             @ DW_AT_decl_line
	.long	5473                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1539:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x153a:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	4295                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1546:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1547:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	112                             @ DW_AT_decl_line
	.long	4295                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1553:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1554:0xb DW_TAG_variable
	.long	.Linfo_string110                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	113                             @ DW_AT_decl_line
	.long	4160                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0x1561:0xc DW_TAG_array_type
	.long	4319                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x1566:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x156d:0xd7 DW_TAG_namespace
	.long	.Linfo_string159                @ DW_AT_name
	.byte	56                              @ Abbrev [56] 0x1572:0xd1 DW_TAG_namespace
	.long	.Linfo_string160                @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	57                              @ Abbrev [57] 0x1577:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	5700                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x157e:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	4319                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x1585:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	4266                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x158c:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	4372                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x1593:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	5712                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x159a:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	4462                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x15a1:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	5741                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x15a8:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	5770                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x15af:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	5799                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x15b6:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	5828                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x15bd:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	5850                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x15c4:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	5872                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x15cb:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	5894                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x15d2:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	5916                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x15d9:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	5938                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x15e0:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	5960                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x15e7:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	5982                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x15ee:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	6004                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x15f5:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	6015                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x15fc:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	6026                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x1603:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	6037                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x160a:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	6048                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x1611:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	6059                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x1618:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	6070                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x161f:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	6081                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x1626:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	6092                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x162d:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	6103                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x1634:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	6114                            @ DW_AT_import
	.byte	57                              @ Abbrev [57] 0x163b:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	6136                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x1644:0xb DW_TAG_typedef
	.long	5711                            @ DW_AT_type
	.long	.Linfo_string161                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	58                              @ Abbrev [58] 0x164f:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	40                              @ Abbrev [40] 0x1650:0xb DW_TAG_typedef
	.long	5723                            @ DW_AT_type
	.long	.Linfo_string164                @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x165b:0xb DW_TAG_typedef
	.long	5734                            @ DW_AT_type
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1666:0x7 DW_TAG_base_type
	.long	.Linfo_string162                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x166d:0xb DW_TAG_typedef
	.long	5752                            @ DW_AT_type
	.long	.Linfo_string167                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1678:0xb DW_TAG_typedef
	.long	5763                            @ DW_AT_type
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1683:0x7 DW_TAG_base_type
	.long	.Linfo_string165                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x168a:0xb DW_TAG_typedef
	.long	5781                            @ DW_AT_type
	.long	.Linfo_string170                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1695:0xb DW_TAG_typedef
	.long	5792                            @ DW_AT_type
	.long	.Linfo_string169                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x16a0:0x7 DW_TAG_base_type
	.long	.Linfo_string168                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x16a7:0xb DW_TAG_typedef
	.long	5810                            @ DW_AT_type
	.long	.Linfo_string173                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x16b2:0xb DW_TAG_typedef
	.long	5821                            @ DW_AT_type
	.long	.Linfo_string172                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x16bd:0x7 DW_TAG_base_type
	.long	.Linfo_string171                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x16c4:0xb DW_TAG_typedef
	.long	5839                            @ DW_AT_type
	.long	.Linfo_string175                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x16cf:0xb DW_TAG_typedef
	.long	4330                            @ DW_AT_type
	.long	.Linfo_string174                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x16da:0xb DW_TAG_typedef
	.long	5861                            @ DW_AT_type
	.long	.Linfo_string177                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x16e5:0xb DW_TAG_typedef
	.long	4277                            @ DW_AT_type
	.long	.Linfo_string176                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x16f0:0xb DW_TAG_typedef
	.long	5883                            @ DW_AT_type
	.long	.Linfo_string179                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x16fb:0xb DW_TAG_typedef
	.long	4383                            @ DW_AT_type
	.long	.Linfo_string178                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1706:0xb DW_TAG_typedef
	.long	5905                            @ DW_AT_type
	.long	.Linfo_string181                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1711:0xb DW_TAG_typedef
	.long	5723                            @ DW_AT_type
	.long	.Linfo_string180                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x171c:0xb DW_TAG_typedef
	.long	5927                            @ DW_AT_type
	.long	.Linfo_string183                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1727:0xb DW_TAG_typedef
	.long	4473                            @ DW_AT_type
	.long	.Linfo_string182                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1732:0xb DW_TAG_typedef
	.long	5949                            @ DW_AT_type
	.long	.Linfo_string185                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x173d:0xb DW_TAG_typedef
	.long	5752                            @ DW_AT_type
	.long	.Linfo_string184                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1748:0xb DW_TAG_typedef
	.long	5971                            @ DW_AT_type
	.long	.Linfo_string187                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1753:0xb DW_TAG_typedef
	.long	5781                            @ DW_AT_type
	.long	.Linfo_string186                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x175e:0xb DW_TAG_typedef
	.long	5993                            @ DW_AT_type
	.long	.Linfo_string189                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1769:0xb DW_TAG_typedef
	.long	5810                            @ DW_AT_type
	.long	.Linfo_string188                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1774:0xb DW_TAG_typedef
	.long	4341                            @ DW_AT_type
	.long	.Linfo_string190                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x177f:0xb DW_TAG_typedef
	.long	4160                            @ DW_AT_type
	.long	.Linfo_string191                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x178a:0xb DW_TAG_typedef
	.long	4160                            @ DW_AT_type
	.long	.Linfo_string192                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1795:0xb DW_TAG_typedef
	.long	5734                            @ DW_AT_type
	.long	.Linfo_string193                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x17a0:0xb DW_TAG_typedef
	.long	4484                            @ DW_AT_type
	.long	.Linfo_string194                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x17ab:0xb DW_TAG_typedef
	.long	5792                            @ DW_AT_type
	.long	.Linfo_string195                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x17b6:0xb DW_TAG_typedef
	.long	5792                            @ DW_AT_type
	.long	.Linfo_string196                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x17c1:0xb DW_TAG_typedef
	.long	5821                            @ DW_AT_type
	.long	.Linfo_string197                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x17cc:0xb DW_TAG_typedef
	.long	4160                            @ DW_AT_type
	.long	.Linfo_string198                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x17d7:0xb DW_TAG_typedef
	.long	5792                            @ DW_AT_type
	.long	.Linfo_string199                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x17e2:0xb DW_TAG_typedef
	.long	6125                            @ DW_AT_type
	.long	.Linfo_string201                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x17ed:0xb DW_TAG_typedef
	.long	5734                            @ DW_AT_type
	.long	.Linfo_string200                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x17f8:0xb DW_TAG_typedef
	.long	6147                            @ DW_AT_type
	.long	.Linfo_string203                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x1803:0xb DW_TAG_typedef
	.long	5821                            @ DW_AT_type
	.long	.Linfo_string202                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	48                              @ Abbrev [48] 0x180e:0xc DW_TAG_array_type
	.long	3976                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x1813:0x6 DW_TAG_subrange_type
	.long	4235                            @ DW_AT_type
	.byte	9                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp97-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp97-.Lfunc_begin0
	.long	.Ltmp98-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp180-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp187-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp204-.Lfunc_begin0
	.long	.Ltmp231-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.long	.Ltmp271-.Lfunc_begin0
	.long	.Ltmp321-.Lfunc_begin0
	.long	.Ltmp332-.Lfunc_begin0
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp348-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges14:
	.long	.Ltmp205-.Lfunc_begin0
	.long	.Ltmp212-.Lfunc_begin0
	.long	.Ltmp213-.Lfunc_begin0
	.long	.Ltmp216-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.long	.Ltmp218-.Lfunc_begin0
	.long	.Ltmp219-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges15:
	.long	.Ltmp205-.Lfunc_begin0
	.long	.Ltmp208-.Lfunc_begin0
	.long	.Ltmp209-.Lfunc_begin0
	.long	.Ltmp212-.Lfunc_begin0
	.long	.Ltmp213-.Lfunc_begin0
	.long	.Ltmp216-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.long	.Ltmp218-.Lfunc_begin0
	.long	.Ltmp219-.Lfunc_begin0
	.long	.Ltmp221-.Lfunc_begin0
	.long	.Ltmp223-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges16:
	.long	.Ltmp206-.Lfunc_begin0
	.long	.Ltmp207-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.long	.Ltmp216-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.long	.Ltmp218-.Lfunc_begin0
	.long	.Ltmp219-.Lfunc_begin0
	.long	.Ltmp221-.Lfunc_begin0
	.long	.Ltmp223-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges17:
	.long	.Ltmp222-.Lfunc_begin0
	.long	.Ltmp223-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges18:
	.long	.Ltmp321-.Lfunc_begin0
	.long	.Ltmp332-.Lfunc_begin0
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp345-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges19:
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges20:
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp235-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp263-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges21:
	.long	.Ltmp257-.Lfunc_begin0
	.long	.Ltmp258-.Lfunc_begin0
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges22:
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges23:
	.long	.Ltmp275-.Lfunc_begin0
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp279-.Lfunc_begin0
	.long	.Ltmp280-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges24:
	.long	.Ltmp281-.Lfunc_begin0
	.long	.Ltmp315-.Lfunc_begin0
	.long	.Ltmp332-.Lfunc_begin0
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp348-.Lfunc_begin0
	.long	.Ltmp352-.Lfunc_begin0
	.long	.Ltmp354-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges25:
	.long	.Ltmp284-.Lfunc_begin0
	.long	.Ltmp315-.Lfunc_begin0
	.long	.Ltmp332-.Lfunc_begin0
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp348-.Lfunc_begin0
	.long	.Ltmp352-.Lfunc_begin0
	.long	.Ltmp354-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges26:
	.long	.Ltmp286-.Lfunc_begin0
	.long	.Ltmp293-.Lfunc_begin0
	.long	.Ltmp294-.Lfunc_begin0
	.long	.Ltmp295-.Lfunc_begin0
	.long	.Ltmp296-.Lfunc_begin0
	.long	.Ltmp297-.Lfunc_begin0
	.long	.Ltmp298-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges27:
	.long	.Ltmp286-.Lfunc_begin0
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp290-.Lfunc_begin0
	.long	.Ltmp293-.Lfunc_begin0
	.long	.Ltmp294-.Lfunc_begin0
	.long	.Ltmp295-.Lfunc_begin0
	.long	.Ltmp296-.Lfunc_begin0
	.long	.Ltmp297-.Lfunc_begin0
	.long	.Ltmp299-.Lfunc_begin0
	.long	.Ltmp301-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
	.long	.Ltmp303-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges28:
	.long	.Ltmp287-.Lfunc_begin0
	.long	.Ltmp288-.Lfunc_begin0
	.long	.Ltmp300-.Lfunc_begin0
	.long	.Ltmp301-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
	.long	.Ltmp303-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges29:
	.long	.Ltmp303-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges30:
	.long	.Ltmp332-.Lfunc_begin0
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp348-.Lfunc_begin0
	.long	.Ltmp350-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges31:
	.long	.Ltmp351-.Lfunc_begin0
	.long	.Ltmp352-.Lfunc_begin0
	.long	.Ltmp354-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/depthwise/depthwise_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=63
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=78
.Linfo_string4:
	.asciz	"kLane"                         @ string offset=86
.Linfo_string5:
	.asciz	"int"                           @ string offset=92
.Linfo_string6:
	.asciz	"kTaps"                         @ string offset=96
.Linfo_string7:
	.asciz	"kEight"                        @ string offset=102
.Linfo_string8:
	.asciz	"float"                         @ string offset=109
.Linfo_string9:
	.asciz	"ptrdiff_t"                     @ string offset=115
.Linfo_string10:
	.asciz	"float32_t"                     @ string offset=125
.Linfo_string11:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=135
.Linfo_string12:
	.asciz	"float32x4_t"                   @ string offset=155
.Linfo_string13:
	.asciz	"short"                         @ string offset=167
.Linfo_string14:
	.asciz	"__int16_t"                     @ string offset=173
.Linfo_string15:
	.asciz	"int16_t"                       @ string offset=183
.Linfo_string16:
	.asciz	"int16x8_t"                     @ string offset=191
.Linfo_string17:
	.asciz	"signed char"                   @ string offset=201
.Linfo_string18:
	.asciz	"__int8_t"                      @ string offset=213
.Linfo_string19:
	.asciz	"int8_t"                        @ string offset=222
.Linfo_string20:
	.asciz	"int8x16_t"                     @ string offset=229
.Linfo_string21:
	.asciz	"__int32_t"                     @ string offset=239
.Linfo_string22:
	.asciz	"int32_t"                       @ string offset=249
.Linfo_string23:
	.asciz	"int32x4_t"                     @ string offset=257
.Linfo_string24:
	.asciz	"int8x8_t"                      @ string offset=267
.Linfo_string25:
	.asciz	"unsigned char"                 @ string offset=276
.Linfo_string26:
	.asciz	"__uint8_t"                     @ string offset=290
.Linfo_string27:
	.asciz	"uint8_t"                       @ string offset=300
.Linfo_string28:
	.asciz	"uint8x8_t"                     @ string offset=308
.Linfo_string29:
	.asciz	"relu_"                         @ string offset=318
.Linfo_string30:
	.asciz	"bool"                          @ string offset=324
.Linfo_string31:
	.asciz	"real_"                         @ string offset=329
.Linfo_string32:
	.asciz	"totals_"                       @ string offset=335
.Linfo_string33:
	.asciz	"count_"                        @ string offset=343
.Linfo_string34:
	.asciz	"bias_"                         @ string offset=350
.Linfo_string35:
	.asciz	"low"                           @ string offset=356
.Linfo_string36:
	.asciz	"high"                          @ string offset=360
.Linfo_string37:
	.asciz	"Lanes"                         @ string offset=365
.Linfo_string38:
	.asciz	"shorts_"                       @ string offset=371
.Linfo_string39:
	.asciz	"floats_"                       @ string offset=379
.Linfo_string40:
	.asciz	"_ZN7facesig6FinishC4ERKNS_12NarrowParamsEi" @ string offset=387
.Linfo_string41:
	.asciz	"Finish"                        @ string offset=430
.Linfo_string42:
	.asciz	"out_width"                     @ string offset=437
.Linfo_string43:
	.asciz	"cin"                           @ string offset=447
.Linfo_string44:
	.asciz	"cout"                          @ string offset=451
.Linfo_string45:
	.asciz	"stride"                        @ string offset=456
.Linfo_string46:
	.asciz	"group"                         @ string offset=463
.Linfo_string47:
	.asciz	"relu"                          @ string offset=469
.Linfo_string48:
	.asciz	"real"                          @ string offset=474
.Linfo_string49:
	.asciz	"bias"                          @ string offset=479
.Linfo_string50:
	.asciz	"multipliers"                   @ string offset=484
.Linfo_string51:
	.asciz	"weights"                       @ string offset=496
.Linfo_string52:
	.asciz	"totals"                        @ string offset=504
.Linfo_string53:
	.asciz	"NarrowParams"                  @ string offset=511
.Linfo_string54:
	.asciz	"_ZNK7facesig6Finish5writeENS_5LanesEiPv" @ string offset=524
.Linfo_string55:
	.asciz	"write"                         @ string offset=564
.Linfo_string56:
	.asciz	"_ZNK7facesig6Finish10write_sumsENS_5LanesEiPv" @ string offset=570
.Linfo_string57:
	.asciz	"write_sums"                    @ string offset=616
.Linfo_string58:
	.asciz	"_ZNK7facesig6Finish4biasEv"    @ string offset=627
.Linfo_string59:
	.asciz	"_ZNK7facesig6Finish5bytesENS_5LanesE" @ string offset=654
.Linfo_string60:
	.asciz	"bytes"                         @ string offset=691
.Linfo_string61:
	.asciz	"_ZNK7facesig6Finish11write_bytesE16__simd128_int8_tPa" @ string offset=697
.Linfo_string62:
	.asciz	"write_bytes"                   @ string offset=751
.Linfo_string63:
	.asciz	"_ZNK7facesig6Finish12write_totalsENS_5LanesEPs" @ string offset=763
.Linfo_string64:
	.asciz	"write_totals"                  @ string offset=810
.Linfo_string65:
	.asciz	"_ZNK7facesig6Finish12write_floatsENS_5LanesEPf" @ string offset=823
.Linfo_string66:
	.asciz	"write_floats"                  @ string offset=870
.Linfo_string67:
	.asciz	"_ZN7facesig12_GLOBAL__N_111has_columnsERKNS_12NarrowParamsE" @ string offset=883
.Linfo_string68:
	.asciz	"has_columns"                   @ string offset=943
.Linfo_string69:
	.asciz	"p"                             @ string offset=955
.Linfo_string70:
	.asciz	"_ZN7facesig12_GLOBAL__N_17columnsERKNS_12NarrowParamsEPKPKaiPv" @ string offset=957
.Linfo_string71:
	.asciz	"columns"                       @ string offset=1020
.Linfo_string72:
	.asciz	"rows"                          @ string offset=1028
.Linfo_string73:
	.asciz	"blocks"                        @ string offset=1033
.Linfo_string74:
	.asciz	"out"                           @ string offset=1040
.Linfo_string75:
	.asciz	"pixels"                        @ string offset=1044
.Linfo_string76:
	.asciz	"t"                             @ string offset=1051
.Linfo_string77:
	.asciz	"pairs"                         @ string offset=1053
.Linfo_string78:
	.asciz	"channels"                      @ string offset=1059
.Linfo_string79:
	.asciz	"eights"                        @ string offset=1068
.Linfo_string80:
	.asciz	"rewind"                        @ string offset=1075
.Linfo_string81:
	.asciz	"DepthwiseColumns"              @ string offset=1082
.Linfo_string82:
	.asciz	"_ZN7facesig12_GLOBAL__N_113float_columnsERKNS_12NarrowParamsEPKPKaiiPf" @ string offset=1099
.Linfo_string83:
	.asciz	"float_columns"                 @ string offset=1170
.Linfo_string84:
	.asciz	"sums"                          @ string offset=1184
.Linfo_string85:
	.asciz	"kPixels"                       @ string offset=1189
.Linfo_string86:
	.asciz	"x"                             @ string offset=1197
.Linfo_string87:
	.asciz	"count"                         @ string offset=1199
.Linfo_string88:
	.asciz	"c"                             @ string offset=1205
.Linfo_string89:
	.asciz	"__begin4"                      @ string offset=1207
.Linfo_string90:
	.asciz	"__range4"                      @ string offset=1216
.Linfo_string91:
	.asciz	"__end4"                        @ string offset=1225
.Linfo_string92:
	.asciz	"row"                           @ string offset=1232
.Linfo_string93:
	.asciz	"_ZN7facesig12_GLOBAL__N_110columns_ofERKNS_12NarrowParamsEPKPKaii" @ string offset=1236
.Linfo_string94:
	.asciz	"columns_of"                    @ string offset=1302
.Linfo_string95:
	.asciz	"left"                          @ string offset=1313
.Linfo_string96:
	.asciz	"k"                             @ string offset=1318
.Linfo_string97:
	.asciz	"_ZN7facesig14depthwise_sumsEPNS_16DepthwiseColumnsE" @ string offset=1320
.Linfo_string98:
	.asciz	"depthwise_sums"                @ string offset=1372
.Linfo_string99:
	.asciz	"r0"                            @ string offset=1387
.Linfo_string100:
	.asciz	"r1"                            @ string offset=1390
.Linfo_string101:
	.asciz	"r2"                            @ string offset=1393
.Linfo_string102:
	.asciz	"w"                             @ string offset=1396
.Linfo_string103:
	.asciz	"b"                             @ string offset=1398
.Linfo_string104:
	.asciz	"n"                             @ string offset=1400
.Linfo_string105:
	.asciz	"_ZN7facesig12_GLOBAL__N_111float_pairsEPKsiPKfiPf" @ string offset=1402
.Linfo_string106:
	.asciz	"float_pairs"                   @ string offset=1452
.Linfo_string107:
	.asciz	"step"                          @ string offset=1464
.Linfo_string108:
	.asciz	"low_f32x4"                     @ string offset=1469
.Linfo_string109:
	.asciz	"high_f32x4"                    @ string offset=1479
.Linfo_string110:
	.asciz	"i"                             @ string offset=1490
.Linfo_string111:
	.asciz	"p_s16x8"                       @ string offset=1492
.Linfo_string112:
	.asciz	"q_s16x8"                       @ string offset=1500
.Linfo_string113:
	.asciz	"p0"                            @ string offset=1508
.Linfo_string114:
	.asciz	"q0"                            @ string offset=1511
.Linfo_string115:
	.asciz	"p1"                            @ string offset=1514
.Linfo_string116:
	.asciz	"q1"                            @ string offset=1517
.Linfo_string117:
	.asciz	"a0"                            @ string offset=1520
.Linfo_string118:
	.asciz	"a1"                            @ string offset=1523
.Linfo_string119:
	.asciz	"b0"                            @ string offset=1526
.Linfo_string120:
	.asciz	"b1"                            @ string offset=1529
.Linfo_string121:
	.asciz	"__ret"                         @ string offset=1532
.Linfo_string122:
	.asciz	"__s1"                          @ string offset=1538
.Linfo_string123:
	.asciz	"_ZN7facesig17depthwise_columnsEPNS_16DepthwiseColumnsEb" @ string offset=1543
.Linfo_string124:
	.asciz	"depthwise_columns"             @ string offset=1599
.Linfo_string125:
	.asciz	"_ZN7facesig6FinishC2ERKNS_12NarrowParamsEi" @ string offset=1617
.Linfo_string126:
	.asciz	"this"                          @ string offset=1660
.Linfo_string127:
	.asciz	"first"                         @ string offset=1665
.Linfo_string128:
	.asciz	"_ZN7facesig12_GLOBAL__N_16windowEPKPKaiiPK16__simd128_int8_tNS_5LanesE" @ string offset=1671
.Linfo_string129:
	.asciz	"window"                        @ string offset=1742
.Linfo_string130:
	.asciz	"at"                            @ string offset=1749
.Linfo_string131:
	.asciz	"Weights"                       @ string offset=1752
.Linfo_string132:
	.asciz	"tap"                           @ string offset=1760
.Linfo_string133:
	.asciz	"_ZN7facesig12add_productsENS_5LanesE16__simd128_int8_tPKa" @ string offset=1764
.Linfo_string134:
	.asciz	"add_products"                  @ string offset=1822
.Linfo_string135:
	.asciz	"values"                        @ string offset=1835
.Linfo_string136:
	.asciz	"values_s8x16"                  @ string offset=1842
.Linfo_string137:
	.asciz	"parts"                         @ string offset=1855
.Linfo_string138:
	.asciz	"int16x4_t"                     @ string offset=1861
.Linfo_string139:
	.asciz	"to"                            @ string offset=1871
.Linfo_string140:
	.asciz	"rest"                          @ string offset=1874
.Linfo_string141:
	.asciz	"sum_f32x4"                     @ string offset=1879
.Linfo_string142:
	.asciz	"waiting_"                      @ string offset=1889
.Linfo_string143:
	.asciz	"_ZN7facesig7Merging3addEiNS_5LanesE" @ string offset=1898
.Linfo_string144:
	.asciz	"add"                           @ string offset=1934
.Linfo_string145:
	.asciz	"Merging"                       @ string offset=1938
.Linfo_string146:
	.asciz	"index"                         @ string offset=1946
.Linfo_string147:
	.asciz	"level"                         @ string offset=1952
.Linfo_string148:
	.asciz	"_ZN7facesig12_GLOBAL__N_116window_of_groupsEPKPKaiiPK16__simd128_int8_ti" @ string offset=1958
.Linfo_string149:
	.asciz	"window_of_groups"              @ string offset=2031
.Linfo_string150:
	.asciz	"merging"                       @ string offset=2048
.Linfo_string151:
	.asciz	"zero"                          @ string offset=2056
.Linfo_string152:
	.asciz	"_ZN7facesig6halvedENS_5LanesES0_" @ string offset=2061
.Linfo_string153:
	.asciz	"halved"                        @ string offset=2094
.Linfo_string154:
	.asciz	"a"                             @ string offset=2101
.Linfo_string155:
	.asciz	"merged"                        @ string offset=2103
.Linfo_string156:
	.asciz	"steps_u8x16"                   @ string offset=2110
.Linfo_string157:
	.asciz	"uint8x16_t"                    @ string offset=2122
.Linfo_string158:
	.asciz	"bytes_s8x16"                   @ string offset=2133
.Linfo_string159:
	.asciz	"std"                           @ string offset=2145
.Linfo_string160:
	.asciz	"__1"                           @ string offset=2149
.Linfo_string161:
	.asciz	"max_align_t"                   @ string offset=2153
.Linfo_string162:
	.asciz	"long long"                     @ string offset=2165
.Linfo_string163:
	.asciz	"__int64_t"                     @ string offset=2175
.Linfo_string164:
	.asciz	"int64_t"                       @ string offset=2185
.Linfo_string165:
	.asciz	"unsigned short"                @ string offset=2193
.Linfo_string166:
	.asciz	"__uint16_t"                    @ string offset=2208
.Linfo_string167:
	.asciz	"uint16_t"                      @ string offset=2219
.Linfo_string168:
	.asciz	"unsigned int"                  @ string offset=2228
.Linfo_string169:
	.asciz	"__uint32_t"                    @ string offset=2241
.Linfo_string170:
	.asciz	"uint32_t"                      @ string offset=2252
.Linfo_string171:
	.asciz	"unsigned long long"            @ string offset=2261
.Linfo_string172:
	.asciz	"__uint64_t"                    @ string offset=2280
.Linfo_string173:
	.asciz	"uint64_t"                      @ string offset=2291
.Linfo_string174:
	.asciz	"__int_least8_t"                @ string offset=2300
.Linfo_string175:
	.asciz	"int_least8_t"                  @ string offset=2315
.Linfo_string176:
	.asciz	"__int_least16_t"               @ string offset=2328
.Linfo_string177:
	.asciz	"int_least16_t"                 @ string offset=2344
.Linfo_string178:
	.asciz	"__int_least32_t"               @ string offset=2358
.Linfo_string179:
	.asciz	"int_least32_t"                 @ string offset=2374
.Linfo_string180:
	.asciz	"__int_least64_t"               @ string offset=2388
.Linfo_string181:
	.asciz	"int_least64_t"                 @ string offset=2404
.Linfo_string182:
	.asciz	"__uint_least8_t"               @ string offset=2418
.Linfo_string183:
	.asciz	"uint_least8_t"                 @ string offset=2434
.Linfo_string184:
	.asciz	"__uint_least16_t"              @ string offset=2448
.Linfo_string185:
	.asciz	"uint_least16_t"                @ string offset=2465
.Linfo_string186:
	.asciz	"__uint_least32_t"              @ string offset=2480
.Linfo_string187:
	.asciz	"uint_least32_t"                @ string offset=2497
.Linfo_string188:
	.asciz	"__uint_least64_t"              @ string offset=2512
.Linfo_string189:
	.asciz	"uint_least64_t"                @ string offset=2529
.Linfo_string190:
	.asciz	"int_fast8_t"                   @ string offset=2544
.Linfo_string191:
	.asciz	"int_fast16_t"                  @ string offset=2556
.Linfo_string192:
	.asciz	"int_fast32_t"                  @ string offset=2569
.Linfo_string193:
	.asciz	"int_fast64_t"                  @ string offset=2582
.Linfo_string194:
	.asciz	"uint_fast8_t"                  @ string offset=2595
.Linfo_string195:
	.asciz	"uint_fast16_t"                 @ string offset=2608
.Linfo_string196:
	.asciz	"uint_fast32_t"                 @ string offset=2622
.Linfo_string197:
	.asciz	"uint_fast64_t"                 @ string offset=2636
.Linfo_string198:
	.asciz	"intptr_t"                      @ string offset=2650
.Linfo_string199:
	.asciz	"uintptr_t"                     @ string offset=2659
.Linfo_string200:
	.asciz	"__intmax_t"                    @ string offset=2669
.Linfo_string201:
	.asciz	"intmax_t"                      @ string offset=2680
.Linfo_string202:
	.asciz	"__uintmax_t"                   @ string offset=2689
.Linfo_string203:
	.asciz	"uintmax_t"                     @ string offset=2701
.Linfo_string204:
	.asciz	"_ZN7facesig17depthwise_s8_neonERKNS_12NarrowParamsEPKPKaPv" @ string offset=2711
.Linfo_string205:
	.asciz	"depthwise_s8_neon"             @ string offset=2770
.Linfo_string206:
	.asciz	"_ZN7facesig12_GLOBAL__N_15blockERKNS_12NarrowParamsEPKPKaiiPv" @ string offset=2788
.Linfo_string207:
	.asciz	"block"                         @ string offset=2850
.Linfo_string208:
	.asciz	"finish"                        @ string offset=2856
.Linfo_string209:
	.asciz	"in"                            @ string offset=2863
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
