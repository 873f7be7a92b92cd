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
	.file	"conv_rows_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/narrow/narrow.h"
	.file	2 "/work/wt/cside" "csrc/kernels/conv_rows/conv_rows_neon.cpp"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	8 "/work/wt/cside" "csrc/kernels/narrow/narrow_neon.h"
	.text
	.globl	_ZN7facesig17conv_rows_s8_neonERKNS_12NarrowParamsEPKPKaPv @ -- Begin function _ZN7facesig17conv_rows_s8_neonERKNS_12NarrowParamsEPKPKaPv
	.p2align	2
	.type	_ZN7facesig17conv_rows_s8_neonERKNS_12NarrowParamsEPKPKaPv,%function
	.code	32
_ZN7facesig17conv_rows_s8_neonERKNS_12NarrowParamsEPKPKaPv: @ @_ZN7facesig17conv_rows_s8_neonERKNS_12NarrowParamsEPKPKaPv
.Lfunc_begin0:
	.loc	2 63 0                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:63:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r0
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- $r1
	@DEBUG_VALUE: conv_rows_s8_neon:out <- $r2
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
	.pad	#424
	sub	sp, sp, #424
	bfc	sp, #0, #4
.Ltmp0:
	.loc	2 64 25 prologue_end            @ csrc/kernels/conv_rows/conv_rows_neon.cpp:64:25
	ldr	lr, [r1]
	mov	r8, r0
