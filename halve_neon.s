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
	.file	"halve_neon.cpp"
	.file	1 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.text
	.globl	_ZN7facesig10halve_neonEPKhS1_iiPh @ -- Begin function _ZN7facesig10halve_neonEPKhS1_iiPh
	.p2align	2
	.type	_ZN7facesig10halve_neonEPKhS1_iiPh,%function
	.code	32
_ZN7facesig10halve_neonEPKhS1_iiPh:     @ @_ZN7facesig10halve_neonEPKhS1_iiPh
.Lfunc_begin0:
	.file	5 "/work/wt/cside" "csrc/image/halve_neon.cpp"
	.loc	5 61 0                          @ csrc/image/halve_neon.cpp:61:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: halve_neon:a <- $r0
	@DEBUG_VALUE: halve_neon:b <- $r1
	@DEBUG_VALUE: halve_neon:ahead <- $r2
	@DEBUG_VALUE: halve_neon:outputs <- $r3
	.save	{r4, r5, r6, r7, r8, r10, r11, lr}
	push	{r4, r5, r6, r7, r8, r10, r11, lr}
	.cfi_def_cfa_offset 32
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r8, -16
	.cfi_offset r7, -20
	.cfi_offset r6, -24
	.cfi_offset r5, -28
	.cfi_offset r4, -32
	.setfp	r11, sp, #24
	add	r11, sp, #24
	.cfi_def_cfa r11, 8
