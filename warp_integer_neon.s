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
	.file	"warp_integer_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/warp/warp_integer_neon.cpp"
	.file	2 "/work/wt/cside" "csrc/kernels/sample/sample.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.text
	.globl	_ZN7facesig16warp_places_neonERKNS_8WarpLineEiPNS_6PlacesE @ -- Begin function _ZN7facesig16warp_places_neonERKNS_8WarpLineEiPNS_6PlacesE
	.p2align	4
	.type	_ZN7facesig16warp_places_neonERKNS_8WarpLineEiPNS_6PlacesE,%function
	.code	32
_ZN7facesig16warp_places_neonERKNS_8WarpLineEiPNS_6PlacesE: @ @_ZN7facesig16warp_places_neonERKNS_8WarpLineEiPNS_6PlacesE
.Lfunc_begin0:
	.loc	1 41 0                          @ csrc/kernels/warp/warp_integer_neon.cpp:41:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: warp_places_neon:line <- $r0
	@DEBUG_VALUE: warp_places_neon:count <- $r1
	@DEBUG_VALUE: warp_places_neon:at <- $r2
	@DEBUG_VALUE: start:step <- undef
	@DEBUG_VALUE: start:step <- undef
	.save	{r4, r5, r6, r7, r9, r10, r11, lr}
	push	{r4, r5, r6, r7, r9, r10, r11, lr}
	.cfi_def_cfa_offset 32
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r9, -16
	.cfi_offset r7, -20
	.cfi_offset r6, -24
	.cfi_offset r5, -28
	.cfi_offset r4, -32
	.setfp	r11, sp, #24
	add	r11, sp, #24
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -40
	.cfi_offset d14, -48
	.cfi_offset d13, -56
	.cfi_offset d12, -64
	.cfi_offset d11, -72
	.cfi_offset d10, -80
	.cfi_offset d9, -88
	.cfi_offset d8, -96
	.pad	#16
	sub	sp, sp, #16
	bfc	sp, #0, #4
.Ltmp0:
	@DEBUG_VALUE: warp_places_neon:most_x_s32x4 <- undef
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: warp_places_neon:most_y_s32x4 <- undef
	@DEBUG_VALUE: warp_places_neon:step_y_s32x4 <- undef
	@DEBUG_VALUE: warp_places_neon:step_x_s32x4 <- undef
	.loc	1 49 5 prologue_end             @ csrc/kernels/warp/warp_integer_neon.cpp:49:5
	cmp	r1, #1
	blt	.LBB0_3