.Ltmp1:
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 64 52 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:64:52
	ldr	r6, [r1, #4]
	mov	r9, #0
.Ltmp2:
	@DEBUG_VALUE: has_tile:p <- $r8
	.loc	2 0 52                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0:52
	str	r1, [sp, #52]                   @ 4-byte Spill
.Ltmp3:
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	.loc	2 64 79                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:64:79
	ldr	r1, [r1, #8]
	.loc	2 64 37                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:64:37
	ldr	r3, [r0, #4]
	str	r2, [sp, #60]                   @ 4-byte Spill
.Ltmp4:
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	.loc	2 68 24 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:24
	ldrb	r12, [r0, #21]
.Ltmp5:
	@DEBUG_VALUE: conv_rows_s8_neon:first <- 0
	.loc	2 65 75                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:65:75
	ldr	r2, [r0, #12]
	ldr	r5, [r0, #16]
	mov	r0, #3
	.loc	2 65 25 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:65:25
	str	r0, [sp, #84]
	.loc	2 64 87 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:64:87
	sub	r0, r1, r3
.Ltmp6:
	@DEBUG_VALUE: conv_rows_s8_neon:bottom <- $r0
	.loc	2 65 26                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:65:26
	str	r0, [sp, #80]
	.loc	2 64 60                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:64:60
	sub	r0, r6, r3
.Ltmp7:
	@DEBUG_VALUE: conv_rows_s8_neon:middle <- $r0
	.loc	2 65 54                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:65:54
	add	r1, r3, r3, lsl #1
	.loc	2 65 83 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:65:83
	mul	r6, r2, r3
	.loc	2 65 26                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:65:26
	str	r0, [sp, #76]
	.loc	2 64 33 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:64:33
	sub	r0, lr, r3
.Ltmp8:
	@DEBUG_VALUE: conv_rows_s8_neon:top <- $r0
	.loc	2 65 26                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:65:26
	str	r0, [sp, #72]
	subs	r0, r5, #14
.Ltmp9:
	.loc	2 0 26 is_stmt 0                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0:26
	movwne	r0, #1
.Ltmp10:
	.loc	2 18 33 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:18:33 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:12 ]
	cmp	r5, #27
.Ltmp11:
	.loc	2 65 25                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:65:25
	str	r1, [sp, #88]
.Ltmp12:
	.loc	2 18 33                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:18:33 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:12 ]
	mov	r1, #0
	movwlt	r1, #1
.Ltmp13:
	.loc	2 65 25                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:65:25
	str	r6, [sp, #92]
.Ltmp14:
	.loc	2 68 24                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:24
	tst	r1, r0
	bne	.LBB0_28
.Ltmp15:
@ %bb.1:
	@DEBUG_VALUE: conv_rows_s8_neon:first <- 0
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 68 24                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:24
	cmp	r3, #3
	bne	.LBB0_28
.Ltmp16:
@ %bb.2:
	@DEBUG_VALUE: conv_rows_s8_neon:first <- 0
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 0 24 is_stmt 0                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0:24
	ldr	r5, [sp, #60]                   @ 4-byte Reload
	.loc	2 68 24 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:24
	cmp	r2, #2
	tsteq	r12, #1
	beq	.LBB0_7
.Ltmp17:
.LBB0_3:
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	.loc	2 72 22                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:72:22
	ldr	r0, [r8, #8]
.Ltmp18:
	.loc	2 72 5 is_stmt 0                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:72:5
	cmp	r9, r0
	bge	.LBB0_6
.Ltmp19:
@ %bb.4:
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 0 5                           @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0:5
	add	r7, sp, #72
.Ltmp20:
.LBB0_5:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	.loc	2 72 44 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:72:44
	mov	r0, r8
	mov	r1, r7
	mov	r2, #0
	mov	r3, r9
	str	r5, [sp]
	bl	_ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv
.Ltmp21:
	.loc	2 72 22                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:72:22
	ldr	r0, [r8, #8]
	.loc	2 72 34 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:72:34
	add	r9, r9, #16
.Ltmp22:
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	.loc	2 72 5 is_stmt 1                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:72:5
	cmp	r9, r0
	blt	.LBB0_5
.Ltmp23:
.LBB0_6:
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 73 1 epilogue_begin           @ csrc/kernels/conv_rows/conv_rows_neon.cpp:73:1
	sub	sp, r11, #96
.Ltmp24:
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp25:
.LBB0_7:
	@DEBUG_VALUE: conv_rows_s8_neon:first <- 0
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 0 1 is_stmt 0                 @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0:1
	add	r1, sp, #272
	add	r6, sp, #72
	add	r2, r1, #117
	mov	r10, #0
	str	r2, [sp, #48]                   @ 4-byte Spill
	add	r2, r1, #101
	str	r2, [sp, #44]                   @ 4-byte Spill
	add	r2, r1, #96
	str	r2, [sp, #40]                   @ 4-byte Spill
	add	r2, r1, #69
	str	r2, [sp, #36]                   @ 4-byte Spill
	add	r2, r1, #53
	str	r2, [sp, #32]                   @ 4-byte Spill
	add	r2, r1, #48
	str	r2, [sp, #28]                   @ 4-byte Spill
	add	r2, r1, #21
	str	r2, [sp, #24]                   @ 4-byte Spill
	orr	r1, r1, #5
	mov	r7, #0
	mov	r2, #0
	str	r1, [sp, #20]                   @ 4-byte Spill
.Ltmp26:
.LBB0_8:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	.loc	2 68 29 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:29
	ldr	r3, [r8, #8]
	.loc	2 68 42 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:42
	add	r1, r2, r3
.Ltmp27:
	.loc	2 68 5                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:5
	cmp	r1, #16
	blt	.LBB0_3
.Ltmp28:
@ %bb.9:                                @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	@DEBUG_VALUE: tiles:t <- undef
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kTile <- 24
	.loc	2 32 25                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:32:25 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r12, [r8]
.Ltmp29:
	@DEBUG_VALUE: tiles:count <- undef
	.loc	2 0 25                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0:25
	str	r2, [sp, #68]                   @ 4-byte Spill
	mov	r2, #0
.Ltmp30:
	.loc	2 33 15 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:33:15 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r4, r12, #3
	cmp	r4, #7
	blo	.LBB0_25
.Ltmp31:
@ %bb.10:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	@DEBUG_VALUE: tiles:count <- undef
	@DEBUG_VALUE: k <- 0
	.loc	2 0 15 is_stmt 0                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0:15
	ldr	lr, [sp, #52]                   @ 4-byte Reload
.Ltmp32:
	.loc	2 25 5 is_stmt 1                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:25:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:47:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	tst	r0, #1
.Ltmp33:
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] $sp
	@DEBUG_VALUE: run:tiles <- 1
	.loc	2 37 9 is_stmt 0                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:9 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r1, [sp, #20]                   @ 4-byte Reload
	str	r10, [sp, #64]                  @ 4-byte Spill
.Ltmp34:
	.loc	2 37 56                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:56 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r2, [lr]
	.loc	2 37 47                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:47 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	sub	r4, r2, #3
.Ltmp35:
	.loc	2 38 52                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:38:52 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r2, r2, #13
.Ltmp36:
	.loc	2 37 47 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:47 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	vld1.8	{d16, d17}, [r4]
.Ltmp37:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 37 9 is_stmt 0                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:9 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	vst1.8	{d16, d17}, [r1]
.Ltmp38:
	.loc	2 38 9 is_stmt 1                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:38:9 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r1, [sp, #24]                   @ 4-byte Reload
.Ltmp39:
	.loc	2 38 52 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:38:52 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	vld1.8	{d16, d17}, [r2]
.Ltmp40:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 37 56                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:56 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r2, [lr, #4]
.Ltmp41:
	.loc	2 38 9                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:38:9 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	vst1.8	{d16, d17}, [r1]
.Ltmp42:
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	.loc	2 39 19 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:39:19 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r1, sp, #272
	str	r1, [sp, #96]
.Ltmp43:
	.loc	2 37 47 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:47 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	sub	r4, r2, #3
.Ltmp44:
	.loc	2 37 9                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:9 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r1, [sp, #32]                   @ 4-byte Reload
.Ltmp45:
	.loc	2 38 52                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:38:52 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r2, r2, #13
.Ltmp46:
	.loc	2 37 47 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:47 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	vld1.8	{d16, d17}, [r4]
.Ltmp47:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 37 9 is_stmt 0                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:9 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	vst1.8	{d16, d17}, [r1]
.Ltmp48:
	.loc	2 38 9 is_stmt 1                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:38:9 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r1, [sp, #36]                   @ 4-byte Reload
.Ltmp49:
	.loc	2 38 52 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:38:52 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	vld1.8	{d16, d17}, [r2]
.Ltmp50:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 37 56                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:56 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r2, [lr, #8]
.Ltmp51:
	.loc	2 38 9                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:38:9 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	vst1.8	{d16, d17}, [r1]
.Ltmp52:
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	.loc	2 39 19 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:39:19 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r1, [sp, #28]                   @ 4-byte Reload
.Ltmp53:
	.loc	2 37 47 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:47 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	sub	r4, r2, #3
.Ltmp54:
	.loc	2 38 52                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:38:52 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r2, r2, #13
.Ltmp55:
	.loc	2 39 19 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:39:19 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r1, [sp, #100]
.Ltmp56:
	.loc	2 37 9                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:9 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r1, [sp, #44]                   @ 4-byte Reload
.Ltmp57:
	.loc	2 37 47 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:47 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	vld1.8	{d16, d17}, [r4]
.Ltmp58:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 43 51                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:43:51 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r4, [r8, #28]
.Ltmp59:
	.loc	2 37 9                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:37:9 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	vst1.8	{d16, d17}, [r1]
.Ltmp60:
	.loc	2 38 9 is_stmt 1                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:38:9 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r1, [sp, #48]                   @ 4-byte Reload
.Ltmp61:
	.loc	2 38 52 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:38:52 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	vld1.8	{d16, d17}, [r2]
.Ltmp62:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 45 12 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:45:12 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r3, [sp, #128]
.Ltmp63:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $sp
	.loc	2 44 17 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:44:17 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r3, r5, r9
.Ltmp64:
	.loc	2 38 9                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:38:9 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	vst1.8	{d16, d17}, [r1]
.Ltmp65:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	.loc	2 0 9                           @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0:9
	mov	r5, r7
.Ltmp66:
	.loc	2 46 16                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:46:16 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldrb	r2, [r8, #20]
.Ltmp67:
	.loc	2 39 19 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:39:19 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r1, [sp, #40]                   @ 4-byte Reload
.Ltmp68:
	.loc	2 44 11                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:44:11 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r3, [sp, #120]
.Ltmp69:
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	.loc	2 42 16 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:42:16 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r3, [r8, #24]
	.loc	2 41 19                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:41:19 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r7, [r8, #32]
	.loc	2 42 12 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:42:12 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r3, r3, r10
.Ltmp70:
	.loc	2 39 19                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:39:19 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r1, [sp, #104]
.Ltmp71:
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	.loc	2 23 14                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:23:14 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:47:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	mov	r1, #1
.Ltmp72:
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] $sp
	@DEBUG_VALUE: run:p <- $r8
	@DEBUG_VALUE: run:tiles <- 1
	.loc	2 41 15                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:41:15 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r7, r7, r5
	.loc	2 42 12                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:42:12 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r3, [sp, #112]
	.loc	2 43 19                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:43:19 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r3, r4, r10
.Ltmp73:
	.loc	2 25 0 is_stmt 0                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:25 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:47:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	add	r10, sp, #96
	.loc	2 23 14 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:23:14 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:47:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	str	r1, [sp, #124]
.Ltmp74:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	.loc	2 0 14 is_stmt 0                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0:14
	str	r5, [sp, #56]                   @ 4-byte Spill
.Ltmp75:
	.loc	2 41 15 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:41:15 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r7, [sp, #108]
	.loc	2 43 19                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:43:19 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r3, [sp, #116]
	.loc	2 46 12                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:46:12 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r2, [sp, #132]
.Ltmp76:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: conv_tiles_two_groups:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] undef
	@DEBUG_VALUE: conv_tiles_one_group:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] undef
	.loc	2 25 5                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:25:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:47:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	beq	.LBB0_12
.Ltmp77:
@ %bb.11:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	@DEBUG_VALUE: run:p <- $r8
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: run:tiles <- 1
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] $sp
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.file	9 "/work/wt/cside" "csrc/kernels/conv_rows/tile_arm_neon.h"
	.loc	9 236 5                         @ csrc/kernels/conv_rows/tile_arm_neon.h:236:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:25:58 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:47:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ] ]
	@APP
	ldr	r0, [r10]
	ldr	r1, [r10, #4]
	ldr	r2, [r10, #8]
	ldr	r3, [r10, #12]
	add	r7, r3, #48
	add	r6, r3, #96
	vld1.8	{d28, d29, d30, d31}, [r0]
	vld1.8	{d18, d19}, [r7]!
	vdup.8	d22, d29[0]
	vdup.8	d23, d29[6]
	vdup.8	d24, d30[4]
	vdup.8	d25, d31[2]
.Ltmp78:
	ldr	r5, [r10, #16]
	movs	r4, #2
	vld1.8	{d16, d17}, [r3]!
	vld1.16	{d0, d1, d2, d3}, [r5]
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[5]
	vld1.16	{d4, d5, d6, d7}, [r5]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[3]
	vld1.8	{d20, d21}, [r6]!
	vld1.16	{d8, d9, d10, d11}, [r5]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[1]
	vld1.16	{d12, d13, d14, d15}, [r5]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d30[7]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[7]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[3]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[1]
	b	.Ltmp79
.Ltmp80:
	subs	r4, r4, #1
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[5]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[3]
	vld1.8	{d20, d21}, [r6]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[1]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d30[7]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[7]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[3]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[1]
.Ltmp79:
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[6]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[4]
	vld1.8	{d20, d21}, [r6]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[2]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[0]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[6]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d30[0]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[6]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[4]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[2]
	add	r5, r0, #24
	mov	r0, r1
	mov	r1, r2
	mov	r2, r5
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[7]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[5]
	vld1.8	{d20, d21}, [r6]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[3]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[1]
	subeq	r7, r7, #336
	addne	r7, r7, #96
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[7]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vld1.8	{d28, d29, d30, d31}, [r0]
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[6]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[4]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[2]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[0]
	subeq	r3, r3, #336
	addne	r3, r3, #96
	subeq	r6, r6, #336
	addne	r6, r6, #96
	bne	.Ltmp80
	ldr	r5, [r10, #20]
	vld1.16	{d16, d17}, [r5]!
	vld1.16	{d20, d21}, [r5]
	vqrdmulh.s16	q0, q0, q8
	vqrdmulh.s16	q1, q1, q10
	vqrdmulh.s16	q2, q2, q8
	vqrdmulh.s16	q3, q3, q10
	vqrdmulh.s16	q4, q4, q8
	vqrdmulh.s16	q5, q5, q10
	vqrdmulh.s16	q6, q6, q8
	vqrdmulh.s16	q7, q7, q10
	ldr	r5, [r10, #36]
	cmp	r5, #0
	bne	.Ltmp81
	vqmovn.s16	d0, q0
	vqmovn.s16	d1, q1
	vqmovn.s16	d4, q2
	vqmovn.s16	d5, q3
	vqmovn.s16	d8, q4
	vqmovn.s16	d9, q5
	vqmovn.s16	d12, q6
	vqmovn.s16	d13, q7
	b	.Ltmp82
.Ltmp81:
	vqmovun.s16	d0, q0
	vqmovun.s16	d1, q1
	vqmovun.s16	d4, q2
	vqmovun.s16	d5, q3
	vqmovun.s16	d8, q4
	vqmovun.s16	d9, q5
	vqmovun.s16	d12, q6
	vqmovun.s16	d13, q7
	vmov.i8	q8, #0x80
	veor	q0, q0, q8
	veor	q2, q2, q8
	veor	q4, q4, q8
	veor	q6, q6, q8
.Ltmp82:
	ldr	r4, [r10, #32]
	ldr	r5, [r10, #24]
	vst1.8	{d0, d1}, [r5], r4
	vst1.8	{d4, d5}, [r5], r4
	vst1.8	{d8, d9}, [r5], r4
	vst1.8	{d12, d13}, [r5], r4
	ldr	r4, [r10, #28]
	str	r5, [r10, #24]
	subs	r4, r4, #1
	str	r4, [r10, #28]
	bne	.Ltmp78

	@NO_APP
.Ltmp83:
	@DEBUG_VALUE: conv_tiles_one_group:r0 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:r1 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:r2 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:w0 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:w1 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:w2 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:x <- undef
	@DEBUG_VALUE: conv_tiles_one_group:y <- undef
	.loc	9 0 5 is_stmt 0                 @ csrc/kernels/conv_rows/tile_arm_neon.h:0:5
	b	.LBB0_13
.Ltmp84:
.LBB0_12:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	@DEBUG_VALUE: run:p <- $r8
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: run:tiles <- 1
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] $sp
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	9 267 5 is_stmt 1               @ csrc/kernels/conv_rows/tile_arm_neon.h:267:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:25:31 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:47:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ] ]
	@APP
	ldr	r0, [r10]
	ldr	r2, [r10, #4]
	ldr	r3, [r10, #8]
	ldr	r7, [r10, #12]
	add	r4, r7, #48
	add	r1, r7, #96
	vld1.8	{d28, d29, d30, d31}, [r0]
	vld1.8	{d18, d19}, [r4]!
	vdup.8	d22, d29[0]
	vdup.8	d23, d29[6]
	vdup.8	d24, d30[4]
	vdup.8	d25, d31[2]
.Ltmp85:
	add	r6, r10, #48
	vld1.8	{d16, d17}, [r7]!
	vmull.s8	q0, d18, d22
	vmull.s8	q1, d19, d22
	vdup.8	d22, d28[5]
	vmull.s8	q2, d18, d23
	vmull.s8	q3, d19, d23
	vdup.8	d23, d29[3]
	vld1.8	{d20, d21}, [r1]!
	vmull.s8	q4, d18, d24
	vmull.s8	q5, d19, d24
	vdup.8	d24, d30[1]
	vmull.s8	q6, d18, d25
	vmull.s8	q7, d19, d25
	vdup.8	d25, d30[7]
	vld1.8	{d18, d19}, [r4]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[7]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[3]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[1]
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[6]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[4]
	vld1.8	{d20, d21}, [r1]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[2]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[0]
	vld1.8	{d18, d19}, [r4]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[6]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d30[0]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[6]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[4]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[2]
	add	r5, r0, #24
	mov	r0, r2
	mov	r2, r3
	mov	r3, r5
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[7]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[5]
	vld1.8	{d20, d21}, [r1]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[3]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[1]
	add	r7, r7, #96
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[7]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vld1.8	{d28, d29, d30, d31}, [r0]
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[3]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[1]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d30[7]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d28[5]
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[6]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[4]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[2]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[0]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d28[7]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vdup.8	d23, d29[5]
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d24, d30[3]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vdup.8	d25, d31[1]
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d29[0]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[6]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[4]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[2]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d29[1]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vdup.8	d23, d29[7]
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vdup.8	d25, d31[3]
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d29[2]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d30[0]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[6]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[4]
	vld1.8	{d18, d19}, [r7]!
	vst1.16	{d0, d1, d2, d3}, [r6]!
	vmull.s8	q0, d16, d22
	vmull.s8	q1, d17, d22
	vdup.8	d22, d29[3]
	vst1.16	{d4, d5, d6, d7}, [r6]!
	vmull.s8	q2, d16, d23
	vmull.s8	q3, d17, d23
	vdup.8	d23, d30[1]
	vst1.16	{d8, d9, d10, d11}, [r6]!
	vmull.s8	q4, d16, d24
	vmull.s8	q5, d17, d24
	vdup.8	d24, d30[7]
	vst1.16	{d12, d13, d14, d15}, [r6]
	vmull.s8	q6, d16, d25
	vmull.s8	q7, d17, d25
	vdup.8	d25, d31[5]
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d29[4]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d30[2]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d31[0]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[6]
	vld1.8	{d20, d21}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d29[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vdup.8	d23, d30[3]
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d24, d31[1]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vdup.8	d25, d31[7]
	add	r5, r0, #24
	mov	r0, r2
	mov	r2, r3
	mov	r3, r5
	add	r4, r4, #240
	add	r1, r1, #240
	vld1.8	{d18, d19}, [r4]!
	vld1.8	{d28, d29, d30, d31}, [r0]
	vmlal.s8	q0, d20, d22
	vmlal.s8	q1, d21, d22
	vdup.8	d22, d29[0]
	vmlal.s8	q2, d20, d23
	vmlal.s8	q3, d21, d23
	vdup.8	d23, d29[6]
	vmlal.s8	q4, d20, d24
	vmlal.s8	q5, d21, d24
	vdup.8	d24, d30[4]
	vmlal.s8	q6, d20, d25
	vmlal.s8	q7, d21, d25
	vdup.8	d25, d31[2]
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[5]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[3]
	vld1.8	{d20, d21}, [r1]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[1]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d30[7]
	vld1.8	{d18, d19}, [r4]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[7]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[3]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[1]
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[6]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[4]
	vld1.8	{d20, d21}, [r1]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[2]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[0]
	vld1.8	{d18, d19}, [r4]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[6]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d30[0]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[6]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[4]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[2]
	add	r5, r0, #24
	mov	r0, r2
	mov	r2, r3
	mov	r3, r5
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[7]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[5]
	vld1.8	{d20, d21}, [r1]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[3]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[1]
	sub	r4, r4, #336
	vld1.8	{d18, d19}, [r4]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[7]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vld1.8	{d28, d29, d30, d31}, [r0]
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[6]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[4]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[2]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[0]
	add	r6, r10, #48
	sub	r7, r7, #336
	sub	r1, r1, #336
	vld1.16	{d16, d17}, [r6]!
	vhadd.s16	q0, q0, q8
	vld1.16	{d20, d21}, [r6]!
	vhadd.s16	q1, q1, q10
	vld1.16	{d16, d17}, [r6]!
	vhadd.s16	q2, q2, q8
	vld1.16	{d20, d21}, [r6]!
	vhadd.s16	q3, q3, q10
	vld1.16	{d16, d17}, [r6]!
	vhadd.s16	q4, q4, q8
	vld1.16	{d20, d21}, [r6]!
	vhadd.s16	q5, q5, q10
	vld1.16	{d16, d17}, [r6]!
	vhadd.s16	q6, q6, q8
	vld1.16	{d20, d21}, [r6]!
	vhadd.s16	q7, q7, q10
	ldr	r5, [r10, #16]
	vld1.16	{d16, d17}, [r5]!
	vld1.16	{d20, d21}, [r5]
	vadd.i16	q0, q0, q8
	vadd.i16	q1, q1, q10
	vadd.i16	q2, q2, q8
	vadd.i16	q3, q3, q10
	vadd.i16	q4, q4, q8
	vadd.i16	q5, q5, q10
	vadd.i16	q6, q6, q8
	vadd.i16	q7, q7, q10
	ldr	r5, [r10, #20]
	vld1.16	{d16, d17}, [r5]!
	vld1.16	{d20, d21}, [r5]
	vqrdmulh.s16	q0, q0, q8
	vqrdmulh.s16	q1, q1, q10
	vqrdmulh.s16	q2, q2, q8
	vqrdmulh.s16	q3, q3, q10
	vqrdmulh.s16	q4, q4, q8
	vqrdmulh.s16	q5, q5, q10
	vqrdmulh.s16	q6, q6, q8
	vqrdmulh.s16	q7, q7, q10
	ldr	r5, [r10, #36]
	cmp	r5, #0
	bne	.Ltmp86
	vqmovn.s16	d0, q0
	vqmovn.s16	d1, q1
	vqmovn.s16	d4, q2
	vqmovn.s16	d5, q3
	vqmovn.s16	d8, q4
	vqmovn.s16	d9, q5
	vqmovn.s16	d12, q6
	vqmovn.s16	d13, q7
	b	.Ltmp87
.Ltmp86:
	vqmovun.s16	d0, q0
	vqmovun.s16	d1, q1
	vqmovun.s16	d4, q2
	vqmovun.s16	d5, q3
	vqmovun.s16	d8, q4
	vqmovun.s16	d9, q5
	vqmovun.s16	d12, q6
	vqmovun.s16	d13, q7
	vmov.i8	q8, #0x80
	veor	q0, q0, q8
	veor	q2, q2, q8
	veor	q4, q4, q8
	veor	q6, q6, q8
.Ltmp87:
	ldr	r6, [r10, #32]
	ldr	r5, [r10, #24]
	vst1.8	{d0, d1}, [r5], r6
	vst1.8	{d4, d5}, [r5], r6
	vst1.8	{d8, d9}, [r5], r6
	vst1.8	{d12, d13}, [r5], r6
	ldr	r6, [r10, #28]
	str	r5, [r10, #24]
	subs	r6, r6, #1
	str	r6, [r10, #28]
	bne	.Ltmp85

	@NO_APP
.Ltmp88:
	@DEBUG_VALUE: conv_tiles_two_groups:r0 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:r1 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:r2 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:w0 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:w1 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:w2 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:x <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:y <- undef
.LBB0_13:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 160 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 0 0 is_stmt 0                 @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	asr	r0, r12, #31
.Ltmp89:
	.loc	2 48 45 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:48:45 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldm	lr, {r1, r2, r3}
.Ltmp90:
	.loc	2 0 0 is_stmt 0                 @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r0, r12, r0, lsr #30
.Ltmp91:
	.loc	2 48 61                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:48:61 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r1, r1, #16
.Ltmp92:
	@DEBUG_VALUE: k <- 3
	.loc	2 0 61                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0:61
	ldr	r10, [sp, #64]                  @ 4-byte Reload
.Ltmp93:
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] $sp
	.loc	2 48 43                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:48:43 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r1, [sp, #96]
	.loc	2 48 61 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:48:61 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r1, r2, #16
.Ltmp94:
	.loc	2 0 0 is_stmt 0                 @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	asr	r12, r0, #2
.Ltmp95:
	@DEBUG_VALUE: tiles:count <- $r12
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 288] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 256] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 64] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 224] $sp
	.loc	2 48 43                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:48:43 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r1, [sp, #100]
	.loc	2 48 61                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:48:61 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r1, r3, #16
.Ltmp96:
	.loc	2 49 22                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:49:22 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	subs	r7, r12, #1
.Ltmp97:
	@DEBUG_VALUE: run:tiles <- $r7
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] $sp
	@DEBUG_VALUE: run:p <- $r8
	.loc	2 48 43 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:48:43 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r1, [sp, #104]
.Ltmp98:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 224] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 64] $sp
	.loc	2 23 14                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:23:14 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:49:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	str	r7, [sp, #124]
.Ltmp99:
	.loc	2 24 15                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:24:15 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:49:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	beq	.LBB0_18
.Ltmp100:
@ %bb.14:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 224] $sp
	@DEBUG_VALUE: run:p <- $r8
	@DEBUG_VALUE: run:tiles <- $r7
	@DEBUG_VALUE: tiles:count <- $r12
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 25 7                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:25:7 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:49:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	ldr	r1, [r8, #16]
	@DEBUG_VALUE: conv_tiles_two_groups:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] undef
	@DEBUG_VALUE: conv_tiles_one_group:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] undef
	.loc	2 25 0 is_stmt 0                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:25 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:49:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	add	r10, sp, #96
	.loc	2 25 5                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:25:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:49:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	cmp	r1, #14
	bne	.LBB0_16
.Ltmp101:
@ %bb.15:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 224] $sp
	@DEBUG_VALUE: run:p <- $r8
	@DEBUG_VALUE: run:tiles <- $r7
	@DEBUG_VALUE: tiles:count <- $r12
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	9 267 5 is_stmt 1               @ csrc/kernels/conv_rows/tile_arm_neon.h:267:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:25:31 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:49:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ] ]
	@APP
	ldr	r1, [r10]
	ldr	r2, [r10, #4]
	ldr	r3, [r10, #8]
	ldr	r7, [r10, #12]
	add	r6, r7, #48
	add	r5, r7, #96
	vld1.8	{d28, d29, d30, d31}, [r1]
	vld1.8	{d18, d19}, [r6]!
	vdup.8	d22, d29[0]
	vdup.8	d23, d29[6]
	vdup.8	d24, d30[4]
	vdup.8	d25, d31[2]
.Ltmp102:
	add	r0, r10, #48
	vld1.8	{d16, d17}, [r7]!
	vmull.s8	q0, d18, d22
	vmull.s8	q1, d19, d22
	vdup.8	d22, d28[5]
	vmull.s8	q2, d18, d23
	vmull.s8	q3, d19, d23
	vdup.8	d23, d29[3]
	vld1.8	{d20, d21}, [r5]!
	vmull.s8	q4, d18, d24
	vmull.s8	q5, d19, d24
	vdup.8	d24, d30[1]
	vmull.s8	q6, d18, d25
	vmull.s8	q7, d19, d25
	vdup.8	d25, d30[7]
	vld1.8	{d18, d19}, [r6]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[7]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[3]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[1]
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[6]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[4]
	vld1.8	{d20, d21}, [r5]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[2]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[0]
	vld1.8	{d18, d19}, [r6]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[6]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d30[0]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[6]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[4]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[2]
	add	r4, r1, #24
	mov	r1, r2
	mov	r2, r3
	mov	r3, r4
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[7]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[5]
	vld1.8	{d20, d21}, [r5]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[3]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[1]
	add	r7, r7, #96
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[7]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vld1.8	{d28, d29, d30, d31}, [r1]
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[3]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[1]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d30[7]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d28[5]
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[6]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[4]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[2]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[0]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d28[7]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vdup.8	d23, d29[5]
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d24, d30[3]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vdup.8	d25, d31[1]
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d29[0]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[6]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[4]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[2]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d29[1]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vdup.8	d23, d29[7]
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vdup.8	d25, d31[3]
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d29[2]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d30[0]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[6]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[4]
	vld1.8	{d18, d19}, [r7]!
	vst1.16	{d0, d1, d2, d3}, [r0]!
	vmull.s8	q0, d16, d22
	vmull.s8	q1, d17, d22
	vdup.8	d22, d29[3]
	vst1.16	{d4, d5, d6, d7}, [r0]!
	vmull.s8	q2, d16, d23
	vmull.s8	q3, d17, d23
	vdup.8	d23, d30[1]
	vst1.16	{d8, d9, d10, d11}, [r0]!
	vmull.s8	q4, d16, d24
	vmull.s8	q5, d17, d24
	vdup.8	d24, d30[7]
	vst1.16	{d12, d13, d14, d15}, [r0]
	vmull.s8	q6, d16, d25
	vmull.s8	q7, d17, d25
	vdup.8	d25, d31[5]
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d29[4]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d30[2]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d31[0]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[6]
	vld1.8	{d20, d21}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d29[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vdup.8	d23, d30[3]
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d24, d31[1]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vdup.8	d25, d31[7]
	add	r4, r1, #24
	mov	r1, r2
	mov	r2, r3
	mov	r3, r4
	add	r6, r6, #240
	add	r5, r5, #240
	vld1.8	{d18, d19}, [r6]!
	vld1.8	{d28, d29, d30, d31}, [r1]
	vmlal.s8	q0, d20, d22
	vmlal.s8	q1, d21, d22
	vdup.8	d22, d29[0]
	vmlal.s8	q2, d20, d23
	vmlal.s8	q3, d21, d23
	vdup.8	d23, d29[6]
	vmlal.s8	q4, d20, d24
	vmlal.s8	q5, d21, d24
	vdup.8	d24, d30[4]
	vmlal.s8	q6, d20, d25
	vmlal.s8	q7, d21, d25
	vdup.8	d25, d31[2]
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[5]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[3]
	vld1.8	{d20, d21}, [r5]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[1]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d30[7]
	vld1.8	{d18, d19}, [r6]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[7]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[3]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[1]
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[6]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[4]
	vld1.8	{d20, d21}, [r5]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[2]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[0]
	vld1.8	{d18, d19}, [r6]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[6]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d30[0]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[6]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[4]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[2]
	add	r4, r1, #24
	mov	r1, r2
	mov	r2, r3
	mov	r3, r4
	vld1.8	{d16, d17}, [r7]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[7]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[5]
	vld1.8	{d20, d21}, [r5]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[3]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[1]
	sub	r6, r6, #336
	vld1.8	{d18, d19}, [r6]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[7]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vld1.8	{d28, d29, d30, d31}, [r1]
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[6]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[4]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[2]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[0]
	add	r0, r10, #48
	sub	r7, r7, #336
	sub	r5, r5, #336
	vld1.16	{d16, d17}, [r0]!
	vhadd.s16	q0, q0, q8
	vld1.16	{d20, d21}, [r0]!
	vhadd.s16	q1, q1, q10
	vld1.16	{d16, d17}, [r0]!
	vhadd.s16	q2, q2, q8
	vld1.16	{d20, d21}, [r0]!
	vhadd.s16	q3, q3, q10
	vld1.16	{d16, d17}, [r0]!
	vhadd.s16	q4, q4, q8
	vld1.16	{d20, d21}, [r0]!
	vhadd.s16	q5, q5, q10
	vld1.16	{d16, d17}, [r0]!
	vhadd.s16	q6, q6, q8
	vld1.16	{d20, d21}, [r0]!
	vhadd.s16	q7, q7, q10
	ldr	r4, [r10, #16]
	vld1.16	{d16, d17}, [r4]!
	vld1.16	{d20, d21}, [r4]
	vadd.i16	q0, q0, q8
	vadd.i16	q1, q1, q10
	vadd.i16	q2, q2, q8
	vadd.i16	q3, q3, q10
	vadd.i16	q4, q4, q8
	vadd.i16	q5, q5, q10
	vadd.i16	q6, q6, q8
	vadd.i16	q7, q7, q10
	ldr	r4, [r10, #20]
	vld1.16	{d16, d17}, [r4]!
	vld1.16	{d20, d21}, [r4]
	vqrdmulh.s16	q0, q0, q8
	vqrdmulh.s16	q1, q1, q10
	vqrdmulh.s16	q2, q2, q8
	vqrdmulh.s16	q3, q3, q10
	vqrdmulh.s16	q4, q4, q8
	vqrdmulh.s16	q5, q5, q10
	vqrdmulh.s16	q6, q6, q8
	vqrdmulh.s16	q7, q7, q10
	ldr	r4, [r10, #36]
	cmp	r4, #0
	bne	.Ltmp103
	vqmovn.s16	d0, q0
	vqmovn.s16	d1, q1
	vqmovn.s16	d4, q2
	vqmovn.s16	d5, q3
	vqmovn.s16	d8, q4
	vqmovn.s16	d9, q5
	vqmovn.s16	d12, q6
	vqmovn.s16	d13, q7
	b	.Ltmp104
.Ltmp103:
	vqmovun.s16	d0, q0
	vqmovun.s16	d1, q1
	vqmovun.s16	d4, q2
	vqmovun.s16	d5, q3
	vqmovun.s16	d8, q4
	vqmovun.s16	d9, q5
	vqmovun.s16	d12, q6
	vqmovun.s16	d13, q7
	vmov.i8	q8, #0x80
	veor	q0, q0, q8
	veor	q2, q2, q8
	veor	q4, q4, q8
	veor	q6, q6, q8
.Ltmp104:
	ldr	r0, [r10, #32]
	ldr	r4, [r10, #24]
	vst1.8	{d0, d1}, [r4], r0
	vst1.8	{d4, d5}, [r4], r0
	vst1.8	{d8, d9}, [r4], r0
	vst1.8	{d12, d13}, [r4], r0
	ldr	r0, [r10, #28]
	str	r4, [r10, #24]
	subs	r0, r0, #1
	str	r0, [r10, #28]
	bne	.Ltmp102

	@NO_APP
.Ltmp105:
	@DEBUG_VALUE: conv_tiles_two_groups:r0 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:r1 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:r2 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:w0 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:w1 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:w2 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:x <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:y <- undef
	.loc	9 0 5 is_stmt 0                 @ csrc/kernels/conv_rows/tile_arm_neon.h:0:5
	b	.LBB0_17
.Ltmp106:
.LBB0_16:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 224] $sp
	@DEBUG_VALUE: run:p <- $r8
	@DEBUG_VALUE: run:tiles <- $r7
	@DEBUG_VALUE: tiles:count <- $r12
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	9 236 5 is_stmt 1               @ csrc/kernels/conv_rows/tile_arm_neon.h:236:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:25:58 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:49:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ] ]
	@APP
	ldr	r0, [r10]
	ldr	r1, [r10, #4]
	ldr	r2, [r10, #8]
	ldr	r3, [r10, #12]
	add	r7, r3, #48
	add	r6, r3, #96
	vld1.8	{d28, d29, d30, d31}, [r0]
	vld1.8	{d18, d19}, [r7]!
	vdup.8	d22, d29[0]
	vdup.8	d23, d29[6]
	vdup.8	d24, d30[4]
	vdup.8	d25, d31[2]
.Ltmp107:
	ldr	r5, [r10, #16]
	movs	r4, #2
	vld1.8	{d16, d17}, [r3]!
	vld1.16	{d0, d1, d2, d3}, [r5]
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[5]
	vld1.16	{d4, d5, d6, d7}, [r5]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[3]
	vld1.8	{d20, d21}, [r6]!
	vld1.16	{d8, d9, d10, d11}, [r5]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[1]
	vld1.16	{d12, d13, d14, d15}, [r5]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d30[7]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[7]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[3]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[1]
	b	.Ltmp108
.Ltmp109:
	subs	r4, r4, #1
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[5]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[3]
	vld1.8	{d20, d21}, [r6]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[1]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d30[7]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[7]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[3]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[1]
.Ltmp108:
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[6]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[4]
	vld1.8	{d20, d21}, [r6]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[2]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[0]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[6]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d30[0]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[6]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[4]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[2]
	add	r5, r0, #24
	mov	r0, r1
	mov	r1, r2
	mov	r2, r5
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[7]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[5]
	vld1.8	{d20, d21}, [r6]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[3]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[1]
	subeq	r7, r7, #336
	addne	r7, r7, #96
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[7]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vld1.8	{d28, d29, d30, d31}, [r0]
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[6]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[4]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[2]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[0]
	subeq	r3, r3, #336
	addne	r3, r3, #96
	subeq	r6, r6, #336
	addne	r6, r6, #96
	bne	.Ltmp109
	ldr	r5, [r10, #20]
	vld1.16	{d16, d17}, [r5]!
	vld1.16	{d20, d21}, [r5]
	vqrdmulh.s16	q0, q0, q8
	vqrdmulh.s16	q1, q1, q10
	vqrdmulh.s16	q2, q2, q8
	vqrdmulh.s16	q3, q3, q10
	vqrdmulh.s16	q4, q4, q8
	vqrdmulh.s16	q5, q5, q10
	vqrdmulh.s16	q6, q6, q8
	vqrdmulh.s16	q7, q7, q10
	ldr	r5, [r10, #36]
	cmp	r5, #0
	bne	.Ltmp110
	vqmovn.s16	d0, q0
	vqmovn.s16	d1, q1
	vqmovn.s16	d4, q2
	vqmovn.s16	d5, q3
	vqmovn.s16	d8, q4
	vqmovn.s16	d9, q5
	vqmovn.s16	d12, q6
	vqmovn.s16	d13, q7
	b	.Ltmp111
.Ltmp110:
	vqmovun.s16	d0, q0
	vqmovun.s16	d1, q1
	vqmovun.s16	d4, q2
	vqmovun.s16	d5, q3
	vqmovun.s16	d8, q4
	vqmovun.s16	d9, q5
	vqmovun.s16	d12, q6
	vqmovun.s16	d13, q7
	vmov.i8	q8, #0x80
	veor	q0, q0, q8
	veor	q2, q2, q8
	veor	q4, q4, q8
	veor	q6, q6, q8
.Ltmp111:
	ldr	r4, [r10, #32]
	ldr	r5, [r10, #24]
	vst1.8	{d0, d1}, [r5], r4
	vst1.8	{d4, d5}, [r5], r4
	vst1.8	{d8, d9}, [r5], r4
	vst1.8	{d12, d13}, [r5], r4
	ldr	r4, [r10, #28]
	str	r5, [r10, #24]
	subs	r4, r4, #1
	str	r4, [r10, #28]
	bne	.Ltmp107

	@NO_APP
.Ltmp112:
	@DEBUG_VALUE: conv_tiles_one_group:r0 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:r1 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:r2 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:w0 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:w1 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:w2 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:x <- undef
	@DEBUG_VALUE: conv_tiles_one_group:y <- undef
.LBB0_17:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 224] $sp
	@DEBUG_VALUE: run:p <- $r8
	@DEBUG_VALUE: tiles:count <- $r12
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	9 0 5 is_stmt 0                 @ csrc/kernels/conv_rows/tile_arm_neon.h:0:5
	ldr	r10, [sp, #64]                  @ 4-byte Reload
.Ltmp113:
.LBB0_18:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 224] $sp
	@DEBUG_VALUE: tiles:count <- $r12
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 50 30 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:50:30 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r1, [r8]
	.loc	2 50 25 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:50:25 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	cmp	r1, r12, lsl #2
	bne	.LBB0_20
.Ltmp114:
@ %bb.19:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 224] $sp
	@DEBUG_VALUE: tiles:count <- $r12
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 50 0 is_stmt 1                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:50 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	lsl	r2, r12, #2
	b	.LBB0_24
.Ltmp115:
.LBB0_20:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 224] $sp
	@DEBUG_VALUE: tiles:count <- $r12
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 52 40                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:52:40 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	sub	r0, r1, #4
.Ltmp116:
	@DEBUG_VALUE: tiles:last <- $r0
	@DEBUG_VALUE: k <- 0
	.loc	2 53 45 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:53:45 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldm	lr, {r2, r3, r7}
	add	r1, r0, r0, lsl #1
.Ltmp117:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 288] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 256] $sp
	@DEBUG_VALUE: k <- 2
	.loc	2 25 0                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:25 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:55:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	add	r12, sp, #96
.Ltmp118:
	.loc	2 54 36                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:54:36 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r6, [r8, #8]
.Ltmp119:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 224] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 64] $sp
	.loc	2 53 53                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:53:53 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r2, r2, r1, lsl #1
	add	r3, r3, r1, lsl #1
.Ltmp120:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 64] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 224] $sp
	@DEBUG_VALUE: k <- 3
	.loc	2 25 7                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:25:7 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:55:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	ldr	r5, [r8, #16]
.Ltmp121:
	.loc	2 53 53                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:53:53 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r1, r7, r1, lsl #1
.Ltmp122:
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 192] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 96] $sp
	.loc	2 54 11 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:54:11 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	mla	r0, r6, r0, r9
.Ltmp123:
	.loc	2 53 80 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:53:80 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	sub	r2, r2, #8
	@DEBUG_VALUE: k <- 3
	sub	r1, r1, #8
.Ltmp124:
	.loc	2 23 14 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:23:14 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:55:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	mov	r7, #1
.Ltmp125:
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] $sp
	@DEBUG_VALUE: run:p <- $r8
	@DEBUG_VALUE: run:tiles <- 1
	.loc	2 53 43                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:53:43 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r1, [sp, #104]
.Ltmp126:
	.loc	2 25 5                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:25:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:55:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	cmp	r5, #14
.Ltmp127:
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] $sp
	@DEBUG_VALUE: run:tiles <- 1
	.loc	2 54 11                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:54:11 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r1, [sp, #60]                   @ 4-byte Reload
.Ltmp128:
	.loc	2 53 43                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:53:43 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r2, [sp, #96]
	.loc	2 53 80 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:53:80 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	sub	r2, r3, #8
.Ltmp129:
	.loc	2 54 11 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:54:11 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	add	r0, r1, r0
.Ltmp130:
	.loc	2 23 14                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:23:14 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:55:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	str	r7, [sp, #124]
.Ltmp131:
	.loc	2 53 43                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:53:43 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r2, [sp, #100]
.Ltmp132:
	.loc	2 54 11                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:54:11 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	str	r0, [sp, #120]
	@DEBUG_VALUE: conv_tiles_two_groups:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] undef
	@DEBUG_VALUE: conv_tiles_one_group:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] undef
.Ltmp133:
	.loc	2 25 5                          @ csrc/kernels/conv_rows/conv_rows_neon.cpp:25:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:55:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ]
	bne	.LBB0_22
.Ltmp134:
@ %bb.21:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: run:tiles <- 1
	@DEBUG_VALUE: run:p <- $r8
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 96] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 192] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	9 267 5                         @ csrc/kernels/conv_rows/tile_arm_neon.h:267:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:25:31 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:55:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ] ]
	@APP
	ldr	r0, [r12]
	ldr	r1, [r12, #4]
	ldr	r2, [r12, #8]
	ldr	r3, [r12, #12]
	add	r7, r3, #48
	add	r6, r3, #96
	vld1.8	{d28, d29, d30, d31}, [r0]
	vld1.8	{d18, d19}, [r7]!
	vdup.8	d22, d29[0]
	vdup.8	d23, d29[6]
	vdup.8	d24, d30[4]
	vdup.8	d25, d31[2]
.Ltmp135:
	add	r4, r12, #48
	vld1.8	{d16, d17}, [r3]!
	vmull.s8	q0, d18, d22
	vmull.s8	q1, d19, d22
	vdup.8	d22, d28[5]
	vmull.s8	q2, d18, d23
	vmull.s8	q3, d19, d23
	vdup.8	d23, d29[3]
	vld1.8	{d20, d21}, [r6]!
	vmull.s8	q4, d18, d24
	vmull.s8	q5, d19, d24
	vdup.8	d24, d30[1]
	vmull.s8	q6, d18, d25
	vmull.s8	q7, d19, d25
	vdup.8	d25, d30[7]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[7]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[3]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[1]
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[6]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[4]
	vld1.8	{d20, d21}, [r6]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[2]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[0]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[6]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d30[0]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[6]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[4]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[2]
	add	r5, r0, #24
	mov	r0, r1
	mov	r1, r2
	mov	r2, r5
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[7]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[5]
	vld1.8	{d20, d21}, [r6]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[3]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[1]
	add	r3, r3, #96
	vld1.8	{d18, d19}, [r3]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[7]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vld1.8	{d28, d29, d30, d31}, [r0]
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[3]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[1]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d30[7]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d28[5]
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[6]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[4]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[2]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[0]
	vld1.8	{d18, d19}, [r3]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d28[7]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vdup.8	d23, d29[5]
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d24, d30[3]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vdup.8	d25, d31[1]
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d29[0]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[6]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[4]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[2]
	vld1.8	{d18, d19}, [r3]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d29[1]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vdup.8	d23, d29[7]
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vdup.8	d25, d31[3]
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d29[2]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d30[0]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[6]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[4]
	vld1.8	{d18, d19}, [r3]!
	vst1.16	{d0, d1, d2, d3}, [r4]!
	vmull.s8	q0, d16, d22
	vmull.s8	q1, d17, d22
	vdup.8	d22, d29[3]
	vst1.16	{d4, d5, d6, d7}, [r4]!
	vmull.s8	q2, d16, d23
	vmull.s8	q3, d17, d23
	vdup.8	d23, d30[1]
	vst1.16	{d8, d9, d10, d11}, [r4]!
	vmull.s8	q4, d16, d24
	vmull.s8	q5, d17, d24
	vdup.8	d24, d30[7]
	vst1.16	{d12, d13, d14, d15}, [r4]
	vmull.s8	q6, d16, d25
	vmull.s8	q7, d17, d25
	vdup.8	d25, d31[5]
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d29[4]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d30[2]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d31[0]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[6]
	vld1.8	{d20, d21}, [r3]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d29[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vdup.8	d23, d30[3]
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d24, d31[1]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vdup.8	d25, d31[7]
	add	r5, r0, #24
	mov	r0, r1
	mov	r1, r2
	mov	r2, r5
	add	r7, r7, #240
	add	r6, r6, #240
	vld1.8	{d18, d19}, [r7]!
	vld1.8	{d28, d29, d30, d31}, [r0]
	vmlal.s8	q0, d20, d22
	vmlal.s8	q1, d21, d22
	vdup.8	d22, d29[0]
	vmlal.s8	q2, d20, d23
	vmlal.s8	q3, d21, d23
	vdup.8	d23, d29[6]
	vmlal.s8	q4, d20, d24
	vmlal.s8	q5, d21, d24
	vdup.8	d24, d30[4]
	vmlal.s8	q6, d20, d25
	vmlal.s8	q7, d21, d25
	vdup.8	d25, d31[2]
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[5]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[3]
	vld1.8	{d20, d21}, [r6]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[1]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d30[7]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[7]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[3]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[1]
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[6]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[4]
	vld1.8	{d20, d21}, [r6]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[2]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[0]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[6]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d30[0]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[6]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[4]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[2]
	add	r5, r0, #24
	mov	r0, r1
	mov	r1, r2
	mov	r2, r5
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[7]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[5]
	vld1.8	{d20, d21}, [r6]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[3]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[1]
	sub	r7, r7, #336
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[7]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vld1.8	{d28, d29, d30, d31}, [r0]
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[6]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[4]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[2]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[0]
	add	r4, r12, #48
	sub	r3, r3, #336
	sub	r6, r6, #336
	vld1.16	{d16, d17}, [r4]!
	vhadd.s16	q0, q0, q8
	vld1.16	{d20, d21}, [r4]!
	vhadd.s16	q1, q1, q10
	vld1.16	{d16, d17}, [r4]!
	vhadd.s16	q2, q2, q8
	vld1.16	{d20, d21}, [r4]!
	vhadd.s16	q3, q3, q10
	vld1.16	{d16, d17}, [r4]!
	vhadd.s16	q4, q4, q8
	vld1.16	{d20, d21}, [r4]!
	vhadd.s16	q5, q5, q10
	vld1.16	{d16, d17}, [r4]!
	vhadd.s16	q6, q6, q8
	vld1.16	{d20, d21}, [r4]!
	vhadd.s16	q7, q7, q10
	ldr	r5, [r12, #16]
	vld1.16	{d16, d17}, [r5]!
	vld1.16	{d20, d21}, [r5]
	vadd.i16	q0, q0, q8
	vadd.i16	q1, q1, q10
	vadd.i16	q2, q2, q8
	vadd.i16	q3, q3, q10
	vadd.i16	q4, q4, q8
	vadd.i16	q5, q5, q10
	vadd.i16	q6, q6, q8
	vadd.i16	q7, q7, q10
	ldr	r5, [r12, #20]
	vld1.16	{d16, d17}, [r5]!
	vld1.16	{d20, d21}, [r5]
	vqrdmulh.s16	q0, q0, q8
	vqrdmulh.s16	q1, q1, q10
	vqrdmulh.s16	q2, q2, q8
	vqrdmulh.s16	q3, q3, q10
	vqrdmulh.s16	q4, q4, q8
	vqrdmulh.s16	q5, q5, q10
	vqrdmulh.s16	q6, q6, q8
	vqrdmulh.s16	q7, q7, q10
	ldr	r5, [r12, #36]
	cmp	r5, #0
	bne	.Ltmp136
	vqmovn.s16	d0, q0
	vqmovn.s16	d1, q1
	vqmovn.s16	d4, q2
	vqmovn.s16	d5, q3
	vqmovn.s16	d8, q4
	vqmovn.s16	d9, q5
	vqmovn.s16	d12, q6
	vqmovn.s16	d13, q7
	b	.Ltmp137
.Ltmp136:
	vqmovun.s16	d0, q0
	vqmovun.s16	d1, q1
	vqmovun.s16	d4, q2
	vqmovun.s16	d5, q3
	vqmovun.s16	d8, q4
	vqmovun.s16	d9, q5
	vqmovun.s16	d12, q6
	vqmovun.s16	d13, q7
	vmov.i8	q8, #0x80
	veor	q0, q0, q8
	veor	q2, q2, q8
	veor	q4, q4, q8
	veor	q6, q6, q8
.Ltmp137:
	ldr	r4, [r12, #32]
	ldr	r5, [r12, #24]
	vst1.8	{d0, d1}, [r5], r4
	vst1.8	{d4, d5}, [r5], r4
	vst1.8	{d8, d9}, [r5], r4
	vst1.8	{d12, d13}, [r5], r4
	ldr	r4, [r12, #28]
	str	r5, [r12, #24]
	subs	r4, r4, #1
	str	r4, [r12, #28]
	bne	.Ltmp135

	@NO_APP
.Ltmp138:
	@DEBUG_VALUE: conv_tiles_two_groups:r0 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:r1 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:r2 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:w0 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:w1 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:w2 <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:x <- undef
	@DEBUG_VALUE: conv_tiles_two_groups:y <- undef
	.loc	9 0 5 is_stmt 0                 @ csrc/kernels/conv_rows/tile_arm_neon.h:0:5
	b	.LBB0_23
.Ltmp139:
.LBB0_22:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: run:tiles <- 1
	@DEBUG_VALUE: run:p <- $r8
	@DEBUG_VALUE: run:t <- [DW_OP_plus_uconst 96, DW_OP_stack_value] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 96] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 192] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	9 236 5 is_stmt 1               @ csrc/kernels/conv_rows/tile_arm_neon.h:236:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:25:58 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:55:5 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ] ] ]
	@APP
	ldr	r0, [r12]
	ldr	r1, [r12, #4]
	ldr	r2, [r12, #8]
	ldr	r3, [r12, #12]
	add	r7, r3, #48
	add	r6, r3, #96
	vld1.8	{d28, d29, d30, d31}, [r0]
	vld1.8	{d18, d19}, [r7]!
	vdup.8	d22, d29[0]
	vdup.8	d23, d29[6]
	vdup.8	d24, d30[4]
	vdup.8	d25, d31[2]
.Ltmp140:
	ldr	r5, [r12, #16]
	movs	r4, #2
	vld1.8	{d16, d17}, [r3]!
	vld1.16	{d0, d1, d2, d3}, [r5]
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[5]
	vld1.16	{d4, d5, d6, d7}, [r5]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[3]
	vld1.8	{d20, d21}, [r6]!
	vld1.16	{d8, d9, d10, d11}, [r5]
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[1]
	vld1.16	{d12, d13, d14, d15}, [r5]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d30[7]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[7]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[3]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[1]
	b	.Ltmp141
.Ltmp142:
	subs	r4, r4, #1
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[5]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[3]
	vld1.8	{d20, d21}, [r6]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[1]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d30[7]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[5]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[7]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[5]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[3]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[1]
.Ltmp141:
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[6]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[4]
	vld1.8	{d20, d21}, [r6]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[2]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[0]
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[6]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d30[0]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[6]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[4]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[2]
	add	r5, r0, #24
	mov	r0, r1
	mov	r1, r2
	mov	r2, r5
	vld1.8	{d16, d17}, [r3]!
	vmlal.s8	q0, d18, d22
	vmlal.s8	q1, d19, d22
	vdup.8	d22, d28[7]
	vmlal.s8	q2, d18, d23
	vmlal.s8	q3, d19, d23
	vdup.8	d23, d29[5]
	vld1.8	{d20, d21}, [r6]!
	vmlal.s8	q4, d18, d24
	vmlal.s8	q5, d19, d24
	vdup.8	d24, d30[3]
	vmlal.s8	q6, d18, d25
	vmlal.s8	q7, d19, d25
	vdup.8	d25, d31[1]
	subeq	r7, r7, #336
	addne	r7, r7, #96
	vld1.8	{d18, d19}, [r7]!
	vmlal.s8	q0, d16, d22
	vmlal.s8	q1, d17, d22
	vdup.8	d22, d31[7]
	vmlal.s8	q2, d16, d23
	vmlal.s8	q3, d17, d23
	vld1.8	{d28, d29, d30, d31}, [r0]
	vmlal.s8	q0, d20, d23
	vmlal.s8	q1, d21, d23
	vmlal.s8	q4, d16, d24
	vmlal.s8	q5, d17, d24
	vdup.8	d23, d29[6]
	vmlal.s8	q2, d20, d24
	vmlal.s8	q3, d21, d24
	vdup.8	d24, d30[4]
	vmlal.s8	q6, d16, d25
	vmlal.s8	q7, d17, d25
	vmlal.s8	q4, d20, d25
	vmlal.s8	q5, d21, d25
	vdup.8	d25, d31[2]
	vmlal.s8	q6, d20, d22
	vmlal.s8	q7, d21, d22
	vdup.8	d22, d29[0]
	subeq	r3, r3, #336
	addne	r3, r3, #96
	subeq	r6, r6, #336
	addne	r6, r6, #96
	bne	.Ltmp142
	ldr	r5, [r12, #20]
	vld1.16	{d16, d17}, [r5]!
	vld1.16	{d20, d21}, [r5]
	vqrdmulh.s16	q0, q0, q8
	vqrdmulh.s16	q1, q1, q10
	vqrdmulh.s16	q2, q2, q8
	vqrdmulh.s16	q3, q3, q10
	vqrdmulh.s16	q4, q4, q8
	vqrdmulh.s16	q5, q5, q10
	vqrdmulh.s16	q6, q6, q8
	vqrdmulh.s16	q7, q7, q10
	ldr	r5, [r12, #36]
	cmp	r5, #0
	bne	.Ltmp143
	vqmovn.s16	d0, q0
	vqmovn.s16	d1, q1
	vqmovn.s16	d4, q2
	vqmovn.s16	d5, q3
	vqmovn.s16	d8, q4
	vqmovn.s16	d9, q5
	vqmovn.s16	d12, q6
	vqmovn.s16	d13, q7
	b	.Ltmp144
.Ltmp143:
	vqmovun.s16	d0, q0
	vqmovun.s16	d1, q1
	vqmovun.s16	d4, q2
	vqmovun.s16	d5, q3
	vqmovun.s16	d8, q4
	vqmovun.s16	d9, q5
	vqmovun.s16	d12, q6
	vqmovun.s16	d13, q7
	vmov.i8	q8, #0x80
	veor	q0, q0, q8
	veor	q2, q2, q8
	veor	q4, q4, q8
	veor	q6, q6, q8
.Ltmp144:
	ldr	r4, [r12, #32]
	ldr	r5, [r12, #24]
	vst1.8	{d0, d1}, [r5], r4
	vst1.8	{d4, d5}, [r5], r4
	vst1.8	{d8, d9}, [r5], r4
	vst1.8	{d12, d13}, [r5], r4
	ldr	r4, [r12, #28]
	str	r5, [r12, #24]
	subs	r4, r4, #1
	str	r4, [r12, #28]
	bne	.Ltmp140

	@NO_APP
.Ltmp145:
	@DEBUG_VALUE: conv_tiles_one_group:r0 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:r1 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:r2 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:w0 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:w1 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:w2 <- undef
	@DEBUG_VALUE: conv_tiles_one_group:x <- undef
	@DEBUG_VALUE: conv_tiles_one_group:y <- undef
.LBB0_23:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 224 96] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_deref, DW_OP_LLVM_fragment 0 192] $sp
	@DEBUG_VALUE: tiles:t <- [DW_OP_plus_uconst 96, DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 192 32] $sp
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 56 14                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:56:14 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:27 ]
	ldr	r2, [r8]
.Ltmp146:
.LBB0_24:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: tiles:kTile <- 24
	@DEBUG_VALUE: tiles:kLeft <- 3
	@DEBUG_VALUE: tiles:kBefore <- 8
	@DEBUG_VALUE: tiles:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: tiles:first <- $r9
	@DEBUG_VALUE: tiles:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: tiles:p <- $r8
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 0 14 is_stmt 0                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0:14
	ldr	r5, [sp, #60]                   @ 4-byte Reload
	add	r6, sp, #72
	ldr	r7, [sp, #56]                   @ 4-byte Reload
.Ltmp147:
.LBB0_25:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 69 9 is_stmt 1                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:69:9
	mov	r0, r8
	mov	r1, r6
	mov	r3, r9
	str	r5, [sp]
	bl	_ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv
.Ltmp148:
	@DEBUG_VALUE: has_tile:p <- $r8
	@DEBUG_VALUE: has_tile:groups <- undef
	.loc	2 18 27 is_stmt 0               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:18:27 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:12 ]
	ldr	r1, [r8, #16]
.Ltmp149:
	.loc	2 68 58 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:58
	add	r9, r9, #16
.Ltmp150:
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	.loc	2 0 58 is_stmt 0                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0:58
	subs	r0, r1, #14
	movwne	r0, #1
.Ltmp151:
	.loc	2 18 33 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:18:33 @[ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:12 ]
	cmp	r1, #27
	mov	r1, #0
	movwlt	r1, #1
.Ltmp152:
	.loc	2 68 24                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:24
	tst	r1, r0
	bne	.LBB0_3
.Ltmp153:
@ %bb.26:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 0 24 is_stmt 0                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0:24
	ldr	r1, [r8, #4]
	.loc	2 68 24 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:24
	cmp	r1, #3
	ldreq	r1, [r8, #12]
	cmpeq	r1, #2
	bne	.LBB0_3
.Ltmp154:
@ %bb.27:                               @   in Loop: Header=BB0_8 Depth=1
	@DEBUG_VALUE: conv_rows_s8_neon:first <- $r9
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 68 24                         @ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:24
	ldrb	r1, [r8, #21]
	add	r10, r10, #32
	add	r7, r7, #432
	ldr	r2, [sp, #68]                   @ 4-byte Reload
	sub	r2, r2, #16
	tst	r1, #1
	beq	.LBB0_8
	b	.LBB0_3
.Ltmp155:
.LBB0_28:
	@DEBUG_VALUE: conv_rows_s8_neon:first <- 0
	@DEBUG_VALUE: conv_rows_s8_neon:out <- [DW_OP_plus_uconst 60] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:rows <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: conv_rows_s8_neon:p <- $r8
	.loc	2 0 24 is_stmt 0                @ csrc/kernels/conv_rows/conv_rows_neon.cpp:0:24
	ldr	r5, [sp, #60]                   @ 4-byte Reload
	.loc	2 68 24 is_stmt 1               @ csrc/kernels/conv_rows/conv_rows_neon.cpp:68:24
	b	.LBB0_3
.Ltmp156:
.Lfunc_end0:
	.size	_ZN7facesig17conv_rows_s8_neonERKNS_12NarrowParamsEPKPKaPv, .Lfunc_end0-_ZN7facesig17conv_rows_s8_neonERKNS_12NarrowParamsEPKPKaPv
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
	.file	10 "/work/wt/cside" "csrc/kernels/narrow/outer_neon.h"
	.loc	10 61 0                         @ csrc/kernels/narrow/outer_neon.h:61:0
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
.Ltmp157:
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	mov	r10, r0
.Ltmp158:
	@DEBUG_VALUE: outer_block:p <- $r10
	.loc	10 62 16 prologue_end           @ csrc/kernels/narrow/outer_neon.h:62:16
	ldr	r0, [r0]
	.loc	10 62 11 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:62:11
	cmp	r2, r0
	bge	.LBB1_45
.Ltmp159:
@ %bb.1:
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_block:first <- $r3
	@DEBUG_VALUE: outer_block:x <- $r2
	@DEBUG_VALUE: outer_block:s <- $r1
	.loc	10 0 11                         @ csrc/kernels/narrow/outer_neon.h:0:11
	mov	r9, r2
.Ltmp160:
	@DEBUG_VALUE: outer_block:x <- $r9
	@DEBUG_VALUE: outer_block:x <- $r9
	.loc	8 74 19                         @ csrc/kernels/narrow/narrow_neon.h:74:19 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	ldrb	r2, [r10, #20]
	mov	r5, r1
.Ltmp161:
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:s <- $r5
	.loc	8 0 19                          @ csrc/kernels/narrow/narrow_neon.h:0:19
	add	r1, sp, #144
.Ltmp162:
	add	r6, r1, #8
.Ltmp163:
	@DEBUG_VALUE: Finish:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: Finish:p <- $r10
	@DEBUG_VALUE: Finish:first <- $r4
	.loc	8 77 20                         @ csrc/kernels/narrow/narrow_neon.h:77:20 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	ldr	r1, [r10, #8]
	mov	r4, r3
.Ltmp164:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: outer_block:first <- $r4
	.loc	8 75 19                         @ csrc/kernels/narrow/narrow_neon.h:75:19 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	ldrb	r3, [r10, #21]
	.loc	8 76 21                         @ csrc/kernels/narrow/narrow_neon.h:76:21 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	ldrb	r12, [r10, #36]
.Ltmp165:
	.loc	8 78 33                         @ csrc/kernels/narrow/narrow_neon.h:78:33 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	ldr	r7, [r10, #24]
.Ltmp166:
	.loc	8 74 11 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:74:11 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	strb	r2, [sp, #144]
	.loc	8 77 25                         @ csrc/kernels/narrow/narrow_neon.h:77:25 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	sub	r2, r1, r4
	.loc	8 77 18 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:77:18 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	cmp	r2, #16
.Ltmp167:
	.loc	8 78 21                         @ csrc/kernels/narrow/narrow_neon.h:78:21 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	add	r7, r7, r4, lsl #1
.Ltmp168:
	.loc	8 77 18 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:77:18 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	movge	r2, #16
	.loc	8 75 11                         @ csrc/kernels/narrow/narrow_neon.h:75:11 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	strb	r3, [sp, #145]
.Ltmp169:
	.loc	8 78 19                         @ csrc/kernels/narrow/narrow_neon.h:78:19 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	mov	r1, r6
.Ltmp170:
	.loc	8 76 11                         @ csrc/kernels/narrow/narrow_neon.h:76:11 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	strb	r12, [sp, #146]
.Ltmp171:
	.loc	8 80 13                         @ csrc/kernels/narrow/narrow_neon.h:80:13 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	cmp	r3, #1
.Ltmp172:
	.loc	8 77 11                         @ csrc/kernels/narrow/narrow_neon.h:77:11 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	str	r2, [sp, #148]
.Ltmp173:
	.loc	8 78 21                         @ csrc/kernels/narrow/narrow_neon.h:78:21 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.16	{d16, d17}, [r7]!
.Ltmp174:
	@DEBUG_VALUE: __ret <- $q8
	.loc	8 78 19 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:78:19 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vst1.16	{d16, d17}, [r1]!
.Ltmp175:
	.loc	8 79 22 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:79:22 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.16	{d16, d17}, [r7]
.Ltmp176:
	@DEBUG_VALUE: __ret <- undef
	.loc	8 0 22 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:22
	str	r1, [sp, #132]                  @ 4-byte Spill
.Ltmp177:
	.loc	8 79 20                         @ csrc/kernels/narrow/narrow_neon.h:79:20 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vst1.64	{d16, d17}, [r1]
.Ltmp178:
	.loc	8 80 13 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:80:13 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	bne	.LBB1_3
.Ltmp179:
@ %bb.2:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: Finish:p <- $r10
	@DEBUG_VALUE: Finish:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:x <- $r9
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 81 68                         @ csrc/kernels/narrow/narrow_neon.h:81:68 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	ldr	r1, [r10, #28]
	add	r2, r6, #64
	.loc	8 81 81 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:81:81 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	add	r1, r1, r4, lsl #2
.Ltmp180:
	@DEBUG_VALUE: multipliers <- $r1
	.loc	8 82 54 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:82:54 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.32	{d16, d17}, [r1]!
.Ltmp181:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: i <- 0
	.loc	8 82 52 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:82:52 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vst1.32	{d16, d17}, [r2]!
.Ltmp182:
	@DEBUG_VALUE: i <- 1
	.loc	8 82 54 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:82:54 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.32	{d16, d17}, [r1]!
.Ltmp183:
	@DEBUG_VALUE: __ret <- $q8
	.loc	8 82 52 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:82:52 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vst1.32	{d16, d17}, [r2]!
.Ltmp184:
	@DEBUG_VALUE: i <- 2
	.loc	8 82 54 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:82:54 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.32	{d16, d17}, [r1]!
.Ltmp185:
	@DEBUG_VALUE: __ret <- $q8
	.loc	8 82 52 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:82:52 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vst1.32	{d16, d17}, [r2]!
.Ltmp186:
	@DEBUG_VALUE: i <- 3
	.loc	8 82 54 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:82:54 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.32	{d16, d17}, [r1]
.Ltmp187:
	@DEBUG_VALUE: __ret <- undef
	.loc	8 82 52 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:82:52 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vst1.64	{d16, d17}, [r2]
.Ltmp188:
	@DEBUG_VALUE: i <- 4
	.loc	8 87 5 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:87:5 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	b	.LBB1_5
.Ltmp189:
.LBB1_3:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: Finish:p <- $r10
	@DEBUG_VALUE: Finish:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:x <- $r9
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 83 20                         @ csrc/kernels/narrow/narrow_neon.h:83:20 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	cmp	r12, #0
	bne	.LBB1_5
.Ltmp190:
@ %bb.4:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: Finish:p <- $r10
	@DEBUG_VALUE: Finish:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:x <- $r9
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 84 72                         @ csrc/kernels/narrow/narrow_neon.h:84:72 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	ldr	r1, [r10, #28]
	.loc	8 84 85 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:84:85 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	add	r1, r1, r4, lsl #1
.Ltmp191:
	@DEBUG_VALUE: multipliers <- $r1
	.loc	8 85 24 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:85:24 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.16	{d16, d17}, [r1]!
.Ltmp192:
	@DEBUG_VALUE: __ret <- $q8
	.loc	8 85 48                         @ csrc/kernels/narrow/narrow_neon.h:85:48 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vld1.16	{d18, d19}, [r1]
.Ltmp193:
	@DEBUG_VALUE: __ret <- undef
	.loc	8 85 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:85:13 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	add	r1, r6, #32
	.loc	8 85 21 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:85:21 @[ csrc/kernels/narrow/outer_neon.h:63:18 ]
	vst1.16	{d16, d17}, [r1]!
	vst1.64	{d18, d19}, [r1]
.Ltmp194:
.LBB1_5:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:x <- $r9
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	10 64 14                        @ csrc/kernels/narrow/outer_neon.h:64:14
	add	r1, r9, #4
	str	r6, [sp, #140]                  @ 4-byte Spill
.Ltmp195:
	@DEBUG_VALUE: outer_block:x <- $r9
	.loc	10 64 5 is_stmt 0               @ csrc/kernels/narrow/outer_neon.h:64:5
	cmp	r1, r0
	ble	.LBB1_7
.Ltmp196:
@ %bb.6:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:x <- $r9
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	10 0 5                          @ csrc/kernels/narrow/outer_neon.h:0:5
	ldr	r8, [r11, #8]
	mov	r6, r9
.Ltmp197:
	@DEBUG_VALUE: outer_block:x <- $r6
	b	.LBB1_9
.Ltmp198:
.LBB1_7:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:x <- $r9
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r8, [r11, #8]
	add	r7, sp, #144
.Ltmp199:
.LBB1_8:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_block:x <- $r9
	.loc	10 64 42 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:64:42
	mov	r0, r10
	mov	r1, r5
	mov	r2, r9
	mov	r3, r7
	stm	sp, {r4, r8}
	bl	_ZN7facesig10outer_tileILi4EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv
.Ltmp200:
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $r9
	.loc	10 64 23                        @ csrc/kernels/narrow/outer_neon.h:64:23
	ldr	r0, [r10]
	.loc	10 64 18 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:64:18
	add	r6, r9, #4
	add	r1, r9, #8
	mov	r9, r6
.Ltmp201:
	.loc	10 64 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:64:5
	cmp	r1, r0
	ble	.LBB1_8
.Ltmp202:
.LBB1_9:
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_block:x <- $r6
	.loc	10 65 5                         @ csrc/kernels/narrow/outer_neon.h:65:5
	cmp	r6, r0
	bge	.LBB1_45
.Ltmp203:
@ %bb.10:
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:first <- $r4
	@DEBUG_VALUE: outer_block:s <- $r5
	@DEBUG_VALUE: outer_block:p <- $r10
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	10 0 5 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:5
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
	.loc	10 65 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:65:5
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
.Ltmp204:
.LBB1_11:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	10 0 5 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:5
	mov	r5, r12
.Ltmp205:
	bl	memcpy
.Ltmp206:
	ldr	r2, [sp, #124]                  @ 4-byte Reload
	@DEBUG_VALUE: i <- undef
	mov	r12, r5
.Ltmp207:
.LBB1_12:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	10 65 18 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:65:18
	ldr	r0, [r10]
	.loc	10 65 29 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:65:29
	add	r6, r6, #1
.Ltmp208:
	@DEBUG_VALUE: outer_block:x <- $r6
	.loc	10 0 29                         @ csrc/kernels/narrow/outer_neon.h:0:29
	mov	r5, r8
.Ltmp209:
	@DEBUG_VALUE: k <- undef
	.loc	10 65 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:65:5
	cmp	r6, r0
	bge	.LBB1_45
.Ltmp210:
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
	.loc	10 33 56 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:33:56 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	ldr	r1, [r5, #12]
.Ltmp211:
	@DEBUG_VALUE: line <- 0
	@DEBUG_VALUE: outer_tile<1>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] undef
	@DEBUG_VALUE: outer_tile<1>:index <- 0
	@DEBUG_VALUE: outer_tile<1>:left <- undef
	.loc	10 38 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:38:5 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	cmp	r1, #1
.Ltmp212:
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] undef
	.loc	10 0 5 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:5
	blt	.LBB1_27
.Ltmp213:
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
.Ltmp214:
	@DEBUG_VALUE: outer_tile<1>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 140, DW_OP_deref, DW_OP_LLVM_arg 3, DW_OP_plus_uconst 116, DW_OP_deref, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r0, $sp, $r2, $sp
	.loc	10 33 52 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:33:52 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	mul	r1, r1, r4
.Ltmp215:
	@DEBUG_VALUE: outer_tile<1>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r0, $r1, $r2
	.loc	10 0 52 is_stmt 0               @ csrc/kernels/narrow/outer_neon.h:0:52
	ldr	r0, [r10, #32]
.Ltmp216:
	@DEBUG_VALUE: outer_tile<1>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 3, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r0, $r1, $r2, $r4
	mul	r3, r3, r6
.Ltmp217:
	@DEBUG_VALUE: outer_tile<1>:w <- undef
	ldr	r10, [r10, #16]
.Ltmp218:
	@DEBUG_VALUE: outer_block:p <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: outer_tile<1>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 3, DW_OP_plus_uconst 116, DW_OP_deref, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r0, $r1, $r2, $sp
	@DEBUG_VALUE: outer_tile<1>:left <- $r10
	vmov.i32	q8, #0x0
	.loc	10 33 33                        @ csrc/kernels/narrow/outer_neon.h:33:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	mla	r5, r1, r2, r0
.Ltmp219:
	@DEBUG_VALUE: outer_block:s <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	.loc	10 0 33                         @ csrc/kernels/narrow/outer_neon.h:0:33
	mov	r0, #0
	str	r6, [sp, #128]                  @ 4-byte Spill
.Ltmp220:
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: outer_block:x <- [DW_OP_plus_uconst 128] [$sp+0]
	str	r3, [sp, #132]                  @ 4-byte Spill
	mov	r3, r10
	b	.LBB1_16
.Ltmp221:
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
	.loc	10 38 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:38:5 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	ldr	r1, [sp, #140]                  @ 4-byte Reload
.Ltmp222:
	.loc	10 38 40                        @ csrc/kernels/narrow/outer_neon.h:38:40 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	add	lr, lr, #1
.Ltmp223:
	@DEBUG_VALUE: line <- $lr
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	.loc	10 38 5                         @ csrc/kernels/narrow/outer_neon.h:38:5 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	cmp	lr, r1
	beq	.LBB1_25
.Ltmp224:
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
	.loc	10 40 9                         @ csrc/kernels/narrow/outer_neon.h:40:9 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	cmp	r2, #1
	blt	.LBB1_15
.Ltmp225:
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
	.loc	10 0 9 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:9
	ldr	r1, [sp, #136]                  @ 4-byte Reload
	ldr	r6, [sp, #132]                  @ 4-byte Reload
	ldr	r1, [r1, lr, lsl #2]
	add	r6, r1, r6
.Ltmp226:
	@DEBUG_VALUE: in <- $r6
	mov	r1, #0
	b	.LBB1_21
.Ltmp227:
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
.Ltmp228:
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
	.loc	8 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	add	r3, r9, r12, lsl #5
.Ltmp229:
	@DEBUG_VALUE: k <- undef
	.loc	8 0 9                           @ csrc/kernels/narrow/narrow_neon.h:0:9
	vmov.i32	q9, #0x0
.Ltmp230:
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	10 46 17 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:46:17 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	add	r0, r0, #1
.Ltmp231:
	@DEBUG_VALUE: outer_tile<1>:index <- $r0
	@DEBUG_VALUE: outer_tile<1>:left <- $r10
	.loc	8 62 25                         @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vst1.16	{d16, d17}, [r3]!
	vmov.i32	q8, #0x0
.Ltmp232:
	vst1.64	{d20, d21}, [r3]
	mov	r3, r10
.Ltmp233:
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
	.loc	8 0 25 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:25
	add	r4, r6, r1
.Ltmp234:
	@DEBUG_VALUE: outer_block:first <- [DW_OP_LLVM_entry_value 1] $r3
	.loc	8 21 12 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:21:12 @[ csrc/kernels/narrow/outer_neon.h:48:37 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vld1.8	{d20, d21}, [r5]!
.Ltmp235:
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: weights <- $q10
	@DEBUG_VALUE: k <- undef
	.loc	8 0 12 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:12
	vld1.8	{d22[]}, [r4]
.Ltmp236:
	.loc	10 40 39 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:40:39 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	add	r1, r1, #1
.Ltmp237:
	@DEBUG_VALUE: i <- $r1
	.loc	8 26 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:26:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vmlal.s8	q9, d22, d21
.Ltmp238:
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: add_product:value <- undef
	@DEBUG_VALUE: add_product:value_s8x8 <- $d22
	@DEBUG_VALUE: add_product:w <- undef
	.loc	10 40 56 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:40:56 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	sub	r3, r3, #1
.Ltmp239:
	@DEBUG_VALUE: outer_tile<1>:left <- $r3
	@DEBUG_VALUE: outer_tile<1>:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	.loc	8 25 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:25:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vmlal.s8	q8, d22, d20
.Ltmp240:
	@DEBUG_VALUE: outer_tile<1>:w <- $r5
	.loc	10 40 9 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:40:9 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	cmp	r1, r2
	beq	.LBB1_15
.Ltmp241:
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
	.loc	10 41 22                        @ csrc/kernels/narrow/outer_neon.h:41:22 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	cmp	r3, #0
	bne	.LBB1_20
.Ltmp242:
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
	.loc	10 0 22 is_stmt 0               @ csrc/kernels/narrow/outer_neon.h:0:22
	mov	r12, #0
.Ltmp243:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 280, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add:index <- $r0
	@DEBUG_VALUE: add:level <- 0
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	tst	r0, #1
	beq	.LBB1_18
.Ltmp244:
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
	.loc	8 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	vorr	q10, q9, q9
	add	r8, sp, #280
.Ltmp245:
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
	.loc	8 61 61                         @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vld1.16	{d18, d19}, [r8]!
.Ltmp246:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	8 0 61                          @ csrc/kernels/narrow/narrow_neon.h:0:61
	mov	r3, r12
.Ltmp247:
	@DEBUG_VALUE: add:level <- $r3
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	8 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	vhadd.s16	q8, q9, q8
.Ltmp248:
	.loc	8 61 38 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	add	r12, r12, #1
.Ltmp249:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r12
	.loc	8 61 61 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vld1.16	{d18, d19}, [r8]!
.Ltmp250:
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	tst	r7, r0, lsr r3
.Ltmp251:
	.loc	8 52 39 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	vhadd.s16	q10, q9, q10
.Ltmp252:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	bne	.LBB1_24
	b	.LBB1_19
.Ltmp253:
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
	.loc	8 61 9                          @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	tst	r0, #1
	bne	.LBB1_28
.Ltmp254:
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
	.loc	8 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	ldr	r4, [sp, #116]                  @ 4-byte Reload
	ldr	r8, [sp, #136]                  @ 4-byte Reload
	ldr	r10, [sp, #112]                 @ 4-byte Reload
	ldr	r12, [r11, #8]
	ldr	r6, [sp, #128]                  @ 4-byte Reload
.Ltmp255:
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:x <- $r6
	ldr	r2, [sp, #124]                  @ 4-byte Reload
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	b	.LBB1_30
.Ltmp256:
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
	.loc	8 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	mov	r8, r5
.Ltmp257:
	@DEBUG_VALUE: outer_tile<1>:s <- $r8
	@DEBUG_VALUE: outer_block:s <- $r8
	vmov.i32	q8, #0x0
	vmov.i32	q9, #0x0
.Ltmp258:
	.loc	10 38 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:38:5 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	b	.LBB1_30
.Ltmp259:
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
	.loc	10 0 5 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:5
	ldr	r4, [sp, #116]                  @ 4-byte Reload
	mov	r3, #0
.Ltmp260:
	ldr	r8, [sp, #136]                  @ 4-byte Reload
	mov	r1, r9
	ldr	r10, [sp, #112]                 @ 4-byte Reload
	ldr	r12, [r11, #8]
	ldr	r6, [sp, #128]                  @ 4-byte Reload
.Ltmp261:
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:x <- $r6
	ldr	r2, [sp, #124]                  @ 4-byte Reload
.Ltmp262:
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
	.loc	8 61 61 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vld1.16	{d20, d21}, [r1]!
.Ltmp263:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	8 61 38 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	add	r5, r3, #1
.Ltmp264:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r5
	.loc	8 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	vhadd.s16	q8, q10, q8
.Ltmp265:
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	tst	r7, r0, lsr r3
.Ltmp266:
	.loc	8 61 61 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vld1.16	{d20, d21}, [r1]!
.Ltmp267:
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	8 0 61                          @ csrc/kernels/narrow/narrow_neon.h:0:61
	mov	r3, r5
.Ltmp268:
	@DEBUG_VALUE: add:level <- $r3
	.loc	8 52 39                         @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	vhadd.s16	q9, q10, q9
.Ltmp269:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:56:33 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	bne	.LBB1_29
.Ltmp270:
.LBB1_30:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	.loc	10 56 75 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:56:75 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	ldr	r0, [r10, #8]
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q9
.Ltmp271:
	.loc	8 91 21                         @ csrc/kernels/narrow/narrow_neon.h:91:21 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vadd.i16	q10, q4, q8
	.loc	8 91 55                         @ csrc/kernels/narrow/narrow_neon.h:91:55 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ]
	vadd.i16	q8, q7, q9
.Ltmp272:
	@DEBUG_VALUE: write_sums:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: write_sums:sums <- [DW_OP_LLVM_fragment 128 128] undef
	.loc	10 56 80                        @ csrc/kernels/narrow/outer_neon.h:56:80 @[ csrc/kernels/narrow/outer_neon.h:65:34 ]
	mla	r0, r0, r6, r4
.Ltmp273:
	@DEBUG_VALUE: write:at <- $r0
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:out <- undef
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	8 95 13 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:95:13 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	ldr	r1, [sp, #120]                  @ 4-byte Reload
.Ltmp274:
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write_sums:at <- $r0
	@DEBUG_VALUE: write_sums:out <- undef
	cmp	r1, #0
	beq	.LBB1_34
.Ltmp275:
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
	.loc	8 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vmovl.s16	q9, d20
.Ltmp276:
	@DEBUG_VALUE: i <- 1
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 64 64] $d21
	.loc	8 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	add	lr, sp, #96
.Ltmp277:
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vmovl.s16	q10, d21
.Ltmp278:
	@DEBUG_VALUE: i <- 2
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 128 64] $d16
	.loc	8 95 71                         @ csrc/kernels/narrow/narrow_neon.h:95:71 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	add	r0, r12, r0, lsl #2
.Ltmp279:
	@DEBUG_VALUE: write_floats:out <- $r0
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vmovl.s16	q11, d16
.Ltmp280:
	@DEBUG_VALUE: i <- 3
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 192 64] $d17
	.loc	8 0 43                          @ csrc/kernels/narrow/narrow_neon.h:0:43
	add	r1, sp, #408
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vmovl.s16	q8, d17
.Ltmp281:
	.loc	8 124 21 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:124:21 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r2, #16
.Ltmp282:
	.loc	8 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vcvt.f32.s32	q9, q9
.Ltmp283:
	.loc	8 124 21 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:124:21 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	mov	r3, r1
	moveq	r3, r0
	@DEBUG_VALUE: __s1 <- undef
.Ltmp284:
	@DEBUG_VALUE: i <- 0
	.loc	8 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vcvt.f32.s32	q10, q10
.Ltmp285:
	.loc	8 131 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r3, r1
.Ltmp286:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: write_floats:to <- $r3
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_plus_uconst 408, DW_OP_deref] $sp
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: write_floats:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	.loc	8 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vcvt.f32.s32	q11, q11
	vcvt.f32.s32	q8, q8
.Ltmp287:
	@DEBUG_VALUE: sum_f32x4 <- undef
	.loc	8 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vld1.64	{d24, d25}, [lr:128]            @ 16-byte Reload
	add	lr, sp, #80
	vmul.f32	q9, q12, q9
.Ltmp288:
	@DEBUG_VALUE: __s1 <- $q9
	vld1.64	{d24, d25}, [lr:128]            @ 16-byte Reload
	vmul.f32	q10, q12, q10
.Ltmp289:
	@DEBUG_VALUE: __s1 <- $q10
	vmul.f32	q11, q6, q11
.Ltmp290:
	@DEBUG_VALUE: i <- 3
	@DEBUG_VALUE: __s1 <- $q11
	vmul.f32	q8, q5, q8
.Ltmp291:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	8 129 13                        @ csrc/kernels/narrow/narrow_neon.h:129:13 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vst1.32	{d18, d19}, [r3]!
.Ltmp292:
	vst1.32	{d20, d21}, [r3]!
	vst1.32	{d22, d23}, [r3]!
	vst1.32	{d16, d17}, [r3]
.Ltmp293:
	@DEBUG_VALUE: i <- 0
	.loc	8 131 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	bne	.LBB1_12
.Ltmp294:
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
	.loc	8 131 36                        @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r2, #1
	blt	.LBB1_12
.Ltmp295:
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
	.loc	8 131 63                        @ csrc/kernels/narrow/narrow_neon.h:131:63 @[ csrc/kernels/narrow/narrow_neon.h:95:27 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	ldr	r2, [sp, #28]                   @ 4-byte Reload
	b	.LBB1_11
.Ltmp296:
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
	.loc	8 96 13                         @ csrc/kernels/narrow/narrow_neon.h:96:13 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	ldr	r1, [sp, #76]                   @ 4-byte Reload
	add	r5, sp, #408
	cmp	r1, #0
	beq	.LBB1_38
.Ltmp297:
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
	.loc	8 96 75 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:96:75 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	add	r0, r12, r0, lsl #1
.Ltmp298:
	@DEBUG_VALUE: write_totals:out <- $r0
	.loc	8 117 23 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:117:23 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r2, #16
	mov	r1, r5
	moveq	r1, r0
.Ltmp299:
	@DEBUG_VALUE: write_totals:to <- $r1
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_plus_uconst 408, DW_OP_deref] $sp
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q10
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: write_totals:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __s1 <- $q10
	.loc	8 120 36                        @ csrc/kernels/narrow/narrow_neon.h:120:36 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r2, #1
.Ltmp300:
	.loc	8 118 9 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:118:9 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	mov	r3, r1
	vst1.16	{d20, d21}, [r3]!
.Ltmp301:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	8 119 9                         @ csrc/kernels/narrow/narrow_neon.h:119:9 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vst1.16	{d16, d17}, [r3]
.Ltmp302:
	@DEBUG_VALUE: i <- 0
	.loc	8 120 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:120:36 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	blt	.LBB1_12
.Ltmp303:
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
	.loc	8 0 36 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:36
	sub	r1, r1, r5
.Ltmp304:
	clz	r1, r1
	lsrs	r1, r1, #5
	.loc	8 120 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:120:36 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	beq	.LBB1_12
.Ltmp305:
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
	.loc	8 120 63                        @ csrc/kernels/narrow/narrow_neon.h:120:63 @[ csrc/kernels/narrow/narrow_neon.h:96:29 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	mov	r1, r5
	ldr	r2, [sp, #20]                   @ 4-byte Reload
	b	.LBB1_11
.Ltmp306:
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
	.loc	8 104 32 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:104:32 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	add	lr, sp, #32
.Ltmp307:
	.loc	8 105 13 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:105:13 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	ldr	r1, [sp, #24]                   @ 4-byte Reload
.Ltmp308:
	.loc	8 104 32 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:104:32 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vld1.64	{d18, d19}, [lr:128]            @ 16-byte Reload
.Ltmp309:
	.loc	8 103 31                        @ csrc/kernels/narrow/narrow_neon.h:103:31 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	add	lr, sp, #48
	.loc	8 104 32                        @ csrc/kernels/narrow/narrow_neon.h:104:32 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vqrdmulh.s16	q8, q8, q9
.Ltmp310:
	@DEBUG_VALUE: bytes:high <- $q8
	.loc	8 105 13 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:105:13 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r1, #0
.Ltmp311:
	.loc	8 103 31 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:103:31 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vld1.64	{d18, d19}, [lr:128]            @ 16-byte Reload
	vqrdmulh.s16	q9, q10, q9
.Ltmp312:
	@DEBUG_VALUE: bytes:low <- $q9
	.loc	8 105 13 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:105:13 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	beq	.LBB1_40
.Ltmp313:
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
	.loc	8 106 70 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:106:70 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vqmovun.s16	d17, q8
.Ltmp314:
	.loc	8 106 52                        @ csrc/kernels/narrow/narrow_neon.h:106:52 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vqmovun.s16	d16, q9
.Ltmp315:
	@DEBUG_VALUE: bytes:steps_u8x16 <- $q8
	.loc	8 107 36                        @ csrc/kernels/narrow/narrow_neon.h:107:36 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vmov.i8	q9, #0x80
.Ltmp316:
	veor	q8, q8, q9
.Ltmp317:
	.loc	8 0 36                          @ csrc/kernels/narrow/narrow_neon.h:0:36
	b	.LBB1_41
.Ltmp318:
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
	.loc	8 105 57                        @ csrc/kernels/narrow/narrow_neon.h:105:57 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vqmovn.s16	d17, q8
.Ltmp319:
	.loc	8 105 40                        @ csrc/kernels/narrow/narrow_neon.h:105:40 @[ csrc/kernels/narrow/narrow_neon.h:97:21 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vqmovn.s16	d16, q9
.Ltmp320:
.LBB1_41:                               @   in Loop: Header=BB1_13 Depth=1
	@DEBUG_VALUE: write_sums:at <- $r0
	@DEBUG_VALUE: write_sums:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write:at <- $r0
	@DEBUG_VALUE: outer_tile<1>:finish <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: outer_tile<1>:merging <- [DW_OP_plus_uconst 280, DW_OP_deref] $sp
	@DEBUG_VALUE: outer_block:x <- $r6
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 97 60                         @ csrc/kernels/narrow/narrow_neon.h:97:60 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ]
	add	r0, r12, r0
.Ltmp321:
	@DEBUG_VALUE: write_bytes:out <- $r0
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_plus_uconst 408, DW_OP_deref] $sp
	@DEBUG_VALUE: write_bytes:this <- [DW_OP_plus_uconst 144, DW_OP_stack_value] $sp
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	.loc	8 110 20 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:110:20 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r2, #16
	bne	.LBB1_43
.Ltmp322:
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
	.loc	8 110 37 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:110:37 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vst1.8	{d16, d17}, [r0]
	b	.LBB1_12
.Ltmp323:
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
	.loc	8 113 9 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:113:9 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	cmp	r2, #1
.Ltmp324:
	.loc	8 112 9 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:112:9 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	vst1.8	{d16, d17}, [r5]
.Ltmp325:
	@DEBUG_VALUE: i <- 0
	.loc	8 113 9 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:113:9 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	blt	.LBB1_12
.Ltmp326:
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
	.loc	8 113 49                        @ csrc/kernels/narrow/narrow_neon.h:113:49 @[ csrc/kernels/narrow/narrow_neon.h:97:9 @[ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 @[ csrc/kernels/narrow/outer_neon.h:65:34 ] ] ] ]
	mov	r1, r5
	b	.LBB1_11
.Ltmp327:
.LBB1_45:
	@DEBUG_VALUE: outer_block:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	10 66 1 epilogue_begin          @ csrc/kernels/narrow/outer_neon.h:66:1
	sub	sp, r11, #96
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp328:
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
	.loc	10 32 0                         @ csrc/kernels/narrow/outer_neon.h:32:0
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
.Ltmp329:
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	.loc	10 37 32 prologue_end           @ csrc/kernels/narrow/outer_neon.h:37:32
	vmov.i32	q8, #0x0
	mov	r9, #0
	str	r2, [sp, #20]                   @ 4-byte Spill
.Ltmp330:
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: __range2 <- [DW_OP_plus_uconst 88, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __end0 <- [DW_OP_plus_uconst 88, DW_OP_plus_uconst 128, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __begin0 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 88, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $sp, 0
	.loc	10 0 32 is_stmt 0               @ csrc/kernels/narrow/outer_neon.h:0:32
	add	r2, sp, #88
.Ltmp331:
	.loc	10 33 56                        @ csrc/kernels/narrow/outer_neon.h:33:56
	ldr	r7, [r1, #12]
	str	r1, [sp, #4]                    @ 4-byte Spill
.Ltmp332:
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	ldr	r10, [r1, #16]
.Ltmp333:
	.loc	10 37 32 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:37:32
	mov	r1, r2
	vst1.64	{d16, d17}, [r1]!
.Ltmp334:
	.loc	10 38 5                         @ csrc/kernels/narrow/outer_neon.h:38:5
	cmp	r7, #1
	str	r1, [sp, #84]                   @ 4-byte Spill
.Ltmp335:
	.loc	10 37 32                        @ csrc/kernels/narrow/outer_neon.h:37:32
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]!
	str	r0, [sp, #16]                   @ 4-byte Spill
.Ltmp336:
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	.loc	10 33 25 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:33:25
	ldr	r0, [r0, #32]
.Ltmp337:
	.loc	10 37 32 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:37:32
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]
	add	r1, r3, #8
.Ltmp338:
	@DEBUG_VALUE: outer_tile<4>:index <- 0
	@DEBUG_VALUE: outer_tile<4>:left <- undef
	.loc	10 0 32 is_stmt 0               @ csrc/kernels/narrow/outer_neon.h:0:32
	str	r3, [sp, #12]                   @ 4-byte Spill
.Ltmp339:
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	mov	r3, r2
.Ltmp340:
	@DEBUG_VALUE: __begin0 <- undef
	@DEBUG_VALUE: line <- 0
	@DEBUG_VALUE: outer_tile<4>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 3, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r0, $r7, $r10, undef
	str	r1, [sp, #24]                   @ 4-byte Spill
	str	r7, [sp, #8]                    @ 4-byte Spill
.Ltmp341:
	@DEBUG_VALUE: outer_tile<4>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_arg 3, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r0, $sp, $r10, undef
	.loc	10 38 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:38:5
	blt	.LBB2_21
.Ltmp342:
@ %bb.1:
	@DEBUG_VALUE: line <- 0
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:index <- 0
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	10 0 5 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:5
	add	r1, sp, #216
	.loc	10 33 52 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:33:52
	ldr	r2, [sp, #8]                    @ 4-byte Reload
	add	r7, r1, #144
	ldr	r1, [sp, #16]                   @ 4-byte Reload
	vmov.i32	q10, #0x0
	mov	r8, #32
	vmov.i32	q9, #0x0
	mov	r6, #2
	ldr	r5, [r1, #16]
.Ltmp343:
	@DEBUG_VALUE: outer_tile<4>:left <- $r5
	.loc	10 0 52 is_stmt 0               @ csrc/kernels/narrow/outer_neon.h:0:52
	ldr	r1, [sp, #4]                    @ 4-byte Reload
	vmov.i32	q11, #0x0
	vmov.i32	q12, #0x0
	ldr	r4, [r1, #20]
	.loc	10 33 52                        @ csrc/kernels/narrow/outer_neon.h:33:52
	ldr	r1, [r11, #8]
	vmov.i32	q13, #0x0
	vmov.i32	q14, #0x0
	mul	r1, r2, r1
.Ltmp344:
	@DEBUG_VALUE: outer_tile<4>:w <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r0, $r1, $r10
	.loc	10 0 52                         @ csrc/kernels/narrow/outer_neon.h:0:52
	ldr	r2, [sp, #20]                   @ 4-byte Reload
	vmov.i32	q15, #0x0
	vmov.i32	q0, #0x0
	mul	r2, r4, r2
	str	r7, [sp, #40]                   @ 4-byte Spill
	str	r5, [sp, #56]                   @ 4-byte Spill
.Ltmp345:
	@DEBUG_VALUE: outer_tile<4>:left <- [DW_OP_plus_uconst 56] [$sp+0]
	.loc	10 33 33                        @ csrc/kernels/narrow/outer_neon.h:33:33
	mla	r1, r1, r10, r0
.Ltmp346:
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	.loc	10 0 33                         @ csrc/kernels/narrow/outer_neon.h:0:33
	ldr	r0, [sp, #84]                   @ 4-byte Reload
	str	r2, [sp]                        @ 4-byte Spill
.Ltmp347:
	.loc	10 38 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:38:5
	add	r2, r7, #256
	str	r2, [sp, #36]                   @ 4-byte Spill
	add	r2, r7, #128
.Ltmp348:
	@DEBUG_VALUE: outer_tile<4>:w <- undef
	.loc	10 0 5 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:5
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
.Ltmp349:
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
	.loc	10 38 5 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:38:5
	ldr	r0, [sp, #8]                    @ 4-byte Reload
.Ltmp350:
	.loc	10 38 40                        @ csrc/kernels/narrow/outer_neon.h:38:40
	add	r2, r2, #1
.Ltmp351:
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	@DEBUG_VALUE: outer_tile<4>:left <- $r7
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	@DEBUG_VALUE: line <- $r2
	.loc	10 38 5                         @ csrc/kernels/narrow/outer_neon.h:38:5
	cmp	r2, r0
	beq	.LBB2_21
.Ltmp352:
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
	.loc	10 40 9                         @ csrc/kernels/narrow/outer_neon.h:40:9
	cmp	r10, #1
	str	r2, [sp, #28]                   @ 4-byte Spill
	blt	.LBB2_2
.Ltmp353:
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
	.loc	10 0 9 is_stmt 0                @ csrc/kernels/narrow/outer_neon.h:0:9
	ldr	r0, [sp, #4]                    @ 4-byte Reload
	mov	r12, #0
	ldr	r0, [r0, r2, lsl #2]
	ldr	r2, [sp]                        @ 4-byte Reload
.Ltmp354:
	add	lr, r0, r2
.Ltmp355:
	@DEBUG_VALUE: in <- $lr
	b	.LBB2_8
.Ltmp356:
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
.Ltmp357:
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
	.loc	8 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	ldr	r0, [sp, #52]                   @ 4-byte Reload
.Ltmp358:
	.loc	10 44 29 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:44:29
	add	r2, r3, #96
	vmov.i32	q10, #0x0
.Ltmp359:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	.loc	10 46 17                        @ csrc/kernels/narrow/outer_neon.h:46:17
	add	r9, r9, #1
.Ltmp360:
	@DEBUG_VALUE: outer_tile<4>:index <- $r9
	.loc	8 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r0, r0, r7, lsl #5
.Ltmp361:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q11
	.loc	8 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	vmov.i32	q12, #0x0
	vmov.i32	q13, #0x0
	vmov.i32	q14, #0x0
	.loc	8 62 25                         @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vst1.16	{d18, d19}, [r0]!
.Ltmp362:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q11
	vst1.64	{d22, d23}, [r0]
.Ltmp363:
	@DEBUG_VALUE: k <- 4
	.loc	8 0 25                          @ csrc/kernels/narrow/narrow_neon.h:0:25
	vmov.i32	q9, #0x0
.Ltmp364:
	vmov.i32	q11, #0x0
.Ltmp365:
	vmov.i32	q15, #0x0
	vmov.i32	q0, #0x0
	ldr	r7, [sp, #56]                   @ 4-byte Reload
.Ltmp366:
	.loc	10 44 29 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:44:29
	vst1.64	{d20, d21}, [r2]!
	vst1.64	{d20, d21}, [r2]
.Ltmp367:
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
	.loc	10 51 57 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:51:57
	add	r0, r4, r4, lsl #1
.Ltmp368:
	@DEBUG_VALUE: k <- 0
	.loc	10 50 18                        @ csrc/kernels/narrow/outer_neon.h:50:18
	add	r2, lr, r12
.Ltmp369:
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 128 128] $q15
	@DEBUG_VALUE: add_product:value <- undef
	@DEBUG_VALUE: add_product:w <- $q1
	.loc	8 24 33                         @ csrc/kernels/narrow/narrow_neon.h:24:33 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	mov	r5, r2
.Ltmp370:
	.loc	8 21 12 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:21:12 @[ csrc/kernels/narrow/outer_neon.h:48:37 ]
	vld1.8	{d2, d3}, [r1]!
.Ltmp371:
	@DEBUG_VALUE: __ret <- $q1
	@DEBUG_VALUE: weights <- $q1
	@DEBUG_VALUE: k <- 3
	.loc	10 40 39                        @ csrc/kernels/narrow/outer_neon.h:40:39
	add	r12, r12, #1
.Ltmp372:
	@DEBUG_VALUE: i <- $r12
	.loc	8 24 33 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:24:33 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vld1.8	{d4[]}, [r5], r0
.Ltmp373:
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: add_product:value_s8x8 <- $d4
	.loc	10 51 57                        @ csrc/kernels/narrow/outer_neon.h:51:57
	add	r0, r2, r4
.Ltmp374:
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 0 128] $q14
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 128 128] $q13
	.loc	8 24 33                         @ csrc/kernels/narrow/narrow_neon.h:24:33 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vld1.8	{d5[]}, [r0]
.Ltmp375:
	@DEBUG_VALUE: add_product:value_s8x8 <- $d5
	.loc	10 51 57                        @ csrc/kernels/narrow/outer_neon.h:51:57
	add	r0, r2, r4, lsl #1
.Ltmp376:
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	8 26 13                         @ csrc/kernels/narrow/narrow_neon.h:26:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q15, d4, d3
.Ltmp377:
	.loc	10 40 56 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:40:56
	sub	r7, r7, #1
.Ltmp378:
	@DEBUG_VALUE: outer_tile<4>:left <- $r7
	@DEBUG_VALUE: k <- 4
	.loc	8 25 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:25:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q0, d4, d2
.Ltmp379:
	@DEBUG_VALUE: k <- 2
	.loc	10 40 9 is_stmt 1               @ csrc/kernels/narrow/outer_neon.h:40:9
	cmp	r12, r10
.Ltmp380:
	.loc	8 24 33 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:24:33 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vld1.8	{d4[]}, [r0]
.Ltmp381:
	@DEBUG_VALUE: add_product:value_s8x8 <- $d4
	.loc	10 51 25 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:51:25
	ldr	r0, [sp, #84]                   @ 4-byte Reload
.Ltmp382:
	.loc	8 25 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:25:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q14, d5, d2
.Ltmp383:
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: add_product:sums <- [DW_OP_LLVM_fragment 128 128] $q11
	.loc	8 26 13                         @ csrc/kernels/narrow/narrow_neon.h:26:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q13, d5, d3
.Ltmp384:
	.loc	10 51 25 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:51:25
	vst1.64	{d30, d31}, [r0]
	.loc	10 51 25                        @ csrc/kernels/narrow/outer_neon.h:51:25
	ldr	r0, [sp, #60]                   @ 4-byte Reload
.Ltmp385:
	.loc	8 25 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:25:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q12, d4, d2
.Ltmp386:
	.loc	8 26 13                         @ csrc/kernels/narrow/narrow_neon.h:26:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q11, d4, d3
.Ltmp387:
	.loc	10 51 25 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:51:25
	vst1.64	{d28, d29}, [r0]
	ldr	r0, [sp, #64]                   @ 4-byte Reload
.Ltmp388:
	.loc	8 24 33 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:24:33 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vld1.8	{d6[]}, [r5]
.Ltmp389:
	@DEBUG_VALUE: add_product:value_s8x8 <- $d6
	.loc	8 25 13                         @ csrc/kernels/narrow/narrow_neon.h:25:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q9, d6, d2
.Ltmp390:
	.loc	10 51 25 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:51:25
	vst1.64	{d26, d27}, [r0]
	.loc	10 51 25                        @ csrc/kernels/narrow/outer_neon.h:51:25
	ldr	r0, [sp, #68]                   @ 4-byte Reload
.Ltmp391:
	.loc	8 26 13 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:26:13 @[ csrc/kernels/narrow/outer_neon.h:51:27 ]
	vmlal.s8	q10, d6, d3
.Ltmp392:
	.loc	10 51 25 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:51:25
	vst1.64	{d0, d1}, [r3]
	.loc	10 51 25                        @ csrc/kernels/narrow/outer_neon.h:51:25
	vst1.64	{d24, d25}, [r0]
	ldr	r0, [sp, #72]                   @ 4-byte Reload
	vst1.64	{d22, d23}, [r0]
	.loc	10 51 25                        @ csrc/kernels/narrow/outer_neon.h:51:25
	ldr	r0, [sp, #76]                   @ 4-byte Reload
	vst1.64	{d18, d19}, [r0]
	ldr	r0, [sp, #80]                   @ 4-byte Reload
	vst1.64	{d20, d21}, [r0]
.Ltmp393:
	@DEBUG_VALUE: outer_tile<4>:w <- $r1
	.loc	10 40 9                         @ csrc/kernels/narrow/outer_neon.h:40:9
	beq	.LBB2_2
.Ltmp394:
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
	.loc	10 41 22                        @ csrc/kernels/narrow/outer_neon.h:41:22
	cmp	r7, #0
	bne	.LBB2_7
.Ltmp395:
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
	.loc	10 0 22 is_stmt 0               @ csrc/kernels/narrow/outer_neon.h:0:22
	mov	r2, r10
	mov	r7, #0
.Ltmp396:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 216, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: add:level <- 0
	mov	r5, #0
.Ltmp397:
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r9, #1
	beq	.LBB2_12
.Ltmp398:
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
	.loc	8 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	add	r0, sp, #216
.Ltmp399:
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
	.loc	8 61 61                         @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vld1.16	{d2, d3}, [r0]!
.Ltmp400:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q15
	.loc	8 0 61                          @ csrc/kernels/narrow/narrow_neon.h:0:61
	mov	r10, r5
.Ltmp401:
	@DEBUG_VALUE: add:level <- $r10
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	8 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q0, q1, q0
.Ltmp402:
	.loc	8 61 38 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r5, r5, #1
.Ltmp403:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r5
	.loc	8 61 61 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vld1.16	{d2, d3}, [r0]!
.Ltmp404:
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q1
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r6, r9, lsr r10
.Ltmp405:
	.loc	8 52 39 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q15, q1, q15
.Ltmp406:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q15
	.loc	8 0 39                          @ csrc/kernels/narrow/narrow_neon.h:0:39
	bne	.LBB2_11
.Ltmp407:
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
	.loc	8 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r0, sp, #216
.Ltmp408:
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r9, #1
.Ltmp409:
	.loc	8 62 9 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r0, r0, r5, lsl #5
.Ltmp410:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q15
	.loc	10 44 29 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:44:29
	mov	r5, r3
	vst1.64	{d16, d17}, [r5]!
	vst1.64	{d16, d17}, [r5]
.Ltmp411:
	.loc	8 62 25                         @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vst1.16	{d0, d1}, [r0]!
.Ltmp412:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q15
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: add:level <- 0
	vst1.64	{d30, d31}, [r0]
.Ltmp413:
	@DEBUG_VALUE: k <- 1
	.loc	8 0 25 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:25
	beq	.LBB2_15
.Ltmp414:
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
.Ltmp415:
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
.Ltmp416:
	.loc	8 61 61 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	sub	r7, r0, #16
.Ltmp417:
	@DEBUG_VALUE: add:level <- $r5
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	vld1.16	{d30, d31}, [r0], r8
.Ltmp418:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q14
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q15
	.loc	8 61 9 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r6, r9, lsr r5
.Ltmp419:
	.loc	8 52 39                         @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q13, q15, q13
.Ltmp420:
	.loc	8 61 61 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vld1.64	{d30, d31}, [r7]
.Ltmp421:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q13
	.loc	8 61 38 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r7, r5, #1
.Ltmp422:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r7
	.loc	8 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q14, q15, q14
.Ltmp423:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q14
	.loc	8 0 13                          @ csrc/kernels/narrow/narrow_neon.h:0:13
	bne	.LBB2_14
.Ltmp424:
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
	.loc	8 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	ldr	r0, [sp, #44]                   @ 4-byte Reload
.Ltmp425:
	.loc	10 44 29 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:44:29
	add	r5, r3, #32
	vst1.64	{d16, d17}, [r5]!
	mov	r10, r2
.Ltmp426:
	.loc	8 62 9 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r0, r0, r7, lsl #5
.Ltmp427:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q13
	.loc	10 44 29 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:44:29
	vst1.64	{d16, d17}, [r5]
	mov	r7, #0
	mov	r5, #0
.Ltmp428:
	.loc	8 62 25                         @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vst1.16	{d28, d29}, [r0]!
.Ltmp429:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q14
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: add:level <- 0
	.loc	8 61 9                          @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r9, #1
.Ltmp430:
	.loc	8 62 25                         @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vst1.64	{d26, d27}, [r0]
.Ltmp431:
	@DEBUG_VALUE: k <- 2
	.loc	8 0 25 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:25
	beq	.LBB2_18
.Ltmp432:
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
.Ltmp433:
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
.Ltmp434:
	.loc	8 61 61 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	sub	r5, r0, #16
.Ltmp435:
	@DEBUG_VALUE: add:level <- $r2
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	vld1.16	{d26, d27}, [r0], r8
.Ltmp436:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q13
	.loc	8 61 9 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r6, r9, lsr r2
.Ltmp437:
	.loc	8 52 39                         @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q11, q13, q11
.Ltmp438:
	.loc	8 61 61 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vld1.64	{d26, d27}, [r5]
.Ltmp439:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q11
	.loc	8 61 38 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r5, r2, #1
.Ltmp440:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r5
	.loc	8 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q12, q13, q12
.Ltmp441:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q12
	.loc	8 0 13                          @ csrc/kernels/narrow/narrow_neon.h:0:13
	bne	.LBB2_17
.Ltmp442:
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
	.loc	8 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	ldr	r0, [sp, #48]                   @ 4-byte Reload
.Ltmp443:
	.loc	10 44 29 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:44:29
	add	r2, r3, #64
	vst1.64	{d16, d17}, [r2]!
.Ltmp444:
	.loc	8 61 9                          @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r9, #1
.Ltmp445:
	.loc	8 62 9 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r0, r0, r5, lsl #5
.Ltmp446:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q11
	.loc	10 44 29 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:44:29
	vst1.64	{d16, d17}, [r2]
.Ltmp447:
	.loc	8 62 25                         @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vst1.16	{d24, d25}, [r0]!
.Ltmp448:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q12
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add:this <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: add:level <- 0
	vst1.64	{d22, d23}, [r0]
.Ltmp449:
	@DEBUG_VALUE: k <- 3
	.loc	8 0 25 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:25
	beq	.LBB2_5
.Ltmp450:
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
.Ltmp451:
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
	.loc	8 61 61                         @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	sub	r5, r0, #16
.Ltmp452:
	@DEBUG_VALUE: add:level <- $r2
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	vld1.16	{d20, d21}, [r0], r8
.Ltmp453:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	8 52 39                         @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q11, q10, q11
	mov	r2, r7
.Ltmp454:
	.loc	8 61 61 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	vld1.64	{d20, d21}, [r5]
.Ltmp455:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q11
	.loc	8 61 38 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	add	r7, r7, #1
.Ltmp456:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r7
	.loc	8 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:43:32 ] ]
	vhadd.s16	q9, q10, q9
.Ltmp457:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q9
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:43:32 ]
	tst	r6, r9, lsr r2
	bne	.LBB2_20
	b	.LBB2_6
.Ltmp458:
.LBB2_21:
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	8 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	ldr	r0, [sp, #24]                   @ 4-byte Reload
	mov	r6, #2
	ldr	r10, [r11, #12]
	add	r4, sp, #216
	add	r8, r0, #16
	@DEBUG_VALUE: k <- 0
	mov	r5, r3
	mov	r7, #0
	b	.LBB2_23
.Ltmp459:
.LBB2_22:                               @   in Loop: Header=BB2_23 Depth=1
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: k <- $r7
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	10 56 0                         @ csrc/kernels/narrow/outer_neon.h:56
	add	r1, sp, #216
.Ltmp460:
	.loc	8 91 49                         @ csrc/kernels/narrow/narrow_neon.h:91:49 @[ csrc/kernels/narrow/outer_neon.h:56:16 ]
	ldr	r2, [sp, #24]                   @ 4-byte Reload
.Ltmp461:
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: write:out <- $r10
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	10 56 0                         @ csrc/kernels/narrow/outer_neon.h:56
	add	r1, r1, r7, lsl #7
	.loc	10 56 80                        @ csrc/kernels/narrow/outer_neon.h:56:80
	ldr	r3, [r11, #8]
.Ltmp462:
	.loc	8 91 49                         @ csrc/kernels/narrow/narrow_neon.h:91:49 @[ csrc/kernels/narrow/outer_neon.h:56:16 ]
	vld1.64	{d20, d21}, [r2]
.Ltmp463:
	.loc	8 62 9                          @ csrc/kernels/narrow/narrow_neon.h:62:9 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	add	r0, r1, r0, lsl #5
.Ltmp464:
	.loc	10 56 75                        @ csrc/kernels/narrow/outer_neon.h:56:75
	ldr	r1, [sp, #16]                   @ 4-byte Reload
	.loc	10 56 66                        @ csrc/kernels/narrow/outer_neon.h:56:66
	ldr	r2, [sp, #20]                   @ 4-byte Reload
.Ltmp465:
	.loc	8 91 21                         @ csrc/kernels/narrow/narrow_neon.h:91:21 @[ csrc/kernels/narrow/outer_neon.h:56:16 ]
	vadd.i16	q0, q10, q8
.Ltmp466:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: add:this <- $r1
	.loc	10 56 75                        @ csrc/kernels/narrow/outer_neon.h:56:75
	ldr	r1, [r1, #8]
	.loc	10 56 66                        @ csrc/kernels/narrow/outer_neon.h:56:66
	add	r2, r7, r2
.Ltmp467:
	.loc	8 62 25 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	vst1.16	{d16, d17}, [r0]!
.Ltmp468:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] $q8
	.loc	8 91 84 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:91:84 @[ csrc/kernels/narrow/outer_neon.h:56:16 ]
	vld1.64	{d20, d21}, [r8]
.Ltmp469:
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	10 56 80                        @ csrc/kernels/narrow/outer_neon.h:56:80
	mla	r1, r1, r2, r3
.Ltmp470:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	8 62 25 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:62:25 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	vst1.64	{d18, d19}, [r0]
.Ltmp471:
	@DEBUG_VALUE: write:at <- $r1
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 12] [$sp+0]
	.loc	8 91 55                         @ csrc/kernels/narrow/narrow_neon.h:91:55 @[ csrc/kernels/narrow/outer_neon.h:56:16 ]
	vadd.i16	q1, q10, q9
	@DEBUG_VALUE: write:this <- [DW_OP_plus_uconst 12] [$sp+0]
.Ltmp472:
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: write:merged <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	8 91 9 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:91:9 @[ csrc/kernels/narrow/outer_neon.h:56:16 ]
	mov	r2, r10
	ldr	r0, [sp, #12]                   @ 4-byte Reload
	bl	_ZNK7facesig6Finish10write_sumsENS_5LanesEiPv
.Ltmp473:
	.loc	10 55 33 is_stmt 1              @ csrc/kernels/narrow/outer_neon.h:55:33
	add	r7, r7, #1
.Ltmp474:
	@DEBUG_VALUE: k <- $r7
	.loc	10 55 5                         @ csrc/kernels/narrow/outer_neon.h:55:5
	add	r4, r4, #128
	mov	r3, r5
	cmp	r7, #4
	beq	.LBB2_26
.Ltmp475:
.LBB2_23:                               @ =>This Loop Header: Depth=1
                                        @     Child Loop BB2_25 Depth 2
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: k <- $r7
	.loc	10 56 44 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:56:44
	add	r0, r3, r7, lsl #5
.Ltmp476:
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	tst	r9, #1
.Ltmp477:
	.loc	10 56 44 is_stmt 0              @ csrc/kernels/narrow/outer_neon.h:56:44
	vld1.16	{d16, d17}, [r0]!
	vld1.64	{d18, d19}, [r0]
	mov	r0, #0
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: add:this <- undef
	@DEBUG_VALUE: add:index <- $r9
	@DEBUG_VALUE: add:level <- 0
	beq	.LBB2_22
.Ltmp478:
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
	.loc	10 0 44                         @ csrc/kernels/narrow/outer_neon.h:0:44
	mov	r1, r4
.Ltmp479:
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
	.loc	8 61 61                         @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	vld1.16	{d20, d21}, [r1]!
.Ltmp480:
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	8 0 61                          @ csrc/kernels/narrow/narrow_neon.h:0:61
	mov	r2, r0
.Ltmp481:
	@DEBUG_VALUE: add:level <- $r2
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	8 52 13                         @ csrc/kernels/narrow/narrow_neon.h:52:13 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:56:33 ] ]
	vhadd.s16	q8, q10, q8
.Ltmp482:
	.loc	8 61 38 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:61:38 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	add	r0, r0, #1
.Ltmp483:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:level <- $r0
	.loc	8 61 61 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:61:61 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	vld1.16	{d20, d21}, [r1]!
.Ltmp484:
	@DEBUG_VALUE: halved:a <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	8 61 9 is_stmt 1                @ csrc/kernels/narrow/narrow_neon.h:61:9 @[ csrc/kernels/narrow/outer_neon.h:56:33 ]
	tst	r6, r9, lsr r2
.Ltmp485:
	.loc	8 52 39 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:52:39 @[ csrc/kernels/narrow/narrow_neon.h:61:54 @[ csrc/kernels/narrow/outer_neon.h:56:33 ] ]
	vhadd.s16	q9, q10, q9
.Ltmp486:
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: add:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: halved:b <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	8 0 39                          @ csrc/kernels/narrow/narrow_neon.h:0:39
	bne	.LBB2_25
	b	.LBB2_22
.Ltmp487:
.LBB2_26:
	@DEBUG_VALUE: outer_tile<4>:finish <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:p <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:s <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:x <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: outer_tile<4>:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: outer_tile<4>:first <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	10 58 1 epilogue_begin is_stmt 1 @ csrc/kernels/narrow/outer_neon.h:58:1
	sub	sp, r11, #28
.Ltmp488:
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp489:
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
	.loc	8 94 0                          @ csrc/kernels/narrow/narrow_neon.h:94:0
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
.Ltmp490:
	.loc	8 95 13 prologue_end            @ csrc/kernels/narrow/narrow_neon.h:95:13
	ldrb	r3, [r0, #1]
	add	r12, r0, #40
	cmp	r3, #1
	bne	.LBB3_5
.Ltmp491:
@ %bb.1:
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 0 64] $d0
	@DEBUG_VALUE: __s1 <- undef
	.loc	8 128 43 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vmovl.s16	q8, d0
	add	lr, r12, #32
.Ltmp492:
	@DEBUG_VALUE: sum_f32x4 <- undef
	vmovl.s16	q9, d1
.Ltmp493:
	@DEBUG_VALUE: i <- 0
	.loc	8 95 71                         @ csrc/kernels/narrow/narrow_neon.h:95:71
	add	r4, r2, r1, lsl #2
.Ltmp494:
	.loc	8 129 56                        @ csrc/kernels/narrow/narrow_neon.h:129:56 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vld1.32	{d20, d21}, [lr]!
	mov	r2, sp
.Ltmp495:
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: i <- 2
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 128 64] $d2
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vcvt.f32.s32	q8, q8
.Ltmp496:
	@DEBUG_VALUE: write_floats:this <- $r0
	@DEBUG_VALUE: write_floats:out <- undef
	@DEBUG_VALUE: write_floats:sums <- [DW_OP_LLVM_fragment 128 128] $q1
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 64 64] $d1
	@DEBUG_VALUE: i <- 1
	.loc	8 124 21                        @ csrc/kernels/narrow/narrow_neon.h:124:21 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	ldr	r12, [r0, #4]
.Ltmp497:
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vcvt.f32.s32	q9, q9
.Ltmp498:
	@DEBUG_VALUE: write_floats:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: i <- 0
	.loc	8 124 21 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:124:21 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	cmp	r12, #16
	mov	r12, r2
	moveq	r12, r4
.Ltmp499:
	@DEBUG_VALUE: write_floats:to <- $r12
	.loc	8 129 13 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:129:13 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	mov	r3, r12
.Ltmp500:
	@DEBUG_VALUE: i <- 2
	.loc	8 131 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	cmp	r12, r2
.Ltmp501:
	.loc	8 129 35 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vmul.f32	q8, q10, q8
.Ltmp502:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vmovl.s16	q10, d2
.Ltmp503:
	.loc	8 129 13                        @ csrc/kernels/narrow/narrow_neon.h:129:13 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vst1.32	{d16, d17}, [r3]!
	.loc	8 129 56                        @ csrc/kernels/narrow/narrow_neon.h:129:56 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vld1.32	{d16, d17}, [lr]!
.Ltmp504:
	.loc	8 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vmul.f32	q8, q8, q9
.Ltmp505:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vcvt.f32.s32	q9, q10
.Ltmp506:
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: i <- 3
	@DEBUG_VALUE: write_floats:parts <- [DW_OP_LLVM_fragment 192 64] $d3
	vmovl.s16	q10, d3
.Ltmp507:
	.loc	8 129 13                        @ csrc/kernels/narrow/narrow_neon.h:129:13 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vst1.32	{d16, d17}, [r3]!
	.loc	8 129 56                        @ csrc/kernels/narrow/narrow_neon.h:129:56 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vld1.32	{d16, d17}, [lr]!
	.loc	8 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vmul.f32	q8, q8, q9
.Ltmp508:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	8 128 43                        @ csrc/kernels/narrow/narrow_neon.h:128:43 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vcvt.f32.s32	q9, q10
.Ltmp509:
	.loc	8 129 13                        @ csrc/kernels/narrow/narrow_neon.h:129:13 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vst1.32	{d16, d17}, [r3]!
	.loc	8 129 56                        @ csrc/kernels/narrow/narrow_neon.h:129:56 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vld1.64	{d16, d17}, [lr]
.Ltmp510:
	.loc	8 129 35                        @ csrc/kernels/narrow/narrow_neon.h:129:35 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vmul.f32	q8, q8, q9
.Ltmp511:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	8 129 13                        @ csrc/kernels/narrow/narrow_neon.h:129:13 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	vst1.32	{d16, d17}, [r3]
.Ltmp512:
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: i <- 0
	.loc	8 131 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	bne	.LBB3_18
.Ltmp513:
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
	.loc	8 0 36 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:36
	ldr	r3, [r0, #4]
	.loc	8 131 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	cmp	r3, #1
	blt	.LBB3_18
.Ltmp514:
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
	.loc	8 0 36 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:36
	mov	r3, #0
.Ltmp515:
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
	.loc	8 131 65                        @ csrc/kernels/narrow/narrow_neon.h:131:65 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	ldr	r1, [r2], #4
.Ltmp516:
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	.loc	8 131 51 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:131:51 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	add	r3, r3, #1
.Ltmp517:
	@DEBUG_VALUE: i <- $r3
	.loc	8 131 63                        @ csrc/kernels/narrow/narrow_neon.h:131:63 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	str	r1, [r4], #4
	ldr	r1, [r0, #4]
	.loc	8 131 36                        @ csrc/kernels/narrow/narrow_neon.h:131:36 @[ csrc/kernels/narrow/narrow_neon.h:95:27 ]
	cmp	r3, r1
	blt	.LBB3_4
	b	.LBB3_18
.Ltmp518:
.LBB3_5:
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	8 96 13                         @ csrc/kernels/narrow/narrow_neon.h:96:13
	ldrb	r3, [r0, #2]
	cmp	r3, #1
	bne	.LBB3_10
.Ltmp519:
@ %bb.6:
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: write_totals:out <- undef
	.loc	8 96 75 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:96:75
	add	r1, r2, r1, lsl #1
.Ltmp520:
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_totals:this <- $r0
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q1
	.loc	8 117 23 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:117:23 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	ldr	r3, [r0, #4]
.Ltmp521:
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	.loc	8 0 23 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:23
	mov	r2, sp
.Ltmp522:
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	.loc	8 117 23                        @ csrc/kernels/narrow/narrow_neon.h:117:23 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	cmp	r3, #16
	mov	r3, r2
	moveq	r3, r1
.Ltmp523:
	@DEBUG_VALUE: i <- 0
	.loc	8 120 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:120:36 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	cmp	r3, r2
.Ltmp524:
	@DEBUG_VALUE: write_totals:to <- $r3
	@DEBUG_VALUE: __s1 <- $q0
	.loc	8 118 9 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:118:9 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	vst1.16	{d0, d1}, [r3]!
.Ltmp525:
	@DEBUG_VALUE: __s1 <- $q1
	.loc	8 119 9                         @ csrc/kernels/narrow/narrow_neon.h:119:9 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	vst1.16	{d2, d3}, [r3]
.Ltmp526:
	@DEBUG_VALUE: i <- 0
	.loc	8 120 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:120:36 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	bne	.LBB3_18
.Ltmp527:
@ %bb.7:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q1
	@DEBUG_VALUE: write_totals:this <- $r0
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	8 0 36 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:36
	ldr	r3, [r0, #4]
	.loc	8 120 36 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:120:36 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	cmp	r3, #1
	blt	.LBB3_18
.Ltmp528:
@ %bb.8:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q1
	@DEBUG_VALUE: write_totals:this <- $r0
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	8 0 36 is_stmt 0                @ csrc/kernels/narrow/narrow_neon.h:0:36
	mov	r3, #0
.Ltmp529:
.LBB3_9:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 0 128] $q0
	@DEBUG_VALUE: write_totals:rest <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_totals:sums <- [DW_OP_LLVM_fragment 128 128] $q1
	@DEBUG_VALUE: write_totals:this <- $r0
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: i <- $r3
	.loc	8 120 65                        @ csrc/kernels/narrow/narrow_neon.h:120:65 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	ldrh	r4, [r2], #2
	.loc	8 120 51 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:120:51 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	add	r3, r3, #1
.Ltmp530:
	@DEBUG_VALUE: i <- $r3
	.loc	8 120 63                        @ csrc/kernels/narrow/narrow_neon.h:120:63 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	strh	r4, [r1], #2
	ldr	r4, [r0, #4]
	.loc	8 120 36                        @ csrc/kernels/narrow/narrow_neon.h:120:36 @[ csrc/kernels/narrow/narrow_neon.h:96:29 ]
	cmp	r3, r4
	blt	.LBB3_9
	b	.LBB3_18
.Ltmp531:
.LBB3_10:
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: bytes:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: bytes:this <- $r0
	@DEBUG_VALUE: bytes:sums <- [DW_OP_LLVM_fragment 128 128] undef
	.loc	8 103 63 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:103:63 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vld1.16	{d16, d17}, [r12]!
	.loc	8 103 31                        @ csrc/kernels/narrow/narrow_neon.h:103:31 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vqrdmulh.s16	q9, q0, q8
.Ltmp532:
	@DEBUG_VALUE: bytes:low <- $q9
	.loc	8 105 14                        @ csrc/kernels/narrow/narrow_neon.h:105:14 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	ldrb	r3, [r0]
.Ltmp533:
	.loc	8 104 65                        @ csrc/kernels/narrow/narrow_neon.h:104:65 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vld1.64	{d16, d17}, [r12]
	.loc	8 104 32                        @ csrc/kernels/narrow/narrow_neon.h:104:32 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vqrdmulh.s16	q8, q1, q8
.Ltmp534:
	@DEBUG_VALUE: bytes:high <- $q8
	.loc	8 105 13 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:105:13 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	cmp	r3, #0
	beq	.LBB3_12
.Ltmp535:
@ %bb.11:
	@DEBUG_VALUE: bytes:high <- $q8
	@DEBUG_VALUE: bytes:low <- $q9
	@DEBUG_VALUE: bytes:this <- $r0
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	8 106 70 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:106:70 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vqmovun.s16	d17, q8
.Ltmp536:
	.loc	8 106 52                        @ csrc/kernels/narrow/narrow_neon.h:106:52 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vqmovun.s16	d16, q9
	.loc	8 107 36                        @ csrc/kernels/narrow/narrow_neon.h:107:36 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vmov.i8	q9, #0x80
.Ltmp537:
	@DEBUG_VALUE: bytes:steps_u8x16 <- $q8
	veor	q8, q8, q9
.Ltmp538:
	.loc	8 0 36                          @ csrc/kernels/narrow/narrow_neon.h:0:36
	b	.LBB3_13
.Ltmp539:
.LBB3_12:
	@DEBUG_VALUE: bytes:high <- $q8
	@DEBUG_VALUE: bytes:low <- $q9
	@DEBUG_VALUE: bytes:this <- $r0
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	8 105 57                        @ csrc/kernels/narrow/narrow_neon.h:105:57 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vqmovn.s16	d17, q8
.Ltmp540:
	.loc	8 105 40                        @ csrc/kernels/narrow/narrow_neon.h:105:40 @[ csrc/kernels/narrow/narrow_neon.h:97:21 ]
	vqmovn.s16	d16, q9
.Ltmp541:
.LBB3_13:
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:at <- $r1
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_bytes:this <- $r0
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	.loc	8 110 13                        @ csrc/kernels/narrow/narrow_neon.h:110:13 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	ldr	r3, [r0, #4]
.Ltmp542:
	.loc	8 97 60                         @ csrc/kernels/narrow/narrow_neon.h:97:60
	add	r1, r2, r1
.Ltmp543:
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_bytes:out <- $r1
	.loc	8 110 20 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:110:20 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	cmp	r3, #16
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_deref] $sp
	bne	.LBB3_15
.Ltmp544:
@ %bb.14:
	@DEBUG_VALUE: write_bytes:out <- $r1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	@DEBUG_VALUE: write_bytes:this <- $r0
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: __s1 <- $q8
	.loc	8 110 37 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:110:37 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	vst1.8	{d16, d17}, [r1]
.Ltmp545:
	.loc	8 98 5 epilogue_begin is_stmt 1 @ csrc/kernels/narrow/narrow_neon.h:98:5
	sub	sp, r11, #8
.Ltmp546:
	pop	{r4, r10, r11, pc}
.Ltmp547:
.LBB3_15:
	@DEBUG_VALUE: write_bytes:out <- $r1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	@DEBUG_VALUE: write_bytes:this <- $r0
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_sums:out <- $r2
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	8 0 5 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:5
	mov	r2, sp
.Ltmp548:
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: __s1 <- $q8
	.loc	8 113 9 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:113:9 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	cmp	r3, #1
.Ltmp549:
	.loc	8 112 9 is_stmt 0               @ csrc/kernels/narrow/narrow_neon.h:112:9 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	vst1.8	{d16, d17}, [r2]
.Ltmp550:
	@DEBUG_VALUE: i <- 0
	.loc	8 113 9 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:113:9 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	blt	.LBB3_18
.Ltmp551:
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
	.loc	8 0 9 is_stmt 0                 @ csrc/kernels/narrow/narrow_neon.h:0:9
	mov	r3, #0
.Ltmp552:
.LBB3_17:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: write_bytes:out <- $r1
	@DEBUG_VALUE: write_sums:at <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: write_bytes:bytes_s8x16 <- $q8
	@DEBUG_VALUE: write_bytes:this <- $r0
	@DEBUG_VALUE: write_bytes:bytes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: write_sums:this <- $r0
	@DEBUG_VALUE: i <- $r3
	.loc	8 113 51 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:113:51 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	ldrb	r4, [r2, r3]
	.loc	8 113 49 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:113:49 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	strb	r4, [r1, r3]
	.loc	8 113 37 is_stmt 1              @ csrc/kernels/narrow/narrow_neon.h:113:37 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	add	r3, r3, #1
.Ltmp553:
	@DEBUG_VALUE: i <- $r3
	.loc	8 113 29 is_stmt 0              @ csrc/kernels/narrow/narrow_neon.h:113:29 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	ldr	r4, [r0, #4]
.Ltmp554:
	.loc	8 113 9 is_stmt 1               @ csrc/kernels/narrow/narrow_neon.h:113:9 @[ csrc/kernels/narrow/narrow_neon.h:97:9 ]
	cmp	r3, r4
	blt	.LBB3_17
.Ltmp555:
.LBB3_18:
	@DEBUG_VALUE: write_sums:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: write_sums:this <- $r0
	.loc	8 98 5 epilogue_begin           @ csrc/kernels/narrow/narrow_neon.h:98:5
	sub	sp, r11, #8
	pop	{r4, r10, r11, pc}
.Ltmp556:
.Lfunc_end3:
	.size	_ZNK7facesig6Finish10write_sumsENS_5LanesEiPv, .Lfunc_end3-_ZNK7facesig6Finish10write_sumsENS_5LanesEiPv
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	13 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	14 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	15 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
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
	.long	.Ltmp24-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.long	0
	.long	0
.Ldebug_loc2:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	60                              @ 60
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	60                              @ 60
	.long	0
	.long	0
.Ldebug_loc3:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp153-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc4:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp155-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc5:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc6:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc7:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc8:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.short	21                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.short	30                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.short	44                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.short	51                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.short	63                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.short	68                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	20                              @ 20
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	36                              @ 36
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp98-.Lfunc_begin0
	.short	14                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.long	.Ltmp98-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp119-.Lfunc_begin0
	.short	14                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.long	.Ltmp119-.Lfunc_begin0
	.long	.Ltmp120-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp146-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	28                              @ 28
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc9:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp118-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc10:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc11:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc12:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc13:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
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
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
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
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
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
.Ldebug_loc14:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
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
	.long	.Ltmp50-.Lfunc_begin0
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
	.long	0
	.long	0
.Ldebug_loc15:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
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
	.long	.Ltmp50-.Lfunc_begin0
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
	.long	.Ltmp62-.Lfunc_begin0
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
.Ldebug_loc16:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc17:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc18:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp97-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc19:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp116-.Lfunc_begin0
	.long	.Ltmp123-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc20:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp116-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp120-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc21:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp125-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc22:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp125-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc23:
	.long	-1
	.long	.Lfunc_begin0                   @   base address
	.long	.Ltmp125-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc24:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Lfunc_begin1-.Lfunc_begin1
	.long	.Ltmp158-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp158-.Lfunc_begin1
	.long	.Ltmp204-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp218-.Lfunc_begin1
	.long	.Ltmp221-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc25:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Lfunc_begin1-.Lfunc_begin1
	.long	.Ltmp161-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp161-.Lfunc_begin1
	.long	.Ltmp204-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp219-.Lfunc_begin1
	.long	.Ltmp221-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp257-.Lfunc_begin1
	.long	.Ltmp259-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc26:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Lfunc_begin1-.Lfunc_begin1
	.long	.Ltmp160-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp160-.Lfunc_begin1
	.long	.Ltmp197-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp197-.Lfunc_begin1
	.long	.Ltmp198-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp198-.Lfunc_begin1
	.long	.Ltmp200-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp200-.Lfunc_begin1
	.long	.Ltmp201-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	121                             @ DW_OP_breg9
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp202-.Lfunc_begin1
	.long	.Ltmp220-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp220-.Lfunc_begin1
	.long	.Ltmp255-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.long	.Ltmp255-.Lfunc_begin1
	.long	.Ltmp259-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp259-.Lfunc_begin1
	.long	.Ltmp261-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.long	.Ltmp261-.Lfunc_begin1
	.long	.Ltmp327-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc27:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Lfunc_begin1-.Lfunc_begin1
	.long	.Ltmp164-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp164-.Lfunc_begin1
	.long	.Ltmp204-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp234-.Lfunc_begin1
	.long	.Ltmp241-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	83                              @ DW_OP_reg3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc28:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp163-.Lfunc_begin1
	.long	.Ltmp194-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc29:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp163-.Lfunc_begin1
	.long	.Ltmp194-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc30:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp163-.Lfunc_begin1
	.long	.Ltmp164-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc31:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp180-.Lfunc_begin1
	.long	.Ltmp181-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc32:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp181-.Lfunc_begin1
	.long	.Ltmp187-.Lfunc_begin1
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
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp181-.Lfunc_begin1
	.long	.Ltmp182-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp182-.Lfunc_begin1
	.long	.Ltmp184-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp184-.Lfunc_begin1
	.long	.Ltmp186-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp186-.Lfunc_begin1
	.long	.Ltmp188-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp188-.Lfunc_begin1
	.long	.Ltmp189-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc34:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp191-.Lfunc_begin1
	.long	.Ltmp192-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc35:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp204-.Lfunc_begin1
	.long	.Ltmp207-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp274-.Lfunc_begin1
	.long	.Ltmp327-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc36:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp204-.Lfunc_begin1
	.long	.Ltmp207-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp273-.Lfunc_begin1
	.long	.Ltmp327-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc37:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp204-.Lfunc_begin1
	.long	.Ltmp207-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp210-.Lfunc_begin1
	.long	.Ltmp327-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc38:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp204-.Lfunc_begin1
	.long	.Ltmp207-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	.Ltmp210-.Lfunc_begin1
	.long	.Ltmp327-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc39:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp325-.Lfunc_begin1
	.long	.Ltmp327-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc40:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp210-.Lfunc_begin1
	.long	.Ltmp218-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp256-.Lfunc_begin1
	.long	.Ltmp259-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc41:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp210-.Lfunc_begin1
	.long	.Ltmp219-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp256-.Lfunc_begin1
	.long	.Ltmp257-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp257-.Lfunc_begin1
	.long	.Ltmp259-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc42:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp210-.Lfunc_begin1
	.long	.Ltmp221-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp256-.Lfunc_begin1
	.long	.Ltmp259-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc43:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp210-.Lfunc_begin1
	.long	.Ltmp221-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp256-.Lfunc_begin1
	.long	.Ltmp259-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc44:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp211-.Lfunc_begin1
	.long	.Ltmp213-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp221-.Lfunc_begin1
	.long	.Ltmp253-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp256-.Lfunc_begin1
	.long	.Ltmp259-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc45:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp214-.Lfunc_begin1
	.long	.Ltmp215-.Lfunc_begin1
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
	.long	.Ltmp215-.Lfunc_begin1
	.long	.Ltmp216-.Lfunc_begin1
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
	.long	.Ltmp216-.Lfunc_begin1
	.long	.Ltmp217-.Lfunc_begin1
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
	.long	.Ltmp218-.Lfunc_begin1
	.long	.Ltmp219-.Lfunc_begin1
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
	.long	.Ltmp219-.Lfunc_begin1
	.long	.Ltmp235-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp240-.Lfunc_begin1
	.long	.Ltmp256-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp259-.Lfunc_begin1
	.long	.Ltmp262-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc46:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp211-.Lfunc_begin1
	.long	.Ltmp221-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp221-.Lfunc_begin1
	.long	.Ltmp256-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp256-.Lfunc_begin1
	.long	.Ltmp259-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp259-.Lfunc_begin1
	.long	.Ltmp270-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc47:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp218-.Lfunc_begin1
	.long	.Ltmp221-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp221-.Lfunc_begin1
	.long	.Ltmp228-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp231-.Lfunc_begin1
	.long	.Ltmp233-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp233-.Lfunc_begin1
	.long	.Ltmp245-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp253-.Lfunc_begin1
	.long	.Ltmp256-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp259-.Lfunc_begin1
	.long	.Ltmp260-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc48:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp221-.Lfunc_begin1
	.long	.Ltmp227-.Lfunc_begin1
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
	.long	.Ltmp227-.Lfunc_begin1
	.long	.Ltmp228-.Lfunc_begin1
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
	.long	.Ltmp230-.Lfunc_begin1
	.long	.Ltmp233-.Lfunc_begin1
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
	.long	.Ltmp233-.Lfunc_begin1
	.long	.Ltmp239-.Lfunc_begin1
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
	.long	.Ltmp239-.Lfunc_begin1
	.long	.Ltmp240-.Lfunc_begin1
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
	.long	.Ltmp240-.Lfunc_begin1
	.long	.Ltmp245-.Lfunc_begin1
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
	.long	.Ltmp253-.Lfunc_begin1
	.long	.Ltmp256-.Lfunc_begin1
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
	.long	.Ltmp259-.Lfunc_begin1
	.long	.Ltmp262-.Lfunc_begin1
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
.Ldebug_loc49:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp226-.Lfunc_begin1
	.long	.Ltmp253-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc50:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp224-.Lfunc_begin1
	.long	.Ltmp227-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp227-.Lfunc_begin1
	.long	.Ltmp253-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc51:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp243-.Lfunc_begin1
	.long	.Ltmp245-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp247-.Lfunc_begin1
	.long	.Ltmp249-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp249-.Lfunc_begin1
	.long	.Ltmp253-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc52:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp228-.Lfunc_begin1
	.long	.Ltmp231-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp243-.Lfunc_begin1
	.long	.Ltmp253-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc53:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp228-.Lfunc_begin1
	.long	.Ltmp233-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp243-.Lfunc_begin1
	.long	.Ltmp253-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc54:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp228-.Lfunc_begin1
	.long	.Ltmp230-.Lfunc_begin1
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
	.long	.Ltmp230-.Lfunc_begin1
	.long	.Ltmp232-.Lfunc_begin1
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
	.long	.Ltmp232-.Lfunc_begin1
	.long	.Ltmp233-.Lfunc_begin1
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
.Ldebug_loc55:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp233-.Lfunc_begin1
	.long	.Ltmp235-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc56:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp235-.Lfunc_begin1
	.long	.Ltmp241-.Lfunc_begin1
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
.Ldebug_loc57:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp235-.Lfunc_begin1
	.long	.Ltmp241-.Lfunc_begin1
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
.Ldebug_loc58:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp238-.Lfunc_begin1
	.long	.Ltmp240-.Lfunc_begin1
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
	.long	.Ltmp240-.Lfunc_begin1
	.long	.Ltmp241-.Lfunc_begin1
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
.Ldebug_loc59:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp238-.Lfunc_begin1
	.long	.Ltmp241-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	150                             @ 278
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc60:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp246-.Lfunc_begin1
	.long	.Ltmp248-.Lfunc_begin1
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
	.long	.Ltmp248-.Lfunc_begin1
	.long	.Ltmp252-.Lfunc_begin1
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
.Ldebug_loc61:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp250-.Lfunc_begin1
	.long	.Ltmp253-.Lfunc_begin1
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
.Ldebug_loc62:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp253-.Lfunc_begin1
	.long	.Ltmp256-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp262-.Lfunc_begin1
	.long	.Ltmp270-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc63:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp253-.Lfunc_begin1
	.long	.Ltmp256-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp262-.Lfunc_begin1
	.long	.Ltmp270-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc64:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp253-.Lfunc_begin1
	.long	.Ltmp256-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp262-.Lfunc_begin1
	.long	.Ltmp264-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp264-.Lfunc_begin1
	.long	.Ltmp268-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp268-.Lfunc_begin1
	.long	.Ltmp270-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc65:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp267-.Lfunc_begin1
	.long	.Ltmp270-.Lfunc_begin1
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
.Ldebug_loc66:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp263-.Lfunc_begin1
	.long	.Ltmp265-.Lfunc_begin1
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
	.long	.Ltmp265-.Lfunc_begin1
	.long	.Ltmp269-.Lfunc_begin1
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
.Ldebug_loc67:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp273-.Lfunc_begin1
	.long	.Ltmp279-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp296-.Lfunc_begin1
	.long	.Ltmp298-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp306-.Lfunc_begin1
	.long	.Ltmp321-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc68:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp273-.Lfunc_begin1
	.long	.Ltmp276-.Lfunc_begin1
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
	.long	.Ltmp276-.Lfunc_begin1
	.long	.Ltmp281-.Lfunc_begin1
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
	.long	.Ltmp296-.Lfunc_begin1
	.long	.Ltmp309-.Lfunc_begin1
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
	.long	.Ltmp309-.Lfunc_begin1
	.long	.Ltmp310-.Lfunc_begin1
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
.Ldebug_loc69:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp274-.Lfunc_begin1
	.long	.Ltmp279-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp296-.Lfunc_begin1
	.long	.Ltmp298-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp306-.Lfunc_begin1
	.long	.Ltmp321-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc70:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp275-.Lfunc_begin1
	.long	.Ltmp276-.Lfunc_begin1
	.short	5                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp276-.Lfunc_begin1
	.long	.Ltmp278-.Lfunc_begin1
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
	.long	.Ltmp278-.Lfunc_begin1
	.long	.Ltmp280-.Lfunc_begin1
	.short	7                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp280-.Lfunc_begin1
	.long	.Ltmp281-.Lfunc_begin1
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
.Ldebug_loc71:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp275-.Lfunc_begin1
	.long	.Ltmp276-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp276-.Lfunc_begin1
	.long	.Ltmp278-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp278-.Lfunc_begin1
	.long	.Ltmp280-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp280-.Lfunc_begin1
	.long	.Ltmp286-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp286-.Lfunc_begin1
	.long	.Ltmp290-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp290-.Lfunc_begin1
	.long	.Ltmp294-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc72:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp288-.Lfunc_begin1
	.long	.Ltmp289-.Lfunc_begin1
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
	.long	.Ltmp289-.Lfunc_begin1
	.long	.Ltmp290-.Lfunc_begin1
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
	.long	.Ltmp290-.Lfunc_begin1
	.long	.Ltmp291-.Lfunc_begin1
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
	.long	.Ltmp291-.Lfunc_begin1
	.long	.Ltmp294-.Lfunc_begin1
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
.Ldebug_loc73:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp279-.Lfunc_begin1
	.long	.Ltmp296-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc74:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp286-.Lfunc_begin1
	.long	.Ltmp292-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc75:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp286-.Lfunc_begin1
	.long	.Ltmp296-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 408
	.byte	3                               @ 
	.long	0
	.long	0
.Ldebug_loc76:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp286-.Lfunc_begin1
	.long	.Ltmp296-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc77:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp299-.Lfunc_begin1
	.long	.Ltmp304-.Lfunc_begin1
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc78:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp299-.Lfunc_begin1
	.long	.Ltmp306-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	152                             @ 408
	.byte	3                               @ 
	.long	0
	.long	0
.Ldebug_loc79:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp299-.Lfunc_begin1
	.long	.Ltmp306-.Lfunc_begin1
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
.Ldebug_loc80:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp299-.Lfunc_begin1
	.long	.Ltmp306-.Lfunc_begin1
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc81:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp302-.Lfunc_begin1
	.long	.Ltmp306-.Lfunc_begin1
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc82:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp310-.Lfunc_begin1
	.long	.Ltmp314-.Lfunc_begin1
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
	.long	.Ltmp318-.Lfunc_begin1
	.long	.Ltmp319-.Lfunc_begin1
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
.Ldebug_loc83:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp312-.Lfunc_begin1
	.long	.Ltmp316-.Lfunc_begin1
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
	.long	.Ltmp318-.Lfunc_begin1
	.long	.Ltmp320-.Lfunc_begin1
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
.Ldebug_loc84:
	.long	-1
	.long	.Lfunc_begin1                   @   base address
	.long	.Ltmp315-.Lfunc_begin1
	.long	.Ltmp317-.Lfunc_begin1
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
	.long	.Lfunc_begin2                   @   base address
	.long	.Lfunc_begin2-.Lfunc_begin2
	.long	.Ltmp336-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp336-.Lfunc_begin2
	.long	.Ltmp488-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc86:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Lfunc_begin2-.Lfunc_begin2
	.long	.Ltmp332-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp332-.Lfunc_begin2
	.long	.Ltmp488-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc87:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Lfunc_begin2-.Lfunc_begin2
	.long	.Ltmp330-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp330-.Lfunc_begin2
	.long	.Ltmp488-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.long	0
	.long	0
.Ldebug_loc88:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Lfunc_begin2-.Lfunc_begin2
	.long	.Ltmp339-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp339-.Lfunc_begin2
	.long	.Ltmp488-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc89:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp330-.Lfunc_begin2
	.long	.Ltmp342-.Lfunc_begin2
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	216                             @ 88
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc90:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp330-.Lfunc_begin2
	.long	.Ltmp342-.Lfunc_begin2
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
.Ldebug_loc91:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp330-.Lfunc_begin2
	.long	.Ltmp340-.Lfunc_begin2
	.short	6                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	216                             @ 88
	.byte	0                               @ 
	.byte	48                              @ DW_OP_lit0
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc92:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp338-.Lfunc_begin2
	.long	.Ltmp349-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp349-.Lfunc_begin2
	.long	.Ltmp458-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc93:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp343-.Lfunc_begin2
	.long	.Ltmp345-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp345-.Lfunc_begin2
	.long	.Ltmp349-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
	.long	.Ltmp349-.Lfunc_begin2
	.long	.Ltmp356-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp357-.Lfunc_begin2
	.long	.Ltmp367-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
	.long	.Ltmp367-.Lfunc_begin2
	.long	.Ltmp396-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc94:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp340-.Lfunc_begin2
	.long	.Ltmp349-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp351-.Lfunc_begin2
	.long	.Ltmp354-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc95:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp344-.Lfunc_begin2
	.long	.Ltmp346-.Lfunc_begin2
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
	.long	.Ltmp346-.Lfunc_begin2
	.long	.Ltmp348-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp349-.Lfunc_begin2
	.long	.Ltmp371-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp393-.Lfunc_begin2
	.long	.Ltmp458-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc96:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp355-.Lfunc_begin2
	.long	.Ltmp458-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc97:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp352-.Lfunc_begin2
	.long	.Ltmp356-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp356-.Lfunc_begin2
	.long	.Ltmp458-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc98:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp357-.Lfunc_begin2
	.long	.Ltmp363-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp363-.Lfunc_begin2
	.long	.Ltmp367-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp395-.Lfunc_begin2
	.long	.Ltmp413-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp413-.Lfunc_begin2
	.long	.Ltmp431-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp431-.Lfunc_begin2
	.long	.Ltmp449-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp449-.Lfunc_begin2
	.long	.Ltmp458-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc99:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp359-.Lfunc_begin2
	.long	.Ltmp361-.Lfunc_begin2
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
	.long	.Ltmp361-.Lfunc_begin2
	.long	.Ltmp364-.Lfunc_begin2
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
	.long	.Ltmp364-.Lfunc_begin2
	.long	.Ltmp365-.Lfunc_begin2
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
	.long	.Ltmp407-.Lfunc_begin2
	.long	.Ltmp410-.Lfunc_begin2
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
	.long	.Ltmp410-.Lfunc_begin2
	.long	.Ltmp415-.Lfunc_begin2
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
	.long	.Ltmp424-.Lfunc_begin2
	.long	.Ltmp427-.Lfunc_begin2
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
	.long	.Ltmp427-.Lfunc_begin2
	.long	.Ltmp433-.Lfunc_begin2
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
	.long	.Ltmp442-.Lfunc_begin2
	.long	.Ltmp446-.Lfunc_begin2
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
	.long	.Ltmp446-.Lfunc_begin2
	.long	.Ltmp451-.Lfunc_begin2
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
.Ldebug_loc100:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp357-.Lfunc_begin2
	.long	.Ltmp367-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.long	.Ltmp396-.Lfunc_begin2
	.long	.Ltmp407-.Lfunc_begin2
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	216                             @ 216
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp407-.Lfunc_begin2
	.long	.Ltmp424-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.long	.Ltmp424-.Lfunc_begin2
	.long	.Ltmp442-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.long	.Ltmp442-.Lfunc_begin2
	.long	.Ltmp458-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.long	0
	.long	0
.Ldebug_loc101:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp396-.Lfunc_begin2
	.long	.Ltmp399-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp401-.Lfunc_begin2
	.long	.Ltmp403-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp403-.Lfunc_begin2
	.long	.Ltmp407-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp407-.Lfunc_begin2
	.long	.Ltmp415-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp417-.Lfunc_begin2
	.long	.Ltmp422-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp422-.Lfunc_begin2
	.long	.Ltmp424-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp424-.Lfunc_begin2
	.long	.Ltmp433-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp435-.Lfunc_begin2
	.long	.Ltmp440-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp440-.Lfunc_begin2
	.long	.Ltmp442-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp442-.Lfunc_begin2
	.long	.Ltmp451-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp452-.Lfunc_begin2
	.long	.Ltmp454-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp456-.Lfunc_begin2
	.long	.Ltmp458-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc102:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp357-.Lfunc_begin2
	.long	.Ltmp360-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp396-.Lfunc_begin2
	.long	.Ltmp458-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc103:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp368-.Lfunc_begin2
	.long	.Ltmp371-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp371-.Lfunc_begin2
	.long	.Ltmp373-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp373-.Lfunc_begin2
	.long	.Ltmp378-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp378-.Lfunc_begin2
	.long	.Ltmp379-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp379-.Lfunc_begin2
	.long	.Ltmp394-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc104:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp369-.Lfunc_begin2
	.long	.Ltmp374-.Lfunc_begin2
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
	.long	.Ltmp374-.Lfunc_begin2
	.long	.Ltmp376-.Lfunc_begin2
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
	.long	.Ltmp376-.Lfunc_begin2
	.long	.Ltmp383-.Lfunc_begin2
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
	.long	.Ltmp383-.Lfunc_begin2
	.long	.Ltmp386-.Lfunc_begin2
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
	.long	.Ltmp386-.Lfunc_begin2
	.long	.Ltmp387-.Lfunc_begin2
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
.Ldebug_loc105:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp369-.Lfunc_begin2
	.long	.Ltmp371-.Lfunc_begin2
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
.Ldebug_loc106:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp371-.Lfunc_begin2
	.long	.Ltmp394-.Lfunc_begin2
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
.Ldebug_loc107:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp373-.Lfunc_begin2
	.long	.Ltmp375-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	132                             @ 260
	.byte	2                               @ 
	.long	.Ltmp375-.Lfunc_begin2
	.long	.Ltmp381-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	133                             @ 261
	.byte	2                               @ 
	.long	.Ltmp381-.Lfunc_begin2
	.long	.Ltmp389-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	132                             @ 260
	.byte	2                               @ 
	.long	.Ltmp389-.Lfunc_begin2
	.long	.Ltmp394-.Lfunc_begin2
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	134                             @ 262
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc108:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp400-.Lfunc_begin2
	.long	.Ltmp402-.Lfunc_begin2
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
	.long	.Ltmp402-.Lfunc_begin2
	.long	.Ltmp407-.Lfunc_begin2
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
	.long	.Ltmp418-.Lfunc_begin2
	.long	.Ltmp421-.Lfunc_begin2
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
	.long	.Ltmp421-.Lfunc_begin2
	.long	.Ltmp424-.Lfunc_begin2
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
	.long	.Ltmp436-.Lfunc_begin2
	.long	.Ltmp439-.Lfunc_begin2
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
	.long	.Ltmp439-.Lfunc_begin2
	.long	.Ltmp442-.Lfunc_begin2
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
	.long	.Ltmp453-.Lfunc_begin2
	.long	.Ltmp455-.Lfunc_begin2
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
	.long	.Ltmp455-.Lfunc_begin2
	.long	.Ltmp457-.Lfunc_begin2
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
	.long	.Ltmp457-.Lfunc_begin2
	.long	.Ltmp458-.Lfunc_begin2
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
.Ldebug_loc109:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp404-.Lfunc_begin2
	.long	.Ltmp407-.Lfunc_begin2
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
	.long	.Ltmp418-.Lfunc_begin2
	.long	.Ltmp421-.Lfunc_begin2
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
	.long	.Ltmp436-.Lfunc_begin2
	.long	.Ltmp439-.Lfunc_begin2
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
	.long	.Ltmp453-.Lfunc_begin2
	.long	.Ltmp455-.Lfunc_begin2
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
.Ldebug_loc110:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp459-.Lfunc_begin2
	.long	.Ltmp475-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp479-.Lfunc_begin2
	.long	.Ltmp487-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc111:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp461-.Lfunc_begin2
	.long	.Ltmp475-.Lfunc_begin2
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc112:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp461-.Lfunc_begin2
	.long	.Ltmp475-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc113:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp461-.Lfunc_begin2
	.long	.Ltmp473-.Lfunc_begin2
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
.Ldebug_loc114:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp466-.Lfunc_begin2
	.long	.Ltmp470-.Lfunc_begin2
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
	.long	.Ltmp470-.Lfunc_begin2
	.long	.Ltmp473-.Lfunc_begin2
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
.Ldebug_loc115:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp471-.Lfunc_begin2
	.long	.Ltmp473-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc116:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp481-.Lfunc_begin2
	.long	.Ltmp483-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp483-.Lfunc_begin2
	.long	.Ltmp487-.Lfunc_begin2
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc117:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp480-.Lfunc_begin2
	.long	.Ltmp482-.Lfunc_begin2
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
	.long	.Ltmp482-.Lfunc_begin2
	.long	.Ltmp487-.Lfunc_begin2
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
.Ldebug_loc118:
	.long	-1
	.long	.Lfunc_begin2                   @   base address
	.long	.Ltmp484-.Lfunc_begin2
	.long	.Ltmp487-.Lfunc_begin2
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
.Ldebug_loc119:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Lfunc_begin3-.Lfunc_begin3
	.long	.Ltmp515-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp516-.Lfunc_begin3
	.long	.Ltmp518-.Lfunc_begin3
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp518-.Lfunc_begin3
	.long	.Ltmp520-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp520-.Lfunc_begin3
	.long	.Ltmp531-.Lfunc_begin3
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp531-.Lfunc_begin3
	.long	.Ltmp543-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp543-.Lfunc_begin3
	.long	.Ltmp555-.Lfunc_begin3
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc120:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Lfunc_begin3-.Lfunc_begin3
	.long	.Ltmp495-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp495-.Lfunc_begin3
	.long	.Ltmp518-.Lfunc_begin3
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp518-.Lfunc_begin3
	.long	.Ltmp522-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp522-.Lfunc_begin3
	.long	.Ltmp531-.Lfunc_begin3
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp531-.Lfunc_begin3
	.long	.Ltmp548-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp548-.Lfunc_begin3
	.long	.Lfunc_end3-.Lfunc_begin3
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc121:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp491-.Lfunc_begin3
	.long	.Ltmp496-.Lfunc_begin3
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
	.long	.Ltmp496-.Lfunc_begin3
	.long	.Ltmp518-.Lfunc_begin3
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
.Ldebug_loc122:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp491-.Lfunc_begin3
	.long	.Ltmp495-.Lfunc_begin3
	.short	5                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp495-.Lfunc_begin3
	.long	.Ltmp496-.Lfunc_begin3
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
	.long	.Ltmp496-.Lfunc_begin3
	.long	.Ltmp506-.Lfunc_begin3
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
	.long	.Ltmp506-.Lfunc_begin3
	.long	.Ltmp518-.Lfunc_begin3
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
.Ldebug_loc123:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp502-.Lfunc_begin3
	.long	.Ltmp504-.Lfunc_begin3
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
	.long	.Ltmp508-.Lfunc_begin3
	.long	.Ltmp510-.Lfunc_begin3
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
	.long	.Ltmp511-.Lfunc_begin3
	.long	.Ltmp512-.Lfunc_begin3
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
.Ldebug_loc124:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp493-.Lfunc_begin3
	.long	.Ltmp495-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp495-.Lfunc_begin3
	.long	.Ltmp496-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp496-.Lfunc_begin3
	.long	.Ltmp498-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp498-.Lfunc_begin3
	.long	.Ltmp500-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp500-.Lfunc_begin3
	.long	.Ltmp506-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp506-.Lfunc_begin3
	.long	.Ltmp512-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp512-.Lfunc_begin3
	.long	.Ltmp513-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc125:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp496-.Lfunc_begin3
	.long	.Ltmp518-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc126:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp499-.Lfunc_begin3
	.long	.Ltmp518-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc127:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp512-.Lfunc_begin3
	.long	.Ltmp515-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp515-.Lfunc_begin3
	.long	.Ltmp518-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc128:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp520-.Lfunc_begin3
	.long	.Ltmp521-.Lfunc_begin3
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
	.long	.Ltmp521-.Lfunc_begin3
	.long	.Ltmp531-.Lfunc_begin3
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
.Ldebug_loc129:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp521-.Lfunc_begin3
	.long	.Ltmp531-.Lfunc_begin3
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	0                               @ 0
	.long	0
	.long	0
.Ldebug_loc130:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp523-.Lfunc_begin3
	.long	.Ltmp529-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp529-.Lfunc_begin3
	.long	.Ltmp531-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc131:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp524-.Lfunc_begin3
	.long	.Ltmp525-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc132:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp532-.Lfunc_begin3
	.long	.Ltmp537-.Lfunc_begin3
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
	.long	.Ltmp539-.Lfunc_begin3
	.long	.Ltmp541-.Lfunc_begin3
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
.Ldebug_loc133:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp534-.Lfunc_begin3
	.long	.Ltmp536-.Lfunc_begin3
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
	.long	.Ltmp539-.Lfunc_begin3
	.long	.Ltmp540-.Lfunc_begin3
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
.Ldebug_loc134:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp537-.Lfunc_begin3
	.long	.Ltmp538-.Lfunc_begin3
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
.Ldebug_loc135:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp541-.Lfunc_begin3
	.long	.Ltmp546-.Lfunc_begin3
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	0                               @ 0
	.long	.Ltmp547-.Lfunc_begin3
	.long	.Ltmp555-.Lfunc_begin3
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	0                               @ 0
	.long	0
	.long	0
.Ldebug_loc136:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp543-.Lfunc_begin3
	.long	.Ltmp555-.Lfunc_begin3
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc137:
	.long	-1
	.long	.Lfunc_begin3                   @   base address
	.long	.Ltmp550-.Lfunc_begin3
	.long	.Ltmp552-.Lfunc_begin3
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp552-.Lfunc_begin3
	.long	.Ltmp555-.Lfunc_begin3
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
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\210\001"                      @ DW_AT_alignment
	.byte	15                              @ DW_FORM_udata
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
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
	.byte	12                              @ Abbreviation Code
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
	.byte	11                              @ DW_FORM_data1
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	50                              @ DW_AT_accessibility
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	14                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	52                              @ DW_AT_artificial
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	15                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
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
	.byte	50                              @ DW_AT_accessibility
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
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
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
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
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
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	23                              @ Abbreviation Code
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
	.byte	24                              @ Abbreviation Code
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
	.byte	25                              @ Abbreviation Code
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
	.byte	26                              @ Abbreviation Code
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
	.byte	27                              @ Abbreviation Code
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
	.byte	28                              @ Abbreviation Code
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
	.byte	29                              @ Abbreviation Code
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
	.byte	30                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	31                              @ Abbreviation Code
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
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	34                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	35                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	36                              @ Abbreviation Code
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
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	39                              @ Abbreviation Code
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
	.byte	40                              @ Abbreviation Code
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
	.byte	41                              @ Abbreviation Code
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
	.byte	42                              @ Abbreviation Code
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
	.byte	43                              @ Abbreviation Code
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
	.byte	44                              @ Abbreviation Code
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
	.byte	45                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	46                              @ Abbreviation Code
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
	.byte	47                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	48                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	49                              @ Abbreviation Code
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
	.byte	50                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	51                              @ Abbreviation Code
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
	.byte	52                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	53                              @ Abbreviation Code
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
	.byte	54                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	55                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	56                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	57                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	58                              @ Abbreviation Code
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
	.byte	59                              @ Abbreviation Code
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
	.byte	60                              @ Abbreviation Code
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
	.byte	61                              @ Abbreviation Code
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
	.byte	62                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	63                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	64                              @ Abbreviation Code
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
	.byte	65                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x1a98 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	0                               @ DW_AT_low_pc
	.long	.Ldebug_ranges45                @ DW_AT_ranges
	.byte	2                               @ Abbrev [2] 0x26:0x1091 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	4279                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x37:0x161 DW_TAG_namespace
	.byte	3                               @ Abbrev [3] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	4279                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.byte	27                              @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x44:0xc DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	4279                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.byte	14                              @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x50:0xc DW_TAG_variable
	.long	.Linfo_string8                  @ DW_AT_name
	.long	4279                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x5c:0x27 DW_TAG_subprogram
	.long	.Linfo_string68                 @ DW_AT_linkage_name
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.long	4620                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x6c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.long	4644                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x77:0xb DW_TAG_variable
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	4615                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x83:0xe6 DW_TAG_subprogram
	.long	.Linfo_string72                 @ DW_AT_linkage_name
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x93:0xb DW_TAG_formal_parameter
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	4644                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x9e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	4681                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xa9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xb4:0xb DW_TAG_formal_parameter
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	4302                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xbf:0xc DW_TAG_variable
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	16                              @ DW_AT_alignment
	.byte	2                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	4691                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xcb:0xb DW_TAG_variable
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	901                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xd6:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	4733                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xe1:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	4733                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xec:0xb DW_TAG_variable
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	4733                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xf7:0xb DW_TAG_variable
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	4279                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x102:0xb DW_TAG_variable
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	4733                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x10d:0x41 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x10e:0xb DW_TAG_variable
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x119:0x1a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x11a:0xb DW_TAG_variable
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	4458                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x125:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x126:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	4458                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x133:0x1a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x134:0xb DW_TAG_variable
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	4458                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x13f:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x140:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	4458                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x14e:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x14f:0xb DW_TAG_variable
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x15b:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x15c:0xb DW_TAG_variable
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x169:0x2e DW_TAG_subprogram
	.long	.Linfo_string89                 @ DW_AT_linkage_name
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x175:0xb DW_TAG_formal_parameter
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	4738                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x180:0xb DW_TAG_formal_parameter
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	4644                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x18b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x198:0x13d DW_TAG_class_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	136                             @ DW_AT_byte_size
	.byte	8                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x1a1:0xc DW_TAG_member
	.long	.Linfo_string30                 @ DW_AT_name
	.long	4615                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	134                             @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x1ad:0xc DW_TAG_member
	.long	.Linfo_string32                 @ DW_AT_name
	.long	4615                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	134                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x1b9:0xc DW_TAG_member
	.long	.Linfo_string33                 @ DW_AT_name
	.long	4615                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	134                             @ DW_AT_decl_line
	.byte	2                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x1c5:0xc DW_TAG_member
	.long	.Linfo_string34                 @ DW_AT_name
	.long	4279                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	135                             @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x1d1:0xc DW_TAG_member
	.long	.Linfo_string35                 @ DW_AT_name
	.long	725                             @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x1dd:0xc DW_TAG_member
	.long	.Linfo_string39                 @ DW_AT_name
	.long	725                             @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.byte	40                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x1e9:0xc DW_TAG_member
	.long	.Linfo_string40                 @ DW_AT_name
	.long	4627                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	138                             @ DW_AT_decl_line
	.byte	72                              @ DW_AT_data_member_location
	.byte	13                              @ Abbrev [13] 0x1f5:0x1c DW_TAG_subprogram
	.long	.Linfo_string41                 @ DW_AT_linkage_name
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	14                              @ Abbrev [14] 0x201:0x5 DW_TAG_formal_parameter
	.long	4639                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x206:0x5 DW_TAG_formal_parameter
	.long	4644                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x20b:0x5 DW_TAG_formal_parameter
	.long	4284                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x211:0x21 DW_TAG_subprogram
	.long	.Linfo_string55                 @ DW_AT_linkage_name
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	14                              @ Abbrev [14] 0x21d:0x5 DW_TAG_formal_parameter
	.long	4670                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x222:0x5 DW_TAG_formal_parameter
	.long	725                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x227:0x5 DW_TAG_formal_parameter
	.long	4291                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x22c:0x5 DW_TAG_formal_parameter
	.long	4680                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x232:0x21 DW_TAG_subprogram
	.long	.Linfo_string57                 @ DW_AT_linkage_name
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	14                              @ Abbrev [14] 0x23e:0x5 DW_TAG_formal_parameter
	.long	4670                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x243:0x5 DW_TAG_formal_parameter
	.long	725                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x248:0x5 DW_TAG_formal_parameter
	.long	4291                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x24d:0x5 DW_TAG_formal_parameter
	.long	4680                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x253:0x16 DW_TAG_subprogram
	.long	.Linfo_string59                 @ DW_AT_linkage_name
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.long	725                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	14                              @ Abbrev [14] 0x263:0x5 DW_TAG_formal_parameter
	.long	4670                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x269:0x1a DW_TAG_subprogram
	.long	.Linfo_string60                 @ DW_AT_linkage_name
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	4458                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	14                              @ Abbrev [14] 0x278:0x5 DW_TAG_formal_parameter
	.long	4670                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x27d:0x5 DW_TAG_formal_parameter
	.long	725                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x283:0x1b DW_TAG_subprogram
	.long	.Linfo_string62                 @ DW_AT_linkage_name
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	14                              @ Abbrev [14] 0x28e:0x5 DW_TAG_formal_parameter
	.long	4670                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x293:0x5 DW_TAG_formal_parameter
	.long	4458                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x298:0x5 DW_TAG_formal_parameter
	.long	4302                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x29e:0x1b DW_TAG_subprogram
	.long	.Linfo_string64                 @ DW_AT_linkage_name
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	14                              @ Abbrev [14] 0x2a9:0x5 DW_TAG_formal_parameter
	.long	4670                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x2ae:0x5 DW_TAG_formal_parameter
	.long	725                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x2b3:0x5 DW_TAG_formal_parameter
	.long	4511                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x2b9:0x1b DW_TAG_subprogram
	.long	.Linfo_string66                 @ DW_AT_linkage_name
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	122                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	14                              @ Abbrev [14] 0x2c4:0x5 DW_TAG_formal_parameter
	.long	4670                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x2c9:0x5 DW_TAG_formal_parameter
	.long	725                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x2ce:0x5 DW_TAG_formal_parameter
	.long	4506                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x2d5:0x22 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	32                              @ DW_AT_byte_size
	.byte	8                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x2de:0xc DW_TAG_member
	.long	.Linfo_string36                 @ DW_AT_name
	.long	4336                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x2ea:0xc DW_TAG_member
	.long	.Linfo_string37                 @ DW_AT_name
	.long	4336                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x2f7:0x8e DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	40                              @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x300:0xc DW_TAG_member
	.long	.Linfo_string43                 @ DW_AT_name
	.long	4540                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x30c:0xc DW_TAG_member
	.long	.Linfo_string44                 @ DW_AT_name
	.long	4540                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x318:0xc DW_TAG_member
	.long	.Linfo_string45                 @ DW_AT_name
	.long	4540                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x324:0xc DW_TAG_member
	.long	.Linfo_string46                 @ DW_AT_name
	.long	4540                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x330:0xc DW_TAG_member
	.long	.Linfo_string47                 @ DW_AT_name
	.long	4540                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x33c:0xc DW_TAG_member
	.long	.Linfo_string48                 @ DW_AT_name
	.long	4620                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x348:0xc DW_TAG_member
	.long	.Linfo_string49                 @ DW_AT_name
	.long	4620                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.byte	21                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x354:0xc DW_TAG_member
	.long	.Linfo_string50                 @ DW_AT_name
	.long	4448                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x360:0xc DW_TAG_member
	.long	.Linfo_string51                 @ DW_AT_name
	.long	4654                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x36c:0xc DW_TAG_member
	.long	.Linfo_string52                 @ DW_AT_name
	.long	4660                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x378:0xc DW_TAG_member
	.long	.Linfo_string53                 @ DW_AT_name
	.long	4620                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x385:0x77 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	176                             @ DW_AT_byte_size
	.byte	9                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x38e:0xc DW_TAG_member
	.long	.Linfo_string74                 @ DW_AT_name
	.long	4709                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x39a:0xc DW_TAG_member
	.long	.Linfo_string52                 @ DW_AT_name
	.long	4660                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x3a6:0xc DW_TAG_member
	.long	.Linfo_string50                 @ DW_AT_name
	.long	4448                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x3b2:0xc DW_TAG_member
	.long	.Linfo_string51                 @ DW_AT_name
	.long	4448                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x3be:0xc DW_TAG_member
	.long	.Linfo_string76                 @ DW_AT_name
	.long	4302                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x3ca:0xc DW_TAG_member
	.long	.Linfo_string73                 @ DW_AT_name
	.long	4540                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x3d6:0xc DW_TAG_member
	.long	.Linfo_string45                 @ DW_AT_name
	.long	4540                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0x3e2:0xc DW_TAG_member
	.long	.Linfo_string48                 @ DW_AT_name
	.long	4540                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	20                              @ Abbrev [20] 0x3ee:0xd DW_TAG_member
	.long	.Linfo_string79                 @ DW_AT_name
	.long	4721                            @ DW_AT_type
	.byte	9                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_alignment
	.byte	48                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x3fc:0x70 DW_TAG_subprogram
	.long	.Linfo_string91                 @ DW_AT_linkage_name
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	233                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x408:0xb DW_TAG_formal_parameter
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	233                             @ DW_AT_decl_line
	.long	4738                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x413:0xb DW_TAG_variable
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	234                             @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x41e:0xb DW_TAG_variable
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	234                             @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x429:0xb DW_TAG_variable
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	234                             @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x434:0xb DW_TAG_variable
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	234                             @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x43f:0xb DW_TAG_variable
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	234                             @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x44a:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	234                             @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x455:0xb DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	235                             @ DW_AT_decl_line
	.long	4680                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x460:0xb DW_TAG_variable
	.long	.Linfo_string100                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	235                             @ DW_AT_decl_line
	.long	4680                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x46c:0x7a DW_TAG_subprogram
	.long	.Linfo_string101                @ DW_AT_linkage_name
	.long	.Linfo_string102                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.short	264                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	23                              @ Abbrev [23] 0x479:0xc DW_TAG_formal_parameter
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.short	264                             @ DW_AT_decl_line
	.long	4738                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x485:0xc DW_TAG_variable
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.short	265                             @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x491:0xc DW_TAG_variable
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.short	265                             @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x49d:0xc DW_TAG_variable
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.short	265                             @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x4a9:0xc DW_TAG_variable
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.short	265                             @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x4b5:0xc DW_TAG_variable
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.short	265                             @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x4c1:0xc DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.short	265                             @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x4cd:0xc DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.short	266                             @ DW_AT_decl_line
	.long	4680                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x4d9:0xc DW_TAG_variable
	.long	.Linfo_string100                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.short	266                             @ DW_AT_decl_line
	.long	4680                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x4e6:0x268 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string197                @ DW_AT_linkage_name
	.long	.Linfo_string198                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	26                              @ Abbrev [26] 0x4fb:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	4644                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x50a:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	4681                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x519:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	4680                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x528:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\310"
	.long	.Linfo_string112                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	5014                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x537:0xf DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	66                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x546:0xf DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	.Linfo_string203                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x555:0xf DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	.Linfo_string204                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x564:0xf DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	.Linfo_string205                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x573:0x16 DW_TAG_inlined_subroutine
	.long	92                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	68                              @ DW_AT_call_line
	.byte	12                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x57f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	108                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x589:0x1b2 DW_TAG_inlined_subroutine
	.long	131                             @ DW_AT_abstract_origin
	.long	.Ltmp28                         @ DW_AT_low_pc
	.long	.Ltmp146-.Ltmp28                @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	69                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x599:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	88
	.long	147                             @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x5a0:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	52
	.long	158                             @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x5a8:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	89
	.long	169                             @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x5af:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	60
	.long	180                             @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x5b7:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\220\002"
	.long	191                             @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x5c0:0x9 DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	203                             @ DW_AT_abstract_origin
	.byte	35                              @ Abbrev [35] 0x5c9:0x6 DW_TAG_variable
	.byte	8                               @ DW_AT_const_value
	.long	214                             @ DW_AT_abstract_origin
	.byte	35                              @ Abbrev [35] 0x5cf:0x6 DW_TAG_variable
	.byte	3                               @ DW_AT_const_value
	.long	225                             @ DW_AT_abstract_origin
	.byte	35                              @ Abbrev [35] 0x5d5:0x6 DW_TAG_variable
	.byte	24                              @ DW_AT_const_value
	.long	236                             @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x5db:0x9 DW_TAG_variable
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	247                             @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x5e4:0x9 DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	258                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x5ed:0x48 DW_TAG_inlined_subroutine
	.long	361                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	47                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x5f9:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	373                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x602:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	384                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x60b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	395                             @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x614:0x10 DW_TAG_inlined_subroutine
	.long	1020                            @ DW_AT_abstract_origin
	.long	.Ltmp77                         @ DW_AT_low_pc
	.long	.Ltmp84-.Ltmp77                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	25                              @ DW_AT_call_line
	.byte	58                              @ DW_AT_call_column
	.byte	36                              @ Abbrev [36] 0x624:0x10 DW_TAG_inlined_subroutine
	.long	1132                            @ DW_AT_abstract_origin
	.long	.Ltmp84                         @ DW_AT_low_pc
	.long	.Ltmp88-.Ltmp84                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	25                              @ DW_AT_call_line
	.byte	31                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x635:0x4c DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.long	269                             @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x63e:0x9 DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	270                             @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0x647:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.long	281                             @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x650:0x9 DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	282                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x65a:0x26 DW_TAG_lexical_block
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.long	307                             @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x663:0x9 DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	308                             @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0x66c:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.long	319                             @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x675:0x9 DW_TAG_variable
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	320                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x681:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.long	334                             @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x68a:0x9 DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	335                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x694:0x4b DW_TAG_inlined_subroutine
	.long	361                             @ DW_AT_abstract_origin
	.long	.Ltmp98                         @ DW_AT_low_pc
	.long	.Ltmp112-.Ltmp98                @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	49                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x6a4:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.asciz	"\340"
	.byte	159
	.long	373                             @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x6ae:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	88
	.long	384                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x6b5:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	395                             @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x6be:0x10 DW_TAG_inlined_subroutine
	.long	1132                            @ DW_AT_abstract_origin
	.long	.Ltmp101                        @ DW_AT_low_pc
	.long	.Ltmp106-.Ltmp101               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	25                              @ DW_AT_call_line
	.byte	31                              @ DW_AT_call_column
	.byte	36                              @ Abbrev [36] 0x6ce:0x10 DW_TAG_inlined_subroutine
	.long	1020                            @ DW_AT_abstract_origin
	.long	.Ltmp106                        @ DW_AT_low_pc
	.long	.Ltmp112-.Ltmp106               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	25                              @ DW_AT_call_line
	.byte	58                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x6df:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.long	347                             @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x6e8:0x9 DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	348                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x6f2:0x48 DW_TAG_inlined_subroutine
	.long	361                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	55                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x6fe:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	373                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x707:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	384                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x710:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	395                             @ DW_AT_abstract_origin
	.byte	36                              @ Abbrev [36] 0x719:0x10 DW_TAG_inlined_subroutine
	.long	1132                            @ DW_AT_abstract_origin
	.long	.Ltmp134                        @ DW_AT_low_pc
	.long	.Ltmp139-.Ltmp134               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	25                              @ DW_AT_call_line
	.byte	31                              @ DW_AT_call_column
	.byte	36                              @ Abbrev [36] 0x729:0x10 DW_TAG_inlined_subroutine
	.long	1020                            @ DW_AT_abstract_origin
	.long	.Ltmp139                        @ DW_AT_low_pc
	.long	.Ltmp145-.Ltmp139               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	25                              @ DW_AT_call_line
	.byte	58                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	38                              @ Abbrev [38] 0x73b:0x9 DW_TAG_GNU_call_site
	.long	1870                            @ DW_AT_abstract_origin
	.long	.Ltmp21                         @ DW_AT_low_pc
	.byte	38                              @ Abbrev [38] 0x744:0x9 DW_TAG_GNU_call_site
	.long	1870                            @ DW_AT_abstract_origin
	.long	.Ltmp148                        @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x74e:0x49c DW_TAG_subprogram
	.long	.Lfunc_begin1                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string199                @ DW_AT_linkage_name
	.long	.Linfo_string200                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	26                              @ Abbrev [26] 0x763:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	4644                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x772:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	.Linfo_string112                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	5009                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x781:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x790:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x79f:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	4680                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x7ad:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\220\001"
	.long	.Linfo_string118                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	4675                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x7bc:0x80 DW_TAG_inlined_subroutine
	.long	4743                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.byte	10                              @ DW_AT_call_file
	.byte	63                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x7c8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	4757                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x7d1:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	4766                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x7da:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	4777                            @ DW_AT_abstract_origin
	.byte	40                              @ Abbrev [40] 0x7e3:0x41 DW_TAG_lexical_block
	.long	.Ltmp179                        @ DW_AT_low_pc
	.long	.Ltmp188-.Ltmp179               @ DW_AT_high_pc
	.long	4801                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x7f0:0x9 DW_TAG_variable
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	4802                            @ DW_AT_abstract_origin
	.byte	40                              @ Abbrev [40] 0x7f9:0x2a DW_TAG_lexical_block
	.long	.Ltmp180                        @ DW_AT_low_pc
	.long	.Ltmp188-.Ltmp180               @ DW_AT_high_pc
	.long	4813                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x806:0x9 DW_TAG_variable
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	4814                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0x80f:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.long	4825                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x818:0x9 DW_TAG_variable
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	4826                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x824:0x17 DW_TAG_lexical_block
	.long	.Ltmp190                        @ DW_AT_low_pc
	.long	.Ltmp194-.Ltmp190               @ DW_AT_high_pc
	.long	4840                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x831:0x9 DW_TAG_variable
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	4841                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x83c:0x3a4 DW_TAG_inlined_subroutine
	.long	3050                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.byte	10                              @ DW_AT_call_file
	.byte	65                              @ DW_AT_call_line
	.byte	34                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x848:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	3072                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x851:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	3083                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x85a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	3094                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x863:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	3105                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x86c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	3116                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x875:0x9 DW_TAG_variable
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	3138                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x87e:0x9 DW_TAG_variable
	.long	.Ldebug_loc45                   @ DW_AT_location
	.long	3149                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x887:0x9 DW_TAG_variable
	.long	.Ldebug_loc46                   @ DW_AT_location
	.long	3160                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x890:0x9 DW_TAG_variable
	.long	.Ldebug_loc47                   @ DW_AT_location
	.long	3171                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x899:0x9 DW_TAG_variable
	.long	.Ldebug_loc48                   @ DW_AT_location
	.long	3182                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x8a2:0x202 DW_TAG_inlined_subroutine
	.long	4956                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.byte	10                              @ DW_AT_call_file
	.byte	56                              @ DW_AT_call_line
	.byte	16                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x8ae:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	4966                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x8b7:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc68                   @ DW_AT_location
	.long	4975                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x8c0:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc67                   @ DW_AT_location
	.long	4986                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x8c9:0x1da DW_TAG_inlined_subroutine
	.long	4898                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	91                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x8d5:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	4908                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x8de:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc69                   @ DW_AT_location
	.long	4928                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x8e7:0x70 DW_TAG_inlined_subroutine
	.long	5148                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	95                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x8f3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc76                   @ DW_AT_location
	.long	5158                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x8fc:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc73                   @ DW_AT_location
	.long	5178                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x905:0x9 DW_TAG_variable
	.long	.Ldebug_loc70                   @ DW_AT_location
	.long	5189                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x90e:0x9 DW_TAG_variable
	.long	.Ldebug_loc74                   @ DW_AT_location
	.long	5200                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x917:0x9 DW_TAG_variable
	.long	.Ldebug_loc75                   @ DW_AT_location
	.long	5211                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0x920:0x26 DW_TAG_lexical_block
	.long	.Ldebug_ranges15                @ DW_AT_ranges
	.long	5222                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x929:0x9 DW_TAG_variable
	.long	.Ldebug_loc71                   @ DW_AT_location
	.long	5223                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0x932:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges16                @ DW_AT_ranges
	.long	5246                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x93b:0x9 DW_TAG_variable
	.long	.Ldebug_loc72                   @ DW_AT_location
	.long	5247                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x946:0x10 DW_TAG_lexical_block
	.long	.Ldebug_ranges17                @ DW_AT_ranges
	.long	5261                            @ DW_AT_abstract_origin
	.byte	35                              @ Abbrev [35] 0x94f:0x6 DW_TAG_variable
	.byte	0                               @ DW_AT_const_value
	.long	5262                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x957:0x8b DW_TAG_inlined_subroutine
	.long	5333                            @ DW_AT_abstract_origin
	.long	.Ltmp298                        @ DW_AT_low_pc
	.long	.Ltmp306-.Ltmp298               @ DW_AT_high_pc
	.byte	8                               @ DW_AT_call_file
	.byte	96                              @ DW_AT_call_line
	.byte	29                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x967:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc80                   @ DW_AT_location
	.long	5343                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x970:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc79                   @ DW_AT_location
	.long	5352                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x979:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	5363                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x980:0x9 DW_TAG_variable
	.long	.Ldebug_loc77                   @ DW_AT_location
	.long	5374                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x989:0x9 DW_TAG_variable
	.long	.Ldebug_loc78                   @ DW_AT_location
	.long	5385                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0x992:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges18                @ DW_AT_ranges
	.long	5396                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x99b:0x9 DW_TAG_variable
	.long	.Ldebug_loc81                   @ DW_AT_location
	.long	5397                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x9a5:0x1e DW_TAG_lexical_block
	.long	.Ltmp300                        @ DW_AT_low_pc
	.long	.Ltmp301-.Ltmp300               @ DW_AT_high_pc
	.long	5409                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x9b2:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\225\002"
	.byte	147
	.byte	8
	.long	5410                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x9c3:0x1e DW_TAG_lexical_block
	.long	.Ltmp301                        @ DW_AT_low_pc
	.long	.Ltmp302-.Ltmp301               @ DW_AT_high_pc
	.long	5422                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x9d0:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	5423                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x9e2:0x36 DW_TAG_inlined_subroutine
	.long	5448                            @ DW_AT_abstract_origin
	.long	.Ltmp306                        @ DW_AT_low_pc
	.long	.Ltmp320-.Ltmp306               @ DW_AT_high_pc
	.byte	8                               @ DW_AT_call_file
	.byte	97                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x9f2:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\220\001"
	.byte	159
	.long	5458                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x9fc:0x9 DW_TAG_variable
	.long	.Ldebug_loc82                   @ DW_AT_location
	.long	5478                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0xa05:0x9 DW_TAG_variable
	.long	.Ldebug_loc83                   @ DW_AT_location
	.long	5489                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0xa0e:0x9 DW_TAG_variable
	.long	.Ldebug_loc84                   @ DW_AT_location
	.long	5500                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0xa18:0x8a DW_TAG_inlined_subroutine
	.long	5546                            @ DW_AT_abstract_origin
	.long	.Ltmp321                        @ DW_AT_low_pc
	.long	.Ltmp327-.Ltmp321               @ DW_AT_high_pc
	.byte	8                               @ DW_AT_call_file
	.byte	97                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0xa28:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\220\001"
	.byte	159
	.long	5556                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0xa32:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	5565                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0xa42:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	5576                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0xa49:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\230\003"
	.long	5587                            @ DW_AT_abstract_origin
	.byte	40                              @ Abbrev [40] 0xa52:0x1e DW_TAG_lexical_block
	.long	.Ltmp322                        @ DW_AT_low_pc
	.long	.Ltmp323-.Ltmp322               @ DW_AT_high_pc
	.long	5598                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0xa5f:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	5599                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0xa70:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges19                @ DW_AT_ranges
	.long	5611                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0xa79:0x9 DW_TAG_variable
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	5612                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0xa83:0x1e DW_TAG_lexical_block
	.long	.Ltmp324                        @ DW_AT_low_pc
	.long	.Ltmp325-.Ltmp324               @ DW_AT_high_pc
	.long	5624                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0xa90:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	5625                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0xaa4:0x47 DW_TAG_inlined_subroutine
	.long	5085                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges20                @ DW_AT_ranges
	.byte	10                              @ DW_AT_call_file
	.byte	56                              @ DW_AT_call_line
	.byte	33                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xab0:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc62                   @ DW_AT_location
	.long	5095                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0xab9:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc63                   @ DW_AT_location
	.long	5104                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0xac2:0x9 DW_TAG_variable
	.long	.Ldebug_loc64                   @ DW_AT_location
	.long	5126                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xacb:0x1f DW_TAG_inlined_subroutine
	.long	3552                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges21                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	61                              @ DW_AT_call_line
	.byte	54                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xad7:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc65                   @ DW_AT_location
	.long	3568                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0xae0:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc66                   @ DW_AT_location
	.long	3579                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0xaeb:0xf4 DW_TAG_lexical_block
	.long	.Ldebug_ranges22                @ DW_AT_ranges
	.long	3206                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0xaf4:0x9 DW_TAG_variable
	.long	.Ldebug_loc44                   @ DW_AT_location
	.long	3207                            @ DW_AT_abstract_origin
	.byte	40                              @ Abbrev [40] 0xafd:0xe1 DW_TAG_lexical_block
	.long	.Ltmp224                        @ DW_AT_low_pc
	.long	.Ltmp253-.Ltmp224               @ DW_AT_high_pc
	.long	3218                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0xb0a:0x9 DW_TAG_variable
	.long	.Ldebug_loc49                   @ DW_AT_location
	.long	3219                            @ DW_AT_abstract_origin
	.byte	40                              @ Abbrev [40] 0xb13:0xca DW_TAG_lexical_block
	.long	.Ltmp224                        @ DW_AT_low_pc
	.long	.Ltmp253-.Ltmp224               @ DW_AT_high_pc
	.long	3230                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0xb20:0x9 DW_TAG_variable
	.long	.Ldebug_loc50                   @ DW_AT_location
	.long	3231                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0xb29:0xb3 DW_TAG_lexical_block
	.long	.Ldebug_ranges23                @ DW_AT_ranges
	.long	3242                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0xb32:0x9 DW_TAG_variable
	.long	.Ldebug_loc57                   @ DW_AT_location
	.long	3243                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xb3b:0x50 DW_TAG_inlined_subroutine
	.long	5085                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges24                @ DW_AT_ranges
	.byte	10                              @ DW_AT_call_file
	.byte	43                              @ DW_AT_call_line
	.byte	32                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xb47:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc53                   @ DW_AT_location
	.long	5095                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0xb50:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc52                   @ DW_AT_location
	.long	5104                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0xb59:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc54                   @ DW_AT_location
	.long	5115                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0xb62:0x9 DW_TAG_variable
	.long	.Ldebug_loc51                   @ DW_AT_location
	.long	5126                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xb6b:0x1f DW_TAG_inlined_subroutine
	.long	3552                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges25                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	61                              @ DW_AT_call_line
	.byte	54                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xb77:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc61                   @ DW_AT_location
	.long	3568                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0xb80:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc60                   @ DW_AT_location
	.long	3579                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0xb8b:0x31 DW_TAG_inlined_subroutine
	.long	3450                            @ DW_AT_abstract_origin
	.long	.Ltmp234                        @ DW_AT_low_pc
	.long	.Ltmp236-.Ltmp234               @ DW_AT_high_pc
	.byte	10                              @ DW_AT_call_file
	.byte	48                              @ DW_AT_call_line
	.byte	37                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xb9b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc55                   @ DW_AT_location
	.long	3466                            @ DW_AT_abstract_origin
	.byte	40                              @ Abbrev [40] 0xba4:0x17 DW_TAG_lexical_block
	.long	.Ltmp234                        @ DW_AT_low_pc
	.long	.Ltmp236-.Ltmp234               @ DW_AT_high_pc
	.long	3477                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0xbb1:0x9 DW_TAG_variable
	.long	.Ldebug_loc56                   @ DW_AT_location
	.long	3478                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0xbbc:0x1f DW_TAG_inlined_subroutine
	.long	3491                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges26                @ DW_AT_ranges
	.byte	10                              @ DW_AT_call_file
	.byte	51                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xbc8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc58                   @ DW_AT_location
	.long	3507                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0xbd1:0x9 DW_TAG_variable
	.long	.Ldebug_loc59                   @ DW_AT_location
	.long	3540                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	38                              @ Abbrev [38] 0xbe0:0x9 DW_TAG_GNU_call_site
	.long	3591                            @ DW_AT_abstract_origin
	.long	.Ltmp200                        @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0xbea:0x115 DW_TAG_subprogram
	.long	.Linfo_string110                @ DW_AT_linkage_name
	.long	.Linfo_string111                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	41                              @ Abbrev [41] 0xbf6:0xa DW_TAG_template_value_parameter
	.long	4284                            @ DW_AT_type
	.long	.Linfo_string109                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	6                               @ Abbrev [6] 0xc00:0xb DW_TAG_formal_parameter
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	4644                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xc0b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string112                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	5009                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xc16:0xb DW_TAG_formal_parameter
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xc21:0xb DW_TAG_formal_parameter
	.long	.Linfo_string118                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	5019                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xc2c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xc37:0xb DW_TAG_formal_parameter
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	4680                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xc42:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	5024                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xc4d:0xb DW_TAG_variable
	.long	.Linfo_string124                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xc58:0xb DW_TAG_variable
	.long	.Linfo_string125                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xc63:0xb DW_TAG_variable
	.long	.Linfo_string126                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xc6e:0xb DW_TAG_variable
	.long	.Linfo_string106                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	5053                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xc79:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xc7a:0xb DW_TAG_variable
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xc86:0x4e DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xc87:0xb DW_TAG_variable
	.long	.Linfo_string113                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xc92:0x41 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xc93:0xb DW_TAG_variable
	.long	.Linfo_string127                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xc9e:0x34 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xc9f:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xcaa:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xcab:0xb DW_TAG_variable
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	5065                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xcb6:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xcb7:0xb DW_TAG_variable
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xcc3:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xcc4:0xb DW_TAG_variable
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xcd4:0x2a DW_TAG_lexical_block
	.byte	42                              @ Abbrev [42] 0xcd5:0x9 DW_TAG_variable
	.long	.Linfo_string129                @ DW_AT_name
	.long	5070                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	42                              @ Abbrev [42] 0xcde:0x9 DW_TAG_variable
	.long	.Linfo_string130                @ DW_AT_name
	.long	5075                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	42                              @ Abbrev [42] 0xce7:0x9 DW_TAG_variable
	.long	.Linfo_string131                @ DW_AT_name
	.long	5075                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0xcf0:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xcf1:0xb DW_TAG_variable
	.long	.Linfo_string132                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5080                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0xcff:0x3a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string117                @ DW_AT_name
	.byte	24                              @ DW_AT_byte_size
	.byte	10                              @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0xd08:0xc DW_TAG_member
	.long	.Linfo_string113                @ DW_AT_name
	.long	4709                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0xd14:0xc DW_TAG_member
	.long	.Linfo_string114                @ DW_AT_name
	.long	4284                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0xd20:0xc DW_TAG_member
	.long	.Linfo_string115                @ DW_AT_name
	.long	4284                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0xd2c:0xc DW_TAG_member
	.long	.Linfo_string116                @ DW_AT_name
	.long	4291                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0xd39:0x36 DW_TAG_class_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string123                @ DW_AT_name
	.byte	128                             @ DW_AT_byte_size
	.byte	8                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0xd42:0xc DW_TAG_member
	.long	.Linfo_string120                @ DW_AT_name
	.long	5036                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	16                              @ Abbrev [16] 0xd4e:0x20 DW_TAG_subprogram
	.long	.Linfo_string121                @ DW_AT_linkage_name
	.long	.Linfo_string122                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	725                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_accessibility
                                        @ DW_ACCESS_public
	.byte	14                              @ Abbrev [14] 0xd5e:0x5 DW_TAG_formal_parameter
	.long	5048                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0xd63:0x5 DW_TAG_formal_parameter
	.long	4284                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0xd68:0x5 DW_TAG_formal_parameter
	.long	725                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0xd6f:0xb DW_TAG_typedef
	.long	4458                            @ DW_AT_type
	.long	.Linfo_string128                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	44                              @ Abbrev [44] 0xd7a:0x29 DW_TAG_subprogram
	.long	.Linfo_string134                @ DW_AT_linkage_name
	.long	.Linfo_string135                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	3439                            @ DW_AT_type
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xd8a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string124                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xd95:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xd96:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.long	4458                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	44                              @ Abbrev [44] 0xda3:0x3d DW_TAG_subprogram
	.long	.Linfo_string136                @ DW_AT_linkage_name
	.long	.Linfo_string137                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	725                             @ DW_AT_type
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xdb3:0xb DW_TAG_formal_parameter
	.long	.Linfo_string106                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	725                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xdbe:0xb DW_TAG_formal_parameter
	.long	.Linfo_string124                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	3439                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xdc9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string138                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	4307                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xdd4:0xb DW_TAG_variable
	.long	.Linfo_string139                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.long	5143                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	44                              @ Abbrev [44] 0xde0:0x27 DW_TAG_subprogram
	.long	.Linfo_string140                @ DW_AT_linkage_name
	.long	.Linfo_string141                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	725                             @ DW_AT_type
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xdf0:0xb DW_TAG_formal_parameter
	.long	.Linfo_string142                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	725                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xdfb:0xb DW_TAG_formal_parameter
	.long	.Linfo_string143                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	725                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0xe07:0x2af DW_TAG_subprogram
	.long	.Lfunc_begin2                   @ DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string201                @ DW_AT_linkage_name
	.long	.Linfo_string202                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	26                              @ Abbrev [26] 0xe1c:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc85                   @ DW_AT_location
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	4644                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0xe2b:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc86                   @ DW_AT_location
	.long	.Linfo_string112                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	5009                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0xe3a:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc87                   @ DW_AT_location
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0xe49:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc88                   @ DW_AT_location
	.long	.Linfo_string118                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	5019                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0xe58:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0xe66:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	12
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	4680                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0xe74:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\330\001"
	.long	.Linfo_string119                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	6801                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0xe83:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\330"
	.long	.Linfo_string106                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	5036                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0xe92:0xf DW_TAG_variable
	.long	.Ldebug_loc92                   @ DW_AT_location
	.long	.Linfo_string125                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0xea1:0xf DW_TAG_variable
	.long	.Ldebug_loc93                   @ DW_AT_location
	.long	.Linfo_string126                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0xeb0:0xf DW_TAG_variable
	.long	.Ldebug_loc95                   @ DW_AT_location
	.long	.Linfo_string124                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0xebf:0x3e DW_TAG_lexical_block
	.long	.Ldebug_ranges27                @ DW_AT_ranges
	.byte	46                              @ Abbrev [46] 0xec4:0xd DW_TAG_variable
	.long	.Ldebug_loc89                   @ DW_AT_location
	.long	.Linfo_string129                @ DW_AT_name
	.long	6813                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	46                              @ Abbrev [46] 0xed1:0xd DW_TAG_variable
	.long	.Ldebug_loc90                   @ DW_AT_location
	.long	.Linfo_string131                @ DW_AT_name
	.long	5075                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	46                              @ Abbrev [46] 0xede:0xd DW_TAG_variable
	.long	.Ldebug_loc91                   @ DW_AT_location
	.long	.Linfo_string130                @ DW_AT_name
	.long	5075                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	45                              @ Abbrev [45] 0xeeb:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges27                @ DW_AT_ranges
	.byte	7                               @ Abbrev [7] 0xef0:0xb DW_TAG_variable
	.long	.Linfo_string132                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5080                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	45                              @ Abbrev [45] 0xefd:0x116 DW_TAG_lexical_block
	.long	.Ldebug_ranges28                @ DW_AT_ranges
	.byte	28                              @ Abbrev [28] 0xf02:0xf DW_TAG_variable
	.long	.Ldebug_loc94                   @ DW_AT_location
	.long	.Linfo_string113                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	47                              @ Abbrev [47] 0xf11:0x101 DW_TAG_lexical_block
	.long	.Ltmp352                        @ DW_AT_low_pc
	.long	.Ltmp458-.Ltmp352               @ DW_AT_high_pc
	.byte	28                              @ Abbrev [28] 0xf1a:0xf DW_TAG_variable
	.long	.Ldebug_loc96                   @ DW_AT_location
	.long	.Linfo_string127                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	4660                            @ DW_AT_type
	.byte	47                              @ Abbrev [47] 0xf29:0xe8 DW_TAG_lexical_block
	.long	.Ltmp352                        @ DW_AT_low_pc
	.long	.Ltmp458-.Ltmp352               @ DW_AT_high_pc
	.byte	28                              @ Abbrev [28] 0xf32:0xf DW_TAG_variable
	.long	.Ldebug_loc97                   @ DW_AT_location
	.long	.Linfo_string105                @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0xf41:0xcf DW_TAG_lexical_block
	.long	.Ldebug_ranges29                @ DW_AT_ranges
	.byte	28                              @ Abbrev [28] 0xf46:0xf DW_TAG_variable
	.long	.Ldebug_loc106                  @ DW_AT_location
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	5065                            @ DW_AT_type
	.byte	45                              @ Abbrev [45] 0xf55:0x65 DW_TAG_lexical_block
	.long	.Ldebug_ranges30                @ DW_AT_ranges
	.byte	28                              @ Abbrev [28] 0xf5a:0xf DW_TAG_variable
	.long	.Ldebug_loc98                   @ DW_AT_location
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0xf69:0x50 DW_TAG_inlined_subroutine
	.long	5085                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges31                @ DW_AT_ranges
	.byte	10                              @ DW_AT_call_file
	.byte	43                              @ DW_AT_call_line
	.byte	32                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xf75:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc100                  @ DW_AT_location
	.long	5095                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0xf7e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc102                  @ DW_AT_location
	.long	5104                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0xf87:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc99                   @ DW_AT_location
	.long	5115                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0xf90:0x9 DW_TAG_variable
	.long	.Ldebug_loc101                  @ DW_AT_location
	.long	5126                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xf99:0x1f DW_TAG_inlined_subroutine
	.long	3552                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges32                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	61                              @ DW_AT_call_line
	.byte	54                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xfa5:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc109                  @ DW_AT_location
	.long	3568                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0xfae:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc108                  @ DW_AT_location
	.long	3579                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	45                              @ Abbrev [45] 0xfba:0x3d DW_TAG_lexical_block
	.long	.Ldebug_ranges33                @ DW_AT_ranges
	.byte	28                              @ Abbrev [28] 0xfbf:0xf DW_TAG_variable
	.long	.Ldebug_loc103                  @ DW_AT_location
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0xfce:0x28 DW_TAG_inlined_subroutine
	.long	3491                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges34                @ DW_AT_ranges
	.byte	10                              @ DW_AT_call_file
	.byte	51                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xfda:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc104                  @ DW_AT_location
	.long	3507                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0xfe3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc105                  @ DW_AT_location
	.long	3518                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0xfec:0x9 DW_TAG_variable
	.long	.Ldebug_loc107                  @ DW_AT_location
	.long	3540                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0xff7:0x18 DW_TAG_inlined_subroutine
	.long	3450                            @ DW_AT_abstract_origin
	.long	.Ltmp370                        @ DW_AT_low_pc
	.long	.Ltmp371-.Ltmp370               @ DW_AT_high_pc
	.byte	10                              @ DW_AT_call_file
	.byte	48                              @ DW_AT_call_line
	.byte	37                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x1007:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	3466                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	47                              @ Abbrev [47] 0x1013:0x8f DW_TAG_lexical_block
	.long	.Ltmp459                        @ DW_AT_low_pc
	.long	.Ltmp487-.Ltmp459               @ DW_AT_high_pc
	.byte	27                              @ Abbrev [27] 0x101c:0xd DW_TAG_variable
	.byte	1                               @ DW_AT_location
	.byte	87
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x1029:0x31 DW_TAG_inlined_subroutine
	.long	4956                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges35                @ DW_AT_ranges
	.byte	10                              @ DW_AT_call_file
	.byte	56                              @ DW_AT_call_line
	.byte	16                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x1035:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc111                  @ DW_AT_location
	.long	4966                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x103e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc113                  @ DW_AT_location
	.long	4975                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x1047:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc115                  @ DW_AT_location
	.long	4986                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x1050:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc112                  @ DW_AT_location
	.long	4997                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x105a:0x47 DW_TAG_inlined_subroutine
	.long	5085                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges36                @ DW_AT_ranges
	.byte	10                              @ DW_AT_call_file
	.byte	56                              @ DW_AT_call_line
	.byte	33                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x1066:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc110                  @ DW_AT_location
	.long	5104                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x106f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc114                  @ DW_AT_location
	.long	5115                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x1078:0x9 DW_TAG_variable
	.long	.Ldebug_loc116                  @ DW_AT_location
	.long	5126                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1081:0x1f DW_TAG_inlined_subroutine
	.long	3552                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges37                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	61                              @ DW_AT_call_line
	.byte	54                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x108d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc118                  @ DW_AT_location
	.long	3568                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x1096:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc117                  @ DW_AT_location
	.long	3579                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	38                              @ Abbrev [38] 0x10a2:0x9 DW_TAG_GNU_call_site
	.long	5650                            @ DW_AT_abstract_origin
	.long	.Ltmp473                        @ DW_AT_low_pc
	.byte	41                              @ Abbrev [41] 0x10ab:0xa DW_TAG_template_value_parameter
	.long	4284                            @ DW_AT_type
	.long	.Linfo_string109                @ DW_AT_name
	.byte	4                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0x10b7:0x5 DW_TAG_const_type
	.long	4284                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x10bc:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	43                              @ Abbrev [43] 0x10c3:0xb DW_TAG_typedef
	.long	4284                            @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	50                              @ Abbrev [50] 0x10ce:0x5 DW_TAG_pointer_type
	.long	4307                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x10d3:0xb DW_TAG_typedef
	.long	4318                            @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x10de:0xb DW_TAG_typedef
	.long	4329                            @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	49                              @ Abbrev [49] 0x10e9:0x7 DW_TAG_base_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	43                              @ Abbrev [43] 0x10f0:0xb DW_TAG_typedef
	.long	4347                            @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.byte	51                              @ Abbrev [51] 0x10fb:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4360                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x1101:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x1108:0xb DW_TAG_typedef
	.long	4371                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1113:0xb DW_TAG_typedef
	.long	4382                            @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	49                              @ Abbrev [49] 0x111e:0x7 DW_TAG_base_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	53                              @ Abbrev [53] 0x1125:0x7 DW_TAG_base_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	50                              @ Abbrev [50] 0x112c:0x5 DW_TAG_pointer_type
	.long	4401                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x1131:0x5 DW_TAG_const_type
	.long	4406                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x1136:0x7 DW_TAG_base_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	43                              @ Abbrev [43] 0x113d:0xb DW_TAG_typedef
	.long	4424                            @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.byte	51                              @ Abbrev [51] 0x1148:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4437                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x114e:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x1155:0xb DW_TAG_typedef
	.long	4406                            @ DW_AT_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	50                              @ Abbrev [50] 0x1160:0x5 DW_TAG_pointer_type
	.long	4453                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x1165:0x5 DW_TAG_const_type
	.long	4360                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x116a:0xb DW_TAG_typedef
	.long	4469                            @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	51                              @ Abbrev [51] 0x1175:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4307                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x117b:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x1182:0xb DW_TAG_typedef
	.long	4493                            @ DW_AT_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	51                              @ Abbrev [51] 0x118d:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	4307                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x1193:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	50                              @ Abbrev [50] 0x119a:0x5 DW_TAG_pointer_type
	.long	4406                            @ DW_AT_type
	.byte	50                              @ Abbrev [50] 0x119f:0x5 DW_TAG_pointer_type
	.long	4360                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x11a4:0xb DW_TAG_typedef
	.long	4527                            @ DW_AT_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	51                              @ Abbrev [51] 0x11af:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4540                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x11b5:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x11bc:0xb DW_TAG_typedef
	.long	4551                            @ DW_AT_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x11c7:0xb DW_TAG_typedef
	.long	4284                            @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x11d2:0xb DW_TAG_typedef
	.long	4573                            @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.byte	51                              @ Abbrev [51] 0x11dd:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	4586                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x11e3:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x11ea:0xb DW_TAG_typedef
	.long	4597                            @ DW_AT_type
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x11f5:0xb DW_TAG_typedef
	.long	4608                            @ DW_AT_type
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	49                              @ Abbrev [49] 0x1200:0x7 DW_TAG_base_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	48                              @ Abbrev [48] 0x1207:0x5 DW_TAG_const_type
	.long	4620                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x120c:0x7 DW_TAG_base_type
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	54                              @ Abbrev [54] 0x1213:0xc DW_TAG_array_type
	.long	4413                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x1218:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	50                              @ Abbrev [50] 0x121f:0x5 DW_TAG_pointer_type
	.long	408                             @ DW_AT_type
	.byte	55                              @ Abbrev [55] 0x1224:0x5 DW_TAG_reference_type
	.long	4649                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x1229:0x5 DW_TAG_const_type
	.long	759                             @ DW_AT_type
	.byte	50                              @ Abbrev [50] 0x122e:0x5 DW_TAG_pointer_type
	.long	4659                            @ DW_AT_type
	.byte	56                              @ Abbrev [56] 0x1233:0x1 DW_TAG_const_type
	.byte	50                              @ Abbrev [50] 0x1234:0x5 DW_TAG_pointer_type
	.long	4665                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x1239:0x5 DW_TAG_const_type
	.long	4307                            @ DW_AT_type
	.byte	50                              @ Abbrev [50] 0x123e:0x5 DW_TAG_pointer_type
	.long	4675                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x1243:0x5 DW_TAG_const_type
	.long	408                             @ DW_AT_type
	.byte	57                              @ Abbrev [57] 0x1248:0x1 DW_TAG_pointer_type
	.byte	50                              @ Abbrev [50] 0x1249:0x5 DW_TAG_pointer_type
	.long	4686                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x124e:0x5 DW_TAG_const_type
	.long	4660                            @ DW_AT_type
	.byte	54                              @ Abbrev [54] 0x1253:0x12 DW_TAG_array_type
	.long	4307                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x1258:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	3                               @ DW_AT_count
	.byte	52                              @ Abbrev [52] 0x125e:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	48                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	54                              @ Abbrev [54] 0x1265:0xc DW_TAG_array_type
	.long	4660                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x126a:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	3                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	54                              @ Abbrev [54] 0x1271:0xc DW_TAG_array_type
	.long	4360                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x1276:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	64                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0x127d:0x5 DW_TAG_const_type
	.long	4291                            @ DW_AT_type
	.byte	50                              @ Abbrev [50] 0x1282:0x5 DW_TAG_pointer_type
	.long	901                             @ DW_AT_type
	.byte	58                              @ Abbrev [58] 0x1287:0x96 DW_TAG_subprogram
	.long	.Linfo_string103                @ DW_AT_linkage_name
	.long	501                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	4757                            @ DW_AT_object_pointer
	.byte	59                              @ Abbrev [59] 0x1295:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string104                @ DW_AT_name
	.long	4893                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x129e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.long	4644                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x12a9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x12b4:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x12b5:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.long	4336                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x12c1:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x12c2:0xb DW_TAG_variable
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.long	4396                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x12cd:0x1a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x12ce:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x12d9:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x12da:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
	.long	4413                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x12e8:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x12e9:0xb DW_TAG_variable
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.long	4448                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x12f4:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x12f5:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	4336                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1301:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1302:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	4336                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x130f:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1310:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.long	4336                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	50                              @ Abbrev [50] 0x131d:0x5 DW_TAG_pointer_type
	.long	408                             @ DW_AT_type
	.byte	60                              @ Abbrev [60] 0x1322:0x35 DW_TAG_subprogram
	.long	562                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	4908                            @ DW_AT_object_pointer
	.byte	59                              @ Abbrev [59] 0x132c:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string104                @ DW_AT_name
	.long	4951                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x1335:0xb DW_TAG_formal_parameter
	.long	.Linfo_string106                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	725                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1340:0xb DW_TAG_formal_parameter
	.long	.Linfo_string107                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	4291                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x134b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	4680                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	50                              @ Abbrev [50] 0x1357:0x5 DW_TAG_pointer_type
	.long	4675                            @ DW_AT_type
	.byte	60                              @ Abbrev [60] 0x135c:0x35 DW_TAG_subprogram
	.long	529                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	4966                            @ DW_AT_object_pointer
	.byte	59                              @ Abbrev [59] 0x1366:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string104                @ DW_AT_name
	.long	4951                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x136f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string108                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	725                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x137a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string107                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	4291                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1385:0xb DW_TAG_formal_parameter
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	4680                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	55                              @ Abbrev [55] 0x1391:0x5 DW_TAG_reference_type
	.long	5014                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x1396:0x5 DW_TAG_const_type
	.long	3327                            @ DW_AT_type
	.byte	55                              @ Abbrev [55] 0x139b:0x5 DW_TAG_reference_type
	.long	4675                            @ DW_AT_type
	.byte	54                              @ Abbrev [54] 0x13a0:0xc DW_TAG_array_type
	.long	3385                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x13a5:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	1                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	54                              @ Abbrev [54] 0x13ac:0xc DW_TAG_array_type
	.long	725                             @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x13b1:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	50                              @ Abbrev [50] 0x13b8:0x5 DW_TAG_pointer_type
	.long	3385                            @ DW_AT_type
	.byte	54                              @ Abbrev [54] 0x13bd:0xc DW_TAG_array_type
	.long	725                             @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x13c2:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	1                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0x13c9:0x5 DW_TAG_const_type
	.long	3439                            @ DW_AT_type
	.byte	55                              @ Abbrev [55] 0x13ce:0x5 DW_TAG_reference_type
	.long	5053                            @ DW_AT_type
	.byte	50                              @ Abbrev [50] 0x13d3:0x5 DW_TAG_pointer_type
	.long	725                             @ DW_AT_type
	.byte	55                              @ Abbrev [55] 0x13d8:0x5 DW_TAG_reference_type
	.long	725                             @ DW_AT_type
	.byte	60                              @ Abbrev [60] 0x13dd:0x35 DW_TAG_subprogram
	.long	3406                            @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5095                            @ DW_AT_object_pointer
	.byte	59                              @ Abbrev [59] 0x13e7:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string104                @ DW_AT_name
	.long	5138                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x13f0:0xb DW_TAG_formal_parameter
	.long	.Linfo_string125                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x13fb:0xb DW_TAG_formal_parameter
	.long	.Linfo_string106                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	725                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1406:0xb DW_TAG_variable
	.long	.Linfo_string133                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	50                              @ Abbrev [50] 0x1412:0x5 DW_TAG_pointer_type
	.long	3385                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x1417:0x5 DW_TAG_const_type
	.long	4482                            @ DW_AT_type
	.byte	60                              @ Abbrev [60] 0x141c:0x7f DW_TAG_subprogram
	.long	697                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5158                            @ DW_AT_object_pointer
	.byte	59                              @ Abbrev [59] 0x1426:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string104                @ DW_AT_name
	.long	4951                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x142f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string106                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	122                             @ DW_AT_decl_line
	.long	725                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x143a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	122                             @ DW_AT_decl_line
	.long	4506                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1445:0xb DW_TAG_variable
	.long	.Linfo_string144                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	125                             @ DW_AT_decl_line
	.long	5275                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1450:0xb DW_TAG_variable
	.long	.Linfo_string146                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	124                             @ DW_AT_decl_line
	.long	4506                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x145b:0xb DW_TAG_variable
	.long	.Linfo_string147                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
	.long	5316                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1466:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1467:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	127                             @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1472:0x1a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1473:0xb DW_TAG_variable
	.long	.Linfo_string148                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	5328                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x147e:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x147f:0xb DW_TAG_variable
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	4413                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x148d:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x148e:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	54                              @ Abbrev [54] 0x149b:0xc DW_TAG_array_type
	.long	5287                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x14a0:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0x14a7:0x5 DW_TAG_const_type
	.long	5292                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x14ac:0xb DW_TAG_typedef
	.long	5303                            @ DW_AT_type
	.long	.Linfo_string145                @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.byte	51                              @ Abbrev [51] 0x14b7:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	4360                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x14bd:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	54                              @ Abbrev [54] 0x14c4:0xc DW_TAG_array_type
	.long	4406                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x14c9:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0x14d0:0x5 DW_TAG_const_type
	.long	4413                            @ DW_AT_type
	.byte	60                              @ Abbrev [60] 0x14d5:0x67 DW_TAG_subprogram
	.long	670                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5343                            @ DW_AT_object_pointer
	.byte	59                              @ Abbrev [59] 0x14df:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string104                @ DW_AT_name
	.long	4951                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x14e8:0xb DW_TAG_formal_parameter
	.long	.Linfo_string106                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
	.long	725                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x14f3:0xb DW_TAG_formal_parameter
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
	.long	4511                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x14fe:0xb DW_TAG_variable
	.long	.Linfo_string146                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	117                             @ DW_AT_decl_line
	.long	4511                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1509:0xb DW_TAG_variable
	.long	.Linfo_string147                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	116                             @ DW_AT_decl_line
	.long	5436                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1514:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1515:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1521:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1522:0xb DW_TAG_variable
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	118                             @ DW_AT_decl_line
	.long	4336                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x152e:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x152f:0xb DW_TAG_variable
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	119                             @ DW_AT_decl_line
	.long	4336                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	54                              @ Abbrev [54] 0x153c:0xc DW_TAG_array_type
	.long	4360                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x1541:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	60                              @ Abbrev [60] 0x1548:0x40 DW_TAG_subprogram
	.long	617                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5458                            @ DW_AT_object_pointer
	.byte	59                              @ Abbrev [59] 0x1552:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string104                @ DW_AT_name
	.long	4951                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x155b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string106                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	725                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1566:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	104                             @ DW_AT_decl_line
	.long	5512                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1571:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	103                             @ DW_AT_decl_line
	.long	5512                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x157c:0xb DW_TAG_variable
	.long	.Linfo_string149                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	5517                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	48                              @ Abbrev [48] 0x1588:0x5 DW_TAG_const_type
	.long	4336                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x158d:0x5 DW_TAG_const_type
	.long	5522                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x1592:0xb DW_TAG_typedef
	.long	5533                            @ DW_AT_type
	.long	.Linfo_string150                @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.byte	51                              @ Abbrev [51] 0x159d:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	4586                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x15a3:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	60                              @ Abbrev [60] 0x15aa:0x5c DW_TAG_subprogram
	.long	643                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5556                            @ DW_AT_object_pointer
	.byte	59                              @ Abbrev [59] 0x15b4:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string104                @ DW_AT_name
	.long	4951                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	6                               @ Abbrev [6] 0x15bd:0xb DW_TAG_formal_parameter
	.long	.Linfo_string151                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
	.long	4458                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x15c8:0xb DW_TAG_formal_parameter
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
	.long	4302                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x15d3:0xb DW_TAG_variable
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	111                             @ DW_AT_decl_line
	.long	5638                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x15de:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x15df:0xb DW_TAG_variable
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	4458                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x15eb:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x15ec:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	113                             @ DW_AT_decl_line
	.long	4284                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x15f8:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x15f9:0xb DW_TAG_variable
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	112                             @ DW_AT_decl_line
	.long	4458                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	54                              @ Abbrev [54] 0x1606:0xc DW_TAG_array_type
	.long	4307                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x160b:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	61                              @ Abbrev [61] 0x1612:0x1de DW_TAG_subprogram
	.long	.Lfunc_begin3                   @ DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
	.long	5669                            @ DW_AT_object_pointer
                                        @ DW_AT_GNU_all_call_sites
	.long	4898                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x1625:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	4908                            @ DW_AT_abstract_origin
	.byte	62                              @ Abbrev [62] 0x162c:0x5 DW_TAG_formal_parameter
	.long	4917                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x1631:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc119                  @ DW_AT_location
	.long	4928                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x163a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc120                  @ DW_AT_location
	.long	4939                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1643:0x72 DW_TAG_inlined_subroutine
	.long	5148                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges38                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	95                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x164f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc125                  @ DW_AT_location
	.long	5158                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x1658:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc121                  @ DW_AT_location
	.long	5167                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x1661:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	0
	.long	5211                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x1669:0x9 DW_TAG_variable
	.long	.Ldebug_loc122                  @ DW_AT_location
	.long	5189                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x1672:0x9 DW_TAG_variable
	.long	.Ldebug_loc126                  @ DW_AT_location
	.long	5200                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0x167b:0x26 DW_TAG_lexical_block
	.long	.Ldebug_ranges39                @ DW_AT_ranges
	.long	5222                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x1684:0x9 DW_TAG_variable
	.long	.Ldebug_loc124                  @ DW_AT_location
	.long	5223                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0x168d:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges40                @ DW_AT_ranges
	.long	5246                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x1696:0x9 DW_TAG_variable
	.long	.Ldebug_loc123                  @ DW_AT_location
	.long	5247                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x16a1:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges41                @ DW_AT_ranges
	.long	5261                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x16aa:0x9 DW_TAG_variable
	.long	.Ldebug_loc127                  @ DW_AT_location
	.long	5262                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x16b5:0x82 DW_TAG_inlined_subroutine
	.long	5333                            @ DW_AT_abstract_origin
	.long	.Ltmp520                        @ DW_AT_low_pc
	.long	.Ltmp531-.Ltmp520               @ DW_AT_high_pc
	.byte	8                               @ DW_AT_call_file
	.byte	96                              @ DW_AT_call_line
	.byte	29                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x16c5:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	5343                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x16cc:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc128                  @ DW_AT_location
	.long	5352                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x16d5:0x9 DW_TAG_variable
	.long	.Ldebug_loc129                  @ DW_AT_location
	.long	5385                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x16de:0x9 DW_TAG_variable
	.long	.Ldebug_loc131                  @ DW_AT_location
	.long	5374                            @ DW_AT_abstract_origin
	.byte	37                              @ Abbrev [37] 0x16e7:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges42                @ DW_AT_ranges
	.long	5396                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x16f0:0x9 DW_TAG_variable
	.long	.Ldebug_loc130                  @ DW_AT_location
	.long	5397                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x16fa:0x1e DW_TAG_lexical_block
	.long	.Ltmp524                        @ DW_AT_low_pc
	.long	.Ltmp525-.Ltmp524               @ DW_AT_high_pc
	.long	5409                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x1707:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\201\002"
	.byte	147
	.byte	8
	.long	5410                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x1718:0x1e DW_TAG_lexical_block
	.long	.Ltmp525                        @ DW_AT_low_pc
	.long	.Ltmp526-.Ltmp525               @ DW_AT_high_pc
	.long	5422                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x1725:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\202\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\203\002"
	.byte	147
	.byte	8
	.long	5423                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x1737:0x33 DW_TAG_inlined_subroutine
	.long	5448                            @ DW_AT_abstract_origin
	.long	.Ltmp531                        @ DW_AT_low_pc
	.long	.Ltmp541-.Ltmp531               @ DW_AT_high_pc
	.byte	8                               @ DW_AT_call_file
	.byte	97                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x1747:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	5458                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x174e:0x9 DW_TAG_variable
	.long	.Ldebug_loc132                  @ DW_AT_location
	.long	5489                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x1757:0x9 DW_TAG_variable
	.long	.Ldebug_loc133                  @ DW_AT_location
	.long	5478                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x1760:0x9 DW_TAG_variable
	.long	.Ldebug_loc134                  @ DW_AT_location
	.long	5500                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x176a:0x85 DW_TAG_inlined_subroutine
	.long	5546                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges43                @ DW_AT_ranges
	.byte	8                               @ DW_AT_call_file
	.byte	97                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x1776:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	5556                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x177d:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	5565                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x178d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc136                  @ DW_AT_location
	.long	5576                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x1796:0x9 DW_TAG_variable
	.long	.Ldebug_loc135                  @ DW_AT_location
	.long	5587                            @ DW_AT_abstract_origin
	.byte	40                              @ Abbrev [40] 0x179f:0x1e DW_TAG_lexical_block
	.long	.Ltmp544                        @ DW_AT_low_pc
	.long	.Ltmp545-.Ltmp544               @ DW_AT_high_pc
	.long	5598                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x17ac:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	5599                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x17bd:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges44                @ DW_AT_ranges
	.long	5611                            @ DW_AT_abstract_origin
	.byte	34                              @ Abbrev [34] 0x17c6:0x9 DW_TAG_variable
	.long	.Ldebug_loc137                  @ DW_AT_location
	.long	5612                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x17d0:0x1e DW_TAG_lexical_block
	.long	.Ltmp549                        @ DW_AT_low_pc
	.long	.Ltmp550-.Ltmp549               @ DW_AT_high_pc
	.long	5624                            @ DW_AT_abstract_origin
	.byte	33                              @ Abbrev [33] 0x17dd:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	5625                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x17f0:0xd7 DW_TAG_namespace
	.long	.Linfo_string152                @ DW_AT_name
	.byte	63                              @ Abbrev [63] 0x17f5:0xd1 DW_TAG_namespace
	.long	.Linfo_string153                @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	64                              @ Abbrev [64] 0x17fa:0x7 DW_TAG_imported_declaration
	.byte	12                              @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	6343                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x1801:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	4307                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x1808:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	4360                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x180f:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	4540                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x1816:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	6355                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x181d:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	4586                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x1824:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	6384                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x182b:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	6413                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x1832:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	6442                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x1839:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	6471                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x1840:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	6493                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x1847:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	6515                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x184e:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	6537                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x1855:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	6559                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x185c:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	6581                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x1863:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	6603                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x186a:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	6625                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x1871:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	6647                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x1878:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	6658                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x187f:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	6669                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x1886:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	6680                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x188d:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	6691                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x1894:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	6702                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x189b:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	6713                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x18a2:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	6724                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x18a9:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	6735                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x18b0:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	6746                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x18b7:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	6757                            @ DW_AT_import
	.byte	64                              @ Abbrev [64] 0x18be:0x7 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	6779                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x18c7:0xb DW_TAG_typedef
	.long	6354                            @ DW_AT_type
	.long	.Linfo_string154                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	65                              @ Abbrev [65] 0x18d2:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	43                              @ Abbrev [43] 0x18d3:0xb DW_TAG_typedef
	.long	6366                            @ DW_AT_type
	.long	.Linfo_string157                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x18de:0xb DW_TAG_typedef
	.long	6377                            @ DW_AT_type
	.long	.Linfo_string156                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	49                              @ Abbrev [49] 0x18e9:0x7 DW_TAG_base_type
	.long	.Linfo_string155                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	43                              @ Abbrev [43] 0x18f0:0xb DW_TAG_typedef
	.long	6395                            @ DW_AT_type
	.long	.Linfo_string160                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x18fb:0xb DW_TAG_typedef
	.long	6406                            @ DW_AT_type
	.long	.Linfo_string159                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	49                              @ Abbrev [49] 0x1906:0x7 DW_TAG_base_type
	.long	.Linfo_string158                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	43                              @ Abbrev [43] 0x190d:0xb DW_TAG_typedef
	.long	6424                            @ DW_AT_type
	.long	.Linfo_string163                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1918:0xb DW_TAG_typedef
	.long	6435                            @ DW_AT_type
	.long	.Linfo_string162                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	49                              @ Abbrev [49] 0x1923:0x7 DW_TAG_base_type
	.long	.Linfo_string161                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	43                              @ Abbrev [43] 0x192a:0xb DW_TAG_typedef
	.long	6453                            @ DW_AT_type
	.long	.Linfo_string166                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1935:0xb DW_TAG_typedef
	.long	6464                            @ DW_AT_type
	.long	.Linfo_string165                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	49                              @ Abbrev [49] 0x1940:0x7 DW_TAG_base_type
	.long	.Linfo_string164                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	43                              @ Abbrev [43] 0x1947:0xb DW_TAG_typedef
	.long	6482                            @ DW_AT_type
	.long	.Linfo_string168                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1952:0xb DW_TAG_typedef
	.long	4318                            @ DW_AT_type
	.long	.Linfo_string167                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x195d:0xb DW_TAG_typedef
	.long	6504                            @ DW_AT_type
	.long	.Linfo_string170                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1968:0xb DW_TAG_typedef
	.long	4371                            @ DW_AT_type
	.long	.Linfo_string169                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1973:0xb DW_TAG_typedef
	.long	6526                            @ DW_AT_type
	.long	.Linfo_string172                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x197e:0xb DW_TAG_typedef
	.long	4551                            @ DW_AT_type
	.long	.Linfo_string171                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1989:0xb DW_TAG_typedef
	.long	6548                            @ DW_AT_type
	.long	.Linfo_string174                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1994:0xb DW_TAG_typedef
	.long	6366                            @ DW_AT_type
	.long	.Linfo_string173                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x199f:0xb DW_TAG_typedef
	.long	6570                            @ DW_AT_type
	.long	.Linfo_string176                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x19aa:0xb DW_TAG_typedef
	.long	4597                            @ DW_AT_type
	.long	.Linfo_string175                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x19b5:0xb DW_TAG_typedef
	.long	6592                            @ DW_AT_type
	.long	.Linfo_string178                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x19c0:0xb DW_TAG_typedef
	.long	6395                            @ DW_AT_type
	.long	.Linfo_string177                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x19cb:0xb DW_TAG_typedef
	.long	6614                            @ DW_AT_type
	.long	.Linfo_string180                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x19d6:0xb DW_TAG_typedef
	.long	6424                            @ DW_AT_type
	.long	.Linfo_string179                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x19e1:0xb DW_TAG_typedef
	.long	6636                            @ DW_AT_type
	.long	.Linfo_string182                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x19ec:0xb DW_TAG_typedef
	.long	6453                            @ DW_AT_type
	.long	.Linfo_string181                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x19f7:0xb DW_TAG_typedef
	.long	4329                            @ DW_AT_type
	.long	.Linfo_string183                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1a02:0xb DW_TAG_typedef
	.long	4284                            @ DW_AT_type
	.long	.Linfo_string184                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1a0d:0xb DW_TAG_typedef
	.long	4284                            @ DW_AT_type
	.long	.Linfo_string185                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1a18:0xb DW_TAG_typedef
	.long	6377                            @ DW_AT_type
	.long	.Linfo_string186                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1a23:0xb DW_TAG_typedef
	.long	4608                            @ DW_AT_type
	.long	.Linfo_string187                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1a2e:0xb DW_TAG_typedef
	.long	6435                            @ DW_AT_type
	.long	.Linfo_string188                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1a39:0xb DW_TAG_typedef
	.long	6435                            @ DW_AT_type
	.long	.Linfo_string189                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1a44:0xb DW_TAG_typedef
	.long	6464                            @ DW_AT_type
	.long	.Linfo_string190                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1a4f:0xb DW_TAG_typedef
	.long	4284                            @ DW_AT_type
	.long	.Linfo_string191                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1a5a:0xb DW_TAG_typedef
	.long	6435                            @ DW_AT_type
	.long	.Linfo_string192                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1a65:0xb DW_TAG_typedef
	.long	6768                            @ DW_AT_type
	.long	.Linfo_string194                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1a70:0xb DW_TAG_typedef
	.long	6377                            @ DW_AT_type
	.long	.Linfo_string193                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1a7b:0xb DW_TAG_typedef
	.long	6790                            @ DW_AT_type
	.long	.Linfo_string196                @ DW_AT_name
	.byte	15                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1a86:0xb DW_TAG_typedef
	.long	6464                            @ DW_AT_type
	.long	.Linfo_string195                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	54                              @ Abbrev [54] 0x1a91:0xc DW_TAG_array_type
	.long	3385                            @ DW_AT_type
	.byte	52                              @ Abbrev [52] 0x1a96:0x6 DW_TAG_subrange_type
	.long	4389                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	55                              @ Abbrev [55] 0x1a9d:0x5 DW_TAG_reference_type
	.long	5036                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp10
	.long	.Ltmp11
	.long	.Ltmp12
	.long	.Ltmp13
	.long	.Ltmp148
	.long	.Ltmp149
	.long	.Ltmp151
	.long	.Ltmp152
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp32
	.long	.Ltmp33
	.long	.Ltmp71
	.long	.Ltmp72
	.long	.Ltmp73
	.long	.Ltmp75
	.long	.Ltmp76
	.long	.Ltmp88
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp33
	.long	.Ltmp58
	.long	.Ltmp59
	.long	.Ltmp62
	.long	.Ltmp64
	.long	.Ltmp66
	.long	.Ltmp67
	.long	.Ltmp68
	.long	.Ltmp70
	.long	.Ltmp71
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp33
	.long	.Ltmp35
	.long	.Ltmp36
	.long	.Ltmp38
	.long	.Ltmp40
	.long	.Ltmp41
	.long	.Ltmp43
	.long	.Ltmp45
	.long	.Ltmp46
	.long	.Ltmp48
	.long	.Ltmp50
	.long	.Ltmp51
	.long	.Ltmp53
	.long	.Ltmp54
	.long	.Ltmp56
	.long	.Ltmp58
	.long	.Ltmp59
	.long	.Ltmp60
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp35
	.long	.Ltmp36
	.long	.Ltmp38
	.long	.Ltmp40
	.long	.Ltmp41
	.long	.Ltmp42
	.long	.Ltmp45
	.long	.Ltmp46
	.long	.Ltmp48
	.long	.Ltmp50
	.long	.Ltmp51
	.long	.Ltmp52
	.long	.Ltmp54
	.long	.Ltmp55
	.long	.Ltmp60
	.long	.Ltmp62
	.long	.Ltmp64
	.long	.Ltmp66
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp35
	.long	.Ltmp36
	.long	.Ltmp39
	.long	.Ltmp40
	.long	.Ltmp45
	.long	.Ltmp46
	.long	.Ltmp49
	.long	.Ltmp50
	.long	.Ltmp54
	.long	.Ltmp55
	.long	.Ltmp61
	.long	.Ltmp62
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp89
	.long	.Ltmp90
	.long	.Ltmp91
	.long	.Ltmp94
	.long	.Ltmp95
	.long	.Ltmp96
	.long	.Ltmp97
	.long	.Ltmp98
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp116
	.long	.Ltmp117
	.long	.Ltmp119
	.long	.Ltmp120
	.long	.Ltmp121
	.long	.Ltmp122
	.long	.Ltmp123
	.long	.Ltmp124
	.long	.Ltmp125
	.long	.Ltmp126
	.long	.Ltmp128
	.long	.Ltmp129
	.long	.Ltmp131
	.long	.Ltmp132
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp117
	.long	.Ltmp118
	.long	.Ltmp120
	.long	.Ltmp121
	.long	.Ltmp124
	.long	.Ltmp125
	.long	.Ltmp126
	.long	.Ltmp127
	.long	.Ltmp130
	.long	.Ltmp131
	.long	.Ltmp133
	.long	.Ltmp145
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp160
	.long	.Ltmp162
	.long	.Ltmp163
	.long	.Ltmp194
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp180
	.long	.Ltmp181
	.long	.Ltmp182
	.long	.Ltmp183
	.long	.Ltmp184
	.long	.Ltmp185
	.long	.Ltmp186
	.long	.Ltmp187
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp205
	.long	.Ltmp207
	.long	.Ltmp210
	.long	.Ltmp327
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp205
	.long	.Ltmp207
	.long	.Ltmp271
	.long	.Ltmp272
	.long	.Ltmp273
	.long	.Ltmp327
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp205
	.long	.Ltmp207
	.long	.Ltmp273
	.long	.Ltmp327
	.long	0
	.long	0
.Ldebug_ranges14:
	.long	.Ltmp275
	.long	.Ltmp278
	.long	.Ltmp279
	.long	.Ltmp296
	.long	0
	.long	0
.Ldebug_ranges15:
	.long	.Ltmp275
	.long	.Ltmp278
	.long	.Ltmp279
	.long	.Ltmp281
	.long	.Ltmp282
	.long	.Ltmp283
	.long	.Ltmp284
	.long	.Ltmp285
	.long	.Ltmp286
	.long	.Ltmp293
	.long	0
	.long	0
.Ldebug_ranges16:
	.long	.Ltmp276
	.long	.Ltmp277
	.long	.Ltmp287
	.long	.Ltmp293
	.long	0
	.long	0
.Ldebug_ranges17:
	.long	.Ltmp285
	.long	.Ltmp286
	.long	.Ltmp293
	.long	.Ltmp296
	.long	0
	.long	0
.Ldebug_ranges18:
	.long	.Ltmp299
	.long	.Ltmp300
	.long	.Ltmp302
	.long	.Ltmp306
	.long	0
	.long	0
.Ldebug_ranges19:
	.long	.Ltmp323
	.long	.Ltmp324
	.long	.Ltmp325
	.long	.Ltmp327
	.long	0
	.long	0
.Ldebug_ranges20:
	.long	.Ltmp253
	.long	.Ltmp256
	.long	.Ltmp262
	.long	.Ltmp270
	.long	0
	.long	0
.Ldebug_ranges21:
	.long	.Ltmp264
	.long	.Ltmp265
	.long	.Ltmp268
	.long	.Ltmp269
	.long	0
	.long	0
.Ldebug_ranges22:
	.long	.Ltmp211
	.long	.Ltmp213
	.long	.Ltmp221
	.long	.Ltmp253
	.long	.Ltmp258
	.long	.Ltmp259
	.long	0
	.long	0
.Ldebug_ranges23:
	.long	.Ltmp228
	.long	.Ltmp236
	.long	.Ltmp237
	.long	.Ltmp238
	.long	.Ltmp239
	.long	.Ltmp240
	.long	.Ltmp241
	.long	.Ltmp253
	.long	0
	.long	0
.Ldebug_ranges24:
	.long	.Ltmp228
	.long	.Ltmp230
	.long	.Ltmp231
	.long	.Ltmp233
	.long	.Ltmp243
	.long	.Ltmp253
	.long	0
	.long	0
.Ldebug_ranges25:
	.long	.Ltmp247
	.long	.Ltmp248
	.long	.Ltmp251
	.long	.Ltmp252
	.long	0
	.long	0
.Ldebug_ranges26:
	.long	.Ltmp237
	.long	.Ltmp238
	.long	.Ltmp239
	.long	.Ltmp240
	.long	0
	.long	0
.Ldebug_ranges27:
	.long	.Ltmp329
	.long	.Ltmp331
	.long	.Ltmp333
	.long	.Ltmp334
	.long	.Ltmp335
	.long	.Ltmp336
	.long	.Ltmp337
	.long	.Ltmp341
	.long	0
	.long	0
.Ldebug_ranges28:
	.long	.Ltmp334
	.long	.Ltmp335
	.long	.Ltmp341
	.long	.Ltmp342
	.long	.Ltmp347
	.long	.Ltmp458
	.long	0
	.long	0
.Ldebug_ranges29:
	.long	.Ltmp357
	.long	.Ltmp371
	.long	.Ltmp372
	.long	.Ltmp377
	.long	.Ltmp378
	.long	.Ltmp379
	.long	.Ltmp380
	.long	.Ltmp393
	.long	.Ltmp394
	.long	.Ltmp458
	.long	0
	.long	0
.Ldebug_ranges30:
	.long	.Ltmp357
	.long	.Ltmp359
	.long	.Ltmp360
	.long	.Ltmp367
	.long	.Ltmp397
	.long	.Ltmp458
	.long	0
	.long	0
.Ldebug_ranges31:
	.long	.Ltmp357
	.long	.Ltmp358
	.long	.Ltmp360
	.long	.Ltmp366
	.long	.Ltmp397
	.long	.Ltmp410
	.long	.Ltmp411
	.long	.Ltmp425
	.long	.Ltmp426
	.long	.Ltmp427
	.long	.Ltmp428
	.long	.Ltmp443
	.long	.Ltmp444
	.long	.Ltmp446
	.long	.Ltmp447
	.long	.Ltmp458
	.long	0
	.long	0
.Ldebug_ranges32:
	.long	.Ltmp401
	.long	.Ltmp402
	.long	.Ltmp405
	.long	.Ltmp407
	.long	.Ltmp419
	.long	.Ltmp420
	.long	.Ltmp422
	.long	.Ltmp424
	.long	.Ltmp437
	.long	.Ltmp438
	.long	.Ltmp440
	.long	.Ltmp442
	.long	.Ltmp453
	.long	.Ltmp454
	.long	.Ltmp456
	.long	.Ltmp457
	.long	0
	.long	0
.Ldebug_ranges33:
	.long	.Ltmp367
	.long	.Ltmp370
	.long	.Ltmp372
	.long	.Ltmp377
	.long	.Ltmp378
	.long	.Ltmp379
	.long	.Ltmp380
	.long	.Ltmp393
	.long	0
	.long	0
.Ldebug_ranges34:
	.long	.Ltmp369
	.long	.Ltmp370
	.long	.Ltmp372
	.long	.Ltmp373
	.long	.Ltmp374
	.long	.Ltmp375
	.long	.Ltmp376
	.long	.Ltmp377
	.long	.Ltmp378
	.long	.Ltmp379
	.long	.Ltmp380
	.long	.Ltmp381
	.long	.Ltmp382
	.long	.Ltmp384
	.long	.Ltmp385
	.long	.Ltmp387
	.long	.Ltmp388
	.long	.Ltmp390
	.long	.Ltmp391
	.long	.Ltmp392
	.long	0
	.long	0
.Ldebug_ranges35:
	.long	.Ltmp460
	.long	.Ltmp461
	.long	.Ltmp462
	.long	.Ltmp463
	.long	.Ltmp465
	.long	.Ltmp466
	.long	.Ltmp468
	.long	.Ltmp469
	.long	.Ltmp471
	.long	.Ltmp473
	.long	0
	.long	0
.Ldebug_ranges36:
	.long	.Ltmp463
	.long	.Ltmp464
	.long	.Ltmp467
	.long	.Ltmp468
	.long	.Ltmp470
	.long	.Ltmp471
	.long	.Ltmp476
	.long	.Ltmp477
	.long	.Ltmp479
	.long	.Ltmp487
	.long	0
	.long	0
.Ldebug_ranges37:
	.long	.Ltmp481
	.long	.Ltmp482
	.long	.Ltmp485
	.long	.Ltmp487
	.long	0
	.long	0
.Ldebug_ranges38:
	.long	.Ltmp491
	.long	.Ltmp493
	.long	.Ltmp494
	.long	.Ltmp518
	.long	0
	.long	0
.Ldebug_ranges39:
	.long	.Ltmp491
	.long	.Ltmp493
	.long	.Ltmp494
	.long	.Ltmp496
	.long	.Ltmp497
	.long	.Ltmp498
	.long	.Ltmp499
	.long	.Ltmp500
	.long	.Ltmp501
	.long	.Ltmp512
	.long	0
	.long	0
.Ldebug_ranges40:
	.long	.Ltmp494
	.long	.Ltmp495
	.long	.Ltmp499
	.long	.Ltmp500
	.long	.Ltmp501
	.long	.Ltmp502
	.long	.Ltmp503
	.long	.Ltmp505
	.long	.Ltmp507
	.long	.Ltmp508
	.long	.Ltmp509
	.long	.Ltmp512
	.long	0
	.long	0
.Ldebug_ranges41:
	.long	.Ltmp500
	.long	.Ltmp501
	.long	.Ltmp512
	.long	.Ltmp518
	.long	0
	.long	0
.Ldebug_ranges42:
	.long	.Ltmp523
	.long	.Ltmp524
	.long	.Ltmp526
	.long	.Ltmp531
	.long	0
	.long	0
.Ldebug_ranges43:
	.long	.Ltmp541
	.long	.Ltmp542
	.long	.Ltmp543
	.long	.Ltmp545
	.long	.Ltmp548
	.long	.Ltmp555
	.long	0
	.long	0
.Ldebug_ranges44:
	.long	.Ltmp548
	.long	.Ltmp549
	.long	.Ltmp550
	.long	.Ltmp555
	.long	0
	.long	0
.Ldebug_ranges45:
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
	.asciz	"csrc/kernels/conv_rows/conv_rows_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=63
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=78
.Linfo_string4:
	.asciz	"kLane"                         @ string offset=86
.Linfo_string5:
	.asciz	"int"                           @ string offset=92
.Linfo_string6:
	.asciz	"kProducts"                     @ string offset=96
.Linfo_string7:
	.asciz	"kSecondGroup"                  @ string offset=106
.Linfo_string8:
	.asciz	"kPixels"                       @ string offset=119
.Linfo_string9:
	.asciz	"ptrdiff_t"                     @ string offset=127
.Linfo_string10:
	.asciz	"signed char"                   @ string offset=137
.Linfo_string11:
	.asciz	"__int8_t"                      @ string offset=149
.Linfo_string12:
	.asciz	"int8_t"                        @ string offset=158
.Linfo_string13:
	.asciz	"short"                         @ string offset=165
.Linfo_string14:
	.asciz	"__int16_t"                     @ string offset=171
.Linfo_string15:
	.asciz	"int16_t"                       @ string offset=181
.Linfo_string16:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=189
.Linfo_string17:
	.asciz	"int16x8_t"                     @ string offset=209
.Linfo_string18:
	.asciz	"float"                         @ string offset=219
.Linfo_string19:
	.asciz	"float32_t"                     @ string offset=225
.Linfo_string20:
	.asciz	"float32x4_t"                   @ string offset=235
.Linfo_string21:
	.asciz	"int8x16_t"                     @ string offset=247
.Linfo_string22:
	.asciz	"int8x8_t"                      @ string offset=257
.Linfo_string23:
	.asciz	"__int32_t"                     @ string offset=266
.Linfo_string24:
	.asciz	"int32_t"                       @ string offset=276
.Linfo_string25:
	.asciz	"int32x4_t"                     @ string offset=284
.Linfo_string26:
	.asciz	"unsigned char"                 @ string offset=294
.Linfo_string27:
	.asciz	"__uint8_t"                     @ string offset=308
.Linfo_string28:
	.asciz	"uint8_t"                       @ string offset=318
.Linfo_string29:
	.asciz	"uint8x8_t"                     @ string offset=326
.Linfo_string30:
	.asciz	"relu_"                         @ string offset=336
.Linfo_string31:
	.asciz	"bool"                          @ string offset=342
.Linfo_string32:
	.asciz	"real_"                         @ string offset=347
.Linfo_string33:
	.asciz	"totals_"                       @ string offset=353
.Linfo_string34:
	.asciz	"count_"                        @ string offset=361
.Linfo_string35:
	.asciz	"bias_"                         @ string offset=368
.Linfo_string36:
	.asciz	"low"                           @ string offset=374
.Linfo_string37:
	.asciz	"high"                          @ string offset=378
.Linfo_string38:
	.asciz	"Lanes"                         @ string offset=383
.Linfo_string39:
	.asciz	"shorts_"                       @ string offset=389
.Linfo_string40:
	.asciz	"floats_"                       @ string offset=397
.Linfo_string41:
	.asciz	"_ZN7facesig6FinishC4ERKNS_12NarrowParamsEi" @ string offset=405
.Linfo_string42:
	.asciz	"Finish"                        @ string offset=448
.Linfo_string43:
	.asciz	"out_width"                     @ string offset=455
.Linfo_string44:
	.asciz	"cin"                           @ string offset=465
.Linfo_string45:
	.asciz	"cout"                          @ string offset=469
.Linfo_string46:
	.asciz	"stride"                        @ string offset=474
.Linfo_string47:
	.asciz	"group"                         @ string offset=481
.Linfo_string48:
	.asciz	"relu"                          @ string offset=487
.Linfo_string49:
	.asciz	"real"                          @ string offset=492
.Linfo_string50:
	.asciz	"bias"                          @ string offset=497
.Linfo_string51:
	.asciz	"multipliers"                   @ string offset=502
.Linfo_string52:
	.asciz	"weights"                       @ string offset=514
.Linfo_string53:
	.asciz	"totals"                        @ string offset=522
.Linfo_string54:
	.asciz	"NarrowParams"                  @ string offset=529
.Linfo_string55:
	.asciz	"_ZNK7facesig6Finish5writeENS_5LanesEiPv" @ string offset=542
.Linfo_string56:
	.asciz	"write"                         @ string offset=582
.Linfo_string57:
	.asciz	"_ZNK7facesig6Finish10write_sumsENS_5LanesEiPv" @ string offset=588
.Linfo_string58:
	.asciz	"write_sums"                    @ string offset=634
.Linfo_string59:
	.asciz	"_ZNK7facesig6Finish4biasEv"    @ string offset=645
.Linfo_string60:
	.asciz	"_ZNK7facesig6Finish5bytesENS_5LanesE" @ string offset=672
.Linfo_string61:
	.asciz	"bytes"                         @ string offset=709
.Linfo_string62:
	.asciz	"_ZNK7facesig6Finish11write_bytesE16__simd128_int8_tPa" @ string offset=715
.Linfo_string63:
	.asciz	"write_bytes"                   @ string offset=769
.Linfo_string64:
	.asciz	"_ZNK7facesig6Finish12write_totalsENS_5LanesEPs" @ string offset=781
.Linfo_string65:
	.asciz	"write_totals"                  @ string offset=828
.Linfo_string66:
	.asciz	"_ZNK7facesig6Finish12write_floatsENS_5LanesEPf" @ string offset=841
.Linfo_string67:
	.asciz	"write_floats"                  @ string offset=888
.Linfo_string68:
	.asciz	"_ZN7facesig12_GLOBAL__N_18has_tileERKNS_12NarrowParamsE" @ string offset=901
.Linfo_string69:
	.asciz	"has_tile"                      @ string offset=957
.Linfo_string70:
	.asciz	"p"                             @ string offset=966
.Linfo_string71:
	.asciz	"groups"                        @ string offset=968
.Linfo_string72:
	.asciz	"_ZN7facesig12_GLOBAL__N_15tilesERKNS_12NarrowParamsEPKPKaiPa" @ string offset=975
.Linfo_string73:
	.asciz	"tiles"                         @ string offset=1036
.Linfo_string74:
	.asciz	"rows"                          @ string offset=1042
.Linfo_string75:
	.asciz	"first"                         @ string offset=1047
.Linfo_string76:
	.asciz	"out"                           @ string offset=1053
.Linfo_string77:
	.asciz	"starts"                        @ string offset=1057
.Linfo_string78:
	.asciz	"t"                             @ string offset=1064
.Linfo_string79:
	.asciz	"waiting"                       @ string offset=1066
.Linfo_string80:
	.asciz	"ConvTiles"                     @ string offset=1074
.Linfo_string81:
	.asciz	"kBefore"                       @ string offset=1084
.Linfo_string82:
	.asciz	"kLeft"                         @ string offset=1092
.Linfo_string83:
	.asciz	"kTile"                         @ string offset=1098
.Linfo_string84:
	.asciz	"count"                         @ string offset=1104
.Linfo_string85:
	.asciz	"last"                          @ string offset=1110
.Linfo_string86:
	.asciz	"k"                             @ string offset=1115
.Linfo_string87:
	.asciz	"__s1"                          @ string offset=1117
.Linfo_string88:
	.asciz	"__ret"                         @ string offset=1122
.Linfo_string89:
	.asciz	"_ZN7facesig12_GLOBAL__N_13runEPNS_9ConvTilesERKNS_12NarrowParamsEi" @ string offset=1128
.Linfo_string90:
	.asciz	"run"                           @ string offset=1195
.Linfo_string91:
	.asciz	"_ZN7facesig20conv_tiles_one_groupEPNS_9ConvTilesE" @ string offset=1199
.Linfo_string92:
	.asciz	"conv_tiles_one_group"          @ string offset=1249
.Linfo_string93:
	.asciz	"r0"                            @ string offset=1270
.Linfo_string94:
	.asciz	"r1"                            @ string offset=1273
.Linfo_string95:
	.asciz	"r2"                            @ string offset=1276
.Linfo_string96:
	.asciz	"w0"                            @ string offset=1279
.Linfo_string97:
	.asciz	"w1"                            @ string offset=1282
.Linfo_string98:
	.asciz	"w2"                            @ string offset=1285
.Linfo_string99:
	.asciz	"x"                             @ string offset=1288
.Linfo_string100:
	.asciz	"y"                             @ string offset=1290
.Linfo_string101:
	.asciz	"_ZN7facesig21conv_tiles_two_groupsEPNS_9ConvTilesE" @ string offset=1292
.Linfo_string102:
	.asciz	"conv_tiles_two_groups"         @ string offset=1343
.Linfo_string103:
	.asciz	"_ZN7facesig6FinishC2ERKNS_12NarrowParamsEi" @ string offset=1365
.Linfo_string104:
	.asciz	"this"                          @ string offset=1408
.Linfo_string105:
	.asciz	"i"                             @ string offset=1413
.Linfo_string106:
	.asciz	"sums"                          @ string offset=1415
.Linfo_string107:
	.asciz	"at"                            @ string offset=1420
.Linfo_string108:
	.asciz	"merged"                        @ string offset=1423
.Linfo_string109:
	.asciz	"Pixels"                        @ string offset=1430
.Linfo_string110:
	.asciz	"_ZN7facesig10outer_tileILi1EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv" @ string offset=1437
.Linfo_string111:
	.asciz	"outer_tile<1>"                 @ string offset=1522
.Linfo_string112:
	.asciz	"s"                             @ string offset=1536
.Linfo_string113:
	.asciz	"line"                          @ string offset=1538
.Linfo_string114:
	.asciz	"lines"                         @ string offset=1543
.Linfo_string115:
	.asciz	"length"                        @ string offset=1549
.Linfo_string116:
	.asciz	"step"                          @ string offset=1556
.Linfo_string117:
	.asciz	"Stretches"                     @ string offset=1561
.Linfo_string118:
	.asciz	"finish"                        @ string offset=1571
.Linfo_string119:
	.asciz	"merging"                       @ string offset=1578
.Linfo_string120:
	.asciz	"waiting_"                      @ string offset=1586
.Linfo_string121:
	.asciz	"_ZN7facesig7Merging3addEiNS_5LanesE" @ string offset=1595
.Linfo_string122:
	.asciz	"add"                           @ string offset=1631
.Linfo_string123:
	.asciz	"Merging"                       @ string offset=1635
.Linfo_string124:
	.asciz	"w"                             @ string offset=1643
.Linfo_string125:
	.asciz	"index"                         @ string offset=1645
.Linfo_string126:
	.asciz	"left"                          @ string offset=1651
.Linfo_string127:
	.asciz	"in"                            @ string offset=1656
.Linfo_string128:
	.asciz	"Weights"                       @ string offset=1659
.Linfo_string129:
	.asciz	"__range2"                      @ string offset=1667
.Linfo_string130:
	.asciz	"__begin0"                      @ string offset=1676
.Linfo_string131:
	.asciz	"__end0"                        @ string offset=1685
.Linfo_string132:
	.asciz	"sum"                           @ string offset=1692
.Linfo_string133:
	.asciz	"level"                         @ string offset=1696
.Linfo_string134:
	.asciz	"_ZN7facesig12load_weightsEPKa" @ string offset=1702
.Linfo_string135:
	.asciz	"load_weights"                  @ string offset=1732
.Linfo_string136:
	.asciz	"_ZN7facesig11add_productENS_5LanesE16__simd128_int8_ta" @ string offset=1745
.Linfo_string137:
	.asciz	"add_product"                   @ string offset=1800
.Linfo_string138:
	.asciz	"value"                         @ string offset=1812
.Linfo_string139:
	.asciz	"value_s8x8"                    @ string offset=1818
.Linfo_string140:
	.asciz	"_ZN7facesig6halvedENS_5LanesES0_" @ string offset=1829
.Linfo_string141:
	.asciz	"halved"                        @ string offset=1862
.Linfo_string142:
	.asciz	"a"                             @ string offset=1869
.Linfo_string143:
	.asciz	"b"                             @ string offset=1871
.Linfo_string144:
	.asciz	"parts"                         @ string offset=1873
.Linfo_string145:
	.asciz	"int16x4_t"                     @ string offset=1879
.Linfo_string146:
	.asciz	"to"                            @ string offset=1889
.Linfo_string147:
	.asciz	"rest"                          @ string offset=1892
.Linfo_string148:
	.asciz	"sum_f32x4"                     @ string offset=1897
.Linfo_string149:
	.asciz	"steps_u8x16"                   @ string offset=1907
.Linfo_string150:
	.asciz	"uint8x16_t"                    @ string offset=1919
.Linfo_string151:
	.asciz	"bytes_s8x16"                   @ string offset=1930
.Linfo_string152:
	.asciz	"std"                           @ string offset=1942
.Linfo_string153:
	.asciz	"__1"                           @ string offset=1946
.Linfo_string154:
	.asciz	"max_align_t"                   @ string offset=1950
.Linfo_string155:
	.asciz	"long long"                     @ string offset=1962
.Linfo_string156:
	.asciz	"__int64_t"                     @ string offset=1972
.Linfo_string157:
	.asciz	"int64_t"                       @ string offset=1982
.Linfo_string158:
	.asciz	"unsigned short"                @ string offset=1990
.Linfo_string159:
	.asciz	"__uint16_t"                    @ string offset=2005
.Linfo_string160:
	.asciz	"uint16_t"                      @ string offset=2016
.Linfo_string161:
	.asciz	"unsigned int"                  @ string offset=2025
.Linfo_string162:
	.asciz	"__uint32_t"                    @ string offset=2038
.Linfo_string163:
	.asciz	"uint32_t"                      @ string offset=2049
.Linfo_string164:
	.asciz	"unsigned long long"            @ string offset=2058
.Linfo_string165:
	.asciz	"__uint64_t"                    @ string offset=2077
.Linfo_string166:
	.asciz	"uint64_t"                      @ string offset=2088
.Linfo_string167:
	.asciz	"__int_least8_t"                @ string offset=2097
.Linfo_string168:
	.asciz	"int_least8_t"                  @ string offset=2112
.Linfo_string169:
	.asciz	"__int_least16_t"               @ string offset=2125
.Linfo_string170:
	.asciz	"int_least16_t"                 @ string offset=2141
.Linfo_string171:
	.asciz	"__int_least32_t"               @ string offset=2155
.Linfo_string172:
	.asciz	"int_least32_t"                 @ string offset=2171
.Linfo_string173:
	.asciz	"__int_least64_t"               @ string offset=2185
.Linfo_string174:
	.asciz	"int_least64_t"                 @ string offset=2201
.Linfo_string175:
	.asciz	"__uint_least8_t"               @ string offset=2215
.Linfo_string176:
	.asciz	"uint_least8_t"                 @ string offset=2231
.Linfo_string177:
	.asciz	"__uint_least16_t"              @ string offset=2245
.Linfo_string178:
	.asciz	"uint_least16_t"                @ string offset=2262
.Linfo_string179:
	.asciz	"__uint_least32_t"              @ string offset=2277
.Linfo_string180:
	.asciz	"uint_least32_t"                @ string offset=2294
.Linfo_string181:
	.asciz	"__uint_least64_t"              @ string offset=2309
.Linfo_string182:
	.asciz	"uint_least64_t"                @ string offset=2326
.Linfo_string183:
	.asciz	"int_fast8_t"                   @ string offset=2341
.Linfo_string184:
	.asciz	"int_fast16_t"                  @ string offset=2353
.Linfo_string185:
	.asciz	"int_fast32_t"                  @ string offset=2366
.Linfo_string186:
	.asciz	"int_fast64_t"                  @ string offset=2379
.Linfo_string187:
	.asciz	"uint_fast8_t"                  @ string offset=2392
.Linfo_string188:
	.asciz	"uint_fast16_t"                 @ string offset=2405
.Linfo_string189:
	.asciz	"uint_fast32_t"                 @ string offset=2419
.Linfo_string190:
	.asciz	"uint_fast64_t"                 @ string offset=2433
.Linfo_string191:
	.asciz	"intptr_t"                      @ string offset=2447
.Linfo_string192:
	.asciz	"uintptr_t"                     @ string offset=2456
.Linfo_string193:
	.asciz	"__intmax_t"                    @ string offset=2466
.Linfo_string194:
	.asciz	"intmax_t"                      @ string offset=2477
.Linfo_string195:
	.asciz	"__uintmax_t"                   @ string offset=2486
.Linfo_string196:
	.asciz	"uintmax_t"                     @ string offset=2498
.Linfo_string197:
	.asciz	"_ZN7facesig17conv_rows_s8_neonERKNS_12NarrowParamsEPKPKaPv" @ string offset=2508
.Linfo_string198:
	.asciz	"conv_rows_s8_neon"             @ string offset=2567
.Linfo_string199:
	.asciz	"_ZN7facesig11outer_blockERKNS_12NarrowParamsERKNS_9StretchesEiiPv" @ string offset=2585
.Linfo_string200:
	.asciz	"outer_block"                   @ string offset=2651
.Linfo_string201:
	.asciz	"_ZN7facesig10outer_tileILi4EEEvRKNS_12NarrowParamsERKNS_9StretchesEiRKNS_6FinishEiPv" @ string offset=2663
.Linfo_string202:
	.asciz	"outer_tile<4>"                 @ string offset=2748
.Linfo_string203:
	.asciz	"bottom"                        @ string offset=2762
.Linfo_string204:
	.asciz	"middle"                        @ string offset=2769
.Linfo_string205:
	.asciz	"top"                           @ string offset=2776
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
