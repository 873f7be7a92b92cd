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
	.file	"preprocess_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/preprocess/preprocess.h"
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.text
	.globl	_ZN7facesig19preprocess_f32_neonEPKhjPf @ -- Begin function _ZN7facesig19preprocess_f32_neonEPKhjPf
	.p2align	2
	.type	_ZN7facesig19preprocess_f32_neonEPKhjPf,%function
	.code	32
_ZN7facesig19preprocess_f32_neonEPKhjPf: @ @_ZN7facesig19preprocess_f32_neonEPKhjPf
.Lfunc_begin0:
	.file	6 "/work/wt/cside" "csrc/kernels/preprocess/preprocess_neon.cpp"
	.loc	6 17 0                          @ csrc/kernels/preprocess/preprocess_neon.cpp:17:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: preprocess_f32_neon:in <- $r0
	@DEBUG_VALUE: preprocess_f32_neon:count <- $r1
	@DEBUG_VALUE: preprocess_f32_neon:out <- $r2
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
.Ltmp0:
	@DEBUG_VALUE: preprocess_f32_neon:i <- 0
	mov	lr, #0
.Ltmp1:
	.loc	6 19 5 prologue_end             @ csrc/kernels/preprocess/preprocess_neon.cpp:19:5
	cmp	r1, #16
	blo	.LBB0_3
.Ltmp2:
@ %bb.1:
	@DEBUG_VALUE: preprocess_f32_neon:i <- 0
	@DEBUG_VALUE: preprocess_f32_neon:out <- $r2
	@DEBUG_VALUE: preprocess_f32_neon:count <- $r1
	@DEBUG_VALUE: preprocess_f32_neon:in <- $r0
	.loc	6 0 5 is_stmt 0                 @ csrc/kernels/preprocess/preprocess_neon.cpp:0:5
	vmov.i32	q8, #0xc3000000
	mov	r4, r2
	vmov.i32	q9, #0x3c000000
.Ltmp3:
.LBB0_2:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: preprocess_f32_neon:out <- $r2
	@DEBUG_VALUE: preprocess_f32_neon:count <- $r1
	@DEBUG_VALUE: preprocess_f32_neon:in <- $r0
	.loc	6 20 40 is_stmt 1               @ csrc/kernels/preprocess/preprocess_neon.cpp:20:40
	add	r3, r0, lr
	mov	r12, lr
.Ltmp4:
	@DEBUG_VALUE: preprocess_f32_neon:i <- $r12
	vld1.8	{d20, d21}, [r3]
.Ltmp5:
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: bytes_u8x16 <- undef
	.loc	6 19 19                         @ csrc/kernels/preprocess/preprocess_neon.cpp:19:19
	add	r3, r12, #32
	add	lr, lr, #16
.Ltmp6:
	.loc	6 19 5                          @ csrc/kernels/preprocess/preprocess_neon.cpp:19:5
	cmp	r3, r1
.Ltmp7:
	.loc	6 21 38 is_stmt 0               @ csrc/kernels/preprocess/preprocess_neon.cpp:21:38
	vmovl.u8	q11, d20
.Ltmp8:
	@DEBUG_VALUE: low_u16x8 <- $q11
	.loc	6 22 39                         @ csrc/kernels/preprocess/preprocess_neon.cpp:22:39
	vmovl.u8	q10, d21
.Ltmp9:
	@DEBUG_VALUE: high_u16x8 <- $q10
	@DEBUG_VALUE: store4:values_u16x4 <- $d22
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	.loc	6 9 38                          @ csrc/kernels/preprocess/preprocess_neon.cpp:9:38 @[ csrc/kernels/preprocess/preprocess_neon.cpp:23:9 ]
	vmovl.u16	q12, d22
.Ltmp10:
	@DEBUG_VALUE: store4:values_u16x4 <- $d23
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	.loc	6 9 38                          @ csrc/kernels/preprocess/preprocess_neon.cpp:9:38 @[ csrc/kernels/preprocess/preprocess_neon.cpp:24:9 ]
	vmovl.u16	q11, d23
.Ltmp11:
	@DEBUG_VALUE: store4:values_u16x4 <- $d20
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 32, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	.loc	6 9 38                          @ csrc/kernels/preprocess/preprocess_neon.cpp:9:38 @[ csrc/kernels/preprocess/preprocess_neon.cpp:25:9 ]
	vmovl.u16	q13, d20