.Ltmp1:
@ %bb.1:
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: warp_places_neon:at <- $r2
	@DEBUG_VALUE: warp_places_neon:count <- $r1
	@DEBUG_VALUE: warp_places_neon:line <- $r0
	@DEBUG_VALUE: start:step <- undef
	@DEBUG_VALUE: start:step <- undef
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/warp/warp_integer_neon.cpp:0:5
	ldr	r9, [r0, #12]
	add	r7, r0, #16
	ldr	r4, [r0, #8]
	add	r12, r2, #256
.Ltmp2:
	@DEBUG_VALUE: warp_places_neon:row <- undef
	mov	lr, #16
	lsl	r3, r9, #2
.Ltmp3:
	.loc	1 16 44                         @ csrc/kernels/warp/warp_integer_neon.cpp:16:44 @[ csrc/kernels/warp/warp_integer_neon.cpp:48:30 ]
	vdup.32	q2, r9
	lsl	r5, r4, #2
.Ltmp4:
	.loc	1 16 44                         @ csrc/kernels/warp/warp_integer_neon.cpp:16:44 @[ csrc/kernels/warp/warp_integer_neon.cpp:47:30 ]
	vdup.32	q1, r4
.Ltmp5:
	@DEBUG_VALUE: start:first <- undef
	.loc	1 0 44                          @ csrc/kernels/warp/warp_integer_neon.cpp:0:44
	vmov.32	d16[0], r3
	mov	r4, #0
	vmov.32	d18[0], r5
	vshl.i32	q12, q8, #1
	vld1.32	{d16[], d17[]}, [r7:32]!
.Ltmp6:
	@DEBUG_VALUE: warp_places_neon:most_x_s32x4 <- $q8
	vdup.32	q10, r3
.Ltmp7:
	@DEBUG_VALUE: warp_places_neon:step_y_s32x4 <- $q10
	mov	r3, #4
	vshl.i32	q13, q9, #1
.Ltmp8:
	.loc	1 47 41                         @ csrc/kernels/warp/warp_integer_neon.cpp:47:41
	vld1.32	{d28, d29}, [r0], r3
.Ltmp9:
	@DEBUG_VALUE: warp_places_neon:line <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	1 0 41                          @ csrc/kernels/warp/warp_integer_neon.cpp:0:41
	vld1.32	{d18[], d19[]}, [r7:32]
.Ltmp10:
	@DEBUG_VALUE: warp_places_neon:most_y_s32x4 <- $q9
	vst1.64	{d20, d21}, [sp:128]            @ 16-byte Spill
.Ltmp11:
	@DEBUG_VALUE: warp_places_neon:step_y_s32x4 <- [$sp+0]
	@DEBUG_VALUE: warp_places_neon:step_y_s32x4 <- [$sp+0]
	adr	r3, .LCPI0_0
.Ltmp12:
	@DEBUG_VALUE: warp_places_neon:next_y_s32x4 <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] undef
	.loc	1 14 34                         @ csrc/kernels/warp/warp_integer_neon.cpp:14:34 @[ csrc/kernels/warp/warp_integer_neon.cpp:48:30 ]
	vld1.64	{d0, d1}, [r3:128]
	mov	r3, #20
.Ltmp13:
	.loc	1 48 41                         @ csrc/kernels/warp/warp_integer_neon.cpp:48:41
	vld1.32	{d30, d31}, [r0], r3
.Ltmp14:
	.loc	1 49 5 is_stmt 1                @ csrc/kernels/warp/warp_integer_neon.cpp:49:5
	add	r3, r2, #264
.Ltmp15:
	.loc	1 14 44 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:14:44 @[ csrc/kernels/warp/warp_integer_neon.cpp:47:30 ]
	vdup.32	q14, d28[0]
.Ltmp16:
	@DEBUG_VALUE: warp_places_neon:next_x_s32x4 <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $q14, $q1, $q0
	.loc	1 14 44                         @ csrc/kernels/warp/warp_integer_neon.cpp:14:44 @[ csrc/kernels/warp/warp_integer_neon.cpp:48:30 ]
	vdup.32	q15, d30[0]
.Ltmp17:
	@DEBUG_VALUE: warp_places_neon:next_y_s32x4 <- undef
	.loc	1 14 34                         @ csrc/kernels/warp/warp_integer_neon.cpp:14:34 @[ csrc/kernels/warp/warp_integer_neon.cpp:47:30 ]
	vmla.i32	q14, q1, q0
.Ltmp18:
	@DEBUG_VALUE: warp_places_neon:next_x_s32x4 <- $q14
	@DEBUG_VALUE: start:first <- undef
	.loc	1 14 34                         @ csrc/kernels/warp/warp_integer_neon.cpp:14:34 @[ csrc/kernels/warp/warp_integer_neon.cpp:48:30 ]
	vmla.i32	q15, q2, q0
.Ltmp19:
	@DEBUG_VALUE: warp_places_neon:next_y_s32x4 <- $q15
	.loc	1 0 34                          @ csrc/kernels/warp/warp_integer_neon.cpp:0:34
	vld1.16	{d0[]}, [r0:16]
	mov	r0, #0
	vmov.i32	q1, #0x0
	vmov.i16	d1, #0x3
	vdup.32	q12, d24[0]
	vdup.32	q13, d26[0]
	vdup.32	q11, r5
.Ltmp20:
	@DEBUG_VALUE: warp_places_neon:step_x_s32x4 <- $q11
.LBB0_2:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: warp_places_neon:step_x_s32x4 <- $q11
	@DEBUG_VALUE: warp_places_neon:next_y_s32x4 <- $q15
	@DEBUG_VALUE: warp_places_neon:next_x_s32x4 <- $q14
	@DEBUG_VALUE: warp_places_neon:step_y_s32x4 <- [$sp+0]
	@DEBUG_VALUE: warp_places_neon:most_y_s32x4 <- $q9
	@DEBUG_VALUE: warp_places_neon:line <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: warp_places_neon:most_x_s32x4 <- $q8
	@DEBUG_VALUE: warp_places_neon:at <- $r2
	@DEBUG_VALUE: warp_places_neon:count <- $r1
	@DEBUG_VALUE: k <- $r4
	@DEBUG_VALUE: warp_places_neon:next_y_s32x4 <- $q15
	@DEBUG_VALUE: warp_places_neon:next_x_s32x4 <- $q14
	.loc	1 52 24                         @ csrc/kernels/warp/warp_integer_neon.cpp:52:24
	vadd.i32	q2, q14, q11
.Ltmp21:
	@DEBUG_VALUE: warp_places_neon:next_x_s32x4 <- $q2
	.loc	1 58 9                          @ csrc/kernels/warp/warp_integer_neon.cpp:58:9
	add	r5, r12, r0
.Ltmp22:
	.loc	1 29 22                         @ csrc/kernels/warp/warp_integer_neon.cpp:29:22 @[ csrc/kernels/warp/warp_integer_neon.cpp:50:36 ]
	vmax.s32	q4, q14, q1
.Ltmp23:
	@DEBUG_VALUE: inside:position_s32x4 <- $q2
	@DEBUG_VALUE: inside:most_s32x4 <- $q8
	.loc	1 58 9                          @ csrc/kernels/warp/warp_integer_neon.cpp:58:9
	sub	r5, r5, #256
.Ltmp24:
	.loc	1 29 22                         @ csrc/kernels/warp/warp_integer_neon.cpp:29:22 @[ csrc/kernels/warp/warp_integer_neon.cpp:54:36 ]
	vmax.s32	q2, q2, q1
.Ltmp25:
	@DEBUG_VALUE: inside:position_s32x4 <- $q15
	@DEBUG_VALUE: inside:most_s32x4 <- $q9
	.loc	1 60 9                          @ csrc/kernels/warp/warp_integer_neon.cpp:60:9
	sub	r6, r3, #8
.Ltmp26:
	.loc	1 53 24                         @ csrc/kernels/warp/warp_integer_neon.cpp:53:24
	vld1.64	{d20, d21}, [sp:128]            @ 16-byte Reload
.Ltmp27:
	.loc	1 49 23 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:49:23
	add	r0, r0, #32
.Ltmp28:
	.loc	1 53 24 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:53:24
	vadd.i32	q3, q15, q10
.Ltmp29:
	@DEBUG_VALUE: warp_places_neon:next_y_s32x4 <- $q3
	@DEBUG_VALUE: inside:position_s32x4 <- $q14
	@DEBUG_VALUE: inside:most_s32x4 <- $q8
	.loc	1 29 22                         @ csrc/kernels/warp/warp_integer_neon.cpp:29:22 @[ csrc/kernels/warp/warp_integer_neon.cpp:51:36 ]
	vmax.s32	q5, q15, q1
.Ltmp30:
	@DEBUG_VALUE: inside:position_s32x4 <- $q3
	@DEBUG_VALUE: inside:most_s32x4 <- $q9
	.loc	1 29 12                         @ csrc/kernels/warp/warp_integer_neon.cpp:29:12 @[ csrc/kernels/warp/warp_integer_neon.cpp:50:36 ]
	vmin.s32	q4, q4, q8
.Ltmp31:
	@DEBUG_VALUE: x0_s32x4 <- $q4
	.loc	1 29 22                         @ csrc/kernels/warp/warp_integer_neon.cpp:29:22 @[ csrc/kernels/warp/warp_integer_neon.cpp:55:36 ]
	vmax.s32	q3, q3, q1
.Ltmp32:
	.loc	1 29 12                         @ csrc/kernels/warp/warp_integer_neon.cpp:29:12 @[ csrc/kernels/warp/warp_integer_neon.cpp:54:36 ]
	vmin.s32	q2, q2, q8
.Ltmp33:
	@DEBUG_VALUE: x1_s32x4 <- $q2
	.loc	1 29 12                         @ csrc/kernels/warp/warp_integer_neon.cpp:29:12 @[ csrc/kernels/warp/warp_integer_neon.cpp:51:36 ]
	vmin.s32	q5, q5, q9
.Ltmp34:
	@DEBUG_VALUE: y0_s32x4 <- $q5
	.loc	1 29 12                         @ csrc/kernels/warp/warp_integer_neon.cpp:29:12 @[ csrc/kernels/warp/warp_integer_neon.cpp:55:36 ]
	vmin.s32	q3, q3, q9
.Ltmp35:
	@DEBUG_VALUE: y1_s32x4 <- $q3
	@DEBUG_VALUE: whole:position_s32x4 <- $q4
	@DEBUG_VALUE: __s0 <- $q4
	.loc	1 20 33 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:20:33 @[ csrc/kernels/warp/warp_integer_neon.cpp:34:55 @[ csrc/kernels/warp/warp_integer_neon.cpp:58:34 ] ]
	vshrn.i32	d12, q4, #16
.Ltmp36:
	@DEBUG_VALUE: __ret <- $d12
	@DEBUG_VALUE: whole:position_s32x4 <- $q2
	@DEBUG_VALUE: __s0 <- $q2
	.loc	1 20 33 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:20:33 @[ csrc/kernels/warp/warp_integer_neon.cpp:34:55 @[ csrc/kernels/warp/warp_integer_neon.cpp:59:38 ] ]
	vshrn.i32	d13, q2, #16
.Ltmp37:
	@DEBUG_VALUE: __ret <- $d13
	.loc	1 34 9                          @ csrc/kernels/warp/warp_integer_neon.cpp:34:9 @[ csrc/kernels/warp/warp_integer_neon.cpp:58:34 ]
	vmull.u16	q7, d12, d1
.Ltmp38:
	@DEBUG_VALUE: bytes_of:row <- undef
	@DEBUG_VALUE: bytes_of:y_s32x4 <- $q5
	@DEBUG_VALUE: whole:position_s32x4 <- $q5
	@DEBUG_VALUE: __s0 <- $q5
	@DEBUG_VALUE: bytes_of:x_s32x4 <- $q4
	.loc	1 20 33 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:20:33 @[ csrc/kernels/warp/warp_integer_neon.cpp:34:33 @[ csrc/kernels/warp/warp_integer_neon.cpp:58:34 ] ]
	vshrn.i32	d12, q5, #16
.Ltmp39:
	@DEBUG_VALUE: __ret <- $d12
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: fraction:position_s32x4 <- $q3
	@DEBUG_VALUE: __s0 <- $q3
	.loc	1 24 42                         @ csrc/kernels/warp/warp_integer_neon.cpp:24:42 @[ csrc/kernels/warp/warp_integer_neon.cpp:62:55 ]
	vmovn.i32	d21, q5
.Ltmp40:
	.loc	1 34 9 is_stmt 0                @ csrc/kernels/warp/warp_integer_neon.cpp:34:9 @[ csrc/kernels/warp/warp_integer_neon.cpp:59:38 ]
	vmull.u16	q5, d13, d1
.Ltmp41:
	@DEBUG_VALUE: fraction:position_s32x4 <- $q2
	@DEBUG_VALUE: __s0 <- $q2
	.loc	1 24 42 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:24:42 @[ csrc/kernels/warp/warp_integer_neon.cpp:61:37 ]
	vmovn.i32	d4, q2
.Ltmp42:
	@DEBUG_VALUE: bytes_of:row <- undef
	@DEBUG_VALUE: bytes_of:y_s32x4 <- $q3
	@DEBUG_VALUE: whole:position_s32x4 <- $q3
	@DEBUG_VALUE: __s0 <- $q3
	@DEBUG_VALUE: bytes_of:x_s32x4 <- undef
	.loc	1 24 42 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:24:42 @[ csrc/kernels/warp/warp_integer_neon.cpp:62:75 ]
	vmovn.i32	d20, q3
.Ltmp43:
	@DEBUG_VALUE: fraction:position_s32x4 <- $q5
	@DEBUG_VALUE: __s0 <- $q5
	.loc	1 20 33 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:20:33 @[ csrc/kernels/warp/warp_integer_neon.cpp:34:33 @[ csrc/kernels/warp/warp_integer_neon.cpp:59:38 ] ]
	vshrn.i32	d5, q3, #16
.Ltmp44:
	@DEBUG_VALUE: __ret <- $d5
	.loc	1 34 9 is_stmt 0                @ csrc/kernels/warp/warp_integer_neon.cpp:34:9 @[ csrc/kernels/warp/warp_integer_neon.cpp:58:34 ]
	vmlal.u16	q7, d12, d0
.Ltmp45:
	@DEBUG_VALUE: __s1 <- $q7
	@DEBUG_VALUE: fraction:position_s32x4 <- $q4
	@DEBUG_VALUE: __s0 <- $q4
	.loc	1 24 42 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:24:42 @[ csrc/kernels/warp/warp_integer_neon.cpp:60:33 ]
	vmovn.i32	d6, q4
.Ltmp46:
	.loc	1 24 42 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:24:42 @[ csrc/kernels/warp/warp_integer_neon.cpp:62:75 ]
	vshr.u16	d9, d20, #9
.Ltmp47:
	.loc	1 34 9                          @ csrc/kernels/warp/warp_integer_neon.cpp:34:9 @[ csrc/kernels/warp/warp_integer_neon.cpp:59:38 ]
	vmlal.u16	q5, d5, d0
.Ltmp48:
	@DEBUG_VALUE: __s1 <- $q5
	.loc	1 24 42 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:24:42 @[ csrc/kernels/warp/warp_integer_neon.cpp:61:37 ]
	vshr.u16	d20, d4, #9
.Ltmp49:
	@DEBUG_VALUE: __s1 <- $d20
	.loc	1 24 42 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:24:42 @[ csrc/kernels/warp/warp_integer_neon.cpp:62:55 ]
	vshr.u16	d8, d21, #9
.Ltmp50:
	.loc	1 58 9                          @ csrc/kernels/warp/warp_integer_neon.cpp:58:9
	vst1.32	{d14, d15}, [r5]!
.Ltmp51:
	@DEBUG_VALUE: __ret <- undef
	.loc	1 0 9                           @ csrc/kernels/warp/warp_integer_neon.cpp:0:9
	vadd.i32	q15, q15, q12
.Ltmp52:
	@DEBUG_VALUE: warp_places_neon:next_y_s32x4 <- $q15
	vadd.i32	q14, q14, q13
.Ltmp53:
	@DEBUG_VALUE: warp_places_neon:next_x_s32x4 <- $q14
	.loc	1 24 42 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:24:42 @[ csrc/kernels/warp/warp_integer_neon.cpp:60:33 ]
	vshr.u16	d21, d6, #9
.Ltmp54:
	@DEBUG_VALUE: __s1 <- $d21
	@DEBUG_VALUE: __ret <- undef
	.loc	1 62 32 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:62:32
	vmovn.i16	d4, q4
.Ltmp55:
	@DEBUG_VALUE: __s1 <- $d4
	.loc	1 59 9                          @ csrc/kernels/warp/warp_integer_neon.cpp:59:9
	vst1.32	{d10, d11}, [r5]
.Ltmp56:
	.loc	1 62 9                          @ csrc/kernels/warp/warp_integer_neon.cpp:62:9
	add	r5, r12, r4
.Ltmp57:
	.loc	1 49 34 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:49:34
	add	r4, r4, #8
.Ltmp58:
	@DEBUG_VALUE: k <- $r4
	.loc	1 61 9 is_stmt 0                @ csrc/kernels/warp/warp_integer_neon.cpp:61:9
	vst1.16	{d20}, [r3], lr
.Ltmp59:
	.loc	1 62 9                          @ csrc/kernels/warp/warp_integer_neon.cpp:62:9
	add	r5, r5, #128
.Ltmp60:
	.loc	1 60 9                          @ csrc/kernels/warp/warp_integer_neon.cpp:60:9
	vst1.16	{d21}, [r6]
.Ltmp61:
	@DEBUG_VALUE: __ret <- undef
	.loc	1 49 5 is_stmt 1                @ csrc/kernels/warp/warp_integer_neon.cpp:49:5
	cmp	r4, r1
.Ltmp62:
	.loc	1 62 9 is_stmt 0                @ csrc/kernels/warp/warp_integer_neon.cpp:62:9
	vst1.8	{d4}, [r5]
.Ltmp63:
	.loc	1 49 5 is_stmt 1                @ csrc/kernels/warp/warp_integer_neon.cpp:49:5
	blt	.LBB0_2
.Ltmp64:
.LBB0_3:
	@DEBUG_VALUE: warp_places_neon:at <- $r2
	@DEBUG_VALUE: warp_places_neon:count <- $r1
	@DEBUG_VALUE: k <- $r1
	.loc	1 64 5                          @ csrc/kernels/warp/warp_integer_neon.cpp:64:5
	tst	r1, #7
	beq	.LBB0_12
.Ltmp65:
@ %bb.4:
	@DEBUG_VALUE: k <- $r1
	@DEBUG_VALUE: warp_places_neon:at <- $r2
	@DEBUG_VALUE: warp_places_neon:count <- $r1
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/warp/warp_integer_neon.cpp:0:5
	sub	r0, r1, #1
	@DEBUG_VALUE: k <- $r1
.Ltmp66:
	.loc	1 64 45 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:64:45
	add	r4, r1, #1
.Ltmp67:
	@DEBUG_VALUE: k <- $r4
	.loc	1 65 24 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:65:24
	ldr	r3, [r2, r0, lsl #2]
.Ltmp68:
	.loc	1 64 5 is_stmt 1                @ csrc/kernels/warp/warp_integer_neon.cpp:64:5
	tst	r4, #7
.Ltmp69:
	.loc	1 65 22                         @ csrc/kernels/warp/warp_integer_neon.cpp:65:22
	str	r3, [r2, r1, lsl #2]
	add	r3, r2, #384
	.loc	1 66 24                         @ csrc/kernels/warp/warp_integer_neon.cpp:66:24
	ldrb	r7, [r3, r0]
	.loc	1 66 22 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:66:22
	strb	r7, [r3, r1]
.Ltmp70:
	.loc	1 64 5 is_stmt 1                @ csrc/kernels/warp/warp_integer_neon.cpp:64:5
	beq	.LBB0_12
.Ltmp71:
@ %bb.5:
	@DEBUG_VALUE: k <- $r4
	@DEBUG_VALUE: warp_places_neon:at <- $r2
	@DEBUG_VALUE: warp_places_neon:count <- $r1
	@DEBUG_VALUE: k <- $r4
	.loc	1 65 24                         @ csrc/kernels/warp/warp_integer_neon.cpp:65:24
	ldr	r7, [r2, r0, lsl #2]
	.loc	1 65 22 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:65:22
	str	r7, [r2, r4, lsl #2]
	.loc	1 66 24 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:66:24
	ldrb	r7, [r3, r0]
	.loc	1 66 22 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:66:22
	strb	r7, [r3, r4]
.Ltmp72:
	.loc	1 64 45 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:64:45
	add	r4, r1, #2
.Ltmp73:
	@DEBUG_VALUE: k <- $r4
	.loc	1 64 5                          @ csrc/kernels/warp/warp_integer_neon.cpp:64:5
	tst	r4, #7
	beq	.LBB0_12
.Ltmp74:
@ %bb.6:
	@DEBUG_VALUE: k <- $r4
	@DEBUG_VALUE: warp_places_neon:at <- $r2
	@DEBUG_VALUE: warp_places_neon:count <- $r1
	@DEBUG_VALUE: k <- $r4
	.loc	1 65 24                         @ csrc/kernels/warp/warp_integer_neon.cpp:65:24
	ldr	r7, [r2, r0, lsl #2]
	.loc	1 65 22 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:65:22
	str	r7, [r2, r4, lsl #2]
	.loc	1 66 24 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:66:24
	ldrb	r7, [r3, r0]
	.loc	1 66 22 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:66:22
	strb	r7, [r3, r4]
.Ltmp75:
	.loc	1 64 45 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:64:45
	add	r4, r1, #3
.Ltmp76:
	@DEBUG_VALUE: k <- $r4
	.loc	1 64 5                          @ csrc/kernels/warp/warp_integer_neon.cpp:64:5
	tst	r4, #7
	beq	.LBB0_12
.Ltmp77:
@ %bb.7:
	@DEBUG_VALUE: k <- $r4
	@DEBUG_VALUE: warp_places_neon:at <- $r2
	@DEBUG_VALUE: warp_places_neon:count <- $r1
	@DEBUG_VALUE: k <- $r4
	.loc	1 65 24                         @ csrc/kernels/warp/warp_integer_neon.cpp:65:24
	ldr	r7, [r2, r0, lsl #2]
	.loc	1 65 22 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:65:22
	str	r7, [r2, r4, lsl #2]
	.loc	1 66 24 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:66:24
	ldrb	r7, [r3, r0]
	.loc	1 66 22 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:66:22
	strb	r7, [r3, r4]
.Ltmp78:
	.loc	1 64 45 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:64:45
	add	r4, r1, #4
.Ltmp79:
	@DEBUG_VALUE: k <- $r4
	.loc	1 64 5                          @ csrc/kernels/warp/warp_integer_neon.cpp:64:5
	tst	r4, #7
	beq	.LBB0_12
.Ltmp80:
@ %bb.8:
	@DEBUG_VALUE: k <- $r4
	@DEBUG_VALUE: warp_places_neon:at <- $r2
	@DEBUG_VALUE: warp_places_neon:count <- $r1
	@DEBUG_VALUE: k <- $r4
	.loc	1 65 24                         @ csrc/kernels/warp/warp_integer_neon.cpp:65:24
	ldr	r7, [r2, r0, lsl #2]
	.loc	1 65 22 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:65:22
	str	r7, [r2, r4, lsl #2]
	.loc	1 66 24 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:66:24
	ldrb	r7, [r3, r0]
	.loc	1 66 22 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:66:22
	strb	r7, [r3, r4]
.Ltmp81:
	.loc	1 64 45 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:64:45
	add	r4, r1, #5
.Ltmp82:
	@DEBUG_VALUE: k <- $r4
	.loc	1 64 5                          @ csrc/kernels/warp/warp_integer_neon.cpp:64:5
	tst	r4, #7
	beq	.LBB0_12
.Ltmp83:
@ %bb.9:
	@DEBUG_VALUE: k <- $r4
	@DEBUG_VALUE: warp_places_neon:at <- $r2
	@DEBUG_VALUE: warp_places_neon:count <- $r1
	@DEBUG_VALUE: k <- $r4
	.loc	1 65 24                         @ csrc/kernels/warp/warp_integer_neon.cpp:65:24
	ldr	r7, [r2, r0, lsl #2]
	.loc	1 65 22 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:65:22
	str	r7, [r2, r4, lsl #2]
	.loc	1 66 24 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:66:24
	ldrb	r7, [r3, r0]
	.loc	1 66 22 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:66:22
	strb	r7, [r3, r4]
.Ltmp84:
	.loc	1 64 45 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:64:45
	add	r4, r1, #6
.Ltmp85:
	@DEBUG_VALUE: k <- $r4
	.loc	1 64 5                          @ csrc/kernels/warp/warp_integer_neon.cpp:64:5
	tst	r4, #7
	beq	.LBB0_12
.Ltmp86:
@ %bb.10:
	@DEBUG_VALUE: k <- $r4
	@DEBUG_VALUE: warp_places_neon:at <- $r2
	@DEBUG_VALUE: warp_places_neon:count <- $r1
	@DEBUG_VALUE: k <- $r4
	.loc	1 65 24 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:65:24
	ldr	r7, [r2, r0, lsl #2]
.Ltmp87:
	.loc	1 64 45 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:64:45
	add	r1, r1, #7
.Ltmp88:
	@DEBUG_VALUE: warp_places_neon:count <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: k <- $r1
	.loc	1 64 5                          @ csrc/kernels/warp/warp_integer_neon.cpp:64:5
	tst	r1, #7
.Ltmp89:
	.loc	1 65 22                         @ csrc/kernels/warp/warp_integer_neon.cpp:65:22
	str	r7, [r2, r4, lsl #2]
	.loc	1 66 24                         @ csrc/kernels/warp/warp_integer_neon.cpp:66:24
	ldrb	r7, [r3, r0]
	.loc	1 66 22 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:66:22
	strb	r7, [r3, r4]
.Ltmp90:
	.loc	1 64 5 is_stmt 1                @ csrc/kernels/warp/warp_integer_neon.cpp:64:5
	beq	.LBB0_12
.Ltmp91:
@ %bb.11:
	@DEBUG_VALUE: warp_places_neon:count <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: k <- $r1
	@DEBUG_VALUE: warp_places_neon:at <- $r2
	@DEBUG_VALUE: k <- $r1
	.loc	1 65 24                         @ csrc/kernels/warp/warp_integer_neon.cpp:65:24
	ldr	r7, [r2, r0, lsl #2]
	.loc	1 65 22 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:65:22
	str	r7, [r2, r1, lsl #2]
	.loc	1 66 24 is_stmt 1               @ csrc/kernels/warp/warp_integer_neon.cpp:66:24
	ldrb	r0, [r3, r0]
	.loc	1 66 22 is_stmt 0               @ csrc/kernels/warp/warp_integer_neon.cpp:66:22
	strb	r0, [r3, r1]
.Ltmp92:
	@DEBUG_VALUE: k <- [DW_OP_plus_uconst 8, DW_OP_stack_value] undef
.LBB0_12:
	@DEBUG_VALUE: warp_places_neon:at <- $r2
	.loc	1 68 1 epilogue_begin is_stmt 1 @ csrc/kernels/warp/warp_integer_neon.cpp:68:1
	sub	sp, r11, #88
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r7, r9, r10, r11, pc}
.Ltmp93:
	.loc	1 0 1 is_stmt 0                 @ :0:1
.Ltmp94:
	.p2align	4
@ %bb.13:
.LCPI0_0:
	.long	0                               @ 0x0
	.long	1                               @ 0x1
	.long	2                               @ 0x2
	.long	3                               @ 0x3
.Lfunc_end0:
	.size	_ZN7facesig16warp_places_neonERKNS_8WarpLineEiPNS_6PlacesE, .Lfunc_end0-_ZN7facesig16warp_places_neonERKNS_8WarpLineEiPNS_6PlacesE
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.file	12 "/work/wt/cside" "csrc/kernels/warp/warp_integer.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
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
.Ldebug_loc3:
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
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
.Ldebug_loc5:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
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
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	0                               @ 0
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
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
.Ldebug_loc7:
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
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
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	134                             @ 262
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	135                             @ 263
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
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
.Ldebug_loc8:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
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
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
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
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
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
.Ldebug_loc9:
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
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
.Ldebug_loc10:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
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
.Ldebug_loc11:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
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
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	134                             @ 262
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	135                             @ 263
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
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
.Ldebug_loc15:
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	134                             @ 262
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	135                             @ 263
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	134                             @ 262
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	135                             @ 263
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	134                             @ 262
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	135                             @ 263
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
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
.Ldebug_loc22:
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
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
.Ldebug_loc23:
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	134                             @ 262
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	135                             @ 263
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc24:
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
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
.Ldebug_loc25:
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc27:
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc28:
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc29:
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	149                             @ 277
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc30:
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	132                             @ 260
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc31:
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
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
	.byte	12                              @ Abbreviation Code
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
	.byte	13                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
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
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
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
	.byte	24                              @ DW_FORM_exprloc
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
	.byte	24                              @ DW_FORM_exprloc
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
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
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
	.byte	23                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	24                              @ Abbreviation Code
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
	.byte	25                              @ Abbreviation Code
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
	.byte	26                              @ Abbreviation Code
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
	.byte	27                              @ Abbreviation Code
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
	.byte	28                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	29                              @ Abbreviation Code
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
	.byte	30                              @ Abbreviation Code
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
	.byte	31                              @ Abbreviation Code
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
	.byte	32                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	33                              @ Abbreviation Code
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
	.byte	34                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	35                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	36                              @ Abbreviation Code
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
	.byte	37                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	38                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	39                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
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
	.byte	1                               @ Abbrev [1] 0xb:0x9ef DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x5bc DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x10e DW_TAG_namespace
	.byte	4                               @ Abbrev [4] 0x2c:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	1506                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.byte	8                               @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x38:0x3f DW_TAG_subprogram
	.long	.Linfo_string33                 @ DW_AT_linkage_name
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x48:0xb DW_TAG_formal_parameter
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.long	1518                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x53:0xb DW_TAG_formal_parameter
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.long	1518                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x5e:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.long	1860                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x69:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x6a:0xb DW_TAG_variable
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	1682                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x77:0x27 DW_TAG_subprogram
	.long	.Linfo_string39                 @ DW_AT_linkage_name
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x87:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x92:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x9e:0x34 DW_TAG_subprogram
	.long	.Linfo_string43                 @ DW_AT_linkage_name
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	1783                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xae:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xb9:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xba:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xc5:0xb DW_TAG_variable
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	1730                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0xd2:0x32 DW_TAG_subprogram
	.long	.Linfo_string46                 @ DW_AT_linkage_name
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xe2:0xb DW_TAG_formal_parameter
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xed:0xb DW_TAG_formal_parameter
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xf8:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	1569                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x104:0x34 DW_TAG_subprogram
	.long	.Linfo_string51                 @ DW_AT_linkage_name
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	1783                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x114:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x11f:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x120:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x12b:0xb DW_TAG_variable
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.long	1730                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	4                               @ Abbrev [4] 0x139:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	1506                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	3                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x145:0xc DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	1506                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	7                               @ DW_AT_const_value
	.byte	9                               @ Abbrev [9] 0x151:0x3e7 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string92                 @ DW_AT_linkage_name
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	10                              @ Abbrev [10] 0x166:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	2492                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x175:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string102                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	1511                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x184:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string103                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	2502                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x191:0xf DW_TAG_variable
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string109                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	2543                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x1a0:0xf DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string111                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	2543                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x1af:0xf DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	.Linfo_string112                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	2543                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x1be:0xf DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	.Linfo_string113                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	2543                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x1cd:0xf DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	.Linfo_string114                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x1dc:0xf DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	.Linfo_string115                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1eb:0xb DW_TAG_variable
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.long	2548                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1f6:0x310 DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	12                              @ Abbrev [12] 0x1fb:0xf DW_TAG_variable
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string110                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
	.long	1511                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x20a:0x2fb DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	12                              @ Abbrev [12] 0x20f:0xf DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	2543                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x21e:0xf DW_TAG_variable
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	2543                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x22d:0xf DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	2543                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x23c:0xf DW_TAG_variable
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	2543                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x24b:0xb2 DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	12                              @ Abbrev [12] 0x250:0xf DW_TAG_variable
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	.Linfo_string120                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x25f:0x9d DW_TAG_inlined_subroutine
	.long	210                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	58                              @ DW_AT_call_line
	.byte	34                              @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x26b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	226                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x274:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	237                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x27d:0x3f DW_TAG_inlined_subroutine
	.long	158                             @ DW_AT_abstract_origin
	.long	.Ltmp35                         @ DW_AT_low_pc
	.long	.Ltmp36-.Ltmp35                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	34                              @ DW_AT_call_line
	.byte	55                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x28d:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\211\002"
	.byte	147
	.byte	8
	.long	174                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x29d:0x1e DW_TAG_lexical_block
	.long	.Ltmp35                         @ DW_AT_low_pc
	.long	.Ltmp36-.Ltmp35                 @ DW_AT_high_pc
	.long	185                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x2aa:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\211\002"
	.byte	147
	.byte	8
	.long	186                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x2bc:0x3f DW_TAG_inlined_subroutine
	.long	158                             @ DW_AT_abstract_origin
	.long	.Ltmp38                         @ DW_AT_low_pc
	.long	.Ltmp39-.Ltmp38                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	34                              @ DW_AT_call_line
	.byte	33                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x2cc:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\212\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\213\002"
	.byte	147
	.byte	8
	.long	174                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x2dc:0x1e DW_TAG_lexical_block
	.long	.Ltmp38                         @ DW_AT_low_pc
	.long	.Ltmp39-.Ltmp38                 @ DW_AT_high_pc
	.long	185                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x2e9:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\212\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\213\002"
	.byte	147
	.byte	8
	.long	186                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x2fd:0x1f DW_TAG_inlined_subroutine
	.long	119                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	50                              @ DW_AT_call_line
	.byte	36                              @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x309:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	135                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x312:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	146                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x31c:0x26 DW_TAG_inlined_subroutine
	.long	119                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	54                              @ DW_AT_call_line
	.byte	36                              @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x328:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	135                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x331:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	146                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x342:0x3e DW_TAG_lexical_block
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.byte	12                              @ Abbrev [12] 0x347:0xf DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	.Linfo_string120                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	1783                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x356:0x29 DW_TAG_inlined_subroutine
	.long	260                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	60                              @ DW_AT_call_line
	.byte	33                              @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x362:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	276                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x36b:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.long	287                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x374:0x9 DW_TAG_variable
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	288                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x380:0x2d DW_TAG_inlined_subroutine
	.long	119                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	51                              @ DW_AT_call_line
	.byte	36                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x38c:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\236\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\237\002"
	.byte	147
	.byte	8
	.long	135                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x39c:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	146                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x3ad:0x26 DW_TAG_inlined_subroutine
	.long	119                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	55                              @ DW_AT_call_line
	.byte	36                              @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x3b9:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	135                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x3c2:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	146                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x3d3:0xa9 DW_TAG_lexical_block
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.byte	12                              @ Abbrev [12] 0x3d8:0xf DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	.Linfo_string120                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	1706                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x3e7:0x94 DW_TAG_inlined_subroutine
	.long	210                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	59                              @ DW_AT_call_line
	.byte	38                              @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x3f3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	237                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x3fc:0x3f DW_TAG_inlined_subroutine
	.long	158                             @ DW_AT_abstract_origin
	.long	.Ltmp36                         @ DW_AT_low_pc
	.long	.Ltmp37-.Ltmp36                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	34                              @ DW_AT_call_line
	.byte	55                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x40c:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\204\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\205\002"
	.byte	147
	.byte	8
	.long	174                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x41c:0x1e DW_TAG_lexical_block
	.long	.Ltmp36                         @ DW_AT_low_pc
	.long	.Ltmp37-.Ltmp36                 @ DW_AT_high_pc
	.long	185                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x429:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\204\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\205\002"
	.byte	147
	.byte	8
	.long	186                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x43b:0x3f DW_TAG_inlined_subroutine
	.long	158                             @ DW_AT_abstract_origin
	.long	.Ltmp43                         @ DW_AT_low_pc
	.long	.Ltmp44-.Ltmp43                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	34                              @ DW_AT_call_line
	.byte	33                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x44b:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\206\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\207\002"
	.byte	147
	.byte	8
	.long	174                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x45b:0x1e DW_TAG_lexical_block
	.long	.Ltmp43                         @ DW_AT_low_pc
	.long	.Ltmp44-.Ltmp43                 @ DW_AT_high_pc
	.long	185                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x468:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\206\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\207\002"
	.byte	147
	.byte	8
	.long	186                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x47c:0x4a DW_TAG_lexical_block
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.byte	12                              @ Abbrev [12] 0x481:0xf DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	.Linfo_string120                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	1807                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x490:0xc DW_TAG_inlined_subroutine
	.long	260                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	62                              @ DW_AT_call_line
	.byte	55                              @ DW_AT_call_column
	.byte	14                              @ Abbrev [14] 0x49c:0x29 DW_TAG_inlined_subroutine
	.long	260                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	62                              @ DW_AT_call_line
	.byte	75                              @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x4a8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	276                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x4b1:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.long	287                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x4ba:0x9 DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	288                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x4c6:0x3e DW_TAG_lexical_block
	.long	.Ldebug_ranges15                @ DW_AT_ranges
	.byte	12                              @ Abbrev [12] 0x4cb:0xf DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	.Linfo_string120                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	1783                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x4da:0x29 DW_TAG_inlined_subroutine
	.long	260                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges16                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	61                              @ DW_AT_call_line
	.byte	37                              @ DW_AT_call_column
	.byte	15                              @ Abbrev [15] 0x4e6:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	276                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x4ef:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges16                @ DW_AT_ranges
	.long	287                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x4f8:0x9 DW_TAG_variable
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	288                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x506:0xc DW_TAG_inlined_subroutine
	.long	56                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges17                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	48                              @ DW_AT_call_line
	.byte	30                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0x512:0xc DW_TAG_inlined_subroutine
	.long	56                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges18                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	47                              @ DW_AT_call_line
	.byte	30                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x51e:0x19 DW_TAG_lexical_block
	.long	.Ltmp64                         @ DW_AT_low_pc
	.long	.Ltmp92-.Ltmp64                 @ DW_AT_high_pc
	.byte	12                              @ Abbrev [12] 0x527:0xf DW_TAG_variable
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	.Linfo_string110                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	1511                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x538:0x5e DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string101                @ DW_AT_name
	.byte	28                              @ DW_AT_byte_size
	.byte	12                              @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	25                              @ Abbrev [25] 0x541:0xc DW_TAG_member
	.long	.Linfo_string95                 @ DW_AT_name
	.long	1518                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	25                              @ Abbrev [25] 0x54d:0xc DW_TAG_member
	.long	.Linfo_string96                 @ DW_AT_name
	.long	1518                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	25                              @ Abbrev [25] 0x559:0xc DW_TAG_member
	.long	.Linfo_string97                 @ DW_AT_name
	.long	1518                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	25                              @ Abbrev [25] 0x565:0xc DW_TAG_member
	.long	.Linfo_string98                 @ DW_AT_name
	.long	1518                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	25                              @ Abbrev [25] 0x571:0xc DW_TAG_member
	.long	.Linfo_string99                 @ DW_AT_name
	.long	1518                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	25                              @ Abbrev [25] 0x57d:0xc DW_TAG_member
	.long	.Linfo_string100                @ DW_AT_name
	.long	1518                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	25                              @ Abbrev [25] 0x589:0xc DW_TAG_member
	.long	.Linfo_string50                 @ DW_AT_name
	.long	1518                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x596:0x4b DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string108                @ DW_AT_name
	.short	456                             @ DW_AT_byte_size
	.byte	2                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	25                              @ Abbrev [25] 0x5a0:0xc DW_TAG_member
	.long	.Linfo_string104                @ DW_AT_name
	.long	2507                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	27                              @ Abbrev [27] 0x5ac:0xd DW_TAG_member
	.long	.Linfo_string105                @ DW_AT_name
	.long	2519                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.short	256                             @ DW_AT_data_member_location
	.byte	27                              @ Abbrev [27] 0x5b9:0xd DW_TAG_member
	.long	.Linfo_string106                @ DW_AT_name
	.long	2531                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.short	384                             @ DW_AT_data_member_location
	.byte	27                              @ Abbrev [27] 0x5c6:0xd DW_TAG_member
	.long	.Linfo_string35                 @ DW_AT_name
	.long	1518                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.short	448                             @ DW_AT_data_member_location
	.byte	27                              @ Abbrev [27] 0x5d3:0xd DW_TAG_member
	.long	.Linfo_string107                @ DW_AT_name
	.long	1518                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.short	452                             @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x5e2:0x5 DW_TAG_const_type
	.long	1511                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x5e7:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x5ee:0xb DW_TAG_typedef
	.long	1529                            @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x5f9:0xb DW_TAG_typedef
	.long	1511                            @ DW_AT_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x604:0xb DW_TAG_typedef
	.long	1551                            @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x60f:0xb DW_TAG_typedef
	.long	1562                            @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x61a:0x7 DW_TAG_base_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x621:0xb DW_TAG_typedef
	.long	1580                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x62c:0xb DW_TAG_typedef
	.long	1591                            @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x637:0x7 DW_TAG_base_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x63e:0xb DW_TAG_typedef
	.long	1609                            @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x649:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1622                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x64f:0x6 DW_TAG_subrange_type
	.long	1651                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x656:0xb DW_TAG_typedef
	.long	1633                            @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x661:0xb DW_TAG_typedef
	.long	1644                            @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x66c:0x7 DW_TAG_base_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x673:0x7 DW_TAG_base_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	30                              @ Abbrev [30] 0x67a:0xb DW_TAG_typedef
	.long	1669                            @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x685:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	1622                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x68b:0x6 DW_TAG_subrange_type
	.long	1651                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x692:0xb DW_TAG_typedef
	.long	1693                            @ DW_AT_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x69d:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1540                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x6a3:0x6 DW_TAG_subrange_type
	.long	1651                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x6aa:0xb DW_TAG_typedef
	.long	1717                            @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x6b5:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1518                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x6bb:0x6 DW_TAG_subrange_type
	.long	1651                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x6c2:0xb DW_TAG_typedef
	.long	1741                            @ DW_AT_type
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x6cd:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	1754                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x6d3:0x6 DW_TAG_subrange_type
	.long	1651                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x6da:0xb DW_TAG_typedef
	.long	1765                            @ DW_AT_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x6e5:0xb DW_TAG_typedef
	.long	1776                            @ DW_AT_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x6f0:0x7 DW_TAG_base_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x6f7:0xb DW_TAG_typedef
	.long	1794                            @ DW_AT_type
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x702:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	1569                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x708:0x6 DW_TAG_subrange_type
	.long	1651                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x70f:0xb DW_TAG_typedef
	.long	1818                            @ DW_AT_type
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x71a:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	1831                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x720:0x6 DW_TAG_subrange_type
	.long	1651                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x727:0xb DW_TAG_typedef
	.long	1842                            @ DW_AT_type
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x732:0xb DW_TAG_typedef
	.long	1853                            @ DW_AT_type
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x73d:0x7 DW_TAG_base_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	34                              @ Abbrev [34] 0x744:0xc DW_TAG_array_type
	.long	1872                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x749:0x6 DW_TAG_subrange_type
	.long	1651                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x750:0x5 DW_TAG_const_type
	.long	1540                            @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0x755:0xd7 DW_TAG_namespace
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	35                              @ Abbrev [35] 0x75a:0xd1 DW_TAG_namespace
	.long	.Linfo_string54                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	36                              @ Abbrev [36] 0x75f:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	2092                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x766:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	1622                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x76d:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	1754                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x774:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	1518                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x77b:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	2104                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x782:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	1831                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x789:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	1569                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x790:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	1540                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x797:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	2133                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x79e:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	2162                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x7a5:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	2184                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x7ac:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	2206                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x7b3:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	2228                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x7ba:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	2250                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x7c1:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	2272                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x7c8:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	2294                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x7cf:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	2316                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x7d6:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	2338                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x7dd:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	2349                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x7e4:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	2360                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x7eb:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	2371                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x7f2:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	2382                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x7f9:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	2393                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x800:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	2404                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x807:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	2415                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x80e:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	2426                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x815:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	2437                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x81c:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	2448                            @ DW_AT_import
	.byte	36                              @ Abbrev [36] 0x823:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	2470                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x82c:0xb DW_TAG_typedef
	.long	2103                            @ DW_AT_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x837:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	30                              @ Abbrev [30] 0x838:0xb DW_TAG_typedef
	.long	2115                            @ DW_AT_type
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x843:0xb DW_TAG_typedef
	.long	2126                            @ DW_AT_type
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x84e:0x7 DW_TAG_base_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x855:0xb DW_TAG_typedef
	.long	2144                            @ DW_AT_type
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x860:0xb DW_TAG_typedef
	.long	2155                            @ DW_AT_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x86b:0x7 DW_TAG_base_type
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x872:0xb DW_TAG_typedef
	.long	2173                            @ DW_AT_type
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x87d:0xb DW_TAG_typedef
	.long	1633                            @ DW_AT_type
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x888:0xb DW_TAG_typedef
	.long	2195                            @ DW_AT_type
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x893:0xb DW_TAG_typedef
	.long	1765                            @ DW_AT_type
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x89e:0xb DW_TAG_typedef
	.long	2217                            @ DW_AT_type
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x8a9:0xb DW_TAG_typedef
	.long	1529                            @ DW_AT_type
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x8b4:0xb DW_TAG_typedef
	.long	2239                            @ DW_AT_type
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x8bf:0xb DW_TAG_typedef
	.long	2115                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x8ca:0xb DW_TAG_typedef
	.long	2261                            @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x8d5:0xb DW_TAG_typedef
	.long	1842                            @ DW_AT_type
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x8e0:0xb DW_TAG_typedef
	.long	2283                            @ DW_AT_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x8eb:0xb DW_TAG_typedef
	.long	1580                            @ DW_AT_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x8f6:0xb DW_TAG_typedef
	.long	2305                            @ DW_AT_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x901:0xb DW_TAG_typedef
	.long	1551                            @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x90c:0xb DW_TAG_typedef
	.long	2327                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x917:0xb DW_TAG_typedef
	.long	2144                            @ DW_AT_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x922:0xb DW_TAG_typedef
	.long	1644                            @ DW_AT_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x92d:0xb DW_TAG_typedef
	.long	1511                            @ DW_AT_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x938:0xb DW_TAG_typedef
	.long	1511                            @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x943:0xb DW_TAG_typedef
	.long	2126                            @ DW_AT_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x94e:0xb DW_TAG_typedef
	.long	1853                            @ DW_AT_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x959:0xb DW_TAG_typedef
	.long	1562                            @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x964:0xb DW_TAG_typedef
	.long	1562                            @ DW_AT_type
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x96f:0xb DW_TAG_typedef
	.long	2155                            @ DW_AT_type
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x97a:0xb DW_TAG_typedef
	.long	1511                            @ DW_AT_type
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x985:0xb DW_TAG_typedef
	.long	1562                            @ DW_AT_type
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x990:0xb DW_TAG_typedef
	.long	2459                            @ DW_AT_type
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x99b:0xb DW_TAG_typedef
	.long	2126                            @ DW_AT_type
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x9a6:0xb DW_TAG_typedef
	.long	2481                            @ DW_AT_type
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x9b1:0xb DW_TAG_typedef
	.long	2155                            @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x9bc:0x5 DW_TAG_reference_type
	.long	2497                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x9c1:0x5 DW_TAG_const_type
	.long	1336                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x9c6:0x5 DW_TAG_pointer_type
	.long	1430                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x9cb:0xc DW_TAG_array_type
	.long	1518                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x9d0:0x6 DW_TAG_subrange_type
	.long	1651                            @ DW_AT_type
	.byte	64                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x9d7:0xc DW_TAG_array_type
	.long	1569                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x9dc:0x6 DW_TAG_subrange_type
	.long	1651                            @ DW_AT_type
	.byte	64                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x9e3:0xc DW_TAG_array_type
	.long	1831                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x9e8:0x6 DW_TAG_subrange_type
	.long	1651                            @ DW_AT_type
	.byte	64                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x9ef:0x5 DW_TAG_const_type
	.long	1706                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x9f4:0x5 DW_TAG_const_type
	.long	1569                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges14:
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges15:
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges16:
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges17:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges18:
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/warp/warp_integer_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=61
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=76
.Linfo_string4:
	.asciz	"kTogether"                     @ string offset=84
.Linfo_string5:
	.asciz	"int"                           @ string offset=94
.Linfo_string6:
	.asciz	"kCropChannels"                 @ string offset=98
.Linfo_string7:
	.asciz	"kSampleBits"                   @ string offset=112
.Linfo_string8:
	.asciz	"__int32_t"                     @ string offset=124
.Linfo_string9:
	.asciz	"int32_t"                       @ string offset=134
.Linfo_string10:
	.asciz	"unsigned int"                  @ string offset=142
.Linfo_string11:
	.asciz	"__uint32_t"                    @ string offset=155
.Linfo_string12:
	.asciz	"uint32_t"                      @ string offset=166
.Linfo_string13:
	.asciz	"unsigned short"                @ string offset=175
.Linfo_string14:
	.asciz	"__uint16_t"                    @ string offset=190
.Linfo_string15:
	.asciz	"uint16_t"                      @ string offset=201
.Linfo_string16:
	.asciz	"signed char"                   @ string offset=210
.Linfo_string17:
	.asciz	"__int8_t"                      @ string offset=222
.Linfo_string18:
	.asciz	"int8_t"                        @ string offset=231
.Linfo_string19:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=238
.Linfo_string20:
	.asciz	"int8x16_t"                     @ string offset=258
.Linfo_string21:
	.asciz	"int8x8_t"                      @ string offset=268
.Linfo_string22:
	.asciz	"uint32x4_t"                    @ string offset=277
.Linfo_string23:
	.asciz	"int32x4_t"                     @ string offset=288
.Linfo_string24:
	.asciz	"short"                         @ string offset=298
.Linfo_string25:
	.asciz	"__int16_t"                     @ string offset=304
.Linfo_string26:
	.asciz	"int16_t"                       @ string offset=314
.Linfo_string27:
	.asciz	"int16x4_t"                     @ string offset=322
.Linfo_string28:
	.asciz	"uint16x4_t"                    @ string offset=332
.Linfo_string29:
	.asciz	"unsigned char"                 @ string offset=343
.Linfo_string30:
	.asciz	"__uint8_t"                     @ string offset=357
.Linfo_string31:
	.asciz	"uint8_t"                       @ string offset=367
.Linfo_string32:
	.asciz	"uint8x8_t"                     @ string offset=375
.Linfo_string33:
	.asciz	"_ZN7facesig12_GLOBAL__N_15startEii" @ string offset=385
.Linfo_string34:
	.asciz	"start"                         @ string offset=420
.Linfo_string35:
	.asciz	"first"                         @ string offset=426
.Linfo_string36:
	.asciz	"step"                          @ string offset=432
.Linfo_string37:
	.asciz	"numbers"                       @ string offset=437
.Linfo_string38:
	.asciz	"__ret"                         @ string offset=445
.Linfo_string39:
	.asciz	"_ZN7facesig12_GLOBAL__N_16insideE17__simd128_int32_tS1_" @ string offset=451
.Linfo_string40:
	.asciz	"inside"                        @ string offset=507
.Linfo_string41:
	.asciz	"position_s32x4"                @ string offset=514
.Linfo_string42:
	.asciz	"most_s32x4"                    @ string offset=529
.Linfo_string43:
	.asciz	"_ZN7facesig12_GLOBAL__N_15wholeE17__simd128_int32_t" @ string offset=540
.Linfo_string44:
	.asciz	"whole"                         @ string offset=592
.Linfo_string45:
	.asciz	"__s0"                          @ string offset=598
.Linfo_string46:
	.asciz	"_ZN7facesig12_GLOBAL__N_18bytes_ofE17__simd128_int32_tS1_t" @ string offset=603
.Linfo_string47:
	.asciz	"bytes_of"                      @ string offset=662
.Linfo_string48:
	.asciz	"x_s32x4"                       @ string offset=671
.Linfo_string49:
	.asciz	"y_s32x4"                       @ string offset=679
.Linfo_string50:
	.asciz	"row"                           @ string offset=687
.Linfo_string51:
	.asciz	"_ZN7facesig12_GLOBAL__N_18fractionE17__simd128_int32_t" @ string offset=691
.Linfo_string52:
	.asciz	"fraction"                      @ string offset=746
.Linfo_string53:
	.asciz	"std"                           @ string offset=755
.Linfo_string54:
	.asciz	"__1"                           @ string offset=759
.Linfo_string55:
	.asciz	"max_align_t"                   @ string offset=763
.Linfo_string56:
	.asciz	"long long"                     @ string offset=775
.Linfo_string57:
	.asciz	"__int64_t"                     @ string offset=785
.Linfo_string58:
	.asciz	"int64_t"                       @ string offset=795
.Linfo_string59:
	.asciz	"unsigned long long"            @ string offset=803
.Linfo_string60:
	.asciz	"__uint64_t"                    @ string offset=822
.Linfo_string61:
	.asciz	"uint64_t"                      @ string offset=833
.Linfo_string62:
	.asciz	"__int_least8_t"                @ string offset=842
.Linfo_string63:
	.asciz	"int_least8_t"                  @ string offset=857
.Linfo_string64:
	.asciz	"__int_least16_t"               @ string offset=870
.Linfo_string65:
	.asciz	"int_least16_t"                 @ string offset=886
.Linfo_string66:
	.asciz	"__int_least32_t"               @ string offset=900
.Linfo_string67:
	.asciz	"int_least32_t"                 @ string offset=916
.Linfo_string68:
	.asciz	"__int_least64_t"               @ string offset=930
.Linfo_string69:
	.asciz	"int_least64_t"                 @ string offset=946
.Linfo_string70:
	.asciz	"__uint_least8_t"               @ string offset=960
.Linfo_string71:
	.asciz	"uint_least8_t"                 @ string offset=976
.Linfo_string72:
	.asciz	"__uint_least16_t"              @ string offset=990
.Linfo_string73:
	.asciz	"uint_least16_t"                @ string offset=1007
.Linfo_string74:
	.asciz	"__uint_least32_t"              @ string offset=1022
.Linfo_string75:
	.asciz	"uint_least32_t"                @ string offset=1039
.Linfo_string76:
	.asciz	"__uint_least64_t"              @ string offset=1054
.Linfo_string77:
	.asciz	"uint_least64_t"                @ string offset=1071
.Linfo_string78:
	.asciz	"int_fast8_t"                   @ string offset=1086
.Linfo_string79:
	.asciz	"int_fast16_t"                  @ string offset=1098
.Linfo_string80:
	.asciz	"int_fast32_t"                  @ string offset=1111
.Linfo_string81:
	.asciz	"int_fast64_t"                  @ string offset=1124
.Linfo_string82:
	.asciz	"uint_fast8_t"                  @ string offset=1137
.Linfo_string83:
	.asciz	"uint_fast16_t"                 @ string offset=1150
.Linfo_string84:
	.asciz	"uint_fast32_t"                 @ string offset=1164
.Linfo_string85:
	.asciz	"uint_fast64_t"                 @ string offset=1178
.Linfo_string86:
	.asciz	"intptr_t"                      @ string offset=1192
.Linfo_string87:
	.asciz	"uintptr_t"                     @ string offset=1201
.Linfo_string88:
	.asciz	"__intmax_t"                    @ string offset=1211
.Linfo_string89:
	.asciz	"intmax_t"                      @ string offset=1222
.Linfo_string90:
	.asciz	"__uintmax_t"                   @ string offset=1231
.Linfo_string91:
	.asciz	"uintmax_t"                     @ string offset=1243
.Linfo_string92:
	.asciz	"_ZN7facesig16warp_places_neonERKNS_8WarpLineEiPNS_6PlacesE" @ string offset=1253
.Linfo_string93:
	.asciz	"warp_places_neon"              @ string offset=1312
.Linfo_string94:
	.asciz	"line"                          @ string offset=1329
.Linfo_string95:
	.asciz	"x"                             @ string offset=1334
.Linfo_string96:
	.asciz	"y"                             @ string offset=1336
.Linfo_string97:
	.asciz	"step_x"                        @ string offset=1338
.Linfo_string98:
	.asciz	"step_y"                        @ string offset=1345
.Linfo_string99:
	.asciz	"most_x"                        @ string offset=1352
.Linfo_string100:
	.asciz	"most_y"                        @ string offset=1359
.Linfo_string101:
	.asciz	"WarpLine"                      @ string offset=1366
.Linfo_string102:
	.asciz	"count"                         @ string offset=1375
.Linfo_string103:
	.asciz	"at"                            @ string offset=1381
.Linfo_string104:
	.asciz	"upper"                         @ string offset=1384
.Linfo_string105:
	.asciz	"right"                         @ string offset=1390
.Linfo_string106:
	.asciz	"below"                         @ string offset=1396
.Linfo_string107:
	.asciz	"furthest"                      @ string offset=1402
.Linfo_string108:
	.asciz	"Places"                        @ string offset=1411
.Linfo_string109:
	.asciz	"most_x_s32x4"                  @ string offset=1418
.Linfo_string110:
	.asciz	"k"                             @ string offset=1431
.Linfo_string111:
	.asciz	"most_y_s32x4"                  @ string offset=1433
.Linfo_string112:
	.asciz	"step_y_s32x4"                  @ string offset=1446
.Linfo_string113:
	.asciz	"step_x_s32x4"                  @ string offset=1459
.Linfo_string114:
	.asciz	"next_y_s32x4"                  @ string offset=1472
.Linfo_string115:
	.asciz	"next_x_s32x4"                  @ string offset=1485
.Linfo_string116:
	.asciz	"x0_s32x4"                      @ string offset=1498
.Linfo_string117:
	.asciz	"x1_s32x4"                      @ string offset=1507
.Linfo_string118:
	.asciz	"y0_s32x4"                      @ string offset=1516
.Linfo_string119:
	.asciz	"y1_s32x4"                      @ string offset=1525
.Linfo_string120:
	.asciz	"__s1"                          @ string offset=1534
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
