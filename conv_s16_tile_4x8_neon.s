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
	.file	"conv_s16_tile_4x8_neon.cpp"
	.text
	.globl	_ZN7facesig12tile_4x8_s16ERKNS_7TileS16E @ -- Begin function _ZN7facesig12tile_4x8_s16ERKNS_7TileS16E
	.p2align	2
	.type	_ZN7facesig12tile_4x8_s16ERKNS_7TileS16E,%function
	.code	32
_ZN7facesig12tile_4x8_s16ERKNS_7TileS16E: @ @_ZN7facesig12tile_4x8_s16ERKNS_7TileS16E
.Lfunc_begin0:
	.file	1 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16_tile_4x8_neon.cpp"
	.loc	1 106 0                         @ csrc/kernels/conv_s16/conv_s16_tile_4x8_neon.cpp:106:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: tile_4x8_s16:tile <- $r0
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
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -24
	.cfi_offset d14, -32
	.cfi_offset d13, -40
	.cfi_offset d12, -48
	.cfi_offset d11, -56
	.cfi_offset d10, -64
	.cfi_offset d9, -72
	.cfi_offset d8, -80
.Ltmp0:
	.loc	1 109 5 prologue_end            @ csrc/kernels/conv_s16/conv_s16_tile_4x8_neon.cpp:109:5
	@APP
	ldr	r5, [r0, #8]
	vld1.32	{d16, d17}, [r5]!
	vld1.32	{d24, d25}, [r5]
	ldr	r5, [r0]
	ldr	r1, [r5]
	ldr	r2, [r5, #4]
	ldr	r3, [r5, #8]
	ldr	r12, [r5, #12]
	ldr	lr, [r0, #4]
	ldr	r4, [r0, #24]
	vorr	q9, q8, q8
	vorr	q13, q12, q12
	vorr	q10, q8, q8
	vorr	q14, q12, q12
	vorr	q11, q8, q8
	vorr	q15, q12, q12
.Ltmp1:
	ldr	r5, [r0, #28]
	subs	r5, r5, #8
	blt	.Ltmp2
	vld1.16	{d0, d1}, [r1]!
	vld1.16	{d8, d9}, [lr]!
	vld1.16	{d2, d3}, [r2]!
	vld1.16	{d4, d5}, [r3]!
	vld1.16	{d6, d7}, [r12]!
	vld1.16	{d10, d11}, [lr]!
	vld1.16	{d12, d13}, [lr]!
	vld1.16	{d14, d15}, [lr]!
	subs	r5, r5, #8
	blt	.Ltmp3
.Ltmp4:
	vmlal.s16	q8, d8, d0[0]
	vmlal.s16	q9, d8, d2[0]
	vmlal.s16	q10, d8, d4[0]
	vmlal.s16	q11, d8, d6[0]
	vmlal.s16	q12, d9, d0[0]
	vmlal.s16	q13, d9, d2[0]
	vmlal.s16	q14, d9, d4[0]
	vmlal.s16	q15, d9, d6[0]
	vld1.16	{d8, d9}, [lr]!
	vmlal.s16	q8, d10, d0[1]
	vmlal.s16	q9, d10, d2[1]
	vmlal.s16	q10, d10, d4[1]
	vmlal.s16	q11, d10, d6[1]
	vmlal.s16	q12, d11, d0[1]
	vmlal.s16	q13, d11, d2[1]
	vmlal.s16	q14, d11, d4[1]
	vmlal.s16	q15, d11, d6[1]
	vld1.16	{d10, d11}, [lr]!
	vmlal.s16	q8, d12, d0[2]
	vmlal.s16	q9, d12, d2[2]
	vmlal.s16	q10, d12, d4[2]
	vmlal.s16	q11, d12, d6[2]
	vmlal.s16	q12, d13, d0[2]
	vmlal.s16	q13, d13, d2[2]
	vmlal.s16	q14, d13, d4[2]
	vmlal.s16	q15, d13, d6[2]
	vld1.16	{d12, d13}, [lr]!
	vmlal.s16	q8, d14, d0[3]
	vmlal.s16	q9, d14, d2[3]
	vmlal.s16	q10, d14, d4[3]
	vmlal.s16	q11, d14, d6[3]
	vmlal.s16	q12, d15, d0[3]
	vmlal.s16	q13, d15, d2[3]
	vmlal.s16	q14, d15, d4[3]
	vmlal.s16	q15, d15, d6[3]
	vld1.16	{d14, d15}, [lr]!
	vmlal.s16	q8, d8, d1[0]
	vmlal.s16	q9, d8, d3[0]
	vmlal.s16	q10, d8, d5[0]
	vmlal.s16	q11, d8, d7[0]
	vmlal.s16	q12, d9, d1[0]
	vmlal.s16	q13, d9, d3[0]
	vmlal.s16	q14, d9, d5[0]
	vmlal.s16	q15, d9, d7[0]
	vld1.16	{d8, d9}, [lr]!
	vmlal.s16	q8, d10, d1[1]
	vmlal.s16	q9, d10, d3[1]
	vmlal.s16	q10, d10, d5[1]
	vmlal.s16	q11, d10, d7[1]
	vmlal.s16	q12, d11, d1[1]
	vmlal.s16	q13, d11, d3[1]
	vmlal.s16	q14, d11, d5[1]
	vmlal.s16	q15, d11, d7[1]
	vld1.16	{d10, d11}, [lr]!
	vmlal.s16	q8, d12, d1[2]
	vmlal.s16	q9, d12, d3[2]
	vmlal.s16	q10, d12, d5[2]
	vmlal.s16	q11, d12, d7[2]
	vmlal.s16	q12, d13, d1[2]
	vmlal.s16	q13, d13, d3[2]
	vmlal.s16	q14, d13, d5[2]
	vmlal.s16	q15, d13, d7[2]
	vld1.16	{d12, d13}, [lr]!
	subs	r5, r5, #8
	vmlal.s16	q8, d14, d1[3]
	vmlal.s16	q12, d15, d1[3]
	vld1.16	{d0, d1}, [r1]!
	vmlal.s16	q9, d14, d3[3]
	vmlal.s16	q13, d15, d3[3]
	vld1.16	{d2, d3}, [r2]!
	vmlal.s16	q10, d14, d5[3]
	vmlal.s16	q14, d15, d5[3]
	vld1.16	{d4, d5}, [r3]!
	vmlal.s16	q11, d14, d7[3]
	vmlal.s16	q15, d15, d7[3]
	vld1.16	{d6, d7}, [r12]!
	vld1.16	{d14, d15}, [lr]!
	bge	.Ltmp4
.Ltmp3:
	vmlal.s16	q8, d8, d0[0]
	vmlal.s16	q9, d8, d2[0]
	vmlal.s16	q10, d8, d4[0]
	vmlal.s16	q11, d8, d6[0]
	vmlal.s16	q12, d9, d0[0]
	vmlal.s16	q13, d9, d2[0]
	vmlal.s16	q14, d9, d4[0]
	vmlal.s16	q15, d9, d6[0]
	vld1.16	{d8, d9}, [lr]!
	vmlal.s16	q8, d10, d0[1]
	vmlal.s16	q9, d10, d2[1]
	vmlal.s16	q10, d10, d4[1]
	vmlal.s16	q11, d10, d6[1]
	vmlal.s16	q12, d11, d0[1]
	vmlal.s16	q13, d11, d2[1]
	vmlal.s16	q14, d11, d4[1]
	vmlal.s16	q15, d11, d6[1]
	vld1.16	{d10, d11}, [lr]!
	vmlal.s16	q8, d12, d0[2]
	vmlal.s16	q9, d12, d2[2]
	vmlal.s16	q10, d12, d4[2]
	vmlal.s16	q11, d12, d6[2]
	vmlal.s16	q12, d13, d0[2]
	vmlal.s16	q13, d13, d2[2]
	vmlal.s16	q14, d13, d4[2]
	vmlal.s16	q15, d13, d6[2]
	vld1.16	{d12, d13}, [lr]!
	vmlal.s16	q8, d14, d0[3]
	vmlal.s16	q9, d14, d2[3]
	vmlal.s16	q10, d14, d4[3]
	vmlal.s16	q11, d14, d6[3]
	vmlal.s16	q12, d15, d0[3]
	vmlal.s16	q13, d15, d2[3]
	vmlal.s16	q14, d15, d4[3]
	vmlal.s16	q15, d15, d6[3]
	vld1.16	{d14, d15}, [lr]!
	vmlal.s16	q8, d8, d1[0]
	vmlal.s16	q9, d8, d3[0]
	vmlal.s16	q10, d8, d5[0]
	vmlal.s16	q11, d8, d7[0]
	vmlal.s16	q12, d9, d1[0]
	vmlal.s16	q13, d9, d3[0]
	vmlal.s16	q14, d9, d5[0]
	vmlal.s16	q15, d9, d7[0]
	vmlal.s16	q8, d10, d1[1]
	vmlal.s16	q9, d10, d3[1]
	vmlal.s16	q10, d10, d5[1]
	vmlal.s16	q11, d10, d7[1]
	vmlal.s16	q12, d11, d1[1]
	vmlal.s16	q13, d11, d3[1]
	vmlal.s16	q14, d11, d5[1]
	vmlal.s16	q15, d11, d7[1]
	vmlal.s16	q8, d12, d1[2]
	vmlal.s16	q9, d12, d3[2]
	vmlal.s16	q10, d12, d5[2]
	vmlal.s16	q11, d12, d7[2]
	vmlal.s16	q12, d13, d1[2]
	vmlal.s16	q13, d13, d3[2]
	vmlal.s16	q14, d13, d5[2]
	vmlal.s16	q15, d13, d7[2]
	vmlal.s16	q8, d14, d1[3]
	vmlal.s16	q9, d14, d3[3]
	vmlal.s16	q10, d14, d5[3]
	vmlal.s16	q11, d14, d7[3]
	vmlal.s16	q12, d15, d1[3]
	vmlal.s16	q13, d15, d3[3]
	vmlal.s16	q14, d15, d5[3]
	vmlal.s16	q15, d15, d7[3]
.Ltmp2:
	adds	r5, r5, #8
	ble	.Ltmp5
.Ltmp6:
	vld1.16	{d0[]}, [r1]!
	vld1.16	{d8, d9}, [lr]!
	vld1.16	{d2[]}, [r2]!
	vld1.16	{d4[]}, [r3]!
	vld1.16	{d6[]}, [r12]!
	subs	r5, r5, #1
	vmlal.s16	q8, d8, d0[0]
	vmlal.s16	q9, d8, d2[0]
	vmlal.s16	q10, d8, d4[0]
	vmlal.s16	q11, d8, d6[0]
	vmlal.s16	q12, d9, d0[0]
	vmlal.s16	q13, d9, d2[0]
	vmlal.s16	q14, d9, d4[0]
	vmlal.s16	q15, d9, d6[0]
	bne	.Ltmp6
.Ltmp5:
	subs	r4, r4, #1
	beq	.Ltmp7
	ldr	r5, [r0, #32]
	cmp	r5, r4
	ldreq	r5, [r0, #36]
	ldrne	r5, [r0, #16]
	add	r1, r1, r5
	add	r2, r2, r5
	add	r3, r3, r5
	add	r12, r12, r5
	b	.Ltmp1
.Ltmp7:
	ldr	r1, [r0, #12]
	add	r2, r1, #2048
	vst1.32	{d16, d17, d18, d19}, [r1]!
	vst1.32	{d24, d25, d26, d27}, [r2]!
	vst1.32	{d20, d21, d22, d23}, [r1]
	vst1.32	{d28, d29, d30, d31}, [r2]

	@NO_APP
	.loc	1 121 1 epilogue_begin          @ csrc/kernels/conv_s16/conv_s16_tile_4x8_neon.cpp:121:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r11, pc}
.Ltmp8:
.Lfunc_end0:
	.size	_ZN7facesig12tile_4x8_s16ERKNS_7TileS16E, .Lfunc_end0-_ZN7facesig12tile_4x8_s16ERKNS_7TileS16E
	.cfi_endproc
	.fnend
                                        @ -- End function
	.globl	_ZN7facesig18tile_4x8_bytes_s16ERKNS_7TileS16ERKNS_7TileOutE @ -- Begin function _ZN7facesig18tile_4x8_bytes_s16ERKNS_7TileS16ERKNS_7TileOutE
	.p2align	2
	.type	_ZN7facesig18tile_4x8_bytes_s16ERKNS_7TileS16ERKNS_7TileOutE,%function
	.code	32
_ZN7facesig18tile_4x8_bytes_s16ERKNS_7TileS16ERKNS_7TileOutE: @ @_ZN7facesig18tile_4x8_bytes_s16ERKNS_7TileS16ERKNS_7TileOutE
.Lfunc_begin1:
	.loc	1 143 0                         @ csrc/kernels/conv_s16/conv_s16_tile_4x8_neon.cpp:143:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: tile_4x8_bytes_s16:tile <- $r0
	@DEBUG_VALUE: tile_4x8_bytes_s16:to <- $r1
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
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
.Ltmp9:
	.loc	1 146 5 prologue_end            @ csrc/kernels/conv_s16/conv_s16_tile_4x8_neon.cpp:146:5
	@APP
	ldr	r6, [r0, #8]
	vld1.32	{d16, d17}, [r6]!
	vld1.32	{d24, d25}, [r6]
	ldr	r6, [r0]
	ldr	r2, [r6]
	ldr	r3, [r6, #4]
	ldr	r12, [r6, #8]
	ldr	lr, [r6, #12]
	ldr	r4, [r0, #4]
	ldr	r5, [r0, #24]
	vorr	q9, q8, q8
	vorr	q13, q12, q12
	vorr	q10, q8, q8
	vorr	q14, q12, q12
	vorr	q11, q8, q8
	vorr	q15, q12, q12
.Ltmp10:
	ldr	r6, [r0, #28]
	subs	r6, r6, #8
	blt	.Ltmp11
	vld1.16	{d0, d1}, [r2]!
	vld1.16	{d8, d9}, [r4]!
	vld1.16	{d2, d3}, [r3]!
	vld1.16	{d4, d5}, [r12]!
	vld1.16	{d6, d7}, [lr]!
	vld1.16	{d10, d11}, [r4]!
	vld1.16	{d12, d13}, [r4]!
	vld1.16	{d14, d15}, [r4]!
	subs	r6, r6, #8
	blt	.Ltmp12
.Ltmp13:
	vmlal.s16	q8, d8, d0[0]
	vmlal.s16	q9, d8, d2[0]
	vmlal.s16	q10, d8, d4[0]
	vmlal.s16	q11, d8, d6[0]
	vmlal.s16	q12, d9, d0[0]
	vmlal.s16	q13, d9, d2[0]
	vmlal.s16	q14, d9, d4[0]
	vmlal.s16	q15, d9, d6[0]
	vld1.16	{d8, d9}, [r4]!
	vmlal.s16	q8, d10, d0[1]
	vmlal.s16	q9, d10, d2[1]
	vmlal.s16	q10, d10, d4[1]
	vmlal.s16	q11, d10, d6[1]
	vmlal.s16	q12, d11, d0[1]
	vmlal.s16	q13, d11, d2[1]
	vmlal.s16	q14, d11, d4[1]
	vmlal.s16	q15, d11, d6[1]
	vld1.16	{d10, d11}, [r4]!
	vmlal.s16	q8, d12, d0[2]
	vmlal.s16	q9, d12, d2[2]
	vmlal.s16	q10, d12, d4[2]
	vmlal.s16	q11, d12, d6[2]
	vmlal.s16	q12, d13, d0[2]
	vmlal.s16	q13, d13, d2[2]
	vmlal.s16	q14, d13, d4[2]
	vmlal.s16	q15, d13, d6[2]
	vld1.16	{d12, d13}, [r4]!
	vmlal.s16	q8, d14, d0[3]
	vmlal.s16	q9, d14, d2[3]
	vmlal.s16	q10, d14, d4[3]
	vmlal.s16	q11, d14, d6[3]
	vmlal.s16	q12, d15, d0[3]
	vmlal.s16	q13, d15, d2[3]
	vmlal.s16	q14, d15, d4[3]
	vmlal.s16	q15, d15, d6[3]
	vld1.16	{d14, d15}, [r4]!
	vmlal.s16	q8, d8, d1[0]
	vmlal.s16	q9, d8, d3[0]
	vmlal.s16	q10, d8, d5[0]
	vmlal.s16	q11, d8, d7[0]
	vmlal.s16	q12, d9, d1[0]
	vmlal.s16	q13, d9, d3[0]
	vmlal.s16	q14, d9, d5[0]
	vmlal.s16	q15, d9, d7[0]
	vld1.16	{d8, d9}, [r4]!
	vmlal.s16	q8, d10, d1[1]
	vmlal.s16	q9, d10, d3[1]
	vmlal.s16	q10, d10, d5[1]
	vmlal.s16	q11, d10, d7[1]
	vmlal.s16	q12, d11, d1[1]
	vmlal.s16	q13, d11, d3[1]
	vmlal.s16	q14, d11, d5[1]
	vmlal.s16	q15, d11, d7[1]
	vld1.16	{d10, d11}, [r4]!
	vmlal.s16	q8, d12, d1[2]
	vmlal.s16	q9, d12, d3[2]
	vmlal.s16	q10, d12, d5[2]
	vmlal.s16	q11, d12, d7[2]
	vmlal.s16	q12, d13, d1[2]
	vmlal.s16	q13, d13, d3[2]
	vmlal.s16	q14, d13, d5[2]
	vmlal.s16	q15, d13, d7[2]
	vld1.16	{d12, d13}, [r4]!
	subs	r6, r6, #8
	vmlal.s16	q8, d14, d1[3]
	vmlal.s16	q12, d15, d1[3]
	vld1.16	{d0, d1}, [r2]!
	vmlal.s16	q9, d14, d3[3]
	vmlal.s16	q13, d15, d3[3]
	vld1.16	{d2, d3}, [r3]!
	vmlal.s16	q10, d14, d5[3]
	vmlal.s16	q14, d15, d5[3]
	vld1.16	{d4, d5}, [r12]!
	vmlal.s16	q11, d14, d7[3]
	vmlal.s16	q15, d15, d7[3]
	vld1.16	{d6, d7}, [lr]!
	vld1.16	{d14, d15}, [r4]!
	bge	.Ltmp13
.Ltmp12:
	vmlal.s16	q8, d8, d0[0]
	vmlal.s16	q9, d8, d2[0]
	vmlal.s16	q10, d8, d4[0]
	vmlal.s16	q11, d8, d6[0]
	vmlal.s16	q12, d9, d0[0]
	vmlal.s16	q13, d9, d2[0]
	vmlal.s16	q14, d9, d4[0]
	vmlal.s16	q15, d9, d6[0]
	vld1.16	{d8, d9}, [r4]!
	vmlal.s16	q8, d10, d0[1]
	vmlal.s16	q9, d10, d2[1]
	vmlal.s16	q10, d10, d4[1]
	vmlal.s16	q11, d10, d6[1]
	vmlal.s16	q12, d11, d0[1]
	vmlal.s16	q13, d11, d2[1]
	vmlal.s16	q14, d11, d4[1]
	vmlal.s16	q15, d11, d6[1]
	vld1.16	{d10, d11}, [r4]!
	vmlal.s16	q8, d12, d0[2]
	vmlal.s16	q9, d12, d2[2]
	vmlal.s16	q10, d12, d4[2]
	vmlal.s16	q11, d12, d6[2]
	vmlal.s16	q12, d13, d0[2]
	vmlal.s16	q13, d13, d2[2]
	vmlal.s16	q14, d13, d4[2]
	vmlal.s16	q15, d13, d6[2]
	vld1.16	{d12, d13}, [r4]!
	vmlal.s16	q8, d14, d0[3]
	vmlal.s16	q9, d14, d2[3]
	vmlal.s16	q10, d14, d4[3]
	vmlal.s16	q11, d14, d6[3]
	vmlal.s16	q12, d15, d0[3]
	vmlal.s16	q13, d15, d2[3]
	vmlal.s16	q14, d15, d4[3]
	vmlal.s16	q15, d15, d6[3]
	vld1.16	{d14, d15}, [r4]!
	vmlal.s16	q8, d8, d1[0]
	vmlal.s16	q9, d8, d3[0]
	vmlal.s16	q10, d8, d5[0]
	vmlal.s16	q11, d8, d7[0]
	vmlal.s16	q12, d9, d1[0]
	vmlal.s16	q13, d9, d3[0]
	vmlal.s16	q14, d9, d5[0]
	vmlal.s16	q15, d9, d7[0]
	vmlal.s16	q8, d10, d1[1]
	vmlal.s16	q9, d10, d3[1]
	vmlal.s16	q10, d10, d5[1]
	vmlal.s16	q11, d10, d7[1]
	vmlal.s16	q12, d11, d1[1]
	vmlal.s16	q13, d11, d3[1]
	vmlal.s16	q14, d11, d5[1]
	vmlal.s16	q15, d11, d7[1]
	vmlal.s16	q8, d12, d1[2]
	vmlal.s16	q9, d12, d3[2]
	vmlal.s16	q10, d12, d5[2]
	vmlal.s16	q11, d12, d7[2]
	vmlal.s16	q12, d13, d1[2]
	vmlal.s16	q13, d13, d3[2]
	vmlal.s16	q14, d13, d5[2]
	vmlal.s16	q15, d13, d7[2]
	vmlal.s16	q8, d14, d1[3]
	vmlal.s16	q9, d14, d3[3]
	vmlal.s16	q10, d14, d5[3]
	vmlal.s16	q11, d14, d7[3]
	vmlal.s16	q12, d15, d1[3]
	vmlal.s16	q13, d15, d3[3]
	vmlal.s16	q14, d15, d5[3]
	vmlal.s16	q15, d15, d7[3]
.Ltmp11:
	adds	r6, r6, #8
	ble	.Ltmp14
.Ltmp15:
	vld1.16	{d0[]}, [r2]!
	vld1.16	{d8, d9}, [r4]!
	vld1.16	{d2[]}, [r3]!
	vld1.16	{d4[]}, [r12]!
	vld1.16	{d6[]}, [lr]!
	subs	r6, r6, #1
	vmlal.s16	q8, d8, d0[0]
	vmlal.s16	q9, d8, d2[0]
	vmlal.s16	q10, d8, d4[0]
	vmlal.s16	q11, d8, d6[0]
	vmlal.s16	q12, d9, d0[0]
	vmlal.s16	q13, d9, d2[0]
	vmlal.s16	q14, d9, d4[0]
	vmlal.s16	q15, d9, d6[0]
	bne	.Ltmp15
.Ltmp14:
	subs	r5, r5, #1
	beq	.Ltmp16
	ldr	r6, [r0, #32]
	cmp	r6, r5
	ldreq	r6, [r0, #36]
	ldrne	r6, [r0, #16]
	add	r2, r2, r6
	add	r3, r3, r6
	add	r12, r12, r6
	add	lr, lr, r6
	b	.Ltmp10
.Ltmp16:
	ldr	r2, [r1]
	add	r3, r1, #12
	add	r12, r1, #14
	vld1.32	{d0, d1, d2, d3}, [r2]
	vld1.8	{d6[]}, [r3]
	vld1.8	{d7[]}, [r12]
	vmov.f32	q2, #5.000000e-01
	ldr	r2, [r1, #4]
	ldr	r3, [r1, #8]
	pld	[lr, #768]
	pld	[lr, #800]
	pld	[lr, #832]
	pld	[lr, #864]
	vcvt.f32.s32	q8, q8
	vcvt.f32.s32	q12, q12
	vcvt.f32.s32	q9, q9
	vcvt.f32.s32	q13, q13
	vcvt.f32.s32	q10, q10
	vcvt.f32.s32	q14, q14
	vcvt.f32.s32	q11, q11
	vcvt.f32.s32	q15, q15
	pld	[lr, #896]
	pld	[lr, #928]
	pld	[lr, #960]
	pld	[lr, #992]
	vmul.f32	q8, q8, q0
	vmul.f32	q12, q12, q1
	vmul.f32	q9, q9, q0
	vmul.f32	q13, q13, q1
	vmul.f32	q10, q10, q0
	vmul.f32	q14, q14, q1
	vmul.f32	q11, q11, q0
	vmul.f32	q15, q15, q1
	vadd.f32	q8, q8, q2
	vadd.f32	q12, q12, q2
	vadd.f32	q9, q9, q2
	vadd.f32	q13, q13, q2
	vadd.f32	q10, q10, q2
	vadd.f32	q14, q14, q2
	vadd.f32	q11, q11, q2
	vadd.f32	q15, q15, q2
	vcvt.u32.f32	q8, q8
	vcvt.u32.f32	q12, q12
	vcvt.u32.f32	q9, q9
	vcvt.u32.f32	q13, q13
	vcvt.u32.f32	q10, q10
	vcvt.u32.f32	q14, q14
	vcvt.u32.f32	q11, q11
	vcvt.u32.f32	q15, q15
	vqmovn.u32	d8, q8
	vqmovn.u32	d9, q12
	vqmovn.u32	d10, q9
	vqmovn.u32	d11, q13
	vqmovn.u32	d12, q10
	vqmovn.u32	d13, q14
	vqmovn.u32	d14, q11
	vqmovn.u32	d15, q15
	vqmovn.u16	d16, q4
	vqmovn.u16	d17, q5
	vqmovn.u16	d18, q6
	vqmovn.u16	d19, q7
	vmin.u8	d16, d16, d6
	vmin.u8	d17, d17, d6
	vmin.u8	d18, d18, d6
	vmin.u8	d19, d19, d6
	vadd.i8	d16, d16, d7
	vadd.i8	d17, d17, d7
	vadd.i8	d18, d18, d7
	vadd.i8	d19, d19, d7
	vst1.8	{d16}, [r2], r3
	vst1.8	{d17}, [r2], r3
	vst1.8	{d18}, [r2], r3
	vst1.8	{d19}, [r2]

	@NO_APP
	.loc	1 191 1 epilogue_begin          @ csrc/kernels/conv_s16/conv_s16_tile_4x8_neon.cpp:191:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp17:
.Lfunc_end1:
	.size	_ZN7facesig18tile_4x8_bytes_s16ERKNS_7TileS16ERKNS_7TileOutE, .Lfunc_end1-_ZN7facesig18tile_4x8_bytes_s16ERKNS_7TileS16ERKNS_7TileOutE
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.file	10 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16_tiles.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
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
	.byte	5                               @ Abbreviation Code
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
	.byte	6                               @ Abbreviation Code
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
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	9                               @ Abbreviation Code
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
	.byte	10                              @ Abbreviation Code
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
	.byte	11                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	12                              @ Abbreviation Code
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
	.byte	13                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	14                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	15                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	16                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
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
	.byte	1                               @ Abbrev [1] 0xb:0x540 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x1bb DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x70 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string61                 @ DW_AT_linkage_name
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	4                               @ Abbrev [4] 0x40:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	1270                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x4d:0xb DW_TAG_variable
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	107                             @ DW_AT_decl_line
	.long	1290                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x58:0xb DW_TAG_variable
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	107                             @ DW_AT_decl_line
	.long	1290                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x63:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	107                             @ DW_AT_decl_line
	.long	1290                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x6e:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	107                             @ DW_AT_decl_line
	.long	1290                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x79:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	107                             @ DW_AT_decl_line
	.long	1290                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x84:0xb DW_TAG_variable
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	766                             @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x8f:0xb DW_TAG_variable
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	766                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	3                               @ Abbrev [3] 0x9b:0x7d DW_TAG_subprogram
	.long	.Lfunc_begin1                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string63                 @ DW_AT_linkage_name
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	4                               @ Abbrev [4] 0xb0:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	1270                            @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0xbd:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	1326                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0xca:0xb DW_TAG_variable
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	144                             @ DW_AT_decl_line
	.long	1290                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0xd5:0xb DW_TAG_variable
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	144                             @ DW_AT_decl_line
	.long	1290                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0xe0:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	144                             @ DW_AT_decl_line
	.long	1290                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0xeb:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	144                             @ DW_AT_decl_line
	.long	1290                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0xf6:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	144                             @ DW_AT_decl_line
	.long	1290                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x101:0xb DW_TAG_variable
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	145                             @ DW_AT_decl_line
	.long	766                             @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x10c:0xb DW_TAG_variable
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	145                             @ DW_AT_decl_line
	.long	766                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	6                               @ Abbrev [6] 0x118:0x82 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	40                              @ DW_AT_byte_size
	.byte	10                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0x121:0xc DW_TAG_member
	.long	.Linfo_string66                 @ DW_AT_name
	.long	1280                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x12d:0xc DW_TAG_member
	.long	.Linfo_string67                 @ DW_AT_name
	.long	1290                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x139:0xc DW_TAG_member
	.long	.Linfo_string68                 @ DW_AT_name
	.long	1300                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x145:0xc DW_TAG_member
	.long	.Linfo_string69                 @ DW_AT_name
	.long	1310                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x151:0xc DW_TAG_member
	.long	.Linfo_string70                 @ DW_AT_name
	.long	1315                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x15d:0xc DW_TAG_member
	.long	.Linfo_string72                 @ DW_AT_name
	.long	1315                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x169:0xc DW_TAG_member
	.long	.Linfo_string73                 @ DW_AT_name
	.long	766                             @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x175:0xc DW_TAG_member
	.long	.Linfo_string74                 @ DW_AT_name
	.long	766                             @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x181:0xc DW_TAG_member
	.long	.Linfo_string75                 @ DW_AT_name
	.long	766                             @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x18d:0xc DW_TAG_member
	.long	.Linfo_string76                 @ DW_AT_name
	.long	1315                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	6                               @ Abbrev [6] 0x19a:0x46 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	16                              @ DW_AT_byte_size
	.byte	10                              @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0x1a3:0xc DW_TAG_member
	.long	.Linfo_string85                 @ DW_AT_name
	.long	1336                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x1af:0xc DW_TAG_member
	.long	.Linfo_string87                 @ DW_AT_name
	.long	1353                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x1bb:0xc DW_TAG_member
	.long	.Linfo_string88                 @ DW_AT_name
	.long	1315                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x1c7:0xc DW_TAG_member
	.long	.Linfo_string89                 @ DW_AT_name
	.long	853                             @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x1d3:0xc DW_TAG_member
	.long	.Linfo_string90                 @ DW_AT_name
	.long	824                             @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	14                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x1e1:0xd7 DW_TAG_namespace
	.long	.Linfo_string4                  @ DW_AT_name
	.byte	8                               @ Abbrev [8] 0x1e6:0xd1 DW_TAG_namespace
	.long	.Linfo_string5                  @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	9                               @ Abbrev [9] 0x1eb:0x7 DW_TAG_imported_declaration
	.byte	3                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	696                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x1f2:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	708                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x1f9:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	737                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x200:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	766                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x207:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	795                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x20e:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	824                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x215:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	853                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x21c:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	882                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x223:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	911                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x22a:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	940                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x231:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	962                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x238:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	984                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x23f:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	1006                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x246:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	1028                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x24d:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	1050                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x254:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	1072                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x25b:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	1094                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x262:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	1116                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x269:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	1127                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x270:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	1138                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x277:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	1149                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x27e:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	1160                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x285:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	1171                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x28c:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	1182                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x293:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	1193                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x29a:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	1204                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x2a1:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	1215                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x2a8:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	1226                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x2af:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	1248                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x2b8:0xb DW_TAG_typedef
	.long	707                             @ DW_AT_type
	.long	.Linfo_string6                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	11                              @ Abbrev [11] 0x2c3:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	10                              @ Abbrev [10] 0x2c4:0xb DW_TAG_typedef
	.long	719                             @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x2cf:0xb DW_TAG_typedef
	.long	730                             @ DW_AT_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x2da:0x7 DW_TAG_base_type
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x2e1:0xb DW_TAG_typedef
	.long	748                             @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x2ec:0xb DW_TAG_typedef
	.long	759                             @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x2f7:0x7 DW_TAG_base_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x2fe:0xb DW_TAG_typedef
	.long	777                             @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x309:0xb DW_TAG_typedef
	.long	788                             @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x314:0x7 DW_TAG_base_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x31b:0xb DW_TAG_typedef
	.long	806                             @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x326:0xb DW_TAG_typedef
	.long	817                             @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x331:0x7 DW_TAG_base_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x338:0xb DW_TAG_typedef
	.long	835                             @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x343:0xb DW_TAG_typedef
	.long	846                             @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x34e:0x7 DW_TAG_base_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x355:0xb DW_TAG_typedef
	.long	864                             @ DW_AT_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x360:0xb DW_TAG_typedef
	.long	875                             @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x36b:0x7 DW_TAG_base_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x372:0xb DW_TAG_typedef
	.long	893                             @ DW_AT_type
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x37d:0xb DW_TAG_typedef
	.long	904                             @ DW_AT_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x388:0x7 DW_TAG_base_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x38f:0xb DW_TAG_typedef
	.long	922                             @ DW_AT_type
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x39a:0xb DW_TAG_typedef
	.long	933                             @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x3a5:0x7 DW_TAG_base_type
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x3ac:0xb DW_TAG_typedef
	.long	951                             @ DW_AT_type
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x3b7:0xb DW_TAG_typedef
	.long	719                             @ DW_AT_type
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x3c2:0xb DW_TAG_typedef
	.long	973                             @ DW_AT_type
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x3cd:0xb DW_TAG_typedef
	.long	748                             @ DW_AT_type
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x3d8:0xb DW_TAG_typedef
	.long	995                             @ DW_AT_type
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x3e3:0xb DW_TAG_typedef
	.long	777                             @ DW_AT_type
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x3ee:0xb DW_TAG_typedef
	.long	1017                            @ DW_AT_type
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x3f9:0xb DW_TAG_typedef
	.long	806                             @ DW_AT_type
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x404:0xb DW_TAG_typedef
	.long	1039                            @ DW_AT_type
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x40f:0xb DW_TAG_typedef
	.long	835                             @ DW_AT_type
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x41a:0xb DW_TAG_typedef
	.long	1061                            @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x425:0xb DW_TAG_typedef
	.long	864                             @ DW_AT_type
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x430:0xb DW_TAG_typedef
	.long	1083                            @ DW_AT_type
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x43b:0xb DW_TAG_typedef
	.long	893                             @ DW_AT_type
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x446:0xb DW_TAG_typedef
	.long	1105                            @ DW_AT_type
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x451:0xb DW_TAG_typedef
	.long	922                             @ DW_AT_type
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x45c:0xb DW_TAG_typedef
	.long	730                             @ DW_AT_type
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x467:0xb DW_TAG_typedef
	.long	788                             @ DW_AT_type
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x472:0xb DW_TAG_typedef
	.long	788                             @ DW_AT_type
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x47d:0xb DW_TAG_typedef
	.long	817                             @ DW_AT_type
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x488:0xb DW_TAG_typedef
	.long	846                             @ DW_AT_type
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x493:0xb DW_TAG_typedef
	.long	904                             @ DW_AT_type
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x49e:0xb DW_TAG_typedef
	.long	904                             @ DW_AT_type
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4a9:0xb DW_TAG_typedef
	.long	933                             @ DW_AT_type
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4b4:0xb DW_TAG_typedef
	.long	788                             @ DW_AT_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4bf:0xb DW_TAG_typedef
	.long	904                             @ DW_AT_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4ca:0xb DW_TAG_typedef
	.long	1237                            @ DW_AT_type
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4d5:0xb DW_TAG_typedef
	.long	817                             @ DW_AT_type
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4e0:0xb DW_TAG_typedef
	.long	1259                            @ DW_AT_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4eb:0xb DW_TAG_typedef
	.long	933                             @ DW_AT_type
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x4f6:0x5 DW_TAG_reference_type
	.long	1275                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x4fb:0x5 DW_TAG_const_type
	.long	280                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x500:0x5 DW_TAG_pointer_type
	.long	1285                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x505:0x5 DW_TAG_const_type
	.long	1290                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x50a:0x5 DW_TAG_pointer_type
	.long	1295                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x50f:0x5 DW_TAG_const_type
	.long	737                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x514:0x5 DW_TAG_pointer_type
	.long	1305                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x519:0x5 DW_TAG_const_type
	.long	766                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x51e:0x5 DW_TAG_pointer_type
	.long	766                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x523:0xb DW_TAG_typedef
	.long	788                             @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x52e:0x5 DW_TAG_reference_type
	.long	1331                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x533:0x5 DW_TAG_const_type
	.long	410                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x538:0x5 DW_TAG_pointer_type
	.long	1341                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x53d:0x5 DW_TAG_const_type
	.long	1346                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x542:0x7 DW_TAG_base_type
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	16                              @ Abbrev [16] 0x549:0x1 DW_TAG_pointer_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/conv_s16/conv_s16_tile_4x8_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=70
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=85
.Linfo_string4:
	.asciz	"std"                           @ string offset=93
.Linfo_string5:
	.asciz	"__1"                           @ string offset=97
.Linfo_string6:
	.asciz	"max_align_t"                   @ string offset=101
.Linfo_string7:
	.asciz	"signed char"                   @ string offset=113
.Linfo_string8:
	.asciz	"__int8_t"                      @ string offset=125
.Linfo_string9:
	.asciz	"int8_t"                        @ string offset=134
.Linfo_string10:
	.asciz	"short"                         @ string offset=141
.Linfo_string11:
	.asciz	"__int16_t"                     @ string offset=147
.Linfo_string12:
	.asciz	"int16_t"                       @ string offset=157
.Linfo_string13:
	.asciz	"int"                           @ string offset=165
.Linfo_string14:
	.asciz	"__int32_t"                     @ string offset=169
.Linfo_string15:
	.asciz	"int32_t"                       @ string offset=179
.Linfo_string16:
	.asciz	"long long"                     @ string offset=187
.Linfo_string17:
	.asciz	"__int64_t"                     @ string offset=197
.Linfo_string18:
	.asciz	"int64_t"                       @ string offset=207
.Linfo_string19:
	.asciz	"unsigned char"                 @ string offset=215
.Linfo_string20:
	.asciz	"__uint8_t"                     @ string offset=229
.Linfo_string21:
	.asciz	"uint8_t"                       @ string offset=239
.Linfo_string22:
	.asciz	"unsigned short"                @ string offset=247
.Linfo_string23:
	.asciz	"__uint16_t"                    @ string offset=262
.Linfo_string24:
	.asciz	"uint16_t"                      @ string offset=273
.Linfo_string25:
	.asciz	"unsigned int"                  @ string offset=282
.Linfo_string26:
	.asciz	"__uint32_t"                    @ string offset=295
.Linfo_string27:
	.asciz	"uint32_t"                      @ string offset=306
.Linfo_string28:
	.asciz	"unsigned long long"            @ string offset=315
.Linfo_string29:
	.asciz	"__uint64_t"                    @ string offset=334
.Linfo_string30:
	.asciz	"uint64_t"                      @ string offset=345
.Linfo_string31:
	.asciz	"__int_least8_t"                @ string offset=354
.Linfo_string32:
	.asciz	"int_least8_t"                  @ string offset=369
.Linfo_string33:
	.asciz	"__int_least16_t"               @ string offset=382
.Linfo_string34:
	.asciz	"int_least16_t"                 @ string offset=398
.Linfo_string35:
	.asciz	"__int_least32_t"               @ string offset=412
.Linfo_string36:
	.asciz	"int_least32_t"                 @ string offset=428
.Linfo_string37:
	.asciz	"__int_least64_t"               @ string offset=442
.Linfo_string38:
	.asciz	"int_least64_t"                 @ string offset=458
.Linfo_string39:
	.asciz	"__uint_least8_t"               @ string offset=472
.Linfo_string40:
	.asciz	"uint_least8_t"                 @ string offset=488
.Linfo_string41:
	.asciz	"__uint_least16_t"              @ string offset=502
.Linfo_string42:
	.asciz	"uint_least16_t"                @ string offset=519
.Linfo_string43:
	.asciz	"__uint_least32_t"              @ string offset=534
.Linfo_string44:
	.asciz	"uint_least32_t"                @ string offset=551
.Linfo_string45:
	.asciz	"__uint_least64_t"              @ string offset=566
.Linfo_string46:
	.asciz	"uint_least64_t"                @ string offset=583
.Linfo_string47:
	.asciz	"int_fast8_t"                   @ string offset=598
.Linfo_string48:
	.asciz	"int_fast16_t"                  @ string offset=610
.Linfo_string49:
	.asciz	"int_fast32_t"                  @ string offset=623
.Linfo_string50:
	.asciz	"int_fast64_t"                  @ string offset=636
.Linfo_string51:
	.asciz	"uint_fast8_t"                  @ string offset=649
.Linfo_string52:
	.asciz	"uint_fast16_t"                 @ string offset=662
.Linfo_string53:
	.asciz	"uint_fast32_t"                 @ string offset=676
.Linfo_string54:
	.asciz	"uint_fast64_t"                 @ string offset=690
.Linfo_string55:
	.asciz	"intptr_t"                      @ string offset=704
.Linfo_string56:
	.asciz	"uintptr_t"                     @ string offset=713
.Linfo_string57:
	.asciz	"__intmax_t"                    @ string offset=723
.Linfo_string58:
	.asciz	"intmax_t"                      @ string offset=734
.Linfo_string59:
	.asciz	"__uintmax_t"                   @ string offset=743
.Linfo_string60:
	.asciz	"uintmax_t"                     @ string offset=755
.Linfo_string61:
	.asciz	"_ZN7facesig12tile_4x8_s16ERKNS_7TileS16E" @ string offset=765
.Linfo_string62:
	.asciz	"tile_4x8_s16"                  @ string offset=806
.Linfo_string63:
	.asciz	"_ZN7facesig18tile_4x8_bytes_s16ERKNS_7TileS16ERKNS_7TileOutE" @ string offset=819
.Linfo_string64:
	.asciz	"tile_4x8_bytes_s16"            @ string offset=880
.Linfo_string65:
	.asciz	"tile"                          @ string offset=899
.Linfo_string66:
	.asciz	"in"                            @ string offset=904
.Linfo_string67:
	.asciz	"weights"                       @ string offset=907
.Linfo_string68:
	.asciz	"bias"                          @ string offset=915
.Linfo_string69:
	.asciz	"sums"                          @ string offset=920
.Linfo_string70:
	.asciz	"skip"                          @ string offset=925
.Linfo_string71:
	.asciz	"ptrdiff_t"                     @ string offset=930
.Linfo_string72:
	.asciz	"block"                         @ string offset=940
.Linfo_string73:
	.asciz	"rows"                          @ string offset=946
.Linfo_string74:
	.asciz	"length"                        @ string offset=951
.Linfo_string75:
	.asciz	"turn"                          @ string offset=958
.Linfo_string76:
	.asciz	"back"                          @ string offset=963
.Linfo_string77:
	.asciz	"TileS16"                       @ string offset=968
.Linfo_string78:
	.asciz	"in0"                           @ string offset=976
.Linfo_string79:
	.asciz	"in1"                           @ string offset=980
.Linfo_string80:
	.asciz	"in2"                           @ string offset=984
.Linfo_string81:
	.asciz	"in3"                           @ string offset=988
.Linfo_string82:
	.asciz	"w8"                            @ string offset=992
.Linfo_string83:
	.asciz	"left"                          @ string offset=995
.Linfo_string84:
	.asciz	"to"                            @ string offset=1000
.Linfo_string85:
	.asciz	"multipliers"                   @ string offset=1003
.Linfo_string86:
	.asciz	"float"                         @ string offset=1015
.Linfo_string87:
	.asciz	"out"                           @ string offset=1021
.Linfo_string88:
	.asciz	"step"                          @ string offset=1025
.Linfo_string89:
	.asciz	"most"                          @ string offset=1030
.Linfo_string90:
	.asciz	"zero_point"                    @ string offset=1035
.Linfo_string91:
	.asciz	"TileOut"                       @ string offset=1046
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