.Ltmp12:
	@DEBUG_VALUE: store4:values_u16x4 <- $d21
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 48, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	.loc	6 9 38                          @ csrc/kernels/preprocess/preprocess_neon.cpp:9:38 @[ csrc/kernels/preprocess/preprocess_neon.cpp:26:9 ]
	vmovl.u16	q10, d21
.Ltmp13:
	.loc	6 9 38                          @ csrc/kernels/preprocess/preprocess_neon.cpp:9:38 @[ csrc/kernels/preprocess/preprocess_neon.cpp:23:9 ]
	vcvt.f32.u32	q12, q12
.Ltmp14:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	.loc	6 9 38                          @ csrc/kernels/preprocess/preprocess_neon.cpp:9:38 @[ csrc/kernels/preprocess/preprocess_neon.cpp:24:9 ]
	vcvt.f32.u32	q11, q11
.Ltmp15:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	@DEBUG_VALUE: store4:values_f32x4 <- undef
	.loc	6 9 38                          @ csrc/kernels/preprocess/preprocess_neon.cpp:9:38 @[ csrc/kernels/preprocess/preprocess_neon.cpp:25:9 ]
	vcvt.f32.u32	q13, q13
.Ltmp16:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 32, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	.loc	6 9 38                          @ csrc/kernels/preprocess/preprocess_neon.cpp:9:38 @[ csrc/kernels/preprocess/preprocess_neon.cpp:26:9 ]
	vcvt.f32.u32	q10, q10
.Ltmp17:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 48, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	.loc	6 11 27                         @ csrc/kernels/preprocess/preprocess_neon.cpp:11:27 @[ csrc/kernels/preprocess/preprocess_neon.cpp:23:9 ]
	vadd.f32	q12, q12, q8
.Ltmp18:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	@DEBUG_VALUE: store4:values_f32x4 <- undef
	.loc	6 11 27                         @ csrc/kernels/preprocess/preprocess_neon.cpp:11:27 @[ csrc/kernels/preprocess/preprocess_neon.cpp:24:9 ]
	vadd.f32	q11, q11, q8
.Ltmp19:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	@DEBUG_VALUE: store4:values_f32x4 <- undef
	.loc	6 11 27                         @ csrc/kernels/preprocess/preprocess_neon.cpp:11:27 @[ csrc/kernels/preprocess/preprocess_neon.cpp:25:9 ]
	vadd.f32	q13, q13, q8
.Ltmp20:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 32, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	@DEBUG_VALUE: store4:values_f32x4 <- undef
	.loc	6 11 27                         @ csrc/kernels/preprocess/preprocess_neon.cpp:11:27 @[ csrc/kernels/preprocess/preprocess_neon.cpp:26:9 ]
	vadd.f32	q10, q10, q8
.Ltmp21:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 48, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	.loc	6 11 15                         @ csrc/kernels/preprocess/preprocess_neon.cpp:11:15 @[ csrc/kernels/preprocess/preprocess_neon.cpp:23:9 ]
	vmul.f32	q12, q12, q9
.Ltmp22:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	@DEBUG_VALUE: __s1 <- $q12
	.loc	6 11 15                         @ csrc/kernels/preprocess/preprocess_neon.cpp:11:15 @[ csrc/kernels/preprocess/preprocess_neon.cpp:24:9 ]
	vmul.f32	q11, q11, q9
.Ltmp23:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	@DEBUG_VALUE: __s1 <- $q11
	.loc	6 11 15                         @ csrc/kernels/preprocess/preprocess_neon.cpp:11:15 @[ csrc/kernels/preprocess/preprocess_neon.cpp:25:9 ]
	vmul.f32	q13, q13, q9
.Ltmp24:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 32, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	@DEBUG_VALUE: __s1 <- $q13
	.loc	6 11 15                         @ csrc/kernels/preprocess/preprocess_neon.cpp:11:15 @[ csrc/kernels/preprocess/preprocess_neon.cpp:26:9 ]
	vmul.f32	q10, q10, q9
