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
	.file	"upsample_neon.cpp"
	.file	1 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.text
	.globl	_ZN7facesig20upsample_row_s8_neonEiiPKaPa @ -- Begin function _ZN7facesig20upsample_row_s8_neonEiiPKaPa
	.p2align	2
	.type	_ZN7facesig20upsample_row_s8_neonEiiPKaPa,%function
	.code	32
_ZN7facesig20upsample_row_s8_neonEiiPKaPa: @ @_ZN7facesig20upsample_row_s8_neonEiiPKaPa
.Lfunc_begin0:
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: upsample_row_s8_neon:width <- $r0
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: x <- 0
	.file	5 "/work/wt/cside" "csrc/kernels/upsample/upsample_neon.cpp"
	.loc	5 9 5 prologue_end              @ csrc/kernels/upsample/upsample_neon.cpp:9:5
	cmp	r0, #1
.Ltmp0:
	.loc	5 18 1                          @ csrc/kernels/upsample/upsample_neon.cpp:18:1
	bxlt	lr
.Ltmp1:
.LBB0_1:
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	@DEBUG_VALUE: upsample_row_s8_neon:width <- $r0
	.loc	5 0 1 is_stmt 0                 @ csrc/kernels/upsample/upsample_neon.cpp:0:1
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
	.pad	#16
	sub	sp, sp, #16
