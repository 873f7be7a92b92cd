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
	.file	"conv_s16_tile_4x12_neon.cpp"
	.text
	.globl	_ZN7facesig13tile_4x12_s16ERKNS_7TileS16E @ -- Begin function _ZN7facesig13tile_4x12_s16ERKNS_7TileS16E
	.p2align	2
	.type	_ZN7facesig13tile_4x12_s16ERKNS_7TileS16E,%function
	.code	32
_ZN7facesig13tile_4x12_s16ERKNS_7TileS16E: @ @_ZN7facesig13tile_4x12_s16ERKNS_7TileS16E
.Lfunc_begin0:
	.file	1 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16_tile_4x12_neon.cpp"
	.loc	1 105 0                         @ csrc/kernels/conv_s16/conv_s16_tile_4x12_neon.cpp:105:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: tile_4x12_s16:tile <- $r0
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
.Ltmp0:
	.loc	1 108 5 prologue_end            @ csrc/kernels/conv_s16/conv_s16_tile_4x12_neon.cpp:108:5
	@APP
	ldr	r6, [r0, #8]
	vld1.32	{d8, d9}, [r6]!
	vld1.32	{d16, d17}, [r6]!
	vld1.32	{d24, d25}, [r6]
	ldr	r6, [r0]
	ldr	r1, [r6]
	ldr	r2, [r6, #4]
	ldr	r3, [r6, #8]
	ldr	r12, [r6, #12]
	ldr	lr, [r0, #4]
	ldr	r5, [r0, #24]
	ldr	r4, [r0, #20]
	add	r4, lr, r4
	vorr	q5, q4, q4
	vorr	q9, q8, q8
	vorr	q13, q12, q12
	vorr	q6, q4, q4
	vorr	q10, q8, q8
	vorr	q14, q12, q12
	vorr	q7, q4, q4
	vorr	q11, q8, q8
	vorr	q15, q12, q12
.Ltmp1:
	ldr	r6, [r0, #28]
	subs	r6, r6, #4
	blt	.Ltmp2
	vld1.16	{d0}, [r1]!
	vld1.16	{d4, d5}, [lr]!
	vld1.16	{d1}, [r2]!
	vld1.16	{d2}, [r3]!
	vld1.16	{d3}, [r12]!
	vld1.16	{d6, d7}, [r4]!
	subs	r6, r6, #4
	blt	.Ltmp3
.Ltmp4:
	vmlal.s16	q4, d4, d0[0]
	vmlal.s16	q5, d4, d1[0]
	vmlal.s16	q6, d4, d2[0]
	vmlal.s16	q7, d4, d3[0]
	vmlal.s16	q8, d5, d0[0]
	vmlal.s16	q9, d5, d1[0]
	vmlal.s16	q10, d5, d2[0]
	vmlal.s16	q11, d5, d3[0]
	vld1.16	{d4, d5}, [lr]!
	vmlal.s16	q12, d6, d0[0]
	vmlal.s16	q13, d6, d1[0]
	vmlal.s16	q14, d6, d2[0]
	vmlal.s16	q15, d6, d3[0]
	vmlal.s16	q4, d4, d0[1]
	vmlal.s16	q5, d4, d1[1]
	vmlal.s16	q6, d4, d2[1]
	vmlal.s16	q7, d4, d3[1]
	vmlal.s16	q8, d5, d0[1]
	vmlal.s16	q9, d5, d1[1]
	vmlal.s16	q10, d5, d2[1]
	vmlal.s16	q11, d5, d3[1]
	vld1.16	{d4, d5}, [lr]!
	vmlal.s16	q12, d7, d0[1]
	vmlal.s16	q13, d7, d1[1]
	vmlal.s16	q14, d7, d2[1]
	vmlal.s16	q15, d7, d3[1]
	vld1.16	{d6, d7}, [r4]!
	vmlal.s16	q4, d4, d0[2]
	vmlal.s16	q5, d4, d1[2]
	vmlal.s16	q6, d4, d2[2]
	vmlal.s16	q7, d4, d3[2]
	vmlal.s16	q8, d5, d0[2]
	vmlal.s16	q9, d5, d1[2]
	vmlal.s16	q10, d5, d2[2]
	vmlal.s16	q11, d5, d3[2]
	vld1.16	{d4, d5}, [lr]!
	vmlal.s16	q12, d6, d0[2]
	vmlal.s16	q13, d6, d1[2]
	vmlal.s16	q14, d6, d2[2]
	vmlal.s16	q15, d6, d3[2]
	vmlal.s16	q4, d4, d0[3]
	vmlal.s16	q5, d4, d1[3]
	vmlal.s16	q6, d4, d2[3]
	vmlal.s16	q7, d4, d3[3]
	vmlal.s16	q8, d5, d0[3]
	vmlal.s16	q9, d5, d1[3]
	vmlal.s16	q10, d5, d2[3]
	vmlal.s16	q11, d5, d3[3]
	vld1.16	{d4, d5}, [lr]!
	subs	r6, r6, #4
	vmlal.s16	q12, d7, d0[3]
	vld1.16	{d0}, [r1]!
	vmlal.s16	q13, d7, d1[3]
	vld1.16	{d1}, [r2]!
	vmlal.s16	q14, d7, d2[3]
	vld1.16	{d2}, [r3]!
	vmlal.s16	q15, d7, d3[3]
	vld1.16	{d3}, [r12]!
	vld1.16	{d6, d7}, [r4]!
	bge	.Ltmp4
.Ltmp3:
	vmlal.s16	q4, d4, d0[0]
	vmlal.s16	q5, d4, d1[0]
	vmlal.s16	q6, d4, d2[0]
	vmlal.s16	q7, d4, d3[0]
	vmlal.s16	q8, d5, d0[0]
	vmlal.s16	q9, d5, d1[0]
	vmlal.s16	q10, d5, d2[0]
	vmlal.s16	q11, d5, d3[0]
	vld1.16	{d4, d5}, [lr]!
	vmlal.s16	q12, d6, d0[0]
	vmlal.s16	q13, d6, d1[0]
	vmlal.s16	q14, d6, d2[0]
	vmlal.s16	q15, d6, d3[0]
	vmlal.s16	q4, d4, d0[1]
	vmlal.s16	q5, d4, d1[1]
	vmlal.s16	q6, d4, d2[1]
	vmlal.s16	q7, d4, d3[1]
	vmlal.s16	q8, d5, d0[1]
	vmlal.s16	q9, d5, d1[1]
	vmlal.s16	q10, d5, d2[1]
	vmlal.s16	q11, d5, d3[1]
	vld1.16	{d4, d5}, [lr]!
	vmlal.s16	q12, d7, d0[1]
	vmlal.s16	q13, d7, d1[1]
	vmlal.s16	q14, d7, d2[1]
	vmlal.s16	q15, d7, d3[1]
	vld1.16	{d6, d7}, [r4]!
	vmlal.s16	q4, d4, d0[2]
	vmlal.s16	q5, d4, d1[2]
	vmlal.s16	q6, d4, d2[2]
	vmlal.s16	q7, d4, d3[2]
	vmlal.s16	q8, d5, d0[2]
	vmlal.s16	q9, d5, d1[2]
	vmlal.s16	q10, d5, d2[2]
	vmlal.s16	q11, d5, d3[2]
	vld1.16	{d4, d5}, [lr]!
	vmlal.s16	q12, d6, d0[2]
	vmlal.s16	q13, d6, d1[2]
	vmlal.s16	q14, d6, d2[2]
	vmlal.s16	q15, d6, d3[2]
	vmlal.s16	q4, d4, d0[3]
	vmlal.s16	q5, d4, d1[3]
	vmlal.s16	q6, d4, d2[3]
	vmlal.s16	q7, d4, d3[3]
	vmlal.s16	q8, d5, d0[3]
	vmlal.s16	q9, d5, d1[3]
	vmlal.s16	q10, d5, d2[3]
	vmlal.s16	q11, d5, d3[3]
	vmlal.s16	q12, d7, d0[3]
	vmlal.s16	q13, d7, d1[3]
	vmlal.s16	q14, d7, d2[3]
	vmlal.s16	q15, d7, d3[3]
.Ltmp2:
	adds	r6, r6, #4
	ble	.Ltmp5
.Ltmp6:
	vld1.16	{d0[]}, [r1]!
	vld1.16	{d4, d5}, [lr]!
	vld1.16	{d1[]}, [r2]!
	vld1.16	{d2[]}, [r3]!
	vld1.16	{d3[]}, [r12]!
	vld1.16	{d6}, [r4]!
	subs	r6, r6, #1
	vmlal.s16	q4, d4, d0[0]
	vmlal.s16	q5, d4, d1[0]
	vmlal.s16	q6, d4, d2[0]
	vmlal.s16	q7, d4, d3[0]
	vmlal.s16	q8, d5, d0[0]
	vmlal.s16	q9, d5, d1[0]
	vmlal.s16	q10, d5, d2[0]
	vmlal.s16	q11, d5, d3[0]
	vmlal.s16	q12, d6, d0[0]
	vmlal.s16	q13, d6, d1[0]
	vmlal.s16	q14, d6, d2[0]
	vmlal.s16	q15, d6, d3[0]
	bne	.Ltmp6
.Ltmp5:
	subs	r5, r5, #1
	beq	.Ltmp7
	ldr	r6, [r0, #32]
	cmp	r6, r5
	ldreq	r6, [r0, #36]
	ldrne	r6, [r0, #16]
	add	r1, r1, r6
	add	r2, r2, r6
	add	r3, r3, r6
	add	r12, r12, r6
	b	.Ltmp1
.Ltmp7:
	ldr	r1, [r0, #12]
	add	r2, r1, #2048
	add	r3, r1, #4096
	vst1.32	{d8, d9, d10, d11}, [r1]!
	vst1.32	{d16, d17, d18, d19}, [r2]!
	vst1.32	{d24, d25, d26, d27}, [r3]!
	vst1.32	{d12, d13, d14, d15}, [r1]
	vst1.32	{d20, d21, d22, d23}, [r2]
	vst1.32	{d28, d29, d30, d31}, [r3]

	@NO_APP
	.loc	1 123 1 epilogue_begin          @ csrc/kernels/conv_s16/conv_s16_tile_4x12_neon.cpp:123:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp8:
.Lfunc_end0:
	.size	_ZN7facesig13tile_4x12_s16ERKNS_7TileS16E, .Lfunc_end0-_ZN7facesig13tile_4x12_s16ERKNS_7TileS16E
	.cfi_endproc
	.fnend
                                        @ -- End function
	.globl	_ZN7facesig19tile_4x12_words_s16ERKNS_7TileS16ERKNS_7TileOutE @ -- Begin function _ZN7facesig19tile_4x12_words_s16ERKNS_7TileS16ERKNS_7TileOutE
	.p2align	2
	.type	_ZN7facesig19tile_4x12_words_s16ERKNS_7TileS16ERKNS_7TileOutE,%function
	.code	32
_ZN7facesig19tile_4x12_words_s16ERKNS_7TileS16ERKNS_7TileOutE: @ @_ZN7facesig19tile_4x12_words_s16ERKNS_7TileS16ERKNS_7TileOutE
.Lfunc_begin1:
	.loc	1 150 0                         @ csrc/kernels/conv_s16/conv_s16_tile_4x12_neon.cpp:150:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: tile_4x12_words_s16:tile <- $r0
	@DEBUG_VALUE: tile_4x12_words_s16:to <- $r1
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
.Ltmp9:
	.loc	1 153 5 prologue_end            @ csrc/kernels/conv_s16/conv_s16_tile_4x12_neon.cpp:153:5
	@APP
	ldr	r7, [r0, #8]
	vld1.32	{d8, d9}, [r7]!
	vld1.32	{d16, d17}, [r7]!
	vld1.32	{d24, d25}, [r7]
	ldr	r7, [r0]
	ldr	r2, [r7]
	ldr	r3, [r7, #4]
	ldr	r12, [r7, #8]
	ldr	lr, [r7, #12]
	ldr	r4, [r0, #4]
	ldr	r6, [r0, #24]
	ldr	r5, [r0, #20]
	add	r5, r4, r5
	vorr	q5, q4, q4
	vorr	q9, q8, q8
	vorr	q13, q12, q12
	vorr	q6, q4, q4
	vorr	q10, q8, q8
	vorr	q14, q12, q12
	vorr	q7, q4, q4
	vorr	q11, q8, q8
	vorr	q15, q12, q12
.Ltmp10:
	ldr	r7, [r0, #28]
	subs	r7, r7, #4
	blt	.Ltmp11
	vld1.16	{d0}, [r2]!
	vld1.16	{d4, d5}, [r4]!
	vld1.16	{d1}, [r3]!
	vld1.16	{d2}, [r12]!
	vld1.16	{d3}, [lr]!
	vld1.16	{d6, d7}, [r5]!
	subs	r7, r7, #4
	blt	.Ltmp12
.Ltmp13:
	vmlal.s16	q4, d4, d0[0]
	vmlal.s16	q5, d4, d1[0]
	vmlal.s16	q6, d4, d2[0]
	vmlal.s16	q7, d4, d3[0]
	vmlal.s16	q8, d5, d0[0]
	vmlal.s16	q9, d5, d1[0]
	vmlal.s16	q10, d5, d2[0]
	vmlal.s16	q11, d5, d3[0]
	vld1.16	{d4, d5}, [r4]!
	vmlal.s16	q12, d6, d0[0]
	vmlal.s16	q13, d6, d1[0]
	vmlal.s16	q14, d6, d2[0]
	vmlal.s16	q15, d6, d3[0]
	vmlal.s16	q4, d4, d0[1]
	vmlal.s16	q5, d4, d1[1]
	vmlal.s16	q6, d4, d2[1]
	vmlal.s16	q7, d4, d3[1]
	vmlal.s16	q8, d5, d0[1]
	vmlal.s16	q9, d5, d1[1]
	vmlal.s16	q10, d5, d2[1]
	vmlal.s16	q11, d5, d3[1]
	vld1.16	{d4, d5}, [r4]!
	vmlal.s16	q12, d7, d0[1]
	vmlal.s16	q13, d7, d1[1]
	vmlal.s16	q14, d7, d2[1]
	vmlal.s16	q15, d7, d3[1]
	vld1.16	{d6, d7}, [r5]!
	vmlal.s16	q4, d4, d0[2]
	vmlal.s16	q5, d4, d1[2]
	vmlal.s16	q6, d4, d2[2]
	vmlal.s16	q7, d4, d3[2]
	vmlal.s16	q8, d5, d0[2]
	vmlal.s16	q9, d5, d1[2]
	vmlal.s16	q10, d5, d2[2]
	vmlal.s16	q11, d5, d3[2]
	vld1.16	{d4, d5}, [r4]!
	vmlal.s16	q12, d6, d0[2]
	vmlal.s16	q13, d6, d1[2]
	vmlal.s16	q14, d6, d2[2]
	vmlal.s16	q15, d6, d3[2]
	vmlal.s16	q4, d4, d0[3]
	vmlal.s16	q5, d4, d1[3]
	vmlal.s16	q6, d4, d2[3]
	vmlal.s16	q7, d4, d3[3]
	vmlal.s16	q8, d5, d0[3]
	vmlal.s16	q9, d5, d1[3]
	vmlal.s16	q10, d5, d2[3]
	vmlal.s16	q11, d5, d3[3]
	vld1.16	{d4, d5}, [r4]!
	subs	r7, r7, #4
	vmlal.s16	q12, d7, d0[3]
	vld1.16	{d0}, [r2]!
	vmlal.s16	q13, d7, d1[3]
	vld1.16	{d1}, [r3]!
	vmlal.s16	q14, d7, d2[3]
	vld1.16	{d2}, [r12]!
	vmlal.s16	q15, d7, d3[3]
	vld1.16	{d3}, [lr]!
	vld1.16	{d6, d7}, [r5]!
	bge	.Ltmp13
.Ltmp12:
	vmlal.s16	q4, d4, d0[0]
	vmlal.s16	q5, d4, d1[0]
	vmlal.s16	q6, d4, d2[0]
	vmlal.s16	q7, d4, d3[0]
	vmlal.s16	q8, d5, d0[0]
	vmlal.s16	q9, d5, d1[0]
	vmlal.s16	q10, d5, d2[0]
	vmlal.s16	q11, d5, d3[0]
	vld1.16	{d4, d5}, [r4]!
	vmlal.s16	q12, d6, d0[0]
	vmlal.s16	q13, d6, d1[0]
	vmlal.s16	q14, d6, d2[0]
	vmlal.s16	q15, d6, d3[0]
	vmlal.s16	q4, d4, d0[1]
	vmlal.s16	q5, d4, d1[1]
	vmlal.s16	q6, d4, d2[1]
	vmlal.s16	q7, d4, d3[1]
	vmlal.s16	q8, d5, d0[1]
	vmlal.s16	q9, d5, d1[1]
	vmlal.s16	q10, d5, d2[1]
	vmlal.s16	q11, d5, d3[1]
	vld1.16	{d4, d5}, [r4]!
	vmlal.s16	q12, d7, d0[1]
	vmlal.s16	q13, d7, d1[1]
	vmlal.s16	q14, d7, d2[1]
	vmlal.s16	q15, d7, d3[1]
	vld1.16	{d6, d7}, [r5]!
	vmlal.s16	q4, d4, d0[2]
	vmlal.s16	q5, d4, d1[2]
	vmlal.s16	q6, d4, d2[2]
	vmlal.s16	q7, d4, d3[2]
	vmlal.s16	q8, d5, d0[2]
	vmlal.s16	q9, d5, d1[2]
	vmlal.s16	q10, d5, d2[2]
	vmlal.s16	q11, d5, d3[2]
	vld1.16	{d4, d5}, [r4]!
	vmlal.s16	q12, d6, d0[2]
	vmlal.s16	q13, d6, d1[2]
	vmlal.s16	q14, d6, d2[2]
	vmlal.s16	q15, d6, d3[2]
	vmlal.s16	q4, d4, d0[3]
	vmlal.s16	q5, d4, d1[3]
	vmlal.s16	q6, d4, d2[3]
	vmlal.s16	q7, d4, d3[3]
	vmlal.s16	q8, d5, d0[3]
	vmlal.s16	q9, d5, d1[3]
	vmlal.s16	q10, d5, d2[3]
	vmlal.s16	q11, d5, d3[3]
	vmlal.s16	q12, d7, d0[3]
	vmlal.s16	q13, d7, d1[3]
	vmlal.s16	q14, d7, d2[3]
	vmlal.s16	q15, d7, d3[3]
.Ltmp11:
	adds	r7, r7, #4
	ble	.Ltmp14
.Ltmp15:
	vld1.16	{d0[]}, [r2]!
	vld1.16	{d4, d5}, [r4]!
	vld1.16	{d1[]}, [r3]!
	vld1.16	{d2[]}, [r12]!
	vld1.16	{d3[]}, [lr]!
	vld1.16	{d6}, [r5]!
	subs	r7, r7, #1
	vmlal.s16	q4, d4, d0[0]
	vmlal.s16	q5, d4, d1[0]
	vmlal.s16	q6, d4, d2[0]
	vmlal.s16	q7, d4, d3[0]
	vmlal.s16	q8, d5, d0[0]
	vmlal.s16	q9, d5, d1[0]
	vmlal.s16	q10, d5, d2[0]
	vmlal.s16	q11, d5, d3[0]
	vmlal.s16	q12, d6, d0[0]
	vmlal.s16	q13, d6, d1[0]
	vmlal.s16	q14, d6, d2[0]
	vmlal.s16	q15, d6, d3[0]
	bne	.Ltmp15
.Ltmp14:
	subs	r6, r6, #1
	beq	.Ltmp16
	ldr	r7, [r0, #32]
	cmp	r7, r6
	ldreq	r7, [r0, #36]
	ldrne	r7, [r0, #16]
	add	r2, r2, r7
	add	r3, r3, r7
	add	r12, r12, r7
	add	lr, lr, r7
	b	.Ltmp10
.Ltmp16:
	ldr	r2, [r1]
	add	r12, r1, #12
	vld1.32	{d0, d1, d2, d3}, [r2]!
	vld1.32	{d4, d5}, [r2]
	vmov.f32	q3, #5.000000e-01
	ldr	r2, [r1, #4]
	ldr	r3, [r1, #8]
	vcvt.f32.s32	q4, q4
	vcvt.f32.s32	q8, q8
	vcvt.f32.s32	q12, q12
	vcvt.f32.s32	q5, q5
	vcvt.f32.s32	q9, q9
	vcvt.f32.s32	q13, q13
	vcvt.f32.s32	q6, q6
	vcvt.f32.s32	q10, q10
	vcvt.f32.s32	q14, q14
	vcvt.f32.s32	q7, q7
	vcvt.f32.s32	q11, q11
	vcvt.f32.s32	q15, q15
	vmul.f32	q4, q4, q0
	vmul.f32	q8, q8, q1
	vmul.f32	q12, q12, q2
	vmul.f32	q5, q5, q0
	vmul.f32	q9, q9, q1
	vmul.f32	q13, q13, q2
	vmul.f32	q6, q6, q0
	vmul.f32	q10, q10, q1
	vmul.f32	q14, q14, q2
	vmul.f32	q7, q7, q0
	vmul.f32	q11, q11, q1
	vmul.f32	q15, q15, q2
	vadd.f32	q4, q4, q3
	vadd.f32	q8, q8, q3
	vadd.f32	q12, q12, q3
	vadd.f32	q5, q5, q3
	vadd.f32	q9, q9, q3
	vadd.f32	q13, q13, q3
	vadd.f32	q6, q6, q3
	vadd.f32	q10, q10, q3
	vadd.f32	q14, q14, q3
	vadd.f32	q7, q7, q3
	vadd.f32	q11, q11, q3
	vadd.f32	q15, q15, q3
	vld1.16	{d6[]}, [r12]
	vcvt.u32.f32	q4, q4
	vcvt.u32.f32	q8, q8
	vcvt.u32.f32	q12, q12
	vcvt.u32.f32	q5, q5
	vcvt.u32.f32	q9, q9
	vcvt.u32.f32	q13, q13
	vcvt.u32.f32	q6, q6
	vcvt.u32.f32	q10, q10
	vcvt.u32.f32	q14, q14
	vcvt.u32.f32	q7, q7
	vcvt.u32.f32	q11, q11
	vcvt.u32.f32	q15, q15
	vqmovn.u32	d0, q4
	vqmovn.u32	d1, q8
	vqmovn.u32	d2, q12
	vmin.u16	d0, d0, d6
	vmin.u16	d1, d1, d6
	vmin.u16	d2, d2, d6
	vst1.16	{d0, d1, d2}, [r2], r3
	vqmovn.u32	d3, q5
	vqmovn.u32	d4, q9
	vqmovn.u32	d5, q13
	vmin.u16	d3, d3, d6
	vmin.u16	d4, d4, d6
	vmin.u16	d5, d5, d6
	vst1.16	{d3, d4, d5}, [r2], r3
	vqmovn.u32	d8, q6
	vqmovn.u32	d9, q10
	vqmovn.u32	d10, q14
	vmin.u16	d8, d8, d6
	vmin.u16	d9, d9, d6
	vmin.u16	d10, d10, d6
	vst1.16	{d8, d9, d10}, [r2], r3
	vqmovn.u32	d16, q7
	vqmovn.u32	d17, q11
	vqmovn.u32	d18, q15
	vmin.u16	d16, d16, d6
	vmin.u16	d17, d17, d6
	vmin.u16	d18, d18, d6
	vst1.16	{d16, d17, d18}, [r2], r3

	@NO_APP
	.loc	1 175 1 epilogue_begin          @ csrc/kernels/conv_s16/conv_s16_tile_4x12_neon.cpp:175:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r7, r11, pc}
.Ltmp17:
.Lfunc_end1:
	.size	_ZN7facesig19tile_4x12_words_s16ERKNS_7TileS16ERKNS_7TileOutE, .Lfunc_end1-_ZN7facesig19tile_4x12_words_s16ERKNS_7TileS16ERKNS_7TileOutE
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
	.byte	1                               @ Abbrev [1] 0xb:0x556 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x1d1 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x7b DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string61                 @ DW_AT_linkage_name
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	105                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	4                               @ Abbrev [4] 0x40:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	105                             @ DW_AT_decl_line
	.long	1292                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x4d:0xb DW_TAG_variable
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	1312                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x58:0xb DW_TAG_variable
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	1312                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x63:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	1312                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x6e:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	1312                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x79:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	1312                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x84:0xb DW_TAG_variable
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	1312                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x8f:0xb DW_TAG_variable
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	107                             @ DW_AT_decl_line
	.long	788                             @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x9a:0xb DW_TAG_variable
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	107                             @ DW_AT_decl_line
	.long	788                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	3                               @ Abbrev [3] 0xa6:0x88 DW_TAG_subprogram
	.long	.Lfunc_begin1                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string63                 @ DW_AT_linkage_name
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	150                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	4                               @ Abbrev [4] 0xbb:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	150                             @ DW_AT_decl_line
	.long	1292                            @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0xc8:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	150                             @ DW_AT_decl_line
	.long	1348                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0xd5:0xb DW_TAG_variable
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	151                             @ DW_AT_decl_line
	.long	1312                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0xe0:0xb DW_TAG_variable
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	151                             @ DW_AT_decl_line
	.long	1312                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0xeb:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	151                             @ DW_AT_decl_line
	.long	1312                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0xf6:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	151                             @ DW_AT_decl_line
	.long	1312                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x101:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	151                             @ DW_AT_decl_line
	.long	1312                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x10c:0xb DW_TAG_variable
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	151                             @ DW_AT_decl_line
	.long	1312                            @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x117:0xb DW_TAG_variable
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	788                             @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x122:0xb DW_TAG_variable
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	788                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	6                               @ Abbrev [6] 0x12e:0x82 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	40                              @ DW_AT_byte_size
	.byte	10                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0x137:0xc DW_TAG_member
	.long	.Linfo_string66                 @ DW_AT_name
	.long	1302                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x143:0xc DW_TAG_member
	.long	.Linfo_string67                 @ DW_AT_name
	.long	1312                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x14f:0xc DW_TAG_member
	.long	.Linfo_string68                 @ DW_AT_name
	.long	1322                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x15b:0xc DW_TAG_member
	.long	.Linfo_string69                 @ DW_AT_name
	.long	1332                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x167:0xc DW_TAG_member
	.long	.Linfo_string70                 @ DW_AT_name
	.long	1337                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x173:0xc DW_TAG_member
	.long	.Linfo_string72                 @ DW_AT_name
	.long	1337                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x17f:0xc DW_TAG_member
	.long	.Linfo_string73                 @ DW_AT_name
	.long	788                             @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x18b:0xc DW_TAG_member
	.long	.Linfo_string74                 @ DW_AT_name
	.long	788                             @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x197:0xc DW_TAG_member
	.long	.Linfo_string75                 @ DW_AT_name
	.long	788                             @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x1a3:0xc DW_TAG_member
	.long	.Linfo_string76                 @ DW_AT_name
	.long	1337                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	6                               @ Abbrev [6] 0x1b0:0x46 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	16                              @ DW_AT_byte_size
	.byte	10                              @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0x1b9:0xc DW_TAG_member
	.long	.Linfo_string86                 @ DW_AT_name
	.long	1358                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x1c5:0xc DW_TAG_member
	.long	.Linfo_string88                 @ DW_AT_name
	.long	1375                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x1d1:0xc DW_TAG_member
	.long	.Linfo_string89                 @ DW_AT_name
	.long	1337                            @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x1dd:0xc DW_TAG_member
	.long	.Linfo_string90                 @ DW_AT_name
	.long	875                             @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x1e9:0xc DW_TAG_member
	.long	.Linfo_string91                 @ DW_AT_name
	.long	846                             @ DW_AT_type
	.byte	10                              @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	14                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x1f7:0xd7 DW_TAG_namespace
	.long	.Linfo_string4                  @ DW_AT_name
	.byte	8                               @ Abbrev [8] 0x1fc:0xd1 DW_TAG_namespace
	.long	.Linfo_string5                  @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	9                               @ Abbrev [9] 0x201:0x7 DW_TAG_imported_declaration
	.byte	3                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	718                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x208:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	730                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x20f:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	759                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x216:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	788                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x21d:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	817                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x224:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	846                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x22b:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	875                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x232:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	904                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x239:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	933                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x240:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	962                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x247:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	984                             @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x24e:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	1006                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x255:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	1028                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x25c:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	1050                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x263:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	1072                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x26a:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	1094                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x271:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	1116                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x278:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	1138                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x27f:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	1149                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x286:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	1160                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x28d:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	1171                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x294:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	1182                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x29b:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	1193                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x2a2:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	1204                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x2a9:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	1215                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x2b0:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	1226                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x2b7:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	1237                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x2be:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	1248                            @ DW_AT_import
	.byte	9                               @ Abbrev [9] 0x2c5:0x7 DW_TAG_imported_declaration
	.byte	6                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	1270                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x2ce:0xb DW_TAG_typedef
	.long	729                             @ DW_AT_type
	.long	.Linfo_string6                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	11                              @ Abbrev [11] 0x2d9:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	10                              @ Abbrev [10] 0x2da:0xb DW_TAG_typedef
	.long	741                             @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x2e5:0xb DW_TAG_typedef
	.long	752                             @ DW_AT_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x2f0:0x7 DW_TAG_base_type
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x2f7:0xb DW_TAG_typedef
	.long	770                             @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x302:0xb DW_TAG_typedef
	.long	781                             @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x30d:0x7 DW_TAG_base_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x314:0xb DW_TAG_typedef
	.long	799                             @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x31f:0xb DW_TAG_typedef
	.long	810                             @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x32a:0x7 DW_TAG_base_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x331:0xb DW_TAG_typedef
	.long	828                             @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x33c:0xb DW_TAG_typedef
	.long	839                             @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x347:0x7 DW_TAG_base_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x34e:0xb DW_TAG_typedef
	.long	857                             @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x359:0xb DW_TAG_typedef
	.long	868                             @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x364:0x7 DW_TAG_base_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x36b:0xb DW_TAG_typedef
	.long	886                             @ DW_AT_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x376:0xb DW_TAG_typedef
	.long	897                             @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x381:0x7 DW_TAG_base_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x388:0xb DW_TAG_typedef
	.long	915                             @ DW_AT_type
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x393:0xb DW_TAG_typedef
	.long	926                             @ DW_AT_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x39e:0x7 DW_TAG_base_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x3a5:0xb DW_TAG_typedef
	.long	944                             @ DW_AT_type
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x3b0:0xb DW_TAG_typedef
	.long	955                             @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x3bb:0x7 DW_TAG_base_type
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	10                              @ Abbrev [10] 0x3c2:0xb DW_TAG_typedef
	.long	973                             @ DW_AT_type
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x3cd:0xb DW_TAG_typedef
	.long	741                             @ DW_AT_type
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x3d8:0xb DW_TAG_typedef
	.long	995                             @ DW_AT_type
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x3e3:0xb DW_TAG_typedef
	.long	770                             @ DW_AT_type
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x3ee:0xb DW_TAG_typedef
	.long	1017                            @ DW_AT_type
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x3f9:0xb DW_TAG_typedef
	.long	799                             @ DW_AT_type
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x404:0xb DW_TAG_typedef
	.long	1039                            @ DW_AT_type
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x40f:0xb DW_TAG_typedef
	.long	828                             @ DW_AT_type
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x41a:0xb DW_TAG_typedef
	.long	1061                            @ DW_AT_type
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x425:0xb DW_TAG_typedef
	.long	857                             @ DW_AT_type
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x430:0xb DW_TAG_typedef
	.long	1083                            @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x43b:0xb DW_TAG_typedef
	.long	886                             @ DW_AT_type
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x446:0xb DW_TAG_typedef
	.long	1105                            @ DW_AT_type
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x451:0xb DW_TAG_typedef
	.long	915                             @ DW_AT_type
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x45c:0xb DW_TAG_typedef
	.long	1127                            @ DW_AT_type
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x467:0xb DW_TAG_typedef
	.long	944                             @ DW_AT_type
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x472:0xb DW_TAG_typedef
	.long	752                             @ DW_AT_type
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x47d:0xb DW_TAG_typedef
	.long	810                             @ DW_AT_type
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x488:0xb DW_TAG_typedef
	.long	810                             @ DW_AT_type
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x493:0xb DW_TAG_typedef
	.long	839                             @ DW_AT_type
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x49e:0xb DW_TAG_typedef
	.long	868                             @ DW_AT_type
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4a9:0xb DW_TAG_typedef
	.long	926                             @ DW_AT_type
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4b4:0xb DW_TAG_typedef
	.long	926                             @ DW_AT_type
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4bf:0xb DW_TAG_typedef
	.long	955                             @ DW_AT_type
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4ca:0xb DW_TAG_typedef
	.long	810                             @ DW_AT_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4d5:0xb DW_TAG_typedef
	.long	926                             @ DW_AT_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4e0:0xb DW_TAG_typedef
	.long	1259                            @ DW_AT_type
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4eb:0xb DW_TAG_typedef
	.long	839                             @ DW_AT_type
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x4f6:0xb DW_TAG_typedef
	.long	1281                            @ DW_AT_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x501:0xb DW_TAG_typedef
	.long	955                             @ DW_AT_type
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x50c:0x5 DW_TAG_reference_type
	.long	1297                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x511:0x5 DW_TAG_const_type
	.long	302                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x516:0x5 DW_TAG_pointer_type
	.long	1307                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x51b:0x5 DW_TAG_const_type
	.long	1312                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x520:0x5 DW_TAG_pointer_type
	.long	1317                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x525:0x5 DW_TAG_const_type
	.long	759                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x52a:0x5 DW_TAG_pointer_type
	.long	1327                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x52f:0x5 DW_TAG_const_type
	.long	788                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x534:0x5 DW_TAG_pointer_type
	.long	788                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x539:0xb DW_TAG_typedef
	.long	810                             @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x544:0x5 DW_TAG_reference_type
	.long	1353                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x549:0x5 DW_TAG_const_type
	.long	432                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x54e:0x5 DW_TAG_pointer_type
	.long	1363                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x553:0x5 DW_TAG_const_type
	.long	1368                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x558:0x7 DW_TAG_base_type
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	16                              @ Abbrev [16] 0x55f:0x1 DW_TAG_pointer_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/conv_s16/conv_s16_tile_4x12_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=71
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=86
.Linfo_string4:
	.asciz	"std"                           @ string offset=94
.Linfo_string5:
	.asciz	"__1"                           @ string offset=98
.Linfo_string6:
	.asciz	"max_align_t"                   @ string offset=102
.Linfo_string7:
	.asciz	"signed char"                   @ string offset=114
.Linfo_string8:
	.asciz	"__int8_t"                      @ string offset=126
.Linfo_string9:
	.asciz	"int8_t"                        @ string offset=135
.Linfo_string10:
	.asciz	"short"                         @ string offset=142
.Linfo_string11:
	.asciz	"__int16_t"                     @ string offset=148
.Linfo_string12:
	.asciz	"int16_t"                       @ string offset=158
.Linfo_string13:
	.asciz	"int"                           @ string offset=166
.Linfo_string14:
	.asciz	"__int32_t"                     @ string offset=170
.Linfo_string15:
	.asciz	"int32_t"                       @ string offset=180
.Linfo_string16:
	.asciz	"long long"                     @ string offset=188
.Linfo_string17:
	.asciz	"__int64_t"                     @ string offset=198
.Linfo_string18:
	.asciz	"int64_t"                       @ string offset=208
.Linfo_string19:
	.asciz	"unsigned char"                 @ string offset=216
.Linfo_string20:
	.asciz	"__uint8_t"                     @ string offset=230
.Linfo_string21:
	.asciz	"uint8_t"                       @ string offset=240
.Linfo_string22:
	.asciz	"unsigned short"                @ string offset=248
.Linfo_string23:
	.asciz	"__uint16_t"                    @ string offset=263
.Linfo_string24:
	.asciz	"uint16_t"                      @ string offset=274
.Linfo_string25:
	.asciz	"unsigned int"                  @ string offset=283
.Linfo_string26:
	.asciz	"__uint32_t"                    @ string offset=296
.Linfo_string27:
	.asciz	"uint32_t"                      @ string offset=307
.Linfo_string28:
	.asciz	"unsigned long long"            @ string offset=316
.Linfo_string29:
	.asciz	"__uint64_t"                    @ string offset=335
.Linfo_string30:
	.asciz	"uint64_t"                      @ string offset=346
.Linfo_string31:
	.asciz	"__int_least8_t"                @ string offset=355
.Linfo_string32:
	.asciz	"int_least8_t"                  @ string offset=370
.Linfo_string33:
	.asciz	"__int_least16_t"               @ string offset=383
.Linfo_string34:
	.asciz	"int_least16_t"                 @ string offset=399
.Linfo_string35:
	.asciz	"__int_least32_t"               @ string offset=413
.Linfo_string36:
	.asciz	"int_least32_t"                 @ string offset=429
.Linfo_string37:
	.asciz	"__int_least64_t"               @ string offset=443
.Linfo_string38:
	.asciz	"int_least64_t"                 @ string offset=459
.Linfo_string39:
	.asciz	"__uint_least8_t"               @ string offset=473
.Linfo_string40:
	.asciz	"uint_least8_t"                 @ string offset=489
.Linfo_string41:
	.asciz	"__uint_least16_t"              @ string offset=503
.Linfo_string42:
	.asciz	"uint_least16_t"                @ string offset=520
.Linfo_string43:
	.asciz	"__uint_least32_t"              @ string offset=535
.Linfo_string44:
	.asciz	"uint_least32_t"                @ string offset=552
.Linfo_string45:
	.asciz	"__uint_least64_t"              @ string offset=567
.Linfo_string46:
	.asciz	"uint_least64_t"                @ string offset=584
.Linfo_string47:
	.asciz	"int_fast8_t"                   @ string offset=599
.Linfo_string48:
	.asciz	"int_fast16_t"                  @ string offset=611
.Linfo_string49:
	.asciz	"int_fast32_t"                  @ string offset=624
.Linfo_string50:
	.asciz	"int_fast64_t"                  @ string offset=637
.Linfo_string51:
	.asciz	"uint_fast8_t"                  @ string offset=650
.Linfo_string52:
	.asciz	"uint_fast16_t"                 @ string offset=663
.Linfo_string53:
	.asciz	"uint_fast32_t"                 @ string offset=677
.Linfo_string54:
	.asciz	"uint_fast64_t"                 @ string offset=691
.Linfo_string55:
	.asciz	"intptr_t"                      @ string offset=705
.Linfo_string56:
	.asciz	"uintptr_t"                     @ string offset=714
.Linfo_string57:
	.asciz	"__intmax_t"                    @ string offset=724
.Linfo_string58:
	.asciz	"intmax_t"                      @ string offset=735
.Linfo_string59:
	.asciz	"__uintmax_t"                   @ string offset=744
.Linfo_string60:
	.asciz	"uintmax_t"                     @ string offset=756
.Linfo_string61:
	.asciz	"_ZN7facesig13tile_4x12_s16ERKNS_7TileS16E" @ string offset=766
.Linfo_string62:
	.asciz	"tile_4x12_s16"                 @ string offset=808
.Linfo_string63:
	.asciz	"_ZN7facesig19tile_4x12_words_s16ERKNS_7TileS16ERKNS_7TileOutE" @ string offset=822
.Linfo_string64:
	.asciz	"tile_4x12_words_s16"           @ string offset=884
.Linfo_string65:
	.asciz	"tile"                          @ string offset=904
.Linfo_string66:
	.asciz	"in"                            @ string offset=909
.Linfo_string67:
	.asciz	"weights"                       @ string offset=912
.Linfo_string68:
	.asciz	"bias"                          @ string offset=920
.Linfo_string69:
	.asciz	"sums"                          @ string offset=925
.Linfo_string70:
	.asciz	"skip"                          @ string offset=930
.Linfo_string71:
	.asciz	"ptrdiff_t"                     @ string offset=935
.Linfo_string72:
	.asciz	"block"                         @ string offset=945
.Linfo_string73:
	.asciz	"rows"                          @ string offset=951
.Linfo_string74:
	.asciz	"length"                        @ string offset=956
.Linfo_string75:
	.asciz	"turn"                          @ string offset=963
.Linfo_string76:
	.asciz	"back"                          @ string offset=968
.Linfo_string77:
	.asciz	"TileS16"                       @ string offset=973
.Linfo_string78:
	.asciz	"in0"                           @ string offset=981
.Linfo_string79:
	.asciz	"in1"                           @ string offset=985
.Linfo_string80:
	.asciz	"in2"                           @ string offset=989
.Linfo_string81:
	.asciz	"in3"                           @ string offset=993
.Linfo_string82:
	.asciz	"w8"                            @ string offset=997
.Linfo_string83:
	.asciz	"w4"                            @ string offset=1000
.Linfo_string84:
	.asciz	"left"                          @ string offset=1003
.Linfo_string85:
	.asciz	"to"                            @ string offset=1008
.Linfo_string86:
	.asciz	"multipliers"                   @ string offset=1011
.Linfo_string87:
	.asciz	"float"                         @ string offset=1023
.Linfo_string88:
	.asciz	"out"                           @ string offset=1029
.Linfo_string89:
	.asciz	"step"                          @ string offset=1033
.Linfo_string90:
	.asciz	"most"                          @ string offset=1038
.Linfo_string91:
	.asciz	"zero_point"                    @ string offset=1043
.Linfo_string92:
	.asciz	"TileOut"                       @ string offset=1054
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
