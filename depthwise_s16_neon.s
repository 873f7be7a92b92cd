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
	.file	"depthwise_s16_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/depthwise/depthwise_s16_neon.cpp"
	.file	2 "/work/wt/cside" "csrc/kernels/narrow/narrow.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.text
	.globl	_ZN7facesig18depthwise_s16_neonERKNS_18DepthwiseS16ParamsEPKPKsPf @ -- Begin function _ZN7facesig18depthwise_s16_neonERKNS_18DepthwiseS16ParamsEPKPKsPf
	.p2align	2
	.type	_ZN7facesig18depthwise_s16_neonERKNS_18DepthwiseS16ParamsEPKPKsPf,%function
	.code	32
_ZN7facesig18depthwise_s16_neonERKNS_18DepthwiseS16ParamsEPKPKsPf: @ @_ZN7facesig18depthwise_s16_neonERKNS_18DepthwiseS16ParamsEPKPKsPf
.Lfunc_begin0:
	.loc	1 87 0                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:87:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: depthwise_s16_neon:p <- $r0
	@DEBUG_VALUE: depthwise_s16_neon:rows <- $r1
	@DEBUG_VALUE: depthwise_s16_neon:out <- $r2
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
	.vsave	{d8, d9, d10, d11}
	vpush	{d8, d9, d10, d11}
	.cfi_offset d11, -48
	.cfi_offset d10, -56
	.cfi_offset d9, -64
	.cfi_offset d8, -72
	.pad	#544
	sub	sp, sp, #544
	str	r2, [sp, #4]                    @ 4-byte Spill
.Ltmp0:
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	mov	r2, r0
.Ltmp1:
	@DEBUG_VALUE: depthwise_s16_neon:p <- $r2
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref] $sp
	@DEBUG_VALUE: first <- 0
	.loc	1 88 35 prologue_end            @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:88:35
	ldr	r0, [r0, #4]
	str	r1, [sp, #48]                   @ 4-byte Spill
.Ltmp2:
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	.loc	1 88 5 is_stmt 0                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:88:5
	cmp	r0, #1
	str	r0, [sp, #8]                    @ 4-byte Spill
	blt	.LBB0_24
.Ltmp3:
@ %bb.1:
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: first <- 0
	@DEBUG_VALUE: depthwise_s16_neon:p <- $r2
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 0 5                           @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:0:5
	sub	r7, r11, #216
	add	r0, sp, #192
	.loc	1 88 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:88:5
	sub	r1, r7, #16
	add	r0, r0, #24
	str	r1, [sp, #116]                  @ 4-byte Spill
	mov	r10, #0
	ldr	r1, [r2]
	ldr	r9, [sp, #8]                    @ 4-byte Reload
	str	r2, [sp, #52]                   @ 4-byte Spill
	str	r1, [sp, #60]                   @ 4-byte Spill
	add	r1, r7, #16
	str	r1, [sp, #80]                   @ 4-byte Spill
	add	r1, r0, #160
	str	r1, [sp, #44]                   @ 4-byte Spill
	add	r1, r0, #144
	str	r1, [sp, #40]                   @ 4-byte Spill
	add	r1, r0, #128
	str	r1, [sp, #36]                   @ 4-byte Spill
	add	r1, r0, #112
	str	r1, [sp, #32]                   @ 4-byte Spill
	add	r1, r0, #96
	str	r1, [sp, #28]                   @ 4-byte Spill
	add	r1, r0, #80
	str	r1, [sp, #24]                   @ 4-byte Spill
	add	r1, r0, #64
	str	r1, [sp, #20]                   @ 4-byte Spill
	add	r1, r0, #48
	str	r1, [sp, #16]                   @ 4-byte Spill
	add	r1, r0, #32
	add	r0, r0, #16
	str	r1, [sp, #108]                  @ 4-byte Spill
	str	r0, [sp, #12]                   @ 4-byte Spill
	mov	r0, #0
	str	r0, [sp, #64]                   @ 4-byte Spill
	str	r0, [sp, #72]                   @ 4-byte Spill
	b	.LBB0_3
.Ltmp4:
.LBB0_2:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 88 5                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:88:5
	ldr	r0, [sp, #64]                   @ 4-byte Reload
	ldr	r10, [sp, #56]                  @ 4-byte Reload
	add	r0, r0, #16
	ldr	r9, [sp, #68]                   @ 4-byte Reload
	str	r0, [sp, #64]                   @ 4-byte Spill
.Ltmp5:
	.loc	1 88 51                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:88:51
	add	r10, r10, #8
.Ltmp6:
	@DEBUG_VALUE: first <- $r10
	.loc	1 88 5                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:88:5
	ldr	r0, [sp, #72]                   @ 4-byte Reload
	cmp	r10, r9
	ldr	r2, [sp, #52]                   @ 4-byte Reload
	add	r0, r0, #1
	str	r0, [sp, #72]                   @ 4-byte Spill
	bge	.LBB0_24
.Ltmp7:
.LBB0_3:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_8 Depth 2
                                        @       Child Loop BB0_11 Depth 3
                                        @     Child Loop BB0_20 Depth 2
                                        @       Child Loop BB0_21 Depth 3
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: first <- $r10
	.loc	1 41 51 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:41:51 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	lsr	r0, r10, #4
	.loc	1 41 25                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:41:25 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r3, [r2, #20]
.Ltmp8:
	.loc	1 40 29                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:40:29 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	lr, [r2, #12]
	mov	r6, r2
.Ltmp9:
	.loc	1 41 68                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:41:68 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	add	r1, r0, r0, lsl #3
.Ltmp10:
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 64] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $sp
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	.loc	1 39 25                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:39:25 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r12, [r2, #16]
	add	r4, sp, #192
	.loc	1 41 33                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:41:33 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	add	r1, r3, r1, lsl #4
	.loc	1 41 84                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:41:84 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	and	r3, r10, #8
.Ltmp11:
	@DEBUG_VALUE: tap <- 0
	.loc	1 42 71                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r8, [r1, r3]!
.Ltmp12:
	@DEBUG_VALUE: row_of:w <- $r1
	ldr	r5, [r1, #4]
.Ltmp13:
	@DEBUG_VALUE: tap <- 1
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	ldr	r2, [r1, #20]
.Ltmp14:
	@DEBUG_VALUE: tap <- 2
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	ldr	r0, [r1, #16]
	ldr	r3, [r1, #32]
	str	r5, [sp, #124]
.Ltmp15:
	.loc	1 40 17 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:40:17 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	add	r5, lr, r10, lsl #2
	vld1.32	{d8, d9}, [r5]!
.Ltmp16:
	@DEBUG_VALUE: __ret <- $q4
	.loc	1 42 71 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	str	r2, [sp, #148]
	@DEBUG_VALUE: tap <- 2
	ldr	r2, [r1, #36]
.Ltmp17:
	.loc	1 40 44 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:40:44 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	vld1.32	{d10, d11}, [r5]
.Ltmp18:
	@DEBUG_VALUE: __ret <- $q5
	.loc	1 42 71 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	str	r8, [sp, #120]
	@DEBUG_VALUE: tap <- 2
	str	r0, [sp, #144]
	add	r0, sp, #120
	str	r2, [sp, #140]
	str	r3, [sp, #136]
	vld1.8	{d16}, [r0:64]
	add	r0, sp, #144
	vld1.8	{d17}, [r0:64]
	add	r0, sp, #136
	vld1.8	{d18}, [r0:64]
.Ltmp19:
	.loc	1 40 14 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:40:14 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	add	r0, r4, #24
	vst1.64	{d8, d9}, [r0]
	ldr	r0, [sp, #12]                   @ 4-byte Reload
.Ltmp20:
	@DEBUG_VALUE: row <- [DW_OP_deref, DW_OP_LLVM_fragment 320 128] $r0
	.loc	1 42 71 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	vmovl.s8	q10, d17
	vmovl.s8	q8, d16
.Ltmp21:
	.loc	1 40 14 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:40:14 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	vst1.64	{d10, d11}, [r0]
.Ltmp22:
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: __ret <- undef
	.loc	1 42 60                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [sp, #108]                  @ 4-byte Reload
.Ltmp23:
	@DEBUG_VALUE: row <- [DW_OP_deref, DW_OP_LLVM_fragment 448 128] $r0
	.loc	1 42 71 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	vmovl.s8	q9, d18
	@DEBUG_VALUE: tap <- 2
.Ltmp24:
	@DEBUG_VALUE: row <- [DW_OP_deref, DW_OP_LLVM_fragment 192 128] undef
	ldr	r2, [r1, #52]
.Ltmp25:
	.loc	1 42 60 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	vst1.64	{d16, d17}, [r0]
	@DEBUG_VALUE: tap <- 2
.Ltmp26:
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	.loc	1 42 60                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [sp, #16]                   @ 4-byte Reload
.Ltmp27:
	@DEBUG_VALUE: row <- [DW_OP_deref, DW_OP_LLVM_fragment 576 128] $r0
	vst1.64	{d20, d21}, [r0]
.Ltmp28:
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	.loc	1 42 60                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [sp, #20]                   @ 4-byte Reload
	vst1.64	{d18, d19}, [r0]
.Ltmp29:
	@DEBUG_VALUE: row_of:p <- [DW_OP_plus_uconst 52] [$sp+0]
	@DEBUG_VALUE: row_of:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: row_of:first <- $r10
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 64] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	.loc	1 0 60 is_stmt 0                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:0:60
	ldr	r0, [sp, #48]                   @ 4-byte Reload
.Ltmp30:
	@DEBUG_VALUE: k <- 2
	.loc	1 38 47 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:38:47 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldm	r0, {r3, r5, r8}
	.loc	1 38 55 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:38:55 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	add	r0, r3, r10, lsl #1
	.loc	1 38 63                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:38:63 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	sub	r0, r0, r9, lsl #1
	.loc	1 38 45                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:38:45 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	str	r0, [sp, #192]
	.loc	1 38 55                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:38:55 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	add	r0, r5, r10, lsl #1
	.loc	1 38 63 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:38:63 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	sub	r0, r0, r9, lsl #1
	.loc	1 38 45 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:38:45 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	str	r0, [sp, #196]
	.loc	1 38 55                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:38:55 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	add	r0, r8, r10, lsl #1
	.loc	1 38 63 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:38:63 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	sub	r0, r0, r9, lsl #1
	.loc	1 38 45 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:38:45 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	str	r0, [sp, #200]
.Ltmp31:
	@DEBUG_VALUE: tap <- 3
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	.loc	1 42 71 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [r1, #48]
	str	r2, [sp, #132]
	str	r0, [sp, #128]
	add	r0, sp, #128
	vld1.8	{d16}, [r0:64]
	vmovl.s8	q8, d16
.Ltmp32:
	.loc	1 42 60 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [sp, #24]                   @ 4-byte Reload
.Ltmp33:
	.loc	1 42 71                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r2, [r1, #68]
.Ltmp34:
	.loc	1 42 60 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	vst1.64	{d16, d17}, [r0]
.Ltmp35:
	@DEBUG_VALUE: tap <- 4
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	.loc	1 42 71                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [r1, #64]
	str	r2, [sp, #156]
	str	r0, [sp, #152]
	add	r0, sp, #152
	vld1.8	{d16}, [r0:64]
	vmovl.s8	q8, d16
.Ltmp36:
	.loc	1 42 60 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [sp, #28]                   @ 4-byte Reload
.Ltmp37:
	.loc	1 42 71                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r2, [r1, #84]
.Ltmp38:
	.loc	1 42 60 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	vst1.64	{d16, d17}, [r0]
.Ltmp39:
	@DEBUG_VALUE: tap <- 5
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	.loc	1 42 71                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [r1, #80]
	str	r2, [sp, #164]
	str	r0, [sp, #160]
	add	r0, sp, #160
	vld1.8	{d16}, [r0:64]
	vmovl.s8	q8, d16
.Ltmp40:
	.loc	1 42 60 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [sp, #32]                   @ 4-byte Reload
.Ltmp41:
	.loc	1 42 71                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r2, [r1, #100]
.Ltmp42:
	.loc	1 42 60 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	vst1.64	{d16, d17}, [r0]
.Ltmp43:
	@DEBUG_VALUE: tap <- 6
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	.loc	1 42 71                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [r1, #96]
	str	r2, [sp, #172]
	str	r0, [sp, #168]
	add	r0, sp, #168
	vld1.8	{d16}, [r0:64]
	vmovl.s8	q8, d16
.Ltmp44:
	.loc	1 42 60 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [sp, #36]                   @ 4-byte Reload
.Ltmp45:
	.loc	1 42 71                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r2, [r1, #116]
.Ltmp46:
	.loc	1 42 60 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	vst1.64	{d16, d17}, [r0]
.Ltmp47:
	@DEBUG_VALUE: tap <- 7
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	.loc	1 42 71                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [r1, #112]
	str	r2, [sp, #180]
	str	r0, [sp, #176]
	add	r0, sp, #176
	vld1.8	{d16}, [r0:64]
	vmovl.s8	q8, d16
.Ltmp48:
	.loc	1 42 60 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [sp, #40]                   @ 4-byte Reload
	vst1.64	{d16, d17}, [r0]
.Ltmp49:
	@DEBUG_VALUE: tap <- 8
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	.loc	1 42 71 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:71 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [r1, #128]
	ldr	r1, [r1, #132]
.Ltmp50:
	str	r0, [sp, #184]
	add	r0, sp, #184
	str	r1, [sp, #188]
	vld1.8	{d16}, [r0:64]
	vmovl.s8	q8, d16
.Ltmp51:
	.loc	1 42 60 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:42:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	ldr	r0, [sp, #44]                   @ 4-byte Reload
	str	r10, [sp, #56]                  @ 4-byte Spill
	vst1.64	{d16, d17}, [r0]
.Ltmp52:
	.loc	1 39 37 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:39:37 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:89:25 ]
	add	r0, r12, r10, lsl #2
.Ltmp53:
	@DEBUG_VALUE: tap <- 9
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 128 32] $r0
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	.loc	1 0 37 is_stmt 0                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:0:37
	str	r0, [sp, #112]                  @ 4-byte Spill
.Ltmp54:
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	.loc	1 90 38                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:90:38
	sub	r0, r9, r10
.Ltmp55:
	@DEBUG_VALUE: count <- undef
	@DEBUG_VALUE: x <- 0
	.loc	1 92 27 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:92:27
	cmp	r0, #8
	str	r0, [sp, #104]                  @ 4-byte Spill
	blt	.LBB0_13
.Ltmp56:
@ %bb.4:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: first <- $r10
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 92 0                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:92
	ldr	r0, [r6, #8]
	.loc	1 92 27 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:92:27
	cmp	r0, #1
	bne	.LBB0_13
.Ltmp57:
@ %bb.5:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: first <- $r10
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: pairs:w <- undef
	@DEBUG_VALUE: pairs:row <- [DW_OP_plus_uconst 192, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pairs:out <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r10
	@DEBUG_VALUE: pairs:step <- $r9
	@DEBUG_VALUE: pairs:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: tap <- 0
	.loc	1 61 50 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:61:50 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	ldr	r1, [sp, #108]                  @ 4-byte Reload
	mov	r0, r7
	mov	r2, #144
	str	r3, [sp, #100]                  @ 4-byte Spill
	bl	memcpy
.Ltmp58:
	.loc	1 0 50 is_stmt 0                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:0:50
	ldr	r1, [sp, #60]                   @ 4-byte Reload
.Ltmp59:
	.loc	1 62 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:62:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	cmp	r1, #2
.Ltmp60:
	@DEBUG_VALUE: pairs:row <- [DW_OP_plus_uconst 192, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pairs:out <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r10
	@DEBUG_VALUE: pairs:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: pairs:a <- undef
	@DEBUG_VALUE: pairs:b <- undef
	@DEBUG_VALUE: pairs:c <- undef
	.loc	1 93 36 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:36
	add	r0, r1, r1, lsr #31
	asr	r4, r0, #1
.Ltmp61:
	@DEBUG_VALUE: pairs:w <- [DW_OP_constu 216, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: tap <- undef
	@DEBUG_VALUE: pairs:count <- $r4
	@DEBUG_VALUE: i <- 0
	.loc	1 62 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:62:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	blt	.LBB0_14
.Ltmp62:
@ %bb.6:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: pairs:count <- $r4
	@DEBUG_VALUE: pairs:w <- [DW_OP_constu 216, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: pairs:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: pairs:step <- $r9
	@DEBUG_VALUE: pairs:out <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r10
	@DEBUG_VALUE: pairs:row <- [DW_OP_plus_uconst 192, DW_OP_stack_value] $sp
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: first <- $r10
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 62 5                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:62:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	ldr	r0, [sp, #64]                   @ 4-byte Reload
.Ltmp63:
	.loc	1 93 45 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:45
	ldr	r1, [sp, #4]                    @ 4-byte Reload
.Ltmp64:
	.loc	1 62 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:62:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	sub	r0, r0, r9, lsl #1
.Ltmp65:
	.loc	1 93 45 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:45
	add	r10, r1, r10, lsl #2
.Ltmp66:
	@DEBUG_VALUE: pairs:out <- $r10
	.loc	1 62 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:62:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	ldr	r1, [sp, #100]                  @ 4-byte Reload
	add	r3, r5, r0
	add	r5, r1, r0
	ldr	r1, [sp, #112]                  @ 4-byte Reload
	add	r2, r8, r0
	lsl	r0, r9, #2
	add	r1, r1, #16
	str	r0, [sp, #96]                   @ 4-byte Spill
	lsl	r0, r9, #1
	str	r1, [sp, #92]                   @ 4-byte Spill
	mov	r1, #0
	b	.LBB0_8
.Ltmp67:
.LBB0_7:                                @   in Loop: Header=BB0_8 Depth=2
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: pairs:out <- $r10
	@DEBUG_VALUE: pairs:count <- $r4
	@DEBUG_VALUE: pairs:w <- [DW_OP_constu 216, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: pairs:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: pairs:step <- $r9
	@DEBUG_VALUE: pairs:row <- [DW_OP_plus_uconst 192, DW_OP_stack_value] $sp
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: pairs:a <- undef
	@DEBUG_VALUE: pairs:b <- undef
	@DEBUG_VALUE: pairs:c <- undef
	@DEBUG_VALUE: write:sums <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: write:sums <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: write:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: write:out <- $r10
	.loc	1 22 30 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:22:30 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:79:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vcvt.f32.s32	q11, q11
.Ltmp68:
	.loc	1 22 5                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:22:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:79:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	mov	r1, r10
	ldr	r6, [sp, #112]                  @ 4-byte Reload
.Ltmp69:
	.loc	1 23 34                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:23:34 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:79:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vcvt.f32.s32	q10, q10
.Ltmp70:
	.loc	1 0 34                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:0:34
	ldr	r12, [sp, #92]                  @ 4-byte Reload
.Ltmp71:
	.loc	1 22 55 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:22:55 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:79:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vld1.32	{d24, d25}, [r6]
.Ltmp72:
	@DEBUG_VALUE: __ret <- $q12
	.loc	1 22 30 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:22:30 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:80:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vcvt.f32.s32	q9, q9
.Ltmp73:
	.loc	1 22 20                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:22:20 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:79:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmul.f32	q11, q12, q11
.Ltmp74:
	@DEBUG_VALUE: __s1 <- $q11
	.loc	1 23 34                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:23:34 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:80:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vcvt.f32.s32	q8, q8
.Ltmp75:
	.loc	1 22 5                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:22:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:79:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vst1.32	{d22, d23}, [r1]!
.Ltmp76:
	.loc	1 23 60 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:23:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:79:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vld1.32	{d22, d23}, [r12]
.Ltmp77:
	@DEBUG_VALUE: __ret <- $q11
	.loc	1 23 24 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:23:24 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:79:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmul.f32	q10, q11, q10
.Ltmp78:
	@DEBUG_VALUE: __s1 <- $q10
	@DEBUG_VALUE: write:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: write:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: write:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	.loc	1 23 5                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:23:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:79:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vst1.32	{d20, d21}, [r1]
.Ltmp79:
	@DEBUG_VALUE: write:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	.loc	1 80 39                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:80:39 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	add	r1, r10, r9, lsl #2
.Ltmp80:
	@DEBUG_VALUE: write:out <- $r1
	.loc	1 22 55 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:22:55 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:80:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vld1.32	{d20, d21}, [r6]
.Ltmp81:
	@DEBUG_VALUE: write:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: __ret <- $q10
	.loc	1 81 13                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:81:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	add	r10, r10, r0, lsl #2
.Ltmp82:
	@DEBUG_VALUE: pairs:out <- $r10
	.loc	1 22 20 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:22:20 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:80:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmul.f32	q9, q10, q9
.Ltmp83:
	@DEBUG_VALUE: __s1 <- $q9
	.loc	1 22 5                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:22:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:80:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vst1.32	{d18, d19}, [r1]!
.Ltmp84:
	@DEBUG_VALUE: write:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	.loc	1 23 60 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:23:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:80:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vld1.32	{d18, d19}, [r12]
.Ltmp85:
	@DEBUG_VALUE: __ret <- $q9
	.loc	1 23 24 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:23:24 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:80:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmul.f32	q8, q9, q8
.Ltmp86:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 23 5                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:23:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:80:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vst1.32	{d16, d17}, [r1]
	@DEBUG_VALUE: write:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	ldr	r1, [sp, #96]                   @ 4-byte Reload
.Ltmp87:
	.loc	1 62 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:62:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	add	r2, r2, r1
	add	r3, r3, r1
	add	r5, r5, r1
	ldr	r1, [sp, #100]                  @ 4-byte Reload
.Ltmp88:
	.loc	1 62 32                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:62:32 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	add	r1, r1, #1
.Ltmp89:
	@DEBUG_VALUE: i <- $r1
	.loc	1 62 5                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:62:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	cmp	r1, r4
	beq	.LBB0_15
.Ltmp90:
.LBB0_8:                                @   Parent Loop BB0_3 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_11 Depth 3
	@DEBUG_VALUE: pairs:out <- $r10
	@DEBUG_VALUE: pairs:count <- $r4
	@DEBUG_VALUE: pairs:w <- [DW_OP_constu 216, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: pairs:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: pairs:step <- $r9
	@DEBUG_VALUE: pairs:row <- [DW_OP_plus_uconst 192, DW_OP_stack_value] $sp
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: pairs:out <- $r10
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: pairs:a <- undef
	@DEBUG_VALUE: pairs:b <- undef
	@DEBUG_VALUE: pairs:c <- undef
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:0:5
	vorr	q10, q5, q5
	mov	lr, #0
	vorr	q11, q4, q4
	mov	r8, #0
	vorr	q8, q5, q5
	vorr	q9, q4, q4
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: column <- 0
	str	r1, [sp, #100]                  @ 4-byte Spill
.Ltmp91:
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 100] [$sp+0]
	b	.LBB0_11
.Ltmp92:
.LBB0_9:                                @   in Loop: Header=BB0_11 Depth=3
	@DEBUG_VALUE: a_s16x8 <- $q14
	@DEBUG_VALUE: c_s16x8 <- $q12
	@DEBUG_VALUE: b_s16x8 <- $q13
	@DEBUG_VALUE: column <- [DW_OP_plus_uconst 64, DW_OP_deref_size 4, DW_OP_consts 16, DW_OP_div, DW_OP_stack_value] $sp
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: pairs:out <- $r10
	@DEBUG_VALUE: pairs:count <- $r4
	@DEBUG_VALUE: pairs:w <- [DW_OP_constu 216, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: pairs:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: pairs:step <- $r9
	@DEBUG_VALUE: pairs:row <- [DW_OP_plus_uconst 192, DW_OP_stack_value] $sp
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 73 45                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:73:45 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	ldr	r1, [sp, #116]                  @ 4-byte Reload
	.loc	1 74 45                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:74:45 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	mov	r6, #48
	.loc	1 73 45                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:73:45 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	add	r1, r1, lr
	vld1.64	{d30, d31}, [r1]
.Ltmp93:
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 128 128] undef
	.loc	1 74 45                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:74:45 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	add	r1, r7, lr
.Ltmp94:
	.loc	1 18 13                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:18:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:73:25 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmlal.s16	q8, d29, d31
.Ltmp95:
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 128 128] undef
	.loc	1 74 45                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:74:45 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	add	r1, r1, #32
.Ltmp96:
	.loc	1 17 13                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:17:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:73:25 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmlal.s16	q9, d28, d30
.Ltmp97:
	@DEBUG_VALUE: add_products:w <- $q0
	.loc	1 74 45                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:74:45 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	vld1.16	{d0, d1}, [r1], r6
	.loc	1 75 45                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:75:45 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	vld1.64	{d2, d3}, [r1]
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: add_products:values_s16x8 <- undef
	@DEBUG_VALUE: add_products:w <- undef
.Ltmp98:
	.loc	1 18 13                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:18:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:74:25 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmlal.s16	q8, d27, d1
.Ltmp99:
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: add_products:values_s16x8 <- undef
	.loc	1 17 13                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:17:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:74:25 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmlal.s16	q9, d26, d0
.Ltmp100:
	.loc	1 18 13                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:18:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:75:25 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmlal.s16	q8, d25, d3
.Ltmp101:
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: add_products:values_s16x8 <- undef
	@DEBUG_VALUE: add_products:w <- undef
	.loc	1 17 13                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:17:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:75:25 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmlal.s16	q9, d24, d2
.Ltmp102:
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 0 128] $q9
.LBB0_10:                               @   in Loop: Header=BB0_11 Depth=3
	@DEBUG_VALUE: column <- [DW_OP_plus_uconst 64, DW_OP_deref_size 4, DW_OP_consts 16, DW_OP_div, DW_OP_stack_value] $sp
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: pairs:out <- $r10
	@DEBUG_VALUE: pairs:count <- $r4
	@DEBUG_VALUE: pairs:w <- [DW_OP_constu 216, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: pairs:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: pairs:step <- $r9
	@DEBUG_VALUE: pairs:row <- [DW_OP_plus_uconst 192, DW_OP_stack_value] $sp
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: pairs:a <- undef
	@DEBUG_VALUE: pairs:b <- undef
	@DEBUG_VALUE: pairs:c <- undef
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: column <- [DW_OP_plus_uconst 64, DW_OP_deref_size 4, DW_OP_consts 16, DW_OP_div, DW_OP_consts 1, DW_OP_plus, DW_OP_stack_value] $sp
	.loc	1 64 37 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:64:37 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	add	lr, lr, #16
	add	r8, r8, r0
.Ltmp103:
	.loc	1 64 9                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:64:9 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	cmp	lr, #64
	beq	.LBB0_7
.Ltmp104:
.LBB0_11:                               @   Parent Loop BB0_3 Depth=1
                                        @     Parent Loop BB0_8 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: pairs:out <- $r10
	@DEBUG_VALUE: pairs:count <- $r4
	@DEBUG_VALUE: pairs:w <- [DW_OP_constu 216, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: pairs:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: pairs:step <- $r9
	@DEBUG_VALUE: pairs:row <- [DW_OP_plus_uconst 192, DW_OP_stack_value] $sp
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: pairs:a <- undef
	@DEBUG_VALUE: pairs:b <- undef
	@DEBUG_VALUE: pairs:c <- undef
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: column <- [DW_OP_plus_uconst 64, DW_OP_deref_size 4, DW_OP_consts 16, DW_OP_div, DW_OP_stack_value] $sp
	.loc	1 65 39                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:65:39 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	add	r1, r3, r8
	add	r12, r2, r8
.Ltmp105:
	.loc	1 65 63                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:65:63 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	vld1.16	{d26, d27}, [r1]
.Ltmp106:
	@DEBUG_VALUE: __ret <- $q13
	@DEBUG_VALUE: b_s16x8 <- $q13
	.loc	1 65 39                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:65:39 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	add	r1, r5, r8
.Ltmp107:
	.loc	1 65 87                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:65:87 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	vld1.16	{d24, d25}, [r12]
.Ltmp108:
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: c_s16x8 <- $q12
	.loc	1 67 24                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:67:24 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	cmp	lr, #48
.Ltmp109:
	.loc	1 65 39                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:65:39 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	vld1.16	{d28, d29}, [r1]
.Ltmp110:
	@DEBUG_VALUE: __ret <- $q14
	@DEBUG_VALUE: a_s16x8 <- $q14
	.loc	1 67 24                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:67:24 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	beq	.LBB0_9
.Ltmp111:
@ %bb.12:                               @   in Loop: Header=BB0_11 Depth=3
	@DEBUG_VALUE: a_s16x8 <- $q14
	@DEBUG_VALUE: c_s16x8 <- $q12
	@DEBUG_VALUE: b_s16x8 <- $q13
	@DEBUG_VALUE: column <- [DW_OP_plus_uconst 64, DW_OP_deref_size 4, DW_OP_consts 16, DW_OP_div, DW_OP_stack_value] $sp
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: right <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 100] [$sp+0]
	@DEBUG_VALUE: pairs:out <- $r10
	@DEBUG_VALUE: pairs:count <- $r4
	@DEBUG_VALUE: pairs:w <- [DW_OP_constu 216, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: pairs:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: pairs:step <- $r9
	@DEBUG_VALUE: pairs:row <- [DW_OP_plus_uconst 192, DW_OP_stack_value] $sp
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 0 24 is_stmt 0                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:0:24
	mov	r6, #48
.Ltmp112:
	.loc	1 68 43                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:68:43 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	add	r1, r7, lr
	vld1.16	{d30, d31}, [r1], r6
.Ltmp113:
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 128 128] undef
	.loc	1 72 24 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:72:24 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	cmp	lr, #0
.Ltmp114:
	.loc	1 18 13 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:18:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:68:24 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmlal.s16	q10, d29, d31
.Ltmp115:
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 128 128] undef
	.loc	1 17 13                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:17:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:68:24 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmlal.s16	q11, d28, d30
.Ltmp116:
	@DEBUG_VALUE: add_products:w <- $q0
	.loc	1 69 43                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:69:43 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	vld1.16	{d0, d1}, [r1], r6
	@DEBUG_VALUE: add_products:w <- $q15
	.loc	1 70 43                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:70:43 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	vld1.64	{d2, d3}, [r1]
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: add_products:values_s16x8 <- $q14
.Ltmp117:
	.loc	1 18 13                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:18:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:69:24 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmlal.s16	q10, d27, d1
.Ltmp118:
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: add_products:values_s16x8 <- $q13
	.loc	1 17 13                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:17:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:69:24 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmlal.s16	q11, d26, d0
.Ltmp119:
	.loc	1 18 13                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:18:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:70:24 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmlal.s16	q10, d25, d3
.Ltmp120:
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: add_products:values_s16x8 <- $q12
	@DEBUG_VALUE: add_products:w <- undef
	.loc	1 17 13                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:17:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:70:24 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ] ]
	vmlal.s16	q11, d24, d2
.Ltmp121:
	@DEBUG_VALUE: left <- [DW_OP_LLVM_fragment 0 128] $q11
	.loc	1 72 24 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:72:24 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	bne	.LBB0_9
	b	.LBB0_10
.Ltmp122:
.LBB0_13:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: first <- $r10
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 0 24 is_stmt 0                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:0:24
	str	r9, [sp, #68]                   @ 4-byte Spill
	mov	r8, #0
	b	.LBB0_17
.Ltmp123:
.LBB0_14:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: pairs:count <- $r4
	@DEBUG_VALUE: pairs:w <- [DW_OP_constu 216, DW_OP_minus, DW_OP_deref] $r11
	@DEBUG_VALUE: pairs:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: pairs:step <- $r9
	@DEBUG_VALUE: pairs:out <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r10
	@DEBUG_VALUE: pairs:row <- [DW_OP_plus_uconst 192, DW_OP_stack_value] $sp
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: first <- $r10
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	ldr	r1, [sp, #8]                    @ 4-byte Reload
	.loc	1 62 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:62:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:93:13 ]
	b	.LBB0_16
.Ltmp124:
.LBB0_15:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 94 19 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:94:19
	ldr	r0, [sp, #52]                   @ 4-byte Reload
	ldrd	r0, r1, [r0]
	str	r0, [sp, #60]                   @ 4-byte Spill
	.loc	1 94 29                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:94:29
	add	r0, r0, r0, lsr #31
	asr	r4, r0, #1
.Ltmp125:
.LBB0_16:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 94 33 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:94:33
	lsl	r8, r4, #1
.Ltmp126:
	@DEBUG_VALUE: x <- $r8
	.loc	1 0 33 is_stmt 0                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:0:33
	add	r4, sp, #192
	str	r1, [sp, #8]                    @ 4-byte Spill
	str	r1, [sp, #68]                   @ 4-byte Spill
.Ltmp127:
.LBB0_17:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 96 9 is_stmt 1                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:96:9
	ldr	r0, [sp, #60]                   @ 4-byte Reload
	mov	r5, #171
.Ltmp128:
	@DEBUG_VALUE: x <- $r8
	cmp	r0, r8
	ble	.LBB0_2
.Ltmp129:
@ %bb.18:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: x <- $r8
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:0:9
	ldr	r6, [sp, #68]                   @ 4-byte Reload
	mov	r10, #0
	ldr	r0, [sp, #72]                   @ 4-byte Reload
	ldr	r2, [sp, #4]                    @ 4-byte Reload
.Ltmp130:
	.loc	1 96 9 is_stmt 1                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:96:9
	mul	r1, r8, r6
	ldr	r3, [sp, #104]                  @ 4-byte Reload
.Ltmp131:
	.loc	1 0 0 is_stmt 0                 @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:0
	lsl	r0, r0, #5
.Ltmp132:
	.loc	1 96 9                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:96:9
	cmp	r3, #1
	add	r0, r2, r0
	ldr	r2, [sp, #52]                   @ 4-byte Reload
	add	r0, r0, r1, lsl #2
	ldr	r1, [sp, #60]                   @ 4-byte Reload
	sub	r1, r1, r8
	ldr	r2, [r2, #8]
	str	r1, [sp, #96]                   @ 4-byte Spill
.Ltmp133:
	.loc	1 97 13                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:97:13
	lsl	r1, r6, #2
	str	r0, [sp, #100]                  @ 4-byte Spill
.Ltmp134:
	.loc	1 96 9 is_stmt 1                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:96:9
	mov	r0, r3
	str	r1, [sp, #92]                   @ 4-byte Spill
	mul	r1, r9, r2
	movle	r0, #1
	cmp	r0, #8
	movge	r0, #8
	str	r1, [sp, #88]                   @ 4-byte Spill
	lsl	r0, r0, #2
	ldr	r1, [sp, #112]                  @ 4-byte Reload
	str	r0, [sp, #76]                   @ 4-byte Spill
	add	r1, r1, #16
	str	r1, [sp, #84]                   @ 4-byte Spill
	b	.LBB0_20
.Ltmp135:
.LBB0_19:                               @   in Loop: Header=BB0_20 Depth=2
	@DEBUG_VALUE: x <- $r8
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 96 9                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:96:9
	ldr	r0, [sp, #96]                   @ 4-byte Reload
	add	r10, r10, #1
.Ltmp136:
	.loc	1 96 33                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:96:33
	add	r8, r8, #1
.Ltmp137:
	@DEBUG_VALUE: x <- $r8
	.loc	1 96 9                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:96:9
	cmp	r10, r0
	beq	.LBB0_2
.Ltmp138:
.LBB0_20:                               @   Parent Loop BB0_3 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_21 Depth 3
	@DEBUG_VALUE: x <- $r8
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 97 13 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:97:13
	ldr	r0, [sp, #100]                  @ 4-byte Reload
	mov	r12, r7
	ldr	r1, [sp, #92]                   @ 4-byte Reload
	mov	r3, #0
	ldr	r2, [sp, #108]                  @ 4-byte Reload
	vorr	q8, q5, q5
	mla	r0, r1, r10, r0
	ldr	r1, [sp, #88]                   @ 4-byte Reload
	vorr	q9, q4, q4
	mul	r1, r8, r1
	@DEBUG_VALUE: x <- $r8
	@DEBUG_VALUE: window:at <- $r1
	@DEBUG_VALUE: window:r <- [DW_OP_plus_uconst 192, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window:sums <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: tap <- 0
	@DEBUG_VALUE: window:sums <- [DW_OP_LLVM_fragment 0 128] $q4
.Ltmp139:
.LBB0_21:                               @   Parent Loop BB0_3 Depth=1
                                        @     Parent Loop BB0_20 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: window:r <- [DW_OP_plus_uconst 192, DW_OP_stack_value] $sp
	@DEBUG_VALUE: window:at <- $r1
	@DEBUG_VALUE: x <- $r8
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: window:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: tap <- $r3
	@DEBUG_VALUE: window:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	.loc	1 49 43                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:49:43 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ]
	uxtb	r7, r3
	.loc	1 50 35                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:50:35 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ]
	vld1.16	{d20, d21}, [r2]!
	.loc	1 49 43                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:49:43 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ]
	smulbb	r7, r7, r5
	lsr	r7, r7, #9
	.loc	1 49 59                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:49:59 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ]
	add	r6, r7, r7, lsl #1
	.loc	1 49 32                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:49:32 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ]
	ldr	r7, [r4, r7, lsl #2]
	.loc	1 49 48                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:49:48 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ]
	add	r7, r7, r1, lsl #1
	.loc	1 49 59                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:49:59 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ]
	sub	r6, r3, r6
	uxtb	r6, r6
.Ltmp140:
	.loc	1 48 36 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:48:36 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ]
	add	r3, r3, #1
.Ltmp141:
	@DEBUG_VALUE: tap <- $r3
	.loc	1 49 63 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:49:63 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ]
	mul	r6, r9, r6
.Ltmp142:
	.loc	1 48 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:48:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ]
	cmp	r3, #9
.Ltmp143:
	.loc	1 49 53                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:49:53 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ]
	add	r7, r7, r6, lsl #1
.Ltmp144:
	@DEBUG_VALUE: value <- $r7
	.loc	1 50 51                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:50:51 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ]
	vld1.16	{d22, d23}, [r7]
.Ltmp145:
	.loc	1 18 13 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:18:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:50:16 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ] ]
	vmlal.s16	q8, d23, d21
.Ltmp146:
	@DEBUG_VALUE: window:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: add_products:sums <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: add_products:values_s16x8 <- undef
	@DEBUG_VALUE: add_products:w <- undef
	.loc	1 17 13                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:17:13 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:50:16 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ] ]
	vmlal.s16	q9, d22, d20
.Ltmp147:
	@DEBUG_VALUE: window:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	.loc	1 48 5 is_stmt 1                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:48:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:19 ]
	bne	.LBB0_21
.Ltmp148:
@ %bb.22:                               @   in Loop: Header=BB0_20 Depth=2
	@DEBUG_VALUE: x <- $r8
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: write:sums <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: write:sums <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: write:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: write:out <- [DW_OP_constu 216, DW_OP_minus, DW_OP_stack_value] $r11
	.loc	1 22 30                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:22:30 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:13 ]
	vcvt.f32.s32	q9, q9
	mov	r7, r12
.Ltmp149:
	.loc	1 22 55 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:22:55 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:13 ]
	ldr	r1, [sp, #112]                  @ 4-byte Reload
.Ltmp150:
	@DEBUG_VALUE: write:multipliers <- $r1
	.loc	1 23 34                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:23:34 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:13 ]
	vcvt.f32.s32	q8, q8
.Ltmp151:
	.loc	1 22 55 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:22:55 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:13 ]
	vld1.32	{d20, d21}, [r1]
.Ltmp152:
	@DEBUG_VALUE: write:multipliers <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: __ret <- $q10
	.loc	1 23 60                         @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:23:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:13 ]
	ldr	r1, [sp, #84]                   @ 4-byte Reload
.Ltmp153:
	.loc	1 22 20 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:22:20 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:13 ]
	vmul.f32	q9, q10, q9
.Ltmp154:
	@DEBUG_VALUE: __s1 <- $q9
	.loc	1 22 5                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:22:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:13 ]
	vst1.32	{d18, d19}, [r7]
.Ltmp155:
	.loc	1 23 60 is_stmt 1               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:23:60 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:13 ]
	vld1.32	{d18, d19}, [r1]
.Ltmp156:
	@DEBUG_VALUE: __ret <- $q9
	.loc	1 23 24 is_stmt 0               @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:23:24 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:13 ]
	vmul.f32	q8, q9, q8
.Ltmp157:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 23 5                          @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:23:5 @[ csrc/kernels/depthwise/depthwise_s16_neon.cpp:98:13 ]
	ldr	r1, [sp, #80]                   @ 4-byte Reload
	vst1.32	{d16, d17}, [r1]
.Ltmp158:
	@DEBUG_VALUE: to <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_arg 3, DW_OP_plus_uconst 56, DW_OP_deref, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 68, DW_OP_deref, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $sp, $r8, $sp
	@DEBUG_VALUE: i <- 0
	.loc	1 100 13 is_stmt 1              @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:100:13
	ldr	r1, [sp, #104]                  @ 4-byte Reload
	cmp	r1, #1
	blt	.LBB0_19
.Ltmp159:
@ %bb.23:                               @   in Loop: Header=BB0_20 Depth=2
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: to <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_arg 0, DW_OP_plus_uconst 56, DW_OP_deref, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_LLVM_arg 0, DW_OP_plus_uconst 68, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r8
	@DEBUG_VALUE: x <- $r8
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 112, DW_OP_LLVM_fragment 128 32] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_LLVM_fragment 1472 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 40, DW_OP_deref, DW_OP_LLVM_fragment 1344 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 36, DW_OP_deref, DW_OP_LLVM_fragment 1216 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 1088 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_fragment 960 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24, DW_OP_deref, DW_OP_LLVM_fragment 832 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_fragment 704 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 192, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $sp
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 576 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 108, DW_OP_deref, DW_OP_LLVM_fragment 448 128] [$sp+0]
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 320 128] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 100 51                        @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:100:51
	ldr	r2, [sp, #76]                   @ 4-byte Reload
	mov	r1, r7
	bl	memcpy
.Ltmp160:
	.loc	1 0 51 is_stmt 0                @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:0:51
	mov	r5, #171
	add	r4, sp, #192
.Ltmp161:
	@DEBUG_VALUE: i <- undef
	b	.LBB0_19
.Ltmp162:
.LBB0_24:
	@DEBUG_VALUE: depthwise_s16_neon:rows <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: depthwise_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 103 1 epilogue_begin is_stmt 1 @ csrc/kernels/depthwise/depthwise_s16_neon.cpp:103:1
	sub	sp, r11, #64
.Ltmp163:
	vpop	{d8, d9, d10, d11}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp164:
.Lfunc_end0:
	.size	_ZN7facesig18depthwise_s16_neonERKNS_18DepthwiseS16ParamsEPKPKsPf, .Lfunc_end0-_ZN7facesig18depthwise_s16_neonERKNS_18DepthwiseS16ParamsEPKPKsPf
	.cfi_endproc
	.file	7 "/work/wt/cside" "csrc/kernels/depthwise/depthwise_s16.h"
	.fnend
                                        @ -- End function
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	13 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp0-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	25                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.short	30                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	29                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.short	30                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	28                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	30                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.short	29                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	30                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	28                              @ 28
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.short	35                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	89                              @ DW_OP_reg9
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.short	40                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	89                              @ DW_OP_reg9
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.short	45                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	89                              @ DW_OP_reg9
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.short	50                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	89                              @ DW_OP_reg9
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	55                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	89                              @ DW_OP_reg9
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	60                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	89                              @ DW_OP_reg9
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	36                              @ 36
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.short	65                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	89                              @ DW_OP_reg9
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	24                              @ 24
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	36                              @ 36
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.short	73                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	89                              @ DW_OP_reg9
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	20                              @ 20
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	36                              @ 36
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp162-.Lfunc_begin0
	.short	75                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	89                              @ DW_OP_reg9
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	20                              @ 20
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	236                             @ 108
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	36                              @ 36
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	6                               @ DW_OP_deref
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	5                               @ 5
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	6                               @ 6
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	7                               @ 7
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	8                               @ 8
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	9                               @ 9
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp126-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp162-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	168                             @ -216
	.byte	126                             @ 
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	168                             @ -216
	.byte	126                             @ 
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 192
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.byte	6                               @ DW_OP_deref
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	52                              @ DW_OP_lit4
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.byte	6                               @ DW_OP_deref
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	52                              @ DW_OP_lit4
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp91-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	228                             @ 100
	.byte	0                               @ 
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
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
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
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
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
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
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
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
	.long	.Ltmp102-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
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
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
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
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp121-.Lfunc_begin0
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
	.long	.Ltmp121-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
.Ldebug_loc21:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
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
.Ldebug_loc22:
	.long	.Ltmp74-.Lfunc_begin0
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
.Ldebug_loc23:
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
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
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
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
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
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
.Ldebug_loc25:
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp90-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Ltmp80-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc27:
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
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
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp90-.Lfunc_begin0
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
.Ldebug_loc29:
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	148                             @ DW_OP_deref_size
	.byte	4                               @ 
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp102-.Lfunc_begin0
	.long	.Ltmp104-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	148                             @ DW_OP_deref_size
	.byte	4                               @ 
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp104-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	148                             @ DW_OP_deref_size
	.byte	4                               @ 
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc30:
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
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
	.long	.Ltmp110-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
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
.Ldebug_loc31:
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
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
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
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
.Ldebug_loc32:
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
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
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
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
.Ldebug_loc33:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
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
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
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
.Ldebug_loc34:
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
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
	.long	0
	.long	0
.Ldebug_loc35:
	.long	.Ltmp118-.Lfunc_begin0
	.long	.Ltmp119-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp119-.Lfunc_begin0
	.long	.Ltmp120-.Lfunc_begin0
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
.Ldebug_loc36:
	.long	.Ltmp118-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
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
.Ldebug_loc37:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp121-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp121-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
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
.Ldebug_loc38:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
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
	.long	.Ltmp139-.Lfunc_begin0
	.long	.Ltmp148-.Lfunc_begin0
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
	.long	0
	.long	0
.Ldebug_loc40:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp148-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc41:
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Ltmp147-.Lfunc_begin0
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
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp148-.Lfunc_begin0
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
.Ldebug_loc42:
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Ltmp152-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp152-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc43:
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp156-.Lfunc_begin0
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
.Ldebug_loc44:
	.long	.Ltmp157-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
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
.Ldebug_loc45:
	.long	.Ltmp158-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	20                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.byte	6                               @ DW_OP_deref
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
	.byte	6                               @ DW_OP_deref
	.byte	52                              @ DW_OP_lit4
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	125                             @ DW_OP_breg13
	.byte	196                             @ 68
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	120                             @ DW_OP_breg8
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	52                              @ DW_OP_lit4
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp162-.Lfunc_begin0
	.short	20                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.byte	6                               @ DW_OP_deref
	.byte	125                             @ DW_OP_breg13
	.byte	56                              @ 56
	.byte	6                               @ DW_OP_deref
	.byte	52                              @ DW_OP_lit4
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	125                             @ DW_OP_breg13
	.byte	196                             @ 68
	.byte	0                               @ 
	.byte	6                               @ DW_OP_deref
	.byte	120                             @ DW_OP_breg8
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	52                              @ DW_OP_lit4
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc46:
	.long	.Ltmp158-.Lfunc_begin0
	.long	.Ltmp161-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
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
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
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
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
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
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
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
	.byte	11                              @ DW_FORM_data1
	.byte	87                              @ DW_AT_call_column
	.byte	11                              @ DW_FORM_data1
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
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	28                              @ Abbreviation Code
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
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	36                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	37                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
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
	.byte	0                               @ EOM(3)
	.section	.debug_info,"",%progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 @ Length of Unit
.Ldebug_info_start0:
	.short	4                               @ DWARF version number
	.long	.debug_abbrev                   @ Offset Into Abbrev. Section
	.byte	4                               @ Address Size (in bytes)
	.byte	1                               @ Abbrev [1] 0xb:0xb87 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x732 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x2f1 DW_TAG_namespace
	.byte	4                               @ Abbrev [4] 0x2c:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	1880                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	1880                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	9                               @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x44:0x89 DW_TAG_subprogram
	.long	.Linfo_string25                 @ DW_AT_linkage_name
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	205                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x54:0xb DW_TAG_formal_parameter
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	2172                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x5f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	2202                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x6a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	1885                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x75:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	205                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x80:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	2192                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x8b:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x8c:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	1903                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x98:0x1a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x99:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	1885                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xa4:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xa5:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	1956                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xb2:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xb3:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	1903                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xbf:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xc0:0xb DW_TAG_variable
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	1885                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xcd:0x46 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	200                             @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0xd6:0xc DW_TAG_member
	.long	.Linfo_string27                 @ DW_AT_name
	.long	2128                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0xe2:0xc DW_TAG_member
	.long	.Linfo_string28                 @ DW_AT_name
	.long	1892                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0xee:0xc DW_TAG_member
	.long	.Linfo_string29                 @ DW_AT_name
	.long	2150                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0xfa:0xc DW_TAG_member
	.long	.Linfo_string30                 @ DW_AT_name
	.long	275                             @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x106:0xc DW_TAG_member
	.long	.Linfo_string34                 @ DW_AT_name
	.long	2160                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	56                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x113:0x22 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	32                              @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x11c:0xc DW_TAG_member
	.long	.Linfo_string31                 @ DW_AT_name
	.long	1903                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x128:0xc DW_TAG_member
	.long	.Linfo_string32                 @ DW_AT_name
	.long	1903                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x135:0xf9 DW_TAG_subprogram
	.long	.Linfo_string47                 @ DW_AT_linkage_name
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x141:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	2212                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x14c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	1885                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x157:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	2222                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x162:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	2160                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x16d:0xb DW_TAG_variable
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	2227                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x178:0xb DW_TAG_variable
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	2232                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x183:0xb DW_TAG_variable
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	2140                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x18e:0xb DW_TAG_variable
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	2140                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x199:0xb DW_TAG_variable
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	2140                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1a4:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1a5:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	1885                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x1b1:0x7c DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1b2:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	1885                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1bd:0x6f DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1be:0xb DW_TAG_variable
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	275                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1c9:0xb DW_TAG_variable
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	275                             @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1d4:0x57 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1d5:0xb DW_TAG_variable
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	1885                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1e0:0x4a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1e1:0xb DW_TAG_variable
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	2237                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1ec:0xb DW_TAG_variable
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	2237                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1f7:0xb DW_TAG_variable
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	2237                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x202:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x203:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	2009                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x20f:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x210:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	2009                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x21c:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x21d:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	2009                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x22e:0x62 DW_TAG_subprogram
	.long	.Linfo_string61                 @ DW_AT_linkage_name
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x23a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.long	275                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x245:0xb DW_TAG_formal_parameter
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.long	2150                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x250:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.long	2222                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x25b:0x1a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x25c:0xb DW_TAG_variable
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	2062                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x267:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x268:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	2062                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x275:0x1a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x276:0xb DW_TAG_variable
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	2062                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x281:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x282:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	2062                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x290:0x32 DW_TAG_subprogram
	.long	.Linfo_string65                 @ DW_AT_linkage_name
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	275                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x2a0:0xb DW_TAG_formal_parameter
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	275                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x2ab:0xb DW_TAG_formal_parameter
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	2009                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x2b6:0xb DW_TAG_formal_parameter
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	2009                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x2c2:0x59 DW_TAG_subprogram
	.long	.Linfo_string68                 @ DW_AT_linkage_name
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	275                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x2d2:0xb DW_TAG_formal_parameter
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	2212                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x2dd:0xb DW_TAG_formal_parameter
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	1892                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2e8:0xb DW_TAG_variable
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.long	275                             @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x2f3:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x2f4:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	1885                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x2ff:0x1a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x300:0xb DW_TAG_variable
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
	.long	2140                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x30b:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x30c:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	2009                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	4                               @ Abbrev [4] 0x31c:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	1880                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_const_value
	.byte	9                               @ Abbrev [9] 0x328:0x52 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	24                              @ DW_AT_byte_size
	.byte	7                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x331:0xc DW_TAG_member
	.long	.Linfo_string37                 @ DW_AT_name
	.long	1927                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x33d:0xc DW_TAG_member
	.long	.Linfo_string38                 @ DW_AT_name
	.long	1927                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x349:0xc DW_TAG_member
	.long	.Linfo_string39                 @ DW_AT_name
	.long	1927                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x355:0xc DW_TAG_member
	.long	.Linfo_string30                 @ DW_AT_name
	.long	2182                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x361:0xc DW_TAG_member
	.long	.Linfo_string29                 @ DW_AT_name
	.long	2150                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x36d:0xc DW_TAG_member
	.long	.Linfo_string34                 @ DW_AT_name
	.long	2192                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x37a:0x3dd DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string121                @ DW_AT_linkage_name
	.long	.Linfo_string122                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	13                              @ Abbrev [13] 0x38f:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.long	2172                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x39e:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.long	2202                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x3ad:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.long	2222                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x3bc:0x39a DW_TAG_lexical_block
	.long	.Ltmp1                          @ DW_AT_low_pc
	.long	.Ltmp162-.Ltmp1                 @ DW_AT_high_pc
	.byte	15                              @ Abbrev [15] 0x3c5:0xf DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	1885                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x3d4:0x381 DW_TAG_lexical_block
	.long	.Ltmp7                          @ DW_AT_low_pc
	.long	.Ltmp162-.Ltmp7                 @ DW_AT_high_pc
	.byte	15                              @ Abbrev [15] 0x3dd:0xf DW_TAG_variable
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	2217                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x3ec:0xf DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	.Linfo_string124                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	91                              @ DW_AT_decl_line
	.long	1885                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x3fb:0xb DW_TAG_variable
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	1880                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x406:0x65 DW_TAG_inlined_subroutine
	.long	68                              @ DW_AT_abstract_origin
	.long	.Ltmp7                          @ DW_AT_low_pc
	.long	.Ltmp54-.Ltmp7                  @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	89                              @ DW_AT_call_line
	.byte	25                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x416:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	84                              @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x41f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	95                              @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x428:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	106                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x431:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\300\001"
	.long	117                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x43a:0x9 DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	128                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x443:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.long	152                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x44c:0x9 DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	153                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x456:0x14 DW_TAG_lexical_block
	.long	.Ltmp30                         @ DW_AT_low_pc
	.long	.Ltmp31-.Ltmp30                 @ DW_AT_high_pc
	.long	191                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x463:0x6 DW_TAG_variable
	.byte	2                               @ DW_AT_const_value
	.long	192                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0x46b:0x1f5 DW_TAG_inlined_subroutine
	.long	309                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	93                              @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x477:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	321                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x480:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	332                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x489:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	343                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x492:0x9 DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	354                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x49b:0x9 DW_TAG_variable
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	365                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4a4:0x9 DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	376                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x4ad:0x17 DW_TAG_lexical_block
	.long	.Ltmp57                         @ DW_AT_low_pc
	.long	.Ltmp59-.Ltmp57                 @ DW_AT_high_pc
	.long	420                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4ba:0x9 DW_TAG_variable
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	421                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x4c4:0x19b DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.long	433                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4cd:0x9 DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	434                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x4d6:0x188 DW_TAG_lexical_block
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.long	445                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4df:0x9 DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	446                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4e8:0x9 DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	457                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x4f1:0x4c DW_TAG_inlined_subroutine
	.long	558                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	79                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x4fd:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	570                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x506:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\360"
	.long	581                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x50f:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	90
	.long	592                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x516:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.long	603                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x51f:0x9 DW_TAG_variable
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	604                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x529:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.long	629                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x532:0x9 DW_TAG_variable
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	630                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0x53d:0x4e DW_TAG_inlined_subroutine
	.long	558                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	80                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x549:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	570                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x552:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	581                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x55b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	592                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x564:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.long	603                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x56d:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	604                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x577:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.long	629                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x580:0x9 DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	630                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x58b:0xd2 DW_TAG_lexical_block
	.long	.Ltmp92                         @ DW_AT_low_pc
	.long	.Ltmp122-.Ltmp92                @ DW_AT_high_pc
	.long	468                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x598:0x9 DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	469                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x5a1:0xbb DW_TAG_lexical_block
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.long	480                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x5aa:0x9 DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	481                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x5b3:0x9 DW_TAG_variable
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	492                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x5bc:0x9 DW_TAG_variable
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	503                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x5c5:0xc DW_TAG_inlined_subroutine
	.long	656                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	73                              @ DW_AT_call_line
	.byte	25                              @ DW_AT_call_column
	.byte	16                              @ Abbrev [16] 0x5d1:0x1a DW_TAG_inlined_subroutine
	.long	656                             @ DW_AT_abstract_origin
	.long	.Ltmp98                         @ DW_AT_low_pc
	.long	.Ltmp100-.Ltmp98                @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	74                              @ DW_AT_call_line
	.byte	25                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x5e1:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	672                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x5eb:0x1a DW_TAG_inlined_subroutine
	.long	656                             @ DW_AT_abstract_origin
	.long	.Ltmp100                        @ DW_AT_low_pc
	.long	.Ltmp102-.Ltmp100               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	75                              @ DW_AT_call_line
	.byte	25                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x5fb:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	672                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x605:0x10 DW_TAG_inlined_subroutine
	.long	656                             @ DW_AT_abstract_origin
	.long	.Ltmp114                        @ DW_AT_low_pc
	.long	.Ltmp116-.Ltmp114               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	68                              @ DW_AT_call_line
	.byte	24                              @ DW_AT_call_column
	.byte	16                              @ Abbrev [16] 0x615:0x23 DW_TAG_inlined_subroutine
	.long	656                             @ DW_AT_abstract_origin
	.long	.Ltmp117                        @ DW_AT_low_pc
	.long	.Ltmp119-.Ltmp117               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	69                              @ DW_AT_call_line
	.byte	24                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x625:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	672                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x62e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	694                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x638:0x23 DW_TAG_inlined_subroutine
	.long	656                             @ DW_AT_abstract_origin
	.long	.Ltmp119                        @ DW_AT_low_pc
	.long	.Ltmp121-.Ltmp119               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	70                              @ DW_AT_call_line
	.byte	24                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x648:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	672                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x651:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	694                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x660:0xf4 DW_TAG_lexical_block
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.byte	28                              @ Abbrev [28] 0x665:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	145
	.ascii	"\250~"
	.long	.Linfo_string123                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	97                              @ DW_AT_decl_line
	.long	2944                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x674:0xf DW_TAG_variable
	.long	.Ldebug_loc45                   @ DW_AT_location
	.long	.Linfo_string125                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.long	2956                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x683:0x6d DW_TAG_inlined_subroutine
	.long	706                             @ DW_AT_abstract_origin
	.long	.Ltmp139                        @ DW_AT_low_pc
	.long	.Ltmp148-.Ltmp139               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	98                              @ DW_AT_call_line
	.byte	19                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x693:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\300\001"
	.byte	159
	.long	722                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x69d:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	733                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x6a4:0x9 DW_TAG_variable
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	744                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x6ad:0x42 DW_TAG_lexical_block
	.long	.Ltmp139                        @ DW_AT_low_pc
	.long	.Ltmp148-.Ltmp139               @ DW_AT_high_pc
	.long	755                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x6ba:0x7 DW_TAG_variable
	.byte	1                               @ DW_AT_location
	.byte	83
	.long	756                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x6c1:0x2d DW_TAG_lexical_block
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.long	767                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x6ca:0x9 DW_TAG_variable
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	768                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x6d3:0x1a DW_TAG_inlined_subroutine
	.long	656                             @ DW_AT_abstract_origin
	.long	.Ltmp145                        @ DW_AT_low_pc
	.long	.Ltmp147-.Ltmp145               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	50                              @ DW_AT_call_line
	.byte	16                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x6e3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	672                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x6f0:0x4a DW_TAG_inlined_subroutine
	.long	558                             @ DW_AT_abstract_origin
	.long	.Ltmp148                        @ DW_AT_low_pc
	.long	.Ltmp158-.Ltmp148               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	98                              @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x700:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	581                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x709:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	145
	.ascii	"\250~"
	.byte	159
	.long	592                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x713:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.long	603                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x71c:0x9 DW_TAG_variable
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	604                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x726:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges15                @ DW_AT_ranges
	.long	629                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x72f:0x9 DW_TAG_variable
	.long	.Ldebug_loc44                   @ DW_AT_location
	.long	630                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x73a:0x19 DW_TAG_lexical_block
	.long	.Ltmp158                        @ DW_AT_low_pc
	.long	.Ltmp162-.Ltmp158               @ DW_AT_high_pc
	.byte	15                              @ Abbrev [15] 0x743:0xf DW_TAG_variable
	.long	.Ldebug_loc46                   @ DW_AT_location
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	100                             @ DW_AT_decl_line
	.long	1885                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x758:0x5 DW_TAG_const_type
	.long	1885                            @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0x75d:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x764:0xb DW_TAG_typedef
	.long	1885                            @ DW_AT_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x76f:0xb DW_TAG_typedef
	.long	1914                            @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x77a:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1927                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x780:0x6 DW_TAG_subrange_type
	.long	1949                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x787:0xb DW_TAG_typedef
	.long	1938                            @ DW_AT_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x792:0xb DW_TAG_typedef
	.long	1885                            @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	34                              @ Abbrev [34] 0x79d:0x7 DW_TAG_base_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	31                              @ Abbrev [31] 0x7a4:0xb DW_TAG_typedef
	.long	1967                            @ DW_AT_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x7af:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	1980                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x7b5:0x6 DW_TAG_subrange_type
	.long	1949                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x7bc:0xb DW_TAG_typedef
	.long	1991                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x7c7:0xb DW_TAG_typedef
	.long	2002                            @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x7d2:0x7 DW_TAG_base_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x7d9:0xb DW_TAG_typedef
	.long	2020                            @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x7e4:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	2033                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x7ea:0x6 DW_TAG_subrange_type
	.long	1949                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x7f1:0xb DW_TAG_typedef
	.long	2044                            @ DW_AT_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x7fc:0xb DW_TAG_typedef
	.long	2055                            @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x807:0x7 DW_TAG_base_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x80e:0xb DW_TAG_typedef
	.long	2073                            @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x819:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	2086                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x81f:0x6 DW_TAG_subrange_type
	.long	1949                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x826:0xb DW_TAG_typedef
	.long	2097                            @ DW_AT_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x831:0x7 DW_TAG_base_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x838:0xb DW_TAG_typedef
	.long	2115                            @ DW_AT_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x843:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1980                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x849:0x6 DW_TAG_subrange_type
	.long	1949                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x850:0xc DW_TAG_array_type
	.long	2140                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x855:0x6 DW_TAG_subrange_type
	.long	1949                            @ DW_AT_type
	.byte	3                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x85c:0x5 DW_TAG_pointer_type
	.long	2145                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x861:0x5 DW_TAG_const_type
	.long	2033                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x866:0x5 DW_TAG_pointer_type
	.long	2155                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x86b:0x5 DW_TAG_const_type
	.long	2097                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x870:0xc DW_TAG_array_type
	.long	2009                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x875:0x6 DW_TAG_subrange_type
	.long	1949                            @ DW_AT_type
	.byte	9                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x87c:0x5 DW_TAG_reference_type
	.long	2177                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x881:0x5 DW_TAG_const_type
	.long	808                             @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x886:0x5 DW_TAG_pointer_type
	.long	2187                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x88b:0x5 DW_TAG_const_type
	.long	1927                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x890:0x5 DW_TAG_pointer_type
	.long	2197                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x895:0x5 DW_TAG_const_type
	.long	1980                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x89a:0x5 DW_TAG_pointer_type
	.long	2207                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x89f:0x5 DW_TAG_const_type
	.long	2140                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x8a4:0x5 DW_TAG_reference_type
	.long	2217                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x8a9:0x5 DW_TAG_const_type
	.long	205                             @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x8ae:0x5 DW_TAG_pointer_type
	.long	2097                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x8b3:0x5 DW_TAG_const_type
	.long	1892                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x8b8:0x5 DW_TAG_const_type
	.long	2150                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x8bd:0x5 DW_TAG_const_type
	.long	2009                            @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0x8c2:0xd7 DW_TAG_namespace
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	38                              @ Abbrev [38] 0x8c7:0xd1 DW_TAG_namespace
	.long	.Linfo_string74                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	39                              @ Abbrev [39] 0x8cc:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	2457                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x8d3:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	1980                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x8da:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	2033                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x8e1:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	1927                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x8e8:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	2469                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x8ef:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	2498                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x8f6:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	2527                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x8fd:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	2556                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x904:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	2585                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x90b:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	2614                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x912:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	2636                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x919:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	2658                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x920:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	2680                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x927:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	2702                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x92e:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	2724                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x935:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	2746                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x93c:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	2768                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x943:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	2790                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x94a:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	2801                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x951:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	2812                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x958:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	2823                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x95f:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	2834                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x966:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	2845                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x96d:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	2856                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x974:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	2867                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x97b:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	2878                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x982:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	2889                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x989:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	2900                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x990:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	2922                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x999:0xb DW_TAG_typedef
	.long	2468                            @ DW_AT_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x9a4:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	31                              @ Abbrev [31] 0x9a5:0xb DW_TAG_typedef
	.long	2480                            @ DW_AT_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x9b0:0xb DW_TAG_typedef
	.long	2491                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x9bb:0x7 DW_TAG_base_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x9c2:0xb DW_TAG_typedef
	.long	2509                            @ DW_AT_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x9cd:0xb DW_TAG_typedef
	.long	2520                            @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x9d8:0x7 DW_TAG_base_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x9df:0xb DW_TAG_typedef
	.long	2538                            @ DW_AT_type
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x9ea:0xb DW_TAG_typedef
	.long	2549                            @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x9f5:0x7 DW_TAG_base_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x9fc:0xb DW_TAG_typedef
	.long	2567                            @ DW_AT_type
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa07:0xb DW_TAG_typedef
	.long	2578                            @ DW_AT_type
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0xa12:0x7 DW_TAG_base_type
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0xa19:0xb DW_TAG_typedef
	.long	2596                            @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa24:0xb DW_TAG_typedef
	.long	2607                            @ DW_AT_type
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0xa2f:0x7 DW_TAG_base_type
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0xa36:0xb DW_TAG_typedef
	.long	2625                            @ DW_AT_type
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa41:0xb DW_TAG_typedef
	.long	1991                            @ DW_AT_type
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa4c:0xb DW_TAG_typedef
	.long	2647                            @ DW_AT_type
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa57:0xb DW_TAG_typedef
	.long	2044                            @ DW_AT_type
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa62:0xb DW_TAG_typedef
	.long	2669                            @ DW_AT_type
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa6d:0xb DW_TAG_typedef
	.long	1938                            @ DW_AT_type
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa78:0xb DW_TAG_typedef
	.long	2691                            @ DW_AT_type
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa83:0xb DW_TAG_typedef
	.long	2480                            @ DW_AT_type
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa8e:0xb DW_TAG_typedef
	.long	2713                            @ DW_AT_type
	.long	.Linfo_string100                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xa99:0xb DW_TAG_typedef
	.long	2509                            @ DW_AT_type
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xaa4:0xb DW_TAG_typedef
	.long	2735                            @ DW_AT_type
	.long	.Linfo_string102                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xaaf:0xb DW_TAG_typedef
	.long	2538                            @ DW_AT_type
	.long	.Linfo_string101                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xaba:0xb DW_TAG_typedef
	.long	2757                            @ DW_AT_type
	.long	.Linfo_string104                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xac5:0xb DW_TAG_typedef
	.long	2567                            @ DW_AT_type
	.long	.Linfo_string103                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xad0:0xb DW_TAG_typedef
	.long	2779                            @ DW_AT_type
	.long	.Linfo_string106                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xadb:0xb DW_TAG_typedef
	.long	2596                            @ DW_AT_type
	.long	.Linfo_string105                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xae6:0xb DW_TAG_typedef
	.long	2002                            @ DW_AT_type
	.long	.Linfo_string107                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xaf1:0xb DW_TAG_typedef
	.long	1885                            @ DW_AT_type
	.long	.Linfo_string108                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xafc:0xb DW_TAG_typedef
	.long	1885                            @ DW_AT_type
	.long	.Linfo_string109                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xb07:0xb DW_TAG_typedef
	.long	2491                            @ DW_AT_type
	.long	.Linfo_string110                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xb12:0xb DW_TAG_typedef
	.long	2520                            @ DW_AT_type
	.long	.Linfo_string111                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xb1d:0xb DW_TAG_typedef
	.long	2578                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xb28:0xb DW_TAG_typedef
	.long	2578                            @ DW_AT_type
	.long	.Linfo_string113                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xb33:0xb DW_TAG_typedef
	.long	2607                            @ DW_AT_type
	.long	.Linfo_string114                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xb3e:0xb DW_TAG_typedef
	.long	1885                            @ DW_AT_type
	.long	.Linfo_string115                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xb49:0xb DW_TAG_typedef
	.long	2578                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xb54:0xb DW_TAG_typedef
	.long	2911                            @ DW_AT_type
	.long	.Linfo_string118                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xb5f:0xb DW_TAG_typedef
	.long	2491                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xb6a:0xb DW_TAG_typedef
	.long	2933                            @ DW_AT_type
	.long	.Linfo_string120                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0xb75:0xb DW_TAG_typedef
	.long	2607                            @ DW_AT_type
	.long	.Linfo_string119                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0xb80:0xc DW_TAG_array_type
	.long	2097                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xb85:0x6 DW_TAG_subrange_type
	.long	1949                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0xb8c:0x5 DW_TAG_const_type
	.long	2222                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.long	.Ltmp104-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.long	.Ltmp162-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp139-.Lfunc_begin0
	.long	.Ltmp140-.Lfunc_begin0
	.long	.Ltmp141-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.long	.Ltmp143-.Lfunc_begin0
	.long	.Ltmp147-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges14:
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Ltmp151-.Lfunc_begin0
	.long	.Ltmp152-.Lfunc_begin0
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges15:
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Ltmp151-.Lfunc_begin0
	.long	.Ltmp152-.Lfunc_begin0
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/depthwise/depthwise_s16_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=67
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=82
.Linfo_string4:
	.asciz	"kEight"                        @ string offset=90
.Linfo_string5:
	.asciz	"int"                           @ string offset=97
.Linfo_string6:
	.asciz	"kLane"                         @ string offset=101
.Linfo_string7:
	.asciz	"kTaps"                         @ string offset=107
.Linfo_string8:
	.asciz	"ptrdiff_t"                     @ string offset=113
.Linfo_string9:
	.asciz	"__int32_t"                     @ string offset=123
.Linfo_string10:
	.asciz	"int32_t"                       @ string offset=133
.Linfo_string11:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=141
.Linfo_string12:
	.asciz	"int32x4_t"                     @ string offset=161
.Linfo_string13:
	.asciz	"signed char"                   @ string offset=171
.Linfo_string14:
	.asciz	"__int8_t"                      @ string offset=183
.Linfo_string15:
	.asciz	"int8_t"                        @ string offset=192
.Linfo_string16:
	.asciz	"int8x8_t"                      @ string offset=199
.Linfo_string17:
	.asciz	"short"                         @ string offset=208
.Linfo_string18:
	.asciz	"__int16_t"                     @ string offset=214
.Linfo_string19:
	.asciz	"int16_t"                       @ string offset=224
.Linfo_string20:
	.asciz	"int16x8_t"                     @ string offset=232
.Linfo_string21:
	.asciz	"float"                         @ string offset=242
.Linfo_string22:
	.asciz	"float32_t"                     @ string offset=248
.Linfo_string23:
	.asciz	"float32x4_t"                   @ string offset=258
.Linfo_string24:
	.asciz	"int8x16_t"                     @ string offset=270
.Linfo_string25:
	.asciz	"_ZN7facesig12_GLOBAL__N_16row_ofERKNS_18DepthwiseS16ParamsEPKPKsi" @ string offset=280
.Linfo_string26:
	.asciz	"row_of"                        @ string offset=346
.Linfo_string27:
	.asciz	"rows"                          @ string offset=353
.Linfo_string28:
	.asciz	"step"                          @ string offset=358
.Linfo_string29:
	.asciz	"multipliers"                   @ string offset=363
.Linfo_string30:
	.asciz	"bias"                          @ string offset=375
.Linfo_string31:
	.asciz	"low"                           @ string offset=380
.Linfo_string32:
	.asciz	"high"                          @ string offset=384
.Linfo_string33:
	.asciz	"Sums"                          @ string offset=389
.Linfo_string34:
	.asciz	"weights"                       @ string offset=394
.Linfo_string35:
	.asciz	"Row"                           @ string offset=402
.Linfo_string36:
	.asciz	"p"                             @ string offset=406
.Linfo_string37:
	.asciz	"out_width"                     @ string offset=408
.Linfo_string38:
	.asciz	"channels"                      @ string offset=418
.Linfo_string39:
	.asciz	"stride"                        @ string offset=427
.Linfo_string40:
	.asciz	"DepthwiseS16Params"            @ string offset=434
.Linfo_string41:
	.asciz	"first"                         @ string offset=453
.Linfo_string42:
	.asciz	"row"                           @ string offset=459
.Linfo_string43:
	.asciz	"w"                             @ string offset=463
.Linfo_string44:
	.asciz	"__ret"                         @ string offset=465
.Linfo_string45:
	.asciz	"tap"                           @ string offset=471
.Linfo_string46:
	.asciz	"k"                             @ string offset=475
.Linfo_string47:
	.asciz	"_ZN7facesig12_GLOBAL__N_15pairsERKNS0_3RowEiPf" @ string offset=477
.Linfo_string48:
	.asciz	"pairs"                         @ string offset=524
.Linfo_string49:
	.asciz	"count"                         @ string offset=530
.Linfo_string50:
	.asciz	"out"                           @ string offset=536
.Linfo_string51:
	.asciz	"a"                             @ string offset=540
.Linfo_string52:
	.asciz	"b"                             @ string offset=542
.Linfo_string53:
	.asciz	"c"                             @ string offset=544
.Linfo_string54:
	.asciz	"i"                             @ string offset=546
.Linfo_string55:
	.asciz	"right"                         @ string offset=548
.Linfo_string56:
	.asciz	"left"                          @ string offset=554
.Linfo_string57:
	.asciz	"column"                        @ string offset=559
.Linfo_string58:
	.asciz	"a_s16x8"                       @ string offset=566
.Linfo_string59:
	.asciz	"c_s16x8"                       @ string offset=574
.Linfo_string60:
	.asciz	"b_s16x8"                       @ string offset=582
.Linfo_string61:
	.asciz	"_ZN7facesig12_GLOBAL__N_15writeENS0_4SumsEPKfPf" @ string offset=590
.Linfo_string62:
	.asciz	"write"                         @ string offset=638
.Linfo_string63:
	.asciz	"sums"                          @ string offset=644
.Linfo_string64:
	.asciz	"__s1"                          @ string offset=649
.Linfo_string65:
	.asciz	"_ZN7facesig12_GLOBAL__N_112add_productsENS0_4SumsE17__simd128_int16_tS2_" @ string offset=654
.Linfo_string66:
	.asciz	"add_products"                  @ string offset=727
.Linfo_string67:
	.asciz	"values_s16x8"                  @ string offset=740
.Linfo_string68:
	.asciz	"_ZN7facesig12_GLOBAL__N_16windowERKNS0_3RowEi" @ string offset=753
.Linfo_string69:
	.asciz	"window"                        @ string offset=799
.Linfo_string70:
	.asciz	"r"                             @ string offset=806
.Linfo_string71:
	.asciz	"at"                            @ string offset=808
.Linfo_string72:
	.asciz	"value"                         @ string offset=811
.Linfo_string73:
	.asciz	"std"                           @ string offset=817
.Linfo_string74:
	.asciz	"__1"                           @ string offset=821
.Linfo_string75:
	.asciz	"max_align_t"                   @ string offset=825
.Linfo_string76:
	.asciz	"long long"                     @ string offset=837
.Linfo_string77:
	.asciz	"__int64_t"                     @ string offset=847
.Linfo_string78:
	.asciz	"int64_t"                       @ string offset=857
.Linfo_string79:
	.asciz	"unsigned char"                 @ string offset=865
.Linfo_string80:
	.asciz	"__uint8_t"                     @ string offset=879
.Linfo_string81:
	.asciz	"uint8_t"                       @ string offset=889
.Linfo_string82:
	.asciz	"unsigned short"                @ string offset=897
.Linfo_string83:
	.asciz	"__uint16_t"                    @ string offset=912
.Linfo_string84:
	.asciz	"uint16_t"                      @ string offset=923
.Linfo_string85:
	.asciz	"unsigned int"                  @ string offset=932
.Linfo_string86:
	.asciz	"__uint32_t"                    @ string offset=945
.Linfo_string87:
	.asciz	"uint32_t"                      @ string offset=956
.Linfo_string88:
	.asciz	"unsigned long long"            @ string offset=965
.Linfo_string89:
	.asciz	"__uint64_t"                    @ string offset=984
.Linfo_string90:
	.asciz	"uint64_t"                      @ string offset=995
.Linfo_string91:
	.asciz	"__int_least8_t"                @ string offset=1004
.Linfo_string92:
	.asciz	"int_least8_t"                  @ string offset=1019
.Linfo_string93:
	.asciz	"__int_least16_t"               @ string offset=1032
.Linfo_string94:
	.asciz	"int_least16_t"                 @ string offset=1048
.Linfo_string95:
	.asciz	"__int_least32_t"               @ string offset=1062
.Linfo_string96:
	.asciz	"int_least32_t"                 @ string offset=1078
.Linfo_string97:
	.asciz	"__int_least64_t"               @ string offset=1092
.Linfo_string98:
	.asciz	"int_least64_t"                 @ string offset=1108
.Linfo_string99:
	.asciz	"__uint_least8_t"               @ string offset=1122
.Linfo_string100:
	.asciz	"uint_least8_t"                 @ string offset=1138
.Linfo_string101:
	.asciz	"__uint_least16_t"              @ string offset=1152
.Linfo_string102:
	.asciz	"uint_least16_t"                @ string offset=1169
.Linfo_string103:
	.asciz	"__uint_least32_t"              @ string offset=1184
.Linfo_string104:
	.asciz	"uint_least32_t"                @ string offset=1201
.Linfo_string105:
	.asciz	"__uint_least64_t"              @ string offset=1216
.Linfo_string106:
	.asciz	"uint_least64_t"                @ string offset=1233
.Linfo_string107:
	.asciz	"int_fast8_t"                   @ string offset=1248
.Linfo_string108:
	.asciz	"int_fast16_t"                  @ string offset=1260
.Linfo_string109:
	.asciz	"int_fast32_t"                  @ string offset=1273
.Linfo_string110:
	.asciz	"int_fast64_t"                  @ string offset=1286
.Linfo_string111:
	.asciz	"uint_fast8_t"                  @ string offset=1299
.Linfo_string112:
	.asciz	"uint_fast16_t"                 @ string offset=1312
.Linfo_string113:
	.asciz	"uint_fast32_t"                 @ string offset=1326
.Linfo_string114:
	.asciz	"uint_fast64_t"                 @ string offset=1340
.Linfo_string115:
	.asciz	"intptr_t"                      @ string offset=1354
.Linfo_string116:
	.asciz	"uintptr_t"                     @ string offset=1363
.Linfo_string117:
	.asciz	"__intmax_t"                    @ string offset=1373
.Linfo_string118:
	.asciz	"intmax_t"                      @ string offset=1384
.Linfo_string119:
	.asciz	"__uintmax_t"                   @ string offset=1393
.Linfo_string120:
	.asciz	"uintmax_t"                     @ string offset=1405
.Linfo_string121:
	.asciz	"_ZN7facesig18depthwise_s16_neonERKNS_18DepthwiseS16ParamsEPKPKsPf" @ string offset=1415
.Linfo_string122:
	.asciz	"depthwise_s16_neon"            @ string offset=1481
.Linfo_string123:
	.asciz	"made"                          @ string offset=1500
.Linfo_string124:
	.asciz	"x"                             @ string offset=1505
.Linfo_string125:
	.asciz	"to"                            @ string offset=1507
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
