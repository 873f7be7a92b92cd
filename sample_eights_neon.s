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
	.file	"sample_eights_neon.cpp"
	.file	1 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	3 "/work/wt/cside" "csrc/kernels/sample/sample_eights_neon.cpp"
	.file	4 "/work/wt/cside" "csrc/kernels/sample/sample.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.text
	.globl	_ZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPa @ -- Begin function _ZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPa
	.p2align	2
	.type	_ZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPa,%function
	.code	32
_ZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPa: @ @_ZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPa
.Lfunc_begin0:
	.loc	3 130 0                         @ csrc/kernels/sample/sample_eights_neon.cpp:130:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: sample_eights_s8:crop <- $r0
	@DEBUG_VALUE: sample_eights_s8:at <- $r1
	@DEBUG_VALUE: sample_eights_s8:from <- $r2
	@DEBUG_VALUE: sample_eights_s8:eights <- $r3
	.save	{r4, r5, r6, r7, r11, lr}
	push	{r4, r5, r6, r7, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r7, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
	.pad	#32
	sub	sp, sp, #32
.Ltmp0:
	@DEBUG_VALUE: sample_eights_s8:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	3 115 18 prologue_end           @ csrc/kernels/sample/sample_eights_neon.cpp:115:18 @[ csrc/kernels/sample/sample_eights_neon.cpp:133:25 ]
	ldr	lr, [r0]
	.loc	3 115 84 is_stmt 0              @ csrc/kernels/sample/sample_eights_neon.cpp:115:84 @[ csrc/kernels/sample/sample_eights_neon.cpp:133:25 ]
	add	r4, r1, r2, lsl #2
	.loc	3 115 51                        @ csrc/kernels/sample/sample_eights_neon.cpp:115:51 @[ csrc/kernels/sample/sample_eights_neon.cpp:133:25 ]
	ldr	r0, [r0, #8]
.Ltmp1:
	@DEBUG_VALUE: sample_eights_s8:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	3 116 16                        @ csrc/kernels/sample/sample_eights_neon.cpp:116:16 @[ csrc/kernels/sample/sample_eights_neon.cpp:133:25 ]
	add	r6, r1, r2, lsl #1
	.loc	3 115 12 is_stmt 1              @ csrc/kernels/sample/sample_eights_neon.cpp:115:12 @[ csrc/kernels/sample/sample_eights_neon.cpp:133:25 ]
	str	r3, [sp, #28]
	ldr	r3, .LCPI0_0
.Ltmp2:
	@DEBUG_VALUE: sample_eights_s8:eights <- [DW_OP_LLVM_entry_value 1] $r3
	.loc	3 115 29 is_stmt 0              @ csrc/kernels/sample/sample_eights_neon.cpp:115:29 @[ csrc/kernels/sample/sample_eights_neon.cpp:133:25 ]
	ldr	r5, [r1, #448]
	.loc	3 116 33                        @ csrc/kernels/sample/sample_eights_neon.cpp:116:33 @[ csrc/kernels/sample/sample_eights_neon.cpp:133:25 ]
	add	r1, r1, r2
.Ltmp3:
	@DEBUG_VALUE: sample_eights_s8:at <- [DW_OP_LLVM_entry_value 1] $r1
	.loc	3 0 33                          @ csrc/kernels/sample/sample_eights_neon.cpp:0:33
	ldr	r12, [r11, #8]
.Ltmp4:
	@DEBUG_VALUE: give:from <- $r2
	@DEBUG_VALUE: give:at <- $r1
	@DEBUG_VALUE: give:eights <- $r3
	@DEBUG_VALUE: give:crop <- $r0
	@DEBUG_VALUE: give:out <- $r12
	.loc	3 116 39                        @ csrc/kernels/sample/sample_eights_neon.cpp:116:39 @[ csrc/kernels/sample/sample_eights_neon.cpp:133:25 ]
	add	r1, r1, #384
.Ltmp5:
	.loc	3 115 58 is_stmt 1              @ csrc/kernels/sample/sample_eights_neon.cpp:115:58 @[ csrc/kernels/sample/sample_eights_neon.cpp:133:25 ]
	add	r0, r0, r0, lsl #1
.Ltmp6:
	.loc	3 115 12 is_stmt 0              @ csrc/kernels/sample/sample_eights_neon.cpp:115:12 @[ csrc/kernels/sample/sample_eights_neon.cpp:133:25 ]
	str	r1, [sp, #16]
	.loc	3 115 24                        @ csrc/kernels/sample/sample_eights_neon.cpp:115:24 @[ csrc/kernels/sample/sample_eights_neon.cpp:133:25 ]
	add	r1, lr, r5
	.loc	3 115 12                        @ csrc/kernels/sample/sample_eights_neon.cpp:115:12 @[ csrc/kernels/sample/sample_eights_neon.cpp:133:25 ]
	str	r4, [sp, #8]
.LPC0_0:
	add	r3, pc, r3
.Ltmp7:
	@DEBUG_VALUE: give:tables <- $r3
	str	r1, [sp]
	.loc	3 116 22                        @ csrc/kernels/sample/sample_eights_neon.cpp:116:22 @[ csrc/kernels/sample/sample_eights_neon.cpp:133:25 ]
	add	r1, r6, #256
	.loc	3 115 12 is_stmt 1              @ csrc/kernels/sample/sample_eights_neon.cpp:115:12 @[ csrc/kernels/sample/sample_eights_neon.cpp:133:25 ]
	str	r0, [sp, #4]
	str	r3, [sp, #24]
	mov	r0, sp
.Ltmp8:
	@DEBUG_VALUE: sample_eights_s8:next <- $sp
	str	r12, [sp, #20]
	str	r1, [sp, #12]
.Ltmp9:
	.loc	3 137 5                         @ csrc/kernels/sample/sample_eights_neon.cpp:137:5
	@APP
	ldr	lr, [r0]
	ldr	r7, [r0, #4]
	ldr	r3, [r0, #8]
	ldr	r6, [r0, #12]
	ldr	r5, [r0, #16]
	ldr	r4, [r0, #20]
	ldr	r12, [r0, #24]
	ldr	r0, [r0, #28]
.Ltmp10:
	ldr	r1, [r3], #4
	ldr	r2, [r3], #4
	add	r1, r1, lr
	add	r2, r2, lr
	vld1.8	{d16}, [r1], r7
	vld1.8	{d18}, [r2], r7
	vld1.8	{d17}, [r1]
	vld1.8	{d19}, [r2]
	vld1.16	{d2, d3}, [r6]!
	vld1.8	{d5}, [r5]!
	vmov.i16	q0, #0x80
	vmov.i8	d4, #0x80
	vsub.i16	q0, q0, q1
	vsub.i8	d4, d4, d5
	vdup.8	d6, d4[0]
	vdup.8	d20, d4[1]
	vmull.u8	q11, d16, d6
	vdup.8	d7, d5[0]
	vmull.u8	q12, d18, d20
	vdup.8	d21, d5[1]
	vmlal.u8	q11, d17, d7
	vmlal.u8	q12, d19, d21
	ldr	r1, [r3], #4
	ldr	r2, [r3], #4
	add	r1, r1, lr
	add	r2, r2, lr
	vld1.8	{d16}, [r1], r7
	vld1.8	{d18}, [r2], r7
	vld1.8	{d17}, [r1]
	vld1.8	{d19}, [r2]
	vdup.8	d6, d4[2]
	vdup.8	d20, d4[3]
	vmull.u8	q13, d16, d6
	vdup.8	d7, d5[2]
	vmull.u8	q14, d18, d20
	vdup.8	d21, d5[3]
	vmlal.u8	q13, d17, d7
	vmlal.u8	q14, d19, d21
	ldr	r1, [r3], #4
	ldr	r2, [r3], #4
	add	r1, r1, lr
	add	r2, r2, lr
	vld1.8	{d16}, [r1], r7
	vld1.8	{d18}, [r2], r7
	vld1.8	{d17}, [r1]
	vld1.8	{d19}, [r2]
	vext.16	d30, d22, d23, #3
	vmull.u16	q4, d22, d0[0]
	vext.16	d31, d24, d25, #3
	vmull.u16	q5, d24, d0[1]
	vmlal.u16	q4, d30, d2[0]
	vmlal.u16	q5, d31, d2[1]
	vdup.8	d6, d4[4]
	vdup.8	d20, d4[5]
	vmull.u8	q11, d16, d6
	vdup.8	d7, d5[4]
	vmull.u8	q12, d18, d20
	vdup.8	d21, d5[5]
	vmlal.u8	q11, d17, d7
	vmlal.u8	q12, d19, d21
	ldr	r1, [r3], #4
	ldr	r2, [r3], #4
	add	r1, r1, lr
	add	r2, r2, lr
	vld1.8	{d16}, [r1], r7
	vld1.8	{d18}, [r2], r7
	vld1.8	{d17}, [r1]
	vld1.8	{d19}, [r2]
	vrshrn.i32	d30, q4, #14
	vrshrn.i32	d31, q5, #14
	vmovn.i16	d12, q15
	vext.16	d30, d26, d27, #3
	vmull.u16	q4, d26, d0[2]
	vext.16	d31, d28, d29, #3
	vmull.u16	q5, d28, d0[3]
	vmlal.u16	q4, d30, d2[2]
	vmlal.u16	q5, d31, d2[3]
	vdup.8	d6, d4[6]
	vdup.8	d20, d4[7]
	vmull.u8	q13, d16, d6
	vdup.8	d7, d5[6]
	vmull.u8	q14, d18, d20
	vdup.8	d21, d5[7]
	vmlal.u8	q13, d17, d7
	vmlal.u8	q14, d19, d21
	vrshrn.i32	d30, q4, #14
	vrshrn.i32	d31, q5, #14
	vmovn.i16	d13, q15
	vext.16	d30, d22, d23, #3
	vmull.u16	q4, d22, d1[0]
	vext.16	d31, d24, d25, #3
	vmull.u16	q5, d24, d1[1]
	vmlal.u16	q4, d30, d3[0]
	vmlal.u16	q5, d31, d3[1]
	subs	r0, r0, #1
	vrshrn.i32	d30, q4, #14
	vrshrn.i32	d31, q5, #14
	vmovn.i16	d14, q15
	vext.16	d30, d26, d27, #3
	vmull.u16	q4, d26, d1[2]
	vext.16	d31, d28, d29, #3
	vmull.u16	q5, d28, d1[3]
	vmlal.u16	q4, d30, d3[2]
	vmlal.u16	q5, d31, d3[3]
	vrshrn.i32	d30, q4, #14
	vrshrn.i32	d31, q5, #14
	vmovn.i16	d15, q15
	vmov.i8	d30, #0x80
	vld1.8	{d20, d21}, [r12]!
	veor	d12, d12, d30
	veor	d13, d13, d30
	veor	d14, d14, d30
	veor	d15, d15, d30
	vld1.8	{d31}, [r12]
	sub	r12, r12, #16
	vtbl.8	d16, {d12, d13}, d20
	vtbl.8	d17, {d13, d14}, d21
	vtbl.8	d18, {d14, d15}, d31
	vst1.8	{d16, d17, d18}, [r4]!
	bne	.Ltmp10

	@NO_APP
.Ltmp11:
	@DEBUG_VALUE: sample_eights_s8:from <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: sample_eights_s8:next <- undef
	.loc	3 161 1 epilogue_begin          @ csrc/kernels/sample/sample_eights_neon.cpp:161:1
	sub	sp, r11, #80
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r7, r11, pc}
.Ltmp12:
	.loc	3 0 1 is_stmt 0                 @ :0:1
.Ltmp13:
	.p2align	2
@ %bb.1:
.LCPI0_0:
	.long	_ZZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPaE7kTables-(.LPC0_0+8)
.Lfunc_end0:
	.size	_ZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPa, .Lfunc_end0-_ZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPa
	.cfi_endproc
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.fnend
                                        @ -- End function
	.globl	_ZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPs @ -- Begin function _ZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPs
	.p2align	2
	.type	_ZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPs,%function
	.code	32
_ZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPs: @ @_ZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPs
.Lfunc_begin1:
	.loc	3 163 0 is_stmt 1               @ csrc/kernels/sample/sample_eights_neon.cpp:163:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: sample_eights_s16:crop <- $r0
	@DEBUG_VALUE: sample_eights_s16:at <- $r1
	@DEBUG_VALUE: sample_eights_s16:from <- $r2
	@DEBUG_VALUE: sample_eights_s16:eights <- $r3
	.save	{r4, r5, r6, r7, r11, lr}
	push	{r4, r5, r6, r7, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r7, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
	.pad	#32
	sub	sp, sp, #32
.Ltmp14:
	@DEBUG_VALUE: sample_eights_s16:out <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	3 115 18 prologue_end           @ csrc/kernels/sample/sample_eights_neon.cpp:115:18 @[ csrc/kernels/sample/sample_eights_neon.cpp:166:25 ]
	ldr	lr, [r0]
	.loc	3 115 84 is_stmt 0              @ csrc/kernels/sample/sample_eights_neon.cpp:115:84 @[ csrc/kernels/sample/sample_eights_neon.cpp:166:25 ]
	add	r4, r1, r2, lsl #2
	.loc	3 115 51                        @ csrc/kernels/sample/sample_eights_neon.cpp:115:51 @[ csrc/kernels/sample/sample_eights_neon.cpp:166:25 ]
	ldr	r0, [r0, #8]
.Ltmp15:
	@DEBUG_VALUE: sample_eights_s16:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	3 116 16                        @ csrc/kernels/sample/sample_eights_neon.cpp:116:16 @[ csrc/kernels/sample/sample_eights_neon.cpp:166:25 ]
	add	r6, r1, r2, lsl #1
	.loc	3 115 12 is_stmt 1              @ csrc/kernels/sample/sample_eights_neon.cpp:115:12 @[ csrc/kernels/sample/sample_eights_neon.cpp:166:25 ]
	str	r3, [sp, #28]
	ldr	r3, .LCPI1_0
.Ltmp16:
	@DEBUG_VALUE: sample_eights_s16:eights <- [DW_OP_LLVM_entry_value 1] $r3
	.loc	3 115 29 is_stmt 0              @ csrc/kernels/sample/sample_eights_neon.cpp:115:29 @[ csrc/kernels/sample/sample_eights_neon.cpp:166:25 ]
	ldr	r5, [r1, #448]
	.loc	3 116 33                        @ csrc/kernels/sample/sample_eights_neon.cpp:116:33 @[ csrc/kernels/sample/sample_eights_neon.cpp:166:25 ]
	add	r1, r1, r2
.Ltmp17:
	@DEBUG_VALUE: sample_eights_s16:at <- [DW_OP_LLVM_entry_value 1] $r1
	.loc	3 0 33                          @ csrc/kernels/sample/sample_eights_neon.cpp:0:33
	ldr	r12, [r11, #8]
.Ltmp18:
	@DEBUG_VALUE: give:from <- $r2
	@DEBUG_VALUE: give:at <- $r1
	@DEBUG_VALUE: give:eights <- $r3
	@DEBUG_VALUE: give:crop <- $r0
	@DEBUG_VALUE: give:out <- $r12
	.loc	3 116 39                        @ csrc/kernels/sample/sample_eights_neon.cpp:116:39 @[ csrc/kernels/sample/sample_eights_neon.cpp:166:25 ]
	add	r1, r1, #384
.Ltmp19:
	.loc	3 115 58 is_stmt 1              @ csrc/kernels/sample/sample_eights_neon.cpp:115:58 @[ csrc/kernels/sample/sample_eights_neon.cpp:166:25 ]
	add	r0, r0, r0, lsl #1
.Ltmp20:
	.loc	3 115 12 is_stmt 0              @ csrc/kernels/sample/sample_eights_neon.cpp:115:12 @[ csrc/kernels/sample/sample_eights_neon.cpp:166:25 ]
	str	r1, [sp, #16]
	.loc	3 115 24                        @ csrc/kernels/sample/sample_eights_neon.cpp:115:24 @[ csrc/kernels/sample/sample_eights_neon.cpp:166:25 ]
	add	r1, lr, r5
	.loc	3 115 12                        @ csrc/kernels/sample/sample_eights_neon.cpp:115:12 @[ csrc/kernels/sample/sample_eights_neon.cpp:166:25 ]
	str	r4, [sp, #8]
.LPC1_0:
	add	r3, pc, r3
.Ltmp21:
	@DEBUG_VALUE: give:tables <- $r3
	str	r1, [sp]
	.loc	3 116 22                        @ csrc/kernels/sample/sample_eights_neon.cpp:116:22 @[ csrc/kernels/sample/sample_eights_neon.cpp:166:25 ]
	add	r1, r6, #256
	.loc	3 115 12 is_stmt 1              @ csrc/kernels/sample/sample_eights_neon.cpp:115:12 @[ csrc/kernels/sample/sample_eights_neon.cpp:166:25 ]
	str	r0, [sp, #4]
	str	r3, [sp, #24]
	mov	r0, sp
.Ltmp22:
	@DEBUG_VALUE: sample_eights_s16:next <- $sp
	str	r12, [sp, #20]
	str	r1, [sp, #12]
.Ltmp23:
	.loc	3 170 5                         @ csrc/kernels/sample/sample_eights_neon.cpp:170:5
	@APP
	ldr	lr, [r0]
	ldr	r7, [r0, #4]
	ldr	r3, [r0, #8]
	ldr	r6, [r0, #12]
	ldr	r5, [r0, #16]
	ldr	r4, [r0, #20]
	ldr	r12, [r0, #24]
	ldr	r0, [r0, #28]
.Ltmp24:
	ldr	r1, [r3], #4
	ldr	r2, [r3], #4
	add	r1, r1, lr
	add	r2, r2, lr
	vld1.8	{d16}, [r1], r7
	vld1.8	{d18}, [r2], r7
	vld1.8	{d17}, [r1]
	vld1.8	{d19}, [r2]
	vld1.16	{d2, d3}, [r6]!
	vld1.8	{d5}, [r5]!
	vmov.i16	q0, #0x80
	vmov.i8	d4, #0x80
	vsub.i16	q0, q0, q1
	vsub.i8	d4, d4, d5
	vdup.8	d6, d4[0]
	vdup.8	d20, d4[1]
	vmull.u8	q11, d16, d6
	vdup.8	d7, d5[0]
	vmull.u8	q12, d18, d20
	vdup.8	d21, d5[1]
	vmlal.u8	q11, d17, d7
	vmlal.u8	q12, d19, d21
	ldr	r1, [r3], #4
	ldr	r2, [r3], #4
	add	r1, r1, lr
	add	r2, r2, lr
	vld1.8	{d16}, [r1], r7
	vld1.8	{d18}, [r2], r7
	vld1.8	{d17}, [r1]
	vld1.8	{d19}, [r2]
	vdup.8	d6, d4[2]
	vdup.8	d20, d4[3]
	vmull.u8	q13, d16, d6
	vdup.8	d7, d5[2]
	vmull.u8	q14, d18, d20
	vdup.8	d21, d5[3]
	vmlal.u8	q13, d17, d7
	vmlal.u8	q14, d19, d21
	ldr	r1, [r3], #4
	ldr	r2, [r3], #4
	add	r1, r1, lr
	add	r2, r2, lr
	vld1.8	{d16}, [r1], r7
	vld1.8	{d18}, [r2], r7
	vld1.8	{d17}, [r1]
	vld1.8	{d19}, [r2]
	vext.16	d30, d22, d23, #3
	vmull.u16	q4, d22, d0[0]
	vext.16	d31, d24, d25, #3
	vmull.u16	q5, d24, d0[1]
	vmlal.u16	q4, d30, d2[0]
	vmlal.u16	q5, d31, d2[1]
	vdup.8	d6, d4[4]
	vdup.8	d20, d4[5]
	vmull.u8	q11, d16, d6
	vdup.8	d7, d5[4]
	vmull.u8	q12, d18, d20
	vdup.8	d21, d5[5]
	vmlal.u8	q11, d17, d7
	vmlal.u8	q12, d19, d21
	ldr	r1, [r3], #4
	ldr	r2, [r3], #4
	add	r1, r1, lr
	add	r2, r2, lr
	vld1.8	{d16}, [r1], r7
	vld1.8	{d18}, [r2], r7
	vld1.8	{d17}, [r1]
	vld1.8	{d19}, [r2]
	vshrn.i32	d12, q4, #7
	vshrn.i32	d13, q5, #7
	vext.16	d30, d26, d27, #3
	vmull.u16	q4, d26, d0[2]
	vext.16	d31, d28, d29, #3
	vmull.u16	q5, d28, d0[3]
	vmlal.u16	q4, d30, d2[2]
	vmlal.u16	q5, d31, d2[3]
	vdup.8	d6, d4[6]
	vdup.8	d20, d4[7]
	vmull.u8	q13, d16, d6
	vdup.8	d7, d5[6]
	vmull.u8	q14, d18, d20
	vdup.8	d21, d5[7]
	vmlal.u8	q13, d17, d7
	vmlal.u8	q14, d19, d21
	vshrn.i32	d14, q4, #7
	vshrn.i32	d15, q5, #7
	vext.16	d30, d22, d23, #3
	vmull.u16	q4, d22, d1[0]
	vext.16	d31, d24, d25, #3
	vmull.u16	q5, d24, d1[1]
	vmlal.u16	q4, d30, d3[0]
	vmlal.u16	q5, d31, d3[1]
	subs	r0, r0, #1
	vmov.i16	d30, #0x4000
	vld1.8	{d20, d21}, [r12]!
	vsub.i16	d12, d12, d30
	vsub.i16	d13, d13, d30
	vsub.i16	d14, d14, d30
	vsub.i16	d15, d15, d30
	vld1.8	{d31}, [r12]
	sub	r12, r12, #16
	vtbl.8	d16, {d12, d13}, d20
	vtbl.8	d17, {d13, d14}, d21
	vtbl.8	d18, {d14, d15}, d31
	vst1.8	{d16, d17, d18}, [r4]!
	vshrn.i32	d12, q4, #7
	vshrn.i32	d13, q5, #7
	vext.16	d30, d26, d27, #3
	vmull.u16	q4, d26, d1[2]
	vext.16	d31, d28, d29, #3
	vmull.u16	q5, d28, d1[3]
	vmlal.u16	q4, d30, d3[2]
	vmlal.u16	q5, d31, d3[3]
	vshrn.i32	d14, q4, #7
	vshrn.i32	d15, q5, #7
	vmov.i16	d30, #0x4000
	vld1.8	{d20, d21}, [r12]!
	vsub.i16	d12, d12, d30
	vsub.i16	d13, d13, d30
	vsub.i16	d14, d14, d30
	vsub.i16	d15, d15, d30
	vld1.8	{d31}, [r12]
	sub	r12, r12, #16
	vtbl.8	d16, {d12, d13}, d20
	vtbl.8	d17, {d13, d14}, d21
	vtbl.8	d18, {d14, d15}, d31
	vst1.8	{d16, d17, d18}, [r4]!
	bne	.Ltmp24

	@NO_APP
.Ltmp25:
	@DEBUG_VALUE: sample_eights_s16:from <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: sample_eights_s16:next <- undef
	.loc	3 195 1 epilogue_begin          @ csrc/kernels/sample/sample_eights_neon.cpp:195:1
	sub	sp, r11, #80
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r7, r11, pc}
.Ltmp26:
	.loc	3 0 1 is_stmt 0                 @ :0:1
.Ltmp27:
	.p2align	2
@ %bb.1:
.LCPI1_0:
	.long	_ZZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPsE7kTables-(.LPC1_0+8)
.Lfunc_end1:
	.size	_ZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPs, .Lfunc_end1-_ZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPs
	.cfi_endproc
	.fnend
                                        @ -- End function
	.type	_ZZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPaE7kTables,%object @ @_ZZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPaE7kTables
	.section	.rodata,"a",%progbits
_ZZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPaE7kTables:
	.ascii	"\000\001\002\004\005\006\b\t\002\004\005\006\b\t\n\f\005\006\b\t\n\f\r\016"
	.size	_ZZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPaE7kTables, 24

	.type	_ZZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPsE7kTables,%object @ @_ZZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPsE7kTables
_ZZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPsE7kTables:
	.ascii	"\000\001\002\003\004\005\b\t\002\003\004\005\b\t\n\013\004\005\b\t\n\013\f\r"
	.size	_ZZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPsE7kTables, 24

	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
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
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	83                              @ DW_OP_reg3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	93                              @ DW_OP_reg13
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	83                              @ DW_OP_reg3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	93                              @ DW_OP_reg13
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
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	5                               @ Abbreviation Code
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
	.byte	6                               @ Abbreviation Code
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
	.byte	7                               @ Abbreviation Code
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
	.byte	8                               @ Abbreviation Code
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
	.byte	9                               @ Abbreviation Code
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
	.byte	10                              @ Abbreviation Code
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
	.byte	11                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	12                              @ Abbreviation Code
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
	.byte	11                              @ DW_FORM_data1
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	15                              @ Abbreviation Code
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
	.byte	16                              @ Abbreviation Code
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
	.byte	17                              @ Abbreviation Code
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
	.byte	18                              @ Abbreviation Code
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
	.byte	19                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	20                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	21                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
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
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	28                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	29                              @ Abbreviation Code
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
	.byte	30                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	31                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
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
	.byte	1                               @ Abbrev [1] 0xb:0x77d DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x3b8 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x138 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string86                 @ DW_AT_linkage_name
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	4                               @ Abbrev [4] 0x40:0x11 DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	990                             @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.byte	5                               @ DW_AT_location
	.byte	3
	.long	_ZZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPaE7kTables
	.byte	5                               @ Abbrev [5] 0x51:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	1143                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x60:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	1153                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x6f:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	1048                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x7e:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	1048                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x8d:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	1906                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x9b:0xe DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	0
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	133                             @ DW_AT_decl_line
	.long	1901                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xa9:0xf DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	134                             @ DW_AT_decl_line
	.long	1911                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xb8:0xb DW_TAG_variable
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	135                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xc3:0xb DW_TAG_variable
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	135                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xce:0xb DW_TAG_variable
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	135                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xd9:0xb DW_TAG_variable
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	135                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xe4:0xb DW_TAG_variable
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	135                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xef:0xb DW_TAG_variable
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	135                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xfa:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	135                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x105:0xb DW_TAG_variable
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	135                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x110:0xb DW_TAG_variable
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	1055                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x11b:0x47 DW_TAG_inlined_subroutine
	.long	679                             @ DW_AT_abstract_origin
	.long	.Ltmp0                          @ DW_AT_low_pc
	.long	.Ltmp9-.Ltmp0                   @ DW_AT_high_pc
	.byte	3                               @ DW_AT_call_file
	.byte	133                             @ DW_AT_call_line
	.byte	25                              @ DW_AT_call_column
	.byte	11                              @ Abbrev [11] 0x12b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	695                             @ DW_AT_abstract_origin
	.byte	11                              @ Abbrev [11] 0x134:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	706                             @ DW_AT_abstract_origin
	.byte	11                              @ Abbrev [11] 0x13d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	717                             @ DW_AT_abstract_origin
	.byte	11                              @ Abbrev [11] 0x146:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	728                             @ DW_AT_abstract_origin
	.byte	11                              @ Abbrev [11] 0x14f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	739                             @ DW_AT_abstract_origin
	.byte	11                              @ Abbrev [11] 0x158:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	750                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	3                               @ Abbrev [3] 0x163:0x138 DW_TAG_subprogram
	.long	.Lfunc_begin1                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string88                 @ DW_AT_linkage_name
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	4                               @ Abbrev [4] 0x178:0x11 DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	990                             @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.byte	5                               @ DW_AT_location
	.byte	3
	.long	_ZZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPsE7kTables
	.byte	5                               @ Abbrev [5] 0x189:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	1143                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x198:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	1153                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x1a7:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	1048                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x1b6:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	1048                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x1c5:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	1922                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1d3:0xe DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	0
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	1901                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1e1:0xf DW_TAG_variable
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	167                             @ DW_AT_decl_line
	.long	1911                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1f0:0xb DW_TAG_variable
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1fb:0xb DW_TAG_variable
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x206:0xb DW_TAG_variable
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x211:0xb DW_TAG_variable
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x21c:0xb DW_TAG_variable
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x227:0xb DW_TAG_variable
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x232:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x23d:0xb DW_TAG_variable
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x248:0xb DW_TAG_variable
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	1055                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x253:0x47 DW_TAG_inlined_subroutine
	.long	679                             @ DW_AT_abstract_origin
	.long	.Ltmp14                         @ DW_AT_low_pc
	.long	.Ltmp23-.Ltmp14                 @ DW_AT_high_pc
	.byte	3                               @ DW_AT_call_file
	.byte	166                             @ DW_AT_call_line
	.byte	25                              @ DW_AT_call_column
	.byte	11                              @ Abbrev [11] 0x263:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	695                             @ DW_AT_abstract_origin
	.byte	11                              @ Abbrev [11] 0x26c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	706                             @ DW_AT_abstract_origin
	.byte	11                              @ Abbrev [11] 0x275:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	717                             @ DW_AT_abstract_origin
	.byte	11                              @ Abbrev [11] 0x27e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	728                             @ DW_AT_abstract_origin
	.byte	11                              @ Abbrev [11] 0x287:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	739                             @ DW_AT_abstract_origin
	.byte	11                              @ Abbrev [11] 0x290:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	750                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x29b:0xc DW_TAG_variable
	.long	.Linfo_string9                  @ DW_AT_name
	.long	1043                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	3                               @ DW_AT_const_value
	.byte	13                              @ Abbrev [13] 0x2a7:0x53 DW_TAG_subprogram
	.long	.Linfo_string12                 @ DW_AT_linkage_name
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	113                             @ DW_AT_decl_line
	.long	762                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x2b7:0xb DW_TAG_formal_parameter
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	113                             @ DW_AT_decl_line
	.long	1143                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x2c2:0xb DW_TAG_formal_parameter
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	113                             @ DW_AT_decl_line
	.long	1153                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x2cd:0xb DW_TAG_formal_parameter
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	113                             @ DW_AT_decl_line
	.long	1048                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x2d8:0xb DW_TAG_formal_parameter
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	113                             @ DW_AT_decl_line
	.long	1048                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x2e3:0xb DW_TAG_formal_parameter
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	113                             @ DW_AT_decl_line
	.long	1142                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x2ee:0xb DW_TAG_formal_parameter
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	1066                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x2fa:0x6a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	32                              @ DW_AT_byte_size
	.byte	3                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x303:0xc DW_TAG_member
	.long	.Linfo_string14                 @ DW_AT_name
	.long	1066                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	16                              @ Abbrev [16] 0x30f:0xc DW_TAG_member
	.long	.Linfo_string15                 @ DW_AT_name
	.long	1055                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	16                              @ Abbrev [16] 0x31b:0xc DW_TAG_member
	.long	.Linfo_string16                 @ DW_AT_name
	.long	1071                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	16                              @ Abbrev [16] 0x327:0xc DW_TAG_member
	.long	.Linfo_string19                 @ DW_AT_name
	.long	1103                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	16                              @ Abbrev [16] 0x333:0xc DW_TAG_member
	.long	.Linfo_string23                 @ DW_AT_name
	.long	1066                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	16                              @ Abbrev [16] 0x33f:0xc DW_TAG_member
	.long	.Linfo_string24                 @ DW_AT_name
	.long	1142                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	16                              @ Abbrev [16] 0x34b:0xc DW_TAG_member
	.long	.Linfo_string25                 @ DW_AT_name
	.long	1066                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	16                              @ Abbrev [16] 0x357:0xc DW_TAG_member
	.long	.Linfo_string26                 @ DW_AT_name
	.long	1081                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x364:0x2e DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	12                              @ DW_AT_byte_size
	.byte	4                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x36d:0xc DW_TAG_member
	.long	.Linfo_string29                 @ DW_AT_name
	.long	1066                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	16                              @ Abbrev [16] 0x379:0xc DW_TAG_member
	.long	.Linfo_string30                 @ DW_AT_name
	.long	1081                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	16                              @ Abbrev [16] 0x385:0xc DW_TAG_member
	.long	.Linfo_string31                 @ DW_AT_name
	.long	1081                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x392:0x4b DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string36                 @ DW_AT_name
	.short	456                             @ DW_AT_byte_size
	.byte	4                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x39c:0xc DW_TAG_member
	.long	.Linfo_string16                 @ DW_AT_name
	.long	1163                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	18                              @ Abbrev [18] 0x3a8:0xd DW_TAG_member
	.long	.Linfo_string19                 @ DW_AT_name
	.long	1175                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.short	256                             @ DW_AT_data_member_location
	.byte	18                              @ Abbrev [18] 0x3b5:0xd DW_TAG_member
	.long	.Linfo_string23                 @ DW_AT_name
	.long	1187                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.short	384                             @ DW_AT_data_member_location
	.byte	18                              @ Abbrev [18] 0x3c2:0xd DW_TAG_member
	.long	.Linfo_string34                 @ DW_AT_name
	.long	1081                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.short	448                             @ DW_AT_data_member_location
	.byte	18                              @ Abbrev [18] 0x3cf:0xd DW_TAG_member
	.long	.Linfo_string35                 @ DW_AT_name
	.long	1081                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.short	452                             @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x3de:0xc DW_TAG_array_type
	.long	1002                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x3e3:0x6 DW_TAG_subrange_type
	.long	1036                            @ DW_AT_type
	.byte	24                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x3ea:0x5 DW_TAG_const_type
	.long	1007                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x3ef:0xb DW_TAG_typedef
	.long	1018                            @ DW_AT_type
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x3fa:0xb DW_TAG_typedef
	.long	1029                            @ DW_AT_type
	.long	.Linfo_string6                  @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x405:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	24                              @ Abbrev [24] 0x40c:0x7 DW_TAG_base_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	21                              @ Abbrev [21] 0x413:0x5 DW_TAG_const_type
	.long	1048                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x418:0x7 DW_TAG_base_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	22                              @ Abbrev [22] 0x41f:0xb DW_TAG_typedef
	.long	1048                            @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	25                              @ Abbrev [25] 0x42a:0x5 DW_TAG_pointer_type
	.long	1002                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x42f:0x5 DW_TAG_pointer_type
	.long	1076                            @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x434:0x5 DW_TAG_const_type
	.long	1081                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x439:0xb DW_TAG_typedef
	.long	1092                            @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x444:0xb DW_TAG_typedef
	.long	1048                            @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	25                              @ Abbrev [25] 0x44f:0x5 DW_TAG_pointer_type
	.long	1108                            @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x454:0x5 DW_TAG_const_type
	.long	1113                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x459:0xb DW_TAG_typedef
	.long	1124                            @ DW_AT_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x464:0xb DW_TAG_typedef
	.long	1135                            @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x46f:0x7 DW_TAG_base_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	26                              @ Abbrev [26] 0x476:0x1 DW_TAG_pointer_type
	.byte	27                              @ Abbrev [27] 0x477:0x5 DW_TAG_reference_type
	.long	1148                            @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x47c:0x5 DW_TAG_const_type
	.long	868                             @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x481:0x5 DW_TAG_reference_type
	.long	1158                            @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x486:0x5 DW_TAG_const_type
	.long	914                             @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x48b:0xc DW_TAG_array_type
	.long	1081                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x490:0x6 DW_TAG_subrange_type
	.long	1036                            @ DW_AT_type
	.byte	64                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x497:0xc DW_TAG_array_type
	.long	1113                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x49c:0x6 DW_TAG_subrange_type
	.long	1036                            @ DW_AT_type
	.byte	64                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x4a3:0xc DW_TAG_array_type
	.long	1007                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x4a8:0x6 DW_TAG_subrange_type
	.long	1036                            @ DW_AT_type
	.byte	64                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x4af:0xd7 DW_TAG_namespace
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	28                              @ Abbrev [28] 0x4b4:0xd1 DW_TAG_namespace
	.long	.Linfo_string39                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	29                              @ Abbrev [29] 0x4b9:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	1414                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x4c0:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	1426                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x4c7:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	1455                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x4ce:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	1081                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x4d5:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	1484                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x4dc:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	1007                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x4e3:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	1113                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x4ea:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	1513                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x4f1:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	1542                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x4f8:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1571                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x4ff:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	1593                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x506:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	1615                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x50d:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	1637                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x514:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	1659                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x51b:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	1681                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x522:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	1703                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x529:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	1725                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x530:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	1747                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x537:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	1758                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x53e:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	1769                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x545:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	1780                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x54c:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	1791                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x553:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	1802                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x55a:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	1813                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x561:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	1824                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x568:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	1835                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x56f:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	1846                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x576:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	1857                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x57d:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	1879                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x586:0xb DW_TAG_typedef
	.long	1425                            @ DW_AT_type
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x591:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	22                              @ Abbrev [22] 0x592:0xb DW_TAG_typedef
	.long	1437                            @ DW_AT_type
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x59d:0xb DW_TAG_typedef
	.long	1448                            @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x5a8:0x7 DW_TAG_base_type
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	22                              @ Abbrev [22] 0x5af:0xb DW_TAG_typedef
	.long	1466                            @ DW_AT_type
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x5ba:0xb DW_TAG_typedef
	.long	1477                            @ DW_AT_type
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x5c5:0x7 DW_TAG_base_type
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	22                              @ Abbrev [22] 0x5cc:0xb DW_TAG_typedef
	.long	1495                            @ DW_AT_type
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x5d7:0xb DW_TAG_typedef
	.long	1506                            @ DW_AT_type
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x5e2:0x7 DW_TAG_base_type
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	22                              @ Abbrev [22] 0x5e9:0xb DW_TAG_typedef
	.long	1524                            @ DW_AT_type
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x5f4:0xb DW_TAG_typedef
	.long	1535                            @ DW_AT_type
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x5ff:0x7 DW_TAG_base_type
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	22                              @ Abbrev [22] 0x606:0xb DW_TAG_typedef
	.long	1553                            @ DW_AT_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x611:0xb DW_TAG_typedef
	.long	1564                            @ DW_AT_type
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x61c:0x7 DW_TAG_base_type
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	22                              @ Abbrev [22] 0x623:0xb DW_TAG_typedef
	.long	1582                            @ DW_AT_type
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x62e:0xb DW_TAG_typedef
	.long	1437                            @ DW_AT_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x639:0xb DW_TAG_typedef
	.long	1604                            @ DW_AT_type
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x644:0xb DW_TAG_typedef
	.long	1466                            @ DW_AT_type
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x64f:0xb DW_TAG_typedef
	.long	1626                            @ DW_AT_type
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x65a:0xb DW_TAG_typedef
	.long	1092                            @ DW_AT_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x665:0xb DW_TAG_typedef
	.long	1648                            @ DW_AT_type
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x670:0xb DW_TAG_typedef
	.long	1495                            @ DW_AT_type
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x67b:0xb DW_TAG_typedef
	.long	1670                            @ DW_AT_type
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x686:0xb DW_TAG_typedef
	.long	1018                            @ DW_AT_type
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x691:0xb DW_TAG_typedef
	.long	1692                            @ DW_AT_type
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x69c:0xb DW_TAG_typedef
	.long	1124                            @ DW_AT_type
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x6a7:0xb DW_TAG_typedef
	.long	1714                            @ DW_AT_type
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x6b2:0xb DW_TAG_typedef
	.long	1524                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x6bd:0xb DW_TAG_typedef
	.long	1736                            @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x6c8:0xb DW_TAG_typedef
	.long	1553                            @ DW_AT_type
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x6d3:0xb DW_TAG_typedef
	.long	1448                            @ DW_AT_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x6de:0xb DW_TAG_typedef
	.long	1048                            @ DW_AT_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x6e9:0xb DW_TAG_typedef
	.long	1048                            @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x6f4:0xb DW_TAG_typedef
	.long	1506                            @ DW_AT_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x6ff:0xb DW_TAG_typedef
	.long	1029                            @ DW_AT_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x70a:0xb DW_TAG_typedef
	.long	1535                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x715:0xb DW_TAG_typedef
	.long	1535                            @ DW_AT_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x720:0xb DW_TAG_typedef
	.long	1564                            @ DW_AT_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x72b:0xb DW_TAG_typedef
	.long	1048                            @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x736:0xb DW_TAG_typedef
	.long	1535                            @ DW_AT_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x741:0xb DW_TAG_typedef
	.long	1868                            @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x74c:0xb DW_TAG_typedef
	.long	1506                            @ DW_AT_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x757:0xb DW_TAG_typedef
	.long	1890                            @ DW_AT_type
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x762:0xb DW_TAG_typedef
	.long	1564                            @ DW_AT_type
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x76d:0x5 DW_TAG_const_type
	.long	762                             @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x772:0x5 DW_TAG_pointer_type
	.long	1426                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x777:0x5 DW_TAG_pointer_type
	.long	1901                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x77c:0x5 DW_TAG_pointer_type
	.long	1921                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x781:0x1 DW_TAG_const_type
	.byte	25                              @ Abbrev [25] 0x782:0x5 DW_TAG_pointer_type
	.long	1455                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/sample/sample_eights_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=64
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=79
.Linfo_string4:
	.asciz	"kTables"                       @ string offset=87
.Linfo_string5:
	.asciz	"unsigned char"                 @ string offset=95
.Linfo_string6:
	.asciz	"__uint8_t"                     @ string offset=109
.Linfo_string7:
	.asciz	"uint8_t"                       @ string offset=119
.Linfo_string8:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=127
.Linfo_string9:
	.asciz	"kCropChannels"                 @ string offset=147
.Linfo_string10:
	.asciz	"int"                           @ string offset=161
.Linfo_string11:
	.asciz	"ptrdiff_t"                     @ string offset=165
.Linfo_string12:
	.asciz	"_ZN7facesigL4giveERKNS_4CropERKNS_6PlacesEiiPvPKh" @ string offset=175
.Linfo_string13:
	.asciz	"give"                          @ string offset=225
.Linfo_string14:
	.asciz	"origin"                        @ string offset=230
.Linfo_string15:
	.asciz	"row"                           @ string offset=237
.Linfo_string16:
	.asciz	"upper"                         @ string offset=241
.Linfo_string17:
	.asciz	"__int32_t"                     @ string offset=247
.Linfo_string18:
	.asciz	"int32_t"                       @ string offset=257
.Linfo_string19:
	.asciz	"right"                         @ string offset=265
.Linfo_string20:
	.asciz	"unsigned short"                @ string offset=271
.Linfo_string21:
	.asciz	"__uint16_t"                    @ string offset=286
.Linfo_string22:
	.asciz	"uint16_t"                      @ string offset=297
.Linfo_string23:
	.asciz	"below"                         @ string offset=306
.Linfo_string24:
	.asciz	"out"                           @ string offset=312
.Linfo_string25:
	.asciz	"tables"                        @ string offset=316
.Linfo_string26:
	.asciz	"eights"                        @ string offset=323
.Linfo_string27:
	.asciz	"Given"                         @ string offset=330
.Linfo_string28:
	.asciz	"crop"                          @ string offset=336
.Linfo_string29:
	.asciz	"bytes"                         @ string offset=341
.Linfo_string30:
	.asciz	"height"                        @ string offset=347
.Linfo_string31:
	.asciz	"width"                         @ string offset=354
.Linfo_string32:
	.asciz	"Crop"                          @ string offset=360
.Linfo_string33:
	.asciz	"at"                            @ string offset=365
.Linfo_string34:
	.asciz	"first"                         @ string offset=368
.Linfo_string35:
	.asciz	"furthest"                      @ string offset=374
.Linfo_string36:
	.asciz	"Places"                        @ string offset=383
.Linfo_string37:
	.asciz	"from"                          @ string offset=390
.Linfo_string38:
	.asciz	"std"                           @ string offset=395
.Linfo_string39:
	.asciz	"__1"                           @ string offset=399
.Linfo_string40:
	.asciz	"max_align_t"                   @ string offset=403
.Linfo_string41:
	.asciz	"signed char"                   @ string offset=415
.Linfo_string42:
	.asciz	"__int8_t"                      @ string offset=427
.Linfo_string43:
	.asciz	"int8_t"                        @ string offset=436
.Linfo_string44:
	.asciz	"short"                         @ string offset=443
.Linfo_string45:
	.asciz	"__int16_t"                     @ string offset=449
.Linfo_string46:
	.asciz	"int16_t"                       @ string offset=459
.Linfo_string47:
	.asciz	"long long"                     @ string offset=467
.Linfo_string48:
	.asciz	"__int64_t"                     @ string offset=477
.Linfo_string49:
	.asciz	"int64_t"                       @ string offset=487
.Linfo_string50:
	.asciz	"unsigned int"                  @ string offset=495
.Linfo_string51:
	.asciz	"__uint32_t"                    @ string offset=508
.Linfo_string52:
	.asciz	"uint32_t"                      @ string offset=519
.Linfo_string53:
	.asciz	"unsigned long long"            @ string offset=528
.Linfo_string54:
	.asciz	"__uint64_t"                    @ string offset=547
.Linfo_string55:
	.asciz	"uint64_t"                      @ string offset=558
.Linfo_string56:
	.asciz	"__int_least8_t"                @ string offset=567
.Linfo_string57:
	.asciz	"int_least8_t"                  @ string offset=582
.Linfo_string58:
	.asciz	"__int_least16_t"               @ string offset=595
.Linfo_string59:
	.asciz	"int_least16_t"                 @ string offset=611
.Linfo_string60:
	.asciz	"__int_least32_t"               @ string offset=625
.Linfo_string61:
	.asciz	"int_least32_t"                 @ string offset=641
.Linfo_string62:
	.asciz	"__int_least64_t"               @ string offset=655
.Linfo_string63:
	.asciz	"int_least64_t"                 @ string offset=671
.Linfo_string64:
	.asciz	"__uint_least8_t"               @ string offset=685
.Linfo_string65:
	.asciz	"uint_least8_t"                 @ string offset=701
.Linfo_string66:
	.asciz	"__uint_least16_t"              @ string offset=715
.Linfo_string67:
	.asciz	"uint_least16_t"                @ string offset=732
.Linfo_string68:
	.asciz	"__uint_least32_t"              @ string offset=747
.Linfo_string69:
	.asciz	"uint_least32_t"                @ string offset=764
.Linfo_string70:
	.asciz	"__uint_least64_t"              @ string offset=779
.Linfo_string71:
	.asciz	"uint_least64_t"                @ string offset=796
.Linfo_string72:
	.asciz	"int_fast8_t"                   @ string offset=811
.Linfo_string73:
	.asciz	"int_fast16_t"                  @ string offset=823
.Linfo_string74:
	.asciz	"int_fast32_t"                  @ string offset=836
.Linfo_string75:
	.asciz	"int_fast64_t"                  @ string offset=849
.Linfo_string76:
	.asciz	"uint_fast8_t"                  @ string offset=862
.Linfo_string77:
	.asciz	"uint_fast16_t"                 @ string offset=875
.Linfo_string78:
	.asciz	"uint_fast32_t"                 @ string offset=889
.Linfo_string79:
	.asciz	"uint_fast64_t"                 @ string offset=903
.Linfo_string80:
	.asciz	"intptr_t"                      @ string offset=917
.Linfo_string81:
	.asciz	"uintptr_t"                     @ string offset=926
.Linfo_string82:
	.asciz	"__intmax_t"                    @ string offset=936
.Linfo_string83:
	.asciz	"intmax_t"                      @ string offset=947
.Linfo_string84:
	.asciz	"__uintmax_t"                   @ string offset=956
.Linfo_string85:
	.asciz	"uintmax_t"                     @ string offset=968
.Linfo_string86:
	.asciz	"_ZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPa" @ string offset=978
.Linfo_string87:
	.asciz	"sample_eights_s8"              @ string offset=1037
.Linfo_string88:
	.asciz	"_ZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPs" @ string offset=1054
.Linfo_string89:
	.asciz	"sample_eights_s16"             @ string offset=1114
.Linfo_string90:
	.asciz	"given"                         @ string offset=1132
.Linfo_string91:
	.asciz	"next"                          @ string offset=1138
.Linfo_string92:
	.asciz	"a"                             @ string offset=1143
.Linfo_string93:
	.asciz	"b"                             @ string offset=1145
.Linfo_string94:
	.asciz	"to"                            @ string offset=1147
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.addrsig_sym _ZZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPaE7kTables
	.addrsig_sym _ZZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPsE7kTables
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
