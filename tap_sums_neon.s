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
	.file	"tap_sums_neon.cpp"
	.file	1 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_size_t.h"
	.file	2 "/work/wt/cside" "csrc/model/tap_sums_neon.cpp"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.text
	.globl	_ZN7facesig13tap_sums_neonERKNS_4TapsEPi @ -- Begin function _ZN7facesig13tap_sums_neonERKNS_4TapsEPi
	.p2align	2
	.type	_ZN7facesig13tap_sums_neonERKNS_4TapsEPi,%function
	.code	32
_ZN7facesig13tap_sums_neonERKNS_4TapsEPi: @ @_ZN7facesig13tap_sums_neonERKNS_4TapsEPi
.Lfunc_begin0:
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: tap_sums_neon:taps <- $r0
	@DEBUG_VALUE: tap_sums_neon:sums <- $r1
	@DEBUG_VALUE: tap <- 0
	.loc	2 22 37 prologue_end            @ csrc/model/tap_sums_neon.cpp:22:37
	ldr	r2, [r0, #4]
.Ltmp0:
	.loc	2 22 5 is_stmt 0                @ csrc/model/tap_sums_neon.cpp:22:5
	cmp	r2, #0
.Ltmp1:
	.loc	2 35 1 is_stmt 1                @ csrc/model/tap_sums_neon.cpp:35:1
	bxeq	lr
.Ltmp2:
.LBB0_1:
	@DEBUG_VALUE: tap_sums_neon:sums <- $r1
	@DEBUG_VALUE: tap_sums_neon:taps <- $r0
	.loc	2 0 1 is_stmt 0                 @ csrc/model/tap_sums_neon.cpp:0:1
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
	.loc	2 21 34 is_stmt 1               @ csrc/model/tap_sums_neon.cpp:21:34
	ldr	r2, [r0]
.Ltmp3:
	@DEBUG_VALUE: tap_sums_neon:weights <- $r2
	.loc	2 0 34 is_stmt 0                @ csrc/model/tap_sums_neon.cpp:0:34
	mov	lr, #0
	mov	r12, #4
	b	.LBB0_4
.Ltmp4:
.LBB0_2:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: piece <- 0
	@DEBUG_VALUE: tap <- $lr
	@DEBUG_VALUE: tap_sums_neon:weights <- $r2
	@DEBUG_VALUE: tap_sums_neon:sums <- $r1
	@DEBUG_VALUE: tap_sums_neon:taps <- $r0
	vmov.i32	q8, #0x0
	@DEBUG_VALUE: s3 <- $q8
	@DEBUG_VALUE: s2 <- $q8
	@DEBUG_VALUE: s1 <- $q8
	@DEBUG_VALUE: s0 <- $q8
	vmov.i32	q9, #0x0
	vmov.i32	q10, #0x0
	vmov.i32	q11, #0x0
.Ltmp5:
.LBB0_3:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: s0 <- $q8
	@DEBUG_VALUE: tap <- $lr
	@DEBUG_VALUE: tap_sums_neon:weights <- $r2
	@DEBUG_VALUE: tap_sums_neon:sums <- $r1
	@DEBUG_VALUE: tap_sums_neon:taps <- $r0
	.file	6 "/work/wt/cside" "csrc/base/add_up_neon.h"
	.loc	6 14 26                         @ csrc/base/add_up_neon.h:14:26 @[ csrc/model/tap_sums_neon.cpp:33:37 ]
	vadd.i32	d22, d22, d23
.Ltmp6:
	@DEBUG_VALUE: add_up:h3 <- $d22
	.loc	2 33 66                         @ csrc/model/tap_sums_neon.cpp:33:66
	mov	r3, r0
.Ltmp7:
	.loc	6 13 26                         @ csrc/base/add_up_neon.h:13:26 @[ csrc/model/tap_sums_neon.cpp:33:37 ]
	vadd.i32	d20, d20, d21
.Ltmp8:
	@DEBUG_VALUE: add_up:h2 <- $d20
	.loc	2 22 44 is_stmt 1               @ csrc/model/tap_sums_neon.cpp:22:44
	add	lr, lr, #1
.Ltmp9:
	@DEBUG_VALUE: tap <- $lr
	.loc	6 12 26 is_stmt 0               @ csrc/base/add_up_neon.h:12:26 @[ csrc/model/tap_sums_neon.cpp:33:37 ]
	vadd.i32	d18, d18, d19
.Ltmp10:
	@DEBUG_VALUE: add_up:h1 <- $d18
	.loc	6 11 26                         @ csrc/base/add_up_neon.h:11:26 @[ csrc/model/tap_sums_neon.cpp:33:37 ]
	vadd.i32	d16, d16, d17
.Ltmp11:
	@DEBUG_VALUE: add_up:h0 <- $d16
	.loc	6 15 44                         @ csrc/base/add_up_neon.h:15:44 @[ csrc/model/tap_sums_neon.cpp:33:37 ]
	vpadd.i32	d21, d20, d22
.Ltmp12:
	.loc	2 33 66                         @ csrc/model/tap_sums_neon.cpp:33:66
	vld1.32	{d0, d1}, [r3], r12
.Ltmp13:
	@DEBUG_VALUE: add_up:s0 <- $q8
	@DEBUG_VALUE: add_up:s1 <- $q9
	@DEBUG_VALUE: add_up:s2 <- $q10
	@DEBUG_VALUE: add_up:s3 <- $q11
	.loc	6 15 25                         @ csrc/base/add_up_neon.h:15:25 @[ csrc/model/tap_sums_neon.cpp:33:37 ]
	vpadd.i32	d20, d16, d18
.Ltmp14:
	.loc	2 33 25                         @ csrc/model/tap_sums_neon.cpp:33:25
	vmul.i32	q8, q10, d1[1]
.Ltmp15:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 33 9                          @ csrc/model/tap_sums_neon.cpp:33:9
	vst1.32	{d16, d17}, [r1]!
.Ltmp16:
	@DEBUG_VALUE: tap_sums_neon:sums <- $r1
	@DEBUG_VALUE: tap_sums_neon:weights <- $r2
	.loc	2 22 37 is_stmt 1               @ csrc/model/tap_sums_neon.cpp:22:37
	ldr	r3, [r3]
.Ltmp17:
	.loc	2 22 5 is_stmt 0                @ csrc/model/tap_sums_neon.cpp:22:5
	cmp	lr, r3
	bhs	.LBB0_7
.Ltmp18:
.LBB0_4:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_6 Depth 2
	@DEBUG_VALUE: tap_sums_neon:weights <- $r2
	@DEBUG_VALUE: tap_sums_neon:sums <- $r1
	@DEBUG_VALUE: tap_sums_neon:taps <- $r0
	@DEBUG_VALUE: tap_sums_neon:sums <- $r1
	@DEBUG_VALUE: tap <- $lr
	@DEBUG_VALUE: tap_sums_neon:weights <- $r2
	.loc	2 0 5                           @ csrc/model/tap_sums_neon.cpp:0:5
	ldr	r3, [r0, #8]
.Ltmp19:
	@DEBUG_VALUE: piece <- 0
	@DEBUG_VALUE: s3 <- undef
	@DEBUG_VALUE: s2 <- undef
	@DEBUG_VALUE: s1 <- undef
	@DEBUG_VALUE: s0 <- undef
	.loc	2 24 9 is_stmt 1                @ csrc/model/tap_sums_neon.cpp:24:9
	cmp	r3, #0
	beq	.LBB0_2
.Ltmp20:
@ %bb.5:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: piece <- 0
	@DEBUG_VALUE: tap <- $lr
	@DEBUG_VALUE: tap_sums_neon:weights <- $r2
	@DEBUG_VALUE: tap_sums_neon:sums <- $r1
	@DEBUG_VALUE: tap_sums_neon:taps <- $r0
	.loc	2 0 9 is_stmt 0                 @ csrc/model/tap_sums_neon.cpp:0:9
	vmov.i32	q11, #0x0
	mov	r4, r2
	vmov.i32	q10, #0x0
	vmov.i32	q9, #0x0
	vmov.i32	q8, #0x0
.Ltmp21:
.LBB0_6:                                @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: tap <- $lr
	@DEBUG_VALUE: tap_sums_neon:weights <- $r2
	@DEBUG_VALUE: tap_sums_neon:sums <- $r1
	@DEBUG_VALUE: tap_sums_neon:taps <- $r0
	@DEBUG_VALUE: tap_sums_neon:weights <- $r4
	@DEBUG_VALUE: piece <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_stack_value] undef
	@DEBUG_VALUE: s3 <- $q11
	@DEBUG_VALUE: s2 <- $q10
	@DEBUG_VALUE: s1 <- $q9
	@DEBUG_VALUE: s0 <- $q8
	@DEBUG_VALUE: add:sums_s32x4 <- $q8
	@DEBUG_VALUE: add:weights <- $r4
	.loc	2 15 47 is_stmt 1               @ csrc/model/tap_sums_neon.cpp:15:47 @[ csrc/model/tap_sums_neon.cpp:25:18 ]
	vld1.8	{d24, d25}, [r2]!
.Ltmp22:
	@DEBUG_VALUE: __ret <- $q12
	.loc	2 26 13 is_stmt 0               @ csrc/model/tap_sums_neon.cpp:26:13
	pld	[r4, #256]
.Ltmp23:
	@DEBUG_VALUE: add:sums_s32x4 <- $q9
	@DEBUG_VALUE: add:weights <- $r2
	.loc	2 15 47 is_stmt 1               @ csrc/model/tap_sums_neon.cpp:15:47 @[ csrc/model/tap_sums_neon.cpp:27:18 ]
	vld1.8	{d26, d27}, [r2]!
.Ltmp24:
	@DEBUG_VALUE: __ret <- $q13
	.loc	2 24 38                         @ csrc/model/tap_sums_neon.cpp:24:38
	subs	r3, r3, #1
.Ltmp25:
	.loc	2 15 47                         @ csrc/model/tap_sums_neon.cpp:15:47 @[ csrc/model/tap_sums_neon.cpp:28:18 ]
	vld1.8	{d28, d29}, [r2]!
.Ltmp26:
	@DEBUG_VALUE: __ret <- $q14
	.loc	2 29 13 is_stmt 0               @ csrc/model/tap_sums_neon.cpp:29:13
	pld	[r4, #288]
.Ltmp27:
	@DEBUG_VALUE: add:sums_s32x4 <- $q11
	@DEBUG_VALUE: add:weights <- [DW_OP_plus_uconst 48, DW_OP_stack_value] undef
	.loc	2 15 47 is_stmt 1               @ csrc/model/tap_sums_neon.cpp:15:47 @[ csrc/model/tap_sums_neon.cpp:30:18 ]
	vld1.8	{d30, d31}, [r2]!
.Ltmp28:
	@DEBUG_VALUE: __ret <- $q15
	.loc	2 15 36 is_stmt 0               @ csrc/model/tap_sums_neon.cpp:15:36 @[ csrc/model/tap_sums_neon.cpp:25:18 ]
	vpaddl.s8	q12, q12
.Ltmp29:
	@DEBUG_VALUE: add:sums_s32x4 <- $q10
	@DEBUG_VALUE: add:weights <- [DW_OP_plus_uconst 32, DW_OP_stack_value] $r4
	.loc	2 15 36                         @ csrc/model/tap_sums_neon.cpp:15:36 @[ csrc/model/tap_sums_neon.cpp:27:18 ]
	vpaddl.s8	q13, q13
	mov	r4, r2
.Ltmp30:
	.loc	2 15 36                         @ csrc/model/tap_sums_neon.cpp:15:36 @[ csrc/model/tap_sums_neon.cpp:28:18 ]
	vpaddl.s8	q14, q14
.Ltmp31:
	.loc	2 15 36                         @ csrc/model/tap_sums_neon.cpp:15:36 @[ csrc/model/tap_sums_neon.cpp:30:18 ]
	vpaddl.s8	q15, q15
.Ltmp32:
	.loc	2 15 12                         @ csrc/model/tap_sums_neon.cpp:15:12 @[ csrc/model/tap_sums_neon.cpp:25:18 ]
	vpadal.s16	q8, q12
.Ltmp33:
	@DEBUG_VALUE: s0 <- $q8
	@DEBUG_VALUE: add:sums_s32x4 <- $q8
	.loc	2 15 12                         @ csrc/model/tap_sums_neon.cpp:15:12 @[ csrc/model/tap_sums_neon.cpp:27:18 ]
	vpadal.s16	q9, q13
.Ltmp34:
	@DEBUG_VALUE: s1 <- $q9
	@DEBUG_VALUE: add:sums_s32x4 <- $q9
	.loc	2 15 12                         @ csrc/model/tap_sums_neon.cpp:15:12 @[ csrc/model/tap_sums_neon.cpp:28:18 ]
	vpadal.s16	q10, q14
.Ltmp35:
	@DEBUG_VALUE: s2 <- $q10
	@DEBUG_VALUE: add:sums_s32x4 <- $q10
	.loc	2 15 12                         @ csrc/model/tap_sums_neon.cpp:15:12 @[ csrc/model/tap_sums_neon.cpp:30:18 ]
	vpadal.s16	q11, q15
.Ltmp36:
	@DEBUG_VALUE: s3 <- $q11
	@DEBUG_VALUE: tap_sums_neon:weights <- $r2
	@DEBUG_VALUE: piece <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_plus, DW_OP_stack_value] undef
	@DEBUG_VALUE: add:sums_s32x4 <- $q11
	.loc	2 24 9 is_stmt 1                @ csrc/model/tap_sums_neon.cpp:24:9
	bne	.LBB0_6
	b	.LBB0_3
.Ltmp37:
.LBB0_7:
	@DEBUG_VALUE: tap_sums_neon:weights <- $r2
	@DEBUG_VALUE: tap_sums_neon:sums <- $r1
	@DEBUG_VALUE: tap_sums_neon:taps <- $r0
	.loc	2 0 9 is_stmt 0                 @ csrc/model/tap_sums_neon.cpp:0:9
	pop	{r4, r10, r11, lr}
	.loc	2 35 1 is_stmt 1                @ csrc/model/tap_sums_neon.cpp:35:1
	bx	lr
.Ltmp38:
.Lfunc_end0:
	.size	_ZN7facesig13tap_sums_neonERKNS_4TapsEPi, .Lfunc_end0-_ZN7facesig13tap_sums_neonERKNS_4TapsEPi
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.file	13 "/work/wt/cside" "csrc/model/taps.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
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
.Ldebug_loc4:
	.long	.Ltmp21-.Lfunc_begin0
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
.Ldebug_loc5:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
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
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
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
.Ldebug_loc7:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	150                             @ 278
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
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
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
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
.Ldebug_loc13:
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
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
.Ldebug_loc14:
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
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
.Ldebug_loc15:
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
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
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
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
	.byte	14                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	15                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	16                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
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
	.byte	20                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
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
	.byte	23                              @ Abbreviation Code
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
	.byte	24                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	25                              @ Abbreviation Code
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
	.byte	26                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	28                              @ Abbreviation Code
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
	.byte	29                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
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
	.byte	1                               @ Abbrev [1] 0xb:0x67a DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x29c DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0xc4 DW_TAG_namespace
	.byte	4                               @ Abbrev [4] 0x2c:0xd DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	706                             @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.ascii	"\200\002"                      @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x39:0xc DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	706                             @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.byte	16                              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x45:0xc DW_TAG_variable
	.long	.Linfo_string8                  @ DW_AT_name
	.long	706                             @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	8                               @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x51:0x69 DW_TAG_subprogram
	.long	.Linfo_string24                 @ DW_AT_linkage_name
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	789                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x61:0xb DW_TAG_formal_parameter
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	789                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x6c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	789                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x77:0xb DW_TAG_formal_parameter
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	789                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x82:0xb DW_TAG_formal_parameter
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	789                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x8d:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	943                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x98:0xb DW_TAG_variable
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.long	943                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xa3:0xb DW_TAG_variable
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.long	943                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xae:0xb DW_TAG_variable
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.long	943                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0xba:0x34 DW_TAG_subprogram
	.long	.Linfo_string34                 @ DW_AT_linkage_name
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	789                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xca:0xb DW_TAG_formal_parameter
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	789                             @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xd5:0xb DW_TAG_formal_parameter
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	948                             @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xe0:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xe1:0xb DW_TAG_variable
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	729                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xef:0x198 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string86                 @ DW_AT_linkage_name
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	10                              @ Abbrev [10] 0x104:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	1653                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x111:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	1663                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x11e:0xf DW_TAG_variable
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.long	948                             @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x12d:0x159 DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	11                              @ Abbrev [11] 0x132:0xf DW_TAG_variable
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	711                             @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x141:0x144 DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	11                              @ Abbrev [11] 0x146:0xf DW_TAG_variable
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	789                             @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x155:0xf DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	789                             @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x164:0xf DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	789                             @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x173:0xf DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	789                             @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x182:0x6a DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	11                              @ Abbrev [11] 0x187:0xf DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	789                             @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x196:0x55 DW_TAG_inlined_subroutine
	.long	81                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	33                              @ DW_AT_call_line
	.byte	37                              @ DW_AT_call_column
	.byte	14                              @ Abbrev [14] 0x1a2:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	97                              @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x1ab:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	108                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x1b4:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	119                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x1bd:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	130                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x1c6:0x9 DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	141                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x1cf:0x9 DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	152                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x1d8:0x9 DW_TAG_variable
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	163                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x1e1:0x9 DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	174                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x1ec:0x98 DW_TAG_lexical_block
	.long	.Ltmp19                         @ DW_AT_low_pc
	.long	.Ltmp37-.Ltmp19                 @ DW_AT_high_pc
	.byte	11                              @ Abbrev [11] 0x1f5:0xf DW_TAG_variable
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.long	711                             @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x204:0x26 DW_TAG_inlined_subroutine
	.long	186                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	25                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x210:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	202                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x220:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	213                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x22a:0x26 DW_TAG_inlined_subroutine
	.long	186                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	27                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x236:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	202                             @ DW_AT_abstract_origin
	.byte	14                              @ Abbrev [14] 0x246:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	213                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x250:0x16 DW_TAG_inlined_subroutine
	.long	186                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	28                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	14                              @ Abbrev [14] 0x25c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	202                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x266:0x1d DW_TAG_inlined_subroutine
	.long	186                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	30                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x272:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	202                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x287:0x3a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	16                              @ DW_AT_byte_size
	.byte	13                              @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	19                              @ Abbrev [19] 0x290:0xc DW_TAG_member
	.long	.Linfo_string37                 @ DW_AT_name
	.long	948                             @ DW_AT_type
	.byte	13                              @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x29c:0xc DW_TAG_member
	.long	.Linfo_string89                 @ DW_AT_name
	.long	711                             @ DW_AT_type
	.byte	13                              @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x2a8:0xc DW_TAG_member
	.long	.Linfo_string90                 @ DW_AT_name
	.long	711                             @ DW_AT_type
	.byte	13                              @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	19                              @ Abbrev [19] 0x2b4:0xc DW_TAG_member
	.long	.Linfo_string91                 @ DW_AT_name
	.long	813                             @ DW_AT_type
	.byte	13                              @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x2c2:0x5 DW_TAG_const_type
	.long	711                             @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x2c7:0xb DW_TAG_typedef
	.long	722                             @ DW_AT_type
	.long	.Linfo_string6                  @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x2d2:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	21                              @ Abbrev [21] 0x2d9:0xb DW_TAG_typedef
	.long	740                             @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x2e4:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	753                             @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x2ea:0x6 DW_TAG_subrange_type
	.long	782                             @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x2f1:0xb DW_TAG_typedef
	.long	764                             @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x2fc:0xb DW_TAG_typedef
	.long	775                             @ DW_AT_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x307:0x7 DW_TAG_base_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	25                              @ Abbrev [25] 0x30e:0x7 DW_TAG_base_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	21                              @ Abbrev [21] 0x315:0xb DW_TAG_typedef
	.long	800                             @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x320:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	813                             @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x326:0x6 DW_TAG_subrange_type
	.long	782                             @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x32d:0xb DW_TAG_typedef
	.long	824                             @ DW_AT_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x338:0xb DW_TAG_typedef
	.long	835                             @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x343:0x7 DW_TAG_base_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	21                              @ Abbrev [21] 0x34a:0xb DW_TAG_typedef
	.long	853                             @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x355:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	866                             @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x35b:0x6 DW_TAG_subrange_type
	.long	782                             @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x362:0xb DW_TAG_typedef
	.long	877                             @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x36d:0xb DW_TAG_typedef
	.long	888                             @ DW_AT_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x378:0x7 DW_TAG_base_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	21                              @ Abbrev [21] 0x37f:0xb DW_TAG_typedef
	.long	906                             @ DW_AT_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x38a:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	813                             @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x390:0x6 DW_TAG_subrange_type
	.long	782                             @ DW_AT_type
	.byte	2                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x397:0xb DW_TAG_typedef
	.long	930                             @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	23                              @ Abbrev [23] 0x3a2:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	753                             @ DW_AT_type
	.byte	24                              @ Abbrev [24] 0x3a8:0x6 DW_TAG_subrange_type
	.long	782                             @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x3af:0x5 DW_TAG_const_type
	.long	895                             @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x3b4:0x5 DW_TAG_pointer_type
	.long	953                             @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x3b9:0x5 DW_TAG_const_type
	.long	753                             @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0x3be:0xd7 DW_TAG_namespace
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	27                              @ Abbrev [27] 0x3c3:0xd1 DW_TAG_namespace
	.long	.Linfo_string40                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	28                              @ Abbrev [28] 0x3c8:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	1173                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x3cf:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	753                             @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x3d6:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	866                             @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x3dd:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	813                             @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x3e4:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	1185                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x3eb:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	1214                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x3f2:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	1243                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x3f9:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	1272                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x400:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	1294                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x407:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1323                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x40e:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	1345                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x415:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	1367                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x41c:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	1389                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x423:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	1411                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x42a:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	1433                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x431:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	1455                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x438:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	1477                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x43f:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	1499                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x446:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	1510                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x44d:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	1521                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x454:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	1532                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x45b:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	1543                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x462:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	1554                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x469:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	1565                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x470:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	1576                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x477:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	1587                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x47e:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	1598                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x485:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	1609                            @ DW_AT_import
	.byte	28                              @ Abbrev [28] 0x48c:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	1631                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x495:0xb DW_TAG_typedef
	.long	1184                            @ DW_AT_type
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x4a0:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	21                              @ Abbrev [21] 0x4a1:0xb DW_TAG_typedef
	.long	1196                            @ DW_AT_type
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x4ac:0xb DW_TAG_typedef
	.long	1207                            @ DW_AT_type
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x4b7:0x7 DW_TAG_base_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	21                              @ Abbrev [21] 0x4be:0xb DW_TAG_typedef
	.long	1225                            @ DW_AT_type
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x4c9:0xb DW_TAG_typedef
	.long	1236                            @ DW_AT_type
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x4d4:0x7 DW_TAG_base_type
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	21                              @ Abbrev [21] 0x4db:0xb DW_TAG_typedef
	.long	1254                            @ DW_AT_type
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x4e6:0xb DW_TAG_typedef
	.long	1265                            @ DW_AT_type
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x4f1:0x7 DW_TAG_base_type
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	21                              @ Abbrev [21] 0x4f8:0xb DW_TAG_typedef
	.long	1283                            @ DW_AT_type
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x503:0xb DW_TAG_typedef
	.long	722                             @ DW_AT_type
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x50e:0xb DW_TAG_typedef
	.long	1305                            @ DW_AT_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x519:0xb DW_TAG_typedef
	.long	1316                            @ DW_AT_type
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	22                              @ Abbrev [22] 0x524:0x7 DW_TAG_base_type
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	21                              @ Abbrev [21] 0x52b:0xb DW_TAG_typedef
	.long	1334                            @ DW_AT_type
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x536:0xb DW_TAG_typedef
	.long	764                             @ DW_AT_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x541:0xb DW_TAG_typedef
	.long	1356                            @ DW_AT_type
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x54c:0xb DW_TAG_typedef
	.long	877                             @ DW_AT_type
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x557:0xb DW_TAG_typedef
	.long	1378                            @ DW_AT_type
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x562:0xb DW_TAG_typedef
	.long	824                             @ DW_AT_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x56d:0xb DW_TAG_typedef
	.long	1400                            @ DW_AT_type
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x578:0xb DW_TAG_typedef
	.long	1196                            @ DW_AT_type
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x583:0xb DW_TAG_typedef
	.long	1422                            @ DW_AT_type
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x58e:0xb DW_TAG_typedef
	.long	1225                            @ DW_AT_type
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x599:0xb DW_TAG_typedef
	.long	1444                            @ DW_AT_type
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5a4:0xb DW_TAG_typedef
	.long	1254                            @ DW_AT_type
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5af:0xb DW_TAG_typedef
	.long	1466                            @ DW_AT_type
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5ba:0xb DW_TAG_typedef
	.long	1283                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5c5:0xb DW_TAG_typedef
	.long	1488                            @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5d0:0xb DW_TAG_typedef
	.long	1305                            @ DW_AT_type
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5db:0xb DW_TAG_typedef
	.long	775                             @ DW_AT_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5e6:0xb DW_TAG_typedef
	.long	835                             @ DW_AT_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5f1:0xb DW_TAG_typedef
	.long	835                             @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x5fc:0xb DW_TAG_typedef
	.long	1207                            @ DW_AT_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x607:0xb DW_TAG_typedef
	.long	1236                            @ DW_AT_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x612:0xb DW_TAG_typedef
	.long	722                             @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x61d:0xb DW_TAG_typedef
	.long	722                             @ DW_AT_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x628:0xb DW_TAG_typedef
	.long	1316                            @ DW_AT_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x633:0xb DW_TAG_typedef
	.long	835                             @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x63e:0xb DW_TAG_typedef
	.long	722                             @ DW_AT_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x649:0xb DW_TAG_typedef
	.long	1620                            @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x654:0xb DW_TAG_typedef
	.long	1207                            @ DW_AT_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x65f:0xb DW_TAG_typedef
	.long	1642                            @ DW_AT_type
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	21                              @ Abbrev [21] 0x66a:0xb DW_TAG_typedef
	.long	1316                            @ DW_AT_type
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x675:0x5 DW_TAG_reference_type
	.long	1658                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x67a:0x5 DW_TAG_const_type
	.long	647                             @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x67f:0x5 DW_TAG_pointer_type
	.long	813                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/model/tap_sums_neon.cpp"  @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=50
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=65
.Linfo_string4:
	.asciz	"kAhead"                        @ string offset=73
.Linfo_string5:
	.asciz	"unsigned int"                  @ string offset=80
.Linfo_string6:
	.asciz	"size_t"                        @ string offset=93
.Linfo_string7:
	.asciz	"kPiece"                        @ string offset=100
.Linfo_string8:
	.asciz	"kChannels"                     @ string offset=107
.Linfo_string9:
	.asciz	"signed char"                   @ string offset=117
.Linfo_string10:
	.asciz	"__int8_t"                      @ string offset=129
.Linfo_string11:
	.asciz	"int8_t"                        @ string offset=138
.Linfo_string12:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=145
.Linfo_string13:
	.asciz	"int8x16_t"                     @ string offset=165
.Linfo_string14:
	.asciz	"int"                           @ string offset=175
.Linfo_string15:
	.asciz	"__int32_t"                     @ string offset=179
.Linfo_string16:
	.asciz	"int32_t"                       @ string offset=189
.Linfo_string17:
	.asciz	"int32x4_t"                     @ string offset=197
.Linfo_string18:
	.asciz	"short"                         @ string offset=207
.Linfo_string19:
	.asciz	"__int16_t"                     @ string offset=213
.Linfo_string20:
	.asciz	"int16_t"                       @ string offset=223
.Linfo_string21:
	.asciz	"int16x8_t"                     @ string offset=231
.Linfo_string22:
	.asciz	"int32x2_t"                     @ string offset=241
.Linfo_string23:
	.asciz	"int8x8_t"                      @ string offset=251
.Linfo_string24:
	.asciz	"_ZN7facesig12_GLOBAL__N_16add_upE17__simd128_int32_tS1_S1_S1_" @ string offset=260
.Linfo_string25:
	.asciz	"add_up"                        @ string offset=322
.Linfo_string26:
	.asciz	"s0"                            @ string offset=329
.Linfo_string27:
	.asciz	"s1"                            @ string offset=332
.Linfo_string28:
	.asciz	"s2"                            @ string offset=335
.Linfo_string29:
	.asciz	"s3"                            @ string offset=338
.Linfo_string30:
	.asciz	"h3"                            @ string offset=341
.Linfo_string31:
	.asciz	"h2"                            @ string offset=344
.Linfo_string32:
	.asciz	"h1"                            @ string offset=347
.Linfo_string33:
	.asciz	"h0"                            @ string offset=350
.Linfo_string34:
	.asciz	"_ZN7facesig12_GLOBAL__N_13addE17__simd128_int32_tPKa" @ string offset=353
.Linfo_string35:
	.asciz	"add"                           @ string offset=406
.Linfo_string36:
	.asciz	"sums_s32x4"                    @ string offset=410
.Linfo_string37:
	.asciz	"weights"                       @ string offset=421
.Linfo_string38:
	.asciz	"__ret"                         @ string offset=429
.Linfo_string39:
	.asciz	"std"                           @ string offset=435
.Linfo_string40:
	.asciz	"__1"                           @ string offset=439
.Linfo_string41:
	.asciz	"max_align_t"                   @ string offset=443
.Linfo_string42:
	.asciz	"long long"                     @ string offset=455
.Linfo_string43:
	.asciz	"__int64_t"                     @ string offset=465
.Linfo_string44:
	.asciz	"int64_t"                       @ string offset=475
.Linfo_string45:
	.asciz	"unsigned char"                 @ string offset=483
.Linfo_string46:
	.asciz	"__uint8_t"                     @ string offset=497
.Linfo_string47:
	.asciz	"uint8_t"                       @ string offset=507
.Linfo_string48:
	.asciz	"unsigned short"                @ string offset=515
.Linfo_string49:
	.asciz	"__uint16_t"                    @ string offset=530
.Linfo_string50:
	.asciz	"uint16_t"                      @ string offset=541
.Linfo_string51:
	.asciz	"__uint32_t"                    @ string offset=550
.Linfo_string52:
	.asciz	"uint32_t"                      @ string offset=561
.Linfo_string53:
	.asciz	"unsigned long long"            @ string offset=570
.Linfo_string54:
	.asciz	"__uint64_t"                    @ string offset=589
.Linfo_string55:
	.asciz	"uint64_t"                      @ string offset=600
.Linfo_string56:
	.asciz	"__int_least8_t"                @ string offset=609
.Linfo_string57:
	.asciz	"int_least8_t"                  @ string offset=624
.Linfo_string58:
	.asciz	"__int_least16_t"               @ string offset=637
.Linfo_string59:
	.asciz	"int_least16_t"                 @ string offset=653
.Linfo_string60:
	.asciz	"__int_least32_t"               @ string offset=667
.Linfo_string61:
	.asciz	"int_least32_t"                 @ string offset=683
.Linfo_string62:
	.asciz	"__int_least64_t"               @ string offset=697
.Linfo_string63:
	.asciz	"int_least64_t"                 @ string offset=713
.Linfo_string64:
	.asciz	"__uint_least8_t"               @ string offset=727
.Linfo_string65:
	.asciz	"uint_least8_t"                 @ string offset=743
.Linfo_string66:
	.asciz	"__uint_least16_t"              @ string offset=757
.Linfo_string67:
	.asciz	"uint_least16_t"                @ string offset=774
.Linfo_string68:
	.asciz	"__uint_least32_t"              @ string offset=789
.Linfo_string69:
	.asciz	"uint_least32_t"                @ string offset=806
.Linfo_string70:
	.asciz	"__uint_least64_t"              @ string offset=821
.Linfo_string71:
	.asciz	"uint_least64_t"                @ string offset=838
.Linfo_string72:
	.asciz	"int_fast8_t"                   @ string offset=853
.Linfo_string73:
	.asciz	"int_fast16_t"                  @ string offset=865
.Linfo_string74:
	.asciz	"int_fast32_t"                  @ string offset=878
.Linfo_string75:
	.asciz	"int_fast64_t"                  @ string offset=891
.Linfo_string76:
	.asciz	"uint_fast8_t"                  @ string offset=904
.Linfo_string77:
	.asciz	"uint_fast16_t"                 @ string offset=917
.Linfo_string78:
	.asciz	"uint_fast32_t"                 @ string offset=931
.Linfo_string79:
	.asciz	"uint_fast64_t"                 @ string offset=945
.Linfo_string80:
	.asciz	"intptr_t"                      @ string offset=959
.Linfo_string81:
	.asciz	"uintptr_t"                     @ string offset=968
.Linfo_string82:
	.asciz	"__intmax_t"                    @ string offset=978
.Linfo_string83:
	.asciz	"intmax_t"                      @ string offset=989
.Linfo_string84:
	.asciz	"__uintmax_t"                   @ string offset=998
.Linfo_string85:
	.asciz	"uintmax_t"                     @ string offset=1010
.Linfo_string86:
	.asciz	"_ZN7facesig13tap_sums_neonERKNS_4TapsEPi" @ string offset=1020
.Linfo_string87:
	.asciz	"tap_sums_neon"                 @ string offset=1061
.Linfo_string88:
	.asciz	"taps"                          @ string offset=1075
.Linfo_string89:
	.asciz	"count"                         @ string offset=1080
.Linfo_string90:
	.asciz	"pieces"                        @ string offset=1086
.Linfo_string91:
	.asciz	"zero_point"                    @ string offset=1093
.Linfo_string92:
	.asciz	"Taps"                          @ string offset=1104
.Linfo_string93:
	.asciz	"sums"                          @ string offset=1109
.Linfo_string94:
	.asciz	"tap"                           @ string offset=1114
.Linfo_string95:
	.asciz	"piece"                         @ string offset=1118
.Linfo_string96:
	.asciz	"__s1"                          @ string offset=1124
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