.Ltmp25:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 48, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	@DEBUG_VALUE: __s1 <- $q10
	.loc	6 10 5                          @ csrc/kernels/preprocess/preprocess_neon.cpp:10:5 @[ csrc/kernels/preprocess/preprocess_neon.cpp:23:9 ]
	vst1.32	{d24, d25}, [r4]!
.Ltmp26:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	.loc	6 10 5                          @ csrc/kernels/preprocess/preprocess_neon.cpp:10:5 @[ csrc/kernels/preprocess/preprocess_neon.cpp:24:9 ]
	vst1.32	{d22, d23}, [r4]!
.Ltmp27:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	.loc	6 10 5                          @ csrc/kernels/preprocess/preprocess_neon.cpp:10:5 @[ csrc/kernels/preprocess/preprocess_neon.cpp:25:9 ]
	vst1.32	{d26, d27}, [r4]!
.Ltmp28:
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 32, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	.loc	6 10 5                          @ csrc/kernels/preprocess/preprocess_neon.cpp:10:5 @[ csrc/kernels/preprocess/preprocess_neon.cpp:26:9 ]
	vst1.32	{d20, d21}, [r4]!
.Ltmp29:
	@DEBUG_VALUE: preprocess_f32_neon:i <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $r12
	@DEBUG_VALUE: store4:out <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_div, DW_OP_consts 64, DW_OP_mul, DW_OP_consts 48, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r12, $r2
	.loc	6 19 5 is_stmt 1                @ csrc/kernels/preprocess/preprocess_neon.cpp:19:5
	bls	.LBB0_2
.Ltmp30:
.LBB0_3:
	@DEBUG_VALUE: preprocess_f32_neon:out <- $r2
	@DEBUG_VALUE: preprocess_f32_neon:count <- $r1
	@DEBUG_VALUE: preprocess_f32_neon:in <- $r0
	@DEBUG_VALUE: preprocess_f32_neon:i <- $lr
	.loc	6 28 5                          @ csrc/kernels/preprocess/preprocess_neon.cpp:28:5
	cmp	r1, lr
.Ltmp31:
	.loc	6 31 1 epilogue_begin           @ csrc/kernels/preprocess/preprocess_neon.cpp:31:1
	popls	{r4, r10, r11, pc}
.Ltmp32:
.LBB0_4:
	@DEBUG_VALUE: preprocess_f32_neon:i <- $lr
	@DEBUG_VALUE: preprocess_f32_neon:out <- $r2
	@DEBUG_VALUE: preprocess_f32_neon:count <- $r1
	@DEBUG_VALUE: preprocess_f32_neon:in <- $r0
	.loc	6 28 5 is_stmt 0                @ csrc/kernels/preprocess/preprocess_neon.cpp:28:5
	add	r2, r2, lr, lsl #2
.Ltmp33:
	add	r0, r0, lr
.Ltmp34:
	@DEBUG_VALUE: preprocess_f32_neon:in <- [DW_OP_LLVM_entry_value 1] $r0
	sub	r1, r1, lr
.Ltmp35:
	@DEBUG_VALUE: preprocess_f32_neon:count <- [DW_OP_LLVM_entry_value 1] $r1
	.loc	6 0 5                           @ csrc/kernels/preprocess/preprocess_neon.cpp:0:5
	vldr	s0, .LCPI0_0
	vldr	s2, .LCPI0_1
.Ltmp36:
.LBB0_5:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: preprocess_f32_neon:count <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: preprocess_f32_neon:in <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: preprocess_f32_neon:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	6 29 38                         @ csrc/kernels/preprocess/preprocess_neon.cpp:29:38
	ldrb	r3, [r0], #1
.Ltmp37:
	.loc	6 28 14 is_stmt 1               @ csrc/kernels/preprocess/preprocess_neon.cpp:28:14
	subs	r1, r1, #1
.Ltmp38:
	.loc	6 29 38                         @ csrc/kernels/preprocess/preprocess_neon.cpp:29:38
	vmov	s4, r3
	vcvt.f32.u32	s4, s4
	.loc	6 29 45 is_stmt 0               @ csrc/kernels/preprocess/preprocess_neon.cpp:29:45
	vadd.f32	s4, s4, s0
	.loc	6 29 64                         @ csrc/kernels/preprocess/preprocess_neon.cpp:29:64
	vmul.f32	s4, s4, s2
	.loc	6 29 16                         @ csrc/kernels/preprocess/preprocess_neon.cpp:29:16
	vstmia	r2!, {s4}
