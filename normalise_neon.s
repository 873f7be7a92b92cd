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
	.file	"normalise_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/normalise/normalise.h"
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.text
	.globl	_ZN7facesig18normalise_f32_neonEPKfjPf @ -- Begin function _ZN7facesig18normalise_f32_neonEPKfjPf
	.p2align	2
	.type	_ZN7facesig18normalise_f32_neonEPKfjPf,%function
	.code	32
_ZN7facesig18normalise_f32_neonEPKfjPf: @ @_ZN7facesig18normalise_f32_neonEPKfjPf
.Lfunc_begin0:
	.file	5 "/work/wt/cside" "csrc/kernels/normalise/normalise_neon.cpp"
	.loc	5 48 0                          @ csrc/kernels/normalise/normalise_neon.cpp:48:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: largest_magnitude:in <- undef
	@DEBUG_VALUE: largest_magnitude:count <- $r1
	.save	{r4, r5, r11, lr}
	push	{r4, r5, r11, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	.setfp	r11, sp, #8
	add	r11, sp, #8
	.cfi_def_cfa r11, 8
	.vsave	{d8}
	vpush	{d8}
	.cfi_offset d8, -24
	.pad	#16
	sub	sp, sp, #16
.Ltmp0:
	@DEBUG_VALUE: largest_magnitude:lanes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: largest_magnitude:i <- 0
	@DEBUG_VALUE: largest_magnitude:largest_f32x4 <- undef
	vmov.i32	q8, #0x0
	@DEBUG_VALUE: largest_magnitude:largest_f32x4 <- undef
	mov	lr, #0
.Ltmp1:
	.loc	5 17 5 prologue_end             @ csrc/kernels/normalise/normalise_neon.cpp:17:5 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ]
	cmp	r1, #4
	blo	.LBB0_3
.Ltmp2:
@ %bb.1:
	@DEBUG_VALUE: largest_magnitude:i <- 0
	@DEBUG_VALUE: largest_magnitude:lanes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: largest_magnitude:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	.loc	5 0 5 is_stmt 0                 @ csrc/kernels/normalise/normalise_neon.cpp:0:5
	mov	r3, r0
.Ltmp3:
.LBB0_2:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: largest_magnitude:lanes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: largest_magnitude:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	.loc	5 18 60 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:18:60 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ]
	vld1.32	{d18, d19}, [r3]!
.Ltmp4:
	@DEBUG_VALUE: __ret <- $q9
	.loc	5 0 60 is_stmt 0                @ csrc/kernels/normalise/normalise_neon.cpp:0:60
	mov	r5, lr
.Ltmp5:
	@DEBUG_VALUE: largest_magnitude:i <- $r5
	@DEBUG_VALUE: largest_magnitude:largest_f32x4 <- $q8
	.loc	5 18 50                         @ csrc/kernels/normalise/normalise_neon.cpp:18:50 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ]
	vabs.f32	q9, q9
.Ltmp6:
	.loc	5 17 18 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:17:18 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ]
	add	r5, r5, #8
.Ltmp7:
	add	lr, lr, #4
.Ltmp8:
	.loc	5 17 5                          @ csrc/kernels/normalise/normalise_neon.cpp:17:5 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ]
	cmp	r5, r1
.Ltmp9:
	.loc	5 18 25 is_stmt 0               @ csrc/kernels/normalise/normalise_neon.cpp:18:25 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ]
	vmax.f32	q8, q8, q9
.Ltmp10:
	@DEBUG_VALUE: largest_magnitude:largest_f32x4 <- $q8
	@DEBUG_VALUE: largest_magnitude:i <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $r5
	.loc	5 17 5 is_stmt 1                @ csrc/kernels/normalise/normalise_neon.cpp:17:5 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ]
	bls	.LBB0_2
.Ltmp11:
.LBB0_3:
	@DEBUG_VALUE: largest_magnitude:lanes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: largest_magnitude:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	.loc	5 0 5 is_stmt 0                 @ csrc/kernels/normalise/normalise_neon.cpp:0:5
	mov	r12, sp
.Ltmp12:
	@DEBUG_VALUE: __s1 <- $q8
	mov	r3, #4
.Ltmp13:
	.loc	5 21 5                          @ csrc/kernels/normalise/normalise_neon.cpp:21:5 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ]
	mov	r4, r12
	vst1.32	{d16, d17}, [r4], r3
	@DEBUG_VALUE: lane <- 1
	vldr	s0, [sp]
.Ltmp14:
	@DEBUG_VALUE: lane <- 2
	@DEBUG_VALUE: largest_magnitude:lanes <- [DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 96] $sp
	.loc	5 22 53                         @ csrc/kernels/normalise/normalise_neon.cpp:22:53 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ]
	vldr	s6, [r4]
	vcmp.f32	s6, s0
	vldr	s2, [sp, #8]
.Ltmp15:
	@DEBUG_VALUE: lane <- 3
	vldr	s4, [sp, #12]
	vmrs	APSR_nzcv, fpscr
	vmovgt.f32	s0, s6
.Ltmp16:
	@DEBUG_VALUE: largest_magnitude:lanes <- [DW_OP_LLVM_fragment 0 32] $s0
	vcmp.f32	s2, s0
	vmrs	APSR_nzcv, fpscr
	vmovgt.f32	s0, s2
.Ltmp17:
	@DEBUG_VALUE: largest_magnitude:lanes <- [DW_OP_LLVM_fragment 0 32] $s0
	vcmp.f32	s4, s0
	vmrs	APSR_nzcv, fpscr
	vmovgt.f32	s0, s4
.Ltmp18:
	@DEBUG_VALUE: largest_magnitude:lanes <- [DW_OP_LLVM_fragment 0 32] $s0
	@DEBUG_VALUE: largest_magnitude:i <- $lr
	@DEBUG_VALUE: lane <- 4
	.loc	5 23 5 is_stmt 1                @ csrc/kernels/normalise/normalise_neon.cpp:23:5 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ]
	cmp	r1, lr
	bls	.LBB0_6
.Ltmp19:
@ %bb.4:
	@DEBUG_VALUE: largest_magnitude:i <- $lr
	@DEBUG_VALUE: largest_magnitude:lanes <- [DW_OP_LLVM_fragment 0 32] $s0
	@DEBUG_VALUE: largest_magnitude:lanes <- [DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 96] $sp
	@DEBUG_VALUE: largest_magnitude:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	add	r3, r0, lr, lsl #2
	sub	r4, r1, lr
.Ltmp20:
.LBB0_5:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: largest_magnitude:lanes <- [DW_OP_LLVM_fragment 0 32] $s0
	@DEBUG_VALUE: largest_magnitude:lanes <- [DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 96] $sp
	@DEBUG_VALUE: largest_magnitude:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	@DEBUG_VALUE: largest_magnitude:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	5 23 49 is_stmt 0               @ csrc/kernels/normalise/normalise_neon.cpp:23:49 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ]
	vldmia	r3!, {s2}
.Ltmp21:
	@DEBUG_VALUE: magnitude:value <- $s2
	.loc	5 11 12 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:11:12 @[ csrc/kernels/normalise/normalise_neon.cpp:23:39 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ] ]
	vcmp.f32	s2, #0
	vneg.f32	s4, s2
	vmrs	APSR_nzcv, fpscr
	vmovmi.f32	s2, s4
.Ltmp22:
	.loc	5 23 39                         @ csrc/kernels/normalise/normalise_neon.cpp:23:39 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ]
	vcmp.f32	s2, s0
	vmrs	APSR_nzcv, fpscr
	vmovgt.f32	s0, s2
.Ltmp23:
	@DEBUG_VALUE: largest_magnitude:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	@DEBUG_VALUE: largest_magnitude:lanes <- [DW_OP_LLVM_fragment 0 32] $s0
	.loc	5 23 14                         @ csrc/kernels/normalise/normalise_neon.cpp:23:14 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ]
	subs	r4, r4, #1
.Ltmp24:
	.loc	5 23 5                          @ csrc/kernels/normalise/normalise_neon.cpp:23:5 @[ csrc/kernels/normalise/normalise_neon.cpp:49:27 ]
	bne	.LBB0_5
.Ltmp25:
.LBB0_6:
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	.loc	5 0 5 is_stmt 0                 @ csrc/kernels/normalise/normalise_neon.cpp:0:5
	vldr	s2, .LCPI0_0
.Ltmp26:
	@DEBUG_VALUE: normalise_f32_neon:largest <- $s0
	.loc	5 50 17 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:50:17
	vcmp.f32	s0, s2
	vmrs	APSR_nzcv, fpscr
	bpl	.LBB0_10
.Ltmp27:
@ %bb.7:
	@DEBUG_VALUE: normalise_f32_neon:largest <- $s0
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	@DEBUG_VALUE: i <- 0
	.loc	5 51 9                          @ csrc/kernels/normalise/normalise_neon.cpp:51:9
	cmp	r1, #0
	beq	.LBB0_24
.Ltmp28:
@ %bb.8:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: normalise_f32_neon:largest <- $s0
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	.loc	5 0 9 is_stmt 0                 @ csrc/kernels/normalise/normalise_neon.cpp:0:9
	vldr	s0, .LCPI0_1
.Ltmp29:
.LBB0_9:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: i <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_stack_value] $r1
	.loc	5 51 53 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:51:53
	vldmia	r0!, {s2}
.Ltmp30:
	@DEBUG_VALUE: normalise_f32_neon:in <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	5 51 30 is_stmt 0               @ csrc/kernels/normalise/normalise_neon.cpp:51:30
	subs	r1, r1, #1
.Ltmp31:
	@DEBUG_VALUE: normalise_f32_neon:count <- [DW_OP_LLVM_entry_value 1] $r1
	.loc	5 51 59 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:51:59
	vmul.f32	s2, s2, s0
	.loc	5 51 51 is_stmt 0               @ csrc/kernels/normalise/normalise_neon.cpp:51:51
	vstmia	r2!, {s2}
.Ltmp32:
	@DEBUG_VALUE: normalise_f32_neon:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: i <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_plus, DW_OP_stack_value] $r1
	.loc	5 51 9 is_stmt 1                @ csrc/kernels/normalise/normalise_neon.cpp:51:9
	bne	.LBB0_9
	b	.LBB0_24
.Ltmp33:
.LBB0_10:
	@DEBUG_VALUE: normalise_f32_neon:largest <- $s0
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	.loc	5 0 9 is_stmt 0                 @ csrc/kernels/normalise/normalise_neon.cpp:0:9
	vmov.f32	s16, #1.000000e+00
.Ltmp34:
	.loc	5 31 5 is_stmt 1                @ csrc/kernels/normalise/normalise_neon.cpp:31:5 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	cmp	r1, #4
.Ltmp35:
	.loc	5 54 45 is_stmt 0               @ csrc/kernels/normalise/normalise_neon.cpp:54:45
	vdiv.f32	s2, s16, s0