.Ltmp0:
	@DEBUG_VALUE: halve_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r12, [r11, #8]
.Ltmp1:
	.loc	5 62 17 prologue_end            @ csrc/image/halve_neon.cpp:62:17
	cmp	r3, #7
	bgt	.LBB0_2
.Ltmp2:
@ %bb.1:
	@DEBUG_VALUE: halve_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: halve_neon:outputs <- $r3
	@DEBUG_VALUE: halve_neon:ahead <- $r2
	@DEBUG_VALUE: halve_neon:b <- $r1
	@DEBUG_VALUE: halve_neon:a <- $r0
	.loc	5 63 9                          @ csrc/image/halve_neon.cpp:63:9
	str	r12, [r11, #8]
	.loc	5 63 9 epilogue_begin is_stmt 0 @ csrc/image/halve_neon.cpp:63:9
	pop	{r4, r5, r6, r7, r8, r10, r11, lr}
.Ltmp3:
	b	_ZN7facesig12halve_scalarEPKhS1_iiPh
.Ltmp4:
.LBB0_2:
	@DEBUG_VALUE: halve_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: halve_neon:outputs <- $r3
	@DEBUG_VALUE: halve_neon:ahead <- $r2
	@DEBUG_VALUE: halve_neon:b <- $r1
	@DEBUG_VALUE: halve_neon:a <- $r0
	.loc	5 66 35 is_stmt 1               @ csrc/image/halve_neon.cpp:66:35
	bics	lr, r3, #-2147483633
.Ltmp5:
	@DEBUG_VALUE: halve_neon:whole <- $lr
	.loc	5 67 15                         @ csrc/image/halve_neon.cpp:67:15
	beq	.LBB0_4
.Ltmp6:
@ %bb.3:
	@DEBUG_VALUE: halve_neon:whole <- $lr
	@DEBUG_VALUE: halve_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: halve_neon:outputs <- $r3
	@DEBUG_VALUE: halve_neon:ahead <- $r2
	@DEBUG_VALUE: halve_neon:b <- $r1
	@DEBUG_VALUE: halve_neon:a <- $r0
	@DEBUG_VALUE: halve_sixteens:a <- $r0
	@DEBUG_VALUE: halve_sixteens:b <- $r1
	@DEBUG_VALUE: halve_sixteens:ahead <- $r2
	@DEBUG_VALUE: halve_sixteens:outputs <- $lr
	@DEBUG_VALUE: halve_sixteens:to <- $r12
	.loc	5 22 31                         @ csrc/image/halve_neon.cpp:22:31 @[ csrc/image/halve_neon.cpp:67:20 ]
	add	r8, r0, r2
.Ltmp7:
	@DEBUG_VALUE: halve_sixteens:next_a <- $r8
	.loc	5 22 52                         @ csrc/image/halve_neon.cpp:22:52 @[ csrc/image/halve_neon.cpp:67:20 ]
	add	r2, r1, r2
.Ltmp8:
	@DEBUG_VALUE: halve_neon:ahead <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: halve_sixteens:next_b <- $r2
	.loc	5 24 5                          @ csrc/image/halve_neon.cpp:24:5 @[ csrc/image/halve_neon.cpp:67:20 ]
	mov	r5, r0
	mov	r6, r12
	mov	r7, r1
	@APP
	ldrb	r4, [r8]
	ldrb	r4, [r2]
	mov	r4, lr
.Ltmp9:
	vld1.8	{d0, d1, d2, d3}, [r5]!
	vld1.8	{d4, d5, d6, d7}, [r7]!
	vpaddl.u8	q0, q0
	pld	[r8]
	vpaddl.u8	q1, q1
	add	r8, r8, #32
	vpadal.u8	q0, q2
	pld	[r2]
	vpadal.u8	q1, q3
	add	r2, r2, #32
	subs	r4, r4, #16
	vrshrn.i16	d0, q0, #2
	vrshrn.i16	d1, q1, #2
	vst1.8	{d0, d1}, [r6]!
	bgt	.Ltmp9

	@NO_APP
.Ltmp10:
	@DEBUG_VALUE: halve_sixteens:a <- undef
	@DEBUG_VALUE: halve_sixteens:b <- undef
	@DEBUG_VALUE: halve_sixteens:to <- undef
	@DEBUG_VALUE: halve_sixteens:next_a <- undef
	@DEBUG_VALUE: halve_sixteens:next_b <- undef
	@DEBUG_VALUE: halve_sixteens:left <- undef
.LBB0_4:
	@DEBUG_VALUE: halve_neon:whole <- $lr
	@DEBUG_VALUE: halve_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: halve_neon:outputs <- $r3
	@DEBUG_VALUE: halve_neon:b <- $r1
	@DEBUG_VALUE: halve_neon:a <- $r0
	@DEBUG_VALUE: i <- $lr
	.loc	5 68 5                          @ csrc/image/halve_neon.cpp:68:5
	cmp	lr, r3
	beq	.LBB0_6
.Ltmp11:
.LBB0_5:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: i <- $lr
	@DEBUG_VALUE: halve_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: halve_neon:outputs <- $r3
	@DEBUG_VALUE: halve_neon:b <- $r1
	@DEBUG_VALUE: halve_neon:a <- $r0
	@DEBUG_VALUE: i <- $lr
	.loc	5 69 15                         @ csrc/image/halve_neon.cpp:69:15
	add	r2, lr, #8
	.loc	5 69 19 is_stmt 0               @ csrc/image/halve_neon.cpp:69:19
	cmp	r2, r3
	subgt	lr, r3, #8
.Ltmp12:
	@DEBUG_VALUE: i <- $lr
	.loc	5 70 23                         @ csrc/image/halve_neon.cpp:70:23
	add	r2, r0, lr, lsl #1
	.loc	5 70 34                         @ csrc/image/halve_neon.cpp:70:34
	add	r4, r1, lr, lsl #1
.Ltmp13:
	@DEBUG_VALUE: halve_eight:a <- $r2
	@DEBUG_VALUE: halve_eight:b <- $r4
	.loc	5 13 56 is_stmt 1               @ csrc/image/halve_neon.cpp:13:56 @[ csrc/image/halve_neon.cpp:70:9 ]
	vld1.8	{d16, d17}, [r2]
.Ltmp14:
	@DEBUG_VALUE: __ret <- $q8
	.loc	5 70 46 is_stmt 0               @ csrc/image/halve_neon.cpp:70:46
	add	r2, r12, lr
.Ltmp15:
	@DEBUG_VALUE: halve_eight:to <- $r2
	.loc	5 13 70 is_stmt 1               @ csrc/image/halve_neon.cpp:13:70 @[ csrc/image/halve_neon.cpp:70:9 ]
	vld1.8	{d18, d19}, [r4]
.Ltmp16:
	@DEBUG_VALUE: __ret <- $q9
	.loc	5 68 44                         @ csrc/image/halve_neon.cpp:68:44
	add	lr, lr, #8
.Ltmp17:
	@DEBUG_VALUE: i <- $lr
	.loc	5 13 45 is_stmt 0               @ csrc/image/halve_neon.cpp:13:45 @[ csrc/image/halve_neon.cpp:70:9 ]
	vpaddl.u8	q8, q8
.Ltmp18:
	.loc	5 68 5 is_stmt 1                @ csrc/image/halve_neon.cpp:68:5
	cmp	lr, r3
.Ltmp19:
	.loc	5 13 34 is_stmt 0               @ csrc/image/halve_neon.cpp:13:34 @[ csrc/image/halve_neon.cpp:70:9 ]
	vpadal.u8	q8, q9
.Ltmp20:
	@DEBUG_VALUE: halve_eight:sum_u16x8 <- $q8
	@DEBUG_VALUE: __s0 <- $q8
	.loc	5 14 17 is_stmt 1               @ csrc/image/halve_neon.cpp:14:17 @[ csrc/image/halve_neon.cpp:70:9 ]
	vrshrn.i16	d16, q8, #2
.Ltmp21:
	@DEBUG_VALUE: __ret <- $d16
	@DEBUG_VALUE: __s1 <- $d16
	.loc	5 14 5 is_stmt 0                @ csrc/image/halve_neon.cpp:14:5 @[ csrc/image/halve_neon.cpp:70:9 ]
	vst1.8	{d16}, [r2]
.Ltmp22:
	.loc	5 68 5 is_stmt 1                @ csrc/image/halve_neon.cpp:68:5
	blt	.LBB0_5
.Ltmp23:
.LBB0_6:
	@DEBUG_VALUE: halve_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: halve_neon:outputs <- $r3
	@DEBUG_VALUE: halve_neon:b <- $r1
	@DEBUG_VALUE: halve_neon:a <- $r0
	.loc	5 72 1 epilogue_begin           @ csrc/image/halve_neon.cpp:72:1
	pop	{r4, r5, r6, r7, r8, r10, r11, pc}
.Ltmp24:
.Lfunc_end0:
	.size	_ZN7facesig10halve_neonEPKhS1_iiPh, .Lfunc_end0-_ZN7facesig10halve_neonEPKhS1_iiPh
	.cfi_endproc
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	7 "/work/wt/cside" "csrc/image/kernels.h"
	.fnend
                                        @ -- End function
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
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
.Ldebug_loc11:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
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
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	9                               @ Abbreviation Code
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
	.byte	10                              @ Abbreviation Code
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
	.byte	11                              @ Abbreviation Code
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
	.byte	12                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	13                              @ Abbreviation Code
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
	.byte	14                              @ Abbreviation Code
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
	.byte	15                              @ Abbreviation Code
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
	.byte	16                              @ Abbreviation Code
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
	.byte	17                              @ Abbreviation Code
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
	.byte	18                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	19                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	20                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
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
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
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
	.byte	25                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	26                              @ Abbreviation Code
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.ascii	"\225B"                         @ DW_AT_GNU_tail_call
	.byte	25                              @ DW_FORM_flag_present
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
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
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	28                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	29                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	31                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	32                              @ Abbreviation Code
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
	.byte	33                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x619 DW_TAG_compile_unit
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
	.byte	85                              @ DW_AT_decl_line
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
	.byte	38                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x54:0x7 DW_TAG_base_type
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	6                               @ Abbrev [6] 0x5b:0x7 DW_TAG_base_type
	.long	.Linfo_string6                  @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ Abbrev [2] 0x62:0xb DW_TAG_typedef
	.long	109                             @ DW_AT_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x6d:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	62                              @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0x73:0x6 DW_TAG_subrange_type
	.long	91                              @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x7a:0xb DW_TAG_typedef
	.long	133                             @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x85:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	146                             @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0x8b:0x6 DW_TAG_subrange_type
	.long	91                              @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x92:0xb DW_TAG_typedef
	.long	157                             @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x9d:0xb DW_TAG_typedef
	.long	168                             @ DW_AT_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0xa8:0x7 DW_TAG_base_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0xaf:0xb DW_TAG_typedef
	.long	186                             @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0xba:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	146                             @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0xc0:0x6 DW_TAG_subrange_type
	.long	91                              @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0xc7:0xb DW_TAG_typedef
	.long	210                             @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0xd2:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	223                             @ DW_AT_type
	.byte	4                               @ Abbrev [4] 0xd8:0x6 DW_TAG_subrange_type
	.long	91                              @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0xdf:0xb DW_TAG_typedef
	.long	234                             @ DW_AT_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0xea:0xb DW_TAG_typedef
	.long	245                             @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0xf5:0x7 DW_TAG_base_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	7                               @ Abbrev [7] 0xfc:0x245 DW_TAG_namespace
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	8                               @ Abbrev [8] 0x101:0xdf DW_TAG_namespace
	.byte	9                               @ Abbrev [9] 0x102:0x65 DW_TAG_subprogram
	.long	.Linfo_string19                 @ DW_AT_linkage_name
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	10                              @ Abbrev [10] 0x10e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	833                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x119:0xb DW_TAG_formal_parameter
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	833                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x124:0xb DW_TAG_formal_parameter
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	843                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x12f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	861                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x13a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	21                              @ DW_AT_decl_line
	.long	883                             @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x145:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	833                             @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x150:0xb DW_TAG_variable
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	833                             @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x15b:0xb DW_TAG_variable
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	861                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x167:0x78 DW_TAG_subprogram
	.long	.Linfo_string33                 @ DW_AT_linkage_name
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	10                              @ Abbrev [10] 0x173:0xb DW_TAG_formal_parameter
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.long	833                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x17e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.long	833                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x189:0xb DW_TAG_formal_parameter
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.long	883                             @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x194:0xb DW_TAG_variable
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.long	888                             @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x19f:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x1a0:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.long	38                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x1ac:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x1ad:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.long	38                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x1b9:0x25 DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x1ba:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	98                              @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x1c5:0x18 DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x1c6:0xb DW_TAG_variable
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	199                             @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x1d1:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.long	98                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x1e0:0x13b DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string86                 @ DW_AT_linkage_name
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	14                              @ Abbrev [14] 0x1f5:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	833                             @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x202:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	833                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x20f:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	843                             @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x21e:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	83
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	861                             @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x22b:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	883                             @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x239:0xf DW_TAG_variable
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	66                              @ DW_AT_decl_line
	.long	1566                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x248:0x4e DW_TAG_inlined_subroutine
	.long	258                             @ DW_AT_abstract_origin
	.long	.Ltmp6                          @ DW_AT_low_pc
	.long	.Ltmp10-.Ltmp6                  @ DW_AT_high_pc
	.byte	5                               @ DW_AT_call_file
	.byte	67                              @ DW_AT_call_line
	.byte	20                              @ DW_AT_call_column
	.byte	18                              @ Abbrev [18] 0x258:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	270                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x261:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	281                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x26a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	292                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x273:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	94
	.long	303                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x27a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	314                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x283:0x9 DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	325                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x28c:0x9 DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	336                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x296:0x7b DW_TAG_lexical_block
	.long	.Ltmp10                         @ DW_AT_low_pc
	.long	.Ltmp23-.Ltmp10                 @ DW_AT_high_pc
	.byte	22                              @ Abbrev [22] 0x29f:0xd DW_TAG_variable
	.byte	1                               @ DW_AT_location
	.byte	94
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	861                             @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x2ac:0x64 DW_TAG_inlined_subroutine
	.long	359                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	5                               @ DW_AT_call_file
	.byte	70                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	18                              @ Abbrev [18] 0x2b8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	371                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x2c1:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	84
	.long	382                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x2c8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	393                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x2d1:0x9 DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	404                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x2da:0x35 DW_TAG_lexical_block
	.long	.Ltmp20                         @ DW_AT_low_pc
	.long	.Ltmp22-.Ltmp20                 @ DW_AT_high_pc
	.long	441                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x2e7:0x9 DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	442                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x2f0:0x1e DW_TAG_lexical_block
	.long	.Ltmp20                         @ DW_AT_low_pc
	.long	.Ltmp21-.Ltmp20                 @ DW_AT_high_pc
	.long	453                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x2fd:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	454                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x311:0x9 DW_TAG_GNU_call_site
	.long	795                             @ DW_AT_abstract_origin
                                        @ DW_AT_GNU_tail_call
	.long	.Ltmp4                          @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x31b:0x25 DW_TAG_subprogram
	.long	.Linfo_string39                 @ DW_AT_linkage_name
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	28                              @ Abbrev [28] 0x326:0x5 DW_TAG_formal_parameter
	.long	833                             @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x32b:0x5 DW_TAG_formal_parameter
	.long	833                             @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x330:0x5 DW_TAG_formal_parameter
	.long	843                             @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x335:0x5 DW_TAG_formal_parameter
	.long	861                             @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x33a:0x5 DW_TAG_formal_parameter
	.long	883                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x341:0x5 DW_TAG_pointer_type
	.long	838                             @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0x346:0x5 DW_TAG_const_type
	.long	62                              @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0x34b:0xb DW_TAG_typedef
	.long	854                             @ DW_AT_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x356:0x7 DW_TAG_base_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x35d:0xb DW_TAG_typedef
	.long	872                             @ DW_AT_type
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x368:0xb DW_TAG_typedef
	.long	854                             @ DW_AT_type
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	29                              @ Abbrev [29] 0x373:0x5 DW_TAG_pointer_type
	.long	62                              @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0x378:0x5 DW_TAG_const_type
	.long	199                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x37d:0xd7 DW_TAG_namespace
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	31                              @ Abbrev [31] 0x382:0xd1 DW_TAG_namespace
	.long	.Linfo_string42                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	32                              @ Abbrev [32] 0x387:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	1108                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x38e:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	146                             @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x395:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	1120                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x39c:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	861                             @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x3a3:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	1149                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x3aa:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	62                              @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x3b1:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	223                             @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x3b8:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	1178                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x3bf:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	1207                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x3c6:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1236                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x3cd:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	1258                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x3d4:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	1280                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x3db:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	1302                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x3e2:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	1324                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x3e9:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	1346                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x3f0:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	1368                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x3f7:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	1390                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x3fe:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	1412                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x405:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	1423                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x40c:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	1434                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x413:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	1445                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x41a:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	1456                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x421:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	1467                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x428:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	1478                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x42f:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	1489                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x436:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	1500                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x43d:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	1511                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x444:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	1522                            @ DW_AT_import
	.byte	32                              @ Abbrev [32] 0x44b:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	1544                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x454:0xb DW_TAG_typedef
	.long	1119                            @ DW_AT_type
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x45f:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	2                               @ Abbrev [2] 0x460:0xb DW_TAG_typedef
	.long	1131                            @ DW_AT_type
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x46b:0xb DW_TAG_typedef
	.long	1142                            @ DW_AT_type
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x476:0x7 DW_TAG_base_type
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x47d:0xb DW_TAG_typedef
	.long	1160                            @ DW_AT_type
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x488:0xb DW_TAG_typedef
	.long	1171                            @ DW_AT_type
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x493:0x7 DW_TAG_base_type
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x49a:0xb DW_TAG_typedef
	.long	1189                            @ DW_AT_type
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x4a5:0xb DW_TAG_typedef
	.long	1200                            @ DW_AT_type
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x4b0:0x7 DW_TAG_base_type
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x4b7:0xb DW_TAG_typedef
	.long	1218                            @ DW_AT_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x4c2:0xb DW_TAG_typedef
	.long	1229                            @ DW_AT_type
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	5                               @ Abbrev [5] 0x4cd:0x7 DW_TAG_base_type
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x4d4:0xb DW_TAG_typedef
	.long	1247                            @ DW_AT_type
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x4df:0xb DW_TAG_typedef
	.long	157                             @ DW_AT_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x4ea:0xb DW_TAG_typedef
	.long	1269                            @ DW_AT_type
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x4f5:0xb DW_TAG_typedef
	.long	1131                            @ DW_AT_type
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x500:0xb DW_TAG_typedef
	.long	1291                            @ DW_AT_type
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x50b:0xb DW_TAG_typedef
	.long	872                             @ DW_AT_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x516:0xb DW_TAG_typedef
	.long	1313                            @ DW_AT_type
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x521:0xb DW_TAG_typedef
	.long	1160                            @ DW_AT_type
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x52c:0xb DW_TAG_typedef
	.long	1335                            @ DW_AT_type
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x537:0xb DW_TAG_typedef
	.long	73                              @ DW_AT_type
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x542:0xb DW_TAG_typedef
	.long	1357                            @ DW_AT_type
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x54d:0xb DW_TAG_typedef
	.long	234                             @ DW_AT_type
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x558:0xb DW_TAG_typedef
	.long	1379                            @ DW_AT_type
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x563:0xb DW_TAG_typedef
	.long	1189                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x56e:0xb DW_TAG_typedef
	.long	1401                            @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x579:0xb DW_TAG_typedef
	.long	1218                            @ DW_AT_type
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x584:0xb DW_TAG_typedef
	.long	168                             @ DW_AT_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x58f:0xb DW_TAG_typedef
	.long	854                             @ DW_AT_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x59a:0xb DW_TAG_typedef
	.long	854                             @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5a5:0xb DW_TAG_typedef
	.long	1171                            @ DW_AT_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5b0:0xb DW_TAG_typedef
	.long	84                              @ DW_AT_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5bb:0xb DW_TAG_typedef
	.long	1200                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5c6:0xb DW_TAG_typedef
	.long	1200                            @ DW_AT_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5d1:0xb DW_TAG_typedef
	.long	1229                            @ DW_AT_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5dc:0xb DW_TAG_typedef
	.long	854                             @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5e7:0xb DW_TAG_typedef
	.long	1200                            @ DW_AT_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5f2:0xb DW_TAG_typedef
	.long	1533                            @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5fd:0xb DW_TAG_typedef
	.long	1171                            @ DW_AT_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x608:0xb DW_TAG_typedef
	.long	1555                            @ DW_AT_type
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x613:0xb DW_TAG_typedef
	.long	1229                            @ DW_AT_type
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x61e:0x5 DW_TAG_const_type
	.long	861                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/image/halve_neon.cpp"     @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=47
.Linfo_string3:
	.asciz	"unsigned char"                 @ string offset=62
.Linfo_string4:
	.asciz	"__uint8_t"                     @ string offset=76
.Linfo_string5:
	.asciz	"uint8_t"                       @ string offset=86
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=94
.Linfo_string7:
	.asciz	"uint8x16_t"                    @ string offset=114
.Linfo_string8:
	.asciz	"uint8x8_t"                     @ string offset=125
.Linfo_string9:
	.asciz	"signed char"                   @ string offset=135
.Linfo_string10:
	.asciz	"__int8_t"                      @ string offset=147
.Linfo_string11:
	.asciz	"int8_t"                        @ string offset=156
.Linfo_string12:
	.asciz	"int8x16_t"                     @ string offset=163
.Linfo_string13:
	.asciz	"int8x8_t"                      @ string offset=173
.Linfo_string14:
	.asciz	"unsigned short"                @ string offset=182
.Linfo_string15:
	.asciz	"__uint16_t"                    @ string offset=197
.Linfo_string16:
	.asciz	"uint16_t"                      @ string offset=208
.Linfo_string17:
	.asciz	"uint16x8_t"                    @ string offset=217
.Linfo_string18:
	.asciz	"facesig"                       @ string offset=228
.Linfo_string19:
	.asciz	"_ZN7facesig12_GLOBAL__N_114halve_sixteensEPKhS2_iiPh" @ string offset=236
.Linfo_string20:
	.asciz	"halve_sixteens"                @ string offset=289
.Linfo_string21:
	.asciz	"a"                             @ string offset=304
.Linfo_string22:
	.asciz	"b"                             @ string offset=306
.Linfo_string23:
	.asciz	"ahead"                         @ string offset=308
.Linfo_string24:
	.asciz	"int"                           @ string offset=314
.Linfo_string25:
	.asciz	"ptrdiff_t"                     @ string offset=318
.Linfo_string26:
	.asciz	"outputs"                       @ string offset=328
.Linfo_string27:
	.asciz	"__int32_t"                     @ string offset=336
.Linfo_string28:
	.asciz	"int32_t"                       @ string offset=346
.Linfo_string29:
	.asciz	"to"                            @ string offset=354
.Linfo_string30:
	.asciz	"next_a"                        @ string offset=357
.Linfo_string31:
	.asciz	"next_b"                        @ string offset=364
.Linfo_string32:
	.asciz	"left"                          @ string offset=371
.Linfo_string33:
	.asciz	"_ZN7facesig12_GLOBAL__N_111halve_eightEPKhS2_Ph" @ string offset=376
.Linfo_string34:
	.asciz	"halve_eight"                   @ string offset=424
.Linfo_string35:
	.asciz	"sum_u16x8"                     @ string offset=436
.Linfo_string36:
	.asciz	"__ret"                         @ string offset=446
.Linfo_string37:
	.asciz	"__s1"                          @ string offset=452
.Linfo_string38:
	.asciz	"__s0"                          @ string offset=457
.Linfo_string39:
	.asciz	"_ZN7facesig12halve_scalarEPKhS1_iiPh" @ string offset=462
.Linfo_string40:
	.asciz	"halve_scalar"                  @ string offset=499
.Linfo_string41:
	.asciz	"std"                           @ string offset=512
.Linfo_string42:
	.asciz	"__1"                           @ string offset=516
.Linfo_string43:
	.asciz	"max_align_t"                   @ string offset=520
.Linfo_string44:
	.asciz	"short"                         @ string offset=532
.Linfo_string45:
	.asciz	"__int16_t"                     @ string offset=538
.Linfo_string46:
	.asciz	"int16_t"                       @ string offset=548
.Linfo_string47:
	.asciz	"long long"                     @ string offset=556
.Linfo_string48:
	.asciz	"__int64_t"                     @ string offset=566
.Linfo_string49:
	.asciz	"int64_t"                       @ string offset=576
.Linfo_string50:
	.asciz	"unsigned int"                  @ string offset=584
.Linfo_string51:
	.asciz	"__uint32_t"                    @ string offset=597
.Linfo_string52:
	.asciz	"uint32_t"                      @ string offset=608
.Linfo_string53:
	.asciz	"unsigned long long"            @ string offset=617
.Linfo_string54:
	.asciz	"__uint64_t"                    @ string offset=636
.Linfo_string55:
	.asciz	"uint64_t"                      @ string offset=647
.Linfo_string56:
	.asciz	"__int_least8_t"                @ string offset=656
.Linfo_string57:
	.asciz	"int_least8_t"                  @ string offset=671
.Linfo_string58:
	.asciz	"__int_least16_t"               @ string offset=684
.Linfo_string59:
	.asciz	"int_least16_t"                 @ string offset=700
.Linfo_string60:
	.asciz	"__int_least32_t"               @ string offset=714
.Linfo_string61:
	.asciz	"int_least32_t"                 @ string offset=730
.Linfo_string62:
	.asciz	"__int_least64_t"               @ string offset=744
.Linfo_string63:
	.asciz	"int_least64_t"                 @ string offset=760
.Linfo_string64:
	.asciz	"__uint_least8_t"               @ string offset=774
.Linfo_string65:
	.asciz	"uint_least8_t"                 @ string offset=790
.Linfo_string66:
	.asciz	"__uint_least16_t"              @ string offset=804
.Linfo_string67:
	.asciz	"uint_least16_t"                @ string offset=821
.Linfo_string68:
	.asciz	"__uint_least32_t"              @ string offset=836
.Linfo_string69:
	.asciz	"uint_least32_t"                @ string offset=853
.Linfo_string70:
	.asciz	"__uint_least64_t"              @ string offset=868
.Linfo_string71:
	.asciz	"uint_least64_t"                @ string offset=885
.Linfo_string72:
	.asciz	"int_fast8_t"                   @ string offset=900
.Linfo_string73:
	.asciz	"int_fast16_t"                  @ string offset=912
.Linfo_string74:
	.asciz	"int_fast32_t"                  @ string offset=925
.Linfo_string75:
	.asciz	"int_fast64_t"                  @ string offset=938
.Linfo_string76:
	.asciz	"uint_fast8_t"                  @ string offset=951
.Linfo_string77:
	.asciz	"uint_fast16_t"                 @ string offset=964
.Linfo_string78:
	.asciz	"uint_fast32_t"                 @ string offset=978
.Linfo_string79:
	.asciz	"uint_fast64_t"                 @ string offset=992
.Linfo_string80:
	.asciz	"intptr_t"                      @ string offset=1006
.Linfo_string81:
	.asciz	"uintptr_t"                     @ string offset=1015
.Linfo_string82:
	.asciz	"__intmax_t"                    @ string offset=1025
.Linfo_string83:
	.asciz	"intmax_t"                      @ string offset=1036
.Linfo_string84:
	.asciz	"__uintmax_t"                   @ string offset=1045
.Linfo_string85:
	.asciz	"uintmax_t"                     @ string offset=1057
.Linfo_string86:
	.asciz	"_ZN7facesig10halve_neonEPKhS1_iiPh" @ string offset=1067
.Linfo_string87:
	.asciz	"halve_neon"                    @ string offset=1102
.Linfo_string88:
	.asciz	"whole"                         @ string offset=1113
.Linfo_string89:
	.asciz	"i"                             @ string offset=1119
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