.Ltmp39:
	@DEBUG_VALUE: preprocess_f32_neon:i <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	6 28 5 is_stmt 1                @ csrc/kernels/preprocess/preprocess_neon.cpp:28:5
	bne	.LBB0_5
.Ltmp40:
@ %bb.6:
	@DEBUG_VALUE: preprocess_f32_neon:count <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: preprocess_f32_neon:in <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	6 31 1 epilogue_begin           @ csrc/kernels/preprocess/preprocess_neon.cpp:31:1
	pop	{r4, r10, r11, pc}
.Ltmp41:
	.loc	6 0 1 is_stmt 0                 @ :0:1
.Ltmp42:
	.p2align	2
@ %bb.7:
.LCPI0_0:
	.long	0xc3000000                      @ float -128
.LCPI0_1:
	.long	0x3c000000                      @ float 0.0078125
.Lfunc_end0:
	.size	_ZN7facesig19preprocess_f32_neonEPKhjPf, .Lfunc_end0-_ZN7facesig19preprocess_f32_neonEPKhjPf
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_size_t.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	124                             @ DW_OP_breg12
	.byte	16                              @ 16
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
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
.Ldebug_loc5:
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
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
.Ldebug_loc6:
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	150                             @ 278
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	151                             @ 279
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	149                             @ 277
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
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
.Ldebug_loc11:
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
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
.Ldebug_loc12:
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
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
.Ldebug_loc13:
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
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
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	13                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	14                              @ Abbreviation Code
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
	.byte	15                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	16                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	17                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	18                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	19                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	20                              @ Abbreviation Code
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
	.byte	21                              @ Abbreviation Code
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
	.byte	22                              @ Abbreviation Code
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
	.byte	23                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	24                              @ Abbreviation Code
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
	.byte	25                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	26                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
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
	.byte	28                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x612 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x1f2 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x10 DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	536                             @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.ascii	"\200\200\200\230\004"          @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x3b:0x10 DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	536                             @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.ascii	"\200\200\200\340\003"          @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x4b:0x3d DW_TAG_namespace
	.byte	5                               @ Abbrev [5] 0x4c:0x3b DW_TAG_subprogram
	.long	.Linfo_string27                 @ DW_AT_linkage_name
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	8                               @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x58:0xb DW_TAG_formal_parameter
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	8                               @ DW_AT_decl_line
	.long	826                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x63:0xb DW_TAG_formal_parameter
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	8                               @ DW_AT_decl_line
	.long	831                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x6e:0xb DW_TAG_variable
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.long	855                             @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x79:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x7a:0xb DW_TAG_variable
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	738                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x88:0x18f DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string79                 @ DW_AT_linkage_name
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	10                              @ Abbrev [10] 0x9d:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.long	1533                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xac:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.long	1543                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xbb:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.long	826                             @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0xca:0xf DW_TAG_variable
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	1543                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0xd9:0x13d DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	11                              @ Abbrev [11] 0xde:0xf DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.long	1554                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0xed:0xf DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	1554                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xfc:0xb DW_TAG_variable
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	1559                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x107:0x15 DW_TAG_lexical_block
	.long	.Ltmp3                          @ DW_AT_low_pc
	.long	.Ltmp5-.Ltmp3                   @ DW_AT_high_pc
	.byte	7                               @ Abbrev [7] 0x110:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	548                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x11c:0x3c DW_TAG_inlined_subroutine
	.long	76                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	6                               @ DW_AT_call_file
	.byte	23                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x128:0x13 DW_TAG_formal_parameter
	.byte	13                              @ DW_AT_location
	.byte	124
	.byte	0
	.byte	17
	.byte	16
	.byte	27
	.byte	17
	.asciz	"\300"
	.byte	30
	.byte	114
	.byte	0
	.byte	34
	.byte	159
	.long	88                              @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x13b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	99                              @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x144:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.long	121                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x14d:0x9 DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	122                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x158:0x3f DW_TAG_inlined_subroutine
	.long	76                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	6                               @ DW_AT_call_file
	.byte	24                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x164:0x16 DW_TAG_formal_parameter
	.byte	16                              @ DW_AT_location
	.byte	124
	.byte	0
	.byte	17
	.byte	16
	.byte	27
	.byte	17
	.asciz	"\300"
	.byte	30
	.byte	17
	.byte	16
	.byte	114
	.byte	0
	.byte	34
	.byte	34
	.byte	159
	.long	88                              @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x17a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	99                              @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x183:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.long	121                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x18c:0x9 DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	122                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x197:0x3f DW_TAG_inlined_subroutine
	.long	76                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.byte	6                               @ DW_AT_call_file
	.byte	25                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x1a3:0x16 DW_TAG_formal_parameter
	.byte	16                              @ DW_AT_location
	.byte	124
	.byte	0
	.byte	17
	.byte	16
	.byte	27
	.byte	17
	.asciz	"\300"
	.byte	30
	.byte	17
	.byte	32
	.byte	114
	.byte	0
	.byte	34
	.byte	34
	.byte	159
	.long	88                              @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x1b9:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	99                              @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x1c2:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.long	121                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x1cb:0x9 DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	122                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x1d6:0x3f DW_TAG_inlined_subroutine
	.long	76                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.byte	6                               @ DW_AT_call_file
	.byte	26                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x1e2:0x16 DW_TAG_formal_parameter
	.byte	16                              @ DW_AT_location
	.byte	124
	.byte	0
	.byte	17
	.byte	16
	.byte	27
	.byte	17
	.asciz	"\300"
	.byte	30
	.byte	17
	.byte	48
	.byte	114
	.byte	0
	.byte	34
	.byte	34
	.byte	159
	.long	88                              @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x1f8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	99                              @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x201:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.long	121                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x20a:0x9 DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	122                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x218:0x5 DW_TAG_const_type
	.long	541                             @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x21d:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	21                              @ Abbrev [21] 0x224:0xb DW_TAG_typedef
	.long	559                             @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x22f:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	572                             @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x235:0x6 DW_TAG_subrange_type
	.long	601                             @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x23c:0xb DW_TAG_typedef
	.long	583                             @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x247:0xb DW_TAG_typedef
	.long	594                             @ DW_AT_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	20                              @ Abbrev [20] 0x252:0x7 DW_TAG_base_type
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	24                              @ Abbrev [24] 0x259:0x7 DW_TAG_base_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	21                              @ Abbrev [21] 0x260:0xb DW_TAG_typedef
	.long	619                             @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x26b:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	632                             @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x271:0x6 DW_TAG_subrange_type
	.long	601                             @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x278:0xb DW_TAG_typedef
	.long	643                             @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x283:0xb DW_TAG_typedef
	.long	654                             @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	20                              @ Abbrev [20] 0x28e:0x7 DW_TAG_base_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	21                              @ Abbrev [21] 0x295:0xb DW_TAG_typedef
	.long	672                             @ DW_AT_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x2a0:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	685                             @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x2a6:0x6 DW_TAG_subrange_type
	.long	601                             @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x2ad:0xb DW_TAG_typedef
	.long	696                             @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x2b8:0xb DW_TAG_typedef
	.long	707                             @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	20                              @ Abbrev [20] 0x2c3:0x7 DW_TAG_base_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	21                              @ Abbrev [21] 0x2ca:0xb DW_TAG_typedef
	.long	725                             @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x2d5:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	685                             @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x2db:0x6 DW_TAG_subrange_type
	.long	601                             @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x2e2:0xb DW_TAG_typedef
	.long	749                             @ DW_AT_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x2ed:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	762                             @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x2f3:0x6 DW_TAG_subrange_type
	.long	601                             @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x2fa:0xb DW_TAG_typedef
	.long	541                             @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x305:0xb DW_TAG_typedef
	.long	784                             @ DW_AT_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x310:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	797                             @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x316:0x6 DW_TAG_subrange_type
	.long	601                             @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x31d:0xb DW_TAG_typedef
	.long	808                             @ DW_AT_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x328:0xb DW_TAG_typedef
	.long	819                             @ DW_AT_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	20                              @ Abbrev [20] 0x333:0x7 DW_TAG_base_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	25                              @ Abbrev [25] 0x33a:0x5 DW_TAG_pointer_type
	.long	541                             @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x33f:0xb DW_TAG_typedef
	.long	842                             @ DW_AT_type
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x34a:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	632                             @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x350:0x6 DW_TAG_subrange_type
	.long	601                             @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x357:0x5 DW_TAG_const_type
	.long	738                             @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0x35c:0xd7 DW_TAG_namespace
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	26                              @ Abbrev [26] 0x361:0xd1 DW_TAG_namespace
	.long	.Linfo_string35                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	27                              @ Abbrev [27] 0x366:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	1075                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x36d:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	685                             @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x374:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	1087                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x37b:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	1116                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x382:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	1145                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x389:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	572                             @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x390:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	632                             @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x397:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	797                             @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x39e:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	1174                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x3a5:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1203                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x3ac:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	1225                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x3b3:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	1247                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x3ba:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	1269                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x3c1:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	1291                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x3c8:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	1313                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x3cf:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	1335                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x3d6:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	1357                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x3dd:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	1379                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x3e4:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	1390                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x3eb:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	1401                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x3f2:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	1412                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x3f9:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	1423                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x400:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	1434                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x407:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	1445                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x40e:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	1456                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x415:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	1467                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x41c:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	1478                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x423:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	1489                            @ DW_AT_import
	.byte	27                              @ Abbrev [27] 0x42a:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	1511                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x433:0xb DW_TAG_typedef
	.long	1086                            @ DW_AT_type
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	28                              @ Abbrev [28] 0x43e:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	21                              @ Abbrev [21] 0x43f:0xb DW_TAG_typedef
	.long	1098                            @ DW_AT_type
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x44a:0xb DW_TAG_typedef
	.long	1109                            @ DW_AT_type
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	20                              @ Abbrev [20] 0x455:0x7 DW_TAG_base_type
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	21                              @ Abbrev [21] 0x45c:0xb DW_TAG_typedef
	.long	1127                            @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x467:0xb DW_TAG_typedef
	.long	1138                            @ DW_AT_type
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	20                              @ Abbrev [20] 0x472:0x7 DW_TAG_base_type
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	21                              @ Abbrev [21] 0x479:0xb DW_TAG_typedef
	.long	1156                            @ DW_AT_type
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x484:0xb DW_TAG_typedef
	.long	1167                            @ DW_AT_type
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	20                              @ Abbrev [20] 0x48f:0x7 DW_TAG_base_type
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	21                              @ Abbrev [21] 0x496:0xb DW_TAG_typedef
	.long	1185                            @ DW_AT_type
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x4a1:0xb DW_TAG_typedef
	.long	1196                            @ DW_AT_type
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	20                              @ Abbrev [20] 0x4ac:0x7 DW_TAG_base_type
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	21                              @ Abbrev [21] 0x4b3:0xb DW_TAG_typedef
	.long	1214                            @ DW_AT_type
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x4be:0xb DW_TAG_typedef
	.long	696                             @ DW_AT_type
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x4c9:0xb DW_TAG_typedef
	.long	1236                            @ DW_AT_type
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x4d4:0xb DW_TAG_typedef
	.long	1098                            @ DW_AT_type
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x4df:0xb DW_TAG_typedef
	.long	1258                            @ DW_AT_type
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x4ea:0xb DW_TAG_typedef
	.long	1127                            @ DW_AT_type
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x4f5:0xb DW_TAG_typedef
	.long	1280                            @ DW_AT_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x500:0xb DW_TAG_typedef
	.long	1156                            @ DW_AT_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x50b:0xb DW_TAG_typedef
	.long	1302                            @ DW_AT_type
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x516:0xb DW_TAG_typedef
	.long	583                             @ DW_AT_type
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x521:0xb DW_TAG_typedef
	.long	1324                            @ DW_AT_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x52c:0xb DW_TAG_typedef
	.long	643                             @ DW_AT_type
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x537:0xb DW_TAG_typedef
	.long	1346                            @ DW_AT_type
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x542:0xb DW_TAG_typedef
	.long	808                             @ DW_AT_type
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x54d:0xb DW_TAG_typedef
	.long	1368                            @ DW_AT_type
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x558:0xb DW_TAG_typedef
	.long	1185                            @ DW_AT_type
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x563:0xb DW_TAG_typedef
	.long	707                             @ DW_AT_type
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x56e:0xb DW_TAG_typedef
	.long	1138                            @ DW_AT_type
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x579:0xb DW_TAG_typedef
	.long	1138                            @ DW_AT_type
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x584:0xb DW_TAG_typedef
	.long	1167                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x58f:0xb DW_TAG_typedef
	.long	594                             @ DW_AT_type
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x59a:0xb DW_TAG_typedef
	.long	819                             @ DW_AT_type
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5a5:0xb DW_TAG_typedef
	.long	819                             @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5b0:0xb DW_TAG_typedef
	.long	1196                            @ DW_AT_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5bb:0xb DW_TAG_typedef
	.long	1138                            @ DW_AT_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5c6:0xb DW_TAG_typedef
	.long	819                             @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5d1:0xb DW_TAG_typedef
	.long	1500                            @ DW_AT_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5dc:0xb DW_TAG_typedef
	.long	1167                            @ DW_AT_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5e7:0xb DW_TAG_typedef
	.long	1522                            @ DW_AT_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5f2:0xb DW_TAG_typedef
	.long	1196                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	25                              @ Abbrev [25] 0x5fd:0x5 DW_TAG_pointer_type
	.long	1538                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x602:0x5 DW_TAG_const_type
	.long	572                             @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x607:0xb DW_TAG_typedef
	.long	819                             @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	19                              @ Abbrev [19] 0x612:0x5 DW_TAG_const_type
	.long	608                             @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x617:0x5 DW_TAG_const_type
	.long	548                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/preprocess/preprocess_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=65
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=80
.Linfo_string4:
	.asciz	"kPreprocessMean"               @ string offset=88