.Ltmp36:
	@DEBUG_VALUE: scale:factor <- $s2
	@DEBUG_VALUE: scale:sum_f32x4 <- undef
	@DEBUG_VALUE: scale:lanes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: scale:in <- $r0
	@DEBUG_VALUE: scale:count <- $r1
	@DEBUG_VALUE: scale:out <- $r2
	@DEBUG_VALUE: scale:i <- 0
	@DEBUG_VALUE: __s1 <- undef
	.loc	5 0 45                          @ csrc/kernels/normalise/normalise_neon.cpp:0:45
	vmov.i32	q8, #0x0
.Ltmp37:
	.loc	5 31 5 is_stmt 1                @ csrc/kernels/normalise/normalise_neon.cpp:31:5 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	bhs	.LBB0_12
.Ltmp38:
@ %bb.11:
	@DEBUG_VALUE: scale:i <- 0
	@DEBUG_VALUE: scale:out <- $r2
	@DEBUG_VALUE: scale:count <- $r1
	@DEBUG_VALUE: scale:in <- $r0
	@DEBUG_VALUE: scale:lanes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: scale:factor <- $s2
	@DEBUG_VALUE: normalise_f32_neon:largest <- $s0
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	.loc	5 0 5 is_stmt 0                 @ csrc/kernels/normalise/normalise_neon.cpp:0:5
	mov	lr, #0
	.loc	5 31 5 is_stmt 1                @ csrc/kernels/normalise/normalise_neon.cpp:31:5 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	b	.LBB0_14
.Ltmp39:
.LBB0_12:
	@DEBUG_VALUE: scale:i <- 0
	@DEBUG_VALUE: scale:out <- $r2
	@DEBUG_VALUE: scale:count <- $r1
	@DEBUG_VALUE: scale:in <- $r0
	@DEBUG_VALUE: scale:lanes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: scale:factor <- $s2
	@DEBUG_VALUE: normalise_f32_neon:largest <- $s0
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	.loc	5 0 5 is_stmt 0                 @ csrc/kernels/normalise/normalise_neon.cpp:0:5
	vdup.32	q9, d1[0]
	mov	lr, #0
	mov	r3, r0
	mov	r4, r2
.Ltmp40:
.LBB0_13:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: scale:out <- $r2
	@DEBUG_VALUE: scale:count <- $r1
	@DEBUG_VALUE: scale:in <- $r0
	@DEBUG_VALUE: scale:lanes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: scale:factor <- $s2
	@DEBUG_VALUE: normalise_f32_neon:largest <- $s0
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	.loc	5 32 54 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:32:54 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vld1.32	{d20, d21}, [r3]!
.Ltmp41:
	@DEBUG_VALUE: __ret <- $q10
	.loc	5 0 54 is_stmt 0                @ csrc/kernels/normalise/normalise_neon.cpp:0:54
	mov	r5, lr
.Ltmp42:
	@DEBUG_VALUE: scale:sum_f32x4 <- $q8
	@DEBUG_VALUE: scale:i <- $r5
	.loc	5 31 18 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:31:18 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	add	r5, r5, #8
.Ltmp43:
	add	lr, lr, #4
.Ltmp44:
	.loc	5 32 42 is_stmt 0               @ csrc/kernels/normalise/normalise_neon.cpp:32:42 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vmul.f32	q10, q9, q10
.Ltmp45:
	@DEBUG_VALUE: scaled_f32x4 <- $q10
	.loc	5 31 5 is_stmt 1                @ csrc/kernels/normalise/normalise_neon.cpp:31:5 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	cmp	r5, r1
.Ltmp46:
	.loc	5 34 21 is_stmt 0               @ csrc/kernels/normalise/normalise_neon.cpp:34:21 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vmla.f32	q8, q10, q10
.Ltmp47:
	@DEBUG_VALUE: scale:sum_f32x4 <- $q8
	@DEBUG_VALUE: __s1 <- $q10
	.loc	5 33 9                          @ csrc/kernels/normalise/normalise_neon.cpp:33:9 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vst1.32	{d20, d21}, [r4]!
.Ltmp48:
	@DEBUG_VALUE: scale:i <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $r5
	@DEBUG_VALUE: __s1 <- undef
	.loc	5 31 5 is_stmt 1                @ csrc/kernels/normalise/normalise_neon.cpp:31:5 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	bls	.LBB0_13
.Ltmp49:
.LBB0_14:
	@DEBUG_VALUE: scale:out <- $r2
	@DEBUG_VALUE: scale:count <- $r1
	@DEBUG_VALUE: scale:in <- $r0
	@DEBUG_VALUE: scale:lanes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: scale:factor <- $s2
	@DEBUG_VALUE: normalise_f32_neon:largest <- $s0
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	.loc	5 0 5 is_stmt 0                 @ csrc/kernels/normalise/normalise_neon.cpp:0:5
	mov	r3, #4
.Ltmp50:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	5 39 5 is_stmt 1                @ csrc/kernels/normalise/normalise_neon.cpp:39:5 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	cmp	r1, lr
.Ltmp51:
	.loc	5 37 5 is_stmt 0                @ csrc/kernels/normalise/normalise_neon.cpp:37:5 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vst1.32	{d16, d17}, [r12], r3
.Ltmp52:
	.loc	5 38 18 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:38:18 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vldr	s0, [sp]
