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
	.file	"pointwise_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/narrow/narrow.h"
	.file	2 "/work/wt/cside" "csrc/kernels/pointwise/pointwise_neon.cpp"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	5 "/work/wt/cside" "csrc/kernels/pointwise/tiles_arm_neon.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	9 "/work/wt/cside" "csrc/kernels/narrow/narrow_neon.h"
	.text
	.globl	_ZN7facesig17pointwise_s8_neonERKNS_12NarrowParamsEPKaPv @ -- Begin function _ZN7facesig17pointwise_s8_neonERKNS_12NarrowParamsEPKaPv
	.p2align	2
	.type	_ZN7facesig17pointwise_s8_neonERKNS_12NarrowParamsEPKaPv,%function
	.code	32
_ZN7facesig17pointwise_s8_neonERKNS_12NarrowParamsEPKaPv: @ @_ZN7facesig17pointwise_s8_neonERKNS_12NarrowParamsEPKaPv
.Lfunc_begin0:
	.loc	2 82 0                          @ csrc/kernels/pointwise/pointwise_neon.cpp:82:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r0
	@DEBUG_VALUE: pointwise_s8_neon:row <- $r1
	@DEBUG_VALUE: pointwise_s8_neon:out <- $r2
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
	.pad	#712
	sub	sp, sp, #712
	bfc	sp, #0, #4