.Linfo_string5:
	.asciz	"float"                         @ string offset=104
.Linfo_string6:
	.asciz	"kPreprocessScale"              @ string offset=110
.Linfo_string7:
	.asciz	"unsigned char"                 @ string offset=127
.Linfo_string8:
	.asciz	"__uint8_t"                     @ string offset=141
.Linfo_string9:
	.asciz	"uint8_t"                       @ string offset=151
.Linfo_string10:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=159
.Linfo_string11:
	.asciz	"uint8x16_t"                    @ string offset=179
.Linfo_string12:
	.asciz	"unsigned short"                @ string offset=190
.Linfo_string13:
	.asciz	"__uint16_t"                    @ string offset=205
.Linfo_string14:
	.asciz	"uint16_t"                      @ string offset=216
.Linfo_string15:
	.asciz	"uint16x8_t"                    @ string offset=225
.Linfo_string16:
	.asciz	"signed char"                   @ string offset=236
.Linfo_string17:
	.asciz	"__int8_t"                      @ string offset=248
.Linfo_string18:
	.asciz	"int8_t"                        @ string offset=257
.Linfo_string19:
	.asciz	"int8x8_t"                      @ string offset=264
.Linfo_string20:
	.asciz	"int8x16_t"                     @ string offset=273
.Linfo_string21:
	.asciz	"float32_t"                     @ string offset=283