.Ltmp53:
	.loc	5 38 29 is_stmt 0               @ csrc/kernels/normalise/normalise_neon.cpp:38:29 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vldr	s8, [r12]
	.loc	5 38 42                         @ csrc/kernels/normalise/normalise_neon.cpp:38:42 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vldr	s4, [sp, #8]
	.loc	5 38 53                         @ csrc/kernels/normalise/normalise_neon.cpp:38:53 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vldr	s6, [sp, #12]
	.loc	5 38 27                         @ csrc/kernels/normalise/normalise_neon.cpp:38:27 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vadd.f32	s0, s0, s8
	.loc	5 38 51                         @ csrc/kernels/normalise/normalise_neon.cpp:38:51 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vadd.f32	s4, s4, s6
	.loc	5 38 39                         @ csrc/kernels/normalise/normalise_neon.cpp:38:39 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vadd.f32	s0, s0, s4
.Ltmp54:
	@DEBUG_VALUE: scale:i <- $lr
	@DEBUG_VALUE: scale:sum <- $s0
	.loc	5 39 5 is_stmt 1                @ csrc/kernels/normalise/normalise_neon.cpp:39:5 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	bls	.LBB0_17
.Ltmp55:
@ %bb.15:
	@DEBUG_VALUE: scale:sum <- $s0
	@DEBUG_VALUE: scale:i <- $lr
	@DEBUG_VALUE: scale:out <- $r2
	@DEBUG_VALUE: scale:count <- $r1
	@DEBUG_VALUE: scale:in <- $r0
	@DEBUG_VALUE: scale:lanes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: scale:factor <- $s2
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:in <- $r0
	add	r0, r0, lr, lsl #2
.Ltmp56:
	@DEBUG_VALUE: normalise_f32_neon:in <- [DW_OP_LLVM_entry_value 1] $r0
	add	r3, r2, lr, lsl #2
	sub	r4, r1, lr
.Ltmp57:
.LBB0_16:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: normalise_f32_neon:in <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: scale:sum <- $s0
	@DEBUG_VALUE: scale:out <- $r2
	@DEBUG_VALUE: scale:count <- $r1
	@DEBUG_VALUE: scale:lanes <- [DW_OP_deref] $sp
	@DEBUG_VALUE: scale:factor <- $s2
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: scale:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	@DEBUG_VALUE: scale:sum <- $s0
	.loc	5 40 18 is_stmt 0               @ csrc/kernels/normalise/normalise_neon.cpp:40:18 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vldmia	r0!, {s4}
.Ltmp58:
	.loc	5 39 14 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:39:14 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	subs	r4, r4, #1
.Ltmp59:
	.loc	5 40 24 is_stmt 0               @ csrc/kernels/normalise/normalise_neon.cpp:40:24 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vmul.f32	s4, s2, s4
	.loc	5 41 13 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:41:13 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vmla.f32	s0, s4, s4
.Ltmp60:
	@DEBUG_VALUE: scale:sum <- $s0
	.loc	5 40 16                         @ csrc/kernels/normalise/normalise_neon.cpp:40:16 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	vstmia	r3!, {s4}
.Ltmp61:
	@DEBUG_VALUE: scale:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	5 39 5                          @ csrc/kernels/normalise/normalise_neon.cpp:39:5 @[ csrc/kernels/normalise/normalise_neon.cpp:54:23 ]
	bne	.LBB0_16
.Ltmp62:
.LBB0_17:
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	@DEBUG_VALUE: normalise_f32_neon:sum <- $s0
	.loc	5 55 30 is_stmt 0               @ csrc/kernels/normalise/normalise_neon.cpp:55:30
	vsqrt.f32	s2, s0
	.loc	5 55 28                         @ csrc/kernels/normalise/normalise_neon.cpp:55:28
	vcmp.f32	s2, s2
	vmrs	APSR_nzcv, fpscr
	bvs	.LBB0_25
.Ltmp63:
.LBB0_18:
	vdiv.f32	s0, s16, s2
	mov	r5, #0
.Ltmp64:
	@DEBUG_VALUE: scale:factor <- $s0
	@DEBUG_VALUE: scale:lanes <- undef
	@DEBUG_VALUE: scale:in <- $r2
	@DEBUG_VALUE: scale:count <- $r1
	@DEBUG_VALUE: scale:out <- $r2
	@DEBUG_VALUE: scale:i <- 0
	@DEBUG_VALUE: __s1 <- undef
	.loc	5 31 5 is_stmt 1                @ csrc/kernels/normalise/normalise_neon.cpp:31:5 @[ csrc/kernels/normalise/normalise_neon.cpp:55:5 ]
	cmp	r1, #4
.Ltmp65:
	@DEBUG_VALUE: scale:sum_f32x4 <- undef
	blo	.LBB0_21
.Ltmp66:
@ %bb.19:
	@DEBUG_VALUE: scale:i <- 0
	@DEBUG_VALUE: scale:out <- $r2
	@DEBUG_VALUE: scale:count <- $r1
	@DEBUG_VALUE: scale:in <- $r2
	@DEBUG_VALUE: scale:factor <- $s0
	.loc	5 0 5 is_stmt 0                 @ csrc/kernels/normalise/normalise_neon.cpp:0:5
	vdup.32	q8, d0[0]
	mov	r4, r2
.Ltmp67:
	.loc	5 32 54 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:32:54 @[ csrc/kernels/normalise/normalise_neon.cpp:55:5 ]
	mov	r3, r2
.Ltmp68:
.LBB0_20:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: scale:out <- $r2
	@DEBUG_VALUE: scale:count <- $r1
	@DEBUG_VALUE: scale:in <- $r2
	@DEBUG_VALUE: scale:factor <- $s0
	.loc	5 32 54                         @ csrc/kernels/normalise/normalise_neon.cpp:32:54 @[ csrc/kernels/normalise/normalise_neon.cpp:55:5 ]
	vld1.32	{d18, d19}, [r3]!
.Ltmp69:
	@DEBUG_VALUE: __ret <- $q9
	.loc	5 0 54 is_stmt 0                @ csrc/kernels/normalise/normalise_neon.cpp:0:54
	mov	r0, r5
.Ltmp70:
	@DEBUG_VALUE: scale:i <- $r0
	@DEBUG_VALUE: scale:sum_f32x4 <- undef
	.loc	5 31 18 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:31:18 @[ csrc/kernels/normalise/normalise_neon.cpp:55:5 ]
	add	r0, r0, #8
.Ltmp71:
	add	r5, r5, #4
.Ltmp72:
	.loc	5 32 42 is_stmt 0               @ csrc/kernels/normalise/normalise_neon.cpp:32:42 @[ csrc/kernels/normalise/normalise_neon.cpp:55:5 ]
	vmul.f32	q9, q8, q9
.Ltmp73:
	@DEBUG_VALUE: __s1 <- $q9
	@DEBUG_VALUE: scaled_f32x4 <- $q9
	.loc	5 31 5 is_stmt 1                @ csrc/kernels/normalise/normalise_neon.cpp:31:5 @[ csrc/kernels/normalise/normalise_neon.cpp:55:5 ]
	cmp	r0, r1
.Ltmp74:
	.loc	5 33 9 is_stmt 0                @ csrc/kernels/normalise/normalise_neon.cpp:33:9 @[ csrc/kernels/normalise/normalise_neon.cpp:55:5 ]
	vst1.32	{d18, d19}, [r4]
.Ltmp75:
	@DEBUG_VALUE: scale:i <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $r0
	@DEBUG_VALUE: __s1 <- undef
	.loc	5 0 9                           @ csrc/kernels/normalise/normalise_neon.cpp:0:9
	mov	r4, r3
.Ltmp76:
	.loc	5 31 5 is_stmt 1                @ csrc/kernels/normalise/normalise_neon.cpp:31:5 @[ csrc/kernels/normalise/normalise_neon.cpp:55:5 ]
	bls	.LBB0_20
.Ltmp77:
.LBB0_21:
	@DEBUG_VALUE: scale:out <- $r2
	@DEBUG_VALUE: scale:count <- $r1
	@DEBUG_VALUE: scale:in <- $r2
	@DEBUG_VALUE: scale:factor <- $s0
	@DEBUG_VALUE: scale:i <- $r5
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: scale:sum <- undef
	.loc	5 39 5                          @ csrc/kernels/normalise/normalise_neon.cpp:39:5 @[ csrc/kernels/normalise/normalise_neon.cpp:55:5 ]
	cmp	r1, r5
	bls	.LBB0_24
.Ltmp78:
@ %bb.22:
	@DEBUG_VALUE: scale:i <- $r5
	@DEBUG_VALUE: scale:out <- $r2
	@DEBUG_VALUE: scale:count <- $r1
	@DEBUG_VALUE: scale:in <- $r2
	@DEBUG_VALUE: scale:factor <- $s0
	add	r2, r2, r5, lsl #2
.Ltmp79:
	sub	r0, r1, r5
.Ltmp80:
.LBB0_23:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: scale:count <- $r1
	@DEBUG_VALUE: scale:factor <- $s0
	@DEBUG_VALUE: scale:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	@DEBUG_VALUE: scale:sum <- undef
	.loc	5 40 18 is_stmt 0               @ csrc/kernels/normalise/normalise_neon.cpp:40:18 @[ csrc/kernels/normalise/normalise_neon.cpp:55:5 ]
	vldr	s2, [r2]
.Ltmp81:
	.loc	5 39 14 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:39:14 @[ csrc/kernels/normalise/normalise_neon.cpp:55:5 ]
	subs	r0, r0, #1
.Ltmp82:
	.loc	5 40 24                         @ csrc/kernels/normalise/normalise_neon.cpp:40:24 @[ csrc/kernels/normalise/normalise_neon.cpp:55:5 ]
	vmul.f32	s2, s0, s2
	.loc	5 40 16 is_stmt 0               @ csrc/kernels/normalise/normalise_neon.cpp:40:16 @[ csrc/kernels/normalise/normalise_neon.cpp:55:5 ]
	vstmia	r2!, {s2}
.Ltmp83:
	@DEBUG_VALUE: scale:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	5 39 5 is_stmt 1                @ csrc/kernels/normalise/normalise_neon.cpp:39:5 @[ csrc/kernels/normalise/normalise_neon.cpp:55:5 ]
	bne	.LBB0_23
.Ltmp84:
.LBB0_24:
	.loc	5 56 1 epilogue_begin           @ csrc/kernels/normalise/normalise_neon.cpp:56:1
	sub	sp, r11, #16
	vpop	{d8}
	pop	{r4, r5, r11, pc}
.LBB0_25:
.Ltmp85:
	@DEBUG_VALUE: normalise_f32_neon:sum <- $s0
	@DEBUG_VALUE: normalise_f32_neon:out <- $r2
	@DEBUG_VALUE: normalise_f32_neon:count <- $r1
	.loc	5 0 1 is_stmt 0                 @ csrc/kernels/normalise/normalise_neon.cpp:0:1
	mov	r4, r2
.Ltmp86:
	@DEBUG_VALUE: normalise_f32_neon:out <- $r4
	mov	r5, r1
.Ltmp87:
	@DEBUG_VALUE: normalise_f32_neon:count <- $r5
	.loc	5 55 28 is_stmt 1               @ csrc/kernels/normalise/normalise_neon.cpp:55:28
	bl	sqrtf
.Ltmp88:
	.loc	5 0 28 is_stmt 0                @ csrc/kernels/normalise/normalise_neon.cpp:0:28
	mov	r1, r5
	mov	r2, r4
	.loc	5 55 28                         @ csrc/kernels/normalise/normalise_neon.cpp:55:28
	vmov.f32	s2, s0
	b	.LBB0_18
.Ltmp89:
	.loc	5 0 28                          @ :0:28
.Ltmp90:
	.p2align	2
@ %bb.26:
.LCPI0_0:
	.long	0x00800000                      @ float 1.17549435E-38
.LCPI0_1:
	.long	0x00000000                      @ float 0
.Lfunc_end0:
	.size	_ZN7facesig18normalise_f32_neonEPKfjPf, .Lfunc_end0-_ZN7facesig18normalise_f32_neonEPKfjPf
	.cfi_endproc
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_size_t.h"
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "mathcalls.h"
	.fnend
                                        @ -- End function
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math" "traits.h"
	.file	13 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "math.h"
	.file	14 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math" "modulo.h"
	.file	15 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cmath"
	.file	16 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "math.h"
	.file	17 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	18 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	0                               @ 0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
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
.Ldebug_loc6:
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
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
.Ldebug_loc7:
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
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
.Ldebug_loc10:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
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
.Ldebug_loc12:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	0                               @ 0
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
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
.Ldebug_loc18:
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
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
.Ldebug_loc19:
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
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
.Ldebug_loc20:
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc24:
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc25:
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
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
.Ldebug_loc26:
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
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
	.long	.Ltmp73-.Lfunc_begin0
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
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	9                               @ Abbreviation Code
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
	.byte	10                              @ Abbreviation Code
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
	.byte	11                              @ Abbreviation Code
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
	.byte	12                              @ Abbreviation Code
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
	.byte	13                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	14                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	15                              @ Abbreviation Code
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
	.byte	16                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	17                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	18                              @ Abbreviation Code
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
	.byte	19                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
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
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	23                              @ Abbreviation Code
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
	.byte	24                              @ Abbreviation Code
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
	.byte	25                              @ Abbreviation Code
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
	.byte	26                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
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
	.byte	28                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	29                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
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
	.byte	31                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	32                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	33                              @ Abbreviation Code
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
	.byte	8                               @ DW_TAG_imported_declaration
	.byte	0                               @ DW_CHILDREN_no
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	5                               @ DW_FORM_data2
	.byte	24                              @ DW_AT_import
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	36                              @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
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
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	37                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x1486 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x38c DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0xf DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	946                             @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.ascii	"\200\200\200\004"              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x3a:0x12a DW_TAG_namespace
	.byte	5                               @ Abbrev [5] 0x3b:0x6f DW_TAG_subprogram
	.long	.Linfo_string13                 @ DW_AT_linkage_name
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x4b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	1053                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x56:0xb DW_TAG_formal_parameter
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	1058                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x61:0xb DW_TAG_variable
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	1076                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x6c:0xb DW_TAG_variable
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	1058                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x77:0xb DW_TAG_variable
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	958                             @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x82:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x83:0xb DW_TAG_variable
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	958                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x8f:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x90:0xb DW_TAG_variable
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.long	958                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x9c:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x9d:0xb DW_TAG_variable
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	1088                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0xaa:0x1c DW_TAG_subprogram
	.long	.Linfo_string26                 @ DW_AT_linkage_name
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xba:0xb DW_TAG_formal_parameter
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0xc6:0x9d DW_TAG_subprogram
	.long	.Linfo_string29                 @ DW_AT_linkage_name
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xd6:0xb DW_TAG_formal_parameter
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	1053                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xe1:0xb DW_TAG_formal_parameter
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	1058                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xec:0xb DW_TAG_formal_parameter
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xf7:0xb DW_TAG_formal_parameter
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	1095                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x102:0xb DW_TAG_variable
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	958                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x10d:0xb DW_TAG_variable
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	1076                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x118:0xb DW_TAG_variable
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	1058                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x123:0xb DW_TAG_variable
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x12e:0x27 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x12f:0xb DW_TAG_variable
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	1100                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x13a:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x13b:0xb DW_TAG_variable
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	958                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x147:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x148:0xb DW_TAG_variable
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	958                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x155:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x156:0xb DW_TAG_variable
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	958                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x164:0x24d DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string221                @ DW_AT_linkage_name
	.long	.Linfo_string222                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	10                              @ Abbrev [10] 0x179:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	1053                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x188:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	1058                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x197:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	1095                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x1a6:0xf DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	.Linfo_string223                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
	.long	946                             @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x1b5:0xf DW_TAG_variable
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	946                             @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x1c4:0x99 DW_TAG_inlined_subroutine
	.long	59                              @ DW_AT_abstract_origin
	.long	.Ltmp1                          @ DW_AT_low_pc
	.long	.Ltmp25-.Ltmp1                  @ DW_AT_high_pc
	.byte	5                               @ DW_AT_call_file
	.byte	49                              @ DW_AT_call_line
	.byte	27                              @ DW_AT_call_column
	.byte	13                              @ Abbrev [13] 0x1d4:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	86                              @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x1db:0x9 DW_TAG_variable
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	97                              @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x1e4:0x9 DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	108                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x1ed:0x9 DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	119                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x1f6:0x17 DW_TAG_lexical_block
	.long	.Ltmp3                          @ DW_AT_low_pc
	.long	.Ltmp5-.Ltmp3                   @ DW_AT_high_pc
	.long	130                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x203:0x9 DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	131                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x20d:0x1e DW_TAG_lexical_block
	.long	.Ltmp13                         @ DW_AT_low_pc
	.long	.Ltmp14-.Ltmp13                 @ DW_AT_high_pc
	.long	143                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x21a:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	144                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x22b:0x17 DW_TAG_lexical_block
	.long	.Ltmp14                         @ DW_AT_low_pc
	.long	.Ltmp18-.Ltmp14                 @ DW_AT_high_pc
	.long	156                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x238:0x9 DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	157                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x242:0x1a DW_TAG_inlined_subroutine
	.long	170                             @ DW_AT_abstract_origin
	.long	.Ltmp21                         @ DW_AT_low_pc
	.long	.Ltmp22-.Ltmp21                 @ DW_AT_high_pc
	.byte	5                               @ DW_AT_call_file
	.byte	23                              @ DW_AT_call_line
	.byte	39                              @ DW_AT_call_column
	.byte	13                              @ Abbrev [13] 0x252:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\201\002"
	.long	186                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x25d:0x19 DW_TAG_lexical_block
	.long	.Ltmp27                         @ DW_AT_low_pc
	.long	.Ltmp33-.Ltmp27                 @ DW_AT_high_pc
	.byte	11                              @ Abbrev [11] 0x266:0xf DW_TAG_variable
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	1058                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x276:0xb4 DW_TAG_inlined_subroutine
	.long	198                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	5                               @ DW_AT_call_file
	.byte	54                              @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	19                              @ Abbrev [19] 0x282:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	214                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x28b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	225                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x294:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	236                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x29d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	247                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x2a6:0x9 DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	258                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x2af:0x9 DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	269                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x2b8:0x9 DW_TAG_variable
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	280                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x2c1:0x9 DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	291                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x2ca:0x41 DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.long	302                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x2d3:0x9 DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	303                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x2dc:0x17 DW_TAG_lexical_block
	.long	.Ltmp40                         @ DW_AT_low_pc
	.long	.Ltmp42-.Ltmp40                 @ DW_AT_high_pc
	.long	314                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x2e9:0x9 DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	315                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x2f3:0x17 DW_TAG_lexical_block
	.long	.Ltmp47                         @ DW_AT_low_pc
	.long	.Ltmp48-.Ltmp47                 @ DW_AT_high_pc
	.long	327                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x300:0x9 DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	328                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x30b:0x1e DW_TAG_lexical_block
	.long	.Ltmp51                         @ DW_AT_low_pc
	.long	.Ltmp52-.Ltmp51                 @ DW_AT_high_pc
	.long	341                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x318:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	342                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x32a:0x7d DW_TAG_inlined_subroutine
	.long	198                             @ DW_AT_abstract_origin
	.long	.Ltmp64                         @ DW_AT_low_pc
	.long	.Ltmp84-.Ltmp64                 @ DW_AT_high_pc
	.byte	5                               @ DW_AT_call_file
	.byte	55                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	19                              @ Abbrev [19] 0x33a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	214                             @ DW_AT_abstract_origin
	.byte	13                              @ Abbrev [13] 0x343:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	225                             @ DW_AT_abstract_origin
	.byte	13                              @ Abbrev [13] 0x34a:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	236                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x353:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	247                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x35c:0x9 DW_TAG_variable
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	280                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x365:0x41 DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.long	302                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x36e:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	303                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x377:0x17 DW_TAG_lexical_block
	.long	.Ltmp67                         @ DW_AT_low_pc
	.long	.Ltmp70-.Ltmp67                 @ DW_AT_high_pc
	.long	314                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x384:0x9 DW_TAG_variable
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	315                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x38e:0x17 DW_TAG_lexical_block
	.long	.Ltmp74                         @ DW_AT_low_pc
	.long	.Ltmp76-.Ltmp74                 @ DW_AT_high_pc
	.long	327                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x39b:0x9 DW_TAG_variable
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	328                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x3a7:0x9 DW_TAG_GNU_call_site
	.long	1105                            @ DW_AT_abstract_origin
	.long	.Ltmp88                         @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x3b2:0x5 DW_TAG_const_type
	.long	951                             @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x3b7:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	24                              @ Abbrev [24] 0x3be:0xb DW_TAG_typedef
	.long	969                             @ DW_AT_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.byte	25                              @ Abbrev [25] 0x3c9:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	982                             @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x3cf:0x6 DW_TAG_subrange_type
	.long	993                             @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x3d6:0xb DW_TAG_typedef
	.long	951                             @ DW_AT_type
	.long	.Linfo_string6                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	27                              @ Abbrev [27] 0x3e1:0x7 DW_TAG_base_type
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	24                              @ Abbrev [24] 0x3e8:0xb DW_TAG_typedef
	.long	1011                            @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	25                              @ Abbrev [25] 0x3f3:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1024                            @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x3f9:0x6 DW_TAG_subrange_type
	.long	993                             @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x400:0xb DW_TAG_typedef
	.long	1035                            @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0x40b:0xb DW_TAG_typedef
	.long	1046                            @ DW_AT_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x416:0x7 DW_TAG_base_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	28                              @ Abbrev [28] 0x41d:0x5 DW_TAG_pointer_type
	.long	946                             @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x422:0xb DW_TAG_typedef
	.long	1069                            @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x42d:0x7 DW_TAG_base_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	29                              @ Abbrev [29] 0x434:0xc DW_TAG_array_type
	.long	951                             @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x439:0x6 DW_TAG_subrange_type
	.long	993                             @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0x440:0x7 DW_TAG_base_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	28                              @ Abbrev [28] 0x447:0x5 DW_TAG_pointer_type
	.long	951                             @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x44c:0x5 DW_TAG_const_type
	.long	958                             @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0x451:0x11 DW_TAG_subprogram
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x45c:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x462:0x51b DW_TAG_namespace
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	32                              @ Abbrev [32] 0x467:0x515 DW_TAG_namespace
	.long	.Linfo_string38                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	33                              @ Abbrev [33] 0x46c:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	1024                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x473:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	2429                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x47a:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	2458                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x481:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	2480                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x488:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	2509                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x48f:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	2538                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x496:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	2567                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x49d:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	2589                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x4a4:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	2618                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x4ab:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	2640                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x4b2:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	2662                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x4b9:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	2684                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x4c0:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	2706                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x4c7:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	2728                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x4ce:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	2750                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x4d5:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	2772                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x4dc:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	2794                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x4e3:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	2805                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x4ea:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	2816                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x4f1:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	2827                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x4f8:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	2838                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x4ff:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	2849                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x506:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	2860                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x50d:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	2871                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x514:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	2882                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x51b:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	2893                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x522:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	2904                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x529:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	2926                            @ DW_AT_import
	.byte	2                               @ Abbrev [2] 0x530:0x74 DW_TAG_namespace
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	34                              @ Abbrev [34] 0x535:0x15 DW_TAG_subprogram
	.long	.Linfo_string89                 @ DW_AT_linkage_name
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	66                              @ DW_AT_decl_line
	.long	2948                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x544:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x54a:0x15 DW_TAG_subprogram
	.long	.Linfo_string93                 @ DW_AT_linkage_name
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	2948                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x559:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x55f:0x15 DW_TAG_subprogram
	.long	.Linfo_string95                 @ DW_AT_linkage_name
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	2948                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x56e:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x574:0x15 DW_TAG_subprogram
	.long	.Linfo_string97                 @ DW_AT_linkage_name
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	133                             @ DW_AT_decl_line
	.long	2948                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x583:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x589:0x1a DW_TAG_subprogram
	.long	.Linfo_string99                 @ DW_AT_linkage_name
	.long	.Linfo_string100                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x598:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x59d:0x5 DW_TAG_formal_parameter
	.long	2994                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x5a4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	352                             @ DW_AT_decl_line
	.long	1333                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x5ac:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	353                             @ DW_AT_decl_line
	.long	1354                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x5b4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	354                             @ DW_AT_decl_line
	.long	1375                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x5bc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	355                             @ DW_AT_decl_line
	.long	1396                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x5c4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	364                             @ DW_AT_decl_line
	.long	3007                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x5cc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	365                             @ DW_AT_decl_line
	.long	3018                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x5d4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	370                             @ DW_AT_decl_line
	.long	3036                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x5dc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	372                             @ DW_AT_decl_line
	.long	3053                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x5e4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	374                             @ DW_AT_decl_line
	.long	3070                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x5ec:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	376                             @ DW_AT_decl_line
	.long	3087                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x5f4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	378                             @ DW_AT_decl_line
	.long	3109                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x5fc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	380                             @ DW_AT_decl_line
	.long	3126                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x604:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	382                             @ DW_AT_decl_line
	.long	3143                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x60c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	385                             @ DW_AT_decl_line
	.long	3160                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x614:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	388                             @ DW_AT_decl_line
	.long	3177                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x61c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	390                             @ DW_AT_decl_line
	.long	3194                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x624:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	393                             @ DW_AT_decl_line
	.long	3211                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x62c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	396                             @ DW_AT_decl_line
	.long	3233                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x634:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	398                             @ DW_AT_decl_line
	.long	3260                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x63c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	401                             @ DW_AT_decl_line
	.long	3282                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x644:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	404                             @ DW_AT_decl_line
	.long	3299                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x64c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	405                             @ DW_AT_decl_line
	.long	1417                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x654:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	406                             @ DW_AT_decl_line
	.long	3316                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x65c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	409                             @ DW_AT_decl_line
	.long	3338                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x664:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	412                             @ DW_AT_decl_line
	.long	3360                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x66c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	414                             @ DW_AT_decl_line
	.long	3377                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x674:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	417                             @ DW_AT_decl_line
	.long	1105                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x67c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	419                             @ DW_AT_decl_line
	.long	3394                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x684:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	422                             @ DW_AT_decl_line
	.long	3411                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x68c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	425                             @ DW_AT_decl_line
	.long	3428                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x694:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	427                             @ DW_AT_decl_line
	.long	3445                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x69c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	429                             @ DW_AT_decl_line
	.long	3462                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x6a4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	431                             @ DW_AT_decl_line
	.long	3479                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x6ac:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	434                             @ DW_AT_decl_line
	.long	3496                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x6b4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	437                             @ DW_AT_decl_line
	.long	3518                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x6bc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	439                             @ DW_AT_decl_line
	.long	3536                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x6c4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	441                             @ DW_AT_decl_line
	.long	3554                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x6cc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	443                             @ DW_AT_decl_line
	.long	3571                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x6d4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	445                             @ DW_AT_decl_line
	.long	3588                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x6dc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	446                             @ DW_AT_decl_line
	.long	3611                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x6e4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	449                             @ DW_AT_decl_line
	.long	3639                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x6ec:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	451                             @ DW_AT_decl_line
	.long	3662                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x6f4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	453                             @ DW_AT_decl_line
	.long	3685                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x6fc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	455                             @ DW_AT_decl_line
	.long	3707                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x704:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	457                             @ DW_AT_decl_line
	.long	3725                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x70c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	459                             @ DW_AT_decl_line
	.long	3743                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x714:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	461                             @ DW_AT_decl_line
	.long	3761                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x71c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	463                             @ DW_AT_decl_line
	.long	3779                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x724:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	465                             @ DW_AT_decl_line
	.long	3796                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x72c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	467                             @ DW_AT_decl_line
	.long	3813                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x734:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	469                             @ DW_AT_decl_line
	.long	3830                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x73c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	471                             @ DW_AT_decl_line
	.long	3855                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x744:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	473                             @ DW_AT_decl_line
	.long	3873                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x74c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	474                             @ DW_AT_decl_line
	.long	3908                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x754:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	477                             @ DW_AT_decl_line
	.long	3926                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x75c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	479                             @ DW_AT_decl_line
	.long	3944                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x764:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	481                             @ DW_AT_decl_line
	.long	3967                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x76c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	483                             @ DW_AT_decl_line
	.long	3990                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x774:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	485                             @ DW_AT_decl_line
	.long	4013                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x77c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	487                             @ DW_AT_decl_line
	.long	4041                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x784:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	489                             @ DW_AT_decl_line
	.long	4059                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x78c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	491                             @ DW_AT_decl_line
	.long	4077                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x794:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	493                             @ DW_AT_decl_line
	.long	4100                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x79c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	495                             @ DW_AT_decl_line
	.long	4123                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x7a4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	497                             @ DW_AT_decl_line
	.long	4141                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x7ac:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	499                             @ DW_AT_decl_line
	.long	4159                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x7b4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	500                             @ DW_AT_decl_line
	.long	4176                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x7bc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	501                             @ DW_AT_decl_line
	.long	4193                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x7c4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	502                             @ DW_AT_decl_line
	.long	4210                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x7cc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	503                             @ DW_AT_decl_line
	.long	4232                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x7d4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	504                             @ DW_AT_decl_line
	.long	4249                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x7dc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	505                             @ DW_AT_decl_line
	.long	4266                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x7e4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	506                             @ DW_AT_decl_line
	.long	4283                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x7ec:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	507                             @ DW_AT_decl_line
	.long	4300                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x7f4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	508                             @ DW_AT_decl_line
	.long	4317                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x7fc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	509                             @ DW_AT_decl_line
	.long	4334                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x804:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	510                             @ DW_AT_decl_line
	.long	4356                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x80c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	511                             @ DW_AT_decl_line
	.long	4378                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x814:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	512                             @ DW_AT_decl_line
	.long	4400                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x81c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	513                             @ DW_AT_decl_line
	.long	4417                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x824:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	514                             @ DW_AT_decl_line
	.long	4434                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x82c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	515                             @ DW_AT_decl_line
	.long	4456                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x834:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	516                             @ DW_AT_decl_line
	.long	4478                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x83c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	517                             @ DW_AT_decl_line
	.long	4495                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x844:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	518                             @ DW_AT_decl_line
	.long	4512                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x84c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	519                             @ DW_AT_decl_line
	.long	4529                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x854:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	521                             @ DW_AT_decl_line
	.long	4546                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x85c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	522                             @ DW_AT_decl_line
	.long	4563                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x864:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	523                             @ DW_AT_decl_line
	.long	4580                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x86c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	524                             @ DW_AT_decl_line
	.long	4597                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x874:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	525                             @ DW_AT_decl_line
	.long	4614                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x87c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	527                             @ DW_AT_decl_line
	.long	4631                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x884:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	529                             @ DW_AT_decl_line
	.long	4653                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x88c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	530                             @ DW_AT_decl_line
	.long	4671                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x894:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	531                             @ DW_AT_decl_line
	.long	4689                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x89c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	532                             @ DW_AT_decl_line
	.long	4706                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x8a4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	533                             @ DW_AT_decl_line
	.long	4723                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x8ac:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	534                             @ DW_AT_decl_line
	.long	4746                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x8b4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	535                             @ DW_AT_decl_line
	.long	4774                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x8bc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	536                             @ DW_AT_decl_line
	.long	4797                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x8c4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	537                             @ DW_AT_decl_line
	.long	4820                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x8cc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	538                             @ DW_AT_decl_line
	.long	4842                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x8d4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	539                             @ DW_AT_decl_line
	.long	4860                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x8dc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	540                             @ DW_AT_decl_line
	.long	4878                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x8e4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	541                             @ DW_AT_decl_line
	.long	4896                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x8ec:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	542                             @ DW_AT_decl_line
	.long	4914                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x8f4:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	543                             @ DW_AT_decl_line
	.long	4931                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x8fc:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	544                             @ DW_AT_decl_line
	.long	4948                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x904:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	545                             @ DW_AT_decl_line
	.long	4965                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x90c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	546                             @ DW_AT_decl_line
	.long	4983                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x914:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	547                             @ DW_AT_decl_line
	.long	5001                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x91c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	548                             @ DW_AT_decl_line
	.long	5019                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x924:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	549                             @ DW_AT_decl_line
	.long	5037                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x92c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	550                             @ DW_AT_decl_line
	.long	5060                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x934:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	551                             @ DW_AT_decl_line
	.long	5083                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x93c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	552                             @ DW_AT_decl_line
	.long	5106                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x944:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	553                             @ DW_AT_decl_line
	.long	5134                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x94c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	554                             @ DW_AT_decl_line
	.long	5152                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x954:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	555                             @ DW_AT_decl_line
	.long	5170                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x95c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	556                             @ DW_AT_decl_line
	.long	5193                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x964:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	557                             @ DW_AT_decl_line
	.long	5216                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0x96c:0x8 DW_TAG_imported_declaration
	.byte	15                              @ DW_AT_decl_file
	.short	558                             @ DW_AT_decl_line
	.long	5234                            @ DW_AT_import
	.byte	33                              @ Abbrev [33] 0x974:0x7 DW_TAG_imported_declaration
	.byte	18                              @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	5252                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x97d:0xb DW_TAG_typedef
	.long	2440                            @ DW_AT_type
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0x988:0xb DW_TAG_typedef
	.long	2451                            @ DW_AT_type
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x993:0x7 DW_TAG_base_type
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	24                              @ Abbrev [24] 0x99a:0xb DW_TAG_typedef
	.long	2469                            @ DW_AT_type
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0x9a5:0xb DW_TAG_typedef
	.long	1088                            @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0x9b0:0xb DW_TAG_typedef
	.long	2491                            @ DW_AT_type
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0x9bb:0xb DW_TAG_typedef
	.long	2502                            @ DW_AT_type
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x9c6:0x7 DW_TAG_base_type
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	24                              @ Abbrev [24] 0x9cd:0xb DW_TAG_typedef
	.long	2520                            @ DW_AT_type
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0x9d8:0xb DW_TAG_typedef
	.long	2531                            @ DW_AT_type
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x9e3:0x7 DW_TAG_base_type
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	24                              @ Abbrev [24] 0x9ea:0xb DW_TAG_typedef
	.long	2549                            @ DW_AT_type
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0x9f5:0xb DW_TAG_typedef
	.long	2560                            @ DW_AT_type
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0xa00:0x7 DW_TAG_base_type
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	24                              @ Abbrev [24] 0xa07:0xb DW_TAG_typedef
	.long	2578                            @ DW_AT_type
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xa12:0xb DW_TAG_typedef
	.long	1069                            @ DW_AT_type
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xa1d:0xb DW_TAG_typedef
	.long	2600                            @ DW_AT_type
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xa28:0xb DW_TAG_typedef
	.long	2611                            @ DW_AT_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0xa33:0x7 DW_TAG_base_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	24                              @ Abbrev [24] 0xa3a:0xb DW_TAG_typedef
	.long	2629                            @ DW_AT_type
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xa45:0xb DW_TAG_typedef
	.long	1035                            @ DW_AT_type
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xa50:0xb DW_TAG_typedef
	.long	2651                            @ DW_AT_type
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xa5b:0xb DW_TAG_typedef
	.long	2440                            @ DW_AT_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xa66:0xb DW_TAG_typedef
	.long	2673                            @ DW_AT_type
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xa71:0xb DW_TAG_typedef
	.long	2469                            @ DW_AT_type
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xa7c:0xb DW_TAG_typedef
	.long	2695                            @ DW_AT_type
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xa87:0xb DW_TAG_typedef
	.long	2491                            @ DW_AT_type
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xa92:0xb DW_TAG_typedef
	.long	2717                            @ DW_AT_type
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xa9d:0xb DW_TAG_typedef
	.long	2520                            @ DW_AT_type
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xaa8:0xb DW_TAG_typedef
	.long	2739                            @ DW_AT_type
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xab3:0xb DW_TAG_typedef
	.long	2549                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xabe:0xb DW_TAG_typedef
	.long	2761                            @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xac9:0xb DW_TAG_typedef
	.long	2578                            @ DW_AT_type
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xad4:0xb DW_TAG_typedef
	.long	2783                            @ DW_AT_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xadf:0xb DW_TAG_typedef
	.long	2600                            @ DW_AT_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xaea:0xb DW_TAG_typedef
	.long	1046                            @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xaf5:0xb DW_TAG_typedef
	.long	1088                            @ DW_AT_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xb00:0xb DW_TAG_typedef
	.long	1088                            @ DW_AT_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xb0b:0xb DW_TAG_typedef
	.long	2502                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xb16:0xb DW_TAG_typedef
	.long	2531                            @ DW_AT_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xb21:0xb DW_TAG_typedef
	.long	1069                            @ DW_AT_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xb2c:0xb DW_TAG_typedef
	.long	1069                            @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xb37:0xb DW_TAG_typedef
	.long	2611                            @ DW_AT_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xb42:0xb DW_TAG_typedef
	.long	1088                            @ DW_AT_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xb4d:0xb DW_TAG_typedef
	.long	1069                            @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xb58:0xb DW_TAG_typedef
	.long	2915                            @ DW_AT_type
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xb63:0xb DW_TAG_typedef
	.long	2502                            @ DW_AT_type
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xb6e:0xb DW_TAG_typedef
	.long	2937                            @ DW_AT_type
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xb79:0xb DW_TAG_typedef
	.long	2611                            @ DW_AT_type
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0xb84:0x7 DW_TAG_base_type
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	23                              @ Abbrev [23] 0xb8b:0x7 DW_TAG_base_type
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	35                              @ Abbrev [35] 0xb92:0x8 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.short	420                             @ DW_AT_decl_line
	.long	1333                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xb9a:0x8 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.short	423                             @ DW_AT_decl_line
	.long	1354                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xba2:0x8 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.short	427                             @ DW_AT_decl_line
	.long	1375                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xbaa:0x8 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.short	428                             @ DW_AT_decl_line
	.long	1396                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0xbb2:0x5 DW_TAG_pointer_type
	.long	2955                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0xbb7:0x8 DW_TAG_imported_declaration
	.byte	13                              @ DW_AT_decl_file
	.short	495                             @ DW_AT_decl_line
	.long	1417                            @ DW_AT_import
	.byte	24                              @ Abbrev [24] 0xbbf:0xb DW_TAG_typedef
	.long	951                             @ DW_AT_type
	.long	.Linfo_string101                @ DW_AT_name
	.byte	16                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.byte	24                              @ Abbrev [24] 0xbca:0xb DW_TAG_typedef
	.long	3029                            @ DW_AT_type
	.long	.Linfo_string103                @ DW_AT_name
	.byte	16                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0xbd5:0x7 DW_TAG_base_type
	.long	.Linfo_string102                @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0xbdc:0x11 DW_TAG_subprogram
	.long	.Linfo_string104                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xbe7:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xbed:0x11 DW_TAG_subprogram
	.long	.Linfo_string105                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xbf8:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xbfe:0x11 DW_TAG_subprogram
	.long	.Linfo_string106                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xc09:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xc0f:0x16 DW_TAG_subprogram
	.long	.Linfo_string107                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xc1a:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xc1f:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xc25:0x11 DW_TAG_subprogram
	.long	.Linfo_string108                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	214                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xc30:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xc36:0x11 DW_TAG_subprogram
	.long	.Linfo_string109                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xc41:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xc47:0x11 DW_TAG_subprogram
	.long	.Linfo_string110                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xc52:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xc58:0x11 DW_TAG_subprogram
	.long	.Linfo_string111                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	117                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xc63:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xc69:0x11 DW_TAG_subprogram
	.long	.Linfo_string112                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	217                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xc74:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xc7a:0x11 DW_TAG_subprogram
	.long	.Linfo_string113                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	220                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xc85:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xc8b:0x16 DW_TAG_subprogram
	.long	.Linfo_string114                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	223                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xc96:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xc9b:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xca1:0x16 DW_TAG_subprogram
	.long	.Linfo_string115                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xcac:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xcb1:0x5 DW_TAG_formal_parameter
	.long	3255                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0xcb7:0x5 DW_TAG_pointer_type
	.long	1088                            @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0xcbc:0x16 DW_TAG_subprogram
	.long	.Linfo_string116                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xcc7:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xccc:0x5 DW_TAG_formal_parameter
	.long	1088                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xcd2:0x11 DW_TAG_subprogram
	.long	.Linfo_string117                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	126                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xcdd:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xce3:0x11 DW_TAG_subprogram
	.long	.Linfo_string118                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xcee:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xcf4:0x16 DW_TAG_subprogram
	.long	.Linfo_string119                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xcff:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xd04:0x5 DW_TAG_formal_parameter
	.long	1095                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xd0a:0x16 DW_TAG_subprogram
	.long	.Linfo_string120                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	177                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xd15:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xd1a:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xd20:0x11 DW_TAG_subprogram
	.long	.Linfo_string121                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xd2b:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xd31:0x11 DW_TAG_subprogram
	.long	.Linfo_string122                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xd3c:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xd42:0x11 DW_TAG_subprogram
	.long	.Linfo_string123                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	66                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xd4d:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xd53:0x11 DW_TAG_subprogram
	.long	.Linfo_string124                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	97                              @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xd5e:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xd64:0x11 DW_TAG_subprogram
	.long	.Linfo_string125                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	107                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xd6f:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xd75:0x11 DW_TAG_subprogram
	.long	.Linfo_string126                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xd80:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xd86:0x11 DW_TAG_subprogram
	.long	.Linfo_string127                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	111                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xd91:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xd97:0x11 DW_TAG_subprogram
	.long	.Linfo_string128                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xda2:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xda8:0x16 DW_TAG_subprogram
	.long	.Linfo_string129                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	253                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xdb3:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xdb8:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xdbe:0x12 DW_TAG_subprogram
	.long	.Linfo_string130                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	286                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xdca:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xdd0:0x12 DW_TAG_subprogram
	.long	.Linfo_string131                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	287                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xddc:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xde2:0x11 DW_TAG_subprogram
	.long	.Linfo_string132                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	167                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xded:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xdf3:0x11 DW_TAG_subprogram
	.long	.Linfo_string133                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	156                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xdfe:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xe04:0x17 DW_TAG_subprogram
	.long	.Linfo_string134                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	384                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xe10:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xe15:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xe1b:0x1c DW_TAG_subprogram
	.long	.Linfo_string135                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	395                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xe27:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xe2c:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xe31:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xe37:0x17 DW_TAG_subprogram
	.long	.Linfo_string136                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	388                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xe43:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xe48:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xe4e:0x17 DW_TAG_subprogram
	.long	.Linfo_string137                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	391                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xe5a:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xe5f:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xe65:0x16 DW_TAG_subprogram
	.long	.Linfo_string138                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xe70:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xe75:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xe7b:0x12 DW_TAG_subprogram
	.long	.Linfo_string139                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	338                             @ DW_AT_decl_line
	.long	1088                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xe87:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xe8d:0x12 DW_TAG_subprogram
	.long	.Linfo_string140                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	288                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xe99:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xe9f:0x12 DW_TAG_subprogram
	.long	.Linfo_string141                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	374                             @ DW_AT_decl_line
	.long	2502                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xeab:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xeb1:0x12 DW_TAG_subprogram
	.long	.Linfo_string142                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	380                             @ DW_AT_decl_line
	.long	2502                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xebd:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xec3:0x11 DW_TAG_subprogram
	.long	.Linfo_string143                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xece:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xed4:0x11 DW_TAG_subprogram
	.long	.Linfo_string144                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xedf:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xee5:0x11 DW_TAG_subprogram
	.long	.Linfo_string145                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	162                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xef0:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xef6:0x12 DW_TAG_subprogram
	.long	.Linfo_string146                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	372                             @ DW_AT_decl_line
	.long	3848                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xf02:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0xf08:0x7 DW_TAG_base_type
	.long	.Linfo_string147                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	36                              @ Abbrev [36] 0xf0f:0x12 DW_TAG_subprogram
	.long	.Linfo_string148                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	378                             @ DW_AT_decl_line
	.long	3848                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xf1b:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xf21:0x12 DW_TAG_subprogram
	.long	.Linfo_string149                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	258                             @ DW_AT_decl_line
	.long	3029                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xf2d:0x5 DW_TAG_formal_parameter
	.long	3891                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0xf33:0x5 DW_TAG_pointer_type
	.long	3896                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0xf38:0x5 DW_TAG_const_type
	.long	3901                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0xf3d:0x7 DW_TAG_base_type
	.long	.Linfo_string150                @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	36                              @ Abbrev [36] 0xf44:0x12 DW_TAG_subprogram
	.long	.Linfo_string151                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	258                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xf50:0x5 DW_TAG_formal_parameter
	.long	3891                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xf56:0x12 DW_TAG_subprogram
	.long	.Linfo_string152                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	352                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xf62:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xf68:0x17 DW_TAG_subprogram
	.long	.Linfo_string153                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	317                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xf74:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xf79:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xf7f:0x17 DW_TAG_subprogram
	.long	.Linfo_string154                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	319                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xf8b:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xf90:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xf96:0x17 DW_TAG_subprogram
	.long	.Linfo_string155                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	330                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xfa2:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xfa7:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xfad:0x1c DW_TAG_subprogram
	.long	.Linfo_string156                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	365                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xfb9:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xfbe:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xfc3:0x5 DW_TAG_formal_parameter
	.long	3255                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xfc9:0x12 DW_TAG_subprogram
	.long	.Linfo_string157                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	314                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xfd5:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xfdb:0x12 DW_TAG_subprogram
	.long	.Linfo_string158                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	356                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xfe7:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0xfed:0x17 DW_TAG_subprogram
	.long	.Linfo_string159                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	348                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0xff9:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0xffe:0x5 DW_TAG_formal_parameter
	.long	3848                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x1004:0x17 DW_TAG_subprogram
	.long	.Linfo_string160                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	334                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1010:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1015:0x5 DW_TAG_formal_parameter
	.long	1088                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x101b:0x12 DW_TAG_subprogram
	.long	.Linfo_string161                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	293                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1027:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x102d:0x12 DW_TAG_subprogram
	.long	.Linfo_string162                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	360                             @ DW_AT_decl_line
	.long	951                             @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1039:0x5 DW_TAG_formal_parameter
	.long	951                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x103f:0x11 DW_TAG_subprogram
	.long	.Linfo_string163                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x104a:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1050:0x11 DW_TAG_subprogram
	.long	.Linfo_string164                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x105b:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1061:0x11 DW_TAG_subprogram
	.long	.Linfo_string165                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x106c:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1072:0x16 DW_TAG_subprogram
	.long	.Linfo_string166                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x107d:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1082:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1088:0x11 DW_TAG_subprogram
	.long	.Linfo_string167                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	214                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1093:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1099:0x11 DW_TAG_subprogram
	.long	.Linfo_string168                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x10a4:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x10aa:0x11 DW_TAG_subprogram
	.long	.Linfo_string169                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x10b5:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x10bb:0x11 DW_TAG_subprogram
	.long	.Linfo_string170                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	117                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x10c6:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x10cc:0x11 DW_TAG_subprogram
	.long	.Linfo_string171                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	217                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x10d7:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x10dd:0x11 DW_TAG_subprogram
	.long	.Linfo_string172                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	220                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x10e8:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x10ee:0x16 DW_TAG_subprogram
	.long	.Linfo_string173                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	223                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x10f9:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x10fe:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1104:0x16 DW_TAG_subprogram
	.long	.Linfo_string174                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x110f:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1114:0x5 DW_TAG_formal_parameter
	.long	3255                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x111a:0x16 DW_TAG_subprogram
	.long	.Linfo_string175                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1125:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x112a:0x5 DW_TAG_formal_parameter
	.long	1088                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1130:0x11 DW_TAG_subprogram
	.long	.Linfo_string176                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	126                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x113b:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1141:0x11 DW_TAG_subprogram
	.long	.Linfo_string177                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x114c:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1152:0x16 DW_TAG_subprogram
	.long	.Linfo_string178                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x115d:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1162:0x5 DW_TAG_formal_parameter
	.long	2994                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1168:0x16 DW_TAG_subprogram
	.long	.Linfo_string179                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	177                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1173:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1178:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x117e:0x11 DW_TAG_subprogram
	.long	.Linfo_string180                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1189:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x118f:0x11 DW_TAG_subprogram
	.long	.Linfo_string181                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x119a:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x11a0:0x11 DW_TAG_subprogram
	.long	.Linfo_string182                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x11ab:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x11b1:0x11 DW_TAG_subprogram
	.long	.Linfo_string183                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	66                              @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x11bc:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x11c2:0x11 DW_TAG_subprogram
	.long	.Linfo_string184                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	97                              @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x11cd:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x11d3:0x11 DW_TAG_subprogram
	.long	.Linfo_string185                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	107                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x11de:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x11e4:0x11 DW_TAG_subprogram
	.long	.Linfo_string186                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x11ef:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x11f5:0x11 DW_TAG_subprogram
	.long	.Linfo_string187                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	111                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1200:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1206:0x11 DW_TAG_subprogram
	.long	.Linfo_string188                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1211:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1217:0x16 DW_TAG_subprogram
	.long	.Linfo_string189                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	253                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1222:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1227:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x122d:0x12 DW_TAG_subprogram
	.long	.Linfo_string190                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	286                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1239:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x123f:0x12 DW_TAG_subprogram
	.long	.Linfo_string191                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	287                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x124b:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1251:0x11 DW_TAG_subprogram
	.long	.Linfo_string192                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	167                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x125c:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1262:0x11 DW_TAG_subprogram
	.long	.Linfo_string193                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	156                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x126d:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x1273:0x17 DW_TAG_subprogram
	.long	.Linfo_string194                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	384                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x127f:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1284:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x128a:0x1c DW_TAG_subprogram
	.long	.Linfo_string195                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	395                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1296:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x129b:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x12a0:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x12a6:0x17 DW_TAG_subprogram
	.long	.Linfo_string196                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	388                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x12b2:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x12b7:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x12bd:0x17 DW_TAG_subprogram
	.long	.Linfo_string197                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	391                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x12c9:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x12ce:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x12d4:0x16 DW_TAG_subprogram
	.long	.Linfo_string198                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x12df:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x12e4:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x12ea:0x12 DW_TAG_subprogram
	.long	.Linfo_string199                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	338                             @ DW_AT_decl_line
	.long	1088                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x12f6:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x12fc:0x12 DW_TAG_subprogram
	.long	.Linfo_string200                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	288                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1308:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x130e:0x12 DW_TAG_subprogram
	.long	.Linfo_string201                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	374                             @ DW_AT_decl_line
	.long	2502                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x131a:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x1320:0x12 DW_TAG_subprogram
	.long	.Linfo_string202                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	380                             @ DW_AT_decl_line
	.long	2502                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x132c:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1332:0x11 DW_TAG_subprogram
	.long	.Linfo_string203                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x133d:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1343:0x11 DW_TAG_subprogram
	.long	.Linfo_string204                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x134e:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1354:0x11 DW_TAG_subprogram
	.long	.Linfo_string205                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	162                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x135f:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x1365:0x12 DW_TAG_subprogram
	.long	.Linfo_string206                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	372                             @ DW_AT_decl_line
	.long	3848                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1371:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x1377:0x12 DW_TAG_subprogram
	.long	.Linfo_string207                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	378                             @ DW_AT_decl_line
	.long	3848                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1383:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x1389:0x12 DW_TAG_subprogram
	.long	.Linfo_string208                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	258                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1395:0x5 DW_TAG_formal_parameter
	.long	3891                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x139b:0x12 DW_TAG_subprogram
	.long	.Linfo_string209                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	352                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x13a7:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x13ad:0x17 DW_TAG_subprogram
	.long	.Linfo_string210                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	317                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x13b9:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x13be:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x13c4:0x17 DW_TAG_subprogram
	.long	.Linfo_string211                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	319                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x13d0:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x13d5:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x13db:0x17 DW_TAG_subprogram
	.long	.Linfo_string212                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	330                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x13e7:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x13ec:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x13f2:0x1c DW_TAG_subprogram
	.long	.Linfo_string213                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	365                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x13fe:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1403:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1408:0x5 DW_TAG_formal_parameter
	.long	3255                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x140e:0x12 DW_TAG_subprogram
	.long	.Linfo_string214                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	314                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x141a:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x1420:0x12 DW_TAG_subprogram
	.long	.Linfo_string215                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	356                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x142c:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x1432:0x17 DW_TAG_subprogram
	.long	.Linfo_string216                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	348                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x143e:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1443:0x5 DW_TAG_formal_parameter
	.long	3848                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x1449:0x17 DW_TAG_subprogram
	.long	.Linfo_string217                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	334                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x1455:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x145a:0x5 DW_TAG_formal_parameter
	.long	1088                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x1460:0x12 DW_TAG_subprogram
	.long	.Linfo_string218                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	293                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x146c:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x1472:0x12 DW_TAG_subprogram
	.long	.Linfo_string219                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.short	360                             @ DW_AT_decl_line
	.long	2955                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	31                              @ Abbrev [31] 0x147e:0x5 DW_TAG_formal_parameter
	.long	2955                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x1484:0xb DW_TAG_typedef
	.long	5263                            @ DW_AT_type
	.long	.Linfo_string220                @ DW_AT_name
	.byte	17                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x148f:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/normalise/normalise_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=63
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=78
.Linfo_string4:
	.asciz	"kNormaliseSmallest"            @ string offset=86
.Linfo_string5:
	.asciz	"float"                         @ string offset=105
.Linfo_string6:
	.asciz	"float32_t"                     @ string offset=111
.Linfo_string7:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=121
.Linfo_string8:
	.asciz	"float32x4_t"                   @ string offset=141
.Linfo_string9:
	.asciz	"signed char"                   @ string offset=153
.Linfo_string10:
	.asciz	"__int8_t"                      @ string offset=165
.Linfo_string11:
	.asciz	"int8_t"                        @ string offset=174
.Linfo_string12:
	.asciz	"int8x16_t"                     @ string offset=181
.Linfo_string13:
	.asciz	"_ZN7facesig12_GLOBAL__N_117largest_magnitudeEPKfj" @ string offset=191
.Linfo_string14:
	.asciz	"largest_magnitude"             @ string offset=241
.Linfo_string15:
	.asciz	"in"                            @ string offset=259
.Linfo_string16:
	.asciz	"count"                         @ string offset=262
.Linfo_string17:
	.asciz	"unsigned int"                  @ string offset=268
.Linfo_string18:
	.asciz	"size_t"                        @ string offset=281
.Linfo_string19:
	.asciz	"lanes"                         @ string offset=288
.Linfo_string20:
	.asciz	"i"                             @ string offset=294
.Linfo_string21:
	.asciz	"largest_f32x4"                 @ string offset=296
.Linfo_string22:
	.asciz	"__ret"                         @ string offset=310
.Linfo_string23:
	.asciz	"__s1"                          @ string offset=316
.Linfo_string24:
	.asciz	"lane"                          @ string offset=321
.Linfo_string25:
	.asciz	"int"                           @ string offset=326
.Linfo_string26:
	.asciz	"_ZN7facesig12_GLOBAL__N_19magnitudeEf" @ string offset=330
.Linfo_string27:
	.asciz	"magnitude"                     @ string offset=368
.Linfo_string28:
	.asciz	"value"                         @ string offset=378
.Linfo_string29:
	.asciz	"_ZN7facesig12_GLOBAL__N_15scaleEPKfjfPf" @ string offset=384
.Linfo_string30:
	.asciz	"scale"                         @ string offset=424
.Linfo_string31:
	.asciz	"factor"                        @ string offset=430
.Linfo_string32:
	.asciz	"out"                           @ string offset=437
.Linfo_string33:
	.asciz	"sum_f32x4"                     @ string offset=441
.Linfo_string34:
	.asciz	"sum"                           @ string offset=451
.Linfo_string35:
	.asciz	"scaled_f32x4"                  @ string offset=455
.Linfo_string36:
	.asciz	"sqrtf"                         @ string offset=468
.Linfo_string37:
	.asciz	"std"                           @ string offset=474
.Linfo_string38:
	.asciz	"__1"                           @ string offset=478
.Linfo_string39:
	.asciz	"short"                         @ string offset=482
.Linfo_string40:
	.asciz	"__int16_t"                     @ string offset=488
.Linfo_string41:
	.asciz	"int16_t"                       @ string offset=498
.Linfo_string42:
	.asciz	"__int32_t"                     @ string offset=506
.Linfo_string43:
	.asciz	"int32_t"                       @ string offset=516
.Linfo_string44:
	.asciz	"long long"                     @ string offset=524
.Linfo_string45:
	.asciz	"__int64_t"                     @ string offset=534
.Linfo_string46:
	.asciz	"int64_t"                       @ string offset=544
.Linfo_string47:
	.asciz	"unsigned char"                 @ string offset=552
.Linfo_string48:
	.asciz	"__uint8_t"                     @ string offset=566
.Linfo_string49:
	.asciz	"uint8_t"                       @ string offset=576
.Linfo_string50:
	.asciz	"unsigned short"                @ string offset=584
.Linfo_string51:
	.asciz	"__uint16_t"                    @ string offset=599
.Linfo_string52:
	.asciz	"uint16_t"                      @ string offset=610
.Linfo_string53:
	.asciz	"__uint32_t"                    @ string offset=619
.Linfo_string54:
	.asciz	"uint32_t"                      @ string offset=630
.Linfo_string55:
	.asciz	"unsigned long long"            @ string offset=639
.Linfo_string56:
	.asciz	"__uint64_t"                    @ string offset=658
.Linfo_string57:
	.asciz	"uint64_t"                      @ string offset=669
.Linfo_string58:
	.asciz	"__int_least8_t"                @ string offset=678
.Linfo_string59:
	.asciz	"int_least8_t"                  @ string offset=693
.Linfo_string60:
	.asciz	"__int_least16_t"               @ string offset=706
.Linfo_string61:
	.asciz	"int_least16_t"                 @ string offset=722
.Linfo_string62:
	.asciz	"__int_least32_t"               @ string offset=736
.Linfo_string63:
	.asciz	"int_least32_t"                 @ string offset=752
.Linfo_string64:
	.asciz	"__int_least64_t"               @ string offset=766
.Linfo_string65:
	.asciz	"int_least64_t"                 @ string offset=782
.Linfo_string66:
	.asciz	"__uint_least8_t"               @ string offset=796
.Linfo_string67:
	.asciz	"uint_least8_t"                 @ string offset=812
.Linfo_string68:
	.asciz	"__uint_least16_t"              @ string offset=826
.Linfo_string69:
	.asciz	"uint_least16_t"                @ string offset=843
.Linfo_string70:
	.asciz	"__uint_least32_t"              @ string offset=858
.Linfo_string71:
	.asciz	"uint_least32_t"                @ string offset=875
.Linfo_string72:
	.asciz	"__uint_least64_t"              @ string offset=890
.Linfo_string73:
	.asciz	"uint_least64_t"                @ string offset=907
.Linfo_string74:
	.asciz	"int_fast8_t"                   @ string offset=922
.Linfo_string75:
	.asciz	"int_fast16_t"                  @ string offset=934
.Linfo_string76:
	.asciz	"int_fast32_t"                  @ string offset=947
.Linfo_string77:
	.asciz	"int_fast64_t"                  @ string offset=960
.Linfo_string78:
	.asciz	"uint_fast8_t"                  @ string offset=973
.Linfo_string79:
	.asciz	"uint_fast16_t"                 @ string offset=986
.Linfo_string80:
	.asciz	"uint_fast32_t"                 @ string offset=1000
.Linfo_string81:
	.asciz	"uint_fast64_t"                 @ string offset=1014
.Linfo_string82:
	.asciz	"intptr_t"                      @ string offset=1028
.Linfo_string83:
	.asciz	"uintptr_t"                     @ string offset=1037
.Linfo_string84:
	.asciz	"__intmax_t"                    @ string offset=1047
.Linfo_string85:
	.asciz	"intmax_t"                      @ string offset=1058
.Linfo_string86:
	.asciz	"__uintmax_t"                   @ string offset=1067
.Linfo_string87:
	.asciz	"uintmax_t"                     @ string offset=1079
.Linfo_string88:
	.asciz	"__math"                        @ string offset=1089
.Linfo_string89:
	.asciz	"_ZNSt3__16__math8isfiniteB9nie220108Ee" @ string offset=1096
.Linfo_string90:
	.asciz	"isfinite"                      @ string offset=1135
.Linfo_string91:
	.asciz	"bool"                          @ string offset=1144
.Linfo_string92:
	.asciz	"long double"                   @ string offset=1149
.Linfo_string93:
	.asciz	"_ZNSt3__16__math5isinfB9nie220108Ee" @ string offset=1161
.Linfo_string94:
	.asciz	"isinf"                         @ string offset=1197
.Linfo_string95:
	.asciz	"_ZNSt3__16__math5isnanB9nie220108Ee" @ string offset=1203
.Linfo_string96:
	.asciz	"isnan"                         @ string offset=1239
.Linfo_string97:
	.asciz	"_ZNSt3__16__math8isnormalB9nie220108Ee" @ string offset=1245
.Linfo_string98:
	.asciz	"isnormal"                      @ string offset=1284
.Linfo_string99:
	.asciz	"_ZNSt3__16__math4modfB9nie220108EePe" @ string offset=1293
.Linfo_string100:
	.asciz	"modf"                          @ string offset=1330
.Linfo_string101:
	.asciz	"float_t"                       @ string offset=1335
.Linfo_string102:
	.asciz	"double"                        @ string offset=1343
.Linfo_string103:
	.asciz	"double_t"                      @ string offset=1350
.Linfo_string104:
	.asciz	"acosf"                         @ string offset=1359
.Linfo_string105:
	.asciz	"asinf"                         @ string offset=1365
.Linfo_string106:
	.asciz	"atanf"                         @ string offset=1371
.Linfo_string107:
	.asciz	"atan2f"                        @ string offset=1377
.Linfo_string108:
	.asciz	"ceilf"                         @ string offset=1384
.Linfo_string109:
	.asciz	"cosf"                          @ string offset=1390
.Linfo_string110:
	.asciz	"coshf"                         @ string offset=1395
.Linfo_string111:
	.asciz	"expf"                          @ string offset=1401
.Linfo_string112:
	.asciz	"fabsf"                         @ string offset=1406
.Linfo_string113:
	.asciz	"floorf"                        @ string offset=1412
.Linfo_string114:
	.asciz	"fmodf"                         @ string offset=1419
.Linfo_string115:
	.asciz	"frexpf"                        @ string offset=1425
.Linfo_string116:
	.asciz	"ldexpf"                        @ string offset=1432
.Linfo_string117:
	.asciz	"logf"                          @ string offset=1439
.Linfo_string118:
	.asciz	"log10f"                        @ string offset=1444
.Linfo_string119:
	.asciz	"modff"                         @ string offset=1451
.Linfo_string120:
	.asciz	"powf"                          @ string offset=1457
.Linfo_string121:
	.asciz	"sinf"                          @ string offset=1462
.Linfo_string122:
	.asciz	"sinhf"                         @ string offset=1467
.Linfo_string123:
	.asciz	"tanf"                          @ string offset=1473
.Linfo_string124:
	.asciz	"tanhf"                         @ string offset=1478
.Linfo_string125:
	.asciz	"acoshf"                        @ string offset=1484
.Linfo_string126:
	.asciz	"asinhf"                        @ string offset=1491
.Linfo_string127:
	.asciz	"atanhf"                        @ string offset=1498
.Linfo_string128:
	.asciz	"cbrtf"                         @ string offset=1505
.Linfo_string129:
	.asciz	"copysignf"                     @ string offset=1511
.Linfo_string130:
	.asciz	"erff"                          @ string offset=1521
.Linfo_string131:
	.asciz	"erfcf"                         @ string offset=1526
.Linfo_string132:
	.asciz	"exp2f"                         @ string offset=1532
.Linfo_string133:
	.asciz	"expm1f"                        @ string offset=1538
.Linfo_string134:
	.asciz	"fdimf"                         @ string offset=1545
.Linfo_string135:
	.asciz	"fmaf"                          @ string offset=1551
.Linfo_string136:
	.asciz	"fmaxf"                         @ string offset=1556
.Linfo_string137:
	.asciz	"fminf"                         @ string offset=1562
.Linfo_string138:
	.asciz	"hypotf"                        @ string offset=1568
.Linfo_string139:
	.asciz	"ilogbf"                        @ string offset=1575
.Linfo_string140:
	.asciz	"lgammaf"                       @ string offset=1582
.Linfo_string141:
	.asciz	"llrintf"                       @ string offset=1590
.Linfo_string142:
	.asciz	"llroundf"                      @ string offset=1598
.Linfo_string143:
	.asciz	"log1pf"                        @ string offset=1607
.Linfo_string144:
	.asciz	"log2f"                         @ string offset=1614
.Linfo_string145:
	.asciz	"logbf"                         @ string offset=1620
.Linfo_string146:
	.asciz	"lrintf"                        @ string offset=1626
.Linfo_string147:
	.asciz	"long"                          @ string offset=1633
.Linfo_string148:
	.asciz	"lroundf"                       @ string offset=1638
.Linfo_string149:
	.asciz	"nan"                           @ string offset=1646
.Linfo_string150:
	.asciz	"char"                          @ string offset=1650
.Linfo_string151:
	.asciz	"nanf"                          @ string offset=1655
.Linfo_string152:
	.asciz	"nearbyintf"                    @ string offset=1660
.Linfo_string153:
	.asciz	"nextafterf"                    @ string offset=1671
.Linfo_string154:
	.asciz	"nexttowardf"                   @ string offset=1682
.Linfo_string155:
	.asciz	"remainderf"                    @ string offset=1694
.Linfo_string156:
	.asciz	"remquof"                       @ string offset=1705
.Linfo_string157:
	.asciz	"rintf"                         @ string offset=1713
.Linfo_string158:
	.asciz	"roundf"                        @ string offset=1719
.Linfo_string159:
	.asciz	"scalblnf"                      @ string offset=1726
.Linfo_string160:
	.asciz	"scalbnf"                       @ string offset=1735
.Linfo_string161:
	.asciz	"tgammaf"                       @ string offset=1743
.Linfo_string162:
	.asciz	"truncf"                        @ string offset=1751
.Linfo_string163:
	.asciz	"acosl"                         @ string offset=1758
.Linfo_string164:
	.asciz	"asinl"                         @ string offset=1764
.Linfo_string165:
	.asciz	"atanl"                         @ string offset=1770
.Linfo_string166:
	.asciz	"atan2l"                        @ string offset=1776
.Linfo_string167:
	.asciz	"ceill"                         @ string offset=1783
.Linfo_string168:
	.asciz	"cosl"                          @ string offset=1789
.Linfo_string169:
	.asciz	"coshl"                         @ string offset=1794
.Linfo_string170:
	.asciz	"expl"                          @ string offset=1800
.Linfo_string171:
	.asciz	"fabsl"                         @ string offset=1805
.Linfo_string172:
	.asciz	"floorl"                        @ string offset=1811
.Linfo_string173:
	.asciz	"fmodl"                         @ string offset=1818
.Linfo_string174:
	.asciz	"frexpl"                        @ string offset=1824
.Linfo_string175:
	.asciz	"ldexpl"                        @ string offset=1831
.Linfo_string176:
	.asciz	"logl"                          @ string offset=1838
.Linfo_string177:
	.asciz	"log10l"                        @ string offset=1843
.Linfo_string178:
	.asciz	"modfl"                         @ string offset=1850
.Linfo_string179:
	.asciz	"powl"                          @ string offset=1856
.Linfo_string180:
	.asciz	"sinl"                          @ string offset=1861
.Linfo_string181:
	.asciz	"sinhl"                         @ string offset=1866
.Linfo_string182:
	.asciz	"sqrtl"                         @ string offset=1872
.Linfo_string183:
	.asciz	"tanl"                          @ string offset=1878
.Linfo_string184:
	.asciz	"tanhl"                         @ string offset=1883
.Linfo_string185:
	.asciz	"acoshl"                        @ string offset=1889
.Linfo_string186:
	.asciz	"asinhl"                        @ string offset=1896
.Linfo_string187:
	.asciz	"atanhl"                        @ string offset=1903
.Linfo_string188:
	.asciz	"cbrtl"                         @ string offset=1910
.Linfo_string189:
	.asciz	"copysignl"                     @ string offset=1916
.Linfo_string190:
	.asciz	"erfl"                          @ string offset=1926
.Linfo_string191:
	.asciz	"erfcl"                         @ string offset=1931
.Linfo_string192:
	.asciz	"exp2l"                         @ string offset=1937
.Linfo_string193:
	.asciz	"expm1l"                        @ string offset=1943
.Linfo_string194:
	.asciz	"fdiml"                         @ string offset=1950
.Linfo_string195:
	.asciz	"fmal"                          @ string offset=1956
.Linfo_string196:
	.asciz	"fmaxl"                         @ string offset=1961
.Linfo_string197:
	.asciz	"fminl"                         @ string offset=1967
.Linfo_string198:
	.asciz	"hypotl"                        @ string offset=1973
.Linfo_string199:
	.asciz	"ilogbl"                        @ string offset=1980
.Linfo_string200:
	.asciz	"lgammal"                       @ string offset=1987
.Linfo_string201:
	.asciz	"llrintl"                       @ string offset=1995
.Linfo_string202:
	.asciz	"llroundl"                      @ string offset=2003
.Linfo_string203:
	.asciz	"log1pl"                        @ string offset=2012
.Linfo_string204:
	.asciz	"log2l"                         @ string offset=2019
.Linfo_string205:
	.asciz	"logbl"                         @ string offset=2025
.Linfo_string206:
	.asciz	"lrintl"                        @ string offset=2031
.Linfo_string207:
	.asciz	"lroundl"                       @ string offset=2038
.Linfo_string208:
	.asciz	"nanl"                          @ string offset=2046
.Linfo_string209:
	.asciz	"nearbyintl"                    @ string offset=2051
.Linfo_string210:
	.asciz	"nextafterl"                    @ string offset=2062
.Linfo_string211:
	.asciz	"nexttowardl"                   @ string offset=2073
.Linfo_string212:
	.asciz	"remainderl"                    @ string offset=2085
.Linfo_string213:
	.asciz	"remquol"                       @ string offset=2096
.Linfo_string214:
	.asciz	"rintl"                         @ string offset=2104
.Linfo_string215:
	.asciz	"roundl"                        @ string offset=2110
.Linfo_string216:
	.asciz	"scalblnl"                      @ string offset=2117
.Linfo_string217:
	.asciz	"scalbnl"                       @ string offset=2126
.Linfo_string218:
	.asciz	"tgammal"                       @ string offset=2134
.Linfo_string219:
	.asciz	"truncl"                        @ string offset=2142
.Linfo_string220:
	.asciz	"max_align_t"                   @ string offset=2149
.Linfo_string221:
	.asciz	"_ZN7facesig18normalise_f32_neonEPKfjPf" @ string offset=2161
.Linfo_string222:
	.asciz	"normalise_f32_neon"            @ string offset=2200
.Linfo_string223:
	.asciz	"largest"                       @ string offset=2219
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