.Ltmp0:
	.loc	2 83 38 prologue_end            @ csrc/kernels/pointwise/pointwise_neon.cpp:83:38
	ldr	r4, [r0, #4]
	mov	r9, r0
.Ltmp1:
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	.loc	2 83 55 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:83:55
	ldr	r8, [r0, #12]
	mov	r6, r2
.Ltmp2:
	@DEBUG_VALUE: pointwise_s8_neon:out <- $r6
	@DEBUG_VALUE: pointwise_s8_neon:out <- $r6
	.loc	2 0 55                          @ csrc/kernels/pointwise/pointwise_neon.cpp:0:55
	mov	r10, #0
	mov	r2, #1
	.loc	2 83 26                         @ csrc/kernels/pointwise/pointwise_neon.cpp:83:26
	str	r10, [sp, #48]
	.loc	2 83 63                         @ csrc/kernels/pointwise/pointwise_neon.cpp:83:63
	mul	r0, r8, r4
	.loc	2 83 26                         @ csrc/kernels/pointwise/pointwise_neon.cpp:83:26
	str	r10, [sp, #44]
	.loc	2 83 25                         @ csrc/kernels/pointwise/pointwise_neon.cpp:83:25
	str	r2, [sp, #52]
	str	r1, [sp, #28]                   @ 4-byte Spill
.Ltmp3:
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	2 83 26                         @ csrc/kernels/pointwise/pointwise_neon.cpp:83:26
	str	r1, [sp, #40]
	.loc	2 83 25                         @ csrc/kernels/pointwise/pointwise_neon.cpp:83:25
	str	r4, [sp, #56]
	str	r0, [sp, #60]
.Ltmp4:
	@DEBUG_VALUE: pointwise_s8_neon:first <- 0
	.loc	2 0 25                          @ csrc/kernels/pointwise/pointwise_neon.cpp:0:25
	str	r6, [sp, #24]                   @ 4-byte Spill
.Ltmp5:
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
.LBB0_1:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: has_tiles:p <- $r9
	.loc	2 19 35 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:19:35 @[ csrc/kernels/pointwise/pointwise_neon.cpp:86:24 ]
	ldr	r7, [r9, #16]
	.loc	2 19 31 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:19:31 @[ csrc/kernels/pointwise/pointwise_neon.cpp:86:24 ]
	add	r0, r4, r7
	.loc	2 19 41                         @ csrc/kernels/pointwise/pointwise_neon.cpp:19:41 @[ csrc/kernels/pointwise/pointwise_neon.cpp:86:24 ]
	sub	r0, r0, #1
	.loc	2 19 46                         @ csrc/kernels/pointwise/pointwise_neon.cpp:19:46 @[ csrc/kernels/pointwise/pointwise_neon.cpp:86:24 ]
	mov	r1, r7
	bl	__aeabi_idiv
.Ltmp6:
	@DEBUG_VALUE: has_tiles:groups <- $r0
	.loc	2 20 11 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:20:11 @[ csrc/kernels/pointwise/pointwise_neon.cpp:86:24 ]
	ldrb	r1, [r9, #21]
.Ltmp7:
	@DEBUG_VALUE: has_tiles:chunks <- undef
	.loc	2 20 16 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:20:16 @[ csrc/kernels/pointwise/pointwise_neon.cpp:86:24 ]
	cmp	r1, #0
	bne	.LBB0_22
.Ltmp8:
@ %bb.2:                                @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: has_tiles:groups <- $r0
	@DEBUG_VALUE: has_tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	@DEBUG_VALUE: has_tiles:chunks <- undef
	.loc	2 20 16 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:20:16 @[ csrc/kernels/pointwise/pointwise_neon.cpp:86:24 ]
	cmp	r8, #1
	@DEBUG_VALUE: has_tiles:chunks <- undef
	andseq	r1, r4, #7
	bne	.LBB0_22
.Ltmp9:
@ %bb.3:                                @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: has_tiles:groups <- $r0
	@DEBUG_VALUE: has_tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	.loc	2 0 16 is_stmt 0                @ csrc/kernels/pointwise/pointwise_neon.cpp:0:16
	asr	r1, r7, #31
.Ltmp10:
	.loc	2 21 16 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:21:16 @[ csrc/kernels/pointwise/pointwise_neon.cpp:86:24 ]
	cmp	r0, #1
	add	r1, r7, r1, lsr #29
	asr	r1, r1, #3
.Ltmp11:
	@DEBUG_VALUE: has_tiles:chunks <- $r1
	beq	.LBB0_6
.Ltmp12:
@ %bb.4:                                @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: has_tiles:chunks <- $r1
	@DEBUG_VALUE: has_tiles:groups <- $r0
	@DEBUG_VALUE: has_tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	.loc	2 22 34                         @ csrc/kernels/pointwise/pointwise_neon.cpp:22:34 @[ csrc/kernels/pointwise/pointwise_neon.cpp:86:24 ]
	tst	r7, #7
	bne	.LBB0_22
.Ltmp13:
@ %bb.5:                                @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: has_tiles:chunks <- $r1
	@DEBUG_VALUE: has_tiles:groups <- $r0
	@DEBUG_VALUE: has_tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	.loc	2 0 34 is_stmt 0                @ csrc/kernels/pointwise/pointwise_neon.cpp:0:34
	mul	r0, r0, r7
.Ltmp14:
	.loc	2 22 34 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:22:34 @[ csrc/kernels/pointwise/pointwise_neon.cpp:86:24 ]
	cmp	r0, r4
	subeq	r0, r1, #1
	andseq	r0, r1, r0
	bne	.LBB0_22
.Ltmp15:
.LBB0_6:                                @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	.loc	2 86 42                         @ csrc/kernels/pointwise/pointwise_neon.cpp:86:42
	ldr	r0, [r9, #8]
	.loc	2 86 47 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:86:47
	sub	r2, r0, r10
.Ltmp16:
	.loc	2 86 5                          @ csrc/kernels/pointwise/pointwise_neon.cpp:86:5
	cmp	r2, #15
	ble	.LBB0_22
.Ltmp17:
@ %bb.7:                                @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	.loc	2 87 48 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:87:48
	ldrb	r3, [r9, #36]
	@DEBUG_VALUE: tiles:t <- undef
.Ltmp18:
	@DEBUG_VALUE: tiles:p <- $r9
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r10
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	@DEBUG_VALUE: number_bytes:p <- $r9
	.loc	2 45 29                         @ csrc/kernels/pointwise/pointwise_neon.cpp:45:29 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	cmp	r7, r4
	mvn	r7, #0
	sublt	r7, r1, #1
.Ltmp19:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	.loc	2 37 11                         @ csrc/kernels/pointwise/pointwise_neon.cpp:37:11 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	ldr	r5, [sp, #28]                   @ 4-byte Reload
.Ltmp20:
	@DEBUG_VALUE: tiles:row <- $r5
	.loc	2 43 13                         @ csrc/kernels/pointwise/pointwise_neon.cpp:43:13 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r0, [sp, #92]
	.loc	2 45 29                         @ csrc/kernels/pointwise/pointwise_neon.cpp:45:29 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	rbit	r0, r1
.Ltmp21:
	@DEBUG_VALUE: begin:p <- $r9
	@DEBUG_VALUE: begin:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: begin:first <- $r10
	@DEBUG_VALUE: begin:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: begin:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	.loc	2 35 30                         @ csrc/kernels/pointwise/pointwise_neon.cpp:35:30 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	asr	r1, r4, #3
.Ltmp22:
	@DEBUG_VALUE: begin:chunks <- $r1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	.loc	2 38 20 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:38:20 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	ldr	lr, [r9, #32]
	.loc	2 37 11 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:37:11 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r5, [sp, #64]
.Ltmp23:
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	2 41 18 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:41:18 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	add	r12, r6, r10, lsl r3
.Ltmp24:
	@DEBUG_VALUE: begin:one <- undef
	.loc	2 40 52                         @ csrc/kernels/pointwise/pointwise_neon.cpp:40:52 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	ldr	r5, [r9, #28]
	.loc	2 44 15 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:44:15 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r1, [sp, #96]
	.loc	2 45 29                         @ csrc/kernels/pointwise/pointwise_neon.cpp:45:29 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	rbit	r1, r1
.Ltmp25:
	clz	r1, r1
	clzlt	r1, r0
.Ltmp26:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	.loc	2 46 19                         @ csrc/kernels/pointwise/pointwise_neon.cpp:46:19 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r7, [sp, #104]
.Ltmp27:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	.loc	2 47 15                         @ csrc/kernels/pointwise/pointwise_neon.cpp:47:15 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	tst	r3, #1
	.loc	2 39 17 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:39:17 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	ldr	r7, [r9, #24]
	.loc	2 40 65 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:40:65 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	add	r8, r5, r10, lsl #1
.Ltmp28:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	.loc	2 42 12                         @ csrc/kernels/pointwise/pointwise_neon.cpp:42:12 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r4, [sp, #88]
	.loc	2 38 28 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:38:28 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	mla	r4, r4, r10, lr
.Ltmp29:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 352 32] $sp
	.loc	2 47 15 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:47:15 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	ldrb	r5, [r9, #20]
	@DEBUG_VALUE: begin:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: begin:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: begin:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	movwne	r5, #2
.Ltmp30:
	.loc	2 87 35 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:87:35
	cmp	r2, #32
.Ltmp31:
	.loc	2 45 19 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:45:19 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r1, [sp, #100]
	.loc	2 38 16                         @ csrc/kernels/pointwise/pointwise_neon.cpp:38:16 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	add	r1, sp, #68
	.loc	2 39 22                         @ csrc/kernels/pointwise/pointwise_neon.cpp:39:22 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	add	r7, r7, r10, lsl #1
.Ltmp32:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	.loc	2 38 16                         @ csrc/kernels/pointwise/pointwise_neon.cpp:38:16 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	stm	r1, {r4, r7, r8}
.Ltmp33:
	.loc	2 87 35                         @ csrc/kernels/pointwise/pointwise_neon.cpp:87:35
	mov	r1, #0
	movwlo	r1, #1
.Ltmp34:
	.loc	2 0 0 is_stmt 0                 @ csrc/kernels/pointwise/pointwise_neon.cpp:0 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	ldr	r0, [r9]
.Ltmp35:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	.loc	2 87 48                         @ csrc/kernels/pointwise/pointwise_neon.cpp:87:48
	orr	r8, r1, r3
.Ltmp36:
	.loc	2 47 13 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:47:13 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r5, [sp, #108]
.Ltmp37:
	.loc	2 63 18                         @ csrc/kernels/pointwise/pointwise_neon.cpp:63:18 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	tst	r8, #1
.Ltmp38:
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 352 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	.loc	2 87 48                         @ csrc/kernels/pointwise/pointwise_neon.cpp:87:48
	mov	r5, #32
	movwne	r5, #16
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 24] [$sp+0]
.Ltmp39:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 352 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	@DEBUG_VALUE: channels <- $r5
	@DEBUG_VALUE: tiles:channels <- $r5
	.loc	2 41 12                         @ csrc/kernels/pointwise/pointwise_neon.cpp:41:12 @[ csrc/kernels/pointwise/pointwise_neon.cpp:62:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r12, [sp, #80]
.Ltmp40:
	.loc	2 63 18                         @ csrc/kernels/pointwise/pointwise_neon.cpp:63:18 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	beq	.LBB0_12
.Ltmp41:
@ %bb.8:                                @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: tiles:channels <- $r5
	@DEBUG_VALUE: channels <- $r5
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 352 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r10
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: run:tile <- undef
	@DEBUG_VALUE: run:count <- [DW_OP_constu 4, DW_OP_div, DW_OP_stack_value] $r0
	@DEBUG_VALUE: run:pixels <- 4
	.loc	2 52 15                         @ csrc/kernels/pointwise/pointwise_neon.cpp:52:15 @[ csrc/kernels/pointwise/pointwise_neon.cpp:64:26 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	add	r1, r0, #3
	mov	r7, #0
	cmp	r1, #7
	blo	.LBB0_17
.Ltmp42:
@ %bb.9:                                @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: run:pixels <- 4
	@DEBUG_VALUE: run:count <- [DW_OP_constu 4, DW_OP_div, DW_OP_stack_value] $r0
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: tiles:channels <- $r5
	@DEBUG_VALUE: channels <- $r5
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 352 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r10
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	.loc	2 64 68 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:64:68 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	asr	r1, r0, #31
	str	r8, [sp, #32]                   @ 4-byte Spill
	str	r5, [sp, #36]                   @ 4-byte Spill
.Ltmp43:
	@DEBUG_VALUE: channels <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: pointwise_tiles_4x16:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	.file	10 "/work/wt/cside" "csrc/kernels/pointwise/tile_4x16_arm_neon.h"
	.loc	10 112 5 is_stmt 1              @ csrc/kernels/pointwise/tile_4x16_arm_neon.h:112:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:54:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:64:26 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ] ]
	add	r8, sp, #64
.Ltmp44:
	.loc	2 64 68 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:64:68 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	add	r12, r0, r1, lsr #30
	asr	r0, r12, #2
.Ltmp45:
	@DEBUG_VALUE: run:count <- $r0
	.loc	2 53 14 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:53:14 @[ csrc/kernels/pointwise/pointwise_neon.cpp:64:26 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r0, [sp, #84]
.Ltmp46:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $sp
	.loc	10 112 5                        @ csrc/kernels/pointwise/tile_4x16_arm_neon.h:112:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:54:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:64:26 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ] ]
	@APP
	ldr	r0, [r8]
	ldr	r7, [r8, #4]
	ldr	r2, [r8, #24]
	ldr	r1, [r8, #40]
	add	r5, r2, r2, lsl #1
	rsb	r3, r5, #8
	vld1.8	{d24}, [r0], r2
	vld1.8	{d25}, [r0], r2
	vld1.8	{d30}, [r0], r2
	vld1.8	{d31}, [r0], r3
	vld1.8	{d16, d17, d18, d19}, [r7]!
	vdup.8	d26, d24[0]
	vdup.8	d27, d25[0]
	vdup.8	d28, d30[0]
	vdup.8	d29, d31[0]
.Ltmp47:
	ldr	r6, [r8, #20]
	ldr	r4, [r8, #32]
	subs	r6, r6, #1
	str	r6, [r8, #20]
	mov	r6, r5
	rsbeq	r6, r2, #0
	str	r6, [r8, #48]
	cmn	r1, #1
	beq	.Ltmp48
	vmull.s8	q0, d16, d26
	vmull.s8	q1, d17, d26
	vdup.8	d26, d24[1]
	vmull.s8	q2, d16, d27
	vmull.s8	q3, d17, d27
	vdup.8	d27, d25[1]
	vmull.s8	q4, d16, d28
	vmull.s8	q5, d17, d28
	vdup.8	d28, d30[1]
	vmull.s8	q6, d16, d29
	vmull.s8	q7, d17, d29
	vdup.8	d29, d31[1]
	vld1.8	{d20, d21, d22, d23}, [r7]!
	vmlal.s8	q0, d18, d26
	vmlal.s8	q1, d19, d26
	vdup.8	d26, d24[2]
	vmlal.s8	q2, d18, d27
	vmlal.s8	q3, d19, d27
	vdup.8	d27, d25[2]
	vmlal.s8	q4, d18, d28
	vmlal.s8	q5, d19, d28
	vdup.8	d28, d30[2]
	vmlal.s8	q6, d18, d29
	vmlal.s8	q7, d19, d29
	vdup.8	d29, d31[2]
	b	.Ltmp49
.Ltmp48:
	ldr	r6, [r8, #8]
	vld1.16	{d0, d1, d2, d3}, [r6]
	vmlal.s8	q0, d16, d26
	vmlal.s8	q1, d17, d26
	vdup.8	d26, d24[1]
	vld1.16	{d4, d5, d6, d7}, [r6]
	vmlal.s8	q2, d16, d27
	vmlal.s8	q3, d17, d27
	vdup.8	d27, d25[1]
	vld1.16	{d8, d9, d10, d11}, [r6]
	vmlal.s8	q4, d16, d28
	vmlal.s8	q5, d17, d28
	vdup.8	d28, d30[1]
	vld1.16	{d12, d13, d14, d15}, [r6]
	vmlal.s8	q6, d16, d29
	vmlal.s8	q7, d17, d29
	vdup.8	d29, d31[1]
	vld1.8	{d20, d21, d22, d23}, [r7]!
	vmlal.s8	q0, d18, d26
	vmlal.s8	q1, d19, d26
	vdup.8	d26, d24[2]
	vmlal.s8	q2, d18, d27
	vmlal.s8	q3, d19, d27
	vdup.8	d27, d25[2]
	vmlal.s8	q4, d18, d28
	vmlal.s8	q5, d19, d28
	vdup.8	d28, d30[2]
	vmlal.s8	q6, d18, d29
	vmlal.s8	q7, d19, d29
	vdup.8	d29, d31[2]
	b	.Ltmp49
.Ltmp50:
	vst1.16	{d0, d1, d2, d3}, [lr]!
	vmull.s8	q0, d16, d26
	vmull.s8	q1, d17, d26
	vdup.8	d26, d24[1]
	vst1.16	{d4, d5, d6, d7}, [lr]!
	vmull.s8	q2, d16, d27
	vmull.s8	q3, d17, d27
	vdup.8	d27, d25[1]
	vst1.16	{d8, d9, d10, d11}, [lr]!
	vmull.s8	q4, d16, d28
	vmull.s8	q5, d17, d28
	vdup.8	d28, d30[1]
	vst1.16	{d12, d13, d14, d15}, [lr]
	vmull.s8	q6, d16, d29
	vmull.s8	q7, d17, d29
	vdup.8	d29, d31[1]
	vld1.8	{d20, d21, d22, d23}, [r7]!
	vmlal.s8	q0, d18, d26
	vmlal.s8	q1, d19, d26
	vdup.8	d26, d24[2]
	vmlal.s8	q2, d18, d27
	vmlal.s8	q3, d19, d27
	vdup.8	d27, d25[2]
	vmlal.s8	q4, d18, d28
	vmlal.s8	q5, d19, d28
	vdup.8	d28, d30[2]
	vmlal.s8	q6, d18, d29
	vmlal.s8	q7, d19, d29
	vdup.8	d29, d31[2]
	b	.Ltmp49
.Ltmp51:
	vmlal.s8	q0, d16, d26
	vmlal.s8	q1, d17, d26
	vdup.8	d26, d24[1]
	vmlal.s8	q2, d16, d27
	vmlal.s8	q3, d17, d27
	vdup.8	d27, d25[1]
	vmlal.s8	q4, d16, d28
	vmlal.s8	q5, d17, d28
	vdup.8	d28, d30[1]
	vmlal.s8	q6, d16, d29
	vmlal.s8	q7, d17, d29
	vdup.8	d29, d31[1]
	vld1.8	{d20, d21, d22, d23}, [r7]!
	vmlal.s8	q0, d18, d26
	vmlal.s8	q1, d19, d26
	vdup.8	d26, d24[2]
	vmlal.s8	q2, d18, d27
	vmlal.s8	q3, d19, d27
	vdup.8	d27, d25[2]
	vmlal.s8	q4, d18, d28
	vmlal.s8	q5, d19, d28
	vdup.8	d28, d30[2]
	vmlal.s8	q6, d18, d29
	vmlal.s8	q7, d19, d29
	vdup.8	d29, d31[2]
.Ltmp49:
	vmlal.s8	q0, d20, d26
	vmlal.s8	q1, d21, d26
	vdup.8	d26, d24[3]
	vmlal.s8	q2, d20, d27
	vmlal.s8	q3, d21, d27
	vdup.8	d27, d25[3]
	vmlal.s8	q4, d20, d28
	vmlal.s8	q5, d21, d28
	vdup.8	d28, d30[3]
	vmlal.s8	q6, d20, d29
	vmlal.s8	q7, d21, d29
	vdup.8	d29, d31[3]
	vld1.8	{d16, d17, d18, d19}, [r7]!
	vmlal.s8	q0, d22, d26
	vmlal.s8	q1, d23, d26
	vdup.8	d26, d24[4]
	vmlal.s8	q2, d22, d27
	vmlal.s8	q3, d23, d27
	vdup.8	d27, d25[4]
	vmlal.s8	q4, d22, d28
	vmlal.s8	q5, d23, d28
	vdup.8	d28, d30[4]
	vmlal.s8	q6, d22, d29
	vmlal.s8	q7, d23, d29
	vdup.8	d29, d31[4]
	subs	r4, r4, #1
	vmlal.s8	q0, d16, d26
	vmlal.s8	q1, d17, d26
	vdup.8	d26, d24[5]
	vmlal.s8	q2, d16, d27
	vmlal.s8	q3, d17, d27
	vdup.8	d27, d25[5]
	vmlal.s8	q4, d16, d28
	vmlal.s8	q5, d17, d28
	vdup.8	d28, d30[5]
	vmlal.s8	q6, d16, d29
	vmlal.s8	q7, d17, d29
	vdup.8	d29, d31[5]
	vld1.8	{d20, d21, d22, d23}, [r7]!
	vmlal.s8	q0, d18, d26
	vmlal.s8	q1, d19, d26
	vdup.8	d26, d24[6]
	vmlal.s8	q2, d18, d27
	vmlal.s8	q3, d19, d27
	vdup.8	d27, d25[6]
	vmlal.s8	q4, d18, d28
	vmlal.s8	q5, d19, d28
	vdup.8	d28, d30[6]
	vmlal.s8	q6, d18, d29
	vmlal.s8	q7, d19, d29
	vdup.8	d29, d31[6]
	ldreq	r6, [r8, #48]
	subeq	r7, r7, r2, lsl #4
	addeq	r0, r0, r6
	vmlal.s8	q0, d20, d26
	vmlal.s8	q1, d21, d26
	vdup.8	d26, d24[7]
	vmlal.s8	q2, d20, d27
	vmlal.s8	q3, d21, d27
	vdup.8	d27, d25[7]
	vmlal.s8	q4, d20, d28
	vmlal.s8	q5, d21, d28
	vdup.8	d28, d30[7]
	vmlal.s8	q6, d20, d29
	vmlal.s8	q7, d21, d29
	vdup.8	d29, d31[7]
	vld1.8	{d16, d17, d18, d19}, [r7]!
	vld1.8	{d24}, [r0], r2
	vld1.8	{d25}, [r0], r2
	vld1.8	{d30}, [r0], r2
	vld1.8	{d31}, [r0], r3
	vmlal.s8	q0, d22, d26
	vmlal.s8	q1, d23, d26
	vdup.8	d26, d24[0]
	vmlal.s8	q2, d22, d27
	vmlal.s8	q3, d23, d27
	vdup.8	d27, d25[0]
	vmlal.s8	q4, d22, d28
	vmlal.s8	q5, d23, d28
	vdup.8	d28, d30[0]
	vmlal.s8	q6, d22, d29
	vmlal.s8	q7, d23, d29
	vdup.8	d29, d31[0]
	tst	r4, r1
	bne	.Ltmp51
	ldr	r6, [r8, #32]
	ldr	lr, [r8, #36]
	orr	r6, r6, r4
	rbit	r6, r6
	clz	r6, r6
	subs	r6, r6, lr
	add	lr, r8, #64
	beq	.Ltmp52
.Ltmp53:
	vld1.16	{d20, d21}, [lr]!
	vhadd.s16	q0, q10, q0
	vld1.16	{d22, d23}, [lr]!
	vhadd.s16	q1, q11, q1
	vld1.16	{d20, d21}, [lr]!
	vhadd.s16	q2, q10, q2
	vld1.16	{d22, d23}, [lr]!
	vhadd.s16	q3, q11, q3
	vld1.16	{d20, d21}, [lr]!
	vhadd.s16	q4, q10, q4
	vld1.16	{d22, d23}, [lr]!
	vhadd.s16	q5, q11, q5
	vld1.16	{d20, d21}, [lr]!
	vhadd.s16	q6, q10, q6
	vld1.16	{d22, d23}, [lr]!
	vhadd.s16	q7, q11, q7
	subs	r6, r6, #1
	bne	.Ltmp53
.Ltmp52:
	cmp	r4, #0
	bne	.Ltmp50
	ldr	r6, [r8, #8]
	cmn	r1, #1
	ldr	lr, [r8, #44]
	beq	.Ltmp54
	vld1.16	{d20, d21, d22, d23}, [r6]
	vadd.i16	q0, q0, q10
	vadd.i16	q1, q1, q11
	vadd.i16	q2, q2, q10
	vadd.i16	q3, q3, q11
	vadd.i16	q4, q4, q10
	vadd.i16	q5, q5, q11
	vadd.i16	q6, q6, q10
	vadd.i16	q7, q7, q11
.Ltmp54:
	ldr	r6, [r8, #12]
	cmp	lr, #2
	beq	.Ltmp55
	vld1.16	{d20, d21, d22, d23}, [r6]
	vqrdmulh.s16	q0, q0, q10
	vqrdmulh.s16	q1, q1, q11
	vqrdmulh.s16	q2, q2, q10
	vqrdmulh.s16	q3, q3, q11
	vqrdmulh.s16	q4, q4, q10
	vqrdmulh.s16	q5, q5, q11
	vqrdmulh.s16	q6, q6, q10
	vqrdmulh.s16	q7, q7, q11
	cmp	lr, #0
	ldr	r6, [r8, #16]
	ldr	lr, [r8, #28]
	bne	.Ltmp56
	vqmovn.s16	d0, q0
	vqmovn.s16	d1, q1
	vqmovn.s16	d4, q2
	vqmovn.s16	d5, q3
	vqmovn.s16	d8, q4
	vqmovn.s16	d9, q5
	vqmovn.s16	d12, q6
	vqmovn.s16	d13, q7
	b	.Ltmp57
.Ltmp56:
	vqmovun.s16	d0, q0
	vqmovun.s16	d1, q1
	vqmovun.s16	d4, q2
	vqmovun.s16	d5, q3
	vqmovun.s16	d8, q4
	vqmovun.s16	d9, q5
	vqmovun.s16	d12, q6
	vqmovun.s16	d13, q7
	vmov.i8	q10, #0x80
	veor	q0, q0, q10
	veor	q2, q2, q10
	veor	q4, q4, q10
	veor	q6, q6, q10
.Ltmp57:
	vst1.8	{d0, d1}, [r6], lr
	ldr	r4, [r8, #20]
	vst1.8	{d4, d5}, [r6], lr
	vst1.8	{d8, d9}, [r6], lr
	cmp	r4, #0
	vst1.8	{d12, d13}, [r6], lr
	str	r6, [r8, #16]
	bne	.Ltmp47
	b	.Ltmp58
.Ltmp55:
	ldr	lr, [r8, #28]
	ldr	r6, [r8, #16]
	lsl	lr, lr, #1
	vst1.16	{d0, d1, d2, d3}, [r6], lr
	ldr	r4, [r8, #20]
	vst1.16	{d4, d5, d6, d7}, [r6], lr
	vst1.16	{d8, d9, d10, d11}, [r6], lr
	cmp	r4, #0
	vst1.16	{d12, d13, d14, d15}, [r6], lr
	str	r6, [r8, #16]
	bne	.Ltmp47
.Ltmp58:

	@NO_APP
.Ltmp59:
	@DEBUG_VALUE: tiles:t <- [DW_OP_LLVM_fragment 0 32] undef
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 352] $sp
	.loc	2 55 31 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:55:31 @[ csrc/kernels/pointwise/pointwise_neon.cpp:64:26 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	bic	r7, r12, #3
.Ltmp60:
	@DEBUG_VALUE: done <- $r7
	.loc	2 65 36 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:65:36 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	ldr	r0, [r9]
	@DEBUG_VALUE: pointwise_tiles_4x16:in <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:cin <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:back <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:w <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:v <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:c <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:mask <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:x <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:y <- undef
	ldr	r8, [sp, #32]                   @ 4-byte Reload
	ldr	r5, [sp, #36]                   @ 4-byte Reload
.Ltmp61:
	@DEBUG_VALUE: channels <- $r5
	.loc	2 65 23 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:65:23 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	cmp	r7, r0
	ldr	r6, [sp, #24]                   @ 4-byte Reload
	beq	.LBB0_17
.Ltmp62:
@ %bb.10:                               @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: done <- $r7
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 352] $sp
	@DEBUG_VALUE: channels <- $r5
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r10
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 64] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 288] $sp
	.loc	2 39 17                         @ csrc/kernels/pointwise/pointwise_neon.cpp:39:17 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	add	r7, r9, #24
.Ltmp63:
	.loc	2 67 55                         @ csrc/kernels/pointwise/pointwise_neon.cpp:67:55 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	ldrd	r4, r5, [r9, #4]
.Ltmp64:
	.loc	2 67 46                         @ csrc/kernels/pointwise/pointwise_neon.cpp:67:46 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	sub	r0, r0, #4
.Ltmp65:
	.loc	2 39 17                         @ csrc/kernels/pointwise/pointwise_neon.cpp:39:17 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	ldm	r7, {r2, r3, r7}
	.loc	2 40 65                         @ csrc/kernels/pointwise/pointwise_neon.cpp:40:65 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	add	r3, r3, r10, lsl #1
	.loc	2 38 28                         @ csrc/kernels/pointwise/pointwise_neon.cpp:38:28 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	mla	r7, r4, r10, r7
	.loc	2 39 22                         @ csrc/kernels/pointwise/pointwise_neon.cpp:39:22 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	add	r2, r2, r10, lsl #1
	.loc	2 40 20 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:40:20 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r3, [sp, #76]
.Ltmp66:
	.loc	2 68 48 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:68:48 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	mul	r3, r5, r0
.Ltmp67:
	@DEBUG_VALUE: number_bytes:p <- $r9
	.loc	2 36 24                         @ csrc/kernels/pointwise/pointwise_neon.cpp:36:24 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	ldr	r1, [r9, #16]
.Ltmp68:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 320] $sp
	.loc	2 43 13 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:43:13 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r5, [sp, #92]
.Ltmp69:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 224] $sp
	.loc	2 39 13                         @ csrc/kernels/pointwise/pointwise_neon.cpp:39:13 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r2, [sp, #72]
	.loc	2 45 29                         @ csrc/kernels/pointwise/pointwise_neon.cpp:45:29 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	cmp	r1, r4
.Ltmp70:
	.loc	2 67 22 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:67:22 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	ldr	r2, [sp, #28]                   @ 4-byte Reload
.Ltmp71:
	.loc	2 42 12 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:42:12 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r4, [sp, #88]
.Ltmp72:
	@DEBUG_VALUE: begin:p <- $r9
	@DEBUG_VALUE: begin:row <- $r2
	@DEBUG_VALUE: begin:first <- $r10
	@DEBUG_VALUE: begin:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	.loc	2 38 16                         @ csrc/kernels/pointwise/pointwise_neon.cpp:38:16 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r7, [sp, #68]
.Ltmp73:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 96] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 256] $sp
	@DEBUG_VALUE: number_bytes:p <- $r9
	.loc	2 67 22 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:67:22 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	mla	r2, r4, r0, r2
.Ltmp74:
	.loc	2 26 14                         @ csrc/kernels/pointwise/pointwise_neon.cpp:26:14 @[ csrc/kernels/pointwise/pointwise_neon.cpp:68:59 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	ldrb	r0, [r9, #36]
.Ltmp75:
	.loc	2 68 19                         @ csrc/kernels/pointwise/pointwise_neon.cpp:68:19 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	add	r3, r6, r3, lsl r0
.Ltmp76:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: begin:out <- $r3
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 192] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 160] $sp
	.loc	2 35 30 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:35:30 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	asr	r6, r4, #31
	.loc	2 37 11                         @ csrc/kernels/pointwise/pointwise_neon.cpp:37:11 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r2, [sp, #64]
	.loc	2 35 30                         @ csrc/kernels/pointwise/pointwise_neon.cpp:35:30 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	add	r6, r4, r6, lsr #29
.Ltmp77:
	@DEBUG_VALUE: begin:one <- undef
	.loc	2 41 18 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:41:18 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	add	r3, r3, r10, lsl r0
.Ltmp78:
	.loc	2 35 30 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:35:30 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	asr	r2, r6, #3
.Ltmp79:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: begin:chunks <- $r2
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 224] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 128] $sp
	.loc	2 41 12                         @ csrc/kernels/pointwise/pointwise_neon.cpp:41:12 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r3, [sp, #80]
.Ltmp80:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 256] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 96] $sp
	.loc	2 44 15                         @ csrc/kernels/pointwise/pointwise_neon.cpp:44:15 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r2, [sp, #96]
	.loc	2 45 29                         @ csrc/kernels/pointwise/pointwise_neon.cpp:45:29 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	bge	.LBB0_20
.Ltmp81:
@ %bb.11:                               @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 96] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 256] $sp
	@DEBUG_VALUE: begin:chunks <- $r2
	@DEBUG_VALUE: begin:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: begin:first <- $r10
	@DEBUG_VALUE: begin:p <- $r9
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r10
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	.loc	2 45 52 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:45:52 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	asr	r2, r1, #31
.Ltmp82:
	add	r2, r1, r2, lsr #29
	.loc	2 46 49                         @ csrc/kernels/pointwise/pointwise_neon.cpp:46:49 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	mvn	r1, #0
	add	r1, r1, r2, asr #3
	.loc	2 45 52                         @ csrc/kernels/pointwise/pointwise_neon.cpp:45:52 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	asr	r2, r2, #3
.Ltmp83:
	@DEBUG_VALUE: log2_of:number <- $r2
	.loc	2 30 12 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:30:12 @[ csrc/kernels/pointwise/pointwise_neon.cpp:45:21 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ] ]
	rbit	r2, r2
.Ltmp84:
	clz	r2, r2
.Ltmp85:
	.loc	2 46 21 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:46:21 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	b	.LBB0_21
.Ltmp86:
.LBB0_12:                               @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: tiles:channels <- $r5
	@DEBUG_VALUE: channels <- $r5
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 352 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r10
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	.loc	2 74 61                         @ csrc/kernels/pointwise/pointwise_neon.cpp:74:61 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	movw	r1, #21846
	.loc	2 73 47 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:73:47 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	cmp	r0, #1
	.loc	2 74 61 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:74:61 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	movt	r1, #21845
	.loc	2 73 47 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:73:47 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	mov	r7, #0
	.loc	2 74 61 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:74:61 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	smmul	r1, r0, r1
	.loc	2 73 47 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:73:47 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	movwgt	r7, #1
	mov	r4, #0
	str	r5, [sp, #36]                   @ 4-byte Spill
	mov	lr, #0
	str	r8, [sp, #32]                   @ 4-byte Spill
	@DEBUG_VALUE: run:count <- $r3
.Ltmp87:
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: run:pixels <- 3
	.loc	2 74 61 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:74:61 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	add	r2, r1, r1, lsr #31
	.loc	2 73 38 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:73:38 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	add	r3, r2, r2, lsl #1
	.loc	2 73 42 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:73:42 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	mvn	r3, r3
	add	r3, r3, r0
	clz	r3, r3
	lsr	r3, r3, #5
	.loc	2 73 47                         @ csrc/kernels/pointwise/pointwise_neon.cpp:73:47 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	and	r3, r7, r3
.Ltmp88:
	@DEBUG_VALUE: tiles:one_left <- undef
	.loc	2 74 65                         @ csrc/kernels/pointwise/pointwise_neon.cpp:74:65 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	subs	r3, r2, r3
.Ltmp89:
	@DEBUG_VALUE: run:tile <- undef
	.loc	2 52 15 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:52:15 @[ csrc/kernels/pointwise/pointwise_neon.cpp:74:19 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	beq	.LBB0_14
.Ltmp90:
@ %bb.13:                               @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: run:pixels <- 3
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: tiles:channels <- $r5
	@DEBUG_VALUE: channels <- $r5
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 352 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r10
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	@DEBUG_VALUE: pointwise_tiles_3x32:in <- undef
	@DEBUG_VALUE: pointwise_tiles_3x32:cin <- undef
	@DEBUG_VALUE: pointwise_tiles_3x32:back <- undef
	@DEBUG_VALUE: pointwise_tiles_3x32:w <- undef
	@DEBUG_VALUE: pointwise_tiles_3x32:v <- undef
	@DEBUG_VALUE: pointwise_tiles_3x32:c <- undef
	@DEBUG_VALUE: pointwise_tiles_3x32:mask <- undef
	@DEBUG_VALUE: pointwise_tiles_3x32:x <- undef
	@DEBUG_VALUE: pointwise_tiles_3x32:y <- undef
	.loc	2 53 14                         @ csrc/kernels/pointwise/pointwise_neon.cpp:53:14 @[ csrc/kernels/pointwise/pointwise_neon.cpp:74:19 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r3, [sp, #84]
.Ltmp91:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $sp
	.loc	2 55 31 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:55:31 @[ csrc/kernels/pointwise/pointwise_neon.cpp:74:19 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	add	lr, r3, r3, lsl #1
.Ltmp92:
	.file	11 "/work/wt/cside" "csrc/kernels/pointwise/tile_3x32_arm_neon.h"
	.loc	11 106 5 is_stmt 1              @ csrc/kernels/pointwise/tile_3x32_arm_neon.h:106:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:54:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:74:19 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ] ]
	add	r12, sp, #64
.Ltmp93:
	@DEBUG_VALUE: pointwise_tiles_3x32:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@APP
	ldr	r0, [r12]
	ldr	r6, [r12, #4]
	ldr	r3, [r12, #24]
	ldr	r1, [r12, #40]
	add	r5, r6, r3, lsl #4
	rsb	r7, r3, #4
	lsl	r7, r7, #1
	vld1.8	{d24, d25}, [r6]!
	vld1.8	{d26, d27}, [r5]!
.Ltmp94:
	ldr	r4, [r12, #32]
	cmn	r1, #1
	vld1.8	{d28}, [r0], r3
	vld1.8	{d29}, [r0], r3
	vld1.8	{d30}, [r0], r7
	beq	.Ltmp95
	vdup.8	d31, d28[0]
	vmull.s8	q0, d24, d31
	vmull.s8	q1, d25, d31
	vmull.s8	q2, d26, d31
	vmull.s8	q3, d27, d31
	vdup.8	d31, d29[0]
	vmull.s8	q4, d24, d31
	vmull.s8	q5, d25, d31
	vmull.s8	q6, d26, d31
	vmull.s8	q7, d27, d31
	vdup.8	d31, d30[0]
	vmull.s8	q8, d24, d31
	vmull.s8	q9, d25, d31
	vld1.8	{d24, d25}, [r6]!
	vmull.s8	q10, d26, d31
	vmull.s8	q11, d27, d31
	vld1.8	{d26, d27}, [r5]!
	b	.Ltmp96
.Ltmp95:
	ldr	r2, [r12, #8]
	add	r8, r2, #32
	vdup.8	d31, d28[0]
	vld1.16	{d0, d1, d2, d3}, [r2]
	vmlal.s8	q0, d24, d31
	vmlal.s8	q1, d25, d31
	vld1.16	{d4, d5, d6, d7}, [r8]
	vmlal.s8	q2, d26, d31
	vmlal.s8	q3, d27, d31
	vdup.8	d31, d29[0]
	vld1.16	{d8, d9, d10, d11}, [r2]
	vmlal.s8	q4, d24, d31
	vmlal.s8	q5, d25, d31
	vld1.16	{d12, d13, d14, d15}, [r8]
	vmlal.s8	q6, d26, d31
	vmlal.s8	q7, d27, d31
	vdup.8	d31, d30[0]
	vld1.16	{d16, d17, d18, d19}, [r2]
	vmlal.s8	q8, d24, d31
	vmlal.s8	q9, d25, d31
	vld1.8	{d24, d25}, [r6]!
	vld1.16	{d20, d21, d22, d23}, [r8]
	vmlal.s8	q10, d26, d31
	vmlal.s8	q11, d27, d31
	vld1.8	{d26, d27}, [r5]!
	b	.Ltmp96
.Ltmp97:
	vld1.8	{d28}, [r0], r3
	vld1.8	{d29}, [r0], r3
	vld1.8	{d30}, [r0], r7
	vdup.8	d31, d28[0]
	vst1.16	{d0, d1, d2, d3}, [r8]!
	vmull.s8	q0, d24, d31
	vmull.s8	q1, d25, d31
	vst1.16	{d4, d5, d6, d7}, [r8]!
	vmull.s8	q2, d26, d31
	vmull.s8	q3, d27, d31
	vdup.8	d31, d29[0]
	vst1.16	{d8, d9, d10, d11}, [r8]!
	vmull.s8	q4, d24, d31
	vmull.s8	q5, d25, d31
	vst1.16	{d12, d13, d14, d15}, [r8]!
	vmull.s8	q6, d26, d31
	vmull.s8	q7, d27, d31
	vdup.8	d31, d30[0]
	vst1.16	{d16, d17, d18, d19}, [r8]!
	vmull.s8	q8, d24, d31
	vmull.s8	q9, d25, d31
	vld1.8	{d24, d25}, [r6]!
	vst1.16	{d20, d21, d22, d23}, [r8]
	vmull.s8	q10, d26, d31
	vmull.s8	q11, d27, d31
	vld1.8	{d26, d27}, [r5]!
	b	.Ltmp96
.Ltmp98:
	vld1.8	{d28}, [r0], r3
	vld1.8	{d29}, [r0], r3
	vld1.8	{d30}, [r0], r7
	vdup.8	d31, d28[0]
	vmlal.s8	q0, d24, d31
	vmlal.s8	q1, d25, d31
	vmlal.s8	q2, d26, d31
	vmlal.s8	q3, d27, d31
	vdup.8	d31, d29[0]
	vmlal.s8	q4, d24, d31
	vmlal.s8	q5, d25, d31
	vmlal.s8	q6, d26, d31
	vmlal.s8	q7, d27, d31
	vdup.8	d31, d30[0]
	vmlal.s8	q8, d24, d31
	vmlal.s8	q9, d25, d31
	vld1.8	{d24, d25}, [r6]!
	vmlal.s8	q10, d26, d31
	vmlal.s8	q11, d27, d31
	vld1.8	{d26, d27}, [r5]!
.Ltmp96:
	vdup.8	d31, d28[1]
	vmlal.s8	q0, d24, d31
	vmlal.s8	q1, d25, d31
	vmlal.s8	q2, d26, d31
	vmlal.s8	q3, d27, d31
	vdup.8	d31, d29[1]
	vmlal.s8	q4, d24, d31
	vmlal.s8	q5, d25, d31
	vmlal.s8	q6, d26, d31
	vmlal.s8	q7, d27, d31
	vdup.8	d31, d30[1]
	vmlal.s8	q8, d24, d31
	vmlal.s8	q9, d25, d31
	vld1.8	{d24, d25}, [r6]!
	vmlal.s8	q10, d26, d31
	vmlal.s8	q11, d27, d31
	vld1.8	{d26, d27}, [r5]!
	vdup.8	d31, d28[2]
	vmlal.s8	q0, d24, d31
	vmlal.s8	q1, d25, d31
	vmlal.s8	q2, d26, d31
	vmlal.s8	q3, d27, d31
	vdup.8	d31, d29[2]
	vmlal.s8	q4, d24, d31
	vmlal.s8	q5, d25, d31
	vmlal.s8	q6, d26, d31
	vmlal.s8	q7, d27, d31
	vdup.8	d31, d30[2]
	vmlal.s8	q8, d24, d31
	vmlal.s8	q9, d25, d31
	vld1.8	{d24, d25}, [r6]!
	vmlal.s8	q10, d26, d31
	vmlal.s8	q11, d27, d31
	vld1.8	{d26, d27}, [r5]!
	vdup.8	d31, d28[3]
	vmlal.s8	q0, d24, d31
	vmlal.s8	q1, d25, d31
	vmlal.s8	q2, d26, d31
	vmlal.s8	q3, d27, d31
	vdup.8	d31, d29[3]
	vmlal.s8	q4, d24, d31
	vmlal.s8	q5, d25, d31
	vmlal.s8	q6, d26, d31
	vmlal.s8	q7, d27, d31
	vdup.8	d31, d30[3]
	vmlal.s8	q8, d24, d31
	vmlal.s8	q9, d25, d31
	vld1.8	{d24, d25}, [r6]!
	vmlal.s8	q10, d26, d31
	vmlal.s8	q11, d27, d31
	vld1.8	{d26, d27}, [r5]!
	vdup.8	d31, d28[4]
	vmlal.s8	q0, d24, d31
	vmlal.s8	q1, d25, d31
	vmlal.s8	q2, d26, d31
	vmlal.s8	q3, d27, d31
	vdup.8	d31, d29[4]
	vmlal.s8	q4, d24, d31
	vmlal.s8	q5, d25, d31
	vmlal.s8	q6, d26, d31
	vmlal.s8	q7, d27, d31
	vdup.8	d31, d30[4]
	vmlal.s8	q8, d24, d31
	vmlal.s8	q9, d25, d31
	vld1.8	{d24, d25}, [r6]!
	vmlal.s8	q10, d26, d31
	vmlal.s8	q11, d27, d31
	vld1.8	{d26, d27}, [r5]!
	vdup.8	d31, d28[5]
	vmlal.s8	q0, d24, d31
	vmlal.s8	q1, d25, d31
	vmlal.s8	q2, d26, d31
	vmlal.s8	q3, d27, d31
	vdup.8	d31, d29[5]
	vmlal.s8	q4, d24, d31
	vmlal.s8	q5, d25, d31
	vmlal.s8	q6, d26, d31
	vmlal.s8	q7, d27, d31
	vdup.8	d31, d30[5]
	vmlal.s8	q8, d24, d31
	vmlal.s8	q9, d25, d31
	vld1.8	{d24, d25}, [r6]!
	vmlal.s8	q10, d26, d31
	vmlal.s8	q11, d27, d31
	vld1.8	{d26, d27}, [r5]!
	vdup.8	d31, d28[6]
	vmlal.s8	q0, d24, d31
	vmlal.s8	q1, d25, d31
	vmlal.s8	q2, d26, d31
	vmlal.s8	q3, d27, d31
	vdup.8	d31, d29[6]
	vmlal.s8	q4, d24, d31
	vmlal.s8	q5, d25, d31
	vmlal.s8	q6, d26, d31
	vmlal.s8	q7, d27, d31
	vdup.8	d31, d30[6]
	vmlal.s8	q8, d24, d31
	vmlal.s8	q9, d25, d31
	vld1.8	{d24, d25}, [r6]!
	vmlal.s8	q10, d26, d31
	vmlal.s8	q11, d27, d31
	vld1.8	{d26, d27}, [r5]!
	subs	r4, r4, #1
	subeq	r6, r6, r3, lsl #4
	subeq	r5, r5, r3, lsl #4
	addeq	r0, r0, r3, lsl #1
	vdup.8	d31, d28[7]
	vmlal.s8	q0, d24, d31
	vmlal.s8	q1, d25, d31
	vmlal.s8	q2, d26, d31
	vmlal.s8	q3, d27, d31
	vdup.8	d31, d29[7]
	vmlal.s8	q4, d24, d31
	vmlal.s8	q5, d25, d31
	vmlal.s8	q6, d26, d31
	vmlal.s8	q7, d27, d31
	vdup.8	d31, d30[7]
	vmlal.s8	q8, d24, d31
	vmlal.s8	q9, d25, d31
	vld1.8	{d24, d25}, [r6]!
	vmlal.s8	q10, d26, d31
	vmlal.s8	q11, d27, d31
	vld1.8	{d26, d27}, [r5]!
	tst	r4, r1
	bne	.Ltmp98
	ldr	r2, [r12, #32]
	ldr	r8, [r12, #36]
	orr	r2, r2, r4
	rbit	r2, r2
	clz	r2, r2
	subs	r2, r2, r8
	add	r8, r12, #64
	beq	.Ltmp99
.Ltmp100:
	vld1.16	{d28, d29}, [r8]!
	vhadd.s16	q0, q14, q0
	vld1.16	{d30, d31}, [r8]!
	vhadd.s16	q1, q15, q1
	vld1.16	{d28, d29}, [r8]!
	vhadd.s16	q2, q14, q2
	vld1.16	{d30, d31}, [r8]!
	vhadd.s16	q3, q15, q3
	vld1.16	{d28, d29}, [r8]!
	vhadd.s16	q4, q14, q4
	vld1.16	{d30, d31}, [r8]!
	vhadd.s16	q5, q15, q5
	vld1.16	{d28, d29}, [r8]!
	vhadd.s16	q6, q14, q6
	vld1.16	{d30, d31}, [r8]!
	vhadd.s16	q7, q15, q7
	vld1.16	{d28, d29}, [r8]!
	vhadd.s16	q8, q14, q8
	vld1.16	{d30, d31}, [r8]!
	vhadd.s16	q9, q15, q9
	vld1.16	{d28, d29}, [r8]!
	vhadd.s16	q10, q14, q10
	vld1.16	{d30, d31}, [r8]!
	vhadd.s16	q11, q15, q11
	subs	r2, r2, #1
	bne	.Ltmp100
.Ltmp99:
	cmp	r4, #0
	bne	.Ltmp97
	ldr	r2, [r12, #8]
	cmn	r1, #1
	ldr	r8, [r12, #44]
	beq	.Ltmp101
	vld1.16	{d28, d29}, [r2]!
	vld1.16	{d30, d31}, [r2]!
	vadd.i16	q0, q0, q14
	vadd.i16	q4, q4, q14
	vadd.i16	q8, q8, q14
	vld1.16	{d28, d29}, [r2]!
	vadd.i16	q1, q1, q15
	vadd.i16	q5, q5, q15
	vadd.i16	q9, q9, q15
	vld1.16	{d30, d31}, [r2]
	vadd.i16	q2, q2, q14
	vadd.i16	q6, q6, q14
	vadd.i16	q10, q10, q14
	vadd.i16	q3, q3, q15
	vadd.i16	q7, q7, q15
	vadd.i16	q11, q11, q15
.Ltmp101:
	ldr	r2, [r12, #12]
	vld1.16	{d28, d29}, [r2]!
	vld1.16	{d30, d31}, [r2]!
	vqrdmulh.s16	q0, q0, q14
	vqrdmulh.s16	q4, q4, q14
	vqrdmulh.s16	q8, q8, q14
	vld1.16	{d28, d29}, [r2]!
	vqrdmulh.s16	q1, q1, q15
	vqrdmulh.s16	q5, q5, q15
	vqrdmulh.s16	q9, q9, q15
	vld1.16	{d30, d31}, [r2]
	vqrdmulh.s16	q2, q2, q14
	vqrdmulh.s16	q6, q6, q14
	vqrdmulh.s16	q10, q10, q14
	vqrdmulh.s16	q3, q3, q15
	vqrdmulh.s16	q7, q7, q15
	vqrdmulh.s16	q11, q11, q15
	cmp	r8, #0
	ldr	r2, [r12, #16]
	ldr	r8, [r12, #28]
	bne	.Ltmp102
	vqmovn.s16	d0, q0
	vqmovn.s16	d1, q1
	vqmovn.s16	d2, q2
	vqmovn.s16	d3, q3
	vqmovn.s16	d8, q4
	vqmovn.s16	d9, q5
	vqmovn.s16	d10, q6
	vqmovn.s16	d11, q7
	vqmovn.s16	d16, q8
	vqmovn.s16	d17, q9
	vqmovn.s16	d18, q10
	vqmovn.s16	d19, q11
	b	.Ltmp103
.Ltmp102:
	vqmovun.s16	d0, q0
	vqmovun.s16	d1, q1
	vqmovun.s16	d2, q2
	vqmovun.s16	d3, q3
	vqmovun.s16	d8, q4
	vqmovun.s16	d9, q5
	vqmovun.s16	d10, q6
	vqmovun.s16	d11, q7
	vqmovun.s16	d16, q8
	vqmovun.s16	d17, q9
	vqmovun.s16	d18, q10
	vqmovun.s16	d19, q11
	vmov.i8	q15, #0x80
	veor	q0, q0, q15
	veor	q1, q1, q15
	veor	q4, q4, q15
	veor	q5, q5, q15
	veor	q8, q8, q15
	veor	q9, q9, q15
.Ltmp103:
	vst1.8	{d0, d1, d2, d3}, [r2], r8
	ldr	r4, [r12, #20]
	vst1.8	{d8, d9, d10, d11}, [r2], r8
	subs	r4, r4, #1
	vst1.8	{d16, d17, d18, d19}, [r2], r8
	str	r4, [r12, #20]
	str	r2, [r12, #16]
	bne	.Ltmp94

	@NO_APP
.Ltmp104:
	.loc	2 55 11 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:55:11 @[ csrc/kernels/pointwise/pointwise_neon.cpp:74:19 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	ldr	r0, [sp, #64]
	mov	r4, #0
	.loc	2 55 45                         @ csrc/kernels/pointwise/pointwise_neon.cpp:55:45 @[ csrc/kernels/pointwise/pointwise_neon.cpp:74:19 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	ldr	r1, [sp, #88]
	ldr	r8, [sp, #32]                   @ 4-byte Reload
	ldr	r5, [sp, #36]                   @ 4-byte Reload
	.loc	2 55 11                         @ csrc/kernels/pointwise/pointwise_neon.cpp:55:11 @[ csrc/kernels/pointwise/pointwise_neon.cpp:74:19 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	mla	r1, r1, lr, r0
.Ltmp105:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 352] $sp
	.loc	2 0 11                          @ csrc/kernels/pointwise/pointwise_neon.cpp:0:11
	ldr	r6, [sp, #24]                   @ 4-byte Reload
.Ltmp106:
	.loc	2 75 49                         @ csrc/kernels/pointwise/pointwise_neon.cpp:75:49 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	ldr	r0, [r9]
.Ltmp107:
	.loc	2 55 11 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:55:11 @[ csrc/kernels/pointwise/pointwise_neon.cpp:74:19 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r1, [sp, #64]
.Ltmp108:
.LBB0_14:                               @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r10
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	@DEBUG_VALUE: tiles:x <- $lr
	.loc	2 75 59 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:75:59 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	sub	r0, r0, lr
.Ltmp109:
	@DEBUG_VALUE: run:count <- [DW_OP_constu 2, DW_OP_div, DW_OP_stack_value] $r0
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: run:tile <- undef
	@DEBUG_VALUE: run:pixels <- 2
	.loc	2 52 15 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:52:15 @[ csrc/kernels/pointwise/pointwise_neon.cpp:75:16 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	add	r1, r0, #1
	cmp	r1, #3
	blo	.LBB0_16
.Ltmp110:
@ %bb.15:                               @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: run:pixels <- 2
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: run:count <- [DW_OP_constu 2, DW_OP_div, DW_OP_stack_value] $r0
	@DEBUG_VALUE: tiles:x <- $lr
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r10
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	.loc	2 75 64 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:75:64 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	add	r0, r0, r0, lsr #31
.Ltmp111:
	.file	12 "/work/wt/cside" "csrc/kernels/pointwise/tile_2x32_arm_neon.h"
	.loc	12 104 5 is_stmt 1              @ csrc/kernels/pointwise/tile_2x32_arm_neon.h:104:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:54:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:75:16 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ] ]
	add	r12, sp, #64
.Ltmp112:
	@DEBUG_VALUE: pointwise_tiles_2x32:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	.loc	2 75 64 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:75:64 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	asr	r1, r0, #1
.Ltmp113:
	@DEBUG_VALUE: run:count <- $r1
	.loc	2 0 64                          @ csrc/kernels/pointwise/pointwise_neon.cpp:0:64
	str	r0, [sp, #20]                   @ 4-byte Spill
.Ltmp114:
	.loc	2 53 14 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:53:14 @[ csrc/kernels/pointwise/pointwise_neon.cpp:75:16 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r1, [sp, #84]
.Ltmp115:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $sp
	.loc	12 104 5                        @ csrc/kernels/pointwise/tile_2x32_arm_neon.h:104:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:54:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:75:16 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ] ]
	@APP
	ldr	r1, [r12]
	ldr	r7, [r12, #4]
	ldr	r2, [r12, #24]
	ldr	r4, [r12, #40]
	add	r6, r7, r2, lsl #4
	rsb	r3, r2, #8
	vld1.8	{d24}, [r1], r2
	vld1.8	{d25}, [r1], r3
	vld1.8	{d16, d17, d18, d19}, [r7]!
	vld1.8	{d20, d21, d22, d23}, [r6]!
	vdup.8	d26, d24[0]
	vdup.8	d27, d25[0]
	vdup.8	d28, d24[1]
	vdup.8	d29, d25[1]
.Ltmp116:
	ldr	r0, [r12, #20]
	ldr	r5, [r12, #32]
	subs	r0, r0, #1
	str	r0, [r12, #20]
	mov	r0, r2
	rsbeq	r0, r2, #0
	str	r0, [r12, #48]
	cmn	r4, #1
	beq	.Ltmp117
	vmull.s8	q0, d16, d26
	vmull.s8	q1, d17, d26
	vmull.s8	q4, d16, d27
	vmull.s8	q5, d17, d27
	vmlal.s8	q0, d18, d28
	vmlal.s8	q1, d19, d28
	vmlal.s8	q4, d18, d29
	vmlal.s8	q5, d19, d29
	vld1.8	{d16, d17, d18, d19}, [r7]!
	vmull.s8	q2, d20, d26
	vmull.s8	q3, d21, d26
	vdup.8	d26, d24[2]
	vmull.s8	q6, d20, d27
	vmull.s8	q7, d21, d27
	vdup.8	d27, d25[2]
	vmlal.s8	q2, d22, d28
	vmlal.s8	q3, d23, d28
	vdup.8	d28, d24[3]
	vmlal.s8	q6, d22, d29
	vmlal.s8	q7, d23, d29
	vdup.8	d29, d25[3]
	vld1.8	{d20, d21, d22, d23}, [r6]!
	b	.Ltmp118
.Ltmp117:
	ldr	r0, [r12, #8]
	add	r8, r0, #32
	vld1.16	{d0, d1, d2, d3}, [r0]
	vmlal.s8	q0, d16, d26
	vmlal.s8	q1, d17, d26
	vld1.16	{d8, d9, d10, d11}, [r0]
	vmlal.s8	q4, d16, d27
	vmlal.s8	q5, d17, d27
	vmlal.s8	q0, d18, d28
	vmlal.s8	q1, d19, d28
	vmlal.s8	q4, d18, d29
	vmlal.s8	q5, d19, d29
	vld1.8	{d16, d17, d18, d19}, [r7]!
	vld1.16	{d4, d5, d6, d7}, [r8]
	vmlal.s8	q2, d20, d26
	vmlal.s8	q3, d21, d26
	vdup.8	d26, d24[2]
	vld1.16	{d12, d13, d14, d15}, [r8]
	vmlal.s8	q6, d20, d27
	vmlal.s8	q7, d21, d27
	vdup.8	d27, d25[2]
	vmlal.s8	q2, d22, d28
	vmlal.s8	q3, d23, d28
	vdup.8	d28, d24[3]
	vmlal.s8	q6, d22, d29
	vmlal.s8	q7, d23, d29
	vdup.8	d29, d25[3]
	vld1.8	{d20, d21, d22, d23}, [r6]!
	b	.Ltmp118
.Ltmp119:
	vst1.16	{d0, d1, d2, d3}, [r8]!
	vmull.s8	q0, d16, d26
	vmull.s8	q1, d17, d26
	vst1.16	{d8, d9, d10, d11}, [r8]!
	vmull.s8	q4, d16, d27
	vmull.s8	q5, d17, d27
	vmlal.s8	q0, d18, d28
	vmlal.s8	q1, d19, d28
	vmlal.s8	q4, d18, d29
	vmlal.s8	q5, d19, d29
	vld1.8	{d16, d17, d18, d19}, [r7]!
	vst1.16	{d4, d5, d6, d7}, [r8]!
	vmull.s8	q2, d20, d26
	vmull.s8	q3, d21, d26
	vdup.8	d26, d24[2]
	vst1.16	{d12, d13, d14, d15}, [r8]
	vmull.s8	q6, d20, d27
	vmull.s8	q7, d21, d27
	vdup.8	d27, d25[2]
	vmlal.s8	q2, d22, d28
	vmlal.s8	q3, d23, d28
	vdup.8	d28, d24[3]
	vmlal.s8	q6, d22, d29
	vmlal.s8	q7, d23, d29
	vdup.8	d29, d25[3]
	vld1.8	{d20, d21, d22, d23}, [r6]!
	b	.Ltmp118
.Ltmp120:
	vmlal.s8	q0, d16, d26
	vmlal.s8	q1, d17, d26
	vmlal.s8	q4, d16, d27
	vmlal.s8	q5, d17, d27
	vmlal.s8	q0, d18, d28
	vmlal.s8	q1, d19, d28
	vmlal.s8	q4, d18, d29
	vmlal.s8	q5, d19, d29
	vld1.8	{d16, d17, d18, d19}, [r7]!
	vmlal.s8	q2, d20, d26
	vmlal.s8	q3, d21, d26
	vdup.8	d26, d24[2]
	vmlal.s8	q6, d20, d27
	vmlal.s8	q7, d21, d27
	vdup.8	d27, d25[2]
	vmlal.s8	q2, d22, d28
	vmlal.s8	q3, d23, d28
	vdup.8	d28, d24[3]
	vmlal.s8	q6, d22, d29
	vmlal.s8	q7, d23, d29
	vdup.8	d29, d25[3]
	vld1.8	{d20, d21, d22, d23}, [r6]!
.Ltmp118:
	vmlal.s8	q0, d16, d26
	vmlal.s8	q1, d17, d26
	vmlal.s8	q4, d16, d27
	vmlal.s8	q5, d17, d27
	vmlal.s8	q0, d18, d28
	vmlal.s8	q1, d19, d28
	vmlal.s8	q4, d18, d29
	vmlal.s8	q5, d19, d29
	vld1.8	{d16, d17, d18, d19}, [r7]!
	vmlal.s8	q2, d20, d26
	vmlal.s8	q3, d21, d26
	vdup.8	d26, d24[4]
	vmlal.s8	q6, d20, d27
	vmlal.s8	q7, d21, d27
	vdup.8	d27, d25[4]
	vmlal.s8	q2, d22, d28
	vmlal.s8	q3, d23, d28
	vdup.8	d28, d24[5]
	vmlal.s8	q6, d22, d29
	vmlal.s8	q7, d23, d29
	vdup.8	d29, d25[5]
	vld1.8	{d20, d21, d22, d23}, [r6]!
	subs	r5, r5, #1
	vmlal.s8	q0, d16, d26
	vmlal.s8	q1, d17, d26
	vmlal.s8	q4, d16, d27
	vmlal.s8	q5, d17, d27
	vmlal.s8	q0, d18, d28
	vmlal.s8	q1, d19, d28
	vmlal.s8	q4, d18, d29
	vmlal.s8	q5, d19, d29
	vld1.8	{d16, d17, d18, d19}, [r7]!
	vmlal.s8	q2, d20, d26
	vmlal.s8	q3, d21, d26
	vdup.8	d26, d24[6]
	vmlal.s8	q6, d20, d27
	vmlal.s8	q7, d21, d27
	vdup.8	d27, d25[6]
	vmlal.s8	q2, d22, d28
	vmlal.s8	q3, d23, d28
	vdup.8	d28, d24[7]
	vmlal.s8	q6, d22, d29
	vmlal.s8	q7, d23, d29
	vdup.8	d29, d25[7]
	vld1.8	{d20, d21, d22, d23}, [r6]!
	ldreq	r0, [r12, #48]
	subeq	r7, r7, r2, lsl #4
	subeq	r6, r6, r2, lsl #4
	addeq	r1, r1, r0
	vmlal.s8	q0, d16, d26
	vmlal.s8	q1, d17, d26
	vmlal.s8	q4, d16, d27
	vmlal.s8	q5, d17, d27
	vld1.8	{d24}, [r1], r2
	vld1.8	{d25}, [r1], r3
	vmlal.s8	q0, d18, d28
	vmlal.s8	q1, d19, d28
	vmlal.s8	q4, d18, d29
	vmlal.s8	q5, d19, d29
	vld1.8	{d16, d17, d18, d19}, [r7]!
	vmlal.s8	q2, d20, d26
	vmlal.s8	q3, d21, d26
	vdup.8	d26, d24[0]
	vmlal.s8	q6, d20, d27
	vmlal.s8	q7, d21, d27
	vdup.8	d27, d25[0]
	vmlal.s8	q2, d22, d28
	vmlal.s8	q3, d23, d28
	vdup.8	d28, d24[1]
	vmlal.s8	q6, d22, d29
	vmlal.s8	q7, d23, d29
	vdup.8	d29, d25[1]
	vld1.8	{d20, d21, d22, d23}, [r6]!
	tst	r5, r4
	bne	.Ltmp120
	ldr	r0, [r12, #32]
	ldr	r8, [r12, #36]
	orr	r0, r0, r5
	rbit	r0, r0
	clz	r0, r0
	subs	r0, r0, r8
	add	r8, r12, #64
	beq	.Ltmp121
.Ltmp122:
	vld1.16	{d30, d31}, [r8]!
	vhadd.s16	q0, q15, q0
	vld1.16	{d30, d31}, [r8]!
	vhadd.s16	q1, q15, q1
	vld1.16	{d30, d31}, [r8]!
	vhadd.s16	q4, q15, q4
	vld1.16	{d30, d31}, [r8]!
	vhadd.s16	q5, q15, q5
	vld1.16	{d30, d31}, [r8]!
	vhadd.s16	q2, q15, q2
	vld1.16	{d30, d31}, [r8]!
	vhadd.s16	q3, q15, q3
	vld1.16	{d30, d31}, [r8]!
	vhadd.s16	q6, q15, q6
	vld1.16	{d30, d31}, [r8]!
	vhadd.s16	q7, q15, q7
	subs	r0, r0, #1
	bne	.Ltmp122
.Ltmp121:
	cmp	r5, #0
	bne	.Ltmp119
	ldr	r0, [r12, #8]
	cmn	r4, #1
	ldr	r8, [r12, #44]
	beq	.Ltmp123
	vld1.16	{d30, d31}, [r0]!
	vadd.i16	q0, q0, q15
	vadd.i16	q4, q4, q15
	vld1.16	{d30, d31}, [r0]!
	vadd.i16	q1, q1, q15
	vadd.i16	q5, q5, q15
	vld1.16	{d30, d31}, [r0]!
	vadd.i16	q2, q2, q15
	vadd.i16	q6, q6, q15
	vld1.16	{d30, d31}, [r0]!
	vadd.i16	q3, q3, q15
	vadd.i16	q7, q7, q15
.Ltmp123:
	ldr	r0, [r12, #12]
	vld1.16	{d30, d31}, [r0]!
	vqrdmulh.s16	q0, q0, q15
	vqrdmulh.s16	q4, q4, q15
	vld1.16	{d30, d31}, [r0]!
	vqrdmulh.s16	q1, q1, q15
	vqrdmulh.s16	q5, q5, q15
	vld1.16	{d30, d31}, [r0]!
	vqrdmulh.s16	q2, q2, q15
	vqrdmulh.s16	q6, q6, q15
	vld1.16	{d30, d31}, [r0]!
	vqrdmulh.s16	q3, q3, q15
	vqrdmulh.s16	q7, q7, q15
	cmp	r8, #0
	ldr	r0, [r12, #16]
	ldr	r8, [r12, #28]
	bne	.Ltmp124
	vqmovn.s16	d0, q0
	vqmovn.s16	d1, q1
	vqmovn.s16	d2, q2
	vqmovn.s16	d3, q3
	vqmovn.s16	d8, q4
	vqmovn.s16	d9, q5
	vqmovn.s16	d10, q6
	vqmovn.s16	d11, q7
	b	.Ltmp125
.Ltmp124:
	vqmovun.s16	d0, q0
	vqmovun.s16	d1, q1
	vqmovun.s16	d2, q2
	vqmovun.s16	d3, q3
	vqmovun.s16	d8, q4
	vqmovun.s16	d9, q5
	vqmovun.s16	d10, q6
	vqmovun.s16	d11, q7
	vmov.i8	q15, #0x80
	veor	q0, q0, q15
	veor	q1, q1, q15
	veor	q4, q4, q15
	veor	q5, q5, q15
.Ltmp125:
	vst1.8	{d0, d1, d2, d3}, [r0], r8
	ldr	r5, [r12, #20]
	vst1.8	{d8, d9, d10, d11}, [r0], r8
	cmp	r5, #0
	str	r0, [r12, #16]
	bne	.Ltmp116

	@NO_APP
.Ltmp126:
	@DEBUG_VALUE: pointwise_tiles_2x32:in <- undef
	@DEBUG_VALUE: pointwise_tiles_2x32:cin <- undef
	@DEBUG_VALUE: pointwise_tiles_2x32:back <- undef
	@DEBUG_VALUE: pointwise_tiles_2x32:w <- undef
	@DEBUG_VALUE: pointwise_tiles_2x32:v <- undef
	@DEBUG_VALUE: pointwise_tiles_2x32:c <- undef
	@DEBUG_VALUE: pointwise_tiles_2x32:mask <- undef
	@DEBUG_VALUE: pointwise_tiles_2x32:x <- undef
	@DEBUG_VALUE: pointwise_tiles_2x32:y <- undef
	.loc	2 55 31 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:55:31 @[ csrc/kernels/pointwise/pointwise_neon.cpp:75:16 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	ldr	r0, [sp, #20]                   @ 4-byte Reload
	ldr	r8, [sp, #32]                   @ 4-byte Reload
	ldr	r5, [sp, #36]                   @ 4-byte Reload
	ldr	r6, [sp, #24]                   @ 4-byte Reload
	bic	r4, r0, #1
.Ltmp127:
	@DEBUG_VALUE: tiles:t <- [DW_OP_LLVM_fragment 0 32] undef
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 352] $sp
.LBB0_16:                               @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: tiles:x <- $lr
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r10
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	.loc	2 75 14 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:75:14 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	add	r7, r4, lr
.Ltmp128:
.LBB0_17:                               @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	@DEBUG_VALUE: x <- $r7
	@DEBUG_VALUE: c <- 0
	.loc	2 89 51                         @ csrc/kernels/pointwise/pointwise_neon.cpp:89:51
	mov	r0, r9
	add	r1, sp, #40
	mov	r2, r7
	mov	r3, r10
	str	r6, [sp]
	bl	_ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv
.Ltmp129:
	@DEBUG_VALUE: c <- 16
	.loc	2 89 9                          @ csrc/kernels/pointwise/pointwise_neon.cpp:89:9
	tst	r8, #1
	bne	.LBB0_19
.Ltmp130:
@ %bb.18:                               @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: c <- 16
	@DEBUG_VALUE: x <- $r7
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	@DEBUG_VALUE: c <- 16
	.loc	2 89 78                         @ csrc/kernels/pointwise/pointwise_neon.cpp:89:78
	add	r3, r10, #16
	.loc	2 89 51 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:89:51
	mov	r0, r9
	add	r1, sp, #40
	mov	r2, r7
	str	r6, [sp]
	bl	_ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv
.Ltmp131:
	@DEBUG_VALUE: c <- 32
.LBB0_19:                               @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	.loc	2 19 27                         @ csrc/kernels/pointwise/pointwise_neon.cpp:19:27 @[ csrc/kernels/pointwise/pointwise_neon.cpp:86:24 ]
	ldr	r4, [r9, #4]
.Ltmp132:
	.loc	2 86 71 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:86:71
	add	r10, r5, r10
.Ltmp133:
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	.loc	2 0 71 is_stmt 0                @ csrc/kernels/pointwise/pointwise_neon.cpp:0:71
	ldr	r8, [r9, #12]
	.loc	2 86 5                          @ csrc/kernels/pointwise/pointwise_neon.cpp:86:5
	b	.LBB0_1
.Ltmp134:
.LBB0_20:                               @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 96] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 256] $sp
	@DEBUG_VALUE: begin:chunks <- $r2
	@DEBUG_VALUE: begin:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: begin:first <- $r10
	@DEBUG_VALUE: begin:p <- $r9
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r10
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	@DEBUG_VALUE: log2_of:number <- $r2
	.loc	2 30 12 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:30:12 @[ csrc/kernels/pointwise/pointwise_neon.cpp:45:21 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ] ]
	rbit	r1, r2
	clz	r2, r1
.Ltmp135:
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/pointwise/pointwise_neon.cpp:0:12
	mvn	r1, #0
.Ltmp136:
.LBB0_21:                               @   in Loop: Header=BB0_1 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 96] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 256] $sp
	@DEBUG_VALUE: begin:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: begin:first <- $r10
	@DEBUG_VALUE: begin:p <- $r9
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r10
	@DEBUG_VALUE: tiles:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 352 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 320] $sp
	.loc	2 47 15 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:47:15 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	cmp	r0, #0
	ldrb	r3, [r9, #20]
.Ltmp137:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 288] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 320 64] $sp
	movwne	r3, #2
.Ltmp138:
	.loc	10 112 5                        @ csrc/kernels/pointwise/tile_4x16_arm_neon.h:112:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:54:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:69:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ] ]
	add	lr, sp, #64
.Ltmp139:
	@DEBUG_VALUE: pointwise_tiles_4x16:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	.loc	2 46 19                         @ csrc/kernels/pointwise/pointwise_neon.cpp:46:19 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r1, [sp, #104]
.Ltmp140:
	.loc	2 53 14                         @ csrc/kernels/pointwise/pointwise_neon.cpp:53:14 @[ csrc/kernels/pointwise/pointwise_neon.cpp:69:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	mov	r1, #1
.Ltmp141:
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: run:count <- 1
	@DEBUG_VALUE: run:pixels <- 4
	.loc	2 45 19                         @ csrc/kernels/pointwise/pointwise_neon.cpp:45:19 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r2, [sp, #100]
.Ltmp142:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 352] $sp
	@DEBUG_VALUE: run:tile <- undef
	.loc	2 53 14                         @ csrc/kernels/pointwise/pointwise_neon.cpp:53:14 @[ csrc/kernels/pointwise/pointwise_neon.cpp:69:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r1, [sp, #84]
.Ltmp143:
	.loc	2 47 13                         @ csrc/kernels/pointwise/pointwise_neon.cpp:47:13 @[ csrc/kernels/pointwise/pointwise_neon.cpp:67:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ]
	str	r3, [sp, #108]
.Ltmp144:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_deref, DW_OP_LLVM_fragment 0 160] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 192] $sp
	.loc	10 112 5                        @ csrc/kernels/pointwise/tile_4x16_arm_neon.h:112:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:54:5 @[ csrc/kernels/pointwise/pointwise_neon.cpp:69:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ] ] ]
	@APP
	ldr	r0, [lr]
	ldr	r3, [lr, #4]
	ldr	r1, [lr, #24]
	ldr	r5, [lr, #40]
	add	r7, r1, r1, lsl #1
	rsb	r2, r7, #8
	vld1.8	{d24}, [r0], r1
	vld1.8	{d25}, [r0], r1
	vld1.8	{d30}, [r0], r1
	vld1.8	{d31}, [r0], r2
	vld1.8	{d16, d17, d18, d19}, [r3]!
	vdup.8	d26, d24[0]
	vdup.8	d27, d25[0]
	vdup.8	d28, d30[0]
	vdup.8	d29, d31[0]
.Ltmp145:
	ldr	r4, [lr, #20]
	ldr	r6, [lr, #32]
	subs	r4, r4, #1
	str	r4, [lr, #20]
	mov	r4, r7
	rsbeq	r4, r1, #0
	str	r4, [lr, #48]
	cmn	r5, #1
	beq	.Ltmp146
	vmull.s8	q0, d16, d26
	vmull.s8	q1, d17, d26
	vdup.8	d26, d24[1]
	vmull.s8	q2, d16, d27
	vmull.s8	q3, d17, d27
	vdup.8	d27, d25[1]
	vmull.s8	q4, d16, d28
	vmull.s8	q5, d17, d28
	vdup.8	d28, d30[1]
	vmull.s8	q6, d16, d29
	vmull.s8	q7, d17, d29
	vdup.8	d29, d31[1]
	vld1.8	{d20, d21, d22, d23}, [r3]!
	vmlal.s8	q0, d18, d26
	vmlal.s8	q1, d19, d26
	vdup.8	d26, d24[2]
	vmlal.s8	q2, d18, d27
	vmlal.s8	q3, d19, d27
	vdup.8	d27, d25[2]
	vmlal.s8	q4, d18, d28
	vmlal.s8	q5, d19, d28
	vdup.8	d28, d30[2]
	vmlal.s8	q6, d18, d29
	vmlal.s8	q7, d19, d29
	vdup.8	d29, d31[2]
	b	.Ltmp147
.Ltmp146:
	ldr	r4, [lr, #8]
	vld1.16	{d0, d1, d2, d3}, [r4]
	vmlal.s8	q0, d16, d26
	vmlal.s8	q1, d17, d26
	vdup.8	d26, d24[1]
	vld1.16	{d4, d5, d6, d7}, [r4]
	vmlal.s8	q2, d16, d27
	vmlal.s8	q3, d17, d27
	vdup.8	d27, d25[1]
	vld1.16	{d8, d9, d10, d11}, [r4]
	vmlal.s8	q4, d16, d28
	vmlal.s8	q5, d17, d28
	vdup.8	d28, d30[1]
	vld1.16	{d12, d13, d14, d15}, [r4]
	vmlal.s8	q6, d16, d29
	vmlal.s8	q7, d17, d29
	vdup.8	d29, d31[1]
	vld1.8	{d20, d21, d22, d23}, [r3]!
	vmlal.s8	q0, d18, d26
	vmlal.s8	q1, d19, d26
	vdup.8	d26, d24[2]
	vmlal.s8	q2, d18, d27
	vmlal.s8	q3, d19, d27
	vdup.8	d27, d25[2]
	vmlal.s8	q4, d18, d28
	vmlal.s8	q5, d19, d28
	vdup.8	d28, d30[2]
	vmlal.s8	q6, d18, d29
	vmlal.s8	q7, d19, d29
	vdup.8	d29, d31[2]
	b	.Ltmp147
.Ltmp148:
	vst1.16	{d0, d1, d2, d3}, [r12]!
	vmull.s8	q0, d16, d26
	vmull.s8	q1, d17, d26
	vdup.8	d26, d24[1]
	vst1.16	{d4, d5, d6, d7}, [r12]!
	vmull.s8	q2, d16, d27
	vmull.s8	q3, d17, d27
	vdup.8	d27, d25[1]
	vst1.16	{d8, d9, d10, d11}, [r12]!
	vmull.s8	q4, d16, d28
	vmull.s8	q5, d17, d28
	vdup.8	d28, d30[1]
	vst1.16	{d12, d13, d14, d15}, [r12]
	vmull.s8	q6, d16, d29
	vmull.s8	q7, d17, d29
	vdup.8	d29, d31[1]
	vld1.8	{d20, d21, d22, d23}, [r3]!
	vmlal.s8	q0, d18, d26
	vmlal.s8	q1, d19, d26
	vdup.8	d26, d24[2]
	vmlal.s8	q2, d18, d27
	vmlal.s8	q3, d19, d27
	vdup.8	d27, d25[2]
	vmlal.s8	q4, d18, d28
	vmlal.s8	q5, d19, d28
	vdup.8	d28, d30[2]
	vmlal.s8	q6, d18, d29
	vmlal.s8	q7, d19, d29
	vdup.8	d29, d31[2]
	b	.Ltmp147
.Ltmp149:
	vmlal.s8	q0, d16, d26
	vmlal.s8	q1, d17, d26
	vdup.8	d26, d24[1]
	vmlal.s8	q2, d16, d27
	vmlal.s8	q3, d17, d27
	vdup.8	d27, d25[1]
	vmlal.s8	q4, d16, d28
	vmlal.s8	q5, d17, d28
	vdup.8	d28, d30[1]
	vmlal.s8	q6, d16, d29
	vmlal.s8	q7, d17, d29
	vdup.8	d29, d31[1]
	vld1.8	{d20, d21, d22, d23}, [r3]!
	vmlal.s8	q0, d18, d26
	vmlal.s8	q1, d19, d26
	vdup.8	d26, d24[2]
	vmlal.s8	q2, d18, d27
	vmlal.s8	q3, d19, d27
	vdup.8	d27, d25[2]
	vmlal.s8	q4, d18, d28
	vmlal.s8	q5, d19, d28
	vdup.8	d28, d30[2]
	vmlal.s8	q6, d18, d29
	vmlal.s8	q7, d19, d29
	vdup.8	d29, d31[2]
.Ltmp147:
	vmlal.s8	q0, d20, d26
	vmlal.s8	q1, d21, d26
	vdup.8	d26, d24[3]
	vmlal.s8	q2, d20, d27
	vmlal.s8	q3, d21, d27
	vdup.8	d27, d25[3]
	vmlal.s8	q4, d20, d28
	vmlal.s8	q5, d21, d28
	vdup.8	d28, d30[3]
	vmlal.s8	q6, d20, d29
	vmlal.s8	q7, d21, d29
	vdup.8	d29, d31[3]
	vld1.8	{d16, d17, d18, d19}, [r3]!
	vmlal.s8	q0, d22, d26
	vmlal.s8	q1, d23, d26
	vdup.8	d26, d24[4]
	vmlal.s8	q2, d22, d27
	vmlal.s8	q3, d23, d27
	vdup.8	d27, d25[4]
	vmlal.s8	q4, d22, d28
	vmlal.s8	q5, d23, d28
	vdup.8	d28, d30[4]
	vmlal.s8	q6, d22, d29
	vmlal.s8	q7, d23, d29
	vdup.8	d29, d31[4]
	subs	r6, r6, #1
	vmlal.s8	q0, d16, d26
	vmlal.s8	q1, d17, d26
	vdup.8	d26, d24[5]
	vmlal.s8	q2, d16, d27
	vmlal.s8	q3, d17, d27
	vdup.8	d27, d25[5]
	vmlal.s8	q4, d16, d28
	vmlal.s8	q5, d17, d28
	vdup.8	d28, d30[5]
	vmlal.s8	q6, d16, d29
	vmlal.s8	q7, d17, d29
	vdup.8	d29, d31[5]
	vld1.8	{d20, d21, d22, d23}, [r3]!
	vmlal.s8	q0, d18, d26
	vmlal.s8	q1, d19, d26
	vdup.8	d26, d24[6]
	vmlal.s8	q2, d18, d27
	vmlal.s8	q3, d19, d27
	vdup.8	d27, d25[6]
	vmlal.s8	q4, d18, d28
	vmlal.s8	q5, d19, d28
	vdup.8	d28, d30[6]
	vmlal.s8	q6, d18, d29
	vmlal.s8	q7, d19, d29
	vdup.8	d29, d31[6]
	ldreq	r4, [lr, #48]
	subeq	r3, r3, r1, lsl #4
	addeq	r0, r0, r4
	vmlal.s8	q0, d20, d26
	vmlal.s8	q1, d21, d26
	vdup.8	d26, d24[7]
	vmlal.s8	q2, d20, d27
	vmlal.s8	q3, d21, d27
	vdup.8	d27, d25[7]
	vmlal.s8	q4, d20, d28
	vmlal.s8	q5, d21, d28
	vdup.8	d28, d30[7]
	vmlal.s8	q6, d20, d29
	vmlal.s8	q7, d21, d29
	vdup.8	d29, d31[7]
	vld1.8	{d16, d17, d18, d19}, [r3]!
	vld1.8	{d24}, [r0], r1
	vld1.8	{d25}, [r0], r1
	vld1.8	{d30}, [r0], r1
	vld1.8	{d31}, [r0], r2
	vmlal.s8	q0, d22, d26
	vmlal.s8	q1, d23, d26
	vdup.8	d26, d24[0]
	vmlal.s8	q2, d22, d27
	vmlal.s8	q3, d23, d27
	vdup.8	d27, d25[0]
	vmlal.s8	q4, d22, d28
	vmlal.s8	q5, d23, d28
	vdup.8	d28, d30[0]
	vmlal.s8	q6, d22, d29
	vmlal.s8	q7, d23, d29
	vdup.8	d29, d31[0]
	tst	r6, r5
	bne	.Ltmp149
	ldr	r4, [lr, #32]
	ldr	r12, [lr, #36]
	orr	r4, r4, r6
	rbit	r4, r4
	clz	r4, r4
	subs	r4, r4, r12
	add	r12, lr, #64
	beq	.Ltmp150
.Ltmp151:
	vld1.16	{d20, d21}, [r12]!
	vhadd.s16	q0, q10, q0
	vld1.16	{d22, d23}, [r12]!
	vhadd.s16	q1, q11, q1
	vld1.16	{d20, d21}, [r12]!
	vhadd.s16	q2, q10, q2
	vld1.16	{d22, d23}, [r12]!
	vhadd.s16	q3, q11, q3
	vld1.16	{d20, d21}, [r12]!
	vhadd.s16	q4, q10, q4
	vld1.16	{d22, d23}, [r12]!
	vhadd.s16	q5, q11, q5
	vld1.16	{d20, d21}, [r12]!
	vhadd.s16	q6, q10, q6
	vld1.16	{d22, d23}, [r12]!
	vhadd.s16	q7, q11, q7
	subs	r4, r4, #1
	bne	.Ltmp151
.Ltmp150:
	cmp	r6, #0
	bne	.Ltmp148
	ldr	r4, [lr, #8]
	cmn	r5, #1
	ldr	r12, [lr, #44]
	beq	.Ltmp152
	vld1.16	{d20, d21, d22, d23}, [r4]
	vadd.i16	q0, q0, q10
	vadd.i16	q1, q1, q11
	vadd.i16	q2, q2, q10
	vadd.i16	q3, q3, q11
	vadd.i16	q4, q4, q10
	vadd.i16	q5, q5, q11
	vadd.i16	q6, q6, q10
	vadd.i16	q7, q7, q11
.Ltmp152:
	ldr	r4, [lr, #12]
	cmp	r12, #2
	beq	.Ltmp153
	vld1.16	{d20, d21, d22, d23}, [r4]
	vqrdmulh.s16	q0, q0, q10
	vqrdmulh.s16	q1, q1, q11
	vqrdmulh.s16	q2, q2, q10
	vqrdmulh.s16	q3, q3, q11
	vqrdmulh.s16	q4, q4, q10
	vqrdmulh.s16	q5, q5, q11
	vqrdmulh.s16	q6, q6, q10
	vqrdmulh.s16	q7, q7, q11
	cmp	r12, #0
	ldr	r4, [lr, #16]
	ldr	r12, [lr, #28]
	bne	.Ltmp154
	vqmovn.s16	d0, q0
	vqmovn.s16	d1, q1
	vqmovn.s16	d4, q2
	vqmovn.s16	d5, q3
	vqmovn.s16	d8, q4
	vqmovn.s16	d9, q5
	vqmovn.s16	d12, q6
	vqmovn.s16	d13, q7
	b	.Ltmp155
.Ltmp154:
	vqmovun.s16	d0, q0
	vqmovun.s16	d1, q1
	vqmovun.s16	d4, q2
	vqmovun.s16	d5, q3
	vqmovun.s16	d8, q4
	vqmovun.s16	d9, q5
	vqmovun.s16	d12, q6
	vqmovun.s16	d13, q7
	vmov.i8	q10, #0x80
	veor	q0, q0, q10
	veor	q2, q2, q10
	veor	q4, q4, q10
	veor	q6, q6, q10
.Ltmp155:
	vst1.8	{d0, d1}, [r4], r12
	ldr	r6, [lr, #20]
	vst1.8	{d4, d5}, [r4], r12
	vst1.8	{d8, d9}, [r4], r12
	cmp	r6, #0
	vst1.8	{d12, d13}, [r4], r12
	str	r4, [lr, #16]
	bne	.Ltmp145
	b	.Ltmp156
.Ltmp153:
	ldr	r12, [lr, #28]
	ldr	r4, [lr, #16]
	lsl	r12, r12, #1
	vst1.16	{d0, d1, d2, d3}, [r4], r12
	ldr	r6, [lr, #20]
	vst1.16	{d4, d5, d6, d7}, [r4], r12
	vst1.16	{d8, d9, d10, d11}, [r4], r12
	cmp	r6, #0
	vst1.16	{d12, d13, d14, d15}, [r4], r12
	str	r4, [lr, #16]
	bne	.Ltmp145
.Ltmp156:

	@NO_APP
.Ltmp157:
	@DEBUG_VALUE: tiles:t <- [DW_OP_LLVM_fragment 0 32] undef
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 64, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 352] $sp
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: run:count <- 1
	@DEBUG_VALUE: run:pixels <- 4
	@DEBUG_VALUE: pointwise_tiles_4x16:in <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:cin <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:back <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:w <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:v <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:c <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:mask <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:x <- undef
	@DEBUG_VALUE: pointwise_tiles_4x16:y <- undef
	.loc	2 70 18                         @ csrc/kernels/pointwise/pointwise_neon.cpp:70:18 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	ldr	r7, [r9]
	ldr	r6, [sp, #24]                   @ 4-byte Reload
	ldr	r5, [sp, #36]                   @ 4-byte Reload
	.loc	2 70 9 is_stmt 0                @ csrc/kernels/pointwise/pointwise_neon.cpp:70:9 @[ csrc/kernels/pointwise/pointwise_neon.cpp:88:23 ]
	b	.LBB0_17
.Ltmp158:
.LBB0_22:
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	.loc	2 92 22 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:92:22
	ldr	r0, [r9, #8]
.Ltmp159:
	.loc	2 92 5 is_stmt 0                @ csrc/kernels/pointwise/pointwise_neon.cpp:92:5
	cmp	r10, r0
	bge	.LBB0_25
.Ltmp160:
@ %bb.23:
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	.loc	2 0 5                           @ csrc/kernels/pointwise/pointwise_neon.cpp:0:5
	add	r7, sp, #40
.Ltmp161:
.LBB0_24:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	.loc	2 92 44 is_stmt 1               @ csrc/kernels/pointwise/pointwise_neon.cpp:92:44
	mov	r0, r9
	mov	r1, r7
	mov	r2, #0
	mov	r3, r10
	str	r6, [sp]
	bl	_ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv
.Ltmp162:
	.loc	2 92 22                         @ csrc/kernels/pointwise/pointwise_neon.cpp:92:22
	ldr	r0, [r9, #8]
	.loc	2 92 34 is_stmt 0               @ csrc/kernels/pointwise/pointwise_neon.cpp:92:34
	add	r10, r10, #16
.Ltmp163:
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	.loc	2 92 5 is_stmt 1                @ csrc/kernels/pointwise/pointwise_neon.cpp:92:5
	cmp	r10, r0
	blt	.LBB0_24
.Ltmp164:
.LBB0_25:
	@DEBUG_VALUE: pointwise_s8_neon:first <- $r10
	@DEBUG_VALUE: pointwise_s8_neon:out <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: pointwise_s8_neon:p <- $r9
	.loc	2 93 1 epilogue_begin           @ csrc/kernels/pointwise/pointwise_neon.cpp:93:1
	sub	sp, r11, #96
.Ltmp165:
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp166:
.Lfunc_end0:
	.size	_ZN7facesig17pointwise_s8_neonERKNS_12NarrowParamsEPKaPv, .Lfunc_end0-_ZN7facesig17pointwise_s8_neonERKNS_12NarrowParamsEPKaPv
	.cfi_endproc
	.fnend
                                        @ -- End function
	.section	.text._ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv,"axG",%progbits,_ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv,comdat
	.weak	_ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv @ -- Begin function _ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv
	.p2align	2
	.type	_ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv,%function
	.code	32
_ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv: @ @_ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv
.Lfunc_begin1:
	.file	13 "/work/wt/cside" "csrc/kernels/narrow/outer_neon.h"
	.loc	13 61 0                         @ csrc/kernels/narrow/outer_neon.h:61:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: outer_block:p <- $r0
	@DEBUG_VALUE: outer_block:s <- $r1
	@DEBUG_VALUE: outer_block:x <- $r2
	@DEBUG_VALUE: outer_block:first <- $r3
	@DEBUG_VALUE: outer_block:first <- $r3
	@DEBUG_VALUE: outer_block:x <- $r2
	@DEBUG_VALUE: outer_block:s <- $r1
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
	.pad	#472
	sub	sp, sp, #472
	bfc	sp, #0, #4
.Ltmp167:
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	mov	r10, r0
.Ltmp168:
	@DEBUG_VALUE: outer_block:p <- $r10
	.loc	13 62 16 prologue_end           @ csrc/kernels/narrow/outer_neon.h:62:16
	ldr	r0, [r0]
	.loc	13 62 11 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:62:11
	cmp	r2, r0
	bge	.LBB1_45
.Ltmp169:
@ %bb.1:
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_block:first <- $r3
	@DEBUG_VALUE: outer_block:x <- $r2
	@DEBUG_VALUE: outer_block:s <- $r1
	.loc	13 0 11                         @ csrc/kernels/narrow/outer_neon.h:0:11
	mov	r9, r2
.Ltmp170:
	@DEBUG_VALUE: outer_block:x <- $r9
	@DEBUG_VALUE: outer_block:x <- $r9
	.loc	9 74 19                         @ csrc/kernels/narrow/narrow_neon.h:74:19 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	ldrb	r2, [r10, #20]
	mov	r5, r1
.Ltmp171:
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:s <- $r5
	.loc	9 0 19                          @ csrc/kernels/narrow/narrow_neon.h:0:19
	add	r1, sp, #144
.Ltmp172:
	add	r6, r1, #8
.Ltmp173:
	@DEBUG_VALUE: Finish:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: Finish:p <- $r10
	@DEBUG_VALUE: Finish:first <- $r4
	.loc	9 77 20                         @ csrc/kernels/narrow/narrow_neon.h:77:20 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	ldr	r1, [r10, #8]
	mov	r4, r3
.Ltmp174:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: outer_block:first <- $r4
	.loc	9 75 19                         @ csrc/kernels/narrow/narrow_neon.h:75:19 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	ldrb	r3, [r10, #21]
	.loc	9 76 21                         @ csrc/kernels/narrow/narrow_neon.h:76:21 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	ldrb	r12, [r10, #36]
.Ltmp175:
	.loc	9 78 33                         @ csrc/kernels/narrow/narrow_neon.h:78:33 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	ldr	r7, [r10, #24]
.Ltmp176:
	.loc	9 74 11 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:74:11 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	strb	r2, [sp, #144]
	.loc	9 77 25                         @ csrc/kernels/narrow/narrow_neon.h:77:25 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	sub	r2, r1, r4
	.loc	9 77 18 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:77:18 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	cmp	r2, #16
.Ltmp177:
	.loc	9 78 21                         @ csrc/kernels/narrow/narrow_neon.h:78:21 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	add	r7, r7, r4, lsl #1
.Ltmp178:
	.loc	9 77 18 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:77:18 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	movge	r2, #16
	.loc	9 75 11                         @ csrc/kernels/narrow/narrow_neon.h:75:11 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	strb	r3, [sp, #145]
.Ltmp179:
	.loc	9 78 19                         @ csrc/kernels/narrow/narrow_neon.h:78:19 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	mov	r1, r6
.Ltmp180:
	.loc	9 76 11                         @ csrc/kernels/narrow/narrow_neon.h:76:11 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	strb	r12, [sp, #146]
.Ltmp181:
	.loc	9 80 13                         @ csrc/kernels/narrow/narrow_neon.h:80:13 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	cmp	r3, #1
.Ltmp182:
	.loc	9 77 11                         @ csrc/kernels/narrow/narrow_neon.h:77:11 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	str	r2, [sp, #148]
.Ltmp183:
	.loc	9 78 21                         @ csrc/kernels/narrow/narrow_neon.h:78:21 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.16	{d16, d17}, [r7]!
.Ltmp184:
	@DEBUG_VALUE: __ret <- $q8
	.loc	9 78 19 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:78:19 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vst1.16	{d16, d17}, [r1]!
.Ltmp185:
	.loc	9 79 22 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:79:22 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.16	{d16, d17}, [r7]
.Ltmp186:
	@DEBUG_VALUE: __ret <- undef
	.loc	9 0 22 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:22
	str	r1, [sp, #132]                  @ 4-byte Spill
.Ltmp187:
	.loc	9 79 20                         @ csrc/kernels/narrow/narrow_neon.h:79:20 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vst1.64	{d16, d17}, [r1]
.Ltmp188:
	.loc	9 80 13 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:80:13 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	bne	.LBB1_3
.Ltmp189:
@ %bb.2:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: Finish:p <- $r10
	@DEBUG_VALUE: Finish:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:x <- $r9
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 81 68                         @ csrc/kernels/narrow/narrow_neon.h:81:68 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	ldr	r1, [r10, #28]
	add	r2, r6, #64
	.loc	9 81 81 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:81:81 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	add	r1, r1, r4, lsl #2
.Ltmp190:
	@DEBUG_VALUE: multipliers <- $r1
	.loc	9 82 54 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:82:54 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.32	{d16, d17}, [r1]!
.Ltmp191:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: i <- 0
	.loc	9 82 52 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:82:52 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vst1.32	{d16, d17}, [r2]!
.Ltmp192:
	@DEBUG_VALUE: i <- 1
	.loc	9 82 54 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:82:54 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.32	{d16, d17}, [r1]!
.Ltmp193:
	@DEBUG_VALUE: __ret <- $q8
	.loc	9 82 52 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:82:52 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vst1.32	{d16, d17}, [r2]!
.Ltmp194:
	@DEBUG_VALUE: i <- 2
	.loc	9 82 54 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:82:54 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.32	{d16, d17}, [r1]!
.Ltmp195:
	@DEBUG_VALUE: __ret <- $q8
	.loc	9 82 52 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:82:52 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vst1.32	{d16, d17}, [r2]!
.Ltmp196:
	@DEBUG_VALUE: i <- 3
	.loc	9 82 54 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:82:54 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.32	{d16, d17}, [r1]
.Ltmp197:
	@DEBUG_VALUE: __ret <- undef
	.loc	9 82 52 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:82:52 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vst1.64	{d16, d17}, [r2]
.Ltmp198:
	@DEBUG_VALUE: i <- 4
	.loc	9 87 5 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:87:5 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	b	.LBB1_5
.Ltmp199:
.LBB1_3:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: Finish:p <- $r10
	@DEBUG_VALUE: Finish:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:x <- $r9
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 83 20                         @ csrc/kernels/narrow/narrow_neon.h:83:20 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	cmp	r12, #0
	bne	.LBB1_5
.Ltmp200:
@ %bb.4:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: Finish:p <- $r10
	@DEBUG_VALUE: Finish:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:x <- $r9
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 84 72                         @ csrc/kernels/narrow/narrow_neon.h:84:72 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	ldr	r1, [r10, #28]
	.loc	9 84 85 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:84:85 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	add	r1, r1, r4, lsl #1
.Ltmp201:
	@DEBUG_VALUE: multipliers <- $r1
	.loc	9 85 24 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:85:24 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.16	{d16, d17}, [r1]!
.Ltmp202:
	@DEBUG_VALUE: __ret <- $q8
	.loc	9 85 48                         @ csrc/kernels/narrow/narrow_neon.h:85:48 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.16	{d18, d19}, [r1]
.Ltmp203:
	@DEBUG_VALUE: __ret <- undef
	.loc	9 85 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:85:13 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	add	r1, r6, #32
	.loc	9 85 21 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:85:21 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vst1.16	{d16, d17}, [r1]!
	vst1.64	{d18, d19}, [r1]
.Ltmp204:
.LBB1_5:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:x <- $r9
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	13 64 14                        @ csrc/kernels/narrow/outer_neon.h:64:14
	add	r1, r9, #4
	str	r6, [sp, #140]                  @ 4-byte Spill
.Ltmp205:
	@DEBUG_VALUE: outer_block:x <- $r9
	.loc	13 64 5 is_stmt 0               @ csrc/kernels/narrow/outer_neon.h:64:5
	cmp	r1, r0
	ble	.LBB1_7
.Ltmp206:
@ %bb.6:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:x <- $r9
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	13 0 5                          @ csrc/kernels/narrow/outer_neon.h:0:5
	ldr	r8, [r11, #8]
	mov	r6, r9
.Ltmp207:
	@DEBUG_VALUE: outer_block:x <- $r6
	b	.LBB1_9
.Ltmp208:
.LBB1_7:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:x <- $r9
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r8, [r11, #8]
	add	r7, sp, #144
.Ltmp209:
.LBB1_8:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_block:x <- $r9
	.loc	13 64 42 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:64:42
	mov	r0, r10
	mov	r1, r5
	mov	r2, r9
	mov	r3, r7
	stm	sp, {r4, r8}
	bl	_ZN7facesig10outer_tileILi4EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv
.Ltmp210:
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $r9
	.loc	13 64 23                        @ csrc/kernels/narrow/outer_neon.h:64:23
	ldr	r0, [r10]
	.loc	13 64 18 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:64:18
	add	r6, r9, #4
	add	r1, r9, #8
	mov	r9, r6
.Ltmp211:
	.loc	13 64 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:64:5
	cmp	r1, r0
	ble	.LBB1_8
.Ltmp212:
.LBB1_9:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_block:x <- $r6
	.loc	13 65 5                         @ csrc/kernels/narrow/outer_neon.h:65:5
	cmp	r6, r0
	bge	.LBB1_45
.Ltmp213:
@ %bb.10:
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	13 0 5 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:5
	ldr	r1, [sp, #140]                  @ 4-byte Reload
	mov	r0, #32
	ldr	r2, [sp, #148]
	add	lr, sp, #48
	vld1.16	{d8, d9}, [r1], r0
	mov	r12, r8
	ldr	r0, [sp, #132]                  @ 4-byte Reload
	add	r9, sp, #280
	vld1.16	{d16, d17}, [r1]!
	mov	r7, #2
	vst1.64	{d16, d17}, [lr:128]            @ 16-byte Spill
	add	lr, sp, #32
	vld1.64	{d14, d15}, [r0]
	.loc	13 65 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:65:5
	lsl	r0, r2, #2
	vld1.16	{d16, d17}, [r1]!
	str	r0, [sp, #28]                   @ 4-byte Spill
	lsl	r0, r2, #1
	vst1.64	{d16, d17}, [lr:128]            @ 16-byte Spill
	add	lr, sp, #96
	str	r0, [sp, #20]                   @ 4-byte Spill
	ldrb	r0, [sp, #144]
	vld1.32	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [lr:128]            @ 16-byte Spill
	add	lr, sp, #80
	vld1.32	{d16, d17}, [r1]!
	str	r0, [sp, #24]                   @ 4-byte Spill
	ldrb	r0, [sp, #145]
	vld1.32	{d12, d13}, [r1]!
	vld1.64	{d10, d11}, [r1]
	vst1.64	{d16, d17}, [lr:128]            @ 16-byte Spill
	str	r0, [sp, #120]                  @ 4-byte Spill
	ldrb	r0, [sp, #146]
	str	r2, [sp, #124]                  @ 4-byte Spill
	str	r4, [sp, #116]                  @ 4-byte Spill
	str	r0, [sp, #76]                   @ 4-byte Spill
	str	r5, [sp, #136]                  @ 4-byte Spill
	str	r10, [sp, #112]                 @ 4-byte Spill
	b	.LBB1_13
.Ltmp214:
.LBB1_11:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	13 0 5 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:5
	mov	r5, r12
.Ltmp215:
	bl	memcpy
.Ltmp216:
	ldr	r2, [sp, #124]                  @ 4-byte Reload
	@DEBUG_VALUE: i <- undef
	mov	r12, r5
.Ltmp217:
.LBB1_12:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	13 65 18 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:65:18
	ldr	r0, [r10]
	.loc	13 65 29 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:65:29
	add	r6, r6, #1
.Ltmp218:
	@DEBUG_VALUE: outer_block:x <- $r6
	.loc	13 0 29                         @ csrc/kernels/narrow/outer_neon.h:0:29
	mov	r5, r8
.Ltmp219:
	@DEBUG_VALUE: k <- undef
	.loc	13 65 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:65:5
	cmp	r6, r0
	bge	.LBB1_45
.Ltmp220:
.LBB1_13:                               @ =>This Loop Header: Depth=1
                                        @     Child Loop BB1_16 Depth 2
                                        @       Child Loop BB1_21 Depth 3
                                        @         Child Loop BB1_24 Depth 4
                                        @     Child Loop BB1_29 Depth 2
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_tile<1>:p <- $r10
	@DEBUG_VALUE: outer_tile<1>:s <- $r5
	@DEBUG_VALUE: outer_tile<1>:x <- $r6
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:first <- $r4
	@DEBUG_VALUE: outer_tile<1>:out <- undef
	.loc	13 33 56 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:33:56 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	ldr	r1, [r5, #12]
.Ltmp221:
	@DEBUG_VALUE: line <- 0
	@DEBUG_VALUE: outer_tile<1>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] undef
	@DEBUG_VALUE: outer_tile<1>:index <- 0
	@DEBUG_VALUE: outer_tile<1>:left <- undef
	.loc	13 38 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:38:5 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	cmp	r1, #1
.Ltmp222:
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] undef
	.loc	13 0 5 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:5
	blt	.LBB1_27
.Ltmp223:
@ %bb.14:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: outer_tile<1>:index <- 0
	@DEBUG_VALUE: outer_tile<1>:first <- $r4
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:x <- $r6
	@DEBUG_VALUE: outer_tile<1>:s <- $r5
	@DEBUG_VALUE: outer_tile<1>:p <- $r10
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_tile<1>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] undef
	ldrd	r2, r3, [r5, #16]
	mov	lr, #0
	vmov.i32	q9, #0x0
	str	r1, [sp, #140]                  @ 4-byte Spill
.Ltmp224:
	@DEBUG_VALUE: outer_tile<1>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 140, DW_OP_deref, DW_OP_LLVM_arg 3, DW_OP_plus_uconst 116, DW_OP_deref, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r0, $sp, $r2, $sp
	.loc	13 33 52 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:33:52 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	mul	r1, r1, r4
.Ltmp225:
	@DEBUG_VALUE: outer_tile<1>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r0, $r1, $r2
	.loc	13 0 52 is_stmt 0               @ csrc/kernels/narrow/outer_neon.h:0:52
	ldr	r0, [r10, #32]
.Ltmp226:
	@DEBUG_VALUE: outer_tile<1>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 3, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r0, $r1, $r2, $r4
	mul	r3, r3, r6
.Ltmp227:
	@DEBUG_VALUE: outer_tile<1>:w <- undef
	ldr	r10, [r10, #16]
.Ltmp228:
	@DEBUG_VALUE: outer_block:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: outer_tile<1>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 3, DW_OP_plus_uconst 116, DW_OP_deref, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r0, $r1, $r2, $sp
	@DEBUG_VALUE: outer_tile<1>:left <- $r10
	vmov.i32	q8, #0x0
	.loc	13 33 33                        @ csrc/kernels/narrow/outer_neon.h:33:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	mla	r5, r1, r2, r0
.Ltmp229:
	@DEBUG_VALUE: outer_block:s <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	.loc	13 0 33                         @ csrc/kernels/narrow/outer_neon.h:0:33
	mov	r0, #0
	str	r6, [sp, #128]                  @ 4-byte Spill
.Ltmp230:
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	str	r3, [sp, #132]                  @ 4-byte Spill
	mov	r3, r10
	b	.LBB1_16
.Ltmp231:
.LBB1_15:                               @   in Loop: Header=BB1_16 Depth=2
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: line <- $lr
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	13 38 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:38:5 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	ldr	r1, [sp, #140]                  @ 4-byte Reload
.Ltmp232:
	.loc	13 38 40                        @ csrc/kernels/narrow/outer_neon.h:38:40 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	add	lr, lr, #1
.Ltmp233:
	@DEBUG_VALUE: line <- $lr
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	.loc	13 38 5                         @ csrc/kernels/narrow/outer_neon.h:38:5 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	cmp	lr, r1
	beq	.LBB1_25
.Ltmp234:
.LBB1_16:                               @   Parent Loop BB1_13 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB1_21 Depth 3
                                        @         Child Loop BB1_24 Depth 4
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: line <- $lr
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: in <- undef
	@DEBUG_VALUE: i <- 0
	.loc	13 40 9                         @ csrc/kernels/narrow/outer_neon.h:40:9 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	cmp	r2, #1
	blt	.LBB1_15
.Ltmp235:
@ %bb.17:                               @   in Loop: Header=BB1_16 Depth=2
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: line <- $lr
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	13 0 9 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:9
	ldr	r1, [sp, #136]                  @ 4-byte Reload
	ldr	r6, [sp, #132]                  @ 4-byte Reload
	ldr	r1, [r1, lr, lsl #2]
	add	r6, r1, r6
.Ltmp236:
	@DEBUG_VALUE: in <- $r6
	mov	r1, #0
	b	.LBB1_21
.Ltmp237:
.LBB1_18:                               @   in Loop: Header=BB1_21 Depth=3
	@DEBUG_VALUE: add:level <- 0
	@DEBUG_VALUE: add:index <- $r0
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: in <- $r6
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: line <- $lr
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	vorr	q10, q9, q9
.Ltmp238:
.LBB1_19:                               @   in Loop: Header=BB1_21 Depth=3
	@DEBUG_VALUE: add:index <- $r0
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: in <- $r6
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: line <- $lr
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	.loc	9 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	add	r3, r9, r12, lsl #5
.Ltmp239:
	@DEBUG_VALUE: k <- undef
	.loc	9 0 9                           @ csrc/kernels/narrow/narrow_neon.h:0:9
	vmov.i32	q9, #0x0
.Ltmp240:
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	13 46 17 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:46:17 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	add	r0, r0, #1
.Ltmp241:
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: outer_tile<1>:left <- $r10
	.loc	9 62 25                         @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vst1.16	{d16, d17}, [r3]!
	vmov.i32	q8, #0x0
.Ltmp242:
	vst1.64	{d20, d21}, [r3]
	mov	r3, r10
.Ltmp243:
.LBB1_20:                               @   in Loop: Header=BB1_21 Depth=3
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: in <- $r6
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: line <- $lr
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	@DEBUG_VALUE: load_weights:w <- $r5
	.loc	9 0 25 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:25
	add	r4, r6, r1
.Ltmp244:
	@DEBUG_VALUE: outer_block:first <- [DW_OP_LLVM_entry_value 1] $r3
	.loc	9 21 12 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:21:12 @[ csrc/kernels/narrow/outer_neon.h:48:37 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vld1.8	{d20, d21}, [r5]!
.Ltmp245:
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: weights <- $q10
	@DEBUG_VALUE: k <- undef
	.loc	9 0 12 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:12
	vld1.8	{d22[]}, [r4]
.Ltmp246:
	.loc	13 40 39 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:40:39 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	add	r1, r1, #1
.Ltmp247:
	@DEBUG_VALUE: i <- $r1
	.loc	9 26 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:26:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vmlal.s8	q9, d22, d21
.Ltmp248:
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: add_product:value <- undef
	@DEBUG_VALUE: add_product:value_s8x8 <- $d22
	@DEBUG_VALUE: add_product:w <- undef
	.loc	13 40 56 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:40:56 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	sub	r3, r3, #1
.Ltmp249:
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	.loc	9 25 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:25:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vmlal.s8	q8, d22, d20
.Ltmp250:
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	.loc	13 40 9 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:40:9 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	cmp	r1, r2
	beq	.LBB1_15
.Ltmp251:
.LBB1_21:                               @   Parent Loop BB1_13 Depth=1
                                        @     Parent Loop BB1_16 Depth=2
                                        @ =>    This Loop Header: Depth=3
                                        @         Child Loop BB1_24 Depth 4
	@DEBUG_VALUE: in <- $r6
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: line <- $lr
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	@DEBUG_VALUE: i <- $r1
	.loc	13 41 22                        @ csrc/kernels/narrow/outer_neon.h:41:22 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	cmp	r3, #0
	bne	.LBB1_20
.Ltmp252:
@ %bb.22:                               @   in Loop: Header=BB1_21 Depth=3
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: in <- $r6
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: line <- $lr
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: k <- undef
	.loc	13 0 22 is_stmt 0               @ csrc/kernels/narrow/outer_neon.h:0:22
	mov	r12, #0
.Ltmp253:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add:index <- $r0
	@DEBUG_VALUE: add:level <- 0
	.loc	9 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	tst	r0, #1
	beq	.LBB1_18
.Ltmp254:
@ %bb.23:                               @   in Loop: Header=BB1_21 Depth=3
	@DEBUG_VALUE: add:level <- 0
	@DEBUG_VALUE: add:index <- $r0
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: in <- $r6
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: line <- $lr
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	vorr	q10, q9, q9
	add	r8, sp, #280
.Ltmp255:
.LBB1_24:                               @   Parent Loop BB1_13 Depth=1
                                        @     Parent Loop BB1_16 Depth=2
                                        @       Parent Loop BB1_21 Depth=3
                                        @ =>      This Inner Loop Header: Depth=4
	@DEBUG_VALUE: add:index <- $r0
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: in <- $r6
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: line <- $lr
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 61 61                         @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vld1.16	{d18, d19}, [r8]!
.Ltmp256:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	9 0 61                          @ csrc/kernels/narrow/narrow_neon.h:0:61
	mov	r3, r12
.Ltmp257:
	@DEBUG_VALUE: add:level <- $r3
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	9 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	vhadd.s16	q8, q9, q8
.Ltmp258:
	.loc	9 61 38 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	add	r12, r12, #1
.Ltmp259:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r12
	.loc	9 61 61 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vld1.16	{d18, d19}, [r8]!
.Ltmp260:
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	9 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	tst	r7, r0, lsr r3
.Ltmp261:
	.loc	9 52 39 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	vhadd.s16	q10, q9, q10
.Ltmp262:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	9 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	bne	.LBB1_24
	b	.LBB1_19
.Ltmp263:
.LBB1_25:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: k <- undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add:index <- $r0
	@DEBUG_VALUE: add:level <- 0
	.loc	9 61 9                          @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	tst	r0, #1
	bne	.LBB1_28
.Ltmp264:
@ %bb.26:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: add:level <- 0
	@DEBUG_VALUE: add:index <- $r0
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	ldr	r4, [sp, #116]                  @ 4-byte Reload
	ldr	r8, [sp, #136]                  @ 4-byte Reload
	ldr	r10, [sp, #112]                 @ 4-byte Reload
	ldr	r12, [r11, #8]
	ldr	r6, [sp, #128]                  @ 4-byte Reload
.Ltmp265:
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:x <- $r6
	ldr	r2, [sp, #124]                  @ 4-byte Reload
	.loc	9 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	b	.LBB1_30
.Ltmp266:
.LBB1_27:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: outer_tile<1>:index <- 0
	@DEBUG_VALUE: line <- 0
	@DEBUG_VALUE: outer_tile<1>:first <- $r4
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:x <- $r6
	@DEBUG_VALUE: outer_tile<1>:s <- $r5
	@DEBUG_VALUE: outer_tile<1>:p <- $r10
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	mov	r8, r5
.Ltmp267:
	@DEBUG_VALUE: outer_tile<1>:s <- $r8
	@DEBUG_VALUE: outer_block:s <- $r8
	vmov.i32	q8, #0x0
	vmov.i32	q9, #0x0
.Ltmp268:
	.loc	13 38 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:38:5 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	b	.LBB1_30
.Ltmp269:
.LBB1_28:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: add:level <- 0
	@DEBUG_VALUE: add:index <- $r0
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	13 0 5 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:5
	ldr	r4, [sp, #116]                  @ 4-byte Reload
	mov	r3, #0
.Ltmp270:
	ldr	r8, [sp, #136]                  @ 4-byte Reload
	mov	r1, r9
	ldr	r10, [sp, #112]                 @ 4-byte Reload
	ldr	r12, [r11, #8]
	ldr	r6, [sp, #128]                  @ 4-byte Reload
.Ltmp271:
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:x <- $r6
	ldr	r2, [sp, #124]                  @ 4-byte Reload
.Ltmp272:
.LBB1_29:                               @   Parent Loop BB1_13 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: add:index <- $r0
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add:level <- $r3
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	9 61 61 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vld1.16	{d20, d21}, [r1]!
.Ltmp273:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	9 61 38 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	add	r5, r3, #1
.Ltmp274:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r5
	.loc	9 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	vhadd.s16	q8, q10, q8
.Ltmp275:
	.loc	9 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	tst	r7, r0, lsr r3
.Ltmp276:
	.loc	9 61 61 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vld1.16	{d20, d21}, [r1]!
.Ltmp277:
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	9 0 61                          @ csrc/kernels/narrow/narrow_neon.h:0:61
	mov	r3, r5
.Ltmp278:
	@DEBUG_VALUE: add:level <- $r3
	.loc	9 52 39                         @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	vhadd.s16	q9, q10, q9
.Ltmp279:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	9 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	bne	.LBB1_29
.Ltmp280:
.LBB1_30:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	.loc	13 56 75 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:56:75 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	ldr	r0, [r10, #8]
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q9
.Ltmp281:
	.loc	9 91 21                         @ csrc/kernels/narrow/narrow_neon.h:91:21 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vadd.i16	q10, q4, q8
	.loc	9 91 55                         @ csrc/kernels/narrow/narrow_neon.h:91:55 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vadd.i16	q8, q7, q9
.Ltmp282:
	@DEBUG_VALUE: write_sums:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: write_sums:sums <- [DW_OP_LLVM_fragment 128 128] undef
	.loc	13 56 80                        @ csrc/kernels/narrow/outer_neon.h:56:80 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	mla	r0, r0, r6, r4
.Ltmp283:
	@DEBUG_VALUE: write:at <- $r0
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:out <- undef
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	9 95 13 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:95:13 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	ldr	r1, [sp, #120]                  @ 4-byte Reload
.Ltmp284:
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write_sums:at <- $r0
	@DEBUG_VALUE: write_sums:out <- undef
	cmp	r1, #0
	beq	.LBB1_34
.Ltmp285:
@ %bb.31:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: write_sums:at <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:at <- $r0
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 0 64] $d20
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: __s1 <- undef
	.loc	9 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vmovl.s16	q9, d20
.Ltmp286:
	@DEBUG_VALUE: i <- 1
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 64 64] $d21
	.loc	9 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	add	lr, sp, #96
.Ltmp287:
	.loc	9 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vmovl.s16	q10, d21
.Ltmp288:
	@DEBUG_VALUE: i <- 2
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 128 64] $d16
	.loc	9 95 71                         @ csrc/kernels/narrow/narrow_neon.h:95:71 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	add	r0, r12, r0, lsl #2
.Ltmp289:
	@DEBUG_VALUE: write_floats:out <- $r0
	.loc	9 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vmovl.s16	q11, d16
.Ltmp290:
	@DEBUG_VALUE: i <- 3
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 192 64] $d17
	.loc	9 0 43                          @ csrc/kernels/narrow/narrow_neon.h:0:43
	add	r1, sp, #408
	.loc	9 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vmovl.s16	q8, d17
.Ltmp291:
	.loc	9 124 21 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:124:21 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r2, #16
.Ltmp292:
	.loc	9 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vcvt.f32.s32	q9, q9
.Ltmp293:
	.loc	9 124 21 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:124:21 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	mov	r3, r1
	moveq	r3, r0
	@DEBUG_VALUE: __s1 <- undef
.Ltmp294:
	@DEBUG_VALUE: i <- 0
	.loc	9 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vcvt.f32.s32	q10, q10
.Ltmp295:
	.loc	9 131 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r3, r1
.Ltmp296:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: write_floats:to <- $r3
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_plus_uconst 408, DW_OP_deref] $sp
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: write_floats:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	.loc	9 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vcvt.f32.s32	q11, q11
	vcvt.f32.s32	q8, q8
.Ltmp297:
	@DEBUG_VALUE: sum_f32x4 <- undef
	.loc	9 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vld1.64	{d24, d25}, [lr:128]            @ 16-byte Reload
	add	lr, sp, #80
	vmul.f32	q9, q12, q9
.Ltmp298:
	@DEBUG_VALUE: __s1 <- $q9
	vld1.64	{d24, d25}, [lr:128]            @ 16-byte Reload
	vmul.f32	q10, q12, q10
.Ltmp299:
	@DEBUG_VALUE: __s1 <- $q10
	vmul.f32	q11, q6, q11
.Ltmp300:
	@DEBUG_VALUE: i <- 3
	@DEBUG_VALUE: __s1 <- $q11
	vmul.f32	q8, q5, q8
.Ltmp301:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	9 129 13                        @ csrc/kernels/narrow/narrow_neon.h:129:13 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vst1.32	{d18, d19}, [r3]!
.Ltmp302:
	vst1.32	{d20, d21}, [r3]!
	vst1.32	{d22, d23}, [r3]!
	vst1.32	{d16, d17}, [r3]
.Ltmp303:
	@DEBUG_VALUE: i <- 0
	.loc	9 131 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	bne	.LBB1_12
.Ltmp304:
@ %bb.32:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: write_floats:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_plus_uconst 408, DW_OP_deref] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_floats:out <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 131 36                        @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r2, #1
	blt	.LBB1_12
.Ltmp305:
@ %bb.33:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: write_floats:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_plus_uconst 408, DW_OP_deref] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_floats:out <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 131 63                        @ csrc/kernels/narrow/narrow_neon.h:131:63 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	ldr	r2, [sp, #28]                   @ 4-byte Reload
	b	.LBB1_11
.Ltmp306:
.LBB1_34:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: write_sums:at <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:at <- $r0
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 96 13                         @ csrc/kernels/narrow/narrow_neon.h:96:13 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	ldr	r1, [sp, #76]                   @ 4-byte Reload
	add	r5, sp, #408
	cmp	r1, #0
	beq	.LBB1_38
.Ltmp307:
@ %bb.35:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: write_sums:at <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:at <- $r0
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 96 75 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:96:75 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	add	r0, r12, r0, lsl #1
.Ltmp308:
	@DEBUG_VALUE: write_totals:out <- $r0
	.loc	9 117 23 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:117:23 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r2, #16
	mov	r1, r5
	moveq	r1, r0
.Ltmp309:
	@DEBUG_VALUE: write_totals:to <- $r1
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_plus_uconst 408, DW_OP_deref] $sp
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q10
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: write_totals:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __s1 <- $q10
	.loc	9 120 36                        @ csrc/kernels/narrow/narrow_neon.h:120:36 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r2, #1
.Ltmp310:
	.loc	9 118 9 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:118:9 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	mov	r3, r1
	vst1.16	{d20, d21}, [r3]!
.Ltmp311:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	9 119 9                         @ csrc/kernels/narrow/narrow_neon.h:119:9 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vst1.16	{d16, d17}, [r3]
.Ltmp312:
	@DEBUG_VALUE: i <- 0
	.loc	9 120 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:120:36 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	blt	.LBB1_12
.Ltmp313:
@ %bb.36:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_totals:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q10
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_plus_uconst 408, DW_OP_deref] $sp
	@DEBUG_VALUE: write_totals:to <- $r1
	@DEBUG_VALUE: write_totals:out <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 0 36 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:36
	sub	r1, r1, r5
.Ltmp314:
	clz	r1, r1
	lsrs	r1, r1, #5
	.loc	9 120 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:120:36 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	beq	.LBB1_12
.Ltmp315:
@ %bb.37:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_totals:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q10
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_plus_uconst 408, DW_OP_deref] $sp
	@DEBUG_VALUE: write_totals:out <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 120 63                        @ csrc/kernels/narrow/narrow_neon.h:120:63 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	mov	r1, r5
	ldr	r2, [sp, #20]                   @ 4-byte Reload
	b	.LBB1_11
.Ltmp316:
.LBB1_38:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: write_sums:at <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:at <- $r0
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: bytes:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: bytes:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: bytes:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	.loc	9 104 32 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:104:32 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	add	lr, sp, #32
.Ltmp317:
	.loc	9 105 13 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:105:13 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	ldr	r1, [sp, #24]                   @ 4-byte Reload
.Ltmp318:
	.loc	9 104 32 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:104:32 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vld1.64	{d18, d19}, [lr:128]            @ 16-byte Reload
.Ltmp319:
	.loc	9 103 31                        @ csrc/kernels/narrow/narrow_neon.h:103:31 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	add	lr, sp, #48
	.loc	9 104 32                        @ csrc/kernels/narrow/narrow_neon.h:104:32 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vqrdmulh.s16	q8, q8, q9
.Ltmp320:
	@DEBUG_VALUE: bytes:high <- $q8
	.loc	9 105 13 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:105:13 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r1, #0
.Ltmp321:
	.loc	9 103 31 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:103:31 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vld1.64	{d18, d19}, [lr:128]            @ 16-byte Reload
	vqrdmulh.s16	q9, q10, q9
.Ltmp322:
	@DEBUG_VALUE: bytes:low <- $q9
	.loc	9 105 13 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:105:13 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	beq	.LBB1_40
.Ltmp323:
@ %bb.39:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: bytes:low <- $q9
	@DEBUG_VALUE: bytes:high <- $q8
	@DEBUG_VALUE: bytes:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write_sums:at <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:at <- $r0
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 106 70 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:106:70 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vqmovun.s16	d17, q8
.Ltmp324:
	.loc	9 106 52                        @ csrc/kernels/narrow/narrow_neon.h:106:52 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vqmovun.s16	d16, q9
.Ltmp325:
	@DEBUG_VALUE: bytes:steps_u8x16 <- $q8
	.loc	9 107 36                        @ csrc/kernels/narrow/narrow_neon.h:107:36 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vmov.i8	q9, #0x80
.Ltmp326:
	veor	q8, q8, q9
.Ltmp327:
	.loc	9 0 36                          @ csrc/kernels/narrow/narrow_neon.h:0:36
	b	.LBB1_41
.Ltmp328:
.LBB1_40:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: bytes:low <- $q9
	@DEBUG_VALUE: bytes:high <- $q8
	@DEBUG_VALUE: bytes:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write_sums:at <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:at <- $r0
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 105 57                        @ csrc/kernels/narrow/narrow_neon.h:105:57 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vqmovn.s16	d17, q8
.Ltmp329:
	.loc	9 105 40                        @ csrc/kernels/narrow/narrow_neon.h:105:40 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vqmovn.s16	d16, q9
.Ltmp330:
.LBB1_41:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: write_sums:at <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:at <- $r0
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 97 60                         @ csrc/kernels/narrow/narrow_neon.h:97:60 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	add	r0, r12, r0
.Ltmp331:
	@DEBUG_VALUE: write_bytes:out <- $r0
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_plus_uconst 408, DW_OP_deref] $sp
	@DEBUG_VALUE: write_bytes:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	.loc	9 110 20 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:110:20 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r2, #16
	bne	.LBB1_43
.Ltmp332:
@ %bb.42:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	@DEBUG_VALUE: write_bytes:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_plus_uconst 408, DW_OP_deref] $sp
	@DEBUG_VALUE: write_bytes:out <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: __s1 <- $q8
	.loc	9 110 37 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:110:37 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vst1.8	{d16, d17}, [r0]
	b	.LBB1_12
.Ltmp333:
.LBB1_43:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	@DEBUG_VALUE: write_bytes:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_plus_uconst 408, DW_OP_deref] $sp
	@DEBUG_VALUE: write_bytes:out <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: __s1 <- $q8
	.loc	9 113 9 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:113:9 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r2, #1
.Ltmp334:
	.loc	9 112 9 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:112:9 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vst1.8	{d16, d17}, [r5]
.Ltmp335:
	@DEBUG_VALUE: i <- 0
	.loc	9 113 9 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:113:9 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	blt	.LBB1_12
.Ltmp336:
@ %bb.44:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	@DEBUG_VALUE: write_bytes:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_plus_uconst 408, DW_OP_deref] $sp
	@DEBUG_VALUE: write_bytes:out <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 113 49                        @ csrc/kernels/narrow/narrow_neon.h:113:49 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	mov	r1, r5
	b	.LBB1_11
.Ltmp337:
.LBB1_45:
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	13 66 1 epilogue_begin          @ csrc/kernels/narrow/outer_neon.h:66:1
	sub	sp, r11, #96
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp338:
.Lfunc_end1:
	.size	_ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv, .Lfunc_end1-_ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv
	.cfi_endproc
	.fnend
                                        @ -- End function
	.section	.text._ZN7facesig10outer_tileILi4EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv,"axG",%progbits,_ZN7facesig10outer_tileILi4EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv,comdat
	.weak	_ZN7facesig10outer_tileILi4EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv @ -- Begin function _ZN7facesig10outer_tileILi4EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv
	.p2align	2
	.type	_ZN7facesig10outer_tileILi4EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv,%function
	.code	32
_ZN7facesig10outer_tileILi4EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv: @ @_ZN7facesig10outer_tileILi4EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv
.Lfunc_begin2:
	.loc	13 32 0                         @ csrc/kernels/narrow/outer_neon.h:32:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: outer_tile<4>:p <- $r0
	@DEBUG_VALUE: outer_tile<4>:s <- $r1
	@DEBUG_VALUE: outer_tile<4>:x <- $r2
	@DEBUG_VALUE: outer_tile<4>:finish <- $r3
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
	.pad	#732
	sub	sp, sp, #732
.Ltmp339:
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	13 37 32 prologue_end           @ csrc/kernels/narrow/outer_neon.h:37:32
	vmov.i32	q8, #0x0
	mov	r9, #0
	str	r2, [sp, #20]                   @ 4-byte Spill
.Ltmp340:
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: __range2 <- [DW_OP_plus_uconst 88, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __end0 <- [DW_OP_plus_uconst 88, DW_OP_plus_uconst 128, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __begin0 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 88, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $sp, 0
	.loc	13 0 32 is_stmt 0               @ csrc/kernels/narrow/outer_neon.h:0:32
	add	r2, sp, #88
.Ltmp341:
	.loc	13 33 56                        @ csrc/kernels/narrow/outer_neon.h:33:56
	ldr	r7, [r1, #12]
	str	r1, [sp, #4]                    @ 4-byte Spill
.Ltmp342:
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	ldr	r10, [r1, #16]
.Ltmp343:
	.loc	13 37 32 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:37:32
	mov	r1, r2
	vst1.64	{d16, d17}, [r1]!
.Ltmp344:
	.loc	13 38 5                         @ csrc/kernels/narrow/outer_neon.h:38:5
	cmp	r7, #1
	str	r1, [sp, #84]                   @ 4-byte Spill
.Ltmp345:
	.loc	13 37 32                        @ csrc/kernels/narrow/outer_neon.h:37:32
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]!
	str	r0, [sp, #16]                   @ 4-byte Spill
.Ltmp346:
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	.loc	13 33 25 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:33:25
	ldr	r0, [r0, #32]
.Ltmp347:
	.loc	13 37 32 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:37:32
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]
	add	r1, r3, #8
.Ltmp348:
	@DEBUG_VALUE: outer_tile<4>:index <- 0
	@DEBUG_VALUE: outer_tile<4>:left <- undef
	.loc	13 0 32 is_stmt 0               @ csrc/kernels/narrow/outer_neon.h:0:32
	str	r3, [sp, #12]                   @ 4-byte Spill
.Ltmp349:
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	mov	r3, r2
.Ltmp350:
	@DEBUG_VALUE: __begin0 <- undef
	@DEBUG_VALUE: line <- 0
	@DEBUG_VALUE: outer_tile<4>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 3, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r0, $r7, $r10, undef
	str	r1, [sp, #24]                   @ 4-byte Spill
	str	r7, [sp, #8]                    @ 4-byte Spill
.Ltmp351:
	@DEBUG_VALUE: outer_tile<4>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_arg 3, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r0, $sp, $r10, undef
	.loc	13 38 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:38:5
	blt	.LBB2_21
.Ltmp352:
@ %bb.1:
	@DEBUG_VALUE: line <- 0
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:index <- 0
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	13 0 5 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:5
	add	r1, sp, #216
	.loc	13 33 52 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:33:52
	ldr	r2, [sp, #8]                    @ 4-byte Reload
	add	r7, r1, #144
	ldr	r1, [sp, #16]                   @ 4-byte Reload
	vmov.i32	q10, #0x0
	mov	r8, #32
	vmov.i32	q9, #0x0
	mov	r6, #2
	ldr	r5, [r1, #16]
.Ltmp353:
	@DEBUG_VALUE: outer_tile<4>:left <- $r5
	.loc	13 0 52 is_stmt 0               @ csrc/kernels/narrow/outer_neon.h:0:52
	ldr	r1, [sp, #4]                    @ 4-byte Reload
	vmov.i32	q11, #0x0
	vmov.i32	q12, #0x0
	ldr	r4, [r1, #20]
	.loc	13 33 52                        @ csrc/kernels/narrow/outer_neon.h:33:52
	ldr	r1, [r11, #8]
	vmov.i32	q13, #0x0
	vmov.i32	q14, #0x0
	mul	r1, r2, r1
.Ltmp354:
	@DEBUG_VALUE: outer_tile<4>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r0, $r1, $r10
	.loc	13 0 52                         @ csrc/kernels/narrow/outer_neon.h:0:52
	ldr	r2, [sp, #20]                   @ 4-byte Reload
	vmov.i32	q15, #0x0
	vmov.i32	q0, #0x0
	mul	r2, r4, r2
	str	r7, [sp, #40]                   @ 4-byte Spill
	str	r5, [sp, #56]                   @ 4-byte Spill
.Ltmp355:
	@DEBUG_VALUE: outer_tile<4>:left <- [DW_OP_plus_uconst 56] [$sp+0]
	.loc	13 33 33                        @ csrc/kernels/narrow/outer_neon.h:33:33
	mla	r1, r1, r10, r0
.Ltmp356:
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	.loc	13 0 33                         @ csrc/kernels/narrow/outer_neon.h:0:33
	ldr	r0, [sp, #84]                   @ 4-byte Reload
	str	r2, [sp]                        @ 4-byte Spill
.Ltmp357:
	.loc	13 38 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:38:5
	add	r2, r7, #256
	str	r2, [sp, #36]                   @ 4-byte Spill
	add	r2, r7, #128
.Ltmp358:
	@DEBUG_VALUE: outer_tile<4>:w <- undef
	.loc	13 0 5 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:5
	str	r2, [sp, #32]                   @ 4-byte Spill
	add	r2, r0, #96
	str	r2, [sp, #80]                   @ 4-byte Spill
	add	r2, r0, #80
	str	r2, [sp, #76]                   @ 4-byte Spill
	add	r2, r0, #64
	str	r2, [sp, #72]                   @ 4-byte Spill
	add	r2, r0, #48
	str	r2, [sp, #68]                   @ 4-byte Spill
	add	r2, r0, #32
	add	r0, r0, #16
	str	r2, [sp, #64]                   @ 4-byte Spill
	str	r0, [sp, #60]                   @ 4-byte Spill
	add	r0, sp, #216
	add	r2, r0, #384
	mov	r7, r5
	str	r2, [sp, #52]                   @ 4-byte Spill
	add	r2, r0, #256
	str	r2, [sp, #48]                   @ 4-byte Spill
	add	r0, r0, #128
	mov	r2, #0
	str	r0, [sp, #44]                   @ 4-byte Spill
	b	.LBB2_3
.Ltmp359:
.LBB2_2:                                @   in Loop: Header=BB2_3 Depth=1
	@DEBUG_VALUE: outer_tile<4>:left <- $r7
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r2, [sp, #28]                   @ 4-byte Reload
	.loc	13 38 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:38:5
	ldr	r0, [sp, #8]                    @ 4-byte Reload
.Ltmp360:
	.loc	13 38 40                        @ csrc/kernels/narrow/outer_neon.h:38:40
	add	r2, r2, #1
.Ltmp361:
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:left <- $r7
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: line <- $r2
	.loc	13 38 5                         @ csrc/kernels/narrow/outer_neon.h:38:5
	cmp	r2, r0
	beq	.LBB2_21
.Ltmp362:
.LBB2_3:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB2_8 Depth 2
                                        @       Child Loop BB2_11 Depth 3
                                        @       Child Loop BB2_14 Depth 3
                                        @       Child Loop BB2_17 Depth 3
                                        @       Child Loop BB2_20 Depth 3
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:left <- $r7
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: line <- $r2
	@DEBUG_VALUE: in <- undef
	@DEBUG_VALUE: i <- 0
	.loc	13 40 9                         @ csrc/kernels/narrow/outer_neon.h:40:9
	cmp	r10, #1
	str	r2, [sp, #28]                   @ 4-byte Spill
	blt	.LBB2_2
.Ltmp363:
@ %bb.4:                                @   in Loop: Header=BB2_3 Depth=1
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: line <- $r2
	@DEBUG_VALUE: outer_tile<4>:left <- $r7
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	13 0 9 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:9
	ldr	r0, [sp, #4]                    @ 4-byte Reload
	mov	r12, #0
	ldr	r0, [r0, r2, lsl #2]
	ldr	r2, [sp]                        @ 4-byte Reload
.Ltmp364:
	add	lr, r0, r2
.Ltmp365:
	@DEBUG_VALUE: in <- $lr
	b	.LBB2_8
.Ltmp366:
.LBB2_5:                                @   in Loop: Header=BB2_8 Depth=2
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: add:level <- 0
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	vorr	q11, q10, q10
.Ltmp367:
.LBB2_6:                                @   in Loop: Header=BB2_8 Depth=2
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:left <- [DW_OP_plus_uconst 56] [$sp+0]
	.loc	9 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	ldr	r0, [sp, #52]                   @ 4-byte Reload
.Ltmp368:
	.loc	13 44 29 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:44:29
	add	r2, r3, #96
	vmov.i32	q10, #0x0
.Ltmp369:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	.loc	13 46 17                        @ csrc/kernels/narrow/outer_neon.h:46:17
	add	r9, r9, #1
.Ltmp370:
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	.loc	9 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r0, r0, r7, lsl #5
.Ltmp371:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q11
	.loc	9 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	vmov.i32	q12, #0x0
	vmov.i32	q13, #0x0
	vmov.i32	q14, #0x0
	.loc	9 62 25                         @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vst1.16	{d18, d19}, [r0]!
.Ltmp372:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q11
	vst1.64	{d22, d23}, [r0]
.Ltmp373:
	@DEBUG_VALUE: k <- 4
	.loc	9 0 25                          @ csrc/kernels/narrow/narrow_neon.h:0:25
	vmov.i32	q9, #0x0
.Ltmp374:
	vmov.i32	q11, #0x0
.Ltmp375:
	vmov.i32	q15, #0x0
	vmov.i32	q0, #0x0
	ldr	r7, [sp, #56]                   @ 4-byte Reload
.Ltmp376:
	.loc	13 44 29 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:44:29
	vst1.64	{d20, d21}, [r2]!
	vst1.64	{d20, d21}, [r2]
.Ltmp377:
.LBB2_7:                                @   in Loop: Header=BB2_8 Depth=2
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:left <- $r7
	@DEBUG_VALUE: load_weights:w <- $r1
	.loc	13 51 57 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:51:57
	add	r0, r4, r4, lsl #1
.Ltmp378:
	@DEBUG_VALUE: k <- 0
	.loc	13 50 18                        @ csrc/kernels/narrow/outer_neon.h:50:18
	add	r2, lr, r12
.Ltmp379:
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 128 128] $q15
	@DEBUG_VALUE: add_product:value <- undef
	@DEBUG_VALUE: add_product:w <- $q1
	.loc	9 24 33                         @ csrc/kernels/narrow/narrow_neon.h:24:33 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	mov	r5, r2
.Ltmp380:
	.loc	9 21 12 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:21:12 @[ csrc/kernels/narrow/outer_neon.h:48:37 ]
	vld1.8	{d2, d3}, [r1]!
.Ltmp381:
	@DEBUG_VALUE: __ret <- $q1
	@DEBUG_VALUE: weights <- $q1
	@DEBUG_VALUE: k <- 3
	.loc	13 40 39                        @ csrc/kernels/narrow/outer_neon.h:40:39
	add	r12, r12, #1
.Ltmp382:
	@DEBUG_VALUE: i <- $r12
	.loc	9 24 33 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:24:33 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vld1.8	{d4[]}, [r5], r0
.Ltmp383:
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: add_product:value_s8x8 <- $d4
	.loc	13 51 57                        @ csrc/kernels/narrow/outer_neon.h:51:57
	add	r0, r2, r4
.Ltmp384:
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 0 128] $q14
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 128 128] $q13
	.loc	9 24 33                         @ csrc/kernels/narrow/narrow_neon.h:24:33 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vld1.8	{d5[]}, [r0]
.Ltmp385:
	@DEBUG_VALUE: add_product:value_s8x8 <- $d5
	.loc	13 51 57                        @ csrc/kernels/narrow/outer_neon.h:51:57
	add	r0, r2, r4, lsl #1
.Ltmp386:
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	9 26 13                         @ csrc/kernels/narrow/narrow_neon.h:26:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q15, d4, d3
.Ltmp387:
	.loc	13 40 56 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:40:56
	sub	r7, r7, #1
.Ltmp388:
	@DEBUG_VALUE: outer_tile<4>:left <- $r7
	@DEBUG_VALUE: k <- 4
	.loc	9 25 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:25:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q0, d4, d2
.Ltmp389:
	@DEBUG_VALUE: k <- 2
	.loc	13 40 9 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:40:9
	cmp	r12, r10
.Ltmp390:
	.loc	9 24 33 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:24:33 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vld1.8	{d4[]}, [r0]
.Ltmp391:
	@DEBUG_VALUE: add_product:value_s8x8 <- $d4
	.loc	13 51 25 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:51:25
	ldr	r0, [sp, #84]                   @ 4-byte Reload
.Ltmp392:
	.loc	9 25 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:25:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q14, d5, d2
.Ltmp393:
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 128 128] $q11
	.loc	9 26 13                         @ csrc/kernels/narrow/narrow_neon.h:26:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q13, d5, d3
.Ltmp394:
	.loc	13 51 25 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:51:25
	vst1.64	{d30, d31}, [r0]
	.loc	13 51 25                        @ csrc/kernels/narrow/outer_neon.h:51:25
	ldr	r0, [sp, #60]                   @ 4-byte Reload
.Ltmp395:
	.loc	9 25 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:25:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q12, d4, d2
.Ltmp396:
	.loc	9 26 13                         @ csrc/kernels/narrow/narrow_neon.h:26:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q11, d4, d3
.Ltmp397:
	.loc	13 51 25 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:51:25
	vst1.64	{d28, d29}, [r0]
	ldr	r0, [sp, #64]                   @ 4-byte Reload
.Ltmp398:
	.loc	9 24 33 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:24:33 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vld1.8	{d6[]}, [r5]
.Ltmp399:
	@DEBUG_VALUE: add_product:value_s8x8 <- $d6
	.loc	9 25 13                         @ csrc/kernels/narrow/narrow_neon.h:25:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q9, d6, d2
.Ltmp400:
	.loc	13 51 25 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:51:25
	vst1.64	{d26, d27}, [r0]
	.loc	13 51 25                        @ csrc/kernels/narrow/outer_neon.h:51:25
	ldr	r0, [sp, #68]                   @ 4-byte Reload
.Ltmp401:
	.loc	9 26 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:26:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q10, d6, d3
.Ltmp402:
	.loc	13 51 25 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:51:25
	vst1.64	{d0, d1}, [r3]
	.loc	13 51 25                        @ csrc/kernels/narrow/outer_neon.h:51:25
	vst1.64	{d24, d25}, [r0]
	ldr	r0, [sp, #72]                   @ 4-byte Reload
	vst1.64	{d22, d23}, [r0]
	.loc	13 51 25                        @ csrc/kernels/narrow/outer_neon.h:51:25
	ldr	r0, [sp, #76]                   @ 4-byte Reload
	vst1.64	{d18, d19}, [r0]
	ldr	r0, [sp, #80]                   @ 4-byte Reload
	vst1.64	{d20, d21}, [r0]
.Ltmp403:
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	.loc	13 40 9                         @ csrc/kernels/narrow/outer_neon.h:40:9
	beq	.LBB2_2
.Ltmp404:
.LBB2_8:                                @   Parent Loop BB2_3 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB2_11 Depth 3
                                        @       Child Loop BB2_14 Depth 3
                                        @       Child Loop BB2_17 Depth 3
                                        @       Child Loop BB2_20 Depth 3
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:left <- $r7
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:left <- $r7
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: i <- $r12
	.loc	13 41 22                        @ csrc/kernels/narrow/outer_neon.h:41:22
	cmp	r7, #0
	bne	.LBB2_7
.Ltmp405:
@ %bb.9:                                @   in Loop: Header=BB2_8 Depth=2
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:left <- $r7
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: k <- 0
	.loc	13 0 22 is_stmt 0               @ csrc/kernels/narrow/outer_neon.h:0:22
	mov	r2, r10
	mov	r7, #0
.Ltmp406:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 216, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: add:level <- 0
	mov	r5, #0
.Ltmp407:
	.loc	9 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r9, #1
	beq	.LBB2_12
.Ltmp408:
@ %bb.10:                               @   in Loop: Header=BB2_8 Depth=2
	@DEBUG_VALUE: add:level <- 0
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 216, DW_OP_stack_value] $sp
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	add	r0, sp, #216
.Ltmp409:
.LBB2_11:                               @   Parent Loop BB2_3 Depth=1
                                        @     Parent Loop BB2_8 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 216, DW_OP_stack_value] $sp
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 61 61                         @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vld1.16	{d2, d3}, [r0]!
.Ltmp410:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q15
	.loc	9 0 61                          @ csrc/kernels/narrow/narrow_neon.h:0:61
	mov	r10, r5
.Ltmp411:
	@DEBUG_VALUE: add:level <- $r10
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	9 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q0, q1, q0
.Ltmp412:
	.loc	9 61 38 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r5, r5, #1
.Ltmp413:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r5
	.loc	9 61 61 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vld1.16	{d2, d3}, [r0]!
.Ltmp414:
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q1
	.loc	9 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r6, r9, lsr r10
.Ltmp415:
	.loc	9 52 39 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q15, q1, q15
.Ltmp416:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q15
	.loc	9 0 39                          @ csrc/kernels/narrow/narrow_neon.h:0:39
	bne	.LBB2_11
.Ltmp417:
.LBB2_12:                               @   in Loop: Header=BB2_8 Depth=2
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 216, DW_OP_stack_value] $sp
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: add:level <- 0
	.loc	9 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r0, sp, #216
.Ltmp418:
	.loc	9 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r9, #1
.Ltmp419:
	.loc	9 62 9 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r0, r0, r5, lsl #5
.Ltmp420:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q15
	.loc	13 44 29 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:44:29
	mov	r5, r3
	vst1.64	{d16, d17}, [r5]!
	vst1.64	{d16, d17}, [r5]
.Ltmp421:
	.loc	9 62 25                         @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vst1.16	{d0, d1}, [r0]!
.Ltmp422:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q15
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: add:level <- 0
	vst1.64	{d30, d31}, [r0]
.Ltmp423:
	@DEBUG_VALUE: k <- 1
	.loc	9 0 25 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:25
	beq	.LBB2_15
.Ltmp424:
@ %bb.13:                               @   in Loop: Header=BB2_8 Depth=2
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q15
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: add:level <- 0
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r0, [sp, #40]                   @ 4-byte Reload
	mov	r7, #0
.Ltmp425:
.LBB2_14:                               @   Parent Loop BB2_3 Depth=1
                                        @     Parent Loop BB2_8 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	mov	r5, r7
.Ltmp426:
	.loc	9 61 61 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	sub	r7, r0, #16
.Ltmp427:
	@DEBUG_VALUE: add:level <- $r5
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	vld1.16	{d30, d31}, [r0], r8
.Ltmp428:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q14
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q15
	.loc	9 61 9 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r6, r9, lsr r5
.Ltmp429:
	.loc	9 52 39                         @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q13, q15, q13
.Ltmp430:
	.loc	9 61 61 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vld1.64	{d30, d31}, [r7]
.Ltmp431:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q13
	.loc	9 61 38 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r7, r5, #1
.Ltmp432:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r7
	.loc	9 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q14, q15, q14
.Ltmp433:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q14
	.loc	9 0 13                          @ csrc/kernels/narrow/narrow_neon.h:0:13
	bne	.LBB2_14
.Ltmp434:
.LBB2_15:                               @   in Loop: Header=BB2_8 Depth=2
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q14
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: add:level <- 0
	.loc	9 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	ldr	r0, [sp, #44]                   @ 4-byte Reload
.Ltmp435:
	.loc	13 44 29 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:44:29
	add	r5, r3, #32
	vst1.64	{d16, d17}, [r5]!
	mov	r10, r2
.Ltmp436:
	.loc	9 62 9 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r0, r0, r7, lsl #5
.Ltmp437:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q13
	.loc	13 44 29 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:44:29
	vst1.64	{d16, d17}, [r5]
	mov	r7, #0
	mov	r5, #0
.Ltmp438:
	.loc	9 62 25                         @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vst1.16	{d28, d29}, [r0]!
.Ltmp439:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q14
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: add:level <- 0
	.loc	9 61 9                          @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r9, #1
.Ltmp440:
	.loc	9 62 25                         @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vst1.64	{d26, d27}, [r0]
.Ltmp441:
	@DEBUG_VALUE: k <- 2
	.loc	9 0 25 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:25
	beq	.LBB2_18
.Ltmp442:
@ %bb.16:                               @   in Loop: Header=BB2_8 Depth=2
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q14
	@DEBUG_VALUE: add:level <- 0
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r0, [sp, #32]                   @ 4-byte Reload
.Ltmp443:
.LBB2_17:                               @   Parent Loop BB2_3 Depth=1
                                        @     Parent Loop BB2_8 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	mov	r2, r5
.Ltmp444:
	.loc	9 61 61 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	sub	r5, r0, #16
.Ltmp445:
	@DEBUG_VALUE: add:level <- $r2
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	vld1.16	{d26, d27}, [r0], r8
.Ltmp446:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q13
	.loc	9 61 9 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r6, r9, lsr r2
.Ltmp447:
	.loc	9 52 39                         @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q11, q13, q11
.Ltmp448:
	.loc	9 61 61 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vld1.64	{d26, d27}, [r5]
.Ltmp449:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q11
	.loc	9 61 38 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r5, r2, #1
.Ltmp450:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r5
	.loc	9 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q12, q13, q12
.Ltmp451:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q12
	.loc	9 0 13                          @ csrc/kernels/narrow/narrow_neon.h:0:13
	bne	.LBB2_17
.Ltmp452:
.LBB2_18:                               @   in Loop: Header=BB2_8 Depth=2
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: add:level <- 0
	.loc	9 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	ldr	r0, [sp, #48]                   @ 4-byte Reload
.Ltmp453:
	.loc	13 44 29 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:44:29
	add	r2, r3, #64
	vst1.64	{d16, d17}, [r2]!
.Ltmp454:
	.loc	9 61 9                          @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r9, #1
.Ltmp455:
	.loc	9 62 9 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r0, r0, r5, lsl #5
.Ltmp456:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q11
	.loc	13 44 29 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:44:29
	vst1.64	{d16, d17}, [r2]
.Ltmp457:
	.loc	9 62 25                         @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vst1.16	{d24, d25}, [r0]!
.Ltmp458:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: add:level <- 0
	vst1.64	{d22, d23}, [r0]
.Ltmp459:
	@DEBUG_VALUE: k <- 3
	.loc	9 0 25 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:25
	beq	.LBB2_5
.Ltmp460:
@ %bb.19:                               @   in Loop: Header=BB2_8 Depth=2
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: add:level <- 0
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r0, [sp, #36]                   @ 4-byte Reload
	mov	r7, #0
	vorr	q11, q10, q10
.Ltmp461:
.LBB2_20:                               @   Parent Loop BB2_3 Depth=1
                                        @     Parent Loop BB2_8 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: i <- $r12
	@DEBUG_VALUE: in <- $lr
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 61 61                         @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	sub	r5, r0, #16
.Ltmp462:
	@DEBUG_VALUE: add:level <- $r2
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	vld1.16	{d20, d21}, [r0], r8
.Ltmp463:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	9 52 39                         @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q11, q10, q11
	mov	r2, r7
.Ltmp464:
	.loc	9 61 61 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vld1.64	{d20, d21}, [r5]
.Ltmp465:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q11
	.loc	9 61 38 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r7, r7, #1
.Ltmp466:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r7
	.loc	9 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q9, q10, q9
.Ltmp467:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q9
	.loc	9 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r6, r9, lsr r2
	bne	.LBB2_20
	b	.LBB2_6
.Ltmp468:
.LBB2_21:
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	ldr	r0, [sp, #24]                   @ 4-byte Reload
	mov	r6, #2
	ldr	r10, [r11, #12]
	add	r4, sp, #216
	add	r8, r0, #16
	@DEBUG_VALUE: k <- 0
	mov	r5, r3
	mov	r7, #0
	b	.LBB2_23
.Ltmp469:
.LBB2_22:                               @   in Loop: Header=BB2_23 Depth=1
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: k <- $r7
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	13 56 0                         @ csrc/kernels/narrow/outer_neon.h:56
	add	r1, sp, #216
.Ltmp470:
	.loc	9 91 49                         @ csrc/kernels/narrow/narrow_neon.h:91:49 @[ csrc/kernels/narrow/outer_neon.h:56:16 ]
	ldr	r2, [sp, #24]                   @ 4-byte Reload
.Ltmp471:
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: write:out <- $r10
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	13 56 0                         @ csrc/kernels/narrow/outer_neon.h:56
	add	r1, r1, r7, lsl #7
	.loc	13 56 80                        @ csrc/kernels/narrow/outer_neon.h:56:80
	ldr	r3, [r11, #8]
.Ltmp472:
	.loc	9 91 49                         @ csrc/kernels/narrow/narrow_neon.h:91:49 @[ csrc/kernels/narrow/outer_neon.h:56:16 ]
	vld1.64	{d20, d21}, [r2]
.Ltmp473:
	.loc	9 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	add	r0, r1, r0, lsl #5
.Ltmp474:
	.loc	13 56 75                        @ csrc/kernels/narrow/outer_neon.h:56:75
	ldr	r1, [sp, #16]                   @ 4-byte Reload
	.loc	13 56 66                        @ csrc/kernels/narrow/outer_neon.h:56:66
	ldr	r2, [sp, #20]                   @ 4-byte Reload
.Ltmp475:
	.loc	9 91 21                         @ csrc/kernels/narrow/narrow_neon.h:91:21 @[ csrc/kernels/narrow/outer_neon.h:56:16 ]
	vadd.i16	q0, q10, q8
.Ltmp476:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: add:this <- $r1
	.loc	13 56 75                        @ csrc/kernels/narrow/outer_neon.h:56:75
	ldr	r1, [r1, #8]
	.loc	13 56 66                        @ csrc/kernels/narrow/outer_neon.h:56:66
	add	r2, r7, r2
.Ltmp477:
	.loc	9 62 25 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	vst1.16	{d16, d17}, [r0]!
.Ltmp478:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	.loc	9 91 84 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:91:84 @[ csrc/kernels/narrow/outer_neon.h:56:16 ]
	vld1.64	{d20, d21}, [r8]
.Ltmp479:
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	13 56 80                        @ csrc/kernels/narrow/outer_neon.h:56:80
	mla	r1, r1, r2, r3
.Ltmp480:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	9 62 25 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	vst1.64	{d18, d19}, [r0]
.Ltmp481:
	@DEBUG_VALUE: write:at <- $r1
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 12] [$sp+0]
	.loc	9 91 55                         @ csrc/kernels/narrow/narrow_neon.h:91:55 @[ csrc/kernels/narrow/outer_neon.h:56:16 ]
	vadd.i16	q1, q10, q9
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 12] [$sp+0]
.Ltmp482:
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	9 91 9 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 ]
	mov	r2, r10
	ldr	r0, [sp, #12]                   @ 4-byte Reload
	bl	_ZNK7facesig6Finish10write_sumsENS_5LanesEiPv
.Ltmp483:
	.loc	13 55 33 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:55:33
	add	r7, r7, #1
.Ltmp484:
	@DEBUG_VALUE: k <- $r7
	.loc	13 55 5                         @ csrc/kernels/narrow/outer_neon.h:55:5
	add	r4, r4, #128
	mov	r3, r5
	cmp	r7, #4
	beq	.LBB2_26
.Ltmp485:
.LBB2_23:                               @ =>This Loop Header: Depth=1
                                        @     Child Loop BB2_25 Depth 2
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: k <- $r7
	.loc	13 56 44 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:56:44
	add	r0, r3, r7, lsl #5
.Ltmp486:
	.loc	9 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	tst	r9, #1
.Ltmp487:
	.loc	13 56 44 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:56:44
	vld1.16	{d16, d17}, [r0]!
	vld1.64	{d18, d19}, [r0]
	mov	r0, #0
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: add:this <- undef
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: add:level <- 0
	beq	.LBB2_22
.Ltmp488:
@ %bb.24:                               @   in Loop: Header=BB2_23 Depth=1
	@DEBUG_VALUE: add:level <- 0
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: k <- $r7
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	13 0 44                         @ csrc/kernels/narrow/outer_neon.h:0:44
	mov	r1, r4
.Ltmp489:
.LBB2_25:                               @   Parent Loop BB2_23 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: k <- $r7
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	9 61 61                         @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	vld1.16	{d20, d21}, [r1]!
.Ltmp490:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	9 0 61                          @ csrc/kernels/narrow/narrow_neon.h:0:61
	mov	r2, r0
.Ltmp491:
	@DEBUG_VALUE: add:level <- $r2
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	9 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:56:33 ] ]
	vhadd.s16	q8, q10, q8
.Ltmp492:
	.loc	9 61 38 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	add	r0, r0, #1
.Ltmp493:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r0
	.loc	9 61 61 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	vld1.16	{d20, d21}, [r1]!
.Ltmp494:
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	9 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	tst	r6, r9, lsr r2
.Ltmp495:
	.loc	9 52 39 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:56:33 ] ]
	vhadd.s16	q9, q10, q9
.Ltmp496:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	9 0 39                          @ csrc/kernels/narrow/narrow_neon.h:0:39
	bne	.LBB2_25
	b	.LBB2_22
.Ltmp497:
.LBB2_26:
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	13 58 1 epilogue_begin is_stmt 1 @ csrc/kernels/narrow/outer_neon.h:58:1
	sub	sp, r11, #28
.Ltmp498:
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp499:
.Lfunc_end2:
	.size	_ZN7facesig10outer_tileILi4EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv, .Lfunc_end2-_ZN7facesig10outer_tileILi4EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv
	.cfi_endproc
	.fnend
                                        @ -- End function
	.section	.text._ZNK7facesig6Finish10write_sumsENS_5LanesEiPv,"axG",%progbits,_ZNK7facesig6Finish10write_sumsENS_5LanesEiPv,comdat
	.weak	_ZNK7facesig6Finish10write_sumsENS_5LanesEiPv @ -- Begin function _ZNK7facesig6Finish10write_sumsENS_5LanesEiPv
	.p2align	2
	.type	_ZNK7facesig6Finish10write_sumsENS_5LanesEiPv,%function
	.code	32
_ZNK7facesig6Finish10write_sumsENS_5LanesEiPv: @ @_ZNK7facesig6Finish10write_sumsENS_5LanesEiPv
.Lfunc_begin3:
	.loc	9 94 0                          @ csrc/kernels/narrow/narrow_neon.h:94:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:out <- $r2
	.save	{r4, r10, r11, lr}
	push	{r4, r10, r11, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r4, -16
	.setfp	r11, sp, #8
	add	r11, sp, #8
	.cfi_def_cfa r11, 8
	.pad	#64
	sub	sp, sp, #64
.Ltmp500:
	.loc	9 95 13 prologue_end            @ csrc/kernels/narrow/narrow_neon.h:95:13
	ldrb	r3, [r0, #1]
	add	r12, r0, #40
	cmp	r3, #1
	bne	.LBB3_5
.Ltmp501:
@ %bb.1:
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 0 64] $d0
	@DEBUG_VALUE: __s1 <- undef
	.loc	9 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vmovl.s16	q8, d0
	add	lr, r12, #32
.Ltmp502:
	@DEBUG_VALUE: sum_f32x4 <- undef
	vmovl.s16	q9, d1
.Ltmp503:
	@DEBUG_VALUE: i <- 0
	.loc	9 95 71                         @ csrc/kernels/narrow/narrow_neon.h:95:71
	add	r4, r2, r1, lsl #2
.Ltmp504:
	.loc	9 129 56                        @ csrc/kernels/narrow/narrow_neon.h:129:56 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vld1.32	{d20, d21}, [lr]!
	mov	r2, sp
.Ltmp505:
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: i <- 2
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 128 64] $d2
	.loc	9 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vcvt.f32.s32	q8, q8
.Ltmp506:
	@DEBUG_VALUE: write_floats:this <- $r0
	@DEBUG_VALUE: write_floats:out <- undef
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 128 128] $q1
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 64 64] $d1
	@DEBUG_VALUE: i <- 1
	.loc	9 124 21                        @ csrc/kernels/narrow/narrow_neon.h:124:21 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	ldr	r12, [r0, #4]
.Ltmp507:
	.loc	9 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vcvt.f32.s32	q9, q9
.Ltmp508:
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: i <- 0
	.loc	9 124 21 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:124:21 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	cmp	r12, #16
	mov	r12, r2
	moveq	r12, r4
.Ltmp509:
	@DEBUG_VALUE: write_floats:to <- $r12
	.loc	9 129 13 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:129:13 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	mov	r3, r12
.Ltmp510:
	@DEBUG_VALUE: i <- 2
	.loc	9 131 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	cmp	r12, r2
.Ltmp511:
	.loc	9 129 35 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vmul.f32	q8, q10, q8
.Ltmp512:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	9 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vmovl.s16	q10, d2
.Ltmp513:
	.loc	9 129 13                        @ csrc/kernels/narrow/narrow_neon.h:129:13 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vst1.32	{d16, d17}, [r3]!
	.loc	9 129 56                        @ csrc/kernels/narrow/narrow_neon.h:129:56 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vld1.32	{d16, d17}, [lr]!
.Ltmp514:
	.loc	9 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vmul.f32	q8, q8, q9
.Ltmp515:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	9 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vcvt.f32.s32	q9, q10
.Ltmp516:
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: i <- 3
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 192 64] $d3
	vmovl.s16	q10, d3
.Ltmp517:
	.loc	9 129 13                        @ csrc/kernels/narrow/narrow_neon.h:129:13 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vst1.32	{d16, d17}, [r3]!
	.loc	9 129 56                        @ csrc/kernels/narrow/narrow_neon.h:129:56 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vld1.32	{d16, d17}, [lr]!
	.loc	9 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vmul.f32	q8, q8, q9
.Ltmp518:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	9 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vcvt.f32.s32	q9, q10
.Ltmp519:
	.loc	9 129 13                        @ csrc/kernels/narrow/narrow_neon.h:129:13 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vst1.32	{d16, d17}, [r3]!
	.loc	9 129 56                        @ csrc/kernels/narrow/narrow_neon.h:129:56 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vld1.64	{d16, d17}, [lr]
.Ltmp520:
	.loc	9 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vmul.f32	q8, q8, q9
.Ltmp521:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	9 129 13                        @ csrc/kernels/narrow/narrow_neon.h:129:13 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vst1.32	{d16, d17}, [r3]
.Ltmp522:
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: i <- 0
	.loc	9 131 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	bne	.LBB3_18
.Ltmp523:
@ %bb.2:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 192 64] $d3
	@DEBUG_VALUE: write_floats:to <- $r12
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 64 64] $d1
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 128 128] $q1
	@DEBUG_VALUE: write_floats:this <- $r0
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 128 64] $d2
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 0 64] $d0
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	9 0 36 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:36
	ldr	r3, [r0, #4]
	.loc	9 131 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	cmp	r3, #1
	blt	.LBB3_18
.Ltmp524:
@ %bb.3:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 192 64] $d3
	@DEBUG_VALUE: write_floats:to <- $r12
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 64 64] $d1
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 128 128] $q1
	@DEBUG_VALUE: write_floats:this <- $r0
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 128 64] $d2
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 0 64] $d0
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	9 0 36 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:36
	mov	r3, #0
.Ltmp525:
.LBB3_4:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 192 64] $d3
	@DEBUG_VALUE: write_floats:to <- $r12
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 64 64] $d1
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 128 128] $q1
	@DEBUG_VALUE: write_floats:this <- $r0
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 128 64] $d2
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 0 64] $d0
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: i <- $r3
	.loc	9 131 65                        @ csrc/kernels/narrow/narrow_neon.h:131:65 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	ldr	r1, [r2], #4
.Ltmp526:
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	.loc	9 131 51 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:51 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	add	r3, r3, #1
.Ltmp527:
	@DEBUG_VALUE: i <- $r3
	.loc	9 131 63                        @ csrc/kernels/narrow/narrow_neon.h:131:63 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	str	r1, [r4], #4
	ldr	r1, [r0, #4]
	.loc	9 131 36                        @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	cmp	r3, r1
	blt	.LBB3_4
	b	.LBB3_18
.Ltmp528:
.LBB3_5:
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	9 96 13                         @ csrc/kernels/narrow/narrow_neon.h:96:13
	ldrb	r3, [r0, #2]
	cmp	r3, #1
	bne	.LBB3_10
.Ltmp529:
@ %bb.6:
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: write_totals:out <- undef
	.loc	9 96 75 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:96:75
	add	r1, r2, r1, lsl #1
.Ltmp530:
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_totals:this <- $r0
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q1
	.loc	9 117 23 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:117:23 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	ldr	r3, [r0, #4]
.Ltmp531:
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	.loc	9 0 23 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:23
	mov	r2, sp
.Ltmp532:
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	.loc	9 117 23                        @ csrc/kernels/narrow/narrow_neon.h:117:23 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	cmp	r3, #16
	mov	r3, r2
	moveq	r3, r1
.Ltmp533:
	@DEBUG_VALUE: i <- 0
	.loc	9 120 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:120:36 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	cmp	r3, r2
.Ltmp534:
	@DEBUG_VALUE: write_totals:to <- $r3
	@DEBUG_VALUE: __s1 <- $q0
	.loc	9 118 9 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:118:9 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	vst1.16	{d0, d1}, [r3]!
.Ltmp535:
	@DEBUG_VALUE: __s1 <- $q1
	.loc	9 119 9                         @ csrc/kernels/narrow/narrow_neon.h:119:9 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	vst1.16	{d2, d3}, [r3]
.Ltmp536:
	@DEBUG_VALUE: i <- 0
	.loc	9 120 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:120:36 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	bne	.LBB3_18
.Ltmp537:
@ %bb.7:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q1
	@DEBUG_VALUE: write_totals:this <- $r0
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	9 0 36 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:36
	ldr	r3, [r0, #4]
	.loc	9 120 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:120:36 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	cmp	r3, #1
	blt	.LBB3_18
.Ltmp538:
@ %bb.8:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q1
	@DEBUG_VALUE: write_totals:this <- $r0
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	9 0 36 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:36
	mov	r3, #0
.Ltmp539:
.LBB3_9:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q1
	@DEBUG_VALUE: write_totals:this <- $r0
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: i <- $r3
	.loc	9 120 65                        @ csrc/kernels/narrow/narrow_neon.h:120:65 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	ldrh	r4, [r2], #2
	.loc	9 120 51 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:120:51 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	add	r3, r3, #1
.Ltmp540:
	@DEBUG_VALUE: i <- $r3
	.loc	9 120 63                        @ csrc/kernels/narrow/narrow_neon.h:120:63 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	strh	r4, [r1], #2
	ldr	r4, [r0, #4]
	.loc	9 120 36                        @ csrc/kernels/narrow/narrow_neon.h:120:36 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	cmp	r3, r4
	blt	.LBB3_9
	b	.LBB3_18
.Ltmp541:
.LBB3_10:
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: bytes:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: bytes:this <- $r0
	@DEBUG_VALUE: bytes:sums <- [DW_OP_LLVM_fragment 128 128] undef
	.loc	9 103 63 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:103:63 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vld1.16	{d16, d17}, [r12]!
	.loc	9 103 31                        @ csrc/kernels/narrow/narrow_neon.h:103:31 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vqrdmulh.s16	q9, q0, q8
.Ltmp542:
	@DEBUG_VALUE: bytes:low <- $q9
	.loc	9 105 14                        @ csrc/kernels/narrow/narrow_neon.h:105:14 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	ldrb	r3, [r0]
.Ltmp543:
	.loc	9 104 65                        @ csrc/kernels/narrow/narrow_neon.h:104:65 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vld1.64	{d16, d17}, [r12]
	.loc	9 104 32                        @ csrc/kernels/narrow/narrow_neon.h:104:32 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vqrdmulh.s16	q8, q1, q8
.Ltmp544:
	@DEBUG_VALUE: bytes:high <- $q8
	.loc	9 105 13 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:105:13 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	cmp	r3, #0
	beq	.LBB3_12
.Ltmp545:
@ %bb.11:
	@DEBUG_VALUE: bytes:high <- $q8
	@DEBUG_VALUE: bytes:low <- $q9
	@DEBUG_VALUE: bytes:this <- $r0
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	9 106 70 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:106:70 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vqmovun.s16	d17, q8
.Ltmp546:
	.loc	9 106 52                        @ csrc/kernels/narrow/narrow_neon.h:106:52 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vqmovun.s16	d16, q9
	.loc	9 107 36                        @ csrc/kernels/narrow/narrow_neon.h:107:36 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vmov.i8	q9, #0x80
.Ltmp547:
	@DEBUG_VALUE: bytes:steps_u8x16 <- $q8
	veor	q8, q8, q9
.Ltmp548:
	.loc	9 0 36                          @ csrc/kernels/narrow/narrow_neon.h:0:36
	b	.LBB3_13
.Ltmp549:
.LBB3_12:
	@DEBUG_VALUE: bytes:high <- $q8
	@DEBUG_VALUE: bytes:low <- $q9
	@DEBUG_VALUE: bytes:this <- $r0
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	9 105 57                        @ csrc/kernels/narrow/narrow_neon.h:105:57 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vqmovn.s16	d17, q8
.Ltmp550:
	.loc	9 105 40                        @ csrc/kernels/narrow/narrow_neon.h:105:40 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vqmovn.s16	d16, q9
.Ltmp551:
.LBB3_13:
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_bytes:this <- $r0
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	.loc	9 110 13                        @ csrc/kernels/narrow/narrow_neon.h:110:13 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	ldr	r3, [r0, #4]
.Ltmp552:
	.loc	9 97 60                         @ csrc/kernels/narrow/narrow_neon.h:97:60
	add	r1, r2, r1
.Ltmp553:
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_bytes:out <- $r1
	.loc	9 110 20 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:110:20 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	cmp	r3, #16
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_deref] $sp
	bne	.LBB3_15
.Ltmp554:
@ %bb.14:
	@DEBUG_VALUE: write_bytes:out <- $r1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	@DEBUG_VALUE: write_bytes:this <- $r0
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: __s1 <- $q8
	.loc	9 110 37 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:110:37 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	vst1.8	{d16, d17}, [r1]
.Ltmp555:
	.loc	9 98 5 epilogue_begin is_stmt 1 @ csrc/kernels/narrow/narrow_neon.h:98:5
	sub	sp, r11, #8
.Ltmp556:
	pop	{r4, r10, r11, pc}
.Ltmp557:
.LBB3_15:
	@DEBUG_VALUE: write_bytes:out <- $r1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	@DEBUG_VALUE: write_bytes:this <- $r0
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	9 0 5 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:5
	mov	r2, sp
.Ltmp558:
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: __s1 <- $q8
	.loc	9 113 9 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:113:9 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	cmp	r3, #1
.Ltmp559:
	.loc	9 112 9 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:112:9 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	vst1.8	{d16, d17}, [r2]
.Ltmp560:
	@DEBUG_VALUE: i <- 0
	.loc	9 113 9 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:113:9 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	blt	.LBB3_18
.Ltmp561:
@ %bb.16:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: __s1 <- $q8
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: write_bytes:out <- $r1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	@DEBUG_VALUE: write_bytes:this <- $r0
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	9 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	mov	r3, #0
.Ltmp562:
.LBB3_17:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: write_bytes:out <- $r1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	@DEBUG_VALUE: write_bytes:this <- $r0
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: i <- $r3
	.loc	9 113 51 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:113:51 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	ldrb	r4, [r2, r3]
	.loc	9 113 49 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:113:49 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	strb	r4, [r1, r3]
	.loc	9 113 37 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:113:37 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	add	r3, r3, #1
.Ltmp563:
	@DEBUG_VALUE: i <- $r3
	.loc	9 113 29 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:113:29 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	ldr	r4, [r0, #4]
.Ltmp564:
	.loc	9 113 9 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:113:9 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	cmp	r3, r4
	blt	.LBB3_17
.Ltmp565:
.LBB3_18:
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	9 98 5 epilogue_begin           @ csrc/kernels/narrow/narrow_neon.h:98:5
	sub	sp, r11, #8
	pop	{r4, r10, r11, pc}
.Ltmp566:
.Lfunc_end3:
	.size	_ZNK7facesig6Finish10write_sumsENS_5LanesEiPv, .Lfunc_end3-_ZNK7facesig6Finish10write_sumsENS_5LanesEiPv
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	14 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	15 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	16 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	17 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	18 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc1:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp165-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.long	0
	.long	0
.Ldebug_loc2:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp165-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	0
	.long	0
.Ldebug_loc3:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc4:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc5:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc6:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc7:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	20                              @ 20
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	27                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	39                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.short	53                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	58                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.short	67                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.short	72                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.short	77                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.short	82                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	44                              @ 44
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	36                              @ 36
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	40                              @ 40
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	20                              @ 20
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp80-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	77                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp91-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.short	82                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp108-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	44                              @ 44
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.short	14                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp136-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.long	.Ltmp136-.Lfunc_begin0
	.long	.Ltmp137-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	40                              @ 40
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	44                              @ 44
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp137-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	36                              @ 36
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	40                              @ 40
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp142-.Lfunc_begin0
	.long	.Ltmp144-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	44                              @ 44
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp157-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	20                              @ 20
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.long	.Ltmp157-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	44                              @ 44
	.long	0
	.long	0
.Ldebug_loc8:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc9:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.long	0
	.long	0
.Ldebug_loc10:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc11:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	0
	.long	0
.Ldebug_loc12:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc13:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.long	0
	.long	0
.Ldebug_loc14:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc15:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	0
	.long	0
.Ldebug_loc16:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc17:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc18:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	36                              @ 36
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp104-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc19:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp104-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc20:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	52                              @ DW_OP_lit4
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc21:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc22:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc23:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc24:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc25:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc26:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc27:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp135-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc28:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc29:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp108-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc30:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc31:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	50                              @ DW_OP_lit2
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc32:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc33:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc34:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp129-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc35:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp135-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc36:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp139-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc37:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp141-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc38:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp141-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc39:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp141-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc40:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Lfunc_begin1-.Lfunc_begin1
	.long	.Ltmp168-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp168-.Lfunc_begin1
	.long	.Ltmp214-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp228-.Lfunc_begin1
	.long	.Ltmp231-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc41:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Lfunc_begin1-.Lfunc_begin1
	.long	.Ltmp171-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp171-.Lfunc_begin1
	.long	.Ltmp214-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp229-.Lfunc_begin1
	.long	.Ltmp231-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp267-.Lfunc_begin1
	.long	.Ltmp269-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc42:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Lfunc_begin1-.Lfunc_begin1
	.long	.Ltmp170-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp170-.Lfunc_begin1
	.long	.Ltmp207-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp207-.Lfunc_begin1
	.long	.Ltmp208-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp208-.Lfunc_begin1
	.long	.Ltmp210-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp210-.Lfunc_begin1
	.long	.Ltmp211-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	121                             @ DW_OP_breg9
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp212-.Lfunc_begin1
	.long	.Ltmp230-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp230-.Lfunc_begin1
	.long	.Ltmp265-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.long	.Ltmp265-.Lfunc_begin1
	.long	.Ltmp269-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp269-.Lfunc_begin1
	.long	.Ltmp271-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.long	.Ltmp271-.Lfunc_begin1
	.long	.Ltmp337-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc43:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Lfunc_begin1-.Lfunc_begin1
	.long	.Ltmp174-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp174-.Lfunc_begin1
	.long	.Ltmp214-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp244-.Lfunc_begin1
	.long	.Ltmp251-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	83                              @ DW_OP_reg3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc44:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp173-.Lfunc_begin1
	.long	.Ltmp204-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc45:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp173-.Lfunc_begin1
	.long	.Ltmp204-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc46:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp173-.Lfunc_begin1
	.long	.Ltmp174-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc47:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp190-.Lfunc_begin1
	.long	.Ltmp191-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc48:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp191-.Lfunc_begin1
	.long	.Ltmp197-.Lfunc_begin1
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
.Ldebug_loc49:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp191-.Lfunc_begin1
	.long	.Ltmp192-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp192-.Lfunc_begin1
	.long	.Ltmp194-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp194-.Lfunc_begin1
	.long	.Ltmp196-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp196-.Lfunc_begin1
	.long	.Ltmp198-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp198-.Lfunc_begin1
	.long	.Ltmp199-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc50:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp201-.Lfunc_begin1
	.long	.Ltmp202-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc51:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp214-.Lfunc_begin1
	.long	.Ltmp217-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp284-.Lfunc_begin1
	.long	.Ltmp337-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc52:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp214-.Lfunc_begin1
	.long	.Ltmp217-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp283-.Lfunc_begin1
	.long	.Ltmp337-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc53:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp214-.Lfunc_begin1
	.long	.Ltmp217-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp220-.Lfunc_begin1
	.long	.Ltmp337-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc54:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp214-.Lfunc_begin1
	.long	.Ltmp217-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	.Ltmp220-.Lfunc_begin1
	.long	.Ltmp337-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc55:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp335-.Lfunc_begin1
	.long	.Ltmp337-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc56:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp220-.Lfunc_begin1
	.long	.Ltmp228-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp266-.Lfunc_begin1
	.long	.Ltmp269-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc57:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp220-.Lfunc_begin1
	.long	.Ltmp229-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp266-.Lfunc_begin1
	.long	.Ltmp267-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp267-.Lfunc_begin1
	.long	.Ltmp269-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc58:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp220-.Lfunc_begin1
	.long	.Ltmp231-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp266-.Lfunc_begin1
	.long	.Ltmp269-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc59:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp220-.Lfunc_begin1
	.long	.Ltmp231-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp266-.Lfunc_begin1
	.long	.Ltmp269-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc60:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp221-.Lfunc_begin1
	.long	.Ltmp223-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp231-.Lfunc_begin1
	.long	.Ltmp263-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp266-.Lfunc_begin1
	.long	.Ltmp269-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc61:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp224-.Lfunc_begin1
	.long	.Ltmp225-.Lfunc_begin1
	.short	16                              @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	125                             @ DW_OP_breg13
	.byte	140                             @ 140
	.byte	1                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	125                             @ DW_OP_breg13
	.byte	244                             @ 116
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	30                              @ DW_OP_mul
	.byte	114                             @ DW_OP_breg2
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp225-.Lfunc_begin1
	.long	.Ltmp226-.Lfunc_begin1
	.short	9                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	114                             @ DW_OP_breg2
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp226-.Lfunc_begin1
	.long	.Ltmp227-.Lfunc_begin1
	.short	12                              @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	116                             @ DW_OP_breg4
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	114                             @ DW_OP_breg2
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp228-.Lfunc_begin1
	.long	.Ltmp229-.Lfunc_begin1
	.short	14                              @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	125                             @ DW_OP_breg13
	.byte	244                             @ 116
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	30                              @ DW_OP_mul
	.byte	114                             @ DW_OP_breg2
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp229-.Lfunc_begin1
	.long	.Ltmp245-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp250-.Lfunc_begin1
	.long	.Ltmp266-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp269-.Lfunc_begin1
	.long	.Ltmp272-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc62:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp221-.Lfunc_begin1
	.long	.Ltmp231-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp231-.Lfunc_begin1
	.long	.Ltmp266-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp266-.Lfunc_begin1
	.long	.Ltmp269-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp269-.Lfunc_begin1
	.long	.Ltmp280-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc63:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp228-.Lfunc_begin1
	.long	.Ltmp231-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp231-.Lfunc_begin1
	.long	.Ltmp238-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp241-.Lfunc_begin1
	.long	.Ltmp243-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp243-.Lfunc_begin1
	.long	.Ltmp255-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp263-.Lfunc_begin1
	.long	.Ltmp266-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp269-.Lfunc_begin1
	.long	.Ltmp270-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc64:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp231-.Lfunc_begin1
	.long	.Ltmp237-.Lfunc_begin1
	.short	20                              @ Loc expr size
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
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp237-.Lfunc_begin1
	.long	.Ltmp238-.Lfunc_begin1
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
	.long	.Ltmp240-.Lfunc_begin1
	.long	.Ltmp243-.Lfunc_begin1
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
	.long	.Ltmp243-.Lfunc_begin1
	.long	.Ltmp249-.Lfunc_begin1
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
	.long	.Ltmp249-.Lfunc_begin1
	.long	.Ltmp250-.Lfunc_begin1
	.short	20                              @ Loc expr size
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
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp250-.Lfunc_begin1
	.long	.Ltmp255-.Lfunc_begin1
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
	.long	.Ltmp263-.Lfunc_begin1
	.long	.Ltmp266-.Lfunc_begin1
	.short	20                              @ Loc expr size
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
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp269-.Lfunc_begin1
	.long	.Ltmp272-.Lfunc_begin1
	.short	20                              @ Loc expr size
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
.Ldebug_loc65:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp236-.Lfunc_begin1
	.long	.Ltmp263-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc66:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp234-.Lfunc_begin1
	.long	.Ltmp237-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp237-.Lfunc_begin1
	.long	.Ltmp263-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc67:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp253-.Lfunc_begin1
	.long	.Ltmp255-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp257-.Lfunc_begin1
	.long	.Ltmp259-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp259-.Lfunc_begin1
	.long	.Ltmp263-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc68:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp238-.Lfunc_begin1
	.long	.Ltmp241-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp253-.Lfunc_begin1
	.long	.Ltmp263-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc69:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp238-.Lfunc_begin1
	.long	.Ltmp243-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp253-.Lfunc_begin1
	.long	.Ltmp263-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc70:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp238-.Lfunc_begin1
	.long	.Ltmp240-.Lfunc_begin1
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
	.long	.Ltmp240-.Lfunc_begin1
	.long	.Ltmp242-.Lfunc_begin1
	.short	20                              @ Loc expr size
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
	.byte	148                             @ 276
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	149                             @ 277
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp242-.Lfunc_begin1
	.long	.Ltmp243-.Lfunc_begin1
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
.Ldebug_loc71:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp243-.Lfunc_begin1
	.long	.Ltmp245-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc72:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp245-.Lfunc_begin1
	.long	.Ltmp251-.Lfunc_begin1
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
.Ldebug_loc73:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp245-.Lfunc_begin1
	.long	.Ltmp251-.Lfunc_begin1
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
.Ldebug_loc74:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp248-.Lfunc_begin1
	.long	.Ltmp250-.Lfunc_begin1
	.short	20                              @ Loc expr size
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
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp250-.Lfunc_begin1
	.long	.Ltmp251-.Lfunc_begin1
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
.Ldebug_loc75:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp248-.Lfunc_begin1
	.long	.Ltmp251-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	150                             @ 278
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc76:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp256-.Lfunc_begin1
	.long	.Ltmp258-.Lfunc_begin1
	.short	20                              @ Loc expr size
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
	.byte	148                             @ 276
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	149                             @ 277
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp258-.Lfunc_begin1
	.long	.Ltmp262-.Lfunc_begin1
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
.Ldebug_loc77:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp260-.Lfunc_begin1
	.long	.Ltmp263-.Lfunc_begin1
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
.Ldebug_loc78:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp263-.Lfunc_begin1
	.long	.Ltmp266-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp272-.Lfunc_begin1
	.long	.Ltmp280-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc79:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp263-.Lfunc_begin1
	.long	.Ltmp266-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp272-.Lfunc_begin1
	.long	.Ltmp280-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc80:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp263-.Lfunc_begin1
	.long	.Ltmp266-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp272-.Lfunc_begin1
	.long	.Ltmp274-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp274-.Lfunc_begin1
	.long	.Ltmp278-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp278-.Lfunc_begin1
	.long	.Ltmp280-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc81:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp277-.Lfunc_begin1
	.long	.Ltmp280-.Lfunc_begin1
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
.Ldebug_loc82:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp273-.Lfunc_begin1
	.long	.Ltmp275-.Lfunc_begin1
	.short	20                              @ Loc expr size
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
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp275-.Lfunc_begin1
	.long	.Ltmp279-.Lfunc_begin1
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
.Ldebug_loc83:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp283-.Lfunc_begin1
	.long	.Ltmp289-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp306-.Lfunc_begin1
	.long	.Ltmp308-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp316-.Lfunc_begin1
	.long	.Ltmp331-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc84:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp283-.Lfunc_begin1
	.long	.Ltmp286-.Lfunc_begin1
	.short	20                              @ Loc expr size
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
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp286-.Lfunc_begin1
	.long	.Ltmp291-.Lfunc_begin1
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
	.long	.Ltmp306-.Lfunc_begin1
	.long	.Ltmp319-.Lfunc_begin1
	.short	20                              @ Loc expr size
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
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp319-.Lfunc_begin1
	.long	.Ltmp320-.Lfunc_begin1
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
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp284-.Lfunc_begin1
	.long	.Ltmp289-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp306-.Lfunc_begin1
	.long	.Ltmp308-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp316-.Lfunc_begin1
	.long	.Ltmp331-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc86:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp285-.Lfunc_begin1
	.long	.Ltmp286-.Lfunc_begin1
	.short	5                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp286-.Lfunc_begin1
	.long	.Ltmp288-.Lfunc_begin1
	.short	10                              @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	149                             @ 277
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp288-.Lfunc_begin1
	.long	.Ltmp290-.Lfunc_begin1
	.short	7                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp290-.Lfunc_begin1
	.long	.Ltmp291-.Lfunc_begin1
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
.Ldebug_loc87:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp285-.Lfunc_begin1
	.long	.Ltmp286-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp286-.Lfunc_begin1
	.long	.Ltmp288-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp288-.Lfunc_begin1
	.long	.Ltmp290-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp290-.Lfunc_begin1
	.long	.Ltmp296-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp296-.Lfunc_begin1
	.long	.Ltmp300-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp300-.Lfunc_begin1
	.long	.Ltmp304-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc88:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp298-.Lfunc_begin1
	.long	.Ltmp299-.Lfunc_begin1
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
	.long	.Ltmp299-.Lfunc_begin1
	.long	.Ltmp300-.Lfunc_begin1
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
	.long	.Ltmp300-.Lfunc_begin1
	.long	.Ltmp301-.Lfunc_begin1
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
	.long	.Ltmp301-.Lfunc_begin1
	.long	.Ltmp304-.Lfunc_begin1
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
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp289-.Lfunc_begin1
	.long	.Ltmp306-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc90:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp296-.Lfunc_begin1
	.long	.Ltmp302-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc91:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp296-.Lfunc_begin1
	.long	.Ltmp306-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 408
	.byte	3                               @ 
	.long	0
	.long	0
.Ldebug_loc92:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp296-.Lfunc_begin1
	.long	.Ltmp306-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc93:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp309-.Lfunc_begin1
	.long	.Ltmp314-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc94:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp309-.Lfunc_begin1
	.long	.Ltmp316-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 408
	.byte	3                               @ 
	.long	0
	.long	0
.Ldebug_loc95:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp309-.Lfunc_begin1
	.long	.Ltmp316-.Lfunc_begin1
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
.Ldebug_loc96:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp309-.Lfunc_begin1
	.long	.Ltmp316-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc97:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp312-.Lfunc_begin1
	.long	.Ltmp316-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc98:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp320-.Lfunc_begin1
	.long	.Ltmp324-.Lfunc_begin1
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
	.long	.Ltmp328-.Lfunc_begin1
	.long	.Ltmp329-.Lfunc_begin1
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
.Ldebug_loc99:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp322-.Lfunc_begin1
	.long	.Ltmp326-.Lfunc_begin1
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
	.long	.Ltmp328-.Lfunc_begin1
	.long	.Ltmp330-.Lfunc_begin1
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
.Ldebug_loc100:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp325-.Lfunc_begin1
	.long	.Ltmp327-.Lfunc_begin1
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
.Ldebug_loc101:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Lfunc_begin2-.Lfunc_begin2
	.long	.Ltmp346-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp346-.Lfunc_begin2
	.long	.Ltmp498-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc102:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Lfunc_begin2-.Lfunc_begin2
	.long	.Ltmp342-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp342-.Lfunc_begin2
	.long	.Ltmp498-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc103:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Lfunc_begin2-.Lfunc_begin2
	.long	.Ltmp340-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp340-.Lfunc_begin2
	.long	.Ltmp498-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.long	0
	.long	0
.Ldebug_loc104:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Lfunc_begin2-.Lfunc_begin2
	.long	.Ltmp349-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp349-.Lfunc_begin2
	.long	.Ltmp498-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc105:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp340-.Lfunc_begin2
	.long	.Ltmp352-.Lfunc_begin2
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	216                             @ 88
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc106:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp340-.Lfunc_begin2
	.long	.Ltmp352-.Lfunc_begin2
	.short	7                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	216                             @ 88
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	128                             @ 128
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc107:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp340-.Lfunc_begin2
	.long	.Ltmp350-.Lfunc_begin2
	.short	6                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	216                             @ 88
	.byte	0                               @ 
	.byte	48                              @ DW_OP_lit0
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc108:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp348-.Lfunc_begin2
	.long	.Ltmp359-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp359-.Lfunc_begin2
	.long	.Ltmp468-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc109:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp353-.Lfunc_begin2
	.long	.Ltmp355-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp355-.Lfunc_begin2
	.long	.Ltmp359-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
	.long	.Ltmp359-.Lfunc_begin2
	.long	.Ltmp366-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp367-.Lfunc_begin2
	.long	.Ltmp377-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
	.long	.Ltmp377-.Lfunc_begin2
	.long	.Ltmp406-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc110:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp350-.Lfunc_begin2
	.long	.Ltmp359-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp361-.Lfunc_begin2
	.long	.Ltmp364-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc111:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp354-.Lfunc_begin2
	.long	.Ltmp356-.Lfunc_begin2
	.short	9                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp356-.Lfunc_begin2
	.long	.Ltmp358-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp359-.Lfunc_begin2
	.long	.Ltmp381-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp403-.Lfunc_begin2
	.long	.Ltmp468-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc112:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp365-.Lfunc_begin2
	.long	.Ltmp468-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc113:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp362-.Lfunc_begin2
	.long	.Ltmp366-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp366-.Lfunc_begin2
	.long	.Ltmp468-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc114:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp367-.Lfunc_begin2
	.long	.Ltmp373-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp373-.Lfunc_begin2
	.long	.Ltmp377-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp405-.Lfunc_begin2
	.long	.Ltmp423-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp423-.Lfunc_begin2
	.long	.Ltmp441-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp441-.Lfunc_begin2
	.long	.Ltmp459-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp459-.Lfunc_begin2
	.long	.Ltmp468-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc115:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp369-.Lfunc_begin2
	.long	.Ltmp371-.Lfunc_begin2
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
	.long	.Ltmp371-.Lfunc_begin2
	.long	.Ltmp374-.Lfunc_begin2
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
	.byte	150                             @ 278
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	151                             @ 279
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp374-.Lfunc_begin2
	.long	.Ltmp375-.Lfunc_begin2
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp417-.Lfunc_begin2
	.long	.Ltmp420-.Lfunc_begin2
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
	.long	.Ltmp420-.Lfunc_begin2
	.long	.Ltmp425-.Lfunc_begin2
	.short	20                              @ Loc expr size
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
	.long	.Ltmp434-.Lfunc_begin2
	.long	.Ltmp437-.Lfunc_begin2
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
	.long	.Ltmp437-.Lfunc_begin2
	.long	.Ltmp443-.Lfunc_begin2
	.short	20                              @ Loc expr size
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
	.long	.Ltmp452-.Lfunc_begin2
	.long	.Ltmp456-.Lfunc_begin2
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
	.long	.Ltmp456-.Lfunc_begin2
	.long	.Ltmp461-.Lfunc_begin2
	.short	20                              @ Loc expr size
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
.Ldebug_loc116:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp367-.Lfunc_begin2
	.long	.Ltmp377-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.long	.Ltmp406-.Lfunc_begin2
	.long	.Ltmp417-.Lfunc_begin2
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	216                             @ 216
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp417-.Lfunc_begin2
	.long	.Ltmp434-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.long	.Ltmp434-.Lfunc_begin2
	.long	.Ltmp452-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.long	.Ltmp452-.Lfunc_begin2
	.long	.Ltmp468-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.long	0
	.long	0
.Ldebug_loc117:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp406-.Lfunc_begin2
	.long	.Ltmp409-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp411-.Lfunc_begin2
	.long	.Ltmp413-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp413-.Lfunc_begin2
	.long	.Ltmp417-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp417-.Lfunc_begin2
	.long	.Ltmp425-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp427-.Lfunc_begin2
	.long	.Ltmp432-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp432-.Lfunc_begin2
	.long	.Ltmp434-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp434-.Lfunc_begin2
	.long	.Ltmp443-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp445-.Lfunc_begin2
	.long	.Ltmp450-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp450-.Lfunc_begin2
	.long	.Ltmp452-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp452-.Lfunc_begin2
	.long	.Ltmp461-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp462-.Lfunc_begin2
	.long	.Ltmp464-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp466-.Lfunc_begin2
	.long	.Ltmp468-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc118:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp367-.Lfunc_begin2
	.long	.Ltmp370-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp406-.Lfunc_begin2
	.long	.Ltmp468-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc119:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp378-.Lfunc_begin2
	.long	.Ltmp381-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp381-.Lfunc_begin2
	.long	.Ltmp383-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp383-.Lfunc_begin2
	.long	.Ltmp388-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp388-.Lfunc_begin2
	.long	.Ltmp389-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp389-.Lfunc_begin2
	.long	.Ltmp404-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc120:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp379-.Lfunc_begin2
	.long	.Ltmp384-.Lfunc_begin2
	.short	20                              @ Loc expr size
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
	.long	.Ltmp384-.Lfunc_begin2
	.long	.Ltmp386-.Lfunc_begin2
	.short	20                              @ Loc expr size
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
	.long	.Ltmp386-.Lfunc_begin2
	.long	.Ltmp393-.Lfunc_begin2
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
	.byte	148                             @ 276
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	149                             @ 277
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp393-.Lfunc_begin2
	.long	.Ltmp396-.Lfunc_begin2
	.short	20                              @ Loc expr size
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
	.long	.Ltmp396-.Lfunc_begin2
	.long	.Ltmp397-.Lfunc_begin2
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
.Ldebug_loc121:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp379-.Lfunc_begin2
	.long	.Ltmp381-.Lfunc_begin2
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
.Ldebug_loc122:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp381-.Lfunc_begin2
	.long	.Ltmp404-.Lfunc_begin2
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
.Ldebug_loc123:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp383-.Lfunc_begin2
	.long	.Ltmp385-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	132                             @ 260
	.byte	2                               @ 
	.long	.Ltmp385-.Lfunc_begin2
	.long	.Ltmp391-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	133                             @ 261
	.byte	2                               @ 
	.long	.Ltmp391-.Lfunc_begin2
	.long	.Ltmp399-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	132                             @ 260
	.byte	2                               @ 
	.long	.Ltmp399-.Lfunc_begin2
	.long	.Ltmp404-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	134                             @ 262
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc124:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp410-.Lfunc_begin2
	.long	.Ltmp412-.Lfunc_begin2
	.short	20                              @ Loc expr size
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
	.long	.Ltmp412-.Lfunc_begin2
	.long	.Ltmp417-.Lfunc_begin2
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp428-.Lfunc_begin2
	.long	.Ltmp431-.Lfunc_begin2
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
	.long	.Ltmp431-.Lfunc_begin2
	.long	.Ltmp434-.Lfunc_begin2
	.short	20                              @ Loc expr size
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
	.long	.Ltmp446-.Lfunc_begin2
	.long	.Ltmp449-.Lfunc_begin2
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
	.long	.Ltmp449-.Lfunc_begin2
	.long	.Ltmp452-.Lfunc_begin2
	.short	20                              @ Loc expr size
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
	.long	.Ltmp463-.Lfunc_begin2
	.long	.Ltmp465-.Lfunc_begin2
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
	.long	.Ltmp465-.Lfunc_begin2
	.long	.Ltmp467-.Lfunc_begin2
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
	.byte	150                             @ 278
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	151                             @ 279
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp467-.Lfunc_begin2
	.long	.Ltmp468-.Lfunc_begin2
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
.Ldebug_loc125:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp414-.Lfunc_begin2
	.long	.Ltmp417-.Lfunc_begin2
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp428-.Lfunc_begin2
	.long	.Ltmp431-.Lfunc_begin2
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp446-.Lfunc_begin2
	.long	.Ltmp449-.Lfunc_begin2
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp463-.Lfunc_begin2
	.long	.Ltmp465-.Lfunc_begin2
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
.Ldebug_loc126:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp469-.Lfunc_begin2
	.long	.Ltmp485-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp489-.Lfunc_begin2
	.long	.Ltmp497-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc127:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp471-.Lfunc_begin2
	.long	.Ltmp485-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc128:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp471-.Lfunc_begin2
	.long	.Ltmp485-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc129:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp471-.Lfunc_begin2
	.long	.Ltmp483-.Lfunc_begin2
	.short	20                              @ Loc expr size
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
.Ldebug_loc130:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp476-.Lfunc_begin2
	.long	.Ltmp480-.Lfunc_begin2
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
	.long	.Ltmp480-.Lfunc_begin2
	.long	.Ltmp483-.Lfunc_begin2
	.short	20                              @ Loc expr size
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
.Ldebug_loc131:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp481-.Lfunc_begin2
	.long	.Ltmp483-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc132:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp491-.Lfunc_begin2
	.long	.Ltmp493-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp493-.Lfunc_begin2
	.long	.Ltmp497-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc133:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp490-.Lfunc_begin2
	.long	.Ltmp492-.Lfunc_begin2
	.short	20                              @ Loc expr size
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
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp492-.Lfunc_begin2
	.long	.Ltmp497-.Lfunc_begin2
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
.Ldebug_loc134:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp494-.Lfunc_begin2
	.long	.Ltmp497-.Lfunc_begin2
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
.Ldebug_loc135:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Lfunc_begin3-.Lfunc_begin3
	.long	.Ltmp525-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp526-.Lfunc_begin3
	.long	.Ltmp528-.Lfunc_begin3
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp528-.Lfunc_begin3
	.long	.Ltmp530-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp530-.Lfunc_begin3
	.long	.Ltmp541-.Lfunc_begin3
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp541-.Lfunc_begin3
	.long	.Ltmp553-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp553-.Lfunc_begin3
	.long	.Ltmp565-.Lfunc_begin3
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc136:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Lfunc_begin3-.Lfunc_begin3
	.long	.Ltmp505-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp505-.Lfunc_begin3
	.long	.Ltmp528-.Lfunc_begin3
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp528-.Lfunc_begin3
	.long	.Ltmp532-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp532-.Lfunc_begin3
	.long	.Ltmp541-.Lfunc_begin3
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp541-.Lfunc_begin3
	.long	.Ltmp558-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp558-.Lfunc_begin3
	.long	.Lfunc_end3-.Lfunc_begin3
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc137:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp501-.Lfunc_begin3
	.long	.Ltmp506-.Lfunc_begin3
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
	.long	.Ltmp506-.Lfunc_begin3
	.long	.Ltmp528-.Lfunc_begin3
	.short	20                              @ Loc expr size
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
.Ldebug_loc138:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp501-.Lfunc_begin3
	.long	.Ltmp505-.Lfunc_begin3
	.short	5                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp505-.Lfunc_begin3
	.long	.Ltmp506-.Lfunc_begin3
	.short	12                              @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp506-.Lfunc_begin3
	.long	.Ltmp516-.Lfunc_begin3
	.short	15                              @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp516-.Lfunc_begin3
	.long	.Ltmp528-.Lfunc_begin3
	.short	20                              @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	131                             @ 259
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc139:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp512-.Lfunc_begin3
	.long	.Ltmp514-.Lfunc_begin3
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
	.long	.Ltmp518-.Lfunc_begin3
	.long	.Ltmp520-.Lfunc_begin3
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
	.long	.Ltmp521-.Lfunc_begin3
	.long	.Ltmp522-.Lfunc_begin3
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
.Ldebug_loc140:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp503-.Lfunc_begin3
	.long	.Ltmp505-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp505-.Lfunc_begin3
	.long	.Ltmp506-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp506-.Lfunc_begin3
	.long	.Ltmp508-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp508-.Lfunc_begin3
	.long	.Ltmp510-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp510-.Lfunc_begin3
	.long	.Ltmp516-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp516-.Lfunc_begin3
	.long	.Ltmp522-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp522-.Lfunc_begin3
	.long	.Ltmp523-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc141:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp506-.Lfunc_begin3
	.long	.Ltmp528-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc142:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp509-.Lfunc_begin3
	.long	.Ltmp528-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc143:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp522-.Lfunc_begin3
	.long	.Ltmp525-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp525-.Lfunc_begin3
	.long	.Ltmp528-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc144:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp530-.Lfunc_begin3
	.long	.Ltmp531-.Lfunc_begin3
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp531-.Lfunc_begin3
	.long	.Ltmp541-.Lfunc_begin3
	.short	20                              @ Loc expr size
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
.Ldebug_loc145:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp531-.Lfunc_begin3
	.long	.Ltmp541-.Lfunc_begin3
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	0                               @ 0
	.long	0
	.long	0
.Ldebug_loc146:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp533-.Lfunc_begin3
	.long	.Ltmp539-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp539-.Lfunc_begin3
	.long	.Ltmp541-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc147:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp534-.Lfunc_begin3
	.long	.Ltmp535-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc148:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp542-.Lfunc_begin3
	.long	.Ltmp547-.Lfunc_begin3
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
	.long	.Ltmp549-.Lfunc_begin3
	.long	.Ltmp551-.Lfunc_begin3
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
.Ldebug_loc149:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp544-.Lfunc_begin3
	.long	.Ltmp546-.Lfunc_begin3
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
	.long	.Ltmp549-.Lfunc_begin3
	.long	.Ltmp550-.Lfunc_begin3
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
.Ldebug_loc150:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp547-.Lfunc_begin3
	.long	.Ltmp548-.Lfunc_begin3
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
.Ldebug_loc151:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp551-.Lfunc_begin3
	.long	.Ltmp556-.Lfunc_begin3
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	0                               @ 0
	.long	.Ltmp557-.Lfunc_begin3
	.long	.Ltmp565-.Lfunc_begin3
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	0                               @ 0
	.long	0
	.long	0
.Ldebug_loc152:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp553-.Lfunc_begin3
	.long	.Ltmp565-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc153:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp560-.Lfunc_begin3
	.long	.Ltmp562-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp562-.Lfunc_begin3
	.long	.Ltmp565-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
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
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
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
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
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
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
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
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
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
	.ascii	"\210\001"                      @ DW_AT_alignment
	.byte	15                              @ DW_FORM_udata
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
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
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
	.byte	28                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	29                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	31                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	32                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	33                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	34                              @ Abbreviation Code
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
	.byte	37                              @ Abbreviation Code
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
	.byte	38                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	39                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	40                              @ Abbreviation Code
	.byte	48                              @ DW_TAG_template_value_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	41                              @ Abbreviation Code
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
	.byte	42                              @ Abbreviation Code
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
	.byte	43                              @ Abbreviation Code
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
	.byte	44                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	52                              @ DW_AT_artificial
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	45                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	46                              @ Abbreviation Code
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
	.byte	47                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	48                              @ Abbreviation Code
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
	.byte	49                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	50                              @ Abbreviation Code
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
	.byte	51                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
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
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	54                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	55                              @ Abbreviation Code
	.byte	21                              @ DW_TAG_subroutine_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	56                              @ Abbreviation Code
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
	.byte	57                              @ Abbreviation Code
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
	.byte	58                              @ Abbreviation Code
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
	.byte	59                              @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	64                              @ DW_AT_frame_base
	.byte	24                              @ DW_FORM_exprloc
	.byte	100                             @ DW_AT_object_pointer
	.byte	19                              @ DW_FORM_ref4
	.ascii	"\227B"                         @ DW_AT_GNU_all_call_sites
	.byte	25                              @ DW_FORM_flag_present
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	60                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	61                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	62                              @ Abbreviation Code
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
	.byte	63                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x1c3b DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	0                               @ DW_AT_low_pc
	.long	.Ldebug_ranges49                @ DW_AT_ranges
	.byte	2                               @ Abbrev [2] 0x26:0x123e DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	4708                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x37:0x185 DW_TAG_namespace
	.byte	3                               @ Abbrev [3] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	4708                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x44:0x32 DW_TAG_subprogram
	.long	.Linfo_string70                 @ DW_AT_linkage_name
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	5061                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x54:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	5085                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x5f:0xb DW_TAG_variable
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	4708                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x6a:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	4708                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x76:0x5a DW_TAG_subprogram
	.long	.Linfo_string75                 @ DW_AT_linkage_name
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x82:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	5085                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x8d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x98:0xb DW_TAG_formal_parameter
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xa3:0xb DW_TAG_formal_parameter
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	4758                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xae:0xb DW_TAG_formal_parameter
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	5122                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb9:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	4708                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xc4:0xb DW_TAG_variable
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	5056                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0xd0:0x76 DW_TAG_subprogram
	.long	.Linfo_string90                 @ DW_AT_linkage_name
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xe0:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	5085                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xeb:0xb DW_TAG_formal_parameter
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xf6:0xb DW_TAG_formal_parameter
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x101:0xb DW_TAG_formal_parameter
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x10c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	4758                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x117:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	973                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x122:0xb DW_TAG_variable
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	74                              @ DW_AT_decl_line
	.long	4708                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x12d:0xb DW_TAG_variable
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.long	4708                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x138:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x139:0xb DW_TAG_variable
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	4708                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x146:0x3d DW_TAG_subprogram
	.long	.Linfo_string95                 @ DW_AT_linkage_name
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x156:0xb DW_TAG_formal_parameter
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5122                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x161:0xb DW_TAG_formal_parameter
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5145                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x16c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x177:0xb DW_TAG_formal_parameter
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x183:0x1c DW_TAG_subprogram
	.long	.Linfo_string108                @ DW_AT_linkage_name
	.long	.Linfo_string109                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x193:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.long	5085                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x19f:0x1c DW_TAG_subprogram
	.long	.Linfo_string110                @ DW_AT_linkage_name
	.long	.Linfo_string111                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x1af:0xb DW_TAG_formal_parameter
	.long	.Linfo_string112                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	3                               @ Abbrev [3] 0x1bc:0xc DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	4720                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	2                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x1c8:0xc DW_TAG_variable
	.long	.Linfo_string10                 @ DW_AT_name
	.long	4720                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x1d4:0xc DW_TAG_variable
	.long	.Linfo_string11                 @ DW_AT_name
	.long	4720                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_const_value
	.byte	10                              @ Abbrev [10] 0x1e0:0x13d DW_TAG_class_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	136                             @ DW_AT_byte_size
	.byte	9                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	11                              @ Abbrev [11] 0x1e9:0xc DW_TAG_member
	.long	.Linfo_string32                 @ DW_AT_name
	.long	5056                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	134                             @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x1f5:0xc DW_TAG_member
	.long	.Linfo_string34                 @ DW_AT_name
	.long	5056                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	134                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x201:0xc DW_TAG_member
	.long	.Linfo_string35                 @ DW_AT_name
	.long	5056                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	134                             @ DW_AT_decl_line
	.byte	2                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x20d:0xc DW_TAG_member
	.long	.Linfo_string36                 @ DW_AT_name
	.long	4708                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	135                             @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x219:0xc DW_TAG_member
	.long	.Linfo_string37                 @ DW_AT_name
	.long	797                             @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x225:0xc DW_TAG_member
	.long	.Linfo_string41                 @ DW_AT_name
	.long	797                             @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.byte	40                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x231:0xc DW_TAG_member
	.long	.Linfo_string42                 @ DW_AT_name
	.long	5068                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	138                             @ DW_AT_decl_line
	.byte	72                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x23d:0x1c DW_TAG_subprogram
	.long	.Linfo_string43                 @ DW_AT_linkage_name
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	13                              @ Abbrev [13] 0x249:0x5 DW_TAG_formal_parameter
	.long	5080                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	14                              @ Abbrev [14] 0x24e:0x5 DW_TAG_formal_parameter
	.long	5085                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x253:0x5 DW_TAG_formal_parameter
	.long	4713                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x259:0x21 DW_TAG_subprogram
	.long	.Linfo_string57                 @ DW_AT_linkage_name
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	13                              @ Abbrev [13] 0x265:0x5 DW_TAG_formal_parameter
	.long	5111                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	14                              @ Abbrev [14] 0x26a:0x5 DW_TAG_formal_parameter
	.long	797                             @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x26f:0x5 DW_TAG_formal_parameter
	.long	4747                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x274:0x5 DW_TAG_formal_parameter
	.long	5121                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x27a:0x21 DW_TAG_subprogram
	.long	.Linfo_string59                 @ DW_AT_linkage_name
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	13                              @ Abbrev [13] 0x286:0x5 DW_TAG_formal_parameter
	.long	5111                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	14                              @ Abbrev [14] 0x28b:0x5 DW_TAG_formal_parameter
	.long	797                             @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x290:0x5 DW_TAG_formal_parameter
	.long	4747                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x295:0x5 DW_TAG_formal_parameter
	.long	5121                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x29b:0x16 DW_TAG_subprogram
	.long	.Linfo_string61                 @ DW_AT_linkage_name
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.long	797                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	13                              @ Abbrev [13] 0x2ab:0x5 DW_TAG_formal_parameter
	.long	5111                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x2b1:0x1a DW_TAG_subprogram
	.long	.Linfo_string62                 @ DW_AT_linkage_name
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	4921                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	13                              @ Abbrev [13] 0x2c0:0x5 DW_TAG_formal_parameter
	.long	5111                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	14                              @ Abbrev [14] 0x2c5:0x5 DW_TAG_formal_parameter
	.long	797                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x2cb:0x1b DW_TAG_subprogram
	.long	.Linfo_string64                 @ DW_AT_linkage_name
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	13                              @ Abbrev [13] 0x2d6:0x5 DW_TAG_formal_parameter
	.long	5111                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	14                              @ Abbrev [14] 0x2db:0x5 DW_TAG_formal_parameter
	.long	4921                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x2e0:0x5 DW_TAG_formal_parameter
	.long	4758                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x2e6:0x1b DW_TAG_subprogram
	.long	.Linfo_string66                 @ DW_AT_linkage_name
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	13                              @ Abbrev [13] 0x2f1:0x5 DW_TAG_formal_parameter
	.long	5111                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	14                              @ Abbrev [14] 0x2f6:0x5 DW_TAG_formal_parameter
	.long	797                             @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x2fb:0x5 DW_TAG_formal_parameter
	.long	4974                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x301:0x1b DW_TAG_subprogram
	.long	.Linfo_string68                 @ DW_AT_linkage_name
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	122                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	13                              @ Abbrev [13] 0x30c:0x5 DW_TAG_formal_parameter
	.long	5111                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	14                              @ Abbrev [14] 0x311:0x5 DW_TAG_formal_parameter
	.long	797                             @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x316:0x5 DW_TAG_formal_parameter
	.long	4969                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x31d:0x22 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	32                              @ DW_AT_byte_size
	.byte	9                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	11                              @ Abbrev [11] 0x326:0xc DW_TAG_member
	.long	.Linfo_string38                 @ DW_AT_name
	.long	4838                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x332:0xc DW_TAG_member
	.long	.Linfo_string39                 @ DW_AT_name
	.long	4838                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x33f:0x8e DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	40                              @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.byte	11                              @ Abbrev [11] 0x348:0xc DW_TAG_member
	.long	.Linfo_string45                 @ DW_AT_name
	.long	4725                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x354:0xc DW_TAG_member
	.long	.Linfo_string46                 @ DW_AT_name
	.long	4725                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x360:0xc DW_TAG_member
	.long	.Linfo_string47                 @ DW_AT_name
	.long	4725                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x36c:0xc DW_TAG_member
	.long	.Linfo_string48                 @ DW_AT_name
	.long	4725                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x378:0xc DW_TAG_member
	.long	.Linfo_string49                 @ DW_AT_name
	.long	4725                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x384:0xc DW_TAG_member
	.long	.Linfo_string50                 @ DW_AT_name
	.long	5061                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x390:0xc DW_TAG_member
	.long	.Linfo_string51                 @ DW_AT_name
	.long	5061                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.byte	21                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x39c:0xc DW_TAG_member
	.long	.Linfo_string52                 @ DW_AT_name
	.long	4792                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x3a8:0xc DW_TAG_member
	.long	.Linfo_string53                 @ DW_AT_name
	.long	5095                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x3b4:0xc DW_TAG_member
	.long	.Linfo_string54                 @ DW_AT_name
	.long	5101                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x3c0:0xc DW_TAG_member
	.long	.Linfo_string55                 @ DW_AT_name
	.long	5061                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x3cd:0xb4 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string88                 @ DW_AT_name
	.short	640                             @ DW_AT_byte_size
	.byte	5                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.byte	11                              @ Abbrev [11] 0x3d7:0xc DW_TAG_member
	.long	.Linfo_string81                 @ DW_AT_name
	.long	5101                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x3e3:0xc DW_TAG_member
	.long	.Linfo_string54                 @ DW_AT_name
	.long	5101                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x3ef:0xc DW_TAG_member
	.long	.Linfo_string52                 @ DW_AT_name
	.long	4792                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x3fb:0xc DW_TAG_member
	.long	.Linfo_string53                 @ DW_AT_name
	.long	4792                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x407:0xc DW_TAG_member
	.long	.Linfo_string79                 @ DW_AT_name
	.long	4758                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x413:0xc DW_TAG_member
	.long	.Linfo_string82                 @ DW_AT_name
	.long	4725                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x41f:0xc DW_TAG_member
	.long	.Linfo_string46                 @ DW_AT_name
	.long	4725                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x42b:0xc DW_TAG_member
	.long	.Linfo_string47                 @ DW_AT_name
	.long	4725                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x437:0xc DW_TAG_member
	.long	.Linfo_string74                 @ DW_AT_name
	.long	4725                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x443:0xc DW_TAG_member
	.long	.Linfo_string83                 @ DW_AT_name
	.long	4725                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x44f:0xc DW_TAG_member
	.long	.Linfo_string84                 @ DW_AT_name
	.long	4725                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	40                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x45b:0xc DW_TAG_member
	.long	.Linfo_string85                 @ DW_AT_name
	.long	4725                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	44                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0x467:0xc DW_TAG_member
	.long	.Linfo_string86                 @ DW_AT_name
	.long	4725                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	48                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x473:0xd DW_TAG_member
	.long	.Linfo_string87                 @ DW_AT_name
	.long	5127                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_alignment
	.byte	64                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x481:0x7b DW_TAG_subprogram
	.long	.Linfo_string100                @ DW_AT_linkage_name
	.long	.Linfo_string101                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x48d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	5122                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x498:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4a3:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4ae:0xb DW_TAG_variable
	.long	.Linfo_string103                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4b9:0xb DW_TAG_variable
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	4725                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4c4:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	4725                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4cf:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	4725                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4da:0xb DW_TAG_variable
	.long	.Linfo_string106                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	4725                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4e5:0xb DW_TAG_variable
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	111                             @ DW_AT_decl_line
	.long	5121                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4f0:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	111                             @ DW_AT_decl_line
	.long	5121                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x4fc:0x7b DW_TAG_subprogram
	.long	.Linfo_string113                @ DW_AT_linkage_name
	.long	.Linfo_string114                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x508:0xb DW_TAG_formal_parameter
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	5122                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x513:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	103                             @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x51e:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	103                             @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x529:0xb DW_TAG_variable
	.long	.Linfo_string103                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	103                             @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x534:0xb DW_TAG_variable
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	104                             @ DW_AT_decl_line
	.long	4725                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x53f:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	104                             @ DW_AT_decl_line
	.long	4725                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x54a:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	104                             @ DW_AT_decl_line
	.long	4725                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x555:0xb DW_TAG_variable
	.long	.Linfo_string106                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	104                             @ DW_AT_decl_line
	.long	4725                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x560:0xb DW_TAG_variable
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	105                             @ DW_AT_decl_line
	.long	5121                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x56b:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	105                             @ DW_AT_decl_line
	.long	5121                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x577:0x7b DW_TAG_subprogram
	.long	.Linfo_string115                @ DW_AT_linkage_name
	.long	.Linfo_string116                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	100                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x583:0xb DW_TAG_formal_parameter
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	100                             @ DW_AT_decl_line
	.long	5122                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x58e:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	101                             @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x599:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	101                             @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x5a4:0xb DW_TAG_variable
	.long	.Linfo_string103                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	101                             @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x5af:0xb DW_TAG_variable
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	4725                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x5ba:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	4725                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x5c5:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	4725                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x5d0:0xb DW_TAG_variable
	.long	.Linfo_string106                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	4725                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x5db:0xb DW_TAG_variable
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	103                             @ DW_AT_decl_line
	.long	5121                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x5e6:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	103                             @ DW_AT_decl_line
	.long	5121                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x5f2:0x309 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string211                @ DW_AT_linkage_name
	.long	.Linfo_string212                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	23                              @ Abbrev [23] 0x607:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
	.long	5085                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x616:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x625:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
	.long	5121                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x634:0xe DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	40
	.long	.Linfo_string127                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	5428                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x642:0xf DW_TAG_variable
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x651:0x28e DW_TAG_lexical_block
	.long	.Ltmp5                          @ DW_AT_low_pc
	.long	.Ltmp158-.Ltmp5                 @ DW_AT_high_pc
	.byte	25                              @ Abbrev [25] 0x65a:0xf DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x669:0x28 DW_TAG_inlined_subroutine
	.long	68                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	86                              @ DW_AT_call_line
	.byte	24                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x675:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	84                              @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x67e:0x9 DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	95                              @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x687:0x9 DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	106                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x691:0x24d DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	25                              @ Abbrev [25] 0x696:0xf DW_TAG_variable
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	4708                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x6a5:0x21f DW_TAG_inlined_subroutine
	.long	208                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	88                              @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x6b1:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	224                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x6ba:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	235                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x6c3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	246                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x6cc:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	257                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x6d5:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	268                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x6de:0x9 DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	279                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x6e7:0x9 DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	290                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x6f0:0x43 DW_TAG_inlined_subroutine
	.long	118                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	62                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x6fc:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	130                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x705:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	141                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x70e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	152                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x717:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	163                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x720:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	174                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x729:0x9 DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	185                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x733:0x11d DW_TAG_lexical_block
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.long	312                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x73c:0x9 DW_TAG_variable
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	313                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x745:0x3d DW_TAG_inlined_subroutine
	.long	326                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	64                              @ DW_AT_call_line
	.byte	26                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x751:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.asciz	"\300"
	.byte	159
	.long	342                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x75b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	364                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x764:0x6 DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_const_value
	.long	375                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x76a:0x17 DW_TAG_inlined_subroutine
	.long	1153                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	54                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x776:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.asciz	"\300"
	.byte	159
	.long	1165                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x782:0x77 DW_TAG_inlined_subroutine
	.long	118                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	67                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x78e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	130                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x797:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	141                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x7a0:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	152                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x7a9:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	163                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x7b2:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	174                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x7bb:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	185                             @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x7c4:0x1a DW_TAG_inlined_subroutine
	.long	415                             @ DW_AT_abstract_origin
	.long	.Ltmp83                         @ DW_AT_low_pc
	.long	.Ltmp85-.Ltmp83                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	45                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x7d4:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	431                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x7de:0x1a DW_TAG_inlined_subroutine
	.long	415                             @ DW_AT_abstract_origin
	.long	.Ltmp134                        @ DW_AT_low_pc
	.long	.Ltmp136-.Ltmp134               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	45                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x7ee:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	431                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x7f9:0x18 DW_TAG_inlined_subroutine
	.long	387                             @ DW_AT_abstract_origin
	.long	.Ltmp74                         @ DW_AT_low_pc
	.long	.Ltmp75-.Ltmp74                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	68                              @ DW_AT_call_line
	.byte	59                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x809:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	89
	.long	403                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x811:0x3e DW_TAG_inlined_subroutine
	.long	326                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	69                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x81d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	342                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x826:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	364                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x82f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	375                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x838:0x16 DW_TAG_inlined_subroutine
	.long	1153                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	54                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x844:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	1165                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x850:0x37 DW_TAG_inlined_subroutine
	.long	326                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	74                              @ DW_AT_call_line
	.byte	19                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x85c:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.asciz	"\300"
	.byte	159
	.long	342                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x866:0x6 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_const_value
	.long	375                             @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x86c:0x1a DW_TAG_inlined_subroutine
	.long	1276                            @ DW_AT_abstract_origin
	.long	.Ltmp92                         @ DW_AT_low_pc
	.long	.Ltmp104-.Ltmp92                @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	54                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x87c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	1288                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x887:0x3c DW_TAG_inlined_subroutine
	.long	326                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	75                              @ DW_AT_call_line
	.byte	16                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x893:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.asciz	"\300"
	.byte	159
	.long	342                             @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x89d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	364                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x8a6:0x6 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_const_value
	.long	375                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x8ac:0x16 DW_TAG_inlined_subroutine
	.long	1399                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	54                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x8b8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	1411                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x8c4:0x19 DW_TAG_lexical_block
	.long	.Ltmp128                        @ DW_AT_low_pc
	.long	.Ltmp131-.Ltmp128               @ DW_AT_high_pc
	.byte	25                              @ Abbrev [25] 0x8cd:0xf DW_TAG_variable
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	.Linfo_string105                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x8df:0x9 DW_TAG_GNU_call_site
	.long	2299                            @ DW_AT_abstract_origin
	.long	.Ltmp129                        @ DW_AT_low_pc
	.byte	35                              @ Abbrev [35] 0x8e8:0x9 DW_TAG_GNU_call_site
	.long	2299                            @ DW_AT_abstract_origin
	.long	.Ltmp131                        @ DW_AT_low_pc
	.byte	35                              @ Abbrev [35] 0x8f1:0x9 DW_TAG_GNU_call_site
	.long	2299                            @ DW_AT_abstract_origin
	.long	.Ltmp162                        @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x8fb:0x49c DW_TAG_subprogram
	.long	.Lfunc_begin1                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string213                @ DW_AT_linkage_name
	.long	.Linfo_string214                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	23                              @ Abbrev [23] 0x910:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	5085                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x91f:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	.Linfo_string127                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	5423                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x92e:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x93d:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x94c:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	5121                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x95a:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\220\001"
	.long	.Linfo_string133                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	5116                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x969:0x80 DW_TAG_inlined_subroutine
	.long	5157                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.byte	13                              @ DW_AT_call_file
	.byte	63                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x975:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc44                   @ DW_AT_location
	.long	5171                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x97e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc45                   @ DW_AT_location
	.long	5180                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x987:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc46                   @ DW_AT_location
	.long	5191                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0x990:0x41 DW_TAG_lexical_block
	.long	.Ltmp189                        @ DW_AT_low_pc
	.long	.Ltmp198-.Ltmp189               @ DW_AT_high_pc
	.long	5215                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x99d:0x9 DW_TAG_variable
	.long	.Ldebug_loc47                   @ DW_AT_location
	.long	5216                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0x9a6:0x2a DW_TAG_lexical_block
	.long	.Ltmp190                        @ DW_AT_low_pc
	.long	.Ltmp198-.Ltmp190               @ DW_AT_high_pc
	.long	5227                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x9b3:0x9 DW_TAG_variable
	.long	.Ldebug_loc49                   @ DW_AT_location
	.long	5228                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x9bc:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.long	5239                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x9c5:0x9 DW_TAG_variable
	.long	.Ldebug_loc48                   @ DW_AT_location
	.long	5240                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x9d1:0x17 DW_TAG_lexical_block
	.long	.Ltmp200                        @ DW_AT_low_pc
	.long	.Ltmp204-.Ltmp200               @ DW_AT_high_pc
	.long	5254                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x9de:0x9 DW_TAG_variable
	.long	.Ldebug_loc50                   @ DW_AT_location
	.long	5255                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x9e9:0x3a4 DW_TAG_inlined_subroutine
	.long	3479                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges15                @ DW_AT_ranges
	.byte	13                              @ DW_AT_call_file
	.byte	65                              @ DW_AT_call_line
	.byte	34                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x9f5:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc56                   @ DW_AT_location
	.long	3501                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x9fe:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc57                   @ DW_AT_location
	.long	3512                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa07:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc58                   @ DW_AT_location
	.long	3523                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa10:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc53                   @ DW_AT_location
	.long	3534                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa19:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc59                   @ DW_AT_location
	.long	3545                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xa22:0x9 DW_TAG_variable
	.long	.Ldebug_loc54                   @ DW_AT_location
	.long	3567                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xa2b:0x9 DW_TAG_variable
	.long	.Ldebug_loc61                   @ DW_AT_location
	.long	3578                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xa34:0x9 DW_TAG_variable
	.long	.Ldebug_loc62                   @ DW_AT_location
	.long	3589                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xa3d:0x9 DW_TAG_variable
	.long	.Ldebug_loc63                   @ DW_AT_location
	.long	3600                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xa46:0x9 DW_TAG_variable
	.long	.Ldebug_loc64                   @ DW_AT_location
	.long	3611                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0xa4f:0x202 DW_TAG_inlined_subroutine
	.long	5370                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges16                @ DW_AT_ranges
	.byte	13                              @ DW_AT_call_file
	.byte	56                              @ DW_AT_call_line
	.byte	16                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0xa5b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc52                   @ DW_AT_location
	.long	5380                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa64:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc84                   @ DW_AT_location
	.long	5389                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa6d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc83                   @ DW_AT_location
	.long	5400                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0xa76:0x1da DW_TAG_inlined_subroutine
	.long	5312                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges17                @ DW_AT_ranges
	.byte	9                               @ DW_AT_call_file
	.byte	91                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0xa82:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc51                   @ DW_AT_location
	.long	5322                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa8b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc85                   @ DW_AT_location
	.long	5342                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0xa94:0x70 DW_TAG_inlined_subroutine
	.long	5574                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges18                @ DW_AT_ranges
	.byte	9                               @ DW_AT_call_file
	.byte	95                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0xaa0:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc92                   @ DW_AT_location
	.long	5584                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xaa9:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc89                   @ DW_AT_location
	.long	5604                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xab2:0x9 DW_TAG_variable
	.long	.Ldebug_loc86                   @ DW_AT_location
	.long	5615                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xabb:0x9 DW_TAG_variable
	.long	.Ldebug_loc90                   @ DW_AT_location
	.long	5626                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xac4:0x9 DW_TAG_variable
	.long	.Ldebug_loc91                   @ DW_AT_location
	.long	5637                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0xacd:0x26 DW_TAG_lexical_block
	.long	.Ldebug_ranges19                @ DW_AT_ranges
	.long	5648                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xad6:0x9 DW_TAG_variable
	.long	.Ldebug_loc87                   @ DW_AT_location
	.long	5649                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0xadf:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges20                @ DW_AT_ranges
	.long	5672                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xae8:0x9 DW_TAG_variable
	.long	.Ldebug_loc88                   @ DW_AT_location
	.long	5673                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0xaf3:0x10 DW_TAG_lexical_block
	.long	.Ldebug_ranges21                @ DW_AT_ranges
	.long	5687                            @ DW_AT_abstract_origin
	.byte	38                              @ Abbrev [38] 0xafc:0x6 DW_TAG_variable
	.byte	0                               @ DW_AT_const_value
	.long	5688                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0xb04:0x8b DW_TAG_inlined_subroutine
	.long	5759                            @ DW_AT_abstract_origin
	.long	.Ltmp308                        @ DW_AT_low_pc
	.long	.Ltmp316-.Ltmp308               @ DW_AT_high_pc
	.byte	9                               @ DW_AT_call_file
	.byte	96                              @ DW_AT_call_line
	.byte	29                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0xb14:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc96                   @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xb1d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc95                   @ DW_AT_location
	.long	5778                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0xb26:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	5789                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xb2d:0x9 DW_TAG_variable
	.long	.Ldebug_loc93                   @ DW_AT_location
	.long	5800                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xb36:0x9 DW_TAG_variable
	.long	.Ldebug_loc94                   @ DW_AT_location
	.long	5811                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0xb3f:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges22                @ DW_AT_ranges
	.long	5822                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xb48:0x9 DW_TAG_variable
	.long	.Ldebug_loc97                   @ DW_AT_location
	.long	5823                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0xb52:0x1e DW_TAG_lexical_block
	.long	.Ltmp310                        @ DW_AT_low_pc
	.long	.Ltmp311-.Ltmp310               @ DW_AT_high_pc
	.long	5835                            @ DW_AT_abstract_origin
	.byte	39                              @ Abbrev [39] 0xb5f:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\225\002"
	.byte	147
	.byte	8
	.long	5836                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0xb70:0x1e DW_TAG_lexical_block
	.long	.Ltmp311                        @ DW_AT_low_pc
	.long	.Ltmp312-.Ltmp311               @ DW_AT_high_pc
	.long	5848                            @ DW_AT_abstract_origin
	.byte	39                              @ Abbrev [39] 0xb7d:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	5849                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0xb8f:0x36 DW_TAG_inlined_subroutine
	.long	5874                            @ DW_AT_abstract_origin
	.long	.Ltmp316                        @ DW_AT_low_pc
	.long	.Ltmp330-.Ltmp316               @ DW_AT_high_pc
	.byte	9                               @ DW_AT_call_file
	.byte	97                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0xb9f:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\220\001"
	.byte	159
	.long	5884                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xba9:0x9 DW_TAG_variable
	.long	.Ldebug_loc98                   @ DW_AT_location
	.long	5904                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xbb2:0x9 DW_TAG_variable
	.long	.Ldebug_loc99                   @ DW_AT_location
	.long	5915                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xbbb:0x9 DW_TAG_variable
	.long	.Ldebug_loc100                  @ DW_AT_location
	.long	5926                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0xbc5:0x8a DW_TAG_inlined_subroutine
	.long	5972                            @ DW_AT_abstract_origin
	.long	.Ltmp331                        @ DW_AT_low_pc
	.long	.Ltmp337-.Ltmp331               @ DW_AT_high_pc
	.byte	9                               @ DW_AT_call_file
	.byte	97                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0xbd5:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\220\001"
	.byte	159
	.long	5982                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0xbdf:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	5991                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0xbef:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	6002                            @ DW_AT_abstract_origin
	.byte	39                              @ Abbrev [39] 0xbf6:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\230\003"
	.long	6013                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0xbff:0x1e DW_TAG_lexical_block
	.long	.Ltmp332                        @ DW_AT_low_pc
	.long	.Ltmp333-.Ltmp332               @ DW_AT_high_pc
	.long	6024                            @ DW_AT_abstract_origin
	.byte	39                              @ Abbrev [39] 0xc0c:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	6025                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0xc1d:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges23                @ DW_AT_ranges
	.long	6037                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xc26:0x9 DW_TAG_variable
	.long	.Ldebug_loc55                   @ DW_AT_location
	.long	6038                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0xc30:0x1e DW_TAG_lexical_block
	.long	.Ltmp334                        @ DW_AT_low_pc
	.long	.Ltmp335-.Ltmp334               @ DW_AT_high_pc
	.long	6050                            @ DW_AT_abstract_origin
	.byte	39                              @ Abbrev [39] 0xc3d:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	6051                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xc51:0x47 DW_TAG_inlined_subroutine
	.long	5511                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges24                @ DW_AT_ranges
	.byte	13                              @ DW_AT_call_file
	.byte	56                              @ DW_AT_call_line
	.byte	33                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0xc5d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc78                   @ DW_AT_location
	.long	5521                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xc66:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc79                   @ DW_AT_location
	.long	5530                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xc6f:0x9 DW_TAG_variable
	.long	.Ldebug_loc80                   @ DW_AT_location
	.long	5552                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0xc78:0x1f DW_TAG_inlined_subroutine
	.long	3981                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges25                @ DW_AT_ranges
	.byte	9                               @ DW_AT_call_file
	.byte	61                              @ DW_AT_call_line
	.byte	54                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0xc84:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc81                   @ DW_AT_location
	.long	3997                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xc8d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc82                   @ DW_AT_location
	.long	4008                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0xc98:0xf4 DW_TAG_lexical_block
	.long	.Ldebug_ranges26                @ DW_AT_ranges
	.long	3635                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xca1:0x9 DW_TAG_variable
	.long	.Ldebug_loc60                   @ DW_AT_location
	.long	3636                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0xcaa:0xe1 DW_TAG_lexical_block
	.long	.Ltmp234                        @ DW_AT_low_pc
	.long	.Ltmp263-.Ltmp234               @ DW_AT_high_pc
	.long	3647                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xcb7:0x9 DW_TAG_variable
	.long	.Ldebug_loc65                   @ DW_AT_location
	.long	3648                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0xcc0:0xca DW_TAG_lexical_block
	.long	.Ltmp234                        @ DW_AT_low_pc
	.long	.Ltmp263-.Ltmp234               @ DW_AT_high_pc
	.long	3659                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xccd:0x9 DW_TAG_variable
	.long	.Ldebug_loc66                   @ DW_AT_location
	.long	3660                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0xcd6:0xb3 DW_TAG_lexical_block
	.long	.Ldebug_ranges27                @ DW_AT_ranges
	.long	3671                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xcdf:0x9 DW_TAG_variable
	.long	.Ldebug_loc73                   @ DW_AT_location
	.long	3672                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0xce8:0x50 DW_TAG_inlined_subroutine
	.long	5511                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges28                @ DW_AT_ranges
	.byte	13                              @ DW_AT_call_file
	.byte	43                              @ DW_AT_call_line
	.byte	32                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0xcf4:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc69                   @ DW_AT_location
	.long	5521                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xcfd:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc68                   @ DW_AT_location
	.long	5530                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xd06:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc70                   @ DW_AT_location
	.long	5541                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xd0f:0x9 DW_TAG_variable
	.long	.Ldebug_loc67                   @ DW_AT_location
	.long	5552                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0xd18:0x1f DW_TAG_inlined_subroutine
	.long	3981                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges29                @ DW_AT_ranges
	.byte	9                               @ DW_AT_call_file
	.byte	61                              @ DW_AT_call_line
	.byte	54                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0xd24:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc77                   @ DW_AT_location
	.long	3997                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xd2d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc76                   @ DW_AT_location
	.long	4008                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0xd38:0x31 DW_TAG_inlined_subroutine
	.long	3879                            @ DW_AT_abstract_origin
	.long	.Ltmp244                        @ DW_AT_low_pc
	.long	.Ltmp246-.Ltmp244               @ DW_AT_high_pc
	.byte	13                              @ DW_AT_call_file
	.byte	48                              @ DW_AT_call_line
	.byte	37                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0xd48:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc71                   @ DW_AT_location
	.long	3895                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0xd51:0x17 DW_TAG_lexical_block
	.long	.Ltmp244                        @ DW_AT_low_pc
	.long	.Ltmp246-.Ltmp244               @ DW_AT_high_pc
	.long	3906                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xd5e:0x9 DW_TAG_variable
	.long	.Ldebug_loc72                   @ DW_AT_location
	.long	3907                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xd69:0x1f DW_TAG_inlined_subroutine
	.long	3920                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges30                @ DW_AT_ranges
	.byte	13                              @ DW_AT_call_file
	.byte	51                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0xd75:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc74                   @ DW_AT_location
	.long	3936                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xd7e:0x9 DW_TAG_variable
	.long	.Ldebug_loc75                   @ DW_AT_location
	.long	3969                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0xd8d:0x9 DW_TAG_GNU_call_site
	.long	4020                            @ DW_AT_abstract_origin
	.long	.Ltmp210                        @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0xd97:0x115 DW_TAG_subprogram
	.long	.Linfo_string125                @ DW_AT_linkage_name
	.long	.Linfo_string126                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	40                              @ Abbrev [40] 0xda3:0xa DW_TAG_template_value_parameter
	.long	4713                            @ DW_AT_type
	.long	.Linfo_string124                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	6                               @ Abbrev [6] 0xdad:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	5085                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xdb8:0xb DW_TAG_formal_parameter
	.long	.Linfo_string127                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	5423                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xdc3:0xb DW_TAG_formal_parameter
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xdce:0xb DW_TAG_formal_parameter
	.long	.Linfo_string133                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	5445                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xdd9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xde4:0xb DW_TAG_formal_parameter
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	5121                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xdef:0xb DW_TAG_variable
	.long	.Linfo_string134                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	5450                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xdfa:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xe05:0xb DW_TAG_variable
	.long	.Linfo_string139                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xe10:0xb DW_TAG_variable
	.long	.Linfo_string140                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xe1b:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	5479                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xe26:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xe27:0xb DW_TAG_variable
	.long	.Linfo_string141                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xe33:0x4e DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xe34:0xb DW_TAG_variable
	.long	.Linfo_string128                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xe3f:0x41 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xe40:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xe4b:0x34 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xe4c:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xe57:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xe58:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	5491                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xe63:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xe64:0xb DW_TAG_variable
	.long	.Linfo_string141                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xe70:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xe71:0xb DW_TAG_variable
	.long	.Linfo_string141                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xe81:0x2a DW_TAG_lexical_block
	.byte	41                              @ Abbrev [41] 0xe82:0x9 DW_TAG_variable
	.long	.Linfo_string143                @ DW_AT_name
	.long	5496                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	41                              @ Abbrev [41] 0xe8b:0x9 DW_TAG_variable
	.long	.Linfo_string144                @ DW_AT_name
	.long	5501                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	41                              @ Abbrev [41] 0xe94:0x9 DW_TAG_variable
	.long	.Linfo_string145                @ DW_AT_name
	.long	5501                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0xe9d:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xe9e:0xb DW_TAG_variable
	.long	.Linfo_string146                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5506                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0xeac:0x3a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string132                @ DW_AT_name
	.byte	24                              @ DW_AT_byte_size
	.byte	13                              @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.byte	11                              @ Abbrev [11] 0xeb5:0xc DW_TAG_member
	.long	.Linfo_string128                @ DW_AT_name
	.long	5433                            @ DW_AT_type
	.byte	13                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0xec1:0xc DW_TAG_member
	.long	.Linfo_string129                @ DW_AT_name
	.long	4713                            @ DW_AT_type
	.byte	13                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0xecd:0xc DW_TAG_member
	.long	.Linfo_string130                @ DW_AT_name
	.long	4713                            @ DW_AT_type
	.byte	13                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	11                              @ Abbrev [11] 0xed9:0xc DW_TAG_member
	.long	.Linfo_string131                @ DW_AT_name
	.long	4747                            @ DW_AT_type
	.byte	13                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0xee6:0x36 DW_TAG_class_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string138                @ DW_AT_name
	.byte	128                             @ DW_AT_byte_size
	.byte	9                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	11                              @ Abbrev [11] 0xeef:0xc DW_TAG_member
	.long	.Linfo_string135                @ DW_AT_name
	.long	5462                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	15                              @ Abbrev [15] 0xefb:0x20 DW_TAG_subprogram
	.long	.Linfo_string136                @ DW_AT_linkage_name
	.long	.Linfo_string137                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	797                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	13                              @ Abbrev [13] 0xf0b:0x5 DW_TAG_formal_parameter
	.long	5474                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	14                              @ Abbrev [14] 0xf10:0x5 DW_TAG_formal_parameter
	.long	4713                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0xf15:0x5 DW_TAG_formal_parameter
	.long	797                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0xf1c:0xb DW_TAG_typedef
	.long	4921                            @ DW_AT_type
	.long	.Linfo_string142                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0xf27:0x29 DW_TAG_subprogram
	.long	.Linfo_string148                @ DW_AT_linkage_name
	.long	.Linfo_string149                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	3868                            @ DW_AT_type
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xf37:0xb DW_TAG_formal_parameter
	.long	.Linfo_string102                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xf42:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xf43:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.long	4921                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0xf50:0x3d DW_TAG_subprogram
	.long	.Linfo_string150                @ DW_AT_linkage_name
	.long	.Linfo_string151                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	797                             @ DW_AT_type
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xf60:0xb DW_TAG_formal_parameter
	.long	.Linfo_string121                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	797                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xf6b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string102                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	3868                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xf76:0xb DW_TAG_formal_parameter
	.long	.Linfo_string152                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	4763                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xf81:0xb DW_TAG_variable
	.long	.Linfo_string153                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.long	5569                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0xf8d:0x27 DW_TAG_subprogram
	.long	.Linfo_string154                @ DW_AT_linkage_name
	.long	.Linfo_string155                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	797                             @ DW_AT_type
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xf9d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string156                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	797                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xfa8:0xb DW_TAG_formal_parameter
	.long	.Linfo_string157                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	797                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0xfb4:0x2af DW_TAG_subprogram
	.long	.Lfunc_begin2                   @ DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string215                @ DW_AT_linkage_name
	.long	.Linfo_string216                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	23                              @ Abbrev [23] 0xfc9:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc101                  @ DW_AT_location
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	5085                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0xfd8:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc102                  @ DW_AT_location
	.long	.Linfo_string127                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	5423                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0xfe7:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc103                  @ DW_AT_location
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0xff6:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc104                  @ DW_AT_location
	.long	.Linfo_string133                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	5445                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x1005:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x1013:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	12
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	5121                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x1021:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\330\001"
	.long	.Linfo_string134                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	7220                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x1030:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\330"
	.long	.Linfo_string121                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	5462                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x103f:0xf DW_TAG_variable
	.long	.Ldebug_loc108                  @ DW_AT_location
	.long	.Linfo_string139                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x104e:0xf DW_TAG_variable
	.long	.Ldebug_loc109                  @ DW_AT_location
	.long	.Linfo_string140                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x105d:0xf DW_TAG_variable
	.long	.Ldebug_loc111                  @ DW_AT_location
	.long	.Linfo_string102                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0x106c:0x3e DW_TAG_lexical_block
	.long	.Ldebug_ranges31                @ DW_AT_ranges
	.byte	44                              @ Abbrev [44] 0x1071:0xd DW_TAG_variable
	.long	.Ldebug_loc105                  @ DW_AT_location
	.long	.Linfo_string143                @ DW_AT_name
	.long	7232                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	44                              @ Abbrev [44] 0x107e:0xd DW_TAG_variable
	.long	.Ldebug_loc106                  @ DW_AT_location
	.long	.Linfo_string145                @ DW_AT_name
	.long	5501                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	44                              @ Abbrev [44] 0x108b:0xd DW_TAG_variable
	.long	.Ldebug_loc107                  @ DW_AT_location
	.long	.Linfo_string144                @ DW_AT_name
	.long	5501                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	30                              @ Abbrev [30] 0x1098:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges31                @ DW_AT_ranges
	.byte	7                               @ Abbrev [7] 0x109d:0xb DW_TAG_variable
	.long	.Linfo_string146                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5506                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x10aa:0x116 DW_TAG_lexical_block
	.long	.Ldebug_ranges32                @ DW_AT_ranges
	.byte	25                              @ Abbrev [25] 0x10af:0xf DW_TAG_variable
	.long	.Ldebug_loc110                  @ DW_AT_location
	.long	.Linfo_string128                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x10be:0x101 DW_TAG_lexical_block
	.long	.Ltmp362                        @ DW_AT_low_pc
	.long	.Ltmp468-.Ltmp362               @ DW_AT_high_pc
	.byte	25                              @ Abbrev [25] 0x10c7:0xf DW_TAG_variable
	.long	.Ldebug_loc112                  @ DW_AT_location
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	5101                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x10d6:0xe8 DW_TAG_lexical_block
	.long	.Ltmp362                        @ DW_AT_low_pc
	.long	.Ltmp468-.Ltmp362               @ DW_AT_high_pc
	.byte	25                              @ Abbrev [25] 0x10df:0xf DW_TAG_variable
	.long	.Ldebug_loc113                  @ DW_AT_location
	.long	.Linfo_string120                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0x10ee:0xcf DW_TAG_lexical_block
	.long	.Ldebug_ranges33                @ DW_AT_ranges
	.byte	25                              @ Abbrev [25] 0x10f3:0xf DW_TAG_variable
	.long	.Ldebug_loc122                  @ DW_AT_location
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	5491                            @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0x1102:0x65 DW_TAG_lexical_block
	.long	.Ldebug_ranges34                @ DW_AT_ranges
	.byte	25                              @ Abbrev [25] 0x1107:0xf DW_TAG_variable
	.long	.Ldebug_loc114                  @ DW_AT_location
	.long	.Linfo_string141                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x1116:0x50 DW_TAG_inlined_subroutine
	.long	5511                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges35                @ DW_AT_ranges
	.byte	13                              @ DW_AT_call_file
	.byte	43                              @ DW_AT_call_line
	.byte	32                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x1122:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc116                  @ DW_AT_location
	.long	5521                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x112b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc118                  @ DW_AT_location
	.long	5530                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1134:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc115                  @ DW_AT_location
	.long	5541                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x113d:0x9 DW_TAG_variable
	.long	.Ldebug_loc117                  @ DW_AT_location
	.long	5552                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x1146:0x1f DW_TAG_inlined_subroutine
	.long	3981                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges36                @ DW_AT_ranges
	.byte	9                               @ DW_AT_call_file
	.byte	61                              @ DW_AT_call_line
	.byte	54                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x1152:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc125                  @ DW_AT_location
	.long	3997                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x115b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc124                  @ DW_AT_location
	.long	4008                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1167:0x3d DW_TAG_lexical_block
	.long	.Ldebug_ranges37                @ DW_AT_ranges
	.byte	25                              @ Abbrev [25] 0x116c:0xf DW_TAG_variable
	.long	.Ldebug_loc119                  @ DW_AT_location
	.long	.Linfo_string141                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x117b:0x28 DW_TAG_inlined_subroutine
	.long	3920                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges38                @ DW_AT_ranges
	.byte	13                              @ DW_AT_call_file
	.byte	51                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x1187:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc120                  @ DW_AT_location
	.long	3936                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1190:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc121                  @ DW_AT_location
	.long	3947                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1199:0x9 DW_TAG_variable
	.long	.Ldebug_loc123                  @ DW_AT_location
	.long	3969                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x11a4:0x18 DW_TAG_inlined_subroutine
	.long	3879                            @ DW_AT_abstract_origin
	.long	.Ltmp380                        @ DW_AT_low_pc
	.long	.Ltmp381-.Ltmp380               @ DW_AT_high_pc
	.byte	13                              @ DW_AT_call_file
	.byte	48                              @ DW_AT_call_line
	.byte	37                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x11b4:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	3895                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x11c0:0x8f DW_TAG_lexical_block
	.long	.Ltmp469                        @ DW_AT_low_pc
	.long	.Ltmp497-.Ltmp469               @ DW_AT_high_pc
	.byte	24                              @ Abbrev [24] 0x11c9:0xd DW_TAG_variable
	.byte	1                               @ DW_AT_location
	.byte	87
	.long	.Linfo_string141                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x11d6:0x31 DW_TAG_inlined_subroutine
	.long	5370                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges39                @ DW_AT_ranges
	.byte	13                              @ DW_AT_call_file
	.byte	56                              @ DW_AT_call_line
	.byte	16                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x11e2:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc127                  @ DW_AT_location
	.long	5380                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x11eb:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc129                  @ DW_AT_location
	.long	5389                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x11f4:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc131                  @ DW_AT_location
	.long	5400                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x11fd:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc128                  @ DW_AT_location
	.long	5411                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x1207:0x47 DW_TAG_inlined_subroutine
	.long	5511                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges40                @ DW_AT_ranges
	.byte	13                              @ DW_AT_call_file
	.byte	56                              @ DW_AT_call_line
	.byte	33                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x1213:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc126                  @ DW_AT_location
	.long	5530                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x121c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc130                  @ DW_AT_location
	.long	5541                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1225:0x9 DW_TAG_variable
	.long	.Ldebug_loc132                  @ DW_AT_location
	.long	5552                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x122e:0x1f DW_TAG_inlined_subroutine
	.long	3981                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges41                @ DW_AT_ranges
	.byte	9                               @ DW_AT_call_file
	.byte	61                              @ DW_AT_call_line
	.byte	54                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x123a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc134                  @ DW_AT_location
	.long	3997                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1243:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc133                  @ DW_AT_location
	.long	4008                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x124f:0x9 DW_TAG_GNU_call_site
	.long	6076                            @ DW_AT_abstract_origin
	.long	.Ltmp483                        @ DW_AT_low_pc
	.byte	40                              @ Abbrev [40] 0x1258:0xa DW_TAG_template_value_parameter
	.long	4713                            @ DW_AT_type
	.long	.Linfo_string124                @ DW_AT_name
	.byte	4                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	45                              @ Abbrev [45] 0x1264:0x5 DW_TAG_const_type
	.long	4713                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x1269:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	45                              @ Abbrev [45] 0x1270:0x5 DW_TAG_const_type
	.long	4725                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x1275:0xb DW_TAG_typedef
	.long	4736                            @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1280:0xb DW_TAG_typedef
	.long	4713                            @ DW_AT_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x128b:0xb DW_TAG_typedef
	.long	4713                            @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	47                              @ Abbrev [47] 0x1296:0x5 DW_TAG_pointer_type
	.long	4763                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x129b:0xb DW_TAG_typedef
	.long	4774                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x12a6:0xb DW_TAG_typedef
	.long	4785                            @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	46                              @ Abbrev [46] 0x12b1:0x7 DW_TAG_base_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	47                              @ Abbrev [47] 0x12b8:0x5 DW_TAG_pointer_type
	.long	4797                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0x12bd:0x5 DW_TAG_const_type
	.long	4802                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x12c2:0xb DW_TAG_typedef
	.long	4813                            @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x12cd:0xb DW_TAG_typedef
	.long	4824                            @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	46                              @ Abbrev [46] 0x12d8:0x7 DW_TAG_base_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	46                              @ Abbrev [46] 0x12df:0x7 DW_TAG_base_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	42                              @ Abbrev [42] 0x12e6:0xb DW_TAG_typedef
	.long	4849                            @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.byte	48                              @ Abbrev [48] 0x12f1:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4802                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x12f7:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	50                              @ Abbrev [50] 0x12fe:0x7 DW_TAG_base_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	47                              @ Abbrev [47] 0x1305:0x5 DW_TAG_pointer_type
	.long	4874                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0x130a:0x5 DW_TAG_const_type
	.long	4879                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x130f:0x7 DW_TAG_base_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	42                              @ Abbrev [42] 0x1316:0xb DW_TAG_typedef
	.long	4897                            @ DW_AT_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.byte	48                              @ Abbrev [48] 0x1321:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4910                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x1327:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0x132e:0xb DW_TAG_typedef
	.long	4879                            @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1339:0xb DW_TAG_typedef
	.long	4932                            @ DW_AT_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	48                              @ Abbrev [48] 0x1344:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4763                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x134a:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0x1351:0xb DW_TAG_typedef
	.long	4956                            @ DW_AT_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	48                              @ Abbrev [48] 0x135c:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	4763                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x1362:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	47                              @ Abbrev [47] 0x1369:0x5 DW_TAG_pointer_type
	.long	4879                            @ DW_AT_type
	.byte	47                              @ Abbrev [47] 0x136e:0x5 DW_TAG_pointer_type
	.long	4802                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x1373:0xb DW_TAG_typedef
	.long	4990                            @ DW_AT_type
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	48                              @ Abbrev [48] 0x137e:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4725                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x1384:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0x138b:0xb DW_TAG_typedef
	.long	5014                            @ DW_AT_type
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.byte	48                              @ Abbrev [48] 0x1396:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	5027                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x139c:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0x13a3:0xb DW_TAG_typedef
	.long	5038                            @ DW_AT_type
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x13ae:0xb DW_TAG_typedef
	.long	5049                            @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	46                              @ Abbrev [46] 0x13b9:0x7 DW_TAG_base_type
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	45                              @ Abbrev [45] 0x13c0:0x5 DW_TAG_const_type
	.long	5061                            @ DW_AT_type
	.byte	46                              @ Abbrev [46] 0x13c5:0x7 DW_TAG_base_type
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	51                              @ Abbrev [51] 0x13cc:0xc DW_TAG_array_type
	.long	4886                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x13d1:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	47                              @ Abbrev [47] 0x13d8:0x5 DW_TAG_pointer_type
	.long	480                             @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x13dd:0x5 DW_TAG_reference_type
	.long	5090                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0x13e2:0x5 DW_TAG_const_type
	.long	831                             @ DW_AT_type
	.byte	47                              @ Abbrev [47] 0x13e7:0x5 DW_TAG_pointer_type
	.long	5100                            @ DW_AT_type
	.byte	53                              @ Abbrev [53] 0x13ec:0x1 DW_TAG_const_type
	.byte	47                              @ Abbrev [47] 0x13ed:0x5 DW_TAG_pointer_type
	.long	5106                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0x13f2:0x5 DW_TAG_const_type
	.long	4763                            @ DW_AT_type
	.byte	47                              @ Abbrev [47] 0x13f7:0x5 DW_TAG_pointer_type
	.long	5116                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0x13fc:0x5 DW_TAG_const_type
	.long	480                             @ DW_AT_type
	.byte	54                              @ Abbrev [54] 0x1401:0x1 DW_TAG_pointer_type
	.byte	47                              @ Abbrev [47] 0x1402:0x5 DW_TAG_pointer_type
	.long	973                             @ DW_AT_type
	.byte	51                              @ Abbrev [51] 0x1407:0x12 DW_TAG_array_type
	.long	4802                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x140c:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	3                               @ DW_AT_count
	.byte	49                              @ Abbrev [49] 0x1412:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	96                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	47                              @ Abbrev [47] 0x1419:0x5 DW_TAG_pointer_type
	.long	5150                            @ DW_AT_type
	.byte	55                              @ Abbrev [55] 0x141e:0x7 DW_TAG_subroutine_type
	.byte	14                              @ Abbrev [14] 0x141f:0x5 DW_TAG_formal_parameter
	.long	5122                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	56                              @ Abbrev [56] 0x1425:0x96 DW_TAG_subprogram
	.long	.Linfo_string117                @ DW_AT_linkage_name
	.long	573                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5171                            @ DW_AT_object_pointer
	.byte	57                              @ Abbrev [57] 0x1433:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string118                @ DW_AT_name
	.long	5307                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x143c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.long	5085                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1447:0xb DW_TAG_formal_parameter
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1452:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1453:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.long	4838                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x145f:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1460:0xb DW_TAG_variable
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.long	4869                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x146b:0x1a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x146c:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1477:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1478:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
	.long	4886                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1486:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1487:0xb DW_TAG_variable
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.long	4792                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1492:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1493:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	4838                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x149f:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x14a0:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	4838                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x14ad:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x14ae:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.long	4838                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	47                              @ Abbrev [47] 0x14bb:0x5 DW_TAG_pointer_type
	.long	480                             @ DW_AT_type
	.byte	58                              @ Abbrev [58] 0x14c0:0x35 DW_TAG_subprogram
	.long	634                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5322                            @ DW_AT_object_pointer
	.byte	57                              @ Abbrev [57] 0x14ca:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string118                @ DW_AT_name
	.long	5365                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x14d3:0xb DW_TAG_formal_parameter
	.long	.Linfo_string121                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	797                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x14de:0xb DW_TAG_formal_parameter
	.long	.Linfo_string122                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	4747                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x14e9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	5121                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	47                              @ Abbrev [47] 0x14f5:0x5 DW_TAG_pointer_type
	.long	5116                            @ DW_AT_type
	.byte	58                              @ Abbrev [58] 0x14fa:0x35 DW_TAG_subprogram
	.long	601                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5380                            @ DW_AT_object_pointer
	.byte	57                              @ Abbrev [57] 0x1504:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string118                @ DW_AT_name
	.long	5365                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x150d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string123                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	797                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1518:0xb DW_TAG_formal_parameter
	.long	.Linfo_string122                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	4747                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1523:0xb DW_TAG_formal_parameter
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	5121                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	52                              @ Abbrev [52] 0x152f:0x5 DW_TAG_reference_type
	.long	5428                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0x1534:0x5 DW_TAG_const_type
	.long	3756                            @ DW_AT_type
	.byte	51                              @ Abbrev [51] 0x1539:0xc DW_TAG_array_type
	.long	5101                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x153e:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	3                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	52                              @ Abbrev [52] 0x1545:0x5 DW_TAG_reference_type
	.long	5116                            @ DW_AT_type
	.byte	51                              @ Abbrev [51] 0x154a:0xc DW_TAG_array_type
	.long	3814                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x154f:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	1                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	51                              @ Abbrev [51] 0x1556:0xc DW_TAG_array_type
	.long	797                             @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x155b:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	47                              @ Abbrev [47] 0x1562:0x5 DW_TAG_pointer_type
	.long	3814                            @ DW_AT_type
	.byte	51                              @ Abbrev [51] 0x1567:0xc DW_TAG_array_type
	.long	797                             @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x156c:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	1                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	45                              @ Abbrev [45] 0x1573:0x5 DW_TAG_const_type
	.long	3868                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x1578:0x5 DW_TAG_reference_type
	.long	5479                            @ DW_AT_type
	.byte	47                              @ Abbrev [47] 0x157d:0x5 DW_TAG_pointer_type
	.long	797                             @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x1582:0x5 DW_TAG_reference_type
	.long	797                             @ DW_AT_type
	.byte	58                              @ Abbrev [58] 0x1587:0x35 DW_TAG_subprogram
	.long	3835                            @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5521                            @ DW_AT_object_pointer
	.byte	57                              @ Abbrev [57] 0x1591:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string118                @ DW_AT_name
	.long	5564                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x159a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string139                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x15a5:0xb DW_TAG_formal_parameter
	.long	.Linfo_string121                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	797                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x15b0:0xb DW_TAG_variable
	.long	.Linfo_string147                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	47                              @ Abbrev [47] 0x15bc:0x5 DW_TAG_pointer_type
	.long	3814                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0x15c1:0x5 DW_TAG_const_type
	.long	4945                            @ DW_AT_type
	.byte	58                              @ Abbrev [58] 0x15c6:0x7f DW_TAG_subprogram
	.long	769                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5584                            @ DW_AT_object_pointer
	.byte	57                              @ Abbrev [57] 0x15d0:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string118                @ DW_AT_name
	.long	5365                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x15d9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string121                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	122                             @ DW_AT_decl_line
	.long	797                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x15e4:0xb DW_TAG_formal_parameter
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	122                             @ DW_AT_decl_line
	.long	4969                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x15ef:0xb DW_TAG_variable
	.long	.Linfo_string158                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	125                             @ DW_AT_decl_line
	.long	5701                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x15fa:0xb DW_TAG_variable
	.long	.Linfo_string160                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	124                             @ DW_AT_decl_line
	.long	4969                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1605:0xb DW_TAG_variable
	.long	.Linfo_string161                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
	.long	5742                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1610:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1611:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	127                             @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x161c:0x1a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x161d:0xb DW_TAG_variable
	.long	.Linfo_string162                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	5754                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1628:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1629:0xb DW_TAG_variable
	.long	.Linfo_string163                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	4886                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1637:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1638:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	51                              @ Abbrev [51] 0x1645:0xc DW_TAG_array_type
	.long	5713                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x164a:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	45                              @ Abbrev [45] 0x1651:0x5 DW_TAG_const_type
	.long	5718                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x1656:0xb DW_TAG_typedef
	.long	5729                            @ DW_AT_type
	.long	.Linfo_string159                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.byte	48                              @ Abbrev [48] 0x1661:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	4802                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x1667:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	51                              @ Abbrev [51] 0x166e:0xc DW_TAG_array_type
	.long	4879                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x1673:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	45                              @ Abbrev [45] 0x167a:0x5 DW_TAG_const_type
	.long	4886                            @ DW_AT_type
	.byte	58                              @ Abbrev [58] 0x167f:0x67 DW_TAG_subprogram
	.long	742                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5769                            @ DW_AT_object_pointer
	.byte	57                              @ Abbrev [57] 0x1689:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string118                @ DW_AT_name
	.long	5365                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x1692:0xb DW_TAG_formal_parameter
	.long	.Linfo_string121                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
	.long	797                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x169d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
	.long	4974                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x16a8:0xb DW_TAG_variable
	.long	.Linfo_string160                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	117                             @ DW_AT_decl_line
	.long	4974                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x16b3:0xb DW_TAG_variable
	.long	.Linfo_string161                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	116                             @ DW_AT_decl_line
	.long	5862                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x16be:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x16bf:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x16cb:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x16cc:0xb DW_TAG_variable
	.long	.Linfo_string163                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	118                             @ DW_AT_decl_line
	.long	4838                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x16d8:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x16d9:0xb DW_TAG_variable
	.long	.Linfo_string163                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	119                             @ DW_AT_decl_line
	.long	4838                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	51                              @ Abbrev [51] 0x16e6:0xc DW_TAG_array_type
	.long	4802                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x16eb:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	58                              @ Abbrev [58] 0x16f2:0x40 DW_TAG_subprogram
	.long	689                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5884                            @ DW_AT_object_pointer
	.byte	57                              @ Abbrev [57] 0x16fc:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string118                @ DW_AT_name
	.long	5365                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x1705:0xb DW_TAG_formal_parameter
	.long	.Linfo_string121                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	797                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1710:0xb DW_TAG_variable
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	104                             @ DW_AT_decl_line
	.long	5938                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x171b:0xb DW_TAG_variable
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	103                             @ DW_AT_decl_line
	.long	5938                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1726:0xb DW_TAG_variable
	.long	.Linfo_string164                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	5943                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	45                              @ Abbrev [45] 0x1732:0x5 DW_TAG_const_type
	.long	4838                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0x1737:0x5 DW_TAG_const_type
	.long	5948                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x173c:0xb DW_TAG_typedef
	.long	5959                            @ DW_AT_type
	.long	.Linfo_string165                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.byte	48                              @ Abbrev [48] 0x1747:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	5027                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x174d:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	58                              @ Abbrev [58] 0x1754:0x5c DW_TAG_subprogram
	.long	715                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5982                            @ DW_AT_object_pointer
	.byte	57                              @ Abbrev [57] 0x175e:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string118                @ DW_AT_name
	.long	5365                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x1767:0xb DW_TAG_formal_parameter
	.long	.Linfo_string166                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
	.long	4921                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1772:0xb DW_TAG_formal_parameter
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
	.long	4758                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x177d:0xb DW_TAG_variable
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	111                             @ DW_AT_decl_line
	.long	6064                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1788:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1789:0xb DW_TAG_variable
	.long	.Linfo_string163                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	4921                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1795:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1796:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	113                             @ DW_AT_decl_line
	.long	4713                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x17a2:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x17a3:0xb DW_TAG_variable
	.long	.Linfo_string163                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	112                             @ DW_AT_decl_line
	.long	4921                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	51                              @ Abbrev [51] 0x17b0:0xc DW_TAG_array_type
	.long	4763                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x17b5:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	59                              @ Abbrev [59] 0x17bc:0x1de DW_TAG_subprogram
	.long	.Lfunc_begin3                   @ DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
	.long	6095                            @ DW_AT_object_pointer
                                        @ DW_AT_GNU_all_call_sites
	.long	5312                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x17cf:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	5322                            @ DW_AT_abstract_origin
	.byte	60                              @ Abbrev [60] 0x17d6:0x5 DW_TAG_formal_parameter
	.long	5331                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x17db:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc135                  @ DW_AT_location
	.long	5342                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x17e4:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc136                  @ DW_AT_location
	.long	5353                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x17ed:0x72 DW_TAG_inlined_subroutine
	.long	5574                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges42                @ DW_AT_ranges
	.byte	9                               @ DW_AT_call_file
	.byte	95                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x17f9:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc141                  @ DW_AT_location
	.long	5584                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1802:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc137                  @ DW_AT_location
	.long	5593                            @ DW_AT_abstract_origin
	.byte	39                              @ Abbrev [39] 0x180b:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	0
	.long	5637                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1813:0x9 DW_TAG_variable
	.long	.Ldebug_loc138                  @ DW_AT_location
	.long	5615                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x181c:0x9 DW_TAG_variable
	.long	.Ldebug_loc142                  @ DW_AT_location
	.long	5626                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x1825:0x26 DW_TAG_lexical_block
	.long	.Ldebug_ranges43                @ DW_AT_ranges
	.long	5648                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x182e:0x9 DW_TAG_variable
	.long	.Ldebug_loc140                  @ DW_AT_location
	.long	5649                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x1837:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges44                @ DW_AT_ranges
	.long	5672                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1840:0x9 DW_TAG_variable
	.long	.Ldebug_loc139                  @ DW_AT_location
	.long	5673                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x184b:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges45                @ DW_AT_ranges
	.long	5687                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1854:0x9 DW_TAG_variable
	.long	.Ldebug_loc143                  @ DW_AT_location
	.long	5688                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x185f:0x82 DW_TAG_inlined_subroutine
	.long	5759                            @ DW_AT_abstract_origin
	.long	.Ltmp530                        @ DW_AT_low_pc
	.long	.Ltmp541-.Ltmp530               @ DW_AT_high_pc
	.byte	9                               @ DW_AT_call_file
	.byte	96                              @ DW_AT_call_line
	.byte	29                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x186f:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	5769                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1876:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc144                  @ DW_AT_location
	.long	5778                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x187f:0x9 DW_TAG_variable
	.long	.Ldebug_loc145                  @ DW_AT_location
	.long	5811                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1888:0x9 DW_TAG_variable
	.long	.Ldebug_loc147                  @ DW_AT_location
	.long	5800                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x1891:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges46                @ DW_AT_ranges
	.long	5822                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x189a:0x9 DW_TAG_variable
	.long	.Ldebug_loc146                  @ DW_AT_location
	.long	5823                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x18a4:0x1e DW_TAG_lexical_block
	.long	.Ltmp534                        @ DW_AT_low_pc
	.long	.Ltmp535-.Ltmp534               @ DW_AT_high_pc
	.long	5835                            @ DW_AT_abstract_origin
	.byte	39                              @ Abbrev [39] 0x18b1:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\201\002"
	.byte	147
	.byte	8
	.long	5836                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x18c2:0x1e DW_TAG_lexical_block
	.long	.Ltmp535                        @ DW_AT_low_pc
	.long	.Ltmp536-.Ltmp535               @ DW_AT_high_pc
	.long	5848                            @ DW_AT_abstract_origin
	.byte	39                              @ Abbrev [39] 0x18cf:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\202\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\203\002"
	.byte	147
	.byte	8
	.long	5849                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x18e1:0x33 DW_TAG_inlined_subroutine
	.long	5874                            @ DW_AT_abstract_origin
	.long	.Ltmp541                        @ DW_AT_low_pc
	.long	.Ltmp551-.Ltmp541               @ DW_AT_high_pc
	.byte	9                               @ DW_AT_call_file
	.byte	97                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x18f1:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	5884                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x18f8:0x9 DW_TAG_variable
	.long	.Ldebug_loc148                  @ DW_AT_location
	.long	5915                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1901:0x9 DW_TAG_variable
	.long	.Ldebug_loc149                  @ DW_AT_location
	.long	5904                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x190a:0x9 DW_TAG_variable
	.long	.Ldebug_loc150                  @ DW_AT_location
	.long	5926                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x1914:0x85 DW_TAG_inlined_subroutine
	.long	5972                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges47                @ DW_AT_ranges
	.byte	9                               @ DW_AT_call_file
	.byte	97                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x1920:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	5982                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x1927:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	5991                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1937:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc152                  @ DW_AT_location
	.long	6002                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1940:0x9 DW_TAG_variable
	.long	.Ldebug_loc151                  @ DW_AT_location
	.long	6013                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0x1949:0x1e DW_TAG_lexical_block
	.long	.Ltmp554                        @ DW_AT_low_pc
	.long	.Ltmp555-.Ltmp554               @ DW_AT_high_pc
	.long	6024                            @ DW_AT_abstract_origin
	.byte	39                              @ Abbrev [39] 0x1956:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	6025                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x1967:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges48                @ DW_AT_ranges
	.long	6037                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1970:0x9 DW_TAG_variable
	.long	.Ldebug_loc153                  @ DW_AT_location
	.long	6038                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x197a:0x1e DW_TAG_lexical_block
	.long	.Ltmp559                        @ DW_AT_low_pc
	.long	.Ltmp560-.Ltmp559               @ DW_AT_high_pc
	.long	6050                            @ DW_AT_abstract_origin
	.byte	39                              @ Abbrev [39] 0x1987:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	6051                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x199a:0xd7 DW_TAG_namespace
	.long	.Linfo_string167                @ DW_AT_name
	.byte	61                              @ Abbrev [61] 0x199f:0xd1 DW_TAG_namespace
	.long	.Linfo_string168                @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	62                              @ Abbrev [62] 0x19a4:0x7 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	6769                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x19ab:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	4763                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x19b2:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	4802                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x19b9:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	4725                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x19c0:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	6781                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x19c7:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	5027                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x19ce:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	6810                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x19d5:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	6839                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x19dc:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	6861                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x19e3:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	6890                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x19ea:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	6912                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x19f1:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	6934                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x19f8:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	6956                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x19ff:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	6978                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a06:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	7000                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a0d:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	7022                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a14:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	7044                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a1b:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	7066                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a22:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	7077                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a29:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	7088                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a30:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7099                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a37:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	7110                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a3e:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	7121                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a45:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	7132                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a4c:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	7143                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a53:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a5a:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	7165                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a61:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	7176                            @ DW_AT_import
	.byte	62                              @ Abbrev [62] 0x1a68:0x7 DW_TAG_imported_declaration
	.byte	16                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	7198                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0x1a71:0xb DW_TAG_typedef
	.long	6780                            @ DW_AT_type
	.long	.Linfo_string169                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	63                              @ Abbrev [63] 0x1a7c:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	42                              @ Abbrev [42] 0x1a7d:0xb DW_TAG_typedef
	.long	6792                            @ DW_AT_type
	.long	.Linfo_string172                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1a88:0xb DW_TAG_typedef
	.long	6803                            @ DW_AT_type
	.long	.Linfo_string171                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	46                              @ Abbrev [46] 0x1a93:0x7 DW_TAG_base_type
	.long	.Linfo_string170                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	42                              @ Abbrev [42] 0x1a9a:0xb DW_TAG_typedef
	.long	6821                            @ DW_AT_type
	.long	.Linfo_string175                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1aa5:0xb DW_TAG_typedef
	.long	6832                            @ DW_AT_type
	.long	.Linfo_string174                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	46                              @ Abbrev [46] 0x1ab0:0x7 DW_TAG_base_type
	.long	.Linfo_string173                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	42                              @ Abbrev [42] 0x1ab7:0xb DW_TAG_typedef
	.long	6850                            @ DW_AT_type
	.long	.Linfo_string177                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1ac2:0xb DW_TAG_typedef
	.long	4831                            @ DW_AT_type
	.long	.Linfo_string176                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1acd:0xb DW_TAG_typedef
	.long	6872                            @ DW_AT_type
	.long	.Linfo_string180                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1ad8:0xb DW_TAG_typedef
	.long	6883                            @ DW_AT_type
	.long	.Linfo_string179                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	46                              @ Abbrev [46] 0x1ae3:0x7 DW_TAG_base_type
	.long	.Linfo_string178                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	42                              @ Abbrev [42] 0x1aea:0xb DW_TAG_typedef
	.long	6901                            @ DW_AT_type
	.long	.Linfo_string182                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1af5:0xb DW_TAG_typedef
	.long	4774                            @ DW_AT_type
	.long	.Linfo_string181                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b00:0xb DW_TAG_typedef
	.long	6923                            @ DW_AT_type
	.long	.Linfo_string184                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b0b:0xb DW_TAG_typedef
	.long	4813                            @ DW_AT_type
	.long	.Linfo_string183                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b16:0xb DW_TAG_typedef
	.long	6945                            @ DW_AT_type
	.long	.Linfo_string186                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b21:0xb DW_TAG_typedef
	.long	4736                            @ DW_AT_type
	.long	.Linfo_string185                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b2c:0xb DW_TAG_typedef
	.long	6967                            @ DW_AT_type
	.long	.Linfo_string188                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b37:0xb DW_TAG_typedef
	.long	6792                            @ DW_AT_type
	.long	.Linfo_string187                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b42:0xb DW_TAG_typedef
	.long	6989                            @ DW_AT_type
	.long	.Linfo_string190                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b4d:0xb DW_TAG_typedef
	.long	5038                            @ DW_AT_type
	.long	.Linfo_string189                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b58:0xb DW_TAG_typedef
	.long	7011                            @ DW_AT_type
	.long	.Linfo_string192                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b63:0xb DW_TAG_typedef
	.long	6821                            @ DW_AT_type
	.long	.Linfo_string191                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b6e:0xb DW_TAG_typedef
	.long	7033                            @ DW_AT_type
	.long	.Linfo_string194                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b79:0xb DW_TAG_typedef
	.long	6850                            @ DW_AT_type
	.long	.Linfo_string193                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b84:0xb DW_TAG_typedef
	.long	7055                            @ DW_AT_type
	.long	.Linfo_string196                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b8f:0xb DW_TAG_typedef
	.long	6872                            @ DW_AT_type
	.long	.Linfo_string195                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1b9a:0xb DW_TAG_typedef
	.long	4785                            @ DW_AT_type
	.long	.Linfo_string197                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1ba5:0xb DW_TAG_typedef
	.long	4713                            @ DW_AT_type
	.long	.Linfo_string198                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1bb0:0xb DW_TAG_typedef
	.long	4713                            @ DW_AT_type
	.long	.Linfo_string199                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1bbb:0xb DW_TAG_typedef
	.long	6803                            @ DW_AT_type
	.long	.Linfo_string200                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1bc6:0xb DW_TAG_typedef
	.long	5049                            @ DW_AT_type
	.long	.Linfo_string201                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1bd1:0xb DW_TAG_typedef
	.long	4831                            @ DW_AT_type
	.long	.Linfo_string202                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1bdc:0xb DW_TAG_typedef
	.long	4831                            @ DW_AT_type
	.long	.Linfo_string203                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1be7:0xb DW_TAG_typedef
	.long	6883                            @ DW_AT_type
	.long	.Linfo_string204                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1bf2:0xb DW_TAG_typedef
	.long	4713                            @ DW_AT_type
	.long	.Linfo_string205                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1bfd:0xb DW_TAG_typedef
	.long	4831                            @ DW_AT_type
	.long	.Linfo_string206                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1c08:0xb DW_TAG_typedef
	.long	7187                            @ DW_AT_type
	.long	.Linfo_string208                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1c13:0xb DW_TAG_typedef
	.long	6803                            @ DW_AT_type
	.long	.Linfo_string207                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1c1e:0xb DW_TAG_typedef
	.long	7209                            @ DW_AT_type
	.long	.Linfo_string210                @ DW_AT_name
	.byte	18                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1c29:0xb DW_TAG_typedef
	.long	6883                            @ DW_AT_type
	.long	.Linfo_string209                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	51                              @ Abbrev [51] 0x1c34:0xc DW_TAG_array_type
	.long	3814                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x1c39:0x6 DW_TAG_subrange_type
	.long	4862                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	52                              @ Abbrev [52] 0x1c40:0x5 DW_TAG_reference_type
	.long	5462                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp5
	.long	.Ltmp15
	.long	.Ltmp131
	.long	.Ltmp132
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp17
	.long	.Ltmp131
	.long	.Ltmp134
	.long	.Ltmp158
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp18
	.long	.Ltmp30
	.long	.Ltmp31
	.long	.Ltmp33
	.long	.Ltmp34
	.long	.Ltmp35
	.long	.Ltmp36
	.long	.Ltmp38
	.long	.Ltmp39
	.long	.Ltmp128
	.long	.Ltmp134
	.long	.Ltmp158
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp18
	.long	.Ltmp30
	.long	.Ltmp31
	.long	.Ltmp33
	.long	.Ltmp36
	.long	.Ltmp37
	.long	.Ltmp39
	.long	.Ltmp40
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp41
	.long	.Ltmp86
	.long	.Ltmp134
	.long	.Ltmp158
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp41
	.long	.Ltmp42
	.long	.Ltmp43
	.long	.Ltmp44
	.long	.Ltmp45
	.long	.Ltmp60
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp43
	.long	.Ltmp44
	.long	.Ltmp46
	.long	.Ltmp59
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp62
	.long	.Ltmp63
	.long	.Ltmp65
	.long	.Ltmp66
	.long	.Ltmp67
	.long	.Ltmp70
	.long	.Ltmp71
	.long	.Ltmp73
	.long	.Ltmp76
	.long	.Ltmp86
	.long	.Ltmp134
	.long	.Ltmp138
	.long	.Ltmp139
	.long	.Ltmp140
	.long	.Ltmp141
	.long	.Ltmp142
	.long	.Ltmp143
	.long	.Ltmp144
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp138
	.long	.Ltmp139
	.long	.Ltmp140
	.long	.Ltmp141
	.long	.Ltmp142
	.long	.Ltmp143
	.long	.Ltmp144
	.long	.Ltmp157
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp138
	.long	.Ltmp139
	.long	.Ltmp144
	.long	.Ltmp157
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp89
	.long	.Ltmp106
	.long	.Ltmp107
	.long	.Ltmp108
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp109
	.long	.Ltmp110
	.long	.Ltmp111
	.long	.Ltmp112
	.long	.Ltmp114
	.long	.Ltmp127
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp111
	.long	.Ltmp112
	.long	.Ltmp115
	.long	.Ltmp126
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp170
	.long	.Ltmp172
	.long	.Ltmp173
	.long	.Ltmp204
	.long	0
	.long	0
.Ldebug_ranges14:
	.long	.Ltmp190
	.long	.Ltmp191
	.long	.Ltmp192
	.long	.Ltmp193
	.long	.Ltmp194
	.long	.Ltmp195
	.long	.Ltmp196
	.long	.Ltmp197
	.long	0
	.long	0
.Ldebug_ranges15:
	.long	.Ltmp215
	.long	.Ltmp217
	.long	.Ltmp220
	.long	.Ltmp337
	.long	0
	.long	0
.Ldebug_ranges16:
	.long	.Ltmp215
	.long	.Ltmp217
	.long	.Ltmp281
	.long	.Ltmp282
	.long	.Ltmp283
	.long	.Ltmp337
	.long	0
	.long	0
.Ldebug_ranges17:
	.long	.Ltmp215
	.long	.Ltmp217
	.long	.Ltmp283
	.long	.Ltmp337
	.long	0
	.long	0
.Ldebug_ranges18:
	.long	.Ltmp285
	.long	.Ltmp288
	.long	.Ltmp289
	.long	.Ltmp306
	.long	0
	.long	0
.Ldebug_ranges19:
	.long	.Ltmp285
	.long	.Ltmp288
	.long	.Ltmp289
	.long	.Ltmp291
	.long	.Ltmp292
	.long	.Ltmp293
	.long	.Ltmp294
	.long	.Ltmp295
	.long	.Ltmp296
	.long	.Ltmp303
	.long	0
	.long	0
.Ldebug_ranges20:
	.long	.Ltmp286
	.long	.Ltmp287
	.long	.Ltmp297
	.long	.Ltmp303
	.long	0
	.long	0
.Ldebug_ranges21:
	.long	.Ltmp295
	.long	.Ltmp296
	.long	.Ltmp303
	.long	.Ltmp306
	.long	0
	.long	0
.Ldebug_ranges22:
	.long	.Ltmp309
	.long	.Ltmp310
	.long	.Ltmp312
	.long	.Ltmp316
	.long	0
	.long	0
.Ldebug_ranges23:
	.long	.Ltmp333
	.long	.Ltmp334
	.long	.Ltmp335
	.long	.Ltmp337
	.long	0
	.long	0
.Ldebug_ranges24:
	.long	.Ltmp263
	.long	.Ltmp266
	.long	.Ltmp272
	.long	.Ltmp280
	.long	0
	.long	0
.Ldebug_ranges25:
	.long	.Ltmp274
	.long	.Ltmp275
	.long	.Ltmp278
	.long	.Ltmp279
	.long	0
	.long	0
.Ldebug_ranges26:
	.long	.Ltmp221
	.long	.Ltmp223
	.long	.Ltmp231
	.long	.Ltmp263
	.long	.Ltmp268
	.long	.Ltmp269
	.long	0
	.long	0
.Ldebug_ranges27:
	.long	.Ltmp238
	.long	.Ltmp246
	.long	.Ltmp247
	.long	.Ltmp248
	.long	.Ltmp249
	.long	.Ltmp250
	.long	.Ltmp251
	.long	.Ltmp263
	.long	0
	.long	0
.Ldebug_ranges28:
	.long	.Ltmp238
	.long	.Ltmp240
	.long	.Ltmp241
	.long	.Ltmp243
	.long	.Ltmp253
	.long	.Ltmp263
	.long	0
	.long	0
.Ldebug_ranges29:
	.long	.Ltmp257
	.long	.Ltmp258
	.long	.Ltmp261
	.long	.Ltmp262
	.long	0
	.long	0
.Ldebug_ranges30:
	.long	.Ltmp247
	.long	.Ltmp248
	.long	.Ltmp249
	.long	.Ltmp250
	.long	0
	.long	0
.Ldebug_ranges31:
	.long	.Ltmp339
	.long	.Ltmp341
	.long	.Ltmp343
	.long	.Ltmp344
	.long	.Ltmp345
	.long	.Ltmp346
	.long	.Ltmp347
	.long	.Ltmp351
	.long	0
	.long	0
.Ldebug_ranges32:
	.long	.Ltmp344
	.long	.Ltmp345
	.long	.Ltmp351
	.long	.Ltmp352
	.long	.Ltmp357
	.long	.Ltmp468
	.long	0
	.long	0
.Ldebug_ranges33:
	.long	.Ltmp367
	.long	.Ltmp381
	.long	.Ltmp382
	.long	.Ltmp387
	.long	.Ltmp388
	.long	.Ltmp389
	.long	.Ltmp390
	.long	.Ltmp403
	.long	.Ltmp404
	.long	.Ltmp468
	.long	0
	.long	0
.Ldebug_ranges34:
	.long	.Ltmp367
	.long	.Ltmp369
	.long	.Ltmp370
	.long	.Ltmp377
	.long	.Ltmp407
	.long	.Ltmp468
	.long	0
	.long	0
.Ldebug_ranges35:
	.long	.Ltmp367
	.long	.Ltmp368
	.long	.Ltmp370
	.long	.Ltmp376
	.long	.Ltmp407
	.long	.Ltmp420
	.long	.Ltmp421
	.long	.Ltmp435
	.long	.Ltmp436
	.long	.Ltmp437
	.long	.Ltmp438
	.long	.Ltmp453
	.long	.Ltmp454
	.long	.Ltmp456
	.long	.Ltmp457
	.long	.Ltmp468
	.long	0
	.long	0
.Ldebug_ranges36:
	.long	.Ltmp411
	.long	.Ltmp412
	.long	.Ltmp415
	.long	.Ltmp417
	.long	.Ltmp429
	.long	.Ltmp430
	.long	.Ltmp432
	.long	.Ltmp434
	.long	.Ltmp447
	.long	.Ltmp448
	.long	.Ltmp450
	.long	.Ltmp452
	.long	.Ltmp463
	.long	.Ltmp464
	.long	.Ltmp466
	.long	.Ltmp467
	.long	0
	.long	0
.Ldebug_ranges37:
	.long	.Ltmp377
	.long	.Ltmp380
	.long	.Ltmp382
	.long	.Ltmp387
	.long	.Ltmp388
	.long	.Ltmp389
	.long	.Ltmp390
	.long	.Ltmp403
	.long	0
	.long	0
.Ldebug_ranges38:
	.long	.Ltmp379
	.long	.Ltmp380
	.long	.Ltmp382
	.long	.Ltmp383
	.long	.Ltmp384
	.long	.Ltmp385
	.long	.Ltmp386
	.long	.Ltmp387
	.long	.Ltmp388
	.long	.Ltmp389
	.long	.Ltmp390
	.long	.Ltmp391
	.long	.Ltmp392
	.long	.Ltmp394
	.long	.Ltmp395
	.long	.Ltmp397
	.long	.Ltmp398
	.long	.Ltmp400
	.long	.Ltmp401
	.long	.Ltmp402
	.long	0
	.long	0
.Ldebug_ranges39:
	.long	.Ltmp470
	.long	.Ltmp471
	.long	.Ltmp472
	.long	.Ltmp473
	.long	.Ltmp475
	.long	.Ltmp476
	.long	.Ltmp478
	.long	.Ltmp479
	.long	.Ltmp481
	.long	.Ltmp483
	.long	0
	.long	0
.Ldebug_ranges40:
	.long	.Ltmp473
	.long	.Ltmp474
	.long	.Ltmp477
	.long	.Ltmp478
	.long	.Ltmp480
	.long	.Ltmp481
	.long	.Ltmp486
	.long	.Ltmp487
	.long	.Ltmp489
	.long	.Ltmp497
	.long	0
	.long	0
.Ldebug_ranges41:
	.long	.Ltmp491
	.long	.Ltmp492
	.long	.Ltmp495
	.long	.Ltmp497
	.long	0
	.long	0
.Ldebug_ranges42:
	.long	.Ltmp501
	.long	.Ltmp503
	.long	.Ltmp504
	.long	.Ltmp528
	.long	0
	.long	0
.Ldebug_ranges43:
	.long	.Ltmp501
	.long	.Ltmp503
	.long	.Ltmp504
	.long	.Ltmp506
	.long	.Ltmp507
	.long	.Ltmp508
	.long	.Ltmp509
	.long	.Ltmp510
	.long	.Ltmp511
	.long	.Ltmp522
	.long	0
	.long	0
.Ldebug_ranges44:
	.long	.Ltmp504
	.long	.Ltmp505
	.long	.Ltmp509
	.long	.Ltmp510
	.long	.Ltmp511
	.long	.Ltmp512
	.long	.Ltmp513
	.long	.Ltmp515
	.long	.Ltmp517
	.long	.Ltmp518
	.long	.Ltmp519
	.long	.Ltmp522
	.long	0
	.long	0
.Ldebug_ranges45:
	.long	.Ltmp510
	.long	.Ltmp511
	.long	.Ltmp522
	.long	.Ltmp528
	.long	0
	.long	0
.Ldebug_ranges46:
	.long	.Ltmp533
	.long	.Ltmp534
	.long	.Ltmp536
	.long	.Ltmp541
	.long	0
	.long	0
.Ldebug_ranges47:
	.long	.Ltmp551
	.long	.Ltmp552
	.long	.Ltmp553
	.long	.Ltmp555
	.long	.Ltmp558
	.long	.Ltmp565
	.long	0
	.long	0
.Ldebug_ranges48:
	.long	.Ltmp558
	.long	.Ltmp559
	.long	.Ltmp560
	.long	.Ltmp565
	.long	0
	.long	0
.Ldebug_ranges49:
	.long	.Lfunc_begin0
	.long	.Lfunc_end0
	.long	.Lfunc_begin1
	.long	.Lfunc_end1
	.long	.Lfunc_begin2
	.long	.Lfunc_end2
	.long	.Lfunc_begin3
	.long	.Lfunc_end3
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/pointwise/pointwise_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=63
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=78
.Linfo_string4:
	.asciz	"kLane"                         @ string offset=86
.Linfo_string5:
	.asciz	"int"                           @ string offset=92
.Linfo_string6:
	.asciz	"kChunk"                        @ string offset=96
.Linfo_string7:
	.asciz	"kTileTotals"                   @ string offset=103
.Linfo_string8:
	.asciz	"__int32_t"                     @ string offset=115
.Linfo_string9:
	.asciz	"int32_t"                       @ string offset=125
.Linfo_string10:
	.asciz	"kTileRelu"                     @ string offset=133
.Linfo_string11:
	.asciz	"kTilePlain"                    @ string offset=143
.Linfo_string12:
	.asciz	"ptrdiff_t"                     @ string offset=154
.Linfo_string13:
	.asciz	"signed char"                   @ string offset=164
.Linfo_string14:
	.asciz	"__int8_t"                      @ string offset=176
.Linfo_string15:
	.asciz	"int8_t"                        @ string offset=185
.Linfo_string16:
	.asciz	"short"                         @ string offset=192
.Linfo_string17:
	.asciz	"__int16_t"                     @ string offset=198
.Linfo_string18:
	.asciz	"int16_t"                       @ string offset=208
.Linfo_string19:
	.asciz	"unsigned int"                  @ string offset=216
.Linfo_string20:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=229
.Linfo_string21:
	.asciz	"int16x8_t"                     @ string offset=249
.Linfo_string22:
	.asciz	"float"                         @ string offset=259
.Linfo_string23:
	.asciz	"float32_t"                     @ string offset=265
.Linfo_string24:
	.asciz	"float32x4_t"                   @ string offset=275
.Linfo_string25:
	.asciz	"int8x16_t"                     @ string offset=287
.Linfo_string26:
	.asciz	"int8x8_t"                      @ string offset=297
.Linfo_string27:
	.asciz	"int32x4_t"                     @ string offset=306
.Linfo_string28:
	.asciz	"unsigned char"                 @ string offset=316
.Linfo_string29:
	.asciz	"__uint8_t"                     @ string offset=330
.Linfo_string30:
	.asciz	"uint8_t"                       @ string offset=340
.Linfo_string31:
	.asciz	"uint8x8_t"                     @ string offset=348
.Linfo_string32:
	.asciz	"relu_"                         @ string offset=358
.Linfo_string33:
	.asciz	"bool"                          @ string offset=364
.Linfo_string34:
	.asciz	"real_"                         @ string offset=369
.Linfo_string35:
	.asciz	"totals_"                       @ string offset=375
.Linfo_string36:
	.asciz	"count_"                        @ string offset=383
.Linfo_string37:
	.asciz	"bias_"                         @ string offset=390
.Linfo_string38:
	.asciz	"low"                           @ string offset=396
.Linfo_string39:
	.asciz	"high"                          @ string offset=400
.Linfo_string40:
	.asciz	"Lanes"                         @ string offset=405
.Linfo_string41:
	.asciz	"shorts_"                       @ string offset=411
.Linfo_string42:
	.asciz	"floats_"                       @ string offset=419
.Linfo_string43:
	.asciz	"_ZN7facesig6FinishC4ERKNS_12NarrowParamsEi" @ string offset=427
.Linfo_string44:
	.asciz	"Finish"                        @ string offset=470
.Linfo_string45:
	.asciz	"out_width"                     @ string offset=477
.Linfo_string46:
	.asciz	"cin"                           @ string offset=487
.Linfo_string47:
	.asciz	"cout"                          @ string offset=491
.Linfo_string48:
	.asciz	"stride"                        @ string offset=496
.Linfo_string49:
	.asciz	"group"                         @ string offset=503
.Linfo_string50:
	.asciz	"relu"                          @ string offset=509
.Linfo_string51:
	.asciz	"real"                          @ string offset=514
.Linfo_string52:
	.asciz	"bias"                          @ string offset=519
.Linfo_string53:
	.asciz	"multipliers"                   @ string offset=524
.Linfo_string54:
	.asciz	"weights"                       @ string offset=536
.Linfo_string55:
	.asciz	"totals"                        @ string offset=544
.Linfo_string56:
	.asciz	"NarrowParams"                  @ string offset=551
.Linfo_string57:
	.asciz	"_ZNK7facesig6Finish5writeENS_5LanesEiPv" @ string offset=564
.Linfo_string58:
	.asciz	"write"                         @ string offset=604
.Linfo_string59:
	.asciz	"_ZNK7facesig6Finish10write_sumsENS_5LanesEiPv" @ string offset=610
.Linfo_string60:
	.asciz	"write_sums"                    @ string offset=656
.Linfo_string61:
	.asciz	"_ZNK7facesig6Finish4biasEv"    @ string offset=667
.Linfo_string62:
	.asciz	"_ZNK7facesig6Finish5bytesENS_5LanesE" @ string offset=694
.Linfo_string63:
	.asciz	"bytes"                         @ string offset=731
.Linfo_string64:
	.asciz	"_ZNK7facesig6Finish11write_bytesE16__simd128_int8_tPa" @ string offset=737
.Linfo_string65:
	.asciz	"write_bytes"                   @ string offset=791
.Linfo_string66:
	.asciz	"_ZNK7facesig6Finish12write_totalsENS_5LanesEPs" @ string offset=803
.Linfo_string67:
	.asciz	"write_totals"                  @ string offset=850
.Linfo_string68:
	.asciz	"_ZNK7facesig6Finish12write_floatsENS_5LanesEPf" @ string offset=863
.Linfo_string69:
	.asciz	"write_floats"                  @ string offset=910
.Linfo_string70:
	.asciz	"_ZN7facesig12_GLOBAL__N_19has_tilesERKNS_12NarrowParamsE" @ string offset=923
.Linfo_string71:
	.asciz	"has_tiles"                     @ string offset=980
.Linfo_string72:
	.asciz	"p"                             @ string offset=990
.Linfo_string73:
	.asciz	"groups"                        @ string offset=992
.Linfo_string74:
	.asciz	"chunks"                        @ string offset=999
.Linfo_string75:
	.asciz	"_ZN7facesig12_GLOBAL__N_15beginERKNS_12NarrowParamsEPKaiPaPNS_14PointwiseTilesE" @ string offset=1006
.Linfo_string76:
	.asciz	"begin"                         @ string offset=1086
.Linfo_string77:
	.asciz	"row"                           @ string offset=1092
.Linfo_string78:
	.asciz	"first"                         @ string offset=1096
.Linfo_string79:
	.asciz	"out"                           @ string offset=1102
.Linfo_string80:
	.asciz	"t"                             @ string offset=1106
.Linfo_string81:
	.asciz	"in"                            @ string offset=1108
.Linfo_string82:
	.asciz	"tiles"                         @ string offset=1111
.Linfo_string83:
	.asciz	"group_log2"                    @ string offset=1117
.Linfo_string84:
	.asciz	"group_mask"                    @ string offset=1128
.Linfo_string85:
	.asciz	"kind"                          @ string offset=1139
.Linfo_string86:
	.asciz	"hop"                           @ string offset=1144
.Linfo_string87:
	.asciz	"waiting"                       @ string offset=1148
.Linfo_string88:
	.asciz	"PointwiseTiles"                @ string offset=1156
.Linfo_string89:
	.asciz	"one"                           @ string offset=1171
.Linfo_string90:
	.asciz	"_ZN7facesig12_GLOBAL__N_15tilesERKNS_12NarrowParamsEPKaiiPa" @ string offset=1175
.Linfo_string91:
	.asciz	"channels"                      @ string offset=1235
.Linfo_string92:
	.asciz	"x"                             @ string offset=1244
.Linfo_string93:
	.asciz	"one_left"                      @ string offset=1246
.Linfo_string94:
	.asciz	"done"                          @ string offset=1255
.Linfo_string95:
	.asciz	"_ZN7facesig12_GLOBAL__N_13runEPNS_14PointwiseTilesEPFvS2_Eii" @ string offset=1260
.Linfo_string96:
	.asciz	"run"                           @ string offset=1321
.Linfo_string97:
	.asciz	"tile"                          @ string offset=1325
.Linfo_string98:
	.asciz	"count"                         @ string offset=1330
.Linfo_string99:
	.asciz	"pixels"                        @ string offset=1336
.Linfo_string100:
	.asciz	"_ZN7facesig20pointwise_tiles_4x16EPNS_14PointwiseTilesE" @ string offset=1343
.Linfo_string101:
	.asciz	"pointwise_tiles_4x16"          @ string offset=1399
.Linfo_string102:
	.asciz	"w"                             @ string offset=1420
.Linfo_string103:
	.asciz	"v"                             @ string offset=1422
.Linfo_string104:
	.asciz	"back"                          @ string offset=1424
.Linfo_string105:
	.asciz	"c"                             @ string offset=1429
.Linfo_string106:
	.asciz	"mask"                          @ string offset=1431
.Linfo_string107:
	.asciz	"y"                             @ string offset=1436
.Linfo_string108:
	.asciz	"_ZN7facesig12_GLOBAL__N_112number_bytesERKNS_12NarrowParamsE" @ string offset=1438
.Linfo_string109:
	.asciz	"number_bytes"                  @ string offset=1499
.Linfo_string110:
	.asciz	"_ZN7facesig12_GLOBAL__N_17log2_ofEi" @ string offset=1512
.Linfo_string111:
	.asciz	"log2_of"                       @ string offset=1548
.Linfo_string112:
	.asciz	"number"                        @ string offset=1556
.Linfo_string113:
	.asciz	"_ZN7facesig20pointwise_tiles_3x32EPNS_14PointwiseTilesE" @ string offset=1563
.Linfo_string114:
	.asciz	"pointwise_tiles_3x32"          @ string offset=1619
.Linfo_string115:
	.asciz	"_ZN7facesig20pointwise_tiles_2x32EPNS_14PointwiseTilesE" @ string offset=1640
.Linfo_string116:
	.asciz	"pointwise_tiles_2x32"          @ string offset=1696
.Linfo_string117:
	.asciz	"_ZN7facesig6FinishC2ERKNS_12NarrowParamsEi" @ string offset=1717
.Linfo_string118:
	.asciz	"this"                          @ string offset=1760
.Linfo_string119:
	.asciz	"__ret"                         @ string offset=1765
.Linfo_string120:
	.asciz	"i"                             @ string offset=1771
.Linfo_string121:
	.asciz	"sums"                          @ string offset=1773
.Linfo_string122:
	.asciz	"at"                            @ string offset=1778
.Linfo_string123:
	.asciz	"merged"                        @ string offset=1781
.Linfo_string124:
	.asciz	"Pixels"                        @ string offset=1788
.Linfo_string125:
	.asciz	"_ZN7facesig10outer_tileILi1EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv" @ string offset=1795
.Linfo_string126:
	.asciz	"outer_tile<1>"                 @ string offset=1880
.Linfo_string127:
	.asciz	"s"                             @ string offset=1894
.Linfo_string128:
	.asciz	"line"                          @ string offset=1896
.Linfo_string129:
	.asciz	"lines"                         @ string offset=1901
.Linfo_string130:
	.asciz	"length"                        @ string offset=1907
.Linfo_string131:
	.asciz	"step"                          @ string offset=1914
.Linfo_string132:
	.asciz	"Stretches"                     @ string offset=1919
.Linfo_string133:
	.asciz	"finish"                        @ string offset=1929
.Linfo_string134:
	.asciz	"merging"                       @ string offset=1936
.Linfo_string135:
	.asciz	"waiting_"                      @ string offset=1944
.Linfo_string136:
	.asciz	"_ZN7facesig7Merging3addEiNS_5LanesE" @ string offset=1953
.Linfo_string137:
	.asciz	"add"                           @ string offset=1989
.Linfo_string138:
	.asciz	"Merging"                       @ string offset=1993
.Linfo_string139:
	.asciz	"index"                         @ string offset=2001
.Linfo_string140:
	.asciz	"left"                          @ string offset=2007
.Linfo_string141:
	.asciz	"k"                             @ string offset=2012
.Linfo_string142:
	.asciz	"Weights"                       @ string offset=2014
.Linfo_string143:
	.asciz	"__range2"                      @ string offset=2022
.Linfo_string144:
	.asciz	"__begin0"                      @ string offset=2031
.Linfo_string145:
	.asciz	"__end0"                        @ string offset=2040
.Linfo_string146:
	.asciz	"sum"                           @ string offset=2047
.Linfo_string147:
	.asciz	"level"                         @ string offset=2051
.Linfo_string148:
	.asciz	"_ZN7facesig12load_weightsEPKa" @ string offset=2057
.Linfo_string149:
	.asciz	"load_weights"                  @ string offset=2087
.Linfo_string150:
	.asciz	"_ZN7facesig11add_productENS_5LanesE16__simd128_int8_ta" @ string offset=2100
.Linfo_string151:
	.asciz	"add_product"                   @ string offset=2155
.Linfo_string152:
	.asciz	"value"                         @ string offset=2167
.Linfo_string153:
	.asciz	"value_s8x8"                    @ string offset=2173
.Linfo_string154:
	.asciz	"_ZN7facesig6halvedENS_5LanesES0_" @ string offset=2184
.Linfo_string155:
	.asciz	"halved"                        @ string offset=2217
.Linfo_string156:
	.asciz	"a"                             @ string offset=2224
.Linfo_string157:
	.asciz	"b"                             @ string offset=2226
.Linfo_string158:
	.asciz	"parts"                         @ string offset=2228
.Linfo_string159:
	.asciz	"int16x4_t"                     @ string offset=2234
.Linfo_string160:
	.asciz	"to"                            @ string offset=2244
.Linfo_string161:
	.asciz	"rest"                          @ string offset=2247
.Linfo_string162:
	.asciz	"sum_f32x4"                     @ string offset=2252
.Linfo_string163:
	.asciz	"__s1"                          @ string offset=2262
.Linfo_string164:
	.asciz	"steps_u8x16"                   @ string offset=2267
.Linfo_string165:
	.asciz	"uint8x16_t"                    @ string offset=2279
.Linfo_string166:
	.asciz	"bytes_s8x16"                   @ string offset=2290
.Linfo_string167:
	.asciz	"std"                           @ string offset=2302
.Linfo_string168:
	.asciz	"__1"                           @ string offset=2306
.Linfo_string169:
	.asciz	"max_align_t"                   @ string offset=2310
.Linfo_string170:
	.asciz	"long long"                     @ string offset=2322
.Linfo_string171:
	.asciz	"__int64_t"                     @ string offset=2332
.Linfo_string172:
	.asciz	"int64_t"                       @ string offset=2342
.Linfo_string173:
	.asciz	"unsigned short"                @ string offset=2350
.Linfo_string174:
	.asciz	"__uint16_t"                    @ string offset=2365
.Linfo_string175:
	.asciz	"uint16_t"                      @ string offset=2376
.Linfo_string176:
	.asciz	"__uint32_t"                    @ string offset=2385
.Linfo_string177:
	.asciz	"uint32_t"                      @ string offset=2396
.Linfo_string178:
	.asciz	"unsigned long long"            @ string offset=2405
.Linfo_string179:
	.asciz	"__uint64_t"                    @ string offset=2424
.Linfo_string180:
	.asciz	"uint64_t"                      @ string offset=2435
.Linfo_string181:
	.asciz	"__int_least8_t"                @ string offset=2444
.Linfo_string182:
	.asciz	"int_least8_t"                  @ string offset=2459
.Linfo_string183:
	.asciz	"__int_least16_t"               @ string offset=2472
.Linfo_string184:
	.asciz	"int_least16_t"                 @ string offset=2488
.Linfo_string185:
	.asciz	"__int_least32_t"               @ string offset=2502
.Linfo_string186:
	.asciz	"int_least32_t"                 @ string offset=2518
.Linfo_string187:
	.asciz	"__int_least64_t"               @ string offset=2532
.Linfo_string188:
	.asciz	"int_least64_t"                 @ string offset=2548
.Linfo_string189:
	.asciz	"__uint_least8_t"               @ string offset=2562
.Linfo_string190:
	.asciz	"uint_least8_t"                 @ string offset=2578
.Linfo_string191:
	.asciz	"__uint_least16_t"              @ string offset=2592
.Linfo_string192:
	.asciz	"uint_least16_t"                @ string offset=2609
.Linfo_string193:
	.asciz	"__uint_least32_t"              @ string offset=2624
.Linfo_string194:
	.asciz	"uint_least32_t"                @ string offset=2641
.Linfo_string195:
	.asciz	"__uint_least64_t"              @ string offset=2656
.Linfo_string196:
	.asciz	"uint_least64_t"                @ string offset=2673
.Linfo_string197:
	.asciz	"int_fast8_t"                   @ string offset=2688
.Linfo_string198:
	.asciz	"int_fast16_t"                  @ string offset=2700
.Linfo_string199:
	.asciz	"int_fast32_t"                  @ string offset=2713
.Linfo_string200:
	.asciz	"int_fast64_t"                  @ string offset=2726
.Linfo_string201:
	.asciz	"uint_fast8_t"                  @ string offset=2739
.Linfo_string202:
	.asciz	"uint_fast16_t"                 @ string offset=2752
.Linfo_string203:
	.asciz	"uint_fast32_t"                 @ string offset=2766
.Linfo_string204:
	.asciz	"uint_fast64_t"                 @ string offset=2780
.Linfo_string205:
	.asciz	"intptr_t"                      @ string offset=2794
.Linfo_string206:
	.asciz	"uintptr_t"                     @ string offset=2803
.Linfo_string207:
	.asciz	"__intmax_t"                    @ string offset=2813
.Linfo_string208:
	.asciz	"intmax_t"                      @ string offset=2824
.Linfo_string209:
	.asciz	"__uintmax_t"                   @ string offset=2833
.Linfo_string210:
	.asciz	"uintmax_t"                     @ string offset=2845
.Linfo_string211:
	.asciz	"_ZN7facesig17pointwise_s8_neonERKNS_12NarrowParamsEPKaPv" @ string offset=2855
.Linfo_string212:
	.asciz	"pointwise_s8_neon"             @ string offset=2912
.Linfo_string213:
	.asciz	"_ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv" @ string offset=2930
.Linfo_string214:
	.asciz	"outer_block"                   @ string offset=2996
.Linfo_string215:
	.asciz	"_ZN7facesig10outer_tileILi4EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv" @ string offset=3008
.Linfo_string216:
	.asciz	"outer_tile<4>"                 @ string offset=3093
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