.Linfo_string22:
	.asciz	"float32x4_t"                   @ string offset=293
.Linfo_string23:
	.asciz	"unsigned int"                  @ string offset=305
.Linfo_string24:
	.asciz	"__uint32_t"                    @ string offset=318
.Linfo_string25:
	.asciz	"uint32_t"                      @ string offset=329
.Linfo_string26:
	.asciz	"uint32x4_t"                    @ string offset=338
.Linfo_string27:
	.asciz	"_ZN7facesig12_GLOBAL__N_16store4EPf17__simd64_uint16_t" @ string offset=349
.Linfo_string28:
	.asciz	"store4"                        @ string offset=404
.Linfo_string29:
	.asciz	"out"                           @ string offset=411
.Linfo_string30:
	.asciz	"values_u16x4"                  @ string offset=415
.Linfo_string31:
	.asciz	"uint16x4_t"                    @ string offset=428
.Linfo_string32:
	.asciz	"values_f32x4"                  @ string offset=439
.Linfo_string33:
	.asciz	"__s1"                          @ string offset=452
.Linfo_string34:
	.asciz	"std"                           @ string offset=457
.Linfo_string35:
	.asciz	"__1"                           @ string offset=461
.Linfo_string36:
	.asciz	"max_align_t"                   @ string offset=465
