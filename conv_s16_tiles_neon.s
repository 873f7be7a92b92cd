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
	.file	"conv_s16_tiles_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/requantise/requantise.h"
	.file	2 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16_tiles.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.text
	.globl	_ZN7facesig12tile_8x4_s16ERKNS_7TileS16E @ -- Begin function _ZN7facesig12tile_8x4_s16ERKNS_7TileS16E
	.p2align	2
	.type	_ZN7facesig12tile_8x4_s16ERKNS_7TileS16E,%function
	.code	32
_ZN7facesig12tile_8x4_s16ERKNS_7TileS16E: @ @_ZN7facesig12tile_8x4_s16ERKNS_7TileS16E
.Lfunc_begin0:
	.file	7 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp"
	.loc	7 84 0                          @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:84:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: tile_8x4_s16:tile <- $r0
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
	.vsave	{d8, d9}
	vpush	{d8, d9}
	.cfi_offset d9, -48
	.cfi_offset d8, -56
	.pad	#48
	sub	sp, sp, #48
	mov	r3, r0
.Ltmp0:
	@DEBUG_VALUE: tile_8x4_s16:tile <- $r3
	.loc	7 85 35 prologue_end            @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:85:35
	ldr	r0, [r0, #8]
.Ltmp1:
	@DEBUG_VALUE: row <- 0
	.loc	7 0 35 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:35
	ldr	r1, [r3, #24]
	str	r3, [sp]                        @ 4-byte Spill
	.loc	7 85 20                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:85:20
	vld1.32	{d18, d19}, [r0]
.Ltmp2:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:stride <- undef
	.loc	7 89 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:89:5
	cmp	r1, #1
	str	r1, [sp, #16]                   @ 4-byte Spill
	blt	.LBB0_11
.Ltmp3:
@ %bb.1:
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: row <- 0
	@DEBUG_VALUE: tile_8x4_s16:tile <- $r3
	.loc	7 0 0 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0
	ldr	r0, [r3, #16]
	mov	r1, #0
	ldr	r6, [r3, #28]
	vorr	q15, q9, q9
	add	r0, r0, r0, lsr #31
	vorr	q14, q9, q9
	vorr	q13, q9, q9
	vorr	q12, q9, q9
	add	r2, r6, r0, asr #1
.Ltmp4:
	@DEBUG_VALUE: tile_8x4_s16:stride <- $r2
	vorr	q11, q9, q9
	vorr	q10, q9, q9
	vorr	q8, q9, q9
.Ltmp5:
	.loc	7 89 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:89:5
	lsl	r0, r2, #1
.Ltmp6:
	@DEBUG_VALUE: tile_8x4_s16:w <- undef
	.loc	7 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:5
	str	r2, [sp, #8]                    @ 4-byte Spill
.Ltmp7:
	@DEBUG_VALUE: tile_8x4_s16:stride <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:stride <- [DW_OP_plus_uconst 8] [$sp+0]
	mov	r2, #0
	str	r6, [sp, #12]                   @ 4-byte Spill
	str	r0, [sp, #4]                    @ 4-byte Spill
	ldm	r3, {r0, r5}
	str	r0, [sp, #20]                   @ 4-byte Spill
	b	.LBB0_4
.Ltmp8:
.LBB0_2:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: left <- $r6
	@DEBUG_VALUE: at <- $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:w <- $r5
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: tile_8x4_s16:stride <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	ldr	r6, [sp, #12]                   @ 4-byte Reload
.Ltmp9:
.LBB0_3:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: tile_8x4_s16:stride <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: tile_8x4_s16:w <- $r5
	.loc	7 89 5 is_stmt 1                @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:89:5
	ldr	r0, [sp, #4]                    @ 4-byte Reload
	ldr	r2, [sp, #24]                   @ 4-byte Reload
	add	r1, r1, r0
	ldr	r0, [sp, #16]                   @ 4-byte Reload
.Ltmp10:
	.loc	7 89 40                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:89:40
	add	r2, r2, #1
.Ltmp11:
	@DEBUG_VALUE: row <- $r2
	.loc	7 89 5                          @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:89:5
	cmp	r2, r0
	beq	.LBB0_12
.Ltmp12:
.LBB0_4:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_6 Depth 2
                                        @     Child Loop BB0_9 Depth 2
	@DEBUG_VALUE: tile_8x4_s16:stride <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: row <- $r2
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: tile_8x4_s16:w <- $r5
	.loc	7 90 28                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:90:28
	ldr	r0, [sp, #8]                    @ 4-byte Reload
.Ltmp13:
	.loc	7 92 9                          @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:92:9
	cmp	r6, #4
	str	r2, [sp, #24]                   @ 4-byte Spill
.Ltmp14:
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24] [$sp+0]
	.loc	7 90 28                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:90:28
	mul	r9, r2, r0
.Ltmp15:
	@DEBUG_VALUE: at <- $r9
	@DEBUG_VALUE: left <- [DW_OP_plus_uconst 12] [$sp+0]
	.loc	7 92 9                          @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:92:9
	blt	.LBB0_7
.Ltmp16:
@ %bb.5:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: left <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: at <- $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:w <- $r5
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: tile_8x4_s16:stride <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	.loc	7 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:9
	ldr	r4, [sp, #20]                   @ 4-byte Reload
	add	r12, r4, #20
	ldr	r0, [r4]
	ldr	r2, [r4, #8]
	str	r0, [sp, #40]                   @ 4-byte Spill
	ldr	r0, [r4, #4]
	str	r0, [sp, #44]                   @ 4-byte Spill
	ldr	r0, [r4, #12]
	str	r0, [sp, #36]                   @ 4-byte Spill
	ldr	r0, [r4, #16]
	str	r0, [sp, #32]                   @ 4-byte Spill
	ldm	r12, {r0, r10, r12}
.Ltmp17:
.LBB0_6:                                @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: at <- $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:w <- $r5
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: tile_8x4_s16:stride <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	.loc	7 108 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	ldr	r7, [sp, #44]                   @ 4-byte Reload
	mov	r3, r0
	ldr	lr, [sp, #36]                   @ 4-byte Reload
	mov	r0, r2
	mov	r2, r9
.Ltmp18:
	@DEBUG_VALUE: at <- $r2
	.loc	7 0 13 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:13
	mov	r9, r5
.Ltmp19:
	@DEBUG_VALUE: tile_8x4_s16:w <- $r9
	@DEBUG_VALUE: tile_8x4_s16:w <- $r9
	@DEBUG_VALUE: tile_8x4_s16:w <- $r9
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	add	r5, r7, r1
.Ltmp20:
	.loc	7 108 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	add	r4, r10, r1
.Ltmp21:
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vld1.16	{d1}, [r5]
.Ltmp22:
	@DEBUG_VALUE: __ret <- $d1
	@DEBUG_VALUE: a <- $d1
	@DEBUG_VALUE: __s2_859 <- $d1
	@DEBUG_VALUE: __s0 <- $d1
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	add	r5, lr, r1
	vld1.16	{d3}, [r5]
.Ltmp23:
	@DEBUG_VALUE: __ret <- $d3
	@DEBUG_VALUE: a <- $d3
	@DEBUG_VALUE: __s2_859 <- $d3
	@DEBUG_VALUE: __s0 <- $d3
	.loc	7 0 13 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:13
	mov	r5, r9
.Ltmp24:
	@DEBUG_VALUE: tile_8x4_s16:w <- $r5
	@DEBUG_VALUE: tile_8x4_s16:w <- $r5
	@DEBUG_VALUE: tile_8x4_s16:w <- $r5
	.loc	7 93 34 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:93:34
	vld1.16	{d6}, [r5]!
.Ltmp25:
	@DEBUG_VALUE: __ret <- $d6
	@DEBUG_VALUE: w0 <- $d6
	@DEBUG_VALUE: __s0_859 <- $q8
	@DEBUG_VALUE: __s1_859 <- $d6
	@DEBUG_VALUE: __ret <- undef
	.loc	7 0 34 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:34
	mov	r9, r2
.Ltmp26:
	@DEBUG_VALUE: at <- $r9
	@DEBUG_VALUE: at <- $r9
	@DEBUG_VALUE: at <- $r9
	.loc	7 108 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vld1.16	{d4}, [r4]
.Ltmp27:
	@DEBUG_VALUE: __ret <- $d4
	@DEBUG_VALUE: a <- $d4
	@DEBUG_VALUE: __s2_859 <- $d4
	@DEBUG_VALUE: __s0 <- $d4
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	add	r4, r12, r1
.Ltmp28:
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q10, d6, d4[0]
.Ltmp29:
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: __ret_859 <- $q10
	@DEBUG_VALUE: __s0_859 <- $q10
	@DEBUG_VALUE: __s0_859 <- $q13
	@DEBUG_VALUE: __s1_859 <- $d6
	@DEBUG_VALUE: __ret <- undef
	.loc	7 0 13 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:13
	mov	r2, r0
.Ltmp30:
	.loc	7 93 52 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:93:52
	vld1.16	{d7}, [r5]!
.Ltmp31:
	@DEBUG_VALUE: __ret <- $d7
	@DEBUG_VALUE: w1 <- $d7
	@DEBUG_VALUE: __s0_859 <- $q9
	@DEBUG_VALUE: __s1_859 <- $d6
	@DEBUG_VALUE: __ret <- undef
	.loc	7 92 21                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:92:21
	add	lr, lr, #8
.Ltmp32:
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vld1.16	{d5}, [r4]
.Ltmp33:
	@DEBUG_VALUE: __ret <- $d5
	@DEBUG_VALUE: a <- $d5
	@DEBUG_VALUE: __s2_859 <- $d5
	@DEBUG_VALUE: __s0 <- $d5
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	add	r4, r3, r1
.Ltmp34:
	.loc	7 94 34                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:94:34
	vld1.16	{d8}, [r5]!
.Ltmp35:
	@DEBUG_VALUE: __ret <- $d8
	@DEBUG_VALUE: w2 <- $d8
	@DEBUG_VALUE: __s2_859 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_859 <- $d7
	@DEBUG_VALUE: __ret <- undef
	.loc	7 92 21                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:92:21
	add	r12, r12, #8
.Ltmp36:
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q10, d7, d4[1]
.Ltmp37:
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: __ret_859 <- $q10
	@DEBUG_VALUE: __s0_859 <- $q10
	@DEBUG_VALUE: __s2_859 <- $d3
	@DEBUG_VALUE: __s0 <- $d3
	@DEBUG_VALUE: __s1_859 <- $d7
	@DEBUG_VALUE: __ret <- undef
	.loc	7 92 21                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:92:21
	add	r10, r10, #8
.Ltmp38:
	.loc	7 94 56                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:94:56
	vld1.16	{d9}, [r5]!
.Ltmp39:
	@DEBUG_VALUE: __ret <- $d9
	@DEBUG_VALUE: w3 <- $d9
	@DEBUG_VALUE: __s1_859 <- $d9
	@DEBUG_VALUE: __s2_859 <- $d5
	@DEBUG_VALUE: __s0 <- $d5
	@DEBUG_VALUE: __ret <- undef
	.loc	7 92 21                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:92:21
	add	r2, r2, #8
	ldr	r8, [sp, #32]                   @ 4-byte Reload
	.loc	7 92 41                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:92:41
	add	r9, r9, #4
.Ltmp40:
	@DEBUG_VALUE: at <- $r9
	@DEBUG_VALUE: __s1_859 <- $d9
	@DEBUG_VALUE: __s2_859 <- $d4
	@DEBUG_VALUE: __s0 <- $d4
	@DEBUG_VALUE: __ret <- undef
	.loc	7 0 41 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:41
	str	r6, [sp, #28]                   @ 4-byte Spill
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
.Ltmp41:
	@DEBUG_VALUE: tile_8x4_s16:w <- $r5
	@DEBUG_VALUE: at <- $r9
	@DEBUG_VALUE: left <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	7 108 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q10, d8, d4[2]
.Ltmp42:
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: __ret_859 <- $q10
	@DEBUG_VALUE: __s0_859 <- $q10
	@DEBUG_VALUE: __s2_859 <- $d3
	@DEBUG_VALUE: __s0 <- $d3
	@DEBUG_VALUE: __s1_859 <- $d8
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	add	r7, r8, r1
	ldr	r6, [sp, #40]                   @ 4-byte Reload
.Ltmp43:
	.loc	7 92 21                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:92:21
	add	r8, r8, #8
.Ltmp44:
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vld1.16	{d2}, [r7]
.Ltmp45:
	@DEBUG_VALUE: __ret <- $d2
	@DEBUG_VALUE: a <- $d2
	@DEBUG_VALUE: __s2_859 <- $d2
	@DEBUG_VALUE: __s0 <- $d2
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	add	r7, r6, r1
.Ltmp46:
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q8, d6, d5[0]
.Ltmp47:
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: __ret_859 <- $q8
	@DEBUG_VALUE: __s0_859 <- $q8
	@DEBUG_VALUE: __s0_859 <- $q10
	@DEBUG_VALUE: __s1_859 <- $d6
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q10, d9, d4[3]
.Ltmp48:
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: __ret_859 <- $q10
	@DEBUG_VALUE: __s0_859 <- $q12
	@DEBUG_VALUE: __s1_859 <- $d6
	@DEBUG_VALUE: __ret <- undef
	.loc	7 92 21                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:92:21
	add	r6, r6, #8
.Ltmp49:
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vld1.16	{d4}, [r4]
.Ltmp50:
	@DEBUG_VALUE: __ret <- $d4
	@DEBUG_VALUE: a <- $d4
	@DEBUG_VALUE: __s2_859 <- $d4
	@DEBUG_VALUE: __s0 <- $d4
	@DEBUG_VALUE: __s0_859 <- $q11
	@DEBUG_VALUE: __s1_859 <- $d6
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	add	r4, r0, r1
.Ltmp51:
	@DEBUG_VALUE: __s1_859 <- $d9
	@DEBUG_VALUE: __s2_859 <- $d4
	@DEBUG_VALUE: __s0 <- $d4
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q11, d6, d4[0]
.Ltmp52:
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: __ret_859 <- $q11
	@DEBUG_VALUE: __s0_859 <- $q11
	@DEBUG_VALUE: __s2_859 <- $d4
	@DEBUG_VALUE: __s0 <- $d4
	@DEBUG_VALUE: __s1_859 <- $d7
	@DEBUG_VALUE: __ret <- undef
	.loc	7 92 21                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:92:21
	add	r0, r3, #8
.Ltmp53:
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q13, d6, d3[0]
.Ltmp54:
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: __ret_859 <- $q13
	@DEBUG_VALUE: __s0_859 <- $q13
	@DEBUG_VALUE: __s0_859 <- $q15
	@DEBUG_VALUE: __s1_859 <- $d6
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q15, d6, d1[0]
.Ltmp55:
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: __ret_859 <- $q15
	@DEBUG_VALUE: __s0_859 <- $q15
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q12, d6, d2[0]
.Ltmp56:
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: __ret_859 <- $q12
	@DEBUG_VALUE: __s0_859 <- $q12
	@DEBUG_VALUE: __s2_859 <- $d2
	@DEBUG_VALUE: __s0 <- $d2
	@DEBUG_VALUE: __s1_859 <- $d7
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q11, d7, d4[1]
.Ltmp57:
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: __ret_859 <- $q11
	@DEBUG_VALUE: __s0_859 <- $q11
	@DEBUG_VALUE: __s2_859 <- $d4
	@DEBUG_VALUE: __s0 <- $d4
	@DEBUG_VALUE: __s1_859 <- $d8
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vld1.16	{d0}, [r7]
.Ltmp58:
	@DEBUG_VALUE: __ret <- $d0
	@DEBUG_VALUE: a <- $d0
	@DEBUG_VALUE: __s2_859 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q9, d6, d0[0]
.Ltmp59:
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: __ret_859 <- $q9
	@DEBUG_VALUE: __s0_859 <- $q9
	@DEBUG_VALUE: __s2_859 <- $d5
	@DEBUG_VALUE: __s0 <- $d5
	@DEBUG_VALUE: __s1_859 <- $d7
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q8, d7, d5[1]
.Ltmp60:
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: __ret_859 <- $q8
	@DEBUG_VALUE: __s0_859 <- $q8
	@DEBUG_VALUE: __s2_859 <- $d4
	@DEBUG_VALUE: __s0 <- $d4
	@DEBUG_VALUE: __s1_859 <- $d7
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q11, d8, d4[2]
.Ltmp61:
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: __ret_859 <- $q11
	@DEBUG_VALUE: __s0_859 <- $q11
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q13, d7, d3[1]
.Ltmp62:
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: __ret_859 <- $q13
	@DEBUG_VALUE: __s0_859 <- $q13
	@DEBUG_VALUE: __s2_859 <- $d1
	@DEBUG_VALUE: __s0 <- $d1
	@DEBUG_VALUE: __s1_859 <- $d7
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q15, d7, d1[1]
.Ltmp63:
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: __ret_859 <- $q15
	@DEBUG_VALUE: __s0_859 <- $q15
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q9, d7, d0[1]
.Ltmp64:
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: __ret_859 <- $q9
	@DEBUG_VALUE: __s0_859 <- $q9
	@DEBUG_VALUE: __s2_859 <- $d5
	@DEBUG_VALUE: __s0 <- $d5
	@DEBUG_VALUE: __s1_859 <- $d8
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q11, d9, d4[3]
.Ltmp65:
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: __ret_859 <- $q11
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vld1.16	{d4}, [r4]
.Ltmp66:
	@DEBUG_VALUE: __ret <- $d4
	@DEBUG_VALUE: a <- $d4
	@DEBUG_VALUE: __s2_859 <- $d4
	@DEBUG_VALUE: __s0 <- $d4
	@DEBUG_VALUE: __s1_859 <- $d9
	@DEBUG_VALUE: __s2_859 <- $d2
	@DEBUG_VALUE: __s0 <- $d2
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q14, d6, d4[0]
.Ltmp67:
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: __ret_859 <- $q14
	@DEBUG_VALUE: __s0_859 <- $q14
	@DEBUG_VALUE: __s2_859 <- $d4
	@DEBUG_VALUE: __s0 <- $d4
	@DEBUG_VALUE: __s1_859 <- $d7
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q12, d7, d2[1]
.Ltmp68:
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: __ret_859 <- $q12
	@DEBUG_VALUE: __s0_859 <- $q12
	@DEBUG_VALUE: __s2_859 <- $d2
	@DEBUG_VALUE: __s0 <- $d2
	@DEBUG_VALUE: __s1_859 <- $d8
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q8, d8, d5[2]
.Ltmp69:
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: __ret_859 <- $q8
	@DEBUG_VALUE: __s0_859 <- $q8
	@DEBUG_VALUE: __s2_859 <- $d4
	@DEBUG_VALUE: __s0 <- $d4
	@DEBUG_VALUE: __s1_859 <- $d8
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q13, d8, d3[2]
.Ltmp70:
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: __ret_859 <- $q13
	@DEBUG_VALUE: __s0_859 <- $q13
	@DEBUG_VALUE: __s2_859 <- $d1
	@DEBUG_VALUE: __s0 <- $d1
	@DEBUG_VALUE: __s1_859 <- $d8
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q14, d7, d4[1]
.Ltmp71:
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: __ret_859 <- $q14
	@DEBUG_VALUE: __s0_859 <- $q14
	@DEBUG_VALUE: __s2_859 <- $d4
	@DEBUG_VALUE: __s0 <- $d4
	@DEBUG_VALUE: __s1_859 <- $d8
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q15, d8, d1[2]
.Ltmp72:
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: __ret_859 <- $q15
	@DEBUG_VALUE: __s0_859 <- $q15
	@DEBUG_VALUE: __s2_859 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_859 <- $d8
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q9, d8, d0[2]
.Ltmp73:
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: __ret_859 <- $q9
	@DEBUG_VALUE: __s0_859 <- $q9
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q12, d8, d2[2]
.Ltmp74:
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: __ret_859 <- $q12
	@DEBUG_VALUE: __s0_859 <- $q12
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q14, d8, d4[2]
.Ltmp75:
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: __ret_859 <- $q14
	@DEBUG_VALUE: __s0_859 <- $q14
	.loc	7 92 21                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:92:21
	ldr	r4, [sp, #44]                   @ 4-byte Reload
.Ltmp76:
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q8, d9, d5[3]
.Ltmp77:
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: __ret_859 <- $q8
	@DEBUG_VALUE: __s1_859 <- $d9
	@DEBUG_VALUE: __s2_859 <- $d4
	@DEBUG_VALUE: __s0 <- $d4
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q12, d9, d2[3]
.Ltmp78:
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: __ret_859 <- $q12
	@DEBUG_VALUE: __s1_859 <- $d9
	@DEBUG_VALUE: __s2_859 <- $d3
	@DEBUG_VALUE: __s0 <- $d3
	@DEBUG_VALUE: __ret <- undef
	.loc	7 92 21                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:92:21
	add	r4, r4, #8
	@DEBUG_VALUE: tile_8x4_s16:w <- $r5
.Ltmp79:
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q13, d9, d3[3]
.Ltmp80:
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: __ret_859 <- $q13
	@DEBUG_VALUE: __s0_859 <- $q14
	@DEBUG_VALUE: __s1_859 <- $d6
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q14, d9, d4[3]
.Ltmp81:
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: __ret_859 <- $q14
	@DEBUG_VALUE: __s1_859 <- $d9
	@DEBUG_VALUE: __s2_859 <- $d1
	@DEBUG_VALUE: __s0 <- $d1
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q15, d9, d1[3]
.Ltmp82:
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: __ret_859 <- $q15
	@DEBUG_VALUE: __s1_859 <- $d9
	@DEBUG_VALUE: __s2_859 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __ret <- undef
	.loc	7 108 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:108:13
	vmlal.s16	q9, d9, d0[3]
.Ltmp83:
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: __ret_859 <- $q9
	.loc	7 0 13 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:13
	str	r4, [sp, #44]                   @ 4-byte Spill
	ldr	r4, [sp, #28]                   @ 4-byte Reload
.Ltmp84:
	@DEBUG_VALUE: left <- $r4
	str	r6, [sp, #40]                   @ 4-byte Spill
.Ltmp85:
	.loc	7 92 32 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:92:32
	sub	r6, r4, #4
.Ltmp86:
	@DEBUG_VALUE: left <- $r6
	.loc	7 92 9                          @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:92:9
	cmp	r4, #7
	str	r8, [sp, #32]                   @ 4-byte Spill
	str	lr, [sp, #36]                   @ 4-byte Spill
	bhi	.LBB0_6
.Ltmp87:
.LBB0_7:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: at <- $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:w <- $r5
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: tile_8x4_s16:stride <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: tile_8x4_s16:w <- $r5
	@DEBUG_VALUE: at <- $r9
	@DEBUG_VALUE: left <- $r6
	.loc	7 111 9                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:111:9
	cmp	r6, #1
	blt	.LBB0_2
.Ltmp88:
@ %bb.8:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: left <- $r6
	@DEBUG_VALUE: at <- $r9
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:w <- $r5
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: tile_8x4_s16:stride <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	.loc	7 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:9
	ldr	r12, [sp, #20]                  @ 4-byte Reload
	mov	r8, r5
.Ltmp89:
	@DEBUG_VALUE: tile_8x4_s16:w <- $r8
	str	r1, [sp, #32]                   @ 4-byte Spill
	.loc	7 111 9 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:111:9
	lsl	r10, r9, #1
	add	lr, r6, #1
	str	r6, [sp, #28]                   @ 4-byte Spill
.Ltmp90:
	@DEBUG_VALUE: left <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	7 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:9
	ldr	r2, [r12, #20]
	ldr	r1, [r12, #8]
	ldr	r4, [r12, #12]
	str	r2, [sp, #44]                   @ 4-byte Spill
	ldr	r2, [r12, #24]
	ldr	r0, [r12, #16]
	ldr	r5, [r12, #28]
	ldm	r12, {r3, r7}
	str	r2, [sp, #40]                   @ 4-byte Spill
	str	r8, [sp, #36]                   @ 4-byte Spill
.Ltmp91:
.LBB0_9:                                @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: tile_8x4_s16:w <- $r8
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: tile_8x4_s16:stride <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: tile_8x4_s16:w <- $r8
	@DEBUG_VALUE: at <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_minus, DW_OP_consts 2, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	@DEBUG_VALUE: left <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_minus, DW_OP_consts 2, DW_OP_div, DW_OP_consts 18446744073709551615, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	7 114 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	add	r6, r0, r10
.Ltmp92:
	.loc	7 114 13 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	add	r12, r3, r10
	vld1.16	{d0[]}, [r12:16]
.Ltmp93:
	@DEBUG_VALUE: __ret <- $d0
	.loc	7 0 13                          @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:13
	mov	r12, r3
.Ltmp94:
	.loc	7 114 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	add	r3, r7, r10
.Ltmp95:
	.loc	7 114 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	vld1.16	{d4[]}, [r6:16]
.Ltmp96:
	@DEBUG_VALUE: __ret <- $d4
	.loc	7 0 13 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:13
	ldr	r6, [sp, #44]                   @ 4-byte Reload
.Ltmp97:
	.loc	7 114 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	add	r9, r1, r10
.Ltmp98:
	.loc	7 114 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	vld1.16	{d1[]}, [r3:16]
.Ltmp99:
	@DEBUG_VALUE: __ret <- $d1
	.loc	7 114 13 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	add	r3, r4, r10
	ldr	r2, [sp, #40]                   @ 4-byte Reload
.Ltmp100:
	.loc	7 111 21 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:111:21
	sub	lr, lr, #1
.Ltmp101:
	.loc	7 114 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	vld1.16	{d3[]}, [r3:16]
.Ltmp102:
	@DEBUG_VALUE: __ret <- $d3
	.loc	7 114 13 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	add	r3, r6, r10
	.loc	7 114 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	vld1.16	{d5[]}, [r3:16]
.Ltmp103:
	@DEBUG_VALUE: __ret <- $d5
	.loc	7 114 13 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	add	r3, r2, r10
	.loc	7 114 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	vld1.16	{d6[]}, [r3:16]
.Ltmp104:
	@DEBUG_VALUE: __ret <- $d6
	.loc	7 114 13 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	add	r3, r5, r10
	.loc	7 114 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	vld1.16	{d7[]}, [r3:16]
.Ltmp105:
	@DEBUG_VALUE: __ret <- $d7
	.loc	7 111 21                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:111:21
	add	r2, r2, #2
.Ltmp106:
	.loc	7 114 13                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	vld1.16	{d2[]}, [r9:16]
.Ltmp107:
	@DEBUG_VALUE: __ret <- $d2
	.loc	7 111 21                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:111:21
	add	r6, r6, #2
.Ltmp108:
	.loc	7 112 34                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:112:34
	vld1.16	{d8}, [r8]!
.Ltmp109:
	@DEBUG_VALUE: __ret <- $d8
	@DEBUG_VALUE: w0 <- $d8
	.loc	7 111 21                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:111:21
	add	r5, r5, #2
.Ltmp110:
	.loc	7 114 13 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	vmlal.s16	q8, d8, d7
.Ltmp111:
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	.loc	7 111 21 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:111:21
	add	r0, r0, #2
.Ltmp112:
	.loc	7 114 13 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	vmlal.s16	q10, d8, d6
.Ltmp113:
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	.loc	7 111 21 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:111:21
	add	r4, r4, #2
.Ltmp114:
	.loc	7 114 13 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	vmlal.s16	q11, d8, d5
.Ltmp115:
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	.loc	7 111 21 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:111:21
	add	r1, r1, #2
.Ltmp116:
	.loc	7 114 13 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	vmlal.s16	q12, d8, d4
.Ltmp117:
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	.loc	7 111 21 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:111:21
	add	r7, r7, #2
.Ltmp118:
	@DEBUG_VALUE: tile_8x4_s16:w <- $r8
	@DEBUG_VALUE: at <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_minus, DW_OP_consts 2, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	@DEBUG_VALUE: left <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_minus, DW_OP_consts 2, DW_OP_div, DW_OP_consts 18446744073709551615, DW_OP_mul, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	7 114 13 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	vmlal.s16	q13, d8, d3
.Ltmp119:
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	.loc	7 111 21 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:111:21
	add	r3, r12, #2
.Ltmp120:
	.loc	7 114 13 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	vmlal.s16	q14, d8, d2
.Ltmp121:
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	.loc	7 111 9 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:111:9
	cmp	lr, #1
.Ltmp122:
	.loc	7 114 13 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:114:13
	vmlal.s16	q15, d8, d1
.Ltmp123:
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	vmlal.s16	q9, d8, d0
.Ltmp124:
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	.loc	7 0 13                          @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:13
	str	r2, [sp, #40]                   @ 4-byte Spill
	str	r6, [sp, #44]                   @ 4-byte Spill
.Ltmp125:
	.loc	7 111 9 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:111:9
	bhi	.LBB0_9
.Ltmp126:
@ %bb.10:                               @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: tile_8x4_s16:w <- $r8
	@DEBUG_VALUE: row <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q8
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q10
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q11
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q12
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q13
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q14
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q15
	@DEBUG_VALUE: tile_8x4_s16:stride <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	.loc	7 111 9                         @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:111:9
	ldr	r0, [sp, #28]                   @ 4-byte Reload
	ldr	r5, [sp, #36]                   @ 4-byte Reload
	ldr	r6, [sp, #12]                   @ 4-byte Reload
	add	r5, r5, r0, lsl #3
	ldr	r1, [sp, #32]                   @ 4-byte Reload
	b	.LBB0_3
.Ltmp127:
.LBB0_11:
	@DEBUG_VALUE: tile_8x4_s16:s7 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s6 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s5 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s4 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s3 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s2 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s1 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: row <- 0
	@DEBUG_VALUE: tile_8x4_s16:tile <- $r3
	.loc	7 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:0:9
	vorr	q8, q9, q9
	vorr	q10, q9, q9
	vorr	q11, q9, q9
	vorr	q12, q9, q9
	vorr	q13, q9, q9
	vorr	q14, q9, q9
	vorr	q15, q9, q9
.Ltmp128:
.LBB0_12:
	@DEBUG_VALUE: tile_8x4_s16:s0 <- $q9
	@DEBUG_VALUE: tile_8x4_s16:sums <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: tile_8x4_s16:sums <- [DW_OP_LLVM_fragment 128 128] $q15
	@DEBUG_VALUE: tile_8x4_s16:sums <- [DW_OP_LLVM_fragment 256 128] $q14
	@DEBUG_VALUE: tile_8x4_s16:sums <- [DW_OP_LLVM_fragment 384 128] $q13
	@DEBUG_VALUE: tile_8x4_s16:sums <- [DW_OP_LLVM_fragment 512 128] $q12
	@DEBUG_VALUE: tile_8x4_s16:sums <- [DW_OP_LLVM_fragment 640 128] $q11
	@DEBUG_VALUE: tile_8x4_s16:sums <- [DW_OP_LLVM_fragment 768 128] $q10
	@DEBUG_VALUE: tile_8x4_s16:sums <- [DW_OP_LLVM_fragment 896 128] $q8
	@DEBUG_VALUE: p <- 0
	@DEBUG_VALUE: __s1 <- $q9
	ldr	r1, [sp]                        @ 4-byte Reload
.Ltmp129:
	.loc	7 120 62                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:62
	ldr	r0, [r1, #12]
	.loc	7 120 47                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:47
	vst1.32	{d18, d19}, [r0]
.Ltmp130:
	@DEBUG_VALUE: p <- 1
	@DEBUG_VALUE: __s1 <- $q15
	.loc	7 120 62                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:62
	ldr	r0, [r1, #12]
	.loc	7 120 47                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:47
	add	r0, r0, #16
	vst1.32	{d30, d31}, [r0]
.Ltmp131:
	@DEBUG_VALUE: p <- 2
	@DEBUG_VALUE: __s1 <- $q14
	.loc	7 120 62                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:62
	ldr	r0, [r1, #12]
	.loc	7 120 47                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:47
	add	r0, r0, #32
	vst1.32	{d28, d29}, [r0]
.Ltmp132:
	@DEBUG_VALUE: p <- 3
	@DEBUG_VALUE: __s1 <- $q13
	.loc	7 120 62                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:62
	ldr	r0, [r1, #12]
	.loc	7 120 47                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:47
	add	r0, r0, #48
	vst1.32	{d26, d27}, [r0]
.Ltmp133:
	@DEBUG_VALUE: p <- 4
	@DEBUG_VALUE: __s1 <- $q12
	.loc	7 120 62                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:62
	ldr	r0, [r1, #12]
	.loc	7 120 47                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:47
	add	r0, r0, #64
	vst1.32	{d24, d25}, [r0]
.Ltmp134:
	@DEBUG_VALUE: p <- 5
	@DEBUG_VALUE: __s1 <- $q11
	.loc	7 120 62                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:62
	ldr	r0, [r1, #12]
	.loc	7 120 47                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:47
	add	r0, r0, #80
	vst1.32	{d22, d23}, [r0]
.Ltmp135:
	@DEBUG_VALUE: p <- 6
	@DEBUG_VALUE: __s1 <- $q10
	.loc	7 120 62                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:62
	ldr	r0, [r1, #12]
	.loc	7 120 47                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:47
	add	r0, r0, #96
	vst1.32	{d20, d21}, [r0]
.Ltmp136:
	@DEBUG_VALUE: p <- 7
	@DEBUG_VALUE: __s1 <- $q8
	.loc	7 120 62                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:62
	ldr	r0, [r1, #12]
	.loc	7 120 47                        @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:120:47
	add	r0, r0, #112
	vst1.32	{d16, d17}, [r0]
.Ltmp137:
	@DEBUG_VALUE: p <- 8
	.loc	7 121 1 epilogue_begin is_stmt 1 @ csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp:121:1
	sub	sp, r11, #48
	vpop	{d8, d9}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp138:
.Lfunc_end0:
	.size	_ZN7facesig12tile_8x4_s16ERKNS_7TileS16E, .Lfunc_end0-_ZN7facesig12tile_8x4_s16ERKNS_7TileS16E
	.cfi_endproc
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
	.long	.Ltmp0-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
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
.Ldebug_loc3:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
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
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
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
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
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
.Ldebug_loc4:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
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
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
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
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
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
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
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
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
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
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
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
.Ldebug_loc6:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
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
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
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
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
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
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
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
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
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
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
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
.Ldebug_loc8:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
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
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
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
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
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
.Ldebug_loc9:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
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
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
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
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
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
.Ldebug_loc10:
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp118-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.long	.Ltmp84-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp90-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp90-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	131                             @ 259
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	131                             @ 259
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	134                             @ 262
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	134                             @ 262
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	132                             @ 260
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
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
.Ldebug_loc21:
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	135                             @ 263
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	133                             @ 261
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc24:
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	137                             @ 265
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc25:
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	132                             @ 260
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc27:
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc28:
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	132                             @ 260
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc29:
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
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
.Ldebug_loc30:
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
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
.Ldebug_loc31:
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc32:
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	132                             @ 260
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc33:
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc34:
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	80                              @ Loc expr size
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
	.byte	158                             @ 286
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	159                             @ 287
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
.Ldebug_loc35:
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp135-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	5                               @ 5
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp136-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	6                               @ 6
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp136-.Lfunc_begin0
	.long	.Ltmp137-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	7                               @ 7
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp137-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	8                               @ 8
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc36:
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
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
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
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
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
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
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
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
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
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
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp135-.Lfunc_begin0
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
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp136-.Lfunc_begin0
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
	.long	.Ltmp136-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
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
	.byte	7                               @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	8                               @ Abbreviation Code
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
	.byte	9                               @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	10                              @ Abbreviation Code
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
	.byte	11                              @ Abbreviation Code
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
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	14                              @ Abbreviation Code
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
	.byte	15                              @ Abbreviation Code
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
	.byte	16                              @ Abbreviation Code
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
	.byte	17                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	18                              @ Abbreviation Code
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
	.byte	19                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	20                              @ Abbreviation Code
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
	.byte	21                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	23                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	24                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
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
	.byte	1                               @ Abbrev [1] 0xb:0x115d DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0xd6d DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	3475                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x37:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	3475                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x43:0xccd DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string69                 @ DW_AT_linkage_name
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	5                               @ Abbrev [5] 0x58:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.long	4383                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x67:0xf DW_TAG_variable
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x76:0xf DW_TAG_variable
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x85:0xf DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x94:0xf DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xa3:0xf DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xb2:0xf DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xc1:0xf DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xd0:0xf DW_TAG_variable
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xdf:0xf DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.long	4428                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xee:0xf DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	4403                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xfd:0xf DW_TAG_variable
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	119                             @ DW_AT_decl_line
	.long	4438                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x10c:0x15 DW_TAG_lexical_block
	.long	.Ltmp0                          @ DW_AT_low_pc
	.long	.Ltmp2-.Ltmp0                   @ DW_AT_high_pc
	.byte	8                               @ Abbrev [8] 0x115:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x121:0xbbc DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	6                               @ Abbrev [6] 0x126:0xf DW_TAG_variable
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	3480                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x135:0xba7 DW_TAG_lexical_block
	.long	.Ltmp12                         @ DW_AT_low_pc
	.long	.Ltmp127-.Ltmp12                @ DW_AT_high_pc
	.byte	6                               @ Abbrev [6] 0x13e:0xf DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	91                              @ DW_AT_decl_line
	.long	3480                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x14d:0xf DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	3540                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x15c:0xab5 DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	6                               @ Abbrev [6] 0x161:0xf DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	4433                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x170:0xf DW_TAG_variable
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	.Linfo_string103                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	4433                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x17f:0xf DW_TAG_variable
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	.Linfo_string104                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	4433                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x18e:0xf DW_TAG_variable
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	.Linfo_string105                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	4433                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x19d:0x14a DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	6                               @ Abbrev [6] 0x1a2:0xf DW_TAG_variable
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	4433                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1b1:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	8                               @ Abbrev [8] 0x1b6:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x1c2:0x49 DW_TAG_lexical_block
	.long	.Ltmp54                         @ DW_AT_low_pc
	.long	.Ltmp55-.Ltmp54                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x1cb:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\201\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x1da:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\236\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\237\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x1f0:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\206\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1ff:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x20b:0x49 DW_TAG_lexical_block
	.long	.Ltmp62                         @ DW_AT_low_pc
	.long	.Ltmp63-.Ltmp62                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x214:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\236\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\237\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x22a:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\201\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x239:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\207\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x248:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x254:0x49 DW_TAG_lexical_block
	.long	.Ltmp71                         @ DW_AT_low_pc
	.long	.Ltmp72-.Ltmp71                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x25d:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\236\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\237\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x273:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\201\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x282:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x291:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x29d:0x49 DW_TAG_lexical_block
	.long	.Ltmp81                         @ DW_AT_low_pc
	.long	.Ltmp82-.Ltmp81                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x2a6:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\236\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\237\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x2bc:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x2cb:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\201\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x2da:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x2e7:0x127 DW_TAG_lexical_block
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.byte	6                               @ Abbrev [6] 0x2ec:0xf DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	4433                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x2fb:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.byte	8                               @ Abbrev [8] 0x300:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x30c:0x3e DW_TAG_lexical_block
	.long	.Ltmp28                         @ DW_AT_low_pc
	.long	.Ltmp30-.Ltmp28                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x315:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\204\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x324:0xf DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x333:0xb DW_TAG_variable
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x33e:0xb DW_TAG_variable
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x34a:0x41 DW_TAG_lexical_block
	.long	.Ltmp36                         @ DW_AT_low_pc
	.long	.Ltmp37-.Ltmp36                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x353:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\225\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x369:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x374:0xb DW_TAG_variable
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x37f:0xb DW_TAG_variable
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x38b:0x41 DW_TAG_lexical_block
	.long	.Ltmp41                         @ DW_AT_low_pc
	.long	.Ltmp42-.Ltmp41                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x394:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\225\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x3aa:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x3b5:0xb DW_TAG_variable
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x3c0:0xb DW_TAG_variable
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x3cc:0x41 DW_TAG_lexical_block
	.long	.Ltmp47                         @ DW_AT_low_pc
	.long	.Ltmp48-.Ltmp47                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x3d5:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\225\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x3eb:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x3f6:0xb DW_TAG_variable
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x401:0xb DW_TAG_variable
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x40e:0x152 DW_TAG_lexical_block
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.byte	6                               @ Abbrev [6] 0x413:0xf DW_TAG_variable
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	4433                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x422:0x19 DW_TAG_lexical_block
	.long	.Ltmp22                         @ DW_AT_low_pc
	.long	.Ltmp24-.Ltmp22                 @ DW_AT_high_pc
	.byte	6                               @ Abbrev [6] 0x42b:0xf DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x43b:0x49 DW_TAG_lexical_block
	.long	.Ltmp53                         @ DW_AT_low_pc
	.long	.Ltmp54-.Ltmp53                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x444:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\203\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x453:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\232\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\233\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x469:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\206\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x478:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x484:0x49 DW_TAG_lexical_block
	.long	.Ltmp61                         @ DW_AT_low_pc
	.long	.Ltmp62-.Ltmp61                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x48d:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\203\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x49c:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\207\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x4ab:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\232\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\233\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x4c1:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x4cd:0x49 DW_TAG_lexical_block
	.long	.Ltmp69                         @ DW_AT_low_pc
	.long	.Ltmp70-.Ltmp69                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x4d6:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\203\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x4e5:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x4f4:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\232\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\233\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x50a:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x516:0x49 DW_TAG_lexical_block
	.long	.Ltmp79                         @ DW_AT_low_pc
	.long	.Ltmp80-.Ltmp79                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x51f:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\232\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\233\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x535:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x544:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\203\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x553:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x560:0x19 DW_TAG_lexical_block
	.long	.Ltmp24                         @ DW_AT_low_pc
	.long	.Ltmp26-.Ltmp24                 @ DW_AT_high_pc
	.byte	6                               @ Abbrev [6] 0x569:0xf DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x579:0x14a DW_TAG_lexical_block
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.byte	6                               @ Abbrev [6] 0x57e:0xf DW_TAG_variable
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	4433                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x58d:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.byte	8                               @ Abbrev [8] 0x592:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x59e:0x49 DW_TAG_lexical_block
	.long	.Ltmp46                         @ DW_AT_low_pc
	.long	.Ltmp47-.Ltmp46                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x5a7:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x5bd:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\206\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x5cc:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\205\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x5db:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x5e7:0x49 DW_TAG_lexical_block
	.long	.Ltmp59                         @ DW_AT_low_pc
	.long	.Ltmp60-.Ltmp59                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x5f0:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x606:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\205\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x615:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\207\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x624:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x630:0x49 DW_TAG_lexical_block
	.long	.Ltmp68                         @ DW_AT_low_pc
	.long	.Ltmp69-.Ltmp68                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x639:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x64f:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\205\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x65e:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x66d:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x679:0x49 DW_TAG_lexical_block
	.long	.Ltmp76                         @ DW_AT_low_pc
	.long	.Ltmp77-.Ltmp76                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x682:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x691:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\205\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x6a0:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x6b6:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x6c3:0x15 DW_TAG_lexical_block
	.long	.Ltmp30                         @ DW_AT_low_pc
	.long	.Ltmp31-.Ltmp30                 @ DW_AT_high_pc
	.byte	8                               @ Abbrev [8] 0x6cc:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x6d8:0x14a DW_TAG_lexical_block
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.byte	6                               @ Abbrev [6] 0x6dd:0xf DW_TAG_variable
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	4433                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x6ec:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.byte	8                               @ Abbrev [8] 0x6f1:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x6fd:0x49 DW_TAG_lexical_block
	.long	.Ltmp51                         @ DW_AT_low_pc
	.long	.Ltmp52-.Ltmp51                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x706:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\204\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x715:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x72b:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\206\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x73a:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x746:0x49 DW_TAG_lexical_block
	.long	.Ltmp56                         @ DW_AT_low_pc
	.long	.Ltmp57-.Ltmp56                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x74f:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x765:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\204\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x774:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\207\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x783:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x78f:0x49 DW_TAG_lexical_block
	.long	.Ltmp60                         @ DW_AT_low_pc
	.long	.Ltmp61-.Ltmp60                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x798:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x7ae:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\204\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x7bd:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x7cc:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x7d8:0x49 DW_TAG_lexical_block
	.long	.Ltmp64                         @ DW_AT_low_pc
	.long	.Ltmp65-.Ltmp64                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x7e1:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x7f0:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\204\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x7ff:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x815:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x822:0x15 DW_TAG_lexical_block
	.long	.Ltmp34                         @ DW_AT_low_pc
	.long	.Ltmp35-.Ltmp34                 @ DW_AT_high_pc
	.byte	8                               @ Abbrev [8] 0x82b:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x837:0x15 DW_TAG_lexical_block
	.long	.Ltmp38                         @ DW_AT_low_pc
	.long	.Ltmp39-.Ltmp38                 @ DW_AT_high_pc
	.byte	8                               @ Abbrev [8] 0x840:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x84c:0x14a DW_TAG_lexical_block
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.byte	6                               @ Abbrev [6] 0x851:0xf DW_TAG_variable
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	4433                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x860:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.byte	8                               @ Abbrev [8] 0x865:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x871:0x49 DW_TAG_lexical_block
	.long	.Ltmp55                         @ DW_AT_low_pc
	.long	.Ltmp56-.Ltmp55                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x87a:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\202\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x889:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\231\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x89f:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\206\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x8ae:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x8ba:0x49 DW_TAG_lexical_block
	.long	.Ltmp67                         @ DW_AT_low_pc
	.long	.Ltmp68-.Ltmp67                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x8c3:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\231\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x8d9:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\202\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x8e8:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\207\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x8f7:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x903:0x49 DW_TAG_lexical_block
	.long	.Ltmp73                         @ DW_AT_low_pc
	.long	.Ltmp74-.Ltmp73                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x90c:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\231\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x922:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\202\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x931:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x940:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x94c:0x49 DW_TAG_lexical_block
	.long	.Ltmp77                         @ DW_AT_low_pc
	.long	.Ltmp78-.Ltmp77                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x955:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x964:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\202\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x973:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\231\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x989:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x996:0x143 DW_TAG_lexical_block
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.byte	6                               @ Abbrev [6] 0x99b:0xf DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	4433                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x9aa:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.byte	8                               @ Abbrev [8] 0x9af:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x9bb:0x49 DW_TAG_lexical_block
	.long	.Ltmp58                         @ DW_AT_low_pc
	.long	.Ltmp59-.Ltmp58                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0x9c4:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x9da:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\206\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x9e9:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x9f8:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0xa04:0x45 DW_TAG_lexical_block
	.long	.Ltmp63                         @ DW_AT_low_pc
	.long	.Ltmp64-.Ltmp63                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0xa0d:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\207\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xa1c:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xa32:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xa3d:0xb DW_TAG_variable
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0xa49:0x49 DW_TAG_lexical_block
	.long	.Ltmp72                         @ DW_AT_low_pc
	.long	.Ltmp73-.Ltmp72                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0xa52:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xa68:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xa77:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xa86:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0xa92:0x46 DW_TAG_lexical_block
	.long	.Ltmp82                         @ DW_AT_low_pc
	.long	.Ltmp85-.Ltmp82                 @ DW_AT_high_pc
	.byte	6                               @ Abbrev [6] 0xa9b:0xf DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xaaa:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xab9:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xac8:0xf DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xad9:0x137 DW_TAG_lexical_block
	.long	.Ldebug_ranges15                @ DW_AT_ranges
	.byte	6                               @ Abbrev [6] 0xade:0xf DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	4433                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xaed:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges16                @ DW_AT_ranges
	.byte	8                               @ Abbrev [8] 0xaf2:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0xafe:0x3a DW_TAG_lexical_block
	.long	.Ltmp66                         @ DW_AT_low_pc
	.long	.Ltmp67-.Ltmp66                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0xb07:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\204\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xb16:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xb21:0xb DW_TAG_variable
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xb2c:0xb DW_TAG_variable
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0xb38:0x49 DW_TAG_lexical_block
	.long	.Ltmp70                         @ DW_AT_low_pc
	.long	.Ltmp71-.Ltmp70                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0xb41:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\234\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\235\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xb57:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\204\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xb66:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\207\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xb75:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0xb81:0x49 DW_TAG_lexical_block
	.long	.Ltmp74                         @ DW_AT_low_pc
	.long	.Ltmp75-.Ltmp74                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0xb8a:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\234\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\235\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xba0:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\204\002"
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xbaf:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xbbe:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0xbca:0x45 DW_TAG_lexical_block
	.long	.Ltmp80                         @ DW_AT_low_pc
	.long	.Ltmp81-.Ltmp80                 @ DW_AT_high_pc
	.byte	10                              @ Abbrev [10] 0xbd3:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string101                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xbe2:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\234\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\235\002"
	.byte	147
	.byte	8
	.long	.Linfo_string100                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xbf8:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xc03:0xb DW_TAG_variable
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	108                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xc11:0xca DW_TAG_lexical_block
	.long	.Ldebug_ranges17                @ DW_AT_ranges
	.byte	6                               @ Abbrev [6] 0xc16:0xf DW_TAG_variable
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	112                             @ DW_AT_decl_line
	.long	4433                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xc25:0x15 DW_TAG_lexical_block
	.long	.Ldebug_ranges18                @ DW_AT_ranges
	.byte	6                               @ Abbrev [6] 0xc2a:0xf DW_TAG_variable
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0xc3a:0x19 DW_TAG_lexical_block
	.long	.Ltmp92                         @ DW_AT_low_pc
	.long	.Ltmp94-.Ltmp92                 @ DW_AT_high_pc
	.byte	6                               @ Abbrev [6] 0xc43:0xf DW_TAG_variable
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xc53:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges19                @ DW_AT_ranges
	.byte	8                               @ Abbrev [8] 0xc58:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xc64:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges20                @ DW_AT_ranges
	.byte	8                               @ Abbrev [8] 0xc69:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xc75:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges21                @ DW_AT_ranges
	.byte	8                               @ Abbrev [8] 0xc7a:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0xc86:0x15 DW_TAG_lexical_block
	.long	.Ltmp102                        @ DW_AT_low_pc
	.long	.Ltmp103-.Ltmp102               @ DW_AT_high_pc
	.byte	8                               @ Abbrev [8] 0xc8f:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0xc9b:0x15 DW_TAG_lexical_block
	.long	.Ltmp103                        @ DW_AT_low_pc
	.long	.Ltmp104-.Ltmp103               @ DW_AT_high_pc
	.byte	8                               @ Abbrev [8] 0xca4:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0xcb0:0x15 DW_TAG_lexical_block
	.long	.Ltmp104                        @ DW_AT_low_pc
	.long	.Ltmp105-.Ltmp104               @ DW_AT_high_pc
	.byte	8                               @ Abbrev [8] 0xcb9:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0xcc5:0x15 DW_TAG_lexical_block
	.long	.Ltmp108                        @ DW_AT_low_pc
	.long	.Ltmp109-.Ltmp108               @ DW_AT_high_pc
	.byte	8                               @ Abbrev [8] 0xcce:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	112                             @ DW_AT_decl_line
	.long	3551                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0xcdd:0x32 DW_TAG_lexical_block
	.long	.Ltmp129                        @ DW_AT_low_pc
	.long	.Ltmp137-.Ltmp129               @ DW_AT_high_pc
	.byte	6                               @ Abbrev [6] 0xce6:0xf DW_TAG_variable
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	.Linfo_string106                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	3480                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xcf5:0x19 DW_TAG_lexical_block
	.long	.Ltmp129                        @ DW_AT_low_pc
	.long	.Ltmp137-.Ltmp129               @ DW_AT_high_pc
	.byte	6                               @ Abbrev [6] 0xcfe:0xf DW_TAG_variable
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	.Linfo_string107                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0xd10:0x82 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	40                              @ DW_AT_byte_size
	.byte	2                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0xd19:0xc DW_TAG_member
	.long	.Linfo_string72                 @ DW_AT_name
	.long	4393                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0xd25:0xc DW_TAG_member
	.long	.Linfo_string73                 @ DW_AT_name
	.long	4403                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0xd31:0xc DW_TAG_member
	.long	.Linfo_string74                 @ DW_AT_name
	.long	4413                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0xd3d:0xc DW_TAG_member
	.long	.Linfo_string75                 @ DW_AT_name
	.long	4423                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0xd49:0xc DW_TAG_member
	.long	.Linfo_string76                 @ DW_AT_name
	.long	3540                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0xd55:0xc DW_TAG_member
	.long	.Linfo_string77                 @ DW_AT_name
	.long	3540                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0xd61:0xc DW_TAG_member
	.long	.Linfo_string78                 @ DW_AT_name
	.long	3511                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0xd6d:0xc DW_TAG_member
	.long	.Linfo_string79                 @ DW_AT_name
	.long	3511                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0xd79:0xc DW_TAG_member
	.long	.Linfo_string80                 @ DW_AT_name
	.long	3511                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	12                              @ Abbrev [12] 0xd85:0xc DW_TAG_member
	.long	.Linfo_string81                 @ DW_AT_name
	.long	3540                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0xd93:0x5 DW_TAG_const_type
	.long	3480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0xd98:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	15                              @ Abbrev [15] 0xd9f:0xb DW_TAG_typedef
	.long	3498                            @ DW_AT_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xdaa:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	3511                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0xdb0:0x6 DW_TAG_subrange_type
	.long	3533                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xdb7:0xb DW_TAG_typedef
	.long	3522                            @ DW_AT_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0xdc2:0xb DW_TAG_typedef
	.long	3480                            @ DW_AT_type
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	18                              @ Abbrev [18] 0xdcd:0x7 DW_TAG_base_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	15                              @ Abbrev [15] 0xdd4:0xb DW_TAG_typedef
	.long	3480                            @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0xddf:0xb DW_TAG_typedef
	.long	3562                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xdea:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	3575                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0xdf0:0x6 DW_TAG_subrange_type
	.long	3533                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xdf7:0xb DW_TAG_typedef
	.long	3586                            @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0xe02:0xb DW_TAG_typedef
	.long	3597                            @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	14                              @ Abbrev [14] 0xe0d:0x7 DW_TAG_base_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	15                              @ Abbrev [15] 0xe14:0xb DW_TAG_typedef
	.long	3615                            @ DW_AT_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe1f:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	3628                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0xe25:0x6 DW_TAG_subrange_type
	.long	3533                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xe2c:0xb DW_TAG_typedef
	.long	3639                            @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0xe37:0xb DW_TAG_typedef
	.long	3650                            @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	14                              @ Abbrev [14] 0xe42:0x7 DW_TAG_base_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	15                              @ Abbrev [15] 0xe49:0xb DW_TAG_typedef
	.long	3668                            @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xe54:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	3628                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0xe5a:0x6 DW_TAG_subrange_type
	.long	3533                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0xe61:0xd7 DW_TAG_namespace
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	19                              @ Abbrev [19] 0xe66:0xd1 DW_TAG_namespace
	.long	.Linfo_string22                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	20                              @ Abbrev [20] 0xe6b:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	3896                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xe72:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	3628                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xe79:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	3575                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xe80:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	3511                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xe87:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	3908                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xe8e:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	3937                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xe95:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	3966                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xe9c:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	3995                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xea3:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	4024                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xeaa:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	4053                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xeb1:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	4075                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xeb8:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	4097                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xebf:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	4119                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xec6:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	4141                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xecd:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	4163                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xed4:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	4185                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xedb:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	4207                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xee2:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	4229                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xee9:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	4240                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xef0:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	4251                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xef7:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	4262                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xefe:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	4273                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xf05:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	4284                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xf0c:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	4295                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xf13:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	4306                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xf1a:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	4317                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xf21:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	4328                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xf28:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	4339                            @ DW_AT_import
	.byte	20                              @ Abbrev [20] 0xf2f:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	4361                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xf38:0xb DW_TAG_typedef
	.long	3907                            @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0xf43:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	15                              @ Abbrev [15] 0xf44:0xb DW_TAG_typedef
	.long	3919                            @ DW_AT_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0xf4f:0xb DW_TAG_typedef
	.long	3930                            @ DW_AT_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	14                              @ Abbrev [14] 0xf5a:0x7 DW_TAG_base_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	15                              @ Abbrev [15] 0xf61:0xb DW_TAG_typedef
	.long	3948                            @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0xf6c:0xb DW_TAG_typedef
	.long	3959                            @ DW_AT_type
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	14                              @ Abbrev [14] 0xf77:0x7 DW_TAG_base_type
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	15                              @ Abbrev [15] 0xf7e:0xb DW_TAG_typedef
	.long	3977                            @ DW_AT_type
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0xf89:0xb DW_TAG_typedef
	.long	3988                            @ DW_AT_type
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	14                              @ Abbrev [14] 0xf94:0x7 DW_TAG_base_type
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	15                              @ Abbrev [15] 0xf9b:0xb DW_TAG_typedef
	.long	4006                            @ DW_AT_type
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0xfa6:0xb DW_TAG_typedef
	.long	4017                            @ DW_AT_type
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	14                              @ Abbrev [14] 0xfb1:0x7 DW_TAG_base_type
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	15                              @ Abbrev [15] 0xfb8:0xb DW_TAG_typedef
	.long	4035                            @ DW_AT_type
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0xfc3:0xb DW_TAG_typedef
	.long	4046                            @ DW_AT_type
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	14                              @ Abbrev [14] 0xfce:0x7 DW_TAG_base_type
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	15                              @ Abbrev [15] 0xfd5:0xb DW_TAG_typedef
	.long	4064                            @ DW_AT_type
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0xfe0:0xb DW_TAG_typedef
	.long	3639                            @ DW_AT_type
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0xfeb:0xb DW_TAG_typedef
	.long	4086                            @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0xff6:0xb DW_TAG_typedef
	.long	3586                            @ DW_AT_type
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x1001:0xb DW_TAG_typedef
	.long	4108                            @ DW_AT_type
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x100c:0xb DW_TAG_typedef
	.long	3522                            @ DW_AT_type
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x1017:0xb DW_TAG_typedef
	.long	4130                            @ DW_AT_type
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x1022:0xb DW_TAG_typedef
	.long	3919                            @ DW_AT_type
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x102d:0xb DW_TAG_typedef
	.long	4152                            @ DW_AT_type
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x1038:0xb DW_TAG_typedef
	.long	3948                            @ DW_AT_type
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x1043:0xb DW_TAG_typedef
	.long	4174                            @ DW_AT_type
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x104e:0xb DW_TAG_typedef
	.long	3977                            @ DW_AT_type
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x1059:0xb DW_TAG_typedef
	.long	4196                            @ DW_AT_type
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x1064:0xb DW_TAG_typedef
	.long	4006                            @ DW_AT_type
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x106f:0xb DW_TAG_typedef
	.long	4218                            @ DW_AT_type
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x107a:0xb DW_TAG_typedef
	.long	4035                            @ DW_AT_type
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x1085:0xb DW_TAG_typedef
	.long	3650                            @ DW_AT_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x1090:0xb DW_TAG_typedef
	.long	3480                            @ DW_AT_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x109b:0xb DW_TAG_typedef
	.long	3480                            @ DW_AT_type
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x10a6:0xb DW_TAG_typedef
	.long	3930                            @ DW_AT_type
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x10b1:0xb DW_TAG_typedef
	.long	3959                            @ DW_AT_type
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x10bc:0xb DW_TAG_typedef
	.long	4017                            @ DW_AT_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x10c7:0xb DW_TAG_typedef
	.long	4017                            @ DW_AT_type
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x10d2:0xb DW_TAG_typedef
	.long	4046                            @ DW_AT_type
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x10dd:0xb DW_TAG_typedef
	.long	3480                            @ DW_AT_type
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x10e8:0xb DW_TAG_typedef
	.long	4017                            @ DW_AT_type
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x10f3:0xb DW_TAG_typedef
	.long	4350                            @ DW_AT_type
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x10fe:0xb DW_TAG_typedef
	.long	3930                            @ DW_AT_type
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x1109:0xb DW_TAG_typedef
	.long	4372                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	15                              @ Abbrev [15] 0x1114:0xb DW_TAG_typedef
	.long	4046                            @ DW_AT_type
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x111f:0x5 DW_TAG_reference_type
	.long	4388                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1124:0x5 DW_TAG_const_type
	.long	3344                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x1129:0x5 DW_TAG_pointer_type
	.long	4398                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x112e:0x5 DW_TAG_const_type
	.long	4403                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x1133:0x5 DW_TAG_pointer_type
	.long	4408                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1138:0x5 DW_TAG_const_type
	.long	3575                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x113d:0x5 DW_TAG_pointer_type
	.long	4418                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1142:0x5 DW_TAG_const_type
	.long	3511                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x1147:0x5 DW_TAG_pointer_type
	.long	3511                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x114c:0x5 DW_TAG_const_type
	.long	3540                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1151:0x5 DW_TAG_const_type
	.long	3551                            @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x1156:0xc DW_TAG_array_type
	.long	4450                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x115b:0x6 DW_TAG_subrange_type
	.long	3533                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x1162:0x5 DW_TAG_const_type
	.long	3487                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges14:
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges15:
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges16:
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges17:
	.long	.Ltmp91-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp118-.Lfunc_begin0
	.long	.Ltmp119-.Lfunc_begin0
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp121-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp125-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges18:
	.long	.Ltmp91-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges19:
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp98-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges20:
	.long	.Ltmp97-.Lfunc_begin0
	.long	.Ltmp98-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp107-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges21:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/conv_s16/conv_s16_tiles_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=67
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=82
.Linfo_string4:
	.asciz	"kSums"                         @ string offset=90
.Linfo_string5:
	.asciz	"int"                           @ string offset=96
.Linfo_string6:
	.asciz	"kWideTilePixels"               @ string offset=100
.Linfo_string7:
	.asciz	"__int32_t"                     @ string offset=116
.Linfo_string8:
	.asciz	"int32_t"                       @ string offset=126
.Linfo_string9:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=134
.Linfo_string10:
	.asciz	"int32x4_t"                     @ string offset=154
.Linfo_string11:
	.asciz	"ptrdiff_t"                     @ string offset=164
.Linfo_string12:
	.asciz	"short"                         @ string offset=174
.Linfo_string13:
	.asciz	"__int16_t"                     @ string offset=180
.Linfo_string14:
	.asciz	"int16_t"                       @ string offset=190
.Linfo_string15:
	.asciz	"int16x4_t"                     @ string offset=198
.Linfo_string16:
	.asciz	"signed char"                   @ string offset=208
.Linfo_string17:
	.asciz	"__int8_t"                      @ string offset=220
.Linfo_string18:
	.asciz	"int8_t"                        @ string offset=229
.Linfo_string19:
	.asciz	"int8x8_t"                      @ string offset=236
.Linfo_string20:
	.asciz	"int8x16_t"                     @ string offset=245
.Linfo_string21:
	.asciz	"std"                           @ string offset=255
.Linfo_string22:
	.asciz	"__1"                           @ string offset=259
.Linfo_string23:
	.asciz	"max_align_t"                   @ string offset=263
.Linfo_string24:
	.asciz	"long long"                     @ string offset=275
.Linfo_string25:
	.asciz	"__int64_t"                     @ string offset=285
.Linfo_string26:
	.asciz	"int64_t"                       @ string offset=295
.Linfo_string27:
	.asciz	"unsigned char"                 @ string offset=303
.Linfo_string28:
	.asciz	"__uint8_t"                     @ string offset=317
.Linfo_string29:
	.asciz	"uint8_t"                       @ string offset=327
.Linfo_string30:
	.asciz	"unsigned short"                @ string offset=335
.Linfo_string31:
	.asciz	"__uint16_t"                    @ string offset=350
.Linfo_string32:
	.asciz	"uint16_t"                      @ string offset=361
.Linfo_string33:
	.asciz	"unsigned int"                  @ string offset=370
.Linfo_string34:
	.asciz	"__uint32_t"                    @ string offset=383
.Linfo_string35:
	.asciz	"uint32_t"                      @ string offset=394
.Linfo_string36:
	.asciz	"unsigned long long"            @ string offset=403
.Linfo_string37:
	.asciz	"__uint64_t"                    @ string offset=422
.Linfo_string38:
	.asciz	"uint64_t"                      @ string offset=433
.Linfo_string39:
	.asciz	"__int_least8_t"                @ string offset=442
.Linfo_string40:
	.asciz	"int_least8_t"                  @ string offset=457
.Linfo_string41:
	.asciz	"__int_least16_t"               @ string offset=470
.Linfo_string42:
	.asciz	"int_least16_t"                 @ string offset=486
.Linfo_string43:
	.asciz	"__int_least32_t"               @ string offset=500
.Linfo_string44:
	.asciz	"int_least32_t"                 @ string offset=516
.Linfo_string45:
	.asciz	"__int_least64_t"               @ string offset=530
.Linfo_string46:
	.asciz	"int_least64_t"                 @ string offset=546
.Linfo_string47:
	.asciz	"__uint_least8_t"               @ string offset=560
.Linfo_string48:
	.asciz	"uint_least8_t"                 @ string offset=576
.Linfo_string49:
	.asciz	"__uint_least16_t"              @ string offset=590
.Linfo_string50:
	.asciz	"uint_least16_t"                @ string offset=607
.Linfo_string51:
	.asciz	"__uint_least32_t"              @ string offset=622
.Linfo_string52:
	.asciz	"uint_least32_t"                @ string offset=639
.Linfo_string53:
	.asciz	"__uint_least64_t"              @ string offset=654
.Linfo_string54:
	.asciz	"uint_least64_t"                @ string offset=671
.Linfo_string55:
	.asciz	"int_fast8_t"                   @ string offset=686
.Linfo_string56:
	.asciz	"int_fast16_t"                  @ string offset=698
.Linfo_string57:
	.asciz	"int_fast32_t"                  @ string offset=711
.Linfo_string58:
	.asciz	"int_fast64_t"                  @ string offset=724
.Linfo_string59:
	.asciz	"uint_fast8_t"                  @ string offset=737
.Linfo_string60:
	.asciz	"uint_fast16_t"                 @ string offset=750
.Linfo_string61:
	.asciz	"uint_fast32_t"                 @ string offset=764
.Linfo_string62:
	.asciz	"uint_fast64_t"                 @ string offset=778
.Linfo_string63:
	.asciz	"intptr_t"                      @ string offset=792
.Linfo_string64:
	.asciz	"uintptr_t"                     @ string offset=801
.Linfo_string65:
	.asciz	"__intmax_t"                    @ string offset=811
.Linfo_string66:
	.asciz	"intmax_t"                      @ string offset=822
.Linfo_string67:
	.asciz	"__uintmax_t"                   @ string offset=831
.Linfo_string68:
	.asciz	"uintmax_t"                     @ string offset=843
.Linfo_string69:
	.asciz	"_ZN7facesig12tile_8x4_s16ERKNS_7TileS16E" @ string offset=853
.Linfo_string70:
	.asciz	"tile_8x4_s16"                  @ string offset=894
.Linfo_string71:
	.asciz	"tile"                          @ string offset=907
.Linfo_string72:
	.asciz	"in"                            @ string offset=912
.Linfo_string73:
	.asciz	"weights"                       @ string offset=915
.Linfo_string74:
	.asciz	"bias"                          @ string offset=923
.Linfo_string75:
	.asciz	"sums"                          @ string offset=928
.Linfo_string76:
	.asciz	"skip"                          @ string offset=933
.Linfo_string77:
	.asciz	"block"                         @ string offset=938
.Linfo_string78:
	.asciz	"rows"                          @ string offset=944
.Linfo_string79:
	.asciz	"length"                        @ string offset=949
.Linfo_string80:
	.asciz	"turn"                          @ string offset=956
.Linfo_string81:
	.asciz	"back"                          @ string offset=961
.Linfo_string82:
	.asciz	"TileS16"                       @ string offset=966
.Linfo_string83:
	.asciz	"row"                           @ string offset=974
.Linfo_string84:
	.asciz	"s0"                            @ string offset=978
.Linfo_string85:
	.asciz	"s1"                            @ string offset=981
.Linfo_string86:
	.asciz	"s2"                            @ string offset=984
.Linfo_string87:
	.asciz	"s3"                            @ string offset=987
.Linfo_string88:
	.asciz	"s4"                            @ string offset=990
.Linfo_string89:
	.asciz	"s5"                            @ string offset=993
.Linfo_string90:
	.asciz	"s6"                            @ string offset=996
.Linfo_string91:
	.asciz	"s7"                            @ string offset=999
.Linfo_string92:
	.asciz	"stride"                        @ string offset=1002
.Linfo_string93:
	.asciz	"w"                             @ string offset=1009
.Linfo_string94:
	.asciz	"left"                          @ string offset=1011
.Linfo_string95:
	.asciz	"at"                            @ string offset=1016
.Linfo_string96:
	.asciz	"a"                             @ string offset=1019
.Linfo_string97:
	.asciz	"__s2_859"                      @ string offset=1021
.Linfo_string98:
	.asciz	"__ret"                         @ string offset=1030
.Linfo_string99:
	.asciz	"w0"                            @ string offset=1036
.Linfo_string100:
	.asciz	"__s0_859"                      @ string offset=1039
.Linfo_string101:
	.asciz	"__s1_859"                      @ string offset=1048
.Linfo_string102:
	.asciz	"__ret_859"                     @ string offset=1057
.Linfo_string103:
	.asciz	"w1"                            @ string offset=1067
.Linfo_string104:
	.asciz	"w2"                            @ string offset=1070
.Linfo_string105:
	.asciz	"w3"                            @ string offset=1073
.Linfo_string106:
	.asciz	"p"                             @ string offset=1076
.Linfo_string107:
	.asciz	"__s1"                          @ string offset=1078
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