.Ltmp2:
	.loc	5 9 5 is_stmt 1                 @ csrc/kernels/upsample/upsample_neon.cpp:9:5
	add	lr, r1, r3
	lsl	r10, r1, #1
	sub	r8, r3, r2
	str	r0, [sp, #8]                    @ 4-byte Spill
	sub	r7, lr, r2
	mov	r9, #0
	str	r7, [sp, #12]                   @ 4-byte Spill
	str	r8, [sp, #4]                    @ 4-byte Spill
	str	r10, [sp]                       @ 4-byte Spill
	b	.LBB0_3
.Ltmp3:
.LBB0_2:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: x <- $r9
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	.loc	5 9 36                          @ csrc/kernels/upsample/upsample_neon.cpp:9:36
	add	r9, r9, #1
.Ltmp4:
	@DEBUG_VALUE: x <- $r9
	.loc	5 9 5                           @ csrc/kernels/upsample/upsample_neon.cpp:9:5
	add	lr, lr, r10
.Ltmp5:
	.loc	5 9 62                          @ csrc/kernels/upsample/upsample_neon.cpp:9:62
	add	r3, r3, r10
.Ltmp6:
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	.loc	5 9 45                          @ csrc/kernels/upsample/upsample_neon.cpp:9:45
	add	r2, r2, r1
.Ltmp7:
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	.loc	5 9 5                           @ csrc/kernels/upsample/upsample_neon.cpp:9:5
	cmp	r9, r0
	beq	.LBB0_15
.Ltmp8:
.LBB0_3:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_5 Depth 2
                                        @     Child Loop BB0_11 Depth 2
                                        @     Child Loop BB0_14 Depth 2
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: x <- $r9
	@DEBUG_VALUE: c <- 0
	.loc	5 0 5 is_stmt 0                 @ csrc/kernels/upsample/upsample_neon.cpp:0:5
	mov	r7, #0
.Ltmp9:
	.loc	5 11 9 is_stmt 1                @ csrc/kernels/upsample/upsample_neon.cpp:11:9
	cmp	r1, #16
	blt	.LBB0_6
.Ltmp10:
@ %bb.4:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: c <- 0
	@DEBUG_VALUE: x <- $r9
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	.loc	5 11 9                          @ csrc/kernels/upsample/upsample_neon.cpp:11:9
	add	r4, r3, r1
.Ltmp11:
.LBB0_5:                                @   Parent Loop BB0_3 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: x <- $r9
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	.loc	5 0 9 is_stmt 0                 @ csrc/kernels/upsample/upsample_neon.cpp:0:9
	mov	r6, r7
.Ltmp12:
	@DEBUG_VALUE: c <- $r6
	.loc	5 12 43 is_stmt 1               @ csrc/kernels/upsample/upsample_neon.cpp:12:43
	add	r7, r2, r7
	vld1.8	{d16, d17}, [r7]
.Ltmp13:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: pixel_s8x16 <- $q8
	@DEBUG_VALUE: __s1 <- $q8
	.loc	5 13 13 is_stmt 0               @ csrc/kernels/upsample/upsample_neon.cpp:13:13
	add	r7, r3, r6
	vst1.8	{d16, d17}, [r7]
.Ltmp14:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	5 14 13                         @ csrc/kernels/upsample/upsample_neon.cpp:14:13
	add	r7, r4, r6
	vst1.8	{d16, d17}, [r7]
.Ltmp15:
	@DEBUG_VALUE: c <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $r6
	.loc	5 11 23 is_stmt 1               @ csrc/kernels/upsample/upsample_neon.cpp:11:23
	add	r7, r6, #16
	add	r6, r6, #32
.Ltmp16:
	.loc	5 11 9                          @ csrc/kernels/upsample/upsample_neon.cpp:11:9
	cmp	r6, r1
	ble	.LBB0_5
.Ltmp17:
.LBB0_6:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: x <- $r9
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	@DEBUG_VALUE: c <- $r7
	.loc	5 16 9                          @ csrc/kernels/upsample/upsample_neon.cpp:16:9
	cmp	r1, r7
	ble	.LBB0_2
.Ltmp18:
@ %bb.7:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: c <- $r7
	@DEBUG_VALUE: x <- $r9
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	.loc	5 16 9                          @ csrc/kernels/upsample/upsample_neon.cpp:16:9
	sub	r12, r1, r7
	cmp	r12, #16
	blo	.LBB0_13
.Ltmp19:
@ %bb.8:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: c <- $r7
	@DEBUG_VALUE: x <- $r9
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	.loc	5 0 9 is_stmt 0                 @ csrc/kernels/upsample/upsample_neon.cpp:0:9
	mla	r4, r1, r9, r8
	cmp	r4, #16
	blo	.LBB0_13
.Ltmp20:
@ %bb.9:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: c <- $r7
	@DEBUG_VALUE: x <- $r9
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	ldr	r4, [sp, #12]                   @ 4-byte Reload
	mla	r4, r1, r9, r4
	cmp	r4, #16
	blo	.LBB0_13
.Ltmp21:
@ %bb.10:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: c <- $r7
	@DEBUG_VALUE: x <- $r9
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	bic	r0, r1, #15
.Ltmp22:
	@DEBUG_VALUE: upsample_row_s8_neon:width <- [DW_OP_LLVM_entry_value 1] $r0
	add	r5, r3, r7
	sub	r8, r0, r7
	and	r0, r1, #15
	sub	r6, r12, r0
	add	r4, r2, r7
	add	r7, r7, r6
.Ltmp23:
	add	r10, r5, r1
	mov	r6, #0
.Ltmp24:
.LBB0_11:                               @   Parent Loop BB0_3 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: x <- $r9
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	.loc	5 16 64                         @ csrc/kernels/upsample/upsample_neon.cpp:16:64
	add	r0, r4, r6
	vld1.8	{d16, d17}, [r0]
	.loc	5 16 62 is_stmt 1               @ csrc/kernels/upsample/upsample_neon.cpp:16:62
	add	r0, r10, r6
	vst1.8	{d16, d17}, [r0]
	.loc	5 16 42                         @ csrc/kernels/upsample/upsample_neon.cpp:16:42
	add	r0, r5, r6
	add	r6, r6, #16
	vst1.8	{d16, d17}, [r0]
.Ltmp25:
	.loc	5 16 9                          @ csrc/kernels/upsample/upsample_neon.cpp:16:9
	cmp	r8, r6
	bne	.LBB0_11
.Ltmp26:
@ %bb.12:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: x <- $r9
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	.loc	5 16 9                          @ csrc/kernels/upsample/upsample_neon.cpp:16:9
	and	r0, r1, #15
	ldr	r8, [sp, #4]                    @ 4-byte Reload
	cmp	r0, #0
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	ldr	r10, [sp]                       @ 4-byte Reload
	beq	.LBB0_2
.Ltmp27:
.LBB0_13:                               @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: x <- $r9
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	.loc	5 16 9 is_stmt 0                @ csrc/kernels/upsample/upsample_neon.cpp:16:9
	add	r4, r3, r7
	sub	r5, r1, r7
.Ltmp28:
.LBB0_14:                               @   Parent Loop BB0_3 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: x <- $r9
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	@DEBUG_VALUE: c <- $r7
	.loc	5 16 64 is_stmt 1               @ csrc/kernels/upsample/upsample_neon.cpp:16:64
	ldrb	r6, [r2, r7]
	.loc	5 16 18 is_stmt 0               @ csrc/kernels/upsample/upsample_neon.cpp:16:18
	subs	r5, r5, #1
	.loc	5 16 62 is_stmt 1               @ csrc/kernels/upsample/upsample_neon.cpp:16:62
	strb	r6, [lr, r7]
	.loc	5 16 30                         @ csrc/kernels/upsample/upsample_neon.cpp:16:30
	add	r7, r7, #1
.Ltmp29:
	@DEBUG_VALUE: c <- $r7
	.loc	5 16 42                         @ csrc/kernels/upsample/upsample_neon.cpp:16:42
	strb	r6, [r4], #1
.Ltmp30:
	.loc	5 16 9                          @ csrc/kernels/upsample/upsample_neon.cpp:16:9
	bne	.LBB0_14
	b	.LBB0_2
.Ltmp31:
.LBB0_15:
	@DEBUG_VALUE: upsample_row_s8_neon:out <- $r3
	@DEBUG_VALUE: upsample_row_s8_neon:row <- $r2
	@DEBUG_VALUE: upsample_row_s8_neon:channels <- $r1
	.loc	5 0 9 is_stmt 0                 @ csrc/kernels/upsample/upsample_neon.cpp:0:9
	sub	sp, r11, #28
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	.loc	5 18 1 is_stmt 1                @ csrc/kernels/upsample/upsample_neon.cpp:18:1
	bx	lr
.Ltmp32:
.Lfunc_end0:
	.size	_ZN7facesig20upsample_row_s8_neonEiiPKaPa, .Lfunc_end0-_ZN7facesig20upsample_row_s8_neonEiiPKaPa
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
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
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	118                             @ DW_OP_breg6
	.byte	16                              @ 16
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
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
	.byte	3                               @ Abbreviation Code
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
	.byte	4                               @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	5                               @ Abbreviation Code
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
	.byte	6                               @ Abbreviation Code
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
	.byte	7                               @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	8                               @ Abbreviation Code
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
	.byte	9                               @ Abbreviation Code
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
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
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
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	14                              @ Abbreviation Code
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
	.byte	15                              @ Abbreviation Code
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
	.byte	16                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	17                              @ Abbreviation Code
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
	.byte	18                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	19                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	20                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
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
	.byte	1                               @ Abbrev [1] 0xb:0x45d DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x31:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	62                              @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0x37:0x6 DW_TAG_subrange_type
	.long	91                              @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x3e:0xb DW_TAG_typedef
	.long	73                              @ DW_AT_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x49:0xb DW_TAG_typedef
	.long	84                              @ DW_AT_type
	.long	.Linfo_string4                  @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x54:0x7 DW_TAG_base_type
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	6                               @ Abbrev [6] 0x5b:0x7 DW_TAG_base_type
	.long	.Linfo_string6                  @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ Abbrev [2] 0x62:0xb DW_TAG_typedef
	.long	109                             @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x6d:0x7 DW_TAG_base_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	7                               @ Abbrev [7] 0x74:0xee DW_TAG_namespace
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	8                               @ Abbrev [8] 0x79:0xe8 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string64                 @ DW_AT_linkage_name
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	8                               @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	9                               @ Abbrev [9] 0x8e:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	8                               @ DW_AT_decl_line
	.long	610                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x9d:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	8                               @ DW_AT_decl_line
	.long	610                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xaa:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	8                               @ DW_AT_decl_line
	.long	1107                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xb7:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	83
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	8                               @ DW_AT_decl_line
	.long	1117                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0xc4:0x9c DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	12                              @ Abbrev [12] 0xc9:0xf DW_TAG_variable
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.long	610                             @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xd8:0x87 DW_TAG_lexical_block
	.long	.Ltmp9                          @ DW_AT_low_pc
	.long	.Ltmp31-.Ltmp9                  @ DW_AT_high_pc
	.byte	12                              @ Abbrev [12] 0xe1:0xf DW_TAG_variable
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.long	610                             @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xf0:0x6e DW_TAG_lexical_block
	.long	.Ltmp12                         @ DW_AT_low_pc
	.long	.Ltmp15-.Ltmp12                 @ DW_AT_high_pc
	.byte	12                              @ Abbrev [12] 0xf9:0xf DW_TAG_variable
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.long	1122                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x108:0x15 DW_TAG_lexical_block
	.long	.Ltmp12                         @ DW_AT_low_pc
	.long	.Ltmp13-.Ltmp12                 @ DW_AT_high_pc
	.byte	14                              @ Abbrev [14] 0x111:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.long	38                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x11d:0x20 DW_TAG_lexical_block
	.long	.Ltmp13                         @ DW_AT_low_pc
	.long	.Ltmp14-.Ltmp13                 @ DW_AT_high_pc
	.byte	15                              @ Abbrev [15] 0x126:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.long	38                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x13d:0x20 DW_TAG_lexical_block
	.long	.Ltmp14                         @ DW_AT_low_pc
	.long	.Ltmp15-.Ltmp14                 @ DW_AT_high_pc
	.byte	15                              @ Abbrev [15] 0x146:0x16 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	38                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x162:0xd7 DW_TAG_namespace
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	16                              @ Abbrev [16] 0x167:0xd1 DW_TAG_namespace
	.long	.Linfo_string12                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	17                              @ Abbrev [17] 0x16c:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	569                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x173:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	62                              @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x17a:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	581                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x181:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	610                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x188:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	632                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x18f:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	661                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x196:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	690                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x19d:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	719                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x1a4:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	748                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x1ab:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	777                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x1b2:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	799                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x1b9:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	821                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x1c0:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	843                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x1c7:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	865                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x1ce:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	887                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x1d5:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	909                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x1dc:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	931                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x1e3:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	953                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x1ea:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	964                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x1f1:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	975                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x1f8:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	986                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x1ff:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	997                             @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x206:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	1008                            @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x20d:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	1019                            @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x214:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	1030                            @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x21b:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	1041                            @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x222:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	1052                            @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x229:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	1063                            @ DW_AT_import
	.byte	17                              @ Abbrev [17] 0x230:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	1085                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x239:0xb DW_TAG_typedef
	.long	580                             @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	18                              @ Abbrev [18] 0x244:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	2                               @ Abbrev [2] 0x245:0xb DW_TAG_typedef
	.long	592                             @ DW_AT_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x250:0xb DW_TAG_typedef
	.long	603                             @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x25b:0x7 DW_TAG_base_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x262:0xb DW_TAG_typedef
	.long	621                             @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x26d:0xb DW_TAG_typedef
	.long	109                             @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x278:0xb DW_TAG_typedef
	.long	643                             @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x283:0xb DW_TAG_typedef
	.long	654                             @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x28e:0x7 DW_TAG_base_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x295:0xb DW_TAG_typedef
	.long	672                             @ DW_AT_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x2a0:0xb DW_TAG_typedef
	.long	683                             @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x2ab:0x7 DW_TAG_base_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x2b2:0xb DW_TAG_typedef
	.long	701                             @ DW_AT_type
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x2bd:0xb DW_TAG_typedef
	.long	712                             @ DW_AT_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x2c8:0x7 DW_TAG_base_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x2cf:0xb DW_TAG_typedef
	.long	730                             @ DW_AT_type
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x2da:0xb DW_TAG_typedef
	.long	741                             @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x2e5:0x7 DW_TAG_base_type
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x2ec:0xb DW_TAG_typedef
	.long	759                             @ DW_AT_type
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x2f7:0xb DW_TAG_typedef
	.long	770                             @ DW_AT_type
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x302:0x7 DW_TAG_base_type
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x309:0xb DW_TAG_typedef
	.long	788                             @ DW_AT_type
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x314:0xb DW_TAG_typedef
	.long	73                              @ DW_AT_type
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x31f:0xb DW_TAG_typedef
	.long	810                             @ DW_AT_type
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x32a:0xb DW_TAG_typedef
	.long	592                             @ DW_AT_type
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x335:0xb DW_TAG_typedef
	.long	832                             @ DW_AT_type
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x340:0xb DW_TAG_typedef
	.long	621                             @ DW_AT_type
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x34b:0xb DW_TAG_typedef
	.long	854                             @ DW_AT_type
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x356:0xb DW_TAG_typedef
	.long	643                             @ DW_AT_type
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x361:0xb DW_TAG_typedef
	.long	876                             @ DW_AT_type
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x36c:0xb DW_TAG_typedef
	.long	672                             @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x377:0xb DW_TAG_typedef
	.long	898                             @ DW_AT_type
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x382:0xb DW_TAG_typedef
	.long	701                             @ DW_AT_type
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x38d:0xb DW_TAG_typedef
	.long	920                             @ DW_AT_type
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x398:0xb DW_TAG_typedef
	.long	730                             @ DW_AT_type
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x3a3:0xb DW_TAG_typedef
	.long	942                             @ DW_AT_type
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x3ae:0xb DW_TAG_typedef
	.long	759                             @ DW_AT_type
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x3b9:0xb DW_TAG_typedef
	.long	84                              @ DW_AT_type
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x3c4:0xb DW_TAG_typedef
	.long	109                             @ DW_AT_type
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x3cf:0xb DW_TAG_typedef
	.long	109                             @ DW_AT_type
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x3da:0xb DW_TAG_typedef
	.long	654                             @ DW_AT_type
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x3e5:0xb DW_TAG_typedef
	.long	683                             @ DW_AT_type
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x3f0:0xb DW_TAG_typedef
	.long	741                             @ DW_AT_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x3fb:0xb DW_TAG_typedef
	.long	741                             @ DW_AT_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x406:0xb DW_TAG_typedef
	.long	770                             @ DW_AT_type
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x411:0xb DW_TAG_typedef
	.long	109                             @ DW_AT_type
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x41c:0xb DW_TAG_typedef
	.long	741                             @ DW_AT_type
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x427:0xb DW_TAG_typedef
	.long	1074                            @ DW_AT_type
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x432:0xb DW_TAG_typedef
	.long	654                             @ DW_AT_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x43d:0xb DW_TAG_typedef
	.long	1096                            @ DW_AT_type
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x448:0xb DW_TAG_typedef
	.long	770                             @ DW_AT_type
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	19                              @ Abbrev [19] 0x453:0x5 DW_TAG_pointer_type
	.long	1112                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x458:0x5 DW_TAG_const_type
	.long	62                              @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x45d:0x5 DW_TAG_pointer_type
	.long	62                              @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x462:0x5 DW_TAG_const_type
	.long	38                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/upsample/upsample_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=61
.Linfo_string3:
	.asciz	"signed char"                   @ string offset=76
.Linfo_string4:
	.asciz	"__int8_t"                      @ string offset=88
.Linfo_string5:
	.asciz	"int8_t"                        @ string offset=97
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=104
.Linfo_string7:
	.asciz	"int8x16_t"                     @ string offset=124
.Linfo_string8:
	.asciz	"int"                           @ string offset=134
.Linfo_string9:
	.asciz	"ptrdiff_t"                     @ string offset=138
.Linfo_string10:
	.asciz	"facesig"                       @ string offset=148
.Linfo_string11:
	.asciz	"std"                           @ string offset=156
.Linfo_string12:
	.asciz	"__1"                           @ string offset=160
.Linfo_string13:
	.asciz	"max_align_t"                   @ string offset=164
.Linfo_string14:
	.asciz	"short"                         @ string offset=176
.Linfo_string15:
	.asciz	"__int16_t"                     @ string offset=182
.Linfo_string16:
	.asciz	"int16_t"                       @ string offset=192
.Linfo_string17:
	.asciz	"__int32_t"                     @ string offset=200
.Linfo_string18:
	.asciz	"int32_t"                       @ string offset=210
.Linfo_string19:
	.asciz	"long long"                     @ string offset=218
.Linfo_string20:
	.asciz	"__int64_t"                     @ string offset=228
.Linfo_string21:
	.asciz	"int64_t"                       @ string offset=238
.Linfo_string22:
	.asciz	"unsigned char"                 @ string offset=246
.Linfo_string23:
	.asciz	"__uint8_t"                     @ string offset=260
.Linfo_string24:
	.asciz	"uint8_t"                       @ string offset=270
.Linfo_string25:
	.asciz	"unsigned short"                @ string offset=278
.Linfo_string26:
	.asciz	"__uint16_t"                    @ string offset=293
.Linfo_string27:
	.asciz	"uint16_t"                      @ string offset=304
.Linfo_string28:
	.asciz	"unsigned int"                  @ string offset=313
.Linfo_string29:
	.asciz	"__uint32_t"                    @ string offset=326
.Linfo_string30:
	.asciz	"uint32_t"                      @ string offset=337
.Linfo_string31:
	.asciz	"unsigned long long"            @ string offset=346
.Linfo_string32:
	.asciz	"__uint64_t"                    @ string offset=365
.Linfo_string33:
	.asciz	"uint64_t"                      @ string offset=376
.Linfo_string34:
	.asciz	"__int_least8_t"                @ string offset=385
.Linfo_string35:
	.asciz	"int_least8_t"                  @ string offset=400
.Linfo_string36:
	.asciz	"__int_least16_t"               @ string offset=413
.Linfo_string37:
	.asciz	"int_least16_t"                 @ string offset=429
.Linfo_string38:
	.asciz	"__int_least32_t"               @ string offset=443
.Linfo_string39:
	.asciz	"int_least32_t"                 @ string offset=459
.Linfo_string40:
	.asciz	"__int_least64_t"               @ string offset=473
.Linfo_string41:
	.asciz	"int_least64_t"                 @ string offset=489
.Linfo_string42:
	.asciz	"__uint_least8_t"               @ string offset=503
.Linfo_string43:
	.asciz	"uint_least8_t"                 @ string offset=519
.Linfo_string44:
	.asciz	"__uint_least16_t"              @ string offset=533
.Linfo_string45:
	.asciz	"uint_least16_t"                @ string offset=550
.Linfo_string46:
	.asciz	"__uint_least32_t"              @ string offset=565
.Linfo_string47:
	.asciz	"uint_least32_t"                @ string offset=582
.Linfo_string48:
	.asciz	"__uint_least64_t"              @ string offset=597
.Linfo_string49:
	.asciz	"uint_least64_t"                @ string offset=614
.Linfo_string50:
	.asciz	"int_fast8_t"                   @ string offset=629
.Linfo_string51:
	.asciz	"int_fast16_t"                  @ string offset=641
.Linfo_string52:
	.asciz	"int_fast32_t"                  @ string offset=654
.Linfo_string53:
	.asciz	"int_fast64_t"                  @ string offset=667
.Linfo_string54:
	.asciz	"uint_fast8_t"                  @ string offset=680
.Linfo_string55:
	.asciz	"uint_fast16_t"                 @ string offset=693
.Linfo_string56:
	.asciz	"uint_fast32_t"                 @ string offset=707
.Linfo_string57:
	.asciz	"uint_fast64_t"                 @ string offset=721
.Linfo_string58:
	.asciz	"intptr_t"                      @ string offset=735
.Linfo_string59:
	.asciz	"uintptr_t"                     @ string offset=744
.Linfo_string60:
	.asciz	"__intmax_t"                    @ string offset=754
.Linfo_string61:
	.asciz	"intmax_t"                      @ string offset=765
.Linfo_string62:
	.asciz	"__uintmax_t"                   @ string offset=774
.Linfo_string63:
	.asciz	"uintmax_t"                     @ string offset=786
.Linfo_string64:
	.asciz	"_ZN7facesig20upsample_row_s8_neonEiiPKaPa" @ string offset=796
.Linfo_string65:
	.asciz	"upsample_row_s8_neon"          @ string offset=838
.Linfo_string66:
	.asciz	"width"                         @ string offset=859
.Linfo_string67:
	.asciz	"channels"                      @ string offset=865
.Linfo_string68:
	.asciz	"row"                           @ string offset=874
.Linfo_string69:
	.asciz	"out"                           @ string offset=878
.Linfo_string70:
	.asciz	"x"                             @ string offset=882
.Linfo_string71:
	.asciz	"c"                             @ string offset=884
.Linfo_string72:
	.asciz	"pixel_s8x16"                   @ string offset=886
.Linfo_string73:
	.asciz	"__s1"                          @ string offset=898
.Linfo_string74:
	.asciz	"__ret"                         @ string offset=903
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