.Linfo_string37:
	.asciz	"short"                         @ string offset=477
.Linfo_string38:
	.asciz	"__int16_t"                     @ string offset=483
.Linfo_string39:
	.asciz	"int16_t"                       @ string offset=493
.Linfo_string40:
	.asciz	"int"                           @ string offset=501
.Linfo_string41:
	.asciz	"__int32_t"                     @ string offset=505
.Linfo_string42:
	.asciz	"int32_t"                       @ string offset=515
.Linfo_string43:
	.asciz	"long long"                     @ string offset=523
.Linfo_string44:
	.asciz	"__int64_t"                     @ string offset=533
.Linfo_string45:
	.asciz	"int64_t"                       @ string offset=543
.Linfo_string46:
	.asciz	"unsigned long long"            @ string offset=551
.Linfo_string47:
	.asciz	"__uint64_t"                    @ string offset=570
.Linfo_string48:
	.asciz	"uint64_t"                      @ string offset=581
.Linfo_string49:
	.asciz	"__int_least8_t"                @ string offset=590
.Linfo_string50:
	.asciz	"int_least8_t"                  @ string offset=605
.Linfo_string51:
	.asciz	"__int_least16_t"               @ string offset=618
.Linfo_string52:
	.asciz	"int_least16_t"                 @ string offset=634
.Linfo_string53:
	.asciz	"__int_least32_t"               @ string offset=648
.Linfo_string54:
	.asciz	"int_least32_t"                 @ string offset=664
.Linfo_string55:
	.asciz	"__int_least64_t"               @ string offset=678
.Linfo_string56:
	.asciz	"int_least64_t"                 @ string offset=694
.Linfo_string57:
	.asciz	"__uint_least8_t"               @ string offset=708
.Linfo_string58:
	.asciz	"uint_least8_t"                 @ string offset=724
.Linfo_string59:
	.asciz	"__uint_least16_t"              @ string offset=738
.Linfo_string60:
	.asciz	"uint_least16_t"                @ string offset=755
.Linfo_string61:
	.asciz	"__uint_least32_t"              @ string offset=770
.Linfo_string62:
	.asciz	"uint_least32_t"                @ string offset=787
.Linfo_string63:
	.asciz	"__uint_least64_t"              @ string offset=802
.Linfo_string64:
	.asciz	"uint_least64_t"                @ string offset=819
.Linfo_string65:
	.asciz	"int_fast8_t"                   @ string offset=834
.Linfo_string66:
	.asciz	"int_fast16_t"                  @ string offset=846
.Linfo_string67:
	.asciz	"int_fast32_t"                  @ string offset=859
.Linfo_string68:
	.asciz	"int_fast64_t"                  @ string offset=872
.Linfo_string69:
	.asciz	"uint_fast8_t"                  @ string offset=885
.Linfo_string70:
	.asciz	"uint_fast16_t"                 @ string offset=898
.Linfo_string71:
	.asciz	"uint_fast32_t"                 @ string offset=912
.Linfo_string72:
	.asciz	"uint_fast64_t"                 @ string offset=926
.Linfo_string73:
	.asciz	"intptr_t"                      @ string offset=940
.Linfo_string74:
	.asciz	"uintptr_t"                     @ string offset=949
.Linfo_string75:
	.asciz	"__intmax_t"                    @ string offset=959
.Linfo_string76:
	.asciz	"intmax_t"                      @ string offset=970
.Linfo_string77:
	.asciz	"__uintmax_t"                   @ string offset=979
.Linfo_string78:
	.asciz	"uintmax_t"                     @ string offset=991
.Linfo_string79:
	.asciz	"_ZN7facesig19preprocess_f32_neonEPKhjPf" @ string offset=1001
.Linfo_string80:
	.asciz	"preprocess_f32_neon"           @ string offset=1041
.Linfo_string81:
	.asciz	"in"                            @ string offset=1061
.Linfo_string82:
	.asciz	"count"                         @ string offset=1064
.Linfo_string83:
	.asciz	"size_t"                        @ string offset=1070
.Linfo_string84:
	.asciz	"i"                             @ string offset=1077
.Linfo_string85:
	.asciz	"low_u16x8"                     @ string offset=1079
.Linfo_string86:
	.asciz	"high_u16x8"                    @ string offset=1089
.Linfo_string87:
	.asciz	"bytes_u8x16"                   @ string offset=1100
.Linfo_string88:
	.asciz	"__ret"                         @ string offset=1112
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
